#include "environmentsecretstore.h"
#include "filesecretstore.h"
#include "memorysecretstore.h"
#include "secretvault.h"

#include <QPromise>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Ringside;

class SecretStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memory_keepsUntilRemoved();
    void environment_readsAndDoesNotWrite();
    void reference_readsBackAsWritten_data();
    void reference_readsBackAsWritten();
    void resolver_findsEachKind();
    void resolver_saysWhatIsMissing();
    void resolver_passesAStoresErrorOn();
    void resolver_whenGone_answersNoMore();
    void file_keepsForItsUserOnly();
    void file_thatIsDamaged_isNotOverwritten();
    void hostName_leavesOutPortAndCase_data();
    void hostName_leavesOutPortAndCase();
    void secret_goesToItsHostsOnly();
    void plainEntry_isBoundOnFirstUse();
    void plainEntryThatLooksLikeOurs_isNotTakenApart();
    void eachPlace_hidesTheOthers();
    void unprotected_canBeForbidden();
    void failingKeychain_isSaid();
};

namespace {

const SecretRef mainRef{SecretRef::Kind::Keychain, u"main"_s, {}};

struct Vault {
    MemorySecretStore keychain;
    MemorySecretStore environment;
    MemorySecretStore file;
    SecretVault vault{keychain, environment, &file};

    QByteArray given(const QStringList &hosts)
    {
        const auto secret = vault.resolve(mainRef, hosts).result();
        return secret ? secret->reveal() : QByteArrayLiteral("none");
    }
    static bool has(MemorySecretStore &store) { return store.read(u"main"_s).result()->has_value(); }
};

} // namespace

void SecretStoresTest::memory_keepsUntilRemoved()
{
    MemorySecretStore store;
    QCOMPARE(store.probe().result().state, SecretStore::State::Available);
    QVERIFY(!store.read(u"a"_s).result()->has_value());
    QVERIFY(store.write(u"a"_s, Secret(QByteArrayLiteral("x\0y"))).result());
    QCOMPARE((*store.read(u"a"_s).result())->reveal(), QByteArrayLiteral("x\0y"));
    QVERIFY(store.write(u"a"_s, Secret(QByteArrayLiteral("z"))).result());
    QCOMPARE((*store.read(u"a"_s).result())->reveal(), QByteArrayLiteral("z"));
    QVERIFY(!store.read(u"b"_s).result()->has_value());
    QVERIFY(store.remove(u"a"_s).result());
    QVERIFY(store.remove(u"a"_s).result());
    QVERIFY(!store.read(u"a"_s).result()->has_value());
}

void SecretStoresTest::environment_readsAndDoesNotWrite()
{
    EnvironmentSecretStore store;
    const auto clear = qScopeGuard([] { qunsetenv("RINGSIDE_TEST_SECRET"); });
    qputenv("RINGSIDE_TEST_SECRET", "pässword");
    QCOMPARE(store.probe().result().state, SecretStore::State::Available);
    QCOMPARE((*store.read(u"RINGSIDE_TEST_SECRET"_s).result())->reveal(), QByteArrayLiteral("pässword"));
    QVERIFY(!store.read(u"RINGSIDE_TEST_ABSENT"_s).result()->has_value());
    QCOMPARE(store.write(u"RINGSIDE_TEST_SECRET"_s, Secret(QByteArrayLiteral("x"))).result().error().kind,
             ErrorKind::Unsupported);
    QCOMPARE(store.remove(u"RINGSIDE_TEST_SECRET"_s).result().error().kind, ErrorKind::Unsupported);
    qputenv("RINGSIDE_TEST_SECRET", "");
    QVERIFY(!store.read(u"RINGSIDE_TEST_SECRET"_s).result()->has_value());
}

void SecretStoresTest::reference_readsBackAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SecretRef::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString() << SecretRef::Kind::None << QString();
    QTest::newRow("the keychain") << u"keychain:hubspot"_s << SecretRef::Kind::Keychain << u"hubspot"_s;
    QTest::newRow("the environment") << u"env:AMI_SECRET"_s << SecretRef::Kind::Environment << u"AMI_SECRET"_s;
    QTest::newRow("a literal") << u"pässword"_s << SecretRef::Kind::Literal << QString();
    QTest::newRow("a literal with a colon") << u"pass:word"_s << SecretRef::Kind::Literal << QString();
}

void SecretStoresTest::reference_readsBackAsWritten()
{
    QFETCH(QString, text);
    const SecretRef reference = SecretRef::fromText(text);
    QTEST(reference.kind, "kind");
    QTEST(reference.name, "name");
    QCOMPARE(reference.toText(), text);
    QCOMPARE(SecretRef::fromText(u"keychain:"_s).kind, SecretRef::Kind::None);
    QCOMPARE(SecretRef::fromText(u"env: "_s).kind, SecretRef::Kind::None);
}

void SecretStoresTest::resolver_findsEachKind()
{
    MemorySecretStore keychain;
    MemorySecretStore environment;
    keychain.write(u"NAME"_s, Secret(QByteArrayLiteral("from the keychain")));
    environment.write(u"NAME"_s, Secret(QByteArrayLiteral("from the environment")));
    SecretVault resolver(keychain, environment, nullptr);
    const auto value = [&](const QString &text) {
        return resolver.resolve(SecretRef::fromText(text), {}).result().value().reveal();
    };
    QCOMPARE(value(u"keychain:NAME"_s), QByteArrayLiteral("from the keychain"));
    QCOMPARE(value(u"env:NAME"_s), QByteArrayLiteral("from the environment"));
    QCOMPARE(value(u"NAME"_s), QByteArrayLiteral("NAME"));
}

void SecretStoresTest::resolver_saysWhatIsMissing()
{
    MemorySecretStore keychain;
    MemorySecretStore environment;
    SecretVault resolver(keychain, environment, nullptr);
    const auto error = [&](const QString &text) {
        return resolver.resolve(SecretRef::fromText(text), {}).result().error();
    };
    QCOMPARE(error(u"keychain:main"_s).kind, ErrorKind::NotFound);
    QVERIFY(error(u"keychain:main"_s).detail.contains(u"\"main\""_s));
    QCOMPARE(error(u"env:AMI_SECRET"_s).kind, ErrorKind::NotFound);
    QVERIFY(error(u"env:AMI_SECRET"_s).detail.contains(u"AMI_SECRET is not set"_s));
    QCOMPARE(error(QString()).kind, ErrorKind::NotFound);
}

void SecretStoresTest::resolver_passesAStoresErrorOn()
{
    class LockedStore : public MemorySecretStore
    {
    public:
        QFuture<Result<std::optional<Secret>>> read(const QString &) override
        {
            return QtFuture::makeReadyFuture<Result<std::optional<Secret>>>(
                fail(ErrorKind::Storage, u"locked"_s));
        }
    };
    LockedStore keychain;
    MemorySecretStore environment;
    SecretVault resolver(keychain, environment, nullptr);
    const auto result = resolver.resolve(SecretRef::fromText(u"keychain:x"_s), {}).result();
    QCOMPARE(result.error(), (Error{ErrorKind::Storage, u"locked"_s, {}}));
}

void SecretStoresTest::resolver_whenGone_answersNoMore()
{
    class SlowStore : public MemorySecretStore
    {
    public:
        QPromise<Result<std::optional<Secret>>> promise;
        QFuture<Result<std::optional<Secret>>> read(const QString &) override
        {
            promise.start();
            return promise.future();
        }
    };
    SlowStore keychain;
    MemorySecretStore environment;
    auto resolver = std::make_unique<SecretVault>(keychain, environment, nullptr);
    const auto future = resolver->resolve(SecretRef::fromText(u"keychain:x"_s), {});
    resolver.reset();
    keychain.promise.addResult(Secret(QByteArrayLiteral("late")));
    keychain.promise.finish();
    QTRY_VERIFY(future.isCanceled());
}

void SecretStoresTest::file_keepsForItsUserOnly()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.json"_s);
    FileSecretStore store(path);
    QCOMPARE(store.probe().result().state, SecretStore::State::Available);
    QVERIFY(!store.read(u"a"_s).result()->has_value());
    const QByteArray value("p\xC3\xA4ss\0word\xFF", 11);
    QVERIFY(store.write(u"a"_s, Secret(value)).result());
    QVERIFY(store.write(u"b"_s, Secret(QByteArrayLiteral("other"))).result());
    QCOMPARE((*FileSecretStore(path).read(u"a"_s).result())->reveal(), value);
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
             QFileDevice::ReadOwner | QFileDevice::WriteOwner);
#endif
    QVERIFY(store.remove(u"a"_s).result());
    QVERIFY(store.remove(u"a"_s).result());
    QVERIFY(!store.read(u"a"_s).result()->has_value());
    QVERIFY(store.read(u"b"_s).result()->has_value());
    QVERIFY(store.remove(u"b"_s).result());
    QVERIFY(!QFile::exists(path));
}

void SecretStoresTest::file_thatIsDamaged_isNotOverwritten()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"secrets.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"a\": ");
    file.close();
    FileSecretStore store(file.fileName());
    QCOMPARE(store.probe().result().state, SecretStore::State::Unavailable);
    QCOMPARE(store.read(u"a"_s).result().error().kind, ErrorKind::Storage);
    QVERIFY(!store.write(u"b"_s, Secret(QByteArrayLiteral("x"))).result());
    QVERIFY(!store.remove(u"a"_s).result());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"a\": "));
}

void SecretStoresTest::hostName_leavesOutPortAndCase_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::newRow("a name") << u"pbx.example.com"_s << u"pbx.example.com"_s;
    QTest::newRow("with a port") << u"PBX.example.com:5038"_s << u"pbx.example.com"_s;
    QTest::newRow("with the root's dot") << u" pbx.example.com. "_s << u"pbx.example.com"_s;
    QTest::newRow("IPv4") << u"192.0.2.1:5038"_s << u"192.0.2.1"_s;
    QTest::newRow("IPv6 in brackets") << u"[2001:DB8::1]:5038"_s << u"2001:db8::1"_s;
    QTest::newRow("IPv6 without") << u"2001:db8::1"_s << u"2001:db8::1"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void SecretStoresTest::hostName_leavesOutPortAndCase()
{
    QFETCH(QString, address);
    QTEST(hostName(address), "host");
}

void SecretStoresTest::secret_goesToItsHostsOnly()
{
    Vault v;
    QSignalSpy refused(&v.vault, &SecretVault::hostsRefused);
    QSignalSpy changed(&v.vault, &SecretVault::changed);
    QVERIFY(v.vault.write(u"main"_s, Secret(QByteArrayLiteral("s3cret")), {u"PBX1.example.com:5038"_s, u"pbx2.example.com"_s},
                          SecretVault::Place::Keychain)
                .result());
    QCOMPARE(changed.size(), 1);
    QVERIFY(!(*v.keychain.read(u"main"_s).result())->reveal().isEmpty());
    QCOMPARE(v.given({u"pbx1.example.com"_s}), QByteArray("s3cret"));
    QCOMPARE(v.given({u"pbx2.example.com:9"_s, u"pbx1.example.com"_s}), QByteArray("s3cret"));
    QVERIFY(refused.isEmpty());

    const auto stranger = v.vault.resolve(mainRef, {u"pbx1.example.com"_s, u"evil.example.net"_s}).result();
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().kind, ErrorKind::Forbidden);
    QVERIFY(stranger.error().detail.contains(u"evil.example.net"_s));
    QVERIFY(!stranger.error().detail.contains(u"s3cret"_s));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][2].toStringList(), QStringList{u"evil.example.net"_s});

    // The user's word: the new hosts, and these only.
    QVERIFY(v.vault.bind(u"main"_s, {u"evil.example.net"_s}).result());
    QCOMPARE(v.given({u"evil.example.net"_s}), QByteArray("s3cret"));
    QCOMPARE(v.given({u"pbx1.example.com"_s}), QByteArray("none"));
    QCOMPARE(v.vault.find(u"main"_s).result()->value().hosts, QStringList{u"evil.example.net"_s});
    QCOMPARE(v.vault.bind(u"absent"_s, {u"x"_s}).result().error().kind, ErrorKind::NotFound);
    QVERIFY(!v.vault.find(u"absent"_s).result()->has_value());
}

void SecretStoresTest::plainEntry_isBoundOnFirstUse()
{
    Vault v;
    const QByteArray value("p\xC3\xA4ss\0word\xFF", 11);
    v.keychain.write(u"main"_s, Secret(value));
    QCOMPARE(v.vault.find(u"main"_s).result()->value().hosts, QStringList());
    QCOMPARE(v.given({u"pbx.example.com"_s}), value);
    QCOMPARE(v.vault.find(u"main"_s).result()->value().hosts, QStringList{u"pbx.example.com"_s});
    QCOMPARE(v.given({u"pbx.example.com"_s}), value);
    QCOMPARE(v.given({u"other.example.com"_s}), QByteArray("none"));
}

void SecretStoresTest::plainEntryThatLooksLikeOurs_isNotTakenApart()
{
    for (const QByteArray plain : {"{}", "{\"secret\": \"x\", \"hosts\": []}", "[1]", "null", "\"x\""}) {
        Vault v;
        v.keychain.write(u"main"_s, Secret(plain));
        QCOMPARE(v.given({u"pbx.example.com"_s}), plain);
        QCOMPARE(v.given({u"pbx.example.com"_s}), plain);
    }
}

void SecretStoresTest::eachPlace_hidesTheOthers()
{
    using Place = SecretVault::Place;
    Vault v;
    const auto write = [&](const QByteArray &value, Place place) {
        return v.vault.write(u"main"_s, Secret(value), {u"h"_s}, place).result().has_value();
    };
    const auto place = [&] { return v.vault.find(u"main"_s).result()->value().place; };
    QVERIFY(write("keychain", Place::Keychain));
    QVERIFY(write("session", Place::Session));
    QCOMPARE(v.given({u"h"_s}), QByteArray("session"));
    QCOMPARE(place(), Place::Session);
    QVERIFY(write("file", Place::Unprotected));
    QCOMPARE(v.given({u"h"_s}), QByteArray("file"));
    QVERIFY(Vault::has(v.file));
    QVERIFY(write("session", Place::Session)); // the unprotected one goes
    QVERIFY(!Vault::has(v.file));
    QVERIFY(write("file", Place::Unprotected));
    QVERIFY(write("keychain again", Place::Keychain));
    QVERIFY(!Vault::has(v.file));
    QCOMPARE(v.given({u"h"_s}), QByteArray("keychain again"));
    QCOMPARE(place(), Place::Keychain);
    QVERIFY(write("session", Place::Session));
    QVERIFY(v.vault.remove(u"main"_s).result());
    QVERIFY(!v.vault.find(u"main"_s).result()->has_value());
    QVERIFY(!Vault::has(v.keychain));
}

void SecretStoresTest::unprotected_canBeForbidden()
{
    MemorySecretStore keychain;
    MemorySecretStore environment;
    SecretVault vault(keychain, environment, nullptr);
    QVERIFY(!vault.mayStoreUnprotected());
    const auto written
        = vault.write(u"main"_s, Secret(QByteArrayLiteral("x")), {}, SecretVault::Place::Unprotected).result();
    QCOMPARE(written.error().kind, ErrorKind::Forbidden);
    QVERIFY(!vault.find(u"main"_s).result()->has_value());
}

void SecretStoresTest::failingKeychain_isSaid()
{
    class LockedStore : public MemorySecretStore
    {
    public:
        QFuture<Result<std::optional<Secret>>> read(const QString &) override
        {
            return QtFuture::makeReadyFuture<Result<std::optional<Secret>>>(fail(ErrorKind::Storage, u"locked"_s));
        }
        QFuture<Result<void>> write(const QString &, const Secret &) override
        {
            return QtFuture::makeReadyFuture<Result<void>>(fail(ErrorKind::Storage, u"locked"_s));
        }
    };
    LockedStore keychain;
    MemorySecretStore environment;
    SecretVault vault(keychain, environment, nullptr);
    QSignalSpy changed(&vault, &SecretVault::changed);
    const Error locked{ErrorKind::Storage, u"locked"_s, {}};
    QCOMPARE(vault.find(u"main"_s).result().error(), locked);
    QCOMPARE(vault.bind(u"main"_s, {}).result().error(), locked);
    QCOMPARE(vault.write(u"main"_s, Secret(), {}, SecretVault::Place::Keychain).result().error(), locked);
    QVERIFY(changed.isEmpty());
    // For this session it works all the same.
    QVERIFY(vault.write(u"main"_s, Secret(QByteArrayLiteral("x")), {u"h"_s}, SecretVault::Place::Session).result());
    QCOMPARE(vault.resolve(mainRef, {u"h"_s}).result().value().reveal(), QByteArray("x"));
}

QTEST_GUILESS_MAIN(SecretStoresTest)
#include "secretstorestest.moc"
