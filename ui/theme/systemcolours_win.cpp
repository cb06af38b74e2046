#include "appearance.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>
#include <QSettings>

#include <qt_windows.h>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

//! "Choose your default app mode" of the Windows settings. It has no Qt signal in 6.4.
class RegistryColours : public SystemColours, public QAbstractNativeEventFilter
{
public:
    RegistryColours()
        : m_dark(read())
    {
        qGuiApp->installNativeEventFilter(this);
    }
    ~RegistryColours() override { qGuiApp->removeNativeEventFilter(this); }

    [[nodiscard]] bool isDark() const override { return m_dark; }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        if (static_cast<MSG *>(message)->message == WM_SETTINGCHANGE && read() != m_dark) {
            m_dark = !m_dark;
            Q_EMIT changed();
        }
        return false;
    }

private:
    static bool read()
    {
        const QSettings settings(
            u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
            QSettings::NativeFormat);
        return settings.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
    }

    bool m_dark;
};

} // namespace

std::unique_ptr<SystemColours> makeSystemColours()
{
    return std::make_unique<RegistryColours>();
}

} // namespace Ringside
