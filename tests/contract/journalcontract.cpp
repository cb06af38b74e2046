#include "journalcontract.h"

#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Ringside {

using Kind = CallFilter::Kind;

namespace {

const QDateTime morning({2026, 3, 2}, {9, 0}, Qt::UTC);

PhoneNumber number(int countryCode, const QString &national)
{
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.national = national;
    number.countryCode = countryCode;
    number.region = countryCode == 49 ? u"DE"_s : u"US"_s;
    number.e164 = u'+' + QString::number(countryCode) + national;
    number.raw = number.e164;
    return number;
}

const PhoneNumber jane = number(1, u"4155550123"_s);
const PhoneNumber ben = number(49, u"3023125012"_s);

JournalEntry entryOf(const QString &id, const PhoneNumber &from = jane, int minute = 0,
                     CallOutcome outcome = CallOutcome::None)
{
    JournalEntry entry;
    entry.call.id = {id};
    entry.call.source = u"Asterisk"_s;
    entry.call.number = from;
    entry.call.line = {u"5000"_s, u"Sales line"_s, u"US"_s};
    entry.call.extension = u"1001"_s;
    entry.call.startedAt = morning.addSecs(60 * minute);
    if (outcome != CallOutcome::None) {
        entry.call.state = CallState::Ended;
        entry.call.outcome = outcome;
        entry.call.endedAt = entry.call.startedAt.addSecs(30);
    }
    if (outcome == CallOutcome::Answered)
        entry.call.answeredAt = entry.call.startedAt.addSecs(5);
    return entry;
}

WrapUp later()
{
    WrapUp wrapUp;
    wrapUp.state = WrapUp::State::Later;
    return wrapUp;
}

QStringList idsOf(const QList<JournalEntry> &entries)
{
    QStringList ids;
    for (const JournalEntry &entry : entries)
        ids.append(entry.call.id.value);
    return ids;
}

} // namespace

void JournalContract::init()
{
    m_rig = makeRig();
}

void JournalContract::cleanup()
{
    m_rig.reset();
}

void JournalContract::record(const JournalEntry &entry)
{
    QVERIFY(waitFor(m_rig->journal().record(entry)));
}

void JournalContract::wrapUp(const QString &id, const WrapUp &wrapUp)
{
    QVERIFY(waitFor(m_rig->wrapUps().saveWrapUp({id}, wrapUp)));
}

QStringList JournalContract::ids(const CallFilter &filter, int limit)
{
    const auto found = waitFor(m_rig->history().calls(filter, std::nullopt, limit));
    return found ? Ringside::idsOf(*found) : QStringList{found.error().detail};
}

QStringList JournalContract::idsOf(const QString &text, Kind kind)
{
    return ids({kind, text, std::nullopt, {}});
}

void JournalContract::record_comesBackWhole()
{
    JournalEntry entry = entryOf(u"a"_s, ben, 0, CallOutcome::AnsweredElsewhere);
    entry.call.name = u"Jane \"Doe\" <b>&amp;</b> 50%2 Ltd"_s;
    entry.call.direction = CallDirection::Internal;
    entry.call.queue = u"support"_s;
    entry.call.answeredBy = {u"1002"_s, u"Ben"_s};
    entry.call.transferredFrom = {u"1003"_s, u"Cleo"_s};
    entry.personName = u"Zoë Ångström"_s;
    entry.personSource = u"PhoneBook"_s;
    entry.personKey = u"id:1"_s;
    entry.company = u"Acme Corp"_s;
    entry.vip = true;
    record(entry);
    QCOMPARE(waitFor(m_rig->journal().recent(9)).value(), QList<JournalEntry>{entry});
}

void JournalContract::record_again_replaces()
{
    record(entryOf(u"a"_s));
    const JournalEntry over = entryOf(u"a"_s, jane, 0, CallOutcome::Answered);
    record(over);
    QCOMPARE(waitFor(m_rig->journal().recent(9)).value(), QList<JournalEntry>{over});
}

void JournalContract::record_withoutAPerson_keepsThePerson_unlessTheNumberChanged()
{
    JournalEntry known = entryOf(u"a"_s);
    known.personName = u"Jane Doe"_s;
    known.personSource = u"PhoneBook"_s;
    known.personKey = u"id:1"_s;
    known.company = u"Acme"_s;
    known.vip = true;
    record(known);
    record(entryOf(u"a"_s, jane, 0, CallOutcome::Missed));
    const JournalEntry kept = waitFor(m_rig->journal().recent(1)).value().constFirst();
    QCOMPARE(kept.call.outcome, CallOutcome::Missed);
    QCOMPARE(kept.personKey, u"id:1"_s);
    QCOMPARE(kept.personSource, u"PhoneBook"_s);
    QVERIFY(kept.vip);
    record(entryOf(u"a"_s, ben));
    const JournalEntry other = waitFor(m_rig->journal().recent(1)).value().constFirst();
    QCOMPARE(other.personName, QString());
    QVERIFY(!other.vip);
}

void JournalContract::recent_isNewestFirst_andLimited()
{
    record(entryOf(u"second"_s, jane, 1));
    record(entryOf(u"first"_s, jane, 0));
    record(entryOf(u"third"_s, jane, 2));
    QCOMPARE(Ringside::idsOf(waitFor(m_rig->journal().recent(2)).value()), (QStringList{u"third"_s, u"second"_s}));
    QVERIFY(waitFor(m_rig->journal().recent(-1)).value().isEmpty());
}

void JournalContract::summary_countsWithoutTheCallThatRings()
{
    for (int i = 0; i < 7; ++i)
        record(entryOf(u"call %1"_s.arg(i), jane, i, CallOutcome::Answered));
    WrapUp said;
    said.note = u"Asked for an offer"_s;
    wrapUp(u"call 6"_s, said);
    record(entryOf(u"other"_s, ben, 8));
    record(entryOf(u"now"_s, jane, 9));
    const HistorySummary summary = waitFor(m_rig->journal().summary(jane, {u"now"_s})).value();
    QCOMPARE(summary.callCount, 7);
    QCOMPARE(summary.lastCallAt, morning.addSecs(6 * 60));
    QCOMPARE(summary.recent.size(), 5);
    QCOMPARE(summary.recent.constFirst().call.id.value, u"call 6"_s);
    QCOMPARE(summary.recent.constFirst().wrapUp, said);
    QCOMPARE(waitFor(m_rig->journal().summary(jane, {u"other"_s})).value().callCount, 8);
}

void JournalContract::summary_ofNobody_isEmpty()
{
    JournalEntry withheld = entryOf(u"a"_s);
    withheld.call.number = {};
    record(withheld);
    QCOMPARE(waitFor(m_rig->journal().summary({}, {})).value(), HistorySummary());
    QCOMPARE(waitFor(m_rig->journal().summary(ben, {})).value(), HistorySummary());
}

void JournalContract::missed_areCountedUntilSeen_andStaySeen()
{
    const JournalEntry missed = entryOf(u"a"_s, jane, 0, CallOutcome::Missed);
    record(missed);
    record(entryOf(u"b"_s, jane, 1, CallOutcome::Answered));
    QCOMPARE(waitFor(m_rig->journal().unseenMissed()).value(), 1);
    QVERIFY(waitFor(m_rig->journal().markMissedSeen()));
    QCOMPARE(waitFor(m_rig->journal().unseenMissed()).value(), 0);
    record(missed); // a late answer of a lookup writes it once more
    QCOMPARE(waitFor(m_rig->journal().unseenMissed()).value(), 0);
    QVERIFY(!waitFor(m_rig->history().find({u"b"_s})).value()->seen);
}

void JournalContract::closeUnfinished_endsWhatIsNotActive()
{
    record(entryOf(u"rang"_s, jane, 0));
    JournalEntry spoke = entryOf(u"spoke"_s, jane, 1);
    spoke.call.answeredAt = morning.addSecs(65);
    record(spoke);
    JournalEntry dialled = entryOf(u"dialled"_s, jane, 2);
    dialled.call.direction = CallDirection::Outbound;
    record(dialled);
    record(entryOf(u"active"_s, jane, 3));
    QVERIFY(waitFor(m_rig->journal().closeUnfinished({{u"active"_s}}, morning))); // the clock was set back
    const auto outcome = [&](const QString &id) { return waitFor(m_rig->history().find({id})).value()->call; };
    QCOMPARE(outcome(u"rang"_s).outcome, CallOutcome::Missed);
    QCOMPARE(outcome(u"spoke"_s).outcome, CallOutcome::Answered);
    QCOMPARE(outcome(u"spoke"_s).endedAt, morning.addSecs(65));
    QCOMPARE(outcome(u"dialled"_s).outcome, CallOutcome::Cancelled);
    QVERIFY(!outcome(u"active"_s).isOver());
    QCOMPARE(idsOf({}, Kind::Missed), QStringList{u"rang"_s});
}

void JournalContract::removeOlderThan_leavesTheRest()
{
    record(entryOf(u"old"_s, jane, 0, CallOutcome::Answered));
    record(entryOf(u"old, still on"_s, jane, 1));
    record(entryOf(u"new"_s, jane, 9, CallOutcome::Answered));
    QCOMPARE(waitFor(m_rig->history().countOlderThan(morning.addSecs(300))).value(), 1);
    QCOMPARE(waitFor(m_rig->journal().removeOlderThan(morning.addSecs(300))).value(), 1);
    QCOMPARE(waitFor(m_rig->history().countOlderThan(morning.addSecs(300))).value(), 0);
    QCOMPARE(idsOf({}), (QStringList{u"new"_s, u"old, still on"_s}));
    QCOMPARE(idsOf(u"Sales"_s), (QStringList{u"new"_s, u"old, still on"_s}));
}

void JournalContract::wrapUp_comesBackWithTheCall()
{
    record(entryOf(u"a"_s, jane, 0, CallOutcome::Answered));
    WrapUp said;
    said.note = u"Two\nlines, \"quoted\" % 🙂"_s;
    said.disposition = u"Offer sent"_s;
    said.followUpAt = morning.addDays(2);
    said.state = WrapUp::State::Done;
    wrapUp(u"a"_s, said);
    QCOMPARE(waitFor(m_rig->journal().recent(1)).value().constFirst().wrapUp, said);
    QCOMPARE(waitFor(m_rig->history().find({u"a"_s})).value()->wrapUp, said);
    wrapUp(u"a"_s, {});
    QCOMPARE(waitFor(m_rig->history().find({u"a"_s})).value()->wrapUp, WrapUp());
}

void JournalContract::wrapUp_outlivesLaterRecords()
{
    record(entryOf(u"a"_s));
    WrapUp said;
    said.note = u"Call back"_s;
    said.state = WrapUp::State::Open;
    wrapUp(u"a"_s, said);
    record(entryOf(u"a"_s, jane, 0, CallOutcome::Answered));
    QCOMPARE(waitFor(m_rig->history().find({u"a"_s})).value()->wrapUp, said);
}

void JournalContract::wrapUp_doesNotComeInByRecord()
{
    JournalEntry entry = entryOf(u"a"_s);
    entry.wrapUp.note = u"not by this way"_s;
    record(entry);
    QCOMPARE(waitFor(m_rig->history().find({u"a"_s})).value()->wrapUp, WrapUp());
}

void JournalContract::wrapUp_ofNoCall_isNotFound()
{
    const auto saved = waitFor(m_rig->wrapUps().saveWrapUp({u"nobody"_s}, later()));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::NotFound);
}

void JournalContract::putOffOpen_touchesOnlyWhatIsOpen()
{
    WrapUp open;
    open.state = WrapUp::State::Open;
    open.note = u"half a"_s;
    WrapUp done;
    done.state = WrapUp::State::Done;
    for (const QString &id : {u"open"_s, u"done"_s, u"none"_s})
        record(entryOf(id, jane, 0, CallOutcome::Answered));
    wrapUp(u"open"_s, open);
    wrapUp(u"done"_s, done);
    QCOMPARE(waitFor(m_rig->wrapUps().putOffOpen()).value(), 1);
    QCOMPARE(waitFor(m_rig->wrapUps().putOffOpen()).value(), 0);
    open.state = WrapUp::State::Later;
    QCOMPARE(waitFor(m_rig->history().find({u"open"_s})).value()->wrapUp, open);
    QCOMPARE(waitFor(m_rig->history().find({u"done"_s})).value()->wrapUp, done);
    QCOMPARE(idsOf({}, Kind::ToWrapUp), QStringList{u"open"_s});
}

// Twelve calls a minute apart; every second missed, every third a VIP's, two to wrap up, one to follow up.
void JournalContract::recordSamples()
{
    for (int i = 0; i < 12; ++i) {
        JournalEntry entry = entryOf(QString::number(i), i % 2 ? ben : jane, i,
                                     i % 2 ? CallOutcome::Answered : CallOutcome::Missed);
        entry.vip = i % 3 == 0;
        entry.personName = i % 2 ? u"Jürgen Müller"_s : u"Jane Doe"_s;
        entry.personSource = u"PhoneBook"_s;
        entry.personKey = i % 2 ? u"id:ben"_s : u"id:jane"_s;
        record(entry);
    }
    wrapUp(u"3"_s, later());
    wrapUp(u"8"_s, later());
    WrapUp followUp;
    followUp.followUpAt = morning.addDays(1);
    followUp.state = WrapUp::State::Done;
    wrapUp(u"5"_s, followUp);
}

void JournalContract::kinds_have_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("all") << Kind::All << u"11 10 9 8 7 6 5 4 3 2 1 0"_s.split(u' ');
    QTest::newRow("missed") << Kind::Missed << u"10 8 6 4 2 0"_s.split(u' ');
    QTest::newRow("VIP") << Kind::Vip << u"9 6 3 0"_s.split(u' ');
    QTest::newRow("to wrap up") << Kind::ToWrapUp << u"8 3"_s.split(u' ');
    QTest::newRow("follow up") << Kind::FollowUp << QStringList{u"5"_s};
}

void JournalContract::kinds_have()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, ids);
    recordSamples();
    QCOMPARE(idsOf({}, kind), ids);
    QCOMPARE(idsOf(u"   "_s, kind), ids);
    QCOMPARE(waitFor(m_rig->history().count({kind, {}, std::nullopt, {}}, 100)).value(), int(ids.size()));
}

void JournalContract::pages_followEachOther_withoutGapOrRepetition_data()
{
    QTest::addColumn<CallFilter>("filter");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << CallFilter{} << 60;
    QTest::newRow("missed") << CallFilter{Kind::Missed, {}, std::nullopt, {}} << 60;
    QTest::newRow("text") << CallFilter{Kind::All, u"sales"_s, std::nullopt, {}} << 60;
    QTest::newRow("text and kind") << CallFilter{Kind::Missed, u"sales"_s, std::nullopt, {}} << 60;
    QTest::newRow("numbers") << CallFilter{Kind::All, {}, std::nullopt, {jane.key(), ben.key()}} << 60;
    QTest::newRow("person and number")
        << CallFilter{Kind::All, {}, PersonRef{u"PhoneBook"_s, u"id:1"_s}, {jane.key()}} << 60;
}

void JournalContract::pages_followEachOther_withoutGapOrRepetition()
{
    QFETCH(CallFilter, filter);
    QFETCH(int, count);
    for (int i = 0; i < 60; ++i) {
        // Several within one millisecond, and not in the order of time.
        JournalEntry entry = entryOf(QString::number(i), i % 3 ? jane : ben, (i * 7) % 20, CallOutcome::Missed);
        entry.personName = u"Jane Doe"_s;
        entry.personSource = u"PhoneBook"_s;
        entry.personKey = u"id:1"_s;
        record(entry);
    }
    QStringList all;
    QDateTime last;
    std::optional<CallCursor> cursor;
    for (int page = 0; page < 20; ++page) {
        const auto entries = waitFor(m_rig->history().calls(filter, cursor, 7)).value();
        for (const JournalEntry &entry : entries) {
            QVERIFY(!last.isValid() || entry.call.startedAt <= last);
            last = entry.call.startedAt;
            QVERIFY(!all.contains(entry.call.id.value));
            all.append(entry.call.id.value);
        }
        if (entries.isEmpty())
            break;
        cursor = CallCursor{entries.constLast().call.startedAt, entries.constLast().call.id};
    }
    QCOMPARE(all.size(), count);
}

void JournalContract::page_goesOnWhereTheLastCallWasRemoved()
{
    recordSamples();
    const CallCursor gone{morning.addSecs(60 * 3 + 30), {u"not there"_s}};
    const auto rest = waitFor(m_rig->history().calls({}, gone, 2)).value();
    QCOMPARE(Ringside::idsOf(rest), (QStringList{u"3"_s, u"2"_s}));
}

void JournalContract::text_finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("the beginning of a name, without its accents") << u"mul"_s << true;
    QTest::newRow("with them") << u"Mül"_s << true;
    QTest::newRow("decomposed") << u"Mu\u0308l"_s << true;
    QTest::newRow("two words in any order") << u"mull jurg"_s << true;
    QTest::newRow("words of different fields") << u"acme offer"_s << true;
    QTest::newRow("one word that is not there") << u"müller smith"_s << false;
    QTest::newRow("the middle of a word") << u"ller"_s << false;
    QTest::newRow("one letter") << u"j"_s << true;
    QTest::newRow("company") << u"ACME"_s << true;
    QTest::newRow("the name the telephone system sent") << u"pbxname"_s << true;
    QTest::newRow("line") << u"sales"_s << true;
    QTest::newRow("number of the line") << u"5000"_s << true;
    QTest::newRow("queue") << u"hotl"_s << true;
    QTest::newRow("note") << u"offer"_s << true;
    QTest::newRow("international") << u"+49 30 231"_s << true;
    QTest::newRow("with 00") << u"0049 30 23"_s << true;
    QTest::newRow("with (0)") << u"+49 (0) 30 231"_s << true;
    QTest::newRow("as dialled in the country") << u"030 231"_s << true;
    QTest::newRow("with a slash") << u"030/23125-012"_s << true;
    QTest::newRow("national, without 0") << u"30 231"_s << true;
    QTest::newRow("another number") << u"040 231"_s << false;
    QTest::newRow("only signs") << u"???"_s << false;
    QTest::newRow("a smile") << u"🙂"_s << false;
}

void JournalContract::text_finds()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    JournalEntry entry = entryOf(u"a"_s, ben, 0, CallOutcome::Answered);
    entry.personName = u"Jürgen Müller-Lüdenscheidt"_s;
    entry.company = u"Acme Corp"_s;
    entry.call.name = u"PBXNAME"_s;
    entry.call.queue = u"hotline"_s;
    record(entry);
    WrapUp said;
    said.note = u"Wants an offer"_s;
    wrapUp(u"a"_s, said);
    QCOMPARE(idsOf(text), found ? QStringList{u"a"_s} : QStringList());
}

void JournalContract::text_isNeverSyntax_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u"\""_s, u"a\" OR \"b"_s, u"note : jane"_s, u"jane NOT doe"_s, u"NEAR(jane doe)"_s, u"*"_s,
                             u"^jane"_s, u"-jane"_s, u"jane AND"_s, u"(jane"_s, u"{note} : x"_s, u"'; DROP TABLE call;"_s,
                             QString(QChar(0)), u"a"_s.repeated(5000), u"a "_s.repeated(5000)})
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void JournalContract::text_isNeverSyntax()
{
    QFETCH(QString, text);
    JournalEntry entry = entryOf(u"a"_s);
    entry.personName = u"Jane Doe"_s;
    record(entry);
    const auto found = waitFor(m_rig->history().calls({Kind::All, text, std::nullopt, {}}, std::nullopt, 9));
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QCOMPARE(idsOf(u"jane"_s), QStringList{u"a"_s});
}

void JournalContract::text_followsEveryChange()
{
    record(entryOf(u"a"_s));
    QCOMPARE(idsOf(u"jane"_s), QStringList());
    JournalEntry known = entryOf(u"a"_s);
    known.personName = u"Jane Doe"_s;
    record(known);
    QCOMPARE(idsOf(u"jane"_s), QStringList{u"a"_s});
    WrapUp said;
    said.note = u"first thought"_s;
    wrapUp(u"a"_s, said);
    said.note = u"second"_s;
    wrapUp(u"a"_s, said);
    QCOMPARE(idsOf(u"first"_s), QStringList());
    QCOMPARE(idsOf(u"seco"_s), QStringList{u"a"_s});
    record(entryOf(u"a"_s, ben, 5)); // transferred: somebody else, another time
    QCOMPARE(idsOf(u"jane"_s), QStringList());
    QCOMPARE(idsOf(u"030231"_s), QStringList{u"a"_s});
    QCOMPARE(idsOf(u"seco"_s), QStringList{u"a"_s});
}

void JournalContract::text_andKind_bothCount()
{
    recordSamples();
    QCOMPARE(idsOf(u"mul"_s, Kind::Vip), (QStringList{u"9"_s, u"3"_s}));
    QCOMPARE(idsOf(u"doe"_s, Kind::Missed).size(), 6);
    QCOMPARE(idsOf(u"mul"_s, Kind::Missed), QStringList());
    QCOMPARE(idsOf(u"mul"_s, Kind::ToWrapUp), QStringList{u"3"_s});
    QCOMPARE(idsOf(u"mul"_s, Kind::FollowUp), QStringList{u"5"_s});
    QCOMPARE(idsOf(u"missed"_s), QStringList()); // the filters are no words of the call
    QCOMPARE(idsOf(u"vip"_s), QStringList());
}

void JournalContract::person_isFoundByRefAndByNumbers()
{
    recordSamples();
    JournalEntry elsewhere = entryOf(u"mobile"_s, number(49, u"1705550123"_s), 20, CallOutcome::Answered);
    elsewhere.personName = u"Jürgen Müller"_s;
    elsewhere.personSource = u"PhoneBook"_s;
    elsewhere.personKey = u"id:ben"_s;
    record(elsewhere);
    record(entryOf(u"not known then"_s, ben, 21, CallOutcome::Missed));
    const PersonRef ref{u"PhoneBook"_s, u"id:ben"_s};
    QCOMPARE(ids({Kind::All, {}, ref, {}}), u"mobile 11 9 7 5 3 1"_s.split(u' '));
    QCOMPARE(ids({Kind::All, {}, ref, {ben.key()}}), (QStringList{u"not known then"_s} + u"mobile 11 9 7 5 3 1"_s.split(u' ')));
    QCOMPARE(ids({Kind::All, {}, std::nullopt, {ben.key()}}),
             (QStringList{u"not known then"_s} + u"11 9 7 5 3 1"_s.split(u' ')));
    QCOMPARE(ids({Kind::All, {}, PersonRef{u"Other"_s, u"id:ben"_s}, {}}), QStringList());
    QCOMPARE(ids({Kind::All, {}, ref, {ben.key()}}, 2), (QStringList{u"not known then"_s, u"mobile"_s}));
}

// What a lookup finds in the phone book has the book's name in settings as its source, and its own source in the key.
void JournalContract::personOfThePhoneBook_isFoundAsLookupsTellOfThem()
{
    recordSamples();
    const auto recordAs = [this](const QString &id, int minute, const QString &source, const QString &key) {
        JournalEntry entry = entryOf(id, number(49, u"1705550123"_s), minute, CallOutcome::Answered);
        entry.personName = u"Anna Schmidt"_s;
        entry.personSource = source;
        entry.personKey = key;
        record(entry);
    };
    recordAs(u"looked up"_s, 20, u"PhoneBook"_s, u"people.csv/id:anna"_s);
    recordAs(u"before the book was renamed"_s, 21, u"Contacts"_s, u"people.csv/id:anna"_s);
    recordAs(u"of the same key in another file"_s, 22, u"PhoneBook"_s, u"Own/id:anna"_s);
    recordAs(u"of a CRM"_s, 23, u"CRM"_s, u"id:anna"_s);
    const PersonRef anna{u"people.csv"_s, u"id:anna"_s};
    QCOMPARE(ids({Kind::All, {}, anna, {}}), (QStringList{u"before the book was renamed"_s, u"looked up"_s}));
    QCOMPARE(ids({Kind::Missed, {}, anna, {}}), QStringList());
    QCOMPARE(ids({Kind::All, {}, PersonRef{u"CRM"_s, u"id:anna"_s}, {}}), QStringList{u"of a CRM"_s});
    QCOMPARE(waitFor(m_rig->history().erase(anna, {})).value(), 2);
    QCOMPARE(ids({Kind::All, {}, anna, {}}), QStringList());
    QCOMPARE(idsOf({}).mid(0, 2), (QStringList{u"of a CRM"_s, u"of the same key in another file"_s}));
}

void JournalContract::person_withTextAndKind()
{
    recordSamples();
    const PersonRef ref{u"PhoneBook"_s, u"id:ben"_s};
    QCOMPARE(ids({Kind::Vip, {}, ref, {}}), (QStringList{u"9"_s, u"3"_s}));
    QCOMPARE(ids({Kind::All, u"jane"_s, ref, {}}), QStringList());
    QCOMPARE(ids({Kind::Vip, u"mul"_s, ref, {ben.key()}}), (QStringList{u"9"_s, u"3"_s}));
}

void JournalContract::count_stopsAtItsLimit()
{
    recordSamples();
    QCOMPARE(waitFor(m_rig->history().count({}, 5)).value(), 5);
    QCOMPARE(waitFor(m_rig->history().count({Kind::Missed, u"jane"_s, std::nullopt, {}}, 100)).value(), 6);
    QCOMPARE(waitFor(m_rig->history().count({}, 0)).value(), 0);
}

void JournalContract::find_oneCall()
{
    const JournalEntry entry = entryOf(u"a"_s);
    record(entry);
    QCOMPARE(waitFor(m_rig->history().find({u"a"_s})).value(), std::optional(entry));
    QCOMPARE(waitFor(m_rig->history().find({u"b"_s})).value(), std::nullopt);
}

void JournalContract::erase_takesEverythingAboutOnePerson()
{
    recordSamples();
    record(entryOf(u"not known then"_s, ben, 21, CallOutcome::Missed));
    QCOMPARE(waitFor(m_rig->history().erase(PersonRef{u"PhoneBook"_s, u"id:ben"_s}, {ben.key()})).value(), 7);
    QCOMPARE(idsOf({}), u"10 8 6 4 2 0"_s.split(u' '));
    QCOMPARE(idsOf(u"mul"_s), QStringList());
    QCOMPARE(waitFor(m_rig->journal().summary(ben, {})).value().callCount, 0);
    QCOMPARE(waitFor(m_rig->journal().summary(jane, {})).value().callCount, 6);
    QCOMPARE(waitFor(m_rig->history().erase(PersonRef{u"PhoneBook"_s, u"id:ben"_s}, {ben.key()})).value(), 0);
}

void JournalContract::erase_ofNobody_takesNothing()
{
    JournalEntry withheld = entryOf(u"withheld"_s, {}, 50);
    record(withheld);
    recordSamples();
    QCOMPARE(waitFor(m_rig->history().erase(std::nullopt, {})).value(), 0);
    QCOMPARE(waitFor(m_rig->history().erase(PersonRef{}, {QString()})).value(), 0);
    QCOMPARE(idsOf({}).size(), 13);
}

void JournalContract::recordWithParties(const QString &id, int minute, const CallParty &answeredBy,
                                        const CallParty &transferredFrom)
{
    JournalEntry entry = entryOf(id, jane, minute, CallOutcome::AnsweredElsewhere);
    entry.call.answeredBy = answeredBy;
    entry.call.transferredFrom = transferredFrom;
    record(entry);
}

namespace {

const CallParty bob{u"1002"_s, u"Bob"_s};
const CallParty cleo{u"1003"_s, u"Cleo"_s};
const CallParty nameless{QString(), u"Bob"_s};

} // namespace

void JournalContract::parties_areNamedOnce()
{
    recordWithParties(u"a"_s, 0, bob, cleo);
    recordWithParties(u"b"_s, 1, cleo, bob);
    recordWithParties(u"c"_s, 2, {u"1002"_s, u"Robert"_s}, nameless);
    QStringList found;
    const QList<CallParty> parties = waitFor(m_rig->parties().parties()).value();
    for (const CallParty &party : parties)
        found.append(party.number + u' ' + party.name);
    found.sort();
    QCOMPARE(found, (QStringList{u"1002 Bob"_s, u"1002 Robert"_s, u"1003 Cleo"_s}));
}

void JournalContract::callsWithParties_comeInPages()
{
    for (int i = 0; i < 9; ++i)
        recordWithParties(QString::number(i), i, i % 2 ? bob : CallParty(), i % 2 ? CallParty() : cleo);
    recordWithParties(u"theirs"_s, 20, nameless, {});
    QStringList all;
    std::optional<CallCursor> cursor;
    for (int page = 0; page < 9; ++page) {
        const auto entries = waitFor(m_rig->parties().callsWith({u"1002"_s, QString()}, cursor, 3)).value();
        all += Ringside::idsOf(entries);
        if (entries.isEmpty())
            break;
        cursor = CallCursor{entries.constLast().call.startedAt, entries.constLast().call.id};
    }
    QCOMPARE(all, u"7 5 3 1"_s.split(u' '));
    QCOMPARE(waitFor(m_rig->parties().callsWith({u"1002"_s, u"1003"_s}, {}, 99)).value().size(), 9);
    QVERIFY(waitFor(m_rig->parties().callsWith({}, {}, 99)).value().isEmpty());
    QVERIFY(waitFor(m_rig->parties().callsWith({u"\"1002"_s, u"[1002]"_s}, {}, 99)).value().isEmpty());
}

void JournalContract::forgetParties_takesTheirsOnly()
{
    recordWithParties(u"a"_s, 0, bob, cleo);
    recordWithParties(u"b"_s, 1, cleo, bob);
    recordWithParties(u"c"_s, 2, nameless, {});
    QCOMPARE(waitFor(m_rig->parties().forgetParties({u"1002"_s})).value(), 2);
    const auto call = [&](const QString &id) { return waitFor(m_rig->history().find({id})).value()->call; };
    QCOMPARE(call(u"a"_s).answeredBy, CallParty());
    QCOMPARE(call(u"a"_s).transferredFrom, cleo);
    QCOMPARE(call(u"b"_s).answeredBy, cleo);
    QCOMPARE(call(u"b"_s).transferredFrom, CallParty());
    QCOMPARE(call(u"c"_s).answeredBy, nameless);
    QCOMPARE(waitFor(m_rig->parties().forgetParties({u"1002"_s, QString()})).value(), 0);
    QCOMPARE(idsOf({}).size(), 3);
}

} // namespace Ringside
