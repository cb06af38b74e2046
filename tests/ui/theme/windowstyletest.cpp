#include "appearance.h"
#include "windowstyle.h"

#include <QApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOptionSlider>
#include <QTest>
#include <QTreeWidget>

#include <cmath>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

//! A desktop that is light and stays so.
class LightSystem : public SystemColours
{
public:
    [[nodiscard]] bool isDark() const override { return false; }
};

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

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont fontOf(int pixels)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    return font;
}

//! A page that is ten times as high as its window.
struct Page {
    explicit Page(const Theme &theme, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        area.setLayoutDirection(direction);
        area.setFont(theme.font);
        area.setPalette(theme.palette());
        area.setAutoFillBackground(true);
        area.setFrameShape(QFrame::NoFrame);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto *content = new QWidget;
        content->setMinimumSize(100, 2000);
        area.setWidget(content);
        area.resize(300, 200);
        area.show();
        if (!QTest::qWaitForWindowExposed(&area))
            QTest::qFail("the window was not shown", __FILE__, __LINE__);
        QTest::mouseMove(area.viewport(), area.viewport()->rect().center()); // not over the bar
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QScrollBar &bar() const { return *area.verticalScrollBar(); }
    [[nodiscard]] QRect part(QStyle::SubControl control) const
    {
        QStyleOptionSlider option;
        option.initFrom(&bar());
        option.orientation = bar().orientation();
        option.minimum = bar().minimum();
        option.maximum = bar().maximum();
        option.pageStep = bar().pageStep();
        option.sliderPosition = bar().sliderPosition();
        return bar().style()->subControlRect(QStyle::CC_ScrollBar, &option, control, &bar());
    }
    //! The colour in the middle of \a rect of the bar.
    [[nodiscard]] QColor colourAt(const QRect &rect)
    {
        return area.grab().toImage().pixelColor(bar().mapTo(&area, rect.center()));
    }
    //! How many pixels of a line across the handle are not the background.
    [[nodiscard]] int thickness()
    {
        const QImage picture = area.grab().toImage();
        const QPoint middle = bar().mapTo(&area, part(QStyle::SC_ScrollBarSlider).center());
        const QColor ground = area.palette().color(QPalette::Window);
        int count = 0;
        for (int x = bar().mapTo(&area, QPoint()).x(); x < bar().mapTo(&area, QPoint()).x() + bar().width(); ++x) {
            if (contrast(picture.pixelColor(x, middle.y()), ground) > 2)
                ++count;
        }
        return count;
    }

    QScrollArea area;
};

} // namespace

class WindowStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new WindowStyle(QStyleFactory::create(u"Fusion"_s))); }

    void scrollBar_isThinAndHasNoButtons_inBothThemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("pixels");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("handle");
        QTest::newRow("light") << false << 13 << 12 << 6;
        QTest::newRow("dark") << true << 13 << 12 << 6;
        QTest::newRow("light, a font twice as large") << false << 26 << 24 << 12;
    }
    void scrollBar_isThinAndHasNoButtons_inBothThemes()
    {
        QFETCH(bool, dark);
        QFETCH(int, pixels);
        const Theme theme = themeFor(dark ? ThemeChoice::Dark : ThemeChoice::Light, false, fontOf(pixels));
        Page page(theme);
        QTEST(page.bar().width(), "width");
        QTEST(page.thickness(), "handle");
        QCOMPARE(page.part(QStyle::SC_ScrollBarAddLine), QRect());
        QCOMPARE(page.part(QStyle::SC_ScrollBarSubLine), QRect());
        QVERIFY(page.part(QStyle::SC_ScrollBarSlider).height() >= theme.px(28));
        QVERIFY(contrast(page.colourAt(page.part(QStyle::SC_ScrollBarSlider)), theme.surface) >= 3);
        // At rest nothing but the handle is drawn.
        QCOMPARE(page.colourAt(page.part(QStyle::SC_ScrollBarAddPage)), theme.surface);
    }

    void handle_canBeSeenOnEveryGround()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            const Theme theme = themeFor(choice, false, fontOf(13));
            Page page(theme);
            QPalette raised = theme.palette();
            raised.setColor(QPalette::Window, theme.raised);
            page.area.setPalette(raised);
            QVERIFY(contrast(page.colourAt(page.part(QStyle::SC_ScrollBarSlider)), theme.raised) >= 3);
        }
    }

    void rightToLeft_theBarIsOnTheLeft()
    {
        Page page(themeFor(ThemeChoice::Light, false, fontOf(13)), Qt::RightToLeft);
        QCOMPARE(page.bar().mapTo(&page.area, QPoint()).x(), 0);
        QCOMPARE(page.thickness(), 6);
    }

    void rightToLeft_horizontalBarsBeginAtTheRight()
    {
        QScrollBar bar(Qt::Horizontal);
        bar.setLayoutDirection(Qt::RightToLeft);
        bar.setRange(0, 900);
        bar.setPageStep(100);
        bar.resize(300, 12);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Horizontal;
        option.maximum = 900;
        option.pageStep = 100;
        const QRect handle = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        QCOMPARE(handle.right(), 299);
    }

    void underThePointer_itIsLargerAndSaysSo()
    {
        Page page(themeFor(ThemeChoice::Light, false, fontOf(13)));
        const QRect handle = page.part(QStyle::SC_ScrollBarSlider);
        const QColor atRest = page.colourAt(handle);
        QTest::mouseMove(&page.bar(), handle.center());
        QTRY_COMPARE(page.thickness(), 8);
        QTRY_VERIFY(luminance(page.colourAt(handle)) < luminance(atRest));
        QVERIFY(page.colourAt(page.part(QStyle::SC_ScrollBarAddPage)) != QColor(Qt::white));
    }

    void handleIsDragged_grooveGoesByPages_keysScroll()
    {
        Page page(themeFor(ThemeChoice::Light, false, fontOf(13)));
        const QPoint start = page.part(QStyle::SC_ScrollBarSlider).center();
        QTest::mousePress(&page.bar(), Qt::LeftButton, {}, start);
        QTest::mouseMove(&page.bar(), start + QPoint(0, 60));
        QTest::mouseRelease(&page.bar(), Qt::LeftButton, {}, start + QPoint(0, 60));
        QVERIFY(page.bar().value() > 400);
        page.bar().setValue(0);
        QTest::mouseClick(&page.bar(), Qt::LeftButton, {}, page.part(QStyle::SC_ScrollBarAddPage).center());
        QVERIFY(page.bar().value() >= page.bar().pageStep() / 2);
        page.bar().setValue(0);
        page.area.setFocus();
        QTest::keyClick(&page.area, Qt::Key_PageDown);
        QVERIFY(page.bar().value() >= page.bar().pageStep() / 2);
    }

    void aMillionRows_leaveAHandleToTake()
    {
        Page page(themeFor(ThemeChoice::Light, false, fontOf(13)));
        page.area.widget()->setMinimumHeight(1'000'000);
        QTRY_VERIFY(page.bar().maximum() > 900'000);
        QVERIFY(page.part(QStyle::SC_ScrollBarSlider).height() >= 28);
        page.bar().setValue(page.bar().maximum());
        QCOMPARE(page.part(QStyle::SC_ScrollBarSlider).bottom(), page.bar().height() - 1);
    }

    void headOfColumns_isWordsOverALine()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            const Theme theme = themeFor(choice, false, fontOf(13));
            QTreeWidget tree;
            tree.setHeaderLabels({u"Step"_s, u"Result"_s});
            tree.setPalette(theme.palette());
            tree.resize(300, 200);
            const QImage head = tree.header()->grab().toImage();
            QColor darkest = theme.surface;
            for (int y = 0; y < head.height() - 1; ++y) {
                for (int x = 0; x < head.width(); ++x) {
                    if (contrast(head.pixelColor(x, y), theme.surface) > contrast(darkest, theme.surface))
                        darkest = head.pixelColor(x, y);
                }
            }
            QVERIFY(contrast(darkest, theme.surface) >= 4.5);
            QCOMPARE(head.pixelColor(head.width() - 1, 3), theme.surface);
            QVERIFY(head.pixelColor(5, head.height() - 1) != theme.surface);
        }
    }

    void reducedMotion_takesTheTimeFromEveryAnimation()
    {
        QApplication::setStyle(new LivelyStyle);
        const auto duration = [] { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
        Appearance appearance(ThemeChoice::Light, std::make_unique<LightSystem>());
        QCOMPARE(duration(), 200);
        appearance.setMotionReduced(true);
        QCOMPARE(duration(), 0);
        appearance.setMotionReduced(false);
        QCOMPARE(duration(), 200);
    }

    void styleOfTheApplication_isKeptBeneath_andLaidOverOnce()
    {
        QApplication::setStyle(new LivelyStyle);
        {
            const Appearance first(ThemeChoice::Light, std::make_unique<LightSystem>());
            const Appearance second(ThemeChoice::Light, std::make_unique<LightSystem>());
        }
        auto *style = qobject_cast<WindowStyle *>(QApplication::style());
        QVERIFY(style);
        QVERIFY(dynamic_cast<LivelyStyle *>(style->baseStyle()));
    }
};

QTEST_MAIN(WindowStyleTest)
#include "windowstyletest.moc"
