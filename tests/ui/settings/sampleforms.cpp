#include "sampleforms.h"

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

using Type = ConnectorParameter::Type;

ConnectorParameter field(const QString &name, const QString &label, Type type, const QString &help = {})
{
    ConnectorParameter parameter;
    parameter.name = name;
    parameter.label = label;
    parameter.type = type;
    parameter.help = help;
    return parameter;
}

ConnectorParameter required(ConnectorParameter parameter)
{
    parameter.required = true;
    return parameter;
}

ConnectorParameter advanced(ConnectorParameter parameter)
{
    parameter.advanced = true;
    return parameter;
}

ConnectorParameter usually(ConnectorParameter parameter, const QString &fallback)
{
    parameter.fallback = fallback;
    return parameter;
}

ConnectorParameter choice(const QString &name, const QString &label, const QList<ConnectorParameter::Choice> &choices,
                          const QString &help = {})
{
    ConnectorParameter parameter = field(name, label, Type::Choice, help);
    parameter.choices = choices;
    return parameter;
}

ConnectorForm ldap()
{
    ConnectorForm form;
    form.type = u"ldap"_s;
    form.name = u"Active Directory or LDAP"_s;
    form.summary = u"People of your company, from its directory server."_s;
    form.ways = {{u"simple"_s, u"User name and password"_s, false, {u"bind_dn"_s, u"password"_s}},
                 {u"anonymous"_s, u"Without a sign-in"_s, false, {}},
                 {u"kerberos"_s, u"As the user of this computer (Kerberos)"_s, false, {}}};
    form.parameters = {
        required(field(u"servers"_s, u"Servers"_s, Type::List, u"ldaps://dc1.example.com; further ones stand in for the first."_s)),
        required(field(u"bind_dn"_s, u"User name"_s, Type::Text, u"cn=reader,dc=example,dc=com or reader@example.com."_s)),
        required(field(u"password"_s, u"Password"_s, Type::Secret)),
        usually(field(u"start_tls"_s, u"Encrypt with StartTLS"_s, Type::Flag, u"For servers written with ldap://."_s), u"true"_s),
        advanced(field(u"ca_file"_s, u"Certificate of the authority"_s, Type::File,
                       u"A PEM file, where the server's certificate is of the company's own making."_s)),
        advanced(field(u"base_dns"_s, u"Look in"_s, Type::List, u"dc=example,dc=com; empty: everywhere the server names."_s)),
        advanced(usually(field(u"people_filter"_s, u"Who counts as a person"_s, Type::Text), u"(objectClass=person)"_s)),
        advanced(usually(choice(u"matching"_s, u"Numbers are looked for"_s,
                                {{u"renderings"_s, u"As they may be written"_s}, {u"mirror"_s, u"In a copy on this computer"_s}}),
                         u"renderings"_s)),
        advanced(field(u"mirror"_s, u"Keep a copy on this computer"_s, Type::Flag)),
        advanced(field(u"group_tags"_s, u"Groups shown as tags"_s, Type::List)),
    };
    return form;
}

ConnectorForm sql()
{
    ConnectorForm form;
    form.type = u"sql"_s;
    form.name = u"SQL database"_s;
    form.summary = u"People from a database of your company, with a query of your own."_s;
    form.parameters = {
        required(choice(u"driver"_s, u"Kind"_s, {{u"postgresql"_s, u"PostgreSQL"_s}, {u"mysql"_s, u"MySQL or MariaDB"_s},
                                                {u"odbc"_s, u"ODBC"_s}, {u"sqlite"_s, u"SQLite file"_s}})),
        field(u"host"_s, u"Server"_s, Type::Text),
        field(u"port"_s, u"Port"_s, Type::Text),
        required(field(u"database"_s, u"Database"_s, Type::Text)),
        field(u"user"_s, u"User name"_s, Type::Text, u"One that may only read."_s),
        field(u"password"_s, u"Password"_s, Type::Secret),
        advanced(usually(choice(u"tls"_s, u"Encryption"_s, {{u"required"_s, u"Always, with a verified server"_s},
                                                            {u"off"_s, u"None"_s}}),
                         u"required"_s)),
        advanced(field(u"ca_file"_s, u"Certificate of the authority"_s, Type::File)),
        required(field(u"query"_s, u"Query"_s, Type::LongText, u"With :phone, :e164, :digits or :suffix where the number stands."_s)),
        advanced(field(u"columns"_s, u"Columns"_s, Type::List)),
        advanced(field(u"options"_s, u"Options of the driver"_s, Type::List)),
    };
    return form;
}

ConnectorForm hubSpot()
{
    ConnectorForm form;
    form.type = u"hubspot"_s;
    form.name = u"HubSpot"_s;
    form.documentation = u"https://developers.hubspot.com/docs/api-reference/overview"_s;
    form.ways = {{u"token"_s, u"Private app token"_s, false, {u"token"_s}},
                 {u"oauth"_s, u"Sign in with HubSpot"_s, true, {u"client_id"_s, u"client_secret"_s}}};
    form.parameters = {
        required(field(u"token"_s, u"Private app token"_s, Type::Secret, u"HubSpot: Settings, Integrations, Private apps."_s)),
        required(field(u"client_id"_s, u"Client ID"_s, Type::Text, u"Of your HubSpot app."_s)),
        field(u"client_secret"_s, u"Client secret"_s, Type::Secret, u"Of your HubSpot app."_s),
        advanced(usually(field(u"api_version"_s, u"API version"_s, Type::Text), u"v3"_s)),
    };
    return form;
}

ConnectorForm salesforce()
{
    ConnectorForm form;
    form.type = u"salesforce"_s;
    form.name = u"Salesforce"_s;
    form.ways = {{u"oauth"_s, u"Sign in with Salesforce"_s, true, {u"client_secret"_s}},
                 {u"jwt"_s, u"Private key (JWT bearer)"_s, false, {u"username"_s, u"private_key"_s}}};
    form.parameters = {
        usually(required(field(u"login_host"_s, u"Sign-in host"_s, Type::Text,
                               u"login.salesforce.com, test.salesforce.com for a sandbox, or your My Domain."_s)),
                u"login.salesforce.com"_s),
        required(field(u"client_id"_s, u"Consumer key"_s, Type::Text, u"Salesforce: Setup, App Manager, your connected app."_s)),
        field(u"client_secret"_s, u"Consumer secret"_s, Type::Secret),
        required(field(u"username"_s, u"User name"_s, Type::Text)),
        required(field(u"private_key"_s, u"Private key"_s, Type::Secret, u"In PEM, RSA."_s)),
        usually(choice(u"search_in"_s, u"Callers are looked up in"_s,
                       {{u"Contact,Lead,Account"_s, u"Contacts, leads and accounts"_s}, {u"Contact"_s, u"Contacts"_s}}),
                u"Contact,Lead,Account"_s),
        advanced(usually(field(u"save_duplicates"_s, u"Save in spite of duplicate alerts"_s, Type::Flag), u"false"_s)),
    };
    return form;
}

ConnectorForm bitrix()
{
    ConnectorForm form;
    form.type = u"bitrix24"_s;
    form.name = u"Bitrix24"_s;
    form.ways = {{u"webhook"_s, u"Inbound webhook"_s, false, {u"webhook"_s}}};
    form.parameters = {
        required(field(u"portal"_s, u"Portal"_s, Type::Text, u"The host of your Bitrix24: company.bitrix24.com."_s)),
        required(field(u"webhook"_s, u"Inbound webhook"_s, Type::Secret, u"The whole address of an inbound webhook."_s)),
    };
    return form;
}

ConnectorForm zoho()
{
    ConnectorForm form;
    form.type = u"zoho"_s;
    form.name = u"Zoho CRM"_s;
    form.ways = {{u"oauth"_s, u"Sign in with Zoho"_s, true, {u"client_id"_s, u"client_secret"_s}}};
    form.parameters = {
        usually(required(choice(u"data_centre"_s, u"Data centre"_s,
                                {{u"accounts.zoho.com"_s, u"United States"_s}, {u"accounts.zoho.eu"_s, u"Europe"_s}})),
                u"accounts.zoho.com"_s),
        required(field(u"client_id"_s, u"Client ID"_s, Type::Text)),
        required(field(u"client_secret"_s, u"Client secret"_s, Type::Secret)),
    };
    return form;
}

ConnectorForm withKey(const QString &type, const QString &name)
{
    ConnectorForm form;
    form.type = type;
    form.name = name;
    form.ways = {{u"key"_s, u"API key"_s, false, {u"api_key"_s}}, {u"none"_s, u"No key"_s, false, {}}};
    form.parameters = {required(field(u"url"_s, u"Address"_s, Type::Url, u"The address that is asked."_s)),
                       field(u"api_key"_s, u"API key"_s, Type::Secret)};
    return form;
}

} // namespace

QList<ConnectorForm> sampleForms()
{
    return {ldap(),
            bitrix(),
            withKey(u"espocrm"_s, u"EspoCRM"_s),
            withKey(u"external_crm"_s, u"External CRM (REST lookup)"_s),
            hubSpot(),
            withKey(u"dynamics365"_s, u"Microsoft Dynamics 365"_s),
            withKey(u"pipedrive"_s, u"Pipedrive"_s),
            salesforce(),
            sql(),
            zoho()};
}

} // namespace Ringside
