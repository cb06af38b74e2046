#include "connector.h"

using namespace Qt::StringLiterals;

namespace Ringside {

const ConnectorOperation *Connector::operation(const QString &name) const
{
    const auto it = operations.constFind(name);
    return it == operations.constEnd() ? nullptr : &*it;
}

const ConnectorParameter *Connector::parameter(const QString &name) const
{
    for (const ConnectorParameter &parameter : parameters)
        if (parameter.name == name)
            return &parameter;
    return nullptr;
}

const ConnectorAuthentication &Connector::authentication(const QString &id) const
{
    for (const ConnectorAuthentication &way : authentications)
        if (way.id == id)
            return way;
    return authentications.first();
}

ConnectorForm formOf(const Connector &connector)
{
    ConnectorForm form;
    form.type = connector.id;
    form.name = connector.name;
    form.summary = connector.summary;
    form.documentation = connector.documentation;
    form.parameters = connector.parameters;
    for (const ConnectorAuthentication &way : connector.authentications)
        form.ways.append({way.id, way.label, way.type == ConnectorAuthentication::Type::OAuth, way.parameters});
    return form;
}

QStringList connectorScopeNames()
{
    return {
        // what is asked
        u"phone"_s, u"person"_s, u"call"_s, u"wrap_up"_s, u"contact"_s, u"deal"_s, u"task"_s, u"entity"_s, u"query"_s,
        u"context"_s, u"module"_s, u"limit"_s, u"after"_s, u"key"_s,
        // what is there
        u"params"_s, u"token"_s, u"account"_s, u"region"_s, u"now"_s,
        // what comes along the way
        u"vars"_s, u"item"_s, u"index"_s, u"asked"_s, u"page"_s, u"response"_s, u"mapped"_s,
    };
}

} // namespace Ringside
