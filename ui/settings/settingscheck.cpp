#include "settingscheck.h"

#include "connectorform.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isBreak(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

bool isLineOf(const QString &text, qsizetype longest)
{
    return !text.trimmed().isEmpty() && text.size() <= longest && std::none_of(text.begin(), text.end(), isBreak);
}

void collectSecrets(const QString &key, const YamlValue &value, QList<std::pair<QString, SecretRef>> &found)
{
    if (value.kind == YamlValue::Kind::Scalar && value.text.startsWith("keychain:"_L1)) {
        const SecretRef reference = SecretRef::fromText(value.text);
        if (reference.kind == SecretRef::Kind::Keychain)
            found.append({key, reference});
    }
    for (const YamlValue &item : value.items)
        collectSecrets(key, item, found);
    for (const auto &[name, one] : value.entries)
        collectSecrets(name.text, one, found);
}

} // namespace

QStringList listFromText(const QString &text)
{
    static const QRegularExpression between(u"[,;\\n\\r\u060c\u061b]"_s);
    QStringList result;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString word = part.trimmed();
        if (!word.isEmpty() && !result.contains(word))
            result.append(word);
    }
    return result;
}

QString textFromList(const QStringList &list)
{
    return list.join(u", "_s);
}

bool isHost(const QString &text)
{
    if (text.isEmpty() || text.size() > 253)
        return false;
    if (text.count(u':') >= 2) // IPv6, with or without brackets, with or without a zone
        return matches(text, u"\\[?[0-9A-Fa-f:.]{2,45}(%[0-9A-Za-z_.-]{1,32})?\\]?"_s);
    static const QRegularExpression label(u"\\A[\\p{L}\\p{N}_]([\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}_])?\\z"_s);
    QStringList labels = text.split(u'.');
    if (labels.size() > 1 && labels.last().isEmpty())
        labels.removeLast();
    return std::all_of(labels.begin(), labels.end(),
                       [](const QString &one) { return label.match(one).hasMatch(); });
}

bool isDialWord(const QString &text)
{
    return matches(text, u"[A-Za-z0-9._+*#-]{1,64}"_s);
}

bool isDevice(const QString &text)
{
    return matches(text, u"[A-Za-z0-9_]{1,20}/[A-Za-z0-9._+@/-]{1,80}"_s);
}

bool isPrefix(const QString &text)
{
    return matches(text, u"[0-9*#]{1,6}"_s);
}

bool isOneLine(const QString &text)
{
    return isLineOf(text, 200);
}

bool isLongLine(const QString &text)
{
    return isLineOf(text, 4000);
}

bool isLongText(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= 20'000
        && std::none_of(text.begin(), text.end(), [](QChar c) { return isBreak(c) && c != u'\n' && c != u'\t'; });
}

bool isWebAddress(const QString &text)
{
    if (!isLineOf(text, 2000))
        return false;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

QStringList linesFromText(const QString &text)
{
    QStringList result;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString value = line.trimmed();
        if (!value.isEmpty() && !result.contains(value))
            result.append(value);
    }
    return result;
}

QString codeFor(const QString &name, const QStringList &taken)
{
    QString code;
    const QString plain = name.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            code += c;
        else if (!c.isMark() && !code.isEmpty() && !code.endsWith(u'_'))
            code += u'_';
    }
    while (code.endsWith(u'_'))
        code.chop(1);
    code = code.left(40);
    if (code.isEmpty())
        code = u"outcome"_s; // a name in letters that have no Latin form
    QString result = code;
    for (int i = 2; taken.contains(result); ++i)
        result = code + u'_' + QString::number(i);
    return result;
}

QString uniqueName(const QString &wanted, const QStringList &taken)
{
    QString result = wanted;
    for (int i = 2; taken.contains(result); ++i)
        result = wanted + u' ' + QString::number(i);
    return result;
}

bool isShorter(std::chrono::days one, std::chrono::days other)
{
    if (one.count() == 0)
        return false;
    return other.count() == 0 || one < other;
}

QString searchable(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain;
}

bool hasAllWords(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

QStringList missingFrom(const ConnectorForm &form, const ProviderSettings &provider)
{
    const QString way = provider.text(u"authentication");
    QStringList missing;
    for (const ConnectorParameter &parameter : form.parameters) {
        if (!parameter.required || !parameter.fallback.isEmpty() || !form.isNeeded(parameter.name, way))
            continue;
        const bool isThere = parameter.type == ConnectorParameter::Type::Secret
            ? provider.secret(parameter.name).kind != SecretRef::Kind::None
            : !provider.list(parameter.name).isEmpty();
        if (!isThere)
            missing.append(parameter.name);
    }
    return missing;
}

QList<std::pair<QString, SecretRef>> keychainSecrets(const ProviderSettings &provider)
{
    QList<std::pair<QString, SecretRef>> found;
    collectSecrets({}, provider.parameters, found);
    return found;
}

QStringList secretNames(const Settings &settings)
{
    QStringList names;
    for (const CallSourceSettings &source : settings.callSources) {
        if (source.secret.kind == SecretRef::Kind::Keychain)
            names.append(source.secret.name);
    }
    for (const ProviderSettings &provider : settings.crm.providers) {
        const auto secrets = keychainSecrets(provider);
        for (const auto &[key, reference] : secrets)
            names.append(reference.name);
    }
    names.removeDuplicates();
    return names;
}

} // namespace Ringside
