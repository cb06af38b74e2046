#include "libphonenumberparser.h"
#include "sqlcolumns.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Ringside;

using Field = SqlColumns::Field;

class SqlColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void name_saysWhatAColumnHolds_data();
    void name_saysWhatAColumnHolds();
    void settings_sayWhatNamesDoNot();
    void problem_isSaid_data();
    void problem_isSaid();
    void row_isAPerson();
    void numbers_haveLabels();
    void rowsOfAJoin_areOnePerson();
    void twoPeople_areTwo();
    void stranger_isLeftOut();
    void surestLevel_isTaken();
    void hostileCells_areTaken_data();
    void hostileCells_areTaken();
    void links_areOfTheWeb();

private:
    [[nodiscard]] QList<CallerInfo> people(const QStringList &columns, const QList<QVariantList> &rows,
                                           const QString &caller = u"+49 30 23125012"_s) const;
    LibPhoneNumberParser m_parser;
};

QList<CallerInfo> SqlColumnsTest::people(const QStringList &columns, const QList<QVariantList> &rows,
                                         const QString &caller) const
{
    SqlSettings settings;
    settings.name = u"Customers"_s;
    settings.region = u"DE"_s;
    return SqlColumns(columns, {}).peopleOf({columns, rows, false}, m_parser.parse(caller, u"DE"_s), m_parser, settings);
}

void SqlColumnsTest::name_saysWhatAColumnHolds_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<Field>("field");
    const auto row = [](const char *column, Field field) { QTest::newRow(column) << QString::fromUtf8(column) << field; };
    row("name", Field::Name);
    row("Full_Name", Field::Name);
    row("last name", Field::FamilyName);
    row("organisation", Field::Company);
    row("e_mail", Field::Email);
    row("phone", Field::Phone);
    row("PHONE_2", Field::Phone);
    row("phone_number", Field::Phone);
    row("work_phone", Field::Phone);
    row("phone_work", Field::Phone);
    row("mobile", Field::Phone);
    row("number", Field::Phone);
    row("numbers", Field::Phone);
    row("order_number", Field::Custom);
    row("number_of_orders", Field::Custom);
    row("phone_model_name", Field::Custom);
    row("microphone", Field::Custom);
    row("id", Field::ContactId);
    row("tariff", Field::Custom);
    row("", Field::Custom);
}

void SqlColumnsTest::name_saysWhatAColumnHolds()
{
    QFETCH(QString, column);
    QFETCH(Field, field);
    QVERIFY(SqlColumns({column}, {}).has(field));
}

void SqlColumnsTest::settings_sayWhatNamesDoNot()
{
    const SqlColumns columns({u"Bezeichnung"_s, u"Rufnummer"_s, u"name"_s},
                             {{u"bezeichnung"_s, u"company"_s}, {u"Rufnummer"_s, u"work_phone"_s}, {u"name"_s, u"ignore"_s}});
    QCOMPARE(columns.problem(), QString());
    QCOMPARE(columns.understood(), (QStringList{u"Bezeichnung"_s, u"Rufnummer"_s}));
    QVERIFY(columns.has(Field::Company));
    QVERIFY(columns.has(Field::Ignored));
}

void SqlColumnsTest::problem_isSaid_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("says");
    QTest::newRow("no number") << QStringList{u"name"_s, u"order_number"_s} << QString() << u"no telephone number"_s;
    QTest::newRow("no name") << QStringList{u"phone"_s, u"tariff"_s} << QString() << u"neither a name nor a company"_s;
    QTest::newRow("a column that is not there") << QStringList{u"name"_s, u"phone"_s} << u"nummer=phone"_s << u"nummer"_s;
    QTest::newRow("a word that is none") << QStringList{u"name"_s, u"phone"_s} << u"name=nmae"_s << u"nmae"_s;
}

void SqlColumnsTest::problem_isSaid()
{
    QFETCH(QStringList, names);
    QFETCH(QString, setting);
    QFETCH(QString, says);
    QMap<QString, QString> given;
    if (!setting.isEmpty())
        given.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    const SqlColumns columns(names, given);
    QVERIFY2(columns.problem().contains(says), qPrintable(columns.problem()));
}

void SqlColumnsTest::row_isAPerson()
{
    const QDateTime at({2026, 2, 3}, {4, 5}, Qt::UTC);
    const auto found = people(
        {u"id"_s, u"first_name"_s, u"last_name"_s, u"company"_s, u"department"_s, u"title"_s, u"email"_s, u"phone"_s,
         u"vip"_s, u"vip_reason"_s, u"tags"_s, u"notes"_s, u"account_id"_s, u"last_contact"_s, u"contact_count"_s,
         u"profile_url"_s, u"tariff"_s},
        {{42, u"Jane"_s, u"Doe"_s, u"Example"_s, u"Sales"_s, u"Head"_s, u"jane@example.com"_s, u"030 23125012"_s, true,
          u"key account"_s, u"{gold,\"long standing\"}"_s, u"Likes tea."_s, u"A-7"_s, at, 3,
          u"https://crm.example.com/42"_s, 1.5}});
    QCOMPARE(found.size(), 1);
    const CallerInfo &info = found.constFirst();
    QCOMPARE(info.match, MatchLevel::Exact);
    QCOMPARE(info.number.e164, u"+493023125012"_s);
    const Person &person = info.person;
    QCOMPARE(person.source, u"Customers"_s);
    QCOMPARE(person.key, u"id:42"_s);
    QCOMPARE(person.contactId, u"42"_s);
    QCOMPARE(person.name, u"Jane Doe"_s);
    QCOMPARE(person.company, u"Example"_s);
    QCOMPARE(person.title, u"Head"_s);
    QCOMPARE(person.email, u"jane@example.com"_s);
    QVERIFY(person.vip);
    QCOMPARE(person.vipReason, u"key account"_s);
    QCOMPARE(person.tags, (QStringList{u"gold"_s, u"long standing"_s}));
    QCOMPARE(person.notes, u"Likes tea."_s);
    QCOMPARE(person.accountId, u"A-7"_s);
    QCOMPARE(person.lastContactAt, at);
    QCOMPARE(person.contactCount, 3);
    QCOMPARE(person.profileUrl, QUrl(u"https://crm.example.com/42"_s));
    QCOMPARE(person.customFields, (QMap<QString, QString>{{u"Department"_s, u"Sales"_s}, {u"tariff"_s, u"1.5"_s}}));
}

void SqlColumnsTest::numbers_haveLabels()
{
    const auto found = people({u"name"_s, u"phone"_s, u"work_phone"_s, u"phone_home"_s, u"mobile"_s, u"phone2"_s},
                              {{u"Jane"_s, u"030 23125012; 030 23125013"_s, u"030 23125014"_s, u"030 23125015"_s,
                                u"0170 5550123"_s, QVariant()}});
    QCOMPARE(found.size(), 1);
    QStringList labels;
    for (const LabelledNumber &labelled : found.constFirst().person.numbers)
        labels.append(labelled.label + u' ' + labelled.number.e164);
    QCOMPARE(labels, (QStringList{u" +493023125012"_s, u" +493023125013"_s, u"work +493023125014"_s,
                                  u"home +493023125015"_s, u"mobile +491705550123"_s}));
}

void SqlColumnsTest::rowsOfAJoin_areOnePerson()
{
    const auto found = people({u"id"_s, u"name"_s, u"contact_count"_s, u"number"_s},
                              {{1, u"Jane"_s, 5, u"030 23125099"_s}, {1, u"Jane"_s, 5, u"030 23125012"_s}});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().person.numbers.size(), 2);
    QCOMPARE(found.constFirst().person.contactCount, 5);
    QCOMPARE(found.constFirst().match, MatchLevel::Exact);
}

void SqlColumnsTest::twoPeople_areTwo()
{
    const auto found = people({u"name"_s, u"phone"_s},
                              {{u"Jane"_s, u"030 23125012"_s}, {u"John"_s, u"030 23125012"_s}});
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].person.key != found[1].person.key);
}

void SqlColumnsTest::stranger_isLeftOut()
{
    QVERIFY(people({u"name"_s, u"phone"_s}, {{u"Jane"_s, u"030 23125013"_s}, {u"John"_s, QVariant()}}).isEmpty());
}

void SqlColumnsTest::surestLevel_isTaken()
{
    const auto found = people({u"name"_s, u"phone"_s}, {{u"Switchboard"_s, u"030 231250-0"_s},
                                                        {u"Jane"_s, u"030 23125012"_s},
                                                        {u"Somebody in Munich"_s, u"089 23125012"_s}});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().person.name, u"Jane"_s);
}

void SqlColumnsTest::hostileCells_areTaken_data()
{
    QTest::addColumn<QVariant>("cell");
    QTest::newRow("NUL") << QVariant(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("huge") << QVariant(QString(5000000, u'x'));
    QTest::newRow("huge bytes") << QVariant(QByteArray(5000000, '\xff'));
    QTest::newRow("bytes that are no UTF-8") << QVariant(QByteArray("J\xfcrgen\xc3"));
    QTest::newRow("half a surrogate at the cut") << QVariant(QString(999, u'x') + u"🙂"_s);
    QTest::newRow("many pieces") << QVariant(u"030 23125012;"_s.repeated(5000));
    QTest::newRow("a list") << QVariant(QVariantList{1, 2});
    QTest::newRow("a number that is none") << QVariant(qQNaN());
    QTest::newRow("a negative number") << QVariant(-1);
    QTest::newRow("a time that is none") << QVariant(QDateTime());
    QTest::newRow("null") << QVariant(QMetaType::fromType<QString>());
}

void SqlColumnsTest::hostileCells_areTaken()
{
    QFETCH(QVariant, cell);
    QStringList columns{u"phone"_s};
    QVariantList row{u"030 23125012"_s};
    for (const char *column : {"name", "company", "email", "phone_2", "tags", "notes", "account_id", "contact_id", "vip",
                               "last_contact", "contact_count", "profile_url", "tariff", "department"}) {
        columns.append(QString::fromLatin1(column));
        row.append(cell);
    }
    row.append(u"one cell too many"_s);
    const auto found = people(columns, {row, {}, {QVariant()}});
    QCOMPARE(found.size(), 1);
    const Person &person = found.constFirst().person;
    for (const QString &text : {person.name, person.company, person.email, person.notes, person.accountId,
                                person.customFields.value(u"tariff"_s)}) {
        QVERIFY(text.size() <= 10000);
        QVERIFY(!text.contains(QChar(0)));
        QVERIFY(text.isValidUtf16());
    }
    QVERIFY(person.contactCount >= 0);
    QVERIFY(person.numbers.size() <= 64);
    QVERIFY(person.tags.size() <= 100);
}

void SqlColumnsTest::links_areOfTheWeb()
{
    for (const auto &link : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"https://"_s, u"crm.example.com"_s}) {
        const auto found = people({u"name"_s, u"phone"_s, u"url"_s}, {{u"Jane"_s, u"030 23125012"_s, link}});
        QVERIFY(found.constFirst().person.profileUrl.isEmpty());
    }
}

QTEST_GUILESS_MAIN(SqlColumnsTest)
#include "sqlcolumnstest.moc"
