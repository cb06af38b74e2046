#include "ldapprovider.h"

#include "ldapfilter.h"
#include "logging.h"

#include <QLocale>
#include <QPromise>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

// Active Directory locks an account after a handful of wrong passwords within half an hour or so.
constexpr auto refusalHolds = 30min;
constexpr int mostCounted = 1000;
constexpr qsizetype longestText = 64; // of what is compared as a whole

QStringList attributesOf(const LdapSettings &settings)
{
    QStringList attributes;
    for (const auto &[attribute, label] : settings.attributes.numbers)
        attributes.append(attribute);
    return attributes + settings.attributes.extensions;
}

QString people(qsizetype count, bool thereAreMore)
{
    const QString number = QLocale(QLocale::English).toString(count);
    if (thereAreMore)
        return u"more than %1 people"_s.arg(number);
    return count == 1 ? u"1 person"_s : u"%1 people"_s.arg(number);
}

} // namespace

struct LdapProvider::Inquiry {
    quint64 id = 0;
    PhoneNumber number;
    Step step = Step::Equal;
    quint64 ticket = 0;
    QList<CallerInfo> found;
    std::unique_ptr<Alarm> limit;
    QPromise<Result<QList<CallerInfo>>> promise;
};

struct LdapProvider::Check {
    quint64 id = 0;
    quint64 ticket = 0;
    std::unique_ptr<Alarm> limit;
    QPromise<Result<QString>> promise;
};

LdapProvider::LdapProvider(LdapSettings settings, const NumberParser &parser, Clock &clock)
    : m_settings(std::move(settings))
    , m_parser(parser)
    , m_clock(clock)
    , m_builder(m_settings, parser)
    , m_numberAttributes(attributesOf(m_settings))
    , m_usesRenderings(m_settings.matching == LdapSettings::Matching::Renderings)
    , m_client(m_settings)
{
    m_client.connectToServer().then(&m_context, [this](const Result<LdapServer> &server) {
        if (!server)
            remember(server.error());
    });
}

LdapProvider::~LdapProvider()
{
    // Their futures end.
    std::exchange(m_inquiries, {}).clear();
    std::exchange(m_checks, {}).clear();
}

LdapProvider::Inquiry *LdapProvider::inquiry(quint64 id) const
{
    const auto it = std::find_if(m_inquiries.begin(), m_inquiries.end(), [id](const auto &one) { return one->id == id; });
    return it == m_inquiries.end() ? nullptr : it->get();
}

LdapProvider::Check *LdapProvider::check(quint64 id) const
{
    const auto it = std::find_if(m_checks.begin(), m_checks.end(), [id](const auto &one) { return one->id == id; });
    return it == m_checks.end() ? nullptr : it->get();
}

// -- who is calling -------------------------------------------------------------------------------

QFuture<Result<QList<CallerInfo>>> LdapProvider::findByNumber(const PhoneNumber &number)
{
    using Found = Result<QList<CallerInfo>>;
    const Step step = firstStep(number);
    if (number.isWithheld() || numberFilter(step, number).isEmpty())
        return QtFuture::makeReadyFuture(Found());
    if (m_refusal && m_clock.elapsed() - m_refusedAt < refusalHolds)
        return QtFuture::makeReadyFuture(Found(tl::unexpected(*m_refusal)));

    auto inquiry = std::make_unique<Inquiry>();
    const quint64 id = ++m_lastId;
    inquiry->id = id;
    inquiry->number = number;
    inquiry->promise.start();
    inquiry->limit = m_clock.alarm([this, id] { finish(id, fail(ErrorKind::Timeout)); });
    inquiry->limit->start(m_settings.timeLimit);
    auto future = inquiry->promise.future();
    m_inquiries.push_back(std::move(inquiry));
    ask(*m_inquiries.back(), step);
    return future;
}

LdapProvider::Step LdapProvider::firstStep(const PhoneNumber &number) const
{
    if (nationalDigits(number).isEmpty())
        return Step::Equal;
    return m_usesRenderings ? Step::Renderings : Step::LastDigits;
}

// Empty: there is nothing to ask.
QByteArray LdapProvider::numberFilter(Step step, const PhoneNumber &number) const
{
    switch (step) {
    case Step::LastDigits:
        return digitsFilter(m_numberAttributes, decidingDigits(number));
    case Step::AllDigits:
        return digitsFilter(m_numberAttributes, nationalDigits(number));
    case Step::Renderings:
        return equalsFilter(m_numberAttributes,
                            renderings(number, m_parser.format(number), m_parser.dialPrefixes(m_settings.region)));
    case Step::Switchboard: {
        const QStringList numbers = switchboardNumbers(number);
        // A company's main number is nobody's mobile.
        const QStringList attributes = m_numberAttributes.mid(0, 2);
        return numbers.isEmpty() || m_usesRenderings ? QByteArray() : endingsFilter(attributes, numbers);
    }
    case Step::Equal:
        break;
    }
    QStringList values;
    for (const QString &text : {number.raw, number.national, number.e164}) {
        if (!text.isEmpty() && text.size() <= longestText && !values.contains(text))
            values.append(text);
    }
    return values.isEmpty() ? QByteArray() : equalsFilter(m_numberAttributes, values);
}

LdapQuestion LdapProvider::question(const QByteArray &numberFilter) const
{
    LdapQuestion question;
    question.filter = [numberFilter, people = m_settings.peopleFilter.toUtf8()](const LdapServer &server) {
        return both(people.trimmed().isEmpty() ? defaultPeopleFilter(server.activeDirectory) : people, numberFilter);
    };
    question.timeLimit = m_settings.timeLimit;
    return question;
}

void LdapProvider::ask(Inquiry &inquiry, Step step)
{
    inquiry.step = step;
    LdapQuestion asked = question(numberFilter(step, inquiry.number));
    asked.attributes = m_builder.attributes();
    asked.sizeLimit = m_settings.sizeLimit;
    LdapClient::Ticket ticket = m_client.ask(std::move(asked));
    inquiry.ticket = ticket.id;
    // why: an answer that is there already is taken within then(), and the inquiry is gone afterwards.
    const quint64 id = inquiry.id;
    ticket.answer.then(&m_context, [this, id](const LdapClient::Answer &answer) { answered(id, answer); })
        .onCanceled(&m_context, [this, id] { answered(id, fail(ErrorKind::Cancelled)); });
}

void LdapProvider::answered(quint64 id, const LdapClient::Answer &answer)
{
    Inquiry *inquiry = this->inquiry(id);
    if (!inquiry)
        return; // too late
    inquiry->ticket = 0;
    if (answer) {
        goOn(*inquiry, *answer);
        return;
    }
    remember(answer.error());
    finish(id, tl::unexpected(answer.error()));
}

void LdapProvider::goOn(Inquiry &inquiry, const LdapAnswer &answer)
{
    const QList<CallerInfo> callers = m_builder.callers(answer.entries, inquiry.number);
    if (!callers.isEmpty() && (inquiry.found.isEmpty() || callers.constFirst().match >= inquiry.found.constFirst().match))
        inquiry.found = callers;
    const bool isExact = !inquiry.found.isEmpty() && inquiry.found.constFirst().match == MatchLevel::Exact;
    const bool isLastDigits = inquiry.step == Step::LastDigits;

    if (answer.tooMuchWork && isLastDigits && m_settings.matching == LdapSettings::Matching::Automatic) {
        qCInfo(lcLdap) << "the directory finds it too much work to look for digits; it is asked for the usual ways to write a number";
        m_usesRenderings = true;
        ask(inquiry, Step::Renderings);
    } else if (answer.tooMuchWork && inquiry.found.isEmpty()) {
        finish(inquiry.id, fail(ErrorKind::Timeout, u"the server has given up"_s));
    } else if (answer.hitSizeLimit && isLastDigits && !isExact && nationalDigits(inquiry.number) != decidingDigits(inquiry.number)) {
        ask(inquiry, Step::AllDigits);
    } else if (inquiry.found.isEmpty() && inquiry.step != Step::Equal && inquiry.step != Step::Switchboard
               && !numberFilter(Step::Switchboard, inquiry.number).isEmpty()) {
        ask(inquiry, Step::Switchboard);
    } else {
        finish(inquiry.id, inquiry.found);
    }
}

void LdapProvider::finish(quint64 id, const Result<QList<CallerInfo>> &result)
{
    const auto it = std::find_if(m_inquiries.begin(), m_inquiries.end(), [id](const auto &one) { return one->id == id; });
    if (it == m_inquiries.end())
        return;
    const std::unique_ptr<Inquiry> inquiry = std::move(*it);
    m_inquiries.erase(it);
    if (inquiry->ticket)
        m_client.cancel(inquiry->ticket);
    inquiry->promise.addResult(result);
    inquiry->promise.finish();
}

// why: another wrong password would bring the account nearer to being locked.
void LdapProvider::remember(const Error &error)
{
    if (error.kind != ErrorKind::Unauthorized || m_settings.login != LdapSettings::Login::Simple)
        return;
    m_refusal = error;
    m_refusedAt = m_clock.elapsed();
}

// -- is it there? ---------------------------------------------------------------------------------

QFuture<Result<QString>> LdapProvider::checkConnection()
{
    m_refusal.reset();
    auto check = std::make_unique<Check>();
    const quint64 id = ++m_lastId;
    check->id = id;
    check->promise.start();
    check->limit = m_clock.alarm([this, id] { finishCheck(id, fail(ErrorKind::Timeout)); });
    check->limit->start(m_settings.networkTimeout + m_settings.timeLimit);
    auto future = check->promise.future();
    m_checks.push_back(std::move(check));
    m_client.connectToServer()
        .then(&m_context, [this, id](const Result<LdapServer> &server) { greeted(id, server); })
        .onCanceled(&m_context, [this, id] { finishCheck(id, fail(ErrorKind::Cancelled)); });
    return future;
}

void LdapProvider::greeted(quint64 id, const Result<LdapServer> &server)
{
    if (!server) {
        remember(server.error());
        finishCheck(id, tl::unexpected(server.error()));
        return;
    }
    Check *check = this->check(id);
    if (!check)
        return;
    QByteArray anyNumber("(|");
    for (const QString &attribute : std::as_const(m_numberAttributes))
        anyNumber += '(' + attribute.toLatin1() + "=*)";
    LdapQuestion asked = question(anyNumber + ')');
    asked.attributes = {u"1.1"_s}; // none (RFC 4511, 4.5.1.8)
    asked.sizeLimit = mostCounted;
    LdapClient::Ticket ticket = m_client.ask(std::move(asked));
    check->ticket = ticket.id;
    ticket.answer
        .then(&m_context, [this, id, server = *server](const LdapClient::Answer &answer) { counted(id, server, answer); })
        .onCanceled(&m_context, [this, id] { finishCheck(id, fail(ErrorKind::Cancelled)); });
}

void LdapProvider::counted(quint64 id, const LdapServer &server, const LdapClient::Answer &answer)
{
    if (Check *check = this->check(id))
        check->ticket = 0;
    if (!answer) {
        finishCheck(id, tl::unexpected(answer.error()));
        return;
    }
    const bool thereAreMore = answer->hitSizeLimit || answer->tooMuchWork;
    QString words = people(answer->entries.size(), thereAreMore) + u" with a number; "_s;
    words += server.product.isEmpty() ? server.display : u"%1 at %2"_s.arg(server.product, server.display);
    words += server.encrypted ? u", encrypted"_s : server.local ? u", on this computer"_s : u", not encrypted"_s;
    if (answer->entries.isEmpty() && !thereAreMore)
        words += u"; are the search base and the filter right?"_s;
    if (answer->referrals > 0)
        words += u"; parts are on other servers, which are not asked"_s;
    finishCheck(id, words);
}

void LdapProvider::finishCheck(quint64 id, const Result<QString> &result)
{
    const auto it = std::find_if(m_checks.begin(), m_checks.end(), [id](const auto &one) { return one->id == id; });
    if (it == m_checks.end())
        return;
    const std::unique_ptr<Check> check = std::move(*it);
    m_checks.erase(it);
    if (check->ticket)
        m_client.cancel(check->ticket);
    check->promise.addResult(result);
    check->promise.finish();
}

} // namespace Ringside
