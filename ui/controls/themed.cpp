#include "themed.h"

#include <QPainter>

namespace Ringside {

namespace {

//! More than any sentence needs; a bound only for text from outside.
constexpr int mostLines = 12;

} // namespace

void setThemeOfAll(QWidget &root, const Theme &theme)
{
    root.setPalette(theme.palette());
    QList<QWidget *> all = root.findChildren<QWidget *>();
    all.prepend(&root);
    for (QWidget *one : std::as_const(all)) {
        if (auto *themed = dynamic_cast<Themed *>(one))
            themed->setTheme(theme);
        else if (auto *button = qobject_cast<Button *>(one))
            button->setTheme(theme);
        else if (auto *box = qobject_cast<CheckBox *>(one))
            box->setTheme(theme);
    }
}

// ---- StyledLabel

StyledLabel::StyledLabel(Look look, const QString &text, QWidget *parent)
    : TextLabel(parent)
    , m_look(look)
{
    setMaximumLines(mostLines);
    setPlainText(text);
}

void StyledLabel::setTheme(const Theme &theme)
{
    m_theme = theme;
    setLookOf(m_look);
}

void StyledLabel::setLookOf(Look look)
{
    m_look = look;
    switch (look) {
    case Look::Title:
        setLook(m_theme.fontOf(18, QFont::DemiBold), m_theme.text);
        break;
    case Look::Heading:
        setLook(m_theme.fontOf(13, QFont::DemiBold), m_theme.text);
        break;
    case Look::Body:
        setLook(m_theme.fontOf(13), m_theme.text);
        break;
    case Look::Quiet:
        setLook(m_theme.fontOf(13), m_theme.muted);
        break;
    case Look::Small:
        setLook(m_theme.fontOf(12), m_theme.faint);
        break;
    case Look::Good:
        setLook(m_theme.fontOf(12), m_theme.ring);
        break;
    case Look::Problem:
        setLook(m_theme.fontOf(12), m_theme.danger);
        break;
    }
}

// ---- Panel

Panel::Panel(QWidget *parent)
    : QWidget(parent)
{
}

void Panel::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void Panel::setChosen(bool chosen)
{
    m_isChosen = chosen;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isChosen ? m_theme.accent : m_theme.line);
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(10), m_theme.px(10));
}

} // namespace Ringside
