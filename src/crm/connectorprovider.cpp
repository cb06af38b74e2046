#include "connectorprovider.h"

#include "expressionengine.h"
#include "logging.h"
#include "numberparser.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using namespace std::chrono_literals;

// What an account has (pipelines, dispositions) changes when an administrator changes it.
constexpr auto accountKept = 1h;
// More people than this own no number; more would only be a slower card.
constexpr qsizetype mostPeople = 50;

template<class T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

Error unsupported(const QString &detail = {})
{
    return Error{ErrorKind::Unsupported, detail, std::nullopt};
}

QUrl profileUrlOf(const QString &pattern, ConnectorPattern::Values &values, const QString &contactId)
{
    if (contactId.isEmpty() || pattern.isEmpty())
        return {};
    values.insert(u"id"_s, contactId);
    return ConnectorPattern::fillUrl(pattern, values).value_or(QUrl());
}

} // namespace

ConnectorProvider::ConnectorProvider(std::shared_ptr<const Connector> connector, ConnectorAccess access,
                                     Surroundings surroundings)
    : m_connector(std::move(connector))
    , m_access(std::move(access))
    , m_surroundings(std::move(surroundings))
    , m_session(std::make_unique<ConnectorSession>(m_connector, m_access, m_surroundings.network))
{
    connect(&m_session->limiter(), &RateLimiter::changed, this, &ConnectorProvider::limitsChanged);
    if (OAuthSession *oauth = m_session->oauth()) {
        connect(oauth, &OAuthSession::signedIn, this, [this] {
            m_account.reset(); // perhaps another one now
            Q_EMIT signInChanged();
        });
        connect(oauth, &OAuthSession::signedOut, this, &ConnectorProvider::signInChanged);
    }
}

ConnectorProvider::~ConnectorProvider()
{
    m_cancel.cancel();
}

CrmMapping::Source ConnectorProvider::source() const
{
    return {m_access.name, m_access.region, m_surroundings.parser};
}

std::optional<CallerInfo> ConnectorProvider::known(const CallerInfo &info) const
{
    if (info.person.source == m_access.name)
        return info;
    for (const PersonRecord &record : info.person.elsewhere) {
        if (record.source != m_access.name)
            continue;
        CallerInfo ours = info;
        ours.person.source = record.source;
        ours.person.key = record.key;
        ours.person.accountId = record.accountId;
        ours.person.contactId = record.contactId;
        ours.person.profileUrl = record.profileUrl;
        return ours;
    }
    return std::nullopt;
}

QFuture<Result<OperationOutcome>> ConnectorProvider::run(const QString &name, QJsonObject scope, Effect effect)
{
    if (const QString objection = m_session->objection(); !objection.isEmpty())
        return ready<OperationOutcome>(fail(ErrorKind::Misconfigured, objection));
    const ConnectorOperation *operation = m_connector->operation(name);
    if (!operation)
        return ready<OperationOutcome>(tl::unexpected(unsupported()));
    scope.insert(u"now"_s, ExpressionEngine::timeForScope(m_surroundings.network.clock.nowUtc().toLocalTime()));
    scope.insert(u"region"_s, m_access.region);
    if (operation->needsAccount)
        return runWithAccount(*operation, scope, effect);
    return OperationRun::start({m_connector, *operation, *m_session, m_surroundings.expressions, m_surroundings.network.clock,
                                m_access.timeLimit},
                               scope, effect == Effect::Writes, m_cancel.token());
}

QFuture<Result<OperationOutcome>> ConnectorProvider::runWithAccount(const ConnectorOperation &operation,
                                                                    QJsonObject scope, Effect effect)
{
    return account()
        .then(this,
              [this, &operation, scope, effect](const Result<QJsonObject> &account) {
                  if (!account)
                      return ready<OperationOutcome>(tl::unexpected(account.error()));
                  QJsonObject whole = scope;
                  whole.insert(u"account"_s, *account);
                  return OperationRun::start({m_connector, operation, *m_session, m_surroundings.expressions,
                                              m_surroundings.network.clock, m_access.timeLimit},
                                             whole, effect == Effect::Writes, m_cancel.token());
              })
        .unwrap();
}

QFuture<Result<QJsonObject>> ConnectorProvider::account()
{
    const bool isFresh = m_account && m_surroundings.network.clock.elapsed() - m_accountAt < accountKept;
    if (isFresh)
        return ready<QJsonObject>(*m_account);
    if (m_accountUnderWay)
        return *m_accountUnderWay;
    const auto asked
        = run(u"account"_s, {}, Effect::Reads).then(this, [this](const Result<OperationOutcome> &outcome) -> Result<QJsonObject> {
              m_accountUnderWay.reset();
              if (!outcome) {
                  if (m_account) // better an old one than none
                      return *m_account;
                  return tl::unexpected(outcome.error());
              }
              m_account = outcome->value.toObject();
              m_accountAt = m_surroundings.network.clock.elapsed();
              m_session->setAccount(*m_account);
              return *m_account;
          });
    if (!asked.isFinished())
        m_accountUnderWay = asked;
    return asked;
}

QFuture<Result<QList<CallerInfo>>> ConnectorProvider::findByNumber(const PhoneNumber &number)
{
    if (number.isWithheld() || number.key().isEmpty())
        return ready<QList<CallerInfo>>(QList<CallerInfo>());
    const QJsonObject scope{{u"phone"_s, CrmMapping::toScope(number, m_surroundings.parser)}};
    return run(u"lookup"_s, scope, Effect::Reads)
        .then(this, [this, number](const Result<OperationOutcome> &outcome) -> Result<QList<CallerInfo>> {
            if (!outcome)
                return tl::unexpected(outcome.error());
            if (outcome->problems > 0)
                qCInfo(lcCrm).noquote() << m_connector->id << "people not understood:" << outcome->problems;
            QList<CallerInfo> people;
            ConnectorPattern::Values values = m_session->values();
            const QJsonArray found = outcome->value.toArray();
            for (const QJsonValue &value : found) {
                auto info = CrmMapping::callerInfo(value.toObject(), source());
                if (!info)
                    continue;
                // why: several renderings of a number find the same person several times.
                const auto isSame = [&](const CallerInfo &other) { return other.person.key == info->person.key; };
                if (std::any_of(people.cbegin(), people.cend(), isSame))
                    continue;
                for (const LabelledNumber &labelled : std::as_const(info->person.numbers)) {
                    const MatchLevel level = m_surroundings.parser.match(labelled.number, number);
                    if (level > info->match) {
                        info->match = level;
                        info->number = labelled.number;
                    }
                }
                if (info->match == MatchLevel::None) // the CRM's own idea of alike
                    continue;
                if (info->person.profileUrl.isEmpty())
                    info->person.profileUrl = profileUrlOf(m_connector->profileUrl, values, info->person.contactId);
                people.append(*info);
                if (people.size() == mostPeople)
                    break;
            }
            if (people.isEmpty() && outcome->partly)
                return tl::unexpected(*outcome->partly);
            return people;
        });
}

QFuture<Result<QString>> ConnectorProvider::checkConnection()
{
    return run(u"check"_s, {}, Effect::Reads).then(this, [](const Result<OperationOutcome> &outcome) -> Result<QString> {
        if (!outcome)
            return tl::unexpected(outcome.error());
        return outcome->value.isString() ? outcome->value.toString().left(200) : QString();
    });
}

QFuture<Result<HistorySummary>> ConnectorProvider::history(const HistoryQuestion &question)
{
    std::optional<CallerInfo> ours;
    for (auto info = question.people.cbegin(); info != question.people.cend() && !ours; ++info)
        ours = known(*info);
    if (!ours || !m_connector->operation(u"history"_s))
        return ready<HistorySummary>(HistorySummary());
    const QJsonObject scope{
        {u"person"_s, CrmMapping::toScope(*ours)},
        {u"entity"_s, ours->person.contactId},
        {u"phone"_s, CrmMapping::toScope(question.number, m_surroundings.parser)},
        {u"limit"_s, question.limit},
    };
    return run(u"history"_s, scope, Effect::Reads)
        .then(this, [this, limit = question.limit](const Result<OperationOutcome> &outcome) -> Result<HistorySummary> {
            if (!outcome)
                return tl::unexpected(outcome.error());
            HistorySummary summary;
            const QJsonArray found = outcome->value.toArray();
            for (const QJsonValue &value : found) {
                if (const auto entry = CrmMapping::historyEntry(value.toObject(), source()))
                    summary.recent.append(*entry);
            }
            std::stable_sort(summary.recent.begin(), summary.recent.end(),
                             [](const HistoryEntry &a, const HistoryEntry &b) { return a.at > b.at; });
            for (const HistoryEntry &entry : std::as_const(summary.recent)) {
                if (entry.type != HistoryEntry::Type::Call)
                    continue;
                ++summary.callCount;
                if (!summary.lastCallAt.isValid())
                    summary.lastCallAt = entry.at;
            }
            summary.recent.resize(qMin<qsizetype>(summary.recent.size(), limit));
            return summary;
        });
}

QFuture<Result<CrmPage>> ConnectorProvider::fetchPage(const CrmPageRequest &request)
{
    const auto isKnown = [&](const CrmModule &module) { return module.name == request.module; };
    if (std::none_of(m_connector->modules.cbegin(), m_connector->modules.cend(), isKnown))
        return ready<CrmPage>(tl::unexpected(unsupported(u"no such module"_s)));
    const QJsonObject scope{
        {u"module"_s, request.module},
        {u"after"_s, request.after.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(request.after)},
        {u"limit"_s, request.limit},
    };
    return run(u"skeleton"_s, scope, Effect::Reads)
        .then(this, [module = request.module](const Result<OperationOutcome> &outcome) -> Result<CrmPage> {
            if (!outcome)
                return tl::unexpected(outcome.error());
            CrmPage page;
            page.module = module;
            page.next = CrmMapping::text(outcome->value[u"next"]);
            const QJsonArray records = outcome->value[u"records"].toArray();
            for (const QJsonValue &value : records) {
                if (const auto record = CrmMapping::record(value.toObject(), module))
                    page.records.append(*record);
            }
            return page;
        });
}

QFuture<Result<QList<CrmPage>>> ConnectorProvider::fetchSkeletonData(const QList<CrmPageRequest> &requests)
{
    if (requests.isEmpty())
        return ready<QList<CrmPage>>(QList<CrmPage>());
    QList<QFuture<Result<CrmPage>>> pages;
    for (const CrmPageRequest &request : requests)
        pages.append(fetchPage(request));
    return QtFuture::whenAll(pages.begin(), pages.end())
        .then(this, [](const QList<QFuture<Result<CrmPage>>> &answers) -> Result<QList<CrmPage>> {
            QList<CrmPage> all;
            for (const auto &answer : answers) {
                if (answer.resultCount() == 0)
                    return fail(ErrorKind::Cancelled);
                const Result<CrmPage> page = answer.result();
                if (!page)
                    return tl::unexpected(page.error());
                all.append(*page);
            }
            return all;
        });
}

QFuture<Result<QList<CrmRecord>>> ConnectorProvider::searchLiveFacts(const QString &entityId, const QString &context)
{
    const QJsonObject scope{{u"entity"_s, entityId}, {u"context"_s, context}};
    return run(u"facts"_s, scope, Effect::Reads)
        .then(this, [](const Result<OperationOutcome> &outcome) -> Result<QList<CrmRecord>> {
            if (!outcome)
                return tl::unexpected(outcome.error());
            QList<CrmRecord> records;
            const QJsonArray found = outcome->value.toArray();
            for (const QJsonValue &value : found) {
                if (const auto record = CrmMapping::record(value.toObject(), {}))
                    records.append(*record);
            }
            return records;
        });
}

QFuture<Result<QJsonValue>> ConnectorProvider::executeRawQuery(const QString &query)
{
    return run(u"query"_s, {{u"query"_s, query}}, Effect::Reads)
        .then(this, [](const Result<OperationOutcome> &outcome) -> Result<QJsonValue> {
            if (!outcome)
                return tl::unexpected(outcome.error());
            return outcome->value;
        });
}

QFuture<Result<CrmCreated>> ConnectorProvider::create(const QString &operation, const QJsonObject &scope)
{
    return run(operation, scope, Effect::Writes)
        .then(this, [](const Result<OperationOutcome> &outcome) -> Result<CrmCreated> {
            if (!outcome)
                return tl::unexpected(outcome.error());
            auto made = CrmMapping::created(outcome->value);
            // It said yes and did not say what it has made: it may not be done again, so it is no success to retry.
            if (!made)
                return fail(ErrorKind::Protocol, u"done, but the answer has no id"_s);
            return *made;
        });
}

QFuture<Result<CrmCreated>> ConnectorProvider::createContact(const NewContact &contact)
{
    return create(u"create_contact"_s, {{u"contact"_s, CrmMapping::toScope(contact, m_surroundings.parser)}});
}

QFuture<Result<CrmCreated>> ConnectorProvider::createDeal(const NewDeal &deal)
{
    return create(u"create_deal"_s, {{u"deal"_s, CrmMapping::toScope(deal)}});
}

QFuture<Result<CrmCreated>> ConnectorProvider::createTask(const NewTask &task)
{
    return create(u"create_task"_s, {{u"task"_s, CrmMapping::toScope(task)}});
}

QFuture<Result<CrmCreated>> ConnectorProvider::logCall(const CallLog &log)
{
    const std::optional<CallerInfo> ours = known(log.caller);
    return create(u"log_call"_s,
                  {{u"call"_s, CrmMapping::toScope(log.call, m_surroundings.parser)},
                   {u"wrap_up"_s, CrmMapping::toScope(log.wrapUp)},
                   {u"person"_s, CrmMapping::toScope(ours.value_or(log.caller))},
                   {u"entity"_s, ours ? QJsonValue(ours->person.contactId) : QJsonValue(QJsonValue::Null)},
                   {u"key"_s, log.idempotencyKey}});
}

QUrl ConnectorProvider::profileUrl(const QString &contactId) const
{
    ConnectorPattern::Values values = m_session->values();
    return profileUrlOf(m_connector->profileUrl, values, contactId);
}

} // namespace Ringside
