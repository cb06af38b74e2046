#include "kerberosrealm.h"

#include <QFile>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s}) : found;
}

// Below the range that the system hands out by itself.
quint16 freePort()
{
    for (int tries = 0; tries < 1000; ++tries) {
        const auto port = quint16(QRandomGenerator::system()->bounded(22000, 32000));
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

} // namespace

QString KerberosRealm::absence()
{
    for (const auto &name : {u"krb5kdc"_s, u"kdb5_util"_s, u"kadmin.local"_s, u"kinit"_s, u"kdestroy"_s}) {
        if (program(name).isEmpty())
            return u"the program %1 (packages krb5-kdc, krb5-admin-server, krb5-user) is not installed"_s.arg(name);
    }
    QProcess plugins;
    plugins.start(u"/bin/sh"_s, {u"-c"_s, u"ls /usr/lib/*/sasl2/libgssapiv2.so /usr/lib/sasl2/libgssapiv2.so 2>/dev/null"_s});
    plugins.waitForFinished();
    return plugins.readAll().isEmpty() ? u"SASL's plug-in for Kerberos (package libsasl2-modules-gssapi-mit) is not installed"_s
                                       : QString();
}

KerberosRealm::KerberosRealm() = default;

KerberosRealm::~KerberosRealm()
{
    if (!m_kdc)
        return;
    m_kdc->kill();
    m_kdc->waitForFinished();
}

bool KerberosRealm::run(const QString &name, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(name), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (process.waitForFinished(60000) && process.exitCode() == 0)
        return true;
    m_error = name + u": "_s + QString::fromLocal8Bit(process.readAll().left(1000));
    return false;
}

bool KerberosRealm::start(const QString &service)
{
    const QByteArray dir = m_dir.path().toUtf8();
    const quint16 port = freePort();
    const QByteArray address = "127.0.0.1:" + QByteArray::number(port);
    QFile client(m_dir.filePath(u"krb5.conf"_s));
    QFile kdc(m_dir.filePath(u"kdc.conf"_s));
    if (!client.open(QIODevice::WriteOnly) || !kdc.open(QIODevice::WriteOnly)) {
        m_error = u"cannot write "_s + m_dir.path();
        return false;
    }
    client.write("[libdefaults]\ndefault_realm = EXAMPLE.COM\ndns_lookup_kdc = false\ndns_lookup_realm = false\nrdns = false\n"
                 "dns_canonicalize_hostname = false\n"
                 "[realms]\nEXAMPLE.COM = {\nkdc = " + address + "\n}\n[domain_realm]\n127.0.0.1 = EXAMPLE.COM\n");
    kdc.write("[kdcdefaults]\nkdc_listen = " + address + "\nkdc_tcp_listen = " + address
              + "\n[realms]\nEXAMPLE.COM = {\ndatabase_name = " + dir + "/principal\nkey_stash_file = " + dir
              + "/stash\nacl_file = " + dir + "/acl\n}\n[logging]\nkdc = FILE:" + dir + "/kdc.log\n");
    client.close();
    kdc.close();
    qputenv("KRB5_CONFIG", dir + "/krb5.conf");
    qputenv("KRB5_KDC_PROFILE", dir + "/kdc.conf");
    qputenv("KRB5CCNAME", "FILE:" + dir + "/tickets");
    qputenv("KRB5_KTNAME", "FILE:" + dir + "/keytab");
    qputenv("KRB5RCACHEDIR", dir);
    if (!run(u"kdb5_util"_s, {u"create"_s, u"-s"_s, u"-r"_s, u"EXAMPLE.COM"_s, u"-P"_s, u"master"_s})
        || !run(u"kadmin.local"_s, {u"-q"_s, u"addprinc -pw secret agent"_s})
        || !run(u"kadmin.local"_s, {u"-q"_s, u"addprinc -randkey "_s + service})
        || !run(u"kadmin.local"_s, {u"-q"_s, u"ktadd -k %1/keytab %2"_s.arg(m_dir.path(), service)}))
        return false;
    m_kdc = std::make_unique<QProcess>();
#ifdef Q_OS_LINUX
    m_kdc->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_kdc->setStandardOutputFile(QProcess::nullDevice());
    m_kdc->setStandardErrorFile(m_dir.filePath(u"kdc-output.txt"_s));
    m_kdc->start(program(u"krb5kdc"_s), {u"-n"_s});
    const auto isReady = [port] {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, port);
        return probe.waitForConnected(1000);
    };
    if (m_kdc->waitForStarted() && QTest::qWaitFor([&] { return isReady(); }, 30000))
        return true;
    m_error = u"krb5kdc did not become ready"_s;
    return false;
}

bool KerberosRealm::signIn()
{
    return run(u"kinit"_s, {u"agent"_s}, "secret\n");
}

void KerberosRealm::signOut()
{
    static_cast<void>(run(u"kdestroy"_s, {}));
}

} // namespace Ringside
