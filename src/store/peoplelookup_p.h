#pragma once

#include "callerinfo.h"
#include "connection_p.h"
#include "numberparser.h"

namespace Ringside {

//! What SqlitePeopleStore::findByNumber() does, on one connection. Thread: the connection's.
[[nodiscard]] QList<CallerInfo> findPeople(Connection &connection, const NumberParser &parser,
                                           const PhoneNumber &caller);

} // namespace Ringside
