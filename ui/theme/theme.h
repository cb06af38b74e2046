#pragma once

#include "settings.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace Ringside {

//! The colours, sizes and fonts of every window.
//!
//! Does not follow the system by itself (Appearance does) and changes nothing global.
//! Thread: an immutable value; fonts and palette are used on the GUI thread.
//! Units: px() takes lengths as drawn for a system font of 13 px and gives device-independent pixels.
struct Theme {
    bool dark = false;
    qreal scale = 1.0; //!< the system font's size, 13 px being 1.0
    QFont font; //!< the system's

    QColor background; //!< behind windows
    QColor surface;
    QColor raised; //!< rows of buttons, chips
    QColor line;
    QColor text;
    QColor muted;
    QColor faint;
    QColor accent;
    QColor accentWeak;
    QColor onAccent; //!< text on accent
    QColor ring;
    QColor ringWeak;
    QColor hold;
    QColor danger;
    QColor dangerWeak;
    QColor vip;
    QColor vipWeak;
    QColor vipLine;

    [[nodiscard]] int px(qreal length) const { return qRound(length * scale); }
    //! The system font at \a size (13: as the system has it).
    [[nodiscard]] QFont fontOf(qreal size, QFont::Weight weight = QFont::Normal) const;
    //! For widgets that the style draws: menus, check boxes, scroll bars.
    [[nodiscard]] QPalette palette() const;
    //! A quiet colour for the initials of \a name, always the same for the same name; white text on it is legible.
    [[nodiscard]] QColor avatarColour(const QString &name) const;

    friend bool operator==(const Theme &, const Theme &) = default;
};

//! The size of \a systemFont, 13 px being 1.0.
[[nodiscard]] qreal scaleOf(const QFont &systemFont);

//! \a systemIsDark decides where \a choice is System.
[[nodiscard]] Theme themeFor(ThemeChoice choice, bool systemIsDark, const QFont &systemFont);

} // namespace Ringside
