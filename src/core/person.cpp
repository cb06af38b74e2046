#include "person.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

bool isWebLink(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() && (scheme == "http"_L1 || scheme == "https"_L1);
}

void applyVipTag(Person &person)
{
    if (person.vip)
        return;
    for (const QString &tag : std::as_const(person.tags)) {
        if (tag.trimmed().compare("vip"_L1, Qt::CaseInsensitive) == 0) {
            person.vip = true;
            if (person.vipReason.isEmpty())
                person.vipReason = u"tag %1"_s.arg(tag.trimmed());
            return;
        }
    }
}

void absorb(Person &into, const Person &from)
{
    for (const LabelledNumber &labelled : from.numbers) {
        const bool known = std::any_of(into.numbers.cbegin(), into.numbers.cend(), [&](const LabelledNumber &one) {
            return one.number.key() == labelled.number.key()
                && one.number.extension == labelled.number.extension;
        });
        if (!known)
            into.numbers.append(labelled);
    }
    for (const QString &tag : from.tags) {
        if (!into.tags.contains(tag, Qt::CaseInsensitive))
            into.tags.append(tag);
    }
    if (!from.notes.isEmpty() && !into.notes.contains(from.notes))
        into.notes += into.notes.isEmpty() ? from.notes : u'\n' + from.notes;
    for (auto field : {&Person::name, &Person::company, &Person::title, &Person::email, &Person::accountId,
                       &Person::contactId}) {
        if ((into.*field).isEmpty())
            into.*field = from.*field;
    }
    if (into.profileUrl.isEmpty())
        into.profileUrl = from.profileUrl;
    for (auto it = from.customFields.begin(); it != from.customFields.end(); ++it) {
        if (!into.customFields.contains(it.key()))
            into.customFields.insert(it.key(), it.value());
    }
    if (!into.vip && from.vip) {
        into.vip = true;
        into.vipReason = from.vipReason;
    }
    if (!into.lastContactAt.isValid() || from.lastContactAt > into.lastContactAt)
        into.lastContactAt = from.lastContactAt;
    into.contactCount += from.contactCount;
}

} // namespace Ringside
