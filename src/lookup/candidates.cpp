#include "candidates.h"

#include <algorithm>

namespace Ringside {

namespace {

bool sameText(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

bool isSamePerson(const Person &a, const Person &b)
{
    if (!a.email.trimmed().isEmpty() && !b.email.trimmed().isEmpty())
        return sameText(a.email, b.email);
    return !a.name.trimmed().isEmpty() && sameText(a.name, b.name)
        && (a.company.trimmed().isEmpty() || b.company.trimmed().isEmpty() || sameText(a.company, b.company));
}

PersonRecord recordOf(const Person &person)
{
    return {person.source, person.key, person.accountId, person.contactId, person.profileUrl};
}

// Ids and the link belong together: those of one source only.
void setRow(Person &person, const PersonRecord &record)
{
    person.source = record.source;
    person.key = record.key;
    person.accountId = record.accountId;
    person.contactId = record.contactId;
    person.profileUrl = record.profileUrl;
}

// A row that can be opened goes before one that cannot, one with an id of its CRM before one without.
bool isBetterRow(const Person &more, const Person &person)
{
    if (!person.profileUrl.isEmpty())
        return false;
    const auto hasId = [](const Person &one) { return !one.contactId.isEmpty() || !one.accountId.isEmpty(); };
    return !more.profileUrl.isEmpty() || (hasId(more) && !hasId(person));
}

bool isSameRow(const PersonRecord &a, const PersonRecord &b)
{
    return a.source == b.source && a.key == b.key;
}

void addRecord(QList<PersonRecord> &records, const PersonRecord &record)
{
    if (std::none_of(records.cbegin(), records.cend(), [&](const PersonRecord &one) { return isSameRow(one, record); }))
        records.append(record);
}

// The higher rank's facts win, the lower one's fill what is empty.
void mergeInto(CallerInfo &info, const CallerInfo &other)
{
    Person &person = info.person;
    const Person &more = other.person;
    const auto fill = [](QString &fact, const QString &from) {
        if (fact.isEmpty())
            fact = from;
    };
    fill(person.name, more.name);
    fill(person.company, more.company);
    fill(person.title, more.title);
    fill(person.email, more.email);
    fill(person.notes, more.notes);
    if (isBetterRow(more, person))
        setRow(person, recordOf(more));
    for (const QString &tag : more.tags)
        if (!person.tags.contains(tag, Qt::CaseInsensitive))
            person.tags.append(tag);
    if (more.vip && !person.vip) {
        person.vip = true;
        person.vipReason = more.vipReason;
    }
    if (!person.lastContactAt.isValid()
        || (more.lastContactAt.isValid() && more.lastContactAt > person.lastContactAt))
        person.lastContactAt = more.lastContactAt;
    person.contactCount = std::max(person.contactCount, more.contactCount);
    for (auto it = more.customFields.begin(); it != more.customFields.end(); ++it)
        if (!person.customFields.contains(it.key()))
            person.customFields.insert(it.key(), it.value());
    for (const LabelledNumber &number : more.numbers) {
        const bool known = std::any_of(person.numbers.begin(), person.numbers.end(), [&](const auto &mine) {
            return mine.number.key() == number.number.key();
        });
        if (!known)
            person.numbers.append(number);
    }
    if (other.match > info.match) {
        info.match = other.match;
        info.number = other.number;
    }
}

} // namespace

std::vector<Candidate> rankCandidates(const std::vector<QList<CallerInfo>> &answers)
{
    std::vector<Candidate> candidates;
    for (size_t rank = 0; rank < answers.size(); ++rank) {
        // One provider's own people stay apart: two John Smiths of one directory are two.
        const size_t earlier = candidates.size();
        for (const CallerInfo &info : answers[rank]) {
            const ChoiceMemory::Choice row{info.person.source, info.person.key};
            const auto end = candidates.begin() + qsizetype(earlier);
            const auto same = std::find_if(candidates.begin(), end, [&](const Candidate &candidate) {
                return isSamePerson(candidate.info.person, info.person);
            });
            if (same != end) {
                mergeInto(same->info, info);
                same->members.push_back(row);
                addRecord(same->records, recordOf(info.person));
            } else {
                candidates.push_back({info, {row}, {recordOf(info.person)}, rank});
            }
        }
    }
    for (Candidate &candidate : candidates) {
        const PersonRecord own = recordOf(candidate.info.person);
        candidate.info.person.elsewhere = candidate.records;
        candidate.info.person.elsewhere.removeIf([&](const PersonRecord &one) { return isSameRow(one, own); });
    }
    MatchLevel best = MatchLevel::None;
    for (const Candidate &candidate : candidates)
        best = std::max(best, candidate.info.match);
    std::erase_if(candidates, [&](const Candidate &candidate) { return candidate.info.match != best; });
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        const Person &p = a.info.person;
        const Person &q = b.info.person;
        if (p.vip != q.vip)
            return p.vip;
        if (p.lastContactAt != q.lastContactAt) {
            if (!p.lastContactAt.isValid() || !q.lastContactAt.isValid())
                return p.lastContactAt.isValid();
            return p.lastContactAt > q.lastContactAt;
        }
        if (a.rank != b.rank)
            return a.rank < b.rank;
        return p.name.compare(q.name, Qt::CaseInsensitive) < 0; // the same order every time
    });
    return candidates;
}

bool moveChosenToFront(std::vector<Candidate> &candidates, const ChoiceMemory::Choice &choice)
{
    const auto chosen = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate &candidate) {
        return std::any_of(candidate.members.begin(), candidate.members.end(), [&](const auto &member) {
            return member.source == choice.source && member.key == choice.key;
        });
    });
    if (chosen == candidates.end())
        return false;
    std::rotate(candidates.begin(), chosen, chosen + 1);
    return true;
}

} // namespace Ringside
