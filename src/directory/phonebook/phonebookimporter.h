#pragma once

#include "importreport.h"
#include "numberparser.h"
#include "result.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace Ringside {

class StoreFile;
class Worker;

//! Brings a file of people into the phone book: CSV or vCard, whatever its encoding.
//!
//! Rows that cannot be used are reported and left out. A failed or cancelled import leaves the book
//! as it was; a second one of the same people updates them. One import at a time: another one
//! waits. Who somebody is: the contact id (UID) of the file; else e-mail address and name; else
//! name, company and first number. Thread: lives in the thread that created it; the work is done
//! elsewhere. Does not own the file nor the parser, which must outlive it. The destructor cancels
//! and waits for the next stop. Errors: NotFound, Storage (file or disk), Unsupported (no column
//! that is known), Cancelled.
class PhoneBookImporter : public QObject
{
    Q_OBJECT

public:
    PhoneBookImporter(StoreFile &people, const NumberParser &parser, QObject *parent = nullptr);
    ~PhoneBookImporter() override;

    QFuture<Result<ImportReport>> import(const QString &file, const ImportOptions &options);
    //! Ends the import under way and those that wait; at once, but for what is just being written.
    void cancel();

Q_SIGNALS:
    //! About ten times a second, and at the end.
    void progress(const Ringside::ImportProgress &progress);

private:
    StoreFile &m_people;
    const NumberParser &m_parser;
    std::shared_ptr<std::atomic_bool> m_cancelled; // shared with the imports it is meant for
    std::unique_ptr<Worker> m_worker;
    int m_running = 0;
};

} // namespace Ringside
