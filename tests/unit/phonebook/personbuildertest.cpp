#include "libphonenumberparser.h"
#include "personbuilder.h"
#include "textdecoder.h"
#include "vcardperson.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

class PersonBuilderTest : public QObject
{
    Q_OBJECT

private:
    LibPhoneNumberParser m_parser;

    static QString textOf(const QString &name)
    {
        QFile file(QStringLiteral(RINGSIDE_TEST_DATA "/people/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        TextDecoder decoder;
        const QString text = decoder.feed(file.readAll());
        return text + decoder.finish();
    }
    QList<BuiltPerson> readText(const QString &text, const QString &region = u"US"_s,
                                const QMap<QString, QString> &mapping = {})
    {
        QList<BuiltPerson> built;
        const PersonBuilder builder(m_parser, region, {});
        std::optional<ColumnMap> columns;
        CsvReader reader([&](CsvRow &&row) {
            if (columns)
                built.append(builder.fromRow(row, *columns));
            else
                columns.emplace(row.fields, mapping);
        });
        reader.feed(text);
        reader.finish();
        return built;
    }
    Person one(const QString &text, const QString &region = u"US"_s,
               const QMap<QString, QString> &mapping = {})
    {
        const auto built = readText(text, region, mapping);
        return built.size() == 1 && built[0].person ? *built[0].person : Person();
    }
    static QStringList numbers(const Person &person)
    {
        QStringList found;
        for (const LabelledNumber &labelled : person.numbers)
            found.append(labelled.label + u' ' + labelled.number.key());
        return found;
    }

private Q_SLOTS:
    void ownFormat_isUnderstoodWhole()
    {
        const auto built = readText(textOf(u"own.csv"_s));
        QCOMPARE(built.size(), 7);
        const Person jane = built[0].person.value_or(Person());
        QCOMPARE(jane.name, u"Jane Doe"_s);
        QCOMPARE(jane.company, u"Acme Corp"_s);
        QCOMPARE(jane.title, u"Head of Procurement"_s);
        QCOMPARE(jane.email, u"jane@example.com"_s);
        QCOMPARE(jane.accountId, u"A-1"_s);
        QCOMPARE(jane.contactId, u"C-1"_s);
        QCOMPARE(jane.tags, (QStringList{u"Gold tier"_s, u"sales"_s, u"vip"_s}));
        QCOMPARE(jane.notes, u"Says \"hello\",\non two lines"_s);
        QCOMPARE(jane.lastContactAt, QDateTime({2026, 2, 1}, {10, 30}, Qt::UTC));
        QCOMPARE(jane.contactCount, 15);
        QVERIFY(jane.vip);
        QCOMPARE(jane.vipReason, u"tag vip"_s);
        QCOMPARE(jane.profileUrl, QUrl(u"https://crm.example.com/c/1"_s));
        QCOMPARE(jane.customFields, (QMap<QString, QString>{{u"Plan"_s, u"Gold"_s}}));
        QCOMPARE(numbers(jane), (QStringList{u" +14155550123"_s, u"mobile +14155550124"_s}));
        QVERIFY(built[0].problems.isEmpty());

        const Person tom = built[1].person.value_or(Person());
        QVERIFY(tom.vip);
        QCOMPARE(tom.vipReason, u"Marked by Anna"_s);
        QCOMPARE(tom.tags, (QStringList{u"support"_s, u"emea"_s}));
        QVERIFY(tom.profileUrl.isEmpty());
        QCOMPARE(built[1].problems.size(), 1);
        QCOMPARE(built[1].problems[0].line, 4);

        QCOMPARE(numbers(built[2].person.value_or(Person())),
                 (QStringList{u" +14155550199"_s, u" +493023125012"_s}));
        QVERIFY(!built[2].person->vip);
        QVERIFY2(!built[3].person, "an address alone is nobody who could call");
        QVERIFY(built[4].person);
        QCOMPARE(built[4].problems.size(), 3); // number, date, count
        QVERIFY(!built[5].person);
        QCOMPARE(built[5].problems.value(0).line, 8);
        QCOMPARE(built[6].person.value_or(Person()).name, u"After The Quote"_s);
    }

    void googleExport_isRecognised()
    {
        const Person jane = one(textOf(u"google.csv"_s));
        QCOMPARE(jane.name, u"Jane Doe"_s);
        QCOMPARE(jane.company, u"Acme Corp"_s);
        QCOMPARE(jane.title, u"Head of Procurement"_s);
        QCOMPARE(jane.email, u"jane@example.com"_s);
        QCOMPARE(jane.tags, (QStringList{u"VIP"_s, u"Friends"_s}));
        QVERIFY(jane.vip);
        QCOMPARE(numbers(jane),
                 (QStringList{u"mobile +14155550123"_s, u"mobile +14155550125"_s,
                              u"work +14155550124"_s}));
        QCOMPARE(jane.customFields, (QMap<QString, QString>{{u"Birthday"_s, u"1980-01-02"_s}}));
    }

    void googleExportOfToday_isRecognised()
    {
        const Person jane = one(textOf(u"google-new.csv"_s));
        QCOMPARE(jane.name, u"Dr. Jane Q. Doe"_s);
        QCOMPARE(jane.company, u"Acme Corp"_s);
        QCOMPARE(jane.title, u"Head of Procurement"_s);
        QVERIFY(jane.tags.isEmpty());
        QCOMPARE(numbers(jane), QStringList{u"mobile +14155550123"_s});
        QCOMPARE(jane.customFields, (QMap<QString, QString>{{u"Department"_s, u"Purchasing"_s}}));
    }

    void outlookExport_isRecognised()
    {
        const Person jane = one(textOf(u"outlook.csv"_s));
        QCOMPARE(jane.name, u"Dr. Jane Doe"_s);
        QCOMPARE(jane.title, u"Head of Procurement"_s);
        QCOMPARE(jane.tags, (QStringList{u"Gold"_s, u"VIP"_s}));
        QCOMPARE(jane.notes, u"Line one\nLine two"_s);
        QCOMPARE(numbers(jane),
                 (QStringList{u"work +14155550123"_s, u"work +14155550126"_s,
                              u"main +14155550100"_s, u"mobile +14155550124"_s}));
        QVERIFY2(!jane.customFields.contains(u"Priority"_s), "noise of the export stays out");
    }

    void outlookExportInGerman_isRecognised()
    {
        const Person person = one(textOf(u"outlook-de.csv"_s), u"DE"_s);
        QCOMPARE(person.name, u"Frau Jürgenia Müßig"_s);
        QCOMPARE(person.company, u"Bäckerei Groß & Söhne"_s);
        QCOMPARE(person.title, u"Leiterin"_s);
        QCOMPARE(person.notes, u"Zahlt 10 € je Kiste"_s);
        QVERIFY(person.vip);
        QCOMPARE(numbers(person),
                 (QStringList{u"work +493023125012"_s, u"main +4930231250"_s,
                              u"mobile +491705550123"_s}));
    }

    void utf16WithTabs_isRecognised()
    {
        const Person person = one(textOf(u"utf16.tsv"_s), u"DE"_s);
        QCOMPARE(person.name, u"Zoë Ångström"_s);
        QCOMPARE(numbers(person), QStringList{u" +493023125012"_s});
    }

    void headers_areRecognised_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<Column::Field>("field");
        QTest::addColumn<QString>("label");
        QTest::newRow("French phone")
            << u"Téléphone (bureau)"_s << Column::Field::Phone << u"work"_s;
        QTest::newRow("Spanish mobile")
            << u"Teléfono móvil"_s << Column::Field::Phone << u"mobile"_s;
        QTest::newRow("Spanish surname")
            << u"Apellidos"_s << Column::Field::FamilyName << QString();
        QTest::newRow("French company") << u"Société"_s << Column::Field::Company << QString();
        QTest::newRow("German customer number")
            << u"Kunden-Nr."_s << Column::Field::AccountId << QString();
        QTest::newRow("underscores") << u"PHONE_NUMBER"_s << Column::Field::Phone << QString();
        QTest::newRow("a phone of another name")
            << u"Assistant's Phone"_s << Column::Field::Phone << u"Assistant's Phone"_s;
        QTest::newRow("a fax is no phone")
            << u"Business Fax"_s << Column::Field::Custom << u"Business Fax"_s;
        QTest::newRow("anything else")
            << u"Favourite colour"_s << Column::Field::Custom << u"Favourite colour"_s;
        QTest::newRow("no name at all") << u" "_s << Column::Field::Ignored << QString();
    }
    void headers_areRecognised()
    {
        QFETCH(QString, header);
        QFETCH(Column::Field, field);
        QFETCH(QString, label);
        const ColumnMap map({header}, {});
        QCOMPARE(map.columns().constFirst().field, field);
        QCOMPARE(map.columns().constFirst().label, label);
    }

    void mapping_goesBeforeRecognition()
    {
        const Person person = one(u"wer;wohin;name;weg\nJane;+14155550123;Gold;secret"_s, u"US"_s,
                                  {{u"Wer"_s, u"name"_s},
                                   {u"wohin"_s, u"mobile"_s},
                                   {u"name"_s, u"custom"_s},
                                   {u"weg"_s, u"ignore"_s}});
        QCOMPARE(person.name, u"Jane"_s);
        QCOMPARE(numbers(person), QStringList{u"mobile +14155550123"_s});
        QCOMPARE(person.customFields, (QMap<QString, QString>{{u"name"_s, u"Gold"_s}}));
    }

    void mappingThatMeansNothing_isNamed()
    {
        const ColumnMap map({u"a"_s, u"b"_s}, {{u"a"_s, u"nonsense"_s}, {u"missing"_s, u"name"_s}});
        QCOMPARE(map.unknownInMapping(), (QStringList{u"nonsense"_s, u"missing"_s}));
        QVERIFY(!map.isUsable());
    }

    void profileUrl_isForTheWebOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("https") << u"https://crm.example.com/c/1?x=%20y"_s << true;
        QTest::newRow("http with a port") << u"http://crm.example.com:8080/"_s << true;
        QTest::newRow("upper case") << u"HTTPS://crm.example.com"_s << true;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no host") << u"https:///c/1"_s << false;
        QTest::newRow("no scheme") << u"crm.example.com/c/1"_s << false;
        QTest::newRow("network path") << u"\\\\server\\share"_s << false;
        QTest::newRow("spaces") << u"https://crm.example.com/a b"_s << false;
    }
    void profileUrl_isForTheWebOnly()
    {
        QFETCH(QString, text);
        QFETCH(bool, accepted);
        QCOMPARE(!PersonBuilder::profileUrl(text).isEmpty(), accepted);
    }

    void date_isReadAsTheRegionWritesIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDateTime>("at");
        const QDateTime day = QDate(2026, 2, 1).startOfDay(Qt::UTC);
        QTest::newRow("ISO with time") << u"2026-02-01T10:30:00+02:00"_s << u"DE"_s
                                       << QDateTime({2026, 2, 1}, {8, 30}, Qt::UTC);
        QTest::newRow("German") << u"1.2.2026"_s << u"DE"_s << day;
        QTest::newRow("American") << u"2/1/2026"_s << u"US"_s << day;
        QTest::newRow("British") << u"1/2/2026"_s << u"GB"_s << day;
        QTest::newRow("no date") << u"soon"_s << u"US"_s << QDateTime();
        QTest::newRow("no such day") << u"31.2.2026"_s << u"DE"_s << QDateTime();
    }
    void date_isReadAsTheRegionWritesIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        QFETCH(QDateTime, at);
        QCOMPARE(PersonBuilder(m_parser, region, {}).instant(text), at);
    }

    void numbers_areDividedWhereTheyAreSeveral_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("one") << u"+1 415 555 0123"_s << QStringList{u"+14155550123"_s};
        QTest::newRow("two") << u"+1 415 555 0123; +1 415 555 0124"_s
                             << QStringList{u"+14155550123"_s, u"+14155550124"_s};
        QTest::newRow("by lines") << u"+14155550123\n+14155550124"_s
                                  << QStringList{u"+14155550123"_s, u"+14155550124"_s};
        QTest::newRow("the same twice")
            << u"+14155550123 | (415) 555-0123"_s << QStringList{u"+14155550123"_s};
        QTest::newRow("a tel URI is one")
            << u"tel:+1-415-555-0123;ext=22"_s << QStringList{u"+14155550123"_s};
        QTest::newRow("words") << u"n/a"_s << QStringList();
        QTest::newRow("an extension") << u"101"_s << QStringList{u"101"_s};
        QTest::newRow("beyond all measure") << QString(500, u'1') << QStringList();
    }
    void numbers_areDividedWhereTheyAreSeveral()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, keys);
        Person person;
        QCOMPARE(PersonBuilder(m_parser, u"US"_s, {}).addNumbers(person, text, {}),
                 !keys.isEmpty());
        QStringList found;
        for (const LabelledNumber &labelled : std::as_const(person.numbers))
            found.append(labelled.number.key());
        QCOMPARE(found, keys);
    }

    void identity_isTheOtherSystemsWordWhereThereIsOne()
    {
        QCOMPARE(one(u"name,email,contact_id\nJane,j@example.com,7"_s).key, u"id:7"_s);
        QCOMPARE(one(u"name,email\nJane  DOE,J@example.com"_s).key,
                 u"mail:j@example.com|jane doe"_s);
        QCOMPARE(one(u"name,company,phone\nJane,Acme,+14155550123"_s).key,
                 u"name:jane|acme|+14155550123"_s);
    }

    void germanColumnsWithNameForTheFamily_giveTheWholeName()
    {
        QCOMPARE(one(u"Vorname;Name;Telefon\nJane;Doe;+14155550123"_s).name, u"Jane Doe"_s);
    }

    void cards_becomePersons()
    {
        QList<BuiltPerson> built;
        const PersonBuilder builder(m_parser, u"DE"_s, u"cards"_s);
        VCardReader reader([&](VCard &&card) { built.append(personFromCard(card, builder)); });
        reader.feed(textOf(u"people.vcf"_s));
        reader.finish();
        QCOMPARE(built.size(), 5);
        const Person jane = built[0].person.value_or(Person());
        QCOMPARE(jane.name, u"Dr. Jane Doe"_s);
        QCOMPARE(jane.company, u"Acme Corp"_s);
        QCOMPARE(jane.title, u"Head of Procurement"_s);
        QCOMPARE(jane.source, u"cards"_s);
        QCOMPARE(jane.key, u"id:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"_s);
        QCOMPARE(jane.tags, (QStringList{u"Gold tier"_s, u"VIP"_s}));
        QVERIFY(jane.vip);
        QCOMPARE(jane.notes, u"Says hello, twice; and goes on\nhere"_s);
        QCOMPARE(numbers(jane),
                 (QStringList{u"work +14155550123"_s, u"mobile +14155550124"_s,
                              u"assistant +14155550125"_s}));
        const Person zoe = built[1].person.value_or(Person());
        QCOMPARE(zoe.name, u"Zoë Ångström"_s);
        QCOMPARE(numbers(zoe), QStringList{u"home +493023125012"_s});
        QCOMPARE(zoe.numbers.constFirst().number.extension, u"22"_s);
        QCOMPARE(zoe.profileUrl, QUrl(u"https://crm.example.com/c/2"_s));
        const Person juergen = built[2].person.value_or(Person());
        QCOMPARE(juergen.name, u"Jürgen Müßig"_s);
        QCOMPARE(numbers(juergen), QStringList{u"mobile +491705550123"_s});
        QVERIFY(!built[3].person);
        QCOMPARE(built[3].problems.value(0).line, 34);
        const Person globex = built[4].person.value_or(Person());
        QCOMPARE(globex.company, u"Globex"_s);
        QCOMPARE(globex.name, QString());
    }
};

QTEST_GUILESS_MAIN(PersonBuilderTest)
#include "personbuildertest.moc"
