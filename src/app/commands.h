#pragma once

#include "commandline.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace Ringside {

class Engine;

//! Carries out commands on an engine: for the command line of this process and, through the local socket, of others.
//!
//! A command and its answers are JSON objects, so that both ways are the same:
//! command {"command": "lookup", …}; answers {"report": {…}}, {"text": "…"}, {"error": "…"}, {"progress": 0.4, "read": n},
//! and last {"exit": n}. A client that goes away ends what it has asked for.
//! What comes through the socket is untrusted: unknown or malformed commands are answered with an error.
//! Thread: that of the engine. Does not own it.
class Commands : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QJsonObject &)>;

    explicit Commands(Engine &engine, QObject *parent = nullptr);

    //! Carries out \a command; \a answer is called now and later, as long as \a client lives.
    void run(const QJsonObject &command, QObject *client, const Answer &answer);

    //! The command for a command line; empty where it is none for an engine.
    [[nodiscard]] static QJsonObject fromCommandLine(const CommandLine &line);

Q_SIGNALS:
    //! Another start of the program asks for the card of the current call.
    void showCallRequested();
    //! A telephone link was opened, by a web page for all we know: ask the agent before \a number is dialled.
    void dialLinkRequested(const QString &number);

private:
    void watch(QObject *client, const Answer &answer);
    void lookUp(const QJsonObject &command, QObject *client, const Answer &answer);
    void importPeople(const QJsonObject &command, QObject *client, const Answer &answer);
    void pop(const QJsonObject &command, const Answer &answer);
    void dial(const QJsonObject &command, QObject *client, const Answer &answer);
    void openLink(const QJsonObject &command, const Answer &answer);
    void trace(const QJsonObject &command, const Answer &answer);
    void check(QObject *client, const Answer &answer);

    Engine &m_engine;
};

} // namespace Ringside
