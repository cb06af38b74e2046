#include "timeline.h"

#include "logging.h"

#include <QPromise>

#include <algorithm>
#include <cstdlib>

namespace Ringside {

using namespace std::chrono_literals;

namespace {

// Clocks differ, and some CRMs know the minute only.
constexpr std::chrono::milliseconds sameCallWithin = 2min;
// Kept to know what has been asked for a call; nobody has more calls than this at a time.
constexpr size_t sessionsKept = 50;

bool isNewer(const HistoryEntry &a, const HistoryEntry &b)
{
    return a.at.isValid() && (!b.at.isValid() || a.at > b.at);
}

void keepNewest(QList<HistoryEntry> &entries, int limit)
{
    std::stable_sort(entries.begin(), entries.end(), isNewer);
    entries.resize(std::clamp<qsizetype>(limit, 0, entries.size()));
}

bool haveSameId(const HistoryEntry &ours, const HistoryEntry &theirs)
{
    const QString &id = ours.call.id.value;
    return !id.isEmpty() && (theirs.call.id.value == id || theirs.id == id);
}

//! How far two entries that may be the same call are apart; nothing: they are not the same.
std::optional<qint64> distance(const HistoryEntry &ours, const HistoryEntry &theirs)
{
    if (haveSameId(ours, theirs))
        return -1; // nearer than any other
    const CallDirection a = ours.call.direction;
    const CallDirection b = theirs.call.direction;
    // A CRM has no word for calls within the company, and calls them one or the other.
    if (a != b && a != CallDirection::Internal && b != CallDirection::Internal)
        return std::nullopt;
    if (!ours.at.isValid() || !theirs.at.isValid())
        return std::nullopt;
    const qint64 apart = std::abs(ours.at.msecsTo(theirs.at));
    return apart <= sameCallWithin.count() ? std::optional(apart) : std::nullopt;
}

void addTheirs(HistoryEntry &ours, const HistoryEntry &theirs)
{
    if (ours.url.isEmpty())
        ours.url = theirs.url;
    if (ours.title.isEmpty())
        ours.title = theirs.title;
    if (ours.text.isEmpty())
        ours.text = theirs.text;
}

//! Takes calls out of \a theirs that are among \a ours: one for one, the nearest first.
void foldSameCalls(QList<HistoryEntry> &ours, QList<HistoryEntry> &theirs)
{
    struct Pair {
        qsizetype ours;
        qsizetype theirs;
        qint64 apart;
    };
    std::vector<Pair> pairs;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        if (ours.at(i).type != HistoryEntry::Type::Call)
            continue;
        for (qsizetype j = 0; j < theirs.size(); ++j) {
            if (theirs.at(j).type != HistoryEntry::Type::Call)
                continue;
            if (const auto apart = distance(ours.at(i), theirs.at(j)))
                pairs.push_back({i, j, *apart});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.apart < b.apart; });
    std::vector<bool> isPaired(size_t(ours.size()), false);
    std::vector<bool> isFolded(size_t(theirs.size()), false);
    for (const Pair &pair : pairs) {
        if (isPaired[size_t(pair.ours)] || isFolded[size_t(pair.theirs)])
            continue;
        isPaired[size_t(pair.ours)] = isFolded[size_t(pair.theirs)] = true;
        addTheirs(ours[pair.ours], theirs.at(pair.theirs));
    }
    QList<HistoryEntry> left;
    for (qsizetype j = 0; j < theirs.size(); ++j) {
        if (!isFolded[size_t(j)])
            left.append(theirs.at(j));
    }
    theirs = left;
}

//! The person as another place knows them: its own row, and what is known anyway.
CallerInfo asIn(const PersonRecord &record, const CallerInfo &info)
{
    CallerInfo known = info;
    known.person.source = record.source;
    known.person.key = record.key;
    known.person.accountId = record.accountId;
    known.person.contactId = record.contactId;
    known.person.profileUrl = record.profileUrl;
    known.person.elsewhere.clear();
    return known;
}

//! A person who is put together from several places stands there once for each of them.
HistoryQuestion asEachKnows(HistoryQuestion question)
{
    const QList<CallerInfo> merged = question.people;
    for (const CallerInfo &info : merged) {
        for (const PersonRecord &record : info.person.elsewhere) {
            const auto isSame = [&](const CallerInfo &one) {
                return one.person.source == record.source && one.person.key == record.key;
            };
            if (std::none_of(question.people.cbegin(), question.people.cend(), isSame))
                question.people.append(asIn(record, info));
        }
    }
    return question;
}

//! What of a question makes a difference to one place: it is not asked the same twice.
struct Asked {
    QString number;
    CallId except;
    int limit = 0;
    QList<PersonRecord> own; // the person, as the place itself knows them

    friend bool operator==(const Asked &, const Asked &) = default;
};

Asked askedOf(const HistoryProvider &provider, const HistoryQuestion &question)
{
    Asked asked{question.number.key(), question.except, question.limit, {}};
    const QString name = provider.name();
    for (const CallerInfo &info : question.people) {
        const Person &person = info.person;
        if (person.source == name)
            asked.own.append({person.source, person.key, person.accountId, person.contactId, {}});
    }
    return asked;
}

} // namespace

// One place's part of a question.
struct Timeline::Place {
    quint64 serial = 0; // another one with each question
    std::shared_ptr<HistoryProvider> provider;
    Asked asked;
    HistorySummary summary;
    bool isWaiting = true;
    std::unique_ptr<Alarm> limit;
};

struct Timeline::Session {
    CallId id; // empty: of no call, and gone when it is complete
    int limit = 0;
    std::vector<Place> places;
    Told publish;

    [[nodiscard]] bool isComplete() const
    {
        return std::none_of(places.begin(), places.end(), [](const Place &place) { return place.isWaiting; });
    }
};

Timeline::Timeline(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

Timeline::~Timeline() = default;

void Timeline::setProviders(Providers providers)
{
    m_providers = std::move(providers);
    // What has answered is needed no longer, and may hold connections.
    for (const auto &session : m_sessions) {
        for (Place &place : session->places) {
            const bool isUsed = std::find(m_providers.begin(), m_providers.end(), place.provider) != m_providers.end();
            if (!place.isWaiting && !isUsed)
                place.provider.reset();
        }
    }
}

Timeline::Session *Timeline::session(const CallId &id) const
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&](const auto &session) { return session->id == id && !id.isEmpty(); });
    return it == m_sessions.end() ? nullptr : it->get();
}

std::pair<Timeline::Session *, Timeline::Place *> Timeline::find(quint64 place) const
{
    for (const auto &session : m_sessions) {
        for (Place &one : session->places) {
            if (one.serial == place)
                return {session.get(), &one};
        }
    }
    return {};
}

Timeline::Session &Timeline::begin(const CallId &id, Told told)
{
    if (m_sessions.size() >= sessionsKept) {
        const auto oldest = std::find_if(m_sessions.begin(), m_sessions.end(),
                                         [](const auto &session) { return session->isComplete(); });
        if (oldest != m_sessions.end())
            m_sessions.erase(oldest);
    }
    auto session = std::make_unique<Session>();
    session->id = id;
    session->publish = std::move(told);
    m_sessions.push_back(std::move(session));
    return *m_sessions.back();
}

void Timeline::start(const CallId &id, const HistoryQuestion &question)
{
    if (Session *known = session(id)) {
        ask(*known, question, std::exchange(known->places, {}));
        return;
    }
    ask(begin(id, [this, id](const HistorySummary &summary, bool complete) { Q_EMIT updated(id, summary, complete); }),
        question, {});
}

void Timeline::start(const CallId &id, const HistoryQuestion &question, Told told)
{
    Session *known = session(id);
    if (!known) {
        ask(begin(id, std::move(told)), question, {});
        return;
    }
    known->publish = std::move(told);
    ask(*known, question, std::exchange(known->places, {}));
    if (Session *asked = session(id); asked && asked->isComplete())
        tell(*asked); // nobody had to be asked
}

void Timeline::cancel(const CallId &id)
{
    std::erase_if(m_sessions, [&](const auto &session) { return session->id == id && !id.isEmpty(); });
}

QFuture<HistorySummary> Timeline::history(const HistoryQuestion &question,
                                          std::function<void(const HistorySummary &)> progress)
{
    auto promise = std::make_shared<QPromise<HistorySummary>>(); // shared: a std::function has to be copyable
    promise->start();
    const auto future = promise->future();
    ask(begin({},
              [promise, progress = std::move(progress)](const HistorySummary &summary, bool complete) {
                  if (progress)
                      progress(summary);
                  if (!complete)
                      return;
                  promise->addResult(summary);
                  promise->finish();
              }),
        question, {});
    return future;
}

void Timeline::ask(Session &session, const HistoryQuestion &question, std::vector<Place> earlier)
{
    const HistoryQuestion whole = asEachKnows(question);
    const bool isNew = earlier.empty();
    session.limit = question.limit;
    std::vector<quint64> toAsk;
    for (const auto &provider : m_providers) {
        if (whole.number.isWithheld())
            break;
        Asked asked = askedOf(*provider, whole);
        const auto kept = std::find_if(earlier.begin(), earlier.end(), [&](const Place &place) {
            return place.provider == provider && place.asked == asked;
        });
        if (kept != earlier.end()) {
            session.places.push_back(std::move(*kept));
            earlier.erase(kept);
            continue;
        }
        Place place;
        place.serial = ++m_lastSerial;
        place.provider = provider;
        place.asked = std::move(asked);
        toAsk.push_back(place.serial);
        session.places.push_back(std::move(place));
    }
    // What was said of somebody else goes at once, not with the next answer.
    const bool wasOfAnother = std::any_of(earlier.begin(), earlier.end(),
                                          [](const Place &place) { return place.summary != HistorySummary(); });
    if (wasOfAnother || (session.isComplete() && (isNew || !earlier.empty())))
        tell(session);
    // why by serial: an answer may arrive at once, and end this session or begin another.
    for (const quint64 place : toAsk)
        askPlace(place, whole);
}

void Timeline::askPlace(quint64 serial, const HistoryQuestion &question)
{
    Place *place = find(serial).second;
    if (!place)
        return;
    place->limit = m_clock.alarm([this, serial] { answered(serial, fail(ErrorKind::Timeout)); });
    place->limit->start(m_timeLimit);
    const std::shared_ptr<HistoryProvider> provider = place->provider; // shared: an answer at once may end the session
    provider->history(question)
        .then(this, [this, serial](const Result<HistorySummary> &answer) { answered(serial, answer); })
        .onCanceled(this, [this, serial] { answered(serial, fail(ErrorKind::Cancelled)); });
}

void Timeline::answered(quint64 serial, const Result<HistorySummary> &answer)
{
    const auto [session, place] = find(serial);
    if (!place || !place->isWaiting)
        return; // about somebody else, or too late
    place->isWaiting = false;
    place->limit.reset();
    if (answer)
        place->summary = *answer;
    else
        qCInfo(lcLookup).noquote() << "history failed, kind" << int(answer.error().kind);
    tell(*session);
}

void Timeline::tell(Session &session)
{
    QList<HistorySummary> summaries;
    for (const Place &place : session.places)
        summaries.append(place.summary);
    const HistorySummary whole = mergedHistory(summaries, session.limit);
    const bool isComplete = session.isComplete();
    const Told publish = session.publish; // may end this session
    if (isComplete && session.id.isEmpty())
        std::erase_if(m_sessions, [&](const auto &one) { return one.get() == &session; });
    publish(whole, isComplete);
}

HistorySummary mergedHistory(const QList<HistorySummary> &summaries, int limit)
{
    HistorySummary whole;
    for (const HistorySummary &one : summaries) {
        whole.callCount = std::max(whole.callCount, one.callCount);
        if (one.lastCallAt.isValid() && (!whole.lastCallAt.isValid() || one.lastCallAt > whole.lastCallAt))
            whole.lastCallAt = one.lastCallAt;
    }
    if (!summaries.isEmpty())
        whole.recent = summaries.first().recent;
    keepNewest(whole.recent, limit);
    for (qsizetype i = 1; i < summaries.size(); ++i) {
        QList<HistoryEntry> theirs = summaries.at(i).recent;
        keepNewest(theirs, limit);
        foldSameCalls(whole.recent, theirs);
        whole.recent += theirs;
    }
    // Each place counts its own calls, and may not have all of the others'.
    const auto calls = std::count_if(whole.recent.cbegin(), whole.recent.cend(),
                                     [](const HistoryEntry &entry) { return entry.type == HistoryEntry::Type::Call; });
    whole.callCount = std::max(whole.callCount, int(calls));
    keepNewest(whole.recent, limit);
    return whole;
}

} // namespace Ringside
