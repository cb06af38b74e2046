#include "logfile.h"

#include "logging.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class LogFileTest : public QObject
{
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void message_isOneLine_whateverIsInIt()
    {
        QTemporaryDir profile;
        {
            LogFile log(profile.path(), false);
            qCWarning(lcApp).noquote() << "first\nforged line\r\n";
            qCDebug(lcApp) << "not at the default level";
        }
        const QByteArray text = read(profile.filePath(u"ringside.log"_s));
        QCOMPARE(text.count('\n'), 1);
        QVERIFY(text.contains("W ringside.app: first forged line"));
    }
    void databaseDrivers_areNotQuoted()
    {
        QTemporaryDir profile;
        {
            LogFile log(profile.path(), false);
            qWarning() << "QODBCResult::exec: Unable to execute statement:" << u"invalid input: \"Jane Doe\""_s;
            const QLoggingCategory driver("qt.sql.odbc");
            qCWarning(driver) << "Unable to execute statement:" << u"invalid input: \"Jane Doe\""_s;
        }
        const QByteArray text = read(profile.filePath(u"ringside.log"_s));
        QCOMPARE(text.count("has reported a problem"), 2);
        QVERIFY(!text.contains("Jane"));
    }
    void logs_areRotated_andOldOnesGo()
    {
        QTemporaryDir profile;
        {
            LogFile log(profile.path(), false);
            const QString line(10'000, u'x');
            for (int i = 0; i < 700; ++i)
                qCInfo(lcApp).noquote() << line;
        }
        const QStringList logs = QDir(profile.path()).entryList(QDir::Files);
        QCOMPARE(logs.size(), 4);
        qint64 all = 0;
        for (const QString &name : logs)
            all += QFileInfo(profile.filePath(name)).size();
        QVERIFY(all < 5 * 1024 * 1024);
    }
    void log_isTheUsersAlone()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir profile;
        LogFile log(profile.path(), false);
        const auto permissions = QFile::permissions(profile.filePath(u"ringside.log"_s));
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    }
    void folderThatCannotBeWritten_doesNotHurt()
    {
        LogFile log(u"/nonexistent/folder"_s, false);
        qCInfo(lcApp) << "lost";
    }
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "logfiletest.moc"
