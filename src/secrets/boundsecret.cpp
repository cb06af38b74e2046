#include "boundsecret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// Marks an entry as one of ours: a plain secret may well be JSON, but hardly this.
constexpr auto mark = "ringside_secret"_L1;

} // namespace

BoundSecret BoundSecret::fromEntry(const Secret &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(entry.reveal()).object();
    if (object[mark].toInt() != 1)
        return {entry, {}};
    BoundSecret bound;
    bound.secret = Secret(QByteArray::fromBase64(object["secret"_L1].toString().toLatin1()));
    for (const QJsonValue &host : object["hosts"_L1].toArray())
        bound.hosts.append(host.toString());
    return bound;
}

Secret BoundSecret::toEntry() const
{
    const QJsonObject object{
        {mark, 1},
        {"hosts"_L1, QJsonArray::fromStringList(hosts)},
        {"secret"_L1, QString::fromLatin1(secret.reveal().toBase64())}, // any bytes may be in it
    };
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QStringList BoundSecret::strangers(const QStringList &wanted) const
{
    QStringList result;
    for (const QString &host : hostNames(wanted))
        if (!hosts.isEmpty() && !hosts.contains(host))
            result.append(host);
    return result;
}

QString hostName(const QString &address)
{
    const QString text = address.trimmed().toLower();
    if (text.startsWith(u'['))
        return text.mid(1).section(u']', 0, 0);
    // More than one colon: an IPv6 address without brackets, which has no port.
    QString host = text.count(u':') == 1 ? text.section(u':', 0, 0) : text;
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

QStringList hostNames(const QStringList &addresses)
{
    QStringList hosts;
    for (const QString &address : addresses)
        if (const QString host = hostName(address); !host.isEmpty() && !hosts.contains(host))
            hosts.append(host);
    return hosts;
}

} // namespace Ringside
