#include "remoteprovider.h"

#include "fakeclock.h"
#include "fakelookupprovider.h"
#include "plainparser.h"
#include "waitfor.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ProviderStatus::State;

//! When a provider is opened, what becomes of questions meanwhile, and what its status says.
class RemoteProviderTest : public QObject
{
    Q_OBJECT

    struct World {
        FakeClock clock;
        std::shared_ptr<FakeLookupProvider> inner = std::make_shared<FakeLookupProvider>(u"CRM"_s, false);
        std::vector<QPromise<Result<RemoteProvider::Opened>>> openings;
        std::shared_ptr<RemoteProvider> remote;

        World()
        {
            RemoteProvider::About about;
            about.name = u"CRM"_s;
            about.kind = u"Acme"_s;
            remote = std::make_shared<RemoteProvider>(
                about,
                [this] {
                    openings.emplace_back().start();
                    return openings.back().future();
                },
                clock);
        }
        void open()
        {
            openings.back().addResult(Result<RemoteProvider::Opened>(RemoteProvider::Opened{{}, inner, nullptr}));
            openings.back().finish();
        }
        void refuse(ErrorKind kind)
        {
            openings.back().addResult(Result<RemoteProvider::Opened>(fail(kind, u"why"_s)));
            openings.back().finish();
        }
        [[nodiscard]] QFuture<Result<QList<CallerInfo>>> ask() const
        {
            return remote->findByNumber(PlainParser().parse(u"+14155550123"_s, u"US"_s));
        }
    };

private Q_SLOTS:
    void questions_waitForTheOpening()
    {
        World w;
        const auto first = w.ask();
        const auto second = w.ask();
        QCOMPARE(w.openings.size(), size_t(1)); // one for both
        QCOMPARE(w.remote->status().state, State::Opening);
        QCOMPARE(w.inner->questions, 0);
        w.open();
        QTRY_COMPARE(w.inner->questions, 2);
        QVERIFY(!first.isFinished());
        w.inner->answer();
        QVERIFY(waitFor(first) && waitFor(second));
        QCOMPARE(w.remote->status().state, State::Good);
        const auto third = w.ask();
        QCOMPARE(w.openings.size(), size_t(1));
        w.inner->answer();
        QVERIFY(waitFor(third));
    }

    void refusedOpening_isNotTriedWithEveryCall()
    {
        World w;
        const auto asked = w.ask();
        w.refuse(ErrorKind::Offline);
        const auto refused = waitFor(asked);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Offline);
        QCOMPARE(w.remote->status().state, State::Failed);
        const auto again = waitFor(w.ask());
        QVERIFY(!again);
        QCOMPARE(w.openings.size(), size_t(1));
        w.clock.advance(31s);
        const auto later = w.ask();
        QCOMPARE(w.openings.size(), size_t(2));
        w.open();
        QTRY_COMPARE(w.inner->questions, 1);
        w.inner->answer();
        QVERIFY(waitFor(later));
        QVERIFY(!w.remote->status().error);
    }

    void reopen_takesWhatWaitsAlong_andDropsTheOldOpening()
    {
        World w;
        const auto asked = w.ask();
        w.remote->reopen();
        QCOMPARE(w.openings.size(), size_t(2));
        w.openings.front().addResult(Result<RemoteProvider::Opened>(fail(ErrorKind::Misconfigured, u"old"_s)));
        w.openings.front().finish();
        QCoreApplication::processEvents();
        QVERIFY(!asked.isFinished());
        w.open();
        QTRY_COMPARE(w.inner->questions, 1);
        w.inner->answer();
        QVERIFY(waitFor(asked));
    }

    void answerOfBefore_saysNothingOfNow()
    {
        World w;
        const auto asked = w.ask();
        w.open();
        QTRY_COMPARE(w.inner->questions, 1);
        w.remote->reopen();
        w.inner->failure = Error{ErrorKind::Offline, {}, {}};
        w.inner->answer();
        QVERIFY(!waitFor(asked)); // it is answered all the same
        QCOMPARE(w.remote->status().state, State::Idle);
    }

    void unansweredQuestion_doesNotKeepWhatItAskedForEver()
    {
        World w;
        auto surroundings = std::make_shared<int>(0);
        const std::weak_ptr<int> kept = surroundings;
        const auto asked = w.ask();
        w.openings.back().addResult(
            Result<RemoteProvider::Opened>(RemoteProvider::Opened{std::move(surroundings), w.inner, nullptr}));
        w.openings.back().finish();
        QTRY_COMPARE(w.inner->questions, 1);
        w.openings.clear();
        w.remote->reopen();
        QVERIFY(!kept.expired()); // still under way
        w.remote.reset();
        QVERIFY(kept.expired());
        w.inner->answer();
        QCoreApplication::processEvents();
        QVERIFY(!asked.isFinished() || asked.isCanceled());
    }

    void answeredQuestion_letsTheOldOneGo()
    {
        World w;
        auto surroundings = std::make_shared<int>(0);
        const std::weak_ptr<int> kept = surroundings;
        const auto asked = w.ask();
        w.openings.back().addResult(
            Result<RemoteProvider::Opened>(RemoteProvider::Opened{std::move(surroundings), w.inner, nullptr}));
        w.openings.back().finish();
        QTRY_COMPARE(w.inner->questions, 1);
        w.openings.clear();
        w.remote->reopen();
        w.inner->answer();
        QVERIFY(waitFor(asked));
        QTRY_VERIFY(kept.expired());
    }

    void failures_areInTheStatus()
    {
        World w;
        QSignalSpy changed(w.remote.get(), &RemoteProvider::changed);
        const auto asked = w.ask();
        w.open();
        QTRY_COMPARE(w.inner->questions, 1);
        w.inner->failure = Error{ErrorKind::Timeout, u"slow"_s, {}};
        w.inner->answer();
        QVERIFY(!waitFor(asked));
        QCOMPARE(w.remote->status().state, State::Failed);
        QCOMPARE(w.remote->status().error->kind, ErrorKind::Timeout);
        QVERIFY(changed.size() >= 2);
        w.inner->failure = Error{ErrorKind::Cancelled, {}, {}}; // says nothing about the provider
        const auto cancelled = w.ask();
        w.inner->answer();
        QVERIFY(!waitFor(cancelled));
        QCOMPARE(w.remote->status().error->kind, ErrorKind::Timeout);
    }

    void answerOfNobody_saysNothing()
    {
        World w;
        const auto asked = w.ask();
        w.open();
        QTRY_COMPARE(w.inner->questions, 1);
        w.inner->failure = Error{ErrorKind::Offline, {}, {}};
        w.inner->answer();
        QVERIFY(!waitFor(asked));
        QVERIFY(waitFor(w.remote->history({}))); // of no CRM: nothing is asked
        QCOMPARE(w.remote->status().state, State::Failed);
    }

    void historyAndSignIn_areOfCrmsOnly()
    {
        World w;
        const auto history = w.remote->history({});
        w.open();
        const auto nothing = waitFor(history);
        QVERIFY(nothing);
        QVERIFY(nothing->recent.isEmpty());
        const auto signIn = waitFor(w.remote->signIn([](const QUrl &) { return true; }));
        QVERIFY(!signIn);
        QCOMPARE(signIn.error().kind, ErrorKind::Unsupported);
        QVERIFY(!w.remote->signsIn());
    }
};

QTEST_GUILESS_MAIN(RemoteProviderTest)
#include "remoteprovidertest.moc"
