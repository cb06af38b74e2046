#pragma once

#include "sqlsettings.h"

#include <functional>
#include <memory>

namespace Ringside {

class SqlConnection;

//! A thread with one connection, that can be left behind.
//!
//! QtSql cannot be interrupted: a call that a server does not answer keeps its thread for as long as it likes. So nobody
//! ever waits for such a thread; it is left to itself, and ends when its call comes back, or with the process.
//! Thread: run() and leave() in one thread; jobs run in the other, one after the other.
class SqlThread
{
public:
    using Job = std::function<void(SqlConnection &)>;
    //! How many threads live, left behind or not. Shared: they outlive whoever counts.
    class Count;

    SqlThread(SqlSettings settings, std::shared_ptr<Count> count);
    //! As leave().
    ~SqlThread();
    SqlThread(const SqlThread &) = delete;
    SqlThread &operator=(const SqlThread &) = delete;

    void run(Job job);
    //! Jobs that have not begun are dropped, the connection is closed as soon as that can be. Does not wait.
    void leave();
    //! leave(), and gives it a moment: an idle thread has ended when this returns, a busy one may not.
    void end();

    [[nodiscard]] static std::shared_ptr<Count> makeCount();
    [[nodiscard]] static int living(const Count &count);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared; // with the thread, which may outlive this
};

} // namespace Ringside
