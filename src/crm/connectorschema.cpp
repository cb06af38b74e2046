#include "connectorschema_p.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

// why: resources of a static library are not there by themselves; the macro has to stand outside of a namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(ringside_connectors);
}

namespace Ringside {

namespace {

constexpr qsizetype mostProblems = 20;

QJsonObject schemaObject()
{
    loadConnectorResources();
    QFile file(u":/ringside/connectors/connector.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// The part of the schema that $ref names ("#/definitions/step").
QJsonObject resolved(const QJsonObject &node, const QJsonObject &schema)
{
    const QString reference = node[u"$ref"].toString();
    if (reference.isEmpty())
        return node;
    return schema[u"definitions"].toObject()[reference.section(u'/', -1)].toObject();
}

// What the schema says of the place at \a path, as far down as it says anything.
QString remedyAt(const QStringList &path, const QJsonObject &schema)
{
    QJsonObject node = schema;
    QString remedy = node[u"description"].toString();
    for (const QString &name : path) {
        node = resolved(node, schema);
        QJsonValue next;
        if (node.contains(u"items")) {
            next = node[u"items"];
        } else {
            next = node[u"properties"].toObject()[name];
            if (next.isUndefined() && node[u"additionalProperties"].isObject())
                next = node[u"additionalProperties"];
        }
        if (!next.isObject())
            break;
        node = resolved(next.toObject(), schema);
        if (const QString here = node[u"description"].toString(); !here.isEmpty())
            remedy = here;
    }
    return remedy;
}

// "[\"operations\"][\"lookup\"][0]", as valijson writes it, in parts.
QStringList partsOf(const std::vector<std::string> &context)
{
    QStringList parts;
    for (size_t i = 1; i < context.size(); ++i) { // the first is the root
        QString part = QString::fromStdString(context[i]);
        part = part.mid(1, part.size() - 2);
        if (part.startsWith(u'"'))
            part = part.mid(1, part.size() - 2);
        parts.append(part);
    }
    return parts;
}

QString pathOf(const QStringList &parts)
{
    QString path;
    for (const QString &part : parts) {
        const bool isIndex = !part.isEmpty() && std::all_of(part.cbegin(), part.cend(), [](QChar c) {
            return c.isDigit();
        });
        if (isIndex)
            path += u"[%1]"_s.arg(part);
        else
            path += path.isEmpty() ? part : u'.' + part;
    }
    return path;
}

// In plain words. What valijson says is the name of a rule of JSON Schema.
QString messageFor(const QString &description)
{
    // "Object contains a property that could not be validated using 'properties' …: 'stepz'"
    if (description.contains("could not be validated using"_L1)) {
        const QString name = description.section(u'\'', -2, -2);
        return u"The key \"%1\" is not known here."_s.arg(name);
    }
    if (description.startsWith("Missing required property"_L1))
        return u"The key \"%1\" is missing."_s.arg(description.section(u'\'', 1, 1));
    if (description.contains("Value type not permitted"_L1))
        return u"This is of the wrong type."_s;
    if (description.contains("does not match"_L1) || description.contains("regex"_L1)
        || description.contains("pattern"_L1))
        return u"This is not written as it has to be."_s;
    return u"This value is not possible here."_s;
}

// "Failed to validate against …" only says that something further down is wrong.
bool isSummary(const QString &description)
{
    return description.startsWith("Failed to validate"_L1);
}

struct Finding {
    QStringList parts;
    QString description;
};

QList<ConnectorProblem> problemsFrom(QList<Finding> findings, const QJsonObject &schema)
{
    // A summary is told only where nothing below it is.
    QList<ConnectorProblem> problems;
    for (const Finding &finding : std::as_const(findings)) {
        if (isSummary(finding.description)) {
            const bool isExplained = std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &other) {
                return !isSummary(other.description) && other.parts.size() >= finding.parts.size()
                    && other.parts.first(finding.parts.size()) == finding.parts;
            });
            const bool isRepeated = std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &other) {
                return other.parts.size() > finding.parts.size()
                    && other.parts.first(finding.parts.size()) == finding.parts;
            });
            if (isExplained || isRepeated)
                continue;
        }
        const ConnectorProblem problem{pathOf(finding.parts), messageFor(finding.description),
                                       remedyAt(finding.parts, schema)};
        if (!problems.contains(problem))
            problems.append(problem);
        if (problems.size() == mostProblems)
            break;
    }
    return problems;
}

} // namespace

void loadConnectorResources()
{
    initializeResources();
}

QList<ConnectorProblem> checkAgainstSchema(const QJsonObject &file)
{
    static const QJsonObject schemaJson = schemaObject();
    try {
        valijson::Schema schema;
        const QJsonValue schemaValue(schemaJson);
        const valijson::adapters::QtJsonAdapter schemaAdapter(schemaValue);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(schemaAdapter, schema);
        const QJsonValue fileValue(file);
        const valijson::adapters::QtJsonAdapter fileAdapter(fileValue);
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(schema, fileAdapter, &results))
            return {};
        QList<Finding> findings;
        valijson::ValidationResults::Error error;
        while (results.popError(error))
            findings.append({partsOf(error.context), QString::fromStdString(error.description)});
        return problemsFrom(findings, schemaJson);
    } catch (const std::exception &exception) { // valijson throws; no exception leaves a room
        return {{{}, u"This file could not be checked: %1"_s.arg(QString::fromUtf8(exception.what())), {}}};
    }
}

} // namespace Ringside
