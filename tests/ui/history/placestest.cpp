#include "historydelegate.h"
#include "mainwindowsitting.h"
#include "otherplaces.h"
#include "persondetails.h"
#include "personform.h"
#include "plaintext.h"
#include "tabstrip.h"
#include "timelineview.h"

#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Ringside;
using HistorySamples::misplaced;
using HistorySamples::shownText;
using HistorySamples::Sitting;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longEnough = 500ms; // for a choice to have rested

QStringList rowsOf(const TimelineView &view)
{
    QStringList rows;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        rows.append(view.model()->index(row, 0).data().toString());
    return rows;
}

QModelIndex rowSaying(const TimelineView &view, const QString &text)
{
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        if (index.data().toString().contains(text))
            return index;
    }
    return {};
}

QMenu *openMenu(QWidget &root)
{
    const auto menus = root.findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

QStringList wordsOf(const QMenu &menu)
{
    QStringList words;
    const auto actions = menu.actions();
    for (const QAction *action : actions)
        words.append(QString(action->text()).remove(u'&'));
    return words;
}

//! A caller whom a CRM knows and the phone book does not.
Person stranger()
{
    Person person = HistorySamples::someone(u"Ada Byron"_s, u"+12125550199"_s, u"Engines Ltd"_s);
    person.source = u"HubSpot"_s;
    person.key = u"77"_s;
    person.title = u"Analyst"_s;
    person.email = u"ada@example.com"_s;
    person.vip = true;
    person.vipReason = u"tag vip"_s;
    person.profileUrl = QUrl(u"https://app.hubspot.com/contacts/1/record/0-1/77"_s);
    return person;
}

//! A window with two CRMs that know Jane.
struct CrmSitting : Sitting {
    CrmSitting()
    {
        access.places = {u"HubSpot"_s, u"Salesforce"_s};
        access.statuses = {HistorySamples::provider(u"HubSpot"_s, ProviderStatus::State::Good),
                           HistorySamples::provider(u"Salesforce"_s, ProviderStatus::State::Good)};
        access.know(HistorySamples::janeEverywhere());
    }
    [[nodiscard]] TimelineView &timeline() { return part<TimelineView>(); }
    //! Jane is chosen, and the CRMs have been asked about her.
    bool askAboutJane()
    {
        choose(u"Jane Doe"_s);
        if (!QTest::qWaitFor([this] { return page().isVisible() && timeline().model()->rowCount() > 0; }))
            return false;
        clock.advance(longEnough);
        return QTest::qWaitFor([this] { return !access.questions.isEmpty(); });
    }
};

} // namespace

class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qApp->setLayoutDirection(Qt::LeftToRight); }

    // ---- who is asked, and when

    void passingThroughAListAsksNobody()
    {
        CrmSitting sitting;
        sitting.list().enter();
        for (int i = 0; i < 4; ++i) {
            sitting.clock.advance(200ms);
            QTest::keyClick(&sitting.list(), Qt::Key_Down);
            QCoreApplication::processEvents();
        }
        QCOMPARE(sitting.access.lookedUp, QStringList());
        QTRY_VERIFY(sitting.page().subject().person);
        QCOMPARE(sitting.page().subject().person->name, u"Lisa Müller"_s);
        sitting.clock.advance(longEnough);
        QCOMPARE(sitting.access.lookedUp, QStringList{u"+12125550144@sales"_s});
    }

    void aPersonIsAskedForAsEachPlaceKnowsThem()
    {
        CrmSitting sitting;
        QVERIFY(sitting.askAboutJane());
        QCOMPARE(sitting.access.questions.size(), 1);
        const HistoryQuestion &asked = sitting.access.questions.first().asked;
        QCOMPARE(asked.number.key(), u"+14155550123"_s);
        QCOMPARE(asked.people.size(), 1);
        QCOMPARE(asked.people.first().person.source, u"HubSpot"_s);
        QCOMPARE(asked.people.first().person.contactId, u"51"_s);
        QCOMPARE(asked.people.first().person.elsewhere.size(), 2);
        QVERIFY(asked.except.isEmpty());
        // Nothing that happens in this window asks again.
        sitting.window->callsChanged();
        sitting.window->peopleChanged();
        sitting.clock.advance(longEnough);
        QCoreApplication::processEvents();
        QCOMPARE(sitting.access.questions.size(), 1);
        QCOMPARE(sitting.access.lookedUp.size(), 1);
    }

    void whoShareANumberAreToldApart()
    {
        CrmSitting sitting;
        Person colleague = stranger();
        colleague.numbers = HistorySamples::jane().numbers;
        sitting.access.owners.clear();
        sitting.access.know(colleague);
        sitting.access.know(HistorySamples::janeEverywhere());
        QVERIFY(sitting.askAboutJane());
        QCOMPARE(sitting.access.questions.first().asked.people.size(), 1);
        QCOMPARE(sitting.access.questions.first().asked.people.first().person.key, u"51"_s);

        // Of a number that nobody is known for, it stays open who it is.
        sitting.access.owners.insert(u"+12125550199"_s, sitting.access.owners.value(u"+14155550123"_s));
        sitting.choose(u"+12125550199"_s);
        QTRY_VERIFY(!sitting.page().subject().person);
        sitting.clock.advance(longEnough);
        QTRY_COMPARE(sitting.access.questions.size(), 2);
        QCOMPARE(sitting.access.questions.last().asked.people.size(), 0);
        QVERIFY(!sitting.page().subject().found);
    }

    void whoIsInThePhoneBook_isRecognisedAsItAnswers()
    {
        CrmSitting sitting;
        sitting.book.people[2].source = u"customers.csv"_s; // Tom
        sitting.book.people[2].key = u"12"_s;
        Person merged = sitting.book.people.at(2); // as the lookup has him
        merged.source = u"HubSpot"_s;
        merged.key = u"88"_s;
        merged.profileUrl = QUrl(u"https://app.hubspot.com/contacts/1/record/0-1/88"_s);
        merged.elsewhere = {{u"Phone book"_s, u"customers.csv/12"_s, {}, {}, {}}};
        Person namesake = stranger();
        namesake.numbers = merged.numbers;
        sitting.access.know(namesake);
        sitting.access.know(merged);
        sitting.window->search(u"reyes"_s);
        QTRY_VERIFY(sitting.model().isUpToDate());
        sitting.list().choose(sitting.model().firstRow());
        QTRY_VERIFY(sitting.page().subject().person);
        QVERIFY(!sitting.button(u"Open in HubSpot"_s));
        sitting.clock.advance(longEnough);
        QTRY_VERIFY(sitting.button(u"Open in HubSpot"_s));
        QCOMPARE(sitting.page().subject().person->source, u"customers.csv"_s);
        QCOMPARE(sitting.access.questions.size(), 1);
        QCOMPARE(sitting.access.questions.first().asked.people.size(), 1);
        QCOMPARE(sitting.access.questions.first().asked.people.first().person.key, u"88"_s);
    }

    void whoCalledIsShown_whereANumberHasSeveralOwners()
    {
        CrmSitting sitting;
        sitting.book.people[1].source = sitting.book.people[2].source = u"customers.csv"_s;
        sitting.book.people[1].numbers.append(sitting.book.people.at(2).numbers.first()); // Anna has Tom's number too
        sitting.journal.entries[2].personKey = u"customers.csv/Tom Reyes"_s; // as lookups name him
        sitting.window->callsChanged();
        QTRY_COMPARE(sitting.model().entryAt(3)->personKey, u"customers.csv/Tom Reyes"_s);
        sitting.choose(u"Tom Reyes"_s);
        QTRY_VERIFY(sitting.page().subject().person);
        QCOMPARE(sitting.page().subject().person->name, u"Tom Reyes"_s);
    }

    void withheldAndInternalNumbersAreNotTold()
    {
        CrmSitting sitting;
        sitting.journal.entries.append(HistorySamples::call(u"w"_s, {}, {}, 2));
        JournalEntry internal = HistorySamples::call(u"i"_s, {}, u"+12125550001"_s, 1);
        internal.call.number = {};
        internal.call.number.kind = PhoneNumber::Kind::Internal;
        internal.call.number.raw = internal.call.number.national = u"1002"_s;
        sitting.journal.entries.append(internal);
        sitting.window->callsChanged();
        QTRY_COMPARE(sitting.model().rowCount(), 8);
        sitting.choose(u"Number withheld"_s);
        QTRY_COMPARE(sitting.page().subject().call, CallId{u"w"_s});
        sitting.clock.advance(longEnough);
        QCOMPARE(sitting.access.lookedUp, QStringList());
        sitting.list().choose(0);
        QTRY_COMPARE(sitting.page().subject().call, CallId{u"i"_s});
        sitting.clock.advance(longEnough);
        QTRY_COMPARE(sitting.access.lookedUp, QStringList{u"1002@sales"_s}); // a directory may know the colleague
        QCoreApplication::processEvents();
        QVERIFY(sitting.access.questions.isEmpty());
    }

    void withoutCrms_nothingIsSaidOfThem()
    {
        CrmSitting sitting;
        sitting.access.places.clear();
        sitting.choose(u"Jane Doe"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        sitting.clock.advance(longEnough);
        QTRY_COMPARE(sitting.access.lookedUp.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY(sitting.access.questions.isEmpty());
        QVERIFY(!shownText(sitting.page()).contains(u"Asking"_s));
    }

    // ---- the timeline

    void whatCrmsKnowStandsAmongTheCalls()
    {
        CrmSitting sitting;
        QVERIFY(sitting.askAboutJane());
        QVERIFY(shownText(sitting.page()).contains(u"Asking HubSpot and Salesforce…"_s));
        sitting.access.answer(0, HistorySamples::janesPast(), true);
        QTRY_COMPARE(rowsOf(sitting.timeline()),
                     (QStringList{u"Coming up"_s, u"Meeting: Review of the quarter · Bob"_s, u"Today"_s,
                                  u"Call, 4:12, Follow-up: “Order 4471 is two days late.”"_s,
                                  u"Task: Send the tracking number"_s, u"December 2025"_s,
                                  u"Call with Bob, 4:00: late delivery"_s,
                                  u"Call, 4:00: “Late delivery, sent an apology.”"_s, u"November 2025"_s,
                                  u"Email: Quote #4471 for Q1"_s, u"Deal: Renewal 2026 · proposal sent · $30,000"_s,
                                  u"Ticket: #889 invoice address · solved"_s, u"October 2025"_s,
                                  u"Order: #1042 · $1,280"_s, u"Note: Asks for paper invoices."_s}));
        QTRY_VERIFY(!shownText(sitting.page()).contains(u"Asking"_s));
        const QString spoken
            = rowSaying(sitting.timeline(), u"Email"_s).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Email: Quote #4471 for Q1 · Dear Jane, here is the quote you asked for. · HubSpot, "_s),
                 qPrintable(spoken));
    }

    void partsOfALineStandInTheOrderOfTheLayout()
    {
        // How much ink there is at the left end of a line of two parts.
        const auto inkAtLeft = [](bool isMirrored) {
            qApp->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
            const QString text = joined({u"mmmmmmmm"_s, u"."_s});
            QImage image(300, 30, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            const int width = painter.fontMetrics().horizontalAdvance(text) + 1;
            drawLine(&painter, {0, 0, width, 30}, text, isMirrored);
            int ink = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < width / 6; ++x)
                    ink += qGray(image.pixel(x, y)) < 128;
            return ink;
        };
        QVERIFY(inkAtLeft(false) > 20); // the first part
        QVERIFY(inkAtLeft(true) < 10); // the second
    }

    void answersComeOneAfterTheOther_andRowsStay()
    {
        CrmSitting sitting;
        QVERIFY(sitting.askAboutJane());
        TimelineView &timeline = sitting.timeline();
        QSignalSpy resets(timeline.model(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex call = rowSaying(timeline, u"Order 4471"_s);
        timeline.setCurrentIndex(call);
        timeline.setFocus();
        HistorySummary part;
        part.recent = HistorySamples::janesPast().recent.mid(0, 2);
        sitting.access.answer(0, part, false);
        QTRY_VERIFY(rowSaying(timeline, u"Meeting"_s).isValid());
        QVERIFY(shownText(sitting.page()).contains(u"Asking"_s));
        sitting.access.answer(0, HistorySamples::janesPast(), true);
        QTRY_VERIFY(rowSaying(timeline, u"Note"_s).isValid());
        QCOMPARE(resets.count(), 0);
        QCOMPARE(timeline.currentIndex(), QModelIndex(call));
        QVERIFY(timeline.selectionModel()->isSelected(call));
        QVERIFY(timeline.hasFocus());
    }

    void theRowUnderThePointerStaysThere_data()
    {
        QTest::addColumn<bool>("byPointer");
        QTest::newRow("under the pointer") << true;
        QTest::newRow("with the keyboard") << false;
    }
    void theRowUnderThePointerStaysThere()
    {
        QFETCH(bool, byPointer);
        CrmSitting sitting;
        QVERIFY(sitting.askAboutJane());
        TimelineView &timeline = sitting.timeline();
        const QPersistentModelIndex watched = rowSaying(timeline, u"an apology"_s);
        if (byPointer) {
            QTest::mouseMove(timeline.viewport(), timeline.visualRect(watched).center());
        } else {
            timeline.setFocus();
            timeline.setCurrentIndex(watched);
        }
        const QRect before = timeline.visualRect(watched);
        QVERIFY(before.isValid());
        sitting.access.answer(0, HistorySamples::janesPast(), false);
        QTRY_VERIFY(rowSaying(timeline, u"Meeting"_s).isValid());
        QCoreApplication::processEvents();
        QCOMPARE(timeline.visualRect(watched), before);
        QVERIFY(watched.row() > 4);
        sitting.window->resize(sitting.window->width(), sitting.window->height() + 4);
        QCoreApplication::processEvents();
        QCOMPARE(timeline.visualRect(watched), before);
        // When nobody looks any more, the list begins at its top again.
        if (byPointer)
            QTest::mouseMove(&sitting.search(), QPoint(5, 5));
        else
            sitting.search().setFocus();
        const QModelIndex last = timeline.model()->index(timeline.model()->rowCount() - 1, 0);
        QTRY_VERIFY(timeline.verticalScrollBar()->value() == 0
                    || timeline.visualRect(last).bottom() >= timeline.viewport()->height() - 1);
        QVERIFY(timeline.visualRect(watched) != before);
    }

    void aPlacesHistoryDoesNotWaitForTheSlowest()
    {
        CrmSitting sitting;
        const PhoneNumber number = HistorySamples::number(u"+14155550123"_s);
        const Person everywhere = HistorySamples::janeEverywhere();
        Person inHubSpot = everywhere;
        inHubSpot.elsewhere.removeFirst(); // Salesforce has not said yet that it knows her
        sitting.access.isLookupHeld = true;
        sitting.choose(u"Jane Doe"_s);
        QTRY_VERIFY(sitting.page().isVisible() && sitting.timeline().model()->rowCount() > 0);
        sitting.clock.advance(longEnough);
        QTRY_COMPARE(sitting.access.lookedUp.size(), 1);
        QVERIFY(sitting.access.questions.isEmpty());
        sitting.access.owners.clear();
        sitting.access.tellOwners(number, false); // nobody has answered
        QVERIFY(sitting.access.questions.isEmpty());
        sitting.access.know(inHubSpot);
        sitting.access.tellOwners(number, false);
        QCOMPARE(sitting.access.questions.size(), 1);
        sitting.access.tellOwners(number, false); // nothing new
        QCOMPARE(sitting.access.questions.size(), 1);
        HistorySummary part;
        part.recent = HistorySamples::janesPast().recent.mid(0, 1);
        sitting.access.answer(0, part, true);
        QTRY_VERIFY(rowSaying(sitting.timeline(), u"Meeting"_s).isValid());
        QVERIFY(!sitting.page().subject().found); // who it is, is said once
        QVERIFY(shownText(sitting.page()).contains(u"Asking"_s));

        sitting.access.owners.clear();
        sitting.access.know(everywhere);
        sitting.access.tellOwners(number, true);
        QTRY_VERIFY(sitting.page().subject().found);
        QTRY_COMPARE(sitting.access.questions.size(), 2);
        QCOMPARE(sitting.access.questions.last().asked.people.first().person.elsewhere.size(), 2);
        QVERIFY(rowSaying(sitting.timeline(), u"Meeting"_s).isValid());
        QVERIFY(shownText(sitting.page()).contains(u"Asking"_s));
        sitting.access.answer(1, HistorySamples::janesPast(), true);
        QTRY_VERIFY(rowSaying(sitting.timeline(), u"Ticket"_s).isValid());
        QVERIFY(!shownText(sitting.page()).contains(u"Asking"_s));
    }

    void theSlowestMayKnowNothingMore()
    {
        CrmSitting sitting;
        const PhoneNumber number = HistorySamples::number(u"+14155550123"_s);
        sitting.access.isLookupHeld = true;
        sitting.choose(u"Jane Doe"_s);
        QTRY_VERIFY(sitting.page().isVisible() && sitting.timeline().model()->rowCount() > 0);
        sitting.clock.advance(longEnough);
        QTRY_COMPARE(sitting.access.lookedUp.size(), 1);
        sitting.access.tellOwners(number, false);
        sitting.access.answer(0, HistorySamples::janesPast(), true);
        QVERIFY(shownText(sitting.page()).contains(u"Asking"_s)); // who else may know her
        const int ended = sitting.access.historiesEnded;
        sitting.access.tellOwners(number, true);
        QTRY_VERIFY(!shownText(sitting.page()).contains(u"Asking"_s));
        QCOMPARE(sitting.access.questions.size(), 1);
        QCOMPARE(sitting.access.historiesEnded, ended);
        sitting.choose(u"Tom Reyes"_s);
        QTRY_VERIFY(sitting.access.historiesEnded > ended); // nobody waits for Jane's any longer
    }

    void aLateAnswerAboutSomebodyElseIsDropped()
    {
        CrmSitting sitting;
        QVERIFY(sitting.askAboutJane());
        sitting.choose(u"Tom Reyes"_s);
        QTRY_COMPARE(sitting.page().subject().person->name, u"Tom Reyes"_s);
        sitting.access.answer(0, HistorySamples::janesPast(), true);
        QCoreApplication::processEvents();
        QVERIFY(!rowSaying(sitting.timeline(), u"Renewal"_s).isValid());
        QVERIFY(!shownText(sitting.page()).contains(u"Asking"_s));
    }

    void anAnswerAfterTheWindowHasGone_harmsNobody()
    {
        CrmSitting sitting;
        QVERIFY(sitting.askAboutJane());
        sitting.window.reset();
        sitting.access.answer(0, HistorySamples::janesPast(), true);
        QCoreApplication::processEvents();
    }

    void ourCallThatACrmKnowsToo_isOneRowWithALink()
    {
        CrmSitting sitting;
        QVERIFY(sitting.askAboutJane());
        const qsizetype before = rowsOf(sitting.timeline()).size();
        HistorySummary past;
        HistoryEntry ours;
        ours.call = sitting.journal.entries.last().call;
        ours.at = ours.call.startedAt;
        ours.url = QUrl(u"https://app.hubspot.com/contacts/1/record/0-48/5520"_s);
        past.recent = {ours};
        sitting.access.answer(0, past, true);
        const QModelIndex row = rowSaying(sitting.timeline(), u"Order 4471"_s);
        auto *model = static_cast<TimelineModel *>(sitting.timeline().model());
        QTRY_COMPARE(model->entryAt(row.row())->url, ours.url);
        QCOMPARE(rowsOf(sitting.timeline()).size(), before);
        // Enter still opens the note; the menu has the page, and knows whose it is.
        sitting.timeline().setCurrentIndex(row);
        sitting.timeline().setFocus();
        Q_EMIT sitting.timeline().menuRequested(*model->entryAt(row.row()), {});
        QMenu *menu = openMenu(sitting.page());
        QVERIFY(menu);
        QCOMPARE(wordsOf(*menu), (QStringList{u"Open in HubSpot"_s, u"Note and outcome…"_s, u"Why this card?"_s}));
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(sitting.access.opened, QList<QUrl>{ours.url});
    }

    void aCrmsEntryIsOpened_byKeyboardAndByItsSign()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            qApp->setLayoutDirection(direction);
            CrmSitting sitting;
            QVERIFY(sitting.askAboutJane());
            sitting.access.answer(0, HistorySamples::janesPast(), true);
            TimelineView &timeline = sitting.timeline();
            QTRY_VERIFY(rowSaying(timeline, u"Deal"_s).isValid());
            timeline.setFocus();
            timeline.setCurrentIndex(rowSaying(timeline, u"Deal"_s));
            QTest::keyClick(&timeline, Qt::Key_Return);
            QCOMPARE(sitting.access.opened, QList<QUrl>{QUrl(u"https://app.hubspot.com/contacts/1/record/0-3/d1"_s)});

            // Somewhere behind the words of the row stands the sign; a click on the words only chooses the row.
            const QModelIndex email = rowSaying(timeline, u"Email"_s);
            const QRect place = timeline.visualRect(email);
            QPoint sign;
            for (int step = 0; step < place.width() && sign.isNull(); ++step) {
                const int x = direction == Qt::LeftToRight ? place.left() + step : place.right() - step;
                const QPoint point(x, place.center().y());
                QTest::mouseMove(timeline.viewport(), point);
                if (timeline.viewport()->cursor().shape() == Qt::PointingHandCursor)
                    sign = point + QPoint(direction == Qt::LeftToRight ? 6 : -6, 0);
            }
            QVERIFY(!sign.isNull());
            QTest::mouseClick(timeline.viewport(), Qt::LeftButton, {},
                              {direction == Qt::LeftToRight ? place.left() + 60 : place.right() - 60, sign.y()});
            QCOMPARE(sitting.access.opened.size(), 1);
            QCOMPARE(timeline.currentIndex(), email);
            QTest::mouseClick(timeline.viewport(), Qt::LeftButton, {}, sign);
            QCOMPARE(sitting.access.opened.size(), 2);
            QCOMPARE(sitting.access.opened.last(), QUrl(u"https://app.hubspot.com/contacts/1/record/0-3/e1"_s));
            QTest::mouseDClick(timeline.viewport(), Qt::LeftButton, {}, sign);
            QCoreApplication::processEvents();
            QVERIFY2(sitting.access.opened.size() <= 3, "twice by one double click");
            QVERIFY(!sitting.button(u"Close"_s)); // no message
        }
    }

    void onlyWebPagesAreOpened()
    {
        CrmSitting sitting;
        QVERIFY(sitting.askAboutJane());
        HistorySummary past = HistorySamples::janesPast();
        past.recent[4].url = QUrl(u"file:///etc/passwd"_s);
        sitting.access.answer(0, past, true);
        TimelineView &timeline = sitting.timeline();
        QTRY_VERIFY(rowSaying(timeline, u"Deal"_s).isValid());
        timeline.setFocus();
        timeline.setCurrentIndex(rowSaying(timeline, u"Deal"_s));
        QTest::keyClick(&timeline, Qt::Key_Return);
        QVERIFY(sitting.access.opened.isEmpty());
        auto *model = static_cast<TimelineModel *>(timeline.model());
        Q_EMIT timeline.menuRequested(*model->entryAt(timeline.currentIndex().row()), {});
        QMenu *menu = openMenu(sitting.page());
        QVERIFY(menu);
        QCOMPARE(wordsOf(*menu), QStringList{u"Copy text"_s});
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(sitting.access.copied, u"Deal: Renewal 2026 · proposal sent · $30,000 · HubSpot"_s);
    }

    void whatIsMissingIsSaid_untilItIsThere()
    {
        CrmSitting sitting;
        QVERIFY(sitting.askAboutJane());
        sitting.access.statuses = {HistorySamples::provider(u"HubSpot"_s, ProviderStatus::State::Failed),
                                   HistorySamples::provider(u"Salesforce"_s, ProviderStatus::State::SignInNeeded)};
        sitting.access.answer(0, {}, true);
        QTRY_VERIFY(shownText(sitting.page()).contains(u"HubSpot is missing here: out of order (2)"_s));
        QVERIFY(shownText(sitting.page()).contains(u"Salesforce is missing here: it needs a sign-in"_s));
        sitting.access.statuses = {HistorySamples::provider(u"HubSpot"_s, ProviderStatus::State::Good)};
        Q_EMIT sitting.access.providersChanged();
        QVERIFY(!shownText(sitting.page()).contains(u"is missing here"_s));
    }

    void afterASignIn_thePlaceIsAsked()
    {
        CrmSitting sitting;
        sitting.access.statuses = {HistorySamples::provider(u"HubSpot"_s, ProviderStatus::State::SignInNeeded)};
        Q_EMIT sitting.access.providersChanged();
        QVERIFY(sitting.askAboutJane());
        QVERIFY(sitting.click(u"Sign in"_s));
        QCOMPARE(sitting.access.signedInTo, QStringList{u"HubSpot"_s});
        QTRY_COMPARE(sitting.message(), u"You are signed in to HubSpot."_s);
        sitting.clock.advance(longEnough);
        QTRY_COMPARE(sitting.access.questions.size(), 2);
    }

    // ---- the person

    void severalPlacesAreInAMenu_theFirstOnTheButton()
    {
        CrmSitting sitting;
        sitting.window->resize(1090, 680); // the second button leaves no room for all of the line beneath the name
        sitting.choose(u"Jane Doe"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        QVERIFY(sitting.button(u"Open in HubSpot"_s));
        QVERIFY(!sitting.button(u"Other places"_s));
        QCoreApplication::processEvents();
        const int tabs = sitting.page().findChild<TabStrip *>()->y();
        sitting.clock.advance(longEnough);
        QTRY_VERIFY(sitting.button(u"Other places"_s));
        QCoreApplication::processEvents();
        QCOMPARE(sitting.page().findChild<TabStrip *>()->y(), tabs);
        QVERIFY(sitting.click(u"Open in HubSpot"_s));
        QCOMPARE(sitting.access.opened.last(), HistorySamples::jane().profileUrl);
        QAbstractButton *others = sitting.button(u"Other places"_s);
        others->setFocus();
        QTest::keyClick(others, Qt::Key_Space);
        QMenu *menu = openMenu(*others);
        QVERIFY(menu);
        QCOMPARE(wordsOf(*menu), (QStringList{u"Open in HubSpot"_s, u"Open in Salesforce"_s}));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(sitting.access.opened.last(), QUrl(u"https://salesforce.example.com/003"_s));

        sitting.page().showTab(PersonPage::Tab::Details);
        QVERIFY(shownText(sitting.page()).contains(u"Record in Salesforce"_s));
        QAbstractButton *open = nullptr;
        const auto buttons = sitting.page().findChildren<QAbstractButton *>();
        for (QAbstractButton *one : buttons) {
            if (one->isVisible() && one->accessibleName() == u"Open the record in Salesforce"_s)
                open = one;
        }
        QVERIFY(open);
        sitting.access.opened.clear();
        open->click();
        QCOMPARE(sitting.access.opened, QList<QUrl>{QUrl(u"https://salesforce.example.com/003"_s)});
        QCOMPARE(namingProblems(*sitting.window).join(u'\n'), QString());
        QCOMPARE(tabProblems(*sitting.window).join(u'\n'), QString());
    }

    void theFirstButtonKeepsItsWords_whenOthersCome()
    {
        CrmSitting sitting;
        sitting.book.people[0].source = u"customers.csv"_s;
        sitting.book.people[0].profileUrl = QUrl(u"https://crm.example.com/contacts/51"_s);
        sitting.window->search(u"jane"_s);
        QTRY_VERIFY(sitting.model().isUpToDate());
        sitting.list().choose(sitting.model().firstRow());
        QTRY_VERIFY(sitting.button(u"Open record"_s));
        Person merged = sitting.book.people.first();
        merged.source = u"Phone book"_s;
        merged.key = u"customers.csv/51"_s;
        merged.elsewhere = {{u"HubSpot"_s, u"51"_s, {}, u"51"_s, HistorySamples::jane().profileUrl}};
        sitting.access.owners.clear();
        sitting.access.know(merged);
        sitting.clock.advance(longEnough);
        QTRY_VERIFY(sitting.button(u"Other places"_s));
        QVERIFY(sitting.button(u"Open record"_s));
        sitting.button(u"Other places"_s)->click();
        QMenu *menu = openMenu(*sitting.button(u"Other places"_s));
        QVERIFY(menu);
        QCOMPARE(wordsOf(*menu), (QStringList{u"Open at crm.example.com"_s, u"Open in HubSpot"_s}));
        menu->close();
    }

    void whomOnlyACrmKnows_hasAFaceToo()
    {
        CrmSitting sitting;
        sitting.access.know(stranger());
        sitting.choose(u"+12125550199"_s);
        QTRY_VERIFY(sitting.button(u"Create contact…"_s));
        QCoreApplication::processEvents();
        const int tabs = sitting.page().findChild<TabStrip *>()->mapTo(sitting.window.get(), QPoint()).y();
        sitting.clock.advance(longEnough);
        QTRY_VERIFY(sitting.button(u"Open in HubSpot"_s));
        QCoreApplication::processEvents();
        QCOMPARE(sitting.page().findChild<TabStrip *>()->mapTo(sitting.window.get(), QPoint()).y(), tabs);
        QVERIFY(shownText(sitting.page()).contains(u"Ada Byron"_s));
        QVERIFY(shownText(sitting.page()).contains(u"Analyst · Engines Ltd · ada@example.com · HubSpot"_s));
        QVERIFY(!sitting.button(u"Create contact…"_s));
        QVERIFY(!sitting.page().subject().person);
        sitting.page().showTab(PersonPage::Tab::Details);
        QVERIFY(shownText(sitting.page()).contains(u"This number is nobody's in the phone book."_s));
        QVERIFY(shownText(sitting.page()).contains(u"tag vip"_s));

        // Whoever wants them in the phone book has what is known in the form already.
        sitting.act(u"Create in the phone book…"_s);
        auto *form = sitting.window->findChild<PersonForm *>();
        QTRY_VERIFY(form && form->isVisible());
        QVERIFY(sitting.click(u"Save"_s));
        QTRY_COMPARE(sitting.book.people.size(), 5);
        QCOMPARE(sitting.book.people.first().name, u"Ada Byron"_s);
        QCOMPARE(sitting.book.people.first().company, u"Engines Ltd"_s);
        QVERIFY(sitting.book.people.first().source != u"HubSpot"_s);
    }

    void buttonsStayWhileTheAgentIsAtThem()
    {
        CrmSitting sitting;
        sitting.access.know(stranger());
        sitting.choose(u"+12125550199"_s);
        QTRY_VERIFY(sitting.button(u"Create contact…"_s));
        QAbstractButton *create = sitting.button(u"Create contact…"_s);
        QTest::mouseMove(create, create->rect().center());
        QTRY_VERIFY(create->underMouse());
        const QPoint place = create->mapTo(sitting.window.get(), QPoint());
        sitting.clock.advance(longEnough);
        QTRY_VERIFY(shownText(sitting.page()).contains(u"Ada Byron"_s));
        QCoreApplication::processEvents();
        QVERIFY(create->isVisible());
        QCOMPARE(create->mapTo(sitting.window.get(), QPoint()), place);
        QVERIFY(!sitting.button(u"Open in HubSpot"_s));
        QTest::mouseMove(&sitting.search(), QPoint(5, 5));
        QTRY_VERIFY(sitting.button(u"Open in HubSpot"_s));
        QVERIFY(!create->isVisible());
    }

    void everythingFits_data()
    {
        QTest::addColumn<bool>("isLong");
        QTest::addColumn<QSize>("size");
        QTest::newRow("English") << false << QSize(1180, 680);
        QTest::newRow("German lengths, small") << true << QSize(1024, 600);
    }
    void everythingFits()
    {
        QFETCH(bool, isLong);
        QFETCH(QSize, size);
        LongWords longWords;
        if (isLong)
            qApp->installTranslator(&longWords);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            qApp->setLayoutDirection(direction);
            CrmSitting sitting;
            sitting.access.know(stranger());
            sitting.window->resize(size);
            QVERIFY(sitting.askAboutJane());
            sitting.access.answer(0, HistorySamples::janesPast(), false);
            QTRY_COMPARE(misplaced(*sitting.window).join(u'\n'), QString());
            sitting.page().showTab(PersonPage::Tab::Details);
            QTRY_COMPARE(misplaced(*sitting.window).join(u'\n'), QString());
            sitting.list().choose(1); // the stranger
            QTRY_VERIFY(!sitting.page().subject().person);
            sitting.clock.advance(longEnough);
            QTRY_VERIFY(sitting.page().subject().found);
            QTRY_COMPARE(misplaced(*sitting.window).join(u'\n'), QString());
        }
    }
};

QTEST_MAIN(PlacesTest)
#include "placestest.moc"
