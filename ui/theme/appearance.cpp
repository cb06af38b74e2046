#include "appearance.h"

#include "windowstyle.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QStyleFactory>

namespace Ringside {

using namespace Qt::StringLiterals;

bool paletteIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

Appearance::Appearance(ThemeChoice choice, std::unique_ptr<SystemColours> system, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_system(std::move(system))
    , m_theme(themeFor(choice, m_system->isDark(), QApplication::font()))
{
    connect(m_system.get(), &SystemColours::changed, this, &Appearance::refresh);
    qApp->installEventFilter(this);
    applyToApplication();
}

Appearance::~Appearance() = default;

void Appearance::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    refresh();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && !m_applying
        && (event->type() == QEvent::ApplicationFontChange
            || event->type() == QEvent::ApplicationPaletteChange))
        refresh();
    return QObject::eventFilter(watched, event);
}

void Appearance::refresh()
{
    const Theme next = themeFor(m_choice, m_system->isDark(), QApplication::font());
    if (next == m_theme)
        return;
    m_theme = next;
    applyToApplication();
    Q_EMIT themeChanged(m_theme);
}

void Appearance::setMotionReduced(bool reduced)
{
    m_isMotionReduced = reduced;
    applyStyle();
}

// Over what the application has, whatever that is: the desktop's, or one named on the command line.
void Appearance::applyStyle()
{
    auto *style = qobject_cast<WindowStyle *>(QApplication::style());
    const QStyle *below = style ? style->baseStyle() : QApplication::style();
    QStyle *next = style ? nullptr : QApplication::style();
    // why: with Qt 6.4 the Windows styles ignore a dark palette; Fusion follows it.
    if (m_theme.dark && below->name().startsWith("windows"_L1, Qt::CaseInsensitive))
        next = QStyleFactory::create(u"Fusion"_s);
    if (next) {
        style = new WindowStyle(next);
        QApplication::setStyle(style);
    }
    style->setMotionReduced(m_isMotionReduced);
}

void Appearance::applyToApplication()
{
    m_applying = true;
    applyStyle();
    // Fusion on a desktop without a theme of its own stays light for ever: it gets our colours.
    if (m_ownPalette || paletteIsDark() != m_theme.dark) {
        m_ownPalette = true;
        QApplication::setPalette(m_theme.palette());
    }
    m_applying = false;
}

} // namespace Ringside
