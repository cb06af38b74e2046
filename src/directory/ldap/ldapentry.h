#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace Ringside {

//! One entry as the server sent it. Thread: a value.
struct LdapEntry {
    QString dn;
    //! By the attribute's name in small letters and without options; in the server's order.
    QHash<QByteArray, QList<QByteArray>> values;
};

//! What the server says of itself (its root DSE), and how we are connected to it. Thread: a value.
struct LdapServer {
    QString display; //!< "dc1.example.com"
    QString product; //!< "Active Directory", "OpenLDAP", what it calls itself; may be empty
    bool activeDirectory = false;
    bool encrypted = false;
    bool local = false; //!< on this computer
    QStringList bases; //!< where people are looked for: of settings, else all that it says it holds
};

} // namespace Ringside
