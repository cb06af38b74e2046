#pragma once

#include "connection_p.h"
#include "storefile.h"
#include "worker.h"

#include <QFileInfo>
#include <QPointer>

#include <atomic>
#include <functional>

namespace Ringside {

//! The two connections and their threads. m_… of the writer are touched in the writer's thread
//! only, those of the reader in the reader's.
struct StoreFile::Private {
    Private(StoreFile &owner, QString path, Content content, const Clock &clock,
            Journaling journaling);
    ~Private();

    //! Does \a job(Connection &) on the writer, which returns a Result.
    template<class Job>
    auto write(Job job)
    {
        using Answer = std::invoke_result_t<Job, Connection &>;
        ensureOpening();
        return writer.run([this, job = std::move(job)]() mutable -> Answer {
            if (openError)
                return tl::unexpected(*openError);
            return guarded<Answer>([&] { return job(*writeConnection); });
        });
    }
    //! The same on the reader. Jobs wait until the file is open.
    template<class Job>
    auto read(Job job)
    {
        using Answer = std::invoke_result_t<Job, Connection &>;
        ensureOpening();
        return reader.run([this, job = std::move(job)]() mutable -> Answer {
            return guarded<Answer>([&]() -> Answer {
                if (Result<void> ready = ensureReader(); !ready)
                    return tl::unexpected(ready.error());
                return job(*readConnection);
            });
        });
    }

    template<class Answer, class Job>
    Answer guarded(Job &&job)
    {
        try {
            return job();
        } catch (const SQLite::Exception &failure) {
            if (meansDamaged(failure))
                reportDamage();
            return tl::unexpected(toError(failure, fileName));
        }
    }

    //! Posts the opening unless that has been done. Any thread; only the first time counts.
    void ensureOpening();
    void postOpening(std::shared_ptr<QPromise<void>> readerClosed, const QString &damage);

    // On the writer.
    Result<void> openWriter();
    Result<void> openFile(const QString &damage);
    QString putAside();
    void migrate(Connection &connection);
    void check();

    // On the reader.
    Result<void> ensureReader();

    // On any thread.
    void reportDamage();
    void report(const Error &error);

    StoreFile &owner;
    const QString path;
    const QString fileName;
    const Content content;
    const Clock &clock;
    const Journaling journaling;

    std::unique_ptr<Connection> writeConnection;
    std::function<void()> afterOpening; // done on the writer each time the file has been opened; takes no time
    std::optional<Error> openError;

    std::unique_ptr<Connection> readConnection;
    QFuture<Result<void>> readerGate; // the opening that the reader's connection has to wait for

    QFuture<Result<void>> opening; // on the owner's thread
    std::atomic_flag openingPosted;
    std::atomic_flag recovering;

    // why not behind pointers: a job may hand over another one while the destructor waits for it.
    Worker writer;
    Worker reader;
};

} // namespace Ringside
