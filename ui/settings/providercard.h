#pragma once

#include "foldpanel.h"
#include "settingsform.h"

namespace Ringside {

class ChipButton;
class ConnectorFields;
class MessageBar;
class ProgressLine;

//! One place where callers are looked up: its state, on or off, for which lines, a test, a way to take it off the
//! list; an import where it takes files, else the form of its connector, and signing in where a person does that.
//!
//! What is not complete yet is among the settings, switched off; it is switched on with the last field that is needed.
class ProviderCard : public FoldPanel
{
    Q_OBJECT

public:
    //! Takes the provider called \a before to be \a now. \return what is wrong, or nothing.
    using Apply = std::function<QString(const QString &before, const ProviderSettings &now)>;

    ProviderCard(SettingsAccess &access, const ProviderSettings &provider, Apply apply, QWidget *parent = nullptr);

    [[nodiscard]] const ProviderSettings &provider() const { return m_provider; }
    //! It waits for setForm() no more.
    [[nodiscard]] bool isBuilt() const { return m_form != nullptr; }
    //! Once, for all but a phone book. nullopt: there is no connector of this type; what is there is kept.
    void setForm(const std::optional<ConnectorForm> &form);
    void show(const ProviderSettings &provider);
    void showState();
    void showProgress(double fraction, qint64 rows);
    void readPhoneBook();
    void setLocked(bool locked);
    void takeKeyboard();
    void commit();
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void removeRequested();

private:
    void buildHead();
    void buildImport();
    void buildForm(const ConnectorForm &form);
    void buildHelp(const QUrl &page);
    void buildName();
    void buildLines();
    void buildTimeLimit(SettingsForm &form);
    void buildRemoval();
    [[nodiscard]] bool isPhoneBook() const { return m_provider.type == ProviderSettings::Type::PhoneBook; }
    [[nodiscard]] QString edit(const std::function<void(ProviderSettings &)> &change);
    [[nodiscard]] QString setName(const QString &name);
    void switchTo(bool on);
    void refreshForms();
    void askHosts();
    void showLines();
    void chooseLines();
    void showStatus(const ProviderStatus &status);
    [[nodiscard]] QString problemText(const ProviderStatus &status) const;
    void showMissing(const QStringList &names);
    void test();
    void signIn();
    void signOut();
    void askForRemoval();
    void chooseFile();
    void import(const QString &file);
    void showImported(const ImportSummary &summary);

    SettingsAccess &m_access;
    ProviderSettings m_provider;
    Apply m_apply;
    Button *m_import = nullptr;
    Button *m_signIn = nullptr;
    Button *m_test = nullptr;
    SwitchButton *m_switch = nullptr;
    QWidget *m_progressLine = nullptr;
    ProgressLine *m_progress = nullptr;
    StyledLabel *m_progressText = nullptr;
    MessageBar *m_report = nullptr;
    SettingsForm *m_form = nullptr;
    SettingsForm *m_furtherForm = nullptr;
    FoldSection *m_further = nullptr;
    ConnectorFields *m_fields = nullptr; // null: a phone book, or no connector of its type
    QWidget *m_lines = nullptr;
    ChipButton *m_allLines = nullptr;
    QList<ChipButton *> m_lineChips;
    QList<Line> m_shownLines;
    FormRow *m_linesRow = nullptr;
    Button *m_signOut = nullptr;
    Button *m_remove = nullptr;
    Button *m_leave = nullptr;
    MessageBar *m_removal = nullptr;
    std::optional<ProviderSettings> m_hostsOf; // whose hosts were asked for
    int m_hostQuestion = 0; // only the answer to the last one counts
    bool m_isDraft = false; // switched off only because something is missing
    bool m_isLocked = false;
    bool m_isImporting = false;
    bool m_testsThen = false; // when a file has been looked at
    bool m_saysSignedIn = false;
    bool m_isTrying = false;
    int m_trial = 0; // only the answer to the last one counts
    int m_signInAttempt = 0; // a further one takes the place of the first
};

} // namespace Ringside
