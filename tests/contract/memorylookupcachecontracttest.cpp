#include "fakelookupprovider.h"
#include "lookupcachecontract.h"

#include <QTest>

using namespace Ringside;

namespace {

class MemoryRig : public LookupCacheRig
{
public:
    LookupCache &cache() override { return m_memory; }
    ChoiceMemory &choices() override { return m_memory; }

private:
    MemoryCache m_memory;
};

} // namespace

class MemoryLookupCacheContractTest : public LookupCacheContract
{
    Q_OBJECT

protected:
    std::unique_ptr<LookupCacheRig> makeRig() override { return std::make_unique<MemoryRig>(); }
};

QTEST_GUILESS_MAIN(MemoryLookupCacheContractTest)
#include "memorylookupcachecontracttest.moc"
