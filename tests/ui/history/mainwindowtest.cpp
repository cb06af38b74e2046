#include "chipbutton.h"
#include "chooserpage.h"
#include "fields.h"
#include "importpage.h"
#include "mainwindowsitting.h"
#include "personform.h"
#include "timelineview.h"
#include "tracepage.h"
#include "wrapupeditor.h"

#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Ringside;
using HistorySamples::misplaced;
using HistorySamples::shownText;
using HistorySamples::Sitting;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TextField *fieldNamed(QWidget &root, const QString &name)
{
    const auto all = root.findChildren<TextField *>();
    for (TextField *field : all) {
        if (field->isVisible() && field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHistorySaysWhatToDo()
    {
        Sitting sitting(false);
        QTRY_COMPARE(sitting.list().emptyText(), u"No calls yet. When your telephone rings, the call stands here."_s);
        QVERIFY(sitting.button(u"Import people…"_s));
        sitting.search().setText(u"somebody"_s);
        QTRY_VERIFY(sitting.list().emptyText().contains(u"“somebody”"_s));
    }

    void choosingACallShowsItsPerson()
    {
        Sitting sitting;
        sitting.choose(u"Jane Doe"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        QVERIFY(sitting.page().subject().person);
        QCOMPARE(sitting.page().subject().person->key, u"51"_s);
        QVERIFY(shownText(sitting.page()).contains(u"Head of Procurement · Acme Corp · jane@example.com"_s));
        QVERIFY(sitting.button(u"Open in HubSpot"_s));
        QVERIFY(sitting.click(u"Open in HubSpot"_s));
        QCOMPARE(sitting.access.opened.size(), 1);
        QVERIFY(sitting.click(u"Call"_s, &sitting.page()));
        QCOMPARE(sitting.access.dialled, QStringList{u"+14155550123"_s});
        QVERIFY(sitting.message().contains(u"Calling"_s));
    }

    void whereNothingCanBeDialled_nothingOffersIt()
    {
        Sitting sitting;
        sitting.access.mayDial = false;
        Q_EMIT sitting.access.abilitiesChanged();
        sitting.choose(u"Jane Doe"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        for (const auto tab : {PersonPage::Tab::Timeline, PersonPage::Tab::Details}) {
            sitting.page().showTab(tab);
            QVERIFY(!sitting.button(u"Call"_s));
        }
        sitting.search().setText(u"+12125550199"_s);
        QTRY_VERIFY(sitting.model().isUpToDate());
        QVERIFY(!sitting.model().dialNumber());
    }

    void whatTheTelephoneSystemRefuses_isSaidInTheWindow()
    {
        Sitting sitting;
        sitting.access.dialError = Error{ErrorKind::Forbidden, {}, {}};
        sitting.choose(u"Jane Doe"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        QVERIFY(sitting.click(u"Call"_s, &sitting.page()));
        QTRY_VERIFY(sitting.message().startsWith(u"Something did not work"_s));
        QVERIFY(sitting.click(u"Close"_s));
        QCOMPARE(sitting.message(), QString());
        QVERIFY(!QApplication::activeModalWidget());
    }

    void searchByKeyboard_fromAnywhereToThePerson()
    {
        Sitting sitting;
        sitting.list().enter();
        QTest::keyClick(sitting.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(sitting.search().hasFocus());
        QTest::keyClicks(&sitting.search(), u"mul"_s);
        QTRY_COMPARE(sitting.model().rowCount(), 4); // two heads, the person, the call
        QTest::keyClick(&sitting.search(), Qt::Key_Down);
        QTRY_VERIFY(sitting.list().hasFocus());
        QCOMPARE(sitting.list().currentIndex().row(), 1);
        QTRY_VERIFY(sitting.page().isVisible());
        QCOMPARE(sitting.page().subject().person->name, u"Lisa Müller"_s);
        QTest::keyClick(&sitting.list(), Qt::Key_Down); // over the head
        QCOMPARE(sitting.list().currentIndex().row(), 3);
        QTest::keyClick(&sitting.list(), Qt::Key_Up);
        QTest::keyClick(&sitting.list(), Qt::Key_Up);
        QTRY_VERIFY(sitting.search().hasFocus());
        QTest::keyClick(&sitting.search(), Qt::Key_Escape);
        QCOMPARE(sitting.search().text(), QString());
        QTRY_COMPARE(sitting.model().rowCount(), 6);
    }

    void enterInTheFieldOpensTheFirst_andDialsANumber()
    {
        Sitting sitting;
        sitting.window->search(u"tom"_s);
        QTRY_VERIFY(sitting.model().isUpToDate());
        QTest::keyClick(&sitting.search(), Qt::Key_Return);
        QTRY_VERIFY(sitting.page().isVisible());
        QCOMPARE(sitting.page().subject().person->name, u"Tom Reyes"_s);
        QVERIFY(sitting.access.dialled.isEmpty());

        sitting.window->search(u"+1 (212) 555-0177"_s);
        QTRY_VERIFY(sitting.model().isUpToDate());
        QTest::keyClick(&sitting.search(), Qt::Key_Return);
        QCOMPARE(sitting.access.dialled, QStringList{u"+12125550177"_s});
    }

    void filtersByKeyboardAndCounts()
    {
        Sitting sitting;
        QSignalSpy seen(sitting.window.get(), &MainWindow::missedSeen);
        MainStatus status;
        status.unseenMissed = 2;
        sitting.window->setStatus(status);
        QTRY_VERIFY(sitting.button(u"To wrap up 1"_s));
        QAbstractButton *missed = sitting.button(u"Missed 2"_s);
        QVERIFY(missed);
        missed->setFocus();
        QTest::keyClick(missed, Qt::Key_Space);
        QTRY_COMPARE(sitting.model().rowCount(), 1);
        QCOMPARE(seen.count(), 1);
        sitting.window->showFilter(CallFilter::Kind::ToWrapUp);
        QTRY_COMPARE(sitting.model().textAt(0).headline, u"Tom Reyes"_s);
    }

    void aNoteOnAPastCallIsOnDiskWithinASecond()
    {
        Sitting sitting;
        QSignalSpy saved(&sitting.access.keeper, &WrapUpKeeper::saved);
        sitting.window->editWrapUp(CallId{u"c2"_s});
        auto *editor = sitting.window->findChild<WrapUpEditor *>();
        QTRY_VERIFY(editor->isVisible());
        auto *note = editor->findChild<NoteField *>();
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"wants the invoice again"_s);
        QVERIFY(sitting.click(u"Sale"_s, editor));
        QVERIFY(sitting.click(u"Tomorrow 10:00 AM"_s, editor) || sitting.click(u"Tomorrow 10:00\u202fAM"_s, editor));
        sitting.clock.advance(999ms);
        const WrapUp &kept = sitting.journal.entries.at(2).wrapUp;
        QCOMPARE(kept.note, u"wants the invoice again"_s);
        QCOMPARE(kept.disposition, u"sale"_s);
        QCOMPARE(kept.followUpAt, QDateTime({2026, 3, 3}, {10, 0}).toUTC());
        QCOMPARE(kept.state, WrapUp::State::Later);
        QVERIFY(saved.count() >= 1);
        QVERIFY(sitting.click(u"Done"_s, editor));
        QCOMPARE(sitting.journal.entries.at(2).wrapUp.state, WrapUp::State::Done);
        QTRY_VERIFY(sitting.button(u"To wrap up"_s)); // nothing left to count
    }

    void aRefusedNoteStaysAndIsTriedAgain()
    {
        Sitting sitting;
        sitting.window->editWrapUp(CallId{u"c3"_s});
        auto *editor = sitting.window->findChild<WrapUpEditor *>();
        QTRY_VERIFY(editor->isVisible());
        sitting.journal.refusal = Error{ErrorKind::Storage, u"full"_s, {}};
        QTest::keyClicks(editor->findChild<NoteField *>(), u"x"_s);
        sitting.clock.advance(1s);
        QVERIFY(shownText(*editor).contains(u"Not saved yet."_s));
        sitting.journal.refusal.reset();
        sitting.clock.advance(10s);
        QCOMPARE(sitting.journal.entries.at(3).wrapUp.note, u"x"_s);
        QVERIFY(shownText(*editor).contains(u"Saved."_s));
    }

    void cardAndWindowChangeTheSameCall_nothingIsOverwritten()
    {
        Sitting sitting;
        sitting.window->editWrapUp(CallId{u"c5"_s});
        auto *editor = sitting.window->findChild<WrapUpEditor *>();
        QTRY_VERIFY(editor->isVisible());
        auto *note = editor->findChild<NoteField *>();
        WrapUpKeeper &card = sitting.access.keeper;
        const CallId id{u"c5"_s};
        // What the card is told shows at once, and stays while the window goes on.
        card.noteEdited(id, u"Order 4471 is two days late. Calls back."_s);
        QCOMPARE(note->toPlainText(), u"Order 4471 is two days late. Calls back."_s);
        card.dispositionChosen(id, u"sale"_s);
        QVERIFY(sitting.button(u"Sale"_s, editor)->isChecked());
        QVERIFY(!sitting.button(u"Follow-up"_s, editor)->isChecked());
        QVERIFY(sitting.click(u"None"_s, editor));
        note->moveCursor(QTextCursor::End);
        QTest::keyClicks(note, u" Soon."_s);
        QCOMPARE(card.wrapUp(id).note, u"Order 4471 is two days late. Calls back. Soon."_s);
        sitting.clock.advance(1s);
        const WrapUp both{u"Order 4471 is two days late. Calls back. Soon."_s, u"sale"_s, {}, WrapUp::State::Done};
        QCOMPARE(sitting.journal.entries.at(5).wrapUp, both);
        // A shorter note is shorter, not added to what is there.
        note->selectAll();
        QTest::keyClicks(note, u"Late."_s);
        sitting.clock.advance(1s);
        QCOMPARE(sitting.journal.entries.at(5).wrapUp.note, u"Late."_s);
    }

    void whatTheCardCouldNotWriteYet_isInTheWindow()
    {
        Sitting sitting;
        const CallId id{u"c5"_s};
        sitting.journal.refusal = Error{ErrorKind::Storage, u"full"_s, {}};
        sitting.access.keeper.noteEdited(id, u"Order 4471 is two days late. Angry."_s);
        sitting.clock.advance(1s);
        sitting.window->editWrapUp(id);
        auto *editor = sitting.window->findChild<WrapUpEditor *>();
        QTRY_VERIFY(editor->isVisible());
        QCOMPARE(editor->findChild<NoteField *>()->toPlainText(), u"Order 4471 is two days late. Angry."_s);
        sitting.clock.advance(10s);
        QVERIFY(shownText(*editor).contains(u"Not saved yet."_s));
        sitting.journal.refusal.reset();
        sitting.clock.advance(10s);
        QVERIFY(shownText(*editor).contains(u"Saved."_s));
    }

    void outcomeOfACallUnderWay_isChosenInTheWindow()
    {
        Sitting sitting;
        const CallId id{u"c3"_s};
        Call underWay = sitting.journal.entries.at(3).call;
        underWay.state = CallState::Answered;
        sitting.access.keeper.callStarted(underWay);
        sitting.window->editWrapUp(id);
        auto *editor = sitting.window->findChild<WrapUpEditor *>();
        QTRY_VERIFY(editor->isVisible());
        QVERIFY(sitting.click(u"Resolved"_s, editor));
        QVERIFY(sitting.button(u"Resolved"_s, editor)->isChecked());
        QVERIFY(!sitting.button(u"Sale"_s, editor)->isChecked());
        sitting.clock.advance(1s);
        QCOMPARE(sitting.journal.entries.at(3).wrapUp.disposition, u"resolved"_s);
    }

    void whatWasTypedIsWritten_whenTheWindowGoes()
    {
        Sitting sitting;
        sitting.window->editWrapUp(CallId{u"c3"_s});
        auto *editor = sitting.window->findChild<WrapUpEditor *>();
        QTRY_VERIFY(editor->isVisible());
        QTest::keyClicks(editor->findChild<NoteField *>(), u"last words"_s);
        sitting.window.reset();
        QCOMPARE(sitting.journal.entries.at(3).wrapUp.note, u"last words"_s);
    }

    void thePersonsOwnNoteIsKept()
    {
        Sitting sitting;
        sitting.choose(u"Jane Doe"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        QTest::keyClick(sitting.window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(sitting.page().tab(), PersonPage::Tab::Notes);
        NoteField *note = nullptr;
        const auto fields = sitting.page().findChildren<NoteField *>();
        for (NoteField *one : fields) {
            if (one->isVisible())
                note = one;
        }
        QVERIFY(note);
        note->setFocus();
        note->moveCursor(QTextCursor::End);
        QTest::keyClicks(note, u" Has a dog."_s);
        sitting.clock.advance(1s);
        QCOMPARE(sitting.book.people.first().notes, u"Prefers to be called in the morning. Has a dog."_s);
    }

    void creatingAPersonFromAnUnknownCall()
    {
        Sitting sitting;
        sitting.choose(u"+12125550199"_s);
        QTRY_VERIFY(sitting.button(u"Create contact…"_s));
        QVERIFY(sitting.click(u"Create contact…"_s));
        auto *form = sitting.window->findChild<PersonForm *>();
        QTRY_VERIFY(form && form->isVisible());
        QCOMPARE(fieldNamed(*form, u"Telephone number"_s)->text(), u"+12125550199"_s);
        QVERIFY(sitting.click(u"Save"_s));
        QVERIFY(shownText(*form).contains(u"Write a name or a company."_s));
        QCOMPARE(sitting.book.people.size(), 4);

        fieldNamed(*form, u"Name"_s)->setText(u"Ada Byron"_s);
        fieldNamed(*form, u"Email"_s)->setText(u"nonsense"_s);
        fieldNamed(*form, u"Telephone number"_s)->setText(u"call me"_s);
        QVERIFY(sitting.click(u"Save"_s));
        QVERIFY(shownText(*form).contains(u"This is not an email address."_s));
        QVERIFY(shownText(*form).contains(u"This is not a telephone number."_s));
        QCOMPARE(sitting.book.people.size(), 4);

        fieldNamed(*form, u"Email"_s)->setText(u"ada@example.com"_s);
        fieldNamed(*form, u"Telephone number"_s)->setText(u"(212) 555-0199"_s);
        fieldNamed(*form, u"Tags"_s)->setText(u"poet, , Poet,  maths "_s);
        QSignalSpy edited(sitting.window.get(), &MainWindow::peopleEdited);
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(sitting.book.people.size(), 5);
        const Person &ada = sitting.book.people.first();
        QCOMPARE(ada.name, u"Ada Byron"_s);
        QCOMPARE(ada.tags, (QStringList{u"poet"_s, u"maths"_s}));
        QCOMPARE(ada.numbers.first().number.key(), u"+12125550199"_s);
        QCOMPARE(edited.count(), 1);
        QTRY_VERIFY(sitting.page().isVisible());
        QCOMPARE(sitting.page().subject().call, CallId{u"c4"_s}); // still about the call that led here
    }

    void editingKeepsWhatTheFormDoesNotShow()
    {
        Sitting sitting;
        Person before = HistorySamples::jane();
        before.contactCount = 7;
        before.accountId = u"A-1"_s;
        before.numbers.first().number.extension = u"22"_s;
        sitting.book.people[0] = before;
        sitting.choose(u"Jane Doe"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        sitting.act(u"Edit…"_s);
        auto *form = sitting.window->findChild<PersonForm *>();
        QTRY_VERIFY(form->isVisible());
        QVERIFY(!form->isChanged());
        fieldNamed(*form, u"Title"_s)->setText(u"CEO"_s);
        QVERIFY(sitting.click(u"Save"_s));
        Person wanted = before;
        wanted.title = u"CEO"_s;
        QTRY_COMPARE(sitting.book.people.first(), wanted);
    }

    void changesAreNotLostByChoosingSomethingElse()
    {
        Sitting sitting;
        sitting.choose(u"Jane Doe"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        sitting.act(u"Edit…"_s);
        auto *form = sitting.window->findChild<PersonForm *>();
        QTRY_VERIFY(form->isVisible());
        fieldNamed(*form, u"Title"_s)->setFocus();
        fieldNamed(*form, u"Title"_s)->setText(u"CEO"_s);
        sitting.choose(u"Tom Reyes"_s);
        QVERIFY(sitting.message().contains(u"not saved"_s));
        QVERIFY(form->isVisible());
        QVERIFY(sitting.click(u"Go on editing"_s));
        QVERIFY(form->isVisible());
        QCOMPARE(fieldNamed(*form, u"Title"_s)->text(), u"CEO"_s);
        QTRY_VERIFY(fieldNamed(*form, u"Title"_s)->hasFocus());
        QTest::keyClick(fieldNamed(*form, u"Title"_s), Qt::Key_Escape);
        QVERIFY(sitting.message().contains(u"not saved"_s));
        QVERIFY(form->isVisible());
        sitting.choose(u"Anna Kowalski"_s);
        QVERIFY(sitting.click(u"Discard the changes"_s));
        QTRY_VERIFY(sitting.page().isVisible());
        QTRY_COMPARE(sitting.page().subject().person->name, u"Anna Kowalski"_s);
        QCOMPARE(sitting.book.people.first().title, u"Head of Procurement"_s);
    }

    void aVipIsMarkedWithTheReason_andUnmarked()
    {
        Sitting sitting;
        sitting.choose(u"Tom Reyes"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        sitting.act(u"Mark as VIP…"_s);
        TextField *reason = fieldNamed(sitting.page(), u"Why is this person a VIP?"_s);
        QTRY_VERIFY(reason && reason->hasFocus());
        QTest::keyClicks(reason, u"decides on the renewal"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(sitting.book.people.at(2).vip);
        QCOMPARE(sitting.book.people.at(2).vipReason, u"decides on the renewal"_s);
        sitting.act(u"Take the VIP mark away"_s);
        QTRY_VERIFY(!sitting.book.people.at(2).vip);
        sitting.act(u"Mark as VIP…"_s);
        QVERIFY(sitting.click(u"Mark as VIP"_s));
        QTRY_COMPARE(sitting.book.people.at(2).vipReason, u"marked by Anna"_s);
    }

    void removingAsks_andCanBeUndone()
    {
        Sitting sitting;
        sitting.choose(u"Tom Reyes"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        sitting.act(u"Remove from the phone book…"_s);
        QVERIFY(sitting.click(u"Keep"_s));
        QCOMPARE(sitting.message(), QString());
        sitting.act(u"Remove from the phone book…"_s);
        QVERIFY(sitting.click(u"Remove"_s));
        QVERIFY(sitting.click(u"Undo"_s));
        sitting.clock.advance(20s);
        QCOMPARE(sitting.book.people.size(), 4);
        QCOMPARE(sitting.page().subject().person->name, u"Tom Reyes"_s);

        sitting.act(u"Remove from the phone book…"_s);
        QVERIFY(sitting.click(u"Remove"_s));
        sitting.clock.advance(7s);
        QCOMPARE(sitting.book.people.size(), 4);
        sitting.clock.advance(2s);
        QCOMPARE(sitting.book.people.size(), 3);
        QCOMPARE(sitting.message(), QString());
    }

    void aRemovalIsCarriedOut_whenTheWindowGoes()
    {
        Sitting sitting;
        sitting.choose(u"Tom Reyes"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        sitting.act(u"Remove from the phone book…"_s);
        QVERIFY(sitting.click(u"Remove"_s));
        sitting.window.reset();
        QCOMPARE(sitting.book.people.size(), 3);
    }

    void aNumberIsGivenToAPerson()
    {
        Sitting sitting;
        sitting.window->openForLink(CallId{u"c4"_s});
        auto *chooser = sitting.window->findChild<ChooserPage *>();
        QTRY_VERIFY(chooser && chooser->isVisible());
        auto *search = chooser->findChild<TextField *>();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"reyes"_s);
        auto *found = chooser->findChild<HistoryList *>();
        QTRY_COMPARE(found->model()->rowCount(), 1);
        QVERIFY(!sitting.button(u"Add the number"_s)->isEnabled());
        QTest::keyClick(search, Qt::Key_Down);
        QTRY_VERIFY(sitting.button(u"Add the number"_s)->isEnabled());
        QVERIFY(shownText(*chooser).contains(u"Tom Reyes afterwards"_s));
        QVERIFY(sitting.click(u"Add the number"_s));
        QTRY_COMPARE(sitting.book.people.at(2).numbers.size(), 2);
        QCOMPARE(sitting.book.people.at(2).numbers.last().number.key(), u"+12125550199"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        // From now on the old call is theirs too.
        sitting.choose(u"Jane Doe"_s);
        sitting.choose(u"+12125550199"_s);
        QTRY_VERIFY(sitting.page().subject().person);
        QCOMPARE(sitting.page().subject().person->name, u"Tom Reyes"_s);
    }

    void mergingShowsWhatComesOfIt_andDoesIt()
    {
        Sitting sitting;
        sitting.choose(u"Tom Reyes"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        sitting.act(u"Merge with another person…"_s);
        auto *chooser = sitting.window->findChild<ChooserPage *>();
        QTRY_VERIFY(chooser && chooser->isVisible());
        auto *found = chooser->findChild<HistoryList *>();
        QTRY_COMPARE(found->model()->rowCount(), 0); // nobody is merged with themselves
        chooser->findChild<TextField *>()->setText(u"anna"_s);
        QTRY_COMPARE(found->model()->rowCount(), 1);
        found->choose(0);
        QTRY_VERIFY(shownText(*chooser).contains(u"+12125550142"_s));
        QVERIFY(sitting.click(u"Merge"_s));
        QTRY_COMPARE(sitting.book.people.size(), 3);
        QTRY_VERIFY(sitting.page().isVisible());
        QCOMPARE(sitting.page().subject().person->numbers.size(), 2);
    }

    void fromRightToLeft_numbersOfThePreviewKeepTheirPlus()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Sitting sitting;
        sitting.window->openForLink(CallId{u"c4"_s});
        auto *chooser = sitting.window->findChild<ChooserPage *>();
        QTRY_VERIFY(chooser && chooser->isVisible());
        chooser->findChild<TextField *>()->setText(u"reyes"_s);
        auto *found = chooser->findChild<HistoryList *>();
        QTRY_COMPARE(found->model()->rowCount(), 1);
        found->choose(0);
        QTRY_VERIFY(shownText(*chooser).contains(u"\u2066+12125550199\u2069"_s));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void importShowsProgress_rowsAndCanBeCancelled()
    {
        Sitting sitting;
        QSignalSpy edited(sitting.window.get(), &MainWindow::peopleEdited);
        sitting.window->importFile(u"/somewhere/people.csv"_s);
        QCOMPARE(sitting.access.imported, u"/somewhere/people.csv"_s);
        auto *page = sitting.window->findChild<ImportPage *>();
        QVERIFY(page->isVisible());
        Q_EMIT sitting.access.transferProgress(0.5);
        sitting.choose(u"Tom Reyes"_s); // the work is not left alone
        QVERIFY(page->isVisible());
        MainWindowAccess::ImportOutcome outcome;
        outcome.added = 3;
        outcome.skipped = 1;
        outcome.problems = {{7, u"There is neither a name nor a company."_s}};
        outcome.problemCount = 1;
        sitting.access.importPromise.addResult(Result<MainWindowAccess::ImportOutcome>(outcome));
        sitting.access.importPromise.finish();
        QTRY_VERIFY(!page->isBusy());
        QVERIFY(shownText(*page).contains(u"Added: 3. Changed: 0. As before: 0. Left out: 1."_s));
        QVERIFY(shownText(*page).contains(u"Line 7: There is neither a name nor a company."_s));
        QCOMPARE(edited.count(), 1);
        QVERIFY(sitting.click(u"Done"_s));
        QVERIFY(!page->isVisible());

        sitting.window->importFile(u"/somewhere/more.csv"_s);
        QVERIFY(sitting.click(u"Cancel"_s));
        QTRY_VERIFY(!page->isBusy());
        QVERIFY(shownText(*page).contains(u"The phone book is as it was."_s));
    }

    void whyThisCard_stepByStep_copiedWithoutNames()
    {
        Sitting sitting;
        CallTrace trace;
        trace.call = CallId{u"c5"_s};
        CallTrace::Entry entry;
        entry.sinceStart = 1900us;
        entry.step = CallTrace::Step::Answered;
        entry.subject = u"Phone book"_s;
        entry.state = u"exact"_s;
        entry.detail = u"Jane Doe"_s;
        CallTrace::Entry reported;
        reported.step = CallTrace::Step::Event;
        reported.state = u"ended answered_elsewhere"_s;
        reported.detail = u"inbound, line 5000: +14155550123 (held, Jane)"_s;
        CallTrace::Entry chosen;
        chosen.step = CallTrace::Step::Chosen;
        chosen.state = u"suffix, 2 people"_s;
        chosen.detail = u"complete after 1.9 ms"_s;
        trace.entries = {entry, reported, chosen};
        sitting.access.traces.insert(trace.call, trace);
        sitting.window->showTrace(trace.call);
        auto *steps = sitting.window->findChild<QTreeWidget *>();
        QTRY_VERIFY(steps && steps->isVisible());
        QCOMPARE(steps->topLevelItemCount(), 3);
        QCOMPARE(steps->topLevelItem(0)->text(3), u"exact · Jane Doe"_s);
        // The recorder's words are the program's; who called stays as it is.
        QCOMPARE(steps->topLevelItem(1)->text(3),
                 u"ended answered by a colleague · inbound, line 5000: +14155550123 (held, Jane)"_s);
        QCOMPARE(steps->topLevelItem(2)->text(3), u"by the last digits, 2 people · complete after 1.9 ms"_s);
        QVERIFY(sitting.click(u"Copy without personal data"_s));
        QCOMPARE(sitting.access.copied, u"redacted steps"_s);
        sitting.window->showTrace(CallId{u"c0"_s});
        QVERIFY(!steps->isVisible());
        QVERIFY(shownText(sitting.part<TracePage>()).contains(u"not kept any more"_s));
    }

    void aWithheldCallerHasAPageToo()
    {
        Sitting sitting;
        JournalEntry withheld = HistorySamples::call(u"w"_s, {}, {}, 2);
        sitting.journal.entries.append(withheld);
        sitting.window->callsChanged();
        QTRY_COMPARE(sitting.model().textAt(0).headline, u"Number withheld"_s);
        sitting.list().choose(0);
        QTRY_VERIFY(sitting.page().isVisible());
        QVERIFY(!sitting.button(u"Create contact…"_s));
        QVERIFY(!sitting.button(u"Call"_s, &sitting.page()));
    }

    void aNewCallChangesNeitherChoiceNorPage()
    {
        Sitting sitting;
        sitting.choose(u"Tom Reyes"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        sitting.journal.entries.append(HistorySamples::call(u"c9"_s, HistorySamples::jane(), u"+14155550123"_s, 1));
        sitting.window->callsChanged();
        QTRY_COMPARE(sitting.model().entryAt(0)->call.id.value, u"c9"_s);
        QCOMPARE(sitting.model().textAt(sitting.list().currentIndex().row()).headline, u"Tom Reyes"_s);
        QCOMPARE(sitting.page().subject().person->name, u"Tom Reyes"_s);
    }

    void sizeAndDivisionComeBack_andForeignBytesDoNoHarm()
    {
        Sitting sitting;
        QSignalSpy changed(sitting.window.get(), &MainWindow::stateChanged);
        sitting.window->resize(1000, 640);
        sitting.page().showTab(PersonPage::Tab::Details);
        sitting.window->hide();
        QVERIFY(changed.count() >= 1);
        const QByteArray state = changed.last().first().toByteArray();
        Sitting other;
        other.window->restoreState(state);
        QCOMPARE(other.page().tab(), PersonPage::Tab::Details);
        QTRY_COMPARE(other.window->size(), QSize(1000, 640));
        other.window->restoreState("nonsense");
        other.window->restoreState(state.left(20));
        QCOMPARE(other.page().tab(), PersonPage::Tab::Details);
    }

    void everythingHasAName_andTabReachesIt()
    {
        Sitting sitting;
        QCOMPARE(namingProblems(*sitting.window).join(u'\n'), QString());
        QCOMPARE(tabProblems(*sitting.window).join(u'\n'), QString());
        sitting.choose(u"Jane Doe"_s);
        QTRY_VERIFY(sitting.page().isVisible());
        for (const auto tab : {PersonPage::Tab::Timeline, PersonPage::Tab::Details, PersonPage::Tab::Notes}) {
            sitting.page().showTab(tab);
            QCOMPARE(namingProblems(*sitting.window).join(u'\n'), QString());
            QCOMPARE(tabProblems(*sitting.window).join(u'\n'), QString());
        }
        sitting.window->editWrapUp(CallId{u"c5"_s});
        QTRY_VERIFY(sitting.part<WrapUpEditor>().isVisible());
        QCOMPARE(namingProblems(*sitting.window).join(u'\n'), QString());
        QCOMPARE(tabProblems(*sitting.window).join(u'\n'), QString());
        sitting.window->openForCreate(HistorySamples::number(u"+12125550199"_s), u"Ada"_s);
        QCOMPARE(namingProblems(*sitting.window).join(u'\n'), QString());
        QCOMPARE(tabProblems(*sitting.window).join(u'\n'), QString());
    }

    void cleanup() { qApp->setLayoutDirection(Qt::LeftToRight); }

    void everythingFits_data()
    {
        QTest::addColumn<bool>("isLong");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("pixels");
        QTest::newRow("English, wide") << false << QSize(1180, 680) << 13;
        QTest::newRow("German lengths, 1024 x 600") << true << QSize(1024, 600) << 13;
        QTest::newRow("German lengths, a large font") << true << QSize(1600, 900) << 20;
    }
    void everythingFits()
    {
        QFETCH(bool, isLong);
        QFETCH(QSize, size);
        QFETCH(int, pixels);
        LongWords longWords;
        if (isLong)
            qApp->installTranslator(&longWords);
        const Qt::LayoutDirection directions[]{Qt::LeftToRight, Qt::RightToLeft};
        for (const Qt::LayoutDirection direction : directions) {
            qApp->setLayoutDirection(direction);
            Sitting sitting;
            QFont font = qApp->font();
            font.setPixelSize(pixels);
            sitting.window->setTheme(themeFor(ThemeChoice::Dark, true, font));
            sitting.window->resize(size);
            QCoreApplication::processEvents();
            QTRY_COMPARE(misplaced(*sitting.window).join(u'\n'), QString());
            sitting.choose(u"Jane Doe"_s);
            QTRY_VERIFY(sitting.page().isVisible());
            for (const auto tab : {PersonPage::Tab::Timeline, PersonPage::Tab::Details, PersonPage::Tab::Notes}) {
                sitting.page().showTab(tab);
                QCoreApplication::processEvents();
                QTRY_COMPARE(misplaced(*sitting.window).join(u'\n'), QString());
            }
            sitting.list().choose(1); // an unknown number
            QCoreApplication::processEvents();
            QTRY_COMPARE(misplaced(*sitting.window).join(u'\n'), QString());
            sitting.window->editWrapUp(CallId{u"c5"_s});
            QTRY_VERIFY(sitting.part<WrapUpEditor>().isVisible());
            QCoreApplication::processEvents();
            QTRY_COMPARE(misplaced(*sitting.window).join(u'\n'), QString());
            sitting.window->openForCreate(HistorySamples::number(u"+12125550199"_s), u"Ada"_s);
            QCoreApplication::processEvents();
            QTRY_COMPARE(misplaced(*sitting.window).join(u'\n'), QString());
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
