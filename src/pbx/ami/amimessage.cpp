#include "amimessage.h"

namespace Ringside {

QList<QByteArrayView> AmiMessage::values(QByteArrayView name) const
{
    QList<QByteArrayView> found;
    for (qsizetype i = 0; i < m_count; ++i) {
        if (isSame(nameAt(i), name))
            found.append(valueAt(i));
    }
    return found;
}

QString AmiMessage::text(QByteArrayView name) const
{
    return toText(value(name));
}

QString AmiMessage::toText(QByteArrayView bytes)
{
    // why: Asterisk passes on what the trunk sent; old trunks send Latin-1.
    QString text = bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.trimmed();
}

} // namespace Ringside
