#pragma once

#include "autostart.h"
#include "globalhotkey.h"
#include "personaldata.h"
#include "settingsaccess.h"
#include "systemquiet.h"
#include "urlschemes.h"

#include <QHash>

#include <functional>
#include <memory>

namespace Ringside {

class Engine;
class SettingsKeeper;

//! What the settings dialog and the first set-up need, from the engine, the settings of the profile and the desktop.
//!
//! Does not own what it is given. Thread: the GUI thread.
class SettingsBridge : public SettingsAccess
{
    Q_OBJECT

public:
    //! What the desktop offers; \a pageInside: why customers cannot open inside Ringside; empty: they can.
    struct System {
        Ringside::Autostart &autostart;
        GlobalHotkey &hotkey;
        SystemQuiet &quiet;
        UrlSchemes &links;
        std::function<QString()> pageInside; // asked each time: its language may have changed
    };

    SettingsBridge(Engine &engine, SettingsKeeper &keeper, QString profileFolder, System system,
                   QObject *parent = nullptr);
    ~SettingsBridge() override;

    [[nodiscard]] const Settings &settings() const override;
    [[nodiscard]] bool isLocked(const QString &keyPath) const override;
    [[nodiscard]] QString lockedBy() const override;
    Result<void> change(const Settings &wanted) override;
    [[nodiscard]] QString sentence(const Error &error) const override;
    [[nodiscard]] bool isDemo() const override;

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
    virtual QFuture<Result<ImportSummary>> importPeople(const QString &file) override;
    void cancelImport() override;

    [[nodiscard]] QFuture<KeychainState> keychain() override;
    [[nodiscard]] QFuture<Result<SecretState>> secretState(const SecretRef &reference,
                                                           const QStringList &hosts) override;
    QFuture<Result<SecretRef>> keepSecret(const QString &name, const Secret &secret, const QStringList &hosts,
                                          SecretPlace place) override;
    QFuture<Result<void>> allowHosts(const SecretRef &reference, const QStringList &hosts) override;
    [[nodiscard]] QString forbiddenSecrets() const override;
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

    [[nodiscard]] SettingsAccess::Autostart autostart() const override;
    QFuture<Result<void>> setAutostart(bool on) override;
    [[nodiscard]] Links links() const override;
    QFuture<Result<void>> takeLinks() override;
    [[nodiscard]] Ability ability(Feature feature) const override;
    [[nodiscard]] QList<ScreenPicture> screens() const override;
    [[nodiscard]] QStringList languages() const override;
    bool openPage(const QUrl &url) override;

private:
    QFuture<Result<void>> takeLinks(const QStringList &schemes);

    Engine &m_engine;
    SettingsKeeper &m_keeper;
    const QString m_profileFolder;
    System m_system;
    QHash<QString, PersonalData::Subject> m_found; // by the id they were given, of the last search
};

} // namespace Ringside
