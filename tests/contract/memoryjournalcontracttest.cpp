#include "journalcontract.h"
#include "memoryjournal.h"

#include <QTest>

using namespace Ringside;

namespace {

class MemoryRig : public JournalRig
{
public:
    Journal &journal() override { return m_journal; }
    WrapUpStore &wrapUps() override { return m_journal; }
    CallHistory &history() override { return m_journal; }
    CallParties &parties() override { return m_journal; }

private:
    MemoryJournal m_journal;
};

} // namespace

class MemoryJournalContractTest : public JournalContract
{
    Q_OBJECT

protected:
    std::unique_ptr<JournalRig> makeRig() override { return std::make_unique<MemoryRig>(); }
};

QTEST_GUILESS_MAIN(MemoryJournalContractTest)
#include "memoryjournalcontracttest.moc"
