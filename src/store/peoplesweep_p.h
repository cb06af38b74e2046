#pragma once

#include "storefile_p.h"

#include <QLockFile>

namespace Ringside {

//! The lock that imports and sweeps of all processes share.
[[nodiscard]] std::shared_ptr<QLockFile> importLock(const StoreFile::Private &file);
//! Where imports gather their rows.
[[nodiscard]] QString stagePath(const StoreFile::Private &file);
void removeStage(const StoreFile::Private &file);

//! Removes persons that do not count (see people/0001_people.sql) and their index entries, then puts
//! persons into the index of words who came before there was one, in short transactions on the
//! writer, each a job of its own. \a lock is held until it is done.
QFuture<Result<void>> sweepPeople(StoreFile::Private &file, std::shared_ptr<QLockFile> lock);

} // namespace Ringside
