#include "subject.h"

#include <algorithm>

namespace Ringside {

namespace {

//! More than anybody has; a bound only for what comes from outside.
constexpr int mostNumbers = 50;
constexpr int mostLinks = 12;

//! Whether \a person is, or has been put together with, the one of \a ref; \a keyInBook: or of that key.
bool isOrHas(const Person &person, const PersonRef &ref, const QString &keyInBook)
{
    const auto isIt = [&](const QString &source, const QString &key) {
        return (source == ref.source && key == ref.key) || (!keyInBook.isEmpty() && key == keyInBook);
    };
    return isIt(person.source, person.key)
        || std::any_of(person.elsewhere.begin(), person.elsewhere.end(),
                       [&](const PersonRecord &record) { return isIt(record.source, record.key); });
}

} // namespace

CallFilter Subject::calls() const
{
    CallFilter filter;
    if (const Person *somebody = known()) {
        filter.person = refOf(*somebody);
        for (const LabelledNumber &one : somebody->numbers.mid(0, mostNumbers))
            filter.numberKeys.append(one.number.key());
    }
    if (!person && !number.isWithheld() && !filter.numberKeys.contains(number.key()))
        filter.numberKeys.append(number.key());
    return filter;
}

PhoneNumber Subject::numberToAsk() const
{
    if (!number.isWithheld() || !person || person->numbers.isEmpty())
        return number;
    return person->numbers.first().number;
}

std::optional<Person> Subject::personIn(const LookupState &state) const
{
    const PersonRef wanted = person ? refOf(*person) : caller;
    const QString keyInBook = person ? keyInLookups(*person) : QString();
    for (const CallerInfo &candidate : state.candidates) {
        if (!wanted.isEmpty() && isOrHas(candidate.person, wanted, keyInBook))
            return candidate.person;
    }
    if (person || !state.caller())
        return std::nullopt;
    return state.caller()->person;
}

QList<CallerInfo> Subject::people() const
{
    QList<CallerInfo> result;
    const auto add = [this, &result](const Person &one) {
        CallerInfo info;
        info.person = one;
        info.number = numberToAsk();
        info.match = MatchLevel::Exact;
        result.append(info);
    };
    if (found)
        add(*found);
    if (person && !(found && isOrHas(*found, refOf(*person), keyInLookups(*person))))
        add(*person);
    return result;
}

QList<RecordLink> Subject::links() const
{
    QList<RecordLink> result;
    const auto add = [&result](const QString &source, const QUrl &url) {
        const bool isThere
            = std::any_of(result.begin(), result.end(), [&url](const RecordLink &link) { return link.url == url; });
        if (isWebLink(url) && !isThere && result.size() < mostLinks)
            result.append({source, url});
    };
    for (const std::optional<Person> &one : {person, found}) {
        if (!one)
            continue;
        add(one->source, one->profileUrl);
        for (const PersonRecord &record : one->elsewhere)
            add(record.source, record.profileUrl);
    }
    return result;
}

} // namespace Ringside
