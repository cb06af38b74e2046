#pragma once

#include "browserpane.h"

#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineView>

namespace Ringside {

//! Lets through what web pages are made of, nothing else: no files, no pages of the browser itself.
class SchemeGuard : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

//! A page that asks and does nothing outside itself; says what it was refused.
class ConfinedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    ConfinedPage(QWebEngineProfile &profile, const BrowserPaneEvents &events);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles, const QStringList &types) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &value, QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;

private:
    void refusePermissions();
    void watchLoading();

    const BrowserPaneEvents &m_events; // the BrowserPage's
};

//! BrowserPane on Qt WebEngine.
class BrowserPage : public BrowserPane
{
public:
    BrowserPage(const QString &folder, const BrowserPaneEvents &events);
    ~BrowserPage() override;

    [[nodiscard]] QWidget *widget() override { return m_view.get(); }
    void open(const QUrl &url) override;
    void goBack() override { m_page->triggerAction(QWebEnginePage::Back); }
    void goForward() override { m_page->triggerAction(QWebEnginePage::Forward); }
    void reload() override { m_page->triggerAction(QWebEnginePage::Reload); }
    [[nodiscard]] PageState state() const override;

private:
    void setUpProfile(const QString &folder);
    void setUpView();

    BrowserPaneEvents m_events;
    // In this order: Qt WebEngine wants the view gone before the page, the page before its profile.
    SchemeGuard m_guard;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<ConfinedPage> m_page;
    std::unique_ptr<QWebEngineView> m_view;
};

} // namespace Ringside
