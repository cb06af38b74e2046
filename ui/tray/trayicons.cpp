#include "trayicons.h"

#include "icons.h"

#include <QPainter>

namespace Ringside {

namespace {

struct Look {
    Symbol symbol;
    QColor tile;
};

// Own colours, not the theme's: the panel may be dark on a light desktop.
Look lookOf(TrayState::Mood mood)
{
    switch (mood) {
    case TrayState::Mood::Ringing:
        return {Symbol::Mark, QColor(0x0c7d3d)};
    case TrayState::Mood::Trouble:
        return {Symbol::Warning, QColor(0xc43232)};
    case TrayState::Mood::DoNotDisturb:
        return {Symbol::Quiet, QColor(0x667080)};
    case TrayState::Mood::Connecting:
        return {Symbol::Connecting, QColor(0x667080)};
    case TrayState::Mood::Idle:
        break;
    }
    return {Symbol::MarkQuiet, QColor(0x2563eb)};
}

QPixmap draw(TrayState::Mood mood, int missedCount, int size)
{
    const Look look = lookOf(mood);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.tile);
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22);
    const int inner = qRound(size * 0.7);
    const int offset = (size - inner) / 2;
    painter.drawPixmap(offset, offset, symbolPixmap(look.symbol, Qt::white, inner, 1));
    if (missedCount > 0) {
        const qreal diameter = size * 0.56;
        const QRectF badge(size - diameter, size - diameter, diameter, diameter);
        painter.setBrush(Qt::white);
        painter.drawEllipse(badge);
        painter.setBrush(QColor(0xc43232));
        painter.drawEllipse(badge.marginsRemoved(QMarginsF(1, 1, 1, 1) * (size / 24.0)));
        QFont font;
        font.setBold(true);
        font.setPixelSize(qMax(6, qRound(diameter * 0.62)));
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(badge, Qt::AlignCenter,
                         missedCount > 9 ? QStringLiteral("9+") : QString::number(missedCount));
    }
    return pixmap;
}

} // namespace

QIcon trayIcon(TrayState::Mood mood, int missedCount)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(draw(mood, missedCount, size));
    return icon;
}

} // namespace Ringside
