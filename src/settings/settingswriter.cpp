#include "settingswriter_p.h"

#include "quiethours.h"
#include "settingswords_p.h"

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

YamlValue word(bool value)
{
    return YamlValue::word(value ? u"true"_s : u"false"_s);
}

YamlValue word(qint64 value)
{
    return YamlValue::word(QString::number(value));
}

template<class Words, class T>
YamlValue wordFor(const T &value, const Words &words)
{
    for (const auto &[text, meaning] : words)
        if (meaning == value)
            return YamlValue::word(text);
    return {};
}

YamlValue strings(const QStringList &texts)
{
    YamlValue list = YamlValue::sequence();
    for (const QString &text : texts)
        list.items.append(YamlValue::string(text));
    return list;
}

void insertText(YamlValue &map, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        map.insert(key, YamlValue::string(text));
}

void append(YamlValue &map, const YamlValue &unknown)
{
    map.entries.append(unknown.entries);
}

YamlValue toYaml(const CallSourceSettings &source)
{
    YamlValue map = YamlValue::map();
    if (source.type == CallSourceSettings::Type::NotAvailable)
        insertText(map, u"type"_s, source.typeName);
    else
        map.insert(u"type"_s, wordFor(source.type, SettingsWords::callSourceTypes));
    insertText(map, u"name"_s, source.name);
    if (source.type == CallSourceSettings::Type::AsteriskAmi) {
        if (source.hosts.size() == 1)
            insertText(map, u"host"_s, source.hosts.first());
        else if (!source.hosts.isEmpty())
            map.insert(u"hosts"_s, strings(source.hosts));
        if (source.port)
            map.insert(u"port"_s, word(qint64(source.port)));
        map.insert(u"tls"_s, word(source.tls));
        insertText(map, u"ca_file"_s, source.caFile);
        insertText(map, u"username"_s, source.username);
        insertText(map, u"secret"_s, source.secret.toText());
        if (!source.devices.isEmpty())
            map.insert(u"devices"_s, strings(source.devices));
        insertText(map, u"context"_s, source.context);
        insertText(map, u"originate_device"_s, source.originateDevice);
        insertText(map, u"queue_interface"_s, source.queueInterface);
        if (source.autoAnswer)
            map.insert(u"auto_answer"_s, word(true));
        if (source.holdByNotify)
            map.insert(u"hold_by_notify"_s, word(true));
    }
    append(map, source.unknown);
    return map;
}

YamlValue toYaml(const ProviderSettings &provider)
{
    YamlValue map = YamlValue::map();
    insertText(map, u"type"_s, provider.typeWord());
    map.insert(u"enabled"_s, word(provider.enabled));
    insertText(map, u"name"_s, provider.name);
    if (!provider.lines.isEmpty())
        map.insert(u"lines"_s, strings(provider.lines));
    if (provider.timeLimit.count() > 0)
        map.insert(u"timeout"_s, word(qint64(provider.timeLimit.count())));
    append(map, provider.parameters);
    append(map, provider.unknown);
    return map;
}

YamlValue toYaml(const CardSettings &card)
{
    YamlValue map = YamlValue::map();
    map.insert(u"corner"_s, wordFor(card.corner, SettingsWords::corners));
    map.insert(u"screen"_s, YamlValue::string(card.screen));
    YamlValue show = YamlValue::sequence();
    for (const auto &[text, member] : SettingsWords::occasions)
        if (card.*member)
            show.items.append(YamlValue::word(text));
    map.insert(u"show"_s, show);
    map.insert(u"hide_after"_s, word(qint64(card.hideAfter.count())));
    YamlValue facts = YamlValue::sequence();
    for (const CardSettings::Fact fact : card.facts)
        facts.items.append(wordFor(fact, SettingsWords::facts));
    map.insert(u"facts"_s, facts);
    append(map, card.unknown);
    return map;
}

YamlValue toYaml(const QuietSettings &quiet)
{
    YamlValue map = YamlValue::map();
    map.insert(u"always"_s, word(quiet.always));
    map.insert(u"follow_system"_s, word(quiet.followSystem));
    YamlValue hours = YamlValue::sequence();
    for (const QuietHours &one : quiet.hours)
        hours.items.append(YamlValue::string(toText(one)));
    map.insert(u"hours"_s, hours);
    append(map, quiet.unknown);
    return map;
}

YamlValue toYaml(const WrapUpSettings &wrapUp)
{
    YamlValue map = YamlValue::map();
    map.insert(u"enabled"_s, word(wrapUp.enabled));
    YamlValue dispositions = YamlValue::sequence();
    for (const Disposition &disposition : wrapUp.dispositions) {
        if (disposition.name.isEmpty()) {
            dispositions.items.append(YamlValue::word(disposition.code));
            continue;
        }
        YamlValue one = YamlValue::map();
        one.insert(u"code"_s, YamlValue::word(disposition.code));
        insertText(one, u"name"_s, disposition.name);
        dispositions.items.append(one);
    }
    map.insert(u"dispositions"_s, dispositions);
    append(map, wrapUp.unknown);
    return map;
}

YamlValue toYaml(const DiallingSettings &dialling)
{
    YamlValue map = YamlValue::map();
    map.insert(u"enabled"_s, word(dialling.enabled));
    map.insert(u"form"_s, wordFor(dialling.form, SettingsWords::dialForms));
    insertText(map, u"outside_prefix"_s, dialling.outsidePrefix);
    YamlValue targets = YamlValue::sequence();
    for (const TransferTarget &target : dialling.transferTargets) {
        YamlValue one = YamlValue::map();
        insertText(one, u"name"_s, target.name);
        insertText(one, u"number"_s, target.number);
        if (target.forVips)
            one.insert(u"for_vips"_s, word(true));
        targets.items.append(one);
    }
    map.insert(u"transfer_targets"_s, targets);
    append(map, dialling.unknown);
    return map;
}

YamlValue toYaml(const CrmIntegrationSettings &crm)
{
    YamlValue map = YamlValue::map();
    map.insert(u"enabled"_s, word(crm.enabled));
    map.insert(u"cache_enabled"_s, word(crm.cacheEnabled));
    map.insert(u"cache_timeout"_s, word(qint64(crm.cacheTimeout.count())));
    map.insert(u"stop_at_first_exact"_s, word(crm.stopAtFirstExact));
    insertText(map, u"ca_file"_s, crm.caFile);
    YamlValue providers = YamlValue::sequence();
    for (const ProviderSettings &provider : crm.providers)
        providers.items.append(toYaml(provider));
    map.insert(u"providers"_s, providers);
    append(map, crm.unknown);
    return map;
}

} // namespace

YamlValue settingsToYaml(const Settings &settings)
{
    YamlValue map = YamlValue::map();
    insertText(map, u"region"_s, settings.region);
    insertText(map, u"language"_s, settings.language);
    map.insert(u"theme"_s, wordFor(settings.theme, SettingsWords::themes));
    map.insert(u"do_not_disturb"_s, toYaml(settings.quiet));
    insertText(map, u"hotkey"_s, settings.hotkey);
    map.insert(u"page_inside"_s, word(settings.pageInside));
    map.insert(u"extensions"_s, strings(settings.extensions));
    map.insert(u"internal_numbers"_s, strings(settings.internalNumbers));
    YamlValue lines = YamlValue::map();
    for (const Line &line : settings.lines) {
        YamlValue details = YamlValue::map();
        insertText(details, u"name"_s, line.name);
        insertText(details, u"region"_s, line.region);
        for (const auto &[number, unknown] : settings.unknownLines.entries)
            if (number.text == line.number)
                append(details, unknown);
        const bool onlyName = details.entries.size() <= 1 && line.region.isEmpty();
        lines.insert(line.number, onlyName ? YamlValue::string(line.name) : details);
    }
    map.insert(u"lines"_s, lines);
    YamlValue sources = YamlValue::sequence();
    for (const CallSourceSettings &source : settings.callSources)
        sources.items.append(toYaml(source));
    map.insert(u"call_sources"_s, sources);
    map.insert(u"card"_s, toYaml(settings.card));
    map.insert(u"wrap_up"_s, toYaml(settings.wrapUp));
    map.insert(u"dialling"_s, toYaml(settings.dialling));
    YamlValue journal = YamlValue::map();
    journal.insert(u"retention_days"_s, word(qint64(settings.journalRetention.count())));
    append(journal, settings.unknownJournal);
    map.insert(u"journal"_s, journal);
    YamlValue features = YamlValue::map();
    features.insert(u"crm_integration"_s, toYaml(settings.crm));
    append(features, settings.unknownFeatures);
    map.insert(u"features"_s, features);
    append(map, settings.unknown);
    return map;
}

} // namespace Ringside
