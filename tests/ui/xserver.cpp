#include "xserver.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20000;

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished(5000);
    }
}

} // namespace

LineProcess::LineProcess(const QString &program, const QStringList &arguments,
                         const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, arguments);
    m_process.waitForStarted(patienceMs);
}

LineProcess::~LineProcess()
{
    end(m_process);
}

void LineProcess::send(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
}

QStringList LineProcess::lines()
{
    m_output += QString::fromUtf8(m_process.readAllStandardOutput());
    return m_output.split(u'\n', Qt::SkipEmptyParts);
}

QString LineProcess::last(const QString &word)
{
    const QStringList all = lines();
    for (auto line = all.rbegin(); line != all.rend(); ++line) {
        if (line->startsWith(word + u' '))
            return line->mid(word.size() + 1);
    }
    return {};
}

QString XServer::missing()
{
    for (const auto &program : {u"Xvfb"_s, u"openbox"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed"_s;
    }
    return {};
}

XServer::XServer()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
}

XServer::~XServer()
{
    end(m_compositor);
    end(m_windowManager);
    end(m_server);
}

bool XServer::start()
{
    // The server picks a free display itself and says which.
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s,
                               u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    QString display;
    const bool said = QTest::qWaitFor(
        [&] {
            display += QString::fromLatin1(m_server.readAllStandardOutput());
            return display.endsWith(u'\n');
        },
        patienceMs);
    if (!said) {
        m_problem = u"Xvfb did not start: "_s + QString::fromLocal8Bit(m_server.readAllStandardError());
        return false;
    }
    m_environment.insert(u"DISPLAY"_s, u":"_s + display.trimmed());
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
    m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);

    m_windowManager.setProcessEnvironment(m_environment);
    m_windowManager.start(u"openbox"_s, {u"--sm-disable"_s});
    const bool manages = QTest::qWaitFor(
        [&] { return !ask({u"get_num_desktops"_s}).isEmpty(); }, patienceMs);
    if (!manages)
        m_problem = u"openbox did not start"_s;
    return manages;
}

bool XServer::startCompositor()
{
    m_compositor.setProcessEnvironment(m_environment);
    m_compositor.start(u"xcompmgr"_s, {});
    return m_compositor.waitForStarted(patienceMs);
}

bool XServer::xdotool(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(u"xdotool"_s, arguments);
    return process.waitForFinished(patienceMs) && process.exitCode() == 0;
}

QString XServer::ask(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(u"xdotool"_s, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return {};
    return QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed();
}

} // namespace Ringside
