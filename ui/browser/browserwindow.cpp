#include "browserwindow.h"

#include "messagebar.h"
#include "person.h"
#include "plaintext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Ringside {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto hiddenAtMost = 10min;
constexpr QSize usualSize(1080, 760);

// why a digest: a provider's name may hold anything, a folder's name may not.
QString folderName(const QString &providerName)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(providerName.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

BrowserWindow::BrowserWindow(Clock &clock, const QString &folder, MakePane makePane, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_clock(clock)
    , m_folder(folder)
    , m_makePane(std::move(makePane))
    , m_back(new Button(Button::Kind::Bare, this))
    , m_forward(new Button(Button::Kind::Bare, this))
    , m_reload(new Button(Button::Kind::Plain, this))
    , m_outside(new Button(Button::Kind::Plain, this))
    , m_lock(new SymbolView(this))
    , m_address(new StyledLabel(StyledLabel::Look::Body, {}, this))
    , m_message(new MessageBar(this))
    , m_area(new QWidget(this))
    , m_stack(new QStackedLayout(m_area))
    , m_nothing(new QWidget(this))
{
    resize(usualSize);
    setWindowTitle(tr("Ringside"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    auto *message = new QHBoxLayout;
    message->setContentsMargins(8, 0, 8, 6);
    message->addWidget(m_message);
    column->addLayout(message);
    column->addSpacing(1);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_nothing);
    column->addWidget(m_area, 1);
    buildShortcuts();
    refresh();
}

BrowserWindow::~BrowserWindow()
{
    // Before the widgets they are in.
    m_pages.clear();
}

void BrowserWindow::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(6);
    m_back->setSymbol(Symbol::Back);
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(plainToolTip(tr("Back")));
    m_forward->setSymbol(Symbol::Forth);
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(plainToolTip(tr("Forward")));
    //: A button: loads the web page once more.
    m_reload->setLabel(tr("Reload"));
    //: A button: shows the same web page in the system's web browser.
    m_outside->setLabel(tr("Open in the browser"));
    m_address->setDirection(TextLabel::Direction::LeftToRight);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_forward, m_reload, m_lock})
        bar->addWidget(widget);
    bar->addWidget(m_address, 1);
    bar->addWidget(m_outside);
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);

    connect(m_back, &QPushButton::clicked, this, [this] {
        if (BrowserPane *pane = shown())
            pane->goBack();
    });
    connect(m_forward, &QPushButton::clicked, this, [this] {
        if (BrowserPane *pane = shown())
            pane->goForward();
    });
    connect(m_reload, &QPushButton::clicked, this, [this] {
        if (BrowserPane *pane = shown())
            pane->reload();
    });
    connect(m_outside, &QPushButton::clicked, this, &BrowserWindow::openOutside);
}

void BrowserWindow::buildShortcuts()
{
    const auto click = [this](const QKeySequence &keys, Button *button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QPushButton::click);
    };
    click(QKeySequence(QKeySequence::Back), m_back);
    click(QKeySequence(QKeySequence::Forward), m_forward);
    click(QKeySequence(QKeySequence::Refresh), m_reload);
    connect(new QShortcut(QKeySequence(QKeySequence::Close), this), &QShortcut::activated, this, &QWidget::close);
}

void BrowserWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    setThemeOfAll(*this, theme);
    refresh();
}

Result<void> BrowserWindow::open(const QUrl &url, const QString &providerName)
{
    if (!isWebLink(url))
        return fail(ErrorKind::Unsupported, u"only http and https are opened"_s);
    const Result<Page *> page = pageOf(providerName);
    if (!page)
        return tl::unexpected<Error>(page.error());
    m_provider = providerName;
    m_lastUrl.clear();
    m_stack->setCurrentWidget((*page)->pane->widget());
    m_message->clear();
    (*page)->pane->open(url);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    letHiddenPagesGo();
    refresh();
    return {};
}

Result<BrowserWindow::Page *> BrowserWindow::pageOf(const QString &providerName)
{
    if (const auto known = m_pages.find(providerName); known != m_pages.end())
        return &known->second;
    const QString folder = m_folder + u'/' + folderName(providerName);
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Storage, u"the folder %1 cannot be made"_s.arg(folder));
    Result<std::unique_ptr<BrowserPane>> pane = m_makePane(folder, eventsOf(providerName));
    if (!pane)
        return tl::unexpected<Error>(pane.error());
    Page &page = m_pages[providerName];
    page.pane = std::move(*pane);
    page.goodbye = m_clock.alarm([this, providerName] { closePage(providerName); });
    m_stack->addWidget(page.pane->widget());
    return &page;
}

BrowserPaneEvents BrowserWindow::eventsOf(const QString &providerName)
{
    const auto isInFront = [this, providerName] { return providerName == m_provider; };
    return {[this, isInFront] {
                if (isInFront())
                    refresh();
            },
            [this, isInFront](PageTrouble trouble, const QUrl &url) {
                if (isInFront())
                    say(trouble, url);
            },
            [this](const QUrl &url) { Q_EMIT openOutsideRequested(url); },
            [this](const QUrl &url) { Q_EMIT dialRequested(url); }};
}

BrowserPane *BrowserWindow::shown() const
{
    const auto page = m_pages.find(m_provider);
    return page == m_pages.end() ? nullptr : page->second.pane.get();
}

// why a copy: the name given may stand in the alarm that goes with the page.
void BrowserWindow::closePage(QString providerName)
{
    const auto page = m_pages.find(providerName);
    if (page == m_pages.end())
        return;
    if (providerName == m_provider)
        m_lastUrl = page->second.pane->state().url;
    m_pages.erase(page);
    refresh();
}

void BrowserWindow::letHiddenPagesGo()
{
    const bool isHidden = !isVisible() || isMinimized();
    for (auto &[provider, page] : m_pages) {
        if (provider == m_provider && !isHidden)
            page.goodbye->stop();
        else if (!page.goodbye->isActive())
            page.goodbye->start(hiddenAtMost);
    }
}

void BrowserWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    letHiddenPagesGo();
}

void BrowserWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    letHiddenPagesGo();
}

void BrowserWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::WindowStateChange)
        return;
    letHiddenPagesGo();
    // Back from being minimised for so long that its page was closed.
    if (isVisible() && !isMinimized() && !shown() && !m_lastUrl.isEmpty())
        static_cast<void>(open(QUrl(m_lastUrl), m_provider));
}

// Pages are white, and so may the bar be: a line between them.
void BrowserWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, m_area->y() - 1, width(), 1, m_theme.line);
}

void BrowserWindow::refresh()
{
    BrowserPane *pane = shown();
    const PageState state = pane ? pane->state() : PageState();
    if (pane && state.isLoading)
        m_stack->setCurrentWidget(pane->widget());
    m_back->setEnabled(state.canGoBack);
    m_forward->setEnabled(state.canGoForward);
    m_reload->setEnabled(pane);
    m_outside->setEnabled(!state.url.isEmpty());
    const bool isEncrypted = state.url.scheme() == u"https"_s;
    m_lock->setVisible(!state.url.isEmpty());
    m_lock->show(isEncrypted ? Symbol::Lock : Symbol::Warning, isEncrypted ? m_theme.muted : m_theme.danger,
                 m_theme.px(14));
    m_lock->setAccessibleName(isEncrypted ? tr("The connection is encrypted.")
                                          : tr("The connection is not encrypted."));
    m_lock->setToolTip(plainToolTip(m_lock->accessibleName()));
    m_address->setPlainText(neutralised(state.url.host()), neutralised(state.url.toDisplayString(), 2000));
    const QString title = neutralised(state.title, 120);
    //: The title of the window. %1: the title of the web page in it.
    setWindowTitle(title.isEmpty() ? tr("Ringside") : tr("%1 – Ringside").arg(title));
}

void BrowserWindow::say(PageTrouble trouble, const QUrl &url)
{
    const QString host = neutralised(url.host());
    if (trouble == PageTrouble::NotTrusted || trouble == PageTrouble::NotReachable || trouble == PageTrouble::Stopped)
        m_stack->setCurrentWidget(m_nothing);
    switch (trouble) {
    case PageTrouble::NotTrusted:
        m_message->say(MessageBar::Kind::Problem,
                       //: %1: the name of a server, "crm.example.com"
                       tr("It is not certain that this is really %1: its certificate is not valid. The page was not "
                          "opened. Please tell your administrator.")
                           .arg(isolated(host)));
        break;
    case PageTrouble::NotReachable:
        m_message->say(MessageBar::Kind::Problem,
                       //: %1: the name of a server, "crm.example.com"
                       tr("%1 cannot be reached. Check the network, then reload the page.").arg(isolated(host)));
        break;
    case PageTrouble::Stopped:
        m_message->say(MessageBar::Kind::Problem, tr("The page has stopped working. Reload it to go on."));
        break;
    case PageTrouble::Question:
        m_message->say(MessageBar::Kind::Warning,
                       tr("The page asked a question, and Ringside answered no. To answer it yourself, open the page "
                          "in the browser."));
        break;
    case PageTrouble::Files:
        m_message->say(MessageBar::Kind::Warning,
                       tr("Ringside does not send or store files. Open the page in the browser to do that."));
        break;
    case PageTrouble::Link:
        m_message->say(MessageBar::Kind::Warning, tr("Ringside does not follow this kind of link."));
        break;
    }
}

void BrowserWindow::openOutside()
{
    if (const BrowserPane *pane = shown(); pane && !pane->state().url.isEmpty())
        Q_EMIT openOutsideRequested(pane->state().url);
}

} // namespace Ringside
