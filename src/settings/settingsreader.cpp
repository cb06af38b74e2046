#include "settingsreader_p.h"

#include "dialtarget.h"
#include "quiethours.h"
#include "settingswords_p.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Severity = SettingsProblem::Severity;
using Kind = YamlValue::Kind;

//! Keeps what \a block has besides; a layer that is not the user's own file leaves that alone.
void keep(YamlBlock &block, YamlValue &unknown, bool quietly = false)
{
    const YamlValue found = block.finish(quietly);
    if (block.reader().keepsUnknown)
        unknown = found;
}

// Text that has to fulfil a condition; empty text means "none" and is always good.
template<class Condition>
void readChecked(YamlBlock &block, QLatin1StringView key, QString &target, Condition isGood, const QString &what,
                 const QString &suggestion)
{
    const YamlValue *value = block.take(key);
    QString text;
    if (!value || !block.readText(*value, block.pathOf(key), text))
        return;
    if (text.isEmpty() || isGood(text))
        target = text;
    else
        block.reader().error(*value, block.pathOf(key), u"This has to be %1, not %2."_s.arg(what, shown(*value)),
                             suggestion);
}

bool consistsOf(const QString &text, const char *allowed, qsizetype longest)
{
    const QLatin1StringView others(allowed);
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [&](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || others.contains(c));
    });
}

// why so narrow: these two go to the telephone system as they are, where a comma, an ampersand or a dollar sign
// means something.
bool isContext(const QString &text)
{
    return consistsOf(text, "_-.", 79);
}

bool isDevice(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    return slash > 0 && consistsOf(text.left(slash), "_", 20) && consistsOf(text.mid(slash + 1), "_-.@+/", 80);
}

bool isDispositionCode(const QString &text)
{
    return consistsOf(text, "_-", 40);
}

bool isOutsidePrefix(const QString &text)
{
    return text.size() <= 8 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'*' || c == u'#';
    });
}

// What QKeySequence understands is its own business; here, that it is a key with a modifier.
bool isHotkey(const QString &text)
{
    const qsizetype plus = text.indexOf(u'+');
    static constexpr std::array modifiers{"Ctrl"_L1, "Alt"_L1, "Shift"_L1, "Meta"_L1};
    return text.size() <= 40 && plus > 0 && plus + 1 < text.size()
        && std::any_of(modifiers.begin(), modifiers.end(), [&](QLatin1StringView modifier) {
               return text.left(plus).compare(modifier, Qt::CaseInsensitive) == 0;
           });
}

void readRegion(YamlBlock &block, QString &region)
{
    const YamlValue *value = block.take("region"_L1);
    QString text;
    const QString path = block.pathOf(u"region"_s);
    if (!value || !block.readText(*value, path, text))
        return;
    if (text.isEmpty()) { // the computer's
        region.clear();
        return;
    }
    const QString code = text.trimmed().toUpper();
    const bool isCode = code.size() == 2
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (isCode && code != u"UK" && QLocale::codeToTerritory(code) != QLocale::AnyTerritory) {
        region = code;
        return;
    }
    block.reader().error(*value, path,
                         u"This has to be the two letters of a country (ISO 3166-1), not %1."_s.arg(
                             shown(*value)),
                         code == u"UK" || code == u"GREAT BRITAIN"
                             ? u"Write GB."_s
                             : u"Write US, DE, GB or the like."_s);
}

void readLines(YamlBlock &block, Settings &settings)
{
    const YamlValue *value = block.take("lines"_L1);
    if (!value)
        return;
    settings.lines.clear();
    YamlValue unknownLines = YamlValue::map();
    // The keys of this block are the user's numbers, so none of them is unknown.
    const YamlBlock numbers(block.reader(), *value, block.pathOf(u"lines"_s));
    QSet<QString> seen;
    for (const auto &[key, content] : value->entries) {
        if (key.kind != Kind::Scalar || seen.contains(key.text))
            continue; // reported by the block
        seen.insert(key.text);
        Line line{key.text, {}, {}};
        const QString path = numbers.pathOf(key.text);
        if (content.kind == Kind::Scalar) {
            block.readText(content, path, line.name);
        } else {
            YamlBlock details(block.reader(), content, path);
            details.read("name"_L1, line.name);
            readRegion(details, line.region);
            const YamlValue unknown = details.finish();
            if (!unknown.isNull())
                unknownLines.insert(key.text, unknown);
        }
        settings.lines.append(line);
    }
    if (block.reader().keepsUnknown)
        settings.unknownLines = unknownLines;
}

QString secretForms()
{
    return u"Write \"keychain:NAME\" or \"env:NAME\"."_s;
}

SecretRef checkedSecret(YamlReader &reader, const YamlValue &value, const QString &path)
{
    // why: what is wrong with a secret is never shown with it; the value may be half of the real one.
    if (value.kind != Kind::Scalar || hasControlCharacters(value.text)) {
        reader.error(value, path, u"This has to be text on one line."_s, secretForms());
        return {};
    }
    const SecretRef secret = SecretRef::fromText(value.text);
    if (secret.kind == SecretRef::Kind::None) {
        reader.error(value, path,
                     value.text.isEmpty() ? u"The secret is empty."_s : u"The name after the colon is missing."_s,
                     secretForms());
    } else if (secret.kind == SecretRef::Kind::Literal && !reader.literalSecretReported) {
        reader.literalSecretReported = true;
        reader.report(Severity::Warning, value, path,
                      u"A secret is written out in this file. It works, but everybody who sees the file sees the secret."_s,
                      secretForms());
    }
    return secret;
}

void readSecret(YamlBlock &block, SecretRef &secret)
{
    const YamlValue *value = block.take("secret"_L1);
    const QString path = block.pathOf(u"secret"_s);
    if (value)
        secret = checkedSecret(block.reader(), *value, path);
    else
        block.reader().error(block.value(), path, u"The key secret is missing."_s, secretForms());
}

// The word behind "type:"; nothing where there is none, which is reported then.
template<class Words>
const YamlValue *takeType(YamlBlock &block, QString &typeName, const Words &words, const QString &what)
{
    const YamlValue *value = block.take("type"_L1);
    const QString path = block.pathOf(u"type"_s);
    if (block.value().kind != Kind::Map)
        return nullptr; // reported by the block
    if (!value) {
        block.reader().error(block.value(), path, u"The type of this %1 is missing."_s.arg(what),
                             u"Write type: %1."_s.arg(wordsOf(words).join(u" or type: "_s)));
        return nullptr;
    }
    return block.readText(*value, path, typeName) ? value : nullptr;
}

template<class Words, class Type>
bool isOneOf(const Words &words, Type &type, QString &typeName)
{
    for (const auto &[word, meaning] : words) {
        if (typeName != word)
            continue;
        type = meaning;
        typeName.clear();
        return true;
    }
    return false;
}

// The type of a call source. One that is not known belongs to a later version, unless it is near enough to a known one
// to be a slip.
template<class Words, class Type>
bool readType(YamlBlock &block, Type &type, QString &typeName, const Words &words, const QString &what)
{
    const YamlValue *value = takeType(block, typeName, words, what);
    if (!value || isOneOf(words, type, typeName))
        return value != nullptr;
    const QString path = block.pathOf(u"type"_s);
    YamlReader &reader = block.reader();
    const Nearest near = nearest(typeName, wordsOf(words));
    if (near.isClose()) {
        reader.error(*value, path, u"The type %1 is not known."_s.arg(shown(*value)),
                     u"Write %1."_s.arg(near.word));
        return false;
    }
    type = Type::NotAvailable;
    if (!reader.unavailableReported.contains(typeName)) {
        reader.unavailableReported.insert(typeName);
        reader.report(Severity::Warning, *value, path,
                      u"The type %1 is not available in this version; the %2 is kept and not used."_s
                          .arg(shown(*value), what));
    }
    return true;
}

void require(YamlBlock &block, QLatin1StringView key, const QString &example)
{
    if (!block.has(key))
        block.reader().error(block.value(), block.pathOf(key), u"The key %1 is missing."_s.arg(key),
                             u"Write %1: %2."_s.arg(key, example));
}

bool readCallSource(YamlReader &reader, const YamlValue &item, const QString &path,
                    CallSourceSettings &source)
{
    YamlBlock block(reader, item, path);
    if (!readType(block, source.type, source.typeName, SettingsWords::callSourceTypes, u"call source"_s))
        return false;
    if (source.type == CallSourceSettings::Type::Demo)
        source.name = u"Demo"_s;
    if (source.type == CallSourceSettings::Type::AsteriskAmi)
        source.name = u"Asterisk"_s;
    block.read("name"_L1, source.name);
    if (source.type == CallSourceSettings::Type::AsteriskAmi) {
        QString host;
        block.read("host"_L1, host);
        block.read("hosts"_L1, source.hosts);
        if (!host.isEmpty() && !source.hosts.isEmpty())
            reader.error(item, block.pathOf(u"host"_s), u"There are both host and hosts."_s,
                         u"Write the main server first in hosts and remove host."_s);
        if (source.hosts.isEmpty())
            source.hosts = {host.isEmpty() ? u"127.0.0.1"_s : host};
        qint64 port = 0;
        block.read("port"_L1, port, 1, 65535, u"a port"_s);
        source.port = quint16(port);
        block.read("tls"_L1, source.tls);
        block.read("ca_file"_L1, source.caFile);
        block.read("username"_L1, source.username);
        readSecret(block, source.secret);
        block.read("devices"_L1, source.devices);
        readChecked(block, "context"_L1, source.context, isContext, u"the name of a context of the dialplan"_s,
                    u"Write letters, digits, \"_\", \"-\" and \".\" only, for example from-internal."_s);
        readChecked(block, "originate_device"_L1, source.originateDevice, isDevice, u"a device"_s,
                    u"Write its technology and name, for example PJSIP/1001."_s);
        readChecked(block, "queue_interface"_L1, source.queueInterface, isDevice, u"a device"_s,
                    u"Write its technology and name, for example Local/1001@from-queue/n."_s);
        block.read("auto_answer"_L1, source.autoAnswer);
        block.read("hold_by_notify"_L1, source.holdByNotify);
        require(block, "username"_L1, u"the name in manager.conf"_s);
    }
    source.unknown = block.finish(source.type == CallSourceSettings::Type::NotAvailable);
    return true;
}

bool isConnectorId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 60 && text.front().isLower() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

// Every other type is a connector, of those that come with Ringside or the administrator's own.
bool readProviderType(YamlBlock &block, ProviderSettings &provider)
{
    const YamlValue *value
        = takeType(block, provider.typeName, SettingsWords::providerTypes, u"provider"_s);
    if (!value || isOneOf(SettingsWords::providerTypes, provider.type, provider.typeName))
        return value != nullptr;
    provider.type = ProviderSettings::Type::Connector;
    const Nearest near = nearest(provider.typeName, {u"phone_book"_s, u"active_directory"_s});
    if (isConnectorId(provider.typeName) && !near.isClose())
        return true;
    block.reader().error(*value, block.pathOf(u"type"_s), u"The type %1 is not known."_s.arg(shown(*value)),
                         near.isClose() ? u"Write %1."_s.arg(near.word)
                                        : u"Write phone_book, ldap, sql or a name that \"ringside connector list\" has."_s);
    return false;
}

// What a directory or database needs; whoever makes the provider says what is wrong with the values.
template<class Keys>
YamlValue readParameters(YamlBlock &block, const Keys &keys)
{
    YamlValue parameters = YamlValue::map();
    for (const QLatin1StringView key : keys) {
        const YamlValue *value = block.take(key);
        if (!value)
            continue;
        if (key == "password"_L1)
            (void)checkedSecret(block.reader(), *value, block.pathOf(key));
        parameters.insert(key, *value);
    }
    parameters.entries.append(block.finish().entries);
    return parameters.entries.isEmpty() ? YamlValue() : parameters;
}

bool readProvider(YamlReader &reader, const YamlValue &item, const QString &path,
                  ProviderSettings &provider)
{
    using Type = ProviderSettings::Type;
    YamlBlock block(reader, item, path);
    if (!readProviderType(block, provider))
        return false;
    provider.name = provider.type == Type::PhoneBook ? u"PhoneBook"_s : provider.typeWord();
    block.read("name"_L1, provider.name);
    block.read("enabled"_L1, provider.enabled);
    block.read("lines"_L1, provider.lines);
    if (provider.type != Type::PhoneBook) {
        qint64 seconds = 0;
        block.read("timeout"_L1, seconds, 0, 120, u"a number of seconds"_s);
        provider.timeLimit = std::chrono::seconds(seconds);
    }
    switch (provider.type) {
    case Type::PhoneBook:
        provider.unknown = block.finish();
        break;
    case Type::Ldap:
        provider.parameters = readParameters(block, SettingsWords::ldapKeys);
        break;
    case Type::Sql:
        provider.parameters = readParameters(block, SettingsWords::sqlKeys);
        break;
    case Type::Connector: // which has parameters of its own
        provider.parameters = block.finish(true);
        break;
    }
    return true;
}

// Reads a list of blocks; names are unique in it.
template<class T, class ReadOne>
void readList(YamlBlock &block, QLatin1StringView key, QList<T> &target, ReadOne readOne)
{
    const YamlValue *value = block.take(key);
    if (!value)
        return;
    target.clear();
    const QString path = block.pathOf(key);
    if (value->kind != Kind::Sequence) {
        block.reader().error(*value, path, u"This has to be a list, not %1."_s.arg(shown(*value)),
                             u"Begin each entry with \"- type: …\"."_s);
        return;
    }
    QSet<QString> names;
    for (qsizetype i = 0; i < value->items.size(); ++i) {
        T one;
        const QString here = u"%1[%2]"_s.arg(path).arg(i);
        if (!readOne(block.reader(), value->items[i], here, one))
            continue;
        if (!one.name.isEmpty() && names.contains(one.name)) {
            block.reader().error(value->items[i], here + u".name"_s,
                                 u"Another entry has the name \"%1\" already."_s.arg(one.name),
                                 u"Give each a name of its own."_s);
            continue;
        }
        names.insert(one.name);
        target.append(one);
    }
}

void readQuiet(YamlBlock &parent, QuietSettings &quiet)
{
    const YamlValue *value = parent.take("do_not_disturb"_L1);
    if (!value)
        return;
    if (value->kind == Kind::Scalar) {
        parent.read("do_not_disturb"_L1, quiet.always);
        return;
    }
    YamlBlock block(parent.reader(), *value, parent.pathOf(u"do_not_disturb"_s));
    block.read("always"_L1, quiet.always);
    block.read("follow_system"_L1, quiet.followSystem);
    if (const YamlValue *hours = block.take("hours"_L1)) {
        const QString path = block.pathOf(u"hours"_s);
        quiet.hours.clear();
        for (const YamlValue &item : block.itemsOf(*hours, path)) {
            QString text;
            if (!block.readText(item, path, text))
                continue;
            if (const auto read = quietHoursFromText(text))
                quiet.hours.append(*read);
            else
                parent.reader().error(item, path, u"This has to be hours and days, not %1."_s.arg(shown(item)),
                                      u"Write \"18:00-08:00\", \"18:00-08:00 mon-fri\" or \"00:00-24:00 sat,sun\"."_s);
        }
    }
    keep(block, quiet.unknown);
}

bool readDisposition(YamlReader &reader, const YamlValue &item, const QString &path, Disposition &disposition)
{
    const QString suggestion = u"Write a word like follow_up, or {code: vip_case, name: \"VIP case\"}."_s;
    YamlValue at = item;
    if (item.kind == Kind::Scalar) {
        disposition.code = item.text;
    } else {
        YamlBlock block(reader, item, path);
        block.read("code"_L1, disposition.code);
        block.read("name"_L1, disposition.name);
        (void)block.finish();
        if (item.kind != Kind::Map)
            return false; // reported by the block
    }
    if (isDispositionCode(disposition.code))
        return true;
    reader.error(at, path, u"The code of an outcome consists of letters, digits, \"_\" and \"-\"."_s, suggestion);
    return false;
}

void readWrapUp(YamlBlock &parent, WrapUpSettings &wrapUp)
{
    const YamlValue *value = parent.take("wrap_up"_L1);
    if (!value)
        return;
    YamlBlock block(parent.reader(), *value, parent.pathOf(u"wrap_up"_s));
    block.read("enabled"_L1, wrapUp.enabled);
    if (const YamlValue *list = block.take("dispositions"_L1)) {
        const QString path = block.pathOf(u"dispositions"_s);
        wrapUp.dispositions.clear();
        QSet<QString> codes;
        for (const YamlValue &item : block.itemsOf(*list, path)) {
            Disposition disposition;
            if (!readDisposition(block.reader(), item, path, disposition))
                continue;
            if (codes.contains(disposition.code)) {
                block.reader().error(item, path, u"The outcome %1 is here for the second time."_s.arg(shown(
                                         YamlValue::string(disposition.code))),
                                     u"Remove one of the two."_s);
                continue;
            }
            codes.insert(disposition.code);
            wrapUp.dispositions.append(disposition);
        }
    }
    keep(block, wrapUp.unknown);
}

bool readTransferTarget(YamlReader &reader, const YamlValue &item, const QString &path, TransferTarget &target)
{
    YamlBlock block(reader, item, path);
    if (item.kind != Kind::Map)
        return false; // reported by the block
    block.read("name"_L1, target.name);
    block.read("number"_L1, target.number);
    block.read("for_vips"_L1, target.forVips);
    (void)block.finish();
    require(block, "name"_L1, u"what the agent reads"_s);
    require(block, "number"_L1, u"\"1002\""_s);
    if (target.name.isEmpty() || target.number.isEmpty())
        return false;
    if (DialTarget::fromText(target.number))
        return true;
    reader.error(*block.take("number"_L1), block.pathOf(u"number"_s), u"This is not a number that can be dialled."_s,
                 u"Write \"1002\" or \"+1 415-555-0123\"."_s);
    return false;
}

void readDialling(YamlBlock &parent, DiallingSettings &dialling)
{
    const YamlValue *value = parent.take("dialling"_L1);
    if (!value)
        return;
    YamlBlock block(parent.reader(), *value, parent.pathOf(u"dialling"_s));
    block.read("enabled"_L1, dialling.enabled);
    block.read("form"_L1, dialling.form, SettingsWords::dialForms);
    readChecked(block, "outside_prefix"_L1, dialling.outsidePrefix, isOutsidePrefix, u"a few digits"_s,
                u"Write \"0\" or \"9\", or \"\" for none."_s);
    readList(block, "transfer_targets"_L1, dialling.transferTargets, readTransferTarget);
    keep(block, dialling.unknown);
}

void readCard(YamlBlock &parent, CardSettings &card)
{
    const YamlValue *value = parent.take("card"_L1);
    if (!value)
        return;
    YamlBlock block(parent.reader(), *value, parent.pathOf(u"card"_s));
    block.read("corner"_L1, card.corner, SettingsWords::corners);
    block.read("screen"_L1, card.screen);
    if (card.screen.isEmpty())
        card.screen = u"active"_s;
    if (const YamlValue *show = block.take("show"_L1)) {
        for (const auto &[word, member] : SettingsWords::occasions)
            card.*member = false;
        for (const YamlValue &item : block.itemsOf(*show, block.pathOf(u"show"_s))) {
            bool CardSettings::*member = nullptr;
            if (block.readWord(item, block.pathOf(u"show"_s), member, SettingsWords::occasions))
                card.*member = true;
        }
    }
    qint64 hideAfter = card.hideAfter.count();
    block.read("hide_after"_L1, hideAfter, 0, 86'400, u"a number of seconds"_s);
    card.hideAfter = std::chrono::seconds(hideAfter);
    if (const YamlValue *facts = block.take("facts"_L1)) {
        card.facts.clear();
        for (const YamlValue &item : block.itemsOf(*facts, block.pathOf(u"facts"_s))) {
            CardSettings::Fact fact{};
            if (block.readWord(item, block.pathOf(u"facts"_s), fact, SettingsWords::facts) && !card.facts.contains(fact))
                card.facts.append(fact);
        }
    }
    keep(block, card.unknown);
}

void readFeatures(YamlBlock &parent, Settings &settings)
{
    const YamlValue *value = parent.take("features"_L1);
    if (!value)
        return;
    YamlBlock features(parent.reader(), *value, parent.pathOf(u"features"_s));
    CrmIntegrationSettings &crm = settings.crm;
    if (const YamlValue *integration = features.take("crm_integration"_L1)) {
        YamlBlock block(parent.reader(), *integration, features.pathOf(u"crm_integration"_s));
        block.read("enabled"_L1, crm.enabled);
        block.read("cache_enabled"_L1, crm.cacheEnabled);
        qint64 timeout = crm.cacheTimeout.count();
        block.read("cache_timeout"_L1, timeout, 0, 365 * 86'400, u"a number of seconds"_s);
        crm.cacheTimeout = std::chrono::seconds(timeout);
        block.read("stop_at_first_exact"_L1, crm.stopAtFirstExact);
        block.read("ca_file"_L1, crm.caFile);
        readList(block, "providers"_L1, crm.providers, readProvider);
        keep(block, crm.unknown);
    }
    // Other features of an installation are none of ours, so they are no mistakes either.
    keep(features, settings.unknownFeatures, true);
}

} // namespace

void readSettings(YamlReader &reader, const YamlValue &root, Settings &settings, const QString &path)
{
    YamlBlock block(reader, root, path);
    readRegion(block, settings.region);
    if (const YamlValue *value = block.take("language"_L1)) {
        QString language;
        if (block.readText(*value, block.pathOf(u"language"_s), language)) {
            if (language.isEmpty() || QLocale(language).language() != QLocale::C)
                settings.language = language;
            else
                reader.error(*value, block.pathOf(u"language"_s),
                             u"The language %1 is not known."_s.arg(shown(*value)),
                             u"Write en, de, de_CH or the like."_s);
        }
    }
    block.read("theme"_L1, settings.theme, SettingsWords::themes);
    readQuiet(block, settings.quiet);
    readChecked(block, "hotkey"_L1, settings.hotkey, isHotkey, u"a key with Ctrl, Alt, Shift or Meta"_s,
                u"Write Ctrl+Alt+R or the like; nothing for none."_s);
    block.read("page_inside"_L1, settings.pageInside);
    block.read("extensions"_L1, settings.extensions);
    if (const YamlValue *ranges = block.take("internal_numbers"_L1)) {
        settings.internalNumbers.clear();
        for (const YamlValue &item : block.itemsOf(*ranges, block.pathOf(u"internal_numbers"_s))) {
            QString range;
            if (!block.readText(item, block.pathOf(u"internal_numbers"_s), range))
                continue;
            if (DialPlan::isValidRange(range))
                settings.internalNumbers.append(range);
            else
                reader.error(item, block.pathOf(u"internal_numbers"_s),
                             u"This has to be a number or a range of numbers, not %1."_s.arg(shown(item)),
                             u"Write \"100\" or \"1000-1999\", both ends with as many digits."_s);
        }
    }
    readLines(block, settings);
    readList(block, "call_sources"_L1, settings.callSources, readCallSource);
    readCard(block, settings.card);
    readWrapUp(block, settings.wrapUp);
    readDialling(block, settings.dialling);
    if (const YamlValue *value = block.take("journal"_L1)) {
        YamlBlock journal(reader, *value, block.pathOf(u"journal"_s));
        qint64 days = settings.journalRetention.count();
        journal.read("retention_days"_L1, days, 0, 36'500, u"a number of days"_s);
        settings.journalRetention = std::chrono::days(days);
        keep(journal, settings.unknownJournal);
    }
    readFeatures(block, settings);
    keep(block, settings.unknown);
}

} // namespace Ringside
