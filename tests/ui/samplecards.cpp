#include "samplecards.h"

namespace Ringside::Samples {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ProviderProgress::State;

namespace {

PhoneNumber number(const QString &e164, int countryCode, const QString &region)
{
    PhoneNumber result;
    result.kind = PhoneNumber::Kind::External;
    result.raw = e164;
    result.e164 = e164;
    result.countryCode = countryCode;
    result.national = e164.mid(1 + qsizetype(QString::number(countryCode).size()));
    result.region = region;
    return result;
}

CallerCard ringing(const QString &id, const QString &line, int seconds)
{
    CallerCard card;
    card.call.id = {id};
    card.call.source = u"Asterisk"_s;
    card.call.line = {u"5000"_s, line, {}};
    card.call.extension = u"1001"_s;
    card.call.startedAt = now().addSecs(-seconds);
    card.abilities.dial = card.abilities.hangUp = card.abilities.hold = true;
    card.abilities.transfer = card.abilities.consult = true;
    return card;
}

CallerCard fromSanFrancisco(const QString &id, int seconds)
{
    CallerCard card = ringing(id, u"Sales line"_s, seconds);
    card.call.number = number(u"+14155550123"_s, 1, u"US"_s);
    card.displayNumber = u"+1 415-555-0123"_s;
    card.location = u"San Francisco, US"_s;
    card.lookup.number = card.call.number;
    return card;
}

CallerCard fromBerlin(const QString &id, int seconds)
{
    CallerCard card = ringing(id, u"Support queue"_s, seconds);
    card.call.number = number(u"+493023125012"_s, 49, u"DE"_s);
    card.displayNumber = u"+49 30 23125 012"_s;
    card.location = u"Berlin, Germany"_s;
    card.lookup.number = card.call.number;
    return card;
}

ProviderProgress provider(const QString &name, State state, std::chrono::microseconds elapsed = {})
{
    ProviderProgress progress;
    progress.name = name;
    progress.state = state;
    progress.elapsed = elapsed;
    return progress;
}

CallerInfo janeDoe()
{
    CallerInfo info;
    Person &person = info.person;
    person.source = u"HubSpot"_s;
    person.key = u"42"_s;
    person.name = u"Jane Doe"_s;
    person.title = u"Head of Procurement"_s;
    person.company = u"Acme Corp"_s;
    person.email = u"jane@example.com"_s;
    person.tags = {u"Gold tier"_s, u"sales"_s, u"customer since 2020"_s, u"VIP"_s};
    person.notes = u"Preferred customer. Always calls about orders:\nhave the last order number at hand."_s;
    person.vip = true;
    person.vipReason = u"tag VIP"_s;
    person.lastContactAt = now().addDays(-3);
    person.contactCount = 15;
    person.profileUrl = QUrl(u"https://hubspot.example.com/contacts/42"_s);
    info.match = MatchLevel::Exact;
    return info;
}

HistoryEntry historyCall(int daysAgo, CallOutcome outcome, int talkSeconds,
                         CallDirection direction = CallDirection::Inbound)
{
    HistoryEntry entry;
    entry.at = now().addDays(-daysAgo);
    entry.source = u"Journal"_s;
    entry.call.state = CallState::Ended;
    entry.call.outcome = outcome;
    entry.call.direction = direction;
    entry.call.line = {u"5000"_s, u"Sales line"_s, {}};
    entry.call.startedAt = entry.at;
    if (talkSeconds > 0)
        entry.call.answeredAt = entry.at.addSecs(8);
    entry.call.endedAt = entry.at.addSecs(8 + talkSeconds);
    return entry;
}

HistorySummary someHistory()
{
    HistorySummary history;
    history.callCount = 15;
    history.lastCallAt = now().addDays(-3);
    history.recent = {historyCall(3, CallOutcome::Answered, 251),
                      historyCall(12, CallOutcome::Missed, 0),
                      historyCall(40, CallOutcome::Answered, 725, CallDirection::Outbound)};
    history.recent.first().wrapUp.note = u"late delivery"_s;
    return history;
}

} // namespace

QDateTime now()
{
    return QDateTime({2026, 3, 2}, {14, 32, 4}, Qt::UTC);
}

CallerCard knownVip()
{
    CallerCard card = fromSanFrancisco(u"vip"_s, 4);
    card.lookup.candidates = {janeDoe()};
    card.lookup.providers = {provider(u"Phone book"_s, State::Answered, 400us),
                             provider(u"HubSpot"_s, State::Answered, 182ms),
                             provider(u"Salesforce"_s, State::Waiting)};
    card.history = someHistory();
    return card;
}

CallerCard firstFrame()
{
    CallerCard card = fromBerlin(u"first"_s, 0);
    card.lookup.providers = {provider(u"Phone book"_s, State::Answered, 300us),
                             provider(u"Active Directory"_s, State::Waiting),
                             provider(u"HubSpot"_s, State::Waiting)};
    return card;
}

CallerCard unknownCaller()
{
    CallerCard card = fromBerlin(u"unknown"_s, 6);
    card.lookup.providers = {provider(u"Phone book"_s, State::Answered, 300us),
                             provider(u"Active Directory"_s, State::Answered, 41ms),
                             provider(u"HubSpot"_s, State::Answered, 210ms)};
    card.lookup.complete = true;
    return card;
}

CallerCard severalMatches()
{
    CallerCard card = ringing(u"several"_s, u"Main line"_s, 3);
    card.call.number = number(u"+14155550199"_s, 1, u"US"_s);
    card.displayNumber = u"+1 415-555-0199"_s;
    card.location = u"San Francisco, US"_s;
    card.lookup.number = card.call.number;
    const auto person = [](const QString &name, const QString &source, const QString &key, int daysAgo) {
        CallerInfo info;
        info.person.name = name;
        info.person.company = u"Globex"_s;
        info.person.source = source;
        info.person.key = key;
        if (daysAgo > 0)
            info.person.lastContactAt = now().addDays(-daysAgo);
        info.match = MatchLevel::Exact;
        return info;
    };
    card.lookup.candidates = {person(u"Tom Reyes"_s, u"HubSpot"_s, u"1"_s, 104),
                              person(u"Anna Kowalski"_s, u"Salesforce"_s, u"2"_s, 0),
                              person(u"Globex reception"_s, u"Phone book"_s, u"3"_s, 0)};
    card.lookup.providers = {provider(u"Phone book"_s, State::Answered, 300us)};
    card.lookup.complete = true;
    return card;
}

CallerCard inCall()
{
    CallerCard card = knownVip();
    card.call.id = {u"incall"_s};
    card.mood = CallerCard::Mood::InCall;
    card.call.state = CallState::Answered;
    card.call.answeredAt = now().addSecs(-161);
    card.call.startedAt = now().addSecs(-170);
    card.lookup.complete = true;
    card.lookup.providers.last() = provider(u"Salesforce"_s, State::Answered, 410ms);
    return card;
}

CallerCard notedWhileRinging()
{
    CallerCard card = knownVip();
    card.call.id = {u"notedringing"_s};
    card.wrapUp = {u"Wants the tracking number of order 4471."_s, {}, {}, WrapUp::State::Open};
    return card;
}

CallerCard takingNotes()
{
    CallerCard card = inCall();
    card.call.id = {u"notes"_s};
    card.wrapUp = {u"Order 4471 is two days late. Promised a call back with the tracking number."_s, {}, {},
                   WrapUp::State::Open};
    return card;
}

CallerCard unknownInCall()
{
    CallerCard card = unknownCaller();
    card.call.id = {u"unknownincall"_s};
    card.mood = CallerCard::Mood::InCall;
    card.call.state = CallState::Answered;
    card.call.answeredAt = now().addSecs(-20);
    return card;
}

CallerCard severalInCall()
{
    CallerCard card = severalMatches();
    card.call.id = {u"severalincall"_s};
    card.mood = CallerCard::Mood::InCall;
    card.call.state = CallState::Answered;
    card.call.answeredAt = now().addSecs(-5);
    return card;
}

CallerCard consulting()
{
    CallerCard card = takingNotes();
    card.call.id = {u"consulting"_s};
    card.mood = CallerCard::Mood::OnHold;
    card.call.state = CallState::Held;
    card.consulting = u"Bob Miller"_s;
    return card;
}

CallerCard calling()
{
    CallerCard card = knownVip();
    card.call.id = {u"calling"_s};
    card.call.direction = CallDirection::Outbound;
    return card;
}

CallerCard wrapUp()
{
    CallerCard card = ended();
    card.call.id = {u"wrapup"_s};
    card.mood = CallerCard::Mood::WrapUp;
    card.wrapUp = takingNotes().wrapUp;
    card.wrapUp.disposition = u"follow_up"_s;
    card.wrapUp.followUpAt = QDateTime(now().toLocalTime().date().addDays(1), QTime(10, 0)).toUTC();
    return card;
}

CallerCard wrapUpUnsaved()
{
    CallerCard card = wrapUp();
    card.call.id = {u"wrapupunsaved"_s};
    card.wrapUp.followUpAt = QDateTime(now().toLocalTime().date().addDays(10), QTime(15, 30)).toUTC();
    card.wrapUp.disposition.clear();
    card.wrapUpSaved = false;
    return card;
}

CallerCard onHold()
{
    CallerCard card = inCall();
    card.call.id = {u"onhold"_s};
    card.mood = CallerCard::Mood::OnHold;
    card.call.state = CallState::Held;
    return card;
}

CallerCard ended()
{
    CallerCard card = inCall();
    card.call.id = {u"ended"_s};
    card.mood = CallerCard::Mood::Ended;
    card.call.state = CallState::Ended;
    card.call.outcome = CallOutcome::Answered;
    card.call.startedAt = now().addSecs(-262);
    card.call.answeredAt = now().addSecs(-252);
    card.call.endedAt = now();
    return card;
}

CallerCard sourceOutOfReach()
{
    CallerCard card = knownVip();
    card.call.id = {u"outofreach"_s};
    card.history = {};
    card.lookup.candidates.first().person.notes.clear();
    card.lookup.candidates.first().person.tags.clear();
    ProviderProgress failed = provider(u"HubSpot"_s, State::Failed, 2s);
    failed.error = Error{ErrorKind::Unauthorized, {}, {}};
    ProviderProgress cached = provider(u"Salesforce"_s, State::Answered, 1ms);
    cached.cachedAt = now().addDays(-2);
    card.lookup.providers = {provider(u"Phone book"_s, State::Answered, 400us), failed, cached};
    card.lookup.complete = true;
    return card;
}

CallerCard sourceOutOfReachKnownFromCache()
{
    CallerCard card = sourceOutOfReach();
    card.call.id = {u"outofreachcached"_s};
    ProviderProgress &hubspot = card.lookup.providers[1];
    hubspot.cachedAt = now().addDays(-2);
    return card;
}

CallerCard signInNeeded()
{
    CallerCard card = sourceOutOfReachKnownFromCache();
    card.call.id = {u"signin"_s};
    card.lookup.providers[1].signsIn = true;
    return card;
}

CallerCard severalPlaces()
{
    CallerCard card = knownVip();
    card.call.id = {u"places"_s};
    card.lookup.complete = true;
    card.lookup.providers.last() = provider(u"Salesforce"_s, State::Answered, 410ms);
    card.lookup.candidates.first().person.elsewhere = {
        {u"Phone book"_s, u"7"_s, {}, {}, {}},
        {u"Salesforce"_s, u"003"_s, {}, u"003"_s, QUrl(u"https://salesforce.example.com/003"_s)},
        {u"Zendesk"_s, u"900"_s, {}, u"900"_s, QUrl(u"https://zendesk.example.com/users/900"_s)}};
    return card;
}

CallerCard crmHistory()
{
    using Type = HistoryEntry::Type;
    CallerCard card = severalPlaces();
    card.call.id = {u"crmhistory"_s};
    const auto entry = [](Type type, int daysAgo, const QString &title, const QString &amount, const QString &state,
                          const QString &link) {
        HistoryEntry entry;
        entry.type = type;
        entry.at = now().addDays(-daysAgo);
        entry.source = u"HubSpot"_s;
        entry.title = title;
        entry.amount = amount;
        entry.state = state;
        entry.url = QUrl(link);
        return entry;
    };
    HistoryEntry call = card.history.recent.first();
    call.url = QUrl(u"https://hubspot.example.com/calls/1"_s);
    card.history.recent = {
        call,
        entry(Type::Email, 4, u"Quote #4471 for Q1"_s, {}, {}, u"https://hubspot.example.com/emails/2"_s),
        entry(Type::Deal, 12, u"Renewal 2026"_s, u"$42,000"_s, u"proposal sent"_s,
              u"https://hubspot.example.com/deals/3"_s),
        entry(Type::Ticket, 20, u"Invoice is missing"_s, {}, u"solved"_s, {}),
        entry(Type::Order, 40, u"#1042"_s, u"120.00 EUR"_s, u"paid"_s, u"https://shop.example.com/orders/1042"_s)};
    return card;
}

CallerCard missed()
{
    CallerCard card = knownVip();
    card.call.id = {u"missed"_s};
    card.mood = CallerCard::Mood::Missed;
    card.call.state = CallState::Ended;
    card.call.outcome = CallOutcome::Missed;
    card.call.startedAt = now().addSecs(-20);
    card.call.endedAt = now();
    return card;
}

CallerCard withheld()
{
    CallerCard card = ringing(u"withheld"_s, u"Support queue"_s, 5);
    card.lookup.complete = true;
    return card;
}

CallerCard answeredElsewhere()
{
    CallerCard card = knownVip();
    card.call.id = {u"elsewhere"_s};
    card.mood = CallerCard::Mood::AnsweredElsewhere;
    card.call.state = CallState::Ended;
    card.call.outcome = CallOutcome::AnsweredElsewhere;
    card.call.answeredBy = {u"1002"_s, u"Bob Miller"_s};
    card.call.endedAt = now();
    return card;
}

CallerCard transferred()
{
    CallerCard card = knownVip();
    card.call.id = {u"transferred"_s};
    card.call.transferredFrom = {u"1002"_s, u"Bob Miller"_s};
    return card;
}

CallerCard internalCall()
{
    CallerCard card = ringing(u"internal"_s, {}, 2);
    card.call.line = {};
    card.call.direction = CallDirection::Internal;
    card.call.name = u"Bob Miller"_s;
    card.call.number.kind = PhoneNumber::Kind::Internal;
    card.call.number.raw = u"1002"_s;
    card.call.number.national = u"1002"_s;
    card.displayNumber = u"1002"_s;
    card.lookup.number = card.call.number;
    card.lookup.complete = true;
    return card;
}

CallerCard probably(MatchLevel level)
{
    CallerCard card = knownVip();
    card.call.id = {u"probably%1"_s.arg(int(level))};
    card.lookup.complete = true;
    card.lookup.candidates.first().match = level;
    return card;
}

CallerCard hostile()
{
    CallerCard card = fromSanFrancisco(u"hostile"_s, 4);
    CallerInfo info;
    info.match = MatchLevel::Exact;
    Person &person = info.person;
    person.source = u"Save 50%2 & <b>Ltd</b>"_s;
    person.key = u"1"_s;
    person.name = u"<b>Bob</b> <img src=http://example.com/x>\n\r\u202eevil\u202c "_s
        + u"Zalgo"_s + QString(200, QChar(0x0301)) + QString(10000, u'W');
    person.company = u"%1 %2 %n \u2066\u2067 <i>GmbH</i>"_s;
    person.title = QString(10000, u'x');
    person.notes = u"<script>alert(1)</script>\n\n"_s + QString(50000, u'n');
    person.tags = {u"<u>tag</u>"_s, QString(5000, u't'), u"vip"_s, u"a&b"_s};
    person.vip = true;
    person.vipReason = u"<h1>"_s + QString(5000, u'v');
    person.profileUrl = QUrl(u"javascript:alert(1)"_s);
    card.call.name = u"<b>"_s;
    card.call.line.name = u"<b>Line</b>"_s + QString(5000, u'l');
    card.call.transferredFrom = {u"<a href=x>1</a>"_s, u"%1<b>%2</b>"_s};
    card.lookup.candidates = {info};
    card.lookup.providers = {provider(u"<b>%1</b>"_s + QString(3000, u'p'), State::Answered, 1ms)};
    card.lookup.complete = true;
    person.elsewhere = {{u"<b>%1</b>"_s, u"1"_s, {}, {}, QUrl(u"file:///etc/passwd"_s)}};
    card.lookup.candidates = {info};
    HistoryEntry entry;
    entry.type = HistoryEntry::Type::Deal;
    entry.at = now();
    entry.title = u"<b>%2</b>\n\u202e"_s + QString(10000, u'd');
    entry.amount = u"%1"_s + QString(10000, u'9');
    entry.state = u"<i>\n"_s + QString(10000, u's');
    entry.who = QString(10000, u'o');
    entry.url = QUrl(u"javascript:alert(1)"_s);
    card.history.recent = {entry, entry};
    card.history.recent[1].type = HistoryEntry::Type::Call;
    card.history.recent[1].text = u"%1 %2"_s + QString(50000, u't');
    return card;
}

QList<Named> all()
{
    return {{u"1-known-vip"_s, knownVip()},
            {u"2-first-frame"_s, firstFrame()},
            {u"3-unknown"_s, unknownCaller()},
            {u"4-several"_s, severalMatches()},
            {u"1-noted"_s, notedWhileRinging()},
            {u"5-in-call"_s, inCall()},
            {u"5-taking-notes"_s, takingNotes()},
            {u"5-unknown-in-call"_s, unknownInCall()},
            {u"5-several-in-call"_s, severalInCall()},
            {u"5-on-hold"_s, onHold()},
            {u"5-consulting"_s, consulting()},
            {u"calling"_s, calling()},
            {u"6-wrap-up"_s, wrapUp()},
            {u"6-wrap-up-unsaved"_s, wrapUpUnsaved()},
            {u"6-ended"_s, ended()},
            {u"7-out-of-reach"_s, sourceOutOfReach()},
            {u"7-known-from-cache"_s, sourceOutOfReachKnownFromCache()},
            {u"7-sign-in"_s, signInNeeded()},
            {u"1-several-places"_s, severalPlaces()},
            {u"1-crm-history"_s, crmHistory()},
            {u"8-missed"_s, missed()},
            {u"withheld"_s, withheld()},
            {u"answered-elsewhere"_s, answeredElsewhere()},
            {u"transferred"_s, transferred()},
            {u"internal"_s, internalCall()},
            {u"probably-national"_s, probably(MatchLevel::National)},
            {u"probably-suffix"_s, probably(MatchLevel::Suffix)},
            {u"probably-switchboard"_s, probably(MatchLevel::Switchboard)},
            {u"hostile"_s, hostile()}};
}

} // namespace Ringside::Samples
