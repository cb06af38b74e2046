// What people type into the settings.
#include "connectorform.h"
#include "listrows.h"
#include "settingscheck.h"

#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SettingsCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_isReadFromWordsBetweenCommas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("list");
        QTest::newRow("nothing") << u" "_s << QStringList();
        QTest::newRow("one") << u" 1001 "_s << QStringList{u"1001"_s};
        QTest::newRow("commas and semicolons") << u"a, b;c,,"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("repeated") << u"a, b, a"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("Arabic comma") << u"1001\u060c 1002"_s << QStringList{u"1001"_s, u"1002"_s};
        QTest::newRow("lines pasted") << u"a\r\nb"_s << QStringList{u"a"_s, u"b"_s};
    }
    void list_isReadFromWordsBetweenCommas()
    {
        QFETCH(QString, text);
        QTEST(listFromText(text), "list");
        QCOMPARE(listFromText(textFromList(listFromText(text))), listFromText(text));
    }

    void host_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        for (const QString &good : {u"pbx"_s, u"pbx.example.com"_s, u"pbx.example.com."_s, u"192.0.2.7"_s, u"::1"_s,
                                    u"[2001:db8::1]"_s, u"fe80::1%eth0"_s, u"tk-anlage.example.com"_s,
                                    u"b\u00fcro.example.com"_s})
            QTest::newRow(qPrintable(good)) << good << true;
        for (const QString &bad : {u""_s, u"http://pbx"_s, u"pbx:5038"_s, u"a b"_s, u"-pbx"_s, u"pbx/"_s,
                                   u"..."_s, u"pbx\r\nAction: Login"_s, u"user@pbx"_s, QString(300, u'a')})
            QTest::newRow(qPrintable(u"not "_s + bad.left(20))) << bad << false;
    }
    void host()
    {
        QFETCH(QString, text);
        QTEST(isHost(text), "isGood");
    }

    void webAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        for (const QString &good : {u"https://crm.example.com"_s, u"http://localhost:8080/api"_s, u"https://b\u00fcro.example.com/"_s,
                                    u"https://[2001:db8::1]/x?y=1"_s})
            QTest::newRow(qPrintable(good)) << good << true;
        for (const QString &bad : {u""_s, u"crm.example.com"_s, u"ftp://example.com"_s, u"javascript:alert(1)"_s, u"https:///x"_s,
                                   u"https://user:word@example.com"_s, u"https://example.com/\nx"_s, u"https://exa mple.com"_s,
                                   u"https://example.com/"_s + QString(3000, u'a')})
            QTest::newRow(qPrintable(u"not "_s + bad.left(24))) << bad << false;
    }
    void webAddress()
    {
        QFETCH(QString, text);
        QTEST(isWebAddress(text), "isGood");
    }

    void values_areReadLineByLine()
    {
        QCOMPARE(linesFromText(u" dc=example,dc=com \n\n b \ndc=example,dc=com"_s), QStringList({u"dc=example,dc=com"_s, u"b"_s}));
        QCOMPARE(linesFromText({}), QStringList());
    }

    void longText_hasLinesButNothingUnseen()
    {
        QVERIFY(isLongText(u"SELECT 1\n\tFROM x"_s));
        QVERIFY(!isLongText(u"SELECT\x01 1"_s));
        QVERIFY(!isLongText(u" \n "_s));
        QVERIFY(!isLongText(QString(30'000, u'a')));
        QVERIFY(!isLongLine(u"a\nb"_s));
    }

    void secretsOfDirectories_areFoundHoweverDeep()
    {
        Settings settings;
        CallSourceSettings source;
        source.secret = SecretRef::fromText(u"keychain:main"_s);
        settings.callSources = {source};
        ProviderSettings provider;
        provider.type = ProviderSettings::Type::Connector;
        provider.setText(u"token"_s, u"keychain:crm"_s);
        YamlValue deep = YamlValue::map();
        deep.insert(u"password"_s, YamlValue::string(u"keychain:deep"_s));
        deep.insert(u"user"_s, YamlValue::string(u"env:USER_OF_IT"_s));
        provider.parameters.insert(u"authentication"_s, deep);
        settings.crm.providers = {provider};
        QCOMPARE(secretNames(settings), QStringList({u"main"_s, u"crm"_s, u"deep"_s}));
        QCOMPARE(keychainSecrets(provider).at(1).first, u"password"_s);
    }

    void missing_countsTheChosenWayOnly()
    {
        ConnectorForm form;
        form.ways = {{u"token"_s, {}, false, {u"token"_s}}, {u"oauth"_s, {}, true, {u"client_id"_s}}};
        for (const QString &name : {u"site"_s, u"token"_s, u"client_id"_s, u"version"_s}) {
            ConnectorParameter parameter;
            parameter.name = name;
            parameter.required = true;
            if (name == u"token")
                parameter.type = ConnectorParameter::Type::Secret;
            if (name == u"version")
                parameter.fallback = u"v1"_s;
            form.parameters.append(parameter);
        }
        ProviderSettings provider;
        QCOMPARE(missingFrom(form, provider), QStringList({u"site"_s, u"token"_s}));
        provider.setText(u"token"_s, u"keychain:"_s); // names nothing
        QCOMPARE(missingFrom(form, provider), QStringList({u"site"_s, u"token"_s}));
        provider.setText(u"authentication"_s, u"oauth"_s);
        provider.setText(u"site"_s, u"https://example.com"_s);
        QCOMPARE(missingFrom(form, provider), QStringList{u"client_id"_s});
    }

    void dialWordsDevicesAndPrefixes_holdNothingElse()
    {
        QVERIFY(isDialWord(u"1001"_s) && isDialWord(u"*21#"_s) && isDialWord(u"+14155550100"_s) && isDialWord(u"support"_s));
        for (const QString &bad : {u""_s, u"10 01"_s, u"1\n2"_s, u"1,Dial(SIP/x)"_s, u"${X}"_s, u"1@from-internal"_s, u"1&2"_s})
            QVERIFY2(!isDialWord(bad), qPrintable(bad));
        QVERIFY(isDevice(u"PJSIP/1001"_s) && isDevice(u"Local/1001@from-queue/n"_s));
        for (const QString &bad : {u"PJSIP"_s, u"/1001"_s, u"PJSIP/"_s, u"PJSIP/1001,30"_s, u"PJSIP/1\r\n"_s})
            QVERIFY2(!isDevice(bad), qPrintable(bad));
        QVERIFY(isPrefix(u"0"_s) && isPrefix(u"*9"_s));
        QVERIFY(!isPrefix(u"+"_s) && !isPrefix(u"1234567"_s) && !isPrefix(u"0w"_s));
    }

    void codeOfAnOutcome_isStableAndTheOnlyOne()
    {
        QCOMPARE(codeFor(u"Follow up!"_s, {}), u"follow_up"_s);
        QCOMPARE(codeFor(u"R\u00fcckruf n\u00f6tig"_s, {}), u"ruckruf_notig"_s);
        QCOMPARE(codeFor(u"Sale"_s, {u"sale"_s}), u"sale_2"_s);
        QCOMPARE(codeFor(u"\u0628\u064a\u0639"_s, {u"outcome"_s}), u"outcome_2"_s);
        QVERIFY(codeFor(QString(500, u'a'), {}).size() <= 40);
    }

    void retention_forEverIsLonger()
    {
        using std::chrono::days;
        QVERIFY(isShorter(days(30), days(365)));
        QVERIFY(isShorter(days(30), days(0)));
        QVERIFY(!isShorter(days(0), days(30)));
        QVERIFY(!isShorter(days(0), days(0)));
        QVERIFY(!isShorter(days(365), days(365)));
    }

    void time_asPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::newRow("usual") << u"18:00"_s << QTime(18, 0);
        QTest::newRow("one digit") << u"8:05"_s << QTime(8, 5);
        QTest::newRow("dot") << u"8.30"_s << QTime(8, 30);
        QTest::newRow("digits") << u"0730"_s << QTime(7, 30);
        QTest::newRow("hour") << u"7"_s << QTime(7, 0);
        QTest::newRow("midnight") << u"24:00"_s << QTime(0, 0);
        QTest::newRow("too late") << u"25:00"_s << QTime();
        QTest::newRow("words") << u"evening"_s << QTime();
        QTest::newRow("empty") << QString() << QTime();
    }
    void time_asPeopleWriteIt()
    {
        QFETCH(QString, text);
        QTEST(QuietHoursRow::timeFromText(text), "time");
    }
};

QTEST_MAIN(SettingsCheckTest)
#include "settingschecktest.moc"
