#include "dialrules.h"

#include "libphonenumberparser.h"

#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;
using Form = DiallingSettings::Form;

class DialRulesTest : public QObject
{
    Q_OBJECT

    static const NumberParser &parser()
    {
        static const LibPhoneNumberParser parser;
        return parser;
    }
    static DialRules rules(const QString &region, Form form, const QString &prefix = {})
    {
        DiallingSettings settings;
        settings.form = form;
        settings.outsidePrefix = prefix;
        return {settings, DialPlan(region, {u"1001"_s}, {u"1000-1999"_s, u"100"_s}, {}), parser()};
    }

private Q_SLOTS:
    void target_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<Form>("form");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dialled");
        const auto row = [](const char *name, const char *region, Form form, const char *prefix, const char *text,
                            const char *dialled) {
            QTest::newRow(name) << QString::fromLatin1(region) << form << QString::fromLatin1(prefix)
                                << QString::fromUtf8(text) << QString::fromLatin1(dialled);
        };
        row("as written, separators go", "US", Form::AsWritten, "", "(415) 555-0123", "4155550123");
        row("as written, with a prefix", "US", Form::AsWritten, "9", "415.555.0123", "94155550123");
        row("as written, a plus has no prefix", "US", Form::AsWritten, "9", "+1 415 555 0123", "+14155550123");
        row("an internal number stays", "US", Form::E164, "9", "1002", "1002");
        row("an own extension stays", "DE", Form::International, "0", "1001", "1001");
        row("a service code stays", "DE", Form::International, "0", "*97", "*97");
        row("the emergency stays", "DE", Form::International, "0", "112", "112");
        row("the emergency stays in America", "US", Form::E164, "9", "911", "911");
        row("E.164 from national", "US", Form::E164, "9", "415 555 0123", "+14155550123");
        row("E.164 from abroad", "US", Form::E164, "", "+49 30 23125012", "+493023125012");
        row("international from Germany", "DE", Form::International, "", "+1 415-555-0123", "0014155550123");
        row("international from Germany, with a prefix", "DE", Form::International, "0", "+1 415-555-0123", "00014155550123");
        row("international at home", "DE", Form::International, "0", "030 23125012", "0004930" "23125012");
        row("international from America", "US", Form::International, "9", "+49 30 23125012", "9011493023125012");
        row("North America is one country", "US", Form::International, "", "+1 416-555-0123", "14165550123");
        row("national at home", "DE", Form::National, "0", "+49 30 23125012", "003023125012");
        row("national in America", "US", Form::National, "9", "+1 (415) 555-0123", "914155550123");
        row("national, but abroad", "DE", Form::National, "0", "+1 415-555-0123", "00014155550123");
        row("national without a trunk prefix", "ES", Form::National, "", "+34 912 345 678", "912345678");
        row("an Italian zero is part of the number", "IT", Form::National, "", "+39 06 698 12345", "0669812345");
        row("a link", "US", Form::E164, "", "tel:+1-415-555-0123;ext=5", "+14155550123");
        row("a number without a country", "", Form::E164, "", "4155550123", "4155550123");
        row("no number", "US", Form::AsWritten, "", "call me", "");
        row("hostile", "US", Form::AsWritten, "", "1002\r\nAction: Originate", "");
        row("dialplan characters", "US", Form::AsWritten, "9", "1002,1&Local/1", "");
        row("nothing", "US", Form::AsWritten, "9", "", "");
    }
    void target()
    {
        QFETCH(QString, region);
        QFETCH(Form, form);
        QFETCH(QString, prefix);
        QFETCH(QString, text);
        const auto target = rules(region, form, prefix).target(text);
        QTEST(target ? target->digits() : QString(), "dialled");
    }
    void switchedOff_nothingIsDialled()
    {
        DiallingSettings settings;
        settings.enabled = false;
        const DialRules off(settings, {}, parser());
        QVERIFY(!off.target(u"+14155550123"_s));
        QVERIFY(!off.target(parser().parse(u"+14155550123"_s, {})));
    }
    void parsedNumbers_areDialledToo()
    {
        const DialRules american = rules(u"US"_s, Form::National, u"9"_s);
        QCOMPARE(american.target(parser().parse(u"+14155550123"_s, u"US"_s))->digits(), u"914155550123"_s);
        QVERIFY(!american.target(PhoneNumber())); // withheld
        PhoneNumber internal;
        internal.kind = PhoneNumber::Kind::Internal;
        internal.raw = u"1002"_s;
        QCOMPARE(american.target(internal)->digits(), u"1002"_s);
    }
};

QTEST_GUILESS_MAIN(DialRulesTest)
#include "dialrulestest.moc"
