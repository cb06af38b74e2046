#pragma once

#include "controls.h"

namespace Ringside {

//! What takes its looks from a Theme: mixed into widgets, reached through setThemeOfAll().
class Themed
{
public:
    virtual ~Themed() = default;
    virtual void setTheme(const Theme &theme) = 0;
};

//! Gives \a theme to \a root and to everything in it: palette, Themed widgets, buttons and check boxes.
void setThemeOfAll(QWidget &root, const Theme &theme);

//! Words in one of the looks of a window; several lines where they need them.
class StyledLabel : public TextLabel, public Themed
{
    Q_OBJECT

public:
    enum class Look {
        Title, //!< of a page
        Heading, //!< of a section, of an item of a list
        Body,
        Quiet, //!< what explains
        Small,
        Good,
        Problem,
    };
    explicit StyledLabel(Look look, const QString &text = {}, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setLookOf(Look look);

private:
    Look m_look;
    Theme m_theme;
};

//! A rounded frame around what belongs together; drawn in the accent colour where it is chosen.
class Panel : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setChosen(bool chosen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    bool m_isChosen = false;
};

} // namespace Ringside
