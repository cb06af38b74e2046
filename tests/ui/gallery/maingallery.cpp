#include "chooserpage.h"
#include "fakeclock.h"
#include "fields.h"
#include "gallery.h"
#include "galleryhands_p.h"
#include "historylist.h"
#include "historysamples.h"
#include "mainwindow.h"
#include "personform.h"
#include "personpage.h"
#include "plainparser.h"
#include "providerlist.h"
#include "wordbutton.h"

#include <QMenu>

namespace Ringside::Gallery {

using namespace Qt::StringLiterals;

namespace {

CallTrace traceOfJanesCall()
{
    CallTrace trace;
    trace.call = CallId{u"c5"_s};
    using Step = CallTrace::Step;
    const auto add = [&trace](int us, Step step, const QString &subject, const QString &state, const QString &detail) {
        CallTrace::Entry entry;
        entry.at = HistorySamples::now();
        entry.sinceStart = std::chrono::microseconds(us);
        entry.step = step;
        entry.subject = subject;
        entry.state = state;
        entry.detail = detail;
        trace.entries.append(entry);
    };
    add(0, Step::Event, u"Asterisk"_s, u"ringing"_s, u"+14155550123, Sales line"_s);
    add(210, Step::Parsed, {}, u"external"_s, u"+1 415-555-0123"_s);
    add(340, Step::Asked, u"Phone book"_s, {}, {});
    add(1900, Step::Answered, u"Phone book"_s, u"exact"_s, u"Jane Doe"_s);
    add(2200, Step::Chosen, {}, u"one exact match"_s, u"Jane Doe"_s);
    add(9100, Step::Shown, {}, u"shown"_s, u"ringing"_s);
    return trace;
}

//! A main window with everything around it.
class Sitting
{
public:
    explicit Sitting(const Look &look, bool hasCalls = true)
        : m_clock(HistorySamples::now())
        , access(m_journal, m_journal, m_clock)
    {
        if (hasCalls)
            HistorySamples::fill(m_journal, m_book);
        access.traces.insert(CallId{u"c5"_s}, traceOfJanesCall());
        window = std::make_unique<MainWindow>(m_journal, m_book, access, m_parser, m_clock, look.locale, look.theme);
        setConnection({ConnectionState::Connected, u"Asterisk 22 at 127.0.0.1"_s, {}}, hasCalls ? 12'480 : 0);
        window->resize(window->sizeHint());
        window->show();
        window->activateWindow();
        settle();
    }
    void setConnection(const ConnectionStatus &connection, int people)
    {
        MainStatus status;
        status.sources.append({u"Asterisk"_s, u"1001"_s, connection});
        status.people = people;
        status.unseenMissed = people > 0 ? 2 : 0;
        window->setStatus(status);
    }
    [[nodiscard]] HistoryList &list() const { return first<HistoryList>(*window); }
    [[nodiscard]] PersonPage &page() const { return first<PersonPage>(*window); }
    //! The choice has rested, and the CRMs are asked.
    void rest()
    {
        settle();
        m_clock.advance(std::chrono::seconds(1));
        settle();
    }
    void showJane()
    {
        window->showPerson({u"HubSpot"_s, u"51"_s});
        settle();
    }

private:
    MemoryJournal m_journal;
    MemoryPeopleBook m_book;
    PlainParser m_parser;
    FakeClock m_clock;

public:
    HistorySamples::FakeAccess access;
    std::unique_ptr<MainWindow> window;
};

void visitCalls(const Look &look, const Visitor &visitor)
{
    Sitting sitting(look);
    const auto visit = [&](const QString &state) {
        settle();
        visitor(state, *sitting.window);
    };
    visit(u"1-blank"_s);
    sitting.list().enter();
    visit(u"2-timeline"_s);
    sitting.page().showTab(PersonPage::Tab::Details);
    visit(u"2-details"_s);
    sitting.page().showTab(PersonPage::Tab::Notes);
    visit(u"2-notes"_s);
    sitting.page().editWrapUp(CallId{u"c5"_s});
    visit(u"2-wrap-up"_s);
    sitting.list().choose(1);
    visit(u"3-unknown"_s);
    sitting.window->search(u"+1 212 555"_s);
    visit(u"4-search-number"_s);
    sitting.window->search(u"mul"_s);
    visit(u"4-search-name"_s);
    sitting.window->search(u"nobody at all"_s);
    visit(u"4-no-result"_s);
    sitting.window->search({});
    sitting.window->showFilter(CallFilter::Kind::ToWrapUp);
    visit(u"5-to-wrap-up"_s);
    sitting.window->showFilter(CallFilter::Kind::Vip);
    visit(u"5-vip"_s);
    sitting.setConnection({ConnectionState::Denied, u"127.0.0.1:5038"_s, Error{ErrorKind::Unauthorized, {}, {}}}, 12'480);
    visit(u"5-sign-in-refused"_s);
}

void visitEmpty(const Look &look, const Visitor &visitor)
{
    Sitting sitting(look, false);
    visitor(u"0-first-start"_s, *sitting.window);
    sitting.window->showFilter(CallFilter::Kind::Missed);
    settle();
    visitor(u"0-no-missed"_s, *sitting.window);
}

void visitPeople(const Look &look, const Visitor &visitor)
{
    {
        Sitting sitting(look);
        sitting.window->openForCreate(HistorySamples::number(u"+12125550199"_s), u"Ada"_s);
        settle();
        visitor(u"6-create"_s, *sitting.window);
        type(*sitting.window, said("PersonForm", "Name"), {});
        type(*sitting.window, said("PersonForm", "Email"), u"nowhere"_s);
        press(*sitting.window, said("PersonForm", "Save"));
        visitor(u"6-create-problems"_s, *sitting.window);
        sitting.list().choose(0);
        settle();
        visitor(u"6-create-discard"_s, *sitting.window);
    }
    Sitting sitting(look);
    const auto visit = [&](const QString &state) {
        settle();
        visitor(state, *sitting.window);
    };
    sitting.showJane();
    auto *menu = sitting.page().findChild<QMenu *>();
    menu->popup(sitting.window->mapToGlobal(QPoint(300, 80)));
    settle();
    visitor(u"2-menu"_s, *menu);
    menu->hide();
    Q_EMIT sitting.page().editRequested();
    visit(u"6-edit"_s);
    press(*sitting.window, said("PersonForm", "Cancel"));
    Q_EMIT sitting.page().mergeRequested();
    visit(u"7-merge"_s);
    auto &chooser = first<ChooserPage>(*sitting.window);
    first<TextField>(chooser).setText(u"an"_s);
    settle();
    first<HistoryList>(chooser).choose(0);
    visit(u"7-merge-preview"_s);
    press(chooser, said("ChooserPage", "Cancel"));
    sitting.page().toggleVip();
    sitting.page().toggleVip();
    visit(u"2-mark-vip"_s);
    Q_EMIT sitting.page().removeRequested();
    visit(u"8-remove"_s);
    press(*sitting.window, said("MainWindow", "Remove"));
    visit(u"8-removed"_s);
}

void visitLink(const Look &look, const Visitor &visitor)
{
    Sitting sitting(look);
    sitting.window->openForLink(HistorySamples::number(u"+12125550199"_s), u"an"_s);
    settle();
    first<HistoryList>(first<ChooserPage>(*sitting.window)).choose(0);
    settle();
    visitor(u"7-link"_s, *sitting.window);
    sitting.window->showTrace(CallId{u"c5"_s});
    settle();
    visitor(u"9-why-this-card"_s, *sitting.window);
}

void visitImport(const Look &look, const Visitor &visitor)
{
    Sitting sitting(look);
    sitting.window->importFile(u"/home/anna/customers.csv"_s);
    Q_EMIT sitting.access.transferProgress(0.4);
    settle();
    visitor(u"a-import"_s, *sitting.window);
    MainWindowAccess::ImportOutcome outcome;
    outcome.added = 12000;
    outcome.updated = 480;
    outcome.skipped = 2;
    outcome.problems = {{12, u"There is neither a name nor a company."_s}, {977, u"The number was not understood."_s}};
    outcome.problemCount = 2;
    sitting.access.importPromise.addResult(Result<MainWindowAccess::ImportOutcome>(outcome));
    sitting.access.importPromise.finish();
    settle();
    visitor(u"a-imported"_s, *sitting.window);
    sitting.window->resize(1024, 600);
    sitting.showJane();
    visitor(u"b-small"_s, *sitting.window);
}

//! Two CRMs and a directory, of which one wants a sign-in.
QList<ProviderStatus> threeProviders()
{
    using State = ProviderStatus::State;
    ProviderStatus hubSpot = HistorySamples::provider(u"HubSpot"_s, State::Good);
    hubSpot.callsLeft = 9'600;
    return {HistorySamples::provider(u"Active Directory"_s, State::Good), hubSpot, HistorySamples::provider(u"Salesforce"_s, State::SignInNeeded)};
}

void visitCrms(const Look &look, const Visitor &visitor)
{
    Sitting sitting(look);
    const auto visit = [&](const QString &state) {
        settle();
        visitor(state, *sitting.window);
    };
    sitting.access.places = {u"HubSpot"_s, u"Salesforce"_s};
    sitting.access.statuses = threeProviders();
    sitting.access.know(HistorySamples::janeEverywhere());
    Person stranger = HistorySamples::someone(u"Bob Miller"_s, u"+12125550199"_s, u"Globex"_s);
    stranger.source = u"HubSpot"_s;
    stranger.vip = true;
    stranger.profileUrl = QUrl(u"https://app.hubspot.com/contacts/1/record/0-1/77"_s);
    sitting.access.know(stranger);
    Q_EMIT sitting.access.providersChanged();
    sitting.showJane();
    sitting.rest();
    visit(u"c-crms-asked"_s);
    sitting.access.answer(0, HistorySamples::janesPast(), true);
    visit(u"c-crms-timeline"_s);
    for (QMenu *menu : sitting.page().findChildren<QMenu *>()) {
        if (menu->actions().size() != 2)
            continue;
        menu->popup(sitting.window->mapToGlobal(QPoint(300, 80)));
        settle();
        visitor(u"c-crms-menu"_s, *menu);
        menu->hide();
    }
    sitting.page().showTab(PersonPage::Tab::Details);
    visit(u"c-crms-details"_s);
    sitting.page().showTab(PersonPage::Tab::Timeline);
    sitting.access.past = HistorySummary();
    sitting.list().choose(1);
    sitting.rest();
    visit(u"c-crms-stranger"_s);
}

void visitStatus(const Look &look, const Visitor &visitor)
{
    using State = ProviderStatus::State;
    Sitting sitting(look);
    const auto visit = [&](const QString &state) {
        settle();
        visitor(state, *sitting.window);
    };
    sitting.access.statuses = threeProviders();
    sitting.access.statuses.append(HistorySamples::provider(u"Zoho CRM"_s, State::Failed));
    Q_EMIT sitting.access.providersChanged();
    visit(u"d-status"_s);
    auto &list = first<ProviderList>(*sitting.window);
    list.openAt(first<WordButton>(*sitting.window));
    settle();
    visitor(u"d-status-list"_s, list);
    list.close();
    for (int i = 1; i <= 4; ++i)
        sitting.access.statuses.append(HistorySamples::provider(u"CRM %1"_s.arg(i), State::Good));
    Q_EMIT sitting.access.providersChanged();
    visit(u"d-status-many"_s);
    sitting.window->resize(780, 600);
    visit(u"d-status-narrow"_s);
}

} // namespace

void visitMainWindow(const Look &look, const Visitor &visitor)
{
    visitEmpty(look, visitor);
    visitCalls(look, visitor);
    visitPeople(look, visitor);
    visitLink(look, visitor);
    visitImport(look, visitor);
    visitCrms(look, visitor);
    visitStatus(look, visitor);
}

} // namespace Ringside::Gallery
