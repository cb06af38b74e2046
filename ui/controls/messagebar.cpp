#include "messagebar.h"

#include "plaintext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Ringside {

namespace {

struct Colours {
    QColor ground;
    QColor border;
    QColor ink;
    Symbol symbol;
};

Colours coloursOf(MessageBar::Kind kind, const Theme &theme)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        break;
    case MessageBar::Kind::Good:
        return {theme.ringWeak, theme.ring, theme.ring, Symbol::Check};
    case MessageBar::Kind::Warning:
        return {theme.vipWeak, theme.vipLine, theme.vip, Symbol::Warning};
    case MessageBar::Kind::Problem:
        return {theme.dangerWeak, theme.danger, theme.danger, Symbol::Warning};
    }
    return {theme.raised, theme.line, theme.muted, Symbol::Info};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new SymbolView(this))
    , m_text(new StyledLabel(StyledLabel::Look::Body, {}, this))
    , m_buttons(new QWidget(this))
    , m_buttonLayout(new FlowLayout(m_buttons, 8, 8))
{
    m_buttonLayout->setContentsMargins(0, 0, 0, 0);
    m_buttons->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    hide();
}

void MessageBar::say(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setPlainText(neutralised(text, 2000));
    setAccessibleName(m_text->text());
    setTheme(m_theme);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    m_text->setPlainText({});
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

Button *MessageBar::addButton(Button::Kind kind, const QString &label)
{
    auto *button = new Button(kind, m_buttons);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    button->setTheme(m_theme);
    button->setLabel(label);
    m_buttonLayout->addWidget(button);
    m_buttons->show();
    return button;
}

void MessageBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    const Colours colours = coloursOf(m_kind, theme);
    m_symbol->show(colours.symbol, colours.ink, theme.px(16));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(m_kind, m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(8), m_theme.px(8));
}

} // namespace Ringside
