#include "scriptruntime_p.h"

#include "interpreter_p.h"
#include "prelude_p.h"
#include "template_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype mostPrograms = 2000;
constexpr int mostProblems = 100;
constexpr qsizetype longestQuote = 120;

QString fileOf(quint64 templateId)
{
    return u"template%1"_s.arg(templateId);
}

QString shortened(const QString &code)
{
    const QString line = code.simplified();
    return line.size() > longestQuote ? line.left(longestQuote) + u'…' : line;
}

// What JavaScript says, without anything in it that may come from data: names are kept that the code has too.
QString harmless(const QString &name, const QString &message, const QString &code)
{
    static const QRegularExpression member(u"^Cannot (read|set) property '(.*)' of (undefined|null)$"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = member.match(message); match.hasMatch()) {
        const QString what = match.captured(2);
        return u"Cannot %1 %2 of %3"_s.arg(match.captured(1),
                                           !what.isEmpty() && code.contains(what) ? u"property '%1'"_s.arg(what)
                                                                                  : u"a property"_s,
                                           match.captured(3));
    }
    static const QRegularExpression call(u"^Property '(\\w+)' of object .* is not a function$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = call.match(message); match.hasMatch() && code.contains(match.captured(1)))
        return u"'%1' is not a function"_s.arg(match.captured(1));
    static const QRegularExpression unknown(u"^(\\w+) is not (defined|a function)$"_s);
    if (const auto match = unknown.match(message); match.hasMatch() && code.contains(match.captured(1)))
        return message;
    if (name == u"RangeError" && message.startsWith(u"Maximum call stack size exceeded"))
        return u"it calls itself without end"_s;
    if (!message.isEmpty() && code.contains(message))
        return message;
    static const QRegularExpression kind(u"^\\w{1,40}Error$|^Error$"_s);
    return kind.match(name).hasMatch() ? name : u"something was thrown"_s;
}

} // namespace

ScriptRuntime::Interpreted::Interpreted()
{
    useInterpreter();
}

ScriptRuntime::ScriptRuntime(const NumberParser &parser, const ExpressionLimits &limits, const std::atomic<bool> &gone)
    : m_limits(limits)
    , m_helpers(parser, gone)
{
    QJSEngine::setObjectOwnership(&m_helpers, QJSEngine::CppOwnership);
    QJSValue make = m_engine.evaluate(scriptPrelude(), u"prelude"_s);
    const QJSValue entries = make.call({m_engine.newQObject(&m_helpers), m_engine.globalObject(), limits.depth,
                                        limits.values, double(limits.text)});
    if (entries.isError())
        qFatal("The prelude of expressions does not run: %s", qPrintable(entries.toString()));
    m_run = entries.property(u"run"_s);
    m_list = entries.property(u"list"_s);
    m_map = entries.property(u"map"_s);
}

void ScriptRuntime::begin(const QList<Template> &templates, const QJsonObject &scope)
{
    m_helpers.begin(scope[u"now"].toString(), scope[u"region"].toString());
    m_templates = templates;
    m_given = scope;
    m_scope = QJSValue();
    // why all of them: what one changes the others see.
    m_mayPlan = std::all_of(templates.begin(), templates.end(), [](const Template &each) { return each.d->onlyReads; });
}

Result<QJsonValue> ScriptRuntime::evaluate(const Template &what)
{
    if (what.isConstant())
        return what.value();
    const auto planned = evaluatePlan(what);
    if (isInterrupted())
        return interrupted(what);
    if (planned)
        return *planned;
    const Program program = programOf(what);
    const QJSValue answer = m_run.call({program.function, program.names, wholeScope()});
    if (isInterrupted())
        return interrupted(what);
    if (const QJSValue problem = answer.property(u"problem"_s); !problem.isUndefined())
        return tl::unexpected<Error>(errorOf(what, problem));
    return m_engine.fromScriptValue<QJsonValue>(answer.property(u"value"_s));
}

Result<MappedList> ScriptRuntime::map(const Template &list, const Template &element)
{
    const auto planned = mapPlan(list, element);
    if (isInterrupted())
        return interrupted(element);
    if (planned)
        return *planned;
    const Program listProgram = programOf(list);
    const QJSValue elements = m_list.call({listProgram.function, listProgram.names, wholeScope()});
    if (isInterrupted())
        return interrupted(list);
    if (const QJSValue problem = elements.property(u"problem"_s); !problem.isUndefined())
        return tl::unexpected<Error>(errorOf(list, problem));

    const Program program = programOf(element);
    const QJSValue answer = m_map.call(
        {program.function, program.names, wholeScope(), elements.property(u"value"_s), mostProblems});
    if (isInterrupted())
        return interrupted(element);
    if (answer.isError())
        return tl::unexpected<Error>(errorOf(element, answer));
    MappedList mapped;
    mapped.values = m_engine.fromScriptValue<QJsonArray>(answer.property(u"value"_s));
    const QJSValue problems = answer.property(u"problems"_s);
    const int count = problems.property(u"length"_s).toInt();
    for (int i = 0; i < count; ++i)
        mapped.problems.append(errorOf(element, problems.property(quint32(i))));
    return mapped;
}

// The value without any JavaScript; nullopt: the whole program has to run, if only to say what is wrong.
std::optional<QJsonValue> ScriptRuntime::evaluatePlan(const Template &what)
{
    const TemplatePlan *plan = m_mayPlan ? what.d->plan.get() : nullptr;
    if (!plan || !plan->program.isEmpty()) // why: for a single value two halves cost more than the whole
        return std::nullopt;
    const auto value = PlanReader(*plan, m_given, m_limits).read({});
    return value && value->isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

// The same for map(); also nullopt where one element is out of the ordinary.
std::optional<MappedList> ScriptRuntime::mapPlan(const Template &list, const Template &element)
{
    const TemplatePlan *plan = m_mayPlan && list.d->plan ? element.d->plan.get() : nullptr;
    const auto elements = plan ? PlanReader(*list.d->plan, m_given, m_limits).readList() : std::nullopt;
    if (!elements || elements->size() > m_limits.values)
        return std::nullopt;
    QJsonArray given;
    PlanReader reader(*plan, m_given, m_limits);
    if (!plan->program.isEmpty()) {
        const Program program = partOf(element);
        const QJSValue answer = m_map.call({program.function, program.names, scopeOf(plan->used),
                                            m_engine.toScriptValue(usedOf(*elements, plan->used)), 1});
        if (isInterrupted() || answer.isError() || answer.property(u"problems"_s).property(u"length"_s).toInt() > 0)
            return std::nullopt;
        given = m_engine.fromScriptValue<QJsonArray>(answer.property(u"value"_s));
        reader.addCounts(answer.property(u"values"_s).toInt(), answer.property(u"text"_s).toInt());
    }
    MappedList mapped;
    for (qsizetype i = 0; i < elements->size(); ++i) {
        reader.setElement(elements->at(i), int(i));
        const auto value = reader.read(given.at(i).toObject());
        if (!value || isInterrupted())
            return std::nullopt;
        mapped.values.append(value->isUndefined() ? QJsonValue(QJsonValue::Null) : *value);
    }
    return mapped;
}

// What the whole programs of the evaluation's templates may look at, all of them the same values.
QJSValue ScriptRuntime::wholeScope()
{
    if (!m_scope.isUndefined())
        return m_scope;
    QHash<QString, UsedMembers> used;
    for (const Template &each : std::as_const(m_templates))
        for (auto name = each.d->used.begin(); name != each.d->used.end(); ++name)
            used[name.key()].add(name.value());
    m_scope = scopeOf(used);
    return m_scope;
}

QJSValue ScriptRuntime::scopeOf(const QHash<QString, UsedMembers> &used)
{
    QJsonObject scope;
    for (auto name = used.begin(); name != used.end(); ++name)
        if (const auto member = m_given.constFind(name.key()); member != m_given.constEnd())
            scope.insert(name.key(), name->of(*member));
    return m_engine.toScriptValue(scope);
}

// What a program looks at of the elements of a list.
QJsonArray ScriptRuntime::usedOf(const QJsonArray &elements, const QHash<QString, UsedMembers> &used)
{
    QJsonArray items;
    const auto ofItem = used.constFind(u"item"_s);
    for (const QJsonValue &element : elements)
        items.append(ofItem == used.constEnd() ? QJsonValue(QJsonValue::Null) : ofItem->of(element));
    return items;
}

ScriptRuntime::Program ScriptRuntime::programOf(const Template &what)
{
    return programFor(m_programs, what, what.d->program, what.d->names, fileOf(what.d->id));
}

// That of its plan.
ScriptRuntime::Program ScriptRuntime::partOf(const Template &what)
{
    return programFor(m_parts, what, what.d->plan->program, what.d->plan->names, u"part"_s);
}

ScriptRuntime::Program ScriptRuntime::programFor(QHash<quint64, Program> &programs, const Template &what,
                                                 const QString &text, const QStringList &names, const QString &file)
{
    if (const auto known = programs.constFind(what.d->id); known != programs.constEnd())
        return *known;
    if (programs.size() >= mostPrograms)
        programs.clear();
    const Program program{m_engine.evaluate(text, file), m_engine.toScriptValue(QJsonArray::fromStringList(names))};
    programs.insert(what.d->id, program);
    return program;
}

tl::unexpected<Error> ScriptRuntime::interrupted(const Template &what) const
{
    return fail(ErrorKind::Timeout, u"%1: the expressions take too long"_s.arg(what.name()));
}

Error ScriptRuntime::errorOf(const Template &what, const QJSValue &problem) const
{
    const QString message = problem.property(u"message"_s).toString();
    const QString stack = problem.property(u"stack"_s).toString();
    const QRegularExpression frame(u"%1:(\\d+)"_s.arg(fileOf(what.d->id)));
    const int line = frame.match(stack).captured(1).toInt();
    const ExpressionPlace *place = what.d->placeAt(line);
    const bool own = problem.property(u"own"_s).toBool();
    const QString says = own ? message
                             : harmless(problem.property(u"name"_s).toString(), message,
                                        place ? place->code : QString());
    if (!place)
        return {ErrorKind::Protocol, u"%1: %2"_s.arg(what.name(), says), std::nullopt};
    const QString where = place->path.isEmpty() ? what.name() : u"%1, %2"_s.arg(what.name(), place->path);
    return {ErrorKind::Protocol,
            u"%1, line %2: %3, in {{ %4 }}"_s.arg(where, QString::number(std::max(line - place->line, 0) + 1), says,
                                                  shortened(place->code)),
            std::nullopt};
}

} // namespace Ringside
