#include "timelinemodel.h"

#include "plaintext.h"
#include "whentext.h"

#include <algorithm>

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
    m_rows.clear();
    m_entryCount = 0;
    m_isLoaded = false;
    m_isComplete = true;
    ++m_generation;
    endResetModel();
    ask(pageSize);
}

void TimelineModel::refresh()
{
    ++m_generation;
    ask(std::max(pageSize, m_entryCount + 1));
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
                showAll(*answer);
            else
                Q_EMIT failed(answer.error());
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
            showAll(answer && *answer ? QList<JournalEntry>{**answer} : QList<JournalEntry>());
        });
}

void TimelineModel::showAll(const QList<JournalEntry> &entries)
{
    std::vector<Row> rows = rowsOf(entries, {});
    const bool isSame = m_isLoaded && rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &one, const Row &other) {
               return one.head == other.head && one.entry == other.entry;
           });
    m_isLoaded = true;
    m_entryCount = int(entries.size());
    if (!isSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT loaded();
}

std::vector<TimelineModel::Row> TimelineModel::rowsOf(const QList<JournalEntry> &entries, QString head) const
{
    std::vector<Row> rows;
    for (const JournalEntry &entry : entries) {
        const QString own = headOf(entry.call.startedAt);
        if (own != head) {
            head = own;
            rows.push_back({head, {}, {}});
        }
        Row row;
        row.entry = historyOf(entry);
        row.text = timelineText(row.entry, m_words);
        rows.push_back(row);
    }
    return rows;
}

QString TimelineModel::headOf(const QDateTime &at) const
{
    const QDate day = at.toLocalTime().date();
    const QDate today = m_clock.nowUtc().toLocalTime().date();
    if (day == today)
        return tr("Today");
    if (day.daysTo(today) == 1)
        return tr("Yesterday");
    if (day.year() == today.year())
        return m_words.locale.standaloneMonthName(day.month());
    //: A month of another year, as QLocale::toString() takes it: "November 2025"
    return m_words.locale.toString(day, tr("MMMM yyyy"));
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isLoaded && !m_isComplete && !m_isFetching && !m_rows.empty();
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    const quint64 generation = m_generation;
    const Call &last = m_rows.back().entry.call;
    m_history.calls(m_subject.calls(), CallCursor{last.startedAt, last.id}, pageSize)
        .then(this, [this, generation](const Entries &answer) {
            if (generation != m_generation)
                return;
            m_isFetching = false;
            m_isComplete = !answer || answer->size() < pageSize;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            std::vector<Row> rows = rowsOf(*answer, headOf(m_rows.back().entry.at));
            if (rows.empty())
                return;
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
            m_entryCount += int(answer->size());
            m_rows.insert(m_rows.end(), rows.begin(), rows.end());
            endInsertRows();
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

QList<HistoryEntry> TimelineModel::entries() const
{
    QList<HistoryEntry> result;
    for (const Row &row : m_rows) {
        if (row.head.isEmpty())
            result.append(row.entry);
    }
    return result;
}

int TimelineModel::rowOfCall(const CallId &id) const
{
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
    const QString text = row.head.isEmpty() ? row.text : row.head;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return row.head.isEmpty()
            //: An entry of a timeline, read aloud. %1 what happened, %2 when
            ? tr("%1, %2").arg(text, dayAndTime(row.entry.at, m_words))
            : text;
    case Qt::ToolTipRole:
        if (!row.head.isEmpty())
            return {};
        return plainToolTip(row.entry.wrapUp.note.isEmpty() ? dayAndTime(row.entry.at, m_words)
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
