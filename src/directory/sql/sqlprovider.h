#pragma once

#include "clock.h"
#include "lookupprovider.h"
#include "numberparser.h"
#include "sqlsettings.h"
#include "sqlthread.h"

#include <QCoreApplication>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace Ringside {

struct SqlRows;

//! A company's database as a place to ask who is calling: the administrator's query, with the number bound.
//!
//! Does not write, and takes care that nobody can through it (SqlConnection). What the query finds is compared with the
//! number again; whoever does not own it is left out.
//! Questions go one after the other on a thread of their own. One that is not answered within the time limit ends with
//! ErrorKind::Timeout; its thread is left behind and another takes the next question. At most three threads live at a
//! time (SQLite: one), after that questions fail at once until one has come back.
//! Thread: as LookupProvider; never blocks. The destructor waits a quarter of a second at most.
class SqlProvider : public LookupProvider
{
    Q_DECLARE_TR_FUNCTIONS(Ringside::SqlProvider)

public:
    //! \a parser and \a clock must outlive it.
    SqlProvider(SqlSettings settings, const NumberParser &parser, Clock &clock);
    ~SqlProvider() override;

    [[nodiscard]] QString name() const override { return m_settings.name; }
    //! Only a file is.
    [[nodiscard]] bool isLocal() const override { return m_settings.driver == SqlSettings::Driver::Sqlite; }
    [[nodiscard]] std::chrono::milliseconds timeLimit() const override { return m_settings.timeLimit; }
    [[nodiscard]] QFuture<Result<QList<CallerInfo>>> findByNumber(const PhoneNumber &number) override;
    //! Connects anew, asks for a number that nobody has, and says which columns came and what becomes of them.
    [[nodiscard]] QFuture<Result<QString>> checkConnection() override;

private:
    struct Reply;
    struct Question;
    using Work = std::function<Reply(SqlConnection &)>;

    void ask(Work work, std::function<void(const Reply &)> answer);
    void next();
    void start(std::unique_ptr<Question> question);
    void landed(quint64 serial, const Reply &reply);
    void timedOut(quint64 serial);
    [[nodiscard]] bool isHanging() const;
    [[nodiscard]] QList<CallerInfo> people(const SqlRows &rows, const PhoneNumber &number) const;
    [[nodiscard]] Result<QString> findings(const Reply &reply) const;

    SqlSettings m_settings;
    const NumberParser &m_parser;
    Clock &m_clock;
    std::shared_ptr<SqlThread::Count> m_count = SqlThread::makeCount();
    std::unique_ptr<SqlThread> m_thread;
    std::deque<std::unique_ptr<Question>> m_waiting;
    std::unique_ptr<Question> m_asked; // on the thread; null though it is busy: its time was up
    quint64 m_busyWith = 0; // its serial; 0: the thread is idle
    std::chrono::nanoseconds m_busySince{0};
    quint64 m_lastSerial = 0;
    std::unique_ptr<Alarm> m_idle;
    QObject m_here; // answers end here, and not at all when it has gone
};

} // namespace Ringside
