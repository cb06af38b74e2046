#pragma once

#include "clock.h"
#include "result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Ringside {

//! One SQLite file of the profile, with a writer and a reader on threads of their own.
//!
//! Does not know what is kept in it: SqlitePeopleStore, SqliteLookupCache, SqliteJournal and
//! SqliteChoiceMemory do, and must not outlive it. Several processes may have the same file open.
//! Thread: lives in the thread that created it (the GUI thread), which it never blocks but in the
//! destructor, until what was handed over is written. The clock must be usable from any thread.
//! Errors: what goes wrong in opening is the answer of open() and of everything asked afterwards. A
//! damaged file is put aside under another name, never deleted, and a new one is made: problem()
//! says so. A file of a newer version is not touched.
class StoreFile : public QObject
{
    Q_OBJECT

public:
    //! What the file is for: it decides tables and how much a loss of power may cost.
    enum class Content {
        Journal, //!< every change is on disk before it is reported done
        People, //!< can be made again: the last changes may be lost with the power, never its
                //!< consistency
    };
    enum class Journaling {
        Automatic, //!< write-ahead log; where that cannot work (network drives), a rollback journal
        Rollback,
    };

    //! \a path is made, and its folder, where missing; readable by its user only.
    StoreFile(QString path, Content content, const Clock &clock,
              Journaling journaling = Journaling::Automatic, QObject *parent = nullptr);
    ~StoreFile() override;

    //! Opens the file, in the background. Needs not be called: the first use opens. After a failure
    //! it tries again.
    QFuture<Result<void>> open();
    [[nodiscard]] QString path() const;

    //! How the stores of this room reach the connections.
    struct Private;
    [[nodiscard]] Private &internals() { return *d; }

Q_SIGNALS:
    //! Something the user has to know: a file that was put aside, or could not be opened.
    void problem(const Ringside::Error &error);

private:
    std::unique_ptr<Private> d;
};

} // namespace Ringside
