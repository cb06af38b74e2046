#pragma once

#include "peoplebook.h"
#include "peoplestore.h"
#include "wordmatch.h"

#include <algorithm>

namespace Ringside {

//! A phone book in memory. Passes the contract of phone books; numbers match where they are the same.
class MemoryPeopleBook : public PeopleBook, public PeopleStore
{
public:
    QFuture<Result<QList<Person>>> search(const QString &text, int limit) override
    {
        ++searches;
        if (failure)
            return ready<QList<Person>>(tl::unexpected(*failure));
        QList<Person> found;
        for (const Person &person : std::as_const(people)) {
            if (found.size() < limit && isFound(person, text))
                found.append(person);
        }
        return ready<QList<Person>>(found);
    }
    QFuture<Result<std::optional<Person>>> find(const PersonRef &person) override
    {
        if (failure)
            return ready<std::optional<Person>>(tl::unexpected(*failure));
        const Person *known = at(person);
        return ready<std::optional<Person>>(known ? std::optional(*known) : std::nullopt);
    }
    QFuture<Result<PersonRef>> save(const Person &person) override
    {
        if (failure)
            return ready<PersonRef>(tl::unexpected(*failure));
        if (person.key.isEmpty()) {
            Person made = person;
            made.source = ownPeopleSource();
            made.key = QStringLiteral("own:%1").arg(++m_made);
            people.prepend(made);
            return ready<PersonRef>(refOf(made));
        }
        Person *known = at(refOf(person));
        if (!known)
            return ready<PersonRef>(unknown(refOf(person)));
        *known = person;
        return ready<PersonRef>(refOf(person));
    }
    QFuture<Result<void>> remove(const PersonRef &person) override
    {
        if (failure)
            return ready<void>(tl::unexpected(*failure));
        if (!at(person))
            return ready<void>(unknown(person));
        take(person);
        return ready<void>({});
    }
    QFuture<Result<void>> merge(const PersonRef &into, const PersonRef &from) override
    {
        if (failure)
            return ready<void>(tl::unexpected(*failure));
        if (into == from)
            return ready<void>(fail(ErrorKind::Unsupported));
        Person *target = at(into);
        const Person *source = at(from);
        if (!target || !source)
            return ready<void>(unknown(target ? from : into));
        absorb(*target, *source);
        take(from);
        return ready<void>({});
    }
    QFuture<Result<QList<Person>>> page(const PersonRef &after, int limit) override
    {
        if (failure)
            return ready<QList<Person>>(tl::unexpected(*failure));
        qsizetype begin = 0;
        if (!after.isEmpty()) {
            const auto it = std::find_if(people.cbegin(), people.cend(),
                                         [&](const Person &one) { return refOf(one) == after; });
            if (it == people.cend())
                return ready<QList<Person>>(fail(ErrorKind::NotFound));
            begin = it - people.cbegin() + 1;
        }
        return ready<QList<Person>>(people.mid(begin, std::max(0, limit)));
    }

    QFuture<Result<QList<CallerInfo>>> findByNumber(const PhoneNumber &number) override
    {
        QList<CallerInfo> found;
        for (const Person &person : std::as_const(people)) {
            for (const LabelledNumber &labelled : person.numbers) {
                if (!number.isWithheld() && labelled.number.key() == number.key()) {
                    found.append({person, labelled.number, MatchLevel::Exact, {}});
                    break;
                }
            }
        }
        return ready<QList<CallerInfo>>(found.mid(0, 50));
    }
    QFuture<Result<qint64>> count() override { return ready<qint64>(people.size()); }

    QList<Person> people;
    std::optional<Error> failure;
    int searches = 0;

private:
    template<class T>
    static QFuture<Result<T>> ready(Result<T> result)
    {
        return QtFuture::makeReadyFuture<Result<T>>(std::move(result));
    }
    static PersonRef refOf(const Person &person) { return {person.source, person.key}; }
    Person *at(const PersonRef &ref)
    {
        const auto it = std::find_if(people.begin(), people.end(),
                                     [&ref](const Person &one) { return refOf(one) == ref; });
        return it == people.end() ? nullptr : &*it;
    }
    [[nodiscard]] tl::unexpected<Error> unknown(const PersonRef &ref) const
    {
        const bool wasHere = ref.source == ownPeopleSource() || m_removed.contains(ref);
        return fail(wasHere ? ErrorKind::NotFound : ErrorKind::Unsupported);
    }
    void take(const PersonRef &ref)
    {
        people.removeIf([&ref](const Person &one) { return refOf(one) == ref; });
        m_removed.append(ref);
    }
    static bool isFound(const Person &person, const QString &text)
    {
        if (const QString digits = plainDigits(text); digits.size() > 2) {
            for (const LabelledNumber &labelled : person.numbers) {
                const PhoneNumber &number = labelled.number;
                if (number.e164.mid(1).startsWith(digits) || number.national.startsWith(digits)
                    || (u'0' + number.national).startsWith(digits) || number.national.endsWith(digits))
                    return true;
            }
        }
        return haveWords({person.name, person.company, person.email, person.tags.join(u' '), person.notes}, text);
    }
    QList<PersonRef> m_removed;
    int m_made = 0;
};

} // namespace Ringside
