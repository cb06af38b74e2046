#include "sqlprovider.h"

#include "logging.h"
#include "sqlconnection.h"

#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

template<class T>
std::shared_ptr<QPromise<Result<T>>> begunPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>(); // shared: a std::function has to be copyable
    promise->start();
    return promise;
}

template<class T>
void keep(QPromise<Result<T>> &promise, Result<T> answer)
{
    promise.addResult(std::move(answer));
    promise.finish();
}

// A query that never ends keeps a processor busy where the database is in this process.
int mostThreads(SqlSettings::Driver driver)
{
    return driver == SqlSettings::Driver::Sqlite ? 1 : 3;
}

} // namespace

// What comes back from the thread.
struct SqlProvider::Reply {
    Result<SqlRows> rows = fail(ErrorKind::Internal);
    QString server;
};

struct SqlProvider::Question {
    quint64 serial = 0;
    Work work;
    std::function<void(const Reply &)> answer;
    std::unique_ptr<Alarm> limit;
};

SqlProvider::SqlProvider(SqlSettings settings, const NumberParser &parser, Clock &clock)
    : m_settings(std::move(settings))
    , m_parser(parser)
    , m_clock(clock)
    , m_idle(clock.alarm([this] {
        if (!m_busyWith)
            m_thread.reset();
    }))
{
}

SqlProvider::~SqlProvider()
{
    if (m_thread)
        m_thread->end();
}

QFuture<Result<QList<CallerInfo>>> SqlProvider::findByNumber(const PhoneNumber &number)
{
    auto promise = begunPromise<QList<CallerInfo>>();
    const auto future = promise->future();
    if (number.isWithheld()) {
        keep(*promise, Result<QList<CallerInfo>>(QList<CallerInfo>()));
        return future;
    }
    ask([number](SqlConnection &connection) { return Reply{connection.ask(number), {}}; },
        [this, promise, number](const Reply &reply) {
            keep(*promise, reply.rows.map([&](const SqlRows &rows) { return people(rows, number); }));
        });
    return future;
}

QFuture<Result<QString>> SqlProvider::checkConnection()
{
    auto promise = begunPromise<QString>();
    const auto future = promise->future();
    ask(
        [](SqlConnection &connection) {
            Reply reply{connection.check(), {}};
            reply.server = connection.server();
            return reply;
        },
        [this, promise](const Reply &reply) { keep(*promise, findings(reply)); });
    return future;
}

void SqlProvider::ask(Work work, std::function<void(const Reply &)> answer)
{
    auto question = std::make_unique<Question>();
    question->serial = ++m_lastSerial;
    question->work = std::move(work);
    question->answer = std::move(answer);
    question->limit = m_clock.alarm([this, serial = question->serial] { timedOut(serial); });
    question->limit->start(m_settings.timeLimit);
    m_waiting.push_back(std::move(question));
    next();
}

// why half: what has only just begun when another question's time was up gets its chance.
bool SqlProvider::isHanging() const
{
    return m_busyWith && m_clock.elapsed() - m_busySince >= m_settings.timeLimit / 2;
}

void SqlProvider::next()
{
    if (!m_asked && isHanging()) {
        qCInfo(lcSql) << "the database does not answer; its thread is left behind";
        m_thread.reset();
        m_busyWith = 0;
    }
    while (!m_busyWith && !m_waiting.empty()) {
        auto question = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(std::move(question));
    }
}

void SqlProvider::start(std::unique_ptr<Question> question)
{
    if (!m_thread && SqlThread::living(*m_count) >= mostThreads(m_settings.driver)) {
        question->answer({fail(ErrorKind::Timeout, u"earlier questions to the database have not come back"_s), {}});
        return;
    }
    if (!m_thread)
        m_thread = std::make_unique<SqlThread>(m_settings, m_count);
    m_idle->stop();
    m_busyWith = question->serial;
    m_busySince = m_clock.elapsed();
    auto promise = std::make_shared<QPromise<Reply>>();
    promise->start();
    promise->future().then(&m_here, [this, serial = question->serial](const Reply &reply) { landed(serial, reply); });
    m_thread->run([promise, work = std::move(question->work)](SqlConnection &connection) {
        promise->addResult(work(connection));
        promise->finish();
        connection.endQuestion();
    });
    m_asked = std::move(question);
}

void SqlProvider::landed(quint64 serial, const Reply &reply)
{
    if (serial != m_busyWith)
        return; // from a thread that was left behind
    m_busyWith = 0;
    m_idle->start(m_settings.keptOpen);
    if (const auto question = std::move(m_asked)) {
        if (!reply.rows)
            qCInfo(lcSql) << "a question to the database failed, kind" << int(reply.rows.error().kind);
        question->answer(reply);
    }
    next();
}

void SqlProvider::timedOut(quint64 serial)
{
    std::unique_ptr<Question> late;
    if (m_asked && m_asked->serial == serial) {
        late = std::move(m_asked);
    } else {
        const auto it = std::find_if(m_waiting.begin(), m_waiting.end(),
                                     [serial](const auto &question) { return question->serial == serial; });
        if (it == m_waiting.end())
            return;
        late = std::move(*it);
        m_waiting.erase(it);
    }
    late->answer({fail(ErrorKind::Timeout, u"the database has not answered in time"_s), {}});
    next();
}

QList<CallerInfo> SqlProvider::people(const SqlRows &rows, const PhoneNumber &number) const
{
    if (rows.isCut)
        qCInfo(lcSql) << "the query finds more people than are taken; it is too wide";
    const SqlColumns columns(rows.columns, m_settings.columns);
    return columns.peopleOf(rows, number, m_parser, m_settings);
}

Result<QString> SqlProvider::findings(const Reply &reply) const
{
    if (!reply.rows)
        return tl::unexpected(reply.rows.error());
    const SqlColumns columns(reply.rows->columns, m_settings.columns);
    if (!columns.problem().isEmpty())
        return fail(ErrorKind::Protocol, columns.problem());
    const QString server = reply.server.isEmpty() ? tr("The database") : reply.server;
    const QString understood = columns.understood().join(u", "_s);
    if (columns.further().isEmpty()) {
        //: %1 is "PostgreSQL 15.18", %2 a list of columns: "name, company, phone"
        return tr("%1 answers. The query returns %2.").arg(server, understood);
    }
    //: %1 is "PostgreSQL 15.18", %2 and %3 are lists of columns: "name, company, phone"
    return tr("%1 answers. The query returns %2, and as further fields %3.")
        .arg(server, understood, columns.further().join(u", "_s));
}

} // namespace Ringside
