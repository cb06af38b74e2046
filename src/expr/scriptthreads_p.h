#pragma once

#include "scriptruntime_p.h"
#include "threadtime_p.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_set>
#include <vector>

namespace Ringside {

//! An evaluation on its way to the thread.
struct ScriptJob {
    QList<quint64> templates; //!< those that are not run again if the thread is lost
    std::function<void(ScriptRuntime &)> work; //!< answers, unless it has been answered
    std::function<void(const Error &)> refuse; //!< the same with an error; from any thread
};

//! The thread that expressions run on, a second one that watches it, and those that were lost.
//!
//! A job that takes too long is interrupted; one that does not heed this keeps its thread, which is given the
//! lowest priority and forgotten until it comes back, and another takes its place.
//! Thread: every function from any. Ownership: what a lost thread uses stays until it ends.
class ScriptThreads
{
public:
    ScriptThreads(const NumberParser &parser, const ExpressionLimits &limits);
    ~ScriptThreads();

    //! Does \a job after those before it.
    void add(ScriptJob job);
    //! Threads that do not come back, for now.
    [[nodiscard]] int lostThreads() const;

private:
    struct Shared;
    struct Runner;
    struct Refusal {
        ScriptJob job;
        Error error;
    };
    static void run(const std::shared_ptr<Shared> &shared, const std::shared_ptr<Runner> &runner);
    [[noreturn]] static void park();
    void watch();
    void startRunner();
    std::vector<Refusal> loseRunner();
    void reapLost();

    std::shared_ptr<Shared> m_shared; // why shared: a lost thread may outlive this
    std::thread m_watcher;
};

} // namespace Ringside
