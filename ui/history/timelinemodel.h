#pragma once

#include "calltext.h"
#include "clock.h"
#include "subject.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace Ringside {

//! What happened with one person, newest first, under heads: "Coming up", "Today", "December", "November 2025".
//!
//! The journal's calls, page after page, and among them what CRMs know. Rows that are there stay, whatever comes among
//! them; only another subject begins anew. What a CRM knows of one of our calls belongs to that row.
//! Thread: the GUI thread. Keeps references to the history and the clock, owns neither.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    TimelineModel(CallHistory &history, Clock &clock, CallWords words, QObject *parent = nullptr);

    void setSubject(const Subject &subject);
    //! The same subject, of whom more is known.
    void widen(const Subject &subject);
    //! What CRMs know of the subject so far; takes the place of what they knew.
    void setElsewhere(const HistorySummary &summary);
    //! Asks again, for as much as there is now.
    void refresh();
    void forgetTexts();

    [[nodiscard]] const HistoryEntry *entryAt(int row) const; //!< null: a head
    [[nodiscard]] QString whenAt(int row) const;
    [[nodiscard]] QString sourceAt(int row) const; //!< the CRM that says it; empty for the journal's
    [[nodiscard]] QList<HistoryEntry> calls() const; //!< the journal's
    [[nodiscard]] int rowOfCall(const CallId &id) const; //!< -1: not here
    //! The first answer about this subject has come.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); //!< calls of the journal
    void failed(const Ringside::Error &error);

private:
    struct Row {
        QString key; // of the head or the entry, over updates
        QString head; // empty: an entry
        HistoryEntry entry;
        QString text;
    };
    using Rows = std::vector<Row>;
    using Entries = Result<QList<JournalEntry>>;

    void ask(int limit);
    void takeWithheld();
    void take(const QList<JournalEntry> &entries);
    void showFailure(const Error &error);
    [[nodiscard]] bool isInSight(const HistoryEntry &entry) const;
    [[nodiscard]] QList<HistoryEntry> merged() const;
    [[nodiscard]] Rows rowsWanted() const;
    [[nodiscard]] Row rowOf(const HistoryEntry &entry) const;
    void arrange();
    void removeOthers(const Rows &wanted);
    void insertMissing(Rows wanted);
    [[nodiscard]] QString headOf(const QDateTime &at) const;

    CallHistory &m_history;
    Clock &m_clock;
    const CallWords m_words;
    Subject m_subject;
    QList<HistoryEntry> m_calls; // of the journal, newest first, as far as it has been read
    QList<HistoryEntry> m_elsewhere; // of CRMs, newest first
    QHash<CallId, HistoryEntry> m_echoes; // what CRMs know of the journal's calls
    Rows m_rows;
    bool m_isLoaded = false;
    bool m_isFetching = false;
    bool m_isComplete = true; // m_calls has all
    quint64 m_generation = 0;
};

} // namespace Ringside
