#include "peoplecontract.h"

#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

PhoneNumber number(int countryCode, const QString &national)
{
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.national = national;
    number.countryCode = countryCode;
    number.region = countryCode == 49 ? u"DE"_s : u"US"_s;
    number.e164 = u'+' + QString::number(countryCode) + national;
    number.raw = number.e164;
    return number;
}

const PhoneNumber berlin = number(49, u"3023125012"_s);
const PhoneNumber mobile = number(49, u"1705550123"_s);
const PhoneNumber boston = number(1, u"6175550123"_s);

Person person(const QString &key, const QString &name, const QList<PhoneNumber> &numbers)
{
    Person person;
    person.source = u"PhoneBook"_s;
    person.key = key;
    person.name = name;
    for (const PhoneNumber &one : numbers)
        person.numbers.append({u"work"_s, one});
    return person;
}

Person mueller()
{
    Person person = Ringside::person(u"id:1"_s, u"Jürgen Müller-Lüdenscheidt"_s, {berlin});
    person.company = u"Acme Werkzeuge GmbH"_s;
    person.email = u"j.mueller@example.com"_s;
    person.tags = {u"Gold tier"_s, u"newsletter"_s};
    person.notes = u"Prefers the afternoon"_s;
    return person;
}

PersonRef refOf(const Person &person)
{
    return {person.source, person.key};
}

} // namespace

void PeopleContract::init()
{
    m_rig = makeRig();
}

void PeopleContract::cleanup()
{
    m_rig.reset();
}

QStringList PeopleContract::found(const QString &text, int limit)
{
    const auto people = waitFor(m_rig->book().search(text, limit));
    if (!people)
        return {people.error().detail};
    QStringList names;
    for (const Person &person : *people)
        names.append(person.name);
    return names;
}

QStringList PeopleContract::callers(const PhoneNumber &number)
{
    QStringList names;
    const auto people = waitFor(m_rig->store().findByNumber(number)).value_or(QList<CallerInfo>());
    for (const CallerInfo &info : people)
        names.append(info.person.name);
    names.sort();
    return names;
}

PersonRef PeopleContract::save(const Person &person)
{
    return waitFor(m_rig->book().save(person)).value_or(PersonRef());
}

std::optional<Person> PeopleContract::find(const PersonRef &ref)
{
    return waitFor(m_rig->book().find(ref)).value_or(std::nullopt);
}

qint64 PeopleContract::count()
{
    return waitFor(m_rig->store().count()).value_or(-1);
}

void PeopleContract::number_findsThePerson()
{
    m_rig->put({mueller(), person(u"id:2"_s, u"Jane Doe"_s, {boston, mobile})});
    const auto answer = waitFor(m_rig->store().findByNumber(boston)).value();
    QCOMPARE(answer.size(), 1);
    QCOMPARE(answer.constFirst().person.name, u"Jane Doe"_s);
    QCOMPARE(answer.constFirst().number, boston);
    QCOMPARE(answer.constFirst().match, MatchLevel::Exact);
    QCOMPARE(callers(mobile), QStringList{u"Jane Doe"_s});
    QCOMPARE(count(), 2);
}

void PeopleContract::number_ofNobody_findsNobody()
{
    m_rig->put({mueller()});
    QCOMPARE(callers(boston), QStringList());
    QCOMPARE(callers({}), QStringList());
}

void PeopleContract::crowd_isBounded_andHasTheAgentsOwn()
{
    QList<Person> crowd;
    for (int i = 0; i < 80; ++i)
        crowd.append(person(u"id:%1"_s.arg(i), u"Crowd %1"_s.arg(i), {berlin}));
    m_rig->put(crowd);
    QVERIFY(!save(person({}, u"Mine"_s, {berlin})).isEmpty());
    const QStringList names = callers(berlin);
    QCOMPARE(names.size(), 50);
    QVERIFY(names.contains(u"Mine"_s));
}

void PeopleContract::text_finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("the beginning of a name, without its accents") << u"mul"_s << true;
    QTest::newRow("with them") << u"Mül"_s << true;
    QTest::newRow("decomposed") << u"Mu\u0308l"_s << true;
    QTest::newRow("in capitals") << u"MÜLLER"_s << true;
    QTest::newRow("one letter") << u"j"_s << true;
    QTest::newRow("two words in any order") << u"müller jür"_s << true;
    QTest::newRow("a name with its hyphen") << u"Müller-Lüd"_s << true;
    QTest::newRow("words of different fields") << u"jurg acme"_s << true;
    QTest::newRow("company") << u"werkzeug"_s << true;
    QTest::newRow("a word that everybody has") << u"gmbh"_s << true;
    QTest::newRow("a long word, half of it") << u"ludensche"_s << true;
    QTest::newRow("email") << u"j.mueller@exam"_s << true;
    QTest::newRow("tag") << u"gold"_s << true;
    QTest::newRow("note") << u"afternoon"_s << true;
    QTest::newRow("somebody else") << u"smith"_s << false;
    QTest::newRow("one of two words") << u"müller smith"_s << false;
    QTest::newRow("the middle of a word") << u"üller"_s << false;
    QTest::newRow("international") << u"+49 30 231"_s << true;
    QTest::newRow("with 00") << u"0049 30 23125"_s << true;
    QTest::newRow("with (0)") << u"+49 (0)30 231"_s << true;
    QTest::newRow("as dialled in the country") << u"030 231"_s << true;
    QTest::newRow("with a slash") << u"030/231"_s << true;
    QTest::newRow("national, without 0") << u"30231"_s << true;
    QTest::newRow("the last digits") << u"5012"_s << true;
    QTest::newRow("all digits") << u"03023125012"_s << true;
    QTest::newRow("another number") << u"040 231"_s << false;
    QTest::newRow("other last digits") << u"5013"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("only signs") << u"?!"_s << false;
    QTest::newRow("a smile") << u"🙂"_s << false;
}

void PeopleContract::text_finds()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    m_rig->put({mueller(), person(u"id:2"_s, u"Anna Kowalski"_s, {boston})});
    const QStringList names = found(text);
    QCOMPARE(names.contains(u"Jürgen Müller-Lüdenscheidt"_s), isFound);
    QVERIFY(!names.contains(u"Anna Kowalski"_s));
}

void PeopleContract::text_isNeverSyntax_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u"\""_s, u"a\" OR \"b"_s, u"name : jane"_s, u"jane NOT doe"_s, u"NEAR(jane doe)"_s, u"*"_s,
                             u"^jane"_s, u"-jane"_s, u"jane AND"_s, u"(jane"_s, u"हिन्दी"_s, u"'; DROP TABLE person;"_s,
                             QString(QChar(0)), QString(QChar(0xD800)), u"a"_s.repeated(5000), u"a "_s.repeated(5000),
                             u"٣٣٣٣"_s, u"99999999999999999999999"_s, u"0"_s, u"00"_s, u"000"_s, u"+"_s})
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void PeopleContract::text_isNeverSyntax()
{
    QFETCH(QString, text);
    m_rig->put({mueller()});
    const auto people = waitFor(m_rig->book().search(text, 9));
    QVERIFY2(people, qPrintable(people ? QString() : people.error().detail));
    QCOMPARE(found(u"mul"_s).size(), 1);
}

void PeopleContract::text_findsNobodyInAnEmptyBook()
{
    QCOMPARE(found(u"mul"_s), QStringList());
    QCOMPARE(found(u"030 231"_s), QStringList());
}

void PeopleContract::search_isLimited()
{
    QList<Person> many;
    for (int i = 0; i < 60; ++i)
        many.append(person(u"id:%1"_s.arg(i), u"Jane %1"_s.arg(i), {}));
    m_rig->put(many);
    QCOMPARE(found(u"jane"_s, 7).size(), 7);
    QCOMPARE(found(u"jane"_s, 100).size(), 60);
    QCOMPARE(found(u"jane"_s, 0).size(), 0);
    QCOMPARE(found(u"jane"_s, -1).size(), 0);
}

void PeopleContract::newPerson_getsAName_andIsFoundByAll()
{
    m_rig->put({mueller()});
    const PersonRef ref = save(person({}, u"Zoë Ångström"_s, {boston}));
    QCOMPARE(ref.source, ownPeopleSource());
    QVERIFY(!ref.key.isEmpty());
    QCOMPARE(find(ref)->name, u"Zoë Ångström"_s);
    QCOMPARE(refOf(*find(ref)), ref);
    QCOMPARE(found(u"angs"_s), QStringList{u"Zoë Ångström"_s});
    QCOMPARE(found(u"617 555"_s), QStringList{u"Zoë Ångström"_s});
    QCOMPARE(callers(boston), QStringList{u"Zoë Ångström"_s});
    QCOMPARE(count(), 2);
}

void PeopleContract::newPeople_areNeverTheSame()
{
    const PersonRef one = save(person({}, u"Jane"_s, {boston}));
    const PersonRef two = save(person({}, u"Jane"_s, {boston}));
    QVERIFY(one != two);
    QCOMPARE(count(), 2);
    QCOMPARE(callers(boston), (QStringList{u"Jane"_s, u"Jane"_s}));
}

void PeopleContract::change_isSeenByAll()
{
    m_rig->put({mueller()});
    Person changed = mueller();
    changed.name = u"Jürgen Schmidt"_s;
    changed.numbers = {{u"mobile"_s, mobile}};
    QCOMPARE(save(changed), refOf(changed));
    QCOMPARE(find(refOf(changed)), std::optional(changed));
    QCOMPARE(found(u"mull"_s), QStringList());
    QCOMPARE(found(u"schmi"_s), QStringList{u"Jürgen Schmidt"_s});
    QCOMPARE(callers(berlin), QStringList());
    QCOMPARE(callers(mobile), QStringList{u"Jürgen Schmidt"_s});
    QCOMPARE(count(), 1);
    QCOMPARE(save(changed), refOf(changed)); // once more, the same
    QCOMPARE(count(), 1);
}

void PeopleContract::everyField_comesBack()
{
    Person all = mueller();
    all.title = u"Head of \"Procurement\"; <b>"_s;
    all.accountId = u"A-1"_s;
    all.contactId = u"C-1"_s;
    all.lastContactAt = QDateTime({2026, 2, 1}, {10, 30, 15, 250}, Qt::UTC);
    all.contactCount = 15;
    all.vip = true;
    all.vipReason = u"marked by Anna"_s;
    all.customFields = {{u"Plan"_s, u"Gold"_s}, {u"Größe"_s, u"XL"_s}};
    all.profileUrl = QUrl(u"https://crm.example.com/c/1?a=b#x"_s);
    PhoneNumber extension;
    extension.kind = PhoneNumber::Kind::Internal;
    extension.raw = u"1001"_s;
    extension.national = u"1001"_s;
    all.numbers.append({u"desk"_s, extension});
    all.key.clear();
    const PersonRef ref = save(all);
    all.source = ref.source;
    all.key = ref.key;
    QCOMPARE(find(ref), std::optional(all));
    all.notes = u"Two\nlines, with Ünïcödé 🙂"_s;
    QCOMPARE(save(all), ref);
    QCOMPARE(find(ref), std::optional(all));
}

void PeopleContract::vip_carriesItsReason()
{
    m_rig->put({mueller()});
    Person marked = mueller();
    marked.vip = true;
    marked.vipReason = u"marked by Anna: key account"_s;
    QVERIFY(!save(marked).isEmpty());
    const auto caller = waitFor(m_rig->store().findByNumber(berlin)).value().constFirst().person;
    QVERIFY(caller.vip);
    QCOMPARE(caller.vipReason, u"marked by Anna: key account"_s);
    QVERIFY(!save(mueller()).isEmpty());
    QVERIFY(!waitFor(m_rig->store().findByNumber(berlin)).value().constFirst().person.vip);
}

void PeopleContract::removed_isGoneForAll()
{
    m_rig->put({mueller()});
    const PersonRef own = save(person({}, u"Jane Doe"_s, {boston}));
    for (const PersonRef &ref : {own, refOf(mueller())}) {
        QVERIFY(waitFor(m_rig->book().remove(ref)));
        QCOMPARE(find(ref), std::nullopt);
    }
    QCOMPARE(found(u"j"_s), QStringList());
    QCOMPARE(callers(berlin) + callers(boston), QStringList());
    QCOMPARE(count(), 0);
    QCOMPARE(waitFor(m_rig->book().page({}, 9)).value(), QList<Person>());
}

void PeopleContract::removedTwice_isNotFound()
{
    const PersonRef own = save(person({}, u"Jane Doe"_s, {boston}));
    QVERIFY(waitFor(m_rig->book().remove(own)));
    QCOMPARE(waitFor(m_rig->book().remove(own)).error().kind, ErrorKind::NotFound);
    Person late = person(own.key, u"Jane"_s, {});
    late.source = own.source;
    QCOMPARE(waitFor(m_rig->book().save(late)).error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(m_rig->book().merge(own, own)).has_value(), false);
}

void PeopleContract::stranger_cannotBeChanged()
{
    m_rig->put({mueller()});
    Person stranger = person(u"id:77"_s, u"Of a CRM"_s, {boston});
    stranger.source = u"HubSpot"_s;
    QCOMPARE(waitFor(m_rig->book().save(stranger)).error().kind, ErrorKind::Unsupported);
    QCOMPARE(waitFor(m_rig->book().remove(refOf(stranger))).error().kind, ErrorKind::Unsupported);
    QCOMPARE(waitFor(m_rig->book().merge(refOf(mueller()), refOf(stranger))).error().kind, ErrorKind::Unsupported);
    QCOMPARE(count(), 1);
    QCOMPARE(find(refOf(mueller())), std::optional(mueller()));
}

void PeopleContract::merge_joinsWhatOnlyOneHad()
{
    m_rig->put({mueller()});
    Person twin = person({}, u"J. Mueller"_s, {mobile, berlin});
    twin.title = u"Buyer"_s;
    twin.tags = {u"GOLD TIER"_s, u"fair"_s};
    twin.notes = u"Met at the fair"_s;
    twin.customFields = {{u"Plan"_s, u"Gold"_s}};
    twin.vip = true;
    twin.vipReason = u"tag vip"_s;
    const PersonRef from = save(twin);
    QVERIFY(waitFor(m_rig->book().merge(refOf(mueller()), from)));
    const auto both = find(refOf(mueller()));
    QVERIFY(both);
    QCOMPARE(both->name, mueller().name);
    QCOMPARE(both->title, u"Buyer"_s);
    QCOMPARE(both->tags, (QStringList{u"Gold tier"_s, u"newsletter"_s, u"fair"_s}));
    QCOMPARE(both->notes, u"Prefers the afternoon\nMet at the fair"_s);
    QCOMPARE(both->numbers.size(), 2);
    QVERIFY(both->vip);
    QCOMPARE(find(from), std::nullopt);
    QCOMPARE(callers(mobile), QStringList{mueller().name});
    QCOMPARE(found(u"fair"_s), QStringList{mueller().name});
    QCOMPARE(count(), 1);
}

void PeopleContract::merge_withOneself_isRefused()
{
    m_rig->put({mueller()});
    QVERIFY(!waitFor(m_rig->book().merge(refOf(mueller()), refOf(mueller()))));
    QCOMPARE(find(refOf(mueller())), std::optional(mueller()));
}

void PeopleContract::pages_haveEverybodyOnce()
{
    QList<Person> many;
    for (int i = 0; i < 23; ++i)
        many.append(person(u"id:%1"_s.arg(i), u"Person %1"_s.arg(i), {}));
    m_rig->put(many);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!save(person({}, u"Mine %1"_s.arg(i), {})).isEmpty());
    QSet<QString> seen;
    PersonRef last;
    for (int pages = 0; pages < 20; ++pages) {
        const auto page = waitFor(m_rig->book().page(last, 5)).value();
        if (page.isEmpty())
            break;
        QVERIFY(page.size() <= 5);
        for (const Person &one : page) {
            QVERIFY(!seen.contains(one.name));
            seen.insert(one.name);
        }
        last = refOf(page.constLast());
    }
    QCOMPARE(seen.size(), 26);
}

void PeopleContract::page_afterNobodyKnown_isNotFound()
{
    m_rig->put({mueller()});
    QCOMPARE(waitFor(m_rig->book().page({u"PhoneBook"_s, u"id:nobody"_s}, 5)).error().kind, ErrorKind::NotFound);
}

} // namespace Ringside
