#include "engine.h"

#include "amicallsource.h"
#include "callrecorder.h"
#include "demoserver.h"
#include "describe.h"
#include "environmentsecretstore.h"
#include "journalhistory.h"
#include "keychainsecretstore.h"
#include "libphonenumberparser.h"
#include "logging.h"
#include "phonebookimporter.h"
#include "phonebookprovider.h"
#include "secretresolver.h"
#include "sqlitechoicememory.h"
#include "sqlitejournal.h"
#include "sqlitelookupcache.h"
#include "sqlitepeoplestore.h"
#include "storefile.h"
#include "systemevents.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPromise>
#include <QUuid>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

// why out here: the macro declares a function of the global namespace. A static library's resources are not there by themselves.
static void initPeopleResource()
{
    Q_INIT_RESOURCE(people);
}

namespace Ringside {

using namespace std::chrono_literals;

namespace {

constexpr auto checkTakesAtMost = 10s;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

// The company that the demo plays; how the card looks stays the user's choice.
Settings demoSettings(Settings settings)
{
    settings.region = u"US"_s;
    settings.extensions = {u"1001"_s};
    settings.internalNumbers = {u"1000-1999"_s};
    settings.lines = {{u"5000"_s, u"Sales line"_s, {}},
                      {u"5001"_s, u"Main line"_s, {}},
                      {u"6000"_s, u"Support queue"_s, {}},
                      {u"support"_s, u"Support queue"_s, {}}};
    settings.callSources.clear();
    settings.crm = {};
    return settings;
}

ConnectionStatus unusable(const Error &error)
{
    return {ConnectionState::Denied, {}, error};
}

} // namespace

Engine::Engine(Options options, Settings settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_settings(m_options.demo ? demoSettings(std::move(settings)) : std::move(settings))
    , m_clock(clock)
    , m_doNotDisturb(m_settings.quiet.always)
    , m_parser(std::make_unique<LibPhoneNumberParser>())
    , m_keychain(std::make_unique<KeychainSecretStore>(m_clock))
    , m_environment(std::make_unique<EnvironmentSecretStore>())
    , m_secrets(std::make_unique<SecretResolver>(*m_keychain, *m_environment))
{
    buildStores();
    m_tracker = std::make_unique<CallTracker>(m_settings.dialPlan(), *m_parser, m_clock);
    m_recorder = std::make_unique<CallRecorder>(*m_journal, m_clock, m_settings.journalRetention);
    m_history = std::make_unique<JournalHistory>(*m_journal);
    m_lookup = std::make_unique<CallerLookup>(*m_parser, m_clock, m_cache.get(), m_choices.get());
    m_pop = std::make_unique<ScreenPop>(popSettings(), *m_parser, m_clock, QLocale());
    buildProviders();
    connectBranches();
}

Engine::~Engine()
{
    stop();
    m_warmUp.waitForFinished(); // ten milliseconds, long over
}

const NumberParser &Engine::parser() const
{
    return *m_parser;
}

Journal &Engine::journal()
{
    return *m_journal;
}

void Engine::buildStores()
{
    m_peopleFile = std::make_unique<StoreFile>(m_options.profileFolder + u"/people.db"_s,
                                               StoreFile::Content::People, m_clock);
    m_journalFile = std::make_unique<StoreFile>(m_options.profileFolder + u"/journal.db"_s,
                                                StoreFile::Content::Journal, m_clock);
    connect(m_peopleFile.get(), &StoreFile::problem, this, [this](const Error &error) {
        setTrouble(u"people"_s, Tr::tr("The phone book: %1").arg(describe(error)));
    });
    connect(m_journalFile.get(), &StoreFile::problem, this, [this](const Error &error) {
        setTrouble(u"journal file"_s, Tr::tr("The journal: %1").arg(describe(error)));
    });
    m_people = std::make_unique<SqlitePeopleStore>(*m_peopleFile, *m_parser);
    m_cache = std::make_unique<SqliteLookupCache>(*m_peopleFile);
    m_choices = std::make_unique<SqliteChoiceMemory>(*m_journalFile, m_clock);
    m_journal = std::make_unique<SqliteJournal>(*m_journalFile);
    m_importer = std::make_unique<PhoneBookImporter>(*m_peopleFile, *m_parser);
}

void Engine::buildProviders()
{
    CallerLookup::Providers providers;
    if (m_settings.crm.enabled) {
        for (const ProviderSettings &settings : std::as_const(m_settings.crm.providers)) {
            if (!settings.enabled)
                continue;
            switch (settings.type) {
            case ProviderSettings::Type::PhoneBook:
                providers.push_back(std::make_shared<PhoneBookProvider>(settings.name, *m_people));
                break;
            case ProviderSettings::Type::NotAvailable: // reported when the settings were read
                break;
            }
        }
    }
    m_lookup->setProviders(
        std::move(providers),
        {m_settings.crm.cacheEnabled, m_settings.crm.cacheTimeout, m_settings.crm.stopAtFirstExact});
}

PopSettings Engine::popSettings() const
{
    const CardSettings &card = m_settings.card;
    PopSettings settings;
    settings.onRinging = card.showRinging;
    settings.onAnswered = card.showAnswered;
    settings.onOutbound = card.showOutbound;
    settings.onInternal = card.showInternal;
    settings.hideAfter = card.hideAfter;
    settings.doNotDisturb = m_doNotDisturb;
    return settings;
}

// The way of a call: tracker → journal, lookup, card, none of which waits for another.
void Engine::connectBranches()
{
    const auto now = [this] { return m_clock.nowUtc(); };
    connect(m_tracker.get(), &CallTracker::callStarted, this, [this, now](const Call &call) {
        Q_EMIT callReported(call, now());
        m_recorder->callStarted(call); // first: a lookup may answer at once, and it wants to hear that
        // why before the card: making that takes milliseconds, in which the stores answer; the first frame then
        // has the answer, or the second one comes sooner.
        m_early.emplace(call.id, LookupState());
        beginLookup(call);
        const auto history = askHistory(call);
        const LookupState known = std::exchange(m_early, {})->second;
        m_pop->callStarted(call, known);
        follow(history, call);
    });
    connect(m_tracker.get(), &CallTracker::callChanged, this, [this, now](const Call &call) {
        Q_EMIT callReported(call, now());
        m_pop->callChanged(call);
        m_recorder->callChanged(call);
        if (m_lookedUp.value(call.id) != call.number) {
            beginLookup(call); // somebody else is on the line now
            follow(askHistory(call), call);
        }
    });
    connect(m_tracker.get(), &CallTracker::callEnded, this, [this, now](const Call &call) {
        Q_EMIT callReported(call, now());
        m_pop->callEnded(call);
        m_recorder->callEnded(call);
        m_lookedUp.remove(call.id);
    });
    connect(m_lookup.get(), &CallerLookup::updated, this, [this](const CallId &id, const LookupState &state) {
        if (m_early && m_early->first == id)
            m_early->second = state;
        else
            m_pop->lookupUpdated(id, state);
        m_recorder->lookupUpdated(id, state);
    });
    connect(m_recorder.get(), &CallRecorder::journalChanged, this, &Engine::journalChanged);
    connect(m_recorder.get(), &CallRecorder::failed, this, [this](const Error &error) {
        setTrouble(u"journal"_s,
                   Tr::tr("Calls cannot be written to the journal; they are kept until they can. %1")
                       .arg(describe(error)));
    });
    connect(m_recorder.get(), &CallRecorder::recovered, this, [this] { setTrouble(u"journal"_s, {}); });
}

void Engine::beginLookup(const Call &call)
{
    m_lookedUp.insert(call.id, call.number);
    m_lookup->start(call.id, call.number);
}

QFuture<Result<HistorySummary>> Engine::askHistory(const Call &call)
{
    if (call.number.isWithheld())
        return QtFuture::makeReadyFuture(Result<HistorySummary>());
    return m_history->history(call.number, call.id);
}

void Engine::follow(const QFuture<Result<HistorySummary>> &history, const Call &call)
{
    QFuture(history).then(
        this, [this, id = call.id, number = call.number](const Result<HistorySummary> &arrived) {
            if (arrived && m_lookedUp.value(id, number) == number)
                m_pop->historyArrived(id, *arrived);
        });
}

void Engine::start()
{
    if (m_running)
        return;
    m_running = true;
    m_peopleFile->open();
    m_journalFile->open();
    m_warmUp = QtConcurrent::run(
        [this, region = m_settings.dialPlan().region()] { m_parser->warmUp(region, QLocale()); });
    if (!m_options.followCalls)
        return;
    m_recorder->start();
    m_systemEvents = std::make_unique<SystemEvents>(m_clock);
    const auto wakeAll = [this] {
        for (const auto &source : m_sources)
            source->wake();
    };
    connect(m_systemEvents.get(), &SystemEvents::wokeUp, this, wakeAll);
    connect(m_systemEvents.get(), &SystemEvents::networkChanged, this, wakeAll);
    if (m_options.demo)
        startDemo();
    for (const CallSourceSettings &settings : std::as_const(m_settings.callSources)) {
        switch (settings.type) {
        case CallSourceSettings::Type::AsteriskAmi:
            addAmiSource(settings);
            break;
        case CallSourceSettings::Type::Demo:
            startDemo();
            break;
        case CallSourceSettings::Type::NotAvailable: // reported when the settings were read
            break;
        }
    }
}

void Engine::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_systemEvents.reset();
    for (const auto &source : m_sources)
        source->stop();
    m_sources.clear();
    m_demo.reset();
}

QFuture<Result<AmiSettings>> Engine::amiSettings(const CallSourceSettings &settings)
{
    AmiSettings ami;
    ami.name = settings.name;
    ami.hosts = settings.hosts;
    ami.port = settings.port;
    ami.tls = settings.tls;
    if (!settings.caFile.isEmpty())
        ami.caFile = QDir(m_options.profileFolder).absoluteFilePath(settings.caFile);
    ami.username = settings.username;
    ami.devices = settings.devices;
    ami.extensions = m_settings.extensions;
    return m_secrets->resolve(settings.secret)
        .then(this, [ami](const Result<Secret> &secret) -> Result<AmiSettings> {
            if (!secret)
                return tl::unexpected(secret.error());
            AmiSettings complete = ami;
            complete.secret = *secret;
            return complete;
        });
}

void Engine::addAmiSource(const CallSourceSettings &settings)
{
    amiSettings(settings).then(this, [this, name = settings.name](const Result<AmiSettings> &ami) {
        if (!m_running)
            return;
        if (ami) {
            follow(std::make_unique<AmiCallSource>(*ami, m_clock));
            return;
        }
        const SourceStatus status{name, unusable(ami.error())};
        m_unusable.append(status);
        Q_EMIT connectionChanged(status.name, status.status);
    });
}

void Engine::follow(std::unique_ptr<CallSource> source)
{
    CallSource *followed = source.get();
    m_sources.push_back(std::move(source));
    m_tracker->watch(*followed);
    connect(followed, &CallSource::connectionChanged, this, [this, followed](const ConnectionStatus &status) {
        Q_EMIT connectionChanged(followed->name(), status);
    });
    followed->start();
}

void Engine::startDemo()
{
    if (m_demo)
        return;
    initPeopleResource();
    m_demo = std::make_unique<DemoServer>(DemoScript::standard(), m_clock,
                                          DemoServer::Options{m_options.demoSpeed, !m_options.demoOnce});
    connect(m_demo.get(), &DemoServer::finished, this, &Engine::demoFinished);
    const Result<void> listening = m_demo->start();
    if (!listening) {
        setTrouble(u"demo"_s, Tr::tr("The demo cannot start: %1").arg(describe(listening.error())));
        return;
    }
    // The sample people come first: the first caller is one of them.
    ImportOptions options;
    options.region = u"US"_s;
    options.source = u"Demo people"_s;
    m_importer->import(u":/ringside/people/demo-people.csv"_s, options).then(this, [this](const Result<ImportReport> &report) {
        if (!m_running)
            return;
        if (!report)
            setTrouble(u"demo"_s, Tr::tr("The sample people: %1").arg(describe(report.error())));
        AmiSettings ami;
        ami.name = u"Demo"_s;
        ami.hosts = {u"127.0.0.1"_s};
        ami.port = m_demo->port();
        ami.username = m_demo->username();
        ami.secret = m_demo->secret();
        ami.extensions = {u"1001"_s};
        follow(std::make_unique<AmiCallSource>(ami, m_clock));
    });
}

QList<Engine::SourceStatus> Engine::sources() const
{
    QList<SourceStatus> sources;
    for (const auto &source : m_sources)
        sources.append({source->name(), source->status()});
    return sources + m_unusable;
}

void Engine::setTrouble(const QString &key, const QString &sentence)
{
    m_troubleList.removeIf([&](const auto &trouble) { return trouble.first == key; });
    if (!sentence.isEmpty())
        m_troubleList.append({key, sentence});
    m_troubles.clear();
    for (const auto &trouble : std::as_const(m_troubleList))
        m_troubles.append(trouble.second);
    Q_EMIT troublesChanged();
}

void Engine::setDoNotDisturb(bool on)
{
    if (m_doNotDisturb == on)
        return;
    m_doNotDisturb = on;
    m_pop->setSettings(popSettings());
    Q_EMIT doNotDisturbChanged(on);
}

PhoneNumber Engine::parse(const QString &number) const
{
    return m_tracker->parse(number, {});
}

void Engine::popSample(const QString &number, const QString &name, const QString &line)
{
    Call call;
    call.id = {u"sample-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)};
    call.number = parse(number);
    call.name = name;
    call.line = m_tracker->dialPlan().line(line);
    call.direction = call.number.isInternal() ? CallDirection::Internal : CallDirection::Inbound;
    call.startedAt = m_clock.nowUtc();
    m_pop->showSample(call);
    beginLookup(call);
    follow(askHistory(call), call);
    m_lookedUp.remove(call.id);
}

QFuture<QList<Engine::CheckLine>> Engine::check()
{
    QList<QFuture<CheckLine>> lines;
    for (const CallSourceSettings &settings : std::as_const(m_settings.callSources)) {
        if (settings.type == CallSourceSettings::Type::AsteriskAmi)
            lines.append(checkSource(settings));
    }
    for (const auto &provider : m_lookup->providers()) {
        lines.append(provider->checkConnection().then(
            this, [name = provider->name(), provider](const Result<QString> &answer) -> CheckLine {
                return {name, answer.has_value(), answer ? *answer : describe(answer.error())};
            }));
    }
    if (lines.isEmpty())
        return QtFuture::makeReadyFuture(QList<CheckLine>());
    return QtFuture::whenAll(lines.begin(), lines.end())
        .then(this, [](const QList<QFuture<CheckLine>> &done) {
            QList<CheckLine> result;
            for (const QFuture<CheckLine> &line : done)
                result.append(line.result());
            return result;
        });
}

// A connection of its own, so that what is tried is what the settings say now.
QFuture<Engine::CheckLine> Engine::checkSource(const CallSourceSettings &settings)
{
    struct Attempt {
        QPromise<CheckLine> promise;
        std::unique_ptr<AmiCallSource> source;
        std::unique_ptr<Alarm> limit;
        bool done = false;
    };
    const auto attempt = std::make_shared<Attempt>(); // shared by the callbacks, ends with the last of them
    attempt->promise.start();
    const auto future = attempt->promise.future();
    const auto finish = [this, attempt, name = settings.name](bool good, const QString &text) {
        if (attempt->done)
            return;
        attempt->done = true;
        attempt->promise.addResult(CheckLine{name, good, text});
        attempt->promise.finish();
        // why later: we may be inside a signal of the source.
        QMetaObject::invokeMethod(
            this,
            [attempt] {
                attempt->limit.reset();
                attempt->source.reset();
            },
            Qt::QueuedConnection);
    };
    amiSettings(settings).then(this, [this, attempt, finish](const Result<AmiSettings> &ami) {
        if (!ami) {
            finish(false, describe(ami.error()));
            return;
        }
        attempt->source = std::make_unique<AmiCallSource>(*ami, m_clock);
        connect(attempt->source.get(), &CallSource::connectionChanged, this,
                [finish](const ConnectionStatus &status) {
                    if (status.state == ConnectionState::Connected)
                        finish(true, status.detail);
                    else if (status.error)
                        finish(false, status.detail.isEmpty()
                                   ? describe(*status.error)
                                   : status.detail + u": "_s + describe(*status.error));
                });
        attempt->limit = m_clock.alarm(
            [finish] { finish(false, describe(Error{ErrorKind::Timeout, {}, std::nullopt})); });
        attempt->limit->start(checkTakesAtMost);
        attempt->source->start();
    });
    return future;
}

} // namespace Ringside
