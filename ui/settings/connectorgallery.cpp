#include "connectorgallery.h"

#include "fields.h"
#include "foldpanel.h"
#include "plaintext.h"
#include "settingscheck.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int seenAtAGlance = 6; // entries; more of them want a filter

} // namespace

ConnectorGallery::ConnectorGallery(QWidget *parent)
    : Panel(parent)
    , m_layout(new QVBoxLayout(this))
    , m_filter(new TextField(this))
    , m_rowLayout(new QVBoxLayout)
    , m_note(new StyledLabel(StyledLabel::Look::Quiet, {}, this))
{
    m_filter->setAccessibleName(tr("Find a CRM or directory"));
    m_filter->setPlaceholderText(tr("Find a CRM or directory"));
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    m_note->hide();
    m_rowLayout->setSpacing(12);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_filter);
    m_layout->addLayout(m_rowLayout);
    m_layout->addWidget(m_note);
    connect(m_filter, &QLineEdit::textChanged, this, &ConnectorGallery::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &ConnectorGallery::addTheOnlyOne);
}

ConnectorGallery::Row ConnectorGallery::makeRow(const Entry &entry)
{
    auto *row = new QWidget(this);
    auto *tile = new LogoTile(Symbol::Book, row);
    if (entry.hasLetter)
        tile->setName(entry.name);
    const QString name = neutralised(entry.name, 80);
    auto *line = new StyledLabel(StyledLabel::Look::Quiet, isolated(neutralised(entry.line, 300)), row);
    line->setVisible(!entry.line.isEmpty());
    auto *add = new Button(Button::Kind::Plain, row);
    add->setFocusPolicy(Qt::StrongFocus);
    add->setLabel(entry.addLabel);
    add->setAccessibleName(entry.addName);
    add->setEnabled(entry.canAdd);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new StyledLabel(StyledLabel::Look::Heading, name, row));
    words->addWidget(line);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(tile);
    layout->addLayout(words, 1);
    layout->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT addRequested(id); });
    m_rowLayout->addWidget(row);
    setThemeOfAll(*row, m_theme);
    return {row, add};
}

void ConnectorGallery::setEntries(const QList<Entry> &entries, bool complete)
{
    m_isComplete = complete;
    if (entries != m_entries) {
        m_entries = entries;
        for (const Row &row : m_rows) {
            m_rowLayout->removeWidget(row.widget);
            row.widget->hide();
            row.widget->deleteLater();
        }
        m_rows.clear();
        for (const Entry &entry : entries)
            m_rows.push_back(makeRow(entry));
        m_filter->setVisible(entries.size() > seenAtAGlance);
    }
    filter();
}

void ConnectorGallery::filter()
{
    const QStringList words = searchable(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    bool isAnyShown = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Entry &entry = m_entries.at(qsizetype(i));
        const bool isShown = hasAllWords(searchable(entry.name + u' ' + entry.line), words);
        m_rows.at(i).widget->setVisible(isShown);
        isAnyShown = isAnyShown || isShown;
    }
    m_note->setPlainText(!m_isComplete ? tr("Looking for what can be added…")
                                       : tr("Nothing of that name can be added."));
    m_note->setVisible(!m_isComplete || !isAnyShown);
}

void ConnectorGallery::addTheOnlyOne()
{
    Button *only = nullptr;
    for (const Row &row : m_rows) {
        if (row.widget->isHidden())
            continue;
        if (only)
            return;
        only = row.add;
    }
    if (only)
        only->click();
}

// Escape takes back one step; the window stays.
void ConnectorGallery::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Cancel)) {
        Panel::keyPressEvent(event);
        return;
    }
    if (m_filter->text().isEmpty())
        Q_EMIT closeRequested();
    else
        m_filter->clear();
}

void ConnectorGallery::clearFilter()
{
    m_filter->clear();
}

void ConnectorGallery::takeKeyboard()
{
    if (!m_filter->isHidden()) {
        m_filter->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (const Row &row : m_rows) {
        if (row.add->isEnabled()) {
            row.add->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ConnectorGallery::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_layout->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    Panel::setTheme(theme);
}

} // namespace Ringside
