#include "connectorpattern.h"

#include "person.h"

using namespace Qt::StringLiterals;

namespace Ringside::ConnectorPattern {

namespace {

// "{name}" or "{name|text}" in a pattern.
struct Place {
    qsizetype start = 0;
    qsizetype end = 0;
    QString name;
    std::optional<QString> otherwise;
};

bool isNameStart(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.';
}

// why not a regular expression: this is done for each person that a lookup finds.
std::optional<Place> placeAt(QStringView pattern, qsizetype start)
{
    qsizetype at = start + 1;
    if (at >= pattern.size() || !isNameStart(pattern[at]))
        return std::nullopt;
    while (at < pattern.size() && isNamePart(pattern[at]))
        ++at;
    Place place{start, 0, pattern.mid(start + 1, at - start - 1).toString(), std::nullopt};
    if (at < pattern.size() && pattern[at] == u'|') {
        const qsizetype from = ++at;
        while (at < pattern.size() && pattern[at] != u'{' && pattern[at] != u'}')
            ++at;
        place.otherwise = pattern.mid(from, at - from).toString();
    }
    if (at >= pattern.size() || pattern[at] != u'}')
        return std::nullopt;
    place.end = at + 1;
    return place;
}

// The first place not before \a from.
std::optional<Place> nextPlace(QStringView pattern, qsizetype from)
{
    for (qsizetype start = pattern.indexOf(u'{', from); start >= 0; start = pattern.indexOf(u'{', start + 1)) {
        if (auto place = placeAt(pattern, start))
            return place;
    }
    return std::nullopt;
}

template<class Encode>
std::optional<QString> filled(const QString &pattern, const Values &values, QString *missing, Encode encode)
{
    QString result;
    qsizetype end = 0;
    for (auto place = nextPlace(pattern, 0); place; place = nextPlace(pattern, end)) {
        result += QStringView(pattern).mid(end, place->start - end);
        end = place->end;
        QString value = values.value(place->name);
        if (value.isEmpty() && place->otherwise) {
            value = *place->otherwise;
        } else if (value.isEmpty()) {
            if (missing)
                *missing = place->name;
            return std::nullopt;
        }
        result += encode(value, place->start);
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
    for (auto place = nextPlace(pattern, 0); place; place = nextPlace(pattern, place->end))
        found.append(place->name);
    return found;
}

} // namespace Ringside::ConnectorPattern
