#include "callerlookup.h"

#include "candidates.h"
#include "logging.h"

#include <QPromise>

#include <algorithm>

namespace Ringside {

using namespace std::chrono_literals;
using State = ProviderProgress::State;

namespace {

// "Not found" is soon wrong: somebody has just created the contact.
constexpr auto notFoundKept = 60s;
// The cache is a shortcut; one that takes longer than this is none.
constexpr auto cacheLimit = 500ms;
// Finished lookups are kept for the agent's choice; nobody has more calls than this at a time.
constexpr size_t sessionsKept = 50;

} // namespace

// One provider's part of a lookup.
struct CallerLookup::Question {
    std::shared_ptr<LookupProvider> provider;
    ProviderProgress progress;
    QList<CallerInfo> people;
    bool asked = false; // its cache or itself
    bool providerAsked = false;
    std::chrono::nanoseconds askedAt{0};
    std::unique_ptr<Alarm> limit;
};

// A question that a provider is working on, and everybody who waits for the answer.
struct CallerLookup::Flight {
    quint64 serial = 0;
    std::shared_ptr<LookupProvider> provider; // shared: settings may change meanwhile
    QString numberKey;
    std::chrono::nanoseconds startedAt{0};
    std::vector<std::pair<quint64, size_t>> askers; // session, question
};

struct CallerLookup::Session {
    quint64 serial = 0;
    CallId id;
    PhoneNumber number;
    Options options;
    std::vector<Question> questions;
    std::chrono::nanoseconds startedAt{0};
    LookupState state;
    std::vector<Candidate> candidates; // those of state.candidates, with everybody merged into them
    std::optional<ChoiceMemory::Choice> choice;
    std::function<void(const LookupState &)> publish;
};

CallerLookup::CallerLookup(const NumberParser &parser, Clock &clock, LookupCache *cache,
                           ChoiceMemory *memory, QObject *parent)
    : QObject(parent)
    , m_parser(parser)
    , m_clock(clock)
    , m_cache(cache)
    , m_memory(memory)
{
}

CallerLookup::~CallerLookup() = default;

void CallerLookup::setProviders(Providers providers, LookupSettings settings)
{
    m_providers = std::move(providers);
    m_settings = settings;
}

CallerLookup::Session *CallerLookup::session(quint64 serial) const
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&](const auto &session) { return session->serial == serial; });
    return it == m_sessions.end() ? nullptr : it->get();
}

CallerLookup::Session &CallerLookup::begin(const CallId &id, const PhoneNumber &number,
                                           std::function<void(const LookupState &)> publish)
{
    if (m_sessions.size() >= sessionsKept) {
        const auto oldest = std::find_if(m_sessions.begin(), m_sessions.end(),
                                         [](const auto &session) { return session->state.complete; });
        if (oldest != m_sessions.end())
            m_sessions.erase(oldest);
    }
    auto session = std::make_unique<Session>();
    session->serial = ++m_lastSerial;
    session->id = id;
    session->number = number;
    session->startedAt = m_clock.elapsed();
    session->state.number = number;
    session->publish = std::move(publish);
    m_sessions.push_back(std::move(session));
    return *m_sessions.back();
}

void CallerLookup::start(const CallId &id, const PhoneNumber &number, Options options)
{
    cancel(id);
    Session &session
        = begin(id, number, [this, id](const LookupState &state) { Q_EMIT updated(id, state); });
    session.options = options;
    ask(session);
}

void CallerLookup::cancel(const CallId &id)
{
    std::erase_if(m_sessions, [&](const auto &session) { return session->id == id && !id.isEmpty(); });
}

QFuture<LookupState> CallerLookup::lookUp(const PhoneNumber &number, Options options,
                                          std::function<void(const LookupState &)> progress)
{
    auto promise = std::make_shared<QPromise<LookupState>>(); // shared: a std::function has to be copyable
    promise->start();
    const auto future = promise->future();
    Session &session = begin({}, number, [promise, progress = std::move(progress)](const LookupState &state) {
        if (progress)
            progress(state);
        if (state.complete && !promise->future().isFinished()) {
            promise->addResult(state);
            promise->finish();
        }
    });
    session.options = options;
    ask(session);
    return future;
}

bool CallerLookup::isWanted(const LookupProvider &provider, const Session &session) const
{
    // A colleague's extension or a SIP name means something within the company only.
    if (session.number.kind != PhoneNumber::Kind::External && !provider.knowsInternalNumbers())
        return false;
    const QStringList lines = m_settings.linesOf.value(provider.name());
    return lines.isEmpty() || session.options.line.isEmpty() || lines.contains(session.options.line);
}

void CallerLookup::ask(Session &session)
{
    const quint64 serial = session.serial;
    if (!session.number.isWithheld()) {
        for (const auto &provider : m_providers) {
            Question question;
            question.provider = provider;
            question.progress.name = provider->name();
            if (!isWanted(*provider, session))
                question.progress.state = State::Skipped;
            session.questions.push_back(std::move(question));
        }
    }
    settle(session);

    if (m_memory && !session.number.isWithheld()) {
        m_memory->find(session.number.key())
            .then(this, [this, serial](const Result<std::optional<ChoiceMemory::Choice>> &found) {
                Session *session = this->session(serial);
                // A choice made meanwhile is newer than the remembered one.
                if (session && found && *found && !session->choice) {
                    session->choice = **found;
                    settle(*session);
                }
            });
    }
    advance(serial);
}

// Asks whoever is due: everybody, or with stopAtFirstExact the next one.
void CallerLookup::advance(quint64 serial)
{
    const bool oneByOne = m_settings.stopAtFirstExact;
    // why by index and serial: an answer may arrive at once and end this session.
    for (size_t i = 0;; ++i) {
        Session *session = this->session(serial);
        if (!session || i >= session->questions.size())
            return;
        Question &question = session->questions[i];
        if (question.progress.state != State::Waiting)
            continue;
        if (question.asked) {
            if (oneByOne)
                return;
            continue;
        }
        if (oneByOne && session->state.match() == MatchLevel::Exact) {
            for (Question &spared : session->questions)
                if (!spared.asked && spared.progress.state == State::Waiting)
                    spared.progress.state = State::Skipped;
            settle(*session);
            return;
        }
        question.asked = true;
        if (m_cache && m_settings.cacheEnabled && !session->options.bypassCache
            && !question.provider->isLocal())
            askCache(serial, i);
        else
            askProvider(serial, i);
        if (oneByOne)
            return;
    }
}

bool CallerLookup::isFresh(const CachedAnswer &answer) const
{
    const auto age = std::chrono::milliseconds(answer.fetchedAt.msecsTo(m_clock.nowUtc()));
    if (age < 0ms) // the clock was set back
        return false;
    return age < (answer.people.isEmpty() ? std::min<std::chrono::seconds>(notFoundKept, m_settings.cacheTimeout)
                                          : m_settings.cacheTimeout);
}

void CallerLookup::askCache(quint64 serial, size_t index)
{
    Session *session = this->session(serial);
    const QString name = session->questions[index].progress.name;
    session->questions[index].askedAt = m_clock.elapsed();
    session->questions[index].limit = m_clock.alarm([this, serial, index] { askProvider(serial, index); });
    session->questions[index].limit->start(cacheLimit);
    m_cache->find(name, session->number.key())
        .then(this, [this, serial, index](const Result<std::optional<CachedAnswer>> &found) {
            Session *session = this->session(serial);
            if (!session || session->questions[index].providerAsked)
                return; // too late
            session->questions[index].limit->stop();
            if (found && *found) {
                const CachedAnswer &answer = **found;
                Question &question = session->questions[index];
                const bool fresh = isFresh(answer);
                if (fresh || !answer.people.isEmpty()) {
                    question.people = verified(answer.people, session->number);
                    question.progress.cachedAt = answer.fetchedAt;
                }
                if (fresh) {
                    question.progress.state = State::Answered;
                    question.progress.elapsed = std::chrono::duration_cast<std::chrono::microseconds>(
                        m_clock.elapsed() - question.askedAt);
                    settle(*session);
                    advance(serial);
                    return;
                }
                settle(*session);
            }
            askProvider(serial, index);
        })
        .onCanceled(this, [this, serial, index] { askProvider(serial, index); });
}

void CallerLookup::askProvider(quint64 serial, size_t index)
{
    Session *session = this->session(serial);
    if (!session || session->questions[index].providerAsked)
        return;
    Question &question = session->questions[index];
    question.providerAsked = true;
    question.askedAt = m_clock.elapsed();
    question.limit = m_clock.alarm([this, serial, index] {
        answered(serial, index, fail(ErrorKind::Timeout));
    });
    question.limit->start(question.provider->timeLimit());

    const QString key = session->number.key();
    // One that has been under way for longer than a provider may take is not waited for again.
    const auto underWay = std::find_if(m_flights.begin(), m_flights.end(), [&](const auto &flight) {
        return flight->provider == question.provider && flight->numberKey == key
            && m_clock.elapsed() - flight->startedAt < question.provider->timeLimit();
    });
    if (underWay != m_flights.end()) {
        (*underWay)->askers.emplace_back(serial, index);
        return;
    }
    const quint64 number = ++m_lastSerial;
    m_flights.push_back(std::make_unique<Flight>(
        Flight{number, question.provider, key, m_clock.elapsed(), {{serial, index}}}));
    question.provider->findByNumber(session->number)
        .then(this, [this, number](const Result<QList<CallerInfo>> &answer) { landed(number, answer); })
        .onCanceled(this, [this, number] { landed(number, fail(ErrorKind::Cancelled)); });
}

void CallerLookup::landed(quint64 number, const Result<QList<CallerInfo>> &answer)
{
    const auto it = std::find_if(m_flights.begin(), m_flights.end(),
                                 [&](const auto &flight) { return flight->serial == number; });
    if (it == m_flights.end())
        return;
    const std::unique_ptr<Flight> flight = std::move(*it);
    m_flights.erase(it);
    for (const auto &[serial, index] : flight->askers)
        answered(serial, index, answer);
}

void CallerLookup::answered(quint64 serial, size_t index, const Result<QList<CallerInfo>> &answer)
{
    Session *session = this->session(serial);
    // What comes after the time limit is too late: a card that was complete stays as it is.
    if (!session || session->questions[index].progress.state != State::Waiting)
        return;
    Question &question = session->questions[index];
    question.limit->stop();
    question.progress.elapsed
        = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.elapsed() - question.askedAt);
    if (answer) {
        const QDateTime now = m_clock.nowUtc();
        QList<CallerInfo> people = question.provider->isLocal() ? *answer : verified(*answer, session->number);
        for (CallerInfo &info : people) {
            if (!info.fetchedAt.isValid())
                info.fetchedAt = now;
        }
        if (m_cache && m_settings.cacheEnabled && !question.provider->isLocal())
            m_cache->put(question.progress.name, session->number.key(), {people, now});
        question.people = people;
        question.progress.state = State::Answered;
        question.progress.cachedAt = {};
    } else {
        // What the cache had stays on the card, with its age.
        qCInfo(lcLookup).noquote() << "provider failed, kind" << int(answer.error().kind);
        question.progress.state = State::Failed;
        question.progress.error = answer.error();
    }
    settle(*session);
    advance(serial);
}

QList<CallerInfo> CallerLookup::verified(const QList<CallerInfo> &people, const PhoneNumber &number) const
{
    QList<CallerInfo> believed;
    for (CallerInfo info : people) {
        info.match = MatchLevel::None;
        const auto consider = [&](const PhoneNumber &stored) {
            if (const MatchLevel level = m_parser.match(stored, number); level > info.match) {
                info.match = level;
                info.number = stored;
            }
        };
        consider(PhoneNumber(info.number));
        for (const LabelledNumber &labelled : std::as_const(info.person.numbers))
            consider(labelled.number);
        if (info.match != MatchLevel::None)
            believed.append(info);
    }
    return believed;
}

// Computes the state anew from everything that is known, so that the order of answers cannot matter.
void CallerLookup::settle(Session &session)
{
    LookupState state;
    state.number = session.number;
    std::vector<QList<CallerInfo>> answers;
    state.complete = true;
    for (const Question &question : session.questions) {
        answers.push_back(question.people);
        ProviderProgress progress = question.progress;
        progress.signsIn = question.provider->signsIn(); // now: a provider may learn it only when its file is read
        if (progress.state == State::Waiting && question.asked)
            progress.elapsed
                = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.elapsed() - question.askedAt);
        state.providers.append(progress);
        state.complete = state.complete && question.progress.state != State::Waiting;
    }
    session.candidates = rankCandidates(answers);
    if (session.choice)
        state.chosen = moveChosenToFront(session.candidates, *session.choice);
    for (const Candidate &candidate : session.candidates)
        state.candidates.append(candidate.info);
    state.elapsed = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.elapsed() - session.startedAt);
    session.state = state;

    const auto publish = session.publish; // may end this session
    publish(state);
}

void CallerLookup::choose(const CallId &id, qsizetype candidate, bool remember)
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&](const auto &session) { return session->id == id; });
    if (it == m_sessions.end() || candidate < 0 || candidate >= qsizetype((*it)->candidates.size()))
        return;
    Session &session = **it;
    session.choice = session.candidates[size_t(candidate)].members.front();
    if (remember && m_memory)
        m_memory->remember(session.number.key(), *session.choice);
    settle(session);
}

QFuture<Result<void>> CallerLookup::clearCache()
{
    return m_cache ? m_cache->clear() : QtFuture::makeReadyFuture(Result<void>());
}

} // namespace Ringside
