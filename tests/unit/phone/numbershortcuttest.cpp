#include "libphonenumberparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

//! The shortcut may only ever give what the library gives.
class NumberShortcutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomNumbers_sameWithAndWithoutShortcut_data();
    void randomNumbers_sameWithAndWithoutShortcut();
    void everyAmericanAreaCode_hasItsRegion();

private:
    void compare(const QString &text, const QString &region);
    LibPhoneNumberParser m_short;
    LibPhoneNumberParser m_thorough{LibPhoneNumberParser::Shortcuts::Avoided};
};

void NumberShortcutTest::compare(const QString &text, const QString &region)
{
    const PhoneNumber quick = m_short.parse(text, region);
    const PhoneNumber thorough = m_thorough.parse(text, region);
    if (quick == thorough)
        return;
    QFAIL(qPrintable(u"%1 in %2: %3 %4 %5 instead of %6 %7 %8"_s.arg(
        text, region, quick.e164, quick.national, quick.region, thorough.e164, thorough.national,
        thorough.region)));
}

void NumberShortcutTest::randomNumbers_sameWithAndWithoutShortcut_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("count");
    for (const auto &[code, region] : {std::pair{1, "US"}, {31, "NL"}, {32, "BE"}, {33, "FR"},
                                       {34, "ES"}, {39, "IT"}, {41, "CH"}, {43, "AT"}, {44, "GB"},
                                       {45, "DK"}, {46, "SE"}, {47, "NO"}, {48, "PL"}, {49, "DE"},
                                       {61, "AU"}, {64, "NZ"}, {81, "JP"}, {91, "IN"}, {351, "PT"},
                                       {353, "IE"}, {420, "CZ"}})
        QTest::newRow(region) << QString::number(code) << QString::fromLatin1(region) << 800;
    // Countries without a shortcut: nothing of them may slip into one.
    for (const auto &[code, region] : {std::pair{52, "MX"}, {54, "AR"}, {55, "BR"}, {7, "RU"},
                                       {352, "LU"}, {358, "FI"}, {86, "CN"}, {1, "CA"}, {1, "BS"}})
        QTest::newRow(region) << QString::number(code) << QString::fromLatin1(region) << 300;
}

void NumberShortcutTest::randomNumbers_sameWithAndWithoutShortcut()
{
    QFETCH(QString, code);
    QFETCH(QString, region);
    QFETCH(int, count);
    QRandomGenerator random(20260302); // the same numbers every time
    for (int i = 0; i < count && !QTest::currentTestFailed(); ++i) {
        QString digits;
        const int length = 3 + random.bounded(13);
        for (int j = 0; j < length; ++j)
            digits.append(QChar(u'0' + random.bounded(10)));
        compare(u'+' + code + digits, {});
        compare(digits, region);
        compare(u'0' + digits, region);
        compare(u'1' + digits, region);
        compare(u"00"_s + code + digits, region);
        compare(code + digits, region);
    }
}

void NumberShortcutTest::everyAmericanAreaCode_hasItsRegion()
{
    QRandomGenerator random(7);
    for (int area = 200; area < 1000 && !QTest::currentTestFailed(); ++area) {
        for (int i = 0; i < 6; ++i) {
            const QString block = u"+1%1%2"_s.arg(area).arg(random.bounded(1000), 3, 10, QChar(u'0'));
            // Twice in a block: the second is answered from what the first has taught.
            compare(block + u"0123"_s, {});
            compare(block + QString::number(1000 + random.bounded(9000)), {});
        }
    }
}

QTEST_GUILESS_MAIN(NumberShortcutTest)
#include "numbershortcuttest.moc"
