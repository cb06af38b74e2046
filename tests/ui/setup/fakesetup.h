#pragma once

#include "setupaccess.h"
#include "settingsaccess.h"

#include <QHash>
#include <QPromise>
#include <QSet>

#include <functional>
#include <memory>

namespace Ringside {

//! A program to set up, with state: settings, a keychain, and one telephone system that can be connected to.
class FakeProgram : public SettingsAccess
{
    Q_OBJECT

public:
    FakeProgram();

    // ---- the world
    QString pbxHost = QStringLiteral("pbx.example.com");
    QString pbxUser = QStringLiteral("ringside");
    QByteArray pbxPassword = "s3cret";
    SecretStore::State keychainState = SecretStore::State::Available;
    QSet<QString> locked;
    QString administrator = QStringLiteral("IT, Example Inc.");
    bool diskIsFull = false;
    QList<ScreenPicture> screenList;
    qint64 people = 0;

    struct Kept {
        QByteArray secret;
        QStringList hosts;
        SecretPlace place;
    };
    QHash<QString, Kept> kept;
    int changes = 0;
    int trials = 0;

    //! Answers of tryCallSource() wait for answerTrials().
    bool isSlow = false;
    void answerTrials();
    //! keepSecret() waits for unlockKeychain(), as for a user who types a password.
    bool keychainAsks = false;
    void unlockKeychain();
    //! The session ends: what was kept for it only is gone.
    void restart();
    void setLocked(const QString &keyPath);

    // ---- the import under way
    [[nodiscard]] bool isImporting() const { return m_import != nullptr; }
    [[nodiscard]] QString importedFile() const { return m_file; }
    void advanceImport(double fraction, qint64 rows) { Q_EMIT importProgress(fraction, rows); }
    void finishImport(const Result<ImportSummary> &result);

    // ---- SettingsAccess
    [[nodiscard]] const Settings &settings() const override { return m_current; }
    [[nodiscard]] bool isLocked(const QString &keyPath) const override { return locked.contains(keyPath); }
    [[nodiscard]] QString lockedBy() const override { return administrator; }
    Result<void> change(const Settings &wanted) override;
    [[nodiscard]] QString sentence(const Error &error) const override;
    [[nodiscard]] bool isDemo() const override { return false; }
    [[nodiscard]] std::optional<ConnectionStatus> connection(const QString &callSource) const override;
    [[nodiscard]] QFuture<Trial> tryCallSource(const CallSourceSettings &source,
                                               const std::optional<Secret> &secret) override;
    [[nodiscard]] QFuture<CertificateFileState> certificateFile(const QString &) override
    {
        return QtFuture::makeReadyFuture(CertificateFileState::Good);
    }
    [[nodiscard]] QFuture<Trial> tryProvider(const ProviderSettings &, const QHash<QString, Secret> &) override;
    [[nodiscard]] QFuture<QList<ConnectorForm>> connectorForms() override
    {
        return QtFuture::makeReadyFuture(QList<ConnectorForm>());
    }
    [[nodiscard]] QFuture<QStringList> providerHosts(const ProviderSettings &) override
    {
        return QtFuture::makeReadyFuture(QStringList());
    }
    [[nodiscard]] std::optional<ProviderStatus> providerStatus(const QString &) const override { return std::nullopt; }
    QFuture<Result<void>> signIn(const QString &) override;
    QFuture<Result<void>> signOut(const QString &) override;
    [[nodiscard]] QFuture<Result<PhoneBookState>> phoneBook() override;
    QFuture<Result<ImportSummary>> importPeople(const QString &file) override;
    void cancelImport() override;
    [[nodiscard]] QFuture<KeychainState> keychain() override;
    [[nodiscard]] QFuture<Result<SecretState>> secretState(const SecretRef &reference,
                                                           const QStringList &hosts) override;
    QFuture<Result<SecretRef>> keepSecret(const QString &name, const Secret &secret, const QStringList &hosts,
                                          SecretPlace place) override;
    QFuture<Result<void>> allowHosts(const SecretRef &reference, const QStringList &hosts) override
    {
        kept[reference.name].hosts = hosts;
        return QtFuture::makeReadyFuture(Result<void>());
    }
    [[nodiscard]] QString forbiddenSecrets() const override { return {}; }
    Result<void> removeForbiddenSecrets() override { return {}; }
    QFuture<Result<void>> removeSecret(const SecretRef &reference) override;
    QFuture<Result<void>> moveLiteralSecrets() override;
    [[nodiscard]] QFuture<Result<int>> callsOlderThan(std::chrono::days) override;
    [[nodiscard]] QFuture<Result<QList<FoundPerson>>> findPeople(const QString &) override;
    [[nodiscard]] QFuture<Result<PersonTraces>> tracesOf(const QString &) override;
    QFuture<Result<void>> exportPerson(const QString &, const QString &) override;
    QFuture<Result<PersonTraces>> erasePerson(const QString &) override;
    [[nodiscard]] QFuture<Result<QString>> diagnosticReport() override;
    QFuture<Result<void>> saveText(const QString &, const QString &) override;
    [[nodiscard]] Autostart autostart() const override { return {}; }
    QFuture<Result<void>> setAutostart(bool) override;
    [[nodiscard]] Links links() const override { return {}; }
    QFuture<Result<void>> takeLinks() override { return QtFuture::makeReadyFuture(Result<void>()); }
    [[nodiscard]] Ability ability(Feature) const override { return {}; }
    [[nodiscard]] QList<ScreenPicture> screens() const override { return screenList; }
    [[nodiscard]] QStringList languages() const override { return {}; }
    bool openPage(const QUrl &) override { return true; }

private:
    [[nodiscard]] ConnectionStatus statusOf(const CallSourceSettings &source, const QByteArray &password) const;
    [[nodiscard]] QByteArray passwordOf(const CallSourceSettings &source) const;

    Settings m_current;
    std::vector<std::pair<std::unique_ptr<QPromise<Trial>>, Trial>> m_waiting;
    std::unique_ptr<QPromise<Result<ImportSummary>>> m_import;
    std::function<void()> m_unlocked;
    QString m_file;
};

//! The rest of the program: the demo, sample cards, calls.
class FakeSetup : public SetupAccess
{
    Q_OBJECT

public:
    explicit FakeSetup(FakeProgram &program)
        : m_program(program)
    {
    }

    bool demoCanStart = true;
    int demos = 0;
    int samples = 0;

    //! Rings at \a extension; the program hears it if it is connected and the extension is the agent's.
    void ring(const QString &number, const QString &extension,
              CallDirection direction = CallDirection::Inbound);

    [[nodiscard]] QString display(const PhoneNumber &number) const override { return number.raw; }
    Result<void> startDemo() override
    {
        if (!demoCanStart)
            return fail(ErrorKind::Internal);
        ++demos;
        return {};
    }
    void showSampleCard() override { ++samples; }

private:
    FakeProgram &m_program;
};

} // namespace Ringside
