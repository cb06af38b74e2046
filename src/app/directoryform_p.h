#pragma once

#include "connectorform.h"
#include "result.h"
#include "settings.h"

#include <QMap>
#include <QStringList>

#include <array>

// What the forms of directories and databases share: their fields, and a reader of what stands in settings.
namespace Ringside::DirectoryForm {

using namespace Qt::StringLiterals;
using Parameter = ConnectorParameter;
using Type = ConnectorParameter::Type;

template<class T>
struct Word {
    QLatin1StringView word;
    T meaning;
};

inline Parameter field(QLatin1StringView name, const QString &label, Type type = Type::Text, const QString &help = {})
{
    Parameter parameter;
    parameter.name = name;
    parameter.label = label;
    parameter.help = help;
    parameter.type = type;
    return parameter;
}

inline Parameter required(Parameter parameter)
{
    parameter.required = true;
    return parameter;
}

inline Parameter advanced(Parameter parameter)
{
    parameter.advanced = true;
    return parameter;
}

inline Parameter choice(Parameter parameter, const QString &fallback, const QList<Parameter::Choice> &choices)
{
    parameter.fallback = fallback;
    parameter.choices = choices;
    return parameter;
}

inline Parameter withFallback(Parameter parameter, const QString &fallback)
{
    parameter.fallback = fallback;
    return parameter;
}

// Reads one problem after the other, and keeps the first.
class Reader
{
public:
    explicit Reader(const ProviderSettings &provider)
        : m_provider(provider)
    {
    }

    [[nodiscard]] QString text(QStringView key) const { return m_provider.text(key).trimmed(); }
    //! The first of \a words where nothing is written.
    template<class T, size_t N>
    T word(QStringView key, const std::array<Word<T>, N> &words)
    {
        return text(key).isEmpty() ? words.front().meaning : requiredWord(key, words);
    }
    template<class T, size_t N>
    T requiredWord(QStringView key, const std::array<Word<T>, N> &words)
    {
        const QString found = text(key);
        QStringList known;
        for (const auto &[word, meaning] : words) {
            if (found == word)
                return meaning;
            known.append(word);
        }
        object((found.isEmpty() ? u"%1 is missing: it has to be one of %2"_s : u"%1 has to be one of %2"_s)
                   .arg(key, known.join(u", "_s)));
        return words.front().meaning;
    }
    quint16 port(QStringView key)
    {
        const QString found = text(key);
        bool good = true;
        const uint number = found.isEmpty() ? 0 : found.toUInt(&good);
        if (!good || number > 65535)
            object(u"%1 has to be a number up to 65535"_s.arg(key));
        return quint16(number);
    }
    //! "key=value" in a list, or a map.
    QMap<QString, QString> pairs(const QString &key)
    {
        QMap<QString, QString> pairs;
        for (const auto &[name, value] : m_provider.parameters.entries) {
            if (name.text != key || value.kind != YamlValue::Kind::Map)
                continue;
            for (const auto &[from, to] : value.entries)
                pairs.insert(from.text, to.text);
            return pairs;
        }
        for (const QString &entry : m_provider.list(key)) {
            const qsizetype sign = entry.lastIndexOf(u'=');
            if (sign <= 0 || sign + 1 == entry.size())
                object(u"each entry of %1 has to be two words with \"=\" between them"_s.arg(key));
            else
                pairs.insert(entry.left(sign).trimmed(), entry.mid(sign + 1).trimmed());
        }
        return pairs;
    }
    void require(QStringView key, bool isThere)
    {
        if (!isThere)
            object(u"%1 is missing"_s.arg(key));
    }
    void object(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }
    template<class T>
    [[nodiscard]] Result<T> result(const T &value) const
    {
        if (!m_problem.isEmpty())
            return fail(ErrorKind::Misconfigured, m_problem);
        return value;
    }

private:
    const ProviderSettings &m_provider;
    QString m_problem;
};

//! "true" or "false", or what \a fallback says where nothing is written.
inline bool flag(const ProviderSettings &provider, QStringView key, bool fallback)
{
    const QString text = provider.text(key);
    return text.isEmpty() ? fallback : text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace Ringside::DirectoryForm
