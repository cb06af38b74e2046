#include "privatebus.h"

#include <QStandardPaths>
#include <QTest>

namespace Ringside {

using namespace Qt::StringLiterals;

QString PrivateBus::missing()
{
    return QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty() ? u"dbus-daemon is not installed"_s : QString();
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    if (m_daemon.state() != QProcess::NotRunning)
        m_daemon.waitForFinished(5000);
}

bool PrivateBus::start()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QByteArray address;
    const bool said = QTest::qWaitFor(
        [&] {
            address += m_daemon.readAllStandardOutput();
            return address.endsWith('\n');
        },
        20000);
    m_address = QString::fromLatin1(address.trimmed());
    return said;
}

QDBusConnection PrivateBus::connect(const QString &name)
{
    static int last = 0;
    m_names.append(u"%1-%2"_s.arg(name, QString::number(++last)));
    return QDBusConnection::connectToBus(m_address, m_names.last());
}

} // namespace Ringside
