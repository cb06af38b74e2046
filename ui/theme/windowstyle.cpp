#include "windowstyle.h"

#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionSlider>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

// As drawn for a system font of 13 px.
constexpr qreal barWidth = 12;
constexpr qreal handleWidth = 6;
constexpr qreal handleWidthUsed = 8; // under the pointer, or dragged
constexpr qreal shortestHandle = 28;

// How much of the text's colour is in the handle; 3:1 against the window is what it takes to be seen.
constexpr qreal inkAtRest = 0.52;
constexpr qreal inkUnderPointer = 0.64;
constexpr qreal inkDragged = 0.78;
constexpr qreal inkOfGroove = 0.07;
constexpr qreal inkOfLine = 0.14;
constexpr qreal inkOfHeader = 0.7; // 4.5:1, as words need it

int scaled(qreal length, const QWidget *widget)
{
    return qRound(length * scaleOf(widget ? widget->font() : QApplication::font()));
}

QColor mixed(const QPalette &palette, qreal ink)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    const auto part = [ink](int of, int on) { return qRound(of * ink + on * (1 - ink)); };
    return QColor(part(text.red(), ground.red()), part(text.green(), ground.green()), part(text.blue(), ground.blue()));
}

void drawRounded(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setBrush(colour);
    const qreal radius = std::min(rect.width(), rect.height()) / 2;
    painter.drawRoundedRect(rect, radius, radius);
}

//! \a rect, but \a thickness across the bar.
QRectF slim(const QRect &rect, Qt::Orientation orientation, int thickness)
{
    const qreal spare = ((orientation == Qt::Vertical ? rect.width() : rect.height()) - thickness) / 2.0;
    const qreal end = 2; // the ends of the bar stay free
    return orientation == Qt::Vertical ? QRectF(rect).adjusted(spare, end, -spare, -end)
                                       : QRectF(rect).adjusted(end, spare, -end, -spare);
}

//! All of it is the groove, there are no buttons at the ends.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, const QWidget *widget)
{
    const bool isVertical = bar.orientation == Qt::Vertical;
    const int length = isVertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0) {
        handle = int(qint64(bar.pageStep) * length / (range + bar.pageStep));
        handle = std::min(length, std::max(handle, scaled(shortestHandle, widget)));
    }
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle,
                                                   bar.upsideDown);
    const auto piece = [&](int from, int size) {
        return isVertical ? QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size)
                          : QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(at, handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return piece(at + handle, length - at - handle);
    default:
        return {};
    }
}

void drawScrollBar(const QStyle &style, const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget)
{
    if (bar.maximum <= bar.minimum)
        return;
    const bool isUsed = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool isOnHandle = bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool isDragged = isOnHandle && (bar.state & QStyle::State_Sunken);
    const int thickness = scaled(isUsed ? handleWidthUsed : handleWidth, widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isUsed)
        drawRounded(painter, slim(bar.rect, bar.orientation, thickness), mixed(bar.palette, inkOfGroove));
    QColor ink = mixed(bar.palette, isDragged ? inkDragged : isUsed && isOnHandle ? inkUnderPointer : inkAtRest);
    if (bar.state & QStyle::State_HasFocus)
        ink = bar.palette.color(QPalette::Highlight);
    const QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    drawRounded(painter, slim(handle, bar.orientation, thickness), ink);
    painter.restore();
}

} // namespace

WindowStyle::WindowStyle(QStyle *base)
    : QProxyStyle(base)
{
    m_isDrawn = baseStyle()->name().compare("macos"_L1, Qt::CaseInsensitive) != 0;
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (!m_isDrawn || !qobject_cast<QScrollBar *>(widget))
        return;
    widget->setAttribute(Qt::WA_Hover);
    widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // what is behind the bar shows
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *result) const
{
    if (hint == SH_Widget_Animation_Duration && m_isMotionReduced)
        return 0;
    if (hint == SH_ScrollBar_Transient && m_isDrawn)
        return false;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (m_isDrawn) {
        switch (metric) {
        case PM_ScrollBarExtent:
            return scaled(barWidth, widget);
        case PM_ScrollBarSliderMin:
            return scaled(shortestHandle, widget);
        case PM_ScrollView_ScrollBarSpacing:
        case PM_ScrollView_ScrollBarOverlap:
            return 0;
        default:
            break;
        }
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar || !m_isDrawn)
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part, widget));
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar && m_isDrawn)
        drawScrollBar(*proxy(), *bar, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header || !m_isDrawn || (element != CE_HeaderSection && element != CE_HeaderLabel)) {
        QProxyStyle::drawControl(element, option, painter, widget);
    } else if (element == CE_HeaderSection) {
        painter->fillRect(header->rect, header->palette.color(QPalette::Window));
        const QRect line(header->rect.left(), header->rect.bottom(), header->rect.width(), 1);
        painter->fillRect(line, mixed(header->palette, inkOfLine));
    } else {
        QStyleOptionHeader quiet(*header);
        quiet.palette.setColor(QPalette::ButtonText, mixed(header->palette, inkOfHeader));
        QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == PE_PanelScrollAreaCorner && m_isDrawn)
        return; // between two bars nothing is drawn
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace Ringside
