#include "ldapfilter.h"
#include "libphonenumberparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

// What is asked of a directory.
class LdapFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOctet_isEscapedOrHarmless();
    void hostileText_staysOneValue_data();
    void hostileText_staysOneValue();
    void people_areJoinedWithWhatIsAsked();
    void disabledAccounts_areNotAskedFor();
    void digits_areJoinedByStars();
    void digits_ofWhatIsNoNumber_areNone_data();
    void digits_ofWhatIsNoNumber_areNone();
    void renderings_data();
    void renderings();
    void switchboards();

private:
    LibPhoneNumberParser m_parser;
};

void LdapFilterTest::everyOctet_isEscapedOrHarmless()
{
    for (int octet = 0; octet < 128; ++octet) {
        const QByteArray escaped = escapedForFilter(QString(QChar(octet)));
        const bool isNamed = QByteArray("*()\\/&|!=<>~\"'").contains(char(octet)) || octet < 0x20 || octet == 0x7f;
        const QByteArray hex = '\\' + QByteArray(1, char(octet)).toHex();
        QVERIFY2(escaped == hex || (!isNamed && escaped == QByteArray(1, char(octet))), escaped.constData());
    }
    // RFC 4515, section 4
    QCOMPARE(escapedForFilter(u"Parens R Us (for all your parenthetical needs)"_s),
             "Parens R Us \\28for all your parenthetical needs\\29");
    QCOMPARE(escapedForFilter(u"*"_s), "\\2a");
    QCOMPARE(escapedForFilter(u"C:\\MyFile"_s), "C\\3a\\5cMyFile");
    QCOMPARE(escapedForFilter(u"Lučić"_s), "Lu\\c4\\8di\\c4\\87");
    QCOMPARE(escapedForFilter(QString(QChar(0))), "\\00");
}

void LdapFilterTest::hostileText_staysOneValue_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u"*"_s, u"*)(uid=*"_s, u"*))(|(cn=*"_s, u"\\2a"_s, u"a)(&"_s, QString(QChar(0)) + u")("_s, u"🙂("_s,
                             QString(QChar(0xD800)) + u'*', u")"_s.repeated(60)})
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void LdapFilterTest::hostileText_staysOneValue()
{
    QFETCH(QString, text);
    const QByteArray filter = equalsFilter({u"mobile"_s, u"ipPhone"_s}, {text});
    QCOMPARE(filter.count('('), 3);
    QCOMPARE(filter.count(')'), 3);
    QCOMPARE(filter.count('*'), 0);
    QVERIFY(filter.startsWith("(|(mobile="));
    QVERIFY(!filter.contains('\0'));
}

void LdapFilterTest::people_areJoinedWithWhatIsAsked()
{
    QCOMPARE(both("(objectClass=person)", "(a=1)"), "(&(objectClass=person)(a=1))");
    QCOMPARE(both(" objectClass=person\n", "(a=1)"), "(&(objectClass=person)(a=1))");
}

void LdapFilterTest::disabledAccounts_areNotAskedFor()
{
    QVERIFY(defaultPeopleFilter(true).contains("(!(userAccountControl:1.2.840.113556.1.4.803:=2))"));
    // Elsewhere nobody knows the attribute, and "not unknown" would be nobody.
    QVERIFY(!defaultPeopleFilter(false).contains("userAccountControl"));
}

void LdapFilterTest::digits_areJoinedByStars()
{
    const PhoneNumber caller = m_parser.parse(u"+49 30 23125012"_s, u"DE"_s);
    QCOMPARE(decidingDigits(caller), u"3125012"_s);
    QCOMPARE(nationalDigits(caller), u"3023125012"_s);
    QCOMPARE(digitsFilter({u"mobile"_s, u"pager"_s}, u"123"_s), "(|(mobile=*1*2*3*)(pager=*1*2*3*))");
    QCOMPARE(endingsFilter({u"mobile"_s}, {u"12"_s, u"120"_s}), "(|(mobile=*1*2)(mobile=*1*2*0))");
}

void LdapFilterTest::digits_ofWhatIsNoNumber_areNone_data()
{
    QTest::addColumn<QString>("digits");
    for (const auto &digits : {QString(), u"110"_s, u"123456"_s, u"1234567x"_s, u"*)(uid=*"_s, u"٣٣٣٣٣٣٣٣"_s, u"9"_s.repeated(21),
                               u"9"_s.repeated(5000)})
        QTest::newRow(qPrintable(digits.left(20))) << digits;
}

void LdapFilterTest::digits_ofWhatIsNoNumber_areNone()
{
    QFETCH(QString, digits);
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.national = digits;
    number.e164 = u"+49"_s + digits;
    number.countryCode = 49;
    QCOMPARE(decidingDigits(number), QString());
    QCOMPARE(nationalDigits(number), QString());
    QCOMPARE(switchboardNumbers(number), QStringList());
    QCOMPARE(Ringside::renderings(number, u"x"_s, {}), QStringList());
}

void LdapFilterTest::renderings_data()
{
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("of the same country") << u"+493023125012"_s << u"DE"_s
                                         << QStringList{u"+493023125012"_s, u"+49 30 23125012"_s, u"03023125012"_s,
                                                        u"3023125012"_s};
    QTest::newRow("of another country") << u"+16175550123"_s << u"DE"_s
                                        << QStringList{u"+16175550123"_s, u"+1 617-555-0123"_s, u"0016175550123"_s,
                                                       u"6175550123"_s};
    QTest::newRow("of America, in America") << u"+16175550123"_s << u"US"_s
                                            << QStringList{u"+16175550123"_s, u"+1 617-555-0123"_s, u"16175550123"_s,
                                                           u"6175550123"_s};
}

void LdapFilterTest::renderings()
{
    QFETCH(QString, caller);
    QFETCH(QString, region);
    QFETCH(QStringList, texts);
    const PhoneNumber number = m_parser.parse(caller, region);
    QCOMPARE(Ringside::renderings(number, m_parser.format(number), m_parser.dialPrefixes(region)), texts);
}

void LdapFilterTest::switchboards()
{
    const QStringList numbers = switchboardNumbers(m_parser.parse(u"+49 30 23125012"_s, u"DE"_s));
    QVERIFY(numbers.contains(u"30231250"_s)); // 231250-12
    QVERIFY(numbers.contains(u"302312500"_s)); // 231250-0
    QVERIFY(numbers.contains(u"302312"_s));
    QVERIFY(!numbers.contains(u"3023125012"_s));
    QVERIFY(!numbers.contains(u"30231"_s));
    QCOMPARE(switchboardNumbers(m_parser.parse(u"+16175550123"_s, u"US"_s)), QStringList());
}

QTEST_GUILESS_MAIN(LdapFilterTest)
#include "ldapfiltertest.moc"
