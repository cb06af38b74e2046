#include "sqlthread.h"

#include "logging.h"
#include "sqlconnection.h"

#include <QCoreApplication>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Ringside {

using namespace std::chrono_literals;

namespace {

// What closing a connection takes, generously.
constexpr auto moment = 250ms;

} // namespace

class SqlThread::Count
{
public:
    std::atomic_int living = 0;
};

struct SqlThread::Shared {
    SqlSettings settings;
    std::shared_ptr<Count> count;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> jobs;
    bool isLeft = false;
    bool hasEnded = false;

    // The next job; empty: there will be none.
    Job next()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return isLeft || !jobs.empty(); });
        if (isLeft)
            return {};
        Job job = std::move(jobs.front());
        jobs.pop_front();
        return job;
    }

    void work()
    {
        SqlConnection connection(settings);
        while (Job job = next()) {
            try {
                job(connection);
            } catch (const std::exception &) {
                qCWarning(lcSql) << "a question to the database ended with an exception";
            }
        }
        // why: a call that comes back while the process ends would find Qt's table of connections gone.
        while (!QCoreApplication::instance())
            std::this_thread::sleep_for(1h);
    }

    void end()
    {
        --count->living;
        const std::lock_guard lock(mutex);
        hasEnded = true;
        changed.notify_all();
    }
};

SqlThread::SqlThread(SqlSettings settings, std::shared_ptr<Count> count)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->settings = std::move(settings);
    m_shared->count = std::move(count);
    ++m_shared->count->living;
    std::thread([shared = m_shared] {
        shared->work();
        shared->end();
    }).detach();
}

SqlThread::~SqlThread()
{
    leave();
}

void SqlThread::run(Job job)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->jobs.push_back(std::move(job));
    m_shared->changed.notify_all();
}

void SqlThread::leave()
{
    std::deque<Job> dropped; // why: what they hold is let go without the lock
    const std::lock_guard lock(m_shared->mutex);
    dropped.swap(m_shared->jobs);
    m_shared->isLeft = true;
    m_shared->changed.notify_all();
}

void SqlThread::end()
{
    leave();
    std::unique_lock lock(m_shared->mutex);
    m_shared->changed.wait_for(lock, moment, [this] { return m_shared->hasEnded; });
}

std::shared_ptr<SqlThread::Count> SqlThread::makeCount()
{
    return std::make_shared<Count>();
}

int SqlThread::living(const Count &count)
{
    return count.living;
}

} // namespace Ringside
