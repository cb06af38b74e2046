#include "sqlstatement.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

using Driver = SqlSettings::Driver;
using Parameter = SqlStatement::Parameter;

class SqlStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void query_isRead_data();
    void query_isRead();
    void parameters_keepTheirOrder();
    void query_isRefused_data();
    void query_isRefused();
    void hashSign_isACommentInMySqlOnly();
    void number_isBoundInFourForms();
    void number_withoutACountry();
    void hostileNumber_bindsNothing_data();
    void hostileNumber_bindsNothing();
    void anything_isReadOrRefused();
};

void SqlStatementTest::query_isRead_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("sent");
    QTest::newRow("a parameter") << u"SELECT name FROM p WHERE n = :e164"_s << u"SELECT name FROM p WHERE n = ?"_s;
    QTest::newRow("upper case") << u"select 1 where a=:E164"_s << u"select 1 where a=?"_s;
    QTest::newRow("a semicolon at the end") << u"SELECT :phone ; ;\n"_s << u"SELECT ?"_s;
    QTest::newRow("comments") << u"-- who's that; :x\nSELECT /* 'a; */ :phone -- end"_s << u"SELECT   ?"_s;
    QTest::newRow("comments in comments") << u"SELECT /* /* ; */ ; */ :phone"_s << u"SELECT   ?"_s;
    QTest::newRow("a colon in a text") << u"SELECT ':phone', ':x;', 'it''s' WHERE :phone = 'x'"_s
                                       << u"SELECT ':phone', ':x;', 'it''s' WHERE ? = 'x'"_s;
    QTest::newRow("a type") << u"SELECT :digits::bigint, '1'::text"_s << u"SELECT ?::bigint, '1'::text"_s;
    QTest::newRow("a slice") << u"SELECT a[1:2] FROM p WHERE :phone = a[1]"_s
                             << u"SELECT a[1: 2] FROM p WHERE ? = a[1]"_s;
    QTest::newRow("a regular expression") << u"SELECT regexp_replace(a, '\\D', '', 'g') = :digits"_s
                                          << u"SELECT regexp_replace(a, '\\D', '', 'g') = ?"_s;
    QTest::newRow("with") << u"WITH a AS (SELECT :phone AS n) SELECT n FROM a"_s
                          << u"WITH a AS (SELECT ? AS n) SELECT n FROM a"_s;
    QTest::newRow("in brackets") << u"(SELECT :phone) UNION (SELECT 'b')"_s << u"(SELECT ?) UNION (SELECT 'b')"_s;
    QTest::newRow("names that only look like orders")
        << u"SELECT updated_at, p.delete, \"insert\", replace(n, ' ', '') FROM p WHERE n = :phone"_s
        << u"SELECT updated_at, p.delete, \"insert\", replace(n, ' ', '') FROM p WHERE n = ?"_s;
    QTest::newRow("a text that looks like an order") << u"SELECT 'DROP TABLE p; --' WHERE :phone = ''"_s
                                                     << u"SELECT 'DROP TABLE p; --' WHERE ? = ''"_s;
}

void SqlStatementTest::query_isRead()
{
    QFETCH(QString, query);
    QFETCH(QString, sent);
    const auto statement = SqlStatement::read(query, Driver::PostgreSql);
    QVERIFY2(statement, qPrintable(statement ? QString() : statement.error().detail));
    QCOMPARE(statement->text, sent);
    QCOMPARE(statement->parameters.size(), 1);
}

void SqlStatementTest::parameters_keepTheirOrder()
{
    const auto statement = SqlStatement::read(
        u"SELECT 1 WHERE a = :suffix OR b = :e164 OR c = :suffix OR d = :phone OR e = :digits"_s, Driver::Sqlite);
    QVERIFY(statement);
    QCOMPARE(statement->parameters, (QList{Parameter::Suffix, Parameter::E164, Parameter::Suffix, Parameter::Phone,
                                           Parameter::Digits}));
    QCOMPARE(statement->text, u"SELECT 1 WHERE a = ? OR b = ? OR c = ? OR d = ? OR e = ?"_s);
}

void SqlStatementTest::query_isRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u" -- nothing\n"_s << u"empty"_s;
    QTest::newRow("no parameter") << u"SELECT name, phone FROM p"_s << u":phone"_s;
    QTest::newRow("an unknown parameter") << u"SELECT :phone WHERE a = :name"_s << u":name"_s;
    QTest::newRow("two statements") << u"SELECT :phone; DROP TABLE p"_s << u"one statement"_s;
    QTest::newRow("two statements and a comment") << u"SELECT :phone; -- x\n SELECT 2"_s << u"one statement"_s;
    QTest::newRow("insert") << u"INSERT INTO p VALUES (:phone)"_s << u"SELECT"_s;
    QTest::newRow("update") << u"UPDATE p SET a = :phone"_s << u"SELECT"_s;
    QTest::newRow("copy") << u"COPY p TO '/tmp/x' -- :phone"_s << u"SELECT"_s;
    QTest::newRow("set") << u"SET default_transaction_read_only = off"_s << u"SELECT"_s;
    QTest::newRow("an order in brackets") << u"(DELETE FROM p WHERE a = :phone)"_s << u"SELECT"_s;
    QTest::newRow("writing within") << u"WITH x AS (DELETE FROM p WHERE a = :phone RETURNING *) SELECT * FROM x"_s
                                    << u"DELETE"_s;
    QTest::newRow("without a semicolon, as in Transact-SQL") << u"SELECT :phone DELETE FROM p"_s << u"DELETE"_s;
    QTest::newRow("without even a blank") << u"SELECT :phone, 1DELETE FROM p"_s << u"DELETE"_s;
    QTest::newRow("a new table") << u"SELECT * INTO q FROM p WHERE a = :phone"_s << u"INTO"_s;
    QTest::newRow("a lock") << u"SELECT * FROM p WHERE a = :phone FOR UPDATE"_s << u"UPDATE"_s;
    QTest::newRow("an open quote") << u"SELECT ':phone"_s << u"never closed"_s;
    QTest::newRow("an open comment") << u"SELECT :phone /* x"_s << u"never closed"_s;
    QTest::newRow("a backslash before a quote") << u"SELECT E'\\'; DROP TABLE p; --', :phone"_s << u"backslash"_s;
    QTest::newRow("a quote in a name") << u"SELECT \"a'b\", :phone"_s << u"name in quotes"_s;
    QTest::newRow("a question mark") << u"SELECT a ? 'b' WHERE :phone = ''"_s << u"question mark"_s;
    QTest::newRow("dollars") << u"SELECT $$ ; $$, :phone"_s << u"dollar"_s;
    QTest::newRow("NUL") << u"SELECT :phone "_s + QChar(0) << u"control"_s;
    QTest::newRow("NUL in a text") << u"SELECT :phone, 'a"_s + QChar(0) + u"b'"_s << u"control"_s;
    QTest::newRow("long") << u"SELECT :phone"_s + QString(30000, u' ') << u"longer"_s;
}

void SqlStatementTest::query_isRefused()
{
    QFETCH(QString, query);
    QFETCH(QString, says);
    const auto statement = SqlStatement::read(query, Driver::PostgreSql);
    QVERIFY2(!statement, qPrintable(statement ? statement->text : QString()));
    QCOMPARE(statement.error().kind, ErrorKind::Protocol);
    QVERIFY2(statement.error().detail.contains(says), qPrintable(statement.error().detail));
}

void SqlStatementTest::hashSign_isACommentInMySqlOnly()
{
    const QString query = u"SELECT :phone, 3 # 4"_s;
    QCOMPARE(SqlStatement::read(query, Driver::MySql)->text, u"SELECT ?, 3"_s);
    QCOMPARE(SqlStatement::read(query, Driver::PostgreSql)->text, u"SELECT ?, 3 # 4"_s);
}

namespace {

QList<QVariant> allForms(const PhoneNumber &number)
{
    return SqlStatement::read(u"SELECT :phone, :e164, :digits, :suffix"_s, Driver::Sqlite)->valuesFor(number);
}

} // namespace

void SqlStatementTest::number_isBoundInFourForms()
{
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.raw = u"030 23125012"_s;
    number.e164 = u"+493023125012"_s;
    number.national = u"3023125012"_s;
    number.countryCode = 49;
    QCOMPARE(allForms(number),
             (QList<QVariant>{u"030 23125012"_s, u"+493023125012"_s, u"493023125012"_s, u"23125012"_s}));
}

void SqlStatementTest::number_withoutACountry()
{
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.raw = number.national = u"5550123"_s;
    const auto values = allForms(number);
    QCOMPARE(values[0], QVariant(u"5550123"_s));
    QVERIFY(values[1].isNull()); // and so equals nothing, not even an empty cell
    QCOMPARE(values[2], QVariant(u"5550123"_s));
    QCOMPARE(values[3], QVariant(u"5550123"_s));
}

void SqlStatementTest::hostileNumber_bindsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("a line break") << u"1\n2"_s;
    QTest::newRow("half a surrogate") << QString(QChar(0xD800));
    QTest::newRow("long") << QString(5000, u'9');
}

void SqlStatementTest::hostileNumber_bindsNothing()
{
    QFETCH(QString, text);
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.raw = number.national = text;
    number.e164 = u'+' + text;
    for (const QVariant &value : allForms(number))
        QVERIFY(value.isNull());
}

// Any bytes at all: read or refused with a reason, and never a second statement or a parameter that is not ours.
void SqlStatementTest::anything_isReadOrRefused()
{
    static const QStringList pieces{u"SELECT "_s, u":phone"_s, u"'"_s,  u"\""_s,   u"`"_s,    u"--"_s,  u"\n"_s,
                                    u"/*"_s,      u"*/"_s,     u";"_s,  u"$$"_s,   u"\\"_s,   u"::"_s,  u":"_s,
                                    u"#"_s,       u" x "_s,    u"E'"_s, u"[1:2]"_s, u"DROP"_s, u"{a}"_s, u"é"_s};
    quint32 state = 1;
    int read = 0;
    for (int round = 0; round < 200000; ++round) {
        QString query = u"SELECT :phone "_s;
        for (int i = 0; i < 8; ++i) {
            state = state * 1664525 + 1013904223;
            query += pieces[(state >> 16) % quint32(pieces.size())];
        }
        const auto statement = SqlStatement::read(query, round % 2 ? Driver::MySql : Driver::PostgreSql);
        if (!statement) {
            QVERIFY(!statement.error().detail.isEmpty());
            continue;
        }
        ++read;
        // What is sent has no comment, and a semicolon within quotes only.
        QVERIFY2(statement->text.count(u'\'') % 2 == 0, qPrintable(query));
        const QString bare = QString(statement->text).remove(QRegularExpression(u"'[^']*'|\"[^\"]*\"|`[^`]*`"_s));
        QVERIFY2(!bare.contains(u';'), qPrintable(query));
        QCOMPARE(bare.count(u'?'), statement->parameters.size());
        static const QRegularExpression order(u"(?<![\\w$.])\\d*DROP(?![\\w$])"_s, QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY2(!bare.contains(order), qPrintable(query));
    }
    QVERIFY(read > 1000);
}

QTEST_GUILESS_MAIN(SqlStatementTest)
#include "sqlstatementtest.moc"
