#include "providerlist.h"

#include "plaintext.h"
#include "providerwords.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace Ringside {

namespace {

constexpr int widthOfList = 360;

QColor colourOf(const ProviderStatus &provider, const Theme &theme)
{
    if (isOutOfOrder(provider) && !provider.isSigningIn)
        return theme.danger;
    return provider.state == ProviderStatus::State::Good ? theme.ring : theme.faint;
}

} // namespace

//! One of them: name, kind, how it is, and what can be done about it.
class ProviderList::Row : public QWidget, public Themed
{
public:
    explicit Row(QWidget *parent)
        : QWidget(parent)
        , m_dot(new StateDot(this))
        , m_name(new StyledLabel(StyledLabel::Look::Heading, {}, this))
        , m_state(new StyledLabel(StyledLabel::Look::Quiet, {}, this))
        , m_left(new StyledLabel(StyledLabel::Look::Small, {}, this))
        , signIn(new Button(Button::Kind::Plain, this))
    {
        signIn->setFocusPolicy(Qt::StrongFocus);
        signIn->setLabel(ProviderList::tr("Sign in"));
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        for (StyledLabel *label : {m_name, m_state, m_left})
            words->addWidget(label);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(14, 8, 14, 8);
        row->setSpacing(10);
        auto *dot = new QVBoxLayout;
        dot->setContentsMargins(0, 5, 0, 0); // beside the name
        dot->addWidget(m_dot);
        dot->addStretch(1);
        row->addLayout(dot);
        row->addLayout(words, 1);
        row->addWidget(signIn, 0, Qt::AlignTop);
    }
    void show(const ProviderStatus &provider, const MainWindowAccess &access)
    {
        status = provider;
        const QString kind = neutralised(provider.kind, 40);
        const QString name = neutralised(provider.name, 60);
        m_name->setPlainText(joined({name, kind == name ? QString() : kind}));
        m_state->setLookOf(isOutOfOrder(provider) && !provider.isSigningIn ? StyledLabel::Look::Problem
                                                                           : StyledLabel::Look::Quiet);
        m_state->setPlainText(providerSentence(provider, access));
        const QString left = callsLeftText(provider);
        m_left->setPlainText(left);
        m_left->setVisible(!left.isEmpty());
        signIn->setVisible(provider.state == ProviderStatus::State::SignInNeeded || provider.isSigningIn);
        //: A button's name for a screen reader; %1 is the name of a CRM
        signIn->setAccessibleName(ProviderList::tr("Sign in to %1").arg(name));
        showDot();
    }
    void setTheme(const Theme &theme) override
    {
        m_theme = theme;
        showDot();
    }
    ProviderStatus status;

private:
    void showDot()
    {
        const bool isWaiting = status.isSigningIn || status.state == ProviderStatus::State::Opening;
        m_dot->show(isWaiting ? StateDot::Kind::Hollow : StateDot::Kind::Filled, m_theme.px(8),
                    colourOf(status, m_theme));
    }
    Theme m_theme;
    StateDot *m_dot;
    StyledLabel *m_name;
    StyledLabel *m_state;
    StyledLabel *m_left;

public:
    Button *const signIn;
};

ProviderList::ProviderList(MainWindowAccess &access, QWidget *parent)
    : QWidget(parent, Qt::Popup)
    , m_access(access)
    , m_area(new QScrollArea(this))
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page))
{
    setAccessibleName(tr("Directories and CRMs"));
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(0, 4, 0, 4);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_page);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(m_area);
    connect(&m_access, &MainWindowAccess::providersChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

ProviderList::~ProviderList() = default;

void ProviderList::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_area->setPalette(theme.palette());
    m_page->setPalette(theme.palette());
    if (isVisible())
        refresh();
}

//! Rows are kept, so that a button that is pressed or has the keyboard stays the same one.
void ProviderList::refresh()
{
    const QList<ProviderStatus> providers = m_access.providers();
    while (m_rows.size() > providers.size())
        delete m_rows.takeLast();
    while (m_rows.size() < providers.size()) {
        auto *row = new Row(m_page);
        setThemeOfAll(*row, m_theme);
        m_column->insertWidget(int(m_rows.size()), row);
        m_rows.append(row);
        connect(row->signIn, &QAbstractButton::clicked, this, [this, row] {
            const QString name = row->status.name;
            close();
            Q_EMIT signInRequested(name);
        });
    }
    for (qsizetype i = 0; i < providers.size(); ++i) {
        m_rows.at(i)->show(providers.at(i), m_access);
        m_rows.at(i)->setVisible(true);
    }
    fit();
}

void ProviderList::fit()
{
    const int width = m_theme.px(widthOfList);
    m_column->invalidate();
    const int height = m_column->hasHeightForWidth() ? m_column->heightForWidth(width - 2) : m_column->sizeHint().height();
    const int most = screen() ? screen()->availableGeometry().height() * 6 / 10 : height;
    resize(width, std::min(height, most) + 2);
}

void ProviderList::openAt(const QWidget &opener)
{
    for (Row *row : std::as_const(m_rows))
        setThemeOfAll(*row, m_theme);
    refresh();
    const QRect screenPlace = opener.screen()->availableGeometry();
    const QPoint corner = opener.mapToGlobal(QPoint(isRightToLeft() ? opener.width() - width() : 0, -height() - 4));
    move(std::clamp(corner.x(), screenPlace.left(), std::max(screenPlace.left(), screenPlace.right() + 1 - width())),
         std::max(corner.y(), screenPlace.top()));
    show();
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [](const Row *row) { return !row->signIn->isHidden(); });
    if (first != m_rows.end())
        (*first)->signIn->setFocus(Qt::PopupFocusReason);
    else
        setFocus(Qt::PopupFocusReason);
}

void ProviderList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ProviderList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    painter.setPen(m_theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Ringside
