#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <utility>

namespace Ringside {

//! A piece of a YAML file, as text with its place; knows nothing of settings.
//!
//! Scalars are kept as written: whether "NO" is a country or a refusal is for the reader to say.
//! Thread: a value.
struct YamlValue {
    enum class Kind { Null, Scalar, Sequence, Map };

    Kind kind = Kind::Null;
    QString text; //!< for Scalar
    bool quoted = false; //!< for Scalar: stood in quotes or as a block, so it is text
    QList<YamlValue> items; //!< for Sequence
    QList<std::pair<YamlValue, YamlValue>> entries; //!< for Map, in the order of the file
    int line = 0; //!< from 1; 0: not from a file
    int column = 0; //!< from 1

    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }

    static YamlValue scalar(QString text, bool quoted);
    static YamlValue string(QString text) { return scalar(std::move(text), true); }
    static YamlValue word(QString text) { return scalar(std::move(text), false); }
    static YamlValue sequence() { return ofKind(Kind::Sequence); }
    static YamlValue map() { return ofKind(Kind::Map); }
    //! Appends to a map.
    void insert(const QString &key, YamlValue value);

    //! The same content; where it stood does not matter.
    friend bool operator==(const YamlValue &a, const YamlValue &b);

private:
    static YamlValue ofKind(Kind kind);
};

//! The same as JSON. Plain words that mean so in YAML 1.2 (core schema) become true, false, null and numbers.
[[nodiscard]] QJsonValue toJson(const YamlValue &value);

//! What parseYaml() found: a value, or why there is none.
struct YamlDocument {
    YamlValue root;
    QString error; //!< empty: none
    int line = 0; //!< of the error
    int column = 0;
};

//! Reads the first document of \a text. Safe with hostile text: size, depth and number of values are
//! limited, anchors and aliases are refused. No exception leaves it.
[[nodiscard]] YamlDocument parseYaml(const QByteArray &text);
//! Writes \a root, a map, so that parseYaml() reads the same. UTF-8.
[[nodiscard]] QByteArray writeYaml(const YamlValue &root);

} // namespace Ringside
