#include "autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto name = "Ringside"_L1;

QSettings runKey()
{
    return {u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s, QSettings::NativeFormat};
}

QSettings approvedKey()
{
    return {u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run"_s,
            QSettings::NativeFormat};
}

// One argument as CommandLineToArgvW reads it.
QString quoted(const QString &argument)
{
    QString text;
    int backslashes = 0;
    for (const QChar c : argument) {
        if (c == u'\\') {
            ++backslashes;
            continue;
        }
        text += QString(c == u'"' ? 2 * backslashes + 1 : backslashes, u'\\') + c;
        backslashes = 0;
    }
    return u'"' + text + QString(2 * backslashes, u'\\') + u'"';
}

// The program of a command, which stands first, in quotes or up to the first space.
QString programOf(const QString &command)
{
    return command.startsWith(u'"') ? command.mid(1).section(u'"', 0, 0) : command.section(u' ', 0, 0);
}

//! The user's Run key, and what the Task Manager made of it.
class RegistryAutostart : public Autostart
{
public:
    explicit RegistryAutostart(QStringList arguments)
        : m_arguments(std::move(arguments))
    {
    }

    [[nodiscard]] Status status() const override
    {
        Status status;
        const QString command = runKey().value(name).toString();
        if (command.isEmpty()) {
            status.state = State::Off;
        } else if (isBlocked()) {
            status.state = State::Blocked;
        } else if (QFileInfo(programOf(command)) == QFileInfo(QCoreApplication::applicationFilePath())) {
            status.state = State::On;
        } else {
            status.state = State::OtherProgram;
            status.program = QDir::toNativeSeparators(programOf(command));
        }
        return status;
    }

    QFuture<Result<void>> set(bool on) override
    {
        QSettings run = runKey();
        if (on) {
            QStringList words{quoted(QDir::toNativeSeparators(QCoreApplication::applicationFilePath()))};
            for (const QString &argument : std::as_const(m_arguments))
                words.append(quoted(argument));
            run.setValue(name, words.join(u' '));
        } else {
            run.remove(name);
        }
        // By the user's wish here what was said in the Task Manager is over.
        QSettings approved = approvedKey();
        approved.remove(name);
        run.sync();
        approved.sync();
        Q_EMIT changed();
        const bool done = run.status() == QSettings::NoError && (status().state == State::On) == on;
        return QtFuture::makeReadyFuture(done ? Result<void>() : Result<void>(fail(ErrorKind::Forbidden)));
    }

private:
    // Twelve bytes; the lowest bit of the first says "disabled by the user". QSettings reads them as text, two bytes a
    // character, whose first one is below 16 and therefore the same byte again.
    static bool isBlocked()
    {
        const QByteArray value = approvedKey().value(name).toByteArray();
        return !value.isEmpty() && (value.at(0) & 1) != 0;
    }

    QStringList m_arguments;
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(const QStringList &arguments)
{
    return std::make_unique<RegistryAutostart>(arguments);
}

} // namespace Ringside
