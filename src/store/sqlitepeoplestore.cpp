#include "sqlitepeoplestore.h"

#include "peoplelookup_p.h"
#include "storefile_p.h"

namespace Ringside {

SqlitePeopleStore::SqlitePeopleStore(StoreFile &file, const NumberParser &parser)
    : m_file(file)
    , m_parser(parser)
{
}

QFuture<Result<QList<CallerInfo>>> SqlitePeopleStore::findByNumber(const PhoneNumber &number)
{
    return m_file.internals().read(
        [number, &parser = m_parser](Connection &connection) -> Result<QList<CallerInfo>> {
            return findPeople(connection, parser, number);
        });
}

QFuture<Result<qint64>> SqlitePeopleStore::count()
{
    return m_file.internals().read([](Connection &connection) -> Result<qint64> {
        return connection.number("SELECT people FROM book");
    });
}

} // namespace Ringside
