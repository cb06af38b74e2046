#include "fakeclock.h"
#include "tray.h"
#include "trayicons.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Mood = TrayState::Mood;

Q_DECLARE_METATYPE(Ringside::TrayState)

class TrayTest : public QObject
{
    Q_OBJECT

    static TrayState::Source source(ConnectionState state)
    {
        TrayState::Source source;
        source.name = u"Asterisk"_s;
        source.status.state = state;
        source.status.detail = u"127.0.0.1:5038"_s;
        return source;
    }
    static TrayState::Source denied()
    {
        TrayState::Source denied = source(ConnectionState::Denied);
        denied.status.error = Error{ErrorKind::Unauthorized, {}, {}};
        return denied;
    }
    static CallerCard card(CallerCard::Mood mood)
    {
        CallerCard card;
        card.call.id = {u"c"_s};
        card.call.number.kind = PhoneNumber::Kind::External;
        card.displayNumber = u"+1 415-555-0123"_s;
        card.mood = mood;
        if (mood != CallerCard::Mood::Ringing)
            card.call.state = CallState::Answered;
        return card;
    }
    static JournalEntry missed(const QString &name)
    {
        JournalEntry entry;
        entry.call.number.kind = PhoneNumber::Kind::External;
        entry.call.number.e164 = entry.call.number.raw = u"+14155550123"_s;
        entry.call.outcome = CallOutcome::Missed;
        entry.call.state = CallState::Ended;
        entry.call.line = {u"5000"_s, u"Sales line"_s, {}};
        entry.call.startedAt = QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC);
        entry.personName = name;
        return entry;
    }
    static QWidget *visibleWindow()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto it = std::find_if(windows.begin(), windows.end(), [](QWidget *w) { return w->isVisible(); });
        return it == windows.end() ? nullptr : *it;
    }
    static QString sentence(const Error &) { return u"The password was refused."_s; }

    struct World {
        FakeClock clock;
        Tray tray{clock, QLocale::c(), sentence,
                  [](const PhoneNumber &number) { return number.isWithheld() ? QString() : number.raw; }};
        QSignalSpy shown{&tray, &Tray::shown};
        QSignalSpy quit{&tray, &Tray::quitRequested};

        void set(const TrayState &state)
        {
            tray.setState(state);
            clock.advance(0ms);
        }
        QStringList texts()
        {
            QStringList texts;
            for (const QAction *action : tray.menu().actions())
                texts.append(action->text());
            return texts;
        }
        QAction *action(const QString &part)
        {
            for (QAction *action : tray.menu().actions())
                if (action->text().contains(part))
                    return action;
            return nullptr;
        }
    };

private Q_SLOTS:
    void mood_isTheLoudestThatIsTrue_data()
    {
        QTest::addColumn<TrayState>("state");
        QTest::addColumn<Mood>("mood");
        TrayState state;
        QTest::newRow("nothing configured") << state << Mood::Idle;
        state.sources = {source(ConnectionState::Connected)};
        QTest::newRow("connected") << state << Mood::Idle;
        state.sources.append(source(ConnectionState::Connecting));
        QTest::newRow("one still connecting") << state << Mood::Connecting;
        state.doNotDisturb = true;
        QTest::newRow("do not disturb") << state << Mood::DoNotDisturb;
        state.sources.append(source(ConnectionState::Denied));
        QTest::newRow("one denied") << state << Mood::Trouble;
        state.calls = {card(CallerCard::Mood::InCall)};
        QTest::newRow("a call does not hide trouble") << state << Mood::Trouble;
        state.calls = {card(CallerCard::Mood::Ringing)};
        QTest::newRow("ringing is loudest") << state << Mood::Ringing;
    }
    void mood_isTheLoudestThatIsTrue()
    {
        QFETCH(TrayState, state);
        QFETCH(Mood, mood);
        QVERIFY(state.mood() == mood);
    }
    void everyMood_hasAPictureOfItsOwn()
    {
        QSet<QByteArray> pictures;
        for (const Mood mood : {Mood::Ringing, Mood::Trouble, Mood::DoNotDisturb, Mood::Connecting, Mood::Idle}) {
            for (const int missed : {0, 3}) {
                const QImage image = trayIcon(mood, missed).pixmap(32).toImage();
                QVERIFY(!image.isNull());
                pictures.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
            }
        }
        QCOMPARE(pictures.size(), 10);
    }
    void menu_saysStateReasonRecentCallsAndMissedOnes()
    {
        World w;
        TrayState state;
        state.sources = {denied()};
        state.calls = {card(CallerCard::Mood::Ringing)};
        state.recent = {missed(u"Jane Doe"_s)};
        state.missedCount = 2;
        w.set(state);
        const QString all = w.texts().join(u'\n');
        QVERIFY2(all.contains(u"Asterisk: The password was refused."_s), qPrintable(all));
        QVERIFY2(all.contains(u"+1 415-555-0123, ringing"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Jane Doe"_s) && all.contains(u"Sales line"_s) && all.contains(u"missed"_s),
                 qPrintable(all));
        QVERIFY2(all.contains(u"2 missed"_s), qPrintable(all));
        QVERIFY(w.action(u"Do not disturb"_s)->isCheckable());
        QVERIFY(w.action(u"Quit"_s));
    }
    void click_bringsTheNewestCardThatIsNotOnTheScreen()
    {
        TrayState state;
        QVERIFY(!state.callToShow());
        state.calls = {card(CallerCard::Mood::WrapUp), card(CallerCard::Mood::InCall)};
        state.calls[0].call.id = {u"first"_s};
        state.calls[1].call.id = {u"second"_s};
        QCOMPARE(state.callToShow(), CallId{u"second"_s});
        state.onScreen = {CallId{u"second"_s}};
        QCOMPARE(state.callToShow(), CallId{u"first"_s});
        state.onScreen.insert(CallId{u"first"_s});
        QVERIFY(!state.callToShow()); // the main window comes
    }
    void language_reachesTheMenu()
    {
        World w;
        TrayState state;
        JournalEntry entry = missed(u"Jane Doe"_s);
        entry.call.startedAt = w.clock.nowUtc();
        state.recent = {entry};
        w.set(state);
        const QString time = entry.call.startedAt.toLocalTime().toString(u"HH:mm"_s);
        w.tray.setLocale(QLocale(u"de_DE"_s));
        QVERIFY2(w.action(u"Jane Doe"_s)->text().contains(time), qPrintable(w.action(u"Jane Doe"_s)->text()));
        w.tray.setLocale(QLocale(u"en_US"_s));
        QVERIFY2(w.action(u"Jane Doe"_s)->text().contains(u"AM"_s), qPrintable(w.action(u"Jane Doe"_s)->text()));
    }
    void actions_sayWhatTheUserWants()
    {
        World w;
        TrayState state;
        state.calls = {card(CallerCard::Mood::InCall)};
        state.recent = {missed(u"Jane"_s)};
        w.set(state);
        QSignalSpy show(&w.tray, &Tray::showCallRequested);
        QSignalSpy recent(&w.tray, &Tray::callRequested);
        QSignalSpy main(&w.tray, &Tray::mainWindowRequested);
        QSignalSpy settings(&w.tray, &Tray::settingsRequested);
        QSignalSpy quiet(&w.tray, &Tray::doNotDisturbToggled);
        QSignalSpy seen(&w.tray, &Tray::missedSeen);
        w.action(u"in call"_s)->trigger();
        w.action(u"Jane"_s)->trigger();
        w.action(u"Open Ringside"_s)->trigger();
        w.action(u"Settings"_s)->trigger();
        w.action(u"Do not disturb"_s)->trigger();
        w.action(u"Quit"_s)->trigger();
        Q_EMIT w.tray.menu().aboutToShow();
        QCOMPARE(show.size(), 1);
        QCOMPARE(recent[0][0].value<CallId>(), state.recent.first().call.id);
        QCOMPARE(main.size(), 1);
        QCOMPARE(settings.size(), 1);
        QCOMPARE(quiet[0][0].toBool(), true);
        QCOMPARE(w.quit.size(), 1);
        QCOMPARE(seen.size(), 1);
    }
    void hostileName_isPlainTextAndOneLine()
    {
        World w;
        TrayState state;
        state.recent = {missed(u"<b>Bob</b> & Sons\n\tQuit "_s + QString(5000, u'x'))};
        w.set(state);
        const QString text = w.action(u"Bob"_s)->text();
        QVERIFY(text.contains(u"<b>Bob</b>"_s)); // a menu shows it as it is
        QVERIFY(text.contains(u"&&"_s)); // no shortcut of the caller's
        QVERIFY(!text.contains(u'\n') && !text.contains(u'\t'));
        QVERIFY(text.size() < 200);
    }
    void queuesAndExtension_areOfferedWhereThereAreAny()
    {
        World w;
        w.set({});
        QVERIFY(!w.action(u"Queues"_s));
        QVERIFY(!w.action(u"Extension"_s));

        TrayState state;
        state.extensions = {u"1001"_s};
        state.queues = {{u"support"_s, true, false, false, 3}, {u"main"_s, true, true, false, 0}, {u"sales"_s, false, false, false, 0}};
        state.toWrapUpCount = 1;
        state.recent = {missed(u"Jane"_s)};
        w.set(state);
        QSignalSpy extension(&w.tray, &Tray::extensionRequested);
        QSignalSpy queue(&w.tray, &Tray::queueToggled);
        QSignalSpy pause(&w.tray, &Tray::pauseToggled);
        QSignalSpy wrapUp(&w.tray, &Tray::toWrapUpRequested);
        w.action(u"Extension 1001"_s)->trigger();
        w.action(u"to wrap up"_s)->trigger();
        QCOMPARE(extension.size(), 1);
        QCOMPARE(wrapUp.size(), 1);

        const QList<QAction *> queues = w.action(u"Queues"_s)->menu()->actions();
        QVERIFY(queues[0]->text().contains(u"support"_s) && queues[0]->text().contains(u"3 waiting"_s));
        QVERIFY(queues[0]->isChecked());
        QVERIFY(!queues[1]->isEnabled()); // the telephone system's own members cannot leave
        queues[0]->trigger();
        queues[2]->trigger();
        queues.last()->trigger();
        QCOMPARE(queue[0], (QVariantList{u"support"_s, false}));
        QCOMPARE(queue[1], (QVariantList{u"sales"_s, true}));
        QCOMPARE(pause[0][0].toBool(), true);
    }
    void queueMenu_isNotMadeAnewEachTime()
    {
        World w;
        TrayState state;
        for (int waiting = 0; waiting < 20; ++waiting) {
            state.queues = {{u"support"_s, true, false, false, waiting}};
            w.set(state);
        }
        QCOMPARE(w.tray.menu().findChildren<QMenu *>().size(), 0);
        QCOMPARE(w.action(u"Queues"_s)->menu()->actions().size(), 3); // queue, separator, pause
    }
    void manyChanges_areDrawnOnce()
    {
        World w;
        for (int i = 0; i < 1000; ++i) {
            TrayState state;
            state.missedCount = i;
            w.tray.setState(state);
        }
        QVERIFY(!w.texts().join(u' ').contains(u"999"_s));
        w.clock.advance(0ms);
        QVERIFY(w.action(u"No calls yet"_s));
    }
    void absentTray_isWaitedFor_thenAWindowStandsIn()
    {
        if (QSystemTrayIcon::isSystemTrayAvailable())
            QSKIP("there is a tray here; the offscreen platform has none");
        World w;
        w.tray.show();
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        w.clock.advance(24s);
        QCOMPARE(w.shown.size(), 0);
        QVERIFY(!visibleWindow());
        w.clock.advance(2s);
        QCOMPARE(w.shown.size(), 1);
        QWidget *window = visibleWindow();
        QVERIFY(window);
        QCOMPARE(window->windowTitle(), u"Ringside"_s);
        window->close();
        QCOMPARE(w.quit.size(), 1);
    }
};

QTEST_MAIN(TrayTest)
#include "traytest.moc"
