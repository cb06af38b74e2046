#pragma once

#include "csvwriter.h"
#include "peoplebook.h"
#include "result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Ringside {

class Worker;

//! Writes the whole phone book to a file, for a spreadsheet or another program.
//!
//! Reads the book page by page, twice: for the columns, then for the rows. The file is there when all of it is; until
//! then, and where something goes wrong, what had its name before is not touched. One export at a time: another one is
//! refused. Thread: lives in the thread that created it; the text is made and written elsewhere. Does not own the
//! book, which must outlive it. The destructor cancels. Errors: Storage, Cancelled, Unsupported (one is running).
class PhoneBookExporter : public QObject
{
    Q_OBJECT

public:
    explicit PhoneBookExporter(PeopleBook &book, QObject *parent = nullptr);
    ~PhoneBookExporter() override;

    //! \return how many people.
    QFuture<Result<qint64>> write(const QString &file, const CsvWriter::Options &options = {});
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    //! After each page, in both rounds: 0 … 1 where it is known how many there are, which is after the first.
    void progress(qint64 people, double fraction);

private:
    struct Job;
    void askNext();
    void take(const QList<Person> &page);
    void endRound();
    void finish(const Result<qint64> &result);

    PeopleBook &m_book;
    std::shared_ptr<Job> m_job; // shared with what is done on the worker
    std::unique_ptr<Worker> m_worker;
};

} // namespace Ringside
