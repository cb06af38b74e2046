#pragma once

#include "setupstep.h"

class QFileDialog;

namespace Ringside {

class MessageBar;
class ProgressLine;

//! Who is known: takes in a file of people, or leaves it for later.
class PeopleStep : public SetupStep
{
    Q_OBJECT

public:
    explicit PeopleStep(SettingsAccess &access, QWidget *parent = nullptr);

    bool save() override { return true; }
    [[nodiscard]] bool isDone() const override { return m_people > 0; }
    [[nodiscard]] QWidget *firstField() const override;
    //! Takes in \a file: CSV or vCard.
    void import(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void count();
    void showImported(const ImportSummary &summary);
    void showFailed(const Error &error);
    void setBusy(bool busy);

    Panel *m_panel;
    StyledLabel *m_count;
    Button *m_choose;
    Button *m_stop;
    ProgressLine *m_progress;
    StyledLabel *m_rows;
    MessageBar *m_answer;
    StyledLabel *m_problems;
    QFileDialog *m_dialog = nullptr;
    QString m_folder; // where the last file was
    qint64 m_people = 0;
    bool m_isBusy = false;
};

} // namespace Ringside
