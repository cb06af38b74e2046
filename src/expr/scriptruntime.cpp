#include "scriptruntime_p.h"

#include "interpreter_p.h"
#include "prelude_p.h"
#include "template_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype mostPrograms = 2000;
constexpr int mostProblems = 100;
constexpr qsizetype longestQuote = 120;
constexpr qint64 largestExact = 1LL << 53; // of JavaScript's numbers

QString fileOf(quint64 templateId)
{
    return u"template%1"_s.arg(templateId);
}

bool isInexact(const QJsonValue &value)
{
    const qint64 number = value.toInteger();
    return value.isDouble() && (number > largestExact || number < -largestExact);
}

bool holdsInexact(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &each) { return holdsInexact(each); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [](const QJsonValue &each) { return holdsInexact(each); });
    }
    return isInexact(value);
}

// \a value with the whole numbers that JavaScript would round as strings.
QJsonValue exact(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = exact(array.at(i));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = exact(member.value());
        return object;
    }
    return isInexact(value) ? QJsonValue(QString::number(value.toInteger())) : value;
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
    : m_helpers(parser, gone)
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
    QJsonObject used;
    for (const Template &each : templates)
        for (const QString &name : each.d->names)
            if (const auto member = scope.find(name); member != scope.end() && !used.contains(name))
                used.insert(name, holdsInexact(*member) ? exact(*member) : QJsonValue(*member));
    m_scope = m_engine.toScriptValue(used);
}

Result<QJsonValue> ScriptRuntime::evaluate(const Template &what)
{
    if (what.isConstant())
        return what.value();
    const Program program = programOf(what);
    const QJSValue answer = m_run.call({program.function, program.names, m_scope});
    if (isInterrupted())
        return interrupted(what);
    if (const QJSValue problem = answer.property(u"problem"_s); !problem.isUndefined())
        return tl::unexpected<Error>(errorOf(what, problem));
    return m_engine.fromScriptValue<QJsonValue>(answer.property(u"value"_s));
}

Result<MappedList> ScriptRuntime::map(const Template &list, const Template &element)
{
    const Program listProgram = programOf(list);
    const QJSValue elements = m_list.call({listProgram.function, listProgram.names, m_scope});
    if (isInterrupted())
        return interrupted(list);
    if (const QJSValue problem = elements.property(u"problem"_s); !problem.isUndefined())
        return tl::unexpected<Error>(errorOf(list, problem));

    const Program program = programOf(element);
    const QJSValue answer = m_map.call(
        {program.function, program.names, m_scope, elements.property(u"value"_s), mostProblems});
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

ScriptRuntime::Program ScriptRuntime::programOf(const Template &what)
{
    if (const auto known = m_programs.constFind(what.d->id); known != m_programs.constEnd())
        return *known;
    if (m_programs.size() >= mostPrograms)
        m_programs.clear();
    const Program program{m_engine.evaluate(what.d->program, fileOf(what.d->id)),
                          m_engine.toScriptValue(QJsonArray::fromStringList(what.d->names))};
    m_programs.insert(what.d->id, program);
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
