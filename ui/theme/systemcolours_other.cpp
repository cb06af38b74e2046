#include "appearance.h"

#include <QApplication>
#include <QEvent>

namespace Ringside {

namespace {

//! macOS and everything else: the platform's palette follows the desktop by itself.
class PaletteColours : public SystemColours
{
public:
    PaletteColours()
        : m_dark(paletteIsDark())
    {
        qApp->installEventFilter(this);
    }
    [[nodiscard]] bool isDark() const override { return m_dark; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange
            && !QCoreApplication::testAttribute(Qt::AA_SetPalette) && paletteIsDark() != m_dark) {
            m_dark = !m_dark;
            Q_EMIT changed();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_dark;
};

} // namespace

std::unique_ptr<SystemColours> makeSystemColours()
{
    return std::make_unique<PaletteColours>();
}

} // namespace Ringside
