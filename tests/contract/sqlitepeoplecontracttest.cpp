#include "fakeclock.h"
#include "libphonenumberparser.h"
#include "peoplecontract.h"
#include "peopleimport.h"
#include "sqlitepeoplebook.h"
#include "sqlitepeoplestore.h"
#include "storefile.h"
#include "waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

class SqliteRig : public PeopleRig
{
public:
    PeopleBook &book() override { return m_book; }
    PeopleStore &store() override { return m_store; }
    void put(const QList<Person> &people) override
    {
        QVERIFY(waitFor(m_people.open()));
        PeopleImport import(m_people, {});
        QVERIFY(import.begin());
        for (const Person &person : people)
            QVERIFY(import.add(ImportRow::prepare(person, 1)));
        QVERIFY(import.commit({}, [](double) {}));
    }

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
    LibPhoneNumberParser m_parser;
    StoreFile m_people{m_dir.filePath(u"people.db"_s), StoreFile::Content::People, m_clock};
    StoreFile m_journal{m_dir.filePath(u"journal.db"_s), StoreFile::Content::Journal, m_clock};
    SqlitePeopleStore m_store{m_people, m_parser};
    SqlitePeopleBook m_book{m_people, m_journal, m_clock};
};

} // namespace

class SqlitePeopleContractTest : public PeopleContract
{
    Q_OBJECT

protected:
    std::unique_ptr<PeopleRig> makeRig() override { return std::make_unique<SqliteRig>(); }
};

QTEST_GUILESS_MAIN(SqlitePeopleContractTest)
#include "sqlitepeoplecontracttest.moc"
