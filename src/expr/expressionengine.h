#pragma once

#include "result.h"
#include "template.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <chrono>
#include <memory>

namespace Ringside {

class NumberParser;

//! How much an evaluation may use. One is a call of a function of ExpressionEngine.
struct ExpressionLimits {
    std::chrono::milliseconds time{200}; //!< of work, not of waiting for its turn
    int depth = 64; //!< of a result
    int values = 200'000; //!< in a result: every string, number, object …
    qsizetype text = 8 * 1024 * 1024; //!< characters in a result, names of members included
    int lostThreads = 4; //!< at a time: those that no interruption reaches
};

//! What became of the elements of a list.
struct MappedList {
    QJsonArray values; //!< of those that went well, in their order
    QList<Error> problems; //!< one for each other element, at most a hundred
};

//! Runs the {{ expressions }} of Templates: JavaScript on a thread of its own.
//!
//! Does no I/O and lets expressions do none: they see the scope, JavaScript's own pure objects, which are
//! frozen, and the helpers (src/expr/README.md lists them). Nothing an expression does outlives its evaluation.
//! Within one evaluation the templates share the scope and could change it for those after them.
//!
//! The scope's values are handed over as data, never as text of a program. Whole numbers beyond 2^53, which
//! JavaScript cannot hold, arrive as strings of their digits. The member "now" (see timeForScope()) is what
//! today() goes by; "region" is the region numbers are read in that come without a country.
//!
//! Costs (measured by tests/bench/exprbench.cpp): there and back 35 µs; a request of ten expressions and an
//! answer of twenty people mapped with ten each 0.25 ms. What is only looked up is read from the data, for the rest
//! the members that expressions can name are converted. So: all of a request in one Template, all of a list
//! in one map(). A template is turned into code at its first use and kept. The engine itself takes 1.5 MB and 5 to
//! 20 ms, which its thread needs before the first answer.
//!
//! Thread: every function from any thread; futures are finished in the engine's thread, so continue with
//! .then(context, …). Evaluations are done one after the other in the order of the calls.
//! Errors: Protocol: an expression failed (threw, used a member of undefined, gave what JSON cannot hold, or too
//! much of it) or the template has problems(); Timeout: it took too long; Cancelled: the engine went away;
//! Internal: too many threads were lost, or this template has lost one before. The detail names the template, the
//! place in it and the expression, never a value.
//! Life: the destructor answers what waits with Cancelled and returns within a quarter of a second, whatever
//! an expression does.
class ExpressionEngine
{
public:
    //! \a parser has to outlive this.
    explicit ExpressionEngine(const NumberParser &parser, const ExpressionLimits &limits = {});
    ~ExpressionEngine();
    ExpressionEngine(const ExpressionEngine &) = delete;
    ExpressionEngine &operator=(const ExpressionEngine &) = delete;

    //! The value of \a what. An undefined whole is null.
    [[nodiscard]] QFuture<Result<QJsonValue>> evaluate(const Template &what, const QJsonObject &scope);

    //! Several with one scope, in one go; each has a result of its own, in the order of \a templates.
    //! One that takes too long leaves those after it with Timeout too.
    [[nodiscard]] QFuture<QList<Result<QJsonValue>>> evaluateAll(const QList<Template> &templates,
                                                                const QJsonObject &scope);

    //! \a element for each element of the array that \a list gives, with the element as "item" and its place
    //! as "index" in scope. Null is an empty list; anything else but an array is an error.
    [[nodiscard]] QFuture<Result<MappedList>> map(const Template &list, const Template &element,
                                                  const QJsonObject &scope);

    //! \a time as the scope holds times, \a now above all: ISO 8601 with the offset of its time zone, which is
    //! the one that today() goes by.
    [[nodiscard]] static QJsonValue timeForScope(const QDateTime &time);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ringside
