#include "fakeclock.h"
#include "memorysecretstore.h"
#include "secretvault.h"
#include "settingskeeper.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SettingsKeeperTest : public QObject
{
    Q_OBJECT

    QString path() const { return m_dir->filePath(u"config.yml"_s); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test's file");
    }
    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void change_isOnDiskAndTold()
    {
        SettingsKeeper keeper(path());
        QSignalSpy changed(&keeper, &SettingsKeeper::changed);
        Settings wanted = keeper.settings();
        wanted.card.hideAfter = 7s;
        QVERIFY(keeper.change(wanted));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<Settings>().card.hideAfter, 7s);
        QCOMPARE(changed[0][1].value<Settings>().card.hideAfter, 20s);
        QCOMPARE(SettingsKeeper(path()).settings().card.hideAfter, 7s);
        QVERIFY(keeper.change(wanted)); // nothing new
        QCOMPARE(changed.size(), 1);
    }
    void unknownKeys_survive()
    {
        write("wallpaper: blue\ncard: {sparkle: yes}\n");
        SettingsKeeper keeper(path());
        Settings wanted = keeper.settings();
        wanted.theme = ThemeChoice::Dark;
        QVERIFY(keeper.change(wanted));
        QVERIFY(text().contains("wallpaper: blue"));
        QVERIFY(text().contains("sparkle: yes"));
    }
    void lockedKeys_cannotBeChanged()
    {
        SettingsKeeper keeper(path(), readPolicy("by: IT\nlock: {theme: dark}\n", u"policy.yml"_s));
        QVERIFY(keeper.isLocked(u"theme"_s));
        QVERIFY(!keeper.isLocked(u"region"_s));
        QCOMPARE(keeper.lockedBy(), u"IT"_s);
        Settings wanted = keeper.settings();
        wanted.theme = ThemeChoice::Light;
        wanted.region = u"DE"_s;
        QVERIFY(keeper.change(wanted));
        QCOMPARE(keeper.settings().theme, ThemeChoice::Dark);
        QCOMPARE(keeper.settings().region, u"DE"_s);
        QVERIFY(!text().contains("theme"));
    }
    void changeByHand_isTakenInFirst()
    {
        write("region: US\n");
        SettingsKeeper keeper(path());
        Settings wanted = keeper.settings();
        wanted.theme = ThemeChoice::Dark;
        write("region: DE\nextensions: [1003]\n");
        QVERIFY(keeper.change(wanted));
        QCOMPARE(keeper.settings().region, u"DE"_s);
        QCOMPARE(keeper.settings().extensions, QStringList{u"1003"_s});
        QCOMPARE(keeper.settings().theme, ThemeChoice::Dark);
        QVERIFY(SettingsKeeper(path()).settings() == keeper.settings());
    }
    void brokenByHand_isLeftAlone()
    {
        write("region: US\n");
        SettingsKeeper keeper(path());
        QSignalSpy changed(&keeper, &SettingsKeeper::changed);
        QSignalSpy refused(&keeper, &SettingsKeeper::fileRefused);
        Settings wanted = keeper.settings();
        wanted.theme = ThemeChoice::Dark;
        const QByteArray broken = "region: [US\n";
        write(broken);
        const auto result = keeper.change(wanted);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
        QVERIFY(result.error().detail.contains(u"config.yml:"_s));
        QCOMPARE(text(), broken);
        QCOMPARE(keeper.settings().region, u"US"_s);
        QVERIFY(changed.isEmpty());
        QVERIFY(refused.size() >= 1);
    }
    void changeByHand_isNoticedByItself_whenTheFileHasSettled()
    {
        write("region: US\n");
        FakeClock clock;
        SettingsKeeper keeper(path());
        keeper.followFile(clock);
        QSignalSpy changed(&keeper, &SettingsKeeper::changed);
        write({}); // emptied first, as some editors do it
        QTRY_VERIFY(clock.nextAlarm());
        write("region: DE\n");
        QCOMPARE(keeper.settings().region, u"US"_s);
        clock.advance(300ms);
        QCOMPARE(keeper.settings().region, u"DE"_s);
        QCOMPARE(changed.size(), 1);
    }
    void fileReplacedByHand_isNoticedToo()
    {
        write("region: US\n");
        FakeClock clock;
        SettingsKeeper keeper(path());
        keeper.followFile(clock);
        for (const QString &region : {u"DE"_s, u"FR"_s}) { // the second time it is another file
            QFile fresh(path() + u".new"_s);
            QVERIFY(fresh.open(QIODevice::WriteOnly));
            fresh.write("region: " + region.toLatin1() + '\n');
            fresh.close();
            QVERIFY(QFile::remove(path()));
            QVERIFY(QFile::rename(fresh.fileName(), path()));
            QTRY_VERIFY((clock.advance(300ms), keeper.settings().region == region));
        }
    }
    void fileThatHasGone_changesNothing_andIsWrittenAnew()
    {
        write("region: US\n");
        FakeClock clock;
        SettingsKeeper keeper(path());
        keeper.followFile(clock);
        QVERIFY(QFile::remove(path()));
        QTRY_VERIFY(clock.nextAlarm());
        clock.advance(300ms);
        QCOMPARE(keeper.settings().region, u"US"_s);
        Settings wanted = keeper.settings();
        wanted.theme = ThemeChoice::Dark;
        QVERIFY(keeper.change(wanted));
        QCOMPARE(SettingsKeeper(path()).settings().region, u"US"_s);
    }
    void whatCannotBeReadBack_isRefused()
    {
        SettingsKeeper keeper(path());
        Settings wanted = keeper.settings();
        CallSourceSettings source;
        source.name = u"Asterisk"_s;
        source.hosts = {u"pbx.example.com"_s};
        wanted.callSources = {source}; // neither a user name nor a secret
        const auto result = keeper.change(wanted);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unsupported);
        QVERIFY(!QFile::exists(path()));
        QVERIFY(keeper.settings().callSources.isEmpty());
    }
    void unwritableFolder_isAnError()
    {
        SettingsKeeper keeper(m_dir->filePath(u"no/such/folder/config.yml"_s));
        Settings wanted = keeper.settings();
        wanted.region = u"DE"_s;
        const auto result = keeper.change(wanted);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
        QCOMPARE(keeper.settings().region, QString());
    }
    void literalSecrets_moveToTheKeychain()
    {
        write("call_sources:\n"
              "  - {type: asterisk_ami, name: Main PBX, host: pbx.example.com, username: a, secret: hunter2}\n"
              "  - {type: asterisk_ami, name: Other, host: two.example.com, username: b, secret: hunter3}\n");
        SettingsKeeper keeper(path());
        MemorySecretStore keychain;
        MemorySecretStore environment;
        SecretVault vault(keychain, environment, nullptr);
        QCOMPARE(keeper.moveLiteralSecrets(vault).result().value(), 2);
        QVERIFY(!text().contains("hunter"));
        const SecretRef moved = keeper.settings().callSources[0].secret;
        QCOMPARE(moved.kind, SecretRef::Kind::Keychain);
        QVERIFY2(moved.name.startsWith(u"mainpbx-"_s), qPrintable(moved.name));
        QVERIFY(moved.name != keeper.settings().callSources[1].secret.name);
        QCOMPARE(vault.resolve(moved, {u"pbx.example.com"_s}).result().value().reveal(), QByteArray("hunter2"));
        QCOMPARE(vault.resolve(moved, {u"two.example.com"_s}).result().error().kind, ErrorKind::Forbidden);
        QCOMPARE(keeper.moveLiteralSecrets(vault).result().value(), 0);
    }
    void literalSecrets_ofProviders_moveFromWhereverTheyStand()
    {
        write("features:\n"
              "  crm_integration:\n"
              "    providers:\n"
              "      - {type: external_crm, name: One, url: 'https://one.example.com', api_key: hunter2}\n"
              "      - type: custom\n"
              "        name: Two\n"
              "        base_url: https://two.example.com\n"
              "        authentication:\n"
              "          - {type: header, name: X-App, value: hunter3}\n"
              "          - {type: basic, user: ann, password: hunter4}\n"
              "        endpoints: {check: {path: /me}}\n");
        SettingsKeeper keeper(path());
        MemorySecretStore keychain;
        MemorySecretStore environment;
        SecretVault vault(keychain, environment, nullptr);
        const QList<Providers::LiteralSecret> others{
            {u"One"_s, u"api_key"_s, Secret("hunter2"), {u"one.example.com"_s}},
            {u"Two"_s, u"authentication[0].value"_s, Secret("hunter3"), {u"two.example.com"_s}},
            {u"Two"_s, u"authentication[1].password"_s, Secret("hunter4"), {u"two.example.com"_s}},
            {u"Two"_s, u"authentication[2].password"_s, Secret("hunter4"), {u"two.example.com"_s}}, // not there
            {u"Two"_s, u"authentication[1].user"_s, Secret("hunter4"), {u"two.example.com"_s}}, // another now
            {u"Two"_s, u"endpoints.check"_s, Secret(""), {u"two.example.com"_s}}, // nothing that is written out
        };
        const auto moved = keeper.moveLiteralSecrets(vault, others).result();
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
        QCOMPARE(*moved, 3);
        QVERIFY2(!text().contains("hunter"), text().constData());
        const auto &providers = keeper.settings().crm.providers;
        QCOMPARE(vault.resolve(providers.at(0).secret(u"api_key"), {u"one.example.com"_s}).result().value().reveal(), "hunter2");
        const QJsonValue ways = toJson(providers.at(1).parameters)[u"authentication"];
        QCOMPARE(ways[1][u"user"].toString(), u"ann"_s);
        QCOMPARE(ways[0][u"name"].toString(), u"X-App"_s);
        QCOMPARE(vault.resolve(SecretRef::fromText(ways[0][u"value"].toString()), {u"two.example.com"_s}).result().value().reveal(),
                 "hunter3");
        QCOMPARE(vault.resolve(SecretRef::fromText(ways[1][u"password"].toString()), {u"two.example.com"_s}).result().value().reveal(),
                 "hunter4");
    }
    void literalSecrets_stayWhereTheKeychainRefuses()
    {
        class LockedStore : public MemorySecretStore
        {
        public:
            QFuture<Result<void>> write(const QString &, const Secret &) override
            {
                return QtFuture::makeReadyFuture<Result<void>>(fail(ErrorKind::Storage, u"locked"_s));
            }
        };
        const QByteArray before
            = "call_sources: [{type: asterisk_ami, host: pbx.example.com, username: a, secret: hunter2}]\n";
        write(before);
        SettingsKeeper keeper(path());
        LockedStore keychain;
        MemorySecretStore environment;
        SecretVault vault(keychain, environment, nullptr);
        QVERIFY(!keeper.moveLiteralSecrets(vault).result());
        QCOMPARE(text(), before);
    }
    void literalSecretOfTheAdministrator_isLeftToHim()
    {
        const Policy policy = readPolicy("lock: {call_sources: [{type: asterisk_ami, host: pbx.example.com, username: a, "
                                         "secret: hunter2}]}\n",
                                         u"policy.yml"_s);
        SettingsKeeper keeper(path(), policy);
        MemorySecretStore keychain;
        MemorySecretStore environment;
        SecretVault vault(keychain, environment, nullptr);
        QCOMPARE(keeper.moveLiteralSecrets(vault).result().value(), 0);
        QCOMPARE(keeper.settings().callSources[0].secret.kind, SecretRef::Kind::Literal);
    }
};

QTEST_GUILESS_MAIN(SettingsKeeperTest)
#include "settingskeepertest.moc"
