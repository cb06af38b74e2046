#include "progressline.h"

#include <QPainter>

#include <algorithm>

namespace Ringside {

namespace {

constexpr int steps = 1000;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setRange(0, steps);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setFraction(double fraction)
{
    setValue(int(std::clamp(fraction, 0.0, 1.0) * steps));
}

void ProgressLine::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize ProgressLine::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(8)};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {m_theme.px(48), m_theme.px(8)};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.line);
    const qreal radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    const qreal done = width() * double(value()) / steps;
    if (done < 1)
        return;
    painter.setBrush(m_theme.accent);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawRoundedRect(QRectF(isMirrored ? width() - done : 0, 0, done, height()), radius, radius);
}

} // namespace Ringside
