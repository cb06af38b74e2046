#include "statusline.h"

#include "plaintext.h"

#include <QBoxLayout>
#include <QPainter>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSources = 4;

} // namespace

StatusLine::StatusLine(MainWindowAccess &access, QLocale locale, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_locale(std::move(locale))
    , m_left(new QWidget(this))
    , m_trouble(new TextLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(14);
    auto *items = new QHBoxLayout(m_left);
    items->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_left, 1);
    row->addWidget(m_trouble, 0);
    m_trouble->hide();
    setAccessibleName(tr("State"));
}

void StatusLine::setStatus(const MainStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    rebuild();
}

StatusLine::Item StatusLine::addItem()
{
    Item item{new StateDot(m_left), new TextLabel(m_left)};
    auto *row = static_cast<QHBoxLayout *>(m_left->layout());
    row->addWidget(item.dot);
    row->addWidget(item.text);
    m_items.append(item);
    return item;
}

QString StatusLine::textOf(const MainStatus::Source &source) const
{
    const QString name = neutralised(source.name, 60);
    const QString extension = neutralised(source.extension, 30);
    const QString who = extension.isEmpty()
        ? isolated(name)
        //: A telephone system and the agent's extension there; %1 is a name, %2 a number
        : tr("%1 · ext %2").arg(isolated(name), leftToRight(extension));
    switch (source.status.state) {
    case ConnectionState::Connected:
        return who;
    case ConnectionState::Connecting:
        //: %1 is a telephone system
        return tr("%1: connecting").arg(who);
    case ConnectionState::Lost:
        //: %1 is a telephone system
        return tr("%1: no connection").arg(who);
    case ConnectionState::Denied:
        //: %1 is a telephone system
        return tr("%1: sign-in refused").arg(who);
    }
    return who;
}

void StatusLine::showSource(const Item &item, const MainStatus::Source &source) const
{
    const ConnectionState state = source.status.state;
    const bool isGood = state == ConnectionState::Connected;
    const bool isWaiting = state == ConnectionState::Connecting;
    item.dot->show(isWaiting ? StateDot::Kind::Hollow : StateDot::Kind::Filled, m_theme.px(7),
                   isGood          ? m_theme.ring
                       : isWaiting ? m_theme.faint
                                   : m_theme.danger);
    QString tip = neutralised(source.status.detail, 200);
    if (source.status.error)
        tip = m_access.describe(*source.status.error);
    item.text->setPlainText(textOf(source), tip);
    item.text->setAccessibleDescription(tip);
}

void StatusLine::rebuild()
{
    for (const Item &item : std::exchange(m_items, {})) {
        delete item.dot;
        delete item.text;
    }
    auto *row = static_cast<QHBoxLayout *>(m_left->layout());
    while (QLayoutItem *item = row->takeAt(0))
        delete item;
    row->setSpacing(m_theme.px(7));
    for (const MainStatus::Source &source : m_status.sources.mid(0, mostSources)) {
        showSource(addItem(), source);
        row->addSpacing(m_theme.px(8));
    }
    if (m_status.people) {
        const Item item = addItem();
        item.dot->show(StateDot::Kind::Filled, m_theme.px(7), m_theme.ring);
        //: How many people there are; %1 is a number
        item.text->setPlainText(tr("Phone book %1").arg(m_locale.toString(*m_status.people)));
    }
    row->addStretch(1);
    for (const Item &item : std::as_const(m_items))
        item.text->setLook(m_theme.fontOf(11), m_theme.muted);
    m_trouble->setVisible(!m_status.troubles.isEmpty());
    if (!m_status.troubles.isEmpty()) {
        m_trouble->setLook(m_theme.fontOf(11), m_theme.danger);
        QStringList all;
        for (const QString &one : std::as_const(m_status.troubles))
            all.append(neutralised(one, 300));
        m_trouble->setPlainText(all.first(), all.join(u'\n'));
        m_trouble->setAccessibleDescription(all.join(u' '));
    }
}

void StatusLine::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFixedHeight(std::max(theme.px(28), QFontMetrics(theme.fontOf(11)).height() + theme.px(10)));
    layout()->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    rebuild();
    update();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.raised);
    painter.fillRect(0, 0, width(), 1, m_theme.line);
}

} // namespace Ringside
