#include "lookupprovidercontract.h"

#include "waitfor.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

// Long enough for the slowest machine where it must not end a question, short where it has to.
constexpr auto patience = 25s;
constexpr auto shortLimit = 700ms;

const QString berlin = u"+49 30 23125012"_s;

KnownPerson person(const QString &key, const QString &name, const QStringList &numbers)
{
    return {key, name, u"Acme Werkzeuge GmbH"_s, numbers};
}

bool isOutOfReach(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
}

QString wordOf(const Result<QList<CallerInfo>> &answer)
{
    return answer ? u"%1 people"_s.arg(answer->size())
                  : u"error %1: %2"_s.arg(QString::number(int(answer.error().kind)), answer.error().detail);
}

} // namespace

#define VERIFY_ANSWERED(answer) QVERIFY2(answer, qPrintable(wordOf(answer)))

void LookupProviderContract::init()
{
    m_rig = makeRig();
}

void LookupProviderContract::cleanup()
{
    m_provider.reset();
    m_rig.reset();
}

void LookupProviderContract::start(const QList<KnownPerson> &people)
{
    m_rig->seed(people);
    QVERIFY(!QTest::currentTestFailed());
    m_provider = m_rig->makeProvider(patience);
    QVERIFY(m_provider);
}

PhoneNumber LookupProviderContract::number(const QString &text, const QString &region) const
{
    return m_parser.parse(text, region);
}

LookupProviderContract::Answer LookupProviderContract::ask(const QString &text)
{
    return waitFor(m_provider->findByNumber(number(text)));
}

QStringList LookupProviderContract::names(const QString &text)
{
    const Answer answer = ask(text);
    if (!answer)
        return {wordOf(answer)};
    QStringList names;
    for (const CallerInfo &info : *answer)
        names.append(info.person.name);
    names.sort();
    return names;
}

void LookupProviderContract::person_comesWhole()
{
    start({person(u"1"_s, u"Jürgen Müller-Lüdenscheidt"_s, {berlin, u"0170 5550123"_s}),
           person(u"2"_s, u"Jane Doe"_s, {u"+1 617 555 0123"_s})});
    const Answer answer = ask(berlin);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->size(), 1);
    const CallerInfo &info = answer->constFirst();
    QCOMPARE(info.person.name, u"Jürgen Müller-Lüdenscheidt"_s);
    QCOMPARE(info.person.company, u"Acme Werkzeuge GmbH"_s);
    QCOMPARE(info.person.source, m_provider->name());
    QVERIFY(!info.person.key.isEmpty());
    QCOMPARE(info.match, MatchLevel::Exact);
    QCOMPARE(info.number.e164, u"+493023125012"_s);
    QStringList numbers;
    for (const LabelledNumber &labelled : info.person.numbers)
        numbers.append(labelled.number.e164);
    numbers.sort();
    QCOMPARE(numbers, (QStringList{u"+491705550123"_s, u"+493023125012"_s}));
}

void LookupProviderContract::sameQuestion_sameAnswer()
{
    start({person(u"1"_s, u"Jane Doe"_s, {berlin}), person(u"2"_s, u"John Doe"_s, {berlin})});
    const auto keysOf = [](const Answer &answer) {
        QStringList keys;
        for (const CallerInfo &info : answer.value_or(QList<CallerInfo>()))
            keys.append(info.person.key);
        keys.sort();
        return keys;
    };
    const QStringList keys = keysOf(ask(berlin));
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 2); // two people, two keys
    QCOMPARE(keysOf(ask(berlin)), keys);
    const auto another = m_rig->makeProvider(patience);
    QCOMPARE(another->name(), m_provider->name());
    QCOMPARE(keysOf(waitFor(another->findByNumber(number(berlin)))), keys);
}

void LookupProviderContract::nobody_isAnEmptyList()
{
    start({person(u"1"_s, u"Jane Doe"_s, {berlin})});
    for (const QString &stranger : {u"+49 30 23125013"_s, u"+49 40 5550100"_s, u"+1 617 555 0199"_s}) {
        const Answer answer = ask(stranger);
        VERIFY_ANSWERED(answer);
        QCOMPARE(answer->size(), 0);
    }
}

void LookupProviderContract::everyWayToWriteANumber_isFound_data()
{
    QTest::addColumn<QString>("written");
    for (const auto &written :
         {u"+493023125012"_s, u"+49 30 23125012"_s, u"+49 30 231 250-12"_s, u"+49 (30) 23125012"_s,
          u"+49 (0)30 23125012"_s, u"+49/30/23125012"_s, u"+49.30.2312.5012"_s, u"0049 30 23125012"_s,
          u"004930 23 12 50 12"_s, u"03023125012"_s, u"030 23125012"_s, u"030/23125012"_s, u"030 / 23 12 50 - 12"_s,
          u"(030) 23125012"_s, u"030-23125012"_s, u"030\u00a023125012"_s, u"030\u201323125012"_s,
          u"tel:+49-30-23125012"_s})
        QTest::newRow(qPrintable(written)) << written;
}

void LookupProviderContract::everyWayToWriteANumber_isFound()
{
    QFETCH(QString, written);
    start({person(u"1"_s, u"Jane Doe"_s, {written}), person(u"2"_s, u"Somebody else"_s, {u"030 55501234"_s})});
    const Answer answer = ask(berlin);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->size(), 1);
    QCOMPARE(answer->constFirst().person.name, u"Jane Doe"_s);
    QCOMPARE(answer->constFirst().match, MatchLevel::Exact);
}

void LookupProviderContract::level_isRight_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("callersRegion");
    QTest::addColumn<MatchLevel>("level");
    QTest::newRow("the same") << berlin << u"030 23125012"_s << u"DE"_s << MatchLevel::Exact;
    QTest::newRow("the caller's country is not known")
        << berlin << u"03023125012"_s << QString() << MatchLevel::National;
    QTest::newRow("the last eight digits") << u"0171 23125012"_s << berlin << u"DE"_s << MatchLevel::Suffix;
    QTest::newRow("the company's main number") << u"+49 30 231250"_s << berlin << u"DE"_s << MatchLevel::Switchboard;
    QTest::newRow("the main number with a zero") << u"030 231250-0"_s << u"+49 30 23125012"_s << u"DE"_s
                                                 << MatchLevel::Switchboard;
    QTest::newRow("the last seven digits of many") << u"0171 33125012"_s << berlin << u"DE"_s << MatchLevel::None;
    QTest::newRow("another country's") << u"+43 30 23125012"_s << berlin << u"DE"_s << MatchLevel::None;
    QTest::newRow("one digit more") << u"+49 30 231250123"_s << berlin << u"DE"_s << MatchLevel::None;
    QTest::newRow("digits in another order") << u"030 23125021"_s << berlin << u"DE"_s << MatchLevel::None;
}

void LookupProviderContract::level_isRight()
{
    QFETCH(QString, stored);
    QFETCH(QString, caller);
    QFETCH(QString, callersRegion);
    QFETCH(MatchLevel, level);
    if (!m_rig->finds(level))
        QSKIP("This place cannot find people on this level.");
    start({person(u"1"_s, u"Jane Doe"_s, {stored}), person(u"2"_s, u"Somebody else"_s, {u"030 55501234"_s})});
    const PhoneNumber asked = number(caller, callersRegion);
    const Answer answer = waitFor(m_provider->findByNumber(asked));
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->size(), level == MatchLevel::None ? 0 : 1);
    if (answer->isEmpty())
        return;
    QCOMPARE(answer->constFirst().match, level);
    // Whoever checks it again comes to the same result.
    QCOMPARE(m_parser.match(answer->constFirst().number, asked), level);
}

void LookupProviderContract::everyNumberOfAPerson_findsThem()
{
    const QStringList numbers{berlin, u"0170 5550123"_s, u"+1 617 555 0123"_s};
    start({person(u"1"_s, u"Jane Doe"_s, numbers)});
    for (const QString &one : numbers) {
        const Answer answer = ask(one);
        VERIFY_ANSWERED(answer);
        QCOMPARE(answer->size(), 1);
        QCOMPARE(answer->constFirst().number.e164, number(one).e164);
    }
}

void LookupProviderContract::severalPeople_areAllFound()
{
    start({person(u"1"_s, u"Anna"_s, {berlin}), person(u"2"_s, u"Bert"_s, {u"030/231 250-12"_s}),
           person(u"3"_s, u"Carla"_s, {u"+49 40 5550100"_s}), person(u"4"_s, u"Dora"_s, {u"(030) 23125012"_s})});
    QCOMPARE(names(berlin), (QStringList{u"Anna"_s, u"Bert"_s, u"Dora"_s}));
}

void LookupProviderContract::crowd_isNoError()
{
    QList<KnownPerson> crowd;
    for (int i = 0; i < 300; ++i)
        crowd.append(person(QString::number(i), u"Crowd %1"_s.arg(i), {berlin}));
    start(crowd);
    const Answer answer = ask(berlin);
    VERIFY_ANSWERED(answer);
    QVERIFY2(answer->size() >= 10 && answer->size() <= 200, qPrintable(wordOf(answer)));
}

void LookupProviderContract::hostileNumber_findsNobody_andHarmsNothing_data()
{
    QTest::addColumn<QString>("text");
    const QList<std::pair<const char *, QString>> texts{
        {"everything", u"*"_s},
        {"an LDAP filter", u"*)(uid=*"_s},
        {"an LDAP filter that ends", u"*))(|(cn=*"_s},
        {"SQL", u"' OR '1'='1"_s},
        {"more SQL", u"'; DROP TABLE people; --"_s},
        {"SQL without quotes", u"0 OR 1=1"_s},
        {"SQL's wildcards", u"%_%"_s},
        {"quotes", u"\"'`\\\"'`"_s},
        {"a place holder", u":phone ? $1 %1 {{e164}}"_s},
        {"NUL", QString(QChar(0))},
        {"NUL and a filter", QString(QChar(0)) + u"*)(uid=*"_s},
        {"line breaks", u"123\r\n\r\nDELETE 456"_s},
        {"half a surrogate", QString(QChar(0xD800))},
        {"long", u"9"_s.repeated(5000)},
        {"long and hostile", u"*)("_s.repeated(1700)},
        {"digits of another script", u"٠٣٠٢٣١٢٥٠١٢"_s},
        {"one digit", u"1"_s},
        {"a SIP name", u"sip:jane.doe@example.com"_s},
    };
    for (const auto &[name, text] : texts)
        QTest::newRow(name) << text;
}

void LookupProviderContract::hostileNumber_findsNobody_andHarmsNothing()
{
    QFETCH(QString, text);
    start({person(u"1"_s, u"Jane Doe"_s, {u"+1 617 555 0123"_s})});
    PhoneNumber forged;
    forged.kind = PhoneNumber::Kind::External;
    forged.raw = text;
    forged.national = text;
    forged.e164 = u'+' + text;
    forged.extension = text;
    forged.region = text;
    forged.countryCode = 49;
    PhoneNumber internal = forged;
    internal.kind = PhoneNumber::Kind::Internal;
    internal.e164.clear();
    for (const PhoneNumber &asked : {number(text), number(text, QString()), forged, internal}) {
        const Answer answer = waitFor(m_provider->findByNumber(asked));
        VERIFY_ANSWERED(answer);
        QCOMPARE(answer->size(), 0);
    }
    QCOMPARE(names(u"+1 617 555 0123"_s), QStringList{u"Jane Doe"_s});
}

void LookupProviderContract::text_comesAsItIs_data()
{
    QTest::addColumn<QString>("name");
    const QList<std::pair<const char *, QString>> texts{
        {"markup", u"<b>Jane</b> & <img src=x onerror=alert(1)>"_s},
        {"an entity", u"Jane &amp; John &lt;3"_s},
        {"quotes", u"O'Neill \"Jane\" `x`"_s},
        {"a filter", u"*)(uid=*"_s},
        {"backslashes", u"a\\b\\2a\\\\c"_s},
        {"a distinguished name", u"Doe, Jane + cn=\"x\";<y>=#1"_s},
        {"a place holder", u"%1 %n {{name}} :phone"_s},
        {"right to left", u"محمد الأحمد"_s},
        {"directions", u"Jane \u202eeoD"_s},
        {"a smile", u"Jane 🙂"_s},
        {"a formula", u"=1+1"_s},
    };
    for (const auto &[name, text] : texts)
        QTest::newRow(name) << text;
}

void LookupProviderContract::text_comesAsItIs()
{
    QFETCH(QString, name);
    KnownPerson jane = person(u"1"_s, name, {berlin});
    jane.company = name;
    start({jane});
    const Answer answer = ask(berlin);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->size(), 1);
    QCOMPARE(answer->constFirst().person.name, name);
    QCOMPARE(answer->constFirst().person.company, name);
}

void LookupProviderContract::withheld_isNotAsked()
{
    start({person(u"1"_s, u"Jane Doe"_s, {berlin, QString()})});
    // Where the place can be gone, nobody is found all the same: nobody was asked.
    static_cast<void>(m_rig->breakDown());
    for (const QString &text : {QString(), u"anonymous"_s, u"<unknown>"_s}) {
        const Answer answer = ask(text);
        VERIFY_ANSWERED(answer);
        QCOMPARE(answer->size(), 0);
    }
}

void LookupProviderContract::questionsAtOnce_areAllAnswered()
{
    QList<KnownPerson> people;
    for (int i = 0; i < 20; ++i)
        people.append(person(QString::number(i), u"Person %1"_s.arg(i), {u"+49 30 231250%1"_s.arg(10 + i)}));
    start(people);
    QList<QFuture<Answer>> answers;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 20; ++i)
            answers.append(m_provider->findByNumber(number(u"+49 30 231250%1"_s.arg(10 + i))));
    }
    const auto check = m_provider->checkConnection();
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const Answer answer = waitFor(answers.at(i));
        VERIFY_ANSWERED(answer);
        QCOMPARE(answer->size(), 1);
        QCOMPARE(answer->constFirst().person.name, u"Person %1"_s.arg(i % 20));
    }
    QVERIFY(waitFor(check));
}

void LookupProviderContract::goneWithAQuestionUnderWay_theQuestionEnds()
{
    start({person(u"1"_s, u"Jane Doe"_s, {berlin})});
    QList<QFuture<Answer>> answers;
    for (int i = 0; i < 5; ++i)
        answers.append(m_provider->findByNumber(number(berlin)));
    const auto check = m_provider->checkConnection();
    m_provider.reset();
    // With an answer, an error or a broken promise; but it ends.
    for (const auto &answer : std::as_const(answers))
        QTRY_VERIFY(answer.isFinished());
    QTRY_VERIFY(check.isFinished());
}

void LookupProviderContract::check_saysWhatIsThere()
{
    start({person(u"1"_s, u"Jane Doe"_s, {berlin})});
    const auto words = waitFor(m_provider->checkConnection());
    QVERIFY2(words, qPrintable(words ? QString() : words.error().detail));
    QVERIFY(!words->trimmed().isEmpty());
    if (!m_rig->breakDown())
        return;
    const auto gone = waitFor(m_provider->checkConnection());
    QVERIFY(!gone);
    QVERIFY2(isOutOfReach(gone.error()), qPrintable(gone.error().detail));
    QVERIFY(m_rig->mend());
    QVERIFY(waitFor(m_provider->checkConnection()));
}

void LookupProviderContract::goneAway_isSaid_andComesBack()
{
    start({person(u"1"_s, u"Jane Doe"_s, {berlin})});
    QCOMPARE(names(berlin), QStringList{u"Jane Doe"_s});
    if (!m_rig->breakDown())
        QSKIP("This place cannot go away.");
    for (int i = 0; i < 3; ++i) {
        const Answer answer = ask(berlin);
        QVERIFY(!answer);
        QVERIFY2(isOutOfReach(answer.error()), qPrintable(wordOf(answer)));
    }
    QVERIFY(m_rig->mend());
    QCOMPARE(names(berlin), QStringList{u"Jane Doe"_s});
}

void LookupProviderContract::restartedMeanwhile_isNotNoticed()
{
    start({person(u"1"_s, u"Jane Doe"_s, {berlin})});
    QCOMPARE(names(berlin), QStringList{u"Jane Doe"_s});
    for (int i = 0; i < 2; ++i) {
        if (!m_rig->breakDown())
            QSKIP("This place cannot go away.");
        QVERIFY(m_rig->mend());
        QCOMPARE(names(berlin), QStringList{u"Jane Doe"_s});
    }
}

void LookupProviderContract::lostInMidQuestion_isSaid_andComesBack()
{
    start({person(u"1"_s, u"Jane Doe"_s, {berlin})});
    QCOMPARE(names(berlin), QStringList{u"Jane Doe"_s});
    if (!m_rig->stall())
        QSKIP("This place cannot hang.");
    const auto question = m_provider->findByNumber(number(berlin));
    QVERIFY(m_rig->breakDown());
    const Answer answer = waitFor(question);
    QVERIFY(!answer);
    QVERIFY2(isOutOfReach(answer.error()), qPrintable(wordOf(answer)));
    QVERIFY(m_rig->mend());
    QCOMPARE(names(berlin), QStringList{u"Jane Doe"_s});
}

void LookupProviderContract::hanging_endsWithTheTimeLimit_andComesBack()
{
    start({person(u"1"_s, u"Jane Doe"_s, {berlin})});
    // Both one that has a connection and one that has yet to make it.
    m_provider = m_rig->makeProvider(shortLimit);
    QTRY_VERIFY_WITH_TIMEOUT(waitFor(m_provider->findByNumber(number(u"+49 40 5550100"_s))), 30000);
    const auto another = m_rig->makeProvider(shortLimit);
    if (!m_rig->stall())
        QSKIP("This place cannot hang.");
    const auto first = m_provider->findByNumber(number(berlin));
    const auto second = m_provider->findByNumber(number(berlin));
    const auto third = another->findByNumber(number(berlin));
    for (const auto &question : {first, second, third}) {
        const Answer answer = waitFor(question);
        QVERIFY(!answer);
        QVERIFY2(answer.error().kind == ErrorKind::Timeout, qPrintable(wordOf(answer)));
    }
    QVERIFY(m_rig->mend());
    QTRY_COMPARE_WITH_TIMEOUT(names(berlin), QStringList{u"Jane Doe"_s}, 30000);
}

void LookupProviderContract::hanging_doesNotKeepTheProgramFromEnding()
{
    start({person(u"1"_s, u"Jane Doe"_s, {berlin})});
    // So long that the test would not end in time if anything waited for it.
    m_provider = m_rig->makeProvider(std::chrono::hours(1));
    QCOMPARE(names(berlin), QStringList{u"Jane Doe"_s});
    auto another = m_rig->makeProvider(std::chrono::hours(1));
    if (!m_rig->stall())
        QSKIP("This place cannot hang.");
    const auto question = m_provider->findByNumber(number(berlin));
    const auto behind = m_provider->findByNumber(number(berlin));
    const auto connecting = another->findByNumber(number(berlin));
    QTest::qWait(0);
    m_provider.reset();
    another.reset();
    for (const auto &one : {question, behind, connecting})
        QTRY_VERIFY(one.isFinished());
    QVERIFY(m_rig->mend());
}

} // namespace Ringside
