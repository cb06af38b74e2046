// The card as widgets: what is there, what it is called, what it says it wants.
#include "controls.h"
#include "cardplacement.h"
#include "cardstack.h"
#include "cardwindow.h"
#include "chipbutton.h"
#include "daypicker.h"
#include "dialtarget.h"
#include "fakeclock.h"
#include "followup.h"
#include "notefield.h"
#include "samplecards.h"
#include "sampleoptions.h"
#include "windowstyle.h"
#include "windowwalker.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <utility>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Corner = CardSettings::Corner;

namespace {

Theme lightTheme()
{
    return themeFor(ThemeChoice::Light, false, QApplication::font());
}

//! A style that moves things, whatever the computer of the test wants.
class LivelyStyle : public QProxyStyle
{
public:
    LivelyStyle()
        : QProxyStyle(u"Fusion"_s)
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        return hint == SH_Widget_Animation_Duration ? 200 : QProxyStyle::styleHint(hint, option, widget, result);
    }
};

QPushButton *button(const QWidget &card, const QString &name)
{
    const QList<QPushButton *> all = card.findChildren<QPushButton *>();
    for (QPushButton *one : all) {
        if (one->isVisibleTo(&card) && one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

QStringList buttonNames(const QWidget &card)
{
    QStringList names;
    const QList<QPushButton *> all = card.findChildren<QPushButton *>();
    for (const QPushButton *one : all) {
        if (one->isVisibleTo(&card))
            names.append(one->accessibleName());
    }
    names.sort();
    return names;
}

//! A DialTarget has no empty form that QVariant::value() could begin with.
QString digitsOf(const QVariant &target)
{
    return target.metaType() == QMetaType::fromType<DialTarget>()
        ? static_cast<const DialTarget *>(target.constData())->digits()
        : QString();
}

} // namespace

class CardWidgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_clock = std::make_unique<FakeClock>(Samples::now()); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void buttons_areThoseThatDoSomething_data()
    {
        QTest::addColumn<CallerCard>("card");
        QTest::addColumn<QStringList>("names");
        const QString close = u"Close"_s;
        const QString putAway = u"Put away"_s;
        const QString copy = u"Copy number"_s;
        const QString note = u"Note"_s;
        const QString transfer = u"Transfer"_s;
        const QString toAnna = u"Transfer to Anna Weber"_s;
        const QString hangUp = u"Hang up"_s;
        const QString open = u"Open in HubSpot"_s;
        QTest::newRow("known") << Samples::knownVip()
                               << QStringList{close, copy, note, open, putAway, transfer, toAnna};
        QTest::newRow("first frame") << Samples::firstFrame()
                                     << QStringList{close, copy, note, u"Open record"_s, putAway, transfer};
        QTest::newRow("unknown") << Samples::unknownCaller()
                                 << QStringList{close, copy, u"Create contact"_s, u"Link…"_s, note, putAway};
        QTest::newRow("unknown, in call")
            << Samples::unknownInCall()
            << QStringList{close, copy, u"Create contact"_s, hangUp, u"Hold"_s, u"Link…"_s, putAway, transfer};
        QTest::newRow("in call") << Samples::inCall()
                                 << QStringList{close, copy, hangUp, u"Hold"_s, open, putAway, transfer, toAnna};
        QTest::newRow("on hold") << Samples::onHold()
                                 << QStringList{close, copy, hangUp, open, putAway, u"Resume the call"_s, transfer,
                                                toAnna};
        QTest::newRow("consulting") << Samples::consulting()
                                    << QStringList{close, u"Complete"_s, copy, hangUp, open, putAway, u"Take back"_s};
        QTest::newRow("calling") << Samples::calling() << QStringList{close, copy, hangUp, note, open, putAway};
        QTest::newRow("wrap-up") << Samples::wrapUp() << QStringList{close, u"Later"_s, u"Save"_s};
        CallerCard noAbilities = Samples::inCall();
        noAbilities.abilities = {};
        QTest::newRow("nothing may be done") << noAbilities << QStringList{close, copy, open, putAway};
        CallerCard sample = Samples::knownVip();
        sample.isSample = true;
        QTest::newRow("for trying out") << sample << QStringList{close, copy, open, putAway};
        QTest::newRow("several") << Samples::severalMatches()
                                 << QStringList{u"Choose Anna Kowalski"_s, u"Choose Globex reception"_s,
                                                u"Choose Tom Reyes"_s, close, putAway};
        QTest::newRow("several places") << Samples::severalPlaces()
                                        << QStringList{close, copy, note, open, u"Other places"_s, putAway, transfer,
                                                       toAnna};
        QTest::newRow("history of a CRM")
            << Samples::crmHistory()
            << QStringList{u"Call, 4 min: late delivery · Feb 27"_s, close, copy,
                           u"Deal: Renewal 2026 · $42,000 · proposal sent · Feb 18"_s,
                           u"Email: Quote #4471 for Q1 · Feb 26"_s, note, open,
                           u"Order: #1042 · 120.00 EUR · paid · Jan 21"_s, u"Other places"_s, putAway, transfer, toAnna};
        QTest::newRow("signed out") << Samples::signInNeeded()
                                    << QStringList{close, copy, u"HubSpot: sign in again"_s, note, open, putAway,
                                                   transfer, toAnna};
        QTest::newRow("withheld") << Samples::withheld() << QStringList{close, note, putAway, transfer};
        QTest::newRow("missed") << Samples::missed() << QStringList{u"Call back"_s, close};
        QTest::newRow("answered elsewhere") << Samples::answeredElsewhere() << QStringList{close};
        QTest::newRow("hostile") << Samples::hostile() << QStringList{close, copy, note, putAway, transfer, toAnna};
    }
    void buttons_areThoseThatDoSomething()
    {
        QFETCH(CallerCard, card);
        QFETCH(QStringList, names);
        const auto widget = make(card);
        QCOMPARE(buttonNames(*widget), names);
    }

    void placeholderButton_isDisabledUntilThereIsARecord()
    {
        const auto widget = make(Samples::firstFrame());
        QPushButton *open = button(*widget, u"Open record"_s);
        QVERIFY(open && !open->isEnabled());
        QSignalSpy opened(widget.get(), &CardWidget::openRequested);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(opened.size(), 0);
        CallerCard known = Samples::knownVip();
        known.call.id = Samples::firstFrame().call.id;
        widget->setCard(known);
        QVERIFY(open->isEnabled());
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(1).toUrl(), QUrl(u"https://hubspot.example.com/contacts/42"_s));
    }

    void clicks_sayWhatTheAgentWants()
    {
        const auto widget = make(Samples::knownVip());
        QSignalSpy closed(widget.get(), &CardWidget::closeRequested);
        QSignalSpy away(widget.get(), &CardWidget::putAwayRequested);
        QSignalSpy copied(widget.get(), &CardWidget::copyRequested);
        QTest::mouseClick(button(*widget, u"Copy number"_s), Qt::LeftButton);
        QTest::mouseClick(button(*widget, u"Put away"_s), Qt::LeftButton);
        QTest::mouseClick(button(*widget, u"Close"_s), Qt::LeftButton);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(copied.at(0).at(1).toString(), u"+1 415-555-0123"_s);
        QCOMPARE(away.size(), 1);
        QCOMPARE(closed.size(), 1);
    }

    void places_areOfferedBesideTheFirst()
    {
        const auto widget = make(Samples::severalPlaces());
        QSignalSpy opened(widget.get(), &CardWidget::openRequested);
        const int before = widget->wantedHeight();
        QTest::mouseClick(button(*widget, u"Open in HubSpot"_s), Qt::LeftButton);
        QCOMPARE(opened.last().at(1).toUrl(), QUrl(u"https://hubspot.example.com/contacts/42"_s));
        const QRect primary = button(*widget, u"Open in HubSpot"_s)->geometry();
        QTest::mouseClick(button(*widget, u"Other places"_s), Qt::LeftButton);
        QVERIFY(widget->wantedHeight() > before);
        QVERIFY(button(*widget, u"Other places"_s)->isChecked());
        widget->resize(widget->width(), widget->wantedHeight());
        widget->grab();
        QCOMPARE(layoutProblems(*widget).join(u"; "_s), QString());
        const QList<QPushButton *> all = widget->findChildren<QPushButton *>();
        QCOMPARE(std::count_if(all.begin(), all.end(), [](const QPushButton *one) {
            return one->isVisibleTo(one->window()) && one->accessibleName() == u"Open in HubSpot";
        }), 2); // the list has the first place too
        for (const QPushButton *one : all)
            QCOMPARE(one->focusPolicy(), Qt::NoFocus);
        QTest::mouseClick(button(*widget, u"Open in Salesforce"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().at(0).value<CallId>(), CallId{u"places"_s});
        QCOMPARE(opened.last().at(1).toUrl(), QUrl(u"https://salesforce.example.com/003"_s));
        QVERIFY(!button(*widget, u"Open in Salesforce"_s)); // done: the list is closed
        QCOMPARE(widget->wantedHeight(), before);
        QCOMPARE(button(*widget, u"Open in HubSpot"_s)->geometry(), primary);

        QTest::mouseClick(button(*widget, u"Other places"_s), Qt::LeftButton);
        widget->setCard(Samples::knownVip()); // another call
        QVERIFY(!button(*widget, u"Other places"_s));
        QVERIFY(!button(*widget, u"Open in Salesforce"_s));
    }
    void places_areReachedByKeyboard()
    {
        CardWindow window(CardWidget::Use::OrdinaryWindow, *m_clock, QLocale(u"en_US"_s), {}, lightTheme());
        window.card().setCard(Samples::severalPlaces());
        window.open();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy opened(&window.card(), &CardWidget::openRequested);
        QSignalSpy closed(&window, &CardWindow::closed);
        QPushButton *other = button(window, u"Other places"_s);
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Space);
        QTRY_VERIFY(window.focusWidget() != other);
        QCOMPARE(window.focusWidget()->accessibleName(), u"Open in HubSpot"_s);
        QCOMPARE(namingProblems(window), QStringList());
        QCOMPARE(tabProblems(window), QStringList());
        button(window, u"Open in Salesforce"_s)->setFocus();
        QTest::keyClick(window.focusWidget(), Qt::Key_Down);
        QCOMPARE(window.focusWidget()->accessibleName(), u"Open in Zendesk"_s);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.last().at(1).toUrl(), QUrl(u"https://zendesk.example.com/users/900"_s));
        QCOMPARE(window.focusWidget(), other);
        QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(button(window, u"Open in Zendesk"_s));
        QTest::keyClick(&window, Qt::Key_Escape); // the list first, then the window
        QVERIFY(!button(window, u"Open in Zendesk"_s));
        QCOMPARE(closed.size(), 0);
        QTest::keyClick(&window, Qt::Key_Escape);
        QTRY_COMPARE(closed.size(), 1);
    }
    void anotherPlace_comesWhenThePointerHasLeftTheButtons()
    {
        CallerCard card = Samples::severalPlaces();
        Person &person = card.lookup.candidates.first().person;
        const QList<PersonRecord> elsewhere = std::exchange(person.elsewhere, {});
        const auto widget = make(card);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QPushButton *open = button(*widget, u"Open in HubSpot"_s);
        QTest::mouseMove(open, open->rect().center());
        QTRY_VERIFY(open->underMouse());
        const QRect place = open->geometry();
        person.elsewhere = elsewhere;
        person.elsewhere.append({person.source, person.key, {}, {}, person.profileUrl});
        person.source = u"Salesforce"_s; // of higher rank, and slower
        person.profileUrl = elsewhere.at(1).profileUrl;
        widget->setCard(card);
        QVERIFY(!button(*widget, u"Other places"_s));
        QCOMPARE(open->geometry(), place);
        QCOMPARE(open->accessibleName(), u"Open in HubSpot"_s);
        QSignalSpy opened(widget.get(), &CardWidget::openRequested);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(opened.last().at(1).toUrl(), QUrl(u"https://hubspot.example.com/contacts/42"_s)); // as it says
        QTest::mouseMove(widget.get(), QPoint(5, 5));
        QTRY_VERIFY(button(*widget, u"Other places"_s));
        QCOMPARE(open->accessibleName(), u"Open in Salesforce"_s);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(opened.last().at(1).toUrl(), QUrl(u"https://salesforce.example.com/003"_s));
    }
    void anotherPerson_isNotHeldBack()
    {
        CallerCard card = Samples::probably(MatchLevel::Suffix);
        const auto widget = make(card);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QPushButton *open = button(*widget, u"Open in HubSpot"_s);
        QTest::mouseMove(open, open->rect().center());
        QTRY_VERIFY(open->underMouse());
        Person &person = card.lookup.candidates.first().person;
        person.name = u"Tom Reyes"_s; // whose number it is exactly
        person.profileUrl = QUrl(u"https://hubspot.example.com/contacts/43"_s);
        widget->setCard(card);
        QSignalSpy opened(widget.get(), &CardWidget::openRequested);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(opened.last().at(1).toUrl(), person.profileUrl);
    }

    void rowsOfHistory_areLinks()
    {
        const auto widget = make(Samples::crmHistory());
        QSignalSpy opened(widget.get(), &CardWidget::openRequested);
        QPushButton *email = button(*widget, u"Email: Quote #4471 for Q1 · Feb 26"_s);
        QVERIFY(email);
        // Wherever in the row, also on its words.
        QCOMPARE(widget->childAt(email->mapTo(widget.get(), QPoint(60, email->height() / 2))), email);
        QTest::mouseClick(email, Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.last().at(0).value<CallId>(), CallId{u"crmhistory"_s});
        QCOMPARE(opened.last().at(1).toUrl(), QUrl(u"https://hubspot.example.com/emails/2"_s));
        CallerCard other = Samples::knownVip();
        other.call.id = Samples::crmHistory().call.id;
        widget->setCard(other);
        QVERIFY(!email->isVisibleTo(widget.get())); // our own calls have no page
    }
    void rowsOfHistory_areOpenedByKeyboard()
    {
        CardWindow window(CardWidget::Use::OrdinaryWindow, *m_clock, QLocale(u"en_US"_s), {}, lightTheme());
        window.card().setCard(Samples::crmHistory());
        window.open();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy opened(&window.card(), &CardWidget::openRequested);
        QStringList order;
        for (const QWidget *stop : tabOrder(window))
            order.append(stop->accessibleName().section(u':', 0, 0));
        const auto place = [&](const QString &name) { return order.indexOf(name); };
        QVERIFY2(place(u"Copy number"_s) < place(u"Call, 4 min"_s) && place(u"Call, 4 min"_s) < place(u"Email"_s)
                     && place(u"Deal"_s) < place(u"Order"_s) && place(u"Order"_s) < place(u"Open in HubSpot"_s)
                     && place(u"Copy number"_s) >= 0,
                 qPrintable(order.join(u", "_s)));
        QPushButton *deal = button(window, u"Deal: Renewal 2026 · $42,000 · proposal sent · Feb 18"_s);
        deal->setFocus();
        QTest::keyClick(deal, Qt::Key_Return);
        QTest::keyClick(deal, Qt::Key_Space);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().at(1).toUrl(), QUrl(u"https://hubspot.example.com/deals/3"_s));
    }
    void laterHistory_waitsWhileThePointerIsOnALink()
    {
        CallerCard card = Samples::crmHistory();
        const auto widget = make(card);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QPushButton *email = button(*widget, u"Email: Quote #4471 for Q1 · Feb 26"_s);
        QTest::mouseMove(email, email->rect().center());
        QTRY_VERIFY(email->underMouse());
        const QPoint place = email->mapTo(widget.get(), QPoint());
        HistoryEntry newer = card.history.recent.at(1);
        newer.title = u"Newer"_s;
        newer.at = Samples::now().addDays(-1);
        newer.url = QUrl(u"https://hubspot.example.com/emails/9"_s);
        card.history.recent.prepend(newer);
        card.lookup.candidates.first().person.name = u"Jane Miller"_s;
        card.lookup.candidates.first().person.notes.clear();
        widget->setCard(card);
        QCOMPARE(email->accessibleName(), u"Email: Quote #4471 for Q1 · Feb 26"_s);
        QCOMPARE(email->mapTo(widget.get(), QPoint()), place);
        QVERIFY(hasText(*widget, u"Jane Miller"_s)); // the rest does not wait
        QSignalSpy opened(widget.get(), &CardWidget::openRequested);
        QTest::mouseClick(email, Qt::LeftButton);
        QCOMPARE(opened.last().at(1).toUrl(), QUrl(u"https://hubspot.example.com/emails/2"_s));
        QTest::mouseMove(widget.get(), QPoint(5, 5));
        QTRY_VERIFY(button(*widget, u"Email: Newer · Mar 1"_s));
    }
    void historyOfSomebodyElse_doesNotWait()
    {
        const auto widget = make(Samples::crmHistory());
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QPushButton *email = button(*widget, u"Email: Quote #4471 for Q1 · Feb 26"_s);
        QTest::mouseMove(email, email->rect().center());
        QTRY_VERIFY(email->underMouse());
        CallerCard card = Samples::crmHistory();
        card.lookup.candidates.first().person.name = u"Tom Reyes"_s;
        card.history.recent = {card.history.recent.at(3)};
        widget->setCard(card);
        QVERIFY(!button(*widget, u"Email: Quote #4471 for Q1 · Feb 26"_s));
        QVERIFY(hasText(*widget, u"Ticket: Invoice is missing · solved"_s));
    }

    void signingIn_isAskedFor()
    {
        const auto widget = make(Samples::signInNeeded());
        QSignalSpy asked(widget.get(), &CardWidget::signInRequested);
        QPushButton *link = button(*widget, u"HubSpot: sign in again"_s);
        QVERIFY(link);
        QCOMPARE(widget->childAt(link->mapTo(widget.get(), link->rect().center())), link);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.last().at(0).toString(), u"HubSpot"_s);
        widget->setCard(Samples::sourceOutOfReach());
        QVERIFY(!button(*widget, u"HubSpot: sign in again"_s));
    }
    void signingIn_isAskedForByKeyboard_andTold()
    {
        CardStack stack(*m_clock, QLocale(u"en_US"_s), {}, lightTheme(), {});
        stack.showAsOrdinaryWindow(Samples::signInNeeded());
        CardWindow *window = stack.ordinaryWindow({u"signin"_s});
        QVERIFY(QTest::qWaitForWindowActive(window));
        QSignalSpy asked(&stack, &CardStack::signInRequested);
        QPushButton *link = button(*window, u"HubSpot: sign in again"_s);
        QVERIFY(!link->hasFocus()); // nobody has asked for it yet
        const QList<QWidget *> order = tabOrder(*window);
        QVERIFY(order.contains(link));
        QVERIFY(order.indexOf(link) < order.indexOf(button(*window, u"Open in HubSpot"_s)));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Return);
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().at(0).toString(), u"HubSpot"_s);
    }
    void whatIsKnown_showsThatItHasTheKeyboard()
    {
        CardStack stack(*m_clock, QLocale(u"en_US"_s), {}, lightTheme(), {});
        stack.showAsOrdinaryWindow(Samples::knownVip());
        CardWindow *window = stack.ordinaryWindow(Samples::knownVip().call.id);
        QVERIFY(QTest::qWaitForWindowActive(window));
        QWidget *known = nullptr;
        const QList<QWidget *> order = tabOrder(*window);
        for (QWidget *one : order) {
            if (one->accessibleName() == u"What is known about the caller"_s)
                known = one;
        }
        QVERIFY(known);
        const auto edge = [&] {
            return window->grab().toImage().pixelColor(known->mapTo(window, QPoint(3, known->height() / 2)));
        };
        QVERIFY(edge() != lightTheme().accent);
        known->setFocus();
        QTRY_COMPARE(edge(), lightTheme().accent);
        button(*window, u"Copy number"_s)->setFocus();
        QTRY_VERIFY(edge() != lightTheme().accent);
    }
    void signInThatIsClicked_saysSoAtOnce_underThePointer()
    {
        const auto widget = make(Samples::signInNeeded());
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QPushButton *link = button(*widget, u"HubSpot: sign in again"_s);
        QTest::mouseMove(link, link->rect().center());
        QTRY_VERIFY(link->underMouse());
        CardOptions options = Samples::options();
        options.signIns.insert(u"HubSpot"_s, {true, {}});
        widget->setOptions(options);
        QVERIFY(hasText(*widget, u"HubSpot: continue in your browser…"_s));
        QCOMPARE(button(*widget, u"HubSpot: continue in your browser…"_s), link);
        QSignalSpy asked(widget.get(), &CardWidget::signInRequested);
        QTest::mouseClick(link, Qt::LeftButton); // once more: the page was closed
        QCOMPARE(asked.size(), 1);
        options.signIns[u"HubSpot"_s] = {false, Error{ErrorKind::Timeout, {}, {}}};
        widget->setOptions(options);
        QVERIFY(hasText(*widget, u"HubSpot: did not work, sign in again"_s));
        options.signIns[u"HubSpot"_s] = {}; // and failed so soon that its beginning was not seen
        widget->setOptions(options);
        QVERIFY(hasText(*widget, u"HubSpot: sign in again"_s));
    }
    void signingIn_leavesWhatIsTypedAlone()
    {
        const auto widget = make(Samples::wrapUp());
        const QList<QWidget *> before = tabOrder(*widget);
        CardOptions options = Samples::options();
        options.signIns.insert(u"HubSpot"_s, {true, {}});
        widget->setOptions(options);
        QCOMPARE(tabOrder(*widget), before); // the same chips and fields, not others like them
    }
    void signInThatIsPointedAt_staysWhereItIs()
    {
        CallerCard card = Samples::signInNeeded();
        card.lookup.providers[0].state = ProviderProgress::State::Waiting;
        card.lookup.complete = false;
        const auto widget = make(card);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QPushButton *link = button(*widget, u"HubSpot: sign in again"_s);
        QTest::mouseMove(link, link->rect().center());
        QTRY_VERIFY(link->underMouse());
        const QPoint place = link->mapTo(widget.get(), QPoint());
        card.lookup.providers[0].state = ProviderProgress::State::Answered;
        card.lookup.providers[0].elapsed = 12345ms;
        widget->setCard(card);
        QCOMPARE(link->mapTo(widget.get(), QPoint()), place);
        QTest::mouseMove(widget.get(), QPoint(5, 5));
        QTRY_VERIFY(hasText(*widget, u"Phone book 12,345 ms"_s));
        QTRY_VERIFY(link->mapTo(widget.get(), QPoint()) != place);
    }

    void choosing_namesTheCandidateAndWhetherToRemember()
    {
        const auto widget = make(Samples::severalMatches());
        QSignalSpy chosen(widget.get(), &CardWidget::chooseRequested);
        QTest::mouseClick(button(*widget, u"Choose Anna Kowalski"_s), Qt::LeftButton);
        QCOMPARE(chosen.at(0).at(1).toInt(), 1);
        QCOMPARE(chosen.at(0).at(2).toBool(), false);
        auto *remember = widget->findChild<QCheckBox *>();
        QVERIFY(remember && remember->isVisibleTo(widget.get()));
        QTest::mouseClick(remember, Qt::LeftButton);
        QTest::mouseClick(button(*widget, u"Choose Tom Reyes"_s), Qt::LeftButton);
        QCOMPARE(chosen.at(1).at(1).toInt(), 0);
        QCOMPARE(chosen.at(1).at(2).toBool(), true);
    }

    void laterCandidates_goBelow_andNoRowMoves()
    {
        CallerCard card = Samples::severalMatches();
        const auto widget = make(card);
        const QPoint before = button(*widget, u"Choose Tom Reyes"_s)->mapTo(widget.get(), QPoint());
        CallerInfo better = card.lookup.candidates.first();
        better.person.name = u"Zoe First"_s;
        better.person.key = u"9"_s;
        card.lookup.candidates.prepend(better);
        widget->setCard(card);
        widget->resize(widget->width(), widget->wantedHeight());
        QCOMPARE(button(*widget, u"Choose Tom Reyes"_s)->mapTo(widget.get(), QPoint()), before);
        QSignalSpy chosen(widget.get(), &CardWidget::chooseRequested);
        QTest::mouseClick(button(*widget, u"Choose Tom Reyes"_s), Qt::LeftButton);
        QCOMPARE(chosen.at(0).at(1).toInt(), 1); // where Tom now is in the lookup's order
    }

    void allText_isPlain_data() { addSamples(); }
    void allText_isPlain()
    {
        QFETCH(CallerCard, card);
        const auto widget = make(card);
        const QList<QLabel *> labels = widget->findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        const QList<QWidget *> all = widget->findChildren<QWidget *>();
        for (const QWidget *one : all) {
            const QString tip = one->toolTip();
            QVERIFY2(!Qt::mightBeRichText(tip) || tip.startsWith(u"<span>"), qPrintable(tip.left(100)));
            QVERIFY2(tip.count(u'<') <= 2, qPrintable(tip.left(100)));
        }
    }

    void everyControl_hasANameForScreenReaders_data() { addSamples(); }
    void everyControl_hasANameForScreenReaders()
    {
        QFETCH(CallerCard, card);
        const auto widget = make(card);
        QVERIFY(!widget->accessibleName().isEmpty());
        const QList<QAbstractButton *> buttons = widget->findChildren<QAbstractButton *>();
        for (QAbstractButton *one : buttons) {
            if (!one->isVisibleTo(widget.get()))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(one);
            QVERIFY(face);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), one->metaObject()->className());
            QVERIFY(face->role() == QAccessible::Button || face->role() == QAccessible::CheckBox
                    || face->role() == QAccessible::PushButton || face->role() == QAccessible::RadioButton);
        }
    }

    void whereMotionIsReduced_theCardIsThereAtOnce()
    {
        WindowStyle style(new LivelyStyle);
        const QRect frame(100, 200, 380, 300);
        CardWindow moving(CardWidget::Use::PopUp, *m_clock, QLocale(u"en_US"_s), {}, lightTheme());
        moving.setStyle(&style);
        moving.setCardFrame(frame);
        moving.popUp(false);
        QVERIFY(moving.pos() != frame.topLeft());
        QTRY_COMPARE(moving.pos(), frame.topLeft());

        style.setMotionReduced(true);
        CardWindow still(CardWidget::Use::PopUp, *m_clock, QLocale(u"en_US"_s), {}, lightTheme());
        still.setStyle(&style);
        still.setCardFrame(frame);
        still.popUp(false);
        QVERIFY(still.isVisible());
        QCOMPARE(still.pos(), frame.topLeft());
        QCOMPARE(still.windowOpacity(), 1.0);
    }

    void popUp_hasNoChildThatTakesTheFocus_data() { addSamples(); }
    void popUp_hasNoChildThatTakesTheFocus()
    {
        QFETCH(CallerCard, card);
        const auto widget = make(card);
        const QList<QWidget *> all = widget->findChildren<QWidget *>();
        for (const QWidget *one : all)
            QVERIFY2(one->focusPolicy() == Qt::NoFocus, one->metaObject()->className());
    }

    void ordinaryWindow_canBeUsedByKeyboard()
    {
        CardWindow window(CardWidget::Use::OrdinaryWindow, *m_clock, QLocale(u"en_US"_s), {}, lightTheme());
        window.card().setCard(Samples::severalMatches());
        QCOMPARE(window.windowTitle(), u"+1 415-555-0199"_s);
        window.open();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy chosen(&window.card(), &CardWidget::chooseRequested);
        QStringList order;
        for (QWidget *next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain()) {
            if ((next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled()
                && !next->accessibleName().isEmpty() && qobject_cast<QAbstractButton *>(next))
                order.append(next->accessibleName());
        }
        QCOMPARE(order.filter(u"Choose"_s),
                 QStringList({u"Choose Tom Reyes"_s, u"Choose Anna Kowalski"_s, u"Choose Globex reception"_s}));
        button(window, u"Choose Anna Kowalski"_s)->setFocus();
        QTest::keyClick(button(window, u"Choose Anna Kowalski"_s), Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(button(window, u"Close"_s), nullptr);
        QSignalSpy closed(&window, &CardWindow::closed);
        QTest::keyClick(&window, Qt::Key_Escape);
        QTRY_COMPARE(closed.size(), 1);
    }

    void typing_isTold_andComesBackWithoutDisturbing()
    {
        const auto widget = make(Samples::inCall());
        auto *note = widget->findChild<NoteField *>();
        QVERIFY(note && note->isVisibleTo(widget.get()));
        QSignalSpy edited(widget.get(), &CardWidget::noteEdited);
        CallerCard card = Samples::inCall();
        QTest::keyClicks(note, u"late again"_s);
        QCOMPARE(edited.size(), 10);
        QCOMPARE(edited.last().at(1).toString(), u"late again"_s);
        card.wrapUp.note = u"late again"_s;
        card.wrapUp.state = WrapUp::State::Open;
        card.wrapUpSaved = false;
        widget->setCard(card);
        QVERIFY(hasText(*widget, u"Saving…"_s));
        card.wrapUpSaved = true;
        widget->setCard(card);
        QVERIFY(hasText(*widget, u"Saved"_s));
        QCOMPARE(edited.size(), 10); // what comes back is not typing
        QCOMPARE(note->toPlainText(), u"late again"_s);
        QCOMPARE(note->textCursor().position(), 10);
    }

    void noteThatStaysUnsaved_isSaid()
    {
        const auto widget = make(Samples::wrapUpUnsaved());
        QVERIFY(hasText(*widget, u"Saving…"_s));
        m_clock->advance(3s);
        QVERIFY(hasText(*widget, u"Not saved yet. Ringside keeps trying."_s));
        CallerCard saved = Samples::wrapUpUnsaved();
        saved.wrapUpSaved = true;
        widget->setCard(saved);
        QVERIFY(hasText(*widget, u"Saved"_s));
    }

    void noteOfEarlier_isInTheField()
    {
        const auto widget = make(Samples::takingNotes());
        auto *note = widget->findChild<NoteField *>();
        QCOMPARE(note->toPlainText(), Samples::takingNotes().wrapUp.note);
        // One that the journal brings later opens the field of a ringing card.
        const auto ringing = make(Samples::knownVip());
        QVERIFY(!ringing->findChild<NoteField *>()->isVisibleTo(ringing.get()));
        CallerCard noted = Samples::knownVip();
        noted.wrapUp.note = u"from before"_s;
        ringing->setCard(noted);
        QVERIFY(ringing->findChild<NoteField *>()->isVisibleTo(ringing.get()));
        QVERIFY(button(*ringing, u"Note"_s));
        // … and another call's does not stay there.
        widget->setCard(Samples::inCall());
        QCOMPARE(note->toPlainText(), QString());
    }

    void noteButton_opensTheField_andAsksForTheKeyboard()
    {
        const auto widget = make(Samples::knownVip());
        auto *note = widget->findChild<NoteField *>();
        QVERIFY(!note->isVisibleTo(widget.get()));
        QSignalSpy wanted(widget.get(), &CardWidget::keyboardWanted);
        const int before = widget->wantedHeight();
        QTest::mouseClick(button(*widget, u"Note"_s), Qt::LeftButton);
        QVERIFY(note->isVisibleTo(widget.get()));
        QVERIFY(widget->wantedHeight() > before);
        QCOMPARE(wanted.size(), 1);
        QTest::mouseClick(button(*widget, u"Note"_s), Qt::LeftButton);
        QVERIFY(!note->isVisibleTo(widget.get()));
        QCOMPARE(widget->wantedHeight(), before);
    }

    void endOfTheCall_leavesTheFieldToWhoTypes()
    {
        const auto widget = make(Samples::takingNotes());
        auto *note = widget->findChild<NoteField *>();
        CallerCard over = Samples::wrapUp();
        over.call.id = Samples::takingNotes().call.id;
        QTest::keyClicks(note, u"and more"_s);
        const QString typed = note->toPlainText();
        over.wrapUp.note = typed;
        widget->setCard(over);
        QCOMPARE(widget->findChild<NoteField *>(), note);
        QVERIFY(note->isVisibleTo(widget.get()));
        QCOMPARE(note->toPlainText(), typed);
    }

    void callControl_saysWhatTheAgentWants()
    {
        const auto widget = make(Samples::inCall());
        QSignalSpy hungUp(widget.get(), &CardWidget::hangUpRequested);
        QSignalSpy held(widget.get(), &CardWidget::holdRequested);
        QSignalSpy passed(widget.get(), &CardWidget::transferRequested);
        QTest::mouseClick(button(*widget, u"Hang up"_s), Qt::LeftButton);
        QTest::mouseClick(button(*widget, u"Hold"_s), Qt::LeftButton);
        QTest::mouseClick(button(*widget, u"Transfer to Anna Weber"_s), Qt::LeftButton);
        QCOMPARE(hungUp.size(), 1);
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.at(0).at(1).toBool(), true);
        QCOMPARE(passed.size(), 1);
        QCOMPARE(digitsOf(passed.at(0).at(1)), u"1009"_s);
        QCOMPARE(passed.at(0).at(2).toBool(), false);
        widget->setCard(Samples::consulting());
        QSignalSpy completed(widget.get(), &CardWidget::completeTransferRequested);
        QSignalSpy taken(widget.get(), &CardWidget::takeBackRequested);
        QTest::mouseClick(button(*widget, u"Complete"_s), Qt::LeftButton);
        QTest::mouseClick(button(*widget, u"Take back"_s), Qt::LeftButton);
        QCOMPARE(completed.size(), 1);
        QCOMPARE(taken.size(), 1);
        widget->setCard(Samples::onHold());
        QTest::mouseClick(button(*widget, u"Resume the call"_s), Qt::LeftButton);
        QCOMPARE(held.last().at(1).toBool(), false);
    }

    void transferPanel_offersTargets_numbersAndNames()
    {
        const auto widget = make(Samples::inCall());
        QStringList asked;
        std::function<void(const QList<TransferTarget> &)> answer;
        widget->setTargetSearch([&](const QString &text, auto reply) {
            asked.append(text);
            answer = reply;
        });
        QTest::mouseClick(button(*widget, u"Transfer"_s), Qt::LeftButton);
        // Who is for VIPs comes first.
        auto *first = button(*widget, u"Speak with Anna Weber first"_s);
        auto *second = button(*widget, u"Speak with Support desk first"_s);
        QVERIFY(first && second);
        auto *field = widget->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"+1 (415) 555-0147"_s);
        QSignalSpy passed(widget.get(), &CardWidget::transferRequested);
        QVERIFY(button(*widget, u"Transfer to +1 (415) 555-0147"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(passed.size(), 1);
        QCOMPARE(digitsOf(passed.at(0).at(1)), u"+14155550147"_s);
        QVERIFY(!field->isVisibleTo(widget.get())); // done: the panel is closed

        QTest::mouseClick(button(*widget, u"Transfer"_s), Qt::LeftButton);
        QCOMPARE(field->text(), QString());
        QTest::keyClicks(field, u"Mi"_s);
        QCOMPARE(asked.last(), u"Mi"_s);
        const auto late = answer;
        QTest::keyClicks(field, u"l"_s);
        late({{u"Mia Wrong"_s, u"1010"_s, false}}); // the answer to an older question
        QVERIFY(!button(*widget, u"Transfer to Mia Wrong"_s));
        answer({{u"Bob Miller"_s, u"1002"_s, false}, {u"Evil"_s, u"1003\r\nAction: Logoff"_s, false}});
        QVERIFY(!button(*widget, u"Transfer to Evil"_s));
        QTest::mouseClick(button(*widget, u"Speak with Bob Miller first"_s), Qt::LeftButton);
        QCOMPARE(passed.size(), 2);
        QCOMPARE(digitsOf(passed.at(1).at(1)), u"1002"_s);
        QCOMPARE(passed.at(1).at(2).toBool(), true);
        QCOMPARE(passed.at(1).at(3).toString(), u"Bob Miller"_s);
    }

    void transferPanel_closesWithTheCall()
    {
        const auto widget = make(Samples::inCall());
        QTest::mouseClick(button(*widget, u"Transfer"_s), Qt::LeftButton);
        CallerCard over = Samples::wrapUp();
        over.call.id = Samples::inCall().call.id;
        widget->setCard(over);
        QVERIFY(!button(*widget, u"Do not transfer"_s));
        QVERIFY(button(*widget, u"Save"_s));
    }

    void wrapUp_isSaidWithChips()
    {
        CallerCard card = Samples::wrapUp();
        card.wrapUp = {};
        const auto widget = make(card);
        QSignalSpy outcome(widget.get(), &CardWidget::dispositionChosen);
        QSignalSpy followUp(widget.get(), &CardWidget::followUpChosen);
        QSignalSpy done(widget.get(), &CardWidget::wrapUpDone);
        QSignalSpy later(widget.get(), &CardWidget::wrapUpLater);
        QTest::mouseClick(chip(*widget, u"Wrong number"_s), Qt::LeftButton);
        QCOMPARE(outcome.last().at(1).toString(), u"wrong_number"_s);
        QTest::mouseClick(chip(*widget, u"Sale"_s), Qt::LeftButton);
        QCOMPARE(outcome.last().at(1).toString(), u"sale"_s);
        QVERIFY(!chip(*widget, u"Wrong number"_s)->isChecked());
        QTest::mouseClick(chip(*widget, u"Sale"_s), Qt::LeftButton); // taken back
        QCOMPARE(outcome.last().at(1).toString(), QString());
        QTest::mouseClick(chip(*widget, u"Tomorrow 10:00 AM"_s), Qt::LeftButton);
        const QDate tomorrow = Samples::now().toLocalTime().date().addDays(1);
        QCOMPARE(followUp.last().at(1).toDateTime(), QDateTime(tomorrow, QTime(10, 0)).toUTC());
        QTest::mouseClick(button(*widget, u"Later"_s), Qt::LeftButton);
        QTest::mouseClick(button(*widget, u"Save"_s), Qt::LeftButton);
        QCOMPARE(later.size(), 1);
        QCOMPARE(done.size(), 1);
    }

    void ownFollowUp_isPickedInPlace_withTheKeyboardToo()
    {
        CallerCard card = Samples::wrapUp();
        card.wrapUp = {};
        const auto widget = make(card);
        const int before = widget->wantedHeight();
        QSignalSpy followUp(widget.get(), &CardWidget::followUpChosen);
        QTest::mouseClick(chip(*widget, u"Pick…"_s), Qt::LeftButton);
        QVERIFY(widget->wantedHeight() > before);
        QVERIFY(followUp.isEmpty()); // a day is to come
        auto *day = widget->findChild<DayPicker *>();
        QVERIFY(day->isVisibleTo(widget.get()));
        QTest::keyClick(day, Qt::Key_Down); // March 9
        QTest::keyClick(day, Qt::Key_Right); // March 10
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(followUp.last().at(1).toDateTime(), QDateTime(QDate(2026, 3, 10), QTime(10, 0)).toUTC());
        card.wrapUp.followUpAt = followUp.last().at(1).toDateTime();
        widget->setCard(card);
        const auto fields = widget->findChildren<QLineEdit *>();
        QLineEdit *time = nullptr;
        for (QLineEdit *field : fields)
            if (field->isVisibleTo(widget.get()))
                time = field;
        QVERIFY(time);
        time->selectAll();
        QTest::keyClicks(time, u"1530"_s);
        QCOMPARE(followUp.last().at(1).toDateTime(), QDateTime(QDate(2026, 3, 10), QTime(15, 30)).toUTC());
        const qsizetype told = followUp.size();
        time->selectAll();
        QTest::keyClicks(time, u"x"_s); // no time: the last one holds
        QCOMPARE(followUp.size(), told);
    }

    void arrowKeys_goFromChipToChip()
    {
        CallerCard card = Samples::wrapUp();
        card.wrapUp = {};
        CardWindow window(CardWidget::Use::OrdinaryWindow, *m_clock, QLocale(u"en_US"_s), {}, lightTheme());
        window.card().setOptions(Samples::options());
        window.card().setCard(card);
        window.open();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy outcome(&window.card(), &CardWidget::dispositionChosen);
        chip(window, u"Follow-up"_s)->setFocus();
        QTest::keyClick(chip(window, u"Follow-up"_s), Qt::Key_Right);
        QVERIFY(chip(window, u"Resolved"_s)->hasFocus());
        QTest::keyClick(chip(window, u"Resolved"_s), Qt::Key_Space);
        QCOMPARE(outcome.last().at(1).toString(), u"resolved"_s);
        QTest::keyClick(chip(window, u"Resolved"_s), Qt::Key_Left);
        QVERIFY(chip(window, u"Follow-up"_s)->hasFocus());
        QTest::keyClick(chip(window, u"Follow-up"_s), Qt::Key_Left);
        QVERIFY(chip(window, u"Follow-up"_s)->hasFocus()); // the first
        QSignalSpy done(&window.card(), &CardWidget::wrapUpDone);
        QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(done.size(), 1);
    }

    void timesOfDay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("usual") << u"10:00"_s << QTime(10, 0);
        QTest::newRow("without a colon") << u"930"_s << QTime(9, 30);
        QTest::newRow("four digits") << u"1530"_s << QTime(15, 30);
        QTest::newRow("hour") << u"9"_s << QTime(9, 0);
        QTest::newRow("afternoon") << u"2 pm"_s << QTime(14, 0);
        QTest::newRow("noon") << u"12pm"_s << QTime(12, 0);
        QTest::newRow("midnight") << u"12 am"_s << QTime(0, 0);
        QTest::newRow("point") << u"9.30"_s << QTime(9, 30);
        QTest::newRow("too late") << u"25:00"_s << QTime();
        QTest::newRow("no such half") << u"13 pm"_s << QTime();
        QTest::newRow("words") << u"soon"_s << QTime();
        QTest::newRow("nothing") << QString() << QTime();
    }
    void timesOfDay()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QCOMPARE(timeFromText(typed, QLocale(u"en_US"_s)), time);
        if (!typed.contains(u'm'))
            QCOMPARE(timeFromText(typed, QLocale(u"de_DE"_s)), time);
    }

    void usualMoments_areWorkingDays()
    {
        const QLocale german(u"de_DE"_s);
        const QDateTime monday(QDate(2026, 3, 2), QTime(14, 32));
        QCOMPARE(nextWorkingMorning(monday, german), QDateTime(QDate(2026, 3, 3), QTime(10, 0)));
        QCOMPARE(nextWeekMorning(monday, german), QDateTime(QDate(2026, 3, 9), QTime(10, 0)));
        const QDateTime friday(QDate(2026, 3, 6), QTime(14, 32));
        QCOMPARE(nextWorkingMorning(friday, german), QDateTime(QDate(2026, 3, 9), QTime(10, 0)));
        // The week begins on Sunday, work on Monday.
        QCOMPARE(nextWeekMorning(monday, QLocale(u"en_US"_s)), QDateTime(QDate(2026, 3, 9), QTime(10, 0)));
    }

    void cardInEveryState_canBeWalkedThroughByKeyboard_data() { addSamples(); }
    void cardInEveryState_canBeWalkedThroughByKeyboard()
    {
        QFETCH(CallerCard, card);
        CardWindow window(CardWidget::Use::OrdinaryWindow, *m_clock, QLocale(u"en_US"_s), {}, lightTheme());
        window.card().setOptions(Samples::options());
        window.card().setCard(card);
        window.open();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(namingProblems(window), QStringList());
        QCOMPARE(tabProblems(window), QStringList());
    }

    void callEndsUnderThePointer_savesNothingByMistake()
    {
        const auto widget = make(Samples::inCall());
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        auto *open = button(*widget, u"Open in HubSpot"_s);
        const QPoint centre = open->rect().center();
        QTest::mouseMove(open, centre);
        QTRY_VERIFY(open->parentWidget()->underMouse());
        CallerCard over = Samples::wrapUp();
        over.call.id = Samples::inCall().call.id;
        widget->setCard(over);
        QSignalSpy done(widget.get(), &CardWidget::wrapUpDone);
        QTest::mouseClick(button(*widget, u"Save"_s), Qt::LeftButton);
        QCOMPARE(done.size(), 0);
        m_clock->advance(1s);
        QTest::mouseClick(button(*widget, u"Save"_s), Qt::LeftButton);
        QCOMPARE(done.size(), 1);
    }

    void facts_areThoseOfTheSettings()
    {
        CallerCard card = Samples::knownVip();
        card.lookup.candidates.first().person.customFields.insert(u"Customer since"_s, u"2020"_s);
        const auto widget = make(card);
        CardOptions options = Samples::options();
        using Fact = CardSettings::Fact;
        options.facts = {Fact::Email, Fact::CustomerSince, Fact::Calls, Fact::Account, Fact::LastContact};
        widget->setOptions(options);
        QVERIFY(hasText(*widget, u"jane@example.com"_s));
        QVERIFY(hasText(*widget, u"2020"_s));
        QVERIFY(!hasText(*widget, u"Account"_s)); // not known: takes no place
        options.facts.clear();
        widget->setOptions(options);
        QVERIFY(!hasText(*widget, u"Last contact"_s));
    }

    void longWordsAndRightToLeft_fit_data()
    {
        QTest::addColumn<CallerCard>("card");
        QTest::addColumn<bool>("mirrored");
        for (const Samples::Named &sample : Samples::all()) {
            QTest::newRow(qPrintable(sample.name + u" left to right"_s)) << sample.card << false;
            QTest::newRow(qPrintable(sample.name + u" right to left"_s)) << sample.card << true;
        }
    }
    void longWordsAndRightToLeft_fit()
    {
        QFETCH(CallerCard, card);
        QFETCH(bool, mirrored);
        LongWords words;
        QApplication::installTranslator(&words);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const auto widget = make(card);
        const int wide = widget->width();
        QCOMPARE(wide, lightTheme().px(380)); // it grows in height only
        const QList<QPushButton *> buttons = widget->findChildren<QPushButton *>();
        for (const QPushButton *one : buttons) {
            if (!one->isVisibleTo(widget.get()))
                continue;
            const QRect place(one->mapTo(widget.get(), QPoint()), one->size());
            QVERIFY2(widget->rect().contains(place), qPrintable(one->accessibleName()));
        }
        QCOMPARE(layoutProblems(*widget).join(u"; "_s), QString());
        QApplication::removeTranslator(&words);
    }

    void clock_runsOnlyWhileTheCardIsVisible()
    {
        const auto widget = make(Samples::knownVip());
        QVERIFY(!m_clock->nextAlarm());
        widget->show();
        QTRY_VERIFY(m_clock->nextAlarm().has_value());
        QVERIFY(*m_clock->nextAlarm() <= 1s);
        QVERIFY(hasText(*widget, u"0:04"_s));
        m_clock->advance(1s);
        QVERIFY(hasText(*widget, u"0:05"_s));
        widget->hide();
        QVERIFY(!m_clock->nextAlarm());
    }

    void finishedCall_hasNoTimer()
    {
        const auto widget = make(Samples::ended());
        widget->show();
        QVERIFY(!m_clock->nextAlarm());
        QVERIFY(hasText(*widget, u"4:12"_s));
    }

    void said_isShownForAWhile()
    {
        const auto widget = make(Samples::knownVip());
        widget->say(u"The <b>browser</b> could not be opened."_s);
        QVERIFY(hasText(*widget, u"The <b>browser</b> could not be opened."_s));
        m_clock->advance(10s);
        QVERIFY(!hasText(*widget, u"The <b>browser</b> could not be opened."_s));
        QVERIFY(hasText(*widget, u"HubSpot 182 ms"_s));
    }

    void detailsThatDoNotFit_scroll_andButtonsStay()
    {
        const auto widget = make(Samples::knownVip());
        const int whole = widget->wantedHeight();
        widget->resize(widget->width(), whole - 120);
        widget->grab();
        QPushButton *open = button(*widget, u"Open in HubSpot"_s);
        const QRect place(open->mapTo(widget.get(), QPoint()), open->size());
        QVERIFY(widget->rect().contains(place));
    }

    void corner_decidesThePlace_data()
    {
        QTest::addColumn<Corner>("corner");
        QTest::addColumn<QList<QRect>>("taken");
        QTest::addColumn<QRect>("place");
        const QList<QRect> none;
        QTest::newRow("bottom right") << Corner::BottomRight << none << QRect(880, 590, 380, 400);
        QTest::newRow("bottom left") << Corner::BottomLeft << none << QRect(10, 590, 380, 400);
        QTest::newRow("top right") << Corner::TopRight << none << QRect(880, 10, 380, 400);
        QTest::newRow("top left") << Corner::TopLeft << none << QRect(10, 10, 380, 400);
        QTest::newRow("above the first")
            << Corner::BottomRight << QList{QRect(880, 590, 380, 400)} << QRect(880, 180, 380, 400);
        QTest::newRow("below the first")
            << Corner::TopLeft << QList{QRect(10, 10, 380, 400)} << QRect(10, 420, 380, 400);
        QTest::newRow("beside two")
            << Corner::BottomRight << QList{QRect(880, 590, 380, 400), QRect(880, 180, 380, 400)}
            << QRect(490, 590, 380, 400);
        QTest::newRow("into the gap that one left")
            << Corner::BottomRight << QList{QRect(880, 180, 380, 400)} << QRect(880, 590, 380, 400);
        QTest::newRow("full: over the others, apart")
            << Corner::BottomRight
            << QList{QRect(880, 590, 380, 400), QRect(880, 180, 380, 400), QRect(490, 590, 380, 400),
                     QRect(490, 180, 380, 400), QRect(100, 590, 380, 400), QRect(100, 180, 380, 400)}
            << QRect(760, 470, 380, 400);
    }
    void corner_decidesThePlace()
    {
        QFETCH(Corner, corner);
        QFETCH(QList<QRect>, taken);
        QFETCH(QRect, place);
        QCOMPARE(placeFor({380, 400}, QRect(0, 0, 1270, 1000), corner, taken, 10), place);
    }

    void placeIsAlwaysOnTheScreen_data()
    {
        QTest::addColumn<QRect>("screen");
        QTest::newRow("small") << QRect(0, 0, 320, 200);
        QTest::newRow("second, left of the first") << QRect(-1920, -300, 1920, 1080);
        QTest::newRow("tall") << QRect(0, 0, 600, 3000);
    }
    void placeIsAlwaysOnTheScreen()
    {
        QFETCH(QRect, screen);
        for (const Corner corner :
             {Corner::TopLeft, Corner::TopRight, Corner::BottomLeft, Corner::BottomRight}) {
            QList<QRect> taken;
            for (int i = 0; i < 20; ++i) {
                const QRect place = placeFor({380, 300}, screen, corner, taken, 12);
                QVERIFY(screen.contains(place));
                taken.append(place);
            }
        }
    }

    void cardGrowsAwayFromItsEdge()
    {
        const QRect place(100, 100, 380, 400);
        QCOMPARE(cardWithin(place, 150, Corner::BottomRight), QRect(100, 350, 380, 150));
        QCOMPARE(cardWithin(place, 150, Corner::TopRight), QRect(100, 100, 380, 150));
        QCOMPARE(cardWithin(place, 900, Corner::BottomRight), place);
    }

    void rightToLeftDesktop_mirrorsTheCorner()
    {
        QCOMPARE(mirrored(Corner::BottomRight, true), Corner::BottomLeft);
        QCOMPARE(mirrored(Corner::TopLeft, true), Corner::TopRight);
        QCOMPARE(mirrored(Corner::TopLeft, false), Corner::TopLeft);
    }

    void stack_showsTwoCallsWithoutMovingTheFirst()
    {
        CardStack stack(*m_clock, QLocale(u"en_US"_s), {}, lightTheme(), {});
        stack.show(Samples::knownVip());
        const QRect first = stack.window({u"vip"_s})->cardFrame();
        stack.show(Samples::unknownCaller());
        QCOMPARE(stack.window({u"vip"_s})->cardFrame(), first);
        const QRect second = stack.window({u"unknown"_s})->cardFrame();
        QVERIFY(!first.intersects(second));
        QTRY_VERIFY(stack.window({u"unknown"_s})->isVisible());
        stack.remove({u"vip"_s});
        QVERIFY(!stack.isShown({u"vip"_s}));
        QCOMPARE(stack.window({u"unknown"_s})->cardFrame(), second);
        const QRect available = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY(available.contains(first));
        QVERIFY(available.contains(second));
    }

    void wrapUpInAnOrdinaryWindow_closesWhenItIsSaved()
    {
        CardStack stack(*m_clock, QLocale(u"en_US"_s), {}, lightTheme(), {});
        stack.showAsOrdinaryWindow(Samples::wrapUp());
        const CallId id{u"wrapup"_s};
        QVERIFY(stack.ordinaryWindow(id));
        CallerCard card = Samples::wrapUp();
        card.wrapUp.state = WrapUp::State::Done;
        card.wrapUpSaved = false;
        stack.update(card);
        QVERIFY(stack.ordinaryWindow(id)); // not on disk yet
        card.wrapUpSaved = true;
        stack.update(card);
        QVERIFY(!stack.ordinaryWindow(id));
    }

    void stack_optionsReachCardsOnTheScreen_andThoseToCome()
    {
        CardStack stack(*m_clock, QLocale(u"en_US"_s), {}, lightTheme(), {});
        stack.show(Samples::unknownCaller());
        QVERIFY(!button(*stack.window({u"unknown"_s}), u"Create contact"_s));
        stack.setOptions(Samples::options());
        QVERIFY(button(*stack.window({u"unknown"_s}), u"Create contact"_s));
        stack.show(Samples::wrapUp());
        QVERIFY(chip(*stack.window({u"wrapup"_s}), u"Wrong number"_s));
        QSignalSpy created(&stack, &CardStack::createRequested);
        QSignalSpy linked(&stack, &CardStack::linkRequested);
        QTest::mouseClick(button(*stack.window({u"unknown"_s}), u"Create contact"_s), Qt::LeftButton);
        QTest::mouseClick(button(*stack.window({u"unknown"_s}), u"Link…"_s), Qt::LeftButton);
        QCOMPARE(created.size(), 1);
        QCOMPARE(linked.size(), 1);
        stack.show(Samples::missed());
        QSignalSpy calledBack(&stack, &CardStack::callBackRequested);
        QTest::mouseClick(button(*stack.window({u"missed"_s}), u"Call back"_s), Qt::LeftButton);
        QCOMPARE(calledBack.size(), 1);
    }

    void cardThatIsTypedIn_isNotToLeave()
    {
        CardStack stack(*m_clock, QLocale(u"en_US"_s), {}, lightTheme(), {});
        stack.show(Samples::inCall());
        QSignalSpy hovered(&stack, &CardStack::hovered);
        CardWindow *window = stack.window({u"incall"_s});
        QTRY_VERIFY(window->isVisible());
        QVERIFY(stack.switchKeyboard());
        QVERIFY(window->hasKeyboard());
        QCOMPARE(hovered.size(), 1);
        QCOMPARE(hovered.at(0).at(1).toBool(), true);
        QCOMPARE(window->findChild<NoteField *>()->focusPolicy(), Qt::StrongFocus);
        QVERIFY(stack.switchKeyboard());
        QVERIFY(!window->hasKeyboard());
        QCOMPARE(hovered.last().at(1).toBool(), false);
        QCOMPARE(window->findChild<NoteField *>()->focusPolicy(), Qt::NoFocus);
        stack.remove({u"incall"_s});
        QVERIFY(!stack.switchKeyboard());
    }

    void stack_atTheTop_keepsTheFullHeightFromTheStart()
    {
        CardSettings settings;
        settings.corner = Corner::TopRight;
        CardStack stack(*m_clock, QLocale(u"en_US"_s), {}, lightTheme(), settings);
        stack.show(Samples::firstFrame());
        const CallId id{u"first"_s};
        const QRect before = stack.window(id)->cardFrame();
        CallerCard known = Samples::knownVip();
        known.call.id = id;
        stack.update(known);
        QCOMPARE(stack.window(id)->cardFrame(), before);
    }

    void stack_atTheBottom_growsUpward()
    {
        CardStack stack(*m_clock, QLocale(u"en_US"_s), {}, lightTheme(), {});
        stack.show(Samples::firstFrame());
        const CallId id{u"first"_s};
        const QRect before = stack.window(id)->cardFrame();
        CallerCard known = Samples::knownVip();
        known.call.id = id;
        stack.update(known);
        const QRect after = stack.window(id)->cardFrame();
        QCOMPARE(after.bottom(), before.bottom());
        QVERIFY(after.height() > before.height());
    }

    void stack_changesPlaceWithTheSettings()
    {
        CardStack stack(*m_clock, QLocale(u"en_US"_s), {}, lightTheme(), {});
        stack.show(Samples::knownVip());
        const QRect before = stack.window({u"vip"_s})->cardFrame();
        CardSettings settings;
        settings.corner = Corner::TopLeft;
        stack.setPlace(settings);
        QTRY_VERIFY(stack.window({u"vip"_s})->cardFrame().left() < before.left());
        QVERIFY(stack.window({u"vip"_s})->cardFrame().top() < before.top());
    }

    void language_reachesCardsToCome()
    {
        CardStack stack(*m_clock, QLocale(u"en_US"_s), {}, lightTheme(), {});
        stack.setLocale(QLocale(u"de_DE"_s));
        stack.setOptions(Samples::options());
        stack.show(Samples::wrapUp());
        QStringList chips;
        const auto all = stack.window({u"wrapup"_s})->findChildren<ChipButton *>();
        for (const ChipButton *chip : all)
            chips.append(chip->label());
        QVERIFY2(chips.filter(u"10:00"_s).size() == 1 && chips.filter(u"AM"_s).isEmpty(), qPrintable(chips.join(u'|')));
    }

    void theme_reachesCardsOnTheScreen()
    {
        CardStack stack(*m_clock, QLocale(u"en_US"_s), {}, lightTheme(), {});
        stack.show(Samples::knownVip());
        CardWindow *window = stack.window({u"vip"_s});
        QTRY_VERIFY(window->isVisible());
        const QImage light = window->card().grab().toImage();
        stack.setTheme(themeFor(ThemeChoice::Dark, false, QApplication::font()));
        const QImage dark = window->card().grab().toImage();
        QVERIFY(light.pixelColor(200, 60).lightness() > 200);
        QVERIFY(dark.pixelColor(200, 60).lightness() < 80);
    }

    void textAndSymbols_haveEnoughContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textAndSymbols_haveEnoughContrast()
    {
        QFETCH(bool, dark);
        const Theme t = themeFor(dark ? ThemeChoice::Dark : ThemeChoice::Light, false, QApplication::font());
        const auto luminance = [](const QColor &colour) {
            const auto part = [](qreal c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
                + 0.0722 * part(colour.blueF());
        };
        const auto contrast = [&](const QColor &a, const QColor &b) {
            const qreal x = luminance(a);
            const qreal y = luminance(b);
            return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
        };
        const QList<std::pair<QColor, QColor>> pairs{
            {t.text, t.surface}, {t.muted, t.surface},    {t.faint, t.surface}, {t.ring, t.surface},
            {t.hold, t.surface}, {t.danger, t.surface},   {t.vip, t.vipWeak},   {t.text, t.vipWeak},
            {t.muted, t.raised}, {t.onAccent, t.accent},  {t.text, t.raised},   {t.accent, t.surface},
        };
        for (const auto &[ink, ground] : pairs)
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on "_s + ground.name()));
        for (const QString &name : {u"Jane Doe"_s, u"Tom"_s, u"Anna K"_s, u"x"_s, u"y"_s, u"z"_s, QString()})
            QVERIFY(contrast(Qt::white, t.avatarColour(name)) >= 4.5);
    }

private:
    [[nodiscard]] std::unique_ptr<CardWidget> make(const CallerCard &card)
    {
        auto widget = std::make_unique<CardWidget>(CardWidget::Use::PopUp, *m_clock, QLocale(u"en_US"_s),
                                                   ErrorWords(), lightTheme());
        widget->setOptions(Samples::options());
        widget->setCard(card);
        widget->resize(widget->width(), widget->wantedHeight());
        widget->grab(); // lays everything out, also what is nested
        return widget;
    }
    static ChipButton *chip(const QWidget &widget, const QString &name)
    {
        const QList<ChipButton *> all = widget.findChildren<ChipButton *>();
        for (ChipButton *one : all) {
            if (one->isVisibleTo(&widget) && one->label() == name)
                return one;
        }
        return nullptr;
    }
    static bool hasText(const QWidget &widget, const QString &text)
    {
        const QList<QLabel *> labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&widget) && label->text() == text;
        });
    }
    static void addSamples()
    {
        QTest::addColumn<CallerCard>("card");
        for (const Samples::Named &sample : Samples::all())
            QTest::newRow(qPrintable(sample.name)) << sample.card;
    }

    std::unique_ptr<FakeClock> m_clock;
};

QTEST_MAIN(CardWidgetTest)
#include "cardwidgettest.moc"
