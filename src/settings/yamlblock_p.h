#pragma once

#include "nearestword.h"
#include "settingsproblem.h"
#include "yamlvalue.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Ringside {

// What all readers of configuration files need: mistakes with their place, and blocks whose unknown keys are noticed.

//! A value as it may be shown in a message: short, on one line.
[[nodiscard]] QString shown(const YamlValue &value);
[[nodiscard]] bool hasControlCharacters(const QString &text);

template<class Words>
[[nodiscard]] QStringList wordsOf(const Words &words)
{
    QStringList result;
    for (const auto &[word, value] : words)
        result.append(word);
    return result;
}

//! Collects what is wrong with one file.
class YamlReader
{
public:
    explicit YamlReader(QString file)
        : m_file(std::move(file))
    {
    }

    void report(SettingsProblem::Severity severity, const YamlValue &at, const QString &key, const QString &message,
                const QString &suggestion = {});
    void error(const YamlValue &at, const QString &key, const QString &message, const QString &suggestion = {})
    {
        report(SettingsProblem::Severity::Error, at, key, message, suggestion);
    }
    //! In the order of the file.
    [[nodiscard]] QList<SettingsProblem> problems() const;

    bool keepsUnknown = true; //!< keys that are not known are kept for saving
    bool literalSecretReported = false;
    QSet<QString> unavailableReported;

private:
    QString m_file;
    QList<SettingsProblem> m_problems;
};

//! One block of a file. Keys are known by being asked for; finish() reports the others.
class YamlBlock
{
public:
    YamlBlock(YamlReader &reader, const YamlValue &value, QString path);

    [[nodiscard]] const YamlValue &value() const { return m_value; }
    [[nodiscard]] YamlReader &reader() const { return m_reader; }
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] bool has(QLatin1StringView key) const;
    //! The value of \a key; null where it is absent or empty.
    const YamlValue *take(QLatin1StringView key);

    void read(QLatin1StringView key, QString &target);
    void read(QLatin1StringView key, bool &target);
    void read(QLatin1StringView key, qint64 &target, qint64 least, qint64 most, const QString &what);
    //! A list of words, or one word.
    void read(QLatin1StringView key, QStringList &target);
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
            if (value.kind == YamlValue::Kind::Scalar && value.text == word) {
                target = meaning;
                return true;
            }
        }
        refuseWord(value, path, wordsOf(words));
        return false;
    }
    bool readText(const YamlValue &value, const QString &path, QString &target);
    QList<YamlValue> itemsOf(const YamlValue &value, const QString &path);

    //! Reports the keys nobody asked for and gives them back; \a quietly: without a report.
    [[nodiscard]] YamlValue finish(bool quietly = false);

private:
    void refuseWord(const YamlValue &value, const QString &path, const QStringList &known);

    YamlReader &m_reader;
    const YamlValue m_value;
    QString m_path;
    QHash<QString, qsizetype> m_index;
    QStringList m_known;
};

} // namespace Ringside
