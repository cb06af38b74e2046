#include "numberkeys.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

PhoneNumber national(const QString &digits)
{
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.raw = digits;
    number.national = digits;
    return number;
}

PhoneNumber withCountry(int code, const QString &digits)
{
    PhoneNumber number = national(digits);
    number.countryCode = code;
    number.e164 = u"+%1%2"_s.arg(QString::number(code), digits);
    return number;
}

} // namespace

class NumberKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void e164_isTheNumberItself_data()
    {
        QTest::addColumn<QString>("e164");
        QTest::addColumn<qint64>("key");
        QTest::newRow("a usual number") << u"+14155550123"_s << qint64(14155550123);
        QTest::newRow("fifteen digits fit") << u"+999999999999999"_s << qint64(999999999999999);
        QTest::newRow("sixteen are none") << u"+9999999999999999"_s << qint64(0);
        QTest::newRow("empty") << QString() << qint64(0);
        QTest::newRow("letters") << u"+49abc"_s << qint64(0);
        QTest::newRow("no country begins with 0") << u"+0301234"_s << qint64(0);
    }
    void e164_isTheNumberItself()
    {
        QFETCH(QString, e164);
        QFETCH(qint64, key);
        PhoneNumber number;
        number.e164 = e164;
        QCOMPARE(e164Key(number).value_or(0), key);
    }

    void suffix_isTheLastDigitsBackwards()
    {
        QCOMPARE(suffixKey(national(u"3023125012"_s)), std::optional<qint64>(0x21052132));
        QCOMPARE(suffixKey(national(u"5550123"_s)), std::optional<qint64>(0x3210555F));
        QCOMPARE(suffixKey(national(u"1001"_s)), std::optional<qint64>(0x1001FFFF));
        QCOMPARE(suffixKey(PhoneNumber()), std::nullopt);
    }

    void textWithoutDigits_hasAKeyOfItsOwn()
    {
        PhoneNumber alice;
        alice.kind = PhoneNumber::Kind::Other;
        alice.raw = u"Alice"_s;
        PhoneNumber shouting = alice;
        shouting.raw = u"ALICE"_s;
        QVERIFY(suffixKey(alice).value_or(0) < 0);
        QCOMPARE(suffixKey(alice), suffixKey(shouting));
    }

    void ranges_coverWhatMayMatch_data()
    {
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("found");
        QTest::newRow("eight digits the same") << u"4155550123"_s << u"3055550123"_s << true;
        QTest::newRow("the eighth differs") << u"4155550123"_s << u"4165650123"_s << false;
        QTest::newRow("stored has seven only") << u"4155550123"_s << u"5550123"_s << true;
        QTest::newRow("the caller has seven only") << u"5550123"_s << u"4155550123"_s << true;
        QTest::newRow("both have seven") << u"5550123"_s << u"5550123"_s << true;
        QTest::newRow("six are too few") << u"550123"_s << u"5550123"_s << false;
        QTest::newRow("an extension is itself") << u"1001"_s << u"1001"_s << true;
        QTest::newRow("an extension is no tail") << u"1001"_s << u"4155551001"_s << false;
    }
    void ranges_coverWhatMayMatch()
    {
        QFETCH(QString, caller);
        QFETCH(QString, stored);
        QFETCH(bool, found);
        const qint64 key = suffixKey(national(stored)).value();
        const auto ranges = suffixRanges(national(caller));
        QVERIFY(ranges.size() <= 2);
        const bool covered
            = std::any_of(ranges.begin(), ranges.end(), [key](const SuffixRange &range) {
                  return key >= range.first && key <= range.last;
              });
        QCOMPARE(covered, found);
    }

    void switchboards_areTheHeadOfTheCaller()
    {
        const auto keys = switchboardE164(withCountry(49, u"3023125012"_s));
        QVERIFY(keys.contains(49302312501));
        QVERIFY(keys.contains(49302312500));
        QVERIFY(keys.contains(4930231250));
        QVERIFY(keys.contains(49302312));
        QVERIFY2(keys.contains(4930231) == false,
                 "five digits dropped leave thirty and three: too few");
        QVERIFY(!keys.contains(493023125012));
    }
    void switchboards_doNotExistInNorthAmerica()
    {
        QVERIFY(switchboardE164(withCountry(1, u"4155550123"_s)).isEmpty());
    }
    void switchboards_withoutCountryAreFoundBySuffix()
    {
        QVERIFY(switchboardE164(national(u"03023125012"_s)).isEmpty());
        const auto keys = switchboardSuffixes(national(u"03023125012"_s));
        QVERIFY(keys.contains(suffixKey(national(u"030231250"_s)).value()));
    }
};

QTEST_GUILESS_MAIN(NumberKeysTest)
#include "numberkeystest.moc"
