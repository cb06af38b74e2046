#include "environmentsecretstore.h"
#include "memorysecretstore.h"
#include "secretresolver.h"

#include <QPromise>
#include <QScopeGuard>
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
};

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
    SecretResolver resolver(keychain, environment);
    const auto value = [&](const QString &text) {
        return resolver.resolve(SecretRef::fromText(text)).result().value().reveal();
    };
    QCOMPARE(value(u"keychain:NAME"_s), QByteArrayLiteral("from the keychain"));
    QCOMPARE(value(u"env:NAME"_s), QByteArrayLiteral("from the environment"));
    QCOMPARE(value(u"NAME"_s), QByteArrayLiteral("NAME"));
}

void SecretStoresTest::resolver_saysWhatIsMissing()
{
    MemorySecretStore keychain;
    MemorySecretStore environment;
    SecretResolver resolver(keychain, environment);
    const auto error = [&](const QString &text) {
        return resolver.resolve(SecretRef::fromText(text)).result().error();
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
    SecretResolver resolver(keychain, environment);
    const auto result = resolver.resolve(SecretRef::fromText(u"keychain:x"_s)).result();
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
    auto resolver = std::make_unique<SecretResolver>(keychain, environment);
    const auto future = resolver->resolve(SecretRef::fromText(u"keychain:x"_s));
    resolver.reset();
    keychain.promise.addResult(Secret(QByteArrayLiteral("late")));
    keychain.promise.finish();
    QTRY_VERIFY(future.isCanceled());
}

QTEST_GUILESS_MAIN(SecretStoresTest)
#include "secretstorestest.moc"
