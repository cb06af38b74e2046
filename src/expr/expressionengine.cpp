#include "expressionengine.h"

#include "scriptthreads_p.h"
#include "template_p.h"
#include "times.h"

#include <QPromise>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// A promise that two threads may want to keep; the first does.
template<class T>
class Answer
{
public:
    Answer() { m_promise.start(); }
    [[nodiscard]] QFuture<T> future() { return m_promise.future(); }
    void give(T value)
    {
        if (m_given.exchange(true))
            return;
        m_promise.addResult(std::move(value));
        m_promise.finish();
    }

private:
    QPromise<T> m_promise;
    std::atomic<bool> m_given = false;
};

template<class T>
QFuture<T> ready(T value)
{
    Answer<T> answer;
    answer.give(std::move(value));
    return answer.future();
}

// What is wrong with \a what as an error; none: nothing.
std::optional<Error> refusal(const Template &what)
{
    const QList<TemplateProblem> problems = what.problems();
    if (problems.isEmpty())
        return std::nullopt;
    const TemplateProblem &first = problems.first();
    const QString where = first.path.isEmpty() ? what.name() : u"%1, %2"_s.arg(what.name(), first.path);
    return Error{ErrorKind::Protocol,
                 u"%1, line %2, column %3: %4"_s.arg(where, QString::number(first.line),
                                                     QString::number(first.column), first.message),
                 std::nullopt};
}

Error named(const Template &what, Error error)
{
    if (!error.detail.isEmpty())
        error.detail = u"%1: %2"_s.arg(what.name(), error.detail);
    return error;
}

} // namespace

struct ExpressionEngine::Private {
    ScriptThreads threads;

    // \a work gives T in the engine's thread, \a refused makes one of an error.
    template<class T, class Work, class Refused>
    QFuture<T> ask(const QList<Template> &templates, const QJsonObject &scope, Work work, Refused refused)
    {
        // why shared: the thread that works and the one that watches it hold it.
        const auto answer = std::make_shared<Answer<T>>();
        QList<quint64> ids;
        for (const Template &each : templates)
            ids.append(each.d->id);
        threads.add({ids,
                     [answer, templates, scope, work = std::move(work)](ScriptRuntime &runtime) {
                         runtime.begin(templates, scope);
                         answer->give(work(runtime));
                     },
                     [answer, refused = std::move(refused)](const Error &error) { answer->give(refused(error)); }});
        return answer->future();
    }
};

ExpressionEngine::ExpressionEngine(const NumberParser &parser, const ExpressionLimits &limits)
    : d(new Private{ScriptThreads(parser, limits)})
{
}

ExpressionEngine::~ExpressionEngine() = default;

QFuture<Result<QJsonValue>> ExpressionEngine::evaluate(const Template &what, const QJsonObject &scope)
{
    using Answered = Result<QJsonValue>;
    if (const auto problem = refusal(what))
        return ready<Answered>(tl::unexpected<Error>(*problem));
    if (what.isConstant())
        return ready<Answered>(what.value());
    return d->ask<Answered>(
        {what}, scope, [what](ScriptRuntime &runtime) { return runtime.evaluate(what); },
        [what](const Error &error) -> Answered { return tl::unexpected<Error>(named(what, error)); });
}

QFuture<QList<Result<QJsonValue>>> ExpressionEngine::evaluateAll(const QList<Template> &templates,
                                                                const QJsonObject &scope)
{
    using Answered = QList<Result<QJsonValue>>;
    QList<Template> runnable;
    for (const Template &each : templates)
        if (each.problems().isEmpty())
            runnable.append(each);
    return d->ask<Answered>(
        runnable, scope,
        [templates](ScriptRuntime &runtime) {
            Answered answers;
            for (const Template &each : templates) {
                if (const auto problem = refusal(each))
                    answers.append(tl::unexpected<Error>(*problem));
                else if (runtime.isInterrupted() && !each.isConstant())
                    answers.append(fail(ErrorKind::Timeout, u"%1: those before it took too long"_s.arg(each.name())));
                else
                    answers.append(runtime.evaluate(each));
            }
            return answers;
        },
        [templates](const Error &error) {
            Answered answers;
            for (const Template &each : templates)
                answers.append(tl::unexpected<Error>(named(each, error)));
            return answers;
        });
}

QFuture<Result<MappedList>> ExpressionEngine::map(const Template &list, const Template &element,
                                                  const QJsonObject &scope)
{
    using Answered = Result<MappedList>;
    for (const Template &each : {list, element})
        if (const auto problem = refusal(each))
            return ready<Answered>(tl::unexpected<Error>(*problem));
    return d->ask<Answered>(
        {list, element}, scope, [list, element](ScriptRuntime &runtime) { return runtime.map(list, element); },
        [element](const Error &error) -> Answered { return tl::unexpected<Error>(named(element, error)); });
}

QJsonValue ExpressionEngine::timeForScope(const QDateTime &time)
{
    return Times::withOffset(time);
}

} // namespace Ringside
