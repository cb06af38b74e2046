#pragma once

#include "secret.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Ringside {

//! Where in an entry of the directory the parts of a person stand. Of several attributes the first one that is there
//! counts, but for the numbers, which are all taken. The defaults fit Active Directory, OpenLDAP and 389.
struct LdapAttributes {
    //! With the label each number gets.
    QList<std::pair<QString, QString>> numbers{
        {QStringLiteral("telephoneNumber"), QStringLiteral("work")},
        {QStringLiteral("otherTelephone"), QStringLiteral("work")},
        {QStringLiteral("mobile"), QStringLiteral("mobile")},
        {QStringLiteral("otherMobile"), QStringLiteral("mobile")},
        {QStringLiteral("homePhone"), QStringLiteral("home")},
        {QStringLiteral("otherHomePhone"), QStringLiteral("home")},
        {QStringLiteral("pager"), QStringLiteral("pager")},
        {QStringLiteral("otherPager"), QStringLiteral("pager")},
        {QStringLiteral("facsimileTelephoneNumber"), QStringLiteral("fax")},
        {QStringLiteral("otherFacsimileTelephoneNumber"), QStringLiteral("fax")},
    };
    //! Where the company's own extensions stand.
    QStringList extensions{QStringLiteral("ipPhone"), QStringLiteral("otherIpPhone")};
    QStringList name{QStringLiteral("displayName"), QStringLiteral("cn")};
    QStringList company{QStringLiteral("company"), QStringLiteral("o")};
    QStringList department{QStringLiteral("department"), QStringLiteral("ou")};
    QStringList title{QStringLiteral("title")};
    QStringList email{QStringLiteral("mail")};
    QStringList manager{QStringLiteral("manager")}; //!< a distinguished name
    QStringList notes{QStringLiteral("info"), QStringLiteral("description")};
};

//! What has to be known to ask one LDAP directory.
//!
//! Does not read configuration files. Thread: a value.
struct LdapSettings {
    enum class Login {
        Anonymous,
        Simple, //!< bindDn and password
        Kerberos, //!< SASL GSSAPI: the ticket of whoever is signed in to this computer
    };
    //! How a number is put to a server that knows text only.
    enum class Matching {
        Automatic, //!< Digits; Renderings from then on where the server finds that too much work
        Digits, //!< its last digits with anything between them: finds it however it is written; the server reads everybody
        Renderings, //!< the usual ways to write it, each compared as a whole: for an index
    };

    QString name; //!< of the provider, unique within a profile
    //! The main server first, then those that stand in for it: "ldaps://dc1.example.com", "ldap://dc2.example.com:3268";
    //! without a scheme it is ldaps.
    QStringList servers;
    bool startTls = true; //!< of ldap:// addresses; without it they are not encrypted
    QString caFile; //!< PEM; only what it signs is trusted then. Empty: the system's authorities
    Login login = Login::Anonymous;
    QString bindDn; //!< "cn=ringside,dc=example,dc=com"; for Active Directory "ringside@example.com" too
    Secret password;

    QStringList baseDns; //!< where people are looked for; empty: what the server says it holds
    QString peopleFilter; //!< who counts as a person; empty: see defaultPeopleFilter() in ldapfilter.h
    LdapAttributes attributes;
    QMap<QString, QString> groupTags; //!< tags for the members of groups, by the name (cn) or DN of the group
    QString region; //!< whose numbering the directory's numbers without a country are in; ISO 3166-1
    Matching matching = Matching::Automatic;

    int sizeLimit = 200; //!< so many entries may come for one number
    int pageSize = 500; //!< of what is read in pages; Active Directory allows 1000
    std::chrono::milliseconds timeLimit{5000}; //!< for one number, all in all
    std::chrono::milliseconds networkTimeout{4000}; //!< for each step of making the connection
};

//! One of LdapSettings::servers, taken apart.
struct LdapServerAddress {
    bool tls = true; //!< from the first byte on
    QString host; //!< without brackets
    quint16 port = 0;

    //! nullopt: no address of an LDAP server.
    [[nodiscard]] static std::optional<LdapServerAddress> fromText(const QString &text);
    [[nodiscard]] QString url() const; //!< "ldaps://[::1]:636"
    [[nodiscard]] QString display() const; //!< "dc1.example.com", with the port where it is not the usual one
};

} // namespace Ringside
