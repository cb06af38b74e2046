#pragma once

#include "foldpanel.h"
#include "settingsform.h"

namespace Ringside {

class FileField;
class MessageBar;
class SecretField;

//! One telephone system: its state, a form for it, a test of what is in the form, a way to remove it.
class SourceCard : public FoldPanel
{
    Q_OBJECT

public:
    //! Takes the source called \a before (empty: a new one) to be \a now. \return what is wrong, or nothing.
    using Apply = std::function<QString(const QString &before, const CallSourceSettings &now)>;

    //! \a isDraft: not among the settings yet; it is handed over as soon as it is complete.
    SourceCard(SettingsAccess &access, CallSourceSettings source, bool isDraft, Apply apply,
               QWidget *parent = nullptr);

    //! What is wrong with a file that is to hold an authority's certificate; nothing where it is good.
    [[nodiscard]] static QString certificateProblem(CertificateFileState state);

    [[nodiscard]] const CallSourceSettings &source() const { return m_source; }
    [[nodiscard]] bool isDraft() const { return m_isDraft; }
    void show(const CallSourceSettings &source);
    void showConnection();
    void setLocked(bool locked);
    //! What is typed; a password that is not kept yet is kept with \a withSecret.
    void commit(bool withSecret);
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void removeRequested();

private:
    void buildForm();
    void buildFurther();
    void buildRemoval();
    [[nodiscard]] QString edit(const std::function<void(CallSourceSettings &)> &change);
    [[nodiscard]] QString setName(const QString &name);
    [[nodiscard]] QString setHosts(const QString &text);
    [[nodiscard]] QString setDevices(const QString &text);
    [[nodiscard]] QString problemText(const ConnectionStatus &status) const;
    void setCaFile(const QString &file);
    void caFileRead(const QString &file, CertificateFileState state);
    void setSecret(const SecretRef &reference);
    [[nodiscard]] bool isComplete() const;
    void showAll();
    void test();

    SettingsAccess &m_access;
    CallSourceSettings m_source; // the last good one
    bool m_isDraft;
    Apply m_apply;
    SettingsForm *m_form = nullptr;
    FoldSection *m_further = nullptr;
    SettingsForm *m_furtherForm = nullptr;
    FileField *m_caFile = nullptr;
    FormRow *m_caRow = nullptr;
    SecretField *m_secret = nullptr;
    FormRow *m_secretRow = nullptr;
    bool m_isLocked = false;
    int m_caQuestion = 0; // only the answer to the last one counts
    bool m_caIsRead = false; // an answer is under way
    bool m_testsThen = false; // and a test waits for it
    Button *m_test = nullptr;
    Button *m_remove = nullptr;
    MessageBar *m_removal = nullptr;
    bool m_isTrying = false;
    int m_trial = 0; // only the answer to the last one counts
};

} // namespace Ringside
