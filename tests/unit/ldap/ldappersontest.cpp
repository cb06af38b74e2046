#include "ldapperson.h"
#include "libphonenumberparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

LdapEntry entryOf(const QList<std::pair<QByteArray, QByteArray>> &values,
                  const QString &dn = u"cn=Anna,ou=people,dc=example,dc=com"_s)
{
    LdapEntry entry;
    entry.dn = dn;
    for (const auto &[name, value] : values)
        entry.values[name.toLower()].append(value);
    return entry;
}

} // namespace

// Entries as persons.
class LdapPersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void activeDirectory();
    void openLdap();
    void numbers_areAllTaken_onceEach();
    void extension_isInternal();
    void disabled_isNobody_data();
    void disabled_isNobody();
    void key_outlivesAMove();
    void groups_becomeTags();
    void garbage_isBounded();
    void bestLevel_only();
    void commonName_data();
    void commonName();

private:
    [[nodiscard]] LdapPersonBuilder builder() const { return {m_settings, m_parser}; }
    LibPhoneNumberParser m_parser;
    LdapSettings m_settings = [] {
        LdapSettings settings;
        settings.name = u"Directory"_s;
        settings.region = u"DE"_s;
        return settings;
    }();
};

void LdapPersonTest::activeDirectory()
{
    const auto person = builder().person(entryOf({{"displayName", "Jürgen Müller"},
                                                  {"cn", "mueller.j"},
                                                  {"company", "Acme Werkzeuge GmbH"},
                                                  {"department", "Purchasing"},
                                                  {"title", "Buyer"},
                                                  {"mail", "j.mueller@example.com"},
                                                  {"manager", "CN=Schmidt\\, Anna,OU=Sales,DC=example,DC=com"},
                                                  {"info", "Prefers the afternoon"},
                                                  {"userAccountControl", "512"},
                                                  {"objectGUID", QByteArray::fromHex("00ff10")},
                                                  {"telephoneNumber", "+49 30 23125012"}}));
    QVERIFY(person);
    QCOMPARE(person->source, u"Directory"_s);
    QCOMPARE(person->key, u"00ff10"_s);
    QCOMPARE(person->name, u"Jürgen Müller"_s);
    QCOMPARE(person->company, u"Acme Werkzeuge GmbH"_s);
    QCOMPARE(person->title, u"Buyer"_s);
    QCOMPARE(person->email, u"j.mueller@example.com"_s);
    QCOMPARE(person->notes, u"Prefers the afternoon"_s);
    QCOMPARE(person->customFields,
             (QMap<QString, QString>{{u"Department"_s, u"Purchasing"_s}, {u"Manager"_s, u"Schmidt, Anna"_s}}));
    QCOMPARE(person->numbers.size(), 1);
    QCOMPARE(person->numbers.constFirst().label, u"work"_s);
    QCOMPARE(person->numbers.constFirst().number.e164, u"+493023125012"_s);
}

void LdapPersonTest::openLdap()
{
    const auto person = builder().person(entryOf({{"cn", "Anna Schmidt"}, {"o", "Example"}, {"ou", "Sales"},
                                                  {"description", "First floor"}, {"entryUUID", "1-2-3"}}));
    QVERIFY(person);
    QCOMPARE(person->name, u"Anna Schmidt"_s);
    QCOMPARE(person->company, u"Example"_s);
    QCOMPARE(person->key, u"1-2-3"_s);
    QCOMPARE(person->notes, u"First floor"_s);
    QCOMPARE(person->customFields.value(u"Department"_s), u"Sales"_s);
}

void LdapPersonTest::numbers_areAllTaken_onceEach()
{
    const auto person = builder().person(entryOf({{"cn", "Anna"},
                                                  {"telephoneNumber", "030 23125012"},
                                                  {"otherTelephone", "+49 30 23125012"},
                                                  {"otherTelephone", "+49 30 23125013"},
                                                  {"mobile", "0170 5550123"},
                                                  {"homePhone", "030 5550100"},
                                                  {"pager", "030 5550101"},
                                                  {"facsimileTelephoneNumber", "030 5550102"},
                                                  {"telephoneNumber", ""}}));
    QVERIFY(person);
    QStringList labels;
    for (const LabelledNumber &number : person->numbers)
        labels.append(number.label);
    QCOMPARE(labels, (QStringList{u"work"_s, u"work"_s, u"mobile"_s, u"home"_s, u"pager"_s, u"fax"_s}));
}

void LdapPersonTest::extension_isInternal()
{
    const auto person = builder().person(entryOf({{"cn", "Anna"}, {"ipPhone", "231250"}}));
    PhoneNumber caller;
    caller.kind = PhoneNumber::Kind::Internal;
    caller.raw = u"231250"_s;
    caller.national = caller.raw;
    QCOMPARE(builder().asCaller(*person, caller)->match, MatchLevel::Exact);
    QCOMPARE(m_parser.match(person->numbers.constFirst().number, caller), MatchLevel::Exact);
    caller.raw = caller.national = u"23125"_s;
    QVERIFY(!builder().asCaller(*person, caller));
    // The public number that happens to have the same digits is somebody else's.
    QVERIFY(!builder().asCaller(*person, m_parser.parse(u"+49 30 231250"_s, u"DE"_s)));
}

void LdapPersonTest::disabled_isNobody_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isDisabled");
    QTest::newRow("Active Directory") << QByteArray("userAccountControl") << QByteArray("514") << true;
    QTest::newRow("Active Directory, in use") << QByteArray("userAccountControl") << QByteArray("512") << false;
    QTest::newRow("not a number") << QByteArray("userAccountControl") << QByteArray("x") << false;
    QTest::newRow("389") << QByteArray("nsAccountLock") << QByteArray("TRUE") << true;
    QTest::newRow("389, in use") << QByteArray("nsAccountLock") << QByteArray("FALSE") << false;
    QTest::newRow("OpenLDAP, for good") << QByteArray("pwdAccountLockedTime") << QByteArray("000001010000Z") << true;
    QTest::newRow("OpenLDAP, for now") << QByteArray("pwdAccountLockedTime") << QByteArray("20260301090000Z") << false;
}

void LdapPersonTest::disabled_isNobody()
{
    QFETCH(QByteArray, attribute);
    QFETCH(QByteArray, value);
    QFETCH(bool, isDisabled);
    QCOMPARE(!builder().person(entryOf({{"cn", "Anna"}, {attribute, value}})), isDisabled);
    QVERIFY(builder().attributes().contains(QString::fromLatin1(attribute)));
}

void LdapPersonTest::key_outlivesAMove()
{
    const auto here = builder().person(entryOf({{"cn", "Anna"}, {"entryUUID", "u"}}, u"cn=Anna,ou=a"_s));
    const auto there = builder().person(entryOf({{"cn", "Anna"}, {"entryUUID", "u"}}, u"cn=Anna,ou=b"_s));
    QCOMPARE(here->key, there->key);
    QCOMPARE(builder().person(entryOf({{"cn", "Anna"}}, u"cn=Anna,ou=a"_s))->key, u"cn=Anna,ou=a"_s);
}

void LdapPersonTest::groups_becomeTags()
{
    QVERIFY(!builder().attributes().contains(u"memberOf"_s));
    m_settings.groupTags = {{u"key accounts"_s, u"VIP"_s}, {u"CN=Partners,DC=example,DC=com"_s, u"partner"_s}};
    QVERIFY(builder().attributes().contains(u"memberOf"_s));
    const auto person = builder().person(entryOf({{"cn", "Anna"},
                                                  {"memberOf", "CN=Key Accounts,OU=Groups,DC=example,DC=com"},
                                                  {"memberOf", "cn=partners,dc=example,dc=com"},
                                                  {"memberOf", "CN=Domain Users,DC=example,DC=com"}}));
    QCOMPARE(person->tags, (QStringList{u"VIP"_s, u"partner"_s}));
    QVERIFY(person->vip);
    QCOMPARE(person->vipReason, u"tag VIP"_s);
    m_settings.groupTags.clear();
}

void LdapPersonTest::garbage_isBounded()
{
    LdapEntry entry = entryOf({{"cn", QByteArray(100000, 'x')}, {"info", QByteArray("\xff\xfe\x00<b>", 6)}});
    for (int i = 0; i < 1000; ++i)
        entry.values["telephonenumber"].append("+49 30 2312" + QByteArray::number(1000 + i));
    entry.values["mobile"].append(QByteArray(100000, '9'));
    const auto person = builder().person(entry);
    QVERIFY(person);
    QVERIFY(person->name.size() <= 300);
    QVERIFY(person->numbers.size() <= 50);
    QVERIFY(person->notes.endsWith(u"<b>"_s));
    QVERIFY(!builder().person(entryOf({}, QString())));
    QVERIFY(!builder().person(entryOf({}, u"="_s)));
}

void LdapPersonTest::bestLevel_only()
{
    const PhoneNumber caller = m_parser.parse(u"+49 30 23125012"_s, u"DE"_s);
    const QList<LdapEntry> entries{entryOf({{"cn", "Suffix"}, {"mobile", "0171 23125012"}}, u"cn=1"_s),
                                   entryOf({{"cn", "Exact"}, {"mobile", "030 23125012"}}, u"cn=2"_s),
                                   entryOf({{"cn", "Chance"}, {"mobile", "031 2950 1299"}}, u"cn=3"_s),
                                   entryOf({{"cn", "Exact too"}, {"pager", "(030) 23125012"}}, u"cn=4"_s)};
    QStringList names;
    const QList<CallerInfo> callers = builder().callers(entries, caller);
    for (const CallerInfo &info : callers) {
        names.append(info.person.name);
        QCOMPARE(info.match, MatchLevel::Exact);
    }
    QCOMPARE(names, (QStringList{u"Exact"_s, u"Exact too"_s}));
}

void LdapPersonTest::commonName_data()
{
    QTest::addColumn<QString>("dn");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"CN=Anna Schmidt,OU=Sales,DC=example"_s << u"Anna Schmidt"_s;
    QTest::newRow("alone") << u"cn=Anna"_s << u"Anna"_s;
    QTest::newRow("a comma") << u"CN=Schmidt\\, Anna,DC=example"_s << u"Schmidt, Anna"_s;
    QTest::newRow("hex") << u"CN=J\\C3\\BCrgen\\2c x,DC=example"_s << u"Jürgen, x"_s;
    QTest::newRow("two parts") << u"cn=Anna+uid=1,dc=example"_s << u"Anna"_s;
    QTest::newRow("a smile") << u"CN=Anna 🙂,DC=example"_s << u"Anna 🙂"_s;
    QTest::newRow("cut off") << u"CN=Anna\\"_s << u"Anna"_s;
    QTest::newRow("no name") << u"Anna"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void LdapPersonTest::commonName()
{
    QFETCH(QString, dn);
    QFETCH(QString, name);
    QCOMPARE(Ringside::commonName(dn), name);
}

QTEST_GUILESS_MAIN(LdapPersonTest)
#include "ldappersontest.moc"
