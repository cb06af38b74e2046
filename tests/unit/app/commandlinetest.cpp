#include "commandline.h"

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
    void help_endsWithZero()
    {
        QCOMPARE(parse(u"--help"_s).answer->exitCode, 0);
        QVERIFY(parse(u"watch --help"_s).answer->text.contains(u"ringside watch"_s));
        QCOMPARE(parse(u"--version"_s).answer->exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
