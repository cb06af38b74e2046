#pragma once

#include "callerlookup.h"
#include "callsource.h"
#include "calltracker.h"
#include "journal.h"
#include "screenpop.h"
#include "settings.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Ringside {

struct AmiSettings;
class CallRecorder;
class DemoServer;
class EnvironmentSecretStore;
class JournalHistory;
class LibPhoneNumberParser;
class PhoneBookImporter;
class KeychainSecretStore;
class SecretResolver;
class SqliteChoiceMemory;
class SqliteJournal;
class SqliteLookupCache;
class SqlitePeopleStore;
class StoreFile;
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
    };
    struct SourceStatus {
        QString name;
        ConnectionStatus status;
    };
    struct CheckLine {
        QString name;
        bool good = false;
        QString text; //!< a sentence
    };

    Engine(Options options, Settings settings, Clock &clock, QObject *parent = nullptr);
    ~Engine() override;

    void start();
    void stop();

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const NumberParser &parser() const;
    [[nodiscard]] CallTracker &tracker() { return *m_tracker; }
    [[nodiscard]] CallerLookup &lookup() { return *m_lookup; }
    [[nodiscard]] ScreenPop &pop() { return *m_pop; }
    [[nodiscard]] Journal &journal();
    [[nodiscard]] PhoneBookImporter &importer() { return *m_importer; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] QList<SourceStatus> sources() const;
    //! What the user should know and has not gone away: a disk that refuses, a file put aside.
    [[nodiscard]] QStringList troubles() const { return m_troubles; }

    [[nodiscard]] bool doNotDisturb() const { return m_doNotDisturb; }
    void setDoNotDisturb(bool on);

    //! Reads \a number as it would arrive without a line.
    [[nodiscard]] PhoneNumber parse(const QString &number) const;
    //! A card for \a number as if it rang; with a real lookup, but no journal entry.
    void popSample(const QString &number, const QString &name, const QString &line);
    //! Tries every configured connection; one line each, in the order of settings.
    [[nodiscard]] QFuture<QList<CheckLine>> check();

Q_SIGNALS:
    void connectionChanged(const QString &source, const Ringside::ConnectionStatus &status);
    //! A call started, changed or ended; \a at is when.
    void callReported(const Ringside::Call &call, const QDateTime &at);
    void journalChanged();
    void troublesChanged();
    void doNotDisturbChanged(bool on);
    //! The demo has played its script (Options::demoOnce).
    void demoFinished();

private:
    void buildStores();
    void buildProviders();
    [[nodiscard]] QFuture<Result<AmiSettings>> amiSettings(const CallSourceSettings &settings);
    [[nodiscard]] QFuture<CheckLine> checkSource(const CallSourceSettings &settings);
    void addAmiSource(const CallSourceSettings &settings);
    void follow(std::unique_ptr<CallSource> source);
    void connectBranches();
    void startDemo();
    void beginLookup(const Call &call);
    [[nodiscard]] QFuture<Result<HistorySummary>> askHistory(const Call &call);
    void follow(const QFuture<Result<HistorySummary>> &history, const Call &call);
    void setTrouble(const QString &key, const QString &sentence);
    [[nodiscard]] PopSettings popSettings() const;

    Options m_options;
    Settings m_settings;
    Clock &m_clock;
    bool m_doNotDisturb = false;
    bool m_running = false;

    // In the order of dependence: what stands later uses what stands before, and is destroyed first.
    std::unique_ptr<LibPhoneNumberParser> m_parser;
    QFuture<void> m_warmUp; // of the parser, in the pool; waited for before the parser goes
    std::unique_ptr<KeychainSecretStore> m_keychain;
    std::unique_ptr<EnvironmentSecretStore> m_environment;
    std::unique_ptr<SecretResolver> m_secrets;
    std::unique_ptr<StoreFile> m_peopleFile;
    std::unique_ptr<StoreFile> m_journalFile;
    std::unique_ptr<SqlitePeopleStore> m_people;
    std::unique_ptr<SqliteLookupCache> m_cache;
    std::unique_ptr<SqliteChoiceMemory> m_choices;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<PhoneBookImporter> m_importer;
    std::unique_ptr<JournalHistory> m_history;
    std::unique_ptr<CallTracker> m_tracker;
    std::unique_ptr<CallRecorder> m_recorder;
    std::unique_ptr<CallerLookup> m_lookup;
    std::unique_ptr<ScreenPop> m_pop;
    std::unique_ptr<SystemEvents> m_systemEvents;
    std::unique_ptr<DemoServer> m_demo;
    std::vector<std::unique_ptr<CallSource>> m_sources;
    QList<SourceStatus> m_unusable; // sources that could not even be built, with the reason
    QHash<CallId, PhoneNumber> m_lookedUp; // whom the lookup of a call in progress is about
    std::optional<std::pair<CallId, LookupState>> m_early; // what a lookup says before there is a card
    QList<std::pair<QString, QString>> m_troubleList;
    QStringList m_troubles;
};

} // namespace Ringside
