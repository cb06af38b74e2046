#include "amisession.h"
#include "fakeamiserver.h"
#include "fakeclock.h"
#include "ownnetwork.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

bool hasOwnNetwork = false;
QStringList logged;

void keep(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

} // namespace

// Where the secret goes, and where it does not.
class AmiSecrecyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutChallenge_overTheNetwork_secretIsNotSent();
    void overTheNetwork_detailSaysThatItIsNotEncrypted();
    void log_holdsNoSecret();

private:
    static AmiSettings settings(const FakeAmiServer &server, const QString &host)
    {
        AmiSettings settings;
        settings.name = u"Asterisk"_s;
        settings.hosts = {host};
        settings.port = server.port();
        settings.username = u"agent"_s;
        settings.secret = Secret("s3cret");
        return settings;
    }
    FakeClock m_clock;
};

void AmiSecrecyTest::withoutChallenge_overTheNetwork_secretIsNotSent()
{
    if (!hasOwnNetwork)
        QSKIP("no right to make a network of our own");
    FakeAmiServer server;
    server.offersChallenge = false;
    QVERIFY(server.listen(QHostAddress(u"192.0.2.1"_s)));
    AmiSession session(settings(server, u"192.0.2.1"_s), m_clock);
    session.start();
    QTRY_COMPARE(session.status().state, ConnectionState::Denied);
    QCOMPARE(session.status().error->kind, ErrorKind::Forbidden);
    QCOMPARE(server.count("Login"), 0);
    for (const auto &action : server.actions()) {
        for (const QByteArray &value : action)
            QVERIFY(!value.contains("s3cret"));
    }
}

void AmiSecrecyTest::overTheNetwork_detailSaysThatItIsNotEncrypted()
{
    if (!hasOwnNetwork)
        QSKIP("no right to make a network of our own");
    FakeAmiServer server;
    QVERIFY(server.listen(QHostAddress(u"192.0.2.1"_s)));
    AmiSession session(settings(server, u"192.0.2.1"_s), m_clock);
    session.start();
    QTRY_COMPARE(session.status().state, ConnectionState::Connected);
    QVERIFY2(session.status().detail.endsWith(u", not encrypted"_s), qPrintable(session.status().detail));
}

void AmiSecrecyTest::log_holdsNoSecret()
{
    FakeAmiServer server;
    QVERIFY(server.listen());
    logged.clear();
    const auto before = qInstallMessageHandler(keep);
    QLoggingCategory::setFilterRules(u"ringside.*=true"_s);
    for (const bool isRight : {true, false}) {
        AmiSettings settings = AmiSecrecyTest::settings(server, u"127.0.0.1"_s);
        if (!isRight)
            settings.secret = Secret("wr0ng");
        AmiSession session(settings, m_clock);
        session.start();
        QTRY_COMPARE(session.status().state,
                     isRight ? ConnectionState::Connected : ConnectionState::Denied);
    }
    qInstallMessageHandler(before);
    QVERIFY(!logged.isEmpty());
    for (const QString &text : std::as_const(logged))
        QVERIFY2(!text.contains(u"s3cret"_s) && !text.contains(u"wr0ng"_s), qPrintable(text));
}

int main(int argc, char *argv[])
{
    hasOwnNetwork
        = OwnNetwork::enter() && OwnNetwork::setUp(true) && OwnNetwork::addAddress("192.0.2.1");
    QCoreApplication application(argc, argv);
    AmiSecrecyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "amisecrecytest.moc"
