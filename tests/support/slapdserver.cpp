#include "slapdserver.h"

#include "testcertificates.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

const QString schemas = u"/etc/ldap/schema/"_s;

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s}) : found;
}

// Below the range that the system hands out by itself, so that nobody else gets it in the meantime.
quint16 freePort(quint16 but)
{
    for (int tries = 0; tries < 1000; ++tries) {
        const auto port = quint16(QRandomGenerator::system()->bounded(22000, 32000));
        QTcpServer probe;
        if (port != but && probe.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

// What Active Directory has and OpenLDAP's own schema has not, with its syntaxes.
constexpr auto schema = R"(
attributetype ( 1.2.840.113556.1.4.18 NAME 'otherTelephone' EQUALITY caseIgnoreMatch SUBSTR caseIgnoreSubstringsMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )
attributetype ( 1.2.840.113556.1.4.647 NAME 'otherMobile' EQUALITY caseIgnoreMatch SUBSTR caseIgnoreSubstringsMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )
attributetype ( 1.2.840.113556.1.4.721 NAME 'ipPhone' EQUALITY caseIgnoreMatch SUBSTR caseIgnoreSubstringsMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.2.146 NAME 'company' EQUALITY caseIgnoreMatch SUBSTR caseIgnoreSubstringsMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.2.141 NAME 'department' EQUALITY caseIgnoreMatch SUBSTR caseIgnoreSubstringsMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.8 NAME 'userAccountControl' EQUALITY integerMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.782 NAME 'objectCategory' EQUALITY caseIgnoreMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.2 NAME 'objectGUID' EQUALITY octetStringMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.40 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.2.120 NAME 'uSNChanged' EQUALITY integerMatch ORDERING integerOrderingMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.2.102 NAME 'memberOf' EQUALITY distinguishedNameMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.12 )
attributetype ( 2.16.840.1.113730.3.1.610 NAME 'nsAccountLock' EQUALITY caseIgnoreMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.483 NAME 'supportedCapabilities' EQUALITY objectIdentifierMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.38 )
objectclass ( 1.3.6.1.4.1.4203.666.3.1 NAME 'adPerson' SUP top AUXILIARY MAY ( otherTelephone $ otherMobile $ ipPhone $ company $ department $ info $ userAccountControl $ objectCategory $ objectGUID $ uSNChanged $ memberOf $ nsAccountLock ) )
)";

} // namespace

QString SlapdServer::absence()
{
    for (const auto &name : {u"slapd"_s, u"slapadd"_s, u"ldapsearch"_s}) {
        if (program(name).isEmpty())
            return u"the program %1 (packages slapd, ldap-utils) is not installed"_s.arg(name);
    }
    return QFile::exists(schemas + u"inetorgperson.schema"_s) ? QString() : u"there are no schemas in "_s + schemas;
}

SlapdServer::SlapdServer()
    : m_password(QUuid::createUuid().toByteArray(QUuid::Id128))
    , m_port(freePort(0))
    , m_tlsPort(freePort(m_port))
{
    if (!m_dir.isValid())
        m_error = m_dir.errorString();
}

SlapdServer::~SlapdServer()
{
    kill();
}

void SlapdServer::setCertificates(const TestCertificates &certificates, const char *name)
{
    m_hasTls = true;
    configure("TLSCACertificateFile " + certificates.caFile().toUtf8() + "\nTLSCertificateFile "
              + certificates.certificateFile(name).toUtf8() + "\nTLSCertificateKeyFile "
              + certificates.keyFile(name).toUtf8() + '\n');
}

void SlapdServer::configure(const QByteArray &global, const QByteArray &database)
{
    m_global += global;
    m_database += database;
}

void SlapdServer::pretendActiveDirectory()
{
    QFile root(m_dir.filePath(u"root.ldif"_s));
    if (root.open(QIODevice::WriteOnly))
        root.write("dn:\nsupportedCapabilities: 1.2.840.113556.1.4.800\n");
    configure("rootDSE " + root.fileName().toUtf8() + '\n');
}

bool SlapdServer::writeConfiguration()
{
    QDir(m_dir.path()).mkpath(u"db"_s);
    QFile extra(m_dir.filePath(u"ad.schema"_s));
    QFile file(m_dir.filePath(u"slapd.conf"_s));
    if (!extra.open(QIODevice::WriteOnly) || !file.open(QIODevice::WriteOnly)) {
        m_error = u"cannot write "_s + m_dir.path();
        return false;
    }
    extra.write(schema);
    for (const char *name : {"core", "cosine", "inetorgperson"})
        file.write("include " + schemas.toUtf8() + name + ".schema\n");
    file.write("include " + extra.fileName().toUtf8() + '\n');
    if (QDir(u"/usr/lib/ldap"_s).exists())
        file.write("modulepath /usr/lib/ldap\nmoduleload back_mdb\n");
    file.write(m_global);
    file.write("pidfile " + m_dir.filePath(u"slapd.pid"_s).toUtf8() + "\nsizelimit 100000\n"
               + "database mdb\nmaxsize 1073741824\nsuffix \"" + base() + "\"\nrootdn \"" + admin().toUtf8()
               + "\"\nrootpw " + m_password + "\ndirectory " + m_dir.filePath(u"db"_s).toUtf8()
               + "\ndbnosync\nindex objectClass,entryUUID,modifyTimestamp,entryCSN eq\n"
               + "index telephoneNumber,mobile,otherTelephone eq,sub\n" + m_database);
    return true;
}

bool SlapdServer::load(const QByteArray &ldif)
{
    if (!m_error.isEmpty() || !writeConfiguration())
        return false;
    QFile file(m_dir.filePath(u"people.ldif"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("dn: " + base() + "\nobjectClass: dcObject\nobjectClass: organization\ndc: example\no: Example\n\n");
    file.write("dn: " + peopleBase() + "\nobjectClass: organizationalUnit\nou: people\n\n");
    file.write(ldif);
    file.close();
    QProcess slapadd;
    slapadd.setProcessChannelMode(QProcess::MergedChannels);
    slapadd.start(program(u"slapadd"_s), {u"-q"_s, u"-f"_s, m_dir.filePath(u"slapd.conf"_s), u"-l"_s, file.fileName()});
    if (slapadd.waitForFinished(120000) && slapadd.exitCode() == 0)
        return true;
    m_error = u"slapadd: "_s + QString::fromLocal8Bit(slapadd.readAll().left(2000));
    return false;
}

bool SlapdServer::start()
{
    if (!m_error.isEmpty() || (!QFile::exists(m_dir.filePath(u"slapd.conf"_s)) && !load({})))
        return false;
    m_process = std::make_unique<QProcess>();
#ifdef Q_OS_LINUX
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    const QString output = m_dir.filePath(u"output.txt"_s);
    m_process->setStandardOutputFile(output);
    QString addresses = url();
    if (m_hasTls)
        addresses += u' ' + tlsUrl();
    if (!m_address.isEmpty())
        addresses += u" ldap://%1:%2"_s.arg(m_address, QString::number(m_port));
    m_process->start(program(u"slapd"_s),
                     {u"-f"_s, m_dir.filePath(u"slapd.conf"_s), u"-h"_s, addresses, u"-d"_s, u"0"_s});
    const auto isReady = [this] {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, m_port);
        return probe.waitForConnected(1000);
    };
    if (m_process->waitForStarted()
        && QTest::qWaitFor([&] { return m_process->state() != QProcess::Running || isReady(); }, 30000)
        && m_process->state() == QProcess::Running)
        return true;
    QFile log(output);
    static_cast<void>(log.open(QIODevice::ReadOnly));
    m_error = u"slapd did not become ready: "_s + QString::fromLocal8Bit(log.readAll().right(2000));
    return false;
}

void SlapdServer::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

void SlapdServer::pause()
{
    if (!m_process)
        return;
    ::kill(pid_t(m_process->processId()), SIGSTOP);
    // The signal stops one thread after the other; one that still runs would answer.
    const QDir threads(u"/proc/%1/task"_s.arg(m_process->processId()));
    const auto isStopped = [&threads] {
        const QStringList ids = threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return std::all_of(ids.begin(), ids.end(), [&threads](const QString &id) {
            QFile file(threads.filePath(id + u"/stat"_s));
            if (!file.open(QIODevice::ReadOnly))
                return true; // it has ended
            const QByteArray stat = file.readAll(); // "123 (slapd) T …"
            return stat.mid(stat.lastIndexOf(')') + 2, 1) == "T";
        });
    };
    if (!QTest::qWaitFor(isStopped, 5000))
        qWarning("slapd does not stop");
}

void SlapdServer::resume()
{
    if (m_process)
        ::kill(pid_t(m_process->processId()), SIGCONT);
}

QString SlapdServer::url() const
{
    return u"ldap://127.0.0.1:%1"_s.arg(m_port);
}

QString SlapdServer::tlsUrl() const
{
    return u"ldaps://127.0.0.1:%1"_s.arg(m_tlsPort);
}

QByteArray SlapdServer::ldif(const QByteArray &dn, const Attributes &attributes)
{
    QByteArray text = "dn:: " + dn.toBase64() + '\n';
    for (const auto &[name, value] : attributes)
        text += name + ":: " + value.toBase64() + '\n';
    return text + '\n';
}

QByteArray SlapdServer::ldifPerson(const QByteArray &uid, const Attributes &attributes)
{
    const Attributes all = Attributes{{"objectClass", "inetOrgPerson"}, {"objectClass", "adPerson"}, {"uid", uid},
                                      {"sn", "x"}, {"objectCategory", "person"}}
        + attributes;
    return ldif("uid=" + uid + ',' + peopleBase(), all);
}

QString SlapdServer::sampleNumber(int index)
{
    // 7919 is prime to ten million: every index has digits of its own, spread over the whole range.
    return u"+4930%1"_s.arg(20000000 + qint64(index) * 7919 % 10000000);
}

QByteArray SlapdServer::ldifSample(int index)
{
    const QByteArray number = sampleNumber(index).mid(5).toLatin1(); // eight digits
    const QByteArray a = number.left(4);
    const QByteArray b = number.mid(4);
    const QByteArray ways[] = {"+49 30 " + number, "+4930" + number, "030/" + number, "(030) " + a + ' ' + b,
                               "030 " + a + '-' + b, "+49 (0)30 " + a + '.' + b, "0049 30 " + number, "+49-30-" + a + '-' + b};
    const QByteArray text = QByteArray::number(index);
    const QByteArray last = QByteArray::number(1000000 + index);
    return ldifPerson("p" + text,
                      {{"cn", "Person " + text},
                       {"displayName", "Person " + text},
                       {"mail", "person" + text + "@example.com"},
                       {"title", "Title " + QByteArray::number(index % 50)},
                       {"department", "Department " + QByteArray::number(index % 200)},
                       {"company", "Example GmbH"},
                       {"telephoneNumber", ways[index % 8]},
                       {"mobile", "+49 170 " + last},
                       {"homePhone", "030 " + QByteArray::number(3000000 + index * 3)},
                       {"ipPhone", QByteArray::number(10000 + index)}});
}

QByteArray SlapdServer::run(const QString &tool, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(tool), QStringList{u"-x"_s, u"-H"_s, url(), u"-D"_s, admin(), u"-w"_s,
                                             QString::fromLatin1(m_password)}
                      + arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return process.readAll();
}

} // namespace Ringside
