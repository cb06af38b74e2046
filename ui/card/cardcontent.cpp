#include "cardcontent.h"

#include "plaintext.h"
#include "whentext.h"

#include <QCoreApplication>

namespace Ringside {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int longestNote = 600;
constexpr int mostChips = 8;
constexpr int mostHistoryRows = 5;
constexpr int mostPlaces = 6;
constexpr int mostNamesInASentence = 8;

using Mood = CallerCard::Mood;
using State = ProviderProgress::State;

//! Everything that a card says, in one translation context.
class CardText
{
    Q_DECLARE_TR_FUNCTIONS(Ringside::CardText)
    // why: lupdate takes the scope of a return type for the context of what follows.
    using Row = CardContent::Row;
    using Source = CardContent::Source;
    using Place = CardContent::Place;
    using EntryType = HistoryEntry::Type;

public:
    CardText(const CallerCard &card, const QDateTime &now, const QLocale &locale,
             const ErrorWords &errorWords, const CardOptions &options)
        : m_card(card)
        , m_call(card.call)
        , m_caller(card.lookup.caller())
        , m_now(now)
        , m_locale(locale)
        , m_errorWords(errorWords)
        , m_options(options)
    {
    }

    CardContent make()
    {
        addState();
        addWho();
        switch (m_card.mood) {
        case Mood::Missed:
            makeToast();
            break;
        case Mood::AnsweredElsewhere:
            makeLine();
            break;
        case Mood::WrapUp:
            makeWrapUp();
            break;
        case Mood::Ringing:
        case Mood::InCall:
        case Mood::OnHold:
        case Mood::Ended:
            addSources();
            if (m_card.lookup.isAmbiguous()) {
                makeChoice();
            } else {
                addDetails();
                addActions();
            }
            addNotices();
            addControl();
            addNote();
        }
        m_content.number = m_call.number.isWithheld() ? QString() : number();
        m_content.spoken = spoken();
        return m_content;
    }

private:
    [[nodiscard]] QString number() const
    {
        const QString shown = m_card.displayNumber.isEmpty() ? m_call.number.raw : m_card.displayNumber;
        return neutralised(shown, 60);
    }
    [[nodiscard]] QString place() const { return neutralised(m_card.location, 100); }
    [[nodiscard]] static QString partyName(const CallParty &party)
    {
        const QString name = neutralised(party.name, 100);
        return name.isEmpty() ? neutralised(party.number, 60) : name;
    }
    //! The name that the telephone system sent, where it is one.
    [[nodiscard]] QString sentName() const
    {
        const QString name = neutralised(m_call.name, 200);
        return name == m_call.number.raw || name == number() ? QString() : name;
    }
    [[nodiscard]] QString who() const
    {
        const QString name = m_caller ? neutralised(m_caller->person.name, 200) : QString();
        if (!name.isEmpty())
            return name;
        const QString company = m_caller ? neutralised(m_caller->person.company, 200) : QString();
        if (!company.isEmpty())
            return company;
        const QString sent = sentName();
        if (!sent.isEmpty())
            return sent;
        return m_call.number.isWithheld() ? tr("Number withheld") : number();
    }

    void addState()
    {
        using Tone = CardContent::Tone;
        switch (m_card.mood) {
        case Mood::Ringing:
            m_content.tone = Tone::Ringing;
            m_content.state = m_call.direction == CallDirection::Outbound ? tr("Calling")
                : m_call.direction == CallDirection::Internal             ? tr("Internal call")
                                                                          : tr("Incoming");
            break;
        case Mood::InCall:
            m_content.tone = Tone::InCall;
            m_content.state = tr("In call");
            break;
        case Mood::OnHold:
            m_content.tone = Tone::OnHold;
            m_content.state = tr("On hold");
            break;
        case Mood::WrapUp:
        case Mood::Ended:
            m_content.tone = Tone::Quiet;
            m_content.state = ended();
            break;
        case Mood::Missed:
            m_content.tone = Tone::Missed;
            m_content.state = tr("Missed call");
            break;
        case Mood::AnsweredElsewhere:
            m_content.tone = Tone::Quiet;
            m_content.state = tr("Answered by a colleague");
            break;
        }
        m_content.line = neutralised(m_call.line.displayName(), 100);
        if (m_content.line.isEmpty())
            m_content.line = neutralised(m_call.queue, 100);
    }
    [[nodiscard]] QString ended() const
    {
        switch (m_call.outcome) {
        case CallOutcome::Busy:
            return m_call.direction == CallDirection::Outbound ? tr("Busy") : tr("Call declined");
        case CallOutcome::Cancelled:
            return tr("Call cancelled");
        case CallOutcome::Failed:
            return tr("Call failed");
        case CallOutcome::None:
        case CallOutcome::Answered:
        case CallOutcome::Missed:
        case CallOutcome::AnsweredElsewhere:
            break;
        }
        return tr("Call ended");
    }

    void addWho()
    {
        CardContent &content = m_content;
        content.headline = who();
        content.headlineIsNumber = content.headline == number() && !m_call.number.isWithheld();
        if (m_call.number.isWithheld()) {
            content.avatarSymbol = Symbol::Withheld;
            content.subtitle = tr("The caller's number is not shown.");
            if (content.headline != tr("Number withheld"))
                content.avatarName = content.headline;
            return;
        }
        const QString shownNumber = content.headlineIsNumber ? QString() : leftToRight(number());
        if (m_caller) {
            const Person &person = m_caller->person;
            const QString company = neutralised(person.company, 200);
            content.avatarName = content.headlineIsNumber ? QString() : content.headline;
            content.avatarSymbol = Symbol::Person;
            content.vip = person.vip;
            content.vipReason = neutralised(person.vipReason, 200);
            content.subtitle = joined({neutralised(person.title, 200),
                                       company == content.headline ? QString() : company, knownFrom()});
            content.numberLine = joined({shownNumber, place()});
            return;
        }
        const bool isNamed = !content.headlineIsNumber;
        content.avatarName = isNamed ? content.headline : QString();
        content.isSearching = !m_card.lookup.complete && !m_card.lookup.isAmbiguous()
            && m_card.mood != Mood::Missed && m_card.mood != Mood::AnsweredElsewhere;
        if (m_call.number.isInternal()) {
            content.avatarSymbol = Symbol::Internal;
            //: %1 is a short internal number
            content.subtitle = isNamed ? tr("Extension %1").arg(leftToRight(number()))
                                       : tr("Internal number");
            content.numberLine = m_card.history.callCount > 0 ? knownCalls() : QString();
            return;
        }
        if (content.isSearching) {
            content.avatarSymbol = Symbol::Phone;
            content.subtitle = joined({shownNumber, place()});
            return;
        }
        content.avatarSymbol = Symbol::Person;
        content.subtitle = notFound();
        content.numberLine = joined({shownNumber, place(), knownCalls()});
    }
    //! How old it is, where it is old because its source could not be asked anew.
    [[nodiscard]] QString knownFrom() const
    {
        for (const ProviderProgress &provider : m_card.lookup.providers) {
            if (provider.name == m_caller->person.source && provider.state == State::Failed
                && provider.cachedAt.isValid()) {
                //: What is known of a caller is from then; %1 is a time like "2 days ago"
                return tr("known from %1").arg(relativeTime(provider.cachedAt, m_now, m_locale));
            }
        }
        return {};
    }
    [[nodiscard]] QString notFound() const
    {
        QStringList asked;
        bool anyFailed = false;
        for (const ProviderProgress &provider : m_card.lookup.providers) {
            if (provider.state == State::Answered)
                asked.append(isolated(neutralised(provider.name, 60)));
            anyFailed = anyFailed || provider.state == State::Failed;
        }
        if (!asked.isEmpty()) {
            //: %1 is a list of places that were asked: "Phone book, HubSpot"
            return tr("Not found in %1").arg(commaSeparated(asked.mid(0, mostNamesInASentence)));
        }
        if (anyFailed)
            return tr("Nobody could be asked who this is.");
        return tr("No phone book is set up yet.");
    }
    [[nodiscard]] static QString commaSeparated(const QStringList &words)
    {
        //: Between the words of a list
        return words.join(tr(", "));
    }
    [[nodiscard]] QString knownCalls() const
    {
        const HistorySummary &history = m_card.history;
        if (history.callCount <= 0)
            return tr("first call");
        //: %n calls before; %1 is a time like "3 days ago"
        return tr("%Ln calls, last %1", nullptr, history.callCount)
            .arg(relativeTime(history.lastCallAt, m_now, m_locale));
    }

    void addNotices()
    {
        if (!m_call.transferredFrom.isEmpty()) {
            m_content.notices.append({Symbol::Transfer,
                                      //: A colleague passed the call on; %1 is a name
                                      tr("Transferred by %1").arg(isolated(partyName(m_call.transferredFrom))),
                                      false});
        }
        if (!m_caller)
            return;
        switch (m_card.lookup.match()) {
        case MatchLevel::National:
            m_content.notices.append(
                {Symbol::Info, tr("Probably: the number is stored without its country."), true});
            break;
        case MatchLevel::Suffix:
            m_content.notices.append(
                {Symbol::Info, tr("Perhaps: only the last digits of the number match."), true});
            break;
        case MatchLevel::Switchboard:
            m_content.notices.append(
                {Symbol::Info, tr("Calls from an extension of this main number."), true});
            break;
        case MatchLevel::None:
        case MatchLevel::Exact:
            break;
        }
    }

    void addDetails()
    {
        if (m_caller) {
            const Person &person = m_caller->person;
            for (const QString &tag : person.tags) {
                const QString chip = neutralised(tag, 40);
                if (!chip.isEmpty() && chip.compare("vip"_L1, Qt::CaseInsensitive) != 0
                    && m_content.chips.size() < mostChips)
                    m_content.chips.append(chip);
            }
            m_content.pinned = neutralised(person.notes, longestNote);
            for (const CardSettings::Fact fact : m_options.facts)
                addFact(fact);
        }
        for (const HistoryEntry &entry : m_card.history.recent) {
            if (m_content.history.size() == mostHistoryRows)
                break;
            m_content.history.append(historyRow(entry));
        }
    }
    void addFact(CardSettings::Fact fact)
    {
        const Person &person = m_caller->person;
        const HistorySummary &history = m_card.history;
        switch (fact) {
        case CardSettings::Fact::LastContact: {
            const QDateTime last = std::max(person.lastContactAt, history.lastCallAt,
                                            [](const QDateTime &a, const QDateTime &b) {
                                                return !a.isValid() ? b.isValid() : b.isValid() && a < b;
                                            });
            m_content.facts.append({tr("Last contact"),
                                    last.isValid() ? relativeTime(last, m_now, m_locale) : tr("Never"),
                                    fullTime(last, m_locale)});
            break;
        }
        case CardSettings::Fact::Calls: {
            // why the larger: a CRM counts calls of colleagues too, the journal those it has not heard of yet.
            const int calls = std::max(person.contactCount, history.callCount);
            m_content.facts.append({tr("Calls"), calls > 0 ? m_locale.toString(calls) : tr("First call"), {}});
            break;
        }
        case CardSettings::Fact::Email:
            addText(tr("Email"), person.email);
            break;
        case CardSettings::Fact::Account:
            addText(tr("Account"), person.accountId);
            break;
        case CardSettings::Fact::CustomerSince:
            addText(tr("Customer since"), customerSince());
            break;
        }
    }
    //! What is not known takes no place.
    void addText(const QString &label, const QString &foreign)
    {
        const QString value = neutralised(foreign, 100);
        if (!value.isEmpty())
            m_content.facts.append({label, value, value});
    }
    //! Sources have no field of their own for it; what they call it differs in case and blanks only.
    [[nodiscard]] QString customerSince() const
    {
        const QMap<QString, QString> &fields = m_caller->person.customFields;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            QString name = field.key().toLower();
            name.removeIf([](QChar c) { return !c.isLetter(); });
            if (name == "customersince"_L1)
                return field.value();
        }
        return {};
    }
    [[nodiscard]] Row historyRow(const HistoryEntry &entry) const
    {
        Row row = entry.type == EntryType::Call ? callRow(entry) : eventRow(entry);
        row.when = shortTime(entry.at, m_now, m_locale);
        row.toolTip = fullTime(entry.at, m_locale);
        if (isWebLink(entry.url))
            row.url = entry.url;
        return row;
    }
    [[nodiscard]] Row callRow(const HistoryEntry &entry) const
    {
        const Call &call = entry.call;
        const bool isOutbound = call.direction == CallDirection::Outbound;
        Row row;
        row.symbol = isOutbound                                ? Symbol::Outgoing
            : call.direction == CallDirection::Internal        ? Symbol::Internal
                                                               : Symbol::Incoming;
        switch (call.outcome) {
        case CallOutcome::Missed: // outbound: as some CRMs say it
            row.text = isOutbound ? tr("Outgoing call, not answered") : tr("Missed call");
            if (!isOutbound)
                row.symbol = Symbol::Missed;
            break;
        case CallOutcome::AnsweredElsewhere:
            row.text = call.answeredBy.isEmpty()
                ? tr("Answered by a colleague")
                //: %1 is a colleague's name
                : tr("Answered by %1").arg(isolated(partyName(call.answeredBy)));
            break;
        case CallOutcome::Busy:
            row.text = isOutbound ? tr("Busy") : tr("Call declined");
            break;
        case CallOutcome::Cancelled:
            row.text = tr("Call cancelled");
            break;
        case CallOutcome::Failed:
            row.text = tr("Call failed");
            break;
        case CallOutcome::None:
        case CallOutcome::Answered:
            row.text = answeredCall(entry);
            break;
        }
        QString said = neutralised(entry.wrapUp.note, 200);
        for (const QString *ofCrm : {&entry.text, &entry.title}) {
            if (said.isEmpty())
                said = neutralised(*ofCrm, 200);
        }
        const QString line = neutralised(call.line.displayName(), 60);
        row.text = said.isEmpty() ? joined({row.text, line})
                                  //: A call and what was noted of it; %1 is the call, %2 the note
                                  : tr("%1: %2").arg(row.text, isolated(said));
        return row;
    }
    [[nodiscard]] QString answeredCall(const HistoryEntry &entry) const
    {
        const bool isOutbound = entry.call.direction == CallDirection::Outbound;
        const QString who = isolated(neutralised(entry.who, 60));
        if (entry.call.talkTime() < 1s) { // not known
            if (who.isEmpty())
                return isOutbound ? tr("Outgoing call") : tr("Call");
            //: %1 is a colleague
            return isOutbound ? tr("Outgoing call by %1").arg(who) : tr("Call with %1").arg(who);
        }
        const QString talk = durationText(entry.call.talkTime(), m_locale);
        if (who.isEmpty()) {
            //: %1 is a duration like "4 min"
            return isOutbound ? tr("Outgoing call, %1").arg(talk) : tr("Call, %1").arg(talk);
        }
        //: %1 is a colleague, %2 a duration like "4 min"
        return isOutbound ? tr("Outgoing call by %1, %2").arg(who, talk) : tr("Call with %1, %2").arg(who, talk);
    }
    //! What a CRM keeps besides calls.
    [[nodiscard]] Row eventRow(const HistoryEntry &entry) const
    {
        Row row;
        row.symbol = symbolOf(entry.type);
        QString title = neutralised(entry.title, 200);
        if (title.isEmpty())
            title = neutralised(entry.text, 200);
        const QString word = wordOf(entry.type);
        QString what = word;
        if (!title.isEmpty()) {
            //: What a CRM keeps about a person; %1 is "Email", "Deal" …, %2 its title
            what = entry.type == EntryType::Other ? title : tr("%1: %2").arg(word, isolated(title));
        }
        row.text = joined({what, neutralised(entry.amount, 40), neutralised(entry.state, 60)});
        return row;
    }
    [[nodiscard]] static QString wordOf(EntryType type)
    {
        switch (type) {
        case EntryType::Email:
            return tr("Email");
        case EntryType::Meeting:
            return tr("Meeting");
        case EntryType::Note:
            return tr("Note");
        case EntryType::Task:
            return tr("Task");
        case EntryType::Deal:
            return tr("Deal");
        case EntryType::Ticket:
            return tr("Ticket");
        case EntryType::Order:
            return tr("Order");
        case EntryType::Call:
        case EntryType::Other:
            break;
        }
        //: Something that a CRM keeps about a person and has no name for
        return tr("Entry");
    }
    [[nodiscard]] static Symbol symbolOf(EntryType type)
    {
        switch (type) {
        case EntryType::Email:
            return Symbol::Mail;
        case EntryType::Meeting:
            return Symbol::Meeting;
        case EntryType::Note:
            return Symbol::Note;
        case EntryType::Task:
            return Symbol::Task;
        case EntryType::Deal:
            return Symbol::Deal;
        case EntryType::Ticket:
            return Symbol::Ticket;
        case EntryType::Order:
            return Symbol::Order;
        case EntryType::Call:
        case EntryType::Other:
            break;
        }
        return Symbol::Info;
    }

    void addSources()
    {
        // Once the agent speaks, only what went wrong is still of interest.
        const bool isCalm = m_card.lookup.complete && m_card.mood != Mood::Ringing
            && std::none_of(m_card.lookup.providers.cbegin(), m_card.lookup.providers.cend(),
                            [](const ProviderProgress &one) { return one.state == State::Failed; });
        if (isCalm)
            return;
        for (const ProviderProgress &provider : m_card.lookup.providers)
            m_content.sources.append(source(provider));
    }
    [[nodiscard]] Source source(const ProviderProgress &provider) const
    {
        const QString name = isolated(neutralised(provider.name, 60));
        Source result{provider.state, name, {}, {}};
        const auto ms = std::max<qint64>(1, duration_cast<milliseconds>(provider.elapsed).count());
        switch (provider.state) {
        case State::Waiting:
            //: A place that is being asked; %1 is its name
            result.text = tr("%1…").arg(name);
            //: %1 is the name of a place that is being asked
            result.toolTip = tr("%1 has not answered yet.").arg(name);
            break;
        case State::Answered:
            if (provider.cachedAt.isValid()) {
                const QString age = relativeTime(provider.cachedAt, m_now, m_locale);
                //: What a place said earlier; %1 is its name, %2 a time like "3 days ago"
                result.text = tr("%1, %2").arg(name, age);
                //: %1 is the name of a place, %2 a time like "3 days ago"
                result.toolTip = tr("What %1 answered %2.").arg(name, age);
            } else {
                //: A place that has answered; %1 is its name, %2 a number of milliseconds
                result.text = tr("%1 %2 ms").arg(name, m_locale.toString(ms));
                //: %1 is the name of a place, %2 a number of milliseconds
                result.toolTip = tr("%1 answered in %2 ms.").arg(name, m_locale.toString(ms));
            }
            break;
        case State::Failed: {
            ErrorText words;
            if (provider.error && m_errorWords)
                words = m_errorWords(*provider.error);
            if (words.shortly.isEmpty())
                words.shortly = tr("did not answer");
            //: A place that could not be asked; %1 is its name, %2 why not
            result.text = tr("%1: %2").arg(name, isolated(neutralised(words.shortly, 80)));
            result.toolTip = words.full.isEmpty() ? result.text
                                                  : tr("%1: %2").arg(name, neutralised(words.full, 400));
            if (provider.signsIn && provider.error && provider.error->kind == ErrorKind::Unauthorized) {
                result.signInTo = provider.name;
                offerSignIn(result, name);
            }
            break;
        }
        case State::Skipped:
            //: %1 is the name of a place
            result.toolTip = tr("%1 was not asked.").arg(name);
            break;
        }
        return result;
    }

    void offerSignIn(Source &source, const QString &name) const
    {
        const SignInProgress progress = m_options.signIns.value(source.signInTo);
        if (progress.isUnderWay) {
            source.state = State::Waiting;
            //: A page has opened on which the agent signs in; %1 is the name of a CRM
            source.text = tr("%1: continue in your browser…").arg(name);
            //: %1 is the name of a CRM
            source.toolTip = tr("Sign in to %1 on the page in your browser. A click opens it again.").arg(name);
            return;
        }
        if (!progress.error) {
            //: A link; %1 is the name of a CRM that does not let us in any longer
            source.text = tr("%1: sign in again").arg(name);
            return;
        }
        ErrorText words = m_errorWords ? m_errorWords(*progress.error) : ErrorText();
        if (words.shortly.isEmpty())
            words.shortly = tr("did not work");
        //: A link; %1 is the name of a CRM, %2 why the last try to sign in failed: "no answer in time"
        source.text = tr("%1: %2, sign in again").arg(name, isolated(neutralised(words.shortly, 80)));
        //: %1 is the name of a CRM, %2 a sentence on what went wrong
        source.toolTip = tr("You could not be signed in to %1. %2").arg(name, neutralised(words.full, 400)).trimmed();
    }

    void addActions()
    {
        const bool isUnderWay = !m_card.lookup.complete && !m_call.number.isWithheld();
        if (m_caller)
            addPlaces();
        if (!m_content.places.isEmpty()) {
            m_content.openUrl = m_content.places.first().url;
        } else if (isUnderWay && m_card.mood != Mood::Ended) {
            m_content.openText = tr("Open record");
        }
        if (!m_content.openText.isEmpty()) {
            m_content.primary = CardContent::Primary::Open;
        } else if (!m_caller && m_options.canAddPeople && m_call.number.kind == PhoneNumber::Kind::External) {
            m_content.primary = CardContent::Primary::Create;
            m_content.openText = tr("Create contact");
            m_content.canLink = true;
        }
    }

    void addPlaces()
    {
        const Person &person = m_caller->person;
        addPlace(person.source, person.profileUrl);
        for (const PersonRecord &record : person.elsewhere)
            addPlace(record.source, record.profileUrl);
    }
    void addPlace(const QString &foreign, const QUrl &url)
    {
        QList<Place> &places = m_content.places;
        const bool isThere
            = std::any_of(places.cbegin(), places.cend(), [&](const Place &place) { return place.url == url; });
        if (!isWebLink(url) || isThere || places.size() == mostPlaces)
            return;
        const QString source = neutralised(foreign, 40);
        //: A button; %1 is the name of a CRM
        const QString inSource = tr("Open in %1").arg(isolated(source));
        // "HubSpot" for app.hubspot.com; but what a phone book links to is not in the phone book.
        if (places.isEmpty())
            m_content.openText = !source.isEmpty() && url.host().contains(source, Qt::CaseInsensitive) ? inSource
                                                                                                       : tr("Open record");
        places.append({source.isEmpty() ? tr("Open record") : inSource, url});
    }

    //! What can be done with the call, as far as the telephone system lets us.
    void addControl()
    {
        const bool isAsked = m_content.form == CardContent::Form::Choice && m_card.mood == Mood::Ringing;
        if (m_call.isOver() || m_card.isSample || isAsked)
            return; // who it is comes first
        const CallAbilities &can = m_card.abilities;
        const bool isRinging = m_card.mood == Mood::Ringing;
        const bool isOurs = m_call.direction == CallDirection::Outbound;
        m_content.consulting = neutralised(m_card.consulting, 60);
        const bool isConsulting = !m_content.consulting.isEmpty();
        // why not while it rings: the agent's phone declines, and the place belongs to Note there.
        m_content.canHangUp = can.hangUp && (!isRinging || isOurs);
        m_content.isHeld = m_card.mood == Mood::OnHold;
        m_content.canHold = can.hold && !isRinging && !isConsulting;
        // An unknown caller is first of all to be named, where it rings: there is no room for more.
        const bool isToName = isRinging && m_content.primary == CardContent::Primary::Create;
        m_content.canTransfer = (can.transfer || (can.consult && !isRinging)) && !isConsulting && !isToName
            && !(isRinging && isOurs);
        if (!m_content.canTransfer || !m_content.vip || !can.transfer)
            return;
        for (const TransferTarget &target : m_options.transferTargets) {
            if (target.forVips && DialTarget::fromText(target.number)) {
                m_content.vipTarget = target;
                return;
            }
        }
    }

    void addNote()
    {
        const bool isAsked = m_content.form == CardContent::Form::Choice && m_card.mood == Mood::Ringing
            && m_card.wrapUp.note.isEmpty();
        if (m_card.isSample || isAsked)
            return;
        const bool isTalking = m_card.mood == Mood::InCall || m_card.mood == Mood::OnHold;
        m_content.noteUse = isTalking ? CardContent::NoteUse::Always : CardContent::NoteUse::OnRequest;
        m_content.said = m_card.wrapUp;
        m_content.isSaved = m_card.wrapUpSaved;
    }

    void makeWrapUp()
    {
        m_content.form = CardContent::Form::WrapUp;
        m_content.primary = CardContent::Primary::Save;
        m_content.openText = tr("Save");
        m_content.isSearching = false;
        addNote();
        m_content.noteUse = CardContent::NoteUse::Always;
    }

    void makeChoice()
    {
        CardContent &content = m_content;
        content.form = CardContent::Form::Choice;
        content.isSearching = false;
        const auto count = int(m_card.lookup.candidates.size());
        content.avatarName.clear();
        content.subtitle = tr("%Ln people share this number. Who is it?", nullptr, count);
        content.numberLine = content.headlineIsNumber ? place() : joined({leftToRight(number()), place()});
        for (const CallerInfo &info : m_card.lookup.candidates) {
            const Person &person = info.person;
            CardContent::Candidate candidate;
            candidate.key = person.source + QChar(0x1f) + person.key;
            candidate.name = neutralised(person.name, 200);
            const QString company = neutralised(person.company, 100);
            if (candidate.name.isEmpty())
                candidate.name = company.isEmpty() ? tr("No name") : company;
            candidate.vip = person.vip;
            candidate.detail = joined(
                {company == candidate.name ? QString() : company, neutralised(person.source, 60),
                 person.lastContactAt.isValid()
                     //: When a person was last spoken with; %1 is a time like "3 days ago"
                     ? tr("contacted %1").arg(relativeTime(person.lastContactAt, m_now, m_locale))
                     : QString()});
            content.candidates.append(candidate);
        }
    }

    void makeToast()
    {
        m_content.form = CardContent::Form::Toast;
        const QString name = m_content.headlineIsNumber ? leftToRight(m_content.headline)
                                                        : isolated(m_content.headline);
        //: A missed call; %1 is a name or number
        m_content.headline = tr("Missed: %1").arg(name);
        m_content.headlineIsNumber = false;
        m_content.canCallBack = m_card.abilities.dial && !m_call.number.isWithheld() && !m_card.isSample;
        //: %1 is a duration like "20 s"
        QString rang = tr("rang %1").arg(durationText(m_call.ringTime(), m_locale));
        rang.replace(u' ', QChar::Nbsp); // where there are two lines, it stands in one of them
        m_content.subtitle =
            joined({m_content.line, leftToRight(shortTime(m_call.startedAt, m_now, m_locale)), rang});
        m_content.numberLine.clear();
    }

    void makeLine()
    {
        m_content.form = CardContent::Form::Line;
        const QString name = m_content.headlineIsNumber ? leftToRight(m_content.headline)
                                                        : isolated(m_content.headline);
        m_content.subtitle = name;
        m_content.headline = m_call.answeredBy.isEmpty()
            ? tr("Answered by a colleague")
            : tr("Answered by %1").arg(isolated(partyName(m_call.answeredBy)));
        m_content.headlineIsNumber = false;
        m_content.vip = false;
        m_content.numberLine.clear();
    }

    [[nodiscard]] QString spoken() const
    {
        if (m_content.form == CardContent::Form::Toast || m_content.form == CardContent::Form::Line)
            return joined({m_content.headline, m_content.subtitle});
        return joined({m_content.state, m_content.headline, m_content.vip ? tr("VIP") : QString(),
                       m_content.subtitle, m_content.line});
    }

    const CallerCard &m_card;
    const Call &m_call;
    const CallerInfo *m_caller;
    const QDateTime &m_now;
    const QLocale &m_locale;
    const ErrorWords &m_errorWords;
    const CardOptions &m_options;
    CardContent m_content;
};

} // namespace

CardContent cardContent(const CallerCard &card, const QDateTime &now, const QLocale &locale,
                        const ErrorWords &errorWords, const CardOptions &options)
{
    return CardText(card, now, locale, errorWords, options).make();
}

QString cardClock(const CallerCard &card, const QDateTime &now)
{
    const Call &call = card.call;
    switch (card.mood) {
    case Mood::Ringing:
        return call.startedAt.isValid() ? clockText(seconds(call.startedAt.secsTo(now))) : QString();
    case Mood::InCall:
    case Mood::OnHold:
        return call.answeredAt.isValid() ? clockText(seconds(call.answeredAt.secsTo(now))) : QString();
    case Mood::WrapUp:
    case Mood::Ended:
        return call.answeredAt.isValid() ? clockText(call.talkTime()) : QString();
    case Mood::Missed:
    case Mood::AnsweredElsewhere:
        break;
    }
    return {};
}

bool cardClockRuns(const CallerCard &card)
{
    return card.mood == Mood::Ringing || card.mood == Mood::InCall || card.mood == Mood::OnHold;
}

} // namespace Ringside
