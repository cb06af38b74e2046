#include "dialplan.h"

#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class DialPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void internalNumbers_data()
    {
        QTest::addColumn<QStringList>("ranges");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("internal");
        const QStringList range{u"1000-1999"_s};
        QTest::newRow("first of the range") << range << u"1000"_s << true;
        QTest::newRow("last of the range") << range << u"1999"_s << true;
        QTest::newRow("one past the range") << range << u"2000"_s << false;
        QTest::newRow("a longer number that begins alike") << range << u"10001"_s << false;
        QTest::newRow("a shorter number") << range << u"100"_s << false;
        QTest::newRow("own extension needs no range") << QStringList() << u"1001"_s << true;
        QTest::newRow("a single number") << QStringList{u"42"_s} << u"42"_s << true;
        QTest::newRow("leading zeros count") << QStringList{u"000-099"_s} << u"42"_s << false;
        QTest::newRow("with leading zeros") << QStringList{u"000-099"_s} << u"042"_s << true;
        QTest::newRow("letters are not internal") << range << u"alice"_s << false;
        QTest::newRow("empty is not internal") << range << QString() << false;
        QTest::newRow("a backward range holds nothing") << QStringList{u"1999-1000"_s} << u"1500"_s << false;
        QTest::newRow("a range of unequal lengths holds nothing") << QStringList{u"1-999"_s} << u"500"_s << false;
    }
    void internalNumbers()
    {
        QFETCH(QStringList, ranges);
        QFETCH(QString, number);
        const DialPlan plan(u"US"_s, {u"1001"_s}, ranges, {});
        QTEST(plan.isInternal(number), "internal");
    }
    void unknownLine_hasItsNumberAsName()
    {
        const DialPlan plan(u"US"_s, {}, {}, {{u"5000"_s, u"Sales line"_s, {}}, {u"6000"_s, {}, u"DE"_s}});
        QCOMPARE(plan.line(u"5000"_s).displayName(), u"Sales line"_s);
        QCOMPARE(plan.line(u"7000"_s).displayName(), u"7000"_s);
        QCOMPARE(plan.regionOf(plan.line(u"5000"_s)), u"US"_s);
        QCOMPARE(plan.regionOf(plan.line(u"6000"_s)), u"DE"_s);
    }
    void whatIsNoRange_isRefused()
    {
        QVERIFY(DialPlan::isValidRange(u"100"_s));
        QVERIFY(DialPlan::isValidRange(u" 100 - 199 "_s));
        QVERIFY(!DialPlan::isValidRange(u"100-200-300"_s));
        QVERIFY(!DialPlan::isValidRange(u"1xx"_s));
        QVERIFY(!DialPlan::isValidRange(QString()));
        QVERIFY(!DialPlan::isValidRange(u"9999999999999999999"_s));
    }
};

QTEST_GUILESS_MAIN(DialPlanTest)
#include "dialplantest.moc"
