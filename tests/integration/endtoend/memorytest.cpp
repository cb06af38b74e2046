// Does the program grow by being used? All of it in one process, as `ringside` puts it together: call source and its
// socket, tracker, lookup, journal, cards, tray, and the main window open beside them; at the other end of the socket
// the demo's manager interface with the demo's calls. They are played faster than life, a few at a time; everything
// else goes at its own speed, and an agent answers what the cards ask.
//
// Resident memory after ten thousand calls is compared with that after a hundred. Under a sanitizer, which keeps what
// is freed on purpose, fewer calls are played and the leak checker judges when the process ends.
#include "cardwidget.h"
#include "cardwindow.h"
#include "clock.h"
#include "demoserver.h"
#include "desktop.h"
#include "engine.h"
#include "phonebookimporter.h"
#include "settingskeeper.h"
#include "wrapupkeeper.h"

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

constexpr int patience = 540'000;

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true;
constexpr int callsBefore = 80;
constexpr int callsPlayed = 160;
#else
constexpr bool isSanitized = false;
constexpr int callsBefore = 100;
constexpr int callsPlayed = 10'000;
#endif
constexpr int callsAtOnce = 4;
constexpr double speed = 1000; // a ring of seven seconds takes as many milliseconds
constexpr qint64 mostGrowth = 10 * 1024; // kB

//! What the process holds, in kilobytes.
struct Memory {
    qint64 resident = -1; //!< VmRSS, as a task manager shows it
    qint64 ours = -1; //!< RssAnon: without pages of program files
    qint64 heap = -1; //!< asked for and not given back
    qint64 pages = -1; //!< of the heap: SQLite's, mostly its caches of the databases' pages
    qsizetype widgets = -1;

    static Memory now()
    {
        Memory memory;
        QFile status(u"/proc/self/status"_s);
        if (status.open(QIODevice::ReadOnly)) {
            const QList<QByteArray> lines = status.readAll().split('\n');
            for (const QByteArray &line : lines) {
                const QList<QByteArray> words = line.simplified().split(' ');
                if (words.constFirst() == "VmRSS:")
                    memory.resident = words.value(1).toLongLong();
                else if (words.constFirst() == "RssAnon:")
                    memory.ours = words.value(1).toLongLong();
            }
        }
        const struct mallinfo2 info = ::mallinfo2();
        memory.heap = qint64(info.uordblks + info.hblkhd) / 1024;
        memory.pages = ::sqlite3_memory_used() / 1024;
        memory.widgets = QApplication::allWidgets().size();
        return memory;
    }
};

void print(int calls, const Memory &memory)
{
    qInfo("after %5d calls: resident %lld kB, of it our own %lld kB; heap %lld kB, of it SQLite %lld kB; %lld widgets",
          calls, memory.resident, memory.ours, memory.heap, memory.pages, qint64(memory.widgets));
}

//! Counts how often cards are painted.
class PaintCounter : public QObject
{
public:
    int paints = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint && qobject_cast<CardWidget *>(watched);
        return false;
    }
};

//! The demo's calls, as many as wanted, a few at a time.
class Calls
{
public:
    explicit Calls(Clock &clock)
        : m_scenes(DemoScript::standard().scenes)
        , m_server(DemoScript(), clock, {speed, false})
    {
        for (DemoScene &scene : m_scenes)
            scene.pause = {};
    }
    //! \return whether it listens.
    [[nodiscard]] bool start() { return m_server.start().has_value(); }
    [[nodiscard]] const DemoServer &server() const { return m_server; }
    [[nodiscard]] int ended() const { return m_ended; }
    void playUntil(int calls)
    {
        m_wanted = calls;
        playMore();
    }
    void callEnded()
    {
        ++m_ended;
        playMore();
    }

private:
    void playMore()
    {
        for (; m_played < m_wanted && m_played - m_ended < callsAtOnce; ++m_played)
            m_server.play(m_scenes.at(m_played % m_scenes.size()));
    }

    QList<DemoScene> m_scenes;
    DemoServer m_server;
    int m_wanted = 0;
    int m_played = 0;
    int m_ended = 0;
};

//! Does with each card what agents do when its call is over.
class Agent
{
public:
    explicit Agent(Engine &engine)
        : m_engine(engine)
    {
    }
    void handle(const CallerCard &card)
    {
        const CallId id = card.id();
        const int turn = m_turn++ % 16;
        if (card.mood != CallerCard::Mood::WrapUp) {
            if (turn != 0) // that one goes by itself
                m_engine.pop().close(id);
            return;
        }
        WrapUpKeeper &wrapUps = m_engine.wrapUps();
        switch (turn % 4) {
        case 0:
            break; // the next one puts it off
        case 1:
            wrapUps.noteEdited(id, u"Asked for an offer; wants to hear from us before Friday."_s);
            wrapUps.dispositionChosen(id, u"resolved"_s);
            wrapUps.done(id);
            break;
        case 2:
            wrapUps.later(id);
            break;
        case 3:
            m_engine.pop().close(id);
            break;
        }
    }

private:
    Engine &m_engine;
    int m_turn = 0;
};

bool isCardOnScreen()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->isVisible() && qobject_cast<const CardWindow *>(window);
    });
}

Settings settingsFor(const DemoServer &server)
{
    CallSourceSettings source;
    source.name = u"Asterisk"_s;
    source.hosts = {u"127.0.0.1"_s};
    source.port = server.port();
    source.username = server.username();
    source.secret.kind = SecretRef::Kind::Literal;
    source.secret.literal = server.secret();
    Settings settings;
    settings.region = u"US"_s;
    settings.extensions = {u"1001"_s};
    settings.internalNumbers = {u"1000-1999"_s};
    settings.lines = {{u"5000"_s, u"Sales line"_s, {}}, {u"5001"_s, u"Main line"_s, {}}};
    settings.callSources = {source};
    settings.card.hideAfter = std::chrono::seconds(1);
    return settings;
}

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandCalls_leaveTheMemoryAsAHundredDid()
    {
        // The offscreen platform warns about each window; the program tells of each call.
        QLoggingCategory::setFilterRules(u"ringside.*=false\ndefault.warning=false"_s);
        const QTemporaryDir folder;
        SystemClock clock;
        Calls calls(clock);
        QVERIFY(calls.start());
        Engine::Options options;
        options.profileFolder = folder.path();
        Engine engine(options, settingsFor(calls.server()), clock);
        SettingsKeeper keeper(folder.filePath(u"config.yml"_s));
        Desktop desktop(engine, keeper, folder.path());
        Agent agent(engine);
        PaintCounter painted;
        qApp->installEventFilter(&painted);
        int shown = 0;
        int found = 0;
        int saved = 0;
        QSet<CallId> handled;
        connect(&engine, &Engine::callReported, this, [&](const Call &call) {
            if (call.isOver())
                calls.callEnded();
        });
        connect(&engine.wrapUps(), &WrapUpKeeper::saved, this, [&] { ++saved; });
        connect(&engine.pop(), &ScreenPop::cardShown, this, [&] { ++shown; });
        connect(&engine.pop(), &ScreenPop::cardUpdated, this,
                [&](const CallerCard &card) { found += card.lookup.caller() != nullptr; });
        connect(&engine.pop(), &ScreenPop::cardChanged, this, [&](const CallerCard &card) {
            if (!card.call.isOver() || handled.contains(card.id()))
                return;
            handled.insert(card.id());
            // why later: as an agent would, when all have heard of the end.
            QMetaObject::invokeMethod(this, [&agent, card] { agent.handle(card); }, Qt::QueuedConnection);
        });
        connect(&engine.pop(), &ScreenPop::cardGone, this, [&](const CallId &id) { handled.remove(id); });
        desktop.start(false);
        desktop.showCurrentCall(); // there is none: the main window
        engine.start();
        ImportOptions us;
        us.region = u"US"_s;
        const auto people = engine.importer().import(
            QStringLiteral(RINGSIDE_SOURCE_DIR "/resources/people/demo-people.csv"), us);
        QTRY_VERIFY(people.isFinished() && people.result() && people.result()->added > 0);
        QTRY_COMPARE(engine.sources().value(0).status.state, ConnectionState::Connected);

        // Cards on screen are no leak: none shows while memory is read.
        const auto playTo = [&](int count) {
            calls.playUntil(count);
            return QTest::qWaitFor([&] {
                const QList<CallerCard> cards = engine.pop().cards();
                for (const CallerCard &card : cards) {
                    if (card.mood == CallerCard::Mood::WrapUp && calls.ended() >= count)
                        engine.pop().close(card.id());
                }
                return calls.ended() >= count && !isCardOnScreen();
            }, patience);
        };
        QVERIFY(playTo(callsBefore));
        const Memory before = Memory::now();
        print(calls.ended(), before);
        for (int quarter = 1; quarter < 4; ++quarter) {
            QVERIFY(playTo(callsPlayed * quarter / 4));
            print(calls.ended(), Memory::now());
        }
        QVERIFY(playTo(callsPlayed));
        const Memory after = Memory::now();
        print(calls.ended(), after);
        qInfo() << shown << "cards, painted" << painted.paints << "times," << saved << "wrap-ups saved";

        // It was all there: cards that were drawn, people who were found, what the agent said.
        QCOMPARE(calls.ended(), callsPlayed);
        QVERIFY2(shown > callsPlayed / 2, qPrintable(QString::number(shown)));
        QVERIFY2(painted.paints > shown, qPrintable(QString::number(painted.paints)));
        QVERIFY2(found > callsPlayed / 2, qPrintable(QString::number(found)));
        QVERIFY2(saved > callsPlayed / 8, qPrintable(QString::number(saved)));
        QVERIFY(engine.troubles().isEmpty());
        // And every call is in the journal, with the person, however fast the answer was.
        const auto inJournal = engine.callHistory().count({}, callsPlayed + 1);
        QTRY_VERIFY(inJournal.isFinished());
        QCOMPARE(inJournal.result().value_or(-1), callsPlayed);
        const auto isEveryJaneNamed = [&engine] {
            const auto recent = engine.journal().recent(200);
            if (!QTest::qWaitFor([&] { return recent.isFinished(); }, patience) || !recent.result())
                return false;
            const QList<JournalEntry> entries = *recent.result();
            int ofJane = 0;
            int named = 0;
            for (const JournalEntry &entry : entries) {
                if (entry.call.number.e164 == "+14155550123"_L1) {
                    ++ofJane;
                    named += entry.personName == "Jane Doe"_L1;
                }
            }
            return ofJane > 10 && named == ofJane;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isEveryJaneNamed(), 10'000);

        // A card that stays would be a hundred widgets and more each.
        QVERIFY2(after.widgets - before.widgets < 20, qPrintable(QString::number(after.widgets - before.widgets)));
        if (isSanitized)
            return; // leaks are reported when the process ends
        QVERIFY2(before.resident > 0 && after.resident > 0, "the system does not say");
        QVERIFY2(after.resident - before.resident < mostGrowth,
                 qPrintable(u"resident memory has grown by %1 kB"_s.arg(after.resident - before.resident)));
    }
};

QTEST_MAIN(MemoryTest)
#include "memorytest.moc"
