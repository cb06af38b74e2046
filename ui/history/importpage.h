#pragma once

#include "mainwindowaccess.h"
#include "themed.h"

#include <QLocale>

class QScrollArea;

namespace Ringside {

class MessageBar;
class ProgressLine;

//! Brings people in from a file, or writes them to one: how far it is, what came of it, which rows were no good.
//!
//! Does not read or write files itself. Thread: the GUI thread. Keeps a reference.
class ImportPage : public QWidget, public Themed
{
    Q_OBJECT

public:
    ImportPage(MainWindowAccess &access, QLocale locale, QWidget *parent = nullptr);

    void importFile(const QString &path);
    void exportTo(const QString &path);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void closed();
    void anotherWanted();
    //! The phone book has other people now.
    void imported();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void begin(const QString &title, const QString &path);
    void end(bool good, const QString &sentence);
    void showOutcome(const MainWindowAccess::ImportOutcome &outcome);
    void clearProblems();

    MainWindowAccess &m_access;
    const QLocale m_locale;
    Theme m_theme;
    bool m_isBusy = false;

    StyledLabel *m_title;
    StyledLabel *m_file;
    ProgressLine *m_progress;
    MessageBar *m_message;
    StyledLabel *m_problemTitle;
    QScrollArea *m_scroll;
    QWidget *m_problems;
    Button *m_cancel;
    Button *m_another;
    Button *m_close;
};

} // namespace Ringside
