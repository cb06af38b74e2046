#include "scriptthreads_p.h"

#include "logging.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

using Moment = std::chrono::steady_clock::time_point;

// How long an expression may take to notice that it was interrupted.
constexpr auto grace = 100ms;
// How much longer than its limit an evaluation may take where the processor is busy with something else.
constexpr int busyFactor = 10;
constexpr auto longestEnd = 200ms;
constexpr uint stackSize = 8 * 1024 * 1024;

Moment now()
{
    return std::chrono::steady_clock::now();
}

Error tooManyLost()
{
    return {ErrorKind::Internal, u"too many expressions do not end"_s, std::nullopt};
}

// Threads that outlived their engine, so that they can still be found in memory.
std::vector<QThread *> &forgotten()
{
    static auto *threads = new std::vector<QThread *>; // why never deleted: they run until the process ends
    return *threads;
}

} // namespace

// What one thread does, under Shared::mutex.
struct ScriptThreads::Runner {
    QThread *thread = nullptr;
    std::optional<ThreadTime> time;
    ScriptRuntime *runtime = nullptr; // null: none, or it is on its way out
    std::shared_ptr<ScriptJob> job; // what it does now
    Moment startedAt; // the job, or the interruption of it
    std::chrono::nanoseconds usedAtStart{0};
    bool interrupted = false;
    bool making = false; // a runtime, which takes its time but ends
    bool lost = false;
    bool ended = false;

    void startTimer()
    {
        startedAt = now();
        usedAtStart = time ? time->used().value_or(0ns) : 0ns;
    }
    // Whether it has worked for \a limit since startTimer(); if not, when to look again.
    [[nodiscard]] bool hasWorked(std::chrono::nanoseconds limit, Moment &again) const
    {
        const auto passed = now() - startedAt;
        const auto used = time ? time->used() : std::nullopt;
        const auto worked = used ? *used - usedAtStart : passed;
        if (worked >= limit || passed >= limit * busyFactor)
            return true;
        again = now() + std::max<std::chrono::nanoseconds>(limit - worked, 1ms);
        return false;
    }
};

struct ScriptThreads::Shared {
    Shared(const NumberParser &parser, const ExpressionLimits &limits)
        : parser(parser)
        , limits(limits)
    {
    }

    const NumberParser &parser;
    const ExpressionLimits limits;
    std::atomic<bool> gone = false; // the owner, and the parser with it

    std::mutex mutex;
    std::condition_variable work; // for the runner
    std::condition_variable change; // for the watcher and the destructor
    std::deque<ScriptJob> queue;
    std::shared_ptr<Runner> current; // null: too many were lost
    std::vector<std::shared_ptr<Runner>> lost;
    std::unordered_set<quint64> banned; // templates that have lost a thread
    bool watcherSleeps = false; // until it is told
    bool closing = false;
};

ScriptThreads::ScriptThreads(const NumberParser &parser, const ExpressionLimits &limits)
    : m_shared(std::make_shared<Shared>(parser, limits))
{
    const std::lock_guard lock(m_shared->mutex);
    startRunner();
    m_watcher = std::thread([this] { watch(); });
}

ScriptThreads::~ScriptThreads()
{
    std::deque<ScriptJob> unanswered;
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->closing = true;
        unanswered.swap(m_shared->queue);
        if (m_shared->current && m_shared->current->job)
            m_shared->current->runtime->interrupt();
        m_shared->work.notify_all();
        m_shared->change.notify_all();
    }
    m_watcher.join();
    {
        std::unique_lock lock(m_shared->mutex);
        if (const auto current = m_shared->current) {
            m_shared->change.wait(lock, [&current] { return !current->making; });
            m_shared->change.wait_for(lock, longestEnd, [&current] { return current->ended; });
            if (current->job)
                unanswered.push_back(*current->job);
            m_shared->lost.push_back(current);
        }
        m_shared->gone = true;
        reapLost();
        for (const auto &runner : m_shared->lost)
            forgotten().push_back(runner->thread);
    }
    for (const ScriptJob &job : unanswered)
        job.refuse(Error{ErrorKind::Cancelled, {}, std::nullopt});
}

void ScriptThreads::add(ScriptJob job)
{
    std::unique_lock lock(m_shared->mutex);
    const bool banned = std::any_of(job.templates.begin(), job.templates.end(),
                                    [this](quint64 id) { return m_shared->banned.contains(id); });
    if (banned || !m_shared->current) {
        lock.unlock();
        job.refuse(banned ? Error{ErrorKind::Internal,
                                  u"this template did not end the last time, and is not run again"_s, std::nullopt}
                          : tooManyLost());
        return;
    }
    m_shared->queue.push_back(std::move(job));
    m_shared->work.notify_one();
}

int ScriptThreads::lostThreads() const
{
    const std::lock_guard lock(m_shared->mutex);
    return int(m_shared->lost.size());
}

// The life of one thread.
void ScriptThreads::run(const std::shared_ptr<Shared> &shared, const std::shared_ptr<Runner> &runner)
{
    std::unique_ptr<ScriptRuntime> runtime;
    std::unique_lock lock(shared->mutex);
    runner->time.emplace();
    const auto drop = [&] {
        runner->runtime = nullptr;
        lock.unlock();
        if (shared->gone)
            park();
        runtime.reset();
        lock.lock();
    };
    while (!runner->lost && !shared->closing) {
        // why before there is a job: making it takes longer than most jobs.
        if (!runtime) {
            runner->making = true;
            lock.unlock();
            runtime = std::make_unique<ScriptRuntime>(shared->parser, shared->limits, shared->gone);
            lock.lock();
            runner->making = false;
            runner->runtime = runtime.get();
            shared->change.notify_all();
        }
        shared->work.wait(lock, [&] { return shared->closing || !shared->queue.empty(); });
        if (shared->closing)
            break;
        const auto job = std::make_shared<ScriptJob>(std::move(shared->queue.front()));
        shared->queue.pop_front();
        runner->job = job;
        runner->startTimer();
        if (shared->watcherSleeps) // why: otherwise it wakes up soon enough, and this would cost each job a switch
            shared->change.notify_all();
        lock.unlock();
        job->work(*runtime);
        lock.lock();
        runner->job.reset();
        if (runner->interrupted || runtime->isInterrupted()) {
            // why: what it has allocated goes, and nothing it left half done is used again.
            runner->interrupted = false;
            drop();
        }
    }
    drop();
    runner->ended = true;
    shared->change.notify_all();
}

// For a thread that comes back when the program is about to end: nothing it could touch is certain to be there.
void ScriptThreads::park()
{
    for (;;)
        std::this_thread::sleep_for(24h);
}

void ScriptThreads::startRunner()
{
    auto runner = std::make_shared<Runner>();
    runner->thread = QThread::create([shared = m_shared, runner] { run(shared, runner); });
    runner->thread->setObjectName(u"expressions"_s);
    runner->thread->setStackSize(stackSize);
    runner->thread->start();
    m_shared->current = runner;
}

// The watcher's loop: a job that takes too long is interrupted, one that does not heed it loses its thread.
void ScriptThreads::watch()
{
    std::unique_lock lock(m_shared->mutex);
    while (!m_shared->closing) {
        reapLost();
        if (!m_shared->current && int(m_shared->lost.size()) < m_shared->limits.lostThreads)
            startRunner();
        Runner *runner = m_shared->current.get();
        if (!runner || !runner->job) {
            m_shared->watcherSleeps = true;
            m_shared->change.wait(lock);
            m_shared->watcherSleeps = false;
            continue;
        }
        Moment again;
        const auto limit = runner->interrupted ? std::chrono::nanoseconds(grace)
                                               : std::chrono::nanoseconds(m_shared->limits.time);
        if (!runner->hasWorked(limit, again)) {
            m_shared->change.wait_until(lock, again);
        } else if (!runner->interrupted) {
            runner->interrupted = true;
            runner->runtime->interrupt();
            runner->startTimer();
        } else {
            const std::vector<Refusal> refusals = loseRunner();
            // why: what follows a refusal may come back with another job.
            lock.unlock();
            for (const Refusal &each : refusals)
                each.job.refuse(each.error);
            lock.lock();
        }
    }
}

std::vector<ScriptThreads::Refusal> ScriptThreads::loseRunner()
{
    const std::shared_ptr<Runner> runner = std::move(m_shared->current);
    m_shared->current.reset();
    runner->lost = true;
    runner->thread->setPriority(QThread::IdlePriority);
    m_shared->lost.push_back(runner);
    m_shared->banned.insert(runner->job->templates.begin(), runner->job->templates.end());
    qCWarning(lcExpr) << "An expression does not end; its thread is left to itself. There are"
                      << m_shared->lost.size() << "such threads";
    std::vector<Refusal> refusals{{*runner->job, {ErrorKind::Timeout, u"an expression does not end"_s, std::nullopt}}};
    if (int(m_shared->lost.size()) < m_shared->limits.lostThreads) {
        startRunner();
        return refusals;
    }
    for (ScriptJob &job : m_shared->queue)
        refusals.push_back({std::move(job), tooManyLost()});
    m_shared->queue.clear();
    return refusals;
}

void ScriptThreads::reapLost()
{
    std::vector<std::shared_ptr<Runner>> ended;
    std::erase_if(m_shared->lost, [&ended](const std::shared_ptr<Runner> &runner) {
        if (runner->ended)
            ended.push_back(runner);
        return runner->ended;
    });
    for (const auto &runner : ended) {
        runner->thread->wait();
        delete runner->thread;
    }
}

} // namespace Ringside
