#include "browserwindow.h"
#include "describe.h"
#include "extensionwindow.h"
#include "fakeclock.h"
#include "gallery.h"
#include "galleryhands_p.h"
#include "plaintext.h"
#include "question.h"
#include "samplecards.h"
#include "tray.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace Ringside::Gallery {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A page without a browser behind it.
class BlankPane : public BrowserPane
{
public:
    explicit BlankPane(BrowserPaneEvents events)
        : m_events(std::move(events))
    {
    }
    [[nodiscard]] QWidget *widget() override { return &m_widget; }
    void open(const QUrl &url) override
    {
        m_state.url = url;
        m_state.canGoBack = true;
        m_events.changed();
    }
    void goBack() override {}
    void goForward() override {}
    void reload() override {}
    [[nodiscard]] PageState state() const override { return m_state; }
    void sayTrouble(PageTrouble trouble) { m_events.trouble(trouble, m_state.url); }

private:
    BrowserPaneEvents m_events;
    PageState m_state;
    QWidget m_widget;
};

TrayState::Source source(ConnectionState state)
{
    TrayState::Source source;
    source.name = u"Asterisk"_s;
    source.status.state = state;
    if (state == ConnectionState::Denied)
        source.status.error = Error{ErrorKind::Unauthorized, {}, {}};
    return source;
}

JournalEntry entry(const QString &name, CallOutcome outcome, CallDirection direction, int minutesAgo)
{
    JournalEntry entry;
    entry.call.number.kind = PhoneNumber::Kind::External;
    entry.call.number.e164 = entry.call.number.raw = u"+14155550123"_s;
    entry.call.outcome = outcome;
    entry.call.direction = direction;
    entry.call.state = CallState::Ended;
    entry.call.line = {u"5000"_s, u"Sales line"_s, {}};
    entry.call.startedAt = Samples::now().addSecs(-60 * minutesAgo);
    entry.personName = name;
    return entry;
}

TrayState busyState()
{
    TrayState state;
    state.sources = {source(ConnectionState::Connected), source(ConnectionState::Denied)};
    state.calls = {Samples::knownVip(), Samples::inCall()};
    state.recent = {entry(u"Jane Doe"_s, CallOutcome::Missed, CallDirection::Inbound, 8),
                    entry(u"Tom Reyes"_s, CallOutcome::Answered, CallDirection::Outbound, 50),
                    entry({}, CallOutcome::Answered, CallDirection::Internal, 60 * 26)};
    state.missedCount = 2;
    state.toWrapUpCount = 1;
    state.extensions = {u"1001"_s};
    state.queues = {{u"support"_s, true, false, false, 3}, {u"sales"_s, false, false, false, 0}};
    state.doNotDisturb = true;
    return state;
}

void visitMenu(Tray &tray, FakeClock &clock, const TrayState &state, const QString &name, const Visitor &visitor)
{
    tray.setState(state);
    clock.advance(0ms);
    tray.menu().popup(QPoint(20, 20));
    settle();
    visitor(name, tray.menu());
    for (QAction *action : tray.menu().actions()) {
        if (!action->menu())
            continue;
        action->menu()->popup(QPoint(300, 20));
        settle();
        visitor(name + u"-queues"_s, *action->menu());
        action->menu()->hide();
    }
    tray.menu().hide();
    settle();
}

} // namespace

void visitBrowser(const Look &look, const Visitor &visitor)
{
    const QTemporaryDir folder;
    FakeClock clock;
    BlankPane *pane = nullptr;
    BrowserWindow window(clock, folder.path(), [&pane](const QString &, const BrowserPaneEvents &events) {
        auto made = std::make_unique<BlankPane>(events);
        pane = made.get();
        return Result<std::unique_ptr<BrowserPane>>(std::move(made));
    });
    window.setTheme(look.theme);
    if (!window.open(QUrl(u"https://crm.example.com/contacts/42"_s), u"HubSpot"_s))
        missing(u"the page"_s);
    settle();
    visitor(u"page"_s, window);
    for (const auto &[name, trouble] : {std::pair{u"not-trusted"_s, PageTrouble::NotTrusted},
                                        std::pair{u"not-reachable"_s, PageTrouble::NotReachable},
                                        std::pair{u"stopped"_s, PageTrouble::Stopped},
                                        std::pair{u"question"_s, PageTrouble::Question},
                                        std::pair{u"files"_s, PageTrouble::Files},
                                        std::pair{u"link"_s, PageTrouble::Link}}) {
        pane->sayTrouble(trouble);
        settle();
        visitor(name, window);
    }
}

void visitExtension(const Look &look, const Visitor &visitor)
{
    ExtensionWindow window(look.theme, [](const QStringList &) {
        return said("DesktopWindows", "An extension has digits only, 1001 for example.");
    });
    window.open({u"1001"_s});
    settle();
    visitor(u"open"_s, window);
    QTest::keyClicks(window.focusWidget(), u"phone"_s);
    press(window, said("ExtensionWindow", "Use this extension"));
    visitor(u"problem"_s, window);
}

void visitQuestions(const Look &look, const Visitor &visitor)
{
    Question question(look.theme);
    const auto ask = [&](const QString &state, const Question::Text &text) {
        question.ask(text, [] {});
        settle();
        visitor(state, question);
    };
    ask(u"dial"_s, {said("DesktopWindows", "Call a number?"),
                    said("DesktopWindows", "A link wants to call %1. Shall your telephone dial it?")
                        .arg(leftToRight(u"+1 415-555-0123"_s)),
                    said("DesktopWindows", "Call"), said("DesktopWindows", "Do not call")});
    ask(u"host"_s, {said("DesktopWindows", "Send the password to another server?"),
                    said("DesktopWindows",
                         "The password for %1 was given for %2. The settings now name %3. If you did not change them "
                         "yourself, ask your administrator first.")
                        .arg(u"Main"_s, u"pbx.example.com"_s, u"other.example.com"_s),
                    said("DesktopWindows", "Send it there"), said("DesktopWindows", "Do not send it")});
}

void visitTray(const Look &look, const Visitor &visitor)
{
    FakeClock clock(Samples::now());
    Tray tray(clock, look.locale, describe,
              [](const PhoneNumber &number) { return number.isWithheld() ? QString() : u"+1 415-555-0123"_s; });
    tray.setTheme(look.theme);
    tray.setState({});
    tray.show();
    visitMenu(tray, clock, {}, u"menu-nothing-set-up"_s, visitor);
    TrayState quiet;
    quiet.sources = {source(ConnectionState::Connected)};
    quiet.quietReason = QLocale().toString(QTime(8, 0), QLocale::ShortFormat);
    quiet.extensions = {u"1001"_s};
    visitMenu(tray, clock, quiet, u"menu-quiet"_s, visitor);
    visitMenu(tray, clock, busyState(), u"menu-busy"_s, visitor);

    // Where there is no tray, after it has been waited for.
    clock.advance(60s);
    settle();
    QWidget *window = nullptr;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *one : all) {
        if (one->isVisible() && one->windowTitle() == said("TrayWindow", "Ringside"))
            window = one;
    }
    if (window)
        visitor(u"window"_s, *window);
}

} // namespace Ringside::Gallery
