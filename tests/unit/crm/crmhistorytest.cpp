#include "crmmapping.h"
#include "libphonenumberparser.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

Q_DECLARE_METATYPE(CallOutcome)

//! Calls as a CRM keeps them: what it does not say is not claimed.
class CrmHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_isWhatTheCrmSays_data();
    void outcome_isWhatTheCrmSays();

private:
    LibPhoneNumberParser m_parser;
};

void CrmHistoryTest::outcome_isWhatTheCrmSays_data()
{
    QTest::addColumn<QJsonObject>("said");
    QTest::addColumn<CallOutcome>("outcome");
    QTest::addColumn<int>("talkSeconds");
    QTest::newRow("nothing") << QJsonObject{} << CallOutcome::None << 0;
    QTest::newRow("null") << QJsonObject{{u"outcome"_s, QJsonValue::Null}, {u"duration_s"_s, QJsonValue::Null}}
                          << CallOutcome::None << 0;
    QTest::newRow("no time, as many CRMs write what they do not know")
        << QJsonObject{{u"duration_s"_s, 0}} << CallOutcome::None << 0;
    QTest::newRow("less than no time") << QJsonObject{{u"duration_s"_s, -5}} << CallOutcome::None << 0;
    QTest::newRow("a time") << QJsonObject{{u"duration_s"_s, 61}} << CallOutcome::Answered << 61;
    QTest::newRow("missed") << QJsonObject{{u"outcome"_s, u"missed"_s}} << CallOutcome::Missed << 0;
    QTest::newRow("missed, and how long it rang")
        << QJsonObject{{u"outcome"_s, u"missed"_s}, {u"duration_s"_s, 20}} << CallOutcome::Missed << 0;
    QTest::newRow("busy") << QJsonObject{{u"outcome"_s, u"busy"_s}} << CallOutcome::Busy << 0;
    QTest::newRow("answered, for an unknown time")
        << QJsonObject{{u"outcome"_s, u"answered"_s}} << CallOutcome::Answered << 0;
    QTest::newRow("a word that we do not know") << QJsonObject{{u"outcome"_s, u"HOLD"_s}} << CallOutcome::None << 0;
}

void CrmHistoryTest::outcome_isWhatTheCrmSays()
{
    QFETCH(QJsonObject, said);
    QFETCH(CallOutcome, outcome);
    QFETCH(int, talkSeconds);
    said.insert(u"type"_s, u"call"_s);
    said.insert(u"id"_s, u"7"_s);
    said.insert(u"at"_s, u"2026-03-01T09:00:00Z"_s);
    const auto entry = CrmMapping::historyEntry(said, {u"Our CRM"_s, u"US"_s, m_parser});
    QVERIFY(entry);
    QVERIFY(entry->call.isOver());
    QCOMPARE(entry->call.outcome, outcome);
    QCOMPARE(int(entry->call.talkTime().count()), talkSeconds);
}

QTEST_GUILESS_MAIN(CrmHistoryTest)
#include "crmhistorytest.moc"
