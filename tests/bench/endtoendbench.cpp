// How long the agent waits: from the last byte of the event that makes it ring, written to the socket, to the first
// frame of the card on the screen, and to the first frame that has the person's name. The whole program in one process
// (engine, tray, cards), as `ringside` puts it together; beside it, in a thread of its own, a manager interface that
// also tells of a thousand events a second of other people's calls. The phone book has a million people.
// The yardstick is a bare window with one label, shown and painted in the same run, under the same traffic.
//
// RINGSIDE_BENCH_PEOPLE makes the book smaller; it is kept in the build directory, or in RINGSIDE_BENCH_DIR.
#include "cardwindow.h"
#include "clock.h"
#include "desktop.h"
#include "engine.h"
#include "fakeamiserver.h"
#include "phonebookimporter.h"
#include "settingskeeper.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProxyStyle>
#include <QThread>
#include <QTimer>

#ifdef RINGSIDE_BENCH_XCB
#include <xcb/xcb.h>
#endif

#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Ringside;
using namespace std::chrono;

namespace {

constexpr int calls = 300;
constexpr int eventsPerSecond = 1000;
constexpr int otherCallsAtOnce = 20;

using Moment = steady_clock::time_point;

double milliseconds(Moment from, Moment to)
{
    return duration<double, std::milli>(to - from).count();
}

qint64 peopleCount()
{
    const qint64 wanted = qEnvironmentVariable("RINGSIDE_BENCH_PEOPLE").toLongLong();
    return wanted > 0 ? wanted : 1'000'000;
}

QString folder()
{
    return qEnvironmentVariable("RINGSIDE_BENCH_DIR", QStringLiteral(RINGSIDE_BENCH_DIR))
        + u"/profile-%1"_s.arg(peopleCount());
}

// -- The people -----------------------------------------------------------------------------------

// Spreads 0, 1, 2 … over all ten-digit numbers that begin with 2 … 9, each once.
QByteArray digitsOf(qint64 i)
{
    return QByteArray::number(2'000'000'000 + (i * 2'654'435'761LL) % 7'999'999'999LL);
}

QByteArray numberOf(qint64 i)
{
    return (i % 3 ? "+1" : "+49") + digitsOf(i);
}

QString nameOf(qint64 i)
{
    return u"Person %1 Example"_s.arg(i);
}

bool writePeople(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray text = "contact_id,name,company,title,email,phone,mobile,tags,notes,profile_url\n";
    for (qint64 i = 0; i < peopleCount(); ++i) {
        const QByteArray n = QByteArray::number(i);
        // Every other person has a second number, of the upper half of those that there are.
        text += "C-" + n + ',' + nameOf(i).toUtf8() + ",Company " + QByteArray::number(i / 7)
            + ",Buyer,person" + n + "@example.com," + numberOf(i) + ','
            + (i % 2 ? numberOf(peopleCount() + i) : QByteArray())
            + (i % 50 ? ",customer" : ",\"customer;vip\"") + ",Met at the fair,https://crm.example.com/c/" + n
            + '\n';
        if (text.size() > 1'000'000) {
            file.write(text);
            text.clear();
        }
    }
    return file.write(text) == text.size();
}

template<class Condition>
bool processUntil(Condition condition, milliseconds::rep limitMs)
{
    QDeadlineTimer deadline(limitMs);
    // Wakes the loop for the deadline; events wake it for everything else.
    QTimer alarm;
    alarm.start(std::chrono::milliseconds(50));
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

//! The book, made by the real importer the first time.
bool havePeople(Clock &clock)
{
    const QString complete = folder() + u"/complete"_s;
    if (QFile::exists(complete))
        return true;
    QDir(folder()).removeRecursively();
    QDir().mkpath(folder());
    const QString csv = folder() + u"/people.csv"_s;
    std::fprintf(stderr, "making a phone book of %lld people, once\n", static_cast<long long>(peopleCount()));
    if (!writePeople(csv))
        return false;
    Engine::Options options;
    options.profileFolder = folder();
    options.followCalls = false;
    Settings settings;
    settings.region = u"US"_s;
    Engine engine(options, settings, clock);
    engine.start();
    ImportOptions how;
    how.region = u"US"_s;
    const auto report = engine.importer().import(csv, how);
    if (!processUntil([&] { return report.isFinished(); }, 3'600'000) || !report.result()
        || report.result()->added != peopleCount())
        return false;
    QFile::remove(csv);
    QFile mark(complete);
    return mark.open(QIODevice::WriteOnly);
}

// -- The telephone system -------------------------------------------------------------------------

//! The events of one recorded call, to be played with numbers and ids that were not there before.
class Recording
{
public:
    explicit Recording(const QString &name)
    {
        QFile file(QStringLiteral(RINGSIDE_TEST_DATA "/pbx/asterisk/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QByteArray bytes = file.readAll();
        for (qsizetype from = 0, end = 0; (end = bytes.indexOf("\r\n\r\n", from)) >= 0; from = end + 4) {
            const QByteArray event = bytes.mid(from, end + 4 - from);
            if (event.startsWith("Event: "))
                events.append(event);
        }
        // A Uniqueid begins with the second it was made; its first digits are those of the whole recording.
        if (const qsizetype at = bytes.indexOf("\nUniqueid: "); at >= 0)
            m_epoch = bytes.mid(at + 11, 4);
    }

    //! One event of the \a play-th time it is played.
    [[nodiscard]] QByteArray event(qsizetype index, int play,
                                   std::initializer_list<std::pair<QByteArray, QByteArray>> words) const
    {
        QByteArray text = events.at(index);
        for (const auto &[from, to] : words)
            text.replace(from, to);
        // "PJSIP/1001-0000002a", "1795240271.2"
        text.replace("-0000", '-' + QByteArray::number(play & 0xffff, 16).rightJustified(4, '0'));
        if (!m_epoch.isEmpty())
            text.replace(": " + m_epoch, ": " + QByteArray::number(1'000'000 + play));
        return text;
    }

    QList<QByteArray> events;

private:
    QByteArray m_epoch;
};

//! A manager interface with many people's calls, and those of the agent that are ordered.
//! Thread: one of its own.
class Pbx : public QObject
{
public:
    Pbx()
        : m_call(u"direct-caller-gives-up.ami"_s)
    {
        const auto isDialBegin = [](const QByteArray &event) { return event.startsWith("Event: DialBegin"); };
        const auto isEnd = [](const QByteArray &event) { return event.startsWith("Event: HangupRequest"); };
        m_ringing = std::find_if(m_call.events.cbegin(), m_call.events.cend(), isDialBegin)
            - m_call.events.cbegin();
        m_end = std::find_if(m_call.events.cbegin(), m_call.events.cend(), isEnd) - m_call.events.cbegin();
        const QStringList names = QDir(QStringLiteral(RINGSIDE_TEST_DATA "/pbx/asterisk"))
                                      .entryList({u"*.ami"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            // A snapshot tells of calls that had begun before.
            if (!name.startsWith("snapshot"_L1)) {
                if (Recording recording(name); !recording.events.isEmpty())
                    m_others.push_back(std::move(recording));
            }
        }
    }

    [[nodiscard]] bool isUsable() const
    {
        return !m_others.empty() && m_ringing > 0 && m_end > m_ringing && m_end < m_call.events.size();
    }

    //! Called in its thread.
    void start()
    {
        m_server = std::make_unique<FakeAmiServer>();
        m_server->accounts.insert("agent", {"s3cret"});
        m_server->listen();
        port = m_server->port();
        m_tick = std::make_unique<QTimer>();
        m_tick->setTimerType(Qt::PreciseTimer);
        connect(m_tick.get(), &QTimer::timeout, this, &Pbx::tick);
        m_since.start();
        m_tick->start(1ms);
    }
    void stop()
    {
        m_tick.reset();
        m_server.reset();
    }

    //! The agent's telephone is called: first what comes before, a moment later the event that makes it ring.
    void call(const QByteArray &number)
    {
        m_number = number;
        m_agentsPlay = ++m_play;
        for (qsizetype i = 0; i < m_ringing; ++i)
            m_server->send(agents(i));
        QTimer::singleShot(40ms, Qt::PreciseTimer, this, [this] {
            const QByteArray event = agents(m_ringing);
            rangAt = steady_clock::now();
            m_server->send(event);
            hasRung = true;
            for (qsizetype i = m_ringing + 1; i < m_end; ++i)
                m_server->send(agents(i));
        });
    }
    void giveUp()
    {
        for (qsizetype i = m_end; i < m_call.events.size(); ++i)
            m_server->send(agents(i));
    }

    std::atomic<quint16> port{0};
    std::atomic<bool> hasRung{false};
    std::atomic<Moment> rangAt{Moment()};
    std::atomic<qint64> otherEvents{0};

private:
    struct Play {
        const Recording *recording = nullptr;
        qsizetype next = 0;
        int play = 0;
        QByteArray agent;
        QByteArray colleague;
        QByteArray trunk;
    };

    [[nodiscard]] QByteArray agents(qsizetype index) const
    {
        return m_call.event(index, m_agentsPlay, {{"+15550100123", m_number}});
    }

    void tick()
    {
        if (m_server->clients() == 0) {
            m_since.restart();
            m_sent = 0;
            return;
        }
        for (const qint64 due = m_since.elapsed() * eventsPerSecond / 1000; m_sent < due; ++m_sent) {
            m_server->send(other());
            ++otherEvents;
        }
    }

    // Several calls go on at once: each event is of another one.
    QByteArray other()
    {
        if (m_plays.empty())
            m_plays.resize(otherCallsAtOnce);
        Play &play = m_plays[m_turn++ % m_plays.size()];
        if (!play.recording || play.next == play.recording->events.size()) {
            ++m_play;
            play = {&m_others[size_t(m_play) % m_others.size()], 0, m_play,
                    QByteArray::number(2000 + m_play % 4000), QByteArray::number(6000 + m_play % 3000),
                    "line" + QByteArray::number(m_play % 50)};
        }
        return play.recording->event(play.next++, play.play,
                                     {{"1001", play.agent}, {"1002", play.colleague}, {"trunk", play.trunk}});
    }

    Recording m_call;
    qsizetype m_ringing = 0;
    qsizetype m_end = 0;
    std::vector<Recording> m_others;
    std::vector<Play> m_plays;
    size_t m_turn = 0;
    int m_play = 0;
    int m_agentsPlay = 0;
    QByteArray m_number;
    std::unique_ptr<FakeAmiServer> m_server;
    std::unique_ptr<QTimer> m_tick;
    QElapsedTimer m_since;
    qint64 m_sent = 0;
};

// -- The screen -----------------------------------------------------------------------------------

//! Without motion, as on a desktop that asks for none.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, result);
    }
};

//! Tells when a window has been painted and its pixels are with the window system.
class WatchingApplication : public QApplication
{
public:
    using QApplication::QApplication;

    //! Called after each frame of a top-level window; the window may have gone meanwhile.
    std::function<void(QWidget *window)> onFrame;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // why: every thread's events come through here.
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        if (type == QEvent::Paint && receiver->isWidgetType())
            m_painted = static_cast<QWidget *>(receiver)->window();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        // Painting and flushing are one step, done when a window is exposed or asked to update; repaint() does both
        // wherever it is called, and is over when the outermost event is.
        if (m_painted && (type == QEvent::Expose || type == QEvent::UpdateRequest || m_depth == 0)) {
            QWidget *window = std::exchange(m_painted, nullptr);
            awaitWindowSystem();
            if (onFrame)
                onFrame(window);
        }
        return result;
    }

private:
    // The X server works off requests in their order: when it answers this one, the pixels are in the window.
    void awaitWindowSystem()
    {
#ifdef RINGSIDE_BENCH_XCB
        if (auto *x11 = nativeInterface<QNativeInterface::QX11Application>()) {
            xcb_connection_t *connection = x11->connection();
            std::free(xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr));
        }
#endif
    }

    QWidget *m_painted = nullptr;
    int m_depth = 0;
};

WatchingApplication *application = nullptr;

// -- The measurement ------------------------------------------------------------------------------

struct Times {
    std::vector<double> values;

    void report(benchmark::State &state, const std::string &what)
    {
        if (values.empty())
            return;
        std::sort(values.begin(), values.end());
        const auto at = [&](double part) {
            return values[std::min(values.size() - 1, size_t(double(values.size()) * part))];
        };
        state.counters[what + "_p50_ms"] = at(0.50);
        state.counters[what + "_p99_ms"] = at(0.99);
        state.counters[what + "_max_ms"] = values.back();
    }
};

//! The program, and what it is connected to.
class World
{
public:
    World()
    {
        m_isGood = m_pbx.isUsable() && havePeople(m_clock);
        if (!m_isGood)
            return;
        m_pbx.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_pbx, &Pbx::start, Qt::BlockingQueuedConnection);

        QFile::remove(folder() + u"/journal.db"_s);
        Settings settings;
        settings.region = u"US"_s;
        settings.extensions = {u"1001"_s};
        settings.internalNumbers = {u"1000-1999"_s};
        CallSourceSettings source;
        source.name = u"Asterisk"_s;
        source.hosts = {u"127.0.0.1"_s};
        source.port = m_pbx.port;
        source.username = u"agent"_s;
        source.secret = SecretRef::fromText(u"s3cret"_s);
        settings.callSources = {source};
        Engine::Options options;
        options.profileFolder = folder();
        m_engine = std::make_unique<Engine>(options, settings, m_clock);
        QObject::connect(m_engine.get(), &Engine::callReported, m_engine.get(), [this](const Call &call) {
            if (reported == Moment())
                reported = steady_clock::now();
            callId = call.id;
            isOver = call.isOver();
        });
        QObject::connect(&m_engine->lookup(), &CallerLookup::updated, m_engine.get(),
                         [this](const CallId &, const LookupState &state) {
                             if (found == Moment() && state.caller())
                                 found = steady_clock::now();
                         });
        QObject::connect(m_engine.get(), &Engine::connectionChanged, m_engine.get(),
                         [this](const QString &, const ConnectionStatus &status) {
                             m_isConnected = status.state == ConnectionState::Connected;
                         });
        m_keeper = std::make_unique<SettingsKeeper>(folder() + u"/config.yml"_s);
        m_desktop = std::make_unique<Desktop>(*m_engine, *m_keeper, folder());
        m_desktop->start(false);
        m_engine->start();
        m_isGood = processUntil([this] { return m_isConnected; }, 20'000);
        rest(2000); // the parser has read its tables, the reconnection's list is through
    }
    ~World()
    {
        m_desktop.reset();
        m_engine.reset();
        if (m_thread.isRunning()) {
            QMetaObject::invokeMethod(&m_pbx, &Pbx::stop, Qt::BlockingQueuedConnection);
            m_thread.quit();
            m_thread.wait();
        }
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] Engine &engine() { return *m_engine; }
    Pbx &pbx() { return m_pbx; }
    //! The traffic goes on meanwhile.
    static void rest(int ms)
    {
        processUntil([] { return false; }, ms);
    }

    Moment reported;
    Moment found;
    CallId callId;
    bool isOver = false;

private:
    SystemClock m_clock;
    bool m_isGood = false;
    bool m_isConnected = false;
    Pbx m_pbx;
    QThread m_thread;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<SettingsKeeper> m_keeper;
    std::unique_ptr<Desktop> m_desktop;
};

World *world = nullptr;

void BM_Yardstick_BareLabelWindow(benchmark::State &state)
{
    Times times;
    for (auto _ : state) {
        QLabel window(u"+1 415-555-0123"_s);
        window.setWindowFlags(Qt::Tool | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
        window.setAttribute(Qt::WA_ShowWithoutActivating);
        window.setGeometry(200, 200, 380, 480);
        window.winId();
        World::rest(20);
        Moment painted;
        application->onFrame = [&](QWidget *frame) {
            if (frame == &window && painted == Moment())
                painted = steady_clock::now();
        };
        const Moment begin = steady_clock::now();
        window.show();
        if (!processUntil([&] { return painted != Moment(); }, 5000)) {
            state.SkipWithError("the window was not painted");
            break;
        }
        application->onFrame = {};
        times.values.push_back(milliseconds(begin, painted));
        state.SetIterationTime(times.values.back() / 1000);
        window.hide();
        World::rest(20);
    }
    application->onFrame = {};
    times.report(state, "painted");
}

void BM_RingingEventToCard(benchmark::State &state)
{
    Times reported;
    Times found;
    Times first;
    Times named;
    std::mt19937_64 random(4711);
    std::vector<qint64> callers;
    const qint64 eventsBefore = world->pbx().otherEvents;
    const Moment begin = steady_clock::now();
    qint64 historyShown = 0;
    for (auto _ : state) {
        // Every third caller has called before: that card has a history too.
        const bool again = callers.size() % 3 == 2;
        const qint64 caller = again ? callers[random() % callers.size()]
                                    : std::uniform_int_distribution<qint64>(0, peopleCount() - 1)(random);
        callers.push_back(caller);
        const QString name = nameOf(caller);
        const QString number = QString::fromLatin1(numberOf(caller));
        Moment card;
        Moment withName;
        bool isTooEarly = false;
        world->pbx().hasRung = false;
        world->reported = {};
        world->found = {};
        application->onFrame = [&](QWidget *frame) {
            auto *window = qobject_cast<CardWindow *>(frame);
            // Not the one that is made ready for the next call.
            if (!window || !window->isVisible() || window->card().card().call.number.e164 != number
                || withName != Moment())
                return;
            const Moment now = steady_clock::now();
            isTooEarly = isTooEarly || !world->pbx().hasRung;
            if (card == Moment())
                card = now;
            if (window->card().content().headline == name)
                withName = now;
        };
        QMetaObject::invokeMethod(&world->pbx(), [digits = numberOf(caller)] { world->pbx().call(digits); });
        if (!processUntil([&] { return withName != Moment(); }, 10'000)) {
            state.SkipWithError("no card with the name came");
            break;
        }
        const Moment rang = world->pbx().rangAt;
        const CallId id = world->callId;
        if (isTooEarly || card < rang) {
            state.SkipWithError("there was a card before it rang");
            break;
        }
        reported.values.push_back(milliseconds(rang, world->reported));
        found.values.push_back(milliseconds(rang, world->found));
        first.values.push_back(milliseconds(rang, card));
        named.values.push_back(milliseconds(rang, withName));
        state.SetIterationTime(first.values.back() / 1000);
        World::rest(60);
        for (const CallerCard &shown : world->engine().pop().cards())
            historyShown += shown.id() == id && shown.history.callCount > 0;
        application->onFrame = {};
        QMetaObject::invokeMethod(&world->pbx(), &Pbx::giveUp);
        if (!processUntil([&] { return world->isOver && world->callId == id; }, 10'000)) {
            state.SkipWithError("the call did not end");
            break;
        }
        world->engine().pop().close(id);
        World::rest(60);
    }
    application->onFrame = {};
    reported.report(state, "call_known");
    found.report(state, "person_found");
    first.report(state, "card");
    named.report(state, "name");
    state.counters["with_history"] = double(historyShown);
    state.counters["other_events_per_s"]
        = double(world->pbx().otherEvents - eventsBefore) / (milliseconds(begin, steady_clock::now()) / 1000);
}

BENCHMARK(BM_Yardstick_BareLabelWindow)->Iterations(calls)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(BM_RingingEventToCard)->Iterations(calls)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    WatchingApplication app(argc, argv);
    application = &app;
    QApplication::setStyle(new StillStyle);
    QApplication::setQuitOnLastWindowClosed(false);
    benchmark::Initialize(&argc, argv);
    World theWorld;
    world = &theWorld;
    if (!theWorld.isGood()) {
        std::fputs("the phone book could not be made, or the connection failed\n", stderr);
        return 1;
    }
    benchmark::AddCustomContext("platform", QGuiApplication::platformName().toStdString());
    benchmark::AddCustomContext("people", std::to_string(peopleCount()));
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
