#include "report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class ReportTest : public QObject
{
    Q_OBJECT

    static Call call()
    {
        Call call;
        call.id = {u"c1"_s};
        call.source = u"Asterisk"_s;
        call.number.kind = PhoneNumber::Kind::External;
        call.number.e164 = call.number.raw = u"+14155550123"_s;
        call.name = u"Jane"_s;
        call.line = {u"5000"_s, u"Sales line"_s, {}};
        call.extension = u"1001"_s;
        call.startedAt = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC);
        return call;
    }
    static LookupState jane()
    {
        LookupState state;
        CallerInfo info;
        info.person.name = u"Jane Doe"_s;
        info.person.vip = true;
        info.person.vipReason = u"tag vip"_s;
        info.match = MatchLevel::Suffix;
        info.number = call().number;
        state.candidates = {info};
        ProviderProgress book;
        book.name = u"PhoneBook"_s;
        book.state = ProviderProgress::State::Answered;
        book.elapsed = std::chrono::microseconds(1234);
        ProviderProgress crm;
        crm.name = u"CRM"_s;
        crm.state = ProviderProgress::State::Failed;
        crm.error = Error{ErrorKind::Timeout, {}, {}};
        state.providers = {book, crm};
        state.complete = true;
        state.elapsed = std::chrono::microseconds(2500);
        return state;
    }
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }

private Q_SLOTS:
    void call_hasExactlyItsMembers_nullNotAbsent()
    {
        const auto report = callReport(call(), QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
        QCOMPARE(sorted(report.keys()),
                 sorted({u"type"_s, u"call_id"_s, u"source"_s, u"state"_s, u"outcome"_s, u"direction"_s,
                         u"number"_s, u"name"_s, u"line"_s, u"queue"_s, u"extension"_s, u"by"_s, u"at"_s,
                         u"duration_s"_s}));
        QVERIFY(report[u"outcome"].isNull());
        QVERIFY(report[u"queue"].isNull());
        QVERIFY(report[u"duration_s"].isNull());
        QCOMPARE(report[u"at"].toString(), u"2026-03-02T09:00:00.000Z"_s);
    }
    void duration_isTalkTime()
    {
        Call ended = call();
        ended.state = CallState::Ended;
        ended.outcome = CallOutcome::Answered;
        ended.answeredAt = ended.startedAt.addSecs(10);
        ended.endedAt = ended.startedAt.addSecs(70);
        QCOMPARE(callReport(ended, ended.endedAt)[u"duration_s"].toInt(), 60);
        ended.outcome = CallOutcome::Missed;
        ended.answeredAt = {};
        QCOMPARE(callReport(ended, ended.endedAt)[u"duration_s"], QJsonValue(0));
    }
    void withheldNumber_isNull()
    {
        Call withheld = call();
        withheld.number = {};
        QVERIFY(callReport(withheld, withheld.startedAt)[u"number"].isNull());
    }
    void otherPlaces_areThereWithTheirIdsAndPages()
    {
        LookupState state = jane();
        Person &person = state.candidates.first().person;
        person.source = u"HubSpot"_s;
        person.elsewhere = {{u"Zoho"_s, u"z1"_s, u"17"_s, u"4"_s, QUrl(u"https://crm.example.com/a b"_s)},
                            {u"PhoneBook"_s, u"people.csv/id:1"_s, {}, {}, {}}};
        const QJsonArray places = lookupReport(state)[u"caller_info"][u"elsewhere"].toArray();
        QCOMPARE(places, (QJsonArray{QJsonObject{{u"source"_s, u"Zoho"_s},
                                                 {u"account_id"_s, u"17"_s},
                                                 {u"contact_id"_s, u"4"_s},
                                                 {u"profile_url"_s, u"https://crm.example.com/a%20b"_s}},
                                     QJsonObject{{u"source"_s, u"PhoneBook"_s},
                                                 {u"account_id"_s, QJsonValue::Null},
                                                 {u"contact_id"_s, QJsonValue::Null},
                                                 {u"profile_url"_s, QJsonValue::Null}}}));
        QCOMPARE(lookupReport(state)[u"candidates"][0][u"elsewhere"], QJsonValue(places));
    }
    void lookup_hasExactlyItsMembers()
    {
        const auto report = lookupReport(jane());
        QCOMPARE(sorted(report.keys()),
                 sorted({u"found"_s, u"caller_info"_s, u"match"_s, u"candidates"_s, u"providers"_s,
                         u"elapsed_ms"_s}));
        QCOMPARE(sorted(report[u"caller_info"].toObject().keys()),
                 sorted({u"phone_number"_s, u"name"_s, u"company"_s, u"email"_s, u"account_id"_s,
                         u"contact_id"_s, u"tags"_s, u"notes"_s, u"last_contact"_s, u"contact_count"_s,
                         u"source"_s, u"custom_fields"_s, u"vip"_s, u"vip_reason"_s, u"profile_url"_s, u"elsewhere"_s}));
        QCOMPARE(report[u"caller_info"][u"elsewhere"], QJsonValue(QJsonArray()));
        QCOMPARE(report[u"match"].toString(), u"suffix"_s);
        QCOMPARE(report[u"providers"][0][u"ms"].toDouble(), 1.234);
        QCOMPARE(report[u"providers"][0][u"error"].isNull(), true);
        QVERIFY(report[u"providers"][1][u"error"].toString().contains(u"no answer"_s));
        QCOMPARE(report[u"elapsed_ms"].toDouble(), 2.5);
    }
    void nobody_isFoundFalseWithNull()
    {
        const auto report = lookupReport(LookupState{});
        QCOMPARE(report[u"found"].toBool(true), false);
        QVERIFY(report[u"caller_info"].isNull());
        QCOMPARE(report[u"match"].toString(), u"none"_s);
        QVERIFY(report[u"candidates"].isArray());
    }
    void card_saysWhetherItIsComplete()
    {
        CallerCard card;
        card.call = call();
        card.lookup = jane();
        const auto report = cardReport(card);
        QCOMPARE(report[u"type"].toString(), u"card"_s);
        QCOMPARE(report[u"call_id"].toString(), u"c1"_s);
        QCOMPARE(report[u"complete"].toBool(), true);
        QVERIFY(report[u"found"].toBool());
    }
    void hostileName_cannotTouchTheTerminal()
    {
        Call hostile = call();
        hostile.name = u"\x1b[2JEvil\r\nOK \u202Eabc"_s + QString(5000, u'x');
        const QString text = reportText(callReport(hostile, hostile.startedAt));
        QVERIFY(!text.contains(u'\x1b'));
        QVERIFY(!text.contains(u'\n'));
        QVERIFY(!text.contains(u'\r'));
        QVERIFY(!text.contains(u'\u202E'));
        QVERIFY(text.size() < 500);
    }
    void text_saysWhoAndHowSure()
    {
        const QString text = reportText(lookupReport(jane()));
        QVERIFY2(text.contains(u"Jane Doe"_s) && text.contains(u"VIP: tag vip"_s)
                     && text.contains(u"suffix match"_s) && text.contains(u"CRM: "_s),
                 qPrintable(text));
    }
    void deniedConnection_saysWhatToDo()
    {
        ConnectionStatus status{ConnectionState::Denied, u"127.0.0.1:5038"_s,
                                Error{ErrorKind::Unauthorized, {}, {}}};
        const auto report = connectionReport(u"Asterisk"_s, status);
        QCOMPARE(report[u"state"].toString(), u"denied"_s);
        QVERIFY(report[u"detail"].toString().contains(u"password"_s));
        QVERIFY(report[u"detail"].toString().startsWith(u"127.0.0.1:5038"_s));
        status.error->detail = status.detail;
        QCOMPARE(connectionReport(u"Asterisk"_s, status)[u"detail"].toString().count(u"5038"_s), 1); // not twice
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "reporttest.moc"
