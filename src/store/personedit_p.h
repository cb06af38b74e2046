#pragma once

#include "person.h"
#include "personref.h"

#include <QStringList>

namespace Ringside {

struct ImportRow;

//! What the agent did to one person of the phone book. Thread: a value.
struct PersonEdit {
    enum class Kind {
        Created,
        Changed, //!< an imported person: "fields" are the agent's, the rest is the import's
        Removed,
        Merged, //!< into somebody else: as removed
    };

    qint64 keyHash = 0;
    qint64 seq = 0; //!< grows with every edit of the journal
    Kind kind = Kind::Created;
    QStringList fields;
    Person person; //!< where it was created or changed

    [[nodiscard]] bool hidesPerson() const { return kind == Kind::Removed || kind == Kind::Merged; }
    //! Puts the agent's fields over what an import says.
    void overlay(ImportRow &row) const;
};

[[nodiscard]] qint64 personKeyHash(const PersonRef &person);
//! Names of the fields in which \a now differs.
[[nodiscard]] QStringList changedFields(const Person &before, const Person &now);

[[nodiscard]] QString toWord(PersonEdit::Kind kind); //!< "created", "changed", "removed", "merged"
[[nodiscard]] PersonEdit::Kind editKindFromString(const QString &word); //!< an unknown word gives Removed
//! The whole of a person, and the way back.
[[nodiscard]] QByteArray personToJson(const Person &person);
[[nodiscard]] Person personFromJson(const QByteArray &json);

} // namespace Ringside
