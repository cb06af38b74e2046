#include "personaldata.h"

#include "fakeclock.h"
#include "memoryjournal.h"
#include "memorypeoplebook.h"
#include "plainparser.h"
#include "waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

class CountingCache : public LookupCache
{
public:
    QFuture<Result<std::optional<CachedAnswer>>> find(const QString &, const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<std::optional<CachedAnswer>>());
    }
    QFuture<Result<void>> put(const QString &, const QString &, const CachedAnswer &) override
    {
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<void>> clear() override
    {
        ++cleared;
        return QtFuture::makeReadyFuture(Result<void>());
    }

    int cleared = 0;
};

PhoneNumber number(const QString &e164)
{
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.raw = e164;
    number.e164 = e164;
    return number;
}

const QString janes = u"+14155550123"_s;
const QString toms = u"+14155550177"_s;

struct World {
    World()
    {
        jane.name = u"Jane Doe"_s;
        jane.company = u"Acme Corp"_s;
        jane.numbers = {{u"work"_s, number(janes)}};
        janeRef = *waitFor(book.save(jane));
    }
    void addCall(const QString &id, const QString &e164, const QString &name, const QString &note = {})
    {
        JournalEntry entry;
        entry.call.id = {id};
        entry.call.number = number(e164);
        entry.call.name = name;
        entry.call.startedAt = clock.nowUtc().addSecs(-(++calls));
        waitFor(journal.record(entry));
        if (!note.isEmpty()) {
            WrapUp wrapUp;
            wrapUp.note = note;
            waitFor(journal.saveWrapUp({id}, wrapUp));
        }
    }

    void addCallWith(const QString &id, const CallParty &answeredBy, const CallParty &transferredFrom)
    {
        JournalEntry entry;
        entry.call.id = {id};
        entry.call.number = number(toms);
        entry.call.name = u"Tom"_s;
        entry.call.answeredBy = answeredBy;
        entry.call.transferredFrom = transferredFrom;
        entry.call.startedAt = clock.nowUtc().addSecs(-(++calls));
        waitFor(journal.record(entry));
    }
    const Call &call(const QString &id)
    {
        return std::find_if(journal.entries.begin(), journal.entries.end(),
                            [&](const JournalEntry &entry) { return entry.call.id.value == id; })
            ->call;
    }

    FakeClock clock;
    MemoryJournal journal;
    MemoryPeopleBook book;
    CountingCache cache;
    PlainParser parser;
    Person jane;
    PersonRef janeRef;
    int calls = 0;
    // As the dial plan of an office in the States would.
    PersonalData data{book, journal, journal, cache, parser,
                      [](const QString &text) {
                          if (text.startsWith(u'+'))
                              return number(text);
                          if (text.size() == 10 && text.startsWith(u'4'))
                              return number(u"+1"_s + text);
                          PhoneNumber internal;
                          if (text.size() == 4 && text.startsWith(u'1')) {
                              internal.kind = PhoneNumber::Kind::Internal;
                              internal.raw = text;
                          }
                          return internal;
                      },
                      clock};
};

} // namespace

//! What is kept about a person is found, shown and erased; what is kept about others stays.
class PersonalDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_namesPeopleOfTheBook_thenCallersOfTheJournal()
    {
        World w;
        w.addCall(u"a"_s, janes, u"J. D."_s);
        w.addCall(u"b"_s, toms, u"Jane's neighbour"_s);
        w.addCall(u"c"_s, toms, u"Jane's neighbour"_s);
        const auto found = waitFor(w.data.find(u"jane"_s));
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).name, u"Jane Doe"_s);
        QVERIFY(found->at(0).person.has_value());
        QCOMPARE(found->at(1).name, u"Jane's neighbour"_s);
        QVERIFY(!found->at(1).person.has_value());
        QCOMPARE(found->at(1).numberKeys(), QStringList{toms});
        QCOMPARE(waitFor(w.data.find(u"  "_s))->size(), 0);
    }
    void number_isFoundAsItself()
    {
        World w;
        w.addCall(u"b"_s, toms, {});
        const auto found = waitFor(w.data.find(toms));
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().numberKeys(), QStringList{toms});
    }
    void traces_countMoreCallsThanAPageHas()
    {
        World w;
        for (int i = 0; i < 1200; ++i)
            w.addCall(u"call-%1"_s.arg(i), janes, {}, i % 100 == 0 ? u"a note"_s : QString());
        w.addCall(u"other"_s, toms, {});
        const PersonalData::Subject subject = waitFor(w.data.find(u"jane"_s))->first();
        const auto traces = waitFor(w.data.traces(subject));
        QVERIFY(traces);
        QCOMPARE(traces->people, 1);
        QCOMPARE(traces->calls, 1200);
        QCOMPARE(traces->notes, 12);
    }
    void collect_holdsEverything()
    {
        World w;
        w.addCall(u"a"_s, janes, u"J. D."_s, u"Order 4471 is late."_s);
        w.addCall(u"b"_s, toms, u"Tom"_s, u"Nothing to do with her"_s);
        const auto object = waitFor(w.data.collect(waitFor(w.data.find(u"jane"_s))->first()));
        QVERIFY(object);
        QCOMPARE((*object)[u"phone_book"][u"name"].toString(), u"Jane Doe"_s);
        const QJsonArray calls = (*object)[u"calls"].toArray();
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0][u"note"].toString(), u"Order 4471 is late."_s);
        QCOMPARE(calls[0][u"number"].toString(), janes);
        QVERIFY(calls[0][u"answered_at"].isNull());
    }
    void erase_removesAllOfOne_andNothingOfOthers()
    {
        World w;
        w.addCall(u"a"_s, janes, u"J. D."_s, u"Order 4471 is late."_s);
        w.addCall(u"b"_s, toms, u"Tom"_s, u"stays"_s);
        const PersonalData::Subject subject = waitFor(w.data.find(u"jane"_s))->first();
        const auto gone = waitFor(w.data.erase(subject));
        QVERIFY(gone);
        QCOMPARE(gone->people, 1);
        QCOMPARE(gone->calls, 1);
        QCOMPARE(gone->notes, 1);
        QCOMPARE(w.cache.cleared, 1);
        QCOMPARE(waitFor(w.data.find(u"jane"_s))->size(), 0);
        QCOMPARE(w.journal.entries.size(), 1);
        QCOMPARE(w.journal.entries.first().call.id.value, u"b"_s);
        QVERIFY(!waitFor(w.book.find(w.janeRef))->has_value());
    }
    void whoTookCallsOfOthers_isForgottenThere()
    {
        World w;
        const CallParty jane{u"4155550123"_s, u"Jane at work"_s}; // as the telephone system writes her number
        const CallParty bob{u"1002"_s, u"Bob"_s};
        w.addCallWith(u"a"_s, jane, bob);
        w.addCallWith(u"b"_s, bob, jane);
        w.addCallWith(u"c"_s, {QString(), u"Jane Doe"_s}, {}); // may be another one
        const PersonalData::Subject subject = waitFor(w.data.find(u"jane"_s))->first();
        QCOMPARE(waitFor(w.data.traces(subject))->namedIn, 2);
        const auto gone = waitFor(w.data.erase(subject));
        QVERIFY(gone);
        QCOMPARE(gone->namedIn, 2);
        QCOMPARE(gone->calls, 0);
        QCOMPARE(w.call(u"a"_s).answeredBy, CallParty());
        QCOMPARE(w.call(u"a"_s).transferredFrom, bob);
        QCOMPARE(w.call(u"b"_s).answeredBy, bob);
        QCOMPARE(w.call(u"b"_s).transferredFrom, CallParty());
        QCOMPARE(w.call(u"c"_s).answeredBy.name, u"Jane Doe"_s);
        QCOMPARE(waitFor(w.data.traces(subject))->namedIn, 0);
    }
    void partInCallsOfOthers_isShownWithoutTheOthers()
    {
        World w;
        w.addCallWith(u"a"_s, {u"4155550123"_s, u"Jane at work"_s}, {});
        w.addCallWith(u"b"_s, {u"1002"_s, u"Bob"_s}, {});
        const auto object = waitFor(w.data.collect(waitFor(w.data.find(u"jane"_s))->first()));
        QVERIFY(object);
        const QJsonArray parts = (*object)[u"named_in_calls_of_others"].toArray();
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts[0][u"call_id"].toString(), u"a"_s);
        QCOMPARE(parts[0][u"part"].toString(), u"answered"_s);
        QCOMPARE(parts[0][u"name"].toString(), u"Jane at work"_s);
        const QByteArray text = QJsonDocument(*object).toJson();
        QVERIFY(!text.contains("Tom"));
        QVERIFY(!text.contains(toms.toUtf8()));
    }
    void ownCallThatNamesOneself_isCountedOnce()
    {
        World w;
        w.addCallWith(u"a"_s, {}, {u"+14155550177"_s, u"Tom"_s}); // Tom passed himself on
        const auto found = waitFor(w.data.find(toms));
        QCOMPARE(found->size(), 1);
        const auto traces = waitFor(w.data.traces(found->first()));
        QCOMPARE(traces->calls, 1);
        QCOMPARE(traces->namedIn, 0);
    }
    void colleagueWhoIsOnlyNamedInCalls_isFound()
    {
        World w;
        w.addCallWith(u"a"_s, {u"1002"_s, u"Bob Agent"_s}, {});
        for (const QString &text : {u"bob"_s, u"1002"_s}) {
            const auto found = waitFor(w.data.find(text));
            QVERIFY(found);
            QCOMPARE(found->size(), 1);
            QCOMPARE(found->first().name, u"Bob Agent"_s);
            QCOMPARE(found->first().numberKeys(), QStringList{u"1002"_s});
        }
        QVERIFY(waitFor(w.data.erase(waitFor(w.data.find(u"bob"_s))->first())));
        QCOMPARE(w.call(u"a"_s).answeredBy, CallParty());
        QCOMPARE(waitFor(w.data.find(u"bob"_s))->size(), 0);
    }
    void subjectWithoutAnything_isNotEverybody()
    {
        World w;
        w.addCall(u"a"_s, janes, {});
        const PersonalData::Subject nobody;
        QCOMPARE(waitFor(w.data.traces(nobody))->calls, 0);
        QVERIFY(waitFor(w.data.erase(nobody)));
        QCOMPARE(w.journal.entries.size(), 1);
    }
    void bookThatRefuses_isTold()
    {
        World w;
        w.addCall(u"a"_s, janes, {});
        const PersonalData::Subject subject = waitFor(w.data.find(u"jane"_s))->first();
        w.book.failure = Error{ErrorKind::Storage, u"disk full"_s, std::nullopt};
        QVERIFY(!waitFor(w.data.find(u"jane"_s)));
        const auto gone = waitFor(w.data.erase(subject));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(PersonalDataTest)
#include "personaldatatest.moc"
