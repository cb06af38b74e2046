#pragma once

#include "settingsaccess.h"
#include "themed.h"

namespace Ringside {

class ChipButton;
class MessageBar;
class TextField;

//! A password or token: typed in, kept, replaced, removed; never shown again.
//!
//! Keeps it in the system's keychain; where there is none, for this session, or unprotected by the user's word and
//! where the policy allows that. A secret that was given for other hosts goes to those of now by the user's word, or
//! is typed again.
class SecretField : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit SecretField(SettingsAccess &access, QWidget *parent = nullptr);

    //! What settings say now. \a name: what a new secret would be called in the keychain.
    void show(const SecretRef &reference, const QStringList &hosts, const QString &name);
    //! What it is called where it is not just the password; may come from outside.
    void setSubject(const QString &subject);
    //! It goes to no host that settings name (it is an address itself, or stays on this computer), and may be kept so.
    void setHostless(bool hostless);
    //! What is typed and not kept yet.
    [[nodiscard]] std::optional<Secret> typed() const;
    //! Keeps what is typed, as far as that needs no word of the user and replaces nothing.
    void commit();
    [[nodiscard]] QWidget *entry() const;
    //! It was given for other hosts, and waits for the user's word.
    [[nodiscard]] bool isForOthers() const;
    //! It is to be in the keychain, and is not.
    [[nodiscard]] bool isAbsent() const;

    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    //! Settings are to refer to this now; None: to no secret.
    void referenceChanged(const Ringside::SecretRef &reference);
    //! isForOthers() or isAbsent() may be another.
    void stateShown();

private:
    void refresh();
    void ask();
    void showKeychain(const KeychainState &state);
    void showState();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString strangersText() const;
    void keep();
    void keepAt(SecretPlace place);
    void remove();
    void allow();
    [[nodiscard]] SecretPlace chosenPlace() const;
    void setProblem(const QString &problem);

    SettingsAccess &m_access;
    Theme m_theme;
    SecretRef m_reference;
    QStringList m_hosts;
    QString m_name;
    std::optional<SecretState> m_state; // nullopt: not known yet
    KeychainState m_keychain;
    bool m_keychainIsKnown = false;
    bool m_isReplacing = false;
    bool m_isKeeping = false;
    bool m_isHostless = false;
    int m_question = 0; // only the answer to the last one counts

    QWidget *m_keptLine;
    StyledLabel *m_kept;
    Button *m_replace;
    Button *m_remove;
    Button *m_move;
    Button *m_allow;
    QWidget *m_entryLine;
    TextField *m_entry;
    Button *m_keep;
    Button *m_cancel;
    StyledLabel *m_keychainText;
    QWidget *m_places;
    ChipButton *m_inKeychain;
    ChipButton *m_inSession;
    ChipButton *m_unprotected;
    Button *m_tryAgain;
    MessageBar *m_confirm;
    StyledLabel *m_problem;
};

} // namespace Ringside
