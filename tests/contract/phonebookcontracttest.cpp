#include "fakeclock.h"
#include "lookupprovidercontract.h"
#include "peopleimport.h"
#include "phonebookprovider.h"
#include "sqlitepeoplestore.h"
#include "storefile.h"
#include "waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

class PhoneBookRig : public LookupProviderRig
{
public:
    void seed(const QList<KnownPerson> &people) override
    {
        QVERIFY(waitFor(m_file.open()));
        PeopleImport import(m_file, {});
        QVERIFY(import.begin());
        qint64 line = 0;
        for (const KnownPerson &known : people) {
            Person person;
            person.source = u"people.csv"_s;
            person.key = known.key;
            person.name = known.name;
            person.company = known.company;
            for (const QString &number : known.numbers)
                person.numbers.append({u"work"_s, m_parser.parse(number, u"DE"_s)});
            QVERIFY(import.add(ImportRow::prepare(person, ++line)));
        }
        QVERIFY(import.commit({}, [](double) {}));
    }
    std::unique_ptr<LookupProvider> makeProvider(std::chrono::milliseconds) override
    {
        return std::make_unique<PhoneBookProvider>(u"Directory"_s, m_store);
    }

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
    LibPhoneNumberParser m_parser;
    StoreFile m_file{m_dir.filePath(u"people.db"_s), StoreFile::Content::People, m_clock};
    SqlitePeopleStore m_store{m_file, m_parser};
};

} // namespace

class PhoneBookContractTest : public LookupProviderContract
{
    Q_OBJECT

protected:
    std::unique_ptr<LookupProviderRig> makeRig() override { return std::make_unique<PhoneBookRig>(); }
};

QTEST_GUILESS_MAIN(PhoneBookContractTest)
#include "phonebookcontracttest.moc"
