// Links that reach the running program as an event of the system, as on macOS.
#include "commands.h"
#include "engine.h"
#include "openedlinks.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class OpenedLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void link_isAskedAbout_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("asked");
        QTest::newRow("tel") << u"tel:+1-415-555-0123"_s << u"+14155550123"_s;
        QTest::newRow("tel written as web pages do") << u"tel:%2B1%20415%20555%200123"_s << u"+14155550123"_s;
        QTest::newRow("callto") << u"callto:+14155550123"_s << u"+14155550123"_s;
        QTest::newRow("sip") << u"sip:1002@pbx.example.com"_s << u"1002"_s;
        QTest::newRow("capitals") << u"TEL:1002"_s << u"1002"_s;
        QTest::newRow("no number in it") << u"tel:hello"_s << QString();
        QTest::newRow("a command smuggled in") << u"tel:1002%0d%0aAction:%20Originate"_s << QString();
    }
    void link_isAskedAbout()
    {
        QFETCH(QString, link);
        QFETCH(QString, asked);
        QSignalSpy requested(&m_commands, &Commands::dialLinkRequested);
        QCoreApplication::postEvent(qApp, new QFileOpenEvent(QUrl(link)));
        QCoreApplication::processEvents();
        QCOMPARE(requested.size(), asked.isEmpty() ? 0 : 1);
        if (!asked.isEmpty())
            QCOMPARE(requested[0][0].toString(), asked);
    }
    void otherFiles_areLeftToOthers()
    {
        QSignalSpy requested(&m_commands, &Commands::dialLinkRequested);
        QFileOpenEvent file(u"/tmp/customers.csv"_s);
        QVERIFY(!QCoreApplication::sendEvent(qApp, &file));
        QFileOpenEvent page(QUrl(u"https://example.com/tel:1002"_s));
        QVERIFY(!QCoreApplication::sendEvent(qApp, &page));
        QFileOpenEvent link(QUrl(u"tel:1002"_s));
        QObject somebody;
        QVERIFY(!QCoreApplication::sendEvent(&somebody, &link)); // not to the application
        QVERIFY(requested.isEmpty());
    }

private:
    Engine::Options options() const
    {
        Engine::Options options;
        options.profileFolder = m_profile.path();
        return options;
    }

    QTemporaryDir m_profile;
    SystemClock m_clock;
    Engine m_engine{options(), Settings(), m_clock};
    Commands m_commands{m_engine};
    OpenedLinks m_links{m_commands};
};

QTEST_MAIN(OpenedLinksTest)
#include "openedlinkstest.moc"
