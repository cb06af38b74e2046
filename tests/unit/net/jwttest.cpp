#include "jwt.h"
#include "requirement.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

// Keys are made, and signatures are checked, by the program openssl.
class JwtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signatureIsGood();
    void lineBreaksMayBeWrittenOut();
    void headerAndClaimsAreThere();
    void unusableKeysAreRefused_data();
    void unusableKeysAreRefused();

private:
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    [[nodiscard]] Secret key(const QString &name) const;
    [[nodiscard]] static QByteArray part(const QByteArray &jwt, int index)
    {
        return QByteArray::fromBase64(jwt.split('.').at(index), QByteArray::Base64UrlEncoding);
    }
    QTemporaryDir m_dir;
};

bool JwtTest::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

Secret JwtTest::key(const QString &name) const
{
    QFile file(m_dir.filePath(name));
    return file.open(QIODevice::ReadOnly) ? Secret(file.readAll()) : Secret();
}

void JwtTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"openssl"_s, u"the program openssl is not installed"_s);
    QVERIFY(openssl({u"genrsa"_s, u"-out"_s, u"good.pem"_s, u"2048"_s}));
    QVERIFY(openssl({u"rsa"_s, u"-in"_s, u"good.pem"_s, u"-pubout"_s, u"-out"_s, u"public.pem"_s}));
    QVERIFY(openssl({u"rsa"_s, u"-in"_s, u"good.pem"_s, u"-traditional"_s, u"-out"_s, u"old form.pem"_s}));
    QVERIFY(openssl({u"rsa"_s, u"-in"_s, u"good.pem"_s, u"-aes256"_s, u"-passout"_s, u"pass:x"_s, u"-out"_s, u"locked.pem"_s}));
    QVERIFY(openssl({u"genrsa"_s, u"-out"_s, u"short.pem"_s, u"1024"_s}));
    QVERIFY(openssl({u"ecparam"_s, u"-genkey"_s, u"-name"_s, u"prime256v1"_s, u"-noout"_s, u"-out"_s, u"curve.pem"_s}));
}

void JwtTest::signatureIsGood()
{
    for (const QString &name : {u"good.pem"_s, u"old form.pem"_s}) {
        const auto jwt = signedJwt({{u"iss"_s, u"someone"_s}}, key(name));
        QVERIFY(jwt);
        const QByteArrayList parts = jwt->split('.');
        QCOMPARE(parts.size(), 3);
        QFile text(m_dir.filePath(u"text"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(parts.at(0) + '.' + parts.at(1));
        text.close();
        QFile signature(m_dir.filePath(u"signature"_s));
        QVERIFY(signature.open(QIODevice::WriteOnly));
        signature.write(part(*jwt, 2));
        signature.close();
        const QStringList verify{u"dgst"_s, u"-sha256"_s, u"-verify"_s, u"public.pem"_s, u"-signature"_s, u"signature"_s, u"text"_s};
        QVERIFY(openssl(verify));
        QVERIFY(text.open(QIODevice::Append));
        text.write("x");
        text.close();
        QVERIFY(!openssl(verify));
    }
}

void JwtTest::lineBreaksMayBeWrittenOut()
{
    const QByteArray pem = key(u"good.pem"_s).reveal();
    const auto expected = signedJwt({{u"a"_s, 1}}, Secret(pem));
    QByteArray oneLine = pem;
    QCOMPARE(signedJwt({{u"a"_s, 1}}, Secret(oneLine.replace('\n', "\\n"))), expected);
}

void JwtTest::headerAndClaimsAreThere()
{
    const auto jwt = signedJwt({{u"iss"_s, u"ä"_s}, {u"exp"_s, 1772442180}}, key(u"good.pem"_s), u"k1"_s);
    QVERIFY(jwt);
    QVERIFY(!jwt->contains('='));
    QCOMPARE(QJsonDocument::fromJson(part(*jwt, 0)).object(),
             (QJsonObject{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, u"k1"_s}}));
    QCOMPARE(QJsonDocument::fromJson(part(*jwt, 1)).object(),
             (QJsonObject{{u"iss"_s, u"ä"_s}, {u"exp"_s, 1772442180}}));
}

void JwtTest::unusableKeysAreRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"public.pem", "locked.pem", "short.pem", "curve.pem", "none.pem"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void JwtTest::unusableKeysAreRefused()
{
    QFETCH(QString, name);
    const auto jwt = signedJwt({}, key(name));
    QVERIFY(!jwt);
    QCOMPARE(jwt.error().kind, ErrorKind::Unsupported);
    QVERIFY(!signedJwt({}, Secret(QByteArray(100'000, 'x'))));
}

QTEST_GUILESS_MAIN(JwtTest)
#include "jwttest.moc"
