#pragma once

#include "result.h"

#include <QKeyCombination>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Ringside {

//! Reads a shortcut as QKeySequence writes it ("Ctrl+Alt+R"). It must be one key with Ctrl, Alt or Meta, or a function
//! key: anything else would take a key away from every other program. nullopt: it is not.
[[nodiscard]] std::optional<QKeyCombination> hotkeyFromText(const QString &text);

//! One shortcut that works whatever program has the keyboard. One implementation a platform and kind of session.
//!
//! Does not know what it is for. Thread: the GUI thread.
class GlobalHotkey : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off, //!< none is wanted
        Asking, //!< the desktop decides
        Active,
        Taken, //!< another program has it
        Refused, //!< the user or the desktop said no
        Unusable, //!< no key of this keyboard, or not fit for a global shortcut
        Unsupported, //!< this session has no global shortcuts for programs
    };
    struct Status {
        State state = State::Off;
        QString keys; //!< what the desktop says it is, where the user may have chosen another; else empty

        friend bool operator==(const Status &, const Status &) = default;
    };

    using QObject::QObject;

    [[nodiscard]] Status status() const { return m_status; }
    //! \a text as in settings; empty: none. What came of it is in status(), with statusChanged().
    void set(const QString &text);

Q_SIGNALS:
    //! It was pressed. \a activationToken lets a window take the keyboard on Wayland; may be empty.
    void activated(const QString &activationToken);
    void statusChanged();

protected:
    virtual void grab(QKeyCombination keys) = 0;
    virtual void release() = 0;
    void setStatus(const Status &status);

private:
    Status m_status;
    QString m_text;
};

//! A sentence for the settings: what is, and what to do about it.
[[nodiscard]] QString hotkeyText(const GlobalHotkey::Status &status);

//! The one of this session.
[[nodiscard]] std::unique_ptr<GlobalHotkey> makeGlobalHotkey();
//! The one for sessions that have none.
[[nodiscard]] std::unique_ptr<GlobalHotkey> makeNoHotkey();

} // namespace Ringside
