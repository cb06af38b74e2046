#include "libphonenumberparser.h"

#include <QTest>
#include <QtConcurrent>

#include <array>

using namespace Qt::StringLiterals;
using namespace Ringside;
using Kind = PhoneNumber::Kind;

class NumberParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void parse_data();
    void parse();
    void parse_keepsWhatWasReceived();
    void parse_worldwideNumberHasNoRegion();
    void parse_survivesHostileText_data();
    void parse_survivesHostileText();
    void format_data();
    void format();
    void location_data();
    void location();
    void dialPrefixes_data();
    void dialPrefixes();
    void everyFunction_fromManyThreads();
    void isKnownRegion_acceptsCountriesOnly();

private:
    LibPhoneNumberParser m_parser;
};

void NumberParserTest::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("extension");

    const auto withheld = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << u"US"_s << Kind::Withheld << QString() << QString()
                            << QString() << QString();
    };
    withheld("nothing is withheld", u""_s);
    withheld("blanks are withheld", u"  \t"_s);
    withheld("Asterisk's <unknown> is withheld", u"<unknown>"_s);
    withheld("anonymous is withheld", u"anonymous"_s);
    withheld("Anonymous is withheld", u" Anonymous "_s);
    withheld("unavailable is withheld", u"UNAVAILABLE"_s);
    withheld("private is withheld", u"Private"_s);
    withheld("restricted is withheld", u"restricted"_s);
    withheld("unknown is withheld", u"unknown"_s);
    withheld("withheld is withheld", u"withheld"_s);
    withheld("an anonymous SIP URI is withheld", u"sip:anonymous@anonymous.invalid"_s);
    withheld("any user at anonymous.invalid is withheld", u"sip:x@anonymous.invalid;user=phone"_s);
    withheld("anonymous at a real host is withheld", u"sip:anonymous@pbx.example.com"_s);
    withheld("a tel: URI of nobody is withheld", u"tel:anonymous"_s);
    withheld("a tel: URI of parameters only is withheld", u"tel:;ext=;phone-context="_s);
    withheld("a sip: URI without a user is withheld", u"sip:@"_s);

    const auto external = [](const char *name, const QString &text, const QString &region,
                             const QString &e164, const QString &national, const QString &home,
                             const QString &extension = {}) {
        QTest::newRow(name) << text << region << Kind::External << e164 << national << home
                            << extension;
    };
    const QString sf = u"+14155550123"_s;
    const QString sfNational = u"4155550123"_s;
    const QString us = u"US"_s;
    const QString berlin = u"+493023125012"_s;
    const QString berlinNational = u"3023125012"_s;
    const QString de = u"DE"_s;
    external("E.164 needs no region", sf, {}, sf, sfNational, us);
    external("E.164 keeps its country in another region", sf, de, sf, sfNational, us);
    external("an American writes brackets", u"(415) 555-0123"_s, us, sf, sfNational, us);
    external("an American dials 1", u"1-415-555-0123"_s, us, sf, sfNational, us);
    external("an American dials abroad with 011", u"011 49 30 23125012"_s, us, berlin,
             berlinNational, de);
    external("a German dials the trunk zero", u"030 23125012"_s, de, berlin, berlinNational, de);
    external("a German writes a slash", u"030/23 12 50-12"_s, de, berlin, berlinNational, de);
    external("a German dials abroad with 00", u"001 415 555 0123"_s, de, sf, sfNational, us);
    external("a bracketed trunk zero is dropped", u"+49 (0)30 23125012"_s, us, berlin,
             berlinNational, de);
    external("00 is understood without a region", u"00493023125012"_s, {}, berlin, berlinNational,
             de);
    external("an unknown region counts as none", u"+493023125012"_s, u"Atlantis"_s, berlin,
             berlinNational, de);
    external("a region in small letters is the same", u"030 23125012"_s, u"de"_s, berlin,
             berlinNational, de);
    external("no-break spaces and long dashes decorate", u"+49\u00A030\u201323125012"_s, us, berlin,
             berlinNational, de);
    external("marks of direction decorate", u"\u202A+49 30 23125012\u202C"_s, us, berlin,
             berlinNational, de);
    external("Arabic digits are digits", u"+٤٩٣٠٢٣١٢٥٠١٢"_s, us, berlin, berlinNational, de);
    external("a wide plus is a plus", u"\uFF0B493023125012"_s, us, berlin, berlinNational, de);
    external("an Italian zero belongs to the number", u"06 451 2345"_s, u"IT"_s, u"+39064512345"_s,
             u"064512345"_s, u"IT"_s);
    external("an Argentine mobile prefix moves", u"011 15 2345 6789"_s, u"AR"_s,
             u"+5491123456789"_s, u"91123456789"_s, u"AR"_s);
    external("a Mexican mobile 1 is dropped", u"+52 1 55 1234 5678"_s, us, u"+525512345678"_s,
             u"5512345678"_s, u"MX"_s);
    external("Canada shares the 1", u"+1 416 555 0123"_s, us, u"+14165550123"_s, u"4165550123"_s,
             u"CA"_s);
    external("a fictitious number is possible", u"+12025550100"_s, us, u"+12025550100"_s,
             u"2025550100"_s, us);
    external("a number of no country in particular", u"+80012345678"_s, us, u"+80012345678"_s,
             u"12345678"_s, {});
    external("x marks an extension", u"(415) 555-0123 x22"_s, us, sf, sfNational, us, u"22"_s);
    external("ext. marks an extension", u"+1 415 555 0123 ext. 22"_s, us, sf, sfNational, us,
             u"22"_s);
    external("# marks an extension", u"+1 415 555 0123 #22"_s, us, sf, sfNational, us, u"22"_s);
    external("Durchwahl marks an extension", u"030 23125012 Durchwahl 22"_s, de, berlin,
             berlinNational, de, u"22"_s);
    external("a tel: URI", u"tel:+1-415-555-0123"_s, de, sf, sfNational, us);
    external("a tel: URI with extension", u"tel:+14155550123;ext=22"_s, de, sf, sfNational, us,
             u"22"_s);
    external("a tel: URI with context", u"tel:30-23125012;phone-context=+49"_s, us, berlin,
             berlinNational, de);
    external("a tel: URI in capitals and percents", u"TEL:%2B14155550123"_s, de, sf, sfNational, us);
    external("a callto: URI", u"callto:+14155550123"_s, de, sf, sfNational, us);
    external("a sip: URI with a number", u"sip:+14155550123@pbx.example.com"_s, de, sf, sfNational,
             us);
    external("a sips: URI with everything", u"sips:+14155550123;ext=22:pw@pbx.example.com;user=phone"_s,
             de, sf, sfNational, us, u"22"_s);
    external("a sip: URI with a national number", u"sip:03023125012@pbx.example.com"_s, de, berlin,
             berlinNational, de);
    external("a local number has no E.164", u"555-0123"_s, us, {}, u"5550123"_s, us);
    external("without a region the digits are all there is", u"030 23125012"_s, {}, {},
             u"03023125012"_s, {});
    external("a whole number may be short in a small country", u"201234"_s, u"FO"_s,
             u"+298201234"_s, u"201234"_s, u"FO"_s);

    const auto other = [](const char *name, const QString &text, const QString &region,
                          const QString &national) {
        QTest::newRow(name) << text << region << Kind::Other << QString() << national << QString()
                            << QString();
    };
    other("a service code is no number", u"*21#"_s, de, {});
    other("a code with a hash is no number", u"#31#03023125012"_s, de, {});
    other("the German police is no subscriber", u"110"_s, de, u"110"_s);
    other("the American emergency number is no subscriber", u"911"_s, us, u"911"_s);
    other("a directory enquiry is no subscriber", u"11833"_s, de, u"11833"_s);
    other("an extension is no subscriber", u"1234"_s, de, u"1234"_s);
    other("an extension is no subscriber in America", u"1001"_s, us, u"1001"_s);
    other("short digits without a region", u"12345"_s, {}, u"12345"_s);
    other("a SIP name", u"alice"_s, us, {});
    other("a name with digits", u"alice1234567"_s, us, {});
    other("digits with a name", u"1001-alice"_s, us, {});
    other("a sip: URI with a name", u"sip:alice@pbx.example.com"_s, us, {});
    other("a sip: URI that is a host", u"sip:192.0.2.1"_s, us, {});
    other("an address", u"192.0.2.1:5060"_s, us, {});
    other("too many digits", u"+4930231250121234567890"_s, us, u"4930231250121234567890"_s);
    other("a country that is not", u"+9991234567"_s, us, u"9991234567"_s);
    other("a plus alone", u"+"_s, us, {});
    other("two pluses", u"+49+3023125012"_s, us, {});
    other("an extension of nothing", u"x22"_s, us, {});
    other("markup", u"<b>+14155550123</b>"_s, us, {});
    other("a format string", u"%s%n%1"_s, us, {});
}

void NumberParserTest::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    const PhoneNumber number = m_parser.parse(text, region);
    QTEST(number.kind, "kind");
    QTEST(number.e164, "e164");
    QTEST(number.national, "national");
    QTEST(number.region, "home");
    QTEST(number.extension, "extension");
    QCOMPARE(number.raw, text.trimmed());
    if (!number.e164.isEmpty())
        QCOMPARE(number.e164, u"+%1%2"_s.arg(number.countryCode).arg(number.national));
}

void NumberParserTest::parse_keepsWhatWasReceived()
{
    QCOMPARE(m_parser.parse(u" (415) 555-0123 "_s, u"US"_s).raw, u"(415) 555-0123"_s);
    QCOMPARE(m_parser.parse(u"alice"_s, u"US"_s).key(), u"alice"_s);
    QCOMPARE(m_parser.parse(u"*21#"_s, u"DE"_s).key(), u"*21#"_s);
    QCOMPARE(m_parser.parse(u"anonymous"_s, u"DE"_s).key(), QString());
}

void NumberParserTest::parse_worldwideNumberHasNoRegion()
{
    const PhoneNumber number = m_parser.parse(u"+80012345678"_s, u"US"_s);
    QCOMPARE(number.countryCode, 800);
    QCOMPARE(m_parser.location(number, QLocale(u"en"_s)), QString());
}

void NumberParserTest::parse_survivesHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("two million digits") << QString(2'000'000, u'1');
    QTest::newRow("two million blanks and a digit") << QString(2'000'000, u' ') + u'1';
    QTest::newRow("a long URI") << u"sip:"_s + QString(100'000, u'1') + u"@example.com"_s;
    QTest::newRow("a NUL") << u"+1415555\0" "0123"_s;
    QTest::newRow("half a surrogate pair") << u"+1415555"_s + QChar(0xD800) + u"0123"_s;
    QTest::newRow("half a percent code") << u"tel:%2"_s;
    QTest::newRow("a percent-coded NUL") << u"tel:%00+14155550123"_s;
    QTest::newRow("only a scheme") << u"sip:"_s;
    QTest::newRow("an extension without end") << u"+14155550123 x"_s + QString(40, u'1');
    QTest::newRow("letters without end") << u"+14155550123 "_s + QString(40, u'x');
}

void NumberParserTest::parse_survivesHostileText()
{
    QFETCH(QString, text);
    const PhoneNumber number = m_parser.parse(text, u"US"_s);
    QCOMPARE(number.kind, Kind::Other);
    QVERIFY(number.raw.size() <= text.size());
    QCOMPARE(m_parser.location(number, QLocale(u"en"_s)), QString());
    QCOMPARE(m_parser.format(number), number.raw);
}

void NumberParserTest::format_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("America") << u"+14155550123"_s << u"+1 415-555-0123"_s;
    QTest::newRow("Germany") << u"+493023125012"_s << u"+49 30 23125012"_s;
    QTest::newRow("Italy keeps its zero") << u"+390669812345"_s << u"+39 06 6981 2345"_s;
    QTest::newRow("with extension") << u"+14155550123 x22"_s << u"+1 415-555-0123 ext. 22"_s;
    QTest::newRow("withheld") << u"anonymous"_s << QString();
    QTest::newRow("a name") << u"alice"_s << u"alice"_s;
    QTest::newRow("a service code") << u"*21#"_s << u"*21#"_s;
    QTest::newRow("an extension") << u"1001"_s << u"1001"_s;
    QTest::newRow("a local number") << u"555-0123"_s << u"555-0123"_s;
}

void NumberParserTest::format()
{
    QFETCH(QString, text);
    QTEST(m_parser.format(m_parser.parse(text, u"US"_s)), "shown");
}

void NumberParserTest::location_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("place");
    QTest::newRow("a city in America") << u"+14155550123"_s << u"en_US"_s << u"San Francisco, US"_s;
    QTest::newRow("a city in Germany") << u"+493023125012"_s << u"en_US"_s << u"Berlin, Germany"_s;
    QTest::newRow("in German") << u"+498923125012"_s << u"de_DE"_s << u"München, Deutschland"_s;
    QTest::newRow("a mobile has only a country") << u"+4915123456789"_s << u"en_US"_s << u"Germany"_s;
    QTest::newRow("a free number has only a country") << u"+18005550123"_s << u"en_US"_s
                                                      << u"United States"_s;
    QTest::newRow("a service number has none") << u"911"_s << u"en_US"_s << QString();
    QTest::newRow("a withheld number has none") << u"anonymous"_s << u"en_US"_s << QString();
    QTest::newRow("the C locale speaks English") << u"+493023125012"_s << u"C"_s << u"Berlin, Germany"_s;
}

void NumberParserTest::location()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const QLocale locale = language == u"C" ? QLocale::c() : QLocale(language);
    QTEST(m_parser.location(m_parser.parse(text, u"US"_s), locale), "place");
}

void NumberParserTest::dialPrefixes_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("international");
    QTest::addColumn<QString>("national");
    QTest::newRow("Germany") << u"DE"_s << u"00"_s << u"0"_s;
    QTest::newRow("the United States") << u"US"_s << u"011"_s << u"1"_s;
    QTest::newRow("France, in small letters") << u"fr"_s << u"00"_s << u"0"_s;
    QTest::newRow("Spain has none at home") << u"ES"_s << u"00"_s << QString();
    QTest::newRow("Hungary has a long one") << u"HU"_s << u"00"_s << u"06"_s;
    QTest::newRow("Japan") << u"JP"_s << u"010"_s << u"0"_s;
    QTest::newRow("no country") << u"XX"_s << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void NumberParserTest::dialPrefixes()
{
    QFETCH(QString, region);
    const DialPrefixes prefixes = m_parser.dialPrefixes(region);
    QTEST(prefixes.international, "international");
    QTEST(prefixes.national, "national");
}

void NumberParserTest::everyFunction_fromManyThreads()
{
    const LibPhoneNumberParser parser; // nothing warmed up
    std::array<int, 8> seeds{1, 2, 3, 4, 5, 6, 7, 8};
    const auto wrong = QtConcurrent::blockingMapped<QList<int>>(
        QList<int>(seeds.begin(), seeds.end()), [&parser](int seed) {
            int failures = 0;
            parser.warmUp(u"US"_s, QLocale(u"en_US"_s));
            for (int i = 0; i < 300; ++i) {
                const QString text = u"+1415555%1"_s.arg((seed * 1000 + i) % 10000, 4, 10, QChar(u'0'));
                const PhoneNumber number = parser.parse(text, u"US"_s);
                failures += number.e164 != text;
                failures += parser.location(number, QLocale(u"en_US"_s)) != u"San Francisco, US"_s;
                failures += parser.parse(u"911"_s, u"US"_s).kind != Kind::Other;
                failures += parser.format(number).size() != text.size() + 3;
            }
            return failures;
        });
    for (const int failures : wrong)
        QCOMPARE(failures, 0);
}

void NumberParserTest::isKnownRegion_acceptsCountriesOnly()
{
    QVERIFY(m_parser.isKnownRegion(u"US"_s));
    QVERIFY(m_parser.isKnownRegion(u"de"_s));
    QVERIFY(!m_parser.isKnownRegion(u"XX"_s));
    QVERIFY(!m_parser.isKnownRegion(u"001"_s));
    QVERIFY(!m_parser.isKnownRegion(u""_s));
    QVERIFY(!m_parser.isKnownRegion(u"D\u00C9"_s));
}

QTEST_GUILESS_MAIN(NumberParserTest)
#include "numberparsertest.moc"
