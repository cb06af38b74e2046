#include "lookupprovidercontract.h"
#include "mariadbserver.h"
#include "requirement.h"
#include "sqlprovider.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

QString literal(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s);
    return u'\'' + text + u'\'';
}

class MariaDbRig : public LookupProviderRig
{
public:
    explicit MariaDbRig(MariaDbServer &server)
        : m_server(server)
    {
    }
    ~MariaDbRig() override
    {
        if (!m_server.resume())
            qWarning("%s", qPrintable(m_server.error()));
    }

    void seed(const QList<KnownPerson> &people) override
    {
        QStringList rows;
        for (const KnownPerson &known : people) {
            QStringList cells{known.key, literal(known.name), literal(known.company)};
            for (qsizetype i = 0; i < 3; ++i)
                cells.append(i < known.numbers.size() ? literal(known.numbers[i]) : u"NULL"_s);
            rows.append(u'(' + cells.join(u',') + u')');
        }
        m_server.run(u"USE crm; TRUNCATE people; INSERT INTO people VALUES "_s + rows.join(u','));
    }
    std::unique_ptr<LookupProvider> makeProvider(std::chrono::milliseconds limit) override
    {
        SqlSettings settings = m_server.settings();
        settings.timeLimit = limit;
        return std::make_unique<SqlProvider>(settings, m_parser, m_clock);
    }
    bool breakDown() override
    {
        m_server.kill();
        return true;
    }
    bool stall() override
    {
        m_server.stall();
        return true;
    }
    bool mend() override { return m_server.resume(); }

private:
    MariaDbServer &m_server;
    LibPhoneNumberParser m_parser;
    SystemClock m_clock;
};

} // namespace

class MariaDbContractTest : public LookupProviderContract
{
    Q_OBJECT

protected:
    std::unique_ptr<LookupProviderRig> makeRig() override { return std::make_unique<MariaDbRig>(*m_server); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<MariaDbServer> m_server;
};

void MariaDbContractTest::initTestCase()
{
    if (const QString reason = MariaDbServer::absence(); !reason.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"mysql"_s, reason);
    m_server = std::make_unique<MariaDbServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
}

QTEST_GUILESS_MAIN(MariaDbContractTest)
#include "mariadbcontracttest.moc"
