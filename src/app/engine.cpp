#include "engine.h"

#include "amisettings.h"
#include "callrecorder.h"
#include "demoserver.h"
#include "describe.h"
#include "dialrules.h"
#include "environmentsecretstore.h"
#include "filesecretstore.h"
#include "journalhistory.h"
#include "keychainsecretstore.h"
#include "libphonenumberparser.h"
#include "logging.h"
#include "phonebookimporter.h"
#include "secretvault.h"
#include "sqlitechoicememory.h"
#include "sqlitejournal.h"
#include "sqlitelookupcache.h"
#include "sqlitepeoplebook.h"
#include "sqlitepeoplestore.h"
#include "storefile.h"
#include "systemevents.h"
#include "wrapupkeeper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>
#include <QUuid>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

// why out here: the macro declares a function of the global namespace. A static library's resources are not there by themselves.
static void initPeopleResource()
{
    Q_INIT_RESOURCE(people);
}

namespace Ringside {

using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)

public:
    //! What a provider said of itself when it was tried.
    static QString good(const QString &said) { return said.isEmpty() ? tr("It answers.") : said; }
    static QString trouble(const LookupProvider &provider, const Error &error)
    {
        if (error.kind == ErrorKind::Unauthorized && provider.signsIn())
            return tr("You have to sign in: in the settings, or on the next card.");
        return describe(error);
    }
};

// The company that the demo plays; how the card looks stays the user's choice.
Settings demoSettings(Settings settings, const QString &extension)
{
    settings.region = u"US"_s;
    settings.extensions = {extension.isEmpty() ? DemoScript().agent.number : extension};
    settings.internalNumbers = {u"1000-1999"_s};
    settings.lines = {{u"5000"_s, u"Sales line"_s, {}},
                      {u"5001"_s, u"Main line"_s, {}},
                      {u"6000"_s, u"Support queue"_s, {}},
                      {u"support"_s, u"Support queue"_s, {}}};
    CallSourceSettings demo;
    demo.type = CallSourceSettings::Type::Demo;
    demo.name = u"Demo"_s;
    settings.callSources = {demo};
    settings.crm = {};
    return settings;
}

bool asksForOutcome(const Settings &settings)
{
    return settings.wrapUp.enabled && !settings.wrapUp.dispositions.isEmpty();
}

QFuture<Result<void>> refused(ErrorKind kind, const QString &detail)
{
    return QtFuture::makeReadyFuture<Result<void>>(fail(kind, detail));
}

} // namespace

Engine::Engine(Options options, Settings settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_given(std::move(settings))
    , m_settings(effective(m_given))
    , m_clock(clock)
    , m_parser(std::make_unique<LibPhoneNumberParser>())
    , m_keychain(std::make_unique<KeychainSecretStore>(m_clock))
    , m_environment(std::make_unique<EnvironmentSecretStore>())
{
    if (m_options.unprotectedSecrets)
        m_unprotected = std::make_unique<FileSecretStore>(unprotectedSecretsFile());
    m_secrets = std::make_unique<SecretVault>(*m_keychain, *m_environment, m_unprotected.get());
    m_quiet = std::make_unique<QuietKeeper>(m_settings.quiet, m_clock, [] { return QTimeZone::systemTimeZone(); });
    m_traces = std::make_unique<TraceRecorder>(m_clock);
    buildStores();
    m_tracker = std::make_unique<CallTracker>(m_settings.dialPlan(), *m_parser, m_clock);
    m_recorder = std::make_unique<CallRecorder>(*m_journal, m_clock, m_settings.journalRetention);
    m_history = std::make_shared<JournalHistory>(*m_journal);
    m_providers = std::make_unique<Providers>(
        Providers::Surroundings{*m_people, *m_parser, m_clock, *m_secrets, m_options.profileFolder});
    m_lookup = std::make_unique<CallerLookup>(*m_parser, m_clock, m_cache.get(), m_choices.get());
    m_timeline = std::make_unique<Timeline>(m_clock);
    m_pop = std::make_unique<ScreenPop>(popSettings(), *m_parser, m_clock, QLocale());
    m_wrapUps = std::make_unique<WrapUpKeeper>(*m_journal, *m_journal, m_clock);
    m_sources = std::make_unique<CallSources>(
        [this](const CallSourceSettings &settings) { return resolve(settings); }, *m_tracker, m_clock);
    buildProviders();
    connectBranches();
    connectWrapUps();
    connectSources();
    connectProviders();
    connectSecrets();
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

PeopleStore &Engine::peopleStore()
{
    return *m_people;
}

PeopleBook &Engine::peopleBook()
{
    return *m_book;
}

Journal &Engine::journal()
{
    return *m_journal;
}

CallHistory &Engine::callHistory()
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
    m_book = std::make_unique<SqlitePeopleBook>(*m_peopleFile, *m_journalFile, m_clock);
    m_personalData = std::make_unique<PersonalData>(
        *m_book, *m_journal, *m_journal, *m_cache, *m_parser, [this](const QString &text) { return parse(text); }, m_clock);
    m_importer = std::make_unique<PhoneBookImporter>(*m_peopleFile, *m_parser);
    connect(m_importer.get(), &PhoneBookImporter::progress, this, [this](const ImportProgress &progress) {
        if (progress.fraction >= 1)
            Q_EMIT peopleChanged();
    });
}

void Engine::buildProviders()
{
    const CrmIntegrationSettings &crm = m_settings.crm;
    m_providers->setSettings(crm, m_settings.dialPlan().region());
    LookupSettings lookup;
    lookup.cacheEnabled = crm.cacheEnabled;
    lookup.cacheTimeout = crm.cacheTimeout;
    lookup.stopAtFirstExact = crm.stopAtFirstExact;
    for (const ProviderSettings &settings : crm.providers) {
        if (!settings.lines.isEmpty())
            lookup.linesOf.insert(settings.name, settings.lines);
    }
    m_lookup->setProviders(m_providers->lookups(), lookup);
    Timeline::Providers histories{m_history};
    for (auto &history : m_providers->histories())
        histories.push_back(std::move(history));
    m_timeline->setProviders(std::move(histories));
    if (m_running && m_options.followCalls)
        m_providers->warmUp();
}

Settings Engine::effective(const Settings &settings) const
{
    if (m_options.demo)
        return demoSettings(settings, m_extension);
    return m_extension.isEmpty() ? settings : withExtension(settings, m_extension);
}

void Engine::apply(const Settings &settings)
{
    m_given = settings;
    const Settings next = effective(settings);
    if (next == m_settings)
        return;
    const Settings before = std::exchange(m_settings, next);
    m_tracker->setDialPlan(m_settings.dialPlan());
    if (m_settings.journalRetention != before.journalRetention)
        m_recorder->setRetention(m_settings.journalRetention);
    if (m_settings.crm != before.crm || m_settings.region != before.region)
        buildProviders();
    for (const ProviderSettings &provider : before.crm.providers) {
        const auto hasName = [&](const ProviderSettings &one) { return one.name == provider.name; };
        if (std::none_of(m_settings.crm.providers.cbegin(), m_settings.crm.providers.cend(), hasName))
            setTrouble(u"sign-in "_s + provider.name, {});
    }
    m_quiet->setSettings(m_settings.quiet);
    m_wrapUps->setAsksForOutcome(asksForOutcome(m_settings));
    m_pop->setSettings(popSettings());
    const auto isDemo = [](const auto &source) { return source.type == CallSourceSettings::Type::Demo; };
    // Its agent sits where the user does: it begins anew at the other phone.
    if (m_settings.extensions != before.extensions
        || std::none_of(m_settings.callSources.cbegin(), m_settings.callSources.cend(), isDemo))
        m_demo.reset();
    if (m_options.followCalls)
        m_sources->setSettings(m_settings.callSources, m_settings.extensions);
    for (const Call &call : m_tracker->calls())
        tellAbilities(call);
    Q_EMIT settingsChanged(m_settings, before);
    Q_EMIT controlChanged();
}

void Engine::setExtension(const QString &extension)
{
    m_extension = extension.trimmed();
    apply(Settings(m_given));
}

void Engine::localeChanged()
{
    m_pop->setLocale(QLocale());
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
    settings.doNotDisturb = doNotDisturb();
    settings.wrapUp = m_settings.wrapUp.enabled;
    return settings;
}

// The way of a call: tracker → journal, lookup, card, none of which waits for another.
void Engine::connectBranches()
{
    const auto now = [this] { return m_clock.nowUtc(); };
    connect(m_tracker.get(), &CallTracker::callStarted, this, [this, now](const Call &call) {
        Q_EMIT callReported(call, now());
        m_traces->callReported(call);
        m_recorder->callStarted(call); // first: a lookup may answer at once, and it wants to hear that
        // why before the card: making that takes milliseconds, in which the stores answer; the first frame then
        // has the answer, or the second one comes sooner.
        m_early = Early{call.id, {}, {}};
        beginLookup(call); // first: who it is matters more than what was before
        askHistory(call.id, call.number, m_early->known);
        const Early early = *std::exchange(m_early, {});
        m_pop->callStarted(call, early.known, abilitiesFor(call)); // with its buttons: the first frame is laid out once
        if (early.history)
            m_pop->historyArrived(call.id, *early.history);
        m_wrapUps->callStarted(call);
        traceCard(call.id);
    });
    connect(m_tracker.get(), &CallTracker::callChanged, this, [this, now](const Call &call) {
        Q_EMIT callReported(call, now());
        m_traces->callReported(call);
        m_pop->callChanged(call);
        m_recorder->callChanged(call);
        if (m_lookedUp.value(call.id) != call.number) {
            askHistory(call.id, call.number, {}); // somebody else is on the line now
            beginLookup(call);
        }
    });
    connect(m_tracker.get(), &CallTracker::callEnded, this, [this, now](const Call &call) {
        Q_EMIT callReported(call, now());
        m_traces->callReported(call);
        m_pop->callEnded(call);
        m_recorder->callEnded(call);
        m_wrapUps->callEnded(call);
        m_lookedUp.remove(call.id);
        if (!m_pop->isShown(call.id))
            m_timeline->cancel(call.id);
    });
    connect(m_pop.get(), &ScreenPop::cardGone, m_timeline.get(), &Timeline::cancel);
    connect(m_lookup.get(), &CallerLookup::updated, this, [this](const CallId &id, const LookupState &state) {
        if (m_early && m_early->call == id)
            m_early->known = state;
        else
            m_pop->lookupUpdated(id, state);
        m_recorder->lookupUpdated(id, state);
        m_traces->lookupUpdated(id, state);
        if (state.caller())
            askHistory(id, state.number, state);
    });
    connect(m_timeline.get(), &Timeline::updated, this, [this](const CallId &id, const HistorySummary &history) {
        if (m_early && m_early->call == id)
            m_early->history = history;
        else
            m_pop->historyArrived(id, history);
    });
    connect(m_pop.get(), &ScreenPop::cardShown, this, [this](const CallerCard &card) {
        if (!card.isSample)
            m_traces->cardShown(card.id(), true, toWord(card.call.state));
    });
    connect(m_quiet.get(), &QuietKeeper::changed, this, [this] {
        m_pop->setSettings(popSettings());
        Q_EMIT doNotDisturbChanged(doNotDisturb());
    });
    connect(m_recorder.get(), &CallRecorder::journalChanged, this, &Engine::journalChanged);
    connect(m_recorder.get(), &CallRecorder::failed, this, [this](const Error &error) {
        setTrouble(u"journal"_s,
                   Tr::tr("Calls cannot be written to the journal; they are kept until they can. %1")
                       .arg(describe(error)));
    });
    connect(m_recorder.get(), &CallRecorder::recovered, this, [this] { setTrouble(u"journal"_s, {}); });
}

// What the agent says: card → keeper → journal, and back to the card when it is on disk.
void Engine::connectWrapUps()
{
    WrapUpKeeper *keeper = m_wrapUps.get();
    keeper->setAsksForOutcome(asksForOutcome(m_settings));
    connect(m_pop.get(), &ScreenPop::wrapUpBegun, keeper, &WrapUpKeeper::begin);
    connect(m_pop.get(), &ScreenPop::wrapUpLeft, keeper, &WrapUpKeeper::leave);
    connect(m_pop.get(), &ScreenPop::cardGone, keeper, &WrapUpKeeper::flush);
    connect(keeper, &WrapUpKeeper::changed, m_pop.get(), &ScreenPop::wrapUpChanged);
    connect(keeper, &WrapUpKeeper::saved, this, &Engine::journalChanged);
    connect(keeper, &WrapUpKeeper::failed, this, [this](const Error &error) {
        setTrouble(u"wrap-up"_s,
                   Tr::tr("Your notes cannot be written to the journal; they are kept until they can. %1")
                       .arg(describe(error)));
    });
    connect(keeper, &WrapUpKeeper::recovered, this, [this] { setTrouble(u"wrap-up"_s, {}); });
}

void Engine::connectSources()
{
    connect(m_sources.get(), &CallSources::connectionChanged, this, &Engine::connectionChanged);
    connect(m_sources.get(), &CallSources::abilitiesChanged, this, [this](const QString &source) {
        for (const Call &call : m_tracker->calls())
            if (call.source == source)
                tellAbilities(call);
        Q_EMIT controlChanged();
    });
    connect(m_sources.get(), &CallSources::queuesChanged, this, &Engine::controlChanged);
}

void Engine::connectSecrets()
{
    connect(m_secrets.get(), &SecretVault::hostsRefused, this,
            [this](const QString &secret, const QStringList &known, const QStringList &strangers) {
                forgetHostQuestion(secret);
                HostQuestion question{secret, {}, known, {}};
                for (const CallSourceSettings &source : std::as_const(m_settings.callSources)) {
                    if (source.secret.kind != SecretRef::Kind::Keychain || source.secret.name != secret)
                        continue;
                    question.sources.append(source.name);
                    question.hosts += hostNames(source.hosts);
                }
                if (const QStringList providers = m_providers->usersOf(secret); !providers.isEmpty()) {
                    question.sources += providers;
                    question.hosts += known + strangers; // all that a provider asks with is in one of the two
                }
                question.hosts.removeDuplicates();
                if (!question.sources.isEmpty()) // else somebody tried out what is not saved
                    m_hostQuestions.append(question);
                tellHostQuestions();
            });
    connect(m_secrets.get(), &SecretVault::changed, this, [this](const QString &secret) {
        forgetHostQuestion(secret);
        tellHostQuestions();
        m_sources->secretChanged(secret);
        m_providers->secretChanged(secret);
    });
}

void Engine::connectProviders()
{
    connect(m_providers.get(), &Providers::changed, this, &Engine::providerChanged);
    connect(m_providers.get(), &Providers::signedIn, this, [this](const QString &provider) {
        setTrouble(u"sign-in "_s + provider, {});
        lookUpAgain();
    });
    connect(m_providers.get(), &Providers::signInNotKept, this, [this](const QString &provider, const Error &error) {
        setTrouble(u"sign-in "_s + provider,
                   //: %1 a provider ("HubSpot"), %2 a sentence on what is wrong with the keychain
                   Tr::tr("The sign-in to %1 could not be kept in the keychain, and ends with Ringside. %2")
                       .arg(provider, describe(error)));
    });
}

QList<ProviderStatus> Engine::providerStatuses() const
{
    return m_providers->statuses();
}

QFuture<QList<ConnectorForm>> Engine::connectorForms()
{
    return m_providers->forms();
}

QFuture<QStringList> Engine::hostsOf(const ProviderSettings &settings)
{
    return m_providers->hostsOf(settings);
}

QFuture<Result<void>> Engine::signIn(const QString &provider, const std::function<bool(const QUrl &)> &open)
{
    setTrouble(u"sign-in "_s + provider, {});
    return m_providers->signIn(provider, open).then(this, [this, provider](const Result<void> &done) {
        if (!done && done.error().kind != ErrorKind::Cancelled)
            //: %1 a provider ("HubSpot"), %2 a sentence on what went wrong
            setTrouble(u"sign-in "_s + provider, Tr::tr("You could not be signed in to %1. %2").arg(provider, describe(done.error())));
        return done;
    });
}

QFuture<Result<void>> Engine::signOut(const QString &provider)
{
    return m_providers->signOut(provider);
}

QFuture<QList<Providers::LiteralSecret>> Engine::literalSecrets()
{
    return m_providers->literalSecrets();
}

void Engine::forgetHostQuestion(const QString &secret)
{
    m_hostQuestions.removeIf([&](const HostQuestion &question) { return question.secret == secret; });
}

void Engine::tellHostQuestions()
{
    QStringList sentences;
    for (const HostQuestion &question : std::as_const(m_hostQuestions)) {
        //: %1 call sources ("Asterisk"), %2 and %3 host names
        sentences.append(Tr::tr("The password of %1 was given for %2; the settings now name %3. It is not sent there "
                                "until you allow it in the settings.")
                             .arg(question.sources.join(u", "_s), question.known.join(u", "_s),
                                  question.hosts.join(u", "_s)));
    }
    setTrouble(u"hosts"_s, sentences.join(u' '));
    Q_EMIT hostQuestionsChanged();
}

QFuture<Result<void>> Engine::allowHosts(const QString &secret)
{
    for (const HostQuestion &question : std::as_const(m_hostQuestions))
        if (question.secret == secret)
            return m_secrets->bind(secret, question.hosts);
    return refused(ErrorKind::NotFound, u"nothing was asked about this secret"_s);
}

QString Engine::unprotectedSecretsFile() const
{
    return m_options.profileFolder + u"/secrets.json"_s;
}

QString Engine::forbiddenSecrets() const
{
    if (m_unprotected || !QFileInfo::exists(unprotectedSecretsFile()))
        return {};
    //: %1 a file
    return Tr::tr("The file %1 holds unprotected passwords. Your administrator does not allow that: they are not used.")
        .arg(QDir::toNativeSeparators(unprotectedSecretsFile()));
}

Result<void> Engine::removeForbiddenSecrets()
{
    QFile file(unprotectedSecretsFile());
    if (!m_unprotected && file.exists() && !file.remove())
        return fail(ErrorKind::Storage, file.errorString());
    return {};
}

SecretStore &Engine::keychain()
{
    return *m_keychain;
}

void Engine::tellAbilities(const Call &call)
{
    m_pop->setAbilities(call.id, abilitiesFor(call));
}

CallAbilities Engine::abilitiesFor(const Call &call) const
{
    const CallControl *control = controlOf(call.id);
    CallAbilities abilities = control ? control->abilities() : CallAbilities();
    if (!m_settings.dialling.enabled) {
        abilities.dial = false;
        abilities.transfer = false;
        abilities.consult = false;
    }
    return abilities;
}

void Engine::traceCard(const CallId &id)
{
    if (m_pop->isShown(id))
        return; // said when it was
    m_traces->cardShown(id, false,
                        doNotDisturb() ? u"do not disturb: "_s + toWord(m_quiet->reason())
                                       : u"card.show does not ask for it"_s);
}

CallControl *Engine::controlOf(const CallId &id) const
{
    for (const Call &call : m_tracker->calls())
        if (call.id == id)
            if (CallSource *source = m_sources->find(call.source))
                return source->control();
    return nullptr;
}

CallControl *Engine::control() const
{
    return m_sources->control();
}

std::optional<DialTarget> Engine::dialTarget(const QString &text) const
{
    return DialRules(m_settings.dialling, m_tracker->dialPlan(), *m_parser).target(text);
}

QFuture<Result<void>> Engine::dial(const QString &text)
{
    if (!m_settings.dialling.enabled)
        return refused(ErrorKind::Unsupported, u"dialling is switched off in the settings"_s);
    const auto target = dialTarget(text);
    if (!target)
        return refused(ErrorKind::Unsupported, u"this is not a number that can be dialled"_s);
    CallControl *control = this->control();
    if (!control || !control->abilities().dial)
        return refused(ErrorKind::Unsupported, u"no telephone system lets Ringside dial"_s);
    return control->dial(*target);
}

void Engine::beginLookup(const Call &call)
{
    m_lookedUp.insert(call.id, call.number);
    m_lookup->start(call.id, call.number, {false, call.line.number});
}

void Engine::askHistory(const CallId &id, const PhoneNumber &number, const LookupState &known)
{
    const CallerInfo *caller = known.caller();
    m_timeline->start(id, {number, caller ? QList{*caller} : QList<CallerInfo>(), id});
}

// What was asked in vain before the sign-in.
void Engine::lookUpAgain()
{
    for (const Call &call : m_tracker->calls()) {
        m_timeline->cancel(call.id); // what it has been refused it asks again
        askHistory(call.id, call.number, {});
        beginLookup(call);
    }
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
    m_wrapUps->start();
    m_recorder->start();
    m_systemEvents = std::make_unique<SystemEvents>(m_clock);
    connect(m_systemEvents.get(), &SystemEvents::wokeUp, m_sources.get(), &CallSources::wake);
    connect(m_systemEvents.get(), &SystemEvents::wokeUp, m_quiet.get(), &QuietKeeper::lookAgain);
    connect(m_systemEvents.get(), &SystemEvents::networkChanged, m_sources.get(), &CallSources::wake);
    connect(m_systemEvents.get(), &SystemEvents::wokeUp, m_providers.get(), &Providers::networkChanged);
    connect(m_systemEvents.get(), &SystemEvents::networkChanged, m_providers.get(), &Providers::networkChanged);
    m_providers->warmUp();
    m_sources->setSettings(m_settings.callSources, m_settings.extensions);
    m_sources->start();
}

void Engine::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_wrapUps->flushAll();
    m_systemEvents.reset();
    m_sources->stop();
    m_demo.reset();
}

AmiSettings Engine::amiSettings(const CallSourceSettings &settings) const
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
    ami.context = settings.context;
    ami.originateDevice = settings.originateDevice;
    ami.queueInterface = settings.queueInterface;
    ami.autoAnswer = settings.autoAnswer;
    ami.holdByNotify = settings.holdByNotify;
    return ami;
}

QFuture<Result<AmiSettings>> Engine::resolve(const CallSourceSettings &settings)
{
    if (settings.type == CallSourceSettings::Type::Demo)
        return startDemo(settings);
    return m_secrets->resolve(settings.secret, settings.hosts)
        .then(this, [ami = amiSettings(settings)](const Result<Secret> &secret) -> Result<AmiSettings> {
            if (!secret)
                return tl::unexpected(secret.error());
            AmiSettings complete = ami;
            complete.secret = *secret;
            return complete;
        });
}

QString Engine::demoExtension() const
{
    return extension().isEmpty() ? DemoScript().agent.number : extension();
}

// The sample people come first: the first caller is one of them.
QFuture<Result<AmiSettings>> Engine::startDemo(const CallSourceSettings &settings)
{
    using Answer = Result<AmiSettings>;
    if (!m_demo) {
        initPeopleResource();
        DemoScript script = DemoScript::standard();
        script.seatAgentAt(demoExtension());
        m_demo = std::make_unique<DemoServer>(std::move(script), m_clock,
                                              DemoServer::Options{m_options.demoSpeed, !m_options.demoOnce});
        connect(m_demo.get(), &DemoServer::finished, this, &Engine::demoFinished);
        if (const Result<void> listening = m_demo->start(); !listening) {
            m_demo.reset();
            setTrouble(u"demo"_s, Tr::tr("The demo cannot start: %1").arg(describe(listening.error())));
            return QtFuture::makeReadyFuture<Answer>(tl::unexpected(listening.error()));
        }
    }
    ImportOptions options;
    options.region = u"US"_s;
    options.source = u"Demo people"_s;
    return m_importer->import(u":/ringside/people/demo-people.csv"_s, options)
        .then(this, [this, name = settings.name](const Result<ImportReport> &report) -> Answer {
            if (!m_demo)
                return fail(ErrorKind::Cancelled);
            if (!report)
                setTrouble(u"demo"_s, Tr::tr("The sample people: %1").arg(describe(report.error())));
            AmiSettings ami;
            ami.name = name;
            ami.hosts = {u"127.0.0.1"_s};
            ami.port = m_demo->port();
            ami.username = m_demo->username();
            ami.secret = m_demo->secret();
            ami.extensions = {demoExtension()};
            ami.holdByNotify = true; // the demo's phone does as it is asked
            return ami;
        });
}

QList<Engine::SourceStatus> Engine::sources() const
{
    return m_sources->statuses();
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
    m_quiet->setManually(on);
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
    askHistory(call.id, call.number, {});
    beginLookup(call);
    m_lookedUp.remove(call.id);
}

QFuture<Engine::CheckLine> Engine::tryOut(const std::shared_ptr<LookupProvider> &provider)
{
    const auto begun = m_clock.elapsed();
    return provider->checkConnection().then(this, [this, provider, begun](const Result<QString> &answer) -> CheckLine {
        const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.elapsed() - begun);
        return {provider->name(), answer.has_value(), answer ? Tr::good(*answer) : Tr::trouble(*provider, answer.error()), elapsed};
    });
}

QFuture<Engine::CheckLine> Engine::tryCallSource(const CallSourceSettings &settings, const std::optional<Secret> &secret)
{
    if (settings.type == CallSourceSettings::Type::Demo)
        return QtFuture::makeReadyFuture(CheckLine{settings.name, true, Tr::tr("It is built in, and plays by itself."), {}});
    if (settings.type == CallSourceSettings::Type::NotAvailable)
        return QtFuture::makeReadyFuture(
            CheckLine{settings.name, false, describe(Error{ErrorKind::Unsupported, {}, {}}), {}});
    if (!secret)
        return m_sources->tryOut(settings, resolve(settings));
    AmiSettings ami = amiSettings(settings);
    ami.secret = *secret;
    return m_sources->tryOut(settings, QtFuture::makeReadyFuture<Result<AmiSettings>>(ami));
}

QFuture<Engine::CheckLine> Engine::tryProvider(const ProviderSettings &settings, const QHash<QString, Secret> &typed)
{
    if (!settings.allowed)
        return QtFuture::makeReadyFuture(
            CheckLine{settings.name, false, Tr::tr("Your administrator does not allow this provider here."), {}});
    return tryOut(m_providers->make(settings, typed));
}

QFuture<QList<Engine::CheckLine>> Engine::check()
{
    QList<QFuture<CheckLine>> lines;
    for (const CallSourceSettings &settings : std::as_const(m_settings.callSources)) {
        if (settings.type == CallSourceSettings::Type::AsteriskAmi)
            lines.append(tryCallSource(settings));
    }
    for (const auto &provider : m_lookup->providers())
        lines.append(tryOut(provider));
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

Settings withExtension(Settings settings, const QString &extension)
{
    settings.extensions = {extension};
    for (CallSourceSettings &source : settings.callSources) {
        source.devices.clear();
        source.originateDevice.clear();
        source.queueInterface.clear();
    }
    return settings;
}

} // namespace Ringside
