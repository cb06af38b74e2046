#pragma once

#include <QProcess>
#include <QString>

#include <memory>

namespace Ringside {

//! A program that a test talks to through lines on its standard input and output.
//! Ends the program when destroyed.
class LineProcess
{
public:
    explicit LineProcess(const QString &program, const QStringList &arguments,
                         const QProcessEnvironment &environment);
    ~LineProcess();

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    void send(const QString &line);
    //! All lines so far.
    [[nodiscard]] QStringList lines();
    //! The rest of the newest line that begins with \a word; null: there is none.
    [[nodiscard]] QString last(const QString &word);

private:
    QProcess m_process;
    QString m_output;
};

//! An X server without a screen, with a window manager: focus behaves as on a real desktop.
class XServer
{
public:
    //! What is missing on this computer; empty: nothing.
    [[nodiscard]] static QString missing();

    XServer();
    ~XServer();
    //! Starts server and window manager and waits for both. \return false: see problem().
    [[nodiscard]] bool start();
    //! Starts a compositor on it; it manages the screen a moment later.
    [[nodiscard]] bool startCompositor();
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }

    //! Runs xdotool and waits for its end. \return whether it succeeded.
    bool xdotool(const QStringList &arguments);
    //! The same, with what it printed.
    [[nodiscard]] QString ask(const QStringList &arguments);

private:
    QProcessEnvironment m_environment;
    QString m_problem;
    QProcess m_windowManager;
    QProcess m_compositor;
    QProcess m_server;
};

} // namespace Ringside
