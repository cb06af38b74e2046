#pragma once

#include "settings.h"

#include <QList>
#include <QRect>
#include <QSize>

namespace Ringside {

// Where cards go on a screen. Pure functions on rectangles; they know no windows.

//! Mirrors \a corner for right-to-left desktops.
[[nodiscard]] CardSettings::Corner mirrored(CardSettings::Corner corner, bool rightToLeft);
[[nodiscard]] bool isTop(CardSettings::Corner corner);

//! The place to keep for a new card of \a size: as near to \a corner of \a available as the places
//! already \a taken allow, first along the edge upward (or downward), then in a column beside. Where the
//! screen is full, over the others, a little apart. Always inside \a available, cut where larger.
//! \a gap is kept to the edges and between cards.
[[nodiscard]] QRect placeFor(const QSize &size, const QRect &available, CardSettings::Corner corner,
                             const QList<QRect> &taken, int gap);

//! The card itself within the place kept for it: at the screen's edge, \a height high.
[[nodiscard]] QRect cardWithin(const QRect &place, int height, CardSettings::Corner corner);

//! How high a card may be on a screen: 70 %.
[[nodiscard]] int highestCard(const QRect &available);

} // namespace Ringside
