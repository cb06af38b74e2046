// The controls that forms are made of: what keyboard and mouse do with them, what a screen reader is told.
#include "chipbutton.h"
#include "cornerchooser.h"
#include "fields.h"
#include "formrow.h"
#include "messagebar.h"
#include "notefield.h"
#include "reorderlist.h"
#include "switchbutton.h"
#include "timefield.h"
#include "windowwalker.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Ringside;
using namespace Qt::StringLiterals;
using Corner = CardSettings::Corner;

namespace {

Theme lightTheme()
{
    return themeFor(ThemeChoice::Light, false, QApplication::font());
}

//! Two screens side by side, the second one on the right.
QList<ScreenPicture> twoScreens()
{
    return {{u"DP-1"_s, u"Dell"_s, QRect(0, 0, 1920, 1080), true},
            {u"DP-2"_s, u"Eizo"_s, QRect(1920, 0, 1920, 1080), false}};
}

//! An item of a list: a grip and a button.
QWidget *makeItem(const QString &name)
{
    auto *item = new QWidget;
    item->setObjectName(name);
    auto *grip = new DragGrip(item);
    grip->setAccessibleName(u"Order of "_s + name);
    auto *button = new Button(Button::Kind::Plain, item);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setLabel(name);
    auto *layout = new QHBoxLayout(item);
    layout->addWidget(grip);
    layout->addWidget(button);
    return item;
}

QStringList namesOf(const ReorderList &list)
{
    QStringList names;
    for (const QWidget *item : list.items())
        names.append(item->objectName());
    return names;
}

QAccessibleInterface *face(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

} // namespace

class FormControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textThatFitsItsField_needsNoScrollBar_data()
    {
        QTest::addColumn<int>("pixels");
        for (const int pixels : {11, 12, 13, 14, 17, 20, 26})
            QTest::newRow(qPrintable(QString::number(pixels))) << pixels;
    }
    void textThatFitsItsField_needsNoScrollBar()
    {
        QFETCH(int, pixels);
        QFont font = QApplication::font();
        font.setPixelSize(pixels);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *note = new NoteField(&window);
        note->setVisibleLines(2, 6);
        note->setTheme(themeFor(ThemeChoice::Light, false, font));
        column->addWidget(note);
        window.resize(400, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        note->setPlainText(u"one\ntwo"_s);
        QTRY_COMPARE(note->verticalScrollBar()->maximum(), 0);
        const int two = note->height();
        note->setPlainText(u"1\n2\n3\n4\n5\n6"_s);
        QTRY_VERIFY(note->height() > two);
        QTRY_COMPARE(note->verticalScrollBar()->maximum(), 0);
        note->setPlainText(u"1\n2\n3\n4\n5\n6\n7"_s);
        QTRY_VERIFY(note->verticalScrollBar()->maximum() > 0);
    }

    void buttonThatClears_hasTheColourOfTheTheme()
    {
        TextField field;
        field.setClearButtonEnabled(true);
        const auto ink = [&field](ThemeChoice choice) {
            const Theme theme = themeFor(choice, false, QApplication::font());
            field.setTheme(theme);
            auto *button = field.findChild<QToolButton *>();
            const QImage picture = button->icon().pixmap(16).toImage().convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (picture.pixelColor(x, y).alpha() == 255)
                        return picture.pixelColor(x, y) == theme.muted;
            return false;
        };
        QVERIFY(ink(ThemeChoice::Light));
        QVERIFY(ink(ThemeChoice::Dark));
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void switchAndChip_areCheckBoxesWithAName()
    {
        SwitchButton button;
        button.setAccessibleName(u"Start with the computer"_s);
        button.show();
        QTest::keyClick(&button, Qt::Key_Space);
        QVERIFY(button.isChecked());
        QCOMPARE(face(button)->role(), QAccessible::CheckBox);
        QVERIFY(face(button)->state().checked);
        ChipButton chip(u"Sales & Service"_s);
        QCOMPARE(face(chip)->text(QAccessible::Name), u"Sales & Service"_s);
        chip.show();
        QTest::mouseClick(&chip, Qt::LeftButton);
        QVERIFY(chip.isChecked());
    }

    void hostileChip_isOneLine()
    {
        const ChipButton chip(QStringLiteral("<b>Sales</b>\nline\u202e"));
        QCOMPARE(chip.label(), u"<b>Sales</b> line"_s);
    }

    void row_speaksForItsField()
    {
        auto *field = new TextField;
        FormRow row(u"Host"_s, field);
        row.setTheme(lightTheme());
        row.setHint(u"Name or address."_s);
        row.setProblem(u"This is no host name."_s);
        QCOMPARE(face(*field)->text(QAccessible::Name), u"Host"_s);
        QCOMPARE(face(*field)->text(QAccessible::Description), u"This is no host name. Name or address."_s);
        row.show();
        QCOMPARE(namingProblems(row), QStringList());
        row.setProblem({});
        QCOMPARE(row.problem(), QString());
        QCOMPARE(field->accessibleDescription(), u"Name or address."_s);
    }

    void lockedRow_saysWhoLockedIt()
    {
        auto *field = new TextField;
        FormRow row(u"Host"_s, field);
        row.setLocked(true, u"IT, Acme"_s);
        QVERIFY(!field->isEnabled());
        QVERIFY(field->accessibleDescription().contains(u"IT, Acme"_s));
        row.setLocked(false, {});
        QVERIFY(field->isEnabled());
    }

    void narrowRow_putsTheNameAbove()
    {
        auto *field = new TextField;
        FormRow row(u"Host"_s, field);
        setThemeOfAll(row, lightTheme());
        row.resize(lightTheme().px(700), 60);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        const auto *label = row.findChild<StyledLabel *>();
        const auto topOf = [&](const QWidget *widget) { return widget->mapTo(&row, QPoint()).y(); };
        QVERIFY(topOf(field) < topOf(label) + label->height());
        row.resize(lightTheme().px(300), 100);
        QTRY_VERIFY(topOf(field) >= topOf(label) + label->height());
    }

    void wheel_turnsAFieldOnlyWithTheKeyboardOnIt()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new TextField(&window);
        auto *number = new NumberField(&window);
        auto *choice = new ChoiceField(&window);
        choice->addItems({u"One"_s, u"Two"_s});
        layout->addWidget(first);
        layout->addWidget(number);
        layout->addWidget(choice);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        const auto turn = [](QWidget *widget, int by) {
            const QPointF at = widget->rect().center();
            QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, by}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &event);
        };
        turn(number, 120);
        turn(choice, -120);
        QCOMPARE(number->value(), 0);
        QCOMPARE(choice->currentIndex(), 0);
        number->setFocus();
        turn(number, 120);
        QCOMPARE(number->value(), 1);
    }

    void choiceFromElsewhere_isAddedAndChosen()
    {
        ChoiceField field;
        field.addItem(u"Germany"_s, u"DE"_s);
        field.choose(u"XK"_s, u"Kosovo"_s);
        QCOMPARE(field.currentText(), u"Kosovo"_s);
        field.choose(u"DE"_s);
        QCOMPARE(field.currentText(), u"Germany"_s);
        QCOMPARE(field.count(), 2);
    }

    void messageBar_showsPlainWordsAndHidesWithout()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.say(MessageBar::Kind::Problem, u"<b>No</b>\nroom"_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"<b>No</b> room"_s);
        QCOMPARE(bar.findChild<QLabel *>()->textFormat(), Qt::PlainText);
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void list_isReorderedWithTheKeyboard()
    {
        ReorderList list;
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            list.append(makeItem(name));
        setThemeOfAll(list, lightTheme());
        QSignalSpy moved(&list, &ReorderList::moved);
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        auto *button = list.item(0)->findChild<Button *>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(namesOf(list), QStringList({u"B"_s, u"A"_s, u"C"_s}));
        QCOMPARE(moved.value(0), QVariantList({0, 1}));
        QVERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(button, Qt::Key_Up, Qt::AltModifier); // already the first
        QCOMPARE(moved.size(), 2);
        auto *grip = list.item(2)->findChild<DragGrip *>();
        grip->setFocus();
        QTest::keyClick(grip, Qt::Key_Up);
        QCOMPARE(namesOf(list), QStringList({u"A"_s, u"C"_s, u"B"_s}));
        QCOMPARE(namingProblems(list), QStringList());
        QCOMPARE(tabProblems(list), QStringList());
        const QList<QWidget *> order = tabOrder(list);
        QVERIFY(order.indexOf(list.item(1)->findChild<Button *>())
                < order.indexOf(list.item(2)->findChild<Button *>()));
    }

    void list_isReorderedByDragging()
    {
        ReorderList list;
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            list.append(makeItem(name));
        setThemeOfAll(list, lightTheme());
        QSignalSpy moved(&list, &ReorderList::moved);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        auto *grip = list.item(0)->findChild<DragGrip *>();
        const auto moveTo = [&](int y) { // of the list
            QTest::mouseMove(grip, grip->mapFromGlobal(list.mapToGlobal(QPoint(10, y))));
        };
        QTest::mousePress(grip, Qt::LeftButton);
        moveTo(list.item(2)->geometry().center().y() + 4);
        QTRY_COMPARE(namesOf(list), QStringList({u"B"_s, u"C"_s, u"A"_s}));
        QCOMPARE(moved.size(), 0); // not before it is dropped
        QTest::mouseRelease(grip, Qt::LeftButton);
        QCOMPARE(moved.value(0), QVariantList({0, 2}));
        QTest::mousePress(grip, Qt::LeftButton);
        moveTo(0);
        QTRY_COMPARE(namesOf(list).first(), u"A"_s);
        QTest::keyClick(grip, Qt::Key_Escape);
        QTest::mouseRelease(grip, Qt::LeftButton);
        QCOMPARE(namesOf(list).last(), u"A"_s);
        QCOMPARE(moved.size(), 1);
    }

    void corner_isChosenWithArrowKeys()
    {
        CornerChooser chooser;
        chooser.setTheme(lightTheme());
        chooser.setScreens(twoScreens());
        chooser.setPlace(Corner::BottomRight, u"active"_s);
        chooser.show();
        QSignalSpy chosen(&chooser, &CornerChooser::chosen);
        QTest::keyClick(&chooser, Qt::Key_Up);
        QCOMPARE(chooser.corner(), Corner::TopRight);
        QCOMPARE(chooser.screen(), u"active"_s);
        QTest::keyClick(&chooser, Qt::Key_Right); // over to the second screen
        QCOMPARE(chooser.corner(), Corner::TopLeft);
        QCOMPARE(chooser.screen(), u"DP-2"_s);
        QTest::keyClick(&chooser, Qt::Key_Up); // already at the top
        QCOMPARE(chosen.size(), 2);
        QVERIFY(chooser.accessibleDescription().contains(u"Top left, on Eizo"_s));
    }

    void corner_isChosenByDragging()
    {
        CornerChooser chooser;
        chooser.setTheme(lightTheme());
        chooser.setScreens(twoScreens());
        chooser.setPlace(Corner::BottomRight, u"primary"_s);
        chooser.resize(406, 180);
        chooser.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chooser));
        QSignalSpy chosen(&chooser, &CornerChooser::chosen);
        const QPoint sample(170, 115);
        QTest::mousePress(&chooser, Qt::LeftButton, {}, sample);
        QTest::mouseMove(&chooser, QPoint(260, 60));
        QTest::mouseRelease(&chooser, Qt::LeftButton, {}, QPoint(240, 60));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chooser.corner(), Corner::TopLeft);
        QCOMPARE(chooser.screen(), u"DP-2"_s);
        QTest::mouseClick(&chooser, Qt::LeftButton, {}, QPoint(380, 115)); // a click brings it there
        QCOMPARE(chooser.corner(), Corner::BottomRight);
    }

    void corner_isMirroredFromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        CornerChooser chooser;
        chooser.setTheme(lightTheme());
        chooser.setScreens(twoScreens());
        chooser.setPlace(Corner::BottomRight, u"active"_s);
        QCOMPARE(chooser.cornerText(), u"Bottom left"_s); // where the card is then seen
        QTest::keyClick(&chooser, Qt::Key_Right);
        QCOMPARE(chooser.corner(), Corner::BottomLeft);
    }

    void corner_onAScreenThatIsGone_isShownOnTheMainOne()
    {
        CornerChooser chooser;
        chooser.setTheme(lightTheme());
        chooser.setScreens(twoScreens());
        chooser.setPlace(Corner::TopLeft, u"HDMI-9"_s);
        QCOMPARE(chooser.screen(), u"HDMI-9"_s); // kept for when it comes back
        QVERIFY(chooser.accessibleDescription().contains(u"on Dell"_s));
        QTest::keyClick(&chooser, Qt::Key_Down);
        QCOMPARE(chooser.screen(), u"HDMI-9"_s);
    }

    void time_keepsItsOrderFromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        TimeField field;
        field.setTheme(lightTheme());
        field.setDisplayFormat(u"d/M/yyyy h:mm"_s);
        field.setDateTime(QDateTime({2026, 3, 5}, {15, 10}));
        QCOMPARE(field.text(), u"5/3/2026 15:10"_s);
    }
};

QTEST_MAIN(FormControlsTest)
#include "formcontrolstest.moc"
