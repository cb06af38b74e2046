#include "cornerchooser.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Ringside {

using namespace Qt::StringLiterals;

using Corner = CardSettings::Corner;

namespace {

bool isLeft(Corner corner)
{
    return corner == Corner::TopLeft || corner == Corner::BottomLeft;
}

Corner cornerOf(bool right, bool bottom)
{
    if (bottom)
        return right ? Corner::BottomRight : Corner::BottomLeft;
    return right ? Corner::TopRight : Corner::TopLeft;
}

} // namespace

CornerChooser::CornerChooser(QWidget *parent)
    : QWidget(parent)
    , m_screen(u"active"_s)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setScreens({});
}

void CornerChooser::setScreens(const QList<ScreenPicture> &screens)
{
    m_screens = screens;
    // Without any (a session that is just being locked): something to choose a corner on.
    if (m_screens.isEmpty())
        m_screens.append({{}, {}, QRect(0, 0, 1920, 1080), true});
    describe();
    update();
}

void CornerChooser::setPlace(Corner corner, const QString &screen)
{
    m_corner = corner;
    m_screen = screen;
    describe();
    update();
}

void CornerChooser::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize CornerChooser::sizeHint() const
{
    return {m_theme.px(360), m_theme.px(180)};
}

QSize CornerChooser::minimumSizeHint() const
{
    return {m_theme.px(160), m_theme.px(180)};
}

QString CornerChooser::cornerText() const
{
    const Spot here = spot();
    if (here.bottom)
        return here.right ? tr("Bottom right") : tr("Bottom left");
    return here.right ? tr("Top right") : tr("Top left");
}

void CornerChooser::describe()
{
    const QString &label = m_screens.at(spot().screen).label;
    setAccessibleDescription(m_screens.size() > 1 && !label.isEmpty()
                                 //: %1: a corner ("Bottom right"), %2: the name of a screen
                                 ? tr("%1, on %2. Arrow keys move it.").arg(cornerText(), label)
                                 //: %1: a corner ("Bottom right")
                                 : tr("%1. Arrow keys move it.").arg(cornerText()));
}

// The screens as they stand beside each other, scaled into the picture.
QList<QRectF> CornerChooser::screenRects() const
{
    QRect all;
    for (const ScreenPicture &screen : m_screens)
        all = all.united(screen.geometry);
    const QRectF room = QRectF(rect()).adjusted(4, 4, -4, -4);
    const qreal factor = std::min(room.width() / std::max(1, all.width()),
                                  room.height() / std::max(1, all.height()));
    const QPointF origin(room.center().x() - all.width() * factor / 2,
                         room.center().y() - all.height() * factor / 2);
    QList<QRectF> result;
    for (const ScreenPicture &screen : m_screens) {
        const QPointF corner = QPointF(screen.geometry.topLeft() - all.topLeft()) * factor;
        result.append(QRectF(origin + corner, QSizeF(screen.geometry.size()) * factor).adjusted(2, 2, -2, -2));
    }
    return result;
}

QRectF CornerChooser::sampleAt(const QRectF &screen, bool right, bool bottom) const
{
    const qreal gap = std::max(3.0, screen.height() * 0.04);
    const QSizeF size(screen.width() * 0.28, screen.height() * 0.42);
    return {QPointF(right ? screen.right() - gap - size.width() : screen.left() + gap,
                    bottom ? screen.bottom() - gap - size.height() : screen.top() + gap),
            size};
}

CornerChooser::Spot CornerChooser::spot() const
{
    Spot result;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    result.right = isLeft(m_corner) == isMirrored;
    result.bottom = m_corner == Corner::BottomLeft || m_corner == Corner::BottomRight;
    const auto wanted = std::find_if(m_screens.begin(), m_screens.end(), [this](const ScreenPicture &screen) {
        return screen.name == m_screen;
    });
    const auto primary = std::find_if(m_screens.begin(), m_screens.end(),
                                      [](const ScreenPicture &screen) { return screen.isPrimary; });
    const auto found = wanted != m_screens.end() ? wanted : primary;
    result.screen = found != m_screens.end() ? found - m_screens.begin() : 0;
    return result;
}

CornerChooser::Spot CornerChooser::nearest(const QPointF &position) const
{
    Spot best;
    qreal distance = std::numeric_limits<qreal>::max();
    const QList<QRectF> screens = screenRects();
    for (qsizetype i = 0; i < screens.size(); ++i) {
        for (const bool right : {false, true}) {
            for (const bool bottom : {false, true}) {
                const QPointF apart = sampleAt(screens.at(i), right, bottom).center() - position;
                const qreal here = QPointF::dotProduct(apart, apart);
                if (here < distance) {
                    distance = here;
                    best = {i, right, bottom};
                }
            }
        }
    }
    return best;
}

// The nearest screen whose middle lies in that direction; -1: none.
qsizetype CornerChooser::neighbour(qsizetype screen, int dx, int dy) const
{
    const QPoint from = m_screens.at(screen).geometry.center();
    qsizetype best = -1;
    int distance = std::numeric_limits<int>::max();
    for (qsizetype i = 0; i < m_screens.size(); ++i) {
        const QPoint apart = m_screens.at(i).geometry.center() - from;
        const int along = apart.x() * dx + apart.y() * dy;
        const int aside = std::abs(apart.x() * dy) + std::abs(apart.y() * dx);
        if (i != screen && along > aside && along < distance) {
            distance = along;
            best = i;
        }
    }
    return best;
}

void CornerChooser::choose(const Spot &to)
{
    const Spot from = spot();
    if (to == from) {
        update();
        return;
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_corner = cornerOf(to.right != isMirrored, to.bottom);
    // On the same screen, "the one with the pointer" stays what it is.
    if (to.screen != from.screen)
        m_screen = m_screens.at(to.screen).name;
    describe();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT chosen(m_corner, m_screen);
}

void CornerChooser::paintSample(QPainter &painter, const QRectF &card, bool solid) const
{
    painter.setOpacity(!isEnabled() ? 0.5 : solid ? 1.0 : 0.45);
    painter.setPen(QPen(m_theme.accent, solid ? 1.5 : 1, solid ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(solid ? m_theme.surface : QColor(Qt::transparent));
    painter.drawRoundedRect(card, 4, 4);
    if (solid) {
        painter.setPen(Qt::NoPen);
        const qreal unit = card.height() / 10;
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const auto bar = [&](qreal x, qreal y, qreal width, qreal height, const QColor &colour) {
            const qreal length = card.width() * width;
            const qreal left = isMirrored ? card.right() - card.width() * x - length
                                          : card.left() + card.width() * x;
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(left, card.top() + unit * y, length, unit * height), 1, 1);
        };
        bar(0.08, 1.0, 0.3, 0.8, m_theme.ring);
        bar(0.08, 2.8, 0.2, 2.4, m_theme.avatarColour(u"Jane Doe"_s));
        bar(0.34, 3.0, 0.5, 0.9, m_theme.text);
        bar(0.34, 4.4, 0.36, 0.7, m_theme.faint);
        bar(0.08, 7.6, 0.84, 1.5, m_theme.accent);
    }
    painter.setOpacity(1);
}

void CornerChooser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(8), m_theme.px(8));
    }
    const QList<QRectF> screens = screenRects();
    const Spot here = m_isDragging ? nearest(m_dragAt - m_grabbedAt) : spot();
    painter.setFont(m_theme.fontOf(11));
    for (qsizetype i = 0; i < screens.size(); ++i) {
        const QRectF &screen = screens.at(i);
        painter.setPen(QPen(m_theme.faint, 1.5));
        painter.setBrush(m_theme.background);
        painter.drawRoundedRect(screen, 6, 6);
        if (screens.size() > 1) {
            painter.setPen(m_theme.muted);
            painter.drawText(screen.adjusted(6, 6, -6, -6), Qt::AlignCenter | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(m_screens.at(i).label, Qt::ElideRight,
                                                              int(screen.width()) - 12));
        }
        if (m_screen == u"active" && i != here.screen && !m_isDragging)
            paintSample(painter, sampleAt(screen, here.right, here.bottom), false);
    }
    const QRectF place = sampleAt(screens.at(here.screen), here.right, here.bottom);
    if (m_isDragging) {
        paintSample(painter, place, false);
        QRectF card = place;
        card.moveCenter(m_dragAt - m_grabbedAt);
        paintSample(painter, card, true);
    } else {
        paintSample(painter, place, true);
    }
}

void CornerChooser::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Spot here = spot();
    const QRectF card = sampleAt(screenRects().at(here.screen), here.right, here.bottom);
    m_isDragging = true;
    m_dragAt = event->position();
    // A click beside the card brings it there.
    m_grabbedAt = card.contains(m_dragAt) ? m_dragAt - card.center() : QPointF();
    setCursor(Qt::ClosedHandCursor);
    update();
}

void CornerChooser::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        m_dragAt = event->position();
        update();
        return;
    }
    const Spot here = spot();
    const bool isOver = sampleAt(screenRects().at(here.screen), here.right, here.bottom).contains(event->position());
    setCursor(isOver ? Qt::OpenHandCursor : Qt::PointingHandCursor);
}

void CornerChooser::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragging)
        return;
    m_isDragging = false;
    setCursor(Qt::OpenHandCursor);
    choose(nearest(event->position() - m_grabbedAt));
}

void CornerChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isDragging) {
        m_isDragging = false;
        update();
        return;
    }
    Spot to = spot();
    const auto go = [&](bool &side, bool towards, int dx, int dy) {
        if (side != towards) {
            side = towards;
        } else if (const qsizetype next = neighbour(to.screen, dx, dy); next >= 0) {
            to.screen = next;
            side = !towards;
        }
    };
    switch (event->key()) {
    case Qt::Key_Left:
        go(to.right, false, -1, 0);
        break;
    case Qt::Key_Right:
        go(to.right, true, 1, 0);
        break;
    case Qt::Key_Up:
        go(to.bottom, false, 0, -1);
        break;
    case Qt::Key_Down:
        go(to.bottom, true, 0, 1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    choose(to);
}

bool CornerChooser::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        describe();
        update();
    }
    return QWidget::event(event);
}

} // namespace Ringside
