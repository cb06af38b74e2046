#pragma once

#include "callerlookup.h"
#include "callsources.h"
#include "callhistory.h"
#include "calltracker.h"
#include "connectorform.h"
#include "dialtarget.h"
#include "journal.h"
#include "peoplebook.h"
#include "peoplestore.h"
#include "personaldata.h"
#include "providers.h"
#include "providerstatus.h"
#include "quietkeeper.h"
#include "screenpop.h"
#include "settings.h"
#include "timeline.h"
#include "tracerecorder.h"
#include "wrapup.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Ringside {

struct AmiSettings;
class CallRecorder;
class DemoServer;
class EnvironmentSecretStore;
class FileSecretStore;
class JournalHistory;
class LibPhoneNumberParser;
class PhoneBookImporter;
class KeychainSecretStore;
class SecretVault;
class SqliteChoiceMemory;
class SqliteJournal;
class SqliteLookupCache;
class SqlitePeopleBook;
class SqlitePeopleStore;
class StoreFile;
class WrapUpKeeper;
class SystemEvents;

//! Everything that works without a window, put together: builds, connects, owns and destroys it.
//!
//! The composition root; does nothing by itself. What happens is told by its parts' signals and by its own.
//! Thread: lives in the main thread, which it never blocks; in the destructor it waits for what has to be on disk.
//! Life cycle: construct, connect, start(); stop() is idempotent and called by the destructor.
class Engine : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString profileFolder; //!< exists
        bool demo = false; //!< one call source: the built-in server; the sample people are taken in
        bool demoOnce = false; //!< the demo plays its script once
        double demoSpeed = 1; //!< times faster
        bool followCalls = true; //!< false: for lookups and imports only
        bool unprotectedSecrets = true; //!< false: the administrator's policy forbids them
    };
    using SourceStatus = CallSources::Status;
    using CheckLine = CallSources::Check;
    //! A secret that was not sent, because it was given for other hosts.
    struct HostQuestion {
        QString secret; //!< its name in the keychain
        QStringList sources; //!< call sources and providers that want to send it
        QStringList known; //!< hosts it was given for
        QStringList hosts; //!< hosts it would go to

        friend bool operator==(const HostQuestion &, const HostQuestion &) = default;
    };

    Engine(Options options, Settings settings, Clock &clock, QObject *parent = nullptr);
    ~Engine() override;

    void start();
    void stop();

    //! What holds: as given, with what the demo and the extension of the moment make of it.
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    //! Makes \a settings hold at once. What has not changed goes on undisturbed: connections, calls, lookups.
    void apply(const Settings &settings);
    //! Hot-desking: the agent sits at the phone \a extension until the program ends; empty: at the usual one again.
    //! withExtension() is what to save to make it last.
    void setExtension(const QString &extension);
    //! The language of the program, QLocale(), is another one now.
    void localeChanged();
    [[nodiscard]] QString extension() const { return m_settings.extensions.value(0); }
    [[nodiscard]] const NumberParser &parser() const;
    [[nodiscard]] CallTracker &tracker() { return *m_tracker; }
    [[nodiscard]] CallerLookup &lookup() { return *m_lookup; }
    [[nodiscard]] ScreenPop &pop() { return *m_pop; }
    [[nodiscard]] Journal &journal();
    [[nodiscard]] CallHistory &callHistory();
    //! What the agent says of calls goes in here.
    [[nodiscard]] WrapUpKeeper &wrapUps() { return *m_wrapUps; }
    //! The phone book, to find callers in and as people work with it.
    [[nodiscard]] PeopleStore &peopleStore();
    [[nodiscard]] PeopleBook &peopleBook();
    //! What is kept about one person.
    [[nodiscard]] PersonalData &personalData() { return *m_personalData; }
    [[nodiscard]] PhoneBookImporter &importer() { return *m_importer; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] QList<SourceStatus> sources() const;
    //! What the user should know and has not gone away: a disk that refuses, a file put aside.
    [[nodiscard]] QStringList troubles() const { return m_troubles; }

    [[nodiscard]] bool doNotDisturb() const { return m_quiet->isQuiet(); }
    void setDoNotDisturb(bool on);
    //! Why, and when the hours change it; what the desktop says goes in with QuietKeeper::setSystem().
    [[nodiscard]] QuietKeeper &quiet() { return *m_quiet; }

    //! What can be done with a call; null: nothing.
    [[nodiscard]] CallControl *controlOf(const CallId &call) const;
    //! What the agent dials and joins queues with; null: no telephone system lets him.
    [[nodiscard]] CallControl *control() const;
    //! What is dialled for what people write; nullopt: it is no number, or dialling is switched off.
    [[nodiscard]] std::optional<DialTarget> dialTarget(const QString &text) const;
    [[nodiscard]] QFuture<Result<void>> dial(const QString &text);

    //! The system's keychain, and all places of secrets with the rule to whom they go.
    [[nodiscard]] SecretStore &keychain();
    [[nodiscard]] SecretVault &secrets() { return *m_secrets; }
    //! What waits for the user's word.
    [[nodiscard]] QList<HostQuestion> hostQuestions() const { return m_hostQuestions; }
    //! A sentence where passwords lie in a plain file that the administrator's policy forbids, and so are not used.
    [[nodiscard]] QString forbiddenSecrets() const;
    //! Removes that file.
    [[nodiscard]] Result<void> removeForbiddenSecrets();
    //! The user's word: the secret may go to the hosts that settings name now.
    QFuture<Result<void>> allowHosts(const QString &secret);

    //! Why the card of a call says what it says.
    [[nodiscard]] const TraceRecorder &traces() const { return *m_traces; }
    [[nodiscard]] CallTrace trace(const CallId &call) const { return m_traces->trace(call); }

    //! The providers of settings that are used, in their order.
    [[nodiscard]] QList<ProviderStatus> providerStatuses() const;
    //! What can be added to settings: directories, databases and the connectors of this computer, by name.
    [[nodiscard]] QFuture<QList<ConnectorForm>> connectorForms();
    //! The hosts that \a settings would send secrets to, as far as they are known.
    [[nodiscard]] QFuture<QStringList> hostsOf(const ProviderSettings &settings);
    //! Lets a person sign in to \a provider; \a open shows them a page. Done when they have, or Cancelled, Forbidden ….
    [[nodiscard]] QFuture<Result<void>> signIn(const QString &provider, const std::function<bool(const QUrl &)> &open);
    QFuture<Result<void>> signOut(const QString &provider);
    //! Secrets of providers that stand readable in settings.
    [[nodiscard]] QFuture<QList<Providers::LiteralSecret>> literalSecrets();
    //! What happened before, from the journal and all CRMs.
    [[nodiscard]] Timeline &timeline() { return *m_timeline; }

    //! Reads \a number as it would arrive without a line.
    [[nodiscard]] PhoneNumber parse(const QString &number) const;
    //! A card for \a number as if it rang; with a real lookup, but no journal entry.
    void popSample(const QString &number, const QString &name, const QString &line);
    //! Tries every configured connection; one line each, in the order of settings.
    [[nodiscard]] QFuture<QList<CheckLine>> check();
    //! Tries settings that need not be saved. Without \a secret the one is used that they name.
    [[nodiscard]] QFuture<CheckLine> tryCallSource(const CallSourceSettings &settings,
                                                   const std::optional<Secret> &secret = {});
    //! \a typed: secrets that are not kept yet, by parameter.
    [[nodiscard]] QFuture<CheckLine> tryProvider(const ProviderSettings &settings,
                                                 const QHash<QString, Secret> &typed = {});

Q_SIGNALS:
    void connectionChanged(const QString &source, const Ringside::ConnectionStatus &status);
    //! A call started, changed or ended; \a at is when.
    void callReported(const Ringside::Call &call, const QDateTime &at);
    void journalChanged();
    //! People came, changed or went.
    void peopleChanged();
    void troublesChanged();
    void doNotDisturbChanged(bool on);
    void settingsChanged(const Ringside::Settings &now, const Ringside::Settings &before);
    //! What control() or controlOf() can do has changed, or what is known of queues.
    void controlChanged();
    void hostQuestionsChanged();
    //! providerStatuses() of \a provider is another.
    void providerChanged(const QString &provider);
    //! The demo has played its script (Options::demoOnce).
    void demoFinished();

private:
    void buildStores();
    void buildProviders();
    [[nodiscard]] Settings effective(const Settings &settings) const;
    [[nodiscard]] AmiSettings amiSettings(const CallSourceSettings &settings) const;
    [[nodiscard]] QFuture<Result<AmiSettings>> resolve(const CallSourceSettings &settings);
    [[nodiscard]] QString demoExtension() const;
    [[nodiscard]] QFuture<Result<AmiSettings>> startDemo(const CallSourceSettings &settings);
    [[nodiscard]] QFuture<CheckLine> tryOut(const std::shared_ptr<LookupProvider> &provider);
    void connectBranches();
    void connectWrapUps();
    void connectSources();
    void connectProviders();
    void connectSecrets();
    void beginLookup(const Call &call);
    void askHistory(const CallId &id, const PhoneNumber &number, const LookupState &known);
    void lookUpAgain();
    void tellAbilities(const Call &call);
    [[nodiscard]] CallAbilities abilitiesFor(const Call &call) const;
    void traceCard(const CallId &id);
    void forgetHostQuestion(const QString &secret);
    void tellHostQuestions();
    void setTrouble(const QString &key, const QString &sentence);
    [[nodiscard]] PopSettings popSettings() const;
    [[nodiscard]] QString unprotectedSecretsFile() const;

    Options m_options;
    Settings m_given; // as saved
    QString m_extension; // of the moment; empty: as saved
    Settings m_settings; // as it holds: made of the two
    Clock &m_clock;
    bool m_running = false;

    // In the order of dependence: what stands later uses what stands before, and is destroyed first.
    std::unique_ptr<LibPhoneNumberParser> m_parser;
    QFuture<void> m_warmUp; // of the parser, in the pool; waited for before the parser goes
    std::unique_ptr<KeychainSecretStore> m_keychain;
    std::unique_ptr<EnvironmentSecretStore> m_environment;
    std::unique_ptr<FileSecretStore> m_unprotected;
    std::unique_ptr<SecretVault> m_secrets;
    std::unique_ptr<QuietKeeper> m_quiet;
    std::unique_ptr<TraceRecorder> m_traces;
    std::unique_ptr<StoreFile> m_peopleFile;
    std::unique_ptr<StoreFile> m_journalFile;
    std::unique_ptr<SqlitePeopleStore> m_people;
    std::unique_ptr<SqliteLookupCache> m_cache;
    std::unique_ptr<SqliteChoiceMemory> m_choices;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<SqlitePeopleBook> m_book;
    std::unique_ptr<PersonalData> m_personalData;
    std::unique_ptr<PhoneBookImporter> m_importer;
    std::shared_ptr<JournalHistory> m_history; // shared with the timeline's questions under way
    std::unique_ptr<CallTracker> m_tracker;
    std::unique_ptr<CallRecorder> m_recorder;
    std::unique_ptr<Providers> m_providers;
    std::unique_ptr<CallerLookup> m_lookup;
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<ScreenPop> m_pop;
    std::unique_ptr<WrapUpKeeper> m_wrapUps;
    std::unique_ptr<SystemEvents> m_systemEvents;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<CallSources> m_sources;
    QList<HostQuestion> m_hostQuestions;
    QHash<CallId, PhoneNumber> m_lookedUp; // whom the lookup of a call in progress is about
    //! What is said of a call before there is a card.
    struct Early {
        CallId call;
        LookupState known;
        std::optional<HistorySummary> history;
    };
    std::optional<Early> m_early;
    QList<std::pair<QString, QString>> m_troubleList;
    QStringList m_troubles;
};

//! \a settings for an agent who sits at the phone \a extension: what belongs to the usual phone goes.
[[nodiscard]] Settings withExtension(Settings settings, const QString &extension);

} // namespace Ringside
