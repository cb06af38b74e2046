#include "cardwindow.h"

#include "icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>
#include <QWindow>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int entranceMs = 160;
constexpr std::chrono::milliseconds shapeSentAgainAfter{200};
constexpr int shadowReach = 14;
constexpr int shadowDrop = 3; // the light comes from above

Qt::WindowFlags flagsFor(CardWidget::Use use)
{
    if (use == CardWidget::Use::OrdinaryWindow)
        return Qt::Window;
    // why each: measured with a window manager and a second process as victim; without
    // WindowDoesNotAcceptFocus a click on a button takes the focus away from what the agent types in.
    return Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus
        | Qt::NoDropShadowWindowHint;
}

//! A soft shadow as a picture whose middle row and column can be stretched.
QPixmap makeShadow(int reach, int radius, bool dark, qreal ratio)
{
    const int core = 2 * radius + 1;
    const int side = core + 2 * reach;
    QPixmap pixmap(qRound(side * ratio), qRound(side * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Many faint shapes, one within the other, add up to a slope like that of a blur.
    for (int i = 0; i < reach; ++i) {
        const qreal depth = qreal(i + 1) / reach;
        painter.setBrush(QColor(10, 20, 40, qRound((dark ? 22 : 10) * depth * depth)));
        const QRectF shape = QRectF(0, 0, side, side).adjusted(i, i, -i, -i);
        painter.drawRoundedRect(shape, radius + reach - i, radius + reach - i);
    }
    return pixmap;
}

} // namespace

CardWindow::CardWindow(CardWidget::Use use, Clock &clock, const QLocale &locale,
                       const ErrorWords &errorWords, const Theme &theme)
    : QWidget(nullptr, flagsFor(use))
    , m_use(use)
    , m_composited(use == CardWidget::Use::PopUp && desktopIsComposited())
    , m_theme(theme)
    , m_card(new CardWidget(use, clock, locale, errorWords, theme, this))
{
    setAttribute(Qt::WA_AlwaysShowToolTips); // a pop-up is never the active window
    if (m_use == CardWidget::Use::OrdinaryWindow) {
        setWindowIcon(applicationIcon());
        setFixedWidth(m_card->width());
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(m_card);
        connect(m_card, &CardWidget::heightWanted, this, [this] {
            setMinimumHeight(std::min(m_card->wantedHeight(), m_theme.px(520)));
            setWindowTitle(m_card->content().headline);
        });
        connect(m_card, &CardWidget::closeRequested, this, &QWidget::close);
        return;
    }
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_MacAlwaysShowToolWindow); // macOS hides tool windows of inactive programs
    setFocusPolicy(Qt::NoFocus);
    connect(m_card, &CardWidget::keyboardWanted, this, &CardWindow::takeKeyboard);
    connect(m_card, &CardWidget::keyboardDone, this, [this] { releaseKeyboard(true); });
    if (m_composited)
        setAttribute(Qt::WA_TranslucentBackground);
    else
        setAttribute(Qt::WA_OpaquePaintEvent); // the card covers all of it, the mask cuts the rest
    // why twice: on a busy X server a card that grew right after its first frame was seen cut off at its first height
    // (openbox), and setMask() sends nothing for what it believes to be the same; and the shape for clicks that a window
    // has before it shows is not taken over for the frame around it (openbox).
    m_shapeAgain.setSingleShot(true);
    m_shapeAgain.setInterval(shapeSentAgainAfter);
    connect(&m_shapeAgain, &QTimer::timeout, this, [this] {
        if (windowHandle() && !mask().isEmpty())
            windowHandle()->setMask(mask());
        applyShape();
    });

    m_entrance.setDuration(entranceMs);
    m_entrance.setStartValue(0.0);
    m_entrance.setEndValue(1.0);
    m_entrance.setEasingCurve(QEasingCurve::OutCubic);
    winId(); // made now, so that showing it later is only showing
    connect(windowHandle(), &QWindow::screenChanged, this, &CardWindow::applyShape); // of another scale, perhaps
    setActivatable(*this, false);
}

CardWindow::~CardWindow() = default;

void CardWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_shadow = {};
    m_card->setTheme(theme);
    if (m_use == CardWidget::Use::OrdinaryWindow)
        setFixedWidth(m_card->width());
    update();
}

int CardWindow::shadowWidth() const
{
    return m_composited && !desktopGivesShadows() ? m_theme.px(shadowReach) : 0;
}

void CardWindow::setCardFrame(const QRect &frame)
{
    m_frame = frame;
    const int shadow = shadowWidth();
    setGeometry(frame.adjusted(-shadow, -shadow, shadow, shadow));
    m_card->setGeometry(shadow, shadow, frame.width(), frame.height());
    applyShape();
    if (isVisible())
        m_shapeAgain.start();
}

QPainterPath CardWindow::cardShape() const
{
    QPainterPath path;
    path.addRoundedRect(m_card->geometry(), m_card->cornerRadius(), m_card->cornerRadius());
    return path;
}

//! The shadow is to be seen, not clicked.
void CardWindow::applyShape()
{
    if (shadowWidth() > 0)
        setClickable(*this, cardShape());
}

void CardWindow::popUp(bool fromAbove)
{
    m_entrance.stop();
    disconnect(&m_entrance, nullptr, this, nullptr);
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0) {
        show();
        return;
    }
    const int way = m_theme.px(12) * (fromAbove ? -1 : 1);
    const auto advance = [this, way](const QVariant &progress) {
        const int shadow = shadowWidth();
        const int left = qRound(way * (1.0 - progress.toReal()));
        move(m_frame.topLeft() + QPoint(-shadow, -shadow + left));
        if (m_composited)
            setWindowOpacity(0.3 + 0.7 * progress.toReal());
    };
    connect(&m_entrance, &QVariantAnimation::valueChanged, this, advance);
    advance(0.0);
    show();
    m_entrance.start();
}

void CardWindow::open()
{
    if (!isVisible())
        resize(width(), std::min(m_card->wantedHeight(), m_theme.px(720)));
    showNormal();
    raise();
    activateWindow();
}

void CardWindow::takeKeyboard(QWidget *field)
{
    if (m_use == CardWidget::Use::OrdinaryWindow)
        return;
    if (!m_hasKeyboard) {
        m_before = windowWithKeyboard();
        // From one card to the next: what had it before the first gets it back in the end.
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *other = qobject_cast<CardWindow *>(window);
            if (other && other != this && other->m_hasKeyboard)
                m_before = other->m_before;
        }
        m_hasKeyboard = true;
        // why on the QWindow: on the widget it would hide the window and make another one.
        windowHandle()->setFlag(Qt::WindowDoesNotAcceptFocus, false);
        setActivatable(*this, true);
        m_card->setHasKeyboard(true);
        Q_EMIT keyboardChanged(true);
    }
    windowHandle()->requestActivate();
    if (!field)
        field = m_card->prepareForKeyboard();
    if (field)
        field->setFocus(Qt::OtherFocusReason);
    else
        m_card->focusFirst();
}

void CardWindow::releaseKeyboard(bool restore)
{
    if (!m_hasKeyboard)
        return;
    m_hasKeyboard = false;
    m_card->setHasKeyboard(false);
    if (restore)
        giveKeyboardTo(m_before);
    m_before = 0;
    windowHandle()->setFlag(Qt::WindowDoesNotAcceptFocus, true);
    setActivatable(*this, false);
    Q_EMIT keyboardChanged(false);
}

bool CardWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        releaseKeyboard(false); // the agent has gone elsewhere
    return QWidget::event(event);
}

void CardWindow::hideEvent(QHideEvent *event)
{
    releaseKeyboard(true);
    m_entrance.stop();
    QWidget::hideEvent(event);
}

void CardWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (m_use == CardWidget::Use::OrdinaryWindow)
        Q_EMIT closed();
    else
        Q_EMIT m_card->closeRequested(m_card->card().id()); // Alt+F4 over it, or the window manager
}

void CardWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_use == CardWidget::Use::PopUp && !m_composited)
        applyMask();
}

void CardWindow::applyMask()
{
    QPainterPath path;
    path.addRoundedRect(rect(), m_card->cornerRadius(), m_card->cornerRadius());
    setMask(QRegion(path.toFillPolygon().toPolygon()));
    m_shapeAgain.start();
}

void CardWindow::paintEvent(QPaintEvent *)
{
    if (!m_hasPainted && isVisible()) {
        m_hasPainted = true;
        m_shapeAgain.start();
        Q_EMIT firstPainted();
    }
    QPainter painter(this);
    if (!m_composited) {
        painter.fillRect(rect(), m_theme.surface);
        return;
    }
    const int reach = shadowWidth();
    if (reach == 0)
        return;
    const int radius = m_card->cornerRadius();
    const qreal ratio = devicePixelRatioF();
    if (m_shadow.isNull() || !qFuzzyCompare(m_shadow.devicePixelRatio(), ratio))
        m_shadow = makeShadow(reach, radius, m_theme.dark, ratio);
    const int corner = reach + radius;
    const QRect whole = rect().adjusted(0, m_theme.px(shadowDrop), 0, 0);
    const QList<int> xs{0, corner, whole.width() - corner, whole.width()};
    const QList<int> ys{0, corner, whole.height() - corner, whole.height()};
    const QList<int> sources{0, corner, corner + 1, 2 * corner + 1};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            if (row == 1 && column == 1)
                continue; // the card covers it
            const QRectF target(whole.x() + xs[column], whole.y() + ys[row], xs[column + 1] - xs[column],
                                ys[row + 1] - ys[row]);
            const QRectF source(sources[column] * ratio, sources[row] * ratio,
                                (sources[column + 1] - sources[column]) * ratio,
                                (sources[row + 1] - sources[row]) * ratio);
            painter.drawPixmap(target, m_shadow, source);
        }
    }
}

} // namespace Ringside
