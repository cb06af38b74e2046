#include "templateplan_p.h"

#include "template_p.h"
#include "templatesplitter_p.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Node = TemplatePlan::Node;

constexpr qint64 largestExact = 1LL << 53; // of JavaScript's numbers

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

// A number as JavaScript writes it; nullopt: it would write it another way.
std::optional<QString> numberText(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (number == std::floor(number) && std::abs(number) <= double(largestExact))
        return QString::number(qint64(number));
    if (!(std::abs(number) >= 1e-4 && std::abs(number) < 1e15))
        return std::nullopt;
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

// Takes a template apart into what is read and what is run.
class PlanMaker
{
public:
    PlanMaker(TemplatePlan &plan, const QStringList &names)
        : m_plan(plan)
        , m_names(names)
    {
    }

    // False: this needs the whole program.
    bool make(const QJsonValue &value, Node &node)
    {
        if (value.isObject())
            return makeObject(value.toObject(), node);
        if (value.isArray())
            return makeList(value.toArray(), node);
        if (value.isString())
            return makeString(value.toString(), node);
        node.constant = value;
        return true;
    }

    [[nodiscard]] bool readsAnything() const { return m_readsAnything; }
    [[nodiscard]] const QStringList &codes() const { return m_codes; }
    [[nodiscard]] const QString &members() const { return m_members; }

private:
    bool makeObject(const QJsonObject &object, Node &node)
    {
        node.kind = Node::Kind::Object;
        bool isConstant = true;
        QJsonObject constants = object;
        for (auto member = constants.begin(); member != constants.end(); ++member) {
            if (member.key().contains("{{"_L1) || member.key() == "__proto__"_L1)
                return false;
            Node &part = node.parts.emplace_back();
            if (!make(member.value(), part))
                return false;
            if (part.kind == Node::Kind::Constant)
                continue;
            isConstant = false;
            member.value() = QJsonValue::Null;
        }
        if (isConstant)
            node = Node();
        node.constant = constants;
        return true;
    }

    bool makeList(const QJsonArray &array, Node &node)
    {
        node.kind = Node::Kind::List;
        bool isConstant = true;
        for (const QJsonValue &each : array) {
            if (!make(each, node.parts.emplace_back()))
                return false;
            isConstant = isConstant && node.parts.back().kind == Node::Kind::Constant;
        }
        if (isConstant)
            node = constant(array);
        return true;
    }

    static Node constant(const QJsonValue &value)
    {
        Node node;
        node.constant = value;
        return node;
    }

    bool makeString(const QString &text, Node &node)
    {
        const SplitString split = splitTemplate(text);
        if (!split.problem.isEmpty())
            return false;
        if (split.isWhole()) {
            makeWhole(split.pieces.first().text, node);
            return true;
        }
        const bool isConstant = std::none_of(split.pieces.begin(), split.pieces.end(),
                                             [](const TemplatePiece &piece) { return piece.isExpression; });
        if (isConstant) {
            node.constant = text;
            return true;
        }
        makeText(split, node);
        return true;
    }

    void makeWhole(const QString &code, Node &node)
    {
        if (!makeReading(code, node))
            makeScript({code}, u"$value(\n%1\n)"_s.arg(code), node);
    }

    void makeText(const SplitString &split, Node &node)
    {
        node.kind = Node::Kind::Text;
        bool isRead = true;
        QString joined = u"$value(\"\""_s;
        QStringList codes;
        for (const TemplatePiece &piece : split.pieces) {
            if (!piece.isExpression) {
                node.parts.push_back(constant(piece.text));
                joined += u'+' + scriptLiteral(piece.text);
                continue;
            }
            codes.append(piece.text);
            joined += u"+$text(\n"_s + piece.text + u"\n)"_s;
            isRead = isRead && makeReading(piece.text, node.parts.emplace_back());
        }
        if (!isRead) {
            node = Node();
            makeScript(codes, joined + u')', node);
        }
    }

    void makeScript(const QStringList &codes, const QString &call, Node &node)
    {
        node.kind = Node::Kind::Script;
        node.member = u"s%1"_s.arg(m_scripts++);
        m_members += node.member + u':' + call + u',';
        m_codes += codes;
    }

    // "a.b?.c ?? d.e ?? []"; false: it is more than that.
    bool makeReading(const QString &code, Node &node)
    {
        static const QRegularExpression path(u"\\A\\s*([A-Za-z_$][\\w$]*)((?:\\??\\.[A-Za-z_$][\\w$]*)*)\\s*\\z"_s);
        const QStringList alternatives = code.split(u"??"_s);
        Node reading;
        reading.kind = Node::Kind::Value;
        reading.constant = QJsonValue::Undefined;
        for (qsizetype i = 0; i < alternatives.size(); ++i) {
            const auto match = path.match(alternatives[i]);
            if (match.hasMatch() && m_names.contains(match.captured(1))) {
                const int place = placeOf(match.captured(1), match.captured(2));
                if (place < 0)
                    return false;
                reading.places.append(place);
                continue;
            }
            const QString word = alternatives[i].trimmed();
            if (i == 0 || i + 1 < alternatives.size() || (word != "[]"_L1 && word != "null"_L1))
                return false;
            reading.constant = word == "[]"_L1 ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Null);
        }
        node = std::move(reading);
        m_readsAnything = true;
        return true;
    }

    // \a members: ".properties?.phone"; negative: not to be read from data.
    int placeOf(const QString &name, const QString &members)
    {
        const bool isOfElement = name == "item"_L1 || name == "index"_L1;
        int place = placeOf({-1, name, false, isOfElement});
        qsizetype at = 0;
        while (at < members.size()) {
            const bool mayEnd = members[at] == u'?';
            const qsizetype from = at + (mayEnd ? 2 : 1);
            at = from;
            while (at < members.size() && members[at] != u'?' && members[at] != u'.')
                ++at;
            const QString member = members.sliced(from, at - from);
            if (isInherited(member))
                return -1;
            place = placeOf({place, member, mayEnd, isOfElement});
        }
        return place;
    }

    int placeOf(const TemplatePlan::Place &place)
    {
        auto &places = m_plan.places;
        const auto known = std::find_if(places.begin(), places.end(), [&place](const TemplatePlan::Place &other) {
            return other.parent == place.parent && other.member == place.member && other.mayEnd == place.mayEnd;
        });
        if (known != places.end())
            return int(known - places.begin());
        places.push_back(place);
        return int(places.size()) - 1;
    }

    TemplatePlan &m_plan;
    const QStringList &m_names;
    QStringList m_codes;
    QString m_members;
    int m_scripts = 0;
    bool m_readsAnything = false;
};

} // namespace

std::shared_ptr<const TemplatePlan> TemplatePlan::make(const QJsonValue &value, const QStringList &names)
{
    auto plan = std::make_shared<TemplatePlan>();
    PlanMaker maker(*plan, names);
    if (!maker.make(value, plan->root) || !maker.readsAnything())
        return nullptr;
    if (maker.codes().isEmpty())
        return plan;
    for (const QString &name : names) {
        for (const QString &code : maker.codes()) {
            if (!hasWord(code, name))
                continue;
            plan->used[name].addUses(code, name);
            if (!plan->names.contains(name))
                plan->names.append(name);
        }
    }
    for (auto name = plan->used.begin(); name != plan->used.end(); ++name)
        name->prepare();
    plan->program
        = u"(function(%1){\"use strict\";return {%2}})"_s.arg(plan->names.join(u','), maker.members());
    return plan;
}

PlanReader::PlanReader(const TemplatePlan &plan, const QJsonObject &scope, const ExpressionLimits &limits)
    : m_plan(plan)
    , m_scope(scope)
    , m_limits(limits)
    , m_read(plan.places.size())
{
}

void PlanReader::addCounts(qint64 values, qint64 text)
{
    m_values += values;
    m_text += text;
}

void PlanReader::setElement(const QJsonValue &item, int index)
{
    m_item = item;
    m_index = index;
    m_isElement = true;
    for (size_t i = 0; i < m_read.size(); ++i) {
        if (m_plan.places[i].isOfElement)
            m_read[i].state = Read::State::Unknown;
    }
}

std::optional<QJsonArray> PlanReader::readList()
{
    if (m_plan.root.kind != Node::Kind::Value)
        return std::nullopt;
    const QJsonValue list = found(m_plan.root);
    return !m_refused && (list.isArray() || list.isNull()) ? std::optional(list.toArray()) : std::nullopt;
}

std::optional<QJsonValue> PlanReader::read(const QJsonObject &given)
{
    const QJsonValue value = build(m_plan.root, given);
    return m_refused ? std::nullopt : std::optional(value);
}

QJsonValue PlanReader::build(const Node &node, const QJsonObject &given)
{
    switch (node.kind) {
    case Node::Kind::Constant:
        break;
    case Node::Kind::Value:
        return counted(found(node));
    case Node::Kind::Text:
        return counted(text(node));
    case Node::Kind::Script:
        return given.value(node.member);
    case Node::Kind::List: {
        QJsonArray list;
        for (const Node &part : node.parts) {
            const QJsonValue value = build(part, given);
            list.append(value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
        }
        return list;
    }
    case Node::Kind::Object:
        return object(node, given);
    }
    return node.constant;
}

// why into a copy: putting in a name costs more than its value.
QJsonObject PlanReader::object(const Node &node, const QJsonObject &given)
{
    QJsonObject object = node.constant.toObject();
    QStringList missing;
    auto member = object.begin();
    for (const Node &part : node.parts) {
        if (part.kind != Node::Kind::Constant) {
            const QJsonValue value = build(part, given);
            if (value.isUndefined())
                missing.append(member.key());
            else
                member.value() = value;
        }
        ++member;
    }
    for (const QString &name : std::as_const(missing))
        object.remove(name);
    return object;
}

QJsonValue PlanReader::found(const Node &node)
{
    QJsonValue value = QJsonValue::Undefined;
    for (const int place : node.places) {
        const Read &read = at(place);
        if (read.state == Read::State::Refused)
            m_refused = true;
        value = read.state == Read::State::There ? read.value : QJsonValue(QJsonValue::Undefined);
        if (!isNothing(value))
            return value;
    }
    return node.constant.isUndefined() ? value : node.constant;
}

QString PlanReader::text(const Node &node)
{
    QString text;
    for (const Node &part : node.parts) {
        const QJsonValue value = part.kind == Node::Kind::Value ? exactForScripts(found(part)) : part.constant;
        if (value.isString()) {
            text += value.toString();
        } else if (value.isBool()) {
            text += value.toBool() ? u"true"_s : u"false"_s;
        } else if (value.isDouble()) {
            const auto number = numberText(value);
            m_refused = m_refused || !number;
            text += number.value_or(QString());
        } else if (!isNothing(value)) {
            m_refused = true;
        }
    }
    return text;
}

const PlanReader::Read &PlanReader::at(int place)
{
    Read &read = m_read[size_t(place)];
    if (read.state == Read::State::Unknown)
        read = look(m_plan.places[size_t(place)]);
    return read;
}

PlanReader::Read PlanReader::look(const TemplatePlan::Place &place)
{
    const auto there = [](const QJsonValue &value) { return Read{Read::State::There, value, value.toObject()}; };
    if (place.parent < 0) {
        if (m_isElement && place.isOfElement)
            return there(place.member == "item"_L1 ? m_item : m_index);
        return there(m_scope.value(place.member));
    }
    const Read &parent = at(place.parent);
    if (parent.state != Read::State::There)
        return {parent.state, {}};
    if (parent.value.isObject())
        return there(parent.object.value(place.member));
    return {place.mayEnd && isNothing(parent.value) ? Read::State::Ended : Read::State::Refused, {}};
}

QJsonValue PlanReader::counted(const QJsonValue &value)
{
    count(value, 1);
    if (m_values > m_limits.values || m_text > m_limits.text)
        m_refused = true;
    return value.isString() ? value : exactForScripts(value);
}

// As the prelude counts what leaves.
void PlanReader::count(const QJsonValue &value, int depth)
{
    ++m_values;
    if (m_refused || m_values > m_limits.values)
        return;
    if (value.isString()) {
        m_text += value.toString().size();
    } else if (value.isArray() || value.isObject()) {
        m_refused = depth > m_limits.depth;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            count(each, depth + 1);
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            m_text += member.key().size();
            m_refused = m_refused || member.key() == "__proto__"_L1;
            count(member.value(), depth + 1);
        }
    }
}

} // namespace Ringside
