#include "fakeclock.h"
#include "lookupcachecontract.h"
#include "sqlitechoicememory.h"
#include "sqlitelookupcache.h"
#include "storefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

class SqliteRig : public LookupCacheRig
{
public:
    LookupCache &cache() override { return m_cache; }
    ChoiceMemory &choices() override { return m_choices; }

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
    StoreFile m_people{m_dir.filePath(u"people.db"_s), StoreFile::Content::People, m_clock};
    StoreFile m_journal{m_dir.filePath(u"journal.db"_s), StoreFile::Content::Journal, m_clock};
    SqliteLookupCache m_cache{m_people};
    SqliteChoiceMemory m_choices{m_journal, m_clock};
};

} // namespace

class SqliteLookupCacheContractTest : public LookupCacheContract
{
    Q_OBJECT

protected:
    std::unique_ptr<LookupCacheRig> makeRig() override { return std::make_unique<SqliteRig>(); }
};

QTEST_GUILESS_MAIN(SqliteLookupCacheContractTest)
#include "sqlitelookupcachecontracttest.moc"
