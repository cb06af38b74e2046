#include "settingsdialog.h"

#include "cardpage.h"
#include "directoriespage.h"
#include "fields.h"
#include "foldpanel.h"
#include "generalpage.h"
#include "phonepage.h"
#include "plaintext.h"
#include "privacypage.h"
#include "settingscheck.h"
#include "taborder.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

using Page = SettingsDialog::Page;

constexpr std::array allPages{Page::Phone, Page::Directories, Page::Card, Page::Privacy, Page::General};

struct SideWords {
    Q_DECLARE_TR_FUNCTIONS(SettingsDialog)
};

QString titleOf(Page page)
{
    switch (page) {
    case Page::Phone:
        return SideWords::tr("Phone system");
    case Page::Directories:
        return SideWords::tr("CRM & directories");
    case Page::Card:
        return SideWords::tr("Pop-up card");
    case Page::Privacy:
        return SideWords::tr("Privacy & data");
    case Page::General:
        break;
    }
    return SideWords::tr("General");
}

//! "HubSpot · CRM & directories": what \a row is a setting of, where its page has several such things.
QString placeOf(const FormRow &row, Page page)
{
    QString entry;
    for (const QWidget *above = row.parentWidget(); above; above = above->parentWidget()) {
        if (const auto *panel = qobject_cast<const FoldPanel *>(above))
            entry = panel->heading();
    }
    return joined({entry, titleOf(page)});
}

//! An entry of the side: a page, or a setting that was found and beneath it the page it is on.
class SideDelegate : public QStyledItemDelegate
{
public:
    explicit SideDelegate(QObject *parent)
        : QStyledItemDelegate(parent)
    {
    }
    Theme theme;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool hasPlace = !index.data(Qt::UserRole).toString().isEmpty();
        const int line = QFontMetrics(theme.fontOf(13)).height();
        return {theme.px(80), std::max(theme.px(34), line + theme.px(16)) + (hasPlace ? theme.px(16) : 0)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const QRectF frame = QRectF(option.rect).adjusted(1, 1, -1, -1);
        if (isChosen || isHovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isChosen ? theme.accentWeak : theme.line);
            painter->drawRoundedRect(frame, theme.px(8), theme.px(8));
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(frame.adjusted(1, 1, -1, -1), theme.px(8), theme.px(8));
        }
        QRect words = option.rect.adjusted(theme.px(12), 0, -theme.px(8), 0);
        const QString place = index.data(Qt::UserRole).toString();
        const int side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const auto draw = [&](const QRect &where, const QString &text, const QFont &font, const QColor &colour) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(where, side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
        };
        if (!place.isEmpty()) {
            words.adjust(0, theme.px(4), 0, -theme.px(4));
            const QRect lower(words.left(), words.center().y(), words.width(), words.height() / 2);
            draw(lower, place, theme.fontOf(11), theme.faint);
            words.setBottom(words.center().y());
        }
        draw(words, index.data().toString(), theme.fontOf(13, isChosen ? QFont::DemiBold : QFont::Normal),
             isChosen ? theme.accent : theme.muted);
        painter->restore();
    }
};

} // namespace

SettingsDialog::SettingsDialog(SettingsAccess &access, const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_access(access)
    , m_theme(theme)
    , m_side(new QWidget(this))
    , m_search(new TextField(m_side))
    , m_list(new QListWidget(m_side))
    , m_nothing(new StyledLabel(StyledLabel::Look::Small, tr("No setting is called that."), m_side))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Settings"));
    setWindowIcon(applicationIcon());
    buildSide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addWidget(m_stack, 1);

    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    showPages();
    setTheme(theme);
    showPage(Page::Phone);
    // As in the design, as far as the screen has room.
    const QSize room = screen() ? screen()->availableGeometry().size() : QSize(1024, 600);
    resize(QSize(theme.px(980), theme.px(640)).boundedTo(room - QSize(40, 60)));
    setMinimumSize(QSize(theme.px(380), theme.px(260)).boundedTo(room));
    m_list->setFocus();
}

void SettingsDialog::buildSide()
{
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new SideDelegate(m_list));
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->hide();
    auto *column = new QVBoxLayout(m_side);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    // why only while there is something to clear: its place is the hint's else. Queued: it may have been clicked.
    const auto showClearing = [this] {
        m_search->setClearButtonEnabled(!m_search->text().isEmpty());
        m_search->setTheme(m_theme);
    };
    connect(m_search, &QLineEdit::textChanged, this, showClearing, Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isSearching && row >= 0)
            showPage(allPages.at(size_t(row)));
    });
    const auto take = [this](const QListWidgetItem *item) { choose(m_list->row(item)); };
    connect(m_list, &QListWidget::itemActivated, this, take);
    connect(m_list, &QListWidget::itemClicked, this, take);
}

// ---- looks

void SettingsDialog::setTheme(const Theme &theme)
{
    m_theme = theme;
    setThemeOfAll(*this, theme);
    QPalette side = theme.palette();
    side.setColor(QPalette::Base, theme.raised);
    m_list->setPalette(side);
    static_cast<SideDelegate *>(m_list->itemDelegate())->theme = theme;
    m_side->layout()->setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(12));
    m_side->layout()->setSpacing(theme.px(10));
    for (SettingsPage *page : std::as_const(m_pages)) {
        if (page)
            page->setTheme(theme);
    }
    m_list->doItemsLayout();
    fitSide();
    update();
}

void SettingsDialog::fitSide()
{
    const QFontMetrics metrics(m_theme.fontOf(13, QFont::DemiBold));
    int widest = 0;
    for (const Page page : allPages)
        widest = std::max(widest, metrics.horizontalAdvance(titleOf(page)));
    const int wanted = std::max(m_theme.px(210), widest + m_theme.px(48));
    m_side->setFixedWidth(std::min(wanted, std::max(m_theme.px(120), width() * 35 / 100)));
}

void SettingsDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    painter.fillRect(m_side->geometry(), m_theme.raised);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int x = isMirrored ? m_side->geometry().left() : m_side->geometry().right();
    painter.fillRect(QRect(x, 0, 1, height()), m_theme.line);
}

void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSide();
}

// ---- pages

SettingsPage *SettingsDialog::pageAt(Page page)
{
    SettingsPage *&place = m_pages.at(size_t(page));
    if (place)
        return place;
    switch (page) {
    case Page::Phone:
        place = new PhonePage(m_access, m_stack);
        break;
    case Page::Directories:
        place = new DirectoriesPage(m_access, m_stack);
        break;
    case Page::Card:
        place = new CardPage(m_access, m_stack);
        break;
    case Page::Privacy:
        place = new PrivacyPage(m_access, m_stack);
        break;
    case Page::General:
        place = new GeneralPage(m_access, m_stack);
        break;
    }
    m_stack->addWidget(place);
    place->refresh();
    place->setTheme(m_theme);
    followLayouts(*place);
    return place;
}

SettingsDialog::Page SettingsDialog::page() const
{
    return m_page;
}

void SettingsDialog::showPage(Page page)
{
    if (SettingsPage *old = m_pages.at(size_t(m_page)); old && page != m_page)
        old->commit();
    m_page = page;
    SettingsPage *now = pageAt(page);
    m_stack->setCurrentWidget(now);
    if (!m_isSearching) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(int(page));
    }
}

void SettingsDialog::commit()
{
    for (SettingsPage *page : std::as_const(m_pages)) {
        if (page)
            page->commit();
    }
}

void SettingsDialog::closeEvent(QCloseEvent *event)
{
    commit();
    QWidget::closeEvent(event);
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

// ---- search

void SettingsDialog::find(const QString &text)
{
    m_search->setText(text);
    m_search->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::showPages()
{
    m_isSearching = false;
    m_hits.clear();
    m_nothing->hide();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setAccessibleName(tr("Pages"));
    for (const Page page : allPages)
        m_list->addItem(titleOf(page));
    m_list->setCurrentRow(int(m_page));
}

void SettingsDialog::search(const QString &text)
{
    const QStringList words = searchable(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        showPages();
        return;
    }
    m_isSearching = true;
    m_hits.clear();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setAccessibleName(tr("Settings found"));
    QList<Hit> further; // found by what is said about them
    for (const Page page : allPages) {
        const QList<FormRow *> rows = pageAt(page)->findChildren<FormRow *>();
        const QString title = searchable(titleOf(page));
        for (FormRow *row : rows) {
            if (row->isHidden() && row->testAttribute(Qt::WA_WState_ExplicitShowHide))
                continue; // it means nothing as things are set
            const QString label = searchable(row->label());
            if (hasAllWords(label, words))
                m_hits.append({page, row});
            else if (hasAllWords(label + u' ' + title + u' ' + searchable(row->hint()), words))
                further.append({page, row});
        }
    }
    m_hits.append(further);
    for (const Hit &hit : std::as_const(m_hits)) {
        auto *item = new QListWidgetItem(hit.row->label(), m_list);
        const QString place = placeOf(*hit.row, hit.page);
        item->setData(Qt::UserRole, place);
        //: A setting that was found; %1: its name, %2: the page it is on
        item->setData(Qt::AccessibleTextRole, tr("%1, on the page %2").arg(hit.row->label(), place));
    }
    m_nothing->setVisible(m_hits.isEmpty());
    m_list->setCurrentRow(m_hits.isEmpty() ? -1 : 0);
}

void SettingsDialog::choose(int row)
{
    if (!m_isSearching || row < 0 || row >= m_hits.size())
        return;
    const Hit hit = m_hits.at(row);
    m_search->clear(); // and the list shows the pages
    if (hit.row) // else it is gone since
        go(hit);
}

void SettingsDialog::go(const Hit &hit)
{
    showPage(hit.page);
    for (QWidget *above = hit.row->parentWidget(); above; above = above->parentWidget()) {
        if (auto *panel = qobject_cast<FoldPanel *>(above))
            panel->setExpanded(true);
        if (auto *section = qobject_cast<FoldSection *>(above))
            section->setExpanded(true);
    }
    QWidget *field = hit.row->field();
    const bool takesKeyboard = field->isVisible() && field->isEnabled();
    (takesKeyboard ? field : m_list)->setFocus(Qt::ShortcutFocusReason);
    m_pages.at(size_t(hit.page))->reveal(*hit.row);
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down && m_list->count() > 0) {
            m_list->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentRow());
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Ringside
