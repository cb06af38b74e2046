// What the settings window asks of the real program: engine, settings file, keychain, and a system that is played.
#include "engine.h"
#include "fakeamiserver.h"
#include "policy.h"
#include "secretvault.h"
#include "settingsbridge.h"
#include "settingskeeper.h"
#include "testcertificates.h"

#include <QDesktopServices>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

class FakeAutostart : public Autostart
{
public:
    [[nodiscard]] Status status() const override { return {}; }
    QFuture<Result<void>> set(bool) override { return QtFuture::makeReadyFuture(Result<void>()); }
};

class FakeQuiet : public SystemQuiet
{
public:
    [[nodiscard]] bool isReadable() const override { return false; }
    [[nodiscard]] bool isQuiet() const override { return false; }
};

//! A desktop on which another program may hold on to its links.
class FakeUrlSchemes : public UrlSchemes
{
public:
    [[nodiscard]] QList<Status> statuses() const override
    {
        QList<Status> all;
        for (const QString &scheme : schemes())
            all.append({scheme, ours.contains(scheme) ? Handler::Ours : Handler::Other, u"Softphone"_s});
        return all;
    }
    [[nodiscard]] Way way() const override { return theWay; }
    QFuture<Result<void>> makeOurs(const QString &scheme) override
    {
        asked.append(scheme);
        if (scheme == held)
            return QtFuture::makeReadyFuture(Result<void>(fail(ErrorKind::Forbidden, u"softphone.desktop"_s)));
        if (theWay == Way::Directly)
            ours.append(scheme);
        Q_EMIT changed();
        return QtFuture::makeReadyFuture(Result<void>());
    }

    QStringList ours;
    QString held;
    QStringList asked;
    Way theWay = Way::Directly;
};

class Browser : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

class SettingsBridgeTest : public QObject
{
    Q_OBJECT

    struct World {
        QTemporaryDir profile;
        SystemClock clock;
        FakeAmiServer server;
        SettingsKeeper keeper{profile.filePath(u"config.yml"_s)};
        FakeAutostart autostart;
        std::unique_ptr<GlobalHotkey> hotkey = makeGlobalHotkey();
        FakeQuiet quiet;
        FakeUrlSchemes links;
        std::unique_ptr<Engine> engine;
        std::unique_ptr<SettingsBridge> bridge;

        explicit World(bool playsDemo = false)
        {
            if (!server.listen())
                qFatal("no port");
            Engine::Options options;
            options.profileFolder = profile.path();
            options.demo = playsDemo;
            engine = std::make_unique<Engine>(options, keeper.settings(), clock);
            QObject::connect(&keeper, &SettingsKeeper::changed, engine.get(), &Engine::apply);
            bridge = std::make_unique<SettingsBridge>(*engine, keeper, profile.path(),
                                                      SettingsBridge::System{autostart, *hotkey, quiet, links, {}});
            engine->start();
        }
        [[nodiscard]] CallSourceSettings source(const QString &name, const QStringList &hosts) const
        {
            CallSourceSettings source;
            source.name = name;
            source.hosts = hosts;
            source.port = server.port();
            source.username = u"agent"_s;
            source.secret = SecretRef::fromText(u"keychain:one"_s);
            return source;
        }
        [[nodiscard]] SecretState secret(const QStringList &hosts)
        {
            return wait(bridge->secretState(SecretRef::fromText(u"keychain:one"_s), hosts)).value();
        }
    };
    template<class T>
    static T wait(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
        return future.result();
    }

private Q_SLOTS:
    void changedServer_getsThePasswordByTheUsersWord()
    {
        World w;
        Settings settings;
        settings.extensions = {u"1001"_s};
        settings.callSources = {w.source(u"One"_s, {u"127.0.0.1"_s}), w.source(u"Two"_s, {u"127.0.0.3"_s})};
        QVERIFY(wait(w.engine->secrets().write(u"one"_s, Secret("s3cret"), {u"127.0.0.1"_s, u"127.0.0.3"_s},
                                               SecretVault::Place::Session)));
        QVERIFY(w.bridge->change(settings));
        QVERIFY(w.secret({u"127.0.0.1"_s}).isForHosts);
        settings.callSources[0].hosts = {u"localhost"_s};
        QVERIFY(w.bridge->change(settings));
        QTRY_COMPARE(w.engine->hostQuestions().size(), 1);
        QVERIFY(!w.secret({u"localhost"_s}).isForHosts);
        QCOMPARE(w.secret({u"localhost"_s}).givenFor, (QStringList{u"127.0.0.1"_s, u"127.0.0.3"_s}));

        QSignalSpy changed(w.bridge.get(), &SettingsAccess::secretChanged);
        QVERIFY(wait(w.bridge->allowHosts(settings.callSources[0].secret, {u"localhost"_s})));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), u"one"_s);
        QVERIFY(w.secret({u"localhost"_s}).isForHosts);
        QVERIFY(w.secret({u"127.0.0.3"_s}).isForHosts); // the other telephone system uses it too
        QVERIFY(!w.secret({u"127.0.0.1"_s}).isForHosts); // nobody names that any more
        QVERIFY(w.engine->hostQuestions().isEmpty());
        QTRY_COMPARE(w.bridge->connection(u"One"_s)->state, ConnectionState::Connected);
    }
    void secretOfNobody_cannotBeAllowed()
    {
        World w;
        QVERIFY(!wait(w.bridge->allowHosts(SecretRef::fromText(u"env:TOKEN"_s), {u"localhost"_s})));
    }
    void certificate_isLookedForInTheProfile()
    {
        World w;
        const TestCertificates certificates;
        if (!certificates.isValid())
            QSKIP(qPrintable(certificates.error()));
        QVERIFY(QFile::copy(certificates.caFile(), w.profile.filePath(u"ca.pem"_s)));
        QVERIFY(wait(w.bridge->certificateFile(u"ca.pem"_s)) == CertificateFileState::Good);
        QVERIFY(wait(w.bridge->certificateFile(certificates.caFile())) == CertificateFileState::Good);
        QVERIFY(wait(w.bridge->certificateFile(u"other.pem"_s)) == CertificateFileState::NotThere);
        QVERIFY(wait(w.bridge->certificateFile(certificates.keyFile("server"))) == CertificateFileState::KeyOnly);
    }
    void links_areTakenOneAfterTheOther()
    {
        World w;
        w.links.ours = {u"tel"_s};
        w.links.held = u"sip"_s;
        QVERIFY(!w.bridge->links().areOurs);
        QCOMPARE(w.bridge->links().lines.size(), 3);
        QVERIFY(w.bridge->links().lines[1].contains(u"Softphone"_s));
        QSignalSpy changed(w.bridge.get(), &SettingsAccess::desktopChanged);
        const auto taken = wait(w.bridge->takeLinks());
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Forbidden);
        QCOMPARE(w.links.asked, (QStringList{u"callto"_s, u"sip"_s}));
        QCOMPARE(changed.size(), 1);
        w.links.held.clear();
        QVERIFY(wait(w.bridge->takeLinks()));
        QVERIFY(w.bridge->links().areOurs);
        w.links.asked.clear();
        QVERIFY(wait(w.bridge->takeLinks()));
        QVERIFY(w.links.asked.isEmpty());
    }
    void systemsSettings_areOpenedOnce()
    {
        World w;
        w.links.theWay = UrlSchemes::Way::SystemSettings;
        QVERIFY(wait(w.bridge->takeLinks()));
        QCOMPARE(w.links.asked.size(), 1);
        QVERIFY(!w.bridge->links().areOurs);
    }
    void demo_isKnownAsSuch()
    {
        QVERIFY(!World().bridge->isDemo());
        World demo(true);
        QVERIFY(demo.bridge->isDemo());
        QVERIFY(demo.bridge->settings().callSources.isEmpty()); // it is not among what is kept
    }
    void pages_areOpenedInTheBrowser_encryptedOnesOnly()
    {
        World w;
        Browser browser;
        for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s})
            QDesktopServices::setUrlHandler(scheme, &browser, "open");
        QVERIFY(w.bridge->openPage(QUrl(u"https://docs.example.com/keys"_s)));
        QVERIFY(!w.bridge->openPage(QUrl(u"http://docs.example.com/keys"_s)));
        QVERIFY(!w.bridge->openPage(QUrl(u"https:///keys"_s)));
        QVERIFY(!w.bridge->openPage(QUrl(u"file:///etc/passwd"_s)));
        QVERIFY(!w.bridge->openPage(QUrl()));
        for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s})
            QDesktopServices::unsetUrlHandler(scheme);
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://docs.example.com/keys"_s)});
    }
};

QTEST_MAIN(SettingsBridgeTest)
#include "settingsbridgetest.moc"
