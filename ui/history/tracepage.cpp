#include "tracepage.h"

#include "messagebar.h"
#include "plaintext.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace Ringside {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

class TraceText
{
    Q_DECLARE_TR_FUNCTIONS(Ringside::TracePage)

public:
    static QString step(CallTrace::Step step)
    {
        switch (step) {
        case CallTrace::Step::Event:
            return tr("Telephone system reported");
        case CallTrace::Step::Parsed:
            return tr("Number understood");
        case CallTrace::Step::Asked:
            return tr("Asked");
        case CallTrace::Step::Answered:
            return tr("Answered");
        case CallTrace::Step::Failed:
            return tr("Failed");
        case CallTrace::Step::Skipped:
            return tr("Not asked");
        case CallTrace::Step::Chosen:
            return tr("Taken to be");
        case CallTrace::Step::Shown:
            return tr("Card");
        }
        return {};
    }
    //! What TraceRecorder says, in the language of the program; names and numbers in it stay as they are.
    static QString said(const QString &text)
    {
        if (const QString whole = word(text); !whole.isEmpty())
            return whole;
        // "inbound, line 5000: +14155550123 (Jane)": who it is follows the colon.
        const qsizetype colon = text.indexOf(u": "_s);
        QStringList parts;
        for (const QString &part : text.left(colon < 0 ? text.size() : colon).split(u", "_s))
            parts.append(phrase(part));
        return parts.join(u", "_s) + (colon < 0 ? QString() : text.mid(colon));
    }

private:
    static QString phrase(const QString &text)
    {
        const auto after = [&text](QLatin1StringView start) {
            return text.startsWith(start) ? text.mid(start.size()) : QString();
        };
        if (const QString line = after("line "_L1); !line.isEmpty())
            return tr("line %1").arg(line);
        if (const QString queue = after("queue "_L1); !queue.isEmpty())
            return tr("queue %1").arg(queue);
        if (const QString time = after("of "_L1); !time.isEmpty())
            //: What was remembered; %1 is a date and time
            return tr("of %1").arg(time);
        if (const QString time = after("complete after "_L1); !time.isEmpty())
            //: A search; %1 is a duration
            return tr("complete after %1").arg(time);
        bool isNumber = false;
        if (const int people = text.chopped(std::min<qsizetype>(7, text.size())).toInt(&isNumber);
            isNumber && text.endsWith(" people"_L1))
            return tr("%Ln people", nullptr, people);
        QStringList words; // "ended missed"
        for (const QString &one : text.split(u' ')) {
            words.append(word(one));
            if (words.last().isEmpty())
                return text;
        }
        return words.join(u' ');
    }
    //! Empty: none of them.
    static QString word(const QString &text)
    {
        static constexpr std::pair<const char *, const char *> words[]{
            {"ringing", QT_TR_NOOP("ringing")},
            {"answered", QT_TR_NOOP("answered")},
            {"held", QT_TR_NOOP("held")},
            {"ended", QT_TR_NOOP("ended")},
            {"missed", QT_TR_NOOP("missed")},
            {"answered_elsewhere", QT_TR_NOOP("answered by a colleague")},
            {"busy", QT_TR_NOOP("busy")},
            {"cancelled", QT_TR_NOOP("cancelled")},
            {"failed", QT_TR_NOOP("failed")},
            {"inbound", QT_TR_NOOP("inbound")},
            {"outbound", QT_TR_NOOP("outbound")},
            {"internal", QT_TR_NOOP("internal")},
            {"withheld", QT_TR_NOOP("withheld")},
            {"exact", QT_TR_NOOP("exact")},
            {"national", QT_TR_NOOP("without its country")},
            {"suffix", QT_TR_NOOP("by the last digits")},
            {"switchboard", QT_TR_NOOP("by the switchboard")},
            {"none", QT_TR_NOOP("nobody")},
            {"the agent's choice", QT_TR_NOOP("the agent's choice")},
            {"so far", QT_TR_NOOP("so far")},
            {"from the cache", QT_TR_NOOP("from memory")},
            {"from the cache, while it is asked anew", QT_TR_NOOP("from memory, while it is asked anew")},
            {"itself", QT_TR_NOOP("asked just now")},
            {"card shown", QT_TR_NOOP("card shown")},
            {"no card", QT_TR_NOOP("no card")},
            {"card.show does not ask for it", QT_TR_NOOP("the settings do not show a card for such calls")},
            {"do not disturb: manual", QT_TR_NOOP("do not disturb, switched on by hand")},
            {"do not disturb: hours", QT_TR_NOOP("do not disturb, by the hours in the settings")},
            {"do not disturb: system", QT_TR_NOOP("do not disturb, as the desktop has it")},
        };
        for (const auto &[known, translated] : words) {
            if (text == QLatin1StringView(known))
                return tr(translated);
        }
        return {};
    }
};

} // namespace

TracePage::TracePage(MainWindowAccess &access, QLocale locale, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_locale(std::move(locale))
{
    m_title = new StyledLabel(StyledLabel::Look::Title, tr("Why this card?"), this);
    m_explanation = new StyledLabel(StyledLabel::Look::Quiet, {}, this);
    m_steps = new QTreeWidget(this);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_steps->setHeaderLabels({tr("After"), tr("Step"), tr("Who"), tr("Result")});
    m_steps->header()->setSectionsMovable(false);
    m_message = new MessageBar(this);
    m_copy = new Button(Button::Kind::Plain, this);
    m_copy->setLabel(tr("Copy without personal data"));
    m_copy->setSymbol(Symbol::Copy);
    m_close = new Button(Button::Kind::Primary, this);
    m_close->setLabel(tr("Close"));
    m_close->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    for (Button *button : {m_copy, m_close})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_steps, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        m_access.copy(m_access.traceText(m_call));
        m_message->say(MessageBar::Kind::Good, tr("The steps were copied, without names and numbers."));
    });
    connect(m_close, &QAbstractButton::clicked, this, &TracePage::closed);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &TracePage::closed);
}

void TracePage::show(const CallId &call)
{
    m_call = call;
    m_message->clear();
    m_steps->clear();
    const std::optional<CallTrace> trace = m_access.trace(call);
    const bool isKept = trace && !trace->entries.isEmpty();
    m_steps->setVisible(isKept);
    m_copy->setVisible(isKept);
    m_explanation->setPlainText(
        isKept ? tr("What happened on the way from the call to its card.")
               : tr("The steps of this call are not kept any more. They are kept for the last calls since Ringside "
                    "was started."));
    if (!isKept)
        return;
    for (const CallTrace::Entry &entry : trace->entries) {
        const double ms = duration<double, std::milli>(entry.sinceStart).count();
        //: A duration; %1 is a number of milliseconds
        const QString after = tr("%1 ms").arg(m_locale.toString(ms, 'f', ms < 10 ? 1 : 0));
        QStringList result{neutralised(TraceText::said(entry.state), 100), neutralised(TraceText::said(entry.detail), 300)};
        if (entry.error)
            result.append(neutralised(m_access.describe(*entry.error), 300));
        auto *item = new QTreeWidgetItem({leftToRight(after), TraceText::step(entry.step),
                                          neutralised(entry.subject, 100), joined(result)});
        item->setSizeHint(3, QSize(1, m_theme.px(26)));
        item->setTextAlignment(0, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setToolTip(3, plainToolTip(joined(result)));
        m_steps->addTopLevelItem(item);
    }
    for (int column = 0; column < 3; ++column) {
        m_steps->resizeColumnToContents(column);
        m_steps->setColumnWidth(column, m_steps->columnWidth(column) + m_theme.px(12));
    }
}

void TracePage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_steps->setFont(theme.fontOf(13));
    m_steps->setPalette(theme.palette());
    update();
}

void TracePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
}

} // namespace Ringside
