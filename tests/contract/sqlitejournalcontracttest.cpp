#include "fakeclock.h"
#include "journalcontract.h"
#include "sqlitejournal.h"
#include "storefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

class SqliteRig : public JournalRig
{
public:
    Journal &journal() override { return m_journal; }
    WrapUpStore &wrapUps() override { return m_journal; }
    CallHistory &history() override { return m_journal; }
    CallParties &parties() override { return m_journal; }

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
    StoreFile m_file{m_dir.filePath(u"journal.db"_s), StoreFile::Content::Journal, m_clock};
    SqliteJournal m_journal{m_file};
};

} // namespace

class SqliteJournalContractTest : public JournalContract
{
    Q_OBJECT

protected:
    std::unique_ptr<JournalRig> makeRig() override { return std::make_unique<SqliteRig>(); }
};

QTEST_GUILESS_MAIN(SqliteJournalContractTest)
#include "sqlitejournalcontracttest.moc"
