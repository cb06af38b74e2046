#include "settingsfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Ringside;
using Severity = SettingsProblem::Severity;

class SettingsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void noFile_givesDefaults();
    void emptyFile_givesDefaults();
    void example_isReadWithoutAProblem();
    void everything_isRead();
    void save_readsBackTheSame_data();
    void save_readsBackTheSame();
    void quiet_isWrittenShortWhereItCanBe();
    void save_isStableAndPrivate();
    void save_keepsUnknownKeys();
    void save_intoNowhereIsAnError();
    void problem_data();
    void problem();
    void problem_neverShowsASecret();
    void literalSecret_worksAndIsReportedOnce();
    void laterTypes_areReportedOnceAndKept();
    void providers_sayWhatIsWrong_data();
    void providers_sayWhatIsWrong();
    void parameters_areEdited();
    void badValue_leavesTheRestUntouched();
    void unreadableFiles_areReported_data();
    void unreadableFiles_areReported();
    void manyMistakes_areNotAllTold();

private:
    LoadedSettings load(const QByteArray &text);
    QTemporaryDir m_dir;
};

LoadedSettings SettingsFileTest::load(const QByteArray &text)
{
    QFile file(m_dir.filePath(u"config.yml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's file");
    file.close();
    return loadSettings(file.fileName());
}

void SettingsFileTest::noFile_givesDefaults()
{
    const LoadedSettings loaded = loadSettings(m_dir.filePath(u"absent.yml"_s));
    QVERIFY(!loaded.fileFound);
    QVERIFY(loaded.problems.isEmpty());
    QVERIFY(loaded.settings == Settings());
    QCOMPARE(loaded.settings.crm.providers.size(), 1);
    QCOMPARE(loaded.settings.crm.providers[0].name, u"PhoneBook"_s);
    QVERIFY(loaded.settings.callSources.isEmpty());
    QCOMPARE(loaded.settings.journalRetention, std::chrono::days(365));
    QCOMPARE(loaded.settings.card.hideAfter, 20s);
}

void SettingsFileTest::emptyFile_givesDefaults()
{
    for (const QByteArray text : {"", "# nothing\n", "---\n", "card:\nlines:\ncall_sources:\n"}) {
        const LoadedSettings loaded = load(text);
        QVERIFY(loaded.fileFound);
        QVERIFY(loaded.problems.isEmpty());
        QVERIFY(loaded.settings == Settings());
    }
}

void SettingsFileTest::example_isReadWithoutAProblem()
{
    const auto loaded = loadSettings(QStringLiteral(RINGSIDE_TEST_DATA "/settings/example.yml"));
    for (const SettingsProblem &problem : loaded.problems)
        qInfo().noquote() << problem.toString();
    QVERIFY(loaded.problems.isEmpty());
    const Settings &settings = loaded.settings;
    QCOMPARE(settings.region, u"US"_s);
    QCOMPARE(settings.extensions, QStringList{u"1001"_s});
    QCOMPARE(settings.internalNumbers, QStringList{u"1000-1999"_s});
    QCOMPARE(settings.lines, (QList<Line>{{u"5000"_s, u"Sales line"_s, {}},
                                          {u"6000"_s, u"Support queue"_s, u"DE"_s}}));
    QCOMPARE(settings.callSources.size(), 1);
    const CallSourceSettings &source = settings.callSources.first();
    QCOMPARE(source.type, CallSourceSettings::Type::AsteriskAmi);
    QCOMPARE(source.name, u"Asterisk"_s);
    QCOMPARE(source.hosts, QStringList{u"127.0.0.1"_s});
    QCOMPARE(source.port, quint16(5038));
    QVERIFY(!source.tls);
    QCOMPARE(source.username, u"agent"_s);
    QCOMPARE(source.secret.kind, SecretRef::Kind::Environment);
    QCOMPARE(source.secret.name, u"AMI_SECRET"_s);
    QCOMPARE(source.devices, QStringList{u"PJSIP/1001"_s});
    QVERIFY(settings.card == CardSettings());
    QVERIFY(settings.crm == CrmIntegrationSettings());
    const DialPlan plan = settings.dialPlan();
    QCOMPARE(plan.region(), u"US"_s);
    QVERIFY(plan.isInternal(u"1500"_s));
    QCOMPARE(plan.regionOf(plan.line(u"6000"_s)), u"DE"_s);
}

void SettingsFileTest::everything_isRead()
{
    const auto loaded = loadSettings(QStringLiteral(RINGSIDE_TEST_DATA "/settings/everything.yml"));
    QVERIFY(!loaded.hasErrors());
    const Settings &settings = loaded.settings;
    QCOMPARE(settings.region, u"DE"_s);
    QCOMPARE(settings.language, u"de_CH"_s);
    QCOMPARE(settings.theme, ThemeChoice::Dark);
    QVERIFY(settings.quiet.always && settings.quiet.followSystem);
    const auto weekdays = QList{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    QCOMPARE(settings.quiet.hours, (QList<QuietHours>{{{18, 0}, {8, 0}, weekdays},
                                                      {{0, 0}, {0, 0}, {Qt::Saturday, Qt::Sunday}},
                                                      {{12, 30}, {13, 0}, {}}}));
    QCOMPARE(settings.hotkey, u"Ctrl+Alt+R"_s);
    QVERIFY(settings.pageInside);
    QVERIFY(!settings.wrapUp.enabled);
    QCOMPARE(settings.wrapUp.dispositions, (QList<Disposition>{{u"follow_up"_s, {}}, {u"vip_case"_s, u"VIP case"_s}}));
    QVERIFY(!settings.dialling.enabled);
    QCOMPARE(settings.dialling.form, DiallingSettings::Form::National);
    QCOMPARE(settings.dialling.outsidePrefix, u"0"_s);
    QCOMPARE(settings.dialling.transferTargets,
             (QList<TransferTarget>{{u"Anna, the manager"_s, u"1002"_s, true},
                                    {u"Reception"_s, u"+49 30 555-0100"_s, false}}));
    QCOMPARE(settings.extensions, (QStringList{u"1001"_s, u"0100"_s, u"alice"_s}));
    QCOMPARE(settings.internalNumbers, (QStringList{u"100"_s, u"1000-1999"_s}));
    QCOMPARE(settings.lines, (QList<Line>{{u"5000"_s, u"Sales line"_s, {}},
                                          {u"+493023125012"_s, u"Zentrale"_s, u"CH"_s},
                                          {u"no"_s, u"5 o'clock"_s, {}}}));
    QCOMPARE(settings.callSources.size(), 3);
    const CallSourceSettings &main = settings.callSources[0];
    QCOMPARE(main.hosts, (QStringList{u"pbx1.example.com"_s, u"pbx2.example.com"_s}));
    QCOMPARE(main.port, quint16(5039));
    QVERIFY(main.tls);
    QCOMPARE(main.caFile, u"ca.pem"_s);
    QCOMPARE(main.secret.kind, SecretRef::Kind::Keychain);
    QCOMPARE(main.secret.name, u"main"_s);
    QCOMPARE(main.devices, (QStringList{u"PJSIP/1001"_s, u"Local/1001@x"_s}));
    QCOMPARE(main.context, u"from-internal"_s);
    QCOMPARE(main.originateDevice, u"Local/1001@from-internal/n"_s);
    QCOMPARE(main.queueInterface, u"Local/1001@from-queue/n"_s);
    QVERIFY(main.autoAnswer && main.holdByNotify);
    QCOMPARE(settings.callSources[1].type, CallSourceSettings::Type::Demo);
    QCOMPARE(settings.callSources[1].name, u"Demo"_s);
    QCOMPARE(settings.callSources[2].type, CallSourceSettings::Type::NotAvailable);
    QCOMPARE(settings.callSources[2].typeName, u"freeswitch_esl"_s);
    QCOMPARE(settings.card.corner, CardSettings::Corner::TopLeft);
    QCOMPARE(settings.card.screen, u"DP-1"_s);
    QVERIFY(!settings.card.showRinging && settings.card.showAnswered);
    QVERIFY(settings.card.showOutbound && settings.card.showInternal);
    QCOMPARE(settings.card.hideAfter, 0s);
    QCOMPARE(settings.card.facts, (QList{CardSettings::Fact::Email, CardSettings::Fact::CustomerSince,
                                         CardSettings::Fact::LastContact}));
    QCOMPARE(settings.crm.providers[1].lines, (QStringList{u"5000"_s, u"no"_s}));
    QCOMPARE(settings.journalRetention, std::chrono::days(30));
    QVERIFY(!settings.crm.enabled && !settings.crm.cacheEnabled && settings.crm.stopAtFirstExact);
    QCOMPARE(settings.crm.cacheTimeout, 60s);
    QCOMPARE(settings.crm.caFile, u"company.pem"_s);
    QCOMPARE(settings.crm.providers.size(), 5);
    const ProviderSettings directory = settings.crm.providers[0];
    QCOMPARE(directory.type, ProviderSettings::Type::Ldap);
    QCOMPARE(directory.typeWord(), u"ldap"_s);
    QCOMPARE(directory.list(u"servers"), QStringList{u"ldap.example.com"_s});
    QCOMPARE(directory.text(u"authentication"), u"simple"_s);
    QCOMPARE(directory.secret(u"password").kind, SecretRef::Kind::Keychain);
    QCOMPARE(directory.timeLimit, 3s);
    QCOMPARE(settings.crm.providers[1].name, u"Book"_s);
    QVERIFY(!settings.crm.providers[1].enabled);
    QVERIFY(settings.crm.providers[1].parameters.isNull());
    const ProviderSettings crm = settings.crm.providers[2];
    QCOMPARE(crm.type, ProviderSettings::Type::Connector);
    QCOMPARE(crm.typeWord(), u"external_crm"_s);
    QCOMPARE(crm.text(u"url"), u"https://crm.example.com/lookup"_s);
    QCOMPARE(crm.secret(u"api_key").name, u"CRM_KEY"_s);
    QCOMPARE(crm.text(u"deep"), QString());
    QCOMPARE(toJson(crm.parameters)[u"deep"][u"list"][0].toInt(), 1);
    QCOMPARE(toJson(crm.parameters)[u"deep"][u"list"][1].toString(), u"2"_s);
    QCOMPARE(settings.crm.providers[3].name, u"CRM two"_s);
    QCOMPARE(settings.crm.providers[4].text(u"query"), u"select 1\nfrom x"_s);
}

void SettingsFileTest::save_readsBackTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("no file at all") << u"absent.yml"_s;
    QTest::newRow("the example") << u"example.yml"_s;
    QTest::newRow("everything") << u"everything.yml"_s;
}

void SettingsFileTest::save_readsBackTheSame()
{
    QFETCH(QString, file);
    const Settings settings = loadSettings(QStringLiteral(RINGSIDE_TEST_DATA "/settings/") + file).settings;
    const QString path = m_dir.filePath(u"saved.yml"_s);
    QVERIFY(saveSettings(path, settings));
    const LoadedSettings again = loadSettings(path);
    QVERIFY(!again.hasErrors());
    QVERIFY(again.settings == settings);
}

void SettingsFileTest::quiet_isWrittenShortWhereItCanBe()
{
    const QString path = m_dir.filePath(u"quiet.yml"_s);
    const auto saved = [&](const Settings &settings) {
        QFile file(path);
        return saveSettings(path, settings) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    Settings settings;
    settings.quiet.always = true;
    QVERIFY(saved(settings).contains("\ndo_not_disturb: true\n"));
    settings.quiet.hours = {{{18, 0}, {8, 0}, {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Friday, Qt::Sunday}},
                            {{0, 0}, {0, 0}, {}}};
    const QByteArray text = saved(settings);
    QVERIFY2(text.contains("    hours:\n      - \"18:00-08:00 mon-wed,fri,sun\"\n      - \"00:00-00:00\"\n")
                 || text.contains("  hours:\n    - \"18:00-08:00 mon-wed,fri,sun\"\n    - \"00:00-00:00\"\n"),
             text.constData());
    QVERIFY(loadSettings(path).settings == settings);
}

void SettingsFileTest::save_isStableAndPrivate()
{
    const QString path = m_dir.filePath(u"stable.yml"_s);
    const auto contents = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(saveSettings(path, loadSettings(QStringLiteral(RINGSIDE_TEST_DATA "/settings/everything.yml")).settings));
    const QByteArray first = contents();
    QVERIFY(first.startsWith("# Written by Ringside. Comments in this file are not kept"));
    QVERIFY(saveSettings(path, loadSettings(path).settings));
    QCOMPARE(contents(), first);
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(path)
              & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
#endif
}

void SettingsFileTest::save_keepsUnknownKeys()
{
    const QString path = m_dir.filePath(u"unknown.yml"_s);
    QVERIFY(saveSettings(path, loadSettings(QStringLiteral(RINGSIDE_TEST_DATA "/settings/everything.yml")).settings));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const char *kept : {"colour: \"#ff0000\"", "sparkle: true", "encrypt: no", "extra: 1",
                             "click_to_call:", "wallpaper: \"a: b # c \\\\ \\\" é\"", "- HubSpot",
                             "CRM_KEY", "colour: red", "host: fs.example.com", "moon: full", "timer: 30",
                             "redial: yes"})
        QVERIFY2(text.contains(kept), kept);
}

void SettingsFileTest::save_intoNowhereIsAnError()
{
    const auto result = saveSettings(m_dir.filePath(u"no/such/folder/config.yml"_s), Settings());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    QVERIFY(!result.error().detail.isEmpty());
}

void SettingsFileTest::problem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("report");
    const auto row = [](const char *name, const char *text, const QString &report) {
        QTest::newRow(name) << QByteArray(text) << report;
    };
    row("an unknown key has a nearest one", "regoin: US\n",
        u"1:1: warning: regoin: The key \"regoin\" is not known here. Did you mean region?"_s);
    row("an unknown key deep inside", "card: {corner: top-left, hideafter: 3}\n",
        u"1:26: warning: card.hideafter: The key \"hideafter\" is not known here. Did you mean hide_after?"_s);
    row("an unknown key like no other", "card: {zzzzzzzzzz: 3}\n",
        u"1:8: warning: card.zzzzzzzzzz: The key \"zzzzzzzzzz\" is not known here. The nearest known key is "
        "corner; known here are corner, screen, show, hide_after, facts."_s);
    row("a word for a number", "\ncard:\n  hide_after: soon\n",
        u"3:15: error: card.hide_after: This has to be a number of seconds, not \"soon\". Write a number from 0 to 86400."_s);
    row("a number out of range", "call_sources:\n  - {type: asterisk_ami, port: 99999, username: a, secret: env:A}\n",
        u"2:32: error: call_sources[0].port: This has to be a port, not \"99999\". Write a number from 1 to 65535."_s);
    row("a fraction", "journal: {retention_days: 1.5}\n",
        u"1:27: error: journal.retention_days: This has to be a number of days, not \"1.5\". Write a number from 0 to 36500."_s);
    row("neither true nor false", "do_not_disturb: maybe\n",
        u"1:17: error: do_not_disturb: This has to be true or false, not \"maybe\". Write do_not_disturb: true or do_not_disturb: false."_s);
    row("a corner that is not", "card: {corner: bottom_right}\n",
        u"1:16: error: card.corner: This has to be one of top-left, top-right, bottom-left, bottom-right, not \"bottom_right\". Write bottom-right."_s);
    row("an occasion that is not", "card: {show: [ring]}\n",
        u"1:15: error: card.show: This has to be one of ringing, answered, outbound, internal, not \"ring\"."_s);
    row("a list for a word", "region: [US]\n",
        u"1:9: error: region: This has to be text, not a list."_s);
    row("a country that is not", "region: Germany\n",
        u"1:9: error: region: This has to be the two letters of a country (ISO 3166-1), not \"Germany\". Write US, DE, GB or the like."_s);
    row("a country with another name", "region: UK\n",
        u"1:9: error: region: This has to be the two letters of a country (ISO 3166-1), not \"UK\". Write GB."_s);
    row("a language that is not", "language: klingonese\n",
        u"1:11: error: language: The language \"klingonese\" is not known. Write en, de, de_CH or the like."_s);
    row("a range that is not", "internal_numbers: [\"1000-19999\"]\n",
        u"1:20: error: internal_numbers: This has to be a number or a range of numbers, not \"1000-19999\". Write \"100\" or \"1000-1999\", both ends with as many digits."_s);
    row("a key twice", "region: US\ntheme: dark\nregion: DE\n",
        u"3:1: error: region: The key is here for the second time; the first is in line 1. Remove one of the two."_s);
    row("a line twice", "lines: {5000: A, \"5000\": B}\n",
        u"1:18: error: lines.5000: The key is here for the second time; the first is in line 1. Remove one of the two."_s);
    row("a block for a list", "call_sources: {type: demo}\n",
        u"1:15: error: call_sources: This has to be a list, not a block. Begin each entry with \"- type: …\"."_s);
    row("a word for a block", "card: bottom-right\n",
        u"1:7: error: card: This has to be a block of keys, not \"bottom-right\"."_s);
    row("a word for an entry", "call_sources: [demo]\n",
        u"1:16: error: call_sources[0]: This has to be a block of keys, not \"demo\"."_s);
    row("a type with a slip", "call_sources: [{type: asterisk-ami, username: a, secret: env:A}]\n",
        u"1:23: error: call_sources[0].type: The type \"asterisk-ami\" is not known. Write asterisk_ami."_s);
    row("no type", "call_sources: [{name: A}]\n",
        u"1:16: error: call_sources[0].type: The type of this call source is missing. Write type: asterisk_ami or type: demo."_s);
    row("no user name", "call_sources: [{type: asterisk_ami, secret: env:A}]\n",
        u"1:16: error: call_sources[0].username: The key username is missing. Write username: the name in manager.conf."_s);
    row("no secret", "call_sources: [{type: asterisk_ami, username: a}]\n",
        u"1:16: error: call_sources[0].secret: The key secret is missing. Write \"keychain:NAME\" or \"env:NAME\"."_s);
    row("a secret without a name", "call_sources: [{type: asterisk_ami, username: a, secret: \"env:\"}]\n",
        u"1:58: error: call_sources[0].secret: The name after the colon is missing. Write \"keychain:NAME\" or \"env:NAME\"."_s);
    row("host and hosts", "call_sources: [{type: asterisk_ami, username: a, secret: env:A, host: h, hosts: [i]}]\n",
        u"1:16: error: call_sources[0].host: There are both host and hosts. Write the main server first in hosts and remove host."_s);
    row("two of a name", "call_sources: [{type: demo}, {type: demo}]\n",
        u"1:30: error: call_sources[1].name: Another entry has the name \"Demo\" already. Give each a name of its own."_s);
    row("a line break in a host", "call_sources: [{type: asterisk_ami, username: \"a\\nAction: x\", secret: env:A}]\n",
        u"1:47: error: call_sources[0].username: There are control characters in this text. Write it anew on one line."_s);
    row("hours that are none", "do_not_disturb: {hours: [\"18-8\"]}\n",
        u"1:26: error: do_not_disturb.hours: This has to be hours and days, not \"18-8\". Write \"18:00-08:00\", \"18:00-08:00 mon-fri\" or \"00:00-24:00 sat,sun\"."_s);
    row("a day that is none", "do_not_disturb: {hours: [\"18:00-08:00 mon-frx\"]}\n",
        u"1:26: error: do_not_disturb.hours: This has to be hours and days, not \"18:00-08:00 mon-frx\". Write \"18:00-08:00\", \"18:00-08:00 mon-fri\" or \"00:00-24:00 sat,sun\"."_s);
    row("an unknown key of the quiet", "do_not_disturb: {alway: true}\n",
        u"1:18: warning: do_not_disturb.alway: The key \"alway\" is not known here. Did you mean always?"_s);
    row("a fact that is none", "card: {facts: [emial]}\n",
        u"1:16: error: card.facts: This has to be one of last_contact, calls, email, account, customer_since, not \"emial\". Write email."_s);
    row("a code with a blank", "wrap_up: {dispositions: [\"VIP case\"]}\n",
        u"1:26: error: wrap_up.dispositions: The code of an outcome consists of letters, digits, \"_\" and \"-\". Write a word like follow_up, or {code: vip_case, name: \"VIP case\"}."_s);
    row("a code twice", "wrap_up: {dispositions: [a, {code: a, name: B}]}\n",
        u"1:29: error: wrap_up.dispositions: The outcome \"a\" is here for the second time. Remove one of the two."_s);
    row("a form that is none", "dialling: {form: e.164}\n",
        u"1:18: error: dialling.form: This has to be one of as_written, e164, international, national, not \"e.164\". Write e164."_s);
    row("a prefix of letters", "dialling: {outside_prefix: 0w}\n",
        u"1:28: error: dialling.outside_prefix: This has to be a few digits, not \"0w\". Write \"0\" or \"9\", or \"\" for none."_s);
    row("a target that cannot be dialled", "dialling: {transfer_targets: [{name: A, number: \"1002,hangup\"}]}\n",
        u"1:49: error: dialling.transfer_targets[0].number: This is not a number that can be dialled. Write \"1002\" or \"+1 415-555-0123\"."_s);
    row("a target without a name", "dialling: {transfer_targets: [{number: 1002}]}\n",
        u"1:31: error: dialling.transfer_targets[0].name: The key name is missing. Write name: what the agent reads."_s);
    row("a hotkey without a modifier", "hotkey: R\n",
        u"1:9: error: hotkey: This has to be a key with Ctrl, Alt, Shift or Meta, not \"R\". Write Ctrl+Alt+R or the like; nothing for none."_s);
    row("a context with a comma", "call_sources: [{type: asterisk_ami, username: a, secret: env:A, context: \"x,1\"}]\n",
        u"1:74: error: call_sources[0].context: This has to be the name of a context of the dialplan, not \"x,1\". Write letters, digits, \"_\", \"-\" and \".\" only, for example from-internal."_s);
    row("two devices for one", "call_sources: [{type: asterisk_ami, username: a, secret: env:A, originate_device: \"PJSIP/1&PJSIP/2\"}]\n",
        u"1:83: error: call_sources[0].originate_device: This has to be a device, not \"PJSIP/1&PJSIP/2\". Write its technology and name, for example PJSIP/1001."_s);
    row("broken YAML", "card: {corner: top-left\nregion: US\n",
        u"2:7: error: The file cannot be understood: end of map flow not found."_s);
    row("a list as a whole", "- region: US\n",
        u"1:1: error: This has to be a block of keys, not a list."_s);
}

void SettingsFileTest::problem()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, report);
    const LoadedSettings loaded = load(text);
    QVERIFY(!loaded.problems.isEmpty());
    const QString path = m_dir.filePath(u"config.yml"_s);
    QCOMPARE(loaded.problems.first().toString(), path + u':' + report);
    QCOMPARE(loaded.hasErrors(), report.contains(u": error: "_s));
    QCOMPARE(loaded.problems.first().file, path);
}

void SettingsFileTest::problem_neverShowsASecret()
{
    for (const QByteArray secret : {"hunter2", "[hunter2]", "{hunter2: x}", "\"hunter2\\n\"", "\"env:\""}) {
        const auto loaded = load("call_sources: [{type: asterisk_ami, username: a, secret: " + secret + "}]\n");
        QVERIFY(!loaded.problems.isEmpty());
        for (const SettingsProblem &problem : loaded.problems)
            QVERIFY(!problem.toString().contains(u"hunter2"_s));
    }
}

void SettingsFileTest::literalSecret_worksAndIsReportedOnce()
{
    const auto loaded = load("call_sources:\n"
                             "  - {type: asterisk_ami, name: A, username: a, secret: hunter2}\n"
                             "  - {type: asterisk_ami, name: B, username: b, secret: 1234}\n");
    QVERIFY(!loaded.hasErrors());
    QCOMPARE(loaded.problems.size(), 1);
    QCOMPARE(loaded.problems[0].severity, Severity::Warning);
    QCOMPARE(loaded.problems[0].line, 2);
    QCOMPARE(loaded.settings.callSources[0].secret.literal.reveal(), QByteArray("hunter2"));
    QCOMPARE(loaded.settings.callSources[1].secret.literal.reveal(), QByteArray("1234"));
}

void SettingsFileTest::laterTypes_areReportedOnceAndKept()
{
    const auto loaded = loadSettings(QStringLiteral(RINGSIDE_TEST_DATA "/settings/everything.yml"));
    const auto reported = [&](const QString &type) {
        return std::count_if(loaded.problems.begin(), loaded.problems.end(),
                             [&](const SettingsProblem &problem) {
                                 return problem.severity == Severity::Warning
                                     && problem.message.contains(u"\"%1\" is not available"_s.arg(type));
                             });
    };
    QCOMPARE(reported(u"freeswitch_esl"_s), 1);
}

void SettingsFileTest::providers_sayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word"); // empty: nothing is wrong
    QTest::newRow("slip of the phone book") << QByteArray("{type: phone_bok}") << u".type"_s << u"phone_book"_s;
    QTest::newRow("no name of a connector") << QByteArray("{type: 'Hub Spot'}") << u".type"_s << u"connector list"_s;
    QTest::newRow("own connector") << QByteArray("{type: sap, colour: red}") << QString() << QString();
    QTest::newRow("slip of a key") << QByteArray("{type: ldap, servrs: [a]}") << u".servrs"_s << u"servers"_s;
    QTest::newRow("time") << QByteArray("{type: hubspot, timeout: 5000}") << u".timeout"_s << u"120"_s;
    QTest::newRow("password written out") << QByteArray("{type: sql, password: hunter2}") << u".password"_s << u"keychain"_s;
    QTest::newRow("password without a name") << QByteArray("{type: sql, password: 'env:'}") << u".password"_s << u"keychain"_s;
}

void SettingsFileTest::providers_sayWhatIsWrong()
{
    QFETCH(QByteArray, provider);
    QFETCH(QString, key);
    QFETCH(QString, word);
    const auto loaded = load("features: {crm_integration: {providers: [" + provider + "]}}\n");
    QCOMPARE(loaded.problems.size(), word.isEmpty() ? 0 : 1);
    if (word.isEmpty())
        return;
    const SettingsProblem problem = loaded.problems.first();
    QVERIFY2(problem.key.endsWith(key), qPrintable(problem.key));
    QVERIFY2(problem.toString().contains(word), qPrintable(problem.toString()));
    QVERIFY(!problem.toString().contains(u"hunter2"_s));
}

void SettingsFileTest::parameters_areEdited()
{
    ProviderSettings provider;
    provider.type = ProviderSettings::Type::Ldap;
    QCOMPARE(provider.text(u"bind_dn"), QString());
    provider.setText(u"bind_dn"_s, u"cn=a"_s);
    provider.setList(u"servers"_s, {u"a"_s, u"b"_s});
    provider.setText(u"bind_dn"_s, u"cn=b"_s);
    QCOMPARE(provider.parameters.entries.size(), 2);
    QCOMPARE(provider.text(u"bind_dn"), u"cn=b"_s);
    QCOMPARE(provider.list(u"bind_dn"), QStringList{u"cn=b"_s});
    QCOMPARE(provider.list(u"servers"), (QStringList{u"a"_s, u"b"_s}));
    provider.setText(u"bind_dn"_s, {});
    provider.setList(u"servers"_s, {});
    QVERIFY(provider.parameters.entries.isEmpty());
}

void SettingsFileTest::badValue_leavesTheRestUntouched()
{
    const auto loaded = load("region: US\ncard: {corner: nowhere, hide_after: 5}\ntheme: light\n");
    QCOMPARE(loaded.problems.size(), 1);
    QCOMPARE(loaded.settings.region, u"US"_s);
    QCOMPARE(loaded.settings.card.corner, CardSettings::Corner::BottomRight);
    QCOMPARE(loaded.settings.card.hideAfter, 5s);
    QCOMPARE(loaded.settings.theme, ThemeChoice::Light);
}

void SettingsFileTest::unreadableFiles_areReported_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << m_dir.path();
#ifdef Q_OS_UNIX
    QTest::newRow("a device") << u"/dev/zero"_s;
#endif
}

void SettingsFileTest::unreadableFiles_areReported()
{
    QFETCH(QString, path);
    const LoadedSettings loaded = loadSettings(path);
    QVERIFY(loaded.fileFound);
    QVERIFY(loaded.hasErrors());
    QCOMPARE(loaded.problems.size(), 1);
    QCOMPARE(loaded.problems[0].line, 0);
    QVERIFY(loaded.settings == Settings());
}

void SettingsFileTest::manyMistakes_areNotAllTold()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "k" + QByteArray::number(i) + ": 1\n";
    QCOMPARE(load(text).problems.size(), 100);
}

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "settingsfiletest.moc"
