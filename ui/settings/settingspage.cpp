#include "settingspage.h"

#include "taborder.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Ringside {

// ---- LockNote

LockNote::LockNote(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new SymbolView(this))
    , m_text(new StyledLabel(StyledLabel::Look::Small, {}, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_symbol, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    hide();
}

void LockNote::show(bool locked, const QString &text)
{
    m_text->setPlainText(text);
    setVisible(locked);
}

void LockNote::setTheme(const Theme &theme)
{
    m_symbol->show(Symbol::Lock, theme.faint, theme.px(14));
}

// ---- SettingsPage

SettingsPage::SettingsPage(SettingsAccess &access, const QString &title, const QString &explanation,
                           QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_title(title)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(2);
    column->addWidget(new StyledLabel(StyledLabel::Look::Title, title, m_content));
    column->addWidget(new StyledLabel(StyledLabel::Look::Quiet, explanation, m_content));
    column->addSpacing(10);
    m_body = new QVBoxLayout;
    m_body->setSpacing(10);
    column->addLayout(m_body);
    column->addStretch(1);

    m_content->installEventFilter(this);
    connect(&access, &SettingsAccess::changed, this, &SettingsPage::refresh);
}

// Something came, went or moved: Tab goes with it.
bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        followLayouts(*m_content);
    return QWidget::eventFilter(watched, event);
}

void SettingsPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    const int side = theme.px(24);
    m_content->layout()->setContentsMargins(side, theme.px(20), side, theme.px(24));
    setThemeOfAll(*this, theme);
}

void SettingsPage::reveal(const QWidget &widget)
{
    // What was shown or folded out just now has its size only after that.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QPoint top = widget.mapTo(m_content, QPoint());
    const int room = std::min(widget.height(), m_scroll->viewport()->height() - m_theme.px(80));
    const int side = isRightToLeft() ? m_content->width() - 1 : 0;
    m_scroll->ensureVisible(side, top.y() + room, 0, m_theme.px(40));
    m_scroll->ensureVisible(side, top.y(), 0, m_theme.px(40));
}

SettingsForm *SettingsPage::addForm()
{
    auto *form = new SettingsForm(m_access, m_content);
    m_forms.append(form);
    if (m_body->count() > 0)
        m_body->addSpacing(12);
    m_body->addWidget(form);
    return form;
}

QString SettingsPage::change(const std::function<void(Settings &)> &edit)
{
    return SettingsForm::change(m_access, edit);
}

void SettingsPage::commit()
{
    for (SettingsForm *form : std::as_const(m_forms))
        form->commit();
}

void SettingsPage::refresh()
{
    for (SettingsForm *form : std::as_const(m_forms))
        form->refresh();
}

Button *SettingsPage::makeButton(const QString &label, Button::Kind kind)
{
    auto *button = new Button(kind, m_content);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    button->setTheme(m_theme);
    button->setLabel(label);
    return button;
}

} // namespace Ringside
