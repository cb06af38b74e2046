#include "amidevices.h"

#include <QRegularExpression>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class AmiDevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void owns_data()
    {
        QTest::addColumn<QStringList>("devices");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<bool>("owns");

        const QStringList none;
        QTest::newRow("any technology with the extension") << none << u"PJSIP/1001-0000002a"_s << true;
        QTest::newRow("an old technology as well") << none << u"SIP/1001-0000002a"_s << true;
        QTest::newRow("IAX") << none << u"IAX2/1001-1234"_s << true;
        QTest::newRow("the second extension") << none << u"SCCP/1010-0000002a"_s << true;
        QTest::newRow("a Local channel to the extension") << none << u"Local/1001@mobile-0000002a;1"_s << true;
        QTest::newRow("a longer number is somebody else's") << none << u"PJSIP/11001-0000002a"_s << false;
        QTest::newRow("a number that begins alike too") << none << u"PJSIP/10011-0000002a"_s << false;
        QTest::newRow("the extension in the suffix means nothing") << none << u"PJSIP/trunk-00001001"_s << false;
        QTest::newRow("nor behind the @") << none << u"Local/1002@1001-0000002a;1"_s << false;
        QTest::newRow("a masqueraded rest is nobody's") << none << u"PJSIP/1001-0000002a<ZOMBIE>"_s << false;
        QTest::newRow("no technology, no device") << none << u"1001-0000002a"_s << false;
        QTest::newRow("nothing") << none << QString() << false;

        const QStringList listed{u"SIP/alice"_s, u"PJSIP/front-desk.2"_s, u"Local/1001@mobile/n"_s, u"DAHDI/4"_s};
        QTest::newRow("a listed name") << listed << u"SIP/alice-0000002a"_s << true;
        QTest::newRow("a listed name in other case") << listed << u"sip/Alice-0000002a"_s << true;
        QTest::newRow("dots and dashes in the name") << listed << u"PJSIP/front-desk.2-0000002a"_s << true;
        QTest::newRow("the head of a name is not the name") << listed << u"PJSIP/front-0000002a"_s << false;
        QTest::newRow("a listed Local channel, first half") << listed << u"Local/1001@mobile-00000001;1"_s << true;
        QTest::newRow("a listed Local channel, second half") << listed << u"Local/1001@mobile-00000001;2"_s << true;
        QTest::newRow("another context is another device") << listed << u"Local/1001@internal-00000001;1"_s << false;
        QTest::newRow("an analogue line") << listed << u"DAHDI/4-1"_s << true;
        QTest::newRow("where devices are listed, extensions do not count") << listed << u"PJSIP/1001-0000002a"_s << false;
        QTest::newRow("another technology is another device") << listed << u"PJSIP/alice-0000002a"_s << false;

        QTest::newRow("a listed name without technology is an extension")
            << QStringList{u"1007"_s} << u"PJSIP/1007-0000002a"_s << true;
    }
    void owns()
    {
        QFETCH(QStringList, devices);
        QFETCH(QString, channel);
        QFETCH(bool, owns);
        const AmiDevices own(devices, {u"1001"_s, u" 1010 "_s, QString()});
        QCOMPARE(own.owns(channel.toUtf8()), owns);
    }

    void nobodyOwnsNothing()
    {
        QVERIFY(!AmiDevices().owns("PJSIP/1001-00000001"));
        QVERIFY(!AmiDevices({}, {QString()}).owns("PJSIP/-00000001"));
        QVERIFY(!AmiDevices({}, {QString()}).isOwnNumber(""));
    }

    void names()
    {
        QCOMPARE(AmiDevices::deviceOf("PJSIP/1001-00000001"), "PJSIP/1001");
        QCOMPARE(AmiDevices::deviceOf("Local/1001@x-0001;2"), "Local/1001@x");
        QCOMPARE(AmiDevices::deviceOf("PJSIP/a-b.c-00000001"), "PJSIP/a-b.c");
        QCOMPARE(AmiDevices::userOf("Local/1001@x-0001;2"), "1001");
        QCOMPARE(AmiDevices::userOf("SIP/alice-0001"), "alice");
        QVERIFY(AmiDevices::isLocal("Local/1001@x-0001;2"));
        QVERIFY(!AmiDevices::isLocal("PJSIP/Local-0001"));
        QVERIFY(AmiDevices({u"SIP/alice"_s}, {}).isOwnNumber("alice"));
    }
};

QTEST_GUILESS_MAIN(AmiDevicesTest)
#include "amidevicestest.moc"
