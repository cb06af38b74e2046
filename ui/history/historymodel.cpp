#include "historymodel.h"

#include "plaintext.h"

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 100;
constexpr int mostPeople = 30;
constexpr int mostPeopleBesideCalls = 12;

} // namespace

HistoryModel::HistoryModel(Scope scope, CallHistory &history, PeopleBook &people, Clock &clock, CallWords words,
                           QObject *parent)
    : QAbstractListModel(parent)
    , m_scope(scope)
    , m_history(history)
    , m_people(people)
    , m_clock(clock)
    , m_words(std::move(words))
    , m_midnight(clock.alarm([this] {
        forgetTexts();
        startMidnightAlarm();
    }))
{
    //: Above the people that were found
    m_peopleHead.headline = tr("People");
    //: Above the calls that were found
    m_callsHead.headline = tr("Calls");
    startMidnightAlarm();
}

HistoryModel::~HistoryModel() = default;

// "Today" becomes "Yesterday".
void HistoryModel::startMidnightAlarm()
{
    const QDateTime now = m_clock.nowUtc().toLocalTime();
    const qint64 left = now.msecsTo(now.date().addDays(1).startOfDay());
    m_midnight->start(milliseconds(std::max<qint64>(left, 1000)) + 1s);
}

// ---- asking

void HistoryModel::setQuery(const QString &text, CallFilter::Kind kind)
{
    const Query query{text.trimmed(), kind};
    if (query == m_wanted && m_hasAnswer)
        return;
    m_wanted = query;
    if (!m_isAsking)
        ask();
}

QFuture<HistoryModel::Entries> HistoryModel::askCalls(const std::optional<CallCursor> &after, int limit)
{
    if (m_scope == Scope::PeopleOnly)
        return QtFuture::makeReadyFuture<Entries>(QList<JournalEntry>());
    CallFilter filter;
    filter.kind = m_asked.kind;
    filter.text = m_asked.text;
    return m_history.calls(filter, after, limit);
}

QFuture<HistoryModel::People> HistoryModel::askPeople()
{
    const bool isWanted = m_scope == Scope::PeopleOnly || m_asked.kind == CallFilter::Kind::All;
    if (m_asked.text.isEmpty() || !isWanted)
        return QtFuture::makeReadyFuture<People>(QList<Person>());
    return m_people.search(m_asked.text, m_scope == Scope::PeopleOnly ? mostPeople : mostPeopleBesideCalls);
}

void HistoryModel::ask()
{
    m_asked = m_wanted;
    m_isAsking = true;
    m_peopleAnswer.reset();
    m_callsAnswer.reset();
    // why both before either is consumed: an answer that is ready runs its continuation at once.
    const QFuture<People> people = askPeople();
    const QFuture<Entries> calls = askCalls(std::nullopt, pageSize);
    QFuture<People>(people).then(this, [this](const People &answer) {
        m_peopleAnswer = answer;
        takeAnswers();
    });
    QFuture<Entries>(calls).then(this, [this](const Entries &answer) {
        m_callsAnswer = answer;
        takeAnswers();
    });
}

void HistoryModel::takeAnswers()
{
    if (!m_peopleAnswer || !m_callsAnswer)
        return;
    m_isAsking = false;
    if (m_asked != m_wanted) {
        ask();
        return;
    }
    show(*std::exchange(m_peopleAnswer, {}), *std::exchange(m_callsAnswer, {}));
}

void HistoryModel::show(People people, Entries calls)
{
    beginResetModel();
    ++m_generation;
    m_shown = m_asked;
    m_hasAnswer = true;
    m_isFetching = false;
    m_personRows.clear();
    m_calls.clear();
    m_known.clear();
    if (people) {
        for (Person &person : *people) {
            if (m_hidden.isEmpty() || PersonRef{person.source, person.key} != m_hidden)
                m_personRows.push_back({std::move(person), {}});
        }
    }
    if (calls) {
        m_isComplete = calls->size() < pageSize;
        for (JournalEntry &entry : *calls) {
            m_known.insert(entry.call.id);
            m_calls.push_back({std::move(entry), {}});
        }
    } else {
        m_isComplete = true;
    }
    endResetModel();
    Q_EMIT answered();
    if (!people)
        Q_EMIT failed(people.error());
    else if (!calls)
        Q_EMIT failed(calls.error());
}

void HistoryModel::setDialNumber(const std::optional<PhoneNumber> &number)
{
    if (number == m_dial)
        return;
    if (m_dial && number) {
        m_dial = number;
        m_dialText = {};
        Q_EMIT dataChanged(index(0), index(0));
        return;
    }
    if (number) {
        beginInsertRows({}, 0, 0);
        m_dial = number;
        m_dialText = {};
        endInsertRows();
    } else {
        beginRemoveRows({}, 0, 0);
        m_dial.reset();
        endRemoveRows();
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasAnswer && !m_isComplete && !m_isFetching && !m_calls.empty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    const Call &last = m_calls.back().entry.call;
    const quint64 generation = m_generation;
    CallFilter filter;
    filter.kind = m_shown.kind;
    filter.text = m_shown.text;
    m_history.calls(filter, CallCursor{last.startedAt, last.id}, pageSize)
        .then(this, [this, generation](const Entries &answer) {
            if (generation != m_generation)
                return;
            m_isFetching = false;
            if (!answer) {
                m_isComplete = true; // why: or a view would ask again at once, for ever
                Q_EMIT failed(answer.error());
                return;
            }
            m_isComplete = answer->size() < pageSize;
            append(*answer);
        });
}

void HistoryModel::append(const QList<JournalEntry> &entries)
{
    QList<JournalEntry> fresh;
    for (const JournalEntry &entry : entries) {
        if (!m_known.contains(entry.call.id))
            fresh.append(entry);
    }
    if (fresh.isEmpty())
        return;
    const int first = callsStart() + int(m_calls.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (const JournalEntry &entry : std::as_const(fresh)) {
        m_known.insert(entry.call.id);
        m_calls.push_back({entry, {}});
    }
    endInsertRows();
}

void HistoryModel::forgetBehind(int row)
{
    const qsizetype kept = std::max(0, row + 1 - callsStart());
    // why not while older ones are under way: they would come behind a gap.
    if (m_isFetching || kept == 0 || kept >= qsizetype(m_calls.size()))
        return;
    beginRemoveRows({}, callsStart() + int(kept), callsStart() + int(m_calls.size()) - 1);
    for (auto call = m_calls.cbegin() + kept; call != m_calls.cend(); ++call)
        m_known.remove(call->entry.call.id);
    m_calls.erase(m_calls.begin() + kept, m_calls.end());
    m_isComplete = false;
    endRemoveRows();
}

// ---- what has changed meanwhile

void HistoryModel::refresh()
{
    if (m_scope == Scope::PeopleOnly || !m_hasAnswer || m_isAsking)
        return;
    if (m_isRefreshing) {
        m_refreshAgain = true;
        return;
    }
    m_isRefreshing = true;
    const quint64 generation = m_generation;
    CallFilter filter;
    filter.kind = m_shown.kind;
    filter.text = m_shown.text;
    m_history.calls(filter, std::nullopt, pageSize).then(this, [this, generation](const Entries &answer) {
        m_isRefreshing = false;
        if (answer && generation == m_generation)
            merge(*answer, pageSize);
        else if (!answer)
            Q_EMIT failed(answer.error());
        if (std::exchange(m_refreshAgain, false))
            refresh();
    });
}

//! Makes the beginning of the list what \a newest says, by as few steps as there are differences.
void HistoryModel::merge(const QList<JournalEntry> &newest, int limit)
{
    QSet<CallId> wanted;
    for (const JournalEntry &entry : newest)
        wanted.insert(entry.call.id);
    const bool isAll = newest.size() < limit;
    for (qsizetype i = qsizetype(m_calls.size()) - 1; i >= 0; --i) {
        const Call &call = m_calls[size_t(i)].entry.call;
        const bool isCovered = isAll || call.startedAt > newest.last().call.startedAt;
        if (isCovered && !wanted.contains(call.id))
            removeCall(i);
    }
    for (qsizetype i = 0; i < newest.size(); ++i) {
        const JournalEntry &entry = newest.at(i);
        if (i < qsizetype(m_calls.size()) && m_calls[size_t(i)].entry.call.id == entry.call.id) {
            replaceCall(i, entry);
            continue;
        }
        const int elsewhere = rowOfCall(entry.call.id);
        if (elsewhere >= 0)
            removeCall(elsewhere - callsStart());
        insertCall(std::min<qsizetype>(i, qsizetype(m_calls.size())), entry);
    }
    if (isAll)
        m_isComplete = true;
}

void HistoryModel::insertCall(qsizetype position, const JournalEntry &entry)
{
    // The first call brings the head above it.
    const int heads = hasHeads() && m_calls.empty() ? 1 : 0;
    const int row = callsStart() + int(position);
    beginInsertRows({}, row, row + heads);
    m_known.insert(entry.call.id);
    m_calls.insert(m_calls.begin() + position, CallRow{entry, {}});
    endInsertRows();
}

void HistoryModel::removeCall(qsizetype position)
{
    const int heads = hasHeads() && m_calls.size() == 1 ? 1 : 0;
    const int row = callsStart() + int(position);
    beginRemoveRows({}, row - heads, row);
    m_known.remove(m_calls[size_t(position)].entry.call.id);
    m_calls.erase(m_calls.begin() + position);
    endRemoveRows();
}

void HistoryModel::replaceCall(qsizetype position, const JournalEntry &entry)
{
    CallRow &row = m_calls[size_t(position)];
    if (row.entry == entry)
        return;
    row = {entry, {}};
    const QModelIndex changed = index(callsStart() + int(position));
    Q_EMIT dataChanged(changed, changed);
}

bool HistoryModel::mayShow(const JournalEntry &entry) const
{
    switch (m_shown.kind) {
    case CallFilter::Kind::All:
        return true;
    case CallFilter::Kind::Missed:
        return entry.call.outcome == CallOutcome::Missed;
    case CallFilter::Kind::Vip:
        return entry.vip;
    case CallFilter::Kind::ToWrapUp:
        return entry.wrapUp.state == WrapUp::State::Later;
    case CallFilter::Kind::FollowUp:
        return entry.wrapUp.followUpAt.isValid();
    }
    return true;
}

void HistoryModel::refreshCall(const CallId &id)
{
    if (m_scope == Scope::PeopleOnly || !m_hasAnswer)
        return;
    if (rowOfCall(id) < 0) {
        refresh();
        return;
    }
    m_history.find(id).then(this, [this, id](const Result<std::optional<JournalEntry>> &answer) {
        const int row = rowOfCall(id);
        if (!answer || row < 0)
            return;
        const qsizetype position = row - callsStart();
        if (!*answer || !mayShow(**answer))
            removeCall(position);
        else
            replaceCall(position, **answer);
    });
}

void HistoryModel::refreshPeople()
{
    if (!m_hasAnswer || m_shown.text.isEmpty() || m_isAsking)
        return;
    ask();
}

void HistoryModel::forgetTexts()
{
    for (const CallRow &row : m_calls)
        row.text.reset();
    for (const PersonRow &row : m_personRows)
        row.text.reset();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

// ---- rows

int HistoryModel::peopleRows() const
{
    if (m_personRows.empty())
        return 0;
    return int(m_personRows.size()) + (m_scope == Scope::PeopleOnly ? 0 : 1);
}

int HistoryModel::callsStart() const
{
    return dialRows() + peopleRows() + callHeads();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : callsStart() + int(m_calls.size());
}

HistoryModel::RowKind HistoryModel::kindAt(int row) const
{
    if (row < dialRows())
        return RowKind::Dial;
    row -= dialRows();
    if (row < peopleRows())
        return row == 0 && m_scope != Scope::PeopleOnly ? RowKind::Head : RowKind::Person;
    row -= peopleRows();
    return row < callHeads() ? RowKind::Head : RowKind::Call;
}

const JournalEntry *HistoryModel::entryAt(int row) const
{
    const int position = row - callsStart();
    return position >= 0 && position < int(m_calls.size()) ? &m_calls[size_t(position)].entry : nullptr;
}

const Person *HistoryModel::personAt(int row) const
{
    if (row < 0 || row >= rowCount() || kindAt(row) != RowKind::Person)
        return nullptr;
    const int position = row - dialRows() - (m_scope == Scope::PeopleOnly ? 0 : 1);
    return &m_personRows[size_t(position)].person;
}

const RowText &HistoryModel::textAt(int row) const
{
    switch (kindAt(row)) {
    case RowKind::Dial:
        if (m_dialText.headline.isEmpty()) {
            //: A row that dials when it is chosen; %1 is a telephone number
            m_dialText.headline = tr("Call %1").arg(numberText(*m_dial, m_words));
            m_dialText.avatarSymbol = Symbol::Phone;
            m_dialText.hasSymbol = false;
            //: Beneath "Call +49 30 23125 012"
            m_dialText.detail = tr("Dials this number.");
            m_dialText.spoken = m_dialText.headline;
        }
        return m_dialText;
    case RowKind::Head:
        return row == dialRows() && peopleRows() > 0 ? m_peopleHead : m_callsHead;
    case RowKind::Person: {
        const PersonRow &person = m_personRows[size_t(row - dialRows() - (m_scope == Scope::PeopleOnly ? 0 : 1))];
        if (!person.text)
            person.text = rowOf(person.person, m_words);
        return *person.text;
    }
    case RowKind::Call:
        break;
    }
    const CallRow &call = m_calls[size_t(row - callsStart())];
    if (!call.text)
        call.text = rowOf(call.entry, m_clock.nowUtc(), m_words);
    return *call.text;
}

int HistoryModel::rowOfCall(const CallId &id) const
{
    if (!m_known.contains(id))
        return -1;
    const auto found = std::find_if(m_calls.begin(), m_calls.end(),
                                    [&id](const CallRow &row) { return row.entry.call.id == id; });
    return found == m_calls.end() ? -1 : callsStart() + int(found - m_calls.begin());
}

int HistoryModel::rowOfPerson(const PersonRef &person) const
{
    for (int row = peopleStart(); row < peopleStart() + peopleRows(); ++row) {
        const Person *one = personAt(row);
        if (one && PersonRef{one->source, one->key} == person)
            return row;
    }
    return -1;
}

int HistoryModel::firstRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (kindAt(row) != RowKind::Head)
            return row;
    }
    return -1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row()).headline;
    case Qt::AccessibleTextRole: {
        const RowText &text = textAt(index.row());
        return text.spoken.isEmpty() ? text.headline : text.spoken;
    }
    case Qt::ToolTipRole: {
        const RowText &text = textAt(index.row());
        return kindAt(index.row()) == RowKind::Head ? QVariant()
                                                    : plainToolTip(joined({text.headline, text.detail, text.emphasis}));
    }
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || kindAt(index.row()) == RowKind::Head)
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace Ringside
