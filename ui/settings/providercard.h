#pragma once

#include "foldpanel.h"
#include "settingsform.h"

namespace Ringside {

class ChipButton;
class MessageBar;
class ProgressLine;

//! One place where callers are looked up: on or off, for which lines, a test, an import where it takes files.
class ProviderCard : public FoldPanel
{
    Q_OBJECT

public:
    //! Takes the provider called \a before to be \a now. \return what is wrong, or nothing.
    using Apply = std::function<QString(const QString &before, const ProviderSettings &now)>;

    ProviderCard(SettingsAccess &access, const ProviderSettings &provider, Apply apply, QWidget *parent = nullptr);

    [[nodiscard]] const ProviderSettings &provider() const { return m_provider; }
    void show(const ProviderSettings &provider);
    void showProgress(double fraction, qint64 rows);
    void readPhoneBook();
    void setLocked(bool locked);
    void commit();

Q_SIGNALS:
    void removeRequested();

private:
    void buildHead();
    void buildImport();
    void buildDetails();
    [[nodiscard]] QString edit(const std::function<void(ProviderSettings &)> &change);
    void showLines();
    void chooseLines();
    void test();
    void chooseFile();
    void import(const QString &file);
    void showImported(const ImportSummary &summary);

    SettingsAccess &m_access;
    ProviderSettings m_provider;
    Apply m_apply;
    Button *m_import = nullptr;
    Button *m_test = nullptr;
    SwitchButton *m_switch = nullptr;
    QWidget *m_progressLine = nullptr;
    ProgressLine *m_progress = nullptr;
    StyledLabel *m_progressText = nullptr;
    MessageBar *m_report = nullptr;
    SettingsForm *m_form = nullptr;
    QWidget *m_lines = nullptr;
    ChipButton *m_allLines = nullptr;
    QList<ChipButton *> m_lineChips;
    QList<Line> m_shownLines;
    FormRow *m_linesRow = nullptr;
    Button *m_remove = nullptr;
    MessageBar *m_removal = nullptr;
    bool m_isLocked = false;
    bool m_isImporting = false;
    int m_trial = 0;
};

} // namespace Ringside
