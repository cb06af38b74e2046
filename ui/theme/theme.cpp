#include "theme.h"

#include <QFontInfo>

#include <algorithm>
#include <array>

namespace Ringside {

namespace {

constexpr qreal fontSizeOfTheDesign = 13.0;

void setLightColours(Theme &theme)
{
    theme.background = QColor(0xee, 0xf1, 0xf5);
    theme.surface = QColor(0xff, 0xff, 0xff);
    theme.raised = QColor(0xf7, 0xf8, 0xfa);
    theme.line = QColor(0xe3, 0xe7, 0xec);
    theme.text = QColor(0x17, 0x1b, 0x22);
    theme.muted = QColor(0x51, 0x5b, 0x69);
    theme.faint = QColor(0x62, 0x6c, 0x7a);
    theme.accent = QColor(0x25, 0x63, 0xeb);
    theme.accentWeak = QColor(0xe8, 0xf0, 0xfe);
    theme.onAccent = QColor(0xff, 0xff, 0xff);
    theme.ring = QColor(0x0c, 0x7d, 0x3d);
    theme.ringWeak = QColor(0xe5, 0xf6, 0xec);
    theme.hold = QColor(0x8a, 0x5a, 0x00);
    theme.danger = QColor(0xc4, 0x32, 0x32);
    theme.dangerWeak = QColor(0xfd, 0xec, 0xec);
    theme.vip = QColor(0x7a, 0x50, 0x00);
    theme.vipWeak = QColor(0xff, 0xf4, 0xd6);
    theme.vipLine = QColor(0xf0, 0xcf, 0x7a);
}

void setDarkColours(Theme &theme)
{
    theme.background = QColor(0x0f, 0x12, 0x16);
    theme.surface = QColor(0x1a, 0x1f, 0x26);
    theme.raised = QColor(0x22, 0x28, 0x31);
    theme.line = QColor(0x2d, 0x34, 0x3e);
    theme.text = QColor(0xee, 0xf1, 0xf5);
    theme.muted = QColor(0xa5, 0xaf, 0xbd);
    theme.faint = QColor(0x8f, 0x9a, 0xa9);
    theme.accent = QColor(0x6e, 0xa0, 0xff);
    theme.accentWeak = QColor(0x1f, 0x2d, 0x47);
    theme.onAccent = QColor(0x0d, 0x14, 0x20);
    theme.ring = QColor(0x4c, 0xd0, 0x82);
    theme.ringWeak = QColor(0x17, 0x32, 0x26);
    theme.hold = QColor(0xe3, 0xb0, 0x4b);
    theme.danger = QColor(0xff, 0x7b, 0x7b);
    theme.dangerWeak = QColor(0x3b, 0x20, 0x23);
    theme.vip = QColor(0xff, 0xd3, 0x6b);
    theme.vipWeak = QColor(0x3a, 0x30, 0x15);
    theme.vipLine = QColor(0x6b, 0x56, 0x21);
}

} // namespace

qreal scaleOf(const QFont &systemFont)
{
    // Bounds: a font of 1 px or 200 px is a mistake of some setting, and the card must stay usable.
    return std::clamp(QFontInfo(systemFont).pixelSize() / fontSizeOfTheDesign, 0.75, 4.0);
}

Theme themeFor(ThemeChoice choice, bool systemIsDark, const QFont &systemFont)
{
    Theme theme;
    theme.dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    theme.font = systemFont;
    theme.scale = scaleOf(systemFont);
    if (theme.dark)
        setDarkColours(theme);
    else
        setLightColours(theme);
    return theme;
}

QFont Theme::fontOf(qreal size, QFont::Weight weight) const
{
    QFont result = font;
    result.setPixelSize(std::max(1, px(size)));
    result.setWeight(weight);
    return result;
}

QPalette Theme::palette() const
{
    QPalette palette(text, surface, line.lighter(dark ? 130 : 102), line.darker(130), line, text, surface);
    palette.setColor(QPalette::Window, surface);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, danger);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QColor Theme::avatarColour(const QString &name) const
{
    static constexpr std::array<QRgb, 7> colours{0xff6b5bd2, 0xff0b6e6e, 0xffa83e63, 0xff2d6a2d,
                                                 0xff9a4a10, 0xff1f6391, 0xff7a4a8c};
    if (name.isEmpty())
        return QColor(0x66, 0x70, 0x80);
    // why not qHash: it is seeded per process, and a person should look the same tomorrow.
    quint32 sum = 2166136261u;
    for (const QChar c : name)
        sum = (sum ^ c.unicode()) * 16777619u;
    return QColor(colours[sum % colours.size()]);
}

} // namespace Ringside
