#include "engine.h"
#include "fakeamiserver.h"
#include "fakeclock.h"
#include "fakehttpserver.h"
#include "secretvault.h"
#include "wrapupkeeper.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The engine with real stores, real sockets and fake Asterisks, while its settings change.
class EngineTest : public QObject
{
    Q_OBJECT

    struct World {
        QTemporaryDir profile;
        SystemClock clock;
        FakeAmiServer one;
        FakeAmiServer two;
        std::unique_ptr<Engine> engine;

        World()
        {
            for (FakeAmiServer *server : {&one, &two}) {
                if (!server->listen())
                    qFatal("no port");
                server->accounts["agent"].commands = {"Originate", "Hangup"};
            }
        }
        void start(const Settings &settings, bool unprotectedSecrets = true)
        {
            Engine::Options options;
            options.profileFolder = profile.path();
            options.unprotectedSecrets = unprotectedSecrets;
            engine = std::make_unique<Engine>(options, settings, clock);
            engine->start();
        }
        ConnectionState state(const QString &name) const
        {
            for (const Engine::SourceStatus &source : engine->sources())
                if (source.name == name)
                    return source.status.state;
            return ConnectionState::Lost;
        }
        bool isConnected(const QString &name) const { return state(name) == ConnectionState::Connected; }
        //! Somebody calls \a extension; \a id tells calls apart.
        void ring(FakeAmiServer &server, const QByteArray &extension = "1001", const QByteArray &id = "1") const
        {
            const QByteArray trunk = "PJSIP/trunk-" + id;
            const QByteArray phone = "PJSIP/" + extension + '-' + id;
            server.sendEvent("Newchannel", {{"Channel", trunk}, {"Uniqueid", id + ".1"}, {"Linkedid", id + ".1"},
                                            {"ChannelState", "4"}, {"ChannelStateDesc", "Ring"},
                                            {"CallerIDNum", "+14155550123"}, {"CallerIDName", "Jane"},
                                            {"Context", "from-trunk"}, {"Exten", "5000"}, {"Priority", "1"}});
            server.sendEvent("Newchannel", {{"Channel", phone}, {"Uniqueid", id + ".2"}, {"Linkedid", id + ".1"},
                                            {"ChannelState", "5"}, {"ChannelStateDesc", "Ringing"},
                                            {"CallerIDNum", extension}, {"ConnectedLineNum", "+14155550123"},
                                            {"ConnectedLineName", "Jane"}, {"Context", "from-internal"},
                                            {"Exten", ""}, {"Priority", "1"}});
            server.sendEvent("DialBegin", {{"Channel", trunk}, {"Uniqueid", id + ".1"}, {"Linkedid", id + ".1"},
                                           {"ChannelState", "4"}, {"CallerIDNum", "+14155550123"},
                                           {"CallerIDName", "Jane"}, {"Exten", "5000"}, {"DestChannel", phone},
                                           {"DestUniqueid", id + ".2"}, {"DestLinkedid", id + ".1"},
                                           {"DestChannelState", "5"}, {"DialString", extension}});
        }
    };

    static CallSourceSettings source(const QString &name, const FakeAmiServer &server)
    {
        CallSourceSettings source;
        source.name = name;
        source.hosts = {u"127.0.0.1"_s};
        source.port = server.port();
        source.username = u"agent"_s;
        source.secret = SecretRef::fromText(u"s3cret"_s);
        return source;
    }
    static Settings settingsWith(const QList<CallSourceSettings> &sources)
    {
        Settings settings;
        settings.region = u"US"_s;
        settings.extensions = {u"1001"_s};
        settings.internalNumbers = {u"1000-1999"_s};
        settings.lines = {{u"5000"_s, u"Sales"_s, {}}};
        settings.callSources = sources;
        return settings;
    }
    template<class T>
    static T wait(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
        return future.result();
    }

private Q_SLOTS:
    void unchangedSource_keepsItsConnection()
    {
        World w;
        w.start(settingsWith({source(u"One"_s, w.one), source(u"Two"_s, w.two)}));
        QTRY_VERIFY(w.isConnected(u"One"_s) && w.isConnected(u"Two"_s));
        w.ring(w.one);
        QTRY_COMPARE(w.engine->tracker().calls().size(), 1);

        Settings next = w.engine->settings();
        next.callSources[1].port = w.one.port();
        next.card.hideAfter = 3s;
        QSignalSpy changed(w.engine.get(), &Engine::settingsChanged);
        w.engine->apply(next);
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE(w.one.connections(), 2);
        QTRY_VERIFY(w.isConnected(u"Two"_s));
        QCOMPARE(w.one.clients(), 2); // the first one's old connection, the second one's new one
        QTRY_COMPARE(w.two.clients(), 0);
        QCOMPARE(w.engine->tracker().calls().size(), 1);
        w.engine->apply(next); // nothing new
        QCOMPARE(changed.size(), 1);
        QCOMPARE(w.one.connections(), 2);
    }
    void removedSource_endsItsCalls_addedOneConnects()
    {
        World w;
        w.start(settingsWith({source(u"One"_s, w.one)}));
        QTRY_VERIFY(w.isConnected(u"One"_s));
        w.ring(w.one);
        QTRY_COMPARE(w.engine->tracker().calls().size(), 1);
        QSignalSpy ended(&w.engine->tracker(), &CallTracker::callEnded);
        Settings next = w.engine->settings();
        next.callSources = {source(u"Two"_s, w.two)};
        w.engine->apply(next);
        QCOMPARE(ended.size(), 1);
        QVERIFY(w.engine->tracker().calls().isEmpty());
        QTRY_VERIFY(w.isConnected(u"Two"_s));
        QTRY_COMPARE(w.one.clients(), 0);
        QCOMPARE(w.engine->sources().size(), 1);
    }
    void hotDesking_takesAnotherExtensionAndBack()
    {
        World w;
        Settings settings = settingsWith({source(u"One"_s, w.one)});
        settings.callSources[0].devices = {u"PJSIP/1001"_s};
        w.start(settings);
        QTRY_VERIFY(w.isConnected(u"One"_s));
        w.engine->setExtension(u" 1002 "_s);
        QCOMPARE(w.engine->extension(), u"1002"_s);
        QVERIFY(w.engine->settings().callSources[0].devices.isEmpty());
        QTRY_COMPARE(w.one.connections(), 2);
        QTRY_VERIFY(w.isConnected(u"One"_s));
        w.ring(w.one, "1001", "1");
        w.ring(w.one, "1002", "2");
        QTRY_COMPARE(w.engine->tracker().calls().size(), 1); // in order: the first one was none of ours
        QCOMPARE(w.engine->tracker().calls()[0].extension, u"1002"_s);
        settings.theme = ThemeChoice::Dark;
        w.engine->apply(settings); // a change of something else leaves the agent where he sits
        QCOMPARE(w.engine->extension(), u"1002"_s);
        QCOMPARE(w.one.connections(), 2);
        w.engine->setExtension({});
        QCOMPARE(w.engine->extension(), u"1001"_s);
        QCOMPARE(w.engine->settings().callSources[0].devices, QStringList{u"PJSIP/1001"_s});
    }
    void dialPlan_providersAndPop_holdAtOnce()
    {
        World w;
        w.start(settingsWith({}));
        QCOMPARE(w.engine->lookup().providers().size(), 1U);
        QVERIFY(w.engine->parse(u"1500"_s).isInternal());
        Settings next = w.engine->settings();
        next.internalNumbers = {u"2000-2999"_s};
        ProviderSettings second = next.crm.providers[0];
        second.name = u"Second"_s;
        next.crm.providers.prepend(second);
        w.engine->apply(next);
        QVERIFY(!w.engine->parse(u"1500"_s).isInternal());
        QVERIFY(w.engine->parse(u"2500"_s).isInternal());
        QCOMPARE(w.engine->lookup().providers().size(), 2U);
        QCOMPARE(w.engine->lookup().providers()[0]->name(), u"Second"_s);
        next.crm.providers[0].allowed = false;
        w.engine->apply(next);
        QCOMPARE(w.engine->lookup().providers().size(), 1U);
        next.crm.enabled = false;
        w.engine->apply(next);
        QVERIFY(w.engine->lookup().providers().empty());
    }
    void quiet_keepsCardsAway_andTheTraceSaysWhy()
    {
        World w;
        Settings settings = settingsWith({source(u"One"_s, w.one)});
        settings.quiet.always = true;
        w.start(settings);
        QVERIFY(w.engine->doNotDisturb());
        QTRY_VERIFY(w.isConnected(u"One"_s));
        w.ring(w.one);
        QTRY_COMPARE(w.engine->tracker().calls().size(), 1);
        const CallId id = w.engine->tracker().calls()[0].id;
        QVERIFY(!w.engine->pop().isShown(id));
        const auto trace = w.engine->trace(id).entries;
        const auto said = [&](CallTrace::Step step, const QString &what) {
            return std::any_of(trace.begin(), trace.end(), [&](const CallTrace::Entry &entry) {
                return entry.step == step && (entry.state + entry.detail).contains(what);
            });
        };
        QVERIFY(said(CallTrace::Step::Event, u"ringing"_s));
        QVERIFY(said(CallTrace::Step::Parsed, u"+14155550123"_s));
        QVERIFY(said(CallTrace::Step::Asked, {}));
        QVERIFY(said(CallTrace::Step::Shown, u"do not disturb: manual"_s));
        QSignalSpy changed(w.engine.get(), &Engine::doNotDisturbChanged);
        settings.quiet.always = false;
        w.engine->apply(settings);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!w.engine->doNotDisturb());
    }
    void dial_goesByTheRules_throughTheFirstThatCan()
    {
        World w;
        w.two.accounts["agent"].commands = {};
        Settings settings = settingsWith({source(u"Two"_s, w.two), source(u"One"_s, w.one)});
        settings.dialling.form = DiallingSettings::Form::National;
        settings.dialling.outsidePrefix = u"9"_s;
        w.start(settings);
        QTRY_VERIFY(w.isConnected(u"One"_s) && w.isConnected(u"Two"_s));
        QTRY_VERIFY(w.engine->control() && w.engine->control()->abilities().dial);
        const auto dialled = wait(w.engine->dial(u"tel:+1-415-555-0199"_s));
        QVERIFY2(dialled, dialled ? "" : qPrintable(dialled.error().detail));
        QCOMPARE(w.one.count("Originate"), 1);
        QCOMPARE(w.two.count("Originate"), 0);
        QCOMPARE(w.one.last("Originate")["exten"], QByteArray("914155550199"));

        QCOMPARE(wait(w.engine->dial(u"call me"_s)).error().kind, ErrorKind::Unsupported);
        QCOMPARE(wait(w.engine->dial(u"1002\r\nAction: Logoff"_s)).error().kind, ErrorKind::Unsupported);
        settings.dialling.enabled = false;
        w.engine->apply(settings);
        QCOMPARE(wait(w.engine->dial(u"+14155550199"_s)).error().kind, ErrorKind::Unsupported);
        QVERIFY(!w.engine->dialTarget(u"1002"_s));
        QCOMPARE(w.one.count("Originate"), 1);
    }
    void cardKnowsWhatCanBeDone()
    {
        World w;
        w.start(settingsWith({source(u"One"_s, w.one)}));
        QTRY_VERIFY(w.isConnected(u"One"_s));
        w.ring(w.one);
        QTRY_COMPARE(w.engine->pop().cards().size(), 1);
        QTRY_VERIFY(w.engine->pop().cards()[0].abilities.hangUp);
        const CallId id = w.engine->pop().cards()[0].id();
        QCOMPARE(w.engine->controlOf(id), w.engine->control());
        QVERIFY(!w.engine->controlOf({u"another"_s}));
        Settings next = w.engine->settings();
        next.dialling.enabled = false;
        w.engine->apply(next);
        QVERIFY(!w.engine->pop().cards()[0].abilities.dial);
        QVERIFY(w.engine->pop().cards()[0].abilities.hangUp);
    }
    void missingSecret_isTriedAgainWhenItIsThere()
    {
        World w;
        Settings settings = settingsWith({source(u"One"_s, w.one)});
        settings.callSources[0].secret = SecretRef::fromText(u"keychain:engine-test"_s);
        w.start(settings);
        QTRY_COMPARE(w.state(u"One"_s), ConnectionState::Denied);
        QCOMPARE(w.one.connections(), 0);
        QVERIFY(wait(w.engine->secrets().write(u"engine-test"_s, Secret(QByteArrayLiteral("s3cret")),
                                               {u"127.0.0.1"_s}, SecretVault::Place::Session)));
        QTRY_VERIFY(w.isConnected(u"One"_s));
    }
    void secretOfAnotherHost_isAskedForFirst()
    {
        World w;
        Settings settings = settingsWith({source(u"One"_s, w.one)});
        settings.callSources[0].secret = SecretRef::fromText(u"keychain:engine-test"_s);
        w.start({});
        QVERIFY(wait(w.engine->secrets().write(u"engine-test"_s, Secret(QByteArrayLiteral("s3cret")),
                                               {u"pbx.example.com"_s}, SecretVault::Place::Unprotected)));
        w.engine->apply(settings);
        QTRY_COMPARE(w.engine->hostQuestions().size(), 1);
        QCOMPARE(w.engine->hostQuestions()[0],
                 (Engine::HostQuestion{u"engine-test"_s, {u"One"_s}, {u"pbx.example.com"_s}, {u"127.0.0.1"_s}}));
        QCOMPARE(w.engine->troubles().size(), 1);
        QVERIFY(w.engine->troubles()[0].contains(u"pbx.example.com"_s));
        QCOMPARE(w.one.connections(), 0);
        QVERIFY(wait(w.engine->allowHosts(u"engine-test"_s)));
        QTRY_VERIFY(w.isConnected(u"One"_s));
        QVERIFY(w.engine->hostQuestions().isEmpty());
        QVERIFY(w.engine->troubles().isEmpty());
        QVERIFY(!wait(w.engine->allowHosts(u"engine-test"_s)));
    }
    void forbiddenUnprotectedSecret_isNotUsed()
    {
        World w;
        {
            World other;
            other.start({});
            QVERIFY(wait(other.engine->secrets().write(u"x"_s, Secret(QByteArrayLiteral("s3cret")), {},
                                                       SecretVault::Place::Unprotected)));
            QVERIFY(QFile::copy(other.profile.filePath(u"secrets.json"_s), w.profile.filePath(u"secrets.json"_s)));
        }
        Settings settings = settingsWith({source(u"One"_s, w.one)});
        settings.callSources[0].secret = SecretRef::fromText(u"keychain:x"_s);
        w.start(settings, false);
        QVERIFY(!w.engine->secrets().mayStoreUnprotected());
        QTRY_COMPARE(w.state(u"One"_s), ConnectionState::Denied);
        QCOMPARE(w.one.connections(), 0);
    }
    void forbiddenUnprotectedSecrets_areSaid_untilTheyAreRemoved()
    {
        World w;
        w.start(settingsWith({}), false);
        QCOMPARE(w.engine->forbiddenSecrets(), QString());
        QFile file(w.profile.filePath(u"secrets.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"one\": \"czNjcmV0\"}");
        file.close();
        QVERIFY(w.engine->forbiddenSecrets().contains(u"secrets.json"_s));
        QVERIFY(w.engine->removeForbiddenSecrets());
        QVERIFY(!file.exists());
        QCOMPARE(w.engine->forbiddenSecrets(), QString());
        QVERIFY(w.engine->removeForbiddenSecrets());
    }
    void allowedUnprotectedSecrets_areNotRemoved()
    {
        World w;
        w.start(settingsWith({}), true);
        QFile file(w.profile.filePath(u"secrets.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QCOMPARE(w.engine->forbiddenSecrets(), QString());
        QVERIFY(w.engine->removeForbiddenSecrets());
        QVERIFY(file.exists());
    }
    void demo_followsTheAgentToAnotherPhone()
    {
        World w;
        Engine::Options options;
        options.profileFolder = w.profile.path();
        options.demo = true;
        options.demoSpeed = 10;
        w.engine = std::make_unique<Engine>(options, Settings(), w.clock);
        w.engine->start();
        const auto ringsAt = [&](const QString &extension) {
            for (const Call &call : w.engine->tracker().calls())
                if (call.extension == extension)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ringsAt(u"1001"_s), 20'000);
        w.engine->setExtension(u"1002"_s); // the colleague's
        QCOMPARE(w.engine->extension(), u"1002"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ringsAt(u"1002"_s), 20'000);
        QVERIFY(!ringsAt(u"1001"_s));
        w.engine->setExtension(u"217"_s); // no colleague has such a number
        QTRY_VERIFY_WITH_TIMEOUT(ringsAt(u"217"_s), 20'000);
        w.engine->setExtension({});
        QCOMPARE(w.engine->extension(), u"1001"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ringsAt(u"1001"_s), 20'000);
    }
    void placeOnTheCard_followsTheLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        World w;
        w.start(settingsWith({}));
        w.engine->popSample(u"+493023125012"_s, {}, {});
        QSignalSpy changed(&w.engine->pop(), &ScreenPop::cardChanged);
        QCOMPARE(w.engine->pop().cards().constFirst().location, u"Berlin, Germany"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        w.engine->localeChanged();
        QCOMPARE(w.engine->pop().cards().constFirst().location, u"Berlin, Deutschland"_s);
        QVERIFY(changed.size() >= 1);
        w.engine->popSample(u"+493023125013"_s, {}, {});
        QCOMPARE(w.engine->pop().cards().constLast().location, u"Berlin, Deutschland"_s);
        QLocale::setDefault(before);
    }
    void troubleOfASignIn_goesWithItsProvider()
    {
        ProviderSettings provider;
        provider.type = ProviderSettings::Type::Connector;
        provider.typeName = u"custom"_s;
        provider.name = u"Our CRM"_s;
        provider.parameters = parseYaml("base_url: 'https://crm.example.com'\n"
                                        "authentication: {type: oauth, authorize_url: 'https://crm.example.com/authorize', "
                                        "token_url: 'https://crm.example.com/token', client_id: ours}\n"
                                        "endpoints:\n"
                                        "  check: {path: /me}\n"
                                        "  lookup: {path: /people, items: '{{ [response.body] }}', "
                                        "map: {numbers: ['{{ phone.e164 }}']}}\n")
                                  .root;
        Settings settings = settingsWith({});
        settings.crm.providers = {provider};
        World w;
        w.start(settings);
        QVERIFY(!wait(w.engine->signIn(provider.name, [](const QUrl &) { return false; }))); // there is no browser
        QTRY_COMPARE(w.engine->troubles().size(), 1);
        QVERIFY2(w.engine->troubles().first().contains(provider.name), qPrintable(w.engine->troubles().first()));
        settings.crm.providers.clear();
        w.engine->apply(settings);
        QCOMPARE(w.engine->troubles(), QStringList());
    }
    void crmOfOtherLines_isAskedNothing()
    {
        QStringList asked;
        FakeHttpServer crm([&asked](const FakeHttpServer::Request &request) {
            asked.append(request.path);
            if (request.path == "/people"_L1)
                return FakeHttpServer::Reply::json(QJsonObject{{u"id"_s, u"7"_s}, {u"name"_s, u"Jane Doe"_s}});
            return FakeHttpServer::Reply::json(QJsonObject{
                {u"data"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}, {u"subject"_s, u"An offer"_s}, {u"at"_s, u"2026-03-02T09:00:00Z"_s}}}}});
        });
        ProviderSettings provider;
        provider.type = ProviderSettings::Type::Connector;
        provider.typeName = u"custom"_s;
        provider.name = u"Sales CRM"_s;
        provider.lines = {u"5000"_s};
        provider.parameters = parseYaml("endpoints:\n"
                                        "  check: {path: /me}\n"
                                        "  lookup: {path: /people, items: '{{ [response.body] }}', map: {contact_id: '{{ item.id }}', "
                                        "name: '{{ item.name }}', numbers: ['{{ phone.e164 }}']}}\n"
                                        "  history: {path: '/people/{{ url(entity) }}/notes', items: '{{ response.body.data }}', "
                                        "map: {type: note, id: '{{ item.id }}', at: '{{ item.at }}', title: '{{ item.subject }}'}}\n")
                                  .root;
        provider.setText(u"base_url"_s, crm.url().toString(QUrl::StripTrailingSlash));
        Settings settings = settingsWith({});
        settings.lines = {{u"5000"_s, u"Sales"_s, {}}, {u"6000"_s, u"Support"_s, {}}};
        settings.crm.providers = {provider};
        World w;
        w.start(settings);
        QSignalSpy looked(&w.engine->lookup(), &CallerLookup::updated);
        QSignalSpy told(&w.engine->timeline(), &Timeline::updated);
        w.engine->popSample(u"+14155550123"_s, {}, u"6000"_s);
        QTRY_VERIFY(!looked.isEmpty() && looked.last().at(1).value<LookupState>().complete);
        QTRY_VERIFY(!told.isEmpty() && told.last().at(2).toBool());
        QCOMPARE(told.last().at(1).value<HistorySummary>(), HistorySummary());
        QCOMPARE(asked, QStringList());
        w.engine->popSample(u"+14155550123"_s, {}, u"5000"_s);
        QTRY_COMPARE(asked, (QStringList{u"/people"_s, u"/people/7/notes"_s}));
        QTRY_COMPARE(told.last().at(1).value<HistorySummary>().recent.size(), 1);
    }
    void tryingOut_tellsTheAnswerAndItsTime()
    {
        World w;
        w.start({});
        CallSourceSettings unsaved = source(u"New"_s, w.one);
        unsaved.secret = {};
        const auto good = wait(w.engine->tryCallSource(unsaved, Secret(QByteArrayLiteral("s3cret"))));
        QVERIFY2(good.good, qPrintable(good.text));
        QVERIFY(good.text.contains(u"22.10.1"_s));
        QVERIFY(good.elapsed >= 0ms && good.elapsed < 10s);
        const auto bad = wait(w.engine->tryCallSource(unsaved, Secret(QByteArrayLiteral("wrong"))));
        QVERIFY(!bad.good && !bad.text.isEmpty());
        const auto without = wait(w.engine->tryCallSource(unsaved));
        QVERIFY(!without.good);
        QVERIFY(without.text.contains(u"no password"_s));
        QVERIFY(w.engine->sources().isEmpty());
        QTRY_COMPARE(w.one.clients(), 0);
        ProviderSettings book;
        book.name = u"Book"_s;
        const auto people = wait(w.engine->tryProvider(book));
        QVERIFY2(people.good, qPrintable(people.text));
        book.allowed = false;
        QVERIFY(!wait(w.engine->tryProvider(book)).good);
    }
    void personOfTheAgent_isKnownToTheNextCall()
    {
        World w;
        w.start(settingsWith({source(u"One"_s, w.one)}));
        Person jane;
        jane.name = u"Jane Doe"_s;
        jane.numbers = {{u"work"_s, w.engine->parse(u"+14155550123"_s)}};
        QVERIFY(wait(w.engine->peopleBook().save(jane)));
        QTRY_VERIFY(w.isConnected(u"One"_s));
        w.ring(w.one);
        QTRY_COMPARE(w.engine->pop().cards().size(), 1);
        QTRY_VERIFY(w.engine->pop().cards()[0].lookup.caller());
        QCOMPARE(w.engine->pop().cards()[0].lookup.caller()->person.name, u"Jane Doe"_s);
    }
    void note_isInTheJournal()
    {
        World w;
        w.start(settingsWith({source(u"One"_s, w.one)}));
        QTRY_VERIFY(w.isConnected(u"One"_s));
        w.ring(w.one);
        QTRY_COMPARE(w.engine->tracker().calls().size(), 1);
        const CallId id = w.engine->tracker().calls()[0].id;
        QSignalSpy saved(&w.engine->wrapUps(), &WrapUpKeeper::saved);
        w.engine->wrapUps().noteEdited(id, u"Wants a refund"_s);
        QTRY_VERIFY(!saved.isEmpty());
        const auto entry = wait(w.engine->callHistory().find(id));
        QVERIFY(entry && *entry);
        QCOMPARE((*entry)->wrapUp.note, u"Wants a refund"_s);
        QCOMPARE(w.engine->pop().cards()[0].wrapUp.note, u"Wants a refund"_s);
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "enginetest.moc"
