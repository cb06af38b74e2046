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

// "Local/1001@mobile/n" → "Local/1001@mobile": the dialplan writes options behind a Local channel's name.
QByteArrayView withoutOptions(QByteArrayView device)
{
    if (!AmiDevices::isLocal(device))
        return device;
    const qsizetype options = device.indexOf('/', sizeof "Local/" - 1);
    return options < 0 ? device : device.first(options);
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
        const QByteArray written = text.trimmed().toUtf8();
        const QByteArray device = withoutOptions(written).toByteArray();
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
    return !channel.endsWith("<ZOMBIE>") && ownsDevice(deviceOf(channel));
}

bool AmiDevices::ownsDevice(QByteArrayView device) const
{
    return device.contains('/')
        && (holds(m_devices, device)
            || (!m_extensions.isEmpty() && holds(m_extensions, userOfDevice(device))));
}

bool AmiDevices::ownsInterface(QByteArrayView interface, QByteArrayView stateInterface) const
{
    if (ownsDevice(withoutOptions(interface)) || ownsDevice(withoutOptions(stateInterface)))
        return true;
    constexpr QByteArrayView hint = "hint:";
    if (stateInterface.size() <= hint.size() || !AmiMessage::isSame(stateInterface.first(hint.size()), hint))
        return false;
    return isOwnNumber(userOfDevice(stateInterface.sliced(hint.size())));
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
