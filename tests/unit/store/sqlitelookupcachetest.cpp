#include "sqlitelookupcache.h"

#include "fakeclock.h"
#include "storetest.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Ringside;

class SqliteLookupCacheTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
    std::unique_ptr<StoreFile> m_file;
    int m_run = 0;

    static CachedAnswer answer(const QString &name, const QDateTime &at)
    {
        CallerInfo info;
        info.person.name = name;
        info.person.source = u"CRM"_s;
        info.person.tags = {u"vip"_s, u"a, b"_s};
        info.person.customFields = {{u"Plan"_s, u"Gold"_s}};
        info.match = MatchLevel::Exact;
        info.number.kind = PhoneNumber::Kind::External;
        info.number.raw = u"+14155550123"_s;
        info.number.e164 = info.number.raw;
        info.fetchedAt = at;
        return {{info}, at};
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<StoreFile>(m_dir.filePath(u"%1/people.db"_s.arg(++m_run)),
                                             StoreFile::Content::People, m_clock);
    }

    void whatWasPut_isFoundByProviderAndNumber()
    {
        SqliteLookupCache cache(*m_file);
        const CachedAnswer put = answer(u"Jane"_s, m_clock.nowUtc());
        QVERIFY(waitFor(cache.put(u"CRM"_s, u"+14155550123"_s, put)));
        const auto found = waitFor(cache.find(u"CRM"_s, u"+14155550123"_s));
        QVERIFY(found && found->has_value());
        QCOMPARE((*found)->people, put.people);
        QCOMPARE((*found)->fetchedAt, put.fetchedAt);
        QVERIFY(!waitFor(cache.find(u"LDAP"_s, u"+14155550123"_s))->has_value());
        QVERIFY(!waitFor(cache.find(u"CRM"_s, u"+14155550124"_s))->has_value());
    }

    void nobody_isAnAnswerToo()
    {
        SqliteLookupCache cache(*m_file);
        QVERIFY(waitFor(cache.put(u"CRM"_s, u"+1"_s, {{}, m_clock.nowUtc()})));
        const auto found = waitFor(cache.find(u"CRM"_s, u"+1"_s));
        QVERIFY(found && found->has_value());
        QVERIFY((*found)->people.isEmpty());
    }

    void newAnswer_takesThePlaceOfTheOld()
    {
        SqliteLookupCache cache(*m_file);
        QVERIFY(waitFor(cache.put(u"CRM"_s, u"+1"_s, answer(u"Old"_s, m_clock.nowUtc()))));
        QVERIFY(waitFor(cache.put(u"CRM"_s, u"+1"_s, answer(u"New"_s, m_clock.nowUtc()))));
        QCOMPARE((*waitFor(cache.find(u"CRM"_s, u"+1"_s)))->people.constFirst().person.name,
                 u"New"_s);
    }

    void clear_forgetsEverything()
    {
        SqliteLookupCache cache(*m_file);
        QVERIFY(waitFor(cache.put(u"CRM"_s, u"+1"_s, answer(u"Jane"_s, m_clock.nowUtc()))));
        QVERIFY(waitFor(cache.clear()));
        QVERIFY(!waitFor(cache.find(u"CRM"_s, u"+1"_s))->has_value());
    }

    void oldest_goWhereThereAreTooMany()
    {
        SqliteLookupCache cache(*m_file, 3);
        for (int i = 0; i < 5; ++i)
            QVERIFY(waitFor(cache.put(u"CRM"_s, QString::number(i),
                                      answer(u"Jane"_s, m_clock.nowUtc().addSecs(i)))));
        QVERIFY(!waitFor(cache.find(u"CRM"_s, u"0"_s))->has_value());
        QVERIFY(!waitFor(cache.find(u"CRM"_s, u"1"_s))->has_value());
        QVERIFY(waitFor(cache.find(u"CRM"_s, u"2"_s))->has_value());
        QVERIFY(waitFor(cache.find(u"CRM"_s, u"4"_s))->has_value());
    }
};

QTEST_GUILESS_MAIN(SqliteLookupCacheTest)
#include "sqlitelookupcachetest.moc"
