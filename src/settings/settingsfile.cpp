#include "settingsfile.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Severity = SettingsProblem::Severity;
using Kind = YamlValue::Kind;

template<class T>
using Word = std::pair<QLatin1StringView, T>;

constexpr std::array<Word<CardSettings::Corner>, 4> corners{{
    {"top-left"_L1, CardSettings::Corner::TopLeft},
    {"top-right"_L1, CardSettings::Corner::TopRight},
    {"bottom-left"_L1, CardSettings::Corner::BottomLeft},
    {"bottom-right"_L1, CardSettings::Corner::BottomRight},
}};
constexpr std::array<Word<bool CardSettings::*>, 4> occasions{{
    {"ringing"_L1, &CardSettings::showRinging},
    {"answered"_L1, &CardSettings::showAnswered},
    {"outbound"_L1, &CardSettings::showOutbound},
    {"internal"_L1, &CardSettings::showInternal},
}};
constexpr std::array<Word<ThemeChoice>, 3> themes{{
    {"system"_L1, ThemeChoice::System},
    {"light"_L1, ThemeChoice::Light},
    {"dark"_L1, ThemeChoice::Dark},
}};
constexpr std::array<Word<CallSourceSettings::Type>, 2> callSourceTypes{{
    {"asterisk_ami"_L1, CallSourceSettings::Type::AsteriskAmi},
    {"demo"_L1, CallSourceSettings::Type::Demo},
}};
constexpr std::array<Word<ProviderSettings::Type>, 1> providerTypes{{
    {"phone_book"_L1, ProviderSettings::Type::PhoneBook},
}};

constexpr auto firstLine = "# Written by Ringside. Comments in this file are not kept when settings are "
                           "saved.\n"_L1;

// How many single letters have to change to make one of the other.
int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

QString plainForm(const QString &word)
{
    QString result = word.toLower();
    result.remove(u'_').remove(u'-').remove(u' ');
    return result;
}

struct Nearest {
    QString word;
    int distance = std::numeric_limits<int>::max();
    //! Near enough to be meant.
    [[nodiscard]] bool isClose() const { return distance <= std::max<qsizetype>(2, word.size() / 3); }
};

Nearest nearest(const QString &word, const QStringList &known)
{
    Nearest best;
    const QString wanted = plainForm(word.left(64));
    for (const QString &candidate : known) {
        const int distance = editDistance(wanted, plainForm(candidate));
        if (distance < best.distance)
            best = {candidate, distance};
    }
    return best;
}

template<class Words>
QStringList wordsOf(const Words &words)
{
    QStringList result;
    for (const auto &[word, value] : words)
        result.append(word);
    return result;
}

// A value as it may be shown in a message: short, on one line.
QString shown(const YamlValue &value)
{
    switch (value.kind) {
    case Kind::Null:
        return u"nothing"_s;
    case Kind::Sequence:
        return u"a list"_s;
    case Kind::Map:
        return u"a block"_s;
    case Kind::Scalar:
        break;
    }
    QString text = value.text.simplified();
    if (text.size() > 40)
        text = text.left(40) + u'…';
    return u'"' + text + u'"';
}

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

std::optional<bool> toBool(const YamlValue &value)
{
    const QString word = value.text.toLower();
    if (word == u"true" || word == u"yes" || word == u"on")
        return true;
    if (word == u"false" || word == u"no" || word == u"off")
        return false;
    return std::nullopt;
}

class Reader
{
public:
    explicit Reader(QString file)
        : m_file(std::move(file))
    {
    }

    void report(Severity severity, const YamlValue &at, const QString &key, const QString &message,
                const QString &suggestion = {})
    {
        // A file of nothing but mistakes need not be told all of them.
        constexpr qsizetype most = 100;
        if (problems.size() < most)
            problems.append({m_file, at.line, at.column, key, severity, message, suggestion});
    }
    void error(const YamlValue &at, const QString &key, const QString &message,
               const QString &suggestion = {})
    {
        report(Severity::Error, at, key, message, suggestion);
    }

    QList<SettingsProblem> problems;
    bool literalSecretReported = false;
    QSet<QString> unavailableReported;

private:
    QString m_file;
};

//! One block of the file. Keys are known by being asked for; finish() reports the others.
class Block
{
public:
    Block(Reader &reader, const YamlValue &value, QString path)
        : m_reader(reader)
        , m_value(value)
        , m_path(std::move(path))
    {
        if (value.kind != Kind::Map) {
            if (value.kind != Kind::Null)
                m_reader.error(value, m_path, u"This has to be a block of keys, not %1."_s.arg(shown(value)));
            return;
        }
        for (qsizetype i = 0; i < value.entries.size(); ++i) {
            const YamlValue &key = value.entries[i].first;
            if (key.kind != Kind::Scalar) {
                m_reader.error(key, m_path, u"A key has to be a word, not %1."_s.arg(shown(key)));
                continue;
            }
            if (const auto first = m_index.constFind(key.text); first != m_index.constEnd()) {
                m_reader.error(key, pathOf(key.text),
                               u"The key is here for the second time; the first is in line %1."_s.arg(
                                   value.entries[*first].first.line),
                               u"Remove one of the two."_s);
                continue;
            }
            m_index.insert(key.text, i);
        }
    }

    [[nodiscard]] const YamlValue &value() const { return m_value; }
    [[nodiscard]] QString pathOf(const QString &key) const
    {
        return m_path.isEmpty() ? key : m_path + u'.' + key;
    }
    [[nodiscard]] Reader &reader() const { return m_reader; }

    [[nodiscard]] bool has(QLatin1StringView key) const
    {
        const auto at = m_index.constFind(key);
        return at != m_index.constEnd() && !m_value.entries[*at].second.isNull();
    }
    //! The value of \a key; null where it is absent or empty.
    const YamlValue *take(QLatin1StringView key)
    {
        m_known.append(key);
        const auto at = m_index.constFind(key);
        if (at == m_index.constEnd())
            return nullptr;
        const YamlValue &value = m_value.entries[*at].second;
        return value.isNull() ? nullptr : &value;
    }

    void read(QLatin1StringView key, QString &target)
    {
        if (const YamlValue *value = take(key))
            readText(*value, pathOf(key), target);
    }
    void read(QLatin1StringView key, bool &target)
    {
        const YamlValue *value = take(key);
        if (!value)
            return;
        if (const auto flag = toBool(*value))
            target = *flag;
        else
            m_reader.error(*value, pathOf(key),
                           u"This has to be true or false, not %1."_s.arg(shown(*value)),
                           u"Write %1: true or %1: false."_s.arg(key));
    }
    void read(QLatin1StringView key, qint64 &target, qint64 least, qint64 most, const QString &what)
    {
        const YamlValue *value = take(key);
        if (!value)
            return;
        bool ok = false;
        const qint64 number = value->kind == Kind::Scalar ? value->text.toLongLong(&ok) : 0;
        if (ok && number >= least && number <= most)
            target = number;
        else
            m_reader.error(*value, pathOf(key), u"This has to be %1, not %2."_s.arg(what, shown(*value)),
                           u"Write a number from %1 to %2."_s.arg(least).arg(most));
    }
    //! A list of words, or one word.
    void read(QLatin1StringView key, QStringList &target)
    {
        const YamlValue *value = take(key);
        if (!value)
            return;
        target.clear();
        for (const YamlValue &item : itemsOf(*value, pathOf(key))) {
            QString text;
            if (readText(item, pathOf(key), text) && !text.isEmpty())
                target.append(text);
        }
    }
    template<class Words, class T>
    void read(QLatin1StringView key, T &target, const Words &words)
    {
        if (const YamlValue *value = take(key))
            readWord(*value, pathOf(key), target, words);
    }
    template<class Words, class T>
    bool readWord(const YamlValue &value, const QString &path, T &target, const Words &words)
    {
        for (const auto &[word, meaning] : words) {
            if (value.kind == Kind::Scalar && value.text == word) {
                target = meaning;
                return true;
            }
        }
        const QStringList known = wordsOf(words);
        const Nearest near = nearest(value.text, known);
        m_reader.error(value, path,
                       u"This has to be one of %1, not %2."_s.arg(known.join(u", "_s), shown(value)),
                       near.isClose() ? u"Write %1."_s.arg(near.word) : QString());
        return false;
    }
    bool readText(const YamlValue &value, const QString &path, QString &target)
    {
        if (value.kind != Kind::Scalar) {
            m_reader.error(value, path, u"This has to be text, not %1."_s.arg(shown(value)));
            return false;
        }
        if (hasControlCharacters(value.text)) {
            m_reader.error(value, path, u"There are control characters in this text."_s,
                           u"Write it anew on one line."_s);
            return false;
        }
        target = value.text;
        return true;
    }
    QList<YamlValue> itemsOf(const YamlValue &value, const QString &path)
    {
        if (value.kind == Kind::Sequence)
            return value.items;
        if (value.kind == Kind::Scalar)
            return {value};
        m_reader.error(value, path, u"This has to be a list, not %1."_s.arg(shown(value)));
        return {};
    }

    //! Reports the keys nobody asked for and keeps them in \a unknown.
    void finish(YamlValue &unknown, bool quietly = false)
    {
        unknown = {};
        for (const auto &[key, value] : m_value.entries) {
            if (key.kind != Kind::Scalar || m_known.contains(key.text))
                continue;
            if (unknown.isNull())
                unknown = YamlValue::map();
            unknown.insert(key.text, value);
            if (quietly)
                continue;
            const Nearest near = nearest(key.text, m_known);
            m_reader.report(Severity::Warning, key, pathOf(key.text),
                            u"The key %1 is not known here."_s.arg(shown(key)),
                            near.isClose() ? u"Did you mean %1?"_s.arg(near.word)
                                           : u"The nearest known key is %1; known here are %2."_s.arg(
                                               near.word, m_known.join(u", "_s)));
        }
    }

private:
    Reader &m_reader;
    const YamlValue m_value;
    QString m_path;
    QHash<QString, qsizetype> m_index;
    QStringList m_known;
};

void readRegion(Block &block, QString &region)
{
    const YamlValue *value = block.take("region"_L1);
    QString text;
    const QString path = block.pathOf(u"region"_s);
    if (!value || !block.readText(*value, path, text))
        return;
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

void readLines(Block &block, Settings &settings)
{
    const YamlValue *value = block.take("lines"_L1);
    if (!value)
        return;
    // The keys of this block are the user's numbers, so none of them is unknown.
    const Block numbers(block.reader(), *value, block.pathOf(u"lines"_s));
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
            Block details(block.reader(), content, path);
            details.read("name"_L1, line.name);
            readRegion(details, line.region);
            YamlValue unknown;
            details.finish(unknown);
            if (!unknown.isNull())
                settings.unknownLines.insert(key.text, unknown);
        }
        settings.lines.append(line);
    }
}

void readSecret(Block &block, SecretRef &secret)
{
    const YamlValue *value = block.take("secret"_L1);
    Reader &reader = block.reader();
    const QString path = block.pathOf(u"secret"_s);
    const QString forms = u"Write \"keychain:NAME\" or \"env:NAME\"."_s;
    if (!value) {
        reader.error(block.value(), path, u"The key secret is missing."_s, forms);
        return;
    }
    // why: what is wrong with a secret is never shown with it; the value may be half of the real one.
    if (value->kind != Kind::Scalar || hasControlCharacters(value->text)) {
        reader.error(*value, path, u"This has to be text on one line."_s, forms);
        return;
    }
    secret = SecretRef::fromText(value->text);
    switch (secret.kind) {
    case SecretRef::Kind::None:
        reader.error(*value, path,
                     value->text.isEmpty() ? u"The secret is empty."_s
                                           : u"The name after the colon is missing."_s,
                     forms);
        return;
    case SecretRef::Kind::Literal:
        if (!reader.literalSecretReported) {
            reader.literalSecretReported = true;
            reader.report(Severity::Warning, *value, path,
                          u"A secret is written out in this file. It works, but everybody who sees the file "
                          "sees the secret."_s,
                          forms);
        }
        return;
    case SecretRef::Kind::Keychain:
    case SecretRef::Kind::Environment:
        return;
    }
}

// The type of a call source or provider. One that is not known belongs to a later version, unless it
// is near enough to a known one to be a slip.
template<class Words, class Type>
bool readType(Block &block, Type &type, QString &typeName, const Words &words, const QString &what)
{
    const YamlValue *value = block.take("type"_L1);
    const QString path = block.pathOf(u"type"_s);
    Reader &reader = block.reader();
    const QStringList known = wordsOf(words);
    if (block.value().kind != Kind::Map)
        return false; // reported by the block
    if (!value) {
        reader.error(block.value(), path, u"The type of this %1 is missing."_s.arg(what),
                     u"Write type: %1."_s.arg(known.join(u" or type: "_s)));
        return false;
    }
    if (!block.readText(*value, path, typeName))
        return false;
    for (const auto &[word, meaning] : words) {
        if (typeName == word) {
            type = meaning;
            typeName.clear();
            return true;
        }
    }
    const Nearest near = nearest(typeName, known);
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

void require(Block &block, QLatin1StringView key, const QString &example)
{
    if (!block.has(key))
        block.reader().error(block.value(), block.pathOf(key), u"The key %1 is missing."_s.arg(key),
                             u"Write %1: %2."_s.arg(key, example));
}

bool readCallSource(Reader &reader, const YamlValue &item, const QString &path,
                    CallSourceSettings &source)
{
    Block block(reader, item, path);
    if (!readType(block, source.type, source.typeName, callSourceTypes, u"call source"_s))
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
        require(block, "username"_L1, u"the name in manager.conf"_s);
    }
    block.finish(source.unknown, source.type == CallSourceSettings::Type::NotAvailable);
    return true;
}

bool readProvider(Reader &reader, const YamlValue &item, const QString &path,
                  ProviderSettings &provider)
{
    Block block(reader, item, path);
    if (!readType(block, provider.type, provider.typeName, providerTypes, u"provider"_s))
        return false;
    if (provider.type == ProviderSettings::Type::PhoneBook)
        provider.name = u"PhoneBook"_s;
    block.read("name"_L1, provider.name);
    block.read("enabled"_L1, provider.enabled);
    block.finish(provider.unknown, provider.type == ProviderSettings::Type::NotAvailable);
    return true;
}

// Reads a list of blocks; names are unique in it.
template<class T, class ReadOne>
void readList(Block &block, QLatin1StringView key, QList<T> &target, ReadOne readOne)
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

void readCard(Block &parent, CardSettings &card)
{
    const YamlValue *value = parent.take("card"_L1);
    if (!value)
        return;
    Block block(parent.reader(), *value, parent.pathOf(u"card"_s));
    block.read("corner"_L1, card.corner, corners);
    block.read("screen"_L1, card.screen);
    if (card.screen.isEmpty())
        card.screen = u"active"_s;
    if (const YamlValue *show = block.take("show"_L1)) {
        for (const auto &[word, member] : occasions)
            card.*member = false;
        for (const YamlValue &item : block.itemsOf(*show, block.pathOf(u"show"_s))) {
            bool CardSettings::*member = nullptr;
            if (block.readWord(item, block.pathOf(u"show"_s), member, occasions))
                card.*member = true;
        }
    }
    qint64 hideAfter = card.hideAfter.count();
    block.read("hide_after"_L1, hideAfter, 0, 86'400, u"a number of seconds"_s);
    card.hideAfter = std::chrono::seconds(hideAfter);
    block.finish(card.unknown);
}

void readFeatures(Block &parent, Settings &settings)
{
    const YamlValue *value = parent.take("features"_L1);
    if (!value)
        return;
    Block features(parent.reader(), *value, parent.pathOf(u"features"_s));
    CrmIntegrationSettings &crm = settings.crm;
    if (const YamlValue *integration = features.take("crm_integration"_L1)) {
        Block block(parent.reader(), *integration, features.pathOf(u"crm_integration"_s));
        block.read("enabled"_L1, crm.enabled);
        block.read("cache_enabled"_L1, crm.cacheEnabled);
        qint64 timeout = crm.cacheTimeout.count();
        block.read("cache_timeout"_L1, timeout, 0, 365 * 86'400, u"a number of seconds"_s);
        crm.cacheTimeout = std::chrono::seconds(timeout);
        block.read("stop_at_first_exact"_L1, crm.stopAtFirstExact);
        readList(block, "providers"_L1, crm.providers, readProvider);
        block.finish(crm.unknown);
    }
    // Other features of an installation are none of ours, so they are no mistakes either.
    features.finish(settings.unknownFeatures, true);
}

void readSettings(Reader &reader, const YamlValue &root, Settings &settings)
{
    Block block(reader, root, {});
    readRegion(block, settings.region);
    if (const YamlValue *value = block.take("language"_L1)) {
        QString language;
        if (block.readText(*value, u"language"_s, language)) {
            if (language.isEmpty() || QLocale(language).language() != QLocale::C)
                settings.language = language;
            else
                reader.error(*value, u"language"_s,
                             u"The language %1 is not known."_s.arg(shown(*value)),
                             u"Write en, de, de_CH or the like."_s);
        }
    }
    block.read("theme"_L1, settings.theme, themes);
    block.read("do_not_disturb"_L1, settings.quiet.always);
    block.read("extensions"_L1, settings.extensions);
    if (const YamlValue *ranges = block.take("internal_numbers"_L1)) {
        for (const YamlValue &item : block.itemsOf(*ranges, u"internal_numbers"_s)) {
            QString range;
            if (!block.readText(item, u"internal_numbers"_s, range))
                continue;
            if (DialPlan::isValidRange(range))
                settings.internalNumbers.append(range);
            else
                reader.error(item, u"internal_numbers"_s,
                             u"This has to be a number or a range of numbers, not %1."_s.arg(shown(item)),
                             u"Write \"100\" or \"1000-1999\", both ends with as many digits."_s);
        }
    }
    readLines(block, settings);
    readList(block, "call_sources"_L1, settings.callSources, readCallSource);
    readCard(block, settings.card);
    if (const YamlValue *value = block.take("journal"_L1)) {
        Block journal(reader, *value, u"journal"_s);
        qint64 days = settings.journalRetention.count();
        journal.read("retention_days"_L1, days, 0, 36'500, u"a number of days"_s);
        settings.journalRetention = std::chrono::days(days);
        journal.finish(settings.unknownJournal);
    }
    readFeatures(block, settings);
    block.finish(settings.unknown);
}

// The way back.

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
        map.insert(u"type"_s, wordFor(source.type, callSourceTypes));
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
    }
    append(map, source.unknown);
    return map;
}

YamlValue toYaml(const ProviderSettings &provider)
{
    YamlValue map = YamlValue::map();
    if (provider.type == ProviderSettings::Type::NotAvailable)
        insertText(map, u"type"_s, provider.typeName);
    else
        map.insert(u"type"_s, wordFor(provider.type, providerTypes));
    map.insert(u"enabled"_s, word(provider.enabled));
    insertText(map, u"name"_s, provider.name);
    append(map, provider.unknown);
    return map;
}

YamlValue toYaml(const CardSettings &card)
{
    YamlValue map = YamlValue::map();
    map.insert(u"corner"_s, wordFor(card.corner, corners));
    map.insert(u"screen"_s, YamlValue::string(card.screen));
    YamlValue show = YamlValue::sequence();
    for (const auto &[text, member] : occasions)
        if (card.*member)
            show.items.append(YamlValue::word(text));
    map.insert(u"show"_s, show);
    map.insert(u"hide_after"_s, word(qint64(card.hideAfter.count())));
    append(map, card.unknown);
    return map;
}

YamlValue toYaml(const CrmIntegrationSettings &crm)
{
    YamlValue map = YamlValue::map();
    map.insert(u"enabled"_s, word(crm.enabled));
    map.insert(u"cache_enabled"_s, word(crm.cacheEnabled));
    map.insert(u"cache_timeout"_s, word(qint64(crm.cacheTimeout.count())));
    map.insert(u"stop_at_first_exact"_s, word(crm.stopAtFirstExact));
    YamlValue providers = YamlValue::sequence();
    for (const ProviderSettings &provider : crm.providers)
        providers.items.append(toYaml(provider));
    map.insert(u"providers"_s, providers);
    append(map, crm.unknown);
    return map;
}

YamlValue toYaml(const Settings &settings)
{
    YamlValue map = YamlValue::map();
    insertText(map, u"region"_s, settings.region);
    insertText(map, u"language"_s, settings.language);
    map.insert(u"theme"_s, wordFor(settings.theme, themes));
    map.insert(u"do_not_disturb"_s, word(settings.quiet.always));
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

} // namespace

QString SettingsProblem::toString() const
{
    QString text = file;
    if (line > 0)
        text += u":%1:%2"_s.arg(line).arg(column);
    text += severity == Severity::Error ? u": error: "_s : u": warning: "_s;
    if (!key.isEmpty())
        text += key + u": "_s;
    text += message;
    return suggestion.isEmpty() ? text : text + u' ' + suggestion;
}

bool LoadedSettings::hasErrors() const
{
    return std::any_of(problems.begin(), problems.end(), [](const SettingsProblem &problem) {
        return problem.severity == Severity::Error;
    });
}

LoadedSettings loadSettings(const QString &path)
{
    LoadedSettings loaded;
    const QFileInfo info(path);
    if (!info.exists())
        return loaded;
    loaded.fileFound = true;
    Reader reader(path);
    QFile file(path);
    // why: opening a pipe or a device could wait for ever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        reader.error({}, {}, u"The file cannot be read: %1."_s.arg(
                         info.isFile() ? file.errorString() : u"it is not a file"_s));
        loaded.problems = reader.problems;
        return loaded;
    }
    const YamlDocument document = parseYaml(file.read(2 * 1024 * 1024));
    if (!document.error.isEmpty()) {
        YamlValue at;
        at.line = document.line;
        at.column = document.column;
        reader.error(at, {}, u"The file cannot be understood: %1."_s.arg(document.error));
    } else {
        readSettings(reader, document.root, loaded.settings);
    }
    loaded.problems = reader.problems;
    std::stable_sort(loaded.problems.begin(), loaded.problems.end(),
                     [](const SettingsProblem &a, const SettingsProblem &b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    return loaded;
}

Result<void> saveSettings(const QString &path, const Settings &settings)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, file.errorString());
    // why: a hand-written file may hold a secret; nobody else on the computer needs to read it.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QByteArray(firstLine.data(), firstLine.size()));
    file.write(writeYaml(toYaml(settings)));
    if (!file.commit())
        return fail(ErrorKind::Storage, file.errorString());
    return {};
}

} // namespace Ringside
