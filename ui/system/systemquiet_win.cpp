#include "systemquiet.h"

#include <QTimer>

#include <qt_windows.h>
#include <shellapi.h>

#include <chrono>

namespace Ringside {

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 10s; // Windows has no message for it

//! Presentation mode, a full-screen game, the quiet hour of a new account. The user's own "do not disturb" (Focus) has
//! no documented interface; a full-screen window alone is no wish for quiet: many agents have their CRM so.
class ShellQuiet : public SystemQuiet
{
public:
    ShellQuiet()
        : m_quiet(read())
    {
        m_timer.callOnTimeout(this, [this] {
            if (read() == m_quiet)
                return;
            m_quiet = !m_quiet;
            Q_EMIT changed();
        });
        m_timer.start(lookEvery);
    }

    [[nodiscard]] bool isQuiet() const override { return m_quiet; }
    [[nodiscard]] bool isReadable() const override { return true; }

private:
    static bool read()
    {
        QUERY_USER_NOTIFICATION_STATE state = QUNS_ACCEPTS_NOTIFICATIONS;
        if (FAILED(SHQueryUserNotificationState(&state)))
            return false;
        return state == QUNS_PRESENTATION_MODE || state == QUNS_RUNNING_D3D_FULL_SCREEN || state == QUNS_QUIET_TIME;
    }

    bool m_quiet;
    QTimer m_timer;
};

} // namespace

std::unique_ptr<SystemQuiet> makeSystemQuiet()
{
    return std::make_unique<ShellQuiet>();
}

} // namespace Ringside
