#include "dialtarget.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

//! What may go out to a telephone system, and what may not.
class DialTargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleWrite_becomesDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");

        QTest::newRow("an extension") << u"1001"_s << u"1001"_s;
        QTest::newRow("E.164") << u"+14155550123"_s << u"+14155550123"_s;
        QTest::newRow("as people write it") << u" +1 (415) 555-0123 "_s << u"+14155550123"_s;
        QTest::newRow("German") << u"030 / 23125-012"_s << u"03023125012"_s;
        QTest::newRow("typesetter's blanks and dashes")
            << u"+49\u00a030\u202f23125\u2011012"_s << u"+4930"_s + u"23125012"_s;
        QTest::newRow("a service code") << u"*97#"_s << u"*97#"_s;
        QTest::newRow("a link") << u"tel:+1-415-555-0123"_s << u"+14155550123"_s;
        QTest::newRow("a link with parameters") << u"TEL:+14155550123;ext=5"_s << u"+14155550123"_s;
        QTest::newRow("an older link") << u"callto://+14155550123"_s << u"+14155550123"_s;
        QTest::newRow("copied from right-to-left text") << u"\u202a+14155550123\u202c"_s << u"+14155550123"_s;
    }
    void whatPeopleWrite_becomesDigits()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, digits);
        const auto target = DialTarget::fromText(text);
        QVERIFY(target.has_value());
        QCOMPARE(target->digits(), digits);
    }

    void whatIsNoNumber_isRefused_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"  - "_s;
        QTest::newRow("a plus alone") << u"+"_s;
        QTest::newRow("a plus in the middle") << u"12+34"_s;
        QTest::newRow("another header") << u"1001\r\nAction: Originate"_s;
        QTest::newRow("a line feed") << u"1001\n1002"_s;
        QTest::newRow("a null") << u"1001"_s + QChar(0) + u"1"_s;
        QTest::newRow("another application") << u"1001,1,System(reboot)"_s;
        QTest::newRow("another technology") << u"PJSIP/1001"_s;
        QTest::newRow("another context") << u"1001@internal"_s;
        QTest::newRow("several devices") << u"1001&1002"_s;
        QTest::newRow("a variable") << u"${EXTEN}"_s;
        QTest::newRow("a sip address") << u"sip:1001@pbx.example.com"_s;
        QTest::newRow("letters") << u"1-800-FLOWERS"_s;
        QTest::newRow("digits of another script") << u"١٢٣٤"_s;
        QTest::newRow("endless") << u"1"_s.repeated(33);
    }
    void whatIsNoNumber_isRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!DialTarget::fromText(text).has_value());
    }
};

QTEST_GUILESS_MAIN(DialTargetTest)
#include "dialtargettest.moc"
