#include "policy.h"
#include "settingsfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Ringside;

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layers_areLaidUponEachOther();
    void listsAreReplacedWhole();
    void lockedKeys_areKnownByTheirPath_data();
    void lockedKeys_areKnownByTheirPath();
    void save_writesOnlyWhatDiffers();
    void save_overridesAPresetWithNothing();
    void save_keepsWhatTheLockHides();
    void save_withoutAPolicy_readsBackTheSame();
    void merge_keepsBothSidesChanges();
    void differingKeys_nameTheValues();
    void valueText_neverShowsASecret();
    void mistakes_areReportedWithTheirPlace_data();
    void mistakes_areReportedWithTheirPlace();
    void badLock_leavesTheUsersValue();
    void allowedProviders_markTheOthers();
    void noFile_isNoPolicy();
    void fileOfSomebodyElse_isNotUsed();
    void export_leavesOutSecretsAndExtension();
    void import_setsANewAgentUp();
    void import_keepsTheAgentsOwn();
    void import_ofAnotherHost_takesNoSecretAlong();
    void import_overALock_changesNothing();

private:
    static Policy policy(const QByteArray &text) { return readPolicy(text, u"policy.yml"_s); }
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool save(const QString &path, const Settings &settings, const Policy &policy, const YamlValue &before)
    {
        return saveOwnPart(path, ownPart(settings, policy, before)).has_value();
    }
    // The lines after the first, which says who wrote the file.
    static QByteArray saved(const QString &path) { return contents(path).mid(contents(path).indexOf('\n') + 1); }

    QTemporaryDir m_dir;
};

void PolicyTest::layers_areLaidUponEachOther()
{
    const Policy rules = policy("by: \"IT, Acme\"\n"
                                "preset: {region: DE, theme: dark, card: {corner: top-left, hide_after: 5}}\n"
                                "lock: {card: {hide_after: 60}, do_not_disturb: false}\n");
    QCOMPARE(rules.problems.size(), 0);
    QCOMPARE(rules.by, u"IT, Acme"_s);
    const LoadedSettings loaded
        = readSettingsText("theme: light\ncard: {hide_after: 1, screen: DP-1}\ndo_not_disturb: true\n", {}, rules);
    QCOMPARE(loaded.settings.region, u"DE"_s); // preset
    QCOMPARE(loaded.settings.theme, ThemeChoice::Light); // the user's
    QCOMPARE(loaded.settings.card.corner, CardSettings::Corner::TopLeft); // preset beside the user's in one block
    QCOMPARE(loaded.settings.card.screen, u"DP-1"_s);
    QCOMPARE(loaded.settings.card.hideAfter, 60s); // locked
    QVERIFY(!loaded.settings.quiet.always);
    QCOMPARE(loaded.settings.journalRetention, std::chrono::days(365)); // built-in
}

void PolicyTest::listsAreReplacedWhole()
{
    const Policy rules = policy("preset: {internal_numbers: [100, 200], lines: {5000: Sales, 5001: Main}}\n");
    QCOMPARE(readSettingsText({}, {}, rules).settings.internalNumbers, (QStringList{u"100"_s, u"200"_s}));
    const Settings settings = readSettingsText("internal_numbers: [300]\nlines: {6000: Help}\n", {}, rules).settings;
    QCOMPARE(settings.internalNumbers, QStringList{u"300"_s});
    QCOMPARE(settings.lines, (QList<Line>{{u"6000"_s, u"Help"_s, {}}}));
}

void PolicyTest::lockedKeys_areKnownByTheirPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("locked");
    QTest::newRow("a value in a block") << u"card.corner"_s << true;
    QTest::newRow("another value of the block") << u"card.screen"_s << false;
    QTest::newRow("the block") << u"card"_s << false;
    QTest::newRow("a list") << u"call_sources"_s << true;
    QTest::newRow("something in a list") << u"call_sources[0].host"_s << true;
    QTest::newRow("something in a list, otherwise") << u"call_sources.host"_s << true;
    QTest::newRow("the lines") << u"lines.5000"_s << true;
    QTest::newRow("deep down") << u"features.crm_integration.cache_timeout"_s << true;
    QTest::newRow("beside it") << u"features.crm_integration.providers"_s << false;
    QTest::newRow("the short form of a block") << u"do_not_disturb.always"_s << true;
    QTest::newRow("the rest of that block") << u"do_not_disturb.hours"_s << false;
    QTest::newRow("nothing of the kind") << u"nonsense"_s << false;
    QTest::newRow("nothing at all") << QString() << false;
}

void PolicyTest::lockedKeys_areKnownByTheirPath()
{
    QFETCH(QString, path);
    const Policy rules = policy("lock:\n"
                                "  card: {corner: top-left}\n"
                                "  call_sources: [{type: demo}]\n"
                                "  lines: {5000: Sales}\n"
                                "  do_not_disturb: false\n"
                                "  features: {crm_integration: {cache_timeout: 5}}\n");
    QTEST(rules.isLocked(path), "locked");
    QCOMPARE(rules.lockedKeys(),
             (QStringList{u"card.corner"_s, u"call_sources"_s, u"lines"_s, u"do_not_disturb.always"_s,
                          u"features.crm_integration.cache_timeout"_s}));
}

void PolicyTest::save_writesOnlyWhatDiffers()
{
    const Policy rules = policy("preset: {region: DE, card: {corner: top-left}}\nlock: {theme: dark}\n");
    const QString path = m_dir.filePath(u"differs.yml"_s);
    Settings settings = readSettingsText({}, {}, rules).settings;
    QVERIFY(save(path, settings, rules, {}));
    QCOMPARE(saved(path), QByteArray());
    settings.card.hideAfter = 7s;
    settings.quiet.always = true;
    settings.extensions = {u"1001"_s};
    QVERIFY(save(path, settings, rules, {}));
    QCOMPARE(saved(path), QByteArray("do_not_disturb: true\nextensions:\n  - \"1001\"\ncard:\n  hide_after: 7\n"));
    QVERIFY(loadSettings(path, rules).settings == settings);
}

void PolicyTest::save_overridesAPresetWithNothing()
{
    const Policy rules = policy("preset: {region: DE, hotkey: Ctrl+Alt+R, extensions: [1001], "
                                "dialling: {outside_prefix: 0}, do_not_disturb: {hours: [\"18:00-08:00\"]}}\n");
    const QString path = m_dir.filePath(u"nothing.yml"_s);
    const Settings wanted;
    QVERIFY(save(path, wanted, rules, {}));
    QVERIFY2(loadSettings(path, rules).settings == wanted, contents(path).constData());
    const LoadedSettings again = loadSettings(path, rules);
    QVERIFY2(!again.hasErrors(), qPrintable(again.problems.value(0).toString()));
}

void PolicyTest::save_keepsWhatTheLockHides()
{
    const QString path = write(u"hidden.yml"_s, "theme: light\nregion: US\nextensions: [1001]\n");
    const Policy rules = policy("lock: {theme: dark, extensions: [2001]}\n");
    LoadedSettings loaded = loadSettings(path, rules);
    QCOMPARE(loaded.settings.theme, ThemeChoice::Dark);
    loaded.settings.region = u"FR"_s;
    QVERIFY(save(path, loaded.settings, rules, loaded.written));
    const Settings unlocked = loadSettings(path).settings;
    QCOMPARE(unlocked.theme, ThemeChoice::Light);
    QCOMPARE(unlocked.extensions, QStringList{u"1001"_s});
    QCOMPARE(unlocked.region, u"FR"_s);
    // Once more: nothing is lost on the way.
    QVERIFY(save(path, loaded.settings, rules, loadSettings(path, rules).written));
    QVERIFY(loadSettings(path).settings == unlocked);
}

void PolicyTest::save_withoutAPolicy_readsBackTheSame()
{
    const LoadedSettings loaded = loadSettings(QStringLiteral(RINGSIDE_TEST_DATA "/settings/everything.yml"));
    const QString path = m_dir.filePath(u"all.yml"_s);
    QVERIFY(save(path, loaded.settings, {}, {}));
    const LoadedSettings again = loadSettings(path);
    QVERIFY(!again.hasErrors());
    QVERIFY(again.settings == loaded.settings);
    const QByteArray first = contents(path);
    QVERIFY(save(path, again.settings, {}, again.written));
    QCOMPARE(contents(path), first);
}

void PolicyTest::merge_keepsBothSidesChanges()
{
    const auto settings = [](const QByteArray &text) { return readSettingsText(text, {}).settings; };
    const Settings base = settings("region: US\ncard: {hide_after: 5}\nextensions: [1001]\nx: 1\n");
    Settings wanted = base;
    wanted.card.corner = CardSettings::Corner::TopLeft;
    wanted.extensions = {u"1002"_s};
    const Settings theirs = settings("region: DE\ncard: {hide_after: 9}\nextensions: [1003]\ny: 2\n");
    const Settings merged = mergeSettings(base, wanted, theirs);
    QCOMPARE(merged.region, u"DE"_s);
    QCOMPARE(merged.card.hideAfter, 9s);
    QCOMPARE(merged.card.corner, CardSettings::Corner::TopLeft);
    QCOMPARE(merged.extensions, QStringList{u"1002"_s}); // changed by both: the newer wish
    QCOMPARE(merged.unknown, theirs.unknown);
    QVERIFY(mergeSettings(base, base, theirs) == theirs);
    QVERIFY(mergeSettings(base, wanted, base) == wanted);
}

void PolicyTest::differingKeys_nameTheValues()
{
    Settings a;
    Settings b;
    QCOMPARE(differingKeys(a, b), QStringList());
    b.card.corner = CardSettings::Corner::TopLeft;
    b.quiet.always = true;
    b.region = u"DE"_s;
    b.crm.cacheTimeout = 1s;
    QStringList sorted = differingKeys(a, b);
    sorted.sort();
    QCOMPARE(sorted, (QStringList{u"card.corner"_s, u"do_not_disturb.always"_s,
                                  u"features.crm_integration.cache_timeout"_s, u"region"_s}));
    QCOMPARE(valueText(b, u"card.corner"_s), u"top-left"_s);
    QCOMPARE(valueText(a, u"region"_s), QString());
}

void PolicyTest::valueText_neverShowsASecret()
{
    const Settings settings
        = readSettingsText("call_sources: [{type: asterisk_ami, username: a, host: h, secret: hunter2}]\n", {}).settings;
    QCOMPARE(settings.callSources.size(), 1);
    const QString text = valueText(settings, u"call_sources"_s);
    QVERIFY(text.contains(u"username"_s));
    QVERIFY(!text.contains(u"hunter2"_s));
}

void PolicyTest::mistakes_areReportedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("report");
    QTest::newRow("in a lock") << QByteArray("lock:\n  card: {corner: nowhere}\n")
                               << u"policy.yml:2:18: error: lock.card.corner: This has to be one of top-left, "
                                  "top-right, bottom-left, bottom-right, not \"nowhere\"."_s;
    QTest::newRow("in a preset") << QByteArray("preset: {regoin: US}\n")
                                 << u"policy.yml:1:10: warning: preset.regoin: The key \"regoin\" is not known here. "
                                    "Did you mean region?"_s;
    QTest::newRow("a key that is none") << QByteArray("locks: {}\n")
                                        << u"policy.yml:1:1: warning: locks: The key \"locks\" is not known here. "
                                           "Did you mean lock?"_s;
    QTest::newRow("neither yes nor no") << QByteArray("unprotected_secrets: perhaps\n")
                                        << u"policy.yml:1:22: error: unprotected_secrets: This has to be true or "
                                           "false, not \"perhaps\". Write unprotected_secrets: true or "
                                           "unprotected_secrets: false."_s;
    QTest::newRow("no YAML") << QByteArray("lock: {\n")
                             << u"policy.yml:2:1: error: The file cannot be understood: end of map flow not found."_s;
}

void PolicyTest::mistakes_areReportedWithTheirPlace()
{
    QFETCH(QByteArray, text);
    const Policy rules = policy(text);
    QCOMPARE(rules.problems.size(), 1);
    QTEST(rules.problems[0].toString(), "report");
}

void PolicyTest::badLock_leavesTheUsersValue()
{
    const Policy rules = policy("lock: {card: {corner: nowhere}}\n");
    QCOMPARE(readSettingsText("card: {corner: top-right}\n", {}, rules).settings.card.corner,
             CardSettings::Corner::TopRight);
}

void PolicyTest::allowedProviders_markTheOthers()
{
    const Policy rules = policy("allowed_providers: [hubspot]\nunprotected_secrets: false\n");
    QVERIFY(!rules.unprotectedSecrets);
    const LoadedSettings loaded = readSettingsText("features: {crm_integration: {providers: [{type: phone_book}, "
                                                   "{type: hubspot, name: H}]}}\n",
                                                   u"config.yml"_s, rules);
    QVERIFY(!loaded.settings.crm.providers[0].allowed);
    QVERIFY(loaded.settings.crm.providers[1].allowed);
    QVERIFY(!loaded.hasErrors());
    QVERIFY(loaded.problems[0].message.contains(u"\"PhoneBook\" is not allowed"_s));
    // Nothing of it gets into the user's file.
    const QString path = m_dir.filePath(u"allowed.yml"_s);
    QVERIFY(save(path, loaded.settings, rules, loaded.written));
    QVERIFY(readSettingsText(contents(path), {}).settings.crm.providers[0].allowed);
    QVERIFY(policy("allowed_providers: []\n").allowedProviders->isEmpty());
    QVERIFY(!policy("by: x\n").allowedProviders);
}

void PolicyTest::noFile_isNoPolicy()
{
    const Policy none = loadPolicy(m_dir.filePath(u"absent.yml"_s));
    QVERIFY(!none.found);
    QVERIFY(none.problems.isEmpty());
    QVERIFY(!none.isLocked(u"theme"_s));
    QVERIFY(none.unprotectedSecrets);
    QVERIFY(!systemPolicyFile().isEmpty());
    const Policy folder = loadPolicy(m_dir.path());
    QVERIFY(!folder.found);
    QCOMPARE(folder.problems.size(), 1);
}

void PolicyTest::fileOfSomebodyElse_isNotUsed()
{
#ifdef Q_OS_UNIX
    const QString path = write(u"policy.yml"_s, "lock: {theme: dark}\n");
    const QByteArray name = QFile::encodeName(path);
    const auto isRefused = [&](const char *why) {
        const Policy rules = loadPolicy(path);
        return !rules.found && !rules.isLocked(u"theme"_s) && rules.problems.size() == 1
            && rules.problems[0].file == path && rules.problems[0].message.contains(QLatin1StringView(why));
    };
    if (::geteuid() != 0) {
        QVERIFY(isRefused("it does not belong to root"));
        QSKIP("the rest of this needs to be root");
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(loadPolicy(path).found);
    QVERIFY(loadPolicy(path).isLocked(u"theme"_s));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther);
    QVERIFY(isRefused("it can be written by others than root"));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteGroup);
    QVERIFY(isRefused("it can be written by others than root"));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(::chown(name.constData(), 65534, 65534), 0);
    QVERIFY(isRefused("it does not belong to root"));
    QCOMPARE(::chown(name.constData(), 0, 0), 0);
    QFile::setPermissions(m_dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::WriteOther);
    QVERIFY(isRefused("its folder can be written by others than root"));
    QFile::setPermissions(m_dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(loadPolicy(path).found);
#else
    QSKIP("owners and rights are tested where they are those of Unix");
#endif
}

void PolicyTest::export_leavesOutSecretsAndExtension()
{
    const Settings settings
        = readSettingsText("extensions: [1001]\nregion: DE\ncard: {corner: top-left}\n"
                           "call_sources: [{type: asterisk_ami, name: Main, host: pbx.example.com, username: a, "
                           "secret: hunter2, devices: [PJSIP/1001], originate_device: PJSIP/1001, access_token: hunter3, "
                           "colour: red, deep: {password: hunter4, list: [{Client-Secret: hunter5}]}}]\n"
                           "features: {crm_integration: {providers: [{type: hubspot, token: hunter6, portal: 7}]}}\n",
                           {})
              .settings;
    QCOMPARE(settings.callSources.size(), 1);
    const QByteArray text = exportText(settings);
    QVERIFY2(!text.contains("hunter"), text.constData());
    QVERIFY(!text.contains("1001"));
    QVERIFY(text.contains("pbx.example.com") && text.contains("colour: red") && text.contains("portal: 7"));
    const LoadedSettings again = readSettingsText(text, u"exported.yml"_s);
    QVERIFY2(!again.hasErrors(), qPrintable(again.problems.value(0).toString()));
    QVERIFY(again.settings.extensions.isEmpty());
    QCOMPARE(again.settings.region, u"DE"_s);
}

void PolicyTest::import_setsANewAgentUp()
{
    const Settings colleague = loadSettings(QStringLiteral(RINGSIDE_TEST_DATA "/settings/everything.yml")).settings;
    const LoadedSettings imported = importText(exportText(colleague), u"x.yml"_s, Settings(), {});
    QVERIFY(!imported.hasErrors());
    CardSettings card = colleague.card;
    card.unknown = {}; // keys that this version does not know are not taken from others
    QCOMPARE(imported.settings.card, card);
    QCOMPARE(imported.settings.dialling.transferTargets, colleague.dialling.transferTargets);
    QCOMPARE(imported.settings.callSources.size(), colleague.callSources.size());
    QCOMPARE(imported.settings.callSources[0].hosts, colleague.callSources[0].hosts);
    QVERIFY(imported.settings.extensions.isEmpty());
}

void PolicyTest::import_keepsTheAgentsOwn()
{
    const Settings own
        = readSettingsText("extensions: [1007]\ntheme: dark\nmine: 1\n"
                           "call_sources: [{type: asterisk_ami, name: Main, host: pbx.example.com, username: a, "
                           "secret: env:MINE, devices: [PJSIP/1007]}]\n",
                           {})
              .settings;
    const QByteArray text = "region: FR\ncall_sources: [{type: asterisk_ami, name: Main, host: pbx.example.com, port: 5040, "
                            "username: a, secret: keychain:x}]\n";
    const Settings next = importText(text, u"x.yml"_s, own, {}).settings;
    QCOMPARE(next.region, u"FR"_s);
    QCOMPARE(next.extensions, QStringList{u"1007"_s});
    QCOMPARE(next.theme, ThemeChoice::Dark);
    QCOMPARE(next.unknown, own.unknown);
    QCOMPARE(next.callSources[0].port, quint16(5040));
    QCOMPARE(next.callSources[0].devices, QStringList{u"PJSIP/1007"_s});
    QCOMPARE(next.callSources[0].secret.toText(), u"env:MINE"_s);
}

void PolicyTest::import_ofAnotherHost_takesNoSecretAlong()
{
    const QByteArray text = "call_sources: [{type: asterisk_ami, name: Main, host: evil.example.net, username: a, "
                            "secret: keychain:x}]\n";
    const auto imported = [&](const QByteArray &secret) {
        const Settings own = readSettingsText("call_sources: [{type: asterisk_ami, name: Main, host: pbx.example.com, "
                                              "username: a, secret: " + secret + "}]\n",
                                              {})
                                 .settings;
        return importText(text, u"x.yml"_s, own, {}).settings.callSources[0].secret.toText();
    };
    QCOMPARE(imported("\"env:MINE\""), u"keychain:x"_s);
    QCOMPARE(imported("hunter2"), u"keychain:x"_s);
    QCOMPARE(imported("\"keychain:main\""), u"keychain:main"_s); // which knows its hosts, and asks
}

void PolicyTest::import_overALock_changesNothing()
{
    const Policy rules = policy("lock: {theme: dark}\nallowed_providers: []\n");
    const Settings own = readSettingsText({}, {}, rules).settings;
    const Settings next = importText("theme: light\nregion: DE\n", u"x.yml"_s, own, rules).settings;
    QCOMPARE(next.theme, ThemeChoice::Dark);
    QCOMPARE(next.region, u"DE"_s);
    QVERIFY(!next.crm.providers[0].allowed);
    QCOMPARE(importText("region: [\n", u"x.yml"_s, own, rules).hasErrors(), true);
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "policytest.moc"
