#pragma once

#include "callhistory.h"
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

//! Everything that is kept about one person, to be shown to them or erased: phone book, calls, notes, answers.
//!
//! A person is whoever is in the phone book, or just a number of the journal. What CRMs and directories keep is not ours
//! and stays. Does not write files.
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
    };
    //! Reads a number as people write it.
    using ReadNumber = std::function<PhoneNumber(const QString &)>;

    PersonalData(PeopleBook &book, CallHistory &history, LookupCache &cache, const NumberParser &parser,
                 ReadNumber readNumber, Clock &clock, QObject *parent = nullptr);

    //! Who may be meant by \a text: people of the phone book first, then callers of whom only the journal knows.
    [[nodiscard]] QFuture<Result<QList<Subject>>> find(const QString &text);
    [[nodiscard]] QFuture<Result<Traces>> traces(const Subject &subject);
    //! All of it, for the person to read: snake_case, null for what is not known, ISO 8601 UTC.
    [[nodiscard]] QFuture<Result<QJsonObject>> collect(const Subject &subject);
    //! Removes all of it for good. Every remembered answer of a CRM goes, whoever it was about: they come back by
    //! themselves. \return what is gone. Where a part fails the rest is still tried, and the error told.
    QFuture<Result<Traces>> erase(const Subject &subject);

private:
    struct Reading;
    [[nodiscard]] QFuture<Result<QList<JournalEntry>>> allCalls(const Subject &subject);
    void readOn(const std::shared_ptr<Reading> &reading);
    [[nodiscard]] QList<Subject> merge(const QList<Person> &people, const QList<JournalEntry> &calls) const;
    [[nodiscard]] QJsonObject document(const Subject &subject, const std::optional<Person> &person,
                                       const QList<JournalEntry> &calls) const;

    PeopleBook &m_book;
    CallHistory &m_history;
    LookupCache &m_cache;
    const NumberParser &m_parser;
    ReadNumber m_readNumber;
    Clock &m_clock;
};

} // namespace Ringside
