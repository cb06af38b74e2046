// Under a compositor the card has a shadow, which belongs to its window and must not take clicks: with a real compositor
// and window manager, and with another process beneath.
#include "requirement.h"
#include "xserver.h"

#include <QImage>
#include <QRect>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class CardShadowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clickOnTheShadow_reachesWhatIsBeneath_data();
    void clickOnTheShadow_reachesWhatIsBeneath();

private:
    void start(int scale);
    void order(const QString &line);
    [[nodiscard]] QRect frame();
    [[nodiscard]] QRect restingFrame(const QRect &unlike = {});
    void click(const QPoint &point);
    void expectThrough(const QPoint &point);
    void expectTaken(const QPoint &point);

    QTemporaryDir m_folder;
    std::unique_ptr<XServer> m_x;
    std::unique_ptr<LineProcess> m_victim;
    std::unique_ptr<LineProcess> m_player;
    int m_scale = 1;
};

void CardShadowTest::initTestCase()
{
    QString missing = XServer::missing();
    if (missing.isEmpty() && QStandardPaths::findExecutable(u"xcompmgr"_s).isEmpty())
        missing = u"xcompmgr is not installed"_s;
    if (!missing.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"display"_s, missing);
    m_x = std::make_unique<XServer>();
    QVERIFY2(m_x->start(), qPrintable(m_x->problem()));
    QVERIFY(m_x->startCompositor());
}

void CardShadowTest::start(int scale)
{
    m_scale = scale;
    m_victim = std::make_unique<LineProcess>(
        QStringLiteral(RINGSIDE_FOCUSVICTIM), QStringList{u"0"_s, u"0"_s, u"1280"_s, u"900"_s}, m_x->environment());
    QTRY_COMPARE_WITH_TIMEOUT(m_victim->last(u"active"_s), u"yes"_s, 20000);
    QProcessEnvironment environment = m_x->environment();
    environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(scale));
    m_player = std::make_unique<LineProcess>(QStringLiteral(RINGSIDE_CARDPLAYER), QStringList(), environment);
    QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"ready"_s), u"now"_s, 20000);
    QTRY_VERIFY_WITH_TIMEOUT((m_player->send(u"composited"_s), m_player->last(u"composited"_s) == "yes"_L1), 20000);
}

void CardShadowTest::order(const QString &line)
{
    m_player->send(line);
    QTRY_VERIFY_WITH_TIMEOUT(m_player->lines().contains(u"done "_s + line), 10000);
}

//! Of the card without its shadow, in pixels of the screen. Not valid while it slides in.
QRect CardShadowTest::frame()
{
    const qsizetype before = m_player->lines().size();
    m_player->send(u"frame first"_s);
    if (!QTest::qWaitFor([&] { return m_player->lines().size() > before; }, 10000))
        return {};
    const QStringList numbers = m_player->last(u"frame"_s).split(u' ');
    const auto pixels = [&](int index) { return numbers.value(index).toInt() * m_scale; };
    return QRect(pixels(0), pixels(1), pixels(2), pixels(3));
}

QRect CardShadowTest::restingFrame(const QRect &unlike)
{
    QRect found;
    const bool isStill = QTest::qWaitFor(
        [&] {
            found = frame();
            return found.isValid() && found != unlike;
        },
        10000);
    return isStill ? found : QRect();
}

void CardShadowTest::click(const QPoint &point)
{
    // why without --sync: it waits for ever where the pointer is there already.
    QVERIFY(m_x->xdotool({u"mousemove"_s, QString::number(point.x()), QString::number(point.y()), u"click"_s, u"1"_s}));
}

void CardShadowTest::expectThrough(const QPoint &point)
{
    const QString pressed = u"%1 %2"_s.arg(QString::number(point.x()), QString::number(point.y()));
    // why again and again: what takes clicks is told to the window manager a moment after the card shows.
    QTRY_VERIFY2_WITH_TIMEOUT((click(point), m_victim->last(u"pressed"_s) == pressed),
                              qPrintable(u"not through: "_s + pressed), 10000);
}

//! A click that follows is what tells that this one is not still on its way.
void CardShadowTest::expectTaken(const QPoint &point)
{
    click(point);
    expectThrough({5, 5});
    QVERIFY2(!m_victim->lines().contains(
                 u"pressed %1 %2"_s.arg(QString::number(point.x()), QString::number(point.y()))),
             "the card let the click through");
}

void CardShadowTest::clickOnTheShadow_reachesWhatIsBeneath_data()
{
    QTest::addColumn<int>("scale");
    QTest::newRow("100 %") << 1;
    QTest::newRow("200 %") << 2;
}

void CardShadowTest::clickOnTheShadow_reachesWhatIsBeneath()
{
    QFETCH(int, scale);
    start(scale);
    order(u"show first"_s);
    const QRect card = restingFrame();
    QVERIFY(card.isValid());
    const int reach = 5 * scale; // of 14

    // There is a shadow: it darkens what is beneath.
    const QString picture = m_folder.filePath(u"screen%1.png"_s.arg(scale));
    const QPoint onShadow(card.left() - reach, card.center().y());
    QTRY_VERIFY_WITH_TIMEOUT((order(u"picture "_s + picture),
                              QImage(picture).pixelColor(onShadow).lightness()
                                  < QImage(picture).pixelColor(20, card.center().y()).lightness()),
                             10000);

    expectThrough(onShadow);
    expectThrough({card.right() + reach, card.center().y()});
    expectThrough({card.center().x(), card.top() - reach});
    expectThrough({card.center().x(), card.bottom() + reach});
    expectThrough(card.topLeft()); // beyond the round corner
    expectTaken({card.left() + reach, card.center().y()});
    expectTaken({card.center().x(), card.bottom() - 2 * scale});

    // It grows: so does what takes clicks.
    order(u"update first vip"_s);
    const QRect larger = restingFrame(card);
    QVERIFY(larger.height() > card.height());
    expectTaken({larger.left() + reach, larger.top() + 30 * scale});
    expectThrough({larger.left() - reach, larger.top() + 30 * scale});
    m_player.reset();
    m_victim.reset();
}

QTEST_GUILESS_MAIN(CardShadowTest)
#include "cardshadowtest.moc"
