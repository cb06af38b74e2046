#include "cardwindow.h"
#include "clock.h"
#include "desktop.h"
#include "engine.h"
#include "settingskeeper.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <malloc.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

constexpr int patience = 240'000;

// What the program has asked for and not given back, in kilobytes. Without SQLite's share: that is a cache of the
// journal's pages, which fills up to its limit as the journal grows.
qint64 heapInUse()
{
    const struct mallinfo2 info = ::mallinfo2();
    return (qint64(info.uordblks + info.hblkhd) - ::sqlite3_memory_used()) / 1024;
}

// Private memory as the system counts it, in kilobytes.
qint64 privateMemory()
{
    ::malloc_trim(0);
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).simplified().split(' ').constFirst().toLongLong();
    }
    return -1;
}

} // namespace

// The whole program with the demo's calls, a thousand times as fast: socket, calls, journal, lookup, cards, tray.
class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandCalls_leaveNothingBehind()
    {
        // The offscreen platform warns about each window; the program tells of each call.
        QLoggingCategory::setFilterRules(u"ringside.*=false\ndefault.warning=false"_s);
        const QTemporaryDir folder;
        SystemClock clock;
        Settings settings;
        settings.card.hideAfter = std::chrono::seconds(1);
        Engine::Options options;
        options.profileFolder = folder.path();
        options.demo = true;
        options.demoSpeed = 1000;
        Engine engine(options, settings, clock);
        SettingsKeeper keeper(folder.filePath(u"config.yml"_s));
        Desktop desktop(engine, keeper, folder.path());
        int shown = 0;
        int ended = 0;
        int found = 0;
        connect(&engine.pop(), &ScreenPop::cardShown, this, [&] { ++shown; });
        connect(&engine, &Engine::callReported, this, [&](const Call &call) { ended += call.isOver(); });
        connect(&engine.pop(), &ScreenPop::cardUpdated, this,
                [&](const CallerCard &card) { found += card.lookup.caller() != nullptr; });
        desktop.start(false);
        engine.start();

        // Cards on screen are no leak: none shows while memory is read.
        const auto waitForNoCard = [&] {
            engine.setDoNotDisturb(true);
            return QTest::qWaitFor([&engine] {
                const QList<CallerCard> cards = engine.pop().cards();
                for (const CallerCard &card : cards) {
                    if (card.mood == CallerCard::Mood::WrapUp)
                        engine.pop().close(card.id()); // as the agent would
                }
                const QWidgetList windows = QApplication::topLevelWidgets();
                return std::none_of(windows.begin(), windows.end(), [](const QWidget *window) {
                    return window->isVisible() && qobject_cast<const CardWindow *>(window);
                });
            }, patience);
        };
        // Caches fill up: fonts, statements, the pages of the database.
        QTRY_VERIFY_WITH_TIMEOUT(ended >= 500, patience);
        QVERIFY(waitForNoCard());
        const qint64 heapBefore = heapInUse();
        const qint64 privateBefore = privateMemory();
        const qsizetype widgetsBefore = QApplication::allWidgets().size();
        engine.setDoNotDisturb(false);
        QTRY_VERIFY_WITH_TIMEOUT(ended >= 1500, patience);
        QVERIFY(waitForNoCard());
        const qint64 heapAfter = heapInUse();
        const qint64 privateAfter = privateMemory();
        const qsizetype widgetsAfter = QApplication::allWidgets().size();
        qInfo() << "after" << ended << "calls," << shown << "cards: heap" << heapAfter - heapBefore
                << "kB more, private" << privateAfter - privateBefore << "kB more, widgets"
                << widgetsAfter - widgetsBefore << "more";

        // The window that stands in for a tray comes after a while; a thousand cards would be thousands.
        QVERIFY2(widgetsAfter - widgetsBefore < 20, qPrintable(QString::number(widgetsAfter - widgetsBefore)));
        QVERIFY(shown > 1000);
        QVERIFY(found > 500);
        QVERIFY(engine.troubles().isEmpty());
        // And every one is in the journal, with the person, however fast the answer was.
        engine.stop(); // no more calls; what was asked about the last ones still comes
        int ofJane = 0;
        const auto allNamed = [&] {
            const auto recent = engine.journal().recent(200);
            if (!QTest::qWaitFor([&] { return recent.isFinished(); }, patience) || !recent.result())
                return false;
            ofJane = 0;
            bool named = true;
            const QList<JournalEntry> entries = *recent.result();
            for (const JournalEntry &entry : entries) {
                if (entry.call.number.e164 != "+14155550123"_L1 || !entry.call.isOver())
                    continue;
                ++ofJane;
                named = named && entry.personName == "Jane Doe"_L1;
            }
            return named;
        };
        QTRY_VERIFY_WITH_TIMEOUT(allNamed(), 10'000);
        QVERIFY2(ofJane > 10, qPrintable(QString::number(ofJane)));
        // The journal's pages may still be filling their cache; a card that stays would be thirty megabytes.
        QVERIFY2(heapAfter - heapBefore < 3072, qPrintable(QString::number(heapAfter - heapBefore)));
        QVERIFY2(privateAfter - privateBefore < 6144, qPrintable(QString::number(privateAfter - privateBefore)));
    }
};

QTEST_MAIN(MemoryTest)
#include "memorytest.moc"
