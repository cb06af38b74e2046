#pragma once

#include "theme.h"

#include <QObject>

#include <memory>

namespace Ringside {

//! What the desktop says about light and dark. One implementation a platform.
//!
//! Thread: the GUI thread; never blocks it: an answer that has to be waited for arrives with changed().
class SystemColours : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    //! As far as known now.
    [[nodiscard]] virtual bool isDark() const = 0;

Q_SIGNALS:
    void changed();
};

//! The one of this platform.
[[nodiscard]] std::unique_ptr<SystemColours> makeSystemColours();

//! Whether the application's palette, as the desktop gave it, is a dark one.
[[nodiscard]] bool paletteIsDark();

//! Keeps the Theme: follows the user's choice, the desktop's light or dark, and the system font.
//!
//! Gives the application a WindowStyle over the style it has; a palette (and the Fusion style) only where the
//! platform's own would not follow.
//! Thread: the GUI thread.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(ThemeChoice choice, std::unique_ptr<SystemColours> system = makeSystemColours(),
                        QObject *parent = nullptr);
    ~Appearance() override;

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setChoice(ThemeChoice choice);
    //! The user wants nothing to move (Assistance knows).
    void setMotionReduced(bool reduced);

Q_SIGNALS:
    void themeChanged(const Ringside::Theme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void applyToApplication();
    void applyStyle();

    ThemeChoice m_choice;
    std::unique_ptr<SystemColours> m_system;
    Theme m_theme;
    bool m_isMotionReduced = false;
    bool m_applying = false;
    bool m_ownPalette = false;
};

} // namespace Ringside
