#pragma once

#include "clock.h"
#include "ldapclient.h"
#include "ldapperson.h"
#include "ldapsettings.h"
#include "sqlitepeoplestore.h"
#include "storefile.h"
#include "worker.h"

#include <QDateTime>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace Ringside {

//! A copy of an LDAP directory in a file on this computer, kept up to date.
//!
//! Reads everybody in pages, the first time and once a day: who is no longer there goes then. In between only what has
//! changed (uSNChanged of the same Active Directory server, modifyTimestamp elsewhere); who is disabled goes at once.
//! Where it stands is kept beside the file: a new start of the program does not read everybody again. A download that
//! breaks off changes nothing. It has a connection of its own, so that it never delays a question.
//! Thread: lives in the one that made it, which it does not block; persons are made and written on another one. Parser
//! and clock must outlive it.
class LdapMirror : public QObject
{
    Q_OBJECT

public:
    //! \a path: of the file, which belongs to this directory alone.
    LdapMirror(LdapSettings settings, const QString &path, const NumberParser &parser, Clock &clock,
               QObject *parent = nullptr);
    ~LdapMirror() override;

    //! Synchronises when that is due, now and from now on.
    void start();
    //! Begins at once, unless it is at it. \a whole: reads everybody.
    void synchronise(bool whole);

    //! There is a whole copy, however old.
    [[nodiscard]] bool isFilled() const { return m_mark.wholeAt.isValid(); }
    //! UTC, when it was last brought up to date; invalid: never.
    [[nodiscard]] QDateTime synchronisedAt() const { return m_mark.at; }
    [[nodiscard]] SqlitePeopleStore &people() { return m_people; }

Q_SIGNALS:
    void synchronised();
    //! It tries again by itself, but for a refused password: that waits for the next start.
    void failed(const Ringside::Error &error);

private:
    // How far the copy goes; kept beside the file.
    struct Mark {
        QString server; // whose count it is; for uSNChanged only
        QByteArray highest; // the latest change that is in the copy
        QDateTime wholeAt;
        QDateTime at;
        QByteArray settings; // what was asked for
    };
    struct Load; // what the worker is putting into the file
    struct Run;

    void readMark();
    void writeMark() const;
    [[nodiscard]] QByteArray fingerprint() const;
    void begin(const LdapServer &server);
    void askPage();
    void take(const LdapAnswer &answer);
    void commit();
    void finish(const QByteArray &highest);
    void stop(const Error &error);
    void planNext();

    LdapSettings m_settings;
    QString m_markPath;
    const NumberParser &m_parser;
    Clock &m_clock;
    StoreFile m_file;
    SqlitePeopleStore m_people;
    Mark m_mark;
    bool m_isStarted = false;
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<Run> m_run; // null: nothing is under way
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    Worker m_worker; // last: its jobs use the file
};

} // namespace Ringside
