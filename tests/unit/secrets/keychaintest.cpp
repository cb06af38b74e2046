#include "clock.h"
#include "fakeclock.h"
#include "keychainsecretstore.h"
#include "memorysecretstore.h"
#include "requirement.h"
#include "secretvault.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Ringside;
using State = SecretStore::State;

//! Against the real QtKeychain and a real gnome-keyring. Which of these functions belong to which state
//! of the keyring says CMakeLists.txt; withkeyring.sh brings the state about.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void absent_saysWhy();
    void withoutACollection_isLocked_andNobodyIsAskedByLooking();
    void unlocked_keepsSecrets();
    void unlocked_leavesNoCanaryBehind();
    void manyAtOnce_areAnsweredInOrder();
    void aNewQuestionFromAnAnswer_works();
    void noAnswer_isATimeout();
    void destroyedStore_cancels();
    void vault_withoutAKeychain_keepsForTheSession();
    void vault_givesToItsHostsOnly();
    void vault_bindsAPlainEntryOnFirstUse();
    void vault_whereItIsLocked_saysSo();
    void locked_isNotTakenForEmpty(); // last: what is locked stays so

private:
    static void lockTheKeychain();

    template<class T>
    static bool finished(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
    }
    template<class T>
    static T answer(const QFuture<T> &future)
    {
        if (!finished(future) || future.isCanceled())
            qFatal("no answer");
        return future.result();
    }

    SystemClock m_clock;
};

void KeychainTest::initTestCase()
{
    const QString state = qEnvironmentVariable("RINGSIDE_KEYRING_STATE", u"run it through withkeyring.sh"_s);
    if (state != u"ready"_s)
        RINGSIDE_SKIP_WITHOUT(u"keyring"_s, state);
}

void KeychainTest::absent_saysWhy()
{
    KeychainSecretStore store(m_clock);
    const SecretStore::Status status = answer(store.probe());
    QCOMPARE(status.state, State::Unavailable);
    QVERIFY(!status.reason.isEmpty());
    const auto read = answer(store.read(u"main"_s));
    QVERIFY(!read.has_value()); // not "nothing is stored": that would be a lie
    QVERIFY(!read.error().detail.isEmpty());
    QVERIFY(!answer(store.write(u"main"_s, Secret(QByteArrayLiteral("x")))).has_value());
    QVERIFY(!answer(store.remove(u"main"_s)).has_value());
}

// What writes into it makes the system ask for a password: not before the user keeps one there.
void KeychainTest::withoutACollection_isLocked_andNobodyIsAskedByLooking()
{
    KeychainSecretStore store(m_clock);
    const SecretStore::Status status = answer(store.probe());
    QCOMPARE(status.state, State::Locked);
    QVERIFY(!answer(store.read(u"main"_s)).value().has_value()); // nothing can be stored there yet
    const auto written = answer(store.write(u"main"_s, Secret(QByteArrayLiteral("x"))));
    QVERIFY(!written.has_value());
    QVERIFY(!written.error().detail.isEmpty());
}

void KeychainTest::unlocked_keepsSecrets()
{
    KeychainSecretStore store(m_clock);
    QCOMPARE(answer(store.probe()).state, State::Available);
    QVERIFY(!answer(store.read(u"main"_s)).value().has_value());
    const QByteArray value("p\xC3\xA4ss\0word\xFF", 11);
    QVERIFY(answer(store.write(u"main"_s, Secret(value))).has_value());
    QCOMPARE(answer(store.read(u"main"_s)).value()->reveal(), value);
    // Another program's "main" is not ours.
    KeychainSecretStore other(m_clock, u"ringside-test-other"_s);
    QVERIFY(!answer(other.read(u"main"_s)).value().has_value());
    const QByteArray longer(8000, 'x');
    QVERIFY(answer(store.write(u"main"_s, Secret(longer))).has_value());
    QCOMPARE(answer(store.read(u"main"_s)).value()->reveal(), longer);
    QVERIFY(answer(store.remove(u"main"_s)).has_value());
    QVERIFY(answer(store.remove(u"main"_s)).has_value());
    QVERIFY(!answer(store.read(u"main"_s)).value().has_value());
}

void KeychainTest::unlocked_leavesNoCanaryBehind()
{
    KeychainSecretStore store(m_clock);
    const auto first = store.probe();
    const auto second = store.probe();
    QCOMPARE(answer(first).state, State::Available);
    QCOMPARE(answer(second).state, State::Available);
    QVERIFY(answer(store.write(u"last"_s, Secret(QByteArrayLiteral("x")))).has_value()); // after the canaries
    QVERIFY(answer(store.remove(u"last"_s)).has_value());
    QDBusMessage search = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/collection/login"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    search.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Items"_s});
    const QDBusMessage reply = QDBusConnection::sessionBus().call(search);
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(
        reply.arguments().value(0).value<QDBusVariant>().variant());
    QCOMPARE(items.size(), 0);
}

void KeychainTest::manyAtOnce_areAnsweredInOrder()
{
    KeychainSecretStore store(m_clock);
    QList<int> order;
    for (int i = 0; i < 5; ++i) {
        store.write(u"many"_s, Secret(QByteArray::number(i)));
        store.read(u"many"_s).then(this, [&order](const Result<std::optional<Secret>> &found) {
            order.append(found && *found ? (**found).reveal().toInt() : -1);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(order, (QList<int>{0, 1, 2, 3, 4}), 20'000);
    QVERIFY(answer(store.remove(u"many"_s)).has_value());
}

void KeychainTest::aNewQuestionFromAnAnswer_works()
{
    KeychainSecretStore store(m_clock);
    QByteArray found;
    store.write(u"chain"_s, Secret(QByteArrayLiteral("x"))).then(this, [&](const Result<void> &) {
        store.read(u"chain"_s).then(this, [&](const Result<std::optional<Secret>> &secret) {
            found = secret.value()->reveal();
            store.remove(u"chain"_s);
        });
    });
    QTRY_COMPARE_WITH_TIMEOUT(found, QByteArrayLiteral("x"), 20'000);
    QVERIFY(!answer(store.read(u"chain"_s)).value().has_value());
}

void KeychainTest::noAnswer_isATimeout()
{
    FakeClock clock;
    KeychainSecretStore store(clock);
    const auto first = store.read(u"slow"_s);
    const auto second = store.write(u"slow"_s, Secret(QByteArrayLiteral("x")));
    // The job begins with the event loop; its answer cannot be there in the same turn.
    QTRY_VERIFY(clock.nextAlarm().has_value());
    clock.advance(119s);
    QVERIFY(!first.isFinished());
    clock.advance(1s);
    QVERIFY(first.isFinished());
    QCOMPARE(first.result().error().kind, ErrorKind::Timeout);
    QVERIFY(answer(second).has_value()); // the late answer was not taken for this one's
    QCOMPARE(answer(store.read(u"slow"_s)).value()->reveal(), QByteArrayLiteral("x"));
    QVERIFY(answer(store.remove(u"slow"_s)).has_value());
}

void KeychainTest::destroyedStore_cancels()
{
    auto store = std::make_unique<KeychainSecretStore>(m_clock);
    const auto underWay = store->read(u"x"_s);
    const auto waiting = store->read(u"y"_s);
    const auto probing = store->probe();
    QCoreApplication::processEvents();
    store.reset();
    QVERIFY(finished(underWay) && underWay.isCanceled());
    QVERIFY(finished(waiting) && waiting.isCanceled());
    QVERIFY(finished(probing) && probing.isCanceled());
}

void KeychainTest::vault_withoutAKeychain_keepsForTheSession()
{
    KeychainSecretStore keychain(m_clock);
    MemorySecretStore environment;
    SecretVault vault(keychain, environment, nullptr);
    const SecretRef reference{SecretRef::Kind::Keychain, u"main"_s, {}};
    const Secret secret(QByteArrayLiteral("x"));
    QCOMPARE(answer(vault.probe()).state, State::Unavailable);
    QVERIFY(!answer(vault.find(u"main"_s))); // not "nothing is stored": that would be a lie
    QVERIFY(!answer(vault.resolve(reference, {u"h"_s})));
    QVERIFY(!answer(vault.write(u"main"_s, secret, {u"h"_s}, SecretVault::Place::Keychain)));
    QVERIFY(answer(vault.write(u"main"_s, secret, {u"h"_s}, SecretVault::Place::Session)));
    QCOMPARE(answer(vault.resolve(reference, {u"h"_s})).value().reveal(), QByteArrayLiteral("x"));
}

void KeychainTest::vault_givesToItsHostsOnly()
{
    MemorySecretStore environment;
    const SecretRef reference{SecretRef::Kind::Keychain, u"bound"_s, {}};
    {
        KeychainSecretStore keychain(m_clock);
        SecretVault vault(keychain, environment, nullptr);
        QVERIFY(answer(vault.write(u"bound"_s, Secret(QByteArrayLiteral("s3cret")), {u"pbx.example.com:5038"_s},
                                   SecretVault::Place::Keychain)));
    }
    KeychainSecretStore keychain(m_clock); // as after a restart
    SecretVault vault(keychain, environment, nullptr);
    QCOMPARE(answer(vault.resolve(reference, {u"PBX.example.com"_s})).value().reveal(), QByteArrayLiteral("s3cret"));
    QCOMPARE(answer(vault.resolve(reference, {u"evil.example.net"_s})).error().kind, ErrorKind::Forbidden);
    QVERIFY(answer(vault.bind(u"bound"_s, {u"new.example.com"_s})));
    QCOMPARE(answer(vault.resolve(reference, {u"new.example.com"_s})).value().reveal(), QByteArrayLiteral("s3cret"));
    QVERIFY(answer(vault.remove(u"bound"_s)));
    QVERIFY(!answer(vault.find(u"bound"_s)).value().has_value());
}

void KeychainTest::vault_bindsAPlainEntryOnFirstUse()
{
    KeychainSecretStore keychain(m_clock);
    MemorySecretStore environment;
    SecretVault vault(keychain, environment, nullptr);
    const SecretRef reference{SecretRef::Kind::Keychain, u"old"_s, {}};
    QVERIFY(answer(keychain.write(u"old"_s, Secret(QByteArrayLiteral("plain")))));
    QCOMPARE(answer(vault.resolve(reference, {u"pbx.example.com"_s})).value().reveal(), QByteArrayLiteral("plain"));
    QCOMPARE(answer(vault.find(u"old"_s)).value().value().hosts, QStringList{u"pbx.example.com"_s});
    QCOMPARE(answer(vault.resolve(reference, {u"other.example.com"_s})).error().kind, ErrorKind::Forbidden);
    QVERIFY(answer(vault.remove(u"old"_s)));
}

void KeychainTest::vault_whereItIsLocked_saysSo()
{
    KeychainSecretStore keychain(m_clock);
    MemorySecretStore environment;
    SecretVault vault(keychain, environment, nullptr);
    const SecretRef reference{SecretRef::Kind::Keychain, u"main"_s, {}};
    QVERIFY(answer(vault.write(u"main"_s, Secret(QByteArrayLiteral("x")), {u"h"_s}, SecretVault::Place::Keychain)));
    lockTheKeychain();
    QCOMPARE(answer(vault.probe()).state, State::Locked);
    const auto locked = answer(vault.resolve(reference, {u"h"_s}));
    QVERIFY(!locked);
    QVERIFY(locked.error().detail.contains(u"locked"_s));
    QVERIFY(answer(vault.write(u"main"_s, Secret(QByteArrayLiteral("y")), {u"h"_s}, SecretVault::Place::Session)));
    QCOMPARE(answer(vault.resolve(reference, {u"h"_s})).value().reveal(), QByteArrayLiteral("y"));
}

void KeychainTest::lockTheKeychain()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{
        QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)})});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
}

void KeychainTest::locked_isNotTakenForEmpty()
{
    KeychainSecretStore store(m_clock);
    QVERIFY(answer(store.write(u"main"_s, Secret(QByteArrayLiteral("x")))).has_value());
    lockTheKeychain();

    QCOMPARE(answer(store.probe()).state, State::Locked);
    const auto read = answer(store.read(u"main"_s));
    QVERIFY(!read.has_value());
    QVERIFY(read.error().detail.contains(u"locked"_s));
    const auto written = answer(store.write(u"main"_s, Secret(QByteArrayLiteral("y"))));
    QVERIFY(!written.has_value());
    QVERIFY(written.error().detail.contains(u"locked"_s));
    const auto removed = answer(store.remove(u"main"_s));
    QVERIFY(!removed.has_value());
    QVERIFY(removed.error().detail.contains(u"locked"_s));
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychaintest.moc"
