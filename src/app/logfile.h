#pragma once

#include <QFile>
#include <QMutex>
#include <QString>

namespace Ringside {

//! Writes the log of this process into the profile: ringside.log, and ringside.log.1 to .3 before it.
//!
//! Does not redact: whoever logs does (core/logging.h). A log that cannot be written is given up silently;
//! warnings go to standard error as well.
//! Thread: messages may come from any. One at a time; destroyed last in main().
class LogFile
{
public:
    //! \a echo: everything to standard error too.
    LogFile(const QString &profileFolder, bool echo);
    ~LogFile();

    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void rotate();

    QMutex m_mutex; // why: Qt calls the handler from every thread
    QString m_path;
    QFile m_file;
    bool m_echo;
};

} // namespace Ringside
