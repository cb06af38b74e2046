#include "sqlitechoicememory.h"
#include "sqlitejournal.h"

#include "connection_p.h"
#include "fakeclock.h"
#include "storefile_p.h"
#include "storetest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Ringside;
using namespace std::chrono_literals;

namespace {

const QDateTime morning({2026, 3, 2}, {9, 0}, Qt::UTC);

PhoneNumber us(const QString &digits)
{
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.raw = digits;
    number.national = digits;
    number.countryCode = 1;
    number.region = u"US"_s;
    number.e164 = u"+1"_s + digits;
    return number;
}

JournalEntry call(const QString &id, const QString &digits = u"4155550123"_s,
                  const QDateTime &startedAt = morning)
{
    JournalEntry entry;
    entry.call.id = {id};
    entry.call.source = u"Asterisk"_s;
    entry.call.state = CallState::Ringing;
    entry.call.number = us(digits);
    entry.call.name = u"Jane \"Doe\" <b>&amp;</b> 50%2 Ltd"_s;
    entry.call.line = {u"5000"_s, u"Sales line"_s, u"US"_s};
    entry.call.extension = u"1001"_s;
    entry.call.startedAt = startedAt;
    return entry;
}

JournalEntry ended(JournalEntry entry, CallOutcome outcome)
{
    entry.call.state = CallState::Ended;
    entry.call.outcome = outcome;
    entry.call.endedAt = entry.call.startedAt.addSecs(30);
    if (outcome == CallOutcome::Answered)
        entry.call.answeredAt = entry.call.startedAt.addSecs(5);
    return entry;
}

} // namespace

class SqliteJournalTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<SqliteJournal> m_journal;
    int m_run = 0;

    void reopen()
    {
        m_journal.reset();
        m_file.reset();
        m_file = std::make_unique<StoreFile>(m_dir.filePath(u"%1/journal.db"_s.arg(m_run)),
                                             StoreFile::Content::Journal, m_clock);
        m_journal = std::make_unique<SqliteJournal>(*m_file);
    }
    void record(const JournalEntry &entry) { QVERIFY(waitFor(m_journal->record(entry))); }
    QList<JournalEntry> recent()
    {
        return waitFor(m_journal->recent(100)).value_or(QList<JournalEntry>());
    }
    HistorySummary summary(const QString &digits, const QString &except = {})
    {
        return waitFor(m_journal->summary(us(digits), {except}))
            .value_or(HistorySummary{-1, {}, {}});
    }

private Q_SLOTS:
    void init()
    {
        ++m_run;
        reopen();
    }

    void everythingOfACall_comesBackAsItWasWritten()
    {
        JournalEntry entry = ended(call(u"a"_s), CallOutcome::AnsweredElsewhere);
        entry.call.direction = CallDirection::Internal;
        entry.call.queue = u"support"_s;
        entry.call.answeredBy = {u"1002"_s, u"Ben"_s};
        entry.call.transferredFrom = {u"1003"_s, u"Cleo"_s};
        entry.call.number.extension = u"22"_s;
        entry.personName = u"Zoë Ångström"_s;
        entry.personSource = u"PhoneBook"_s;
        entry.personKey = u"id:1"_s;
        entry.company = u"Acme Corp"_s;
        entry.vip = true;
        record(entry);
        QCOMPARE(recent(), QList<JournalEntry>{entry});
        reopen();
        QCOMPARE(recent(), QList<JournalEntry>{entry});
    }

    void withheldCall_isKeptAndHasNoHistory()
    {
        JournalEntry entry = call(u"a"_s);
        entry.call.number = {};
        record(entry);
        QCOMPARE(recent().size(), 1);
        QVERIFY(recent().constFirst().call.number.isWithheld());
        const auto none = waitFor(m_journal->summary(PhoneNumber(), {}));
        QVERIFY(none);
        QCOMPARE(none->callCount, 0);
    }

    void secondRecord_replacesTheFirst()
    {
        record(call(u"a"_s));
        const JournalEntry over = ended(call(u"a"_s), CallOutcome::Answered);
        record(over);
        QCOMPARE(recent(), QList<JournalEntry>{over});
    }

    void replacementWithoutAPerson_keepsThePerson()
    {
        JournalEntry known = call(u"a"_s);
        known.personName = u"Jane Doe"_s;
        known.personSource = u"PhoneBook"_s;
        known.personKey = u"id:1"_s;
        known.company = u"Acme"_s;
        known.vip = true;
        record(known);
        record(ended(call(u"a"_s), CallOutcome::Missed));
        const JournalEntry kept = recent().constFirst();
        QCOMPARE(kept.call.outcome, CallOutcome::Missed);
        QCOMPARE(kept.personName, u"Jane Doe"_s);
        QCOMPARE(kept.personKey, u"id:1"_s);
        QCOMPARE(kept.company, u"Acme"_s);
        QVERIFY(kept.vip);
    }

    void transferToSomebodyElse_doesNotKeepThePerson()
    {
        JournalEntry known = call(u"a"_s);
        known.personName = u"Jane Doe"_s;
        known.vip = true;
        record(known);
        record(call(u"a"_s, u"4155550199"_s));
        QCOMPARE(recent().constFirst().personName, QString());
        QVERIFY(!recent().constFirst().vip);
        QCOMPARE(summary(u"4155550123"_s).callCount, 0);
        QCOMPARE(summary(u"4155550199"_s).callCount, 1);
    }

    void recent_isNewestFirstAndLimited()
    {
        record(call(u"second"_s, u"4155550123"_s, morning.addSecs(60)));
        record(call(u"first"_s, u"4155550123"_s, morning));
        record(call(u"third"_s, u"4155550123"_s, morning.addSecs(120)));
        const auto two = waitFor(m_journal->recent(2));
        QVERIFY(two);
        QCOMPARE(two->size(), 2);
        QCOMPARE(two->at(0).call.id.value, u"third"_s);
        QCOMPARE(two->at(1).call.id.value, u"second"_s);
        QCOMPARE(waitFor(m_journal->recent(-1))->size(), 0);
    }

    void summary_countsAllCallsButTheOneThatRings()
    {
        for (int i = 0; i < 15; ++i)
            record(ended(call(u"call %1"_s.arg(i), u"4155550123"_s, morning.addDays(i)),
                         CallOutcome::Answered));
        record(call(u"other"_s, u"4155550199"_s));
        record(call(u"now"_s, u"4155550123"_s, morning.addDays(17)));
        const HistorySummary before = summary(u"4155550123"_s, u"now"_s);
        QCOMPARE(before.callCount, 15);
        QCOMPARE(before.lastCallAt, morning.addDays(14));
        QCOMPARE(before.recent.size(), 5);
        QCOMPARE(before.recent.constFirst().call.id.value, u"call 14"_s);
        QCOMPARE(summary(u"4155550123"_s).callCount, 16);
        QCOMPARE(summary(u"4155550123"_s, u"other"_s).callCount, 16);
        QCOMPARE(summary(u"4155550000"_s).callCount, 0);
        QVERIFY(!summary(u"4155550000"_s).lastCallAt.isValid());
    }

    void missedCalls_areCountedUntilTheyAreSeen()
    {
        record(ended(call(u"a"_s), CallOutcome::Missed));
        record(ended(call(u"b"_s), CallOutcome::Missed));
        record(ended(call(u"c"_s), CallOutcome::AnsweredElsewhere));
        QCOMPARE(waitFor(m_journal->unseenMissed()).value_or(-1), 2);
        QVERIFY(waitFor(m_journal->markMissedSeen()));
        QCOMPARE(waitFor(m_journal->unseenMissed()).value_or(-1), 0);
        record(ended(call(u"a"_s), CallOutcome::Missed));
        QVERIFY2(waitFor(m_journal->unseenMissed()).value_or(-1) == 0, "seen stays seen");
        QVERIFY(recent().constLast().seen);
        QVERIFY2(!recent().constFirst().seen, "only what was missed can be seen");
    }

    void callsCutOff_getTheEndThatTheyHad()
    {
        JournalEntry talking = call(u"talking"_s);
        talking.call.state = CallState::Answered;
        talking.call.answeredAt = morning.addSecs(10);
        JournalEntry dialling = call(u"dialling"_s);
        dialling.call.direction = CallDirection::Outbound;
        record(talking);
        record(dialling);
        record(call(u"ringing"_s));
        record(call(u"still there"_s));
        record(ended(call(u"over"_s), CallOutcome::Busy));
        const QDateTime later = morning.addSecs(600);
        QVERIFY(waitFor(m_journal->closeUnfinished({{u"still there"_s}}, later)));
        QHash<QString, Call> calls;
        for (const JournalEntry &entry : recent())
            calls.insert(entry.call.id.value, entry.call);
        QCOMPARE(calls[u"talking"_s].outcome, CallOutcome::Answered);
        QCOMPARE(calls[u"talking"_s].endedAt, later);
        QCOMPARE(calls[u"dialling"_s].outcome, CallOutcome::Cancelled);
        QCOMPARE(calls[u"ringing"_s].outcome, CallOutcome::Missed);
        QVERIFY(!calls[u"still there"_s].isOver());
        QCOMPARE(calls[u"over"_s].outcome, CallOutcome::Busy);
    }

    void clockSetBack_doesNotEndACallBeforeItBegan()
    {
        record(call(u"a"_s));
        QVERIFY(waitFor(m_journal->closeUnfinished({}, morning.addDays(-1))));
        QCOMPARE(recent().constFirst().call.endedAt, morning);
    }

    void oldCalls_areRemovedWithTheirCount()
    {
        constexpr int old = 1203; // more than one step of removal
        QFuture<Result<void>> last;
        for (int i = 0; i < old; ++i)
            last = m_journal->record(
                ended(call(u"old %1"_s.arg(i), u"4155550123"_s, morning.addSecs(i)),
                      CallOutcome::Answered));
        QVERIFY(waitFor(last));
        record(ended(call(u"new"_s, u"4155550123"_s, morning.addDays(9)), CallOutcome::Answered));
        record(call(u"goes on"_s, u"4155550123"_s, morning));
        const auto removed = waitFor(m_journal->removeOlderThan(morning.addDays(1)));
        QVERIFY(removed);
        QCOMPARE(*removed, old);
        QCOMPARE(recent().size(), 2);
        QCOMPARE(summary(u"4155550123"_s).callCount, 2);
    }

    void choice_isRememberedUntilAnotherIsMade()
    {
        SqliteChoiceMemory choices(*m_file, m_clock);
        const auto none = waitFor(choices.find(u"+14155550199"_s));
        QVERIFY(none);
        QVERIFY(!none->has_value());
        QVERIFY(waitFor(choices.remember(u"+14155550199"_s, {u"PhoneBook"_s, u"id:1"_s})));
        QVERIFY(waitFor(choices.remember(u"+14155550199"_s, {u"LDAP"_s, u"uid=anna"_s})));
        reopen();
        SqliteChoiceMemory again(*m_file, m_clock);
        const auto found = waitFor(again.find(u"+14155550199"_s));
        QVERIFY(found && found->has_value());
        QCOMPARE((*found)->source, u"LDAP"_s);
        QCOMPARE((*found)->key, u"uid=anna"_s);
    }

    void olderJournal_keepsItsCallsAndCanBeSearched()
    {
        JournalEntry entry = ended(call(u"a"_s), CallOutcome::Missed);
        entry.personName = u"Jürgen Müller"_s;
        const QString path = m_dir.filePath(u"old/journal.db"_s);
        QVERIFY(QDir(m_dir.path()).mkdir(u"old"_s));
        {
            QFile schema(QStringLiteral(RINGSIDE_SOURCE_DIR "/resources/sql/journal/0001_calls.sql"));
            QVERIFY(schema.open(QIODevice::ReadOnly));
            Connection old(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 1s);
            old.exec(schema.readAll().constData());
            old.exec("INSERT INTO call VALUES (7,'a','Asterisk',3,'missed','inbound','+14155550123',2,'+14155550123',"
                     "'+14155550123','4155550123','US','',1,'Jane','5000','Sales line','US','','1001','','','','',"
                     "1772442000000,NULL,1772442030000,'Jürgen Müller','PhoneBook','id:1','Acme',0,0);"
                     "PRAGMA user_version = 1");
        }
        StoreFile file(path, StoreFile::Content::Journal, m_clock);
        SqliteJournal journal(file);
        const auto found = waitFor(journal.calls({CallFilter::Kind::Missed, u"mul 415"_s, std::nullopt, {}}, {}, 9));
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->constFirst().wrapUp, WrapUp());
        QCOMPARE(found->constFirst().call.startedAt, morning);
        QVERIFY(waitFor(journal.saveWrapUp({u"a"_s}, {u"note"_s, {}, {}, WrapUp::State::Done})));
        QCOMPARE(waitFor(journal.erase(PersonRef{u"PhoneBook"_s, u"id:1"_s}, {})).value(), 1);
    }

    void erasedPerson_isNowhereInTheFile()
    {
        SqliteChoiceMemory choices(*m_file, m_clock);
        for (int i = 0; i < 40; ++i) {
            JournalEntry entry = ended(call(u"call %1"_s.arg(i), i % 2 ? u"4155550123"_s : u"4155550199"_s,
                                            morning.addSecs(i)),
                                       CallOutcome::Answered);
            entry.call.name = i % 2 ? u"Zuleika"_s : u"Benjamin"_s;
            entry.personName = entry.call.name + u" Unmistakable"_s.left(i % 2 ? 13 : 0);
            entry.personSource = u"PhoneBook"_s;
            entry.personKey = i % 2 ? u"id:zuleika"_s : u"id:benjamin"_s;
            record(entry);
            WrapUp said;
            said.note = i % 2 ? u"zuleikas note"_s : u"another note"_s;
            QVERIFY(waitFor(m_journal->saveWrapUp(entry.call.id, said)));
        }
        QVERIFY(waitFor(choices.remember(u"+14155550123"_s, {u"PhoneBook"_s, u"id:zuleika"_s})));
        const auto holds = [this](const QByteArray &text) {
            for (const auto &part : {u""_s, u"-wal"_s}) {
                QFile file(m_dir.filePath(u"%1/journal.db%2"_s.arg(QString::number(m_run), part)));
                if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(text))
                    return true;
            }
            return false;
        };
        QVERIFY(holds("zuleika"));
        QCOMPARE(waitFor(m_journal->erase(PersonRef{u"PhoneBook"_s, u"id:zuleika"_s}, {u"+14155550123"_s})).value(), 20);
        QVERIFY(!holds("zuleika"));
        QVERIFY(!holds("unmistakable"));
        QVERIFY(!holds("5550123"));
        QVERIFY(holds("benjamin"));
        QCOMPARE(waitFor(choices.find(u"+14155550123"_s)).value().has_value(), false);
        QCOMPARE(waitFor(m_journal->count({CallFilter::Kind::All, u"benj"_s, std::nullopt, {}}, 99)).value(), 20);
        QCOMPARE(summary(u"4155550199"_s).callCount, 20);
    }

    void forgottenParty_isNowhereInTheFile()
    {
        for (int i = 0; i < 20; ++i) {
            JournalEntry entry = ended(call(u"call %1"_s.arg(i)), CallOutcome::AnsweredElsewhere);
            entry.call.answeredBy = i % 2 ? CallParty{u"77123"_s, u"Zuleika"_s} : CallParty{u"77124"_s, u"Benjamin"_s};
            record(entry);
        }
        const auto holds = [this](const QByteArray &text) {
            for (const auto &part : {u""_s, u"-wal"_s}) {
                QFile file(m_dir.filePath(u"%1/journal.db%2"_s.arg(QString::number(m_run), part)));
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                    return true;
            }
            return false;
        };
        QVERIFY(holds("Zuleika"));
        QCOMPARE(waitFor(m_journal->forgetParties({u"77123"_s})).value(), 10);
        QVERIFY(!holds("Zuleika"));
        QVERIFY(!holds("77123"));
        QVERIFY(holds("Benjamin"));
    }

    void party_isForgottenInEveryCall()
    {
        JournalEntry entry = ended(call(u"first"_s), CallOutcome::AnsweredElsewhere);
        entry.call.answeredBy = {u"1002"_s, u"Bob"_s};
        record(entry);
        // Many more than are looked at in one step; the words of these are nobody's business here.
        QVERIFY(waitFor(m_file->internals().write([](Connection &connection) -> Result<void> {
            connection.exec(
                "CREATE TEMP TABLE copy AS SELECT * FROM call;"
                "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                "INSERT INTO call SELECT i, 'call ' || i, source, state, outcome, direction, number_key, kind, raw, "
                "e164, national, region, extension_dialled, country_code, name, line_number, line_name, line_region, "
                "queue, extension, iif(i % 1000 = 0, '1002', '1003'), 'X', '', '', started_at + i, answered_at, "
                "ended_at, person_name, person_source, person_key, company, vip, seen, note, disposition, "
                "follow_up_at, wrap_up_state FROM copy, n");
            return {};
        })));
        QCOMPARE(waitFor(m_journal->forgetParties({u"1002"_s})).value(), 6);
        QVERIFY(waitFor(m_journal->callsWith({u"1002"_s}, {}, 1)).value().isEmpty());
        QCOMPARE(waitFor(m_journal->callsWith({u"1003"_s}, {}, 9999)).value().size(), 4994);
    }

    void wordsAndCalls_stayInStep()
    {
        for (int i = 0; i < 50; ++i) {
            record(call(u"call %1"_s.arg(i), u"4155550123"_s, morning.addSecs(i % 7)));
            record(ended(call(u"call %1"_s.arg(i), i % 3 ? u"4155550123"_s : u"4155550124"_s, morning.addSecs(i)),
                         i % 2 ? CallOutcome::Missed : CallOutcome::Answered));
        }
        QVERIFY(waitFor(m_journal->removeOlderThan(morning.addSecs(10))));
        QVERIFY(waitFor(m_journal->closeUnfinished({}, morning)));
        const auto checked = waitFor(m_file->internals().write([](Connection &connection) -> Result<void> {
            connection.exec("INSERT INTO call_fts (call_fts, rank) VALUES ('integrity-check', 1)");
            return {};
        }));
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    }

    void everyFilter_isAPieceOfAnIndex_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("index");
        QTest::newRow("all") << QByteArray("1 = 1") << QByteArray("call_started");
        QTest::newRow("missed") << QByteArray("c.outcome = 'missed'") << QByteArray("call_all_missed");
        QTest::newRow("vip") << QByteArray("c.vip = 1") << QByteArray("call_vip");
        QTest::newRow("later") << QByteArray("c.wrap_up_state = 'later'") << QByteArray("call_later");
        QTest::newRow("follow up") << QByteArray("c.follow_up_at IS NOT NULL") << QByteArray("call_follow_up");
    }
    void everyFilter_isAPieceOfAnIndex()
    {
        QFETCH(QByteArray, condition);
        QFETCH(QByteArray, index);
        const auto plan = waitFor(m_file->internals().read([condition](Connection &connection) -> Result<QString> {
            SQLite::Statement statement(connection.database(),
                                        QByteArray("EXPLAIN QUERY PLAN SELECT c.started_at, c.id FROM call c WHERE "
                                                   + condition + " AND (c.started_at, c.id) < (5, 5) "
                                                   "ORDER BY c.started_at DESC, c.id DESC LIMIT 50")
                                            .toStdString());
            QString all;
            Rows rows(statement);
            while (rows.next())
                all += rows.text(3) + u'\n';
            return all;
        })).value_or(QString());
        QVERIFY2(plan.contains(QString::fromUtf8(index)), qPrintable(plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }
};

QTEST_GUILESS_MAIN(SqliteJournalTest)
#include "sqlitejournaltest.moc"
