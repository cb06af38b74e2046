#include "template.h"

#include "interpreter_p.h"
#include "template_p.h"
#include "templatesplitter_p.h"

#include <QJSEngine>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype longestProgram = 1024 * 1024;
constexpr int deepestValue = 64;
constexpr qint64 largestExact = 1LL << 53; // of JavaScript's numbers

TemplateProblem problemAt(const QString &path, const QString &text, qsizetype at, QString message)
{
    const QStringView before = QStringView(text).first(at);
    const int line = int(before.count(u'\n')) + 1;
    const int column = int(at - before.lastIndexOf(u'\n'));
    return {path, line, column, std::move(message)};
}

quint64 nextId()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace

QString scriptLiteral(const QString &text)
{
    QString quoted;
    quoted.reserve(text.size() + 2);
    quoted += u'"';
    for (const QChar c : text) {
        const bool plain = c.unicode() >= 0x20 && c != u'"' && c != u'\\' && c.unicode() < 0x7f;
        if (plain)
            quoted += c;
        else
            quoted += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
    }
    quoted += u'"';
    return quoted;
}

const ExpressionPlace *Template::Data::placeAt(int line) const
{
    // why one more: what is called with an expression stands in the line before it.
    const auto after = std::upper_bound(places.begin(), places.end(), line + 1,
                                        [](int wanted, const ExpressionPlace &place) { return wanted < place.line; });
    if (after == places.begin())
        return nullptr;
    const ExpressionPlace &place = *std::prev(after);
    return line <= place.line + place.moreLines() ? &place : nullptr;
}

Template::Template()
    : d(std::make_shared<const Data>())
{
}

Template::Template(std::shared_ptr<const Data> data)
    : d(std::move(data))
{
}

QString Template::name() const
{
    return d->name;
}

QList<TemplateProblem> Template::problems() const
{
    return d->problems;
}

bool Template::isConstant() const
{
    return d->places.isEmpty() && d->problems.isEmpty();
}

QJsonValue Template::value() const
{
    return d->value;
}

struct TemplateCompiler::Private {
    explicit Private(const QStringList &names)
        : names((useInterpreter(), names))
    {
    }

    QStringList names;
    mutable QJSEngine engine; // reads programs, runs none

    void check(const QString &code, const QString &path, const QString &text, qsizetype at,
               QList<TemplateProblem> &problems) const;
    [[nodiscard]] QJSValue parse(const QString &code, QStringView brackets, QStringList *trace) const;
};

namespace {

// Turns a JSON value into a program that gives it, its expressions evaluated.
class ProgramWriter
{
public:
    using Check = std::function<void(const QString &code, const QString &path, const QString &text, qsizetype at)>;

    ProgramWriter(QList<ExpressionPlace> &places, QList<TemplateProblem> &problems, Check check)
        : m_places(places)
        , m_problems(problems)
        , m_check(std::move(check))
    {
    }

    void write(const QJsonValue &value, const QString &path, int depth = 0)
    {
        if (depth > deepestValue || m_program.size() > longestProgram) {
            refuse(path, depth > deepestValue ? u"this is nested too deeply"_s : u"the template is too large"_s);
            return;
        }
        switch (value.type()) {
        case QJsonValue::Object:
            return writeObject(value.toObject(), path, depth);
        case QJsonValue::Array:
            return writeArray(value.toArray(), path, depth);
        case QJsonValue::String:
            return writeString(value.toString(), path);
        case QJsonValue::Double:
            return writeNumber(value, path);
        case QJsonValue::Bool:
            return add(value.toBool() ? u"true"_s : u"false"_s);
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            break;
        }
        add(u"null"_s);
    }

    [[nodiscard]] const QString &program() const { return m_program; }

private:
    void add(const QString &text)
    {
        m_program += text;
        m_line += int(text.count(u'\n'));
    }

    void refuse(const QString &path, const QString &message)
    {
        if (m_problems.isEmpty() || m_problems.last().message != message)
            m_problems.append({path, 1, 1, message});
        add(u"null"_s);
    }

    void writeObject(const QJsonObject &object, const QString &path, int depth)
    {
        add(u"{"_s);
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString memberPath = path.isEmpty() ? member.key() : path + u'.' + member.key();
            // why computed: {"__proto__": x} would be no member.
            add(u"["_s);
            writePieces(splitTemplate(member.key()), member.key(), memberPath, u"$key("_s);
            add(u"]:"_s);
            write(member.value(), memberPath, depth + 1);
            add(u","_s);
        }
        add(u"}"_s);
    }

    void writeArray(const QJsonArray &array, const QString &path, int depth)
    {
        add(u"["_s);
        for (qsizetype i = 0; i < array.size(); ++i) {
            write(array[i], u"%1[%2]"_s.arg(path, QString::number(i)), depth + 1);
            add(u","_s);
        }
        add(u"]"_s);
    }

    void writeNumber(const QJsonValue &value, const QString &path)
    {
        const qint64 whole = value.toInteger();
        if (whole > largestExact || whole < -largestExact)
            return refuse(path, u"this number is too large to be exact; write it as a string"_s);
        const double number = value.toDouble();
        add(std::isfinite(number) ? u"(%1)"_s.arg(QString::number(number, 'g', 17)) : u"null"_s);
    }

    void writeString(const QString &text, const QString &path)
    {
        const SplitString split = splitTemplate(text);
        if (split.isWhole()) {
            add(u"$value("_s);
            writeExpression(split.pieces.first(), text, path);
            return add(u")"_s);
        }
        writePieces(split, text, path, u"$value("_s);
    }

    // Text and expressions joined; \a wrap is what is called with a text that has expressions in it.
    void writePieces(const SplitString &split, const QString &text, const QString &path, const QString &wrap)
    {
        if (!split.problem.isEmpty())
            m_problems.append(problemAt(path, text, split.problemAt, split.problem));
        const bool plain = split.pieces.isEmpty()
                           || (split.pieces.size() == 1 && !split.pieces.first().isExpression);
        if (plain)
            return add(scriptLiteral(split.pieces.isEmpty() ? QString() : split.pieces.first().text));
        add(wrap + u"\"\""_s);
        for (const TemplatePiece &piece : split.pieces) {
            if (!piece.isExpression) {
                add(u'+' + scriptLiteral(piece.text));
                continue;
            }
            add(u"+$text("_s);
            writeExpression(piece, text, path);
            add(u")"_s);
        }
        add(u")"_s);
    }

    void writeExpression(const TemplatePiece &piece, const QString &text, const QString &path)
    {
        const qsizetype before = m_problems.size();
        m_check(piece.text, path, text, piece.at);
        if (m_problems.size() > before)
            return add(u"null"_s);
        QString code = piece.text;
        code.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        add(u"(\n"_s);
        m_places.append({path, code, m_line});
        // why on a line of its own: the code may end in a comment.
        add(code + u"\n)"_s);
    }

    QString m_program;
    int m_line = 1;
    QList<ExpressionPlace> &m_places;
    QList<TemplateProblem> &m_problems;
    Check m_check;
};

} // namespace

// Only read, never run: what stands before it throws. A text that closes the bracket it stands in, to go on
// with something else, would have to close two kinds of bracket at once.
QJSValue TemplateCompiler::Private::parse(const QString &code, QStringView brackets, QStringList *trace) const
{
    const QString program = u"throw 0;(function(%1){\"use strict\";return %2\n%3\n%4})"_s.arg(
        names.join(u','), brackets.first(1).toString(), code, brackets.last(1).toString());
    return engine.evaluate(program, u"expression"_s, 0, trace);
}

void TemplateCompiler::Private::check(const QString &code, const QString &path, const QString &text, qsizetype at,
                                      QList<TemplateProblem> &problems) const
{
    QStringList trace;
    const QJSValue asOperand = parse(code, u"()", &trace);
    if (asOperand.isError()) {
        // "name:line:column:file"; the code begins in line 1, this is how far into it the parser came.
        static const QRegularExpression place(u"^[^:]*:(\\d+):(\\d+):"_s);
        const QRegularExpressionMatch match = place.match(trace.value(0));
        const QStringList lines = code.split(u'\n');
        const qsizetype line = std::max(match.captured(1).toInt() - 1, 0);
        qsizetype offset = 0;
        for (qsizetype i = 0; i < std::min(line, lines.size()); ++i)
            offset += lines[i].size() + 1;
        offset += std::max(match.captured(2).toInt() - 1, 0);
        // What is missing at the end is noticed behind it.
        problems.append(problemAt(path, text, at + std::min(offset, code.size()),
                                  asOperand.property(u"message"_s).toString()));
        return;
    }
    if (parse(code, u"[]", nullptr).isError())
        problems.append(problemAt(path, text, at, u"this is not one expression"_s));
}

TemplateCompiler::TemplateCompiler(const QStringList &names)
    : d(std::make_unique<Private>(names))
{
}

TemplateCompiler::~TemplateCompiler() = default;

Template TemplateCompiler::compile(const QJsonValue &value, const QString &name) const
{
    auto data = std::make_shared<Template::Data>();
    data->id = nextId();
    data->name = name;
    data->value = value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    ProgramWriter writer(data->places, data->problems,
                         [this, &data](const QString &code, const QString &path, const QString &text, qsizetype at) {
                             d->check(code, path, text, at, data->problems);
                         });
    writer.write(data->value, {});
    for (const QString &each : d->names) {
        const bool used = std::any_of(data->places.begin(), data->places.end(),
                                      [&each](const ExpressionPlace &place) { return hasWord(place.code, each); });
        if (used)
            data->names.append(each);
    }
    if (!data->problems.isEmpty())
        return Template(std::move(data));
    for (const ExpressionPlace &place : std::as_const(data->places)) {
        data->onlyReads = data->onlyReads && onlyReads(place.code);
        for (const QString &each : std::as_const(data->names))
            data->used[each].addUses(place.code, each);
    }
    if (data->onlyReads && !data->places.isEmpty())
        data->plan = TemplatePlan::make(data->value, data->names);
    // why not returned at once: a call in that place would leave no trace of itself for errors to be found by.
    data->program = u"(function(%1){\"use strict\";const $result=%2;return $result})"_s.arg(
        data->names.join(u','), writer.program());
    return Template(std::move(data));
}

QStringList TemplateCompiler::scopeNames()
{
    return {u"params"_s,  u"phone"_s,  u"caller"_s,  u"call"_s,   u"response"_s, u"status"_s,  u"headers"_s,
            u"error"_s,   u"now"_s,    u"region"_s,  u"item"_s,   u"index"_s,    u"page"_s,    u"steps"_s,
            u"account"_s, u"agent"_s,  u"line"_s,    u"person"_s, u"contact"_s,  u"record"_s,  u"deal"_s,
            u"task"_s,    u"note"_s,   u"module"_s,  u"id"_s,     u"query"_s,    u"context"_s, u"token"_s,
            u"input"_s,   u"wrapUp"_s, u"request"_s};
}

} // namespace Ringside
