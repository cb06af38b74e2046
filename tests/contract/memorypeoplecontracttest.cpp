#include "memorypeoplebook.h"
#include "peoplecontract.h"

#include <QTest>

using namespace Ringside;

namespace {

class MemoryRig : public PeopleRig
{
public:
    PeopleBook &book() override { return m_book; }
    PeopleStore &store() override { return m_book; }
    void put(const QList<Person> &people) override { m_book.people += people; }

private:
    MemoryPeopleBook m_book;
};

} // namespace

class MemoryPeopleContractTest : public PeopleContract
{
    Q_OBJECT

protected:
    std::unique_ptr<PeopleRig> makeRig() override { return std::make_unique<MemoryRig>(); }
};

QTEST_GUILESS_MAIN(MemoryPeopleContractTest)
#include "memorypeoplecontracttest.moc"
