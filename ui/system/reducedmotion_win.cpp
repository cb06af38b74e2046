#include "assistance.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>

#include <qt_windows.h>

namespace Ringside {

namespace {

//! "Animation effects" of the Windows settings.
class ClientAreaAnimation : public ReducedMotion, public QAbstractNativeEventFilter
{
public:
    ClientAreaAnimation()
        : m_reduced(read())
    {
        qGuiApp->installNativeEventFilter(this);
    }
    ~ClientAreaAnimation() override
    {
        if (qGuiApp)
            qGuiApp->removeNativeEventFilter(this);
    }

    [[nodiscard]] bool isReduced() const override { return m_reduced; }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        if (static_cast<MSG *>(message)->message == WM_SETTINGCHANGE && read() != m_reduced) {
            m_reduced = !m_reduced;
            Q_EMIT changed();
        }
        return false;
    }

private:
    static bool read()
    {
        BOOL animated = TRUE;
        return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0) && !animated;
    }

    bool m_reduced;
};

} // namespace

std::unique_ptr<ReducedMotion> makeReducedMotion()
{
    return std::make_unique<ClientAreaAnimation>();
}

} // namespace Ringside
