#pragma once

#include "callhistory.h"
#include "calltext.h"
#include "clock.h"
#include "peoplebook.h"

#include <QAbstractListModel>
#include <QSet>

#include <deque>
#include <memory>
#include <vector>

namespace Ringside {

//! Calls, newest first, a page at a time; with words to search for, people and calls under two heads, and a number
//! to dial above them.
//!
//! Asks one question at a time: while an answer is under way only the newest wish is kept, and an answer nobody waits
//! for any more is dropped. Newly arrived calls are put where they belong, one by one, so that selection and scroll
//! position stay. Thread: the GUI thread. Keeps references to the stores and the clock, owns none.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Head, Dial, Person, Call };
    enum class Scope { CallsAndPeople, PeopleOnly };

    HistoryModel(Scope scope, CallHistory &history, PeopleBook &people, Clock &clock, CallWords words,
                 QObject *parent = nullptr);
    ~HistoryModel() override;

    void setQuery(const QString &text, CallFilter::Kind kind);
    [[nodiscard]] const QString &text() const { return m_wanted.text; }
    [[nodiscard]] CallFilter::Kind kind() const { return m_wanted.kind; }
    //! What setQuery() was told last is what is shown.
    [[nodiscard]] bool isUpToDate() const { return m_hasAnswer && m_shown == m_wanted && !m_isAsking; }
    //! Rows behind \a row are forgotten; they are read again where somebody wants them.
    void forgetBehind(int row);
    //! The row that dials; nullopt: none. Shown with the words it was made of only.
    void setDialNumber(const std::optional<PhoneNumber> &number);
    //! Nobody is offered whose row this is (the person something is to be done with).
    void setHidden(const PersonRef &person) { m_hidden = person; }

    //! The journal has changed somewhere near its end.
    void refresh();
    //! This one call has changed, wherever it stands.
    void refreshCall(const CallId &id);
    //! The phone book has changed.
    void refreshPeople();
    //! Dispositions have other names.
    void forgetTexts();

    [[nodiscard]] RowKind kindAt(int row) const;
    [[nodiscard]] const RowText &textAt(int row) const;
    [[nodiscard]] const JournalEntry *entryAt(int row) const; //!< null: not a call
    [[nodiscard]] const Person *personAt(int row) const; //!< null: not a person
    [[nodiscard]] const std::optional<PhoneNumber> &dialNumber() const { return m_dial; }
    [[nodiscard]] bool hasHeads() const { return !m_shown.text.isEmpty(); }
    [[nodiscard]] int rowOfCall(const CallId &id) const; //!< -1: not here
    [[nodiscard]] int rowOfPerson(const PersonRef &person) const; //!< -1: not here
    //! The first row that can be chosen; -1: none.
    [[nodiscard]] int firstRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    //! The rows of a new question are there.
    void answered();
    void failed(const Ringside::Error &error);

private:
    struct Query {
        QString text;
        CallFilter::Kind kind = CallFilter::Kind::All;
        friend bool operator==(const Query &, const Query &) = default;
    };
    struct CallRow {
        JournalEntry entry;
        mutable std::optional<RowText> text;
    };
    struct PersonRow {
        Person person;
        mutable std::optional<RowText> text;
    };
    using Entries = Result<QList<JournalEntry>>;
    using People = Result<QList<Person>>;

    void ask();
    void takeAnswers();
    void show(People people, Entries calls);
    [[nodiscard]] QFuture<Entries> askCalls(const std::optional<CallCursor> &after, int limit);
    [[nodiscard]] QFuture<People> askPeople();
    void append(const QList<JournalEntry> &entries);
    void merge(const QList<JournalEntry> &newest, int limit);
    void insertCall(qsizetype position, const JournalEntry &entry);
    void removeCall(qsizetype position);
    void replaceCall(qsizetype position, const JournalEntry &entry);
    [[nodiscard]] bool mayShow(const JournalEntry &entry) const;
    [[nodiscard]] int callsStart() const;
    [[nodiscard]] int peopleStart() const { return m_dial ? 1 : 0; }
    [[nodiscard]] int dialRows() const { return m_dial ? 1 : 0; }
    [[nodiscard]] int peopleRows() const;
    [[nodiscard]] int callHeads() const { return hasHeads() && !m_calls.empty() ? 1 : 0; }
    void startMidnightAlarm();

    const Scope m_scope;
    CallHistory &m_history;
    PeopleBook &m_people;
    Clock &m_clock;
    const CallWords m_words;
    PersonRef m_hidden;

    Query m_wanted;
    Query m_asked;
    Query m_shown;
    bool m_hasAnswer = false;
    bool m_isAsking = false;
    bool m_isFetching = false;
    bool m_isComplete = true; // the oldest call that fits is here
    bool m_isRefreshing = false;
    bool m_refreshAgain = false;
    quint64 m_generation = 0; // of m_shown; an answer to an older one is dropped
    std::optional<People> m_peopleAnswer;
    std::optional<Entries> m_callsAnswer;

    std::optional<PhoneNumber> m_dial;
    mutable RowText m_dialText;
    std::vector<PersonRow> m_personRows;
    std::deque<CallRow> m_calls; // new ones come at the front
    QSet<CallId> m_known; // those in m_calls
    RowText m_peopleHead;
    RowText m_callsHead;
    std::unique_ptr<Alarm> m_midnight;
};

} // namespace Ringside
