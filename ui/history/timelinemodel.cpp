#include "timelinemodel.h"

#include "plaintext.h"
#include "whentext.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 60;

HistoryEntry historyOf(const JournalEntry &entry)
{
    HistoryEntry event;
    event.type = HistoryEntry::Type::Call;
    event.at = entry.call.startedAt;
    event.call = entry.call;
    event.wrapUp = entry.wrapUp;
    return event;
}

bool isNewer(const HistoryEntry &one, const HistoryEntry &other)
{
    return one.at > other.at;
}

QString keyOf(const HistoryEntry &entry)
{
    if (!entry.call.id.isEmpty())
        return u"call\n"_s + entry.call.id.value;
    const QString id = entry.id.isEmpty() ? QString::number(entry.at.toMSecsSinceEpoch()) + entry.title : entry.id;
    return QString::number(int(entry.type)) + u'\n' + entry.source + u'\n' + id;
}

//! \a call with what a CRM knows of it.
HistoryEntry withEcho(HistoryEntry call, const HistoryEntry &echo)
{
    call.id = echo.id;
    call.title = echo.title;
    call.text = echo.text;
    call.state = echo.state;
    call.amount = echo.amount;
    call.who = echo.who;
    call.url = echo.url;
    return call;
}

} // namespace

TimelineModel::TimelineModel(CallHistory &history, Clock &clock, CallWords words, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
    , m_clock(clock)
    , m_words(std::move(words))
{
}

void TimelineModel::setSubject(const Subject &subject)
{
    beginResetModel();
    m_subject = subject;
    m_calls.clear();
    m_elsewhere.clear();
    m_echoes.clear();
    m_rows.clear();
    m_isLoaded = false;
    m_isComplete = true;
    ++m_generation;
    endResetModel();
    ask(pageSize);
}

void TimelineModel::widen(const Subject &subject)
{
    m_subject = subject;
    refresh();
}

void TimelineModel::refresh()
{
    ++m_generation;
    ask(std::max(pageSize, int(m_calls.size()) + 1));
}

void TimelineModel::ask(int limit)
{
    if (m_subject.isEmpty())
        return;
    m_isFetching = true;
    const quint64 generation = m_generation;
    if (!m_subject.hasCalls()) { // a withheld number: there is nothing but this call
        takeWithheld();
        return;
    }
    m_history.calls(m_subject.calls(), std::nullopt, limit)
        .then(this, [this, generation, limit](const Entries &answer) {
            if (generation != m_generation)
                return;
            m_isFetching = false;
            m_isComplete = !answer || answer->size() < limit;
            if (answer)
                take(*answer);
            else
                showFailure(answer.error());
        });
}

void TimelineModel::takeWithheld()
{
    const quint64 generation = m_generation;
    m_history.find(m_subject.call)
        .then(this, [this, generation](const Result<std::optional<JournalEntry>> &answer) {
            if (generation != m_generation)
                return;
            m_isFetching = false;
            m_isComplete = true;
            take(answer && *answer ? QList<JournalEntry>{**answer} : QList<JournalEntry>());
        });
}

void TimelineModel::take(const QList<JournalEntry> &entries)
{
    m_isLoaded = true;
    m_calls.clear();
    for (const JournalEntry &entry : entries)
        m_calls.append(historyOf(entry));
    arrange();
    Q_EMIT loaded();
}

// What CRMs know shows all the same.
void TimelineModel::showFailure(const Error &error)
{
    arrange();
    Q_EMIT failed(error);
}

void TimelineModel::setElsewhere(const HistorySummary &summary)
{
    m_elsewhere.clear();
    m_echoes.clear();
    QSet<QString> seen;
    for (const HistoryEntry &entry : summary.recent) {
        if (!entry.call.id.isEmpty()) {
            m_echoes.insert(entry.call.id, entry);
        } else if (const QString key = keyOf(entry); entry.at.isValid() && !seen.contains(key)) {
            seen.insert(key);
            m_elsewhere.append(entry);
        }
    }
    std::stable_sort(m_elsewhere.begin(), m_elsewhere.end(), isNewer);
    arrange();
}

//! Below the journal's last page that has been read nothing shows, or that page's successor would come among it.
bool TimelineModel::isInSight(const HistoryEntry &entry) const
{
    if (m_isComplete)
        return !m_isFetching || m_isLoaded;
    return !m_calls.isEmpty() && entry.at >= m_calls.last().at;
}

QList<HistoryEntry> TimelineModel::merged() const
{
    QList<HistoryEntry> others = m_elsewhere;
    others.removeIf([this](const HistoryEntry &entry) { return !isInSight(entry); });
    QList<HistoryEntry> calls = m_calls;
    for (HistoryEntry &call : calls) {
        if (const auto echo = m_echoes.constFind(call.call.id); echo != m_echoes.cend())
            call = withEcho(call, *echo);
    }
    QList<HistoryEntry> all;
    std::merge(calls.begin(), calls.end(), others.begin(), others.end(), std::back_inserter(all), isNewer);
    return all;
}

TimelineModel::Row TimelineModel::rowOf(const HistoryEntry &entry) const
{
    return {keyOf(entry), {}, entry, timelineText(entry, m_words)};
}

TimelineModel::Rows TimelineModel::rowsWanted() const
{
    Rows rows;
    QString head;
    const QList<HistoryEntry> all = merged();
    for (const HistoryEntry &entry : all) {
        const QString own = headOf(entry.at);
        if (own != head) {
            head = own;
            rows.push_back({u"head\n"_s + head, head, {}, {}});
        }
        rows.push_back(rowOf(entry));
    }
    return rows;
}

QString TimelineModel::headOf(const QDateTime &at) const
{
    const QDate day = at.toLocalTime().date();
    const QDate today = m_clock.nowUtc().toLocalTime().date();
    if (day > today) // a meeting, a task
        return tr("Coming up");
    if (day == today)
        return tr("Today");
    if (day.daysTo(today) == 1)
        return tr("Yesterday");
    if (day.year() == today.year())
        return m_words.locale.standaloneMonthName(day.month());
    //: A month of another year, as QLocale::toString() takes it: "November 2025"
    return m_words.locale.toString(day, tr("MMMM yyyy"));
}

// ---- from the rows that are there to those that shall be, so that what is looked at stays

void TimelineModel::arrange()
{
    Rows wanted = rowsWanted();
    const auto keysIn = [](const Rows &rows, const QSet<QString> &among) {
        QStringList keys;
        for (const Row &row : rows) {
            if (among.contains(row.key))
                keys.append(row.key);
        }
        return keys;
    };
    const auto setOf = [](const Rows &rows) {
        QSet<QString> keys;
        for (const Row &row : rows)
            keys.insert(row.key);
        return keys;
    };
    const QSet<QString> staying = setOf(m_rows) & setOf(wanted);
    // A time that was corrected may change the order: rare, and not worth moving rows for.
    if (staying.isEmpty() || keysIn(m_rows, staying) != keysIn(wanted, staying)) {
        if (m_rows.empty() && wanted.empty())
            return;
        beginResetModel();
        m_rows = std::move(wanted);
        endResetModel();
        return;
    }
    removeOthers(wanted);
    insertMissing(std::move(wanted));
}

void TimelineModel::removeOthers(const Rows &wanted)
{
    QSet<QString> keys;
    for (const Row &row : wanted)
        keys.insert(row.key);
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (keys.contains(m_rows[size_t(last)].key))
            continue;
        int first = last;
        while (first > 0 && !keys.contains(m_rows[size_t(first) - 1].key))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

//! All rows of the model are among \a wanted, in the same order.
void TimelineModel::insertMissing(Rows wanted)
{
    for (int row = 0; row < int(wanted.size()); ++row) {
        int end = row;
        while (end < int(wanted.size())
               && (row >= int(m_rows.size()) || wanted[size_t(end)].key != m_rows[size_t(row)].key))
            ++end;
        if (end > row) {
            beginInsertRows({}, row, end - 1);
            m_rows.insert(m_rows.begin() + row, std::make_move_iterator(wanted.begin() + row),
                          std::make_move_iterator(wanted.begin() + end));
            endInsertRows();
            row = end - 1;
            continue;
        }
        Row &known = m_rows[size_t(row)];
        Row &now = wanted[size_t(row)];
        if (known.text == now.text && known.entry == now.entry)
            continue;
        known = std::move(now);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isLoaded && !m_isComplete && !m_isFetching && !m_calls.isEmpty();
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    const quint64 generation = m_generation;
    const Call &last = m_calls.last().call;
    m_history.calls(m_subject.calls(), CallCursor{last.startedAt, last.id}, pageSize)
        .then(this, [this, generation](const Entries &answer) {
            if (generation != m_generation)
                return;
            m_isFetching = false;
            m_isComplete = !answer || answer->size() < pageSize;
            if (!answer) {
                showFailure(answer.error());
                return;
            }
            for (const JournalEntry &entry : *answer)
                m_calls.append(historyOf(entry));
            arrange();
            Q_EMIT loaded();
        });
}

void TimelineModel::forgetTexts()
{
    for (Row &row : m_rows) {
        if (row.head.isEmpty())
            row.text = timelineText(row.entry, m_words);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

const HistoryEntry *TimelineModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[size_t(row)].head.isEmpty())
        return nullptr;
    return &m_rows[size_t(row)].entry;
}

QString TimelineModel::whenAt(int row) const
{
    const HistoryEntry *entry = entryAt(row);
    if (!entry)
        return {};
    const QDateTime local = entry->at.toLocalTime();
    const qint64 days = local.date().daysTo(m_clock.nowUtc().toLocalTime().date());
    return leftToRight(days == 0 || days == 1 ? m_words.locale.toString(local.time(), QLocale::ShortFormat)
                                              : shortTime(entry->at, m_clock.nowUtc(), m_words.locale));
}

QString TimelineModel::sourceAt(int row) const
{
    const HistoryEntry *entry = entryAt(row);
    return entry ? neutralised(entry->source, 40) : QString();
}

QList<HistoryEntry> TimelineModel::calls() const
{
    return m_calls;
}

int TimelineModel::rowOfCall(const CallId &id) const
{
    if (id.isEmpty())
        return -1;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) {
        return row.head.isEmpty() && row.entry.call.id == id;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (!row.head.isEmpty())
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.head) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        //: An entry of a timeline, read aloud. %1 what happened, %2 when
        return tr("%1, %2").arg(joined({row.text, furtherText(row.entry)}), dayAndTime(row.entry.at, m_words));
    case Qt::ToolTipRole:
        return plainToolTip(row.entry.wrapUp.note.isEmpty()
                                ? joined({furtherText(row.entry), dayAndTime(row.entry.at, m_words)})
                                : neutralised(row.entry.wrapUp.note, 1000));
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[size_t(index.row())].head.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace Ringside
