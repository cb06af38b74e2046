#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Ringside {

//! Which members of a value of the scope an expression may look at, as far as its text tells.
//!
//! Errs on the side of too many: a member that is not here is one that the expression cannot name.
//! Thread: a value.
struct UsedMembers {
    bool all = false;
    QMap<QString, UsedMembers> members; //!< of an object; empty where all is set

    //! \a chain: ["properties", "phone"] of item.properties.phone. Empty: the value itself.
    void add(const QStringList &chain);
    void add(const UsedMembers &others);
    //! What \a code does with the variable \a name.
    void addUses(const QString &code, const QString &name);
    //! After the last of these: makes of() fast.
    void prepare();

    //! \a value, exactForScripts(), without the members that are not here. Arrays are left whole.
    [[nodiscard]] QJsonValue of(const QJsonValue &value) const;

    QJsonObject blank{}; //!< with these members in their order, without values; empty: not prepared
};

//! \a value with the whole numbers that JavaScript would round as strings.
[[nodiscard]] QJsonValue exactForScripts(const QJsonValue &value);

//! Whether \a word stands in \a code, and not as a part of another.
[[nodiscard]] bool hasWord(const QString &code, const QString &word);

//! What every object has: toString, constructor …
[[nodiscard]] bool isInherited(const QString &member);

//! Whether \a code only looks at what it is given, and changes nothing of it. False where that is not certain.
[[nodiscard]] bool onlyReads(const QString &code);

} // namespace Ringside
