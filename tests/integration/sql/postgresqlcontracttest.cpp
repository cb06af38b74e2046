#include "lookupprovidercontract.h"
#include "postgresqlserver.h"
#include "requirement.h"
#include "sqlprovider.h"
#include "testcertificates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

#ifdef RINGSIDE_BY_ODBC
constexpr bool isByOdbc = true;
#else
constexpr bool isByOdbc = false;
#endif

QByteArray copyCell(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'\t', u"\\t"_s).replace(u'\n', u"\\n"_s);
    return text.toUtf8();
}

class PostgreSqlRig : public LookupProviderRig
{
public:
    explicit PostgreSqlRig(PostgreSqlServer &server)
        : m_server(server)
    {
    }
    ~PostgreSqlRig() override
    {
        if (!m_server.resume())
            qWarning("%s", qPrintable(m_server.error()));
    }

    void seed(const QList<KnownPerson> &people) override
    {
        m_server.run(u"TRUNCATE people"_s);
        QByteArray rows;
        for (const KnownPerson &known : people) {
            QList<QByteArray> cells{known.key.toUtf8(), copyCell(known.name), copyCell(known.company)};
            for (qsizetype i = 0; i < 3; ++i)
                cells.append(i < known.numbers.size() ? copyCell(known.numbers[i]) : QByteArray("\\N"));
            rows += cells.join('\t') + '\n';
        }
        m_server.copy(u"people"_s, rows);
    }
    std::unique_ptr<LookupProvider> makeProvider(std::chrono::milliseconds limit) override
    {
        SqlSettings settings = isByOdbc ? m_server.odbcSettings() : m_server.settings();
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
    PostgreSqlServer &m_server;
    LibPhoneNumberParser m_parser;
    SystemClock m_clock;
};

} // namespace

class PostgreSqlContractTest : public LookupProviderContract
{
    Q_OBJECT

protected:
    std::unique_ptr<LookupProviderRig> makeRig() override { return std::make_unique<PostgreSqlRig>(*m_server); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<PostgreSqlServer> m_server;
};

void PostgreSqlContractTest::initTestCase()
{
    if (const QString reason = PostgreSqlServer::absence(); !reason.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"postgresql"_s, reason);
    if (const QString reason = PostgreSqlServer::odbcAbsence(); isByOdbc && !reason.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"odbc"_s, reason);
    const TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.error()));
    m_server = std::make_unique<PostgreSqlServer>();
    QVERIFY2(m_server->start(certificates), qPrintable(m_server->error()));
}

QTEST_GUILESS_MAIN(PostgreSqlContractTest)
#include "postgresqlcontracttest.moc"
