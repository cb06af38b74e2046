#include "browserpage.h"

#include <QAction>
#include <QAuthenticator>
#include <QDir>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineHistory>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr int cacheBytes = 50 * 1024 * 1024;

bool isPage(const QUrl &url)
{
    return url.scheme() == u"http"_s || url.scheme() == u"https"_s;
}

bool isNumber(const QUrl &url)
{
    return url.scheme() == u"tel"_s || url.scheme() == u"callto"_s || url.scheme() == u"sip"_s;
}

// Not what was cancelled, nor what the server answered with a page of its own.
bool isOfTheNetwork(QWebEngineLoadingInfo::ErrorDomain domain)
{
    return domain == QWebEngineLoadingInfo::ConnectionErrorDomain || domain == QWebEngineLoadingInfo::DnsErrorDomain
        || domain == QWebEngineLoadingInfo::HttpErrorDomain;
}

} // namespace

void SchemeGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    static const QStringList allowed{u"http"_s, u"https"_s, u"ws"_s, u"wss"_s, u"data"_s, u"blob"_s, u"about"_s};
    // Numbers are kept from being loaded by acceptNavigationRequest(), which tells of them.
    if (!allowed.contains(info.requestUrl().scheme()) && !isNumber(info.requestUrl()))
        info.block(true);
}

ConfinedPage::ConfinedPage(QWebEngineProfile &profile, const BrowserPaneEvents &events)
    : QWebEnginePage(&profile, nullptr)
    , m_events(events)
{
    refusePermissions();
    watchLoading();
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest &request) {
        // A window nobody clicked for is forgotten.
        if (request.isUserInitiated() && isPage(request.requestedUrl()))
            m_events.openOutside(request.requestedUrl());
    });
}

void ConfinedPage::refusePermissions()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](const QWebEnginePermission &permission) { permission.deny(); });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
#endif
    // Also of a picture from elsewhere, which is left out. What becomes of the page itself, watchLoading() says.
    connect(this, &QWebEnginePage::certificateError, this,
            [](const QWebEngineCertificateError &error) { QWebEngineCertificateError(error).rejectCertificate(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    const auto nobody = [](QAuthenticator *authenticator) { *authenticator = QAuthenticator(); };
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [nobody](const QUrl &, QAuthenticator *authenticator) { nobody(authenticator); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [nobody](const QUrl &, QAuthenticator *authenticator) { nobody(authenticator); });
}

void ConfinedPage::watchLoading()
{
    connect(this, &QWebEnginePage::loadingChanged, this, [this](const QWebEngineLoadingInfo &info) {
        if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus) {
            if (info.errorDomain() == QWebEngineLoadingInfo::CertificateErrorDomain)
                m_events.trouble(PageTrouble::NotTrusted, info.url());
            else if (isOfTheNetwork(info.errorDomain()))
                m_events.trouble(PageTrouble::NotReachable, info.url());
        }
        m_events.changed();
    });
    connect(this, &QWebEnginePage::renderProcessTerminated, this, [this](RenderProcessTerminationStatus status, int) {
        if (status != NormalTerminationStatus)
            m_events.trouble(PageTrouble::Stopped, url());
    });
    connect(this, &QWebEnginePage::titleChanged, this, [this] { m_events.changed(); });
    connect(this, &QWebEnginePage::urlChanged, this, [this] { m_events.changed(); });
}

bool ConfinedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isPage(url))
        return true;
    if (!isMainFrame && (url.scheme() == u"about"_s || url.scheme() == u"blob"_s || url.scheme() == u"data"_s))
        return true;
    if (isNumber(url) && type == NavigationTypeLinkClicked)
        m_events.dial(url);
    else if (isMainFrame)
        m_events.trouble(PageTrouble::Link, url);
    return false;
}

QStringList ConfinedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    m_events.trouble(PageTrouble::Files, url());
    return {};
}

// why no dialogs: they would have to be answered before this returns, and nothing here waits in an event loop of its own.
void ConfinedPage::javaScriptAlert(const QUrl &origin, const QString &)
{
    m_events.trouble(PageTrouble::Question, origin);
}

bool ConfinedPage::javaScriptConfirm(const QUrl &origin, const QString &)
{
    m_events.trouble(PageTrouble::Question, origin);
    return false;
}

bool ConfinedPage::javaScriptPrompt(const QUrl &origin, const QString &, const QString &, QString *)
{
    m_events.trouble(PageTrouble::Question, origin);
    return false;
}

void ConfinedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &)
{
    // why nothing: what pages say there holds customers' data, and must not reach a log.
}

BrowserPage::BrowserPage(const QString &folder, const BrowserPaneEvents &events)
    : m_events(events)
    , m_profile(std::make_unique<QWebEngineProfile>(QDir(folder).dirName()))
{
    setUpProfile(folder);
    m_page = std::make_unique<ConfinedPage>(*m_profile, m_events);
    setUpView();
}

BrowserPage::~BrowserPage() = default;

void BrowserPage::setUpProfile(const QString &folder)
{
    m_profile->setPersistentStoragePath(folder + u"/storage"_s);
    m_profile->setCachePath(folder + u"/cache"_s);
    m_profile->setHttpCacheMaximumSize(cacheBytes);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::AllowPersistentCookies);
    m_profile->setHttpAcceptLanguage(QLocale().uiLanguages().join(u','));
    m_profile->setUrlRequestInterceptor(&m_guard);
    QObject::connect(m_profile.get(), &QWebEngineProfile::downloadRequested, m_profile.get(),
                     [this](QWebEngineDownloadRequest *download) {
                         download->cancel();
                         m_events.trouble(PageTrouble::Files, download->url());
                     });
    QWebEngineSettings &settings = *m_profile->settings();
    for (const auto attribute :
         {QWebEngineSettings::JavascriptCanOpenWindows, QWebEngineSettings::JavascriptCanAccessClipboard,
          QWebEngineSettings::JavascriptCanPaste, QWebEngineSettings::LocalContentCanAccessFileUrls,
          QWebEngineSettings::LocalContentCanAccessRemoteUrls, QWebEngineSettings::HyperlinkAuditingEnabled,
          QWebEngineSettings::ErrorPageEnabled, QWebEngineSettings::PluginsEnabled,
          QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::ScreenCaptureEnabled,
          QWebEngineSettings::AllowRunningInsecureContent, QWebEngineSettings::AllowWindowActivationFromJavaScript,
          QWebEngineSettings::AllowGeolocationOnInsecureOrigins, QWebEngineSettings::AutoLoadIconsForPage,
          QWebEngineSettings::DnsPrefetchEnabled, QWebEngineSettings::NavigateOnDropEnabled})
        settings.setAttribute(attribute, false);
    settings.setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings.setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    // why not disallowed: clicked numbers would not reach acceptNavigationRequest(), which lets no such link through.
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::AllowUnknownUrlSchemesFromUserInteraction);
}

void BrowserPage::setUpView()
{
    m_view = std::make_unique<QWebEngineView>(m_page.get());
    // The menu that Qt would make offers to save the page and to look at its source.
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const auto action : {QWebEnginePage::Back, QWebEnginePage::Forward, QWebEnginePage::Reload,
                              QWebEnginePage::Cut, QWebEnginePage::Copy, QWebEnginePage::Paste})
        m_view->addAction(m_page->action(action));
}

void BrowserPage::open(const QUrl &url)
{
    if (isPage(url))
        m_page->load(url);
    else
        m_events.trouble(PageTrouble::Link, url);
}

PageState BrowserPage::state() const
{
    const QUrl url = m_page->url();
    return {url.isEmpty() ? m_page->requestedUrl() : url, m_page->title(), m_page->isLoading(),
            m_page->history()->canGoBack(), m_page->history()->canGoForward()};
}

} // namespace Ringside
