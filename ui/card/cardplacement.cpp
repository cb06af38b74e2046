#include "cardplacement.h"

#include <algorithm>

namespace Ringside {

using Corner = CardSettings::Corner;

namespace {

bool isLeft(Corner corner)
{
    return corner == Corner::TopLeft || corner == Corner::BottomLeft;
}

bool isFree(const QRect &place, const QList<QRect> &taken, int gap)
{
    const QRect wide = place.adjusted(-gap + 1, -gap + 1, gap - 1, gap - 1);
    return std::none_of(taken.begin(), taken.end(),
                        [&](const QRect &other) { return wide.intersects(other); });
}

} // namespace

Corner mirrored(Corner corner, bool rightToLeft)
{
    if (!rightToLeft)
        return corner;
    switch (corner) {
    case Corner::TopLeft:
        return Corner::TopRight;
    case Corner::TopRight:
        return Corner::TopLeft;
    case Corner::BottomLeft:
        return Corner::BottomRight;
    case Corner::BottomRight:
        break;
    }
    return Corner::BottomLeft;
}

bool isTop(Corner corner)
{
    return corner == Corner::TopLeft || corner == Corner::TopRight;
}

QRect placeFor(const QSize &size, const QRect &available, Corner corner, const QList<QRect> &taken,
               int gap)
{
    QRect inner = available.adjusted(gap, gap, -gap, -gap);
    if (inner.width() < size.width() || inner.height() < size.height())
        inner = available; // a very small screen: rather no gap than a cut card
    const QSize fitting = size.boundedTo(inner.size());
    const int columnStep = fitting.width() + gap;
    const int columns = std::max(1, (inner.width() + gap) / columnStep);

    for (int column = 0; column < columns; ++column) {
        const int x = isLeft(corner) ? inner.left() + column * columnStep
                                     : inner.right() + 1 - fitting.width() - column * columnStep;
        // Beside the edge, or beside a card that stands in this column.
        QList<int> candidates{isTop(corner) ? inner.top() : inner.bottom() + 1 - fitting.height()};
        for (const QRect &other : taken) {
            if (other.left() < x + fitting.width() && other.right() >= x)
                candidates.append(isTop(corner) ? other.bottom() + 1 + gap
                                                : other.top() - gap - fitting.height());
        }
        std::sort(candidates.begin(), candidates.end());
        if (!isTop(corner))
            std::reverse(candidates.begin(), candidates.end());
        for (const int y : candidates) {
            const QRect place(QPoint(x, y), fitting);
            if (inner.contains(place) && isFree(place, taken, gap))
                return place;
        }
    }

    const int apart = (gap * 2) * int(taken.size() % 8);
    const int x = isLeft(corner) ? inner.left() + apart : inner.right() + 1 - fitting.width() - apart;
    const int y = isTop(corner) ? inner.top() + apart : inner.bottom() + 1 - fitting.height() - apart;
    return {QPoint(std::clamp(x, inner.left(), inner.right() + 1 - fitting.width()),
                   std::clamp(y, inner.top(), inner.bottom() + 1 - fitting.height())),
            fitting};
}

QRect cardWithin(const QRect &place, int height, Corner corner)
{
    QRect card = place;
    if (isTop(corner))
        card.setHeight(std::min(height, place.height()));
    else
        card.setTop(place.bottom() + 1 - std::min(height, place.height()));
    return card;
}

int highestCard(const QRect &available)
{
    return available.height() * 7 / 10;
}

} // namespace Ringside
