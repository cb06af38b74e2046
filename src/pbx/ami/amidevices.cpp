#include "amidevices.h"

#include "amimessage.h"

#include <algorithm>

namespace Ringside {

namespace {

bool holds(const QList<QByteArray> &list, QByteArrayView name)
{
    return std::any_of(list.begin(), list.end(), [&](const QByteArray &known) {
        return AmiMessage::isSame(known, name);
    });
}

QByteArrayView userOfDevice(QByteArrayView device)
{
    QByteArrayView user = device.sliced(device.indexOf('/') + 1);
    const qsizetype at = user.indexOf('@');
    return at < 0 ? user : user.first(at);
}

} // namespace

AmiDevices::AmiDevices(const QStringList &devices, const QStringList &extensions)
{
    for (const QString &text : devices) {
        QByteArray device = text.trimmed().toUtf8();
        // The dialplan writes options behind a Local channel's name: "Local/1001@mobile/n".
        if (isLocal(device)) {
            const qsizetype options = device.indexOf('/', sizeof "Local/" - 1);
            if (options > 0)
                device.truncate(options);
        }
        if (device.contains('/'))
            m_devices.append(device);
        else if (!device.isEmpty())
            m_extensions.append(device);
    }
    if (!m_devices.isEmpty() || !m_extensions.isEmpty())
        return;
    for (const QString &text : extensions) {
        if (const QByteArray extension = text.trimmed().toUtf8(); !extension.isEmpty())
            m_extensions.append(extension);
    }
}

bool AmiDevices::owns(QByteArrayView channel) const
{
    const QByteArrayView device = deviceOf(channel);
    if (!device.contains('/') || channel.endsWith("<ZOMBIE>"))
        return false;
    return holds(m_devices, device)
        || (!m_extensions.isEmpty() && holds(m_extensions, userOfDevice(device)));
}

bool AmiDevices::isOwnNumber(QByteArrayView number) const
{
    if (number.isEmpty())
        return false;
    return holds(m_extensions, number)
        || std::any_of(m_devices.begin(), m_devices.end(), [&](const QByteArray &device) {
               return AmiMessage::isSame(userOfDevice(device), number);
           });
}

QByteArrayView AmiDevices::deviceOf(QByteArrayView channel)
{
    if (channel.endsWith(";1") || channel.endsWith(";2"))
        channel.chop(2);
    const qsizetype dash = channel.lastIndexOf('-');
    return dash < 0 ? channel : channel.first(dash);
}

QByteArrayView AmiDevices::userOf(QByteArrayView channel)
{
    return userOfDevice(deviceOf(channel));
}

bool AmiDevices::isLocal(QByteArrayView channel)
{
    constexpr QByteArrayView prefix = "Local/";
    return channel.size() > prefix.size()
        && AmiMessage::isSame(channel.first(prefix.size()), prefix);
}

} // namespace Ringside
