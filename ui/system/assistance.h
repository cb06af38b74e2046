#pragma once

#include <QAccessible>
#include <QObject>

#include <memory>

namespace Ringside {

//! Whether the user wants fewer things to move. One implementation a platform.
//!
//! Thread: the GUI thread; never blocks it.
class ReducedMotion : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    //! As far as known now.
    [[nodiscard]] virtual bool isReduced() const = 0;

Q_SIGNALS:
    void changed();
};

//! The one of this platform.
[[nodiscard]] std::unique_ptr<ReducedMotion> makeReducedMotion();

//! What the user needs from every window: whether a screen reader listens, whether things may move.
//!
//! Thread: the GUI thread.
class Assistance : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT

public:
    explicit Assistance(std::unique_ptr<ReducedMotion> motion = makeReducedMotion(), QObject *parent = nullptr);
    ~Assistance() override;

    //! A screen reader, or something else that reads windows, is active: what is told by looks alone is told by a
    //! notification as well.
    [[nodiscard]] bool isScreenRead() const { return m_isScreenRead; }
    [[nodiscard]] bool isMotionReduced() const { return m_motion->isReduced(); }

Q_SIGNALS:
    void changed();

private:
    void accessibilityActiveChanged(bool active) override;

    std::unique_ptr<ReducedMotion> m_motion;
    bool m_isScreenRead;
};

} // namespace Ringside
