#pragma once

#include "connection_p.h"
#include "person.h"

namespace Ringside {

//! What PeopleBook::search() does, on one connection. Thread: the connection's.
[[nodiscard]] QList<Person> searchPeople(Connection &connection, const QString &text, int limit);

} // namespace Ringside
