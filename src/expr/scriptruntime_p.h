#pragma once

#include "expressionengine.h"
#include "scripthelpers_p.h"

#include <QHash>
#include <QJSEngine>

namespace Ringside {

//! One JavaScript engine made fit for expressions, and the programs it has been given.
//!
//! Thread: the one that made it; only interrupt() is called from others.
class ScriptRuntime
{
public:
    //! Once \a gone is true, \a parser may not exist any more.
    ScriptRuntime(const NumberParser &parser, const ExpressionLimits &limits, const std::atomic<bool> &gone);

    //! Before the functions below: converts what \a templates may use of \a scope.
    void begin(const QList<Template> &templates, const QJsonObject &scope);

    [[nodiscard]] Result<QJsonValue> evaluate(const Template &what);
    [[nodiscard]] Result<MappedList> map(const Template &list, const Template &element);

    //! Ends the expression that runs, and leaves this unfit for another. From any thread.
    void interrupt() { m_engine.setInterrupted(true); }
    [[nodiscard]] bool isInterrupted() const { return m_engine.isInterrupted(); }

private:
    struct Program {
        QJSValue function;
        QJSValue names;
    };

    [[nodiscard]] Program programOf(const Template &what);
    [[nodiscard]] tl::unexpected<Error> interrupted(const Template &what) const;
    [[nodiscard]] Error errorOf(const Template &what, const QJSValue &problem) const;

    struct Interpreted {
        Interpreted();
    };
    Interpreted m_interpreted; // before the engine
    QJSEngine m_engine;
    ScriptHelpers m_helpers;
    QJSValue m_run;
    QJSValue m_list;
    QJSValue m_map;
    QJSValue m_scope;
    QHash<quint64, Program> m_programs;
};

} // namespace Ringside
