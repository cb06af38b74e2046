// What a card says, state by state. No window.
#include "cardcontent.h"
#include "plaintext.h"
#include "samplecards.h"
#include "whentext.h"

#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(u"en_US"_s);

CardContent contentOf(const CallerCard &card, const CardOptions &options = {})
{
    const auto words = [](const Error &error) {
        return error.kind == ErrorKind::Unauthorized
            ? ErrorText{u"sign-in refused"_s, u"The password was refused."_s}
            : ErrorText{};
    };
    return cardContent(card, Samples::now(), english, words, options);
}

QStringList sourceTexts(const CardContent &content)
{
    QStringList texts;
    for (const CardContent::Source &source : content.sources)
        texts.append(source.text);
    return texts;
}

//! All text that a card shows, for searching it.
QStringList everythingIn(const CardContent &content)
{
    QStringList all{content.state, content.line, content.headline, content.vipReason, content.subtitle,
                    content.numberLine, content.avatarName, content.pinned, content.openText,
                    content.number, content.spoken};
    all += content.chips;
    for (const auto &note : content.notices)
        all.append(note.text);
    for (const auto &fact : content.facts)
        all += {fact.label, fact.value, fact.toolTip};
    for (const auto &row : content.history)
        all += {row.text, row.when, row.toolTip};
    for (const auto &source : content.sources)
        all += {source.text, source.toolTip};
    for (const auto &place : content.places)
        all.append(place.text);
    for (const auto &candidate : content.candidates)
        all += {candidate.name, candidate.detail};
    return all;
}

} // namespace

class CardContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void knownVip_showsAllThatIsKnown()
    {
        const CardContent content = contentOf(Samples::knownVip());
        QCOMPARE(content.form, CardContent::Form::Full);
        QCOMPARE(content.state, u"Incoming"_s);
        QCOMPARE(content.line, u"Sales line"_s);
        QCOMPARE(content.headline, u"Jane Doe"_s);
        QVERIFY(content.vip);
        QCOMPARE(content.subtitle, u"Head of Procurement · Acme Corp"_s);
        QCOMPARE(content.numberLine, u"+1 415-555-0123 · San Francisco, US"_s);
        QCOMPARE(content.chips, QStringList({u"Gold tier"_s, u"sales"_s, u"customer since 2020"_s}));
        QCOMPARE(content.pinned,
                 u"Preferred customer. Always calls about orders: have the last order number at hand."_s);
        QCOMPARE(content.facts.size(), 2);
        QCOMPARE(content.facts.at(0).value, u"3 days ago"_s);
        QCOMPARE(content.facts.at(1).value, u"15"_s);
        QCOMPARE(content.history.size(), 3);
        QCOMPARE(content.history.at(0).text, u"Call, 4 min: late delivery"_s); // what was noted says more than the line
        QCOMPARE(content.history.at(0).when, u"Feb 27"_s);
        QCOMPARE(content.history.at(1).text, u"Missed call · Sales line"_s);
        QCOMPARE(content.history.at(2).text, u"Outgoing call, 12 min · Sales line"_s);
        QCOMPARE(sourceTexts(content),
                 QStringList({u"Phone book 1 ms"_s, u"HubSpot 182 ms"_s, u"Salesforce…"_s}));
        QCOMPARE(content.openText, u"Open in HubSpot"_s);
        QCOMPARE(content.openUrl, QUrl(u"https://hubspot.example.com/contacts/42"_s));
        QVERIFY(content.notices.isEmpty());
        QVERIFY(!content.isSearching);
    }

    void severalPlaces_areAllOffered_theFirstIsThePrimary()
    {
        const CardContent content = contentOf(Samples::severalPlaces());
        QCOMPARE(content.openText, u"Open in HubSpot"_s);
        QCOMPARE(content.openUrl, QUrl(u"https://hubspot.example.com/contacts/42"_s));
        QStringList texts;
        for (const CardContent::Place &place : content.places)
            texts.append(place.text);
        QCOMPARE(texts, QStringList({u"Open in HubSpot"_s, u"Open in Salesforce"_s, u"Open in Zendesk"_s}));
        QCOMPARE(content.places.at(2).url, QUrl(u"https://zendesk.example.com/users/900"_s));
        QCOMPARE(contentOf(Samples::knownVip()).places.size(), 1);
        QVERIFY(contentOf(Samples::firstFrame()).places.isEmpty());
        QVERIFY(contentOf(Samples::wrapUp()).places.isEmpty());
    }
    void placesThatCannotBeOpened_orAreThereAlready_areNotOffered()
    {
        CallerCard card = Samples::severalPlaces();
        Person &person = card.lookup.candidates.first().person;
        const QUrl good(u"https://zoho.example.com/1"_s);
        person.profileUrl = QUrl(u"javascript:alert(1)"_s);
        person.elsewhere = {{u"Files"_s, u"1"_s, {}, {}, QUrl(u"file:///etc/passwd"_s)},
                            {u"Zoho CRM"_s, u"2"_s, {}, {}, good},
                            {u"Zoho again"_s, u"3"_s, {}, {}, good},
                            {QString(), u"4"_s, {}, {}, QUrl(u"https://x.example.com"_s)}};
        const CardContent content = contentOf(card);
        QCOMPARE(content.openUrl, good);
        QCOMPARE(content.openText, u"Open record"_s); // "Zoho CRM" is no part of the address
        QCOMPARE(content.places.size(), 2);
        QCOMPARE(content.places.at(0).text, u"Open in Zoho CRM"_s);
        QCOMPARE(content.places.at(1).text, u"Open record"_s);
        for (int i = 0; i < 100; ++i)
            person.elsewhere.append({u"CRM"_s, QString::number(i), {}, {},
                                     QUrl(u"https://x.example.com/%1"_s.arg(QString::number(i)))});
        QVERIFY(contentOf(card).places.size() < 10);
    }

    void history_saysWhatCrmsKeep_data()
    {
        using Type = HistoryEntry::Type;
        QTest::addColumn<Type>("type");
        QTest::addColumn<Symbol>("symbol");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("bare");
        const auto row = [](const char *name, Type type, Symbol symbol, const QString &full, const QString &bare) {
            QTest::newRow(name) << type << symbol << full << bare;
        };
        row("email", Type::Email, Symbol::Mail, u"Email: A title · 5 € · open"_s, u"Email"_s);
        row("meeting", Type::Meeting, Symbol::Meeting, u"Meeting: A title · 5 € · open"_s, u"Meeting"_s);
        row("note", Type::Note, Symbol::Note, u"Note: A title · 5 € · open"_s, u"Note"_s);
        row("task", Type::Task, Symbol::Task, u"Task: A title · 5 € · open"_s, u"Task"_s);
        row("deal", Type::Deal, Symbol::Deal, u"Deal: A title · 5 € · open"_s, u"Deal"_s);
        row("ticket", Type::Ticket, Symbol::Ticket, u"Ticket: A title · 5 € · open"_s, u"Ticket"_s);
        row("order", Type::Order, Symbol::Order, u"Order: A title · 5 € · open"_s, u"Order"_s);
        row("other", Type::Other, Symbol::Info, u"A title · 5 € · open"_s, u"Entry"_s);
    }
    void history_saysWhatCrmsKeep()
    {
        QFETCH(HistoryEntry::Type, type);
        QFETCH(Symbol, symbol);
        QFETCH(QString, full);
        QFETCH(QString, bare);
        CallerCard card = Samples::knownVip();
        HistoryEntry entry;
        entry.type = type;
        entry.at = Samples::now().addDays(-3);
        HistoryEntry rich = entry;
        rich.title = u" A\ntitle "_s;
        rich.text = u"and a text"_s;
        rich.amount = u"5 €"_s;
        rich.state = u"open"_s;
        rich.url = QUrl(u"https://crm.example.com/1"_s);
        HistoryEntry untitled = entry;
        untitled.text = u"Only a text"_s;
        untitled.url = QUrl(u"javascript:alert(1)"_s);
        card.history.recent = {rich, entry, untitled};
        const CardContent content = contentOf(card);
        QCOMPARE(content.history.size(), 3);
        QCOMPARE(content.history.at(0).text, full);
        QCOMPARE(content.history.at(0).symbol, symbol);
        QCOMPARE(content.history.at(0).when, u"Feb 27"_s);
        QCOMPARE(content.history.at(0).url, rich.url);
        QCOMPARE(content.history.at(1).text, bare);
        QVERIFY(content.history.at(1).url.isEmpty());
        QVERIFY(content.history.at(2).text.endsWith(u"Only a text"));
        QVERIFY(content.history.at(2).url.isEmpty()); // only web pages are links
    }
    void callsOfCrms_sayWhatIsKnownOfThem_data()
    {
        using Direction = CallDirection;
        using Outcome = CallOutcome;
        QTest::addColumn<CallDirection>("direction");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Symbol>("symbol");
        const QString bob = u"Bob"_s;
        const QString none;
        QTest::newRow("with a colleague") << Direction::Inbound << Outcome::Answered << 240 << bob << u"late"_s
                                          << u"Call with Bob, 4 min: late"_s << Symbol::Incoming;
        QTest::newRow("by a colleague") << Direction::Outbound << Outcome::Answered << 240 << bob << none
                                        << u"Outgoing call by Bob, 4 min"_s << Symbol::Outgoing;
        QTest::newRow("nobody's") << Direction::Outbound << Outcome::Answered << 240 << none << none
                                  << u"Outgoing call, 4 min"_s << Symbol::Outgoing;
        QTest::newRow("no duration") << Direction::Inbound << Outcome::Answered << 0 << none << u"late"_s << u"Call: late"_s
                                     << Symbol::Incoming;
        QTest::newRow("no duration, colleague") << Direction::Outbound << Outcome::None << 0 << bob << none
                                                << u"Outgoing call by Bob"_s << Symbol::Outgoing;
        QTest::newRow("missed") << Direction::Inbound << Outcome::Missed << 0 << none << none << u"Missed call"_s
                                << Symbol::Missed;
        QTest::newRow("not answered") << Direction::Outbound << Outcome::Missed << 0 << none << none
                                      << u"Outgoing call, not answered"_s << Symbol::Outgoing;
    }
    void callsOfCrms_sayWhatIsKnownOfThem()
    {
        QFETCH(CallDirection, direction);
        QFETCH(CallOutcome, outcome);
        QFETCH(int, seconds);
        QFETCH(QString, who);
        QFETCH(QString, said);
        QFETCH(QString, text);
        QFETCH(Symbol, symbol);
        CallerCard card = Samples::knownVip();
        HistoryEntry entry;
        entry.at = Samples::now().addDays(-3);
        entry.who = who;
        entry.text = said;
        entry.call.state = CallState::Ended;
        entry.call.direction = direction;
        entry.call.outcome = outcome;
        entry.call.startedAt = entry.call.answeredAt = entry.at;
        entry.call.endedAt = entry.at.addSecs(seconds);
        card.history.recent = {entry};
        QCOMPARE(contentOf(card).history.first().text, text);
        QCOMPARE(contentOf(card).history.first().symbol, symbol);
    }
    void ourOwnNote_goesBeforeTheWordsOfACrm()
    {
        CallerCard card = Samples::knownVip();
        HistoryEntry &call = card.history.recent.first();
        call.title = u"Call with Jane Doe"_s;
        call.text = u"logged by Ringside"_s;
        QCOMPARE(contentOf(card).history.first().text, u"Call, 4 min: late delivery"_s);
        call.wrapUp.note.clear();
        QCOMPARE(contentOf(card).history.first().text, u"Call, 4 min: logged by Ringside"_s);
        call.text.clear();
        QCOMPARE(contentOf(card).history.first().text, u"Call, 4 min: Call with Jane Doe"_s);
    }

    void sourceThatAPersonSignsInTo_offersThat_data()
    {
        QTest::addColumn<bool>("signsIn");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("offered");
        QTest::newRow("signed out") << true << ErrorKind::Unauthorized << true;
        QTest::newRow("a key that is wrong") << false << ErrorKind::Unauthorized << false;
        QTest::newRow("out of reach") << true << ErrorKind::Offline << false;
        QTest::newRow("a right is missing") << true << ErrorKind::Forbidden << false;
    }
    void sourceThatAPersonSignsInTo_offersThat()
    {
        QFETCH(bool, signsIn);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, offered);
        CallerCard card = Samples::sourceOutOfReach();
        card.lookup.providers[1].signsIn = signsIn;
        card.lookup.providers[1].error->kind = kind;
        const CardContent::Source source = contentOf(card).sources.at(1);
        QCOMPARE(source.signInTo, offered ? u"HubSpot"_s : QString());
        QCOMPARE(source.text == u"HubSpot: sign in again"_s, offered);
        if (offered)
            QCOMPARE(source.toolTip, u"HubSpot: The password was refused."_s);
        card.lookup.providers[1].state = ProviderProgress::State::Answered; // meanwhile
        QVERIFY(contentOf(card).sources.at(1).signInTo.isEmpty());
    }

    void signingIn_isToldWhereItWasAskedFor()
    {
        const CallerCard card = Samples::signInNeeded();
        CardOptions options;
        options.signIns.insert(u"Salesforce"_s, {true, {}});
        QCOMPARE(contentOf(card, options).sources.at(1).text, u"HubSpot: sign in again"_s);
        options.signIns.insert(u"HubSpot"_s, {true, {}});
        CardContent::Source source = contentOf(card, options).sources.at(1);
        QCOMPARE(source.text, u"HubSpot: continue in your browser…"_s);
        QCOMPARE(source.signInTo, u"HubSpot"_s); // who has closed the page opens it again
        QCOMPARE(source.state, ProviderProgress::State::Waiting);
        options.signIns[u"HubSpot"_s] = {false, Error{ErrorKind::Unauthorized, {}, {}}};
        source = contentOf(card, options).sources.at(1);
        QCOMPARE(source.text, u"HubSpot: sign-in refused, sign in again"_s);
        QCOMPARE(source.toolTip, u"You could not be signed in to HubSpot. The password was refused."_s);
        QCOMPARE(source.state, ProviderProgress::State::Failed);
        options.signIns[u"HubSpot"_s] = {};
        QCOMPARE(contentOf(card, options).sources.at(1).text, u"HubSpot: sign in again"_s);
    }

    void firstFrame_hasTheNumberAndSaysThatItIsLooking()
    {
        const CardContent content = contentOf(Samples::firstFrame());
        QCOMPARE(content.headline, u"+49 30 23125 012"_s);
        QVERIFY(content.headlineIsNumber);
        QCOMPARE(content.subtitle, u"Berlin, Germany"_s);
        QVERIFY(content.isSearching);
        QVERIFY(content.facts.isEmpty());
        QVERIFY(!content.openText.isEmpty());
        QVERIFY(content.openUrl.isEmpty());
    }

    void unknownCaller_saysWhereItWasNotFound()
    {
        const CardContent content = contentOf(Samples::unknownCaller());
        QCOMPARE(content.headline, u"+49 30 23125 012"_s);
        QCOMPARE(content.subtitle, u"Not found in Phone book, Active Directory, HubSpot"_s);
        QCOMPARE(content.numberLine, u"Berlin, Germany · first call"_s);
        QVERIFY(content.openText.isEmpty());
        QCOMPARE(content.number, u"+49 30 23125 012"_s);
    }

    void unknownCaller_whoIsNamedByTheTelephoneSystem_showsThatName()
    {
        CallerCard card = Samples::unknownCaller();
        card.call.name = u"Muster GmbH"_s;
        const CardContent content = contentOf(card);
        QCOMPARE(content.headline, u"Muster GmbH"_s);
        QCOMPARE(content.numberLine, u"+49 30 23125 012 · Berlin, Germany · first call"_s);
    }

    void unknownCaller_whereOneSourceFailed_isOnlySaidNotFoundInTheOthers()
    {
        CallerCard card = Samples::unknownCaller();
        card.lookup.providers[2].state = ProviderProgress::State::Failed;
        card.lookup.providers[2].error = Error{ErrorKind::Unauthorized, {}, {}};
        const CardContent content = contentOf(card);
        QCOMPARE(content.subtitle, u"Not found in Phone book, Active Directory"_s);
        QCOMPARE(content.sources.at(2).text, u"HubSpot: sign-in refused"_s);
        QCOMPARE(content.sources.at(2).toolTip, u"HubSpot: The password was refused."_s);
    }

    void severalMatches_areAllOffered()
    {
        const CardContent content = contentOf(Samples::severalMatches());
        QCOMPARE(content.form, CardContent::Form::Choice);
        QCOMPARE(content.headline, u"+1 415-555-0199"_s);
        QCOMPARE(content.candidates.size(), 3);
        QCOMPARE(content.candidates.at(1).name, u"Anna Kowalski"_s);
        QCOMPARE(content.candidates.at(1).detail, u"Globex · Salesforce"_s);
        QVERIFY(content.subtitle.startsWith(u"3 people share this number."));
        QVERIFY(content.openText.isEmpty());
    }

    void withheld_hasNoNumberAndNothingToSearch()
    {
        const CardContent content = contentOf(Samples::withheld());
        QCOMPARE(content.headline, u"Number withheld"_s);
        QVERIFY(content.number.isEmpty());
        QVERIFY(content.openText.isEmpty());
        QVERIFY(!content.isSearching);
        QVERIFY(content.sources.isEmpty());
    }

    void missed_isAToast()
    {
        const CardContent content = contentOf(Samples::missed());
        QCOMPARE(content.form, CardContent::Form::Toast);
        QCOMPARE(content.headline, u"Missed: Jane Doe"_s);
        QCOMPARE(content.subtitle, u"Sales line · 2:31 PM · rang\u00a020\u00a0s"_s);
        QVERIFY(content.vip);
    }

    void answeredElsewhere_isOneCalmLine()
    {
        const CardContent content = contentOf(Samples::answeredElsewhere());
        QCOMPARE(content.form, CardContent::Form::Line);
        QCOMPARE(content.headline, u"Answered by Bob Miller"_s);
        QCOMPARE(content.subtitle, u"Jane Doe"_s);
    }

    void transferred_saysFromWhom()
    {
        const CardContent content = contentOf(Samples::transferred());
        QCOMPARE(content.notices.size(), 1);
        QCOMPARE(content.notices.at(0).text, u"Transferred by Bob Miller"_s);
    }

    void internal_showsExtension()
    {
        const CardContent content = contentOf(Samples::internalCall());
        QCOMPARE(content.state, u"Internal call"_s);
        QCOMPARE(content.headline, u"Bob Miller"_s);
        QCOMPARE(content.subtitle, u"Extension 1002"_s);
    }

    void matchLevel_isSaidInWords_data()
    {
        QTest::addColumn<MatchLevel>("level");
        QTest::addColumn<QString>("words");
        QTest::newRow("exact") << MatchLevel::Exact << QString();
        QTest::newRow("national")
            << MatchLevel::National << u"Probably: the number is stored without its country."_s;
        QTest::newRow("suffix") << MatchLevel::Suffix
                                << u"Perhaps: only the last digits of the number match."_s;
        QTest::newRow("switchboard")
            << MatchLevel::Switchboard << u"Calls from an extension of this main number."_s;
    }
    void matchLevel_isSaidInWords()
    {
        QFETCH(MatchLevel, level);
        QFETCH(QString, words);
        const CardContent content = contentOf(Samples::probably(level));
        QCOMPARE(content.notices.isEmpty() ? QString() : content.notices.first().text, words);
    }

    void statesOfTheCall_data()
    {
        QTest::addColumn<CallerCard>("card");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("clock");
        QTest::newRow("ringing") << Samples::knownVip() << u"Incoming"_s << u"0:04"_s;
        QTest::newRow("in call") << Samples::inCall() << u"In call"_s << u"2:41"_s;
        QTest::newRow("on hold") << Samples::onHold() << u"On hold"_s << u"2:41"_s;
        QTest::newRow("ended") << Samples::ended() << u"Call ended"_s << u"4:12"_s;
        CallerCard calling = Samples::knownVip();
        calling.call.direction = CallDirection::Outbound;
        QTest::newRow("calling") << calling << u"Calling"_s << u"0:04"_s;
        CallerCard declined = Samples::ended();
        declined.call.outcome = CallOutcome::Busy;
        declined.call.answeredAt = {};
        QTest::newRow("declined") << declined << u"Call declined"_s << QString();
        declined.call.direction = CallDirection::Outbound;
        QTest::newRow("busy") << declined << u"Busy"_s << QString();
    }
    void statesOfTheCall()
    {
        QFETCH(CallerCard, card);
        QFETCH(QString, state);
        QFETCH(QString, clock);
        QCOMPARE(contentOf(card).state, state);
        QCOMPARE(cardClock(card, Samples::now()), clock);
    }

    void clockThatJumpsBack_showsZero()
    {
        QCOMPARE(cardClock(Samples::knownVip(), Samples::now().addSecs(-3600)), u"0:00"_s);
    }

    void onlyWebLinks_giveAButton_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << u"https://crm.example.com/1"_s << true;
        QTest::newRow("http") << u"HTTP://crm.example.com/1"_s << true;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("a program") << u"ms-settings://x"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("relative") << u"crm.example.com"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void onlyWebLinks_giveAButton()
    {
        QFETCH(QString, url);
        QFETCH(bool, good);
        CallerCard card = Samples::probably(MatchLevel::Exact);
        card.lookup.candidates.first().person.profileUrl = QUrl(url);
        QCOMPARE(!contentOf(card).openText.isEmpty(), good);
    }

    void hostileText_isOneHarmlessLine()
    {
        const CardContent content = contentOf(Samples::hostile());
        for (const QString &text : everythingIn(content)) {
            QVERIFY2(text.size() <= 1200, qPrintable(QString::number(text.size())));
            for (const QChar c : text) {
                QVERIFY2(c.category() != QChar::Other_Control, qPrintable(text.left(80)));
                QVERIFY2(c.unicode() < 0x202a || c.unicode() > 0x202e, qPrintable(text.left(80)));
            }
        }
        // Percent signs of a name never take part in a sentence.
        QCOMPARE(content.notices.first().text, u"Transferred by %1<b>%2</b>"_s);
        QVERIFY(content.subtitle.contains(u"%1 %2 %n <i>GmbH</i>"));
        QVERIFY(content.openText.isEmpty());
        QCOMPARE(content.chips.last(), u"a&b"_s);
    }

    void neutralised_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("harmless");
        QTest::newRow("plain") << u"Jane Doe"_s << u"Jane Doe"_s;
        QTest::newRow("line breaks") << u" a\r\n\tb\u2028c "_s << u"a b c"_s;
        QTest::newRow("direction override") << u"abc\u202egnp.exe"_s << u"abcgnp.exe"_s;
        QTest::newRow("isolates") << u"\u2067x\u2069"_s << u"x"_s;
        QTest::newRow("joiner of an emoji") << u"\U0001F469\u200D\U0001F4BB"_s
                                            << u"\U0001F469\u200D\U0001F4BB"_s;
        QTest::newRow("stacked marks") << u"a"_s + QString(50, QChar(0x301))
                                       << u"a"_s + QString(4, QChar(0x301));
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << u"\ufffd"_s;
        QTest::newRow("null character") << QString(QChar(0)) + u"a"_s << u"a"_s;
        QTest::newRow("long") << QString(1000, u'x') << QString(300, u'x') + u"…"_s;
        QTest::newRow("arabic") << u"\u0645\u062d\u0645\u062f"_s << u"\u0645\u062d\u0645\u062f"_s;
    }
    void neutralised()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, harmless);
        QCOMPARE(Ringside::neutralised(foreign), harmless);
    }

    void toolTips_neverHoldMarkup()
    {
        QCOMPARE(plainToolTip(u"<b>Bob</b> & Co"_s), u"<span>&lt;b&gt;Bob&lt;/b&gt; &amp; Co</span>"_s);
        QCOMPARE(plainToolTip(QString()), QString());
    }

    void rightToLeftName_doesNotReorderItsNeighbours()
    {
        const QString text = joined({u"\u0645\u062d\u0645\u062f"_s, u"+1 415-555-0123"_s});
        QCOMPARE(text, u"\u2068\u0645\u062d\u0645\u062f\u2069 · +1 415-555-0123"_s);
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("two names") << u"Jane Doe"_s << u"JD"_s;
        QTest::newRow("one name") << u"jane"_s << u"J"_s;
        QTest::newRow("three names") << u"Jane van Doe"_s << u"JD"_s;
        QTest::newRow("a title in brackets") << u"(Dr.) Doe"_s << u"DD"_s;
        QTest::newRow("no letters") << u"+49 30"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void initials()
    {
        QFETCH(QString, name);
        QFETCH(QString, letters);
        QCOMPARE(Ringside::initials(name), letters);
    }

    void relativeTimes_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << 5 << u"just now"_s;
        QTest::newRow("minutes") << 180 << u"3 min ago"_s;
        QTest::newRow("hours") << 2 * 3600 << u"today 12:32 PM"_s;
        QTest::newRow("yesterday") << 24 * 3600 << u"yesterday 2:32 PM"_s;
        QTest::newRow("days") << 3 * 86400 << u"3 days ago"_s;
        QTest::newRow("weeks") << 12 * 86400 << u"Feb 18"_s;
        QTest::newRow("another year") << 104 * 86400 << u"Nov 18, 2025"_s;
        QTest::newRow("tomorrow, by a wrong clock") << -86400 << u"Mar 3"_s;
    }
    void relativeTimes()
    {
        QFETCH(int, secondsAgo);
        QFETCH(QString, words);
        QString said = relativeTime(Samples::now().addSecs(-secondsAgo), Samples::now(), english);
        said.replace(QChar(0x202f), u' '); // newer locale data put a narrow space before PM
        QCOMPARE(said, words);
    }

    void durations_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("clock");
        QTest::newRow("zero") << 0 << u"0 s"_s << u"0:00"_s;
        QTest::newRow("seconds") << 59 << u"59 s"_s << u"0:59"_s;
        QTest::newRow("a minute") << 60 << u"1 min"_s << u"1:00"_s;
        QTest::newRow("rounded") << 251 << u"4 min"_s << u"4:11"_s;
        QTest::newRow("an hour and more") << 3900 << u"1 h 5 min"_s << u"1:05:00"_s;
        QTest::newRow("negative") << -5 << u"0 s"_s << u"0:00"_s;
    }
    void durations()
    {
        QFETCH(int, seconds);
        QFETCH(QString, words);
        QFETCH(QString, clock);
        QCOMPARE(durationText(std::chrono::seconds(seconds), english), words);
        QCOMPARE(clockText(std::chrono::seconds(seconds)), clock);
    }
};

QTEST_GUILESS_MAIN(CardContentTest)
#include "cardcontenttest.moc"
