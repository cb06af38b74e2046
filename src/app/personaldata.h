#pragma once

#include "callhistory.h"
#include "callparties.h"
#include "clock.h"
#include "lookupcache.h"
#include "numberparser.h"
#include "peoplebook.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Ringside {

//! Everything that is kept about one person, to be shown to them or erased: phone book, calls, notes, answers, and
//! where they are named as who took or passed on a call of somebody else.
//!
//! A person is whoever is in the phone book, or just a number of the journal. What CRMs and directories keep is not ours
//! and stays. A call of somebody else stays when one of those it names is erased, and only their part in it is shown
//! to them. Does not write files.
//! Thread: lives in the thread that created it, which it never blocks. Does not own what it is given.
class PersonalData : public QObject
{
    Q_OBJECT

public:
    //! Whom to look for things about.
    struct Subject {
        std::optional<PersonRef> person; //!< nullopt: nobody in the phone book
        QString name; //!< as known; may be empty
        QString company;
        QList<PhoneNumber> numbers;

        [[nodiscard]] QStringList numberKeys() const;
    };
    struct Traces {
        int people = 0; //!< entries of the phone book
        int calls = 0;
        int notes = 0;
        int namedIn = 0; //!< calls of others, which they took or passed on
    };
    //! Reads a number as people write it.
    using ReadNumber = std::function<PhoneNumber(const QString &)>;

    PersonalData(PeopleBook &book, CallHistory &history, CallParties &parties, LookupCache &cache,
                 const NumberParser &parser, ReadNumber readNumber, Clock &clock, QObject *parent = nullptr);

    //! Who may be meant by \a text: people of the phone book first, then those of whom only the journal knows.
    [[nodiscard]] QFuture<Result<QList<Subject>>> find(const QString &text);
    [[nodiscard]] QFuture<Result<Traces>> traces(const Subject &subject);
    //! All of it, for the person to read: snake_case, null for what is not known, ISO 8601 UTC.
    [[nodiscard]] QFuture<Result<QJsonObject>> collect(const Subject &subject);
    //! Removes all of it for good. Every remembered answer of a CRM goes, whoever it was about: they come back by
    //! themselves. \return what is gone. Where a part fails the rest is still tried, and the error told.
    QFuture<Result<Traces>> erase(const Subject &subject);

private:
    struct Reading;
    struct Found { // in the journal
        QList<JournalEntry> calls;
        QList<JournalEntry> namedIn;
        QStringList partyNumbers; // as the telephone systems wrote them
    };
    using Calls = QFuture<Result<QList<JournalEntry>>>;
    [[nodiscard]] QFuture<Result<Found>> everything(const Subject &subject);
    [[nodiscard]] static Result<Found> both(const Result<QList<JournalEntry>> &calls,
                                            const Result<QList<JournalEntry>> &others, const QStringList &numbers);
    [[nodiscard]] static Traces tracesOf(const Subject &subject, const Found &found);
    [[nodiscard]] QFuture<Result<QStringList>> partyNumbers(const Subject &subject);
    [[nodiscard]] Calls allCalls(const Subject &subject);
    [[nodiscard]] Calls allCallsNaming(const QStringList &partyNumbers);
    [[nodiscard]] Calls readAll(const std::function<Calls(const std::optional<CallCursor> &)> &page);
    void readOn(const std::shared_ptr<Reading> &reading);
    [[nodiscard]] QList<Subject> merge(const QList<Person> &people, const QList<JournalEntry> &calls) const;
    void addParties(QList<Subject> &subjects, const QList<CallParty> &parties, const QString &text) const;
    [[nodiscard]] QJsonObject document(const Subject &subject, const std::optional<Person> &person,
                                       const Found &found) const;
    [[nodiscard]] QFuture<Result<void>> eraseFromJournal(const Subject &subject, const Found &found);

    PeopleBook &m_book;
    CallHistory &m_history;
    CallParties &m_parties;
    LookupCache &m_cache;
    const NumberParser &m_parser;
    ReadNumber m_readNumber;
    Clock &m_clock;
};

} // namespace Ringside
