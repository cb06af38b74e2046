#include "connectorpattern.h"

#include "person.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Ringside::ConnectorPattern {

namespace {

const QRegularExpression &place()
{
    static const QRegularExpression expression(u"\\{([a-z][a-z0-9_.]*)(?:\\|([^{}]*))?\\}"_s);
    return expression;
}

template<class Encode>
std::optional<QString> filled(const QString &pattern, const Values &values, QString *missing, Encode encode)
{
    QString result;
    qsizetype end = 0;
    auto matches = place().globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(pattern).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        QString value = values.value(match.captured(1));
        if (value.isEmpty() && match.capturedStart(2) >= 0)
            value = match.captured(2);
        else if (value.isEmpty()) {
            if (missing)
                *missing = match.captured(1);
            return std::nullopt;
        }
        result += encode(value, match.capturedStart());
    }
    return result + pattern.mid(end);
}

} // namespace

std::optional<QString> fill(const QString &pattern, const Values &values, QString *missing)
{
    return filled(pattern, values, missing, [](const QString &value, qsizetype at) {
        return at == 0 ? value : QString::fromLatin1(QUrl::toPercentEncoding(value));
    });
}

std::optional<QString> fillText(const QString &pattern, const Values &values, QString *missing)
{
    return filled(pattern, values, missing, [](const QString &value, qsizetype) { return value; });
}

std::optional<QUrl> fillUrl(const QString &pattern, const Values &values, QString *missing)
{
    const auto text = fill(pattern, values, missing);
    if (!text)
        return std::nullopt;
    const QUrl url(*text, QUrl::StrictMode);
    if (!isWebLink(url) || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

QStringList names(const QString &pattern)
{
    QStringList found;
    auto matches = place().globalMatch(pattern);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

} // namespace Ringside::ConnectorPattern
