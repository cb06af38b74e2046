#include "lookupcachecontract.h"

#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

const QDateTime morning({2026, 3, 2}, {9, 0}, Qt::UTC);

CachedAnswer answerOf(const QString &name)
{
    CallerInfo info;
    info.person.source = u"crm"_s;
    info.person.key = u"id:1"_s;
    info.person.name = name;
    info.person.tags = {u"Gold tier"_s};
    info.person.customFields = {{u"Plan"_s, u"Gold"_s}};
    info.person.vip = true;
    info.person.vipReason = u"tag vip"_s;
    info.number.kind = PhoneNumber::Kind::External;
    info.number.raw = u"+14155550123"_s;
    info.number.e164 = u"+14155550123"_s;
    info.number.national = u"4155550123"_s;
    info.number.region = u"US"_s;
    info.number.countryCode = 1;
    info.person.numbers = {{u"work"_s, info.number}};
    info.match = MatchLevel::Exact;
    info.fetchedAt = morning;
    return {{info}, morning};
}

} // namespace

void LookupCacheContract::init()
{
    m_rig = makeRig();
}

void LookupCacheContract::cleanup()
{
    m_rig.reset();
}

std::optional<CachedAnswer> LookupCacheContract::cached(const QString &provider, const QString &key)
{
    return waitFor(m_rig->cache().find(provider, key)).value_or(std::nullopt);
}

void LookupCacheContract::answer_comesBackWhole()
{
    const CachedAnswer answer = answerOf(u"Zoë \"Ångström\" <b>"_s);
    QVERIFY(waitFor(m_rig->cache().put(u"crm"_s, u"+14155550123"_s, answer)));
    const auto back = cached(u"crm"_s, u"+14155550123"_s);
    QVERIFY(back);
    QCOMPARE(back->people, answer.people);
    QCOMPARE(back->fetchedAt, answer.fetchedAt);
}

void LookupCacheContract::answer_ofNobody_isAnAnswer()
{
    QVERIFY(waitFor(m_rig->cache().put(u"crm"_s, u"+14155550123"_s, {{}, morning})));
    const auto back = cached(u"crm"_s, u"+14155550123"_s);
    QVERIFY(back);
    QVERIFY(back->people.isEmpty());
}

void LookupCacheContract::unknown_isNoAnswer()
{
    QVERIFY(!cached(u"crm"_s, u"+14155550123"_s));
}

void LookupCacheContract::answers_areOfOneProviderAndOneNumber()
{
    QVERIFY(waitFor(m_rig->cache().put(u"crm"_s, u"+14155550123"_s, answerOf(u"Jane"_s))));
    QVERIFY(waitFor(m_rig->cache().put(u"ldap"_s, u"+14155550123"_s, answerOf(u"Ben"_s))));
    QCOMPARE(cached(u"crm"_s, u"+14155550123"_s)->people.constFirst().person.name, u"Jane"_s);
    QCOMPARE(cached(u"ldap"_s, u"+14155550123"_s)->people.constFirst().person.name, u"Ben"_s);
    QVERIFY(!cached(u"crm"_s, u"+14155550124"_s));
}

void LookupCacheContract::newerAnswer_replaces()
{
    QVERIFY(waitFor(m_rig->cache().put(u"crm"_s, u"+14155550123"_s, answerOf(u"Jane"_s))));
    CachedAnswer newer = answerOf(u"Jane Doe"_s);
    newer.fetchedAt = morning.addSecs(60);
    QVERIFY(waitFor(m_rig->cache().put(u"crm"_s, u"+14155550123"_s, newer)));
    QCOMPARE(cached(u"crm"_s, u"+14155550123"_s)->fetchedAt, newer.fetchedAt);
    QCOMPARE(cached(u"crm"_s, u"+14155550123"_s)->people, newer.people);
}

void LookupCacheContract::clear_forgetsAnswers_notChoices()
{
    QVERIFY(waitFor(m_rig->cache().put(u"crm"_s, u"+14155550123"_s, answerOf(u"Jane"_s))));
    QVERIFY(waitFor(m_rig->choices().remember(u"+14155550123"_s, {u"crm"_s, u"id:1"_s})));
    QVERIFY(waitFor(m_rig->cache().clear()));
    QVERIFY(!cached(u"crm"_s, u"+14155550123"_s));
    QVERIFY(waitFor(m_rig->choices().find(u"+14155550123"_s)).value());
}

void LookupCacheContract::choice_comesBack_andIsReplaced()
{
    QVERIFY(waitFor(m_rig->choices().remember(u"+14155550123"_s, {u"crm"_s, u"id:1"_s})));
    QVERIFY(waitFor(m_rig->choices().remember(u"+14155550123"_s, {u"PhoneBook"_s, u"mail:ä|b"_s})));
    const auto choice = waitFor(m_rig->choices().find(u"+14155550123"_s)).value();
    QVERIFY(choice);
    QCOMPARE(choice->source, u"PhoneBook"_s);
    QCOMPARE(choice->key, u"mail:ä|b"_s);
}

void LookupCacheContract::unknownNumber_hasNoChoice()
{
    QVERIFY(!waitFor(m_rig->choices().find(u"+14155550123"_s)).value());
    QVERIFY(!waitFor(m_rig->choices().find(QString())).value());
}

} // namespace Ringside
