// The card never takes the focus: with a real window manager, and with what the agent types in being another
// process. (Without a window manager, or within one process, every variant looks right.)
#include "requirement.h"
#include "samplecards.h"
#include "xserver.h"

#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

const QString noteField = u"Note about the call"_s;

//! Those of the sample cards.
QStringList cardNames()
{
    QStringList names;
    for (const Samples::Named &sample : Samples::all())
        names.append(sample.card.id().value);
    return names;
}

} // namespace

class FocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showingAndChangingACard_leavesTheKeyboardWhereItIs();
    void clickingAButton_isDeliveredAndLeavesTheKeyboardWhereItIs();
    void choosingAmongSeveral_isDeliveredAndLeavesTheKeyboardWhereItIs();
    void cardGrows_primaryButtonStaysWhereItIs();
    void closingACard_leavesTheKeyboardWhereItIs();
    void cardInEveryState_leavesTheKeyboardWhereItIs();
    void clickIntoTheNote_takesTheKeyboard_andEscapeGivesItBack();
    void savingTheWrapUp_givesTheKeyboardBack();
    void clickElsewhere_isRespected();
    void noteButton_takesTheKeyboard();
    void fromCardToCard_theFirstOwnerGetsItBack();
    void chipsAndTransfer_areClickedWithoutTheKeyboard();
    void hotkey_takesTheKeyboard_tabReachesTheButtons_hotkeyGivesItBack();
    void cardThatGoesWhileTypedIn_givesTheKeyboardBack();
    void ordinaryWindow_takesTheKeyboard();

private:
    void type(const QString &text);
    void typeIntoCard(const QString &text, const QString &note);
    void press(const QString &key);
    void expectVictimActive();
    [[nodiscard]] QPoint place(const QString &card, const QString &button);
    [[nodiscard]] QRect frameOf(const QString &card);
    void click(const QPoint &point);
    void order(const QString &line);

    std::unique_ptr<XServer> m_x;
    std::unique_ptr<LineProcess> m_victim;
    std::unique_ptr<LineProcess> m_player;
    QString m_typed;
};

void FocusTest::initTestCase()
{
    const QString missing = XServer::missing();
    if (!missing.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"display"_s, missing);
    m_x = std::make_unique<XServer>();
    QVERIFY2(m_x->start(), qPrintable(m_x->problem()));
}

void FocusTest::init()
{
    m_typed.clear();
    m_victim = std::make_unique<LineProcess>(QStringLiteral(RINGSIDE_FOCUSVICTIM), QStringList(),
                                             m_x->environment());
    QTRY_COMPARE_WITH_TIMEOUT(m_victim->last(u"active"_s), u"yes"_s, 20000);
    m_player = std::make_unique<LineProcess>(QStringLiteral(RINGSIDE_CARDPLAYER), QStringList(),
                                             m_x->environment());
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"ready"_s), u"now"_s, 20000);
    type(u"before"_s);
}

void FocusTest::cleanup()
{
    m_player.reset();
    m_victim.reset();
}

void FocusTest::type(const QString &text)
{
    m_typed += text;
    QVERIFY(m_x->xdotool({u"type"_s, u"--delay"_s, u"5"_s, text}));
    QTRY_COMPARE_WITH_TIMEOUT(m_victim->last(u"text"_s), m_typed, 10000);
    QCOMPARE(m_victim->last(u"active"_s), u"yes"_s);
    QVERIFY2(m_player->last(u"focus"_s) != "taken"_L1, "the card has the keyboard");
}

void FocusTest::order(const QString &line)
{
    m_player->send(line);
    QTRY_VERIFY_WITH_TIMEOUT(m_player->lines().contains(u"done "_s + line), 10000);
}

QPoint FocusTest::place(const QString &card, const QString &button)
{
    // The player says "nowhere" while the card slides in; the window manager may place it a little later.
    QString last;
    const bool isStill = QTest::qWaitFor(
        [&] {
            const qsizetype before = m_player->lines().size();
            m_player->send(u"where %1 %2"_s.arg(card, button));
            if (!QTest::qWaitFor([&] { return m_player->lines().size() > before; }, 5000))
                return false;
            const QString now = m_player->last(u"place"_s);
            const bool same = now == last && now != "nowhere"_L1;
            last = now;
            return same;
        },
        10000);
    if (!isStill)
        return {};
    const QStringList numbers = last.split(u' ');
    return {numbers.value(0).toInt(), numbers.value(1).toInt()};
}

//! Once it has slid in.
QRect FocusTest::frameOf(const QString &card)
{
    QRect frame;
    const bool isStill = QTest::qWaitFor(
        [&] {
            const qsizetype before = m_player->lines().size();
            m_player->send(u"frame "_s + card);
            if (!QTest::qWaitFor([&] { return m_player->lines().size() > before; }, 5000))
                return false;
            const QStringList numbers = m_player->last(u"frame"_s).split(u' ');
            frame = QRect(numbers.value(0).toInt(), numbers.value(1).toInt(), numbers.value(2).toInt(),
                          numbers.value(3).toInt());
            return frame.isValid();
        },
        10000);
    return isStill ? frame : QRect();
}

void FocusTest::click(const QPoint &point)
{
    QVERIFY(!point.isNull());
    QVERIFY(m_x->xdotool({u"mousemove"_s, u"--sync"_s, QString::number(point.x()),
                          QString::number(point.y()), u"click"_s, u"1"_s}));
}

void FocusTest::showingAndChangingACard_leavesTheKeyboardWhereItIs()
{
    order(u"show first"_s);
    type(u" shown"_s);
    order(u"update first vip"_s);
    type(u" updated"_s);
    order(u"show several"_s);
    type(u" second"_s);
    order(u"update first missed"_s);
    type(u" missed"_s);
    order(u"remove first"_s);
    type(u" removed"_s);
}

void FocusTest::clickingAButton_isDeliveredAndLeavesTheKeyboardWhereItIs()
{
    order(u"show vip"_s);
    click(place(u"vip"_s, u"Open in HubSpot"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"open"_s), u"https://hubspot.example.com/contacts/42"_s, 10000);
    type(u" opened"_s);
    click(place(u"vip"_s, u"Copy number"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"copy"_s), u"+1 415-555-0123"_s, 10000);
    type(u" copied"_s);
}

void FocusTest::choosingAmongSeveral_isDeliveredAndLeavesTheKeyboardWhereItIs()
{
    order(u"show several"_s);
    click(place(u"several"_s, u"Choose Anna Kowalski"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"choose"_s), u"1 once"_s, 10000);
    type(u" chosen"_s);
}

void FocusTest::cardGrows_primaryButtonStaysWhereItIs()
{
    order(u"show first"_s);
    const QPoint before = place(u"first"_s, u"Open record"_s);
    QVERIFY(!before.isNull());
    QVERIFY(m_x->xdotool({u"mousemove"_s, u"--sync"_s, QString::number(before.x()),
                          QString::number(before.y())}));
    order(u"update first vip"_s);
    QCOMPARE(place(u"first"_s, u"Open in HubSpot"_s), before);
}

void FocusTest::closingACard_leavesTheKeyboardWhereItIs()
{
    order(u"show vip"_s);
    click(place(u"vip"_s, u"Close"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"close"_s), u"vip"_s, 10000);
    type(u" closed"_s);
}

void FocusTest::typeIntoCard(const QString &text, const QString &note)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"focus"_s), u"taken"_s, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(m_victim->last(u"active"_s), u"no"_s, 10000);
    QVERIFY(m_x->xdotool({u"type"_s, u"--delay"_s, u"5"_s, text}));
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"note"_s), note, 10000);
    QCOMPARE(m_victim->last(u"text"_s), m_typed);
}

void FocusTest::press(const QString &key)
{
    QVERIFY(m_x->xdotool({u"key"_s, key}));
}

void FocusTest::expectVictimActive()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_victim->last(u"active"_s), u"yes"_s, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"focus"_s), u"given"_s, 10000);
}

void FocusTest::cardInEveryState_leavesTheKeyboardWhereItIs()
{
    const QStringList names = cardNames();
    for (const QString &name : names) {
        order(u"show "_s + name);
        type(u"a"_s);
        // Clicked where nothing is but the card itself.
        const QRect frame = frameOf(name);
        QVERIFY(frame.isValid());
        click({frame.left() + 8, frame.center().y()});
        type(u"b"_s);
        order(u"remove "_s + name);
        type(u"c"_s);
    }
}

void FocusTest::clickIntoTheNote_takesTheKeyboard_andEscapeGivesItBack()
{
    order(u"show incall"_s);
    type(u" in call"_s);
    click(place(u"incall"_s, noteField));
    typeIntoCard(u"order late"_s, u"order late"_s);
    press(u"Escape"_s);
    expectVictimActive();
    type(u" back"_s);
    // The card refuses the keyboard again, and gets it again.
    click(place(u"incall"_s, u"Copy number"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"copy"_s), u"+1 415-555-0123"_s, 10000);
    type(u" copied"_s);
    click(place(u"incall"_s, noteField));
    typeIntoCard(u"x"_s, u"order latex"_s);
    press(u"ctrl+Return"_s);
    expectVictimActive();
    type(u" again"_s);
}

void FocusTest::savingTheWrapUp_givesTheKeyboardBack()
{
    order(u"show wrapup"_s);
    click(place(u"wrapup"_s, noteField));
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"focus"_s), u"taken"_s, 10000);
    press(u"ctrl+a"_s);
    typeIntoCard(u"done"_s, u"done"_s);
    press(u"ctrl+Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"saved"_s), u"wrapup"_s, 10000);
    expectVictimActive();
    type(u" saved"_s);
}

void FocusTest::clickElsewhere_isRespected()
{
    order(u"show incall"_s);
    click(place(u"incall"_s, noteField));
    typeIntoCard(u"one"_s, u"one"_s);
    click({200, 130}); // the victim
    expectVictimActive();
    type(u" clicked"_s);
    click(place(u"incall"_s, u"Copy number"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"copy"_s), u"+1 415-555-0123"_s, 10000);
    type(u" copied"_s);
}

void FocusTest::noteButton_takesTheKeyboard()
{
    order(u"show vip"_s);
    type(u" ringing"_s);
    click(place(u"vip"_s, u"Note"_s));
    typeIntoCard(u"who"_s, u"who"_s);
    press(u"Escape"_s);
    expectVictimActive();
    type(u" back"_s);
}

void FocusTest::fromCardToCard_theFirstOwnerGetsItBack()
{
    order(u"show incall"_s);
    order(u"show unknownincall"_s);
    type(u" two"_s);
    click(place(u"incall"_s, noteField));
    typeIntoCard(u"first"_s, u"first"_s);
    click(place(u"unknownincall"_s, noteField));
    QTRY_VERIFY_WITH_TIMEOUT(m_x->xdotool({u"type"_s, u"s"_s})
                                 && m_player->last(u"note"_s).startsWith(u's'), 10000);
    press(u"Escape"_s);
    expectVictimActive();
    type(u" back"_s);
}

void FocusTest::chipsAndTransfer_areClickedWithoutTheKeyboard()
{
    order(u"show wrapup"_s);
    click(place(u"wrapup"_s, u"Sale"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"outcome"_s), u"sale"_s, 10000);
    type(u" sale"_s);
    click(place(u"wrapup"_s, u"Later"_s));
    type(u" later"_s);
    order(u"remove wrapup"_s);
    order(u"show incall"_s);
    click(place(u"incall"_s, u"Transfer"_s));
    type(u" transfer"_s);
    click(place(u"incall"_s, u"Transfer to Support desk"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"transfer"_s), u"2000"_s, 10000);
    type(u" done"_s);
}

void FocusTest::hotkey_takesTheKeyboard_tabReachesTheButtons_hotkeyGivesItBack()
{
    order(u"show incall"_s);
    order(u"hotkey"_s);
    typeIntoCard(u"by key"_s, u"by key"_s);
    press(u"alt+u"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"hangup"_s), u"incall"_s, 10000);
    press(u"Tab"_s); // from the note to "Transfer to Anna Weber"
    press(u"space"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"transfer"_s), u"1009"_s, 10000);
    m_player->send(u"hotkey"_s);
    expectVictimActive();
    type(u" back"_s);
}

void FocusTest::cardThatGoesWhileTypedIn_givesTheKeyboardBack()
{
    order(u"show incall"_s);
    click(place(u"incall"_s, noteField));
    typeIntoCard(u"going"_s, u"going"_s);
    order(u"remove incall"_s);
    expectVictimActive();
    type(u" back"_s);
}

void FocusTest::ordinaryWindow_takesTheKeyboard()
{
    order(u"ordinary vip"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"focus"_s), u"taken"_s, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(m_victim->last(u"active"_s), u"no"_s, 10000);
    QVERIFY(m_x->xdotool({u"key"_s, u"ctrl+o"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"open"_s), u"https://hubspot.example.com/contacts/42"_s, 10000);
    QVERIFY(m_x->xdotool({u"key"_s, u"Escape"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_victim->last(u"active"_s), u"yes"_s, 10000);
}

QTEST_GUILESS_MAIN(FocusTest)
#include "focustest.moc"
