#include "trayart.h"

#include "icons.h"

#include <QPainter>
#include <QPainterPath>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

struct Inks {
    QColor mark;
    QColor ring;
    QColor trouble;
    QColor quiet;
    QColor count;
};

Inks inksFor(bool onDarkPanel)
{
    const Theme theme = themeFor(onDarkPanel ? ThemeChoice::Dark : ThemeChoice::Light, onDarkPanel, {});
    return {theme.text, theme.ring, theme.danger, theme.hold, QColor(0xd0, 0x2b, 0x2b)};
}

//! Frees a ring around a sign, so that it stands apart from the mark at any size.
void clearAround(QPainter &painter, const QRectF &sign, qreal gap)
{
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(sign.adjusted(-gap, -gap, gap, gap));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void drawSign(QPainter &painter, TrayMood mood, const Inks &inks, int side)
{
    const qreal size = side * 0.44;
    const QRectF sign(side - size, side - size, size, size);
    const qreal pen = std::max(1.2, side / 13.0);
    if (mood == TrayMood::Connected || mood == TrayMood::Ringing)
        return;
    clearAround(painter, sign, side / 16.0);
    switch (mood) {
    case TrayMood::Connecting:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(inks.mark, pen, Qt::DotLine));
        painter.drawEllipse(sign.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
        break;
    case TrayMood::Trouble: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(inks.trouble);
        painter.drawEllipse(sign);
        painter.setPen(QPen(Qt::white, pen, Qt::SolidLine, Qt::RoundCap));
        const qreal x = sign.center().x();
        painter.drawLine(QPointF(x, sign.top() + size * 0.24), QPointF(x, sign.top() + size * 0.52));
        painter.drawPoint(QPointF(x, sign.top() + size * 0.76));
        break;
    }
    case TrayMood::DoNotDisturb: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(inks.quiet);
        painter.drawEllipse(sign);
        painter.setPen(QPen(Qt::white, pen, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(sign.left() + size * 0.28, sign.center().y()),
                         QPointF(sign.right() - size * 0.28, sign.center().y()));
        break;
    }
    case TrayMood::Connected:
    case TrayMood::Ringing:
        break;
    }
}

void drawCount(QPainter &painter, int count, const Inks &inks, int side)
{
    // At 16 pixels two digits are a smudge: there the dot alone says it, the tool tip how many.
    const bool isTiny = side < 20;
    const qreal size = side * (isTiny ? 0.44 : 0.58);
    const QRectF badge(side - size, 0, size, size);
    clearAround(painter, badge, side / 18.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.count);
    painter.drawEllipse(badge);
    if (isTiny)
        return;
    QFont font;
    const QString text = count > 9 ? u"9+"_s : QString::number(count);
    font.setPixelSize(qRound(size * (count > 9 ? 0.58 : 0.74)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

QIcon trayIcon(TrayMood mood, int missedCount, bool onDarkPanel)
{
    const Inks inks = inksFor(onDarkPanel);
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isRinging = mood == TrayMood::Ringing;
        const Symbol symbol = isRinging || mood == TrayMood::Connected ? Symbol::Mark : Symbol::MarkQuiet;
        if (mood == TrayMood::Connecting)
            painter.setOpacity(0.6);
        painter.drawPixmap(0, 0, symbolPixmap(symbol, isRinging ? inks.ring : inks.mark, side, 1.0));
        painter.setOpacity(1.0);
        drawSign(painter, mood, inks, side);
        if (missedCount > 0)
            drawCount(painter, missedCount, inks, side);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace Ringside
