#include "transferpanel.h"

#include "dialtarget.h"
#include "plaintext.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTargets = 5;

} // namespace

TransferPanel::TransferPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(this))
    , m_close(new Button(Button::Kind::Bare, this))
    , m_field(new TextField(this))
    , m_nobody(new TextLabel(this))
{
    auto *box = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    box->addLayout(head);
    box->addWidget(m_field);
    box->addWidget(m_nobody);
    m_nobody->setMaximumLines(3);
    m_close->setSymbol(Symbol::Close);
    m_field->setMaxLength(80);
    m_field->setFocusPolicy(Qt::NoFocus);
    m_title->setBuddy(m_field);
    connect(m_close, &QPushButton::clicked, this, &TransferPanel::closeRequested);
    connect(m_field, &QLineEdit::textChanged, this, &TransferPanel::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { chooseRow(0, !m_abilities.transfer); });
    retranslate();
}

void TransferPanel::retranslate()
{
    m_title->setPlainText(tr("Transfer to"));
    m_close->setAccessibleName(tr("Do not transfer"));
    m_close->setToolTip(tr("Do not transfer"));
    m_field->setPlaceholderText(tr("Number or name"));
    m_field->setAccessibleName(tr("Number or name to transfer the call to"));
    search();
}

void TransferPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(theme.px(6));
    m_title->setLook(theme.fontOf(11), theme.faint);
    m_close->setTheme(theme);
    m_field->setTheme(theme);
    m_nobody->setLook(theme.fontOf(12), theme.muted);
    for (const Row &row : m_rows)
        styleRow(row);
}

void TransferPanel::styleRow(const Row &row) const
{
    row.frame->layout()->setSpacing(m_theme.px(8));
    row.name->setLook(m_theme.fontOf(13, QFont::DemiBold), m_theme.text);
    row.number->setLook(m_theme.fontOf(11), m_theme.faint);
    row.consult->setTheme(m_theme);
    row.transfer->setTheme(m_theme);
}

void TransferPanel::setTargets(const QList<TransferTarget> &targets)
{
    if (targets == m_targets)
        return;
    m_targets = targets;
    search();
}

void TransferPanel::setAbilities(const CallAbilities &abilities, bool vip)
{
    if (abilities == m_abilities && vip == m_isVip)
        return;
    m_abilities = abilities;
    m_isVip = vip;
    search();
}

void TransferPanel::clear()
{
    ++m_searchNumber;
    m_field->clear();
}

void TransferPanel::search()
{
    const QString text = m_field->text().simplified();
    QList<TransferTarget> found;
    if (DialTarget::fromText(text))
        found.append({{}, text});
    for (const TransferTarget &target : std::as_const(m_targets)) {
        if (text.isEmpty() || target.name.contains(text, Qt::CaseInsensitive) || target.number.startsWith(text))
            found.append(target);
    }
    if (m_isVip) {
        std::stable_sort(found.begin(), found.end(), [](const TransferTarget &a, const TransferTarget &b) {
            return a.forVips && !b.forVips && !b.name.isEmpty();
        });
    }
    showTargets(found);
    const int number = ++m_searchNumber;
    if (text.isEmpty() || !m_search)
        return;
    m_search(text, [self = QPointer(this), number, found](const QList<TransferTarget> &more) {
        if (!self || self->m_searchNumber != number)
            return;
        QList<TransferTarget> all = found;
        for (const TransferTarget &target : more) {
            const bool isKnown = std::any_of(all.cbegin(), all.cend(), [&](const TransferTarget &one) {
                return one.number == target.number && !one.name.isEmpty();
            });
            if (!isKnown)
                all.append(target);
        }
        self->showTargets(all);
    });
}

void TransferPanel::addRow()
{
    Row row;
    row.frame = new QWidget(this);
    row.name = new TextLabel(row.frame);
    row.name->setDirection(TextLabel::Direction::OfText);
    row.number = new TextLabel(row.frame);
    row.number->setDirection(TextLabel::Direction::LeftToRight);
    row.consult = new Button(Button::Kind::Plain, row.frame);
    row.transfer = new Button(Button::Kind::Plain, row.frame);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(row.name);
    lines->addWidget(row.number);
    auto *box = new QHBoxLayout(row.frame);
    box->setContentsMargins(0, 0, 0, 0);
    box->addLayout(lines, 1);
    box->addWidget(row.consult);
    box->addWidget(row.transfer);
    layout()->addWidget(row.frame);
    const size_t index = m_rows.size();
    connect(row.consult, &QPushButton::clicked, this, [this, index] { chooseRow(index, true); });
    connect(row.transfer, &QPushButton::clicked, this, [this, index] { chooseRow(index, false); });
    m_rows.push_back(row);
    styleRow(row);
}

void TransferPanel::showTargets(QList<TransferTarget> found)
{
    found.removeIf([](const TransferTarget &target) { return !DialTarget::fromText(target.number); });
    const qsizetype count = std::min(found.size(), mostTargets);
    while (qsizetype(m_rows.size()) < count)
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const bool isUsed = qsizetype(i) < count;
        row.frame->setVisible(isUsed);
        row.target = isUsed ? found.at(qsizetype(i)) : TransferTarget();
        if (!isUsed)
            continue;
        const QString number = neutralised(row.target.number, 40);
        const QString name = neutralised(row.target.name, 100);
        row.name->setPlainText(name.isEmpty() ? leftToRight(number) : name);
        row.number->setPlainText(name.isEmpty() ? QString() : number);
        row.number->setVisible(!name.isEmpty());
        row.consult->setVisible(m_abilities.consult);
        row.transfer->setVisible(m_abilities.transfer);
        row.consult->setLabel(tr("Speak first"));
        row.transfer->setLabel(tr("Transfer"));
        const QString who = name.isEmpty() ? number : name;
        //: For screen readers; %1 is a person or a number
        row.consult->setAccessibleName(tr("Speak with %1 first").arg(who));
        //: For screen readers; %1 is a person or a number
        row.transfer->setAccessibleName(tr("Transfer to %1").arg(who));
        row.consult->setToolTip(plainToolTip(tr("The caller waits while you speak with %1.").arg(isolated(who))));
    }
    const bool isTyping = !m_field->text().simplified().isEmpty();
    m_nobody->setVisible(count == 0);
    m_nobody->setPlainText(isTyping ? tr("Nobody by that name or number is known.")
                                    : tr("Type a number or a name. Whom you often transfer to can be put into the settings."));
    Q_EMIT heightChanged();
}

void TransferPanel::chooseRow(size_t index, bool consult)
{
    if (index >= m_rows.size() || m_rows[index].frame->isHidden())
        return;
    const TransferTarget target = m_rows[index].target;
    if (const std::optional<DialTarget> dialled = DialTarget::fromText(target.number))
        Q_EMIT chosen(*dialled, target.name.isEmpty() ? target.number : target.name, consult);
}

} // namespace Ringside
