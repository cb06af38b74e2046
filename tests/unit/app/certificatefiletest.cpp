#include "certificatefile.h"

#include "testcertificates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

//! What is taken for a file of certificates, and what is not.
class CertificateFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificate_isFound()
    {
        if (!m_certificates.isValid())
            QSKIP(qPrintable(m_certificates.error()));
        QCOMPARE(lookAtCertificateFile(m_certificates.caFile()), CertificateFile::Good);
        QCOMPARE(lookAtCertificateFile(m_certificates.keyFile("server")), CertificateFile::KeyOnly);
    }
    void severalWithWordsBetweenThem_areFound()
    {
        if (!m_certificates.isValid())
            QSKIP(qPrintable(m_certificates.error()));
        QByteArray all = "# of our company\n";
        for (const QString &name : {m_certificates.caFile(), m_certificates.otherCaFile()}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll() + "\nsome words\n";
        }
        QCOMPARE(lookAtCertificateFile(written(all)), CertificateFile::Good);
    }
    void otherFiles_areNoCertificates_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("Dear customer,\n");
        QTest::newRow("the frame only") << QByteArray("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n");
        QTest::newRow("something else in it")
            << QByteArray("-----BEGIN CERTIFICATE-----\naGVsbG8gd29ybGQ=\n-----END CERTIFICATE-----\n");
        QTest::newRow("binary") << QByteArray("\x30\x82\x03\x00\x00\xff", 6);
    }
    void otherFiles_areNoCertificates()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(lookAtCertificateFile(written(content)), CertificateFile::NoCertificate);
    }
    void whatIsNoFile_isNotThere()
    {
        QCOMPARE(lookAtCertificateFile(m_dir.filePath(u"absent.pem"_s)), CertificateFile::NotThere);
        QCOMPARE(lookAtCertificateFile(m_dir.path()), CertificateFile::NotThere);
        QCOMPARE(lookAtCertificateFile({}), CertificateFile::NotThere);
    }

private:
    QString written(const QByteArray &content)
    {
        QFile file(m_dir.filePath(u"ca-%1.pem"_s.arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    TestCertificates m_certificates;
    QTemporaryDir m_dir;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(CertificateFileTest)
#include "certificatefiletest.moc"
