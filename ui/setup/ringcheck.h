#pragma once

#include "clock.h"
#include "settingsaccess.h"
#include "setupaccess.h"
#include "themed.h"

namespace Ringside {

//! "Call your extension now": says what is still missing, then waits for a call and shows it arriving.
//!
//! Changes nothing. Does not own what it is given.
class RingCheck : public QWidget, public Themed
{
    Q_OBJECT

public:
    enum class State {
        NoPhoneSystem, //!< none is set up
        NotConnected,
        NoExtension,
        Waiting,
        Arrived,
    };

    RingCheck(SettingsAccess &settings, SetupAccess &setup, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString text() const;
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void stateChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void take(const Call &call);
    void show(State state, const QString &heading, const QString &explanation);
    [[nodiscard]] std::optional<ConnectionStatus> best() const;

    SettingsAccess &m_settings;
    SetupAccess &m_setup;
    std::unique_ptr<Alarm> m_patience; // after it, what to look at is said
    State m_state = State::NoPhoneSystem;
    QStringList m_extensions; // for which was waited
    Theme m_theme;
    SymbolView *m_symbol;
    StyledLabel *m_heading;
    StyledLabel *m_explanation;
};

} // namespace Ringside
