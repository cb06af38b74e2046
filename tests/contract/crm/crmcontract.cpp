#include "crmcontract.h"

#include "waitfor.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

const QString janesNumber = u"+14155550123"_s;

FakeCrm::Contact janeRow()
{
    return {u"501"_s, u"Jane"_s, u"Cooper"_s, u"Acme Corporation"_s, u"Buyer"_s, u"jane@example.com"_s,
            {u"+14155550123"_s}};
}

template<class T>
QString wordOf(const Result<T> &answer)
{
    return answer ? u"an answer"_s
                  : u"error %1: %2"_s.arg(QString::number(int(answer.error().kind)), answer.error().detail);
}

} // namespace

#define VERIFY_ANSWERED(answer) QVERIFY2(answer, qPrintable(wordOf(answer)))
#define COMPARE_ERROR(answer, expected) \
    do { \
        const auto given = (answer); \
        QVERIFY2(!given, "there was an answer"); \
        QVERIFY2(given.error().kind == (expected), qPrintable(wordOf(given))); \
    } while (false)
#define NEEDS_MORE_THAN_FINDING() \
    if (m_rig->onlyFinds()) \
    QSKIP("this one only finds people")

ConnectorFile CrmRig::file()
{
    return ConnectorLibrary{QString()}.load(connector()).value_or(
        ConnectorFile{nullptr, {{{}, u"there is no such connector"_s, {}}}});
}

void CrmContract::init()
{
    m_tokens.token.reset();
    m_seen.clear();
    m_expressions = std::make_unique<ExpressionEngine>(m_parser);
    m_rig = makeRig();
    crm().contacts = {janeRow()};
    connectWith();
}

void CrmContract::cleanup()
{
    const QStringList violations = m_rig ? crm().violations : QStringList();
    m_provider.reset();
    m_rig.reset();
    m_expressions.reset();
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void CrmContract::connectWith(const std::function<void(ConnectorAccess &)> &change)
{
    const ConnectorFile file = m_rig->file();
    QStringList problems;
    for (const ConnectorProblem &problem : file.problems)
        problems.append(toText(m_rig->connector(), problem));
    QVERIFY2(file.connector, qPrintable(problems.join(u'\n')));
    ConnectorAccess access;
    access.name = u"Our CRM"_s;
    access.region = u"US"_s;
    access.timeLimit = 20s;
    access.apiBaseUrl = crm().url();
    access.authBaseUrl = crm().url();
    m_rig->fillIn(access);
    if (change)
        change(access);
    if (const auto token = m_rig->signedIn())
        m_tokens.token = token;
    ConnectorNetwork network{m_clock};
    network.tokens = &m_tokens;
    network.observer = [this](const HttpExchange &exchange) {
        m_seen += exchange.url.toUtf8() + exchange.requestBody;
        for (const auto &[name, value] : exchange.requestHeaders.all())
            m_seen += name + value;
        if (exchange.response)
            m_seen += exchange.response->body;
    };
    m_provider = std::make_unique<ConnectorProvider>(
        file.connector, access, ConnectorProvider::Surroundings{*m_expressions, m_parser, network});
}

CrmContract::People CrmContract::ask(const QString &text)
{
    return waitFor(m_provider->findByNumber(number(text)));
}

CallerInfo CrmContract::jane()
{
    const People found = ask(janesNumber);
    return found && !found->isEmpty() ? found->first() : CallerInfo();
}

CallLog CrmContract::someCall(const CallerInfo &caller) const
{
    CallLog log;
    log.call.id = {u"call-7"_s};
    log.call.number = number(janesNumber);
    log.call.direction = CallDirection::Inbound;
    log.call.state = CallState::Ended;
    log.call.outcome = CallOutcome::Answered;
    log.call.extension = u"1001"_s;
    log.call.startedAt = QDateTime({2026, 3, 4}, {10, 30, 0}, Qt::UTC);
    log.call.answeredAt = log.call.startedAt.addSecs(5);
    log.call.endedAt = log.call.answeredAt.addSecs(125);
    log.wrapUp.note = u"Wants 5 > 3 & \"soon\"\nSecond line"_s;
    log.caller = caller;
    log.idempotencyKey = u"ringside-call-7"_s;
    return log;
}

void CrmContract::file_hasNoProblems()
{
    QVERIFY(m_provider); // connectWith() has said what is wrong
    QVERIFY(!m_provider->providerName().isEmpty());
}

void CrmContract::check_saysYes()
{
    const auto answer = waitFor(m_provider->checkConnection());
    VERIFY_ANSWERED(answer);
}

void CrmContract::check_wrongKey_isUnauthorized()
{
    crm().key = u"another-key"_s;
    const auto answer = waitFor(m_provider->checkConnection());
    COMPARE_ERROR(answer, ErrorKind::Unauthorized);
}

void CrmContract::known_isFoundWhole()
{
    const People found = ask(janesNumber);
    VERIFY_ANSWERED(found);
    QCOMPARE(found->size(), 1);
    const CallerInfo &info = found->first();
    QCOMPARE(info.person.name, u"Jane Cooper"_s);
    QCOMPARE(info.match, MatchLevel::Exact);
    QCOMPARE(info.person.source, u"Our CRM"_s);
    QVERIFY(!info.person.key.isEmpty());
    QCOMPARE(info.number.e164, janesNumber);
}

void CrmContract::known_isFoundHoweverTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("brackets") << u"(415) 555-0123"_s;
    QTest::newRow("dots") << u"415.555.0123"_s;
    QTest::newRow("blanks") << u"+1 415 555 0123"_s;
    QTest::newRow("hyphens and country") << u"1-415-555-0123"_s;
    QTest::newRow("digits") << u"4155550123"_s;
}

void CrmContract::known_isFoundHoweverTyped()
{
    QFETCH(QString, typed);
    if (!m_rig->findsFormatted())
        QSKIP("this one finds numbers in one form only");
    crm().contacts.first().phones = {typed};
    const People found = ask(janesNumber);
    VERIFY_ANSWERED(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().person.name, u"Jane Cooper"_s);
}

void CrmContract::nobody_isAnEmptyList()
{
    const People found = ask(u"+14155550199"_s);
    VERIFY_ANSWERED(found);
    QCOMPARE(found->size(), 0);
}

void CrmContract::severalPeople_areAllFound()
{
    if (m_rig->onlyFinds())
        QSKIP("this one answers with one person");
    FakeCrm::Contact bob = janeRow();
    bob.id = u"502"_s;
    bob.firstName = u"Bob"_s;
    bob.email = u"bob@example.com"_s;
    crm().contacts.append(bob);
    const People found = ask(janesNumber);
    VERIFY_ANSWERED(found);
    QSet<QString> names;
    for (const CallerInfo &info : *found)
        names.insert(info.person.name);
    QCOMPARE(names, (QSet<QString>{u"Jane Cooper"_s, u"Bob Cooper"_s}));
}

// CRMs find "0123" within "90123": what is not this number is left out here.
void CrmContract::alike_isNotBelieved()
{
    crm().contacts.first().phones = {u"+442079460123"_s};
    const People found = ask(janesNumber);
    VERIFY_ANSWERED(found);
    QCOMPARE(found->size(), 0);
}

void CrmContract::hostileName_comesAsItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"<b>Cooper</b><img src=x onerror=alert(1)>"_s;
    QTest::newRow("quotes") << u"O'Neill \"Bobby\" \\; DROP TABLE"_s;
    QTest::newRow("an expression") << u"{{ 1 + 1 }} ${2} %1 %n"_s;
    QTest::newRow("right to left") << u"\u0645\u0631\u062d\u0628\u0627 \u202eevil"_s;
    QTest::newRow("emoji") << u"Cooper \U0001F600"_s;
}

void CrmContract::hostileName_comesAsItIs()
{
    QFETCH(QString, name);
    crm().contacts.first().lastName = name;
    const People found = ask(janesNumber);
    VERIFY_ANSWERED(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().person.name, u"Jane "_s + name);
}

void CrmContract::hostileNumber_harmsNothing_data()
{
    QTest::addColumn<QString>("raw");
    QTest::newRow("quote") << u"' OR '1'='1"_s;
    QTest::newRow("double quote") << u"\" } ] evil: [ { \""_s;
    QTest::newRow("wildcards") << u"%%%*?_"_s;
    QTest::newRow("brackets") << u"{x} (y) [z] ~ ^ \\"_s;
    QTest::newRow("ampersand") << u"a&limit=1000#b/../c?d"_s;
    QTest::newRow("line break") << u"a\r\nX-Evil: 1"_s;
    QTest::newRow("expression") << u"{{ params }}"_s;
    QTest::newRow("long") << QString(3000, u'9');
}

void CrmContract::hostileNumber_harmsNothing()
{
    QFETCH(QString, raw);
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External; // as if a telephone system had talked the parser into it
    number.raw = raw;
    number.national = raw;
    const People found = waitFor(m_provider->findByNumber(number));
    if (found)
        QCOMPARE(found->size(), 0);
    else
        QVERIFY2(found.error().kind == ErrorKind::Protocol || found.error().kind == ErrorKind::Unsupported
                     || found.error().kind == ErrorKind::NotFound,
                 qPrintable(wordOf(found)));
    // It refuses what is no number; that is no violation.
    crm().violations.clear();
    const People jane = ask(janesNumber);
    VERIFY_ANSWERED(jane);
    QCOMPARE(jane->size(), 1);
}

void CrmContract::profileUrl_leadsToThePerson()
{
    NEEDS_MORE_THAN_FINDING();
    const CallerInfo info = jane();
    QVERIFY(info.person.profileUrl.isValid());
    QVERIFY(info.person.profileUrl.scheme().startsWith("http"_L1));
    QVERIFY2(info.person.profileUrl.toString().contains(info.person.contactId),
             qPrintable(info.person.profileUrl.toString()));
}

void CrmContract::wrongKey_isUnauthorized()
{
    crm().key = u"another-key"_s;
    const People found = ask(janesNumber);
    COMPARE_ERROR(found, ErrorKind::Unauthorized);
}

void CrmContract::throttled_saysHowLong()
{
    connectWith([](ConnectorAccess &access) { access.timeLimit = 1500ms; });
    crm().mood = FakeCrm::Mood::Throttled;
    const People found = ask(janesNumber);
    QVERIFY(!found);
    QVERIFY2(found.error().kind == ErrorKind::RateLimited, qPrintable(wordOf(found)));
    QVERIFY(found.error().retryAfter);
    QVERIFY(*found.error().retryAfter < 1h);
}

void CrmContract::throttledForTheDay_saysTomorrow()
{
    if (!m_rig->knowsDailyQuota())
        QSKIP("this vendor does not tell the two apart");
    crm().mood = FakeCrm::Mood::ThrottledToday;
    const People found = ask(janesNumber);
    COMPARE_ERROR(found, ErrorKind::RateLimited);
    QVERIFY(found.error().retryAfter);
    const auto now = QDateTime::currentDateTimeUtc();
    const QDateTime there(now.date().addDays(1), QTime(0, 0), Qt::UTC);
    const QDateTime here = QDate::currentDate().addDays(1).startOfDay();
    const auto tomorrow = std::chrono::seconds(now.secsTo(std::min(there, here)));
    QVERIFY(*found.error().retryAfter > tomorrow - 5min);
    // It is not asked again before that.
    const auto asked = crm().server().requests().size();
    COMPARE_ERROR(ask(janesNumber), ErrorKind::RateLimited);
    QCOMPARE(crm().server().requests().size(), asked);
}

void CrmContract::down_isOffline()
{
    connectWith([](ConnectorAccess &access) { access.timeLimit = 1500ms; });
    crm().mood = FakeCrm::Mood::Down;
    const People answered = ask(janesNumber);
    QVERIFY(!answered);
    QVERIFY2(answered.error().kind == ErrorKind::Offline || answered.error().kind == ErrorKind::Timeout,
             qPrintable(wordOf(answered)));
    crm().server().shutDown();
    const People gone = ask(janesNumber);
    QVERIFY(!gone);
    QVERIFY2(gone.error().kind == ErrorKind::Offline || gone.error().kind == ErrorKind::Timeout,
             qPrintable(wordOf(gone)));
}

void CrmContract::slow_endsWithTheTimeLimit()
{
    connectWith([](ConnectorAccess &access) { access.timeLimit = 500ms; });
    crm().mood = FakeCrm::Mood::Slow;
    COMPARE_ERROR(ask(janesNumber), ErrorKind::Timeout);
}

void CrmContract::garbage_isProtocol()
{
    crm().mood = FakeCrm::Mood::Garbage;
    COMPARE_ERROR(ask(janesNumber), ErrorKind::Protocol);
}

void CrmContract::afterTrouble_itGoesOn()
{
    crm().mood = FakeCrm::Mood::Garbage;
    QVERIFY(!ask(janesNumber));
    crm().mood = FakeCrm::Mood::Fine;
    const People found = ask(janesNumber);
    VERIFY_ANSWERED(found);
    QCOMPARE(found->size(), 1);
}

void CrmContract::history_isNewestFirst()
{
    NEEDS_MORE_THAN_FINDING();
    const QDateTime day(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    QList<FakeCrm::Activity> done;
    const auto types = m_rig->historyTypes();
    for (qsizetype i = 0; i < types.size(); ++i) {
        FakeCrm::Activity one;
        one.type = types[i];
        one.id = QString::number(9000 + i);
        one.at = day.addDays(i);
        one.title = u"Thing <b>%1</b>"_s.arg(i);
        one.text = u"About thing %1"_s.arg(i);
        one.seconds = 61;
        one.outbound = true;
        done.append(one);
    }
    crm().activities.insert(u"501"_s, done);
    const CallerInfo person = jane();
    HistoryQuestion question;
    question.number = number(janesNumber);
    question.people = {person};
    const auto answer = waitFor(m_provider->history(question));
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->recent.size(), types.size());
    for (qsizetype i = 0; i < types.size(); ++i) {
        const HistoryEntry &entry = answer->recent[types.size() - 1 - i];
        QCOMPARE(entry.type, types[i]);
        QCOMPARE(entry.at.date(), day.addDays(i).date());
        QCOMPARE(entry.source, u"Our CRM"_s);
        QVERIFY2(entry.title.contains(u"Thing <b>%1</b>"_s.arg(i)) || entry.text.contains(u"thing %1"_s.arg(i)),
                 qPrintable(entry.title + entry.text));
        if (entry.type == HistoryEntry::Type::Call) {
            QCOMPARE(entry.call.direction, CallDirection::Outbound);
            QVERIFY(qAbs(entry.call.startedAt.secsTo(entry.call.endedAt) - 61) < 60); // some keep minutes only
        }
    }
}

void CrmContract::history_ofAStranger_isEmpty()
{
    HistoryQuestion question;
    question.number = number(u"+14155550199"_s);
    const auto answer = waitFor(m_provider->history(question));
    VERIFY_ANSWERED(answer);
    QVERIFY(answer->recent.isEmpty());
}

// A call without a time is not a missed one: most people who write a call down by hand give none.
void CrmContract::history_claimsOfCallsWhatTheCrmSays()
{
    const QList<CrmRig::CallWord> words = m_rig->callWords();
    if (words.isEmpty())
        QSKIP("this one has no word for it");
    const QDateTime day(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    QList<FakeCrm::Activity> done;
    for (qsizetype i = 0; i < words.size(); ++i)
        done.append({HistoryEntry::Type::Call, QString::number(9000 + i), day.addDays(i), u"Call"_s, {}, 0,
                     words[i].outbound, words[i].word});
    crm().activities.insert(u"501"_s, done);
    HistoryQuestion question;
    question.number = number(janesNumber);
    question.people = {jane()};
    const auto answer = waitFor(m_provider->history(question));
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->recent.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Call &call = answer->recent[words.size() - 1 - i].call;
        QVERIFY2(call.outcome == words[i].outcome, qPrintable(words[i].word + u": "_s + toWord(call.outcome)));
    }
}

void CrmContract::skeleton_comesInPages()
{
    NEEDS_MORE_THAN_FINDING();
    crm().contacts.clear();
    for (int i = 0; i < 25; ++i) {
        crm().contacts.append({QString::number(600 + i), u"Person"_s, QString::number(i), u"Acme"_s, {},
                               u"p%1@example.com"_s.arg(i), {u"+1415555%1"_s.arg(100 + i, 4, 10, QLatin1Char('0'))}});
    }
    QVERIFY(!m_provider->availableModules().isEmpty());
    QSet<QString> titles;
    QString after;
    int pages = 0;
    do {
        const auto answer = waitFor(m_provider->fetchSkeletonData({{m_rig->module(), after, 10}}));
        VERIFY_ANSWERED(answer);
        QCOMPARE(answer->size(), 1);
        for (const CrmRecord &record : answer->first().records)
            titles.insert(record.title);
        after = answer->first().next;
        QVERIFY(++pages < 10);
    } while (!after.isEmpty());
    QCOMPARE(titles.size(), 25);
    QVERIFY(pages >= 3);
    COMPARE_ERROR(waitFor(m_provider->fetchSkeletonData({{u"../secrets"_s, {}, 10}})), ErrorKind::Unsupported);
}

void CrmContract::facts_come()
{
    NEEDS_MORE_THAN_FINDING();
    FakeCrm::Activity deal;
    deal.type = HistoryEntry::Type::Deal;
    deal.id = u"9100"_s;
    deal.at = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    deal.title = u"Big deal"_s;
    crm().activities.insert(u"501"_s, {deal});
    const auto answer = waitFor(m_provider->searchLiveFacts(jane().person.contactId, {}));
    VERIFY_ANSWERED(answer);
    QStringList titles;
    for (const CrmRecord &record : *answer)
        titles.append(record.title);
    QVERIFY2(titles.contains(u"Big deal"_s), qPrintable(titles.join(u", "_s)));
}

void CrmContract::rawQuery_gives()
{
    NEEDS_MORE_THAN_FINDING();
    const auto answer = waitFor(m_provider->executeRawQuery(m_rig->rawQuery()));
    VERIFY_ANSWERED(answer);
    QVERIFY(!answer->isNull() && !answer->isUndefined());
    QVERIFY(!waitFor(m_provider->executeRawQuery(u"this is no query {{ 1 }}"_s)));
    crm().violations.clear();
}

void CrmContract::createContact_isFoundAfterwards()
{
    NEEDS_MORE_THAN_FINDING();
    NewContact contact;
    contact.firstName = u"Zoë"_s;
    contact.lastName = u"O'Neill \"Z\" <i>"_s;
    contact.email = u"zoe@example.com"_s;
    contact.company = u"Acme & Sons"_s;
    contact.number = number(u"+14155550177"_s);
    const auto made = waitFor(m_provider->createContact(contact));
    VERIFY_ANSWERED(made);
    QVERIFY(!made->id.isEmpty());
    const People found = ask(u"+14155550177"_s);
    VERIFY_ANSWERED(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().person.name, u"Zoë O'Neill \"Z\" <i>"_s);
    QCOMPARE(found->first().person.contactId, made->id);
}

void CrmContract::createDeal_isThere()
{
    NEEDS_MORE_THAN_FINDING();
    NewDeal deal;
    deal.title = u"20 chairs \"blue\""_s;
    deal.contactId = jane().person.contactId;
    deal.amount = u"1234.50"_s;
    deal.closesOn = QDate(2026, 12, 24);
    const auto made = waitFor(m_provider->createDeal(deal));
    VERIFY_ANSWERED(made);
    QCOMPARE(crm().deals.size(), 1);
    QCOMPARE(crm().deals.first().title, deal.title);
    QCOMPARE(crm().deals.first().contactId, u"501"_s);
}

void CrmContract::createTask_isThere()
{
    NEEDS_MORE_THAN_FINDING();
    if (!m_rig->hasTasks()) {
        COMPARE_ERROR(waitFor(m_provider->createTask({})), ErrorKind::Unsupported);
        return;
    }
    NewTask task;
    task.subject = u"Call back about \"chairs\""_s;
    task.text = u"Line one\nline two"_s;
    task.contactId = jane().person.contactId;
    task.dueAt = QDateTime(QDate(2026, 12, 1), QTime(14, 0), Qt::UTC);
    const auto made = waitFor(m_provider->createTask(task));
    VERIFY_ANSWERED(made);
    QCOMPARE(crm().tasks.size(), 1);
    QCOMPARE(crm().tasks.first().subject, task.subject);
    QCOMPARE(crm().tasks.first().contactId, u"501"_s);
    if (crm().tasks.first().dueAt.isValid())
        QCOMPARE(crm().tasks.first().dueAt.date(), task.dueAt.date());
}

void CrmContract::logCall_hasEverything()
{
    NEEDS_MORE_THAN_FINDING();
    const CallLog log = someCall(jane());
    const auto made = waitFor(m_provider->logCall(log));
    VERIFY_ANSWERED(made);
    QCOMPARE(crm().calls.size(), 1);
    const FakeCrm::LoggedCall &call = crm().calls.first();
    QCOMPARE(call.contactId, u"501"_s);
    QCOMPARE(call.outbound, false);
    if (m_rig->logsDuration())
        QVERIFY2(qAbs(call.seconds - 125) < 60, qPrintable(QString::number(call.seconds)));
    QCOMPARE(call.note, log.wrapUp.note);
    if (call.startedAt.isValid())
        QCOMPARE(call.startedAt.toUTC(), log.call.startedAt);
    if (m_rig->keepsKey())
        QCOMPARE(call.key, log.idempotencyKey);
}

// Nobody knows whether a call that was not answered has been written: here it has.
void CrmContract::logCall_withoutAnAnswer_isNotSentAgain()
{
    NEEDS_MORE_THAN_FINDING();
    const CallLog log = someCall(jane());
    crm().mood = FakeCrm::Mood::LosesAnswers;
    COMPARE_ERROR(waitFor(m_provider->logCall(log)), ErrorKind::Timeout);
    QCOMPARE(crm().calls.size(), 1);
}

void CrmContract::logCall_triedAgain_isOneCall()
{
    NEEDS_MORE_THAN_FINDING();
    if (!m_rig->keepsKey())
        QSKIP("this vendor has no place where a call could be found again");
    const CallLog log = someCall(jane());
    crm().mood = FakeCrm::Mood::LosesAnswers;
    QVERIFY(!waitFor(m_provider->logCall(log)));
    crm().mood = FakeCrm::Mood::Fine;
    const auto made = waitFor(m_provider->logCall(log));
    VERIFY_ANSWERED(made);
    QVERIFY(!made->id.isEmpty());
    QCOMPARE(crm().calls.size(), 1);
}

void CrmContract::nothingSecret_isSeenByWatchers()
{
    QVERIFY(ask(janesNumber));
    QVERIFY(!m_seen.isEmpty());
    QVERIFY(!m_seen.contains(crm().key.toUtf8()));
    QVERIFY(!m_seen.contains(crm().key.toUtf8().toBase64()));
}

} // namespace Ringside
