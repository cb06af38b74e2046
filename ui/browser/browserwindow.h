#pragma once

#include "browserpane.h"
#include "clock.h"
#include "result.h"
#include "theme.h"

#include <QWidget>

#include <chrono>
#include <map>

class QStackedLayout;

namespace Ringside {

class Button;
class MessageBar;
class StyledLabel;
class SymbolView;

//! The window that shows customers' pages inside the app, one page a provider.
//!
//! What draws the pages comes from outside (BrowserPlugin::makePane); this window has the buttons, the words and the
//! rule that a page hidden for ten minutes is closed. Is an ordinary window: whoever opens a page wants to work in it.
//! Thread: the GUI thread. Ownership: panes and their widgets. Closing it hides it.
class BrowserWindow : public QWidget
{
    Q_OBJECT

public:
    using MakePane = std::function<Result<std::unique_ptr<BrowserPane>>(const QString &folder,
                                                                         const BrowserPaneEvents &events)>;
    //! \a folder: where providers' storages stand, a subfolder each.
    BrowserWindow(Clock &clock, const QString &folder, MakePane makePane, QWidget *parent = nullptr);
    ~BrowserWindow() override;

    void setTheme(const Theme &theme);
    //! Shows the window with \a url, in the storage of \a providerName. Errors: those of making a pane; nothing is
    //! shown then, and the system's browser is the way. Only http and https are opened.
    [[nodiscard]] Result<void> open(const QUrl &url, const QString &providerName);
    //! How many pages there are, shown or not.
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }

Q_SIGNALS:
    //! For the system's browser; http or https.
    void openOutsideRequested(const QUrl &url);
    //! The agent clicked on a number in a page; ask before it is dialled.
    void dialRequested(const QUrl &url);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Page {
        std::unique_ptr<BrowserPane> pane;
        std::unique_ptr<Alarm> goodbye; // runs while the page is hidden
    };

    void buildBar();
    void buildShortcuts();
    [[nodiscard]] Result<Page *> pageOf(const QString &providerName);
    [[nodiscard]] BrowserPaneEvents eventsOf(const QString &providerName);
    [[nodiscard]] BrowserPane *shown() const;
    void closePage(QString providerName);
    void letHiddenPagesGo();
    void refresh();
    void say(PageTrouble trouble, const QUrl &url);
    void openOutside();

    Clock &m_clock;
    QString m_folder;
    MakePane m_makePane;
    std::map<QString, Page> m_pages;
    QString m_provider; // whose page is in front
    QUrl m_lastUrl; // of a page that was closed while the window was minimised
    Theme m_theme;
    Button *m_back;
    Button *m_forward;
    Button *m_reload;
    Button *m_outside;
    SymbolView *m_lock;
    StyledLabel *m_address;
    MessageBar *m_message;
    QWidget *m_area; // under the line
    QStackedLayout *m_stack;
    QWidget *m_nothing; // in front where a page could not be shown
};

} // namespace Ringside
