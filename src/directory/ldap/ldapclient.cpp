#include "ldapclient.h"

#include "ldapconnection_p.h"
#include "ldapinterrupt_p.h"
#include "logging.h"

#include <QPromise>

#include <algorithm>
#include <deque>
#include <future>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

// A thread that is not stuck in the system's own calls (the name service, Kerberos) ends in a few.
constexpr auto farewell = 250ms;

} // namespace

// What both threads see.
struct LdapClient::Shared {
    struct Request {
        quint64 id = 0;
        LdapQuestion question;
        std::shared_ptr<QPromise<Answer>> promise;
    };

    explicit Shared(LdapSettings theSettings)
        : settings(std::move(theSettings))
    {
    }

    const LdapSettings settings;
    LdapInterrupt interrupt;
    std::mutex mutex; // of what follows
    std::deque<Request> requests;
    std::vector<quint64> cancelled;
    std::vector<std::shared_ptr<QPromise<Result<LdapServer>>>> greeters;
    std::thread thread;
    std::future<void> ended;
};

class LdapClient::Thread
{
public:
    explicit Thread(Shared &shared)
        : m_shared(shared)
    {
        for (const QString &text : shared.settings.servers) {
            if (const auto address = LdapServerAddress::fromText(text))
                m_servers.push_back(*address);
        }
    }

    void run();

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Part {
        int search = 0; // as the connection calls it
        bool isOpen = true;
    };
    struct Work {
        Shared::Request request;
        LdapAnswer answer;
        std::vector<Part> parts; // one a base
        TimePoint sentAt;
        bool wasLost = false;
    };

    void takeOver();
    void forget(quint64 id);
    void workOff();
    void greet();
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> send(Work &work);
    void receive();
    void take(LdapConnection::Message &message);
    void finish(Work &work, Answer answer);
    void lose();

    Shared &m_shared;
    std::vector<LdapServerAddress> m_servers;
    size_t m_server = 0; // where the next attempt begins: the last one that worked
    std::unique_ptr<LdapConnection> m_connection;
    std::deque<Work> m_waiting;
    std::vector<Work> m_underWay;
    std::vector<std::shared_ptr<QPromise<Result<LdapServer>>>> m_greeters;
    TimePoint m_heardAt;
};

void LdapClient::Thread::run()
{
    while (!m_shared.interrupt.isStopped()) {
        takeOver();
        workOff();
        receive();
        // What receive() has lost waits to be asked again.
        if (m_waiting.empty() && !m_shared.interrupt.isStopped())
            m_shared.interrupt.wait(m_connection ? m_connection->socket() : -1, false, -1, false);
    }
}

void LdapClient::Thread::takeOver()
{
    std::deque<Shared::Request> requests;
    std::vector<quint64> cancelled;
    {
        const std::lock_guard lock(m_shared.mutex);
        requests.swap(m_shared.requests);
        cancelled.swap(m_shared.cancelled);
        m_greeters.insert(m_greeters.end(), m_shared.greeters.begin(), m_shared.greeters.end());
        m_shared.greeters.clear();
    }
    for (Shared::Request &request : requests)
        m_waiting.push_back({std::move(request), {}, {}, {}, false});
    for (const quint64 id : cancelled)
        forget(id);
}

void LdapClient::Thread::forget(quint64 id)
{
    const auto isIt = [id](const Work &work) { return work.request.id == id; };
    std::erase_if(m_waiting, isIt);
    const auto it = std::find_if(m_underWay.begin(), m_underWay.end(), isIt);
    if (it == m_underWay.end())
        return;
    const bool isSilent = m_heardAt < it->sentAt;
    if (m_connection) {
        for (const Part &part : it->parts) {
            if (part.isOpen)
                m_connection->abandon(part.search);
        }
    }
    m_underWay.erase(it);
    if (isSilent)
        lose();
}

void LdapClient::Thread::workOff()
{
    greet();
    while (!m_waiting.empty() && !m_shared.interrupt.isStopped()) {
        if (!m_connection) {
            if (const auto connected = connect(); !connected) {
                for (Work &work : std::exchange(m_waiting, {}))
                    finish(work, tl::unexpected(connected.error()));
                return;
            }
            takeOver(); // who has been cancelled meanwhile is not asked for
            continue;
        }
        Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        const auto sent = send(work);
        if (sent) {
            m_underWay.push_back(std::move(work));
        } else if (sent.error().kind == ErrorKind::Offline && !work.wasLost) {
            work.wasLost = true;
            m_waiting.push_front(std::move(work));
            lose();
        } else {
            finish(work, tl::unexpected(sent.error()));
        }
    }
}

void LdapClient::Thread::greet()
{
    if (m_greeters.empty())
        return;
    Result<LdapServer> server = fail(ErrorKind::Offline);
    if (const auto connected = m_connection ? Result<void>() : connect(); connected)
        server = m_connection->server();
    else
        server = tl::unexpected(connected.error());
    for (const auto &greeter : std::exchange(m_greeters, {})) {
        greeter->addResult(server);
        greeter->finish();
    }
}

Result<void> LdapClient::Thread::connect()
{
    if (m_servers.size() != size_t(m_shared.settings.servers.size()) || m_servers.empty())
        return fail(ErrorKind::Unsupported, u"the settings name no server, or one whose address is not valid"_s);
    Error last;
    for (size_t tried = 0; tried < m_servers.size(); ++tried) {
        if (m_shared.interrupt.isStopped())
            return fail(ErrorKind::Cancelled);
        auto connection
            = LdapConnection::open(m_shared.settings, m_servers[m_server], m_shared.interrupt);
        if (connection) {
            m_connection = std::move(*connection);
            m_heardAt = std::chrono::steady_clock::now();
            return {};
        }
        if (m_shared.interrupt.isStopped())
            return fail(ErrorKind::Cancelled);
        last = connection.error();
        qCInfo(lcLdap).noquote() << "no connection:" << last.detail;
        // why: what one server refuses the others refuse as well, and too many refusals lock the account.
        if (last.kind == ErrorKind::Unauthorized)
            break;
        m_server = (m_server + 1) % m_servers.size();
    }
    return tl::unexpected(last);
}

Result<void> LdapClient::Thread::send(Work &work)
{
    const LdapQuestion &question = work.request.question;
    const LdapServer &server = m_connection->server();
    const QStringList bases = question.base.isEmpty() ? server.bases : QStringList{question.base};
    LdapSearch search;
    search.filter = question.filter(server);
    search.attributes = question.attributes;
    search.sizeLimit = question.sizeLimit;
    search.timeLimit = std::chrono::ceil<std::chrono::seconds>(question.timeLimit);
    search.pageSize = question.pageSize;
    search.page = question.page;
    work.answer = {};
    work.parts.clear();
    work.sentAt = std::chrono::steady_clock::now();
    for (const QString &base : bases) {
        search.base = base;
        const auto id = m_connection->search(search);
        if (!id)
            return tl::unexpected(id.error());
        work.parts.push_back({*id, true});
    }
    return {};
}

void LdapClient::Thread::receive()
{
    while (m_connection) {
        LdapConnection::Message message;
        switch (m_connection->receive(message)) {
        case LdapConnection::Received::Nothing:
            return;
        case LdapConnection::Received::Lost:
            lose();
            return;
        case LdapConnection::Received::Message:
            m_heardAt = std::chrono::steady_clock::now();
            take(message);
        }
    }
}

void LdapClient::Thread::take(LdapConnection::Message &message)
{
    for (auto it = m_underWay.begin(); it != m_underWay.end(); ++it) {
        const auto part = std::find_if(it->parts.begin(), it->parts.end(), [&](const Part &one) {
            return one.isOpen && one.search == message.search;
        });
        if (part == it->parts.end())
            continue;
        LdapAnswer &answer = it->answer;
        const int limit = it->request.question.sizeLimit;
        if (message.entry && (limit == 0 || answer.entries.size() < limit))
            answer.entries.append(std::move(*message.entry));
        else if (message.entry)
            answer.hitSizeLimit = true;
        answer.referrals += message.isReferral ? 1 : 0;
        if (!message.isLast)
            return;
        part->isOpen = false;
        answer.hitSizeLimit = answer.hitSizeLimit || message.limit == LdapConnection::Message::Limit::Size;
        answer.tooMuchWork = answer.tooMuchWork || message.limit == LdapConnection::Message::Limit::Work;
        answer.nextPage = message.nextPage;
        const bool isDone = std::none_of(it->parts.begin(), it->parts.end(), [](const Part &one) { return one.isOpen; });
        if (message.error || isDone) {
            Work work = std::move(*it);
            m_underWay.erase(it);
            for (const Part &other : work.parts) {
                if (other.isOpen)
                    m_connection->abandon(other.search);
            }
            finish(work, message.error ? Answer(tl::unexpected(*message.error)) : Answer(std::move(work.answer)));
        }
        return;
    }
}

void LdapClient::Thread::finish(Work &work, Answer answer)
{
    work.request.promise->addResult(std::move(answer));
    work.request.promise->finish();
}

// Questions that were under way are asked again, those of a page or asked twice already are not.
void LdapClient::Thread::lose()
{
    m_connection.reset();
    for (Work &work : std::exchange(m_underWay, {})) {
        if (work.wasLost || !work.request.question.page.isEmpty()) {
            finish(work, fail(ErrorKind::Offline, u"the connection was lost"_s));
            continue;
        }
        work.wasLost = true;
        m_waiting.push_back(std::move(work));
    }
}

// -- the client -----------------------------------------------------------------------------------

LdapClient::LdapClient(LdapSettings settings)
    : m_shared(std::make_shared<Shared>(std::move(settings)))
{
    std::promise<void> end;
    m_shared->ended = end.get_future();
    m_shared->thread = std::thread([shared = m_shared, end = std::move(end)]() mutable {
#ifdef Q_OS_UNIX
        // why: libldap writes to sockets whose other side may be gone.
        sigset_t pipe;
        ::sigemptyset(&pipe);
        ::sigaddset(&pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
#endif
        Thread(*shared).run();
        end.set_value();
    });
}

LdapClient::~LdapClient()
{
    m_shared->interrupt.stop();
    const bool hasEnded = m_shared->ended.wait_for(farewell) == std::future_status::ready;
    {
        // Whoever still waits is told: the promises of a thread that hangs would live as long as it.
        const std::lock_guard lock(m_shared->mutex);
        m_shared->requests.clear();
        m_shared->greeters.clear();
    }
    if (hasEnded)
        m_shared->thread.join();
    else
        m_shared->thread.detach();
}

LdapClient::Ticket LdapClient::ask(LdapQuestion question)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const Ticket ticket{++m_lastTicket, promise->future()};
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->requests.push_back({ticket.id, std::move(question), std::move(promise)});
    }
    m_shared->interrupt.wake();
    return ticket;
}

void LdapClient::cancel(quint64 ticket)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->cancelled.push_back(ticket);
    }
    m_shared->interrupt.wake();
}

QFuture<Result<LdapServer>> LdapClient::connectToServer()
{
    auto promise = std::make_shared<QPromise<Result<LdapServer>>>();
    promise->start();
    auto future = promise->future();
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->greeters.push_back(std::move(promise));
    }
    m_shared->interrupt.wake();
    return future;
}

} // namespace Ringside
