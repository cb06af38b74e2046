#pragma once

#include "clock.h"
#include "connectorform.h"
#include "historyentry.h"
#include "lookupprovider.h"
#include "providerstatus.h"
#include "remoteprovider.h"
#include "secret.h"
#include "settings.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace Ringside {

class NumberParser;
class PeopleStore;
class SecretVault;
struct ConnectorFile;

//! Makes providers of settings: the phone book, directories, databases, and CRMs from their connector files.
//!
//! Does not ask them (CallerLookup and Timeline do). What has not changed in settings stays the same object. Files are
//! read in the pool, passwords come from the vault; providers are there at once and open by themselves.
//! A sign-in goes with its provider: to the new name where it is renamed, out of the keychain where it is removed. One
//! that is disabled keeps it. What is changed in the file while nobody is there to see it leaves the old one behind.
//! Thread: the GUI thread, which it never blocks. Everything in Surroundings must outlive it and what it makes.
class Providers : public QObject
{
    Q_OBJECT

public:
    struct Surroundings {
        PeopleStore &people;
        const NumberParser &parser;
        Clock &clock;
        SecretVault &secrets;
        QString profileFolder; //!< own connectors are in its folder "connectors"
    };
    //! A secret that stands readable in settings.
    struct LiteralSecret {
        QString provider;
        QString key; //!< of its parameters; where it stands deeper the way to it: "authentication[1].value"
        Secret secret;
        QStringList hosts; //!< it is for
    };

    //! What the sign-in to \a provider is called in the keychain: other profiles have others.
    [[nodiscard]] static QString signInName(const QString &profileFolder, const ProviderSettings &provider);

    explicit Providers(Surroundings surroundings, QObject *parent = nullptr);
    ~Providers() override;

    //! \a region: for numbers without a country.
    void setSettings(const CrmIntegrationSettings &settings, const QString &region);
    //! Those in use, in the order of settings.
    [[nodiscard]] const std::vector<std::shared_ptr<LookupProvider>> &lookups() const { return m_lookups; }
    [[nodiscard]] std::vector<std::shared_ptr<HistoryProvider>> histories() const;
    //! One by itself, in use or not, to try it out. Null: the policy does not allow it. \a typed: secrets that are not
    //! kept yet, by parameter.
    [[nodiscard]] std::shared_ptr<LookupProvider> make(const ProviderSettings &settings,
                                                       const QHash<QString, Secret> &typed);

    //! Fetches passwords and files, and connects.
    void warmUp();
    //! The network is another: what could not be reached may be reached now.
    void networkChanged();
    void secretChanged(const QString &secret);

    [[nodiscard]] QList<ProviderStatus> statuses() const;
    [[nodiscard]] QFuture<Result<void>> signIn(const QString &provider, const std::function<bool(const QUrl &)> &open);
    QFuture<Result<void>> signOut(const QString &provider);

    //! What can be added to settings, by name.
    [[nodiscard]] QFuture<QList<ConnectorForm>> forms() const;
    //! To whom \a settings send their secrets, as far as it is known.
    [[nodiscard]] QFuture<QStringList> hostsOf(const ProviderSettings &settings) const;
    //! The providers in use that name \a secret of the keychain.
    [[nodiscard]] QStringList usersOf(const QString &secret) const;
    //! Of the settings in use.
    [[nodiscard]] QFuture<QList<LiteralSecret>> literalSecrets() const;

Q_SIGNALS:
    //! statuses() of \a provider is another.
    void changed(const QString &provider);
    void signedIn(const QString &provider);
    void signInNotKept(const QString &provider, const Ringside::Error &error);

private:
    struct Commons;
    struct Used {
        ProviderSettings settings;
        std::shared_ptr<LookupProvider> provider;
        std::shared_ptr<RemoteProvider> remote; //!< the same; null: it is on this computer
    };
    using Typed = QHash<QString, Secret>;

    [[nodiscard]] Used use(const ProviderSettings &settings);
    void takeSignInsAlong(const QList<ProviderSettings> &before);
    void moveSignIn(const ProviderSettings &from, const ProviderSettings &to);
    void removeSignIn(const ProviderSettings &of);
    [[nodiscard]] std::shared_ptr<RemoteProvider> makeRemote(const ProviderSettings &settings, const Typed &typed);
    [[nodiscard]] RemoteProvider *remote(const QString &provider) const;
    // why static: providers outlive this in lookups under way, and open themselves.
    [[nodiscard]] static QFuture<ConnectorFile> load(const Surroundings &surroundings, const ProviderSettings &settings);
    [[nodiscard]] static QFuture<Result<RemoteProvider::Opened>>
    openConnector(const Surroundings &surroundings, const std::shared_ptr<Commons> &commons,
                  const ProviderSettings &settings, const Typed &typed, const QString &region);

    Surroundings m_surroundings;
    CrmIntegrationSettings m_settings;
    QString m_region;
    std::shared_ptr<Commons> m_commons; // shared with providers that lookups under way keep
    std::vector<Used> m_used;
    std::vector<std::shared_ptr<LookupProvider>> m_lookups;
    // One after the other: a second name may come while the sign-in is still on its way to the first.
    QFuture<Result<void>> m_signIns = QtFuture::makeReadyFuture(Result<void>());
};

} // namespace Ringside
