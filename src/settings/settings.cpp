#include "settings.h"

#include "settingswords_p.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Ringside {

CardSettings::CardSettings()
    : screen(u"active"_s)
{
}

QString ProviderSettings::typeWord() const
{
    if (type == Type::Connector)
        return typeName;
    for (const auto &[word, meaning] : SettingsWords::providerTypes) {
        if (meaning == type)
            return word;
    }
    return {};
}

QString ProviderSettings::text(QStringView key) const
{
    for (const auto &[name, value] : parameters.entries) {
        if (name.text == key)
            return value.kind == YamlValue::Kind::Scalar ? value.text : QString();
    }
    return {};
}

QStringList ProviderSettings::list(QStringView key) const
{
    QStringList texts;
    for (const auto &[name, value] : parameters.entries) {
        if (name.text != key)
            continue;
        const QList<YamlValue> items
            = value.kind == YamlValue::Kind::Sequence ? value.items : QList<YamlValue>{value};
        for (const YamlValue &item : items) {
            if (item.kind == YamlValue::Kind::Scalar && !item.text.isEmpty())
                texts.append(item.text);
        }
    }
    return texts;
}

void ProviderSettings::setText(const QString &key, const QString &value)
{
    set(key, value.isEmpty() ? YamlValue() : YamlValue::string(value));
}

void ProviderSettings::setList(const QString &key, const QStringList &values)
{
    YamlValue list = YamlValue::sequence();
    for (const QString &value : values)
        list.items.append(YamlValue::string(value));
    set(key, values.isEmpty() ? YamlValue() : list);
}

void ProviderSettings::set(const QString &key, const YamlValue &value)
{
    if (parameters.kind != YamlValue::Kind::Map)
        parameters = YamlValue::map();
    for (qsizetype i = 0; i < parameters.entries.size(); ++i) {
        if (parameters.entries.at(i).first.text != key)
            continue;
        if (value.isNull())
            parameters.entries.removeAt(i);
        else
            parameters.entries[i].second = value;
        return;
    }
    if (!value.isNull())
        parameters.insert(key, value);
}

CrmIntegrationSettings::CrmIntegrationSettings()
{
    ProviderSettings phoneBook;
    phoneBook.name = u"PhoneBook"_s;
    providers = {phoneBook};
}

WrapUpSettings::WrapUpSettings()
    : dispositions{{u"follow_up"_s, {}},
                   {u"resolved"_s, {}},
                   {u"sale"_s, {}},
                   {u"wrong_number"_s, {}},
                   {u"voicemail"_s, {}}}
{
}

DialPlan Settings::dialPlan() const
{
    QString here = region;
    if (here.isEmpty()) {
        const QLocale::Territory territory = QLocale::system().territory();
        if (territory != QLocale::AnyTerritory)
            here = QLocale::territoryToCode(territory);
    }
    return DialPlan(here, extensions, internalNumbers, lines);
}

} // namespace Ringside
