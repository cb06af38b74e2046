#include "commandline.h"
#include "diallink.h"

#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;
using Command = CommandLine::Command;

class CommandLineTest : public QObject
{
    Q_OBJECT

    static ParsedCommandLine parse(const QString &words)
    {
        return parseCommandLine(QStringList{u"ringside"_s} + words.split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void commands_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Command>("command");
        QTest::newRow("nothing runs the tray") << u""_s << Command::Run;
        QTest::newRow("demo") << u"--demo"_s << Command::Run;
        QTest::newRow("watch") << u"watch --json"_s << Command::Watch;
        QTest::newRow("options may come first") << u"--profile /p lookup +15550100 --json"_s << Command::Lookup;
        QTest::newRow("import") << u"import people.csv --region DE --dry-run"_s << Command::Import;
        QTest::newRow("pop") << u"pop +15550100 --name=Jane --line=Sales"_s << Command::Pop;
        QTest::newRow("check") << u"check"_s << Command::Check;
        QTest::newRow("config check") << u"config check f.yml"_s << Command::ConfigCheck;
        QTest::newRow("config export") << u"config export f.yml"_s << Command::ConfigExport;
        QTest::newRow("config import") << u"config import f.yml --yes"_s << Command::ConfigImport;
        QTest::newRow("dial") << u"dial +15550100"_s << Command::Dial;
        QTest::newRow("trace") << u"trace --json"_s << Command::Trace;
        QTest::newRow("trace of a call") << u"trace 12ab"_s << Command::Trace;
        QTest::newRow("policy") << u"policy"_s << Command::Policy;
        QTest::newRow("a link is opened by the instance with windows") << u"open tel:+15550100"_s << Command::Run;
        QTest::newRow("a link alone") << u"callto:+15550100"_s << Command::Run;
    }
    void commands()
    {
        QFETCH(QString, words);
        const auto parsed = parse(words);
        QVERIFY2(!parsed.answer, parsed.answer ? qPrintable(parsed.answer->text) : "");
        QTEST(parsed.commandLine.command, "command");
    }
    void wrongUsage_isSaidAndEndsWithTwo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown command") << u"dance"_s << u"no command dance"_s;
        QTest::newRow("unknown option") << u"--fast"_s << u"no option --fast"_s;
        QTest::newRow("option of another command") << u"check --json"_s << u"--json does not go with check"_s;
        QTest::newRow("number missing") << u"lookup"_s << u"lookup needs a NUMBER"_s;
        QTest::newRow("file missing") << u"import --region DE"_s << u"import needs a FILE"_s;
        QTest::newRow("value missing") << u"import a.csv --region"_s << u"--region needs a value"_s;
        QTest::newRow("value where none goes") << u"watch --json=yes"_s << u"--json takes no value"_s;
        QTest::newRow("too many words") << u"lookup 1 2"_s << u"Too many words"_s;
        QTest::newRow("config without check") << u"config show f"_s << u"config check FILE"_s;
        QTest::newRow("config alone") << u"config"_s << u"config check FILE"_s;
        QTest::newRow("export without a file") << u"config export"_s << u"config needs a FILE"_s;
        QTest::newRow("yes where nothing is asked") << u"config export f --yes"_s << u"--yes does not go with"_s;
        QTest::newRow("dial without a number") << u"dial"_s << u"dial needs a NUMBER"_s;
        QTest::newRow("open without a link") << u"open"_s << u"open needs a link"_s;
        QTest::newRow("open with something else") << u"open https://example.com"_s << u"begins with tel:"_s;
        QTest::newRow("a link cannot be an option") << u"open --profile=/tmp"_s << u"begins with tel:"_s;
        QTest::newRow("two links") << u"tel:1 tel:2"_s << u"Too many words"_s;
        QTest::newRow("mapping without column") << u"import a.csv --map name"_s << u"FIELD=COLUMN"_s;
    }
    void wrongUsage_isSaidAndEndsWithTwo()
    {
        QFETCH(QString, words);
        QFETCH(QString, says);
        const auto parsed = parse(words);
        QVERIFY(parsed.answer);
        QCOMPARE(parsed.answer->exitCode, 2);
        QVERIFY2(parsed.answer->text.contains(says), qPrintable(parsed.answer->text));
    }
    void values_areKeptWhole()
    {
        const auto parsed = parseCommandLine({u"ringside"_s, u"pop"_s, u"+1 555 0100"_s, u"--name"_s,
                                              u"a=b <b>c</b>"_s, u"--line=Sales=1"_s});
        QCOMPARE(parsed.commandLine.number, u"+1 555 0100"_s);
        QCOMPARE(parsed.commandLine.name, u"a=b <b>c</b>"_s);
        QCOMPARE(parsed.commandLine.line, u"Sales=1"_s);
    }
    void links_areKeptAsTheyAre()
    {
        for (const QStringList &words : {QStringList{u"open"_s, u"SIP:+15550100@example.com;x=--demo"_s},
                                         QStringList{u"SIP:+15550100@example.com;x=--demo"_s}}) {
            const auto parsed = parseCommandLine(QStringList{u"ringside"_s} + words);
            QVERIFY(!parsed.answer);
            QCOMPARE(parsed.commandLine.command, Command::Run);
            QCOMPARE(parsed.commandLine.link, u"SIP:+15550100@example.com;x=--demo"_s);
        }
    }
    void target_ofALink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("digits");
        QTest::newRow("tel") << u"tel:+1-415-555-0123"_s << u"+14155550123"_s;
        QTest::newRow("tel with parameters") << u"tel:+14155550123;ext=5;phone-context=x"_s << u"+14155550123"_s;
        QTest::newRow("as browsers write it") << u"TEL:%2B1%20415%20555%200123"_s << u"+14155550123"_s;
        QTest::newRow("callto with slashes") << u"callto://+14155550123"_s << u"+14155550123"_s;
        QTest::newRow("sip") << u"sip:+14155550123@pbx.example.com;user=phone?Subject=x"_s << u"+14155550123"_s;
        QTest::newRow("sip to an extension") << u"sips:1002@pbx.example.com"_s << u"1002"_s;
        QTest::newRow("sip to a name") << u"sip:alice@example.com"_s << QString();
        QTest::newRow("a service code is a number") << u"tel:*21*5550100%23"_s << u"*21*5550100#"_s;
        QTest::newRow("a line break") << u"tel:1002%0D%0AAction:%20Originate"_s << QString();
        QTest::newRow("an encoded semicolon") << u"tel:1002%3Bext=5"_s << QString();
        QTest::newRow("dialplan") << u"tel:1002,1&Local/1"_s << QString();
        QTest::newRow("nothing") << u"tel:"_s << QString();
        QTest::newRow("another scheme") << u"javascript:1002"_s << QString();
        QTest::newRow("no scheme") << u"+14155550123"_s << QString();
        QTest::newRow("endless") << u"tel:"_s + QString(100'000, u'1') << QString();
    }
    void target_ofALink()
    {
        QFETCH(QString, link);
        const auto target = targetOfLink(link);
        QTEST(target ? target->digits() : QString(), "digits");
    }
    void help_endsWithZero()
    {
        QCOMPARE(parse(u"--help"_s).answer->exitCode, 0);
        QVERIFY(parse(u"watch --help"_s).answer->text.contains(u"ringside watch"_s));
        QCOMPARE(parse(u"--version"_s).answer->exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
