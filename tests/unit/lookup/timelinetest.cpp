// What happened before, from several places: who is asked when, and how the answers become one list.
#include "timeline.h"

#include "fakeclock.h"
#include "fakehistoryprovider.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Type = HistoryEntry::Type;

namespace {

const QDateTime noon({2026, 3, 2}, {12, 0}, Qt::UTC);

PhoneNumber number(const QString &e164 = u"+14155550123"_s)
{
    PhoneNumber result;
    result.kind = PhoneNumber::Kind::External;
    result.raw = result.e164 = e164;
    return result;
}

CallerInfo person(const QString &source, const QString &key)
{
    CallerInfo info;
    info.person.source = source;
    info.person.key = info.person.contactId = key;
    info.person.name = u"Jane Doe"_s;
    info.number = number();
    info.match = MatchLevel::Exact;
    return info;
}

HistoryQuestion question(const QList<CallerInfo> &people = {}, const PhoneNumber &of = number())
{
    return {of, people, {u"ringing"_s}, 20};
}

HistoryEntry entry(Type type, const QString &title, int minutes)
{
    HistoryEntry entry;
    entry.type = type;
    entry.title = title;
    entry.at = noon.addSecs(60 * minutes);
    entry.id = title;
    return entry;
}

HistoryEntry call(const QString &id, int seconds, CallDirection direction = CallDirection::Inbound)
{
    HistoryEntry entry;
    entry.at = noon.addSecs(seconds);
    entry.call.id = {id};
    entry.call.direction = direction;
    entry.call.startedAt = entry.at;
    return entry;
}

HistoryEntry callOfCrm(const QString &id, int seconds, CallDirection direction = CallDirection::Inbound)
{
    HistoryEntry entry = call({}, seconds, direction);
    entry.id = id;
    entry.title = u"title of "_s + id;
    entry.text = u"text of "_s + id;
    entry.url = QUrl(u"https://crm.example.com/"_s + id);
    return entry;
}

HistorySummary summary(const QList<HistoryEntry> &recent, int callCount = 0)
{
    HistorySummary summary;
    summary.recent = recent;
    summary.callCount = callCount;
    for (const HistoryEntry &entry : recent) {
        if (entry.type == Type::Call && (!summary.lastCallAt.isValid() || entry.at > summary.lastCallAt))
            summary.lastCallAt = entry.at;
    }
    return summary;
}

QStringList titles(const HistorySummary &summary)
{
    QStringList titles;
    for (const HistoryEntry &entry : summary.recent)
        titles.append(entry.title.isEmpty() ? entry.call.id.value : entry.title);
    return titles;
}

struct World {
    FakeClock clock;
    std::shared_ptr<FakeHistoryProvider> journal = std::make_shared<FakeHistoryProvider>(u"Journal"_s);
    std::shared_ptr<FakeHistoryProvider> hubspot = std::make_shared<FakeHistoryProvider>(u"HubSpot"_s);
    std::shared_ptr<FakeHistoryProvider> zoho = std::make_shared<FakeHistoryProvider>(u"Zoho"_s);
    Timeline timeline{clock};
    QSignalSpy updated{&timeline, &Timeline::updated};
    const CallId id{u"ringing"_s};

    World()
    {
        timeline.setProviders({journal, hubspot, zoho});
        timeline.setTimeLimit(8s);
        journal->ofNumber[number().key()] = summary({call(u"ours"_s, 0)}, 1);
        hubspot->ofPerson[u"h1"_s] = summary({entry(Type::Deal, u"deal"_s, -10), entry(Type::Email, u"mail"_s, 10)});
        hubspot->ofPerson[u"h2"_s] = summary({entry(Type::Note, u"note of another"_s, 5)});
        zoho->ofPerson[u"z1"_s] = summary({entry(Type::Ticket, u"ticket"_s, 5)});
    }
    [[nodiscard]] HistorySummary last() const
    {
        return updated.isEmpty() ? HistorySummary() : updated.last().at(1).value<HistorySummary>();
    }
    [[nodiscard]] bool isComplete() const { return !updated.isEmpty() && updated.last().at(2).toBool(); }
    [[nodiscard]] static CallerInfo jane()
    {
        CallerInfo jane = person(u"HubSpot"_s, u"h1"_s);
        jane.person.elsewhere = {{u"Zoho"_s, u"z1"_s, {}, u"z1"_s, {}}, {u"Phone book"_s, u"b1"_s, {}, {}, {}}};
        return jane;
    }
};

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlace_isAskedAtOnce_andWhatHasArrivedIsTold()
    {
        World w;
        w.timeline.start(w.id, question({World::jane()}));
        QCOMPARE(w.journal->questions.size(), 1);
        QCOMPARE(w.hubspot->questions.size(), 1);
        QCOMPARE(w.zoho->questions.size(), 1);
        QCOMPARE(w.updated.size(), 0);
        w.journal->answer();
        QTRY_COMPARE(w.updated.size(), 1);
        QCOMPARE(w.updated.last().at(0).value<CallId>(), w.id);
        QCOMPARE(titles(w.last()), QStringList{u"ours"_s});
        QVERIFY(!w.isComplete());
        w.zoho->answer();
        QTRY_COMPARE(w.updated.size(), 2);
        QCOMPARE(titles(w.last()), QStringList({u"ticket"_s, u"ours"_s}));
        QVERIFY(!w.isComplete());
        w.hubspot->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(titles(w.last()), QStringList({u"mail"_s, u"ticket"_s, u"ours"_s, u"deal"_s}));
        QCOMPARE(w.last().callCount, 1);
        QCOMPARE(w.last().lastCallAt, noon);
        QCOMPARE(w.updated.size(), 3);
        QVERIFY(!w.clock.nextAlarm()); // nothing is left behind
    }
    void anyOrderOfAnswers_givesTheSame()
    {
        QList<int> order{0, 1, 2};
        QList<HistorySummary> results;
        do {
            World w;
            const QList<FakeHistoryProvider *> all{w.journal.get(), w.hubspot.get(), w.zoho.get()};
            w.timeline.start(w.id, question({World::jane()}));
            for (const int i : std::as_const(order))
                all.at(i)->answer();
            QTRY_VERIFY(w.isComplete());
            results.append(w.last());
        } while (std::next_permutation(order.begin(), order.end()));
        for (const HistorySummary &result : std::as_const(results))
            QCOMPARE(result, results.first());
        QCOMPARE(results.first().recent.size(), 4);
    }
    void everyPlace_isAskedAboutItsOwnRow()
    {
        World w;
        w.timeline.start(w.id, question({World::jane()}));
        const auto rowIn = [](const FakeHistoryProvider &place) {
            QStringList rows;
            for (const CallerInfo &info : place.questions.last().people)
                if (info.person.source == place.name())
                    rows.append(info.person.contactId);
            return rows;
        };
        QCOMPARE(rowIn(*w.hubspot), QStringList{u"h1"_s});
        QCOMPARE(rowIn(*w.zoho), QStringList{u"z1"_s});
        QCOMPARE(w.zoho->questions.last().except, w.id);
        QCOMPARE(w.zoho->questions.last().people.at(1).person.name, u"Jane Doe"_s);
    }
    void placeThatFails_costsNothing()
    {
        World w;
        w.hubspot->failure = Error{ErrorKind::Unauthorized, {}, {}};
        w.timeline.start(w.id, question({World::jane()}));
        w.hubspot->answer();
        w.journal->answer();
        w.zoho->drop();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(titles(w.last()), QStringList{u"ours"_s});
    }
    void placeThatHangs_isGivenUp_andItsLateAnswerIsTooLate()
    {
        World w;
        w.timeline.start(w.id, question({World::jane()}));
        w.journal->answer();
        w.zoho->answer();
        QTRY_COMPARE(w.updated.size(), 2);
        w.clock.advance(7999ms);
        QVERIFY(!w.isComplete());
        w.clock.advance(1ms);
        QVERIFY(w.isComplete());
        QCOMPARE(titles(w.last()), QStringList({u"ticket"_s, u"ours"_s}));
        w.hubspot->answer();
        QCoreApplication::processEvents();
        QCOMPARE(w.updated.size(), 3);
    }
    void answersAtOnce_areTold()
    {
        World w;
        w.journal->answersAtOnce = w.hubspot->answersAtOnce = w.zoho->answersAtOnce = true;
        w.timeline.start(w.id, question({World::jane()}));
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(w.last().recent.size(), 4);
    }

    void whoIsKnownLater_isAskedForWhereTheyAreKnown()
    {
        World w;
        w.timeline.start(w.id, question());
        w.journal->answer();
        w.hubspot->answer();
        w.zoho->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(titles(w.last()), QStringList{u"ours"_s});

        CallerInfo jane = World::jane();
        jane.person.elsewhere.clear(); // Zoho has not answered the lookup yet
        w.timeline.start(w.id, question({jane}));
        QCOMPARE(w.journal->questions.size(), 1);
        QCOMPARE(w.hubspot->questions.size(), 2);
        QCOMPARE(w.zoho->questions.size(), 1);
        w.hubspot->answer();
        QTRY_COMPARE(titles(w.last()), QStringList({u"mail"_s, u"ours"_s, u"deal"_s}));

        w.timeline.start(w.id, question({World::jane()}));
        QCOMPARE(w.hubspot->questions.size(), 2);
        QCOMPARE(w.zoho->questions.size(), 2);
        w.zoho->answer();
        QTRY_COMPARE(w.last().recent.size(), 4);

        const auto told = w.updated.size();
        w.timeline.start(w.id, question({World::jane()})); // nothing new: nobody is asked, nothing is told
        QCOMPARE(w.updated.size(), told);
        QCOMPARE(w.journal->questions.size() + w.hubspot->questions.size() + w.zoho->questions.size(), 5);
    }
    void questionUnderWay_goesOn_whenItIsRepeated()
    {
        World w;
        w.timeline.start(w.id, question({World::jane()}));
        w.clock.advance(5s);
        w.timeline.start(w.id, question({World::jane()}));
        QCOMPARE(w.hubspot->questions.size(), 1);
        w.hubspot->answer();
        QTRY_COMPARE(w.last().recent.size(), 2);
        w.clock.advance(3s); // the limit counts from the first time
        QVERIFY(w.isComplete());
    }
    void anotherPerson_replacesTheFirst_atOnceAndForGood()
    {
        World w;
        w.timeline.start(w.id, question({World::jane()}));
        w.journal->answer();
        w.hubspot->answer();
        QTRY_COMPARE(w.last().recent.size(), 3); // Zoho has not answered yet
        w.timeline.start(w.id, question({person(u"HubSpot"_s, u"h2"_s)}));
        QCOMPARE(titles(w.last()), QStringList{u"ours"_s}); // without waiting for anybody
        QVERIFY(!w.isComplete());
        w.zoho->answer(); // to both questions; the first was about Jane
        QCoreApplication::processEvents();
        QCOMPARE(titles(w.last()), QStringList{u"ours"_s});
        w.hubspot->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(titles(w.last()), QStringList({u"note of another"_s, u"ours"_s}));
        QCOMPARE(w.journal->questions.size(), 1);
    }
    void anotherNumber_isAskedEverywhere()
    {
        World w;
        w.timeline.start(w.id, question());
        w.journal->answer();
        QTRY_COMPARE(w.last().recent.size(), 1);
        w.timeline.start(w.id, question({}, number(u"+14155550199"_s)));
        QVERIFY(w.last().recent.isEmpty());
        QCOMPARE(w.journal->questions.size(), 2);
        QCOMPARE(w.journal->questions.last().number.e164, u"+14155550199"_s);
    }
    void withheldNumber_isNotAskedFor()
    {
        World w;
        w.timeline.start(w.id, question({}, PhoneNumber()));
        QCOMPARE(w.journal->questions.size() + w.hubspot->questions.size(), 0);
        QVERIFY(w.isComplete());
        QCOMPARE(w.last(), HistorySummary());
        // … and neither stays what was said of who was there before.
        w.timeline.start(w.id, question());
        w.journal->answer();
        QTRY_COMPARE(w.last().recent.size(), 1);
        w.timeline.start(w.id, question({}, PhoneNumber()));
        QVERIFY(w.isComplete());
        QVERIFY(w.last().recent.isEmpty());
    }
    void noPlaces_areComplete()
    {
        World w;
        w.timeline.setProviders({});
        w.timeline.start(w.id, question());
        QCOMPARE(w.updated.size(), 1);
        QVERIFY(w.isComplete());
    }
    void newSettings_leaveQuestionsUnderWayAlone_andHoldForTheNext()
    {
        World w;
        w.timeline.start(w.id, question({World::jane()}));
        w.journal->answer();
        QTRY_COMPARE(w.updated.size(), 1);
        const auto odoo = std::make_shared<FakeHistoryProvider>(u"Odoo"_s);
        w.timeline.setProviders({w.journal, w.zoho, odoo});
        w.hubspot->answer();
        w.zoho->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(w.last().recent.size(), 4);
        QCOMPARE(odoo->questions.size(), 0);

        w.timeline.start(w.id, question({World::jane()}));
        QCOMPARE(titles(w.last()), QStringList({u"ticket"_s, u"ours"_s})); // HubSpot is no longer there
        QCOMPARE(w.journal->questions.size() + w.zoho->questions.size(), 2);
        QCOMPARE(odoo->questions.size(), 1);
        odoo->answer();
        QTRY_VERIFY(w.isComplete());
    }
    void placesOfOldSettings_areLetGo_whenTheyHaveAnswered()
    {
        World w;
        const std::weak_ptr<FakeHistoryProvider> answered = w.hubspot;
        const std::weak_ptr<FakeHistoryProvider> asked = w.zoho;
        w.timeline.start(w.id, question({World::jane()}));
        w.journal->answer();
        w.hubspot->answer();
        QTRY_COMPARE(w.last().recent.size(), 3);
        w.hubspot.reset();
        FakeHistoryProvider *zoho = std::exchange(w.zoho, {}).get();
        w.timeline.setProviders({w.journal});
        QVERIFY(answered.expired());
        QVERIFY(!asked.expired());
        zoho->answer();
        QTRY_COMPARE(w.last().recent.size(), 4);
    }
    void cancelledQuestion_saysNothingMore()
    {
        World w;
        w.timeline.start(w.id, question());
        w.timeline.cancel(w.id);
        w.journal->answer();
        w.clock.advance(1min);
        QCoreApplication::processEvents();
        QCOMPARE(w.updated.size(), 0);
    }
    void whoHearsOfIt_mayEndIt()
    {
        World w;
        w.journal->answersAtOnce = w.hubspot->answersAtOnce = true;
        connect(&w.timeline, &Timeline::updated, &w.timeline, [&w] { w.timeline.cancel(w.id); });
        w.timeline.start(w.id, question({World::jane()}));
        QCoreApplication::processEvents();
        QCOMPARE(w.updated.size(), 1);
    }
    void whoHearsOfIt_mayAskAgain()
    {
        World w;
        bool isAsked = false;
        connect(&w.timeline, &Timeline::updated, &w.timeline, [&] {
            if (!std::exchange(isAsked, true))
                w.timeline.start(w.id, question({World::jane()}));
        });
        w.timeline.start(w.id, question());
        w.journal->answer();
        QTRY_COMPARE(w.updated.size(), 1);
        w.hubspot->answer();
        w.zoho->answer();
        QTRY_VERIFY(w.isComplete());
        QCOMPARE(w.last().recent.size(), 4);
        QCOMPARE(w.journal->questions.size(), 1);
        QCOMPARE(w.hubspot->questions.size(), 2);
    }
    void twoCalls_areTwoQuestions()
    {
        World w;
        const CallId other{u"other"_s};
        w.timeline.start(w.id, question());
        w.timeline.start(other, question({World::jane()}));
        w.timeline.cancel(w.id);
        w.journal->answer();
        QTRY_COMPARE(w.updated.size(), 1);
        QCOMPARE(w.updated.last().at(0).value<CallId>(), other);
    }
    void aThousandQuestions_leaveABoundedNumberBehind()
    {
        World w;
        w.timeline.setProviders({w.journal});
        w.journal->answersAtOnce = true;
        for (int i = 0; i < 1000; ++i)
            w.timeline.start({QString::number(i)}, question());
        QTRY_COMPARE(w.updated.size(), 1000);
        w.timeline.start({u"999"_s}, question()); // known: not asked again
        QCOMPARE(w.journal->questions.size(), 1000);
        w.timeline.start({u"0"_s}, question()); // long forgotten
        QCOMPARE(w.journal->questions.size(), 1001);
    }

    void questionWithoutACall_hasAFuture_andTellsOnTheWay()
    {
        World w;
        QList<qsizetype> sizes;
        const auto future = w.timeline.history(question({World::jane()}), [&](const HistorySummary &summary) {
            sizes.append(summary.recent.size());
        });
        w.zoho->answer();
        w.journal->answer();
        QTRY_COMPARE(sizes, (QList<qsizetype>{1, 2}));
        QVERIFY(!future.isFinished());
        w.clock.advance(8s);
        QVERIFY(future.isFinished());
        QCOMPARE(titles(future.result()), QStringList({u"ticket"_s, u"ours"_s}));
        QCOMPARE(sizes.size(), 3);
        QCOMPARE(w.updated.size(), 0);
    }
    void questionOfAWindow_isWidened_andTellsOnlyIt()
    {
        World w;
        QStringList told; // "complete: titles"
        const auto tell = [&told](const HistorySummary &summary, bool complete) {
            told.append((complete ? u"complete: "_s : u"more: "_s) + titles(summary).join(u' '));
        };
        const CallId window{u"window"_s};
        CallerInfo jane = World::jane();
        jane.person.elsewhere.clear(); // Zoho has not said yet that it knows her
        w.zoho->answersAtOnce = w.journal->answersAtOnce = true;
        w.timeline.start(window, question({jane}), tell);
        w.hubspot->answer();
        QTRY_COMPARE(told.value(told.size() - 1), u"complete: mail ours deal"_s);

        w.zoho->answersAtOnce = false;
        w.timeline.start(window, question({World::jane()}), tell);
        QCOMPARE(w.hubspot->questions.size(), 1);
        QCOMPARE(w.zoho->questions.size(), 2);
        const auto before = told.size();
        w.zoho->answer();
        QTRY_COMPARE(told.size(), before + 1);
        QCOMPARE(told.last(), u"complete: mail ticket ours deal"_s);

        w.timeline.start(window, question({World::jane()}), tell); // nobody has to be asked
        QCOMPARE(told.size(), before + 2);
        QCOMPARE(told.last(), u"complete: mail ticket ours deal"_s);
        QCOMPARE(w.updated.size(), 0);

        w.timeline.start(window, question({person(u"HubSpot"_s, u"h2"_s)}), tell);
        w.timeline.cancel(window);
        const auto after = told.size();
        w.hubspot->answer();
        w.zoho->answer();
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), after);
    }
    void questionWithoutACall_endsWithTheTimeline()
    {
        FakeClock clock;
        const auto journal = std::make_shared<FakeHistoryProvider>(u"Journal"_s);
        auto timeline = std::make_unique<Timeline>(clock);
        timeline->setProviders({journal});
        const auto future = timeline->history(question());
        timeline.reset();
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        journal->answer();
        QCoreApplication::processEvents();
    }

    void sameCall_isOneEntry_data()
    {
        QTest::addColumn<HistoryEntry>("theirs");
        QTest::addColumn<bool>("same");
        const auto out = CallDirection::Outbound;
        HistoryEntry withOurId = callOfCrm(u"7"_s, 86400, out);
        withOurId.call.id = {u"ours"_s};
        HistoryEntry email = callOfCrm(u"7"_s, 0);
        email.type = Type::Email;
        HistoryEntry timeless = callOfCrm(u"7"_s, 0);
        timeless.at = {};
        QTest::newRow("the same moment") << callOfCrm(u"7"_s, 0) << true;
        QTest::newRow("two minutes later") << callOfCrm(u"7"_s, 120) << true;
        QTest::newRow("two minutes earlier") << callOfCrm(u"7"_s, -120) << true;
        QTest::newRow("later than that") << callOfCrm(u"7"_s, 121) << false;
        QTest::newRow("the call back") << callOfCrm(u"7"_s, 30, out) << false;
        QTest::newRow("a CRM that knows internal calls") << callOfCrm(u"7"_s, 30, CallDirection::Internal) << true;
        QTest::newRow("our id, whatever else") << withOurId << true;
        QTest::newRow("our id as theirs") << callOfCrm(u"ours"_s, 9999) << true;
        QTest::newRow("no call") << email << false;
        QTest::newRow("no time") << timeless << false;
    }
    void sameCall_isOneEntry()
    {
        QFETCH(HistoryEntry, theirs);
        QFETCH(bool, same);
        const HistorySummary merged = mergedHistory({summary({call(u"ours"_s, 0)}, 1), summary({theirs}, 1)}, 20);
        QCOMPARE(merged.recent.size(), same ? 1 : 2);
        if (!same)
            return;
        const HistoryEntry &one = merged.recent.first();
        QCOMPARE(one.call.id.value, u"ours"_s);
        QCOMPARE(one.at, noon);
        QCOMPARE(one.url, theirs.url);
        QCOMPARE(one.title, theirs.title);
        QCOMPARE(one.text, theirs.text);
        QCOMPARE(merged.callCount, 1);
    }
    void whatOursHas_stays()
    {
        HistoryEntry ours = call(u"ours"_s, 0);
        ours.text = u"our words"_s;
        const HistorySummary merged
            = mergedHistory({summary({ours}), summary({callOfCrm(u"7"_s, 5)}), summary({callOfCrm(u"8"_s, 5)})}, 20);
        QCOMPARE(merged.recent.size(), 1);
        QCOMPARE(merged.recent.first().text, u"our words"_s);
        QCOMPARE(merged.recent.first().url, QUrl(u"https://crm.example.com/7"_s)); // of the first in rank
    }
    void callsInQuickSuccession_pairWithTheNearest()
    {
        // A missed call, and the second try a minute later; the CRM counts from the answer.
        const HistorySummary ours = summary({call(u"first"_s, 0), call(u"second"_s, 60)});
        const HistorySummary merged
            = mergedHistory({ours, summary({callOfCrm(u"b"_s, 70), callOfCrm(u"c"_s, 100), callOfCrm(u"a"_s, 5)})}, 20);
        QCOMPARE(merged.recent.size(), 3);
        QHash<QString, QString> links;
        for (const HistoryEntry &entry : merged.recent)
            links.insert(entry.call.id.value, entry.id + entry.url.path());
        QCOMPARE(links.value(u"first"_s), u"/a"_s);
        QCOMPARE(links.value(u"second"_s), u"/b"_s);
        QCOMPARE(links.value(QString()), u"c/c"_s); // somebody else's
    }
    void callOfTwoCrms_isOneEntry_thatOfTheFirst()
    {
        HistoryEntry second = callOfCrm(u"8"_s, 65);
        second.source = u"Zoho"_s;
        HistoryEntry first = callOfCrm(u"7"_s, 5);
        first.source = u"HubSpot"_s;
        first.text.clear();
        const HistorySummary both = mergedHistory({{}, summary({first}, 1), summary({second}, 1)}, 20);
        QCOMPARE(both.recent.size(), 1);
        QCOMPARE(both.recent.first().source, u"HubSpot"_s);
        QCOMPARE(both.recent.first().url, first.url);
        QCOMPARE(both.recent.first().text, second.text); // what the first does not say
        QCOMPARE(both.callCount, 1);
        // Our journal has it too, and one of the two the call back.
        const HistoryEntry back = callOfCrm(u"9"_s, 70, CallDirection::Outbound);
        const HistorySummary all
            = mergedHistory({summary({call(u"ours"_s, 0)}, 1), summary({first}, 1), summary({back, second}, 2)}, 20);
        QCOMPARE(titles(all), QStringList({u"title of 9"_s, u"title of 7"_s}));
        QCOMPARE(all.recent.last().call.id.value, u"ours"_s);
        QCOMPARE(all.callCount, 2);
    }
    void callsOfOnePlace_areNeverOne()
    {
        // Two tries within a minute; the second CRM has them both as well, a little later.
        const HistorySummary crm = summary({callOfCrm(u"a"_s, 0), callOfCrm(u"b"_s, 40)}, 2);
        const HistorySummary other = summary({callOfCrm(u"c"_s, 10), callOfCrm(u"d"_s, 50)}, 2);
        QCOMPARE(mergedHistory({{}, crm, {}}, 20).recent.size(), 2);
        const HistorySummary both = mergedHistory({{}, crm, other}, 20);
        QCOMPARE(titles(both), QStringList({u"title of b"_s, u"title of a"_s}));
        QCOMPARE(both.callCount, 2);
    }
    void callThatRingsideHasLogged_isOurs_whoeverHasItToo()
    {
        // Delivered to the first CRM with our id as its key; the second one has heard of it from the telephone system.
        HistoryEntry delivered = callOfCrm(u"ours"_s, 0);
        const HistorySummary merged = mergedHistory(
            {summary({call(u"ours"_s, 0)}, 15), summary({delivered}, 4), summary({callOfCrm(u"8"_s, 61)}, 1)}, 20);
        QCOMPARE(merged.recent.size(), 1);
        QCOMPARE(merged.recent.first().url, delivered.url);
        QCOMPARE(merged.callCount, 15);
    }
    void calls_areCountedWhereverTheyStand()
    {
        const HistorySummary ours = summary({call(u"ours"_s, 0), call(u"older"_s, -9000)}, 2);
        const HistorySummary crm = summary({callOfCrm(u"a"_s, 30), callOfCrm(u"of a colleague"_s, -5000)}, 2);
        QCOMPARE(mergedHistory({ours, crm}, 20).callCount, 3);
        QCOMPARE(mergedHistory({ours, crm}, 1).recent.size(), 1);
    }
    void counts_areOurs_orTheGreatest()
    {
        QCOMPARE(mergedHistory({summary({}, 15), summary({}, 3)}, 20).callCount, 15);
        QCOMPARE(mergedHistory({summary({}, 0), summary({}, 3), summary({}, 7)}, 20).callCount, 7);
        QCOMPARE(mergedHistory({summary({}, 2), summary({}, 7)}, 20).callCount, 7);
        QCOMPARE(mergedHistory({summary({}, 0), summary({}, -4)}, 20).callCount, 0);
        const auto latest = mergedHistory({summary({call(u"ours"_s, 0)}), summary({callOfCrm(u"7"_s, 500)}), summary({})}, 20);
        QCOMPARE(latest.lastCallAt, noon.addSecs(500));
        QCOMPARE(mergedHistory({}, 20), HistorySummary());
    }
    void list_isNewestFirst_andNoLongerThanAskedFor()
    {
        QList<HistoryEntry> many;
        for (int i = 0; i < 1000; ++i)
            many.append(entry(Type::Note, QString::number(i), (i * 37) % 1000));
        HistoryEntry timeless = entry(Type::Note, u"no time"_s, 0);
        timeless.at = {};
        many.prepend(timeless);
        const HistorySummary merged = mergedHistory({summary({call(u"ours"_s, 990 * 60 + 30)}), summary(many)}, 20);
        QCOMPARE(merged.recent.size(), 20);
        QCOMPARE(merged.recent.at(9).call.id.value, u"ours"_s);
        QVERIFY(std::is_sorted(merged.recent.begin(), merged.recent.end(),
                               [](const HistoryEntry &a, const HistoryEntry &b) { return a.at > b.at; }));
        QCOMPARE(mergedHistory({summary({timeless, call(u"ours"_s, 0)})}, 20).recent.last().title, u"no time"_s);
        QVERIFY(mergedHistory({summary(many)}, 0).recent.isEmpty());
        QVERIFY(mergedHistory({summary(many)}, -1).recent.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "timelinetest.moc"
