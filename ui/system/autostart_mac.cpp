#include "autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto label = "ringside.autostart"_L1;

//! A property list in the user's LaunchAgents folder, which launchd starts at every login.
//!
//! Whether it was switched off under "Login Items" of the system's settings cannot be read without
//! SMAppService (macOS 13, Objective-C); the state is that of the file.
class LaunchAgentAutostart : public Autostart
{
public:
    explicit LaunchAgentAutostart(QStringList arguments)
        : m_arguments(std::move(arguments))
    {
    }

    [[nodiscard]] Status status() const override
    {
        Status status;
        status.state = State::Off;
        if (!QFile::exists(file()))
            return status;
        const QSettings list(file(), QSettings::NativeFormat);
        const QString program = list.value(u"ProgramArguments"_s).toStringList().value(0);
        if (program.isEmpty() || list.value(u"Disabled"_s).toBool())
            return status;
        const bool isOurs = QFileInfo(program) == QFileInfo(QCoreApplication::applicationFilePath());
        status.state = isOurs ? State::On : State::OtherProgram;
        if (!isOurs)
            status.program = program;
        return status;
    }

    QFuture<Result<void>> set(bool on) override
    {
        const Result<void> done = on ? write() : remove();
        Q_EMIT changed();
        return QtFuture::makeReadyFuture(done);
    }

private:
    [[nodiscard]] static QString file()
    {
        return QDir::homePath() + "/Library/LaunchAgents/"_L1 + label + ".plist"_L1;
    }

    [[nodiscard]] Result<void> write() const
    {
        QString words;
        for (const QString &word : QStringList{QCoreApplication::applicationFilePath()} + m_arguments)
            words += u"<string>%1</string>"_s.arg(word.toHtmlEscaped());
        QDir().mkpath(QFileInfo(file()).path());
        QSaveFile target(file());
        const QString content
            = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
               "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\"><dict>"
               "<key>Label</key><string>%1</string><key>ProgramArguments</key><array>%2</array>"
               "<key>RunAtLoad</key><true/><key>ProcessType</key><string>Interactive</string></dict></plist>\n"_s
                  .arg(label, words);
        if (!target.open(QIODevice::WriteOnly) || target.write(content.toUtf8()) < 0 || !target.commit())
            return fail(ErrorKind::Storage, target.errorString());
        return {};
    }

    [[nodiscard]] static Result<void> remove()
    {
        if (QFile::exists(file()) && !QFile::remove(file()))
            return fail(ErrorKind::Storage, file());
        return {};
    }

    QStringList m_arguments;
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(const QStringList &arguments)
{
    return std::make_unique<LaunchAgentAutostart>(arguments);
}

} // namespace Ringside
