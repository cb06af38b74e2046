#pragma once

#include "clock.h"
#include "historyentry.h"
#include "lookupprovider.h"
#include "providerstatus.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace Ringside {

class ConnectorProvider;
class OAuthSession;

//! A provider of settings whose passwords and files have to be fetched before it can be asked.
//!
//! There from the first moment, so that a call that comes while the keychain is still locked is looked up all the same:
//! questions wait for the opening, within their time limit. What could not be opened is opened again with a question half a
//! minute later, or after reopen(). Keeps book of how the provider is (status()).
//! Thread: as LookupProvider. Shared by lookups under way; futures that are waited for when it goes are cancelled. Does
//! not own the clock.
class RemoteProvider : public QObject, public LookupProvider, public HistoryProvider
{
    Q_OBJECT

public:
    //! What opening makes.
    struct Opened {
        std::shared_ptr<void> surroundings; // what the provider refers to, kept as long as it lives
        std::shared_ptr<LookupProvider> provider;
        ConnectorProvider *connector = nullptr; //!< the provider, where it is a CRM
    };
    //! Called on this thread; finishes on it.
    using Open = std::function<QFuture<Result<Opened>>()>;
    struct About {
        QString name; //!< from settings
        QString kind; //!< "LDAP"; of a CRM its name takes its place
        bool isLocal = false;
        bool knowsInternalNumbers = false;
        std::chrono::milliseconds timeLimit{5000};
    };

    RemoteProvider(About about, Open open, Clock &clock);
    ~RemoteProvider() override;

    [[nodiscard]] QString name() const override { return m_about.name; }
    [[nodiscard]] bool isLocal() const override { return m_about.isLocal; }
    [[nodiscard]] bool knowsInternalNumbers() const override { return m_about.knowsInternalNumbers; }
    [[nodiscard]] bool signsIn() const override { return m_status.signsIn; }
    [[nodiscard]] std::chrono::milliseconds timeLimit() const override { return m_about.timeLimit; }
    [[nodiscard]] QFuture<Result<QList<CallerInfo>>> findByNumber(const PhoneNumber &number) override;
    [[nodiscard]] QFuture<Result<QString>> checkConnection() override;
    //! Only CRMs know any; of others nothing comes.
    [[nodiscard]] QFuture<Result<HistorySummary>> history(const HistoryQuestion &question) override;

    //! Opens it ahead of the first question.
    void warmUp();
    //! Forgets what was opened: passwords are others, or the network is.
    void reopen();
    [[nodiscard]] ProviderStatus status() const { return m_status; }

    //! Lets a person sign in; \a open shows them a page in the browser. A second one cancels the first.
    [[nodiscard]] QFuture<Result<void>> signIn(const std::function<bool(const QUrl &)> &open);
    QFuture<Result<void>> signOut();

Q_SIGNALS:
    //! status() is another.
    void changed();
    //! A person has signed in: what was asked in vain may be asked again.
    void signedIn();
    //! The sign-in could not be kept beyond the end of the program.
    void signInNotKept(const Ringside::Error &error);

private:
    using Opening = Result<std::shared_ptr<Opened>>;
    [[nodiscard]] QFuture<Opening> opened();
    void adopt(const Opening &opening);
    void follow(ConnectorProvider &connector);
    void unfollow();
    void answered(std::shared_ptr<Opened> asked);
    void note(const std::optional<Error> &error);
    void tell(const ProviderStatus &status);
    [[nodiscard]] OAuthSession *oauth() const;
    template<class T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<QFuture<Result<T>>(Opened &)> question);

    About m_about;
    Open m_open;
    Clock &m_clock;
    std::shared_ptr<Opened> m_opened; // null: not open
    std::map<std::shared_ptr<Opened>, int> m_asked; // how many answers each still owes; a reopening takes none away
    std::vector<std::shared_ptr<QPromise<Opening>>> m_waiting;
    bool m_isOpening = false;
    int m_generation = 0; // an opening from before reopen() no longer counts
    std::optional<Error> m_refusal; // of the last opening
    std::chrono::nanoseconds m_refusedAt{0};
    int m_signIns = 0; // the last one counts
    ProviderStatus m_status;
};

} // namespace Ringside
