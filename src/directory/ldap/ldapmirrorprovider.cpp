#include "ldapmirrorprovider.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Ringside {

LdapMirrorProvider::LdapMirrorProvider(const LdapSettings &settings, const QString &path, const NumberParser &parser,
                                       Clock &clock)
    : m_live(settings, parser, clock)
    , m_mirror(settings, path, parser, clock)
{
    m_mirror.start();
}

QFuture<Result<QList<CallerInfo>>> LdapMirrorProvider::findByNumber(const PhoneNumber &number)
{
    return m_mirror.isFilled() ? m_mirror.people().findByNumber(number) : m_live.findByNumber(number);
}

QFuture<Result<QString>> LdapMirrorProvider::checkConnection()
{
    const auto copied = m_mirror.people().count();
    const bool isFilled = m_mirror.isFilled();
    // Copies only, so it does not matter in which thread this runs; counting is over long before the network is.
    return m_live.checkConnection().then([copied, isFilled](Result<QString> words) -> Result<QString> {
        if (!words)
            return words;
        if (!isFilled)
            return *words + u"; not copied yet"_s;
        const auto count = copied.isFinished() && copied.resultCount() > 0 ? copied.result() : Result<qint64>(0);
        return *words + u"; %1 copied to this computer"_s.arg(QLocale(QLocale::English).toString(count.value_or(0)));
    });
}

} // namespace Ringside
