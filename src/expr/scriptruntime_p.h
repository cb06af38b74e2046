#pragma once

#include "expressionengine.h"
#include "scripthelpers_p.h"
#include "usedmembers_p.h"

#include <QHash>
#include <QJSEngine>

#include <optional>

namespace Ringside {

//! One JavaScript engine made fit for expressions, and the programs it has been given.
//!
//! Thread: the one that made it; only interrupt() is called from others.
class ScriptRuntime
{
public:
    //! Once \a gone is true, \a parser may not exist any more.
    ScriptRuntime(const NumberParser &parser, const ExpressionLimits &limits, const std::atomic<bool> &gone);

    //! Before the functions below, which are for \a templates only.
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

    [[nodiscard]] std::optional<QJsonValue> evaluatePlan(const Template &what);
    [[nodiscard]] std::optional<MappedList> mapPlan(const Template &list, const Template &element);
    [[nodiscard]] QJSValue wholeScope();
    [[nodiscard]] QJSValue scopeOf(const QHash<QString, UsedMembers> &used);
    [[nodiscard]] static QJsonArray usedOf(const QJsonArray &elements, const QHash<QString, UsedMembers> &used);
    [[nodiscard]] Program programOf(const Template &what);
    [[nodiscard]] Program partOf(const Template &what);
    [[nodiscard]] Program programFor(QHash<quint64, Program> &programs, const Template &what, const QString &text,
                                     const QStringList &names, const QString &file);
    [[nodiscard]] tl::unexpected<Error> interrupted(const Template &what) const;
    [[nodiscard]] Error errorOf(const Template &what, const QJSValue &problem) const;

    struct Interpreted {
        Interpreted();
    };
    const ExpressionLimits m_limits;
    Interpreted m_interpreted; // before the engine
    QJSEngine m_engine;
    ScriptHelpers m_helpers;
    QJSValue m_run;
    QJSValue m_list;
    QJSValue m_map;
    QList<Template> m_templates; // of the evaluation
    QJsonObject m_given;
    bool m_mayPlan = false;
    QJSValue m_scope; // what of m_given the templates may use; undefined: not converted yet
    QHash<quint64, Program> m_programs;
    QHash<quint64, Program> m_parts;
};

} // namespace Ringside
