#pragma once

#include "amisettings.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <vector>

namespace Ringside {

class TestCertificates;

//! A real Asterisk on the loopback, with a configuration, ports and folders of its own.
//!
//! Taken from the folder RINGSIDE_ASTERISK_ROOT (made by installer/asterisk.sh; needs root) or from the
//! PATH. It ends with this object, or with the test's process.
class AsteriskServer
{
public:
    //! Why there is none; empty where there is one.
    [[nodiscard]] static QString absence();

    AsteriskServer();
    ~AsteriskServer();

    //! Before start(): offers the manager interface over TLS too.
    void setCertificates(const TestCertificates &certificates);
    //! True when its manager interface answers. Otherwise error() says why.
    [[nodiscard]] bool start();
    //! As "service asterisk stop" does: calls in progress end.
    void stop();
    [[nodiscard]] QString error() const { return m_error; }

    //! For logging in as \a account: agent (the README's), readonly or admin.
    [[nodiscard]] AmiSettings settings(const QString &account = QStringLiteral("agent")) const;
    [[nodiscard]] quint16 amiPort() const { return port("AMI_PORT"); }
    [[nodiscard]] quint16 amiTlsPort() const { return port("AMI_TLS_PORT"); }
    [[nodiscard]] quint16 sipPort() const { return port("SIP_PORT"); }
    //! Where Asterisk expects the phone "1001", "1002", "1003" or the "trunk".
    [[nodiscard]] quint16 phonePort(const QString &phone) const;

private:
    [[nodiscard]] quint16 port(const char *name) const { return m_ports.at(name); }
    [[nodiscard]] bool writeConfiguration();
    void runAsterisk(QProcess &process, const QStringList &arguments) const;

    QString m_root; // of the chroot; empty: the system's own
    std::unique_ptr<QTemporaryDir> m_dir; // as we see it
    QString m_inside; // as Asterisk sees it
    QByteArray m_secret;
    std::map<std::string, quint16> m_ports;
    std::unique_ptr<QProcess> m_process;
    QString m_error;
    bool m_hasTls = false;
};

//! Who a caller says to be.
struct SipCaller {
    QString number = QStringLiteral("+15551234567");
    QString name = QStringLiteral("Jane Doe");
    QString domain = QStringLiteral("127.0.0.1");
};

//! A caller or a phone, played by SIPp. It ends with this object.
class SipParty
{
public:
    //! Why there is none; empty where there is one.
    [[nodiscard]] static QString absence();

    //! Calls \a dialled as \a scenario says ("callerhangsup" …), with \a pause milliseconds.
    static std::unique_ptr<SipParty> call(const AsteriskServer &server, const QString &scenario,
                                          const QString &dialled, int pause,
                                          const SipCaller &caller = SipCaller());
    //! Is the phone called \a phone and does as \a scenario says ("phoneanswers" …).
    static std::unique_ptr<SipParty> phone(const AsteriskServer &server, const QString &scenario,
                                           const QString &phone, int pause,
                                           const QStringList &more = {});

    ~SipParty();

private:
    SipParty(const QString &scenario, const QStringList &arguments);

    QTemporaryDir m_dir;
    QProcess m_process;
};

} // namespace Ringside
