#include "diagnosticreport.h"

#include "engine.h"
#include "fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

//! A report that people send to strangers has nothing in it that is not the strangers' business.
class DiagnosticReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalData_isTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");

        QTest::newRow("E.164") << u"call from +14155550123 ended"_s << u"call from …23 ended"_s;
        QTest::newRow("as people write it") << u"call +1 415-555-0123, then"_s << u"call …23, then"_s;
        QTest::newRow("national") << u"(030 23125 012)"_s << u"(…12)"_s;
        QTest::newRow("an address") << u"sent to jane.doe@example.com."_s << u"sent to (address)."_s;
        QTest::newRow("a computer") << u"at 192.0.2.17:5038"_s << u"at (computer):5038"_s;
        QTest::newRow("a home folder") << u"reading "_s + QDir::homePath() + u"/people.csv"_s << u"reading ~/people.csv"_s;
        QTest::newRow("a time stays") << u"2026-11-21T12:03:58.730Z I ringside"_s << u"2026-11-21T12:03:58.730Z I ringside"_s;
        QTest::newRow("a version stays") << u"Asterisk 22.10.1, Qt 6.4.2"_s << u"Asterisk 22.10.1, Qt 6.4.2"_s;
        QTest::newRow("counts stay") << u"8 rows, 1200 added"_s << u"8 rows, 1200 added"_s;
    }
    void personalData_isTakenOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, result);
        QCOMPARE(withoutPersonalData(text), result);
    }

    void head_saysWhatIsConfigured_andNobodysName()
    {
        const QTemporaryDir folder;
        FakeClock clock;
        Settings settings;
        settings.extensions = {u"1001"_s};
        settings.lines = {{u"5000"_s, u"Doe's hot line"_s, {}}};
        CallSourceSettings source;
        source.name = u"Jane's PBX"_s;
        source.hosts = {u"pbx.doe.example.com"_s};
        source.username = u"jane"_s;
        source.secret = SecretRef::fromText(u"hunter2"_s);
        settings.callSources = {source};
        Engine::Options options;
        options.profileFolder = folder.path();
        Engine engine(options, settings, clock);
        const QString head = diagnosticHead(engine, folder.path(), {u"card.corner"_s});
        QVERIFY(head.contains(u"asterisk_ami"_s));
        QVERIFY(head.contains(u"secret: written out"_s));
        QVERIFY(head.contains(u"card.corner"_s));
        for (const QString &personal : {u"Jane"_s, u"jane"_s, u"Doe"_s, u"pbx."_s, u"hunter2"_s, u"1001"_s, u"5000"_s, folder.path()})
            QVERIFY2(!head.contains(personal), qPrintable(personal + u" in\n"_s + head));
    }
    void log_isReadFromItsEnd_andCleaned()
    {
        const QTemporaryDir folder;
        QCOMPARE(diagnosticLog(folder.path()), u"There is no log.\n"_s);
        QFile file(folder.filePath(u"ringside.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 10000; ++i)
            file.write("line of the log that somebody wrote without thinking: +14155550123\n");
        file.write("the last line\n");
        file.close();
        const QString log = diagnosticLog(folder.path());
        QVERIFY(log.size() < 300 * 1024);
        QVERIFY(log.startsWith(u"line of"_s));
        QVERIFY(log.endsWith(u"the last line\n"_s));
        QVERIFY(!log.contains(u"5550123"_s));
    }
};

QTEST_GUILESS_MAIN(DiagnosticReportTest)
#include "diagnosticreporttest.moc"
