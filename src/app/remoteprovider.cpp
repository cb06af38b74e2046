#include "remoteprovider.h"

#include "connectorprovider.h"
#include "oauthsession.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPromise>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

struct SignInPage {
    Q_DECLARE_TR_FUNCTIONS(SignInPage)
};

// What the browser shows when it comes back.
auto pagesOf(const QString &kind) -> LoopbackReceiver::Pages
{
    LoopbackReceiver::Pages pages;
    pages.language = QLocale().bcp47Name();
    pages.isRightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    pages.doneTitle = SignInPage::tr("You are signed in");
    //: %1 is a CRM ("HubSpot")
    pages.doneText = SignInPage::tr("Ringside can use %1 now. You can close this page.").arg(kind);
    pages.failedTitle = SignInPage::tr("That did not work");
    //: %1 is a CRM ("HubSpot")
    pages.failedText = SignInPage::tr("You are not signed in to %1. Close this page and try it again in Ringside.").arg(kind);
    return pages;
}

} // namespace

RemoteProvider::RemoteProvider(About about, Open open, Clock &clock)
    : m_about(std::move(about))
    , m_open(std::move(open))
    , m_clock(clock)
{
    m_status.name = m_about.name;
    m_status.kind = m_about.kind;
}

RemoteProvider::~RemoteProvider()
{
    unfollow();
    // Who asks once more on hearing that no answer comes is not served any longer.
    m_refusal = Error{ErrorKind::Cancelled, {}, {}};
    m_refusedAt = m_clock.elapsed();
    // why here: a provider that goes cancels what it still owes, and that passes through ask(), which needs every member.
    std::exchange(m_opened, {}).reset();
    std::exchange(m_asked, {}).clear();
}

QFuture<RemoteProvider::Opening> RemoteProvider::opened()
{
    if (m_opened)
        return QtFuture::makeReadyFuture(Opening(m_opened));
    // why not at once again: a locked keychain would ask its user with every call.
    if (m_refusal && m_clock.elapsed() - m_refusedAt < 30s)
        return QtFuture::makeReadyFuture(Opening(tl::unexpected(*m_refusal)));
    auto promise = std::make_shared<QPromise<Opening>>();
    promise->start();
    m_waiting.push_back(promise);
    if (m_isOpening)
        return promise->future();
    m_isOpening = true;
    ProviderStatus status = m_status;
    status.state = ProviderStatus::State::Opening;
    tell(status);
    m_open().then(this, [this, generation = m_generation](const Result<Opened> &opened) {
        if (generation != m_generation)
            return;
        if (opened)
            adopt(std::make_shared<Opened>(*opened));
        else
            adopt(tl::unexpected(opened.error()));
    });
    return promise->future();
}

void RemoteProvider::adopt(const Opening &opening)
{
    m_isOpening = false;
    m_refusal.reset();
    if (opening) {
        m_opened = *opening;
        ProviderStatus status = m_status;
        status.state = ProviderStatus::State::Idle;
        status.error.reset();
        if (ConnectorProvider *connector = m_opened->connector) {
            status.kind = connector->providerName();
            status.signsIn = connector->signsIn();
        }
        tell(status);
        if (m_opened->connector)
            follow(*m_opened->connector);
    } else {
        m_refusal = opening.error();
        m_refusedAt = m_clock.elapsed();
        note(opening.error());
    }
    for (const auto &waiting : std::exchange(m_waiting, {})) {
        waiting->addResult(opening);
        waiting->finish();
    }
}

void RemoteProvider::follow(ConnectorProvider &connector)
{
    connect(&connector, &ConnectorProvider::limitsChanged, this, [this, &connector] {
        ProviderStatus status = m_status;
        status.callsLeft = connector.callsLeft();
        tell(status);
    });
    OAuthSession *session = connector.oauth();
    if (!session)
        return;
    connect(session, &OAuthSession::storeFailed, this, &RemoteProvider::signInNotKept);
    connect(session, &OAuthSession::signedOut, this, [this] { note(Error{ErrorKind::Unauthorized, {}, {}}); });
    // Whether anybody is signed in should be known before the first call.
    session->token().then(this, [this](const Result<OAuthToken> &token) {
        note(token ? std::nullopt : std::optional(token.error()));
    });
}

void RemoteProvider::unfollow()
{
    if (!m_opened || !m_opened->connector)
        return;
    m_opened->connector->disconnect(this);
    if (OAuthSession *session = m_opened->connector->oauth())
        session->disconnect(this);
}

void RemoteProvider::note(const std::optional<Error> &error)
{
    using State = ProviderStatus::State;
    if (error && error->kind == ErrorKind::Cancelled)
        return;
    ProviderStatus status = m_status;
    status.error = error;
    status.state = !error                                                     ? State::Good
        : error->kind == ErrorKind::Unauthorized && m_status.signsIn ? State::SignInNeeded
                                                                              : State::Failed;
    if (m_opened && m_opened->connector)
        status.callsLeft = m_opened->connector->callsLeft();
    tell(status);
}

void RemoteProvider::tell(const ProviderStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT changed();
}

void RemoteProvider::answered(std::shared_ptr<Opened> asked)
{
    const auto owed = m_asked.find(asked);
    if (owed != m_asked.end() && --owed->second == 0)
        m_asked.erase(owed);
    // why later: it is still on the stack, answering.
    QMetaObject::invokeMethod(this, [asked = std::move(asked)] {}, Qt::QueuedConnection);
}

template<class T>
QFuture<Result<T>> RemoteProvider::ask(std::function<QFuture<Result<T>>(Opened &)> question)
{
    return opened()
        .then(this,
              [this, question = std::move(question)](const Opening &opening) -> QFuture<Result<T>> {
                  if (!opening)
                      return QtFuture::makeReadyFuture(Result<T>(tl::unexpected(opening.error())));
                  ++m_asked[*opening];
                  const QFuture<Result<T>> asking = question(**opening);
                  const bool isAtOnce = asking.isFinished();
                  // why not held here: one that never answers would hold itself.
                  return QFuture(asking).then(this, [this, isAtOnce, asked = std::weak_ptr(*opening)](const Result<T> &answer) {
                      auto opened = asked.lock();
                      if (!opened) // it is going
                          return answer;
                      // What is good at once has asked nobody (a CRM that does not know the person), and says nothing.
                      if (opened == m_opened && !(answer && isAtOnce))
                          note(answer ? std::nullopt : std::optional(answer.error()));
                      answered(std::move(opened));
                      return answer;
                  });
              })
        .unwrap();
}

QFuture<Result<QList<CallerInfo>>> RemoteProvider::findByNumber(const PhoneNumber &number)
{
    return ask<QList<CallerInfo>>([number](Opened &opened) { return opened.provider->findByNumber(number); });
}

QFuture<Result<QString>> RemoteProvider::checkConnection()
{
    return ask<QString>([](Opened &opened) { return opened.provider->checkConnection(); });
}

QFuture<Result<HistorySummary>> RemoteProvider::history(const HistoryQuestion &question)
{
    return ask<HistorySummary>([question](Opened &opened) {
        return opened.connector ? opened.connector->history(question)
                                : QtFuture::makeReadyFuture(Result<HistorySummary>());
    });
}

void RemoteProvider::warmUp()
{
    if (!m_opened && !m_isOpening)
        (void)opened();
}

void RemoteProvider::reopen()
{
    ++m_generation;
    m_isOpening = false;
    m_refusal.reset();
    unfollow();
    m_opened.reset();
    const bool isAwaited = !m_waiting.empty();
    ++m_signIns;
    ProviderStatus status = m_status;
    status.state = ProviderStatus::State::Idle;
    status.error.reset();
    status.callsLeft.reset();
    status.isSigningIn = false;
    tell(status);
    if (isAwaited)
        (void)opened();
}

OAuthSession *RemoteProvider::oauth() const
{
    return m_opened && m_opened->connector ? m_opened->connector->oauth() : nullptr;
}

QFuture<Result<void>> RemoteProvider::signIn(const std::function<bool(const QUrl &)> &open)
{
    return opened()
        .then(this,
              [this, open](const Opening &opening) -> QFuture<Result<void>> {
                  if (!opening)
                      return QtFuture::makeReadyFuture(Result<void>(tl::unexpected(opening.error())));
                  OAuthSession *session = oauth();
                  if (!session)
                      return QtFuture::makeReadyFuture(Result<void>(
                          fail(ErrorKind::Unsupported, u"nobody signs in to %1"_s.arg(m_status.kind))));
                  ProviderStatus status = m_status;
                  status.isSigningIn = true;
                  tell(status);
                  return session->signIn(open, pagesOf(m_status.kind))
                      .then(this, [this, attempt = ++m_signIns](const Result<OAuthToken> &token) -> Result<void> {
                          if (attempt != m_signIns)
                              return fail(ErrorKind::Cancelled); // another one goes on
                          ProviderStatus done = m_status;
                          done.isSigningIn = false;
                          tell(done);
                          if (!token)
                              return tl::unexpected(token.error());
                          note(std::nullopt);
                          Q_EMIT signedIn();
                          return {};
                      });
              })
        .unwrap();
}

QFuture<Result<void>> RemoteProvider::signOut()
{
    OAuthSession *session = oauth();
    if (!session)
        return QtFuture::makeReadyFuture(Result<void>());
    return session->signOut().then(this, [this](const Result<void> &out) {
        note(Error{ErrorKind::Unauthorized, {}, {}});
        return out;
    });
}

} // namespace Ringside
