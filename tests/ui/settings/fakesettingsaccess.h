#pragma once

#include "sampleforms.h"
#include "settingsaccess.h"

#include <QHash>
#include <QPromise>
#include <QSet>

#include <memory>
#include <vector>

namespace Ringside {

//! A program for the settings dialog: settings, locks, a keychain in one of three states, a phone book, people and a
//! desktop. Has state, and counts what it was asked for. Answers at once, but for what is held back.
class FakeSettingsAccess : public SettingsAccess
{
public:
    FakeSettingsAccess();

    //! A company with two lines, one telephone system with a password in the keychain, the phone book.
    [[nodiscard]] static Settings sample();
    //! The same with a directory, a database and two CRMs, all of them complete, their secrets being kept.
    void addDirectories();

    // ---- what a test sets
    void setSettings(const Settings &settings);
    void setLocked(const QSet<QString> &keyPaths, const QString &by);
    void setKeychain(SecretStore::State state, const QString &reason = {});
    void setScreens(const QList<ScreenPicture> &screens);
    void setConnection(const QString &name, const ConnectionStatus &status);
    void setProvider(const ProviderStatus &status);
    //! Keeps \a value, as if it had been given for \a hosts before.
    void store(const QString &name, const QString &value, const QStringList &hosts,
               SecretPlace place = SecretPlace::Keychain);
    bool refusesChanges = false; //!< a full disk
    bool playsDemo = false;
    bool hasBrowser = true;
    QStringList spoken{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es"),
                       QStringLiteral("ar")};
    bool unprotectedAllowed = true;
    bool holdsTrials = false; //!< answers to trials wait for finishTrials()
    bool holdsImports = false;
    void finishTrials();
    void finishImport(const Result<ImportSummary> &summary);
    Trial trial{true, QStringLiteral("Asterisk 22.1.0 at pbx.example.com:5038"), std::chrono::milliseconds(182)};
    QList<ConnectorForm> forms = sampleForms();
    bool holdsForms = false; //!< they wait for finishForms()
    void finishForms();
    bool holdsSignIns = false; //!< they wait for finishSignIn()
    //! Of the last one; the others have ended with Cancelled.
    void finishSignIn(const Result<void> &result);
    Trial directoryTrial{true, QStringLiteral("12,480 people are there"), std::chrono::milliseconds(3)};
    PhoneBookState book{12'480, QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC), QStringLiteral("customers.csv")};
    CertificateFileState certificates = CertificateFileState::Good;
    bool holdsCertificates = false; //!< answers wait for answerCertificates()
    void answerCertificates();
    QString forbidden; //!< what is said of forbidden secrets
    bool forbiddenStays = false; //!< their file cannot be removed
    Links linksState{true, {}, Links::Way::Directly};
    bool linksFail = false; //!< the system keeps another program
    Autostart autostartState;
    bool autostartFails = false;
    QHash<int, Ability> abilities; // by Feature
    QList<FoundPerson> people;
    PersonTraces traces{1, 12, 4};
    int oldCalls = 0;
    QString report;

    // ---- what a test reads
    struct Kept {
        QString value;
        QStringList hosts;
        SecretPlace place = SecretPlace::Keychain;
    };
    QHash<QString, Kept> secrets;
    int changes = 0;
    QList<CallSourceSettings> triedSources;
    QStringList triedSecrets; //!< what was typed; a null string: nothing
    QStringList readCertificates;
    int takenLinks = 0;
    QStringList triedProviders;
    QList<ProviderSettings> triedDirectories; //!< the same, whole
    QList<QHash<QString, QString>> triedTyped; //!< the secrets that were typed, by parameter
    QStringList signIns;
    QStringList signOuts;
    QStringList importedFiles;
    int cancelledImports = 0;
    QStringList erased;
    QStringList exportedTo;
    QHash<QString, QString> savedTexts;
    QList<QUrl> openedPages;

    // ---- SettingsAccess
    [[nodiscard]] const Settings &settings() const override { return m_settings; }
    [[nodiscard]] bool isLocked(const QString &keyPath) const override;
    [[nodiscard]] QString lockedBy() const override { return m_lockedBy; }
    Result<void> change(const Settings &wanted) override;
    [[nodiscard]] QString sentence(const Error &error) const override;
    [[nodiscard]] bool isDemo() const override { return playsDemo; }
    [[nodiscard]] std::optional<ConnectionStatus> connection(const QString &callSource) const override;
    [[nodiscard]] QFuture<Trial> tryCallSource(const CallSourceSettings &source,
                                               const std::optional<Secret> &secret) override;
    [[nodiscard]] QFuture<CertificateFileState> certificateFile(const QString &file) override;
    [[nodiscard]] QFuture<Trial> tryProvider(const ProviderSettings &provider,
                                             const QHash<QString, Secret> &typed) override;
    [[nodiscard]] QFuture<QList<ConnectorForm>> connectorForms() override;
    [[nodiscard]] QFuture<QStringList> providerHosts(const ProviderSettings &provider) override;
    [[nodiscard]] std::optional<ProviderStatus> providerStatus(const QString &provider) const override;
    QFuture<Result<void>> signIn(const QString &provider) override;
    QFuture<Result<void>> signOut(const QString &provider) override;
    [[nodiscard]] QFuture<Result<PhoneBookState>> phoneBook() override;
    QFuture<Result<ImportSummary>> importPeople(const QString &file) override;
    void cancelImport() override;
    [[nodiscard]] QFuture<KeychainState> keychain() override;
    [[nodiscard]] QFuture<Result<SecretState>> secretState(const SecretRef &reference,
                                                           const QStringList &hosts) override;
    QFuture<Result<SecretRef>> keepSecret(const QString &name, const Secret &secret, const QStringList &hosts,
                                          SecretPlace place) override;
    QFuture<Result<void>> allowHosts(const SecretRef &reference, const QStringList &hosts) override;
    [[nodiscard]] QString forbiddenSecrets() const override { return forbidden; }
    Result<void> removeForbiddenSecrets() override;
    QFuture<Result<void>> removeSecret(const SecretRef &reference) override;
    QFuture<Result<void>> moveLiteralSecrets() override;
    [[nodiscard]] QFuture<Result<int>> callsOlderThan(std::chrono::days keep) override;
    [[nodiscard]] QFuture<Result<QList<FoundPerson>>> findPeople(const QString &text) override;
    [[nodiscard]] QFuture<Result<PersonTraces>> tracesOf(const QString &personId) override;
    QFuture<Result<void>> exportPerson(const QString &personId, const QString &file) override;
    QFuture<Result<PersonTraces>> erasePerson(const QString &personId) override;
    [[nodiscard]] QFuture<Result<QString>> diagnosticReport() override;
    QFuture<Result<void>> saveText(const QString &file, const QString &text) override;
    [[nodiscard]] Autostart autostart() const override { return autostartState; }
    QFuture<Result<void>> setAutostart(bool on) override;
    [[nodiscard]] Links links() const override { return linksState; }
    QFuture<Result<void>> takeLinks() override;
    [[nodiscard]] Ability ability(Feature feature) const override { return abilities.value(int(feature)); }
    [[nodiscard]] QList<ScreenPicture> screens() const override { return m_screens; }
    [[nodiscard]] QStringList languages() const override { return spoken; }
    bool openPage(const QUrl &url) override;

private:
    Settings m_settings;
    QSet<QString> m_locked;
    QString m_lockedBy;
    KeychainState m_keychain;
    QList<ScreenPicture> m_screens;
    QHash<QString, ConnectionStatus> m_connections;
    QHash<QString, ProviderStatus> m_providers;
    std::vector<std::shared_ptr<QPromise<QList<ConnectorForm>>>> m_heldForms; // shared: a promise cannot be copied
    std::shared_ptr<QPromise<Result<void>>> m_signIn; // shared: a promise cannot be copied
    std::vector<std::shared_ptr<QPromise<Trial>>> m_trials; // shared: a promise cannot be copied
    std::vector<std::shared_ptr<QPromise<Trial>>> m_directoryTrials; // shared: a promise cannot be copied
    std::vector<std::shared_ptr<QPromise<CertificateFileState>>> m_certificates; // shared: a promise cannot be copied
    std::shared_ptr<QPromise<Result<ImportSummary>>> m_import;
};

} // namespace Ringside
