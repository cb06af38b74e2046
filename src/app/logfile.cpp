#include "logfile.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qint64 largestLog = 1024 * 1024;
constexpr int keptLogs = 3;

// why: qInstallMessageHandler takes a plain function, so there has to be one pointer somewhere.
std::atomic<LogFile *> current = nullptr;

char letter(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return 'E';
}

// why: Qt's drivers of databases print what a database says of a failure, and that may quote people. The error that Ringside
// shows has the same without the quotations.
QString withoutRows(QLatin1StringView category, const QString &text)
{
    for (const auto &driver : {u"QODBC"_s, u"QPSQL"_s, u"QMYSQL"_s, u"QSQLite"_s}) {
        if (text.startsWith(driver))
            return driver + u" has reported a problem"_s;
    }
    return category.startsWith("qt.sql"_L1) ? u"has reported a problem"_s : text;
}

} // namespace

LogFile::LogFile(const QString &profileFolder, bool echo)
    : m_path(profileFolder + u"/ringside.log"_s)
    , m_file(m_path)
    , m_echo(echo)
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    current = this;
    qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(nullptr);
    current = nullptr;
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (LogFile *log = current)
        log->write(type, context, text);
}

void LogFile::write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // One message is one line: text from outside cannot forge another.
    QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
        + QLatin1Char(letter(type)) + u' ' + QLatin1StringView(context.category) + u": "_s
        + withoutRows(QLatin1StringView(context.category), text);
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    const QByteArray bytes = line.toUtf8() + '\n';

    const QMutexLocker locker(&m_mutex);
    if (m_file.isOpen()) {
        m_file.write(bytes);
        m_file.flush();
        if (m_file.size() > largestLog)
            rotate();
    }
    if (m_echo || type == QtCriticalMsg || type == QtFatalMsg)
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(u"%1.%2"_s.arg(m_path).arg(keptLogs));
    for (int i = keptLogs - 1; i >= 1; --i)
        QFile::rename(u"%1.%2"_s.arg(m_path).arg(i), u"%1.%2"_s.arg(m_path).arg(i + 1));
    QFile::rename(m_path, m_path + u".1"_s);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace Ringside
