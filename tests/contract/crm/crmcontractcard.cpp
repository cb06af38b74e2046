// What a connector gives, seen from the other end: a call on a telephone system, the whole engine with its settings, and
// the caller's card.
#include "crmcontract.h"

#include "customconnector.h"
#include "describe.h"
#include "engine.h"
#include "fakecallsource.h"
#include "secretvault.h"
#include "waitfor.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

//! A profile with one CRM, running.
class Desk
{
public:
    enum class SignIn { Kept, Missing };

    Desk(CrmRig &rig, SystemClock &clock, std::chrono::seconds timeLimit = 20s, SignIn signIn = SignIn::Kept)
    {
        ConnectorAccess access;
        access.apiBaseUrl = rig.crm().url();
        access.authBaseUrl = rig.crm().url();
        rig.fillIn(access);
        Engine::Options options;
        options.profileFolder = m_profile.path();
        const Settings settings = settingsFor(rig, access, timeLimit);
        engine = std::make_unique<Engine>(options, settings, clock);
        for (const CustomSecret &secret : customSecrets(rig.description()))
            keep(SecretRef::fromText(secret.reference).name, access.secrets.value(secret.parameter));
        if (const auto token = rig.signedIn(); token && signIn == SignIn::Kept)
            keep(Providers::signInName(m_profile.path(), settings.crm.providers.first()), token->toSecret());
        engine->tracker().watch(source);
        engine->start();
    }

    void ring(const QString &number)
    {
        CallEvent event;
        event.callId = {u"call-%1"_s.arg(++m_calls)};
        event.remote.number = number;
        event.dialled = u"5000"_s;
        event.extension = u"1001"_s;
        event.startedAt = event.at = QDateTime::currentDateTimeUtc();
        source.play(event);
    }
    [[nodiscard]] CallerCard card() const
    {
        const QList<CallerCard> cards = engine->pop().cards();
        return cards.isEmpty() ? CallerCard() : cards.last();
    }
    [[nodiscard]] bool isComplete() const { return card().lookup.complete; }
    //! What the card says beside the CRM's name.
    [[nodiscard]] QString word() const
    {
        const ProviderProgress crm = card().lookup.providers.value(0);
        return crm.error ? describeShortly(*crm.error) : toWord(crm.state);
    }

    FakeCallSource source{u"PBX"_s};
    std::unique_ptr<Engine> engine;

private:
    // why for this session only: tests have no keychain.
    void keep(const QString &name, const Secret &secret)
    {
        if (!waitFor(engine->secrets().write(name, secret, {u"127.0.0.1"_s}, SecretVault::Place::Session)))
            qFatal("a secret could not be kept");
    }
    static Settings settingsFor(const CrmRig &rig, const ConnectorAccess &access, std::chrono::seconds timeLimit)
    {
        ProviderSettings crm;
        crm.type = ProviderSettings::Type::Connector;
        crm.typeName = rig.connector();
        crm.name = u"Our CRM"_s;
        crm.timeLimit = timeLimit;
        if (const QJsonObject description = rig.description(); !description.isEmpty()) {
            crm.parameters = parseYaml(QJsonDocument(description).toJson()).root; // JSON is YAML
            return settingsWith(crm);
        }
        if (!access.authentication.isEmpty())
            crm.setText(u"authentication"_s, access.authentication);
        crm.setText(u"api_base_url"_s, access.apiBaseUrl);
        crm.setText(u"auth_base_url"_s, access.authBaseUrl);
        for (auto it = access.parameters.begin(); it != access.parameters.end(); ++it)
            crm.setText(it.key(), it.value());
        for (auto it = access.secrets.begin(); it != access.secrets.end(); ++it) {
            const QString variable = u"RINGSIDE_TEST_"_s + it.key().toUpper();
            qputenv(variable.toLatin1().constData(), it.value().reveal());
            crm.setText(it.key(), u"env:"_s + variable);
        }
        return settingsWith(crm);
    }
    static Settings settingsWith(const ProviderSettings &crm)
    {
        Settings settings;
        settings.region = u"US"_s;
        settings.extensions = {u"1001"_s};
        settings.crm.providers = {crm};
        return settings;
    }

    QTemporaryDir m_profile;
    int m_calls = 0;
};

} // namespace

void CrmContract::onTheCard_theCallerIsThere()
{
    const bool hasHistory = !m_rig->onlyFinds();
    if (hasHistory) {
        FakeCrm::Activity call;
        call.id = u"9001"_s;
        call.at = QDateTime({2026, 3, 1}, {9, 0, 0}, Qt::UTC);
        call.title = u"About the <b>offer</b>"_s;
        call.text = u"Wants a new one"_s;
        call.seconds = 61;
        crm().activities.insert(u"501"_s, {call});
    }
    Desk desk(*m_rig, m_clock);
    desk.ring(u"+14155550123"_s);
    QCOMPARE(desk.engine->pop().cards().size(), 1); // at once, whoever it is
    QTRY_VERIFY_WITH_TIMEOUT(desk.isComplete(), 30'000);
    QCOMPARE(desk.word(), u"answered"_s);
    const LookupState known = desk.card().lookup;
    QVERIFY(known.caller());
    QCOMPARE(known.caller()->person.name, u"Jane Cooper"_s);
    QCOMPARE(known.caller()->person.source, u"Our CRM"_s);
    if (!hasHistory)
        return; // and such a one has no pages of its own
    QVERIFY2(isWebLink(known.caller()->person.profileUrl), qPrintable(known.caller()->person.profileUrl.toDisplayString()));
    QVERIFY(known.caller()->person.profileUrl.toString().contains(u"501"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk.card().history.recent.size(), 1, 30'000);
    const HistoryEntry entry = desk.card().history.recent.first();
    QCOMPARE(entry.source, u"Our CRM"_s);
    // Some CRMs give calls a title of their own.
    QVERIFY2((entry.title + entry.text).contains(u"<b>offer</b>"_s) || entry.text.contains(u"Wants a new one"_s),
             qPrintable(entry.title + entry.text));
}

void CrmContract::onTheCard_troubleHasItsWord_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<QString>("word");
    using Mood = FakeCrm::Mood;
    QTest::newRow("throttled") << int(Mood::Throttled) << u"asks us to wait"_s;
    QTest::newRow("down") << int(Mood::Down) << u"out of reach"_s;
    QTest::newRow("slow") << int(Mood::Slow) << u"no answer in time"_s;
    QTest::newRow("garbage") << int(Mood::Garbage) << u"answer not understood"_s;
}

void CrmContract::onTheCard_troubleHasItsWord()
{
    QFETCH(int, mood);
    QFETCH(QString, word);
    Desk desk(*m_rig, m_clock, 2s);
    crm().mood = FakeCrm::Mood(mood);
    desk.ring(u"+14155550123"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isComplete(), 30'000);
    QCOMPARE(desk.word(), word);
    // Nothing else is broken: the next caller is found when it is well again. One that asked us to wait is left alone.
    crm().mood = FakeCrm::Mood::Fine;
    if (FakeCrm::Mood(mood) == FakeCrm::Mood::Throttled)
        return;
    for (int i = 0; i < 20 && !desk.card().lookup.caller(); ++i) {
        desk.ring(u"+14155550123"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isComplete(), 30'000);
    }
    QVERIFY(desk.card().lookup.caller());
}

void CrmContract::onTheCard_withoutASignIn_itIsAskedFor()
{
    if (!m_rig->signedIn())
        QSKIP("nobody signs in to this one");
    Desk desk(*m_rig, m_clock, 20s, Desk::SignIn::Missing);
    desk.ring(u"+14155550123"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isComplete(), 30'000);
    const ProviderProgress crm = desk.card().lookup.providers.value(0);
    QVERIFY(crm.error);
    QCOMPARE(crm.error->kind, ErrorKind::Unauthorized);
    QVERIFY(crm.signsIn); // the card offers it
    QCOMPARE(desk.engine->providerStatuses().value(0).state, ProviderStatus::State::SignInNeeded);
}

void CrmContract::onTheCard_wrongKeyHasItsWord()
{
    crm().key = u"another-key"_s;
    Desk desk(*m_rig, m_clock);
    desk.ring(u"+14155550123"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isComplete(), 30'000);
    QCOMPARE(desk.word(), u"sign-in refused"_s);
    QVERIFY(!desk.card().lookup.caller());
}

} // namespace Ringside
