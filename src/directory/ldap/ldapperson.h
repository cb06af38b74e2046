#pragma once

#include "callerinfo.h"
#include "ldapentry.h"
#include "ldapsettings.h"
#include "numberparser.h"

#include <optional>

namespace Ringside {

//! Makes persons of a directory's entries.
//!
//! Does not ask the directory. Photos are not read: a Person has none. Thread: any; the parser must outlive it.
class LdapPersonBuilder
{
public:
    LdapPersonBuilder(const LdapSettings &settings, const NumberParser &parser);

    //! What has to be asked for.
    [[nodiscard]] QStringList attributes() const;
    //! nullopt: a disabled account, or nobody who can be shown.
    [[nodiscard]] std::optional<Person> person(const LdapEntry &entry) const;
    //! Takes the place of the person whom \a entry was before: the same key, and nothing to be found by.
    [[nodiscard]] Person nobody(const LdapEntry &entry) const;
    //! \a person as the caller, if one of the numbers matches.
    [[nodiscard]] std::optional<CallerInfo> asCaller(const Person &person, const PhoneNumber &caller) const;
    //! Those of \a entries who match \a caller on the best level found, at most 50, in the server's order.
    [[nodiscard]] QList<CallerInfo> callers(const QList<LdapEntry> &entries, const PhoneNumber &caller) const;

private:
    void addNumbers(Person &person, const LdapEntry &entry) const;
    void addTags(Person &person, const LdapEntry &entry) const;
    [[nodiscard]] PhoneNumber extension(const QString &text) const;

    QString m_source;
    QString m_region;
    LdapAttributes m_attributes;
    QMap<QString, QString> m_groupTags;
    const NumberParser &m_parser;
};

//! "Anna Schmidt" of "CN=Anna Schmidt,OU=Sales,DC=example,DC=com" (RFC 4514); empty where it is no such name.
[[nodiscard]] QString commonName(const QString &distinguishedName);

} // namespace Ringside
