#include "callerinfo.h"
#include "callevent.h"
#include "fakeclock.h"
#include "logging.h"
#include "person.h"
#include "secret.h"

#include <QJsonDocument>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPagesOnAHost_areEverOpened_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << u"https://crm.example.com/1"_s << true;
        QTest::newRow("http, in capitals") << u"HTTP://crm.example.com/1"_s << true;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("a program") << u"ms-settings://x"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("relative") << u"crm.example.com"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void onlyPagesOnAHost_areEverOpened()
    {
        QFETCH(QString, url);
        QTEST(isWebLink(QUrl(url)), "good");
    }

    void tagVip_inAnyCase_makesAVip_data()
    {
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<bool>("vip");
        QTest::newRow("lower case") << QStringList{u"sales"_s, u"vip"_s} << true;
        QTest::newRow("upper case with blanks") << QStringList{u" VIP "_s} << true;
        QTest::newRow("a word that holds vip") << QStringList{u"viper"_s} << false;
        QTest::newRow("no tags") << QStringList() << false;
    }
    void tagVip_inAnyCase_makesAVip()
    {
        QFETCH(QStringList, tags);
        Person person;
        person.tags = tags;
        applyVipTag(person);
        QTEST(person.vip, "vip");
        QCOMPARE(person.vipReason.isEmpty(), !person.vip);
    }
    void reasonGivenByHand_isKept()
    {
        Person person;
        person.tags = {u"vip"_s};
        person.vip = true;
        person.vipReason = u"largest customer"_s;
        applyVipTag(person);
        QCOMPARE(person.vipReason, u"largest customer"_s);
    }
    void callerInfo_survivesJson()
    {
        CallerInfo info;
        Person &p = info.person;
        p.source = u"HubSpot"_s;
        p.key = u"42"_s;
        p.name = u"Jörg <b>Müller</b> %2"_s;
        p.company = u"Acme Corp"_s;
        p.title = u"Head"_s;
        p.email = u"joerg@example.com"_s;
        p.accountId = u"9007199254740993"_s;
        p.contactId = u"7"_s;
        p.tags = {u"vip"_s, u"gold"_s};
        p.notes = u"two\nlines"_s;
        p.lastContactAt = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
        p.contactCount = 15;
        p.vip = true;
        p.vipReason = u"tag vip"_s;
        p.customFields = {{u"tier"_s, u"1"_s}};
        p.profileUrl = QUrl(u"https://crm.example.com/7?a=b c"_s);
        PhoneNumber number;
        number.kind = PhoneNumber::Kind::External;
        number.raw = number.e164 = u"+14155550123"_s;
        number.national = u"4155550123"_s;
        number.region = u"US"_s;
        number.countryCode = 1;
        p.numbers = {{u"work"_s, number}};
        info.number = number;
        info.match = MatchLevel::National;
        info.fetchedAt = QDateTime({2026, 1, 3}, {3, 4, 5}, Qt::UTC);
        const auto bytes = QJsonDocument(toJson(info)).toJson();
        QCOMPARE(callerInfoFromJson(QJsonDocument::fromJson(bytes).object()), info);
    }
    void unknownFacts_areNullNotAbsent()
    {
        const QJsonObject object = toJson(CallerInfo{});
        for (const QString &key :
             {u"phone_number"_s, u"name"_s, u"company"_s, u"email"_s, u"account_id"_s, u"contact_id"_s,
              u"notes"_s, u"last_contact"_s, u"source"_s, u"vip_reason"_s, u"profile_url"_s}) {
            QVERIFY2(object.contains(key), qPrintable(key));
            QVERIFY2(object[key].isNull(), qPrintable(key));
        }
        QCOMPARE(object[u"contact_count"_s], QJsonValue(0));
        QVERIFY(object[u"tags"_s].isArray());
        QVERIFY(object[u"custom_fields"_s].isObject());
    }
    void redactedNumber_showsCountryAndTwoDigits()
    {
        PhoneNumber number;
        number.kind = PhoneNumber::Kind::External;
        number.countryCode = 49;
        number.national = u"3023125012"_s;
        QCOMPARE(redact(number), u"+49…12"_s);
    }
    void fakeClock_firesInOrderAndCanBeCancelled()
    {
        FakeClock clock;
        QStringList fired;
        const auto late = clock.alarm([&] { fired.append(u"late"_s); });
        const auto early = clock.alarm([&] { fired.append(u"early"_s); });
        const auto never = clock.alarm([&] { fired.append(u"never"_s); });
        late->start(std::chrono::seconds(2));
        early->start(std::chrono::seconds(1));
        never->start(std::chrono::seconds(1));
        never->stop();
        clock.advance(std::chrono::seconds(3));
        QCOMPARE(fired, (QStringList{u"early"_s, u"late"_s}));
    }
    void systemClock_alarmMayDestroyItself()
    {
        SystemClock clock;
        std::unique_ptr<Alarm> alarm;
        bool fired = false;
        alarm = clock.alarm([&] {
            alarm.reset();
            fired = true;
        });
        alarm->start(std::chrono::milliseconds(1));
        QTRY_VERIFY(fired);
    }
    void secretCopy_isIndependent()
    {
        auto first = std::make_unique<Secret>(QByteArray("hunter2"));
        const Secret copy = *first;
        first.reset();
        QCOMPARE(copy.reveal(), QByteArray("hunter2"));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "valuestest.moc"
