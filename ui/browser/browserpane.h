#pragma once

#include <QString>
#include <QUrl>
#include <QtPlugin>

#include <functional>
#include <memory>

class QWidget;

namespace Ringside {

//! Where a page stands, for the buttons around it. Title and address come from outside.
struct PageState {
    QUrl url;
    QString title;
    bool isLoading = false;
    bool canGoBack = false;
    bool canGoForward = false;

    friend bool operator==(const PageState &, const PageState &) = default;
};

//! What a page could not do, or was not allowed to.
enum class PageTrouble {
    NotTrusted, //!< its certificate is wrong; there is no way past
    NotReachable,
    Stopped, //!< its process ended
    Question, //!< it asked something (alert, confirm, prompt); answered with no
    Files, //!< it wanted to send or to store a file; refused
    Link, //!< a link that is neither a page nor a telephone number; not followed
};

//! What a pane tells. Called in the GUI thread, never after the pane is gone; a pane must not be destroyed inside.
struct BrowserPaneEvents {
    std::function<void()> changed; //!< state() did
    std::function<void(PageTrouble, const QUrl &)> trouble;
    std::function<void(const QUrl &)> openOutside; //!< http or https: the agent opened a new window
    std::function<void(const QUrl &)> dial; //!< tel, callto or sip: the agent clicked on a number
};

//! One web page of one provider, with a storage of its own (cookies, cache).
//!
//! Shows http and https only. Grants no permissions, opens no windows, moves no files and never looks past a wrong
//! certificate. Has no words for people. Thread: the GUI thread. Destroying it ends page and processes.
class BrowserPane
{
public:
    virtual ~BrowserPane() = default;
    //! Belongs to the pane.
    [[nodiscard]] virtual QWidget *widget() = 0;
    virtual void open(const QUrl &url) = 0;
    virtual void goBack() = 0;
    virtual void goForward() = 0;
    virtual void reload() = 0;
    [[nodiscard]] virtual PageState state() const = 0;
};

//! What the plug-in gives.
class BrowserPaneFactory
{
public:
    virtual ~BrowserPaneFactory() = default;
    //! \a folder: where this pane, and no other at the same time, keeps its storage; made if it is not there.
    [[nodiscard]] virtual std::unique_ptr<BrowserPane> make(const QString &folder, const BrowserPaneEvents &events) = 0;
};

} // namespace Ringside

#define RINGSIDE_BROWSER_PANE_FACTORY "ringside.BrowserPaneFactory/1"
Q_DECLARE_INTERFACE(Ringside::BrowserPaneFactory, RINGSIDE_BROWSER_PANE_FACTORY)
