#include "vcardperson.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

QString label(const VCardProperty &property, const QHash<QString, QString> &groupLabels)
{
    // Apple writes what the user called it into a line of the same group:
    // item1.X-ABLabel:_$!<Mobile>!$_
    if (const QString own = groupLabels.value(property.group); !own.isEmpty())
        return own;
    const QStringList types = property.parameter(u"TYPE"_s);
    QString found;
    for (const QString &type : types) {
        const QString word = type.toLower();
        if (word == "cell"_L1)
            return u"mobile"_s;
        static const std::array unspoken{"voice"_L1, "pref"_L1, "internet"_L1,
                                         "text"_L1,  "msg"_L1,  "video"_L1};
        if (found.isEmpty() && std::find(unspoken.begin(), unspoken.end(), word) == unspoken.end())
            found = word;
    }
    return found;
}

bool isFax(const VCardProperty &property)
{
    const QStringList types = property.parameter(u"TYPE"_s);
    return types.contains("fax"_L1, Qt::CaseInsensitive)
        || types.contains("pager"_L1, Qt::CaseInsensitive);
}

QString nameFromParts(const QStringList &parts)
{
    // family; given; further; prefixes; suffixes
    QStringList words{parts.value(3), parts.value(1), parts.value(2), parts.value(0),
                      parts.value(4)};
    for (QString &word : words)
        word.replace(u',', u' ');
    words.removeAll(QString());
    return words.join(u' ').simplified();
}

} // namespace

BuiltPerson personFromCard(const VCard &card, const PersonBuilder &builder)
{
    BuiltPerson built;
    const auto problem = [&](const QString &text) { built.problems.append({card.line, text}); };
    if (card.problem != VCard::Problem::None) {
        problem(card.problem == VCard::Problem::NotEnded
                    ? PersonBuilder::tr("The card has no END:VCARD; it is left out.")
                    : PersonBuilder::tr("The card is too long; it is left out."));
        return built;
    }
    QHash<QString, QString> groupLabels;
    for (const VCardProperty &property : card.properties) {
        if (property.name == "X-ABLABEL"_L1 && !property.group.isEmpty()) {
            QString own = property.text();
            own.remove(u"_$!<"_s).remove(u">!$_"_s);
            groupLabels.insert(property.group, own.toLower());
        }
    }

    Person person;
    QString structured;
    for (const VCardProperty &property : card.properties) {
        const QString &name = property.name;
        const QString text = property.text();
        if (text.isEmpty())
            continue;
        if (name == "FN"_L1) {
            if (person.name.isEmpty())
                person.name = text.simplified();
        } else if (name == "N"_L1) {
            structured = nameFromParts(property.parts(u';'));
        } else if (name == "ORG"_L1) {
            const QStringList units = property.parts(u';');
            person.company = units.value(0);
            if (const QString department = units.value(1); !department.isEmpty())
                person.customFields.insert(u"Department"_s, department);
        } else if (name == "TITLE"_L1 || (name == "ROLE"_L1 && person.title.isEmpty())) {
            person.title = text;
        } else if (name == "EMAIL"_L1) {
            if (person.email.isEmpty())
                person.email = text;
        } else if (name == "TEL"_L1) {
            if (!isFax(property) && !builder.addNumbers(person, text, label(property, groupLabels)))
                problem(PersonBuilder::tr("A telephone number of the card is none."));
        } else if (name == "CATEGORIES"_L1) {
            for (const QString &tag : property.parts(u','))
                PersonBuilder::addTags(person, tag);
        } else if (name == "NOTE"_L1) {
            person.notes = text;
        } else if (name == "UID"_L1) {
            person.contactId = text;
        } else if (name == "X-ACCOUNT-ID"_L1) {
            person.accountId = text;
        } else if (name == "X-PROFILE-URL"_L1) {
            person.profileUrl = PersonBuilder::profileUrl(text);
            if (person.profileUrl.isEmpty())
                problem(PersonBuilder::tr(
                    "The profile address is left out: only http and https addresses are opened."));
        } else if (name == "URL"_L1) {
            person.customFields.insert(u"Web page"_s, text);
        } else if (name == "BDAY"_L1) {
            person.customFields.insert(u"Birthday"_s, text);
        }
    }
    if (person.name.isEmpty())
        person.name = structured;
    if (!builder.complete(person)) {
        problem(PersonBuilder::tr(
            "There is neither a name nor a telephone number; the card is left out."));
        return built;
    }
    built.person = std::move(person);
    return built;
}

} // namespace Ringside
