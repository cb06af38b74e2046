#include "operationrun.h"

#include <QJsonDocument>
#include <QtConcurrent>

#include <optional>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// What is larger is read in the pool: a megabyte of JSON takes ten milliseconds.
constexpr qsizetype readAtOnce = 32 * 1024;
// "each" over more than this is a mistake of the connector, or of what it read.
constexpr qsizetype mostRequests = 50;

std::optional<QJsonValue> bodyOf(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Null);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

// nullopt: a body that is no JSON, such as the page of a hotel's network.
std::optional<QJsonObject> responseForScope(const HttpResponse &response)
{
    const auto body = bodyOf(response.body);
    if (!body)
        return std::nullopt;
    QJsonObject headers;
    for (const auto &[name, value] : response.headers.all())
        headers.insert(QString::fromLatin1(name.toLower()), QString::fromUtf8(value));
    return QJsonObject{{u"status"_s, response.status}, {u"headers"_s, headers}, {u"body"_s, *body}};
}

bool isTrue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
    case QJsonValue::Object:
        return true;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return false;
}

bool mayBeRepeated(const ConnectorSession::Parts &parts)
{
    HttpRequest request;
    request.method = parts.request[u"method"].toString().toLatin1();
    request.isIdempotent = parts.mayRepeat;
    return request.mayBeRepeated();
}

} // namespace

// One request of a step, with its pages.
struct OperationRun::Strand {
    QJsonValue item; // of "each"
    int index = 0;
    QJsonValue page = QJsonValue::Null;
    int pages = 0;
    QJsonArray mapped;
    QJsonArray kept; // of each entry of "keep", in their order
    std::optional<Error> error;
};

OperationRun::OperationRun(const Place &place, const QJsonObject &scope, bool writes, const CancelToken &cancel)
    : m_place(place)
    , m_scope(scope)
    , m_writes(writes)
    , m_cancel(cancel)
    , m_startedAt(place.clock.elapsed())
{
    m_promise.start();
}

QFuture<Result<OperationOutcome>> OperationRun::start(const Place &place, const QJsonObject &scope, bool writes,
                                                      const CancelToken &cancel)
{
    const Self run(new OperationRun(place, scope, writes, cancel));
    const auto future = run->m_promise.future();
    run->m_scope.insert(u"params"_s, place.session.parameters());
    // The fields that go with the token may be part of every address.
    place.session.signIn()
        .then(&place.session,
              [run](const Result<QJsonObject> &token) {
                  if (!token)
                      return run->finish(token.error());
                  run->m_scope.insert(u"token"_s, *token);
                  run->beginStep();
              })
        .onCanceled(&place.session, [run] { run->finish(Error{ErrorKind::Cancelled, {}, std::nullopt}); });
    return future;
}

std::chrono::milliseconds OperationRun::left() const
{
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(m_place.clock.elapsed() - m_startedAt);
    return m_place.timeLimit - spent;
}

void OperationRun::beginStep()
{
    if (m_isFinished)
        return;
    if (m_step >= m_place.operation.steps.size())
        return finish();
    if (m_cancel.isCancelled())
        return finish(Error{ErrorKind::Cancelled, {}, std::nullopt});
    m_scope.insert(u"vars"_s, m_vars);
    m_strands.clear();
    if (!step().hasWhen && !step().hasEach)
        return ask({QJsonValue::Null});
    QList<Template> templates;
    if (step().hasWhen)
        templates.append(step().when);
    if (step().hasEach)
        templates.append(step().each);
    m_place.expressions.evaluateAll(templates, m_scope)
        .then(&m_place.session, [run = shared_from_this()](const QList<Result<QJsonValue>> &values) {
            qsizetype next = 0;
            if (run->step().hasWhen) {
                const Result<QJsonValue> &when = values[next++];
                if (!when)
                    return run->finish(when.error());
                if (!isTrue(*when))
                    return run->endStep();
            }
            if (!run->step().hasEach)
                return run->ask({QJsonValue::Null});
            const Result<QJsonValue> &each = values[next];
            if (!each)
                return run->finish(each.error());
            if (each->toArray().size() > mostRequests)
                return run->finish(Error{ErrorKind::Protocol, u"too many requests in one step"_s, std::nullopt});
            run->ask(each->toArray());
        });
}

void OperationRun::ask(const QJsonArray &elements)
{
    for (const QJsonValue &element : elements) {
        auto strand = std::make_shared<Strand>();
        strand->item = element;
        strand->index = int(m_strands.size());
        m_strands.push_back(std::move(strand));
    }
    if (m_strands.empty())
        return endStep();
    m_open = int(m_strands.size());
    const auto strands = m_strands; // an answer may come at once and begin the next step
    for (const auto &strand : strands)
        step().hasRequest ? request(strand) : digest(strand, m_scope);
}

void OperationRun::request(const std::shared_ptr<Strand> &strand)
{
    QJsonObject scope = m_scope;
    scope.insert(u"item"_s, strand->item);
    scope.insert(u"index"_s, strand->index);
    scope.insert(u"page"_s, strand->page);
    m_place.expressions.evaluateAll({m_place.connector->headers, step().request}, scope)
        .then(&m_place.session, [run = shared_from_this(), strand](const QList<Result<QJsonValue>> &values) {
            for (const Result<QJsonValue> &value : values) {
                if (!value) {
                    strand->error = value.error();
                    return run->strandDone();
                }
            }
            run->send(strand, *values[0], *values[1]);
        });
}

void OperationRun::send(const std::shared_ptr<Strand> &strand, const QJsonValue &headers, const QJsonValue &request)
{
    if (left() <= std::chrono::milliseconds::zero()) {
        strand->error = Error{ErrorKind::Timeout, {}, std::nullopt};
        return strandDone();
    }
    ConnectorSession::Parts parts;
    parts.request = request.toObject();
    parts.headers = headers.toObject();
    parts.empty = step().empty;
    parts.mayRepeat = step().mayRepeat;
    parts.cost = step().cost;
    parts.timeLimit = left();
    const auto run = shared_from_this();
    const bool mayBeDoneTwice = !m_writes || mayBeRepeated(parts);
    m_place.session.send(parts, m_cancel)
        .then(&m_place.session,
              [run, strand, mayBeDoneTwice](const Result<HttpResponse> &response) {
                  if (response) {
                      run->m_hasWritten = run->m_hasWritten || !mayBeDoneTwice;
                      return run->read(strand, *response);
                  }
                  strand->error = response.error();
                  run->strandDone();
              })
        .onCanceled(&m_place.session, [run, strand] {
            strand->error = Error{ErrorKind::Cancelled, {}, std::nullopt};
            run->strandDone();
        });
}

void OperationRun::read(const std::shared_ptr<Strand> &strand, const HttpResponse &response)
{
    const auto goOn = [run = shared_from_this(), strand](const std::optional<QJsonObject> &answer) {
        if (!answer) {
            strand->error = Error{ErrorKind::Protocol, u"the answer is no JSON"_s, std::nullopt};
            return run->strandDone();
        }
        QJsonObject scope = run->m_scope;
        scope.insert(u"item"_s, strand->item);
        scope.insert(u"index"_s, strand->index);
        scope.insert(u"response"_s, *answer);
        run->digest(strand, scope);
    };
    if (step().empty.contains(response.status))
        return goOn(QJsonObject{{u"status"_s, response.status}, {u"headers"_s, QJsonObject()}, {u"body"_s, QJsonValue()}});
    if (response.body.size() <= readAtOnce)
        return goOn(responseForScope(response));
    QtConcurrent::run([response] { return responseForScope(response); }).then(&m_place.session, goOn);
}

// The list in the answer, mapped.
void OperationRun::digest(const std::shared_ptr<Strand> &strand, const QJsonObject &scope)
{
    if (!step().hasMap)
        return keep(strand, scope);
    QJsonObject mapScope = scope;
    mapScope.insert(u"asked"_s, strand->item); // "item" is the element of the list now
    m_place.expressions.map(step().items, step().map, mapScope)
        .then(&m_place.session, [run = shared_from_this(), strand, scope](const Result<MappedList> &list) {
            if (!list) {
                strand->error = list.error();
                return run->strandDone();
            }
            for (const QJsonValue &value : list->values)
                strand->mapped.append(value);
            // Nothing of a list that could be mapped is a mistake of the connector; something is foreign data.
            if (list->values.isEmpty() && !list->problems.isEmpty()) {
                strand->error = list->problems.first();
                return run->strandDone();
            }
            run->m_problems += int(list->problems.size());
            run->keep(strand, scope);
        });
}

// What later steps want to know, and whether there is another page.
void OperationRun::keep(const std::shared_ptr<Strand> &strand, const QJsonObject &scope)
{
    QList<Template> templates;
    for (const auto &[name, what] : step().keep)
        templates.append(what);
    ++strand->pages;
    const bool mayGoOn = step().hasNext && strand->pages < step().mostPages;
    if (mayGoOn)
        templates.append(step().next);
    if (templates.isEmpty())
        return strandDone();
    m_place.expressions.evaluateAll(templates, scope)
        .then(&m_place.session,
              [run = shared_from_this(), strand, mayGoOn](const QList<Result<QJsonValue>> &values) {
                  strand->kept = {};
                  for (const Result<QJsonValue> &value : values) {
                      if (!value) {
                          strand->error = value.error();
                          return run->strandDone();
                      }
                      strand->kept.append(*value);
                  }
                  const QJsonValue next = mayGoOn ? strand->kept.takeAt(strand->kept.size() - 1) : QJsonValue();
                  if (!isTrue(next))
                      return run->strandDone();
                  strand->page = next;
                  run->request(strand);
              });
}

void OperationRun::strandDone()
{
    if (--m_open == 0)
        endStep();
}

void OperationRun::endStep()
{
    if (m_isFinished)
        return;
    std::optional<Error> failure;
    size_t failed = 0;
    for (const auto &strand : m_strands) {
        for (const QJsonValue &value : std::as_const(strand->mapped))
            m_mapped.append(value);
        if (strand->error) {
            ++failed;
            if (!failure)
                failure = strand->error;
        }
    }
    const bool isHalf = failure && failed < m_strands.size() && !m_writes;
    if (failure && !isHalf)
        return finish(*failure);
    if (isHalf && !m_partly)
        m_partly = failure;
    for (size_t i = 0; i < step().keep.size(); ++i) {
        QJsonArray all;
        for (const auto &strand : m_strands) {
            if (!strand->error)
                all.append(strand->kept.at(qsizetype(i)));
        }
        if (!m_strands.empty())
            m_vars.insert(step().keep[i].first, step().hasEach ? QJsonValue(all) : all.at(0));
    }
    ++m_step;
    beginStep();
}

void OperationRun::finish()
{
    if (m_partly && m_mapped.isEmpty() && !m_place.operation.hasResult)
        return finish(*m_partly);
    if (!m_place.operation.hasResult) {
        m_isFinished = true;
        m_promise.addResult(Result<OperationOutcome>(OperationOutcome{m_mapped, m_problems, m_partly}));
        m_promise.finish();
        return;
    }
    m_scope.insert(u"vars"_s, m_vars);
    m_scope.insert(u"mapped"_s, m_mapped);
    m_place.expressions.evaluate(m_place.operation.result, m_scope)
        .then(&m_place.session, [run = shared_from_this()](const Result<QJsonValue> &value) {
            if (!value)
                return run->finish(value.error());
            run->m_isFinished = true;
            run->m_promise.addResult(
                Result<OperationOutcome>(OperationOutcome{*value, run->m_problems, run->m_partly}));
            run->m_promise.finish();
        });
}

void OperationRun::finish(const Error &error)
{
    if (std::exchange(m_isFinished, true))
        return;
    Error told = error;
    // why: both would say that nothing has been done, and that it may be asked for once more.
    if (m_hasWritten && (error.kind == ErrorKind::Offline || error.kind == ErrorKind::RateLimited))
        told = {ErrorKind::Timeout, u"it is done in part: "_s + error.detail, std::nullopt};
    m_promise.addResult(Result<OperationOutcome>(tl::unexpected(told)));
    m_promise.finish();
}

} // namespace Ringside
