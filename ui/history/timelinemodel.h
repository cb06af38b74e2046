#pragma once

#include "calltext.h"
#include "clock.h"
#include "subject.h"

#include <QAbstractListModel>

#include <vector>

namespace Ringside {

//! What happened with one person, newest first, under heads: "Today", "December", "November 2025".
//!
//! Thread: the GUI thread. Keeps references to the history and the clock, owns neither.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    TimelineModel(CallHistory &history, Clock &clock, CallWords words, QObject *parent = nullptr);

    void setSubject(const Subject &subject);
    //! Asks again, for as much as there is now.
    void refresh();
    void forgetTexts();

    [[nodiscard]] const HistoryEntry *entryAt(int row) const; //!< null: a head
    [[nodiscard]] QString whenAt(int row) const;
    [[nodiscard]] QList<HistoryEntry> entries() const;
    [[nodiscard]] int rowOfCall(const CallId &id) const; //!< -1: not here
    //! The first answer about this subject has come.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const Ringside::Error &error);

private:
    struct Row {
        QString head; //!< empty: an entry
        HistoryEntry entry;
        QString text;
    };
    using Entries = Result<QList<JournalEntry>>;

    void ask(int limit);
    void showAll(const QList<JournalEntry> &entries);
    [[nodiscard]] std::vector<Row> rowsOf(const QList<JournalEntry> &entries, QString head) const;
    [[nodiscard]] QString headOf(const QDateTime &at) const;
    void takeWithheld();

    CallHistory &m_history;
    Clock &m_clock;
    const CallWords m_words;
    Subject m_subject;
    std::vector<Row> m_rows;
    int m_entryCount = 0;
    bool m_isLoaded = false;
    bool m_isFetching = false;
    bool m_isComplete = true;
    quint64 m_generation = 0;
};

} // namespace Ringside
