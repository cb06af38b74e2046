#pragma once

#include "clock.h"
#include "quietschedule.h"
#include "settings.h"

#include <QObject>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

namespace Ringside {

//! Whether the agent is not to be disturbed, and why.
//!
//! What the agent switches by hand holds until the hours or the system would change it; then these count again.
//! Without hours and without the system's word it holds until it is switched again.
//! Thread: lives in the thread that created it. Does not own the clock.
class QuietKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Reason {
        None, //!< the agent may be disturbed
        Manual, //!< switched on by hand, or always on in settings
        Hours,
        System, //!< the desktop's own "do not disturb"
    };

    //! \a zone: where the agent is, asked anew for each change of settings and after waking up.
    QuietKeeper(const QuietSettings &settings, Clock &clock, std::function<QTimeZone()> zone, QObject *parent = nullptr);
    ~QuietKeeper() override;

    [[nodiscard]] bool isQuiet() const { return m_reason != Reason::None; }
    [[nodiscard]] Reason reason() const { return m_reason; }
    //! When the hours change it next, UTC; invalid: never.
    [[nodiscard]] QDateTime nextChange() const;

    void setSettings(const QuietSettings &settings);
    void setManually(bool on);
    //! What the desktop says; counts where settings follow it.
    void setSystem(bool on);
    //! The computer woke up, or its clock or time zone changed.
    void lookAgain();

Q_SIGNALS:
    void changed();

private:
    void makeSchedule();
    void update();
    [[nodiscard]] Reason automatic() const;

    Clock &m_clock;
    std::function<QTimeZone()> m_zone;
    QuietSettings m_settings;
    QuietSchedule m_schedule;
    bool m_system = false;
    std::optional<bool> m_manual;
    Reason m_automatic = Reason::None; // what holds without the agent's hand
    Reason m_reason = Reason::None;
    std::unique_ptr<Alarm> m_alarm;
};

[[nodiscard]] QString toWord(QuietKeeper::Reason reason); //!< "none", "manual", "hours", "system"

} // namespace Ringside
