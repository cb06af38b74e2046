#include "callerlookup.h"

#include "candidates.h"
#include "fakeclock.h"
#include "fakelookupprovider.h"
#include "libphonenumberparser.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ProviderProgress::State;

class CallerLookupTest : public QObject
{
    Q_OBJECT

    static const NumberParser &parser()
    {
        static const LibPhoneNumberParser parser;
        return parser;
    }
    static PhoneNumber number(const QString &text) { return parser().parse(text, u"US"_s); }
    static CallerInfo info(const QString &source, const QString &name, const QString &phone,
                           MatchLevel level = MatchLevel::Exact)
    {
        CallerInfo info;
        info.person.source = source;
        info.person.key = source + name;
        info.person.name = name;
        info.number = number(phone);
        info.person.numbers = {{u"work"_s, info.number}};
        info.match = level;
        return info;
    }

    struct World {
        FakeClock clock;
        MemoryCache cache;
        std::shared_ptr<FakeLookupProvider> book = std::make_shared<FakeLookupProvider>(u"Book"_s, true);
        std::shared_ptr<FakeLookupProvider> crm = std::make_shared<FakeLookupProvider>(u"CRM"_s, false);
        CallerLookup lookup{parser(), clock, &cache, &cache};
        QSignalSpy updated{&lookup, &CallerLookup::updated};
        const PhoneNumber caller = number(u"+14155550123"_s);
        const CallId id{u"call"_s};

        World() { lookup.setProviders({book, crm}, {}); }
        LookupState last() const
        {
            return updated.isEmpty() ? LookupState() : updated.last()[1].value<LookupState>();
        }
        bool isComplete() const { return last().complete; }
    };

private Q_SLOTS:
    void providerOfOtherLines_isNotAsked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("questions");
        QTest::newRow("its line") << u"5000"_s << 1;
        QTest::newRow("another line") << u"6000"_s << 0;
        QTest::newRow("no line at all") << QString() << 1;
    }
    void providerOfOtherLines_isNotAsked()
    {
        QFETCH(QString, line);
        QFETCH(int, questions);
        World world;
        LookupSettings settings;
        settings.linesOf.insert(u"Book"_s, {u"5000"_s, u"5001"_s});
        world.lookup.setProviders({world.book, world.crm}, settings);
        world.lookup.start(world.id, world.caller, {false, line});
        QCOMPARE(world.book->questions, questions);
        QCOMPARE(world.crm->questions, 1); // bound to no line
        QCOMPARE(world.last().providers[0].state, questions ? State::Waiting : State::Skipped);
        world.book->answer();
        world.crm->answer();
        QTRY_VERIFY(world.isComplete());
    }
    void firstUpdate_comesAtOnce_withEveryProviderWaiting()
    {
        World w;
        w.lookup.start(w.id, w.caller);
        QCOMPARE(w.updated.size(), 1);
        QCOMPARE(w.last().providers.size(), 2);
        QCOMPARE(w.last().providers[0].state, State::Waiting);
        QVERIFY(!w.last().complete);
        QCOMPARE(w.book->questions, 1);
        QTRY_COMPARE(w.crm->questions, 1); // all at once, nobody waits for the one before
    }
    void firstAnswer_isShown_whileOthersWait_andLaterOnesAdd()
    {
        World w;
        w.book->people[w.caller.key()] = {info(u"Book"_s, u"Jane Doe"_s, u"+14155550123"_s)};
        auto richer = info(u"CRM"_s, u"jane doe "_s, u"+14155550123"_s);
        richer.person.email = u"jane@example.com"_s;
        richer.person.profileUrl = QUrl(u"https://crm.example.com/7"_s);
        richer.person.name = u"JANE DOE"_s;
        w.crm->people[w.caller.key()] = {richer};
        w.lookup.start(w.id, w.caller);
        w.book->answer();
        QTRY_COMPARE(w.last().candidates.size(), 1);
        QVERIFY(!w.last().complete);
        QVERIFY(w.last().caller());
        QTRY_COMPARE(w.crm->questions, 1);
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(w.last().candidates.size(), 1);
        QCOMPARE(w.last().caller()->person.name, u"Jane Doe"_s); // the higher rank's word stays
        QCOMPARE(w.last().caller()->person.email, u"jane@example.com"_s); // the lower one's fills
        QCOMPARE(w.last().caller()->person.source, u"CRM"_s); // whose link it is
        QCOMPARE(w.last().caller()->person.key, richer.person.key); // source and key name one row together
    }
    void withheldNumber_isNotLookedUp()
    {
        World w;
        w.lookup.start(w.id, PhoneNumber{});
        QVERIFY(w.isComplete());
        QCOMPARE(w.book->questions + w.crm->questions, 0);
    }
    void internalNumber_asksOnlyThisComputer()
    {
        World w;
        PhoneNumber internal;
        internal.kind = PhoneNumber::Kind::Internal;
        internal.raw = internal.national = u"1002"_s;
        w.lookup.start(w.id, internal);
        w.book->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(w.crm->questions, 0);
        QCOMPARE(w.last().providers[1].state, State::Skipped);
    }
    void internalNumber_asksDirectoriesOfTheCompany()
    {
        World w;
        w.crm->knowsColleagues = true;
        PhoneNumber internal;
        internal.kind = PhoneNumber::Kind::Internal;
        internal.raw = internal.national = u"1002"_s;
        CallerInfo colleague;
        colleague.person.name = u"Anna"_s;
        colleague.number = internal;
        w.crm->people[internal.key()] = {colleague};
        w.lookup.start(w.id, internal);
        w.book->answer();
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
        QVERIFY(w.last().caller());
        QCOMPARE(w.last().caller()->person.name, u"Anna"_s);
        QCOMPARE(w.last().match(), MatchLevel::Exact);
    }
    void remoteAnswer_thatIsNotTheNumber_isNotBelieved()
    {
        World w;
        auto wrong = info(u"CRM"_s, u"Somebody"_s, u"+14155559999"_s);
        wrong.match = MatchLevel::Exact;
        w.crm->people[w.caller.key()] = {wrong};
        w.lookup.start(w.id, w.caller);
        w.book->answer();
        QTRY_COMPARE(w.crm->questions, 1);
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
        QVERIFY(w.last().candidates.isEmpty());
    }
    void slowProvider_failsAtItsLimit_andDoesNotHoldTheCard()
    {
        World w;
        w.book->people[w.caller.key()] = {info(u"Book"_s, u"Jane"_s, u"+14155550123"_s)};
        w.lookup.start(w.id, w.caller);
        w.book->answer();
        QTRY_COMPARE(w.crm->questions, 1);
        QTRY_COMPARE(w.last().candidates.size(), 1);
        w.clock.advance(4999ms);
        QVERIFY(!w.isComplete());
        w.clock.advance(1ms);
        QVERIFY(w.isComplete());
        QCOMPARE(w.last().providers[1].state, State::Failed);
        QCOMPARE(w.last().providers[1].error->kind, ErrorKind::Timeout);
        QCOMPARE(w.last().candidates.size(), 1);
        const auto before = w.updated.size();
        w.crm->answer();
        QCoreApplication::processEvents();
        QCOMPARE(w.updated.size(), before);
    }
    void exactMatch_removesLesserOnes_andIsNotReplacedByThem()
    {
        World w;
        w.book->people[w.caller.key()]
            = {info(u"Book"_s, u"Reception"_s, u"+1415555"_s, MatchLevel::Switchboard)};
        w.crm->people[w.caller.key()] = {info(u"CRM"_s, u"Jane"_s, u"+14155550123"_s)};
        w.lookup.start(w.id, w.caller);
        w.book->answer();
        QTRY_COMPARE(w.last().match(), MatchLevel::Switchboard);
        QTRY_COMPARE(w.crm->questions, 1);
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(w.last().match(), MatchLevel::Exact);
        QCOMPARE(w.last().candidates.size(), 1);
        QCOMPARE(w.last().caller()->person.name, u"Jane"_s);
    }
    void anyOrderOfAnswers_givesTheSame()
    {
        QList<LookupState> results;
        QList<int> order{0, 1, 2};
        do {
            World w;
            auto directory = std::make_shared<FakeLookupProvider>(u"LDAP"_s, false);
            w.lookup.setProviders({w.book, w.crm, directory}, {});
            w.book->people[w.caller.key()] = {info(u"Book"_s, u"Tom"_s, u"+14155550123"_s),
                                              info(u"Book"_s, u"Anna"_s, u"+14155550123"_s)};
            auto vip = info(u"CRM"_s, u"anna"_s, u"+14155550123"_s);
            vip.person.vip = true;
            w.crm->people[w.caller.key()] = {vip};
            auto recent = info(u"LDAP"_s, u"Globex"_s, u"+14155550123"_s);
            recent.person.lastContactAt = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
            directory->people[w.caller.key()] = {recent};
            w.lookup.start(w.id, w.caller);
            const QList<FakeLookupProvider *> all{w.book.get(), w.crm.get(), directory.get()};
            for (const int i : std::as_const(order)) {
                QTRY_COMPARE(all[i]->questions, 1);
                all[i]->answer();
                QTRY_COMPARE(w.last().providers[i].state, State::Answered);
            }
            LookupState state = w.last();
            for (CallerInfo &candidate : state.candidates)
                candidate.fetchedAt = {};
            results.append(state);
        } while (std::next_permutation(order.begin(), order.end()));
        for (const LookupState &state : std::as_const(results))
            QCOMPARE(state, results.first());
        QStringList names;
        for (const CallerInfo &candidate : results.first().candidates)
            names.append(candidate.person.name);
        QCOMPARE(names, (QStringList{u"Anna"_s, u"Globex"_s, u"Tom"_s})); // VIP, last contact, rank
    }
    void twoPeopleOfOneProvider_withOneName_stayTwo()
    {
        const auto ranked = rankCandidates({{info(u"Book"_s, u"John Smith"_s, u"+14155550123"_s),
                                             info(u"Book"_s, u"John Smith"_s, u"+14155550123"_s)}});
        QCOMPARE(ranked.size(), 2u);
    }
    void personOfSeveralPlaces_keepsEveryRow_inTheOrderOfRank()
    {
        const auto withLink = [](const QString &source, const QString &id) {
            auto one = info(source, u"Jane Doe"_s, u"+14155550123"_s);
            one.person.contactId = id;
            one.person.profileUrl = QUrl(u"https://crm.example.com/"_s + id);
            return one;
        };
        const auto book = info(u"Book"_s, u"Jane Doe"_s, u"+14155550123"_s);
        const auto ldap = info(u"LDAP"_s, u"Jane Doe"_s, u"+14155550123"_s);
        const auto sources = [](const Person &person) {
            QStringList sources;
            for (const PersonRecord &record : person.elsewhere)
                sources.append(record.source);
            return sources;
        };
        const auto alone = rankCandidates({{withLink(u"HubSpot"_s, u"1"_s)}, {}});
        QVERIFY(alone.front().info.person.elsewhere.isEmpty());

        // The link is the first place's.
        const auto ranked = rankCandidates({{withLink(u"HubSpot"_s, u"1"_s)}, {ldap}, {withLink(u"Zoho"_s, u"2"_s)}});
        QCOMPARE(ranked.size(), 1u);
        const Person &jane = ranked.front().info.person;
        QCOMPARE(jane.source, u"HubSpot"_s);
        QCOMPARE(sources(jane), QStringList({u"LDAP"_s, u"Zoho"_s}));
        QCOMPARE(jane.elsewhere.at(1),
                 (PersonRecord{u"Zoho"_s, u"ZohoJane Doe"_s, {}, u"2"_s, QUrl(u"https://crm.example.com/2"_s)}));

        // The link is a lower place's: what is higher goes elsewhere, in its rank.
        const auto low = rankCandidates({{book}, {ldap}, {withLink(u"Zoho"_s, u"2"_s)}, {withLink(u"Odoo"_s, u"3"_s)}});
        const Person &same = low.front().info.person;
        QCOMPARE(same.source, u"Zoho"_s);
        QCOMPARE(same.contactId, u"2"_s);
        QCOMPARE(sources(same), QStringList({u"Book"_s, u"LDAP"_s, u"Odoo"_s}));
        QCOMPARE(low.front().members.front().source, u"Book"_s); // what a choice is remembered by

        // What a provider itself puts there does not count, and no row stands there twice.
        auto confused = withLink(u"HubSpot"_s, u"1"_s);
        confused.person.elsewhere = {{u"Bank"_s, u"1"_s, {}, {}, QUrl(u"https://bank.example.com"_s)}};
        const auto twice = rankCandidates({{confused}, {ldap, ldap}});
        QCOMPARE(sources(twice.front().info.person), QStringList{u"LDAP"_s});
    }
    void idsAndLink_areOfOneRow()
    {
        auto nameless = info(u"Custom"_s, u"Jane Doe"_s, u"+14155550123"_s);
        auto withId = info(u"Zoho"_s, u"Jane Doe"_s, u"+14155550123"_s);
        withId.person.contactId = u"2"_s;
        withId.person.accountId = u"A-2"_s;
        const auto byId = rankCandidates({{nameless}, {withId}});
        QCOMPARE(byId.front().info.person.source, u"Zoho"_s); // nobody's id stands under another's name
        QCOMPARE(byId.front().info.person.accountId, u"A-2"_s);
        nameless.person.profileUrl = QUrl(u"https://custom.example.com"_s);
        const auto byLink = rankCandidates({{nameless}, {withId}});
        QCOMPARE(byLink.front().info.person.source, u"Custom"_s);
        QCOMPARE(byLink.front().info.person.contactId, QString());
        QCOMPARE(byLink.front().info.person.elsewhere.first().contactId, u"2"_s);
    }
    void sameNameInAnotherCompany_isAnotherPerson()
    {
        auto acme = info(u"A"_s, u"John"_s, u"+14155550123"_s);
        acme.person.company = u"Acme"_s;
        auto globex = info(u"B"_s, u"John"_s, u"+14155550123"_s);
        globex.person.company = u"Globex"_s;
        QCOMPARE(rankCandidates({{acme}, {globex}}).size(), 2u);
    }
    void stopAtFirstExact_asksOneByOne_andSparesTheRest()
    {
        World w;
        LookupSettings settings;
        settings.stopAtFirstExact = true;
        w.lookup.setProviders({w.book, w.crm}, settings);
        w.book->people[w.caller.key()] = {info(u"Book"_s, u"Jane"_s, u"+14155550123"_s)};
        w.lookup.start(w.id, w.caller);
        w.book->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(w.crm->questions, 0);
        QCOMPARE(w.last().providers[1].state, State::Skipped);

        w.book->people.clear();
        w.lookup.start(w.id, w.caller);
        QCoreApplication::processEvents();
        QCOMPARE(w.crm->questions, 0);
        w.book->answer();
        QTRY_COMPARE(w.crm->questions, 1);
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
    }
    void rememberedChoice_isMadeNextTime()
    {
        World w;
        w.book->people[w.caller.key()] = {info(u"Book"_s, u"Tom"_s, u"+14155550123"_s),
                                          info(u"Book"_s, u"Anna"_s, u"+14155550123"_s)};
        w.lookup.setProviders({w.book}, {});
        w.lookup.start(w.id, w.caller);
        w.book->answer();
        QTRY_VERIFY(w.isComplete());
        QVERIFY(w.last().isAmbiguous());
        QVERIFY(!w.last().caller());
        w.lookup.choose(w.id, 1, true);
        QCOMPARE(w.last().caller()->person.name, u"Tom"_s);
        QCOMPARE(w.last().candidates.size(), 2); // the others stay on offer

        const CallId next{u"next"_s};
        w.lookup.start(next, w.caller);
        w.book->answer();
        QTRY_VERIFY(w.isComplete());
        QTRY_VERIFY(w.last().caller());
        QCOMPARE(w.last().caller()->person.name, u"Tom"_s);
    }
    void choiceNotToBeRemembered_isForThisCallOnly()
    {
        World w;
        w.book->people[w.caller.key()] = {info(u"Book"_s, u"Tom"_s, u"+14155550123"_s),
                                          info(u"Book"_s, u"Anna"_s, u"+14155550123"_s)};
        w.lookup.setProviders({w.book}, {});
        w.lookup.start(w.id, w.caller);
        w.book->answer();
        QTRY_VERIFY(w.isComplete());
        w.lookup.choose(w.id, 7, true); // nobody: nothing happens
        QVERIFY(w.cache.choices.isEmpty());
        w.lookup.choose(w.id, 0, false);
        QVERIFY(w.cache.choices.isEmpty());
        QCOMPARE(w.last().caller()->person.name, u"Anna"_s);
    }
    void freshAnswer_isNotAskedForAgain_staleIsShownWhileRefreshed()
    {
        World w;
        w.lookup.setProviders({w.crm}, {true, 3600s});
        w.crm->people[w.caller.key()] = {info(u"CRM"_s, u"Jane"_s, u"+14155550123"_s)};
        w.lookup.start(w.id, w.caller);
        QTRY_COMPARE(w.crm->questions, 1);
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());

        w.clock.advance(3599s);
        w.lookup.start(w.id, w.caller);
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(w.crm->questions, 1);
        QVERIFY(w.last().providers[0].cachedAt.isValid());

        w.clock.advance(2s);
        w.lookup.start(w.id, w.caller);
        QTRY_COMPARE(w.crm->questions, 2);
        QCOMPARE(w.last().candidates.size(), 1); // shown meanwhile
        QVERIFY(w.last().providers[0].cachedAt.isValid());
        QVERIFY(!w.isComplete());
        w.crm->failure = Error{ErrorKind::Offline, {}, {}};
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(w.last().providers[0].state, State::Failed);
        QCOMPARE(w.last().candidates.size(), 1); // a failed source never empties the card
    }
    void notFound_isKeptAMinuteAtMost()
    {
        World w;
        w.lookup.setProviders({w.crm}, {true, 3600s});
        const auto ask = [&] {
            w.lookup.start(w.id, w.caller);
            QTRY_VERIFY(w.isComplete() || w.crm->questions > 0);
            w.crm->answer();
            QTRY_VERIFY(w.isComplete());
        };
        ask();
        QCOMPARE(w.crm->questions, 1);
        w.clock.advance(59s);
        ask();
        QCOMPARE(w.crm->questions, 1);
        w.clock.advance(1s);
        w.lookup.start(w.id, w.caller);
        QTRY_COMPARE(w.crm->questions, 2);
    }
    void bypass_asksAnew_clear_forgets_clockSetBack_distrusts()
    {
        World w;
        w.lookup.setProviders({w.crm}, {true, 3600s});
        w.lookup.start(w.id, w.caller);
        QTRY_COMPARE(w.crm->questions, 1);
        w.crm->people[w.caller.key()] = {info(u"CRM"_s, u"Jane"_s, u"+14155550123"_s)};
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
        w.lookup.start(w.id, w.caller, {true});
        QTRY_COMPARE(w.crm->questions, 2);
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
        w.lookup.clearCache();
        w.lookup.start(w.id, w.caller);
        QTRY_COMPARE(w.crm->questions, 3);
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
        w.clock.jump(-24h);
        w.lookup.start(w.id, w.caller);
        QTRY_COMPARE(w.crm->questions, 4);
    }
    void localProvider_isNeverCached()
    {
        World w;
        w.lookup.setProviders({w.book}, {});
        w.book->people[w.caller.key()] = {info(u"Book"_s, u"Jane"_s, u"+14155550123"_s)};
        w.lookup.start(w.id, w.caller);
        w.book->answer();
        QTRY_VERIFY(w.isComplete());
        QVERIFY(w.cache.answers.isEmpty());
    }
    void brokenCacheAndMemory_doNotHurt()
    {
        World w;
        w.cache.failure = Error{ErrorKind::Storage, u"damaged"_s, {}};
        w.crm->people[w.caller.key()] = {info(u"CRM"_s, u"Jane"_s, u"+14155550123"_s)};
        w.lookup.start(w.id, w.caller);
        w.book->answer();
        QTRY_COMPARE(w.crm->questions, 1);
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(w.last().caller()->person.name, u"Jane"_s);
    }
    void silentCache_isNotWaitedFor()
    {
        World w;
        w.lookup.setProviders({w.crm}, {});
        w.cache.silent = true;
        w.crm->people[w.caller.key()] = {info(u"CRM"_s, u"Jane"_s, u"+14155550123"_s)};
        w.lookup.start(w.id, w.caller);
        w.clock.advance(499ms);
        QCOMPARE(w.crm->questions, 0);
        w.clock.advance(1ms);
        QCOMPARE(w.crm->questions, 1);
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(w.last().caller()->person.name, u"Jane"_s);
        const auto before = w.updated.size();
        w.cache.unanswered.front().addResult(Result<std::optional<CachedAnswer>>(std::nullopt));
        w.cache.unanswered.front().finish();
        QCoreApplication::processEvents();
        QCOMPARE(w.updated.size(), before);
        QCOMPARE(w.crm->questions, 1);
    }
    void closingCache_doesNotHurt()
    {
        World w;
        w.lookup.setProviders({w.crm}, {});
        w.cache.silent = true;
        w.lookup.start(w.id, w.caller);
        w.cache.unanswered.clear(); // promises that are dropped cancel
        QTRY_COMPARE(w.crm->questions, 1);
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
    }
    void twoCallsOfOneNumber_areOneQuestion()
    {
        World w;
        w.lookup.setProviders({w.crm}, {false});
        w.crm->people[w.caller.key()] = {info(u"CRM"_s, u"Jane"_s, u"+14155550123"_s)};
        w.lookup.start(w.id, w.caller);
        w.lookup.start({u"second"_s}, w.caller);
        w.lookup.start({u"other"_s}, number(u"+14155550199"_s));
        QCOMPARE(w.crm->questions, 2);
        w.lookup.cancel(w.id); // the one who began it goes; the other still gets its answer
        w.updated.clear();
        w.crm->answer();
        QTRY_COMPARE(w.updated.size(), 2);
        for (const auto &update : std::as_const(w.updated)) {
            QVERIFY(update[0].value<CallId>() != w.id);
            const auto state = update[1].value<LookupState>();
            QVERIFY(state.complete);
            QCOMPARE(state.candidates.size(), state.number == w.caller ? 1 : 0);
        }
        w.lookup.start({u"third"_s}, w.caller);
        QCOMPARE(w.crm->questions, 3); // what has been answered is over
    }
    void questionThatHangs_isAskedAnew_afterItsLimit()
    {
        World w;
        w.lookup.setProviders({w.crm}, {false});
        w.lookup.start(w.id, w.caller);
        w.clock.advance(4s);
        w.lookup.start({u"second"_s}, w.caller);
        QCOMPARE(w.crm->questions, 1);
        w.clock.advance(1s); // the first one's limit; the second one has its own
        QVERIFY(w.isComplete());
        w.lookup.start({u"third"_s}, w.caller);
        QCOMPARE(w.crm->questions, 2);
        w.crm->people[w.caller.key()] = {info(u"CRM"_s, u"Jane"_s, u"+14155550123"_s)};
        w.crm->answer();
        QTRY_COMPARE(w.last().candidates.size(), 1);
    }
    void providerThatAPersonSignsInTo_isSaid()
    {
        World w;
        w.lookup.start(w.id, w.caller);
        QVERIFY(!w.last().providers[1].signsIn);
        w.crm->aPersonSignsIn = true; // its connector has been read meanwhile
        w.crm->failure = Error{ErrorKind::Unauthorized, {}, {}};
        w.book->answer();
        QTRY_COMPARE(w.crm->questions, 1);
        w.crm->answer();
        QTRY_VERIFY(w.isComplete());
        QVERIFY(!w.last().providers[0].signsIn);
        QVERIFY(w.last().providers[1].signsIn);
        QCOMPARE(w.last().providers[1].error->kind, ErrorKind::Unauthorized);
    }
    void waitingProvider_saysForHowLong()
    {
        World w;
        w.lookup.setProviders({w.book, w.crm}, {false});
        w.lookup.start(w.id, w.caller);
        w.clock.advance(70ms);
        w.book->answer();
        QTRY_COMPARE(w.last().providers[0].state, State::Answered);
        QCOMPARE(w.last().providers[0].elapsed, 70ms);
        QCOMPARE(w.last().providers[1].state, State::Waiting);
        QCOMPARE(w.last().providers[1].elapsed, 70ms);
    }
    void clearCache_withoutACache_isDone()
    {
        FakeClock clock;
        CallerLookup lookup(parser(), clock, nullptr, nullptr);
        QVERIFY(lookup.clearCache().result().has_value());
    }
    void newSettings_leaveLookupsUnderWayAlone()
    {
        World w;
        w.lookup.start(w.id, w.caller);
        QTRY_COMPARE(w.crm->questions, 1);
        const std::weak_ptr<FakeLookupProvider> crm = w.crm;
        auto kept = w.crm;
        w.lookup.setProviders({}, {});
        w.book->answer();
        kept->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(w.last().providers.size(), 2);
    }
    void cancelledLookup_saysNothingMore()
    {
        World w;
        w.lookup.start(w.id, w.caller);
        w.lookup.cancel(w.id);
        const auto before = w.updated.size();
        w.book->answer();
        QCoreApplication::processEvents();
        QCOMPARE(w.updated.size(), before);
    }
    void lookupWithoutACall_givesTheCompleteState()
    {
        World w;
        w.lookup.setProviders({w.book}, {});
        w.book->people[w.caller.key()] = {info(u"Book"_s, u"Jane"_s, u"+14155550123"_s)};
        const auto future = w.lookup.lookUp(w.caller, {});
        QVERIFY(!future.isFinished());
        w.book->answer();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().caller()->person.name, u"Jane"_s);
        QCOMPARE(w.updated.size(), 0);
    }
    void lookupWithoutACall_tellsOnTheWay()
    {
        World w;
        w.lookup.setProviders({w.book, w.crm}, {});
        w.book->people[w.caller.key()] = {info(u"Book"_s, u"Jane"_s, u"+14155550123"_s)};
        QStringList told;
        const auto future = w.lookup.lookUp(w.caller, {}, [&told](const LookupState &state) {
            told.append(state.caller() ? state.caller()->person.name : u"nobody"_s);
        });
        w.book->answer();
        QTRY_COMPARE(told.value(told.size() - 1), u"Jane"_s);
        QVERIFY(!future.isFinished());
        w.crm->answer();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(w.updated.size(), 0);
    }
    void aThousandLookups_leaveABoundedNumberBehind()
    {
        World w;
        w.lookup.setProviders({}, {});
        for (int i = 0; i < 1000; ++i)
            w.lookup.start({QString::number(i)}, w.caller);
        QCOMPARE(w.updated.size(), 1000);
        w.lookup.choose({u"0"_s}, 0, true); // long gone: nothing happens
        QCOMPARE(w.updated.size(), 1000);
    }
};

QTEST_GUILESS_MAIN(CallerLookupTest)
#include "callerlookuptest.moc"
