#include "connectorwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Ringside {

namespace {

// Names of products and what their vendors call their own things stay as they are.
constexpr std::array words{
    // Bitrix24
    QT_TRANSLATE_NOOP("ConnectorForm", "Contacts, companies and leads, with calls, mails, notes, meetings, tasks and deals."),
    QT_TRANSLATE_NOOP("ConnectorForm", "Inbound webhook"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Sign in with Bitrix24"),
    //: The company's own address at Bitrix24
    QT_TRANSLATE_NOOP("ConnectorForm", "Portal"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Application ID (client_id)"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Application key (client_secret)"),
    //: In whose name; the choices are people
    QT_TRANSLATE_NOOP("ConnectorForm", "Calls are logged for"),
    QT_TRANSLATE_NOOP("ConnectorForm", "The owner of the webhook, or whoever has signed in"),
    QT_TRANSLATE_NOOP("ConnectorForm", "The employee with the extension of the call"),
    // Microsoft Dynamics 365
    QT_TRANSLATE_NOOP("ConnectorForm", "Contacts, accounts and leads, with calls, mails, notes, meetings, tasks, deals and cases."),
    QT_TRANSLATE_NOOP("ConnectorForm", "Sign in with Microsoft"),
    QT_TRANSLATE_NOOP("ConnectorForm", "The application signs in by itself"),
    //: The company's Dynamics 365, with an address of its own
    QT_TRANSLATE_NOOP("ConnectorForm", "Environment"),
    //: A company's directory at Microsoft
    QT_TRANSLATE_NOOP("ConnectorForm", "Tenant"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Application (client) ID"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Client secret"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Find callers among"),
    //: A kind of record in a CRM, as are leads and accounts
    QT_TRANSLATE_NOOP("ConnectorForm", "Contacts"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Contacts and accounts"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Contacts, accounts and leads"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Mark logged calls as completed"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Refuse new contacts that are duplicates"),
    //: One of the apps inside Dynamics 365
    QT_TRANSLATE_NOOP("ConnectorForm", "App"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Telephone columns of contacts"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Telephone columns of accounts"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Telephone columns of leads"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Column for the call's key"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Column for the outcome"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Column for the stage"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Sign-in host"),
    QT_TRANSLATE_NOOP("ConnectorForm", "API version"),
    // EspoCRM
    QT_TRANSLATE_NOOP("ConnectorForm", "Contacts, leads and accounts, with calls, mails, notes, meetings, tasks, deals and cases."),
    QT_TRANSLATE_NOOP("ConnectorForm", "API key"),
    QT_TRANSLATE_NOOP("ConnectorForm", "User name and password"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Address of EspoCRM"),
    QT_TRANSLATE_NOOP("ConnectorForm", "User name"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Password or token"),
    QT_TRANSLATE_NOOP("ConnectorForm", "New records belong to"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Search numbers in"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Field for the call's key"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Path of the API"),
    // External CRM (REST lookup)
    //: The name of a connector
    QT_TRANSLATE_NOOP("ConnectorForm", "External CRM (REST lookup)"),
    QT_TRANSLATE_NOOP("ConnectorForm", "A web service of your own that answers who has a number."),
    QT_TRANSLATE_NOOP("ConnectorForm", "No key"),
    //: A web address
    QT_TRANSLATE_NOOP("ConnectorForm", "Address"),
    // HubSpot
    QT_TRANSLATE_NOOP("ConnectorForm", "Contacts, with calls, mails, notes, deals and tickets."),
    QT_TRANSLATE_NOOP("ConnectorForm", "Private app token"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Sign in with HubSpot"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Client ID"),
    QT_TRANSLATE_NOOP("ConnectorForm", "API version for associations"),
    // monday.com
    QT_TRANSLATE_NOOP("ConnectorForm", "People on a board, with calls, mails, updates and deals."),
    QT_TRANSLATE_NOOP("ConnectorForm", "API token"),
    //: A board of monday.com
    QT_TRANSLATE_NOOP("ConnectorForm", "Board with people"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Phone columns"),
    //: Telephone numbers; the choices say in which form
    QT_TRANSLATE_NOOP("ConnectorForm", "Numbers are stored"),
    QT_TRANSLATE_NOOP("ConnectorForm", "In any form"),
    QT_TRANSLATE_NOOP("ConnectorForm", "As digits only"),
    QT_TRANSLATE_NOOP("ConnectorForm", "E-mail column"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Company column"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Job title column"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Activity for calls"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Board with deals"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Deals: column that connects people"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Deals: amount"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Deals: stage"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Deals: closing date"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Board with tasks"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Tasks: column that connects people"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Tasks: due date"),
    // Odoo
    QT_TRANSLATE_NOOP("ConnectorForm", "Contacts, with calls, mails, notes, meetings, tasks, deals, tickets and orders."),
    QT_TRANSLATE_NOOP("ConnectorForm", "Address of Odoo"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Database"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Type of new tasks"),
    // Pipedrive
    QT_TRANSLATE_NOOP("ConnectorForm", "People, with calls, mails, notes, meetings, tasks and deals."),
    QT_TRANSLATE_NOOP("ConnectorForm", "Sign in with Pipedrive"),
    //: The choices are kinds of records
    QT_TRANSLATE_NOOP("ConnectorForm", "Logged calls become"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Call logs"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Activities of the kind call"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Times of call logs"),
    QT_TRANSLATE_NOOP("ConnectorForm", "API version for call logs, notes, leads and users"),
    // Salesforce
    QT_TRANSLATE_NOOP("ConnectorForm", "Sign in with Salesforce"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Private key (JWT bearer)"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Consumer key"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Consumer secret"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Private key"),
    //: Whom a sign-in is meant for, as Salesforce calls it
    QT_TRANSLATE_NOOP("ConnectorForm", "Audience"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Callers are looked up in"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Contacts, leads and accounts"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Contacts and leads"),
    //: The choices are kinds of records: contacts, leads
    QT_TRANSLATE_NOOP("ConnectorForm", "New people become"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Leads"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Save in spite of duplicate alerts"),
    // Shopify
    QT_TRANSLATE_NOOP("ConnectorForm", "Customers of a shop, with calls, notes and orders."),
    QT_TRANSLATE_NOOP("ConnectorForm", "Client ID and secret"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Admin API access token"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Shop"),
    //: The choices are places in Shopify
    QT_TRANSLATE_NOOP("ConnectorForm", "Write calls into"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Metafields of the customer"),
    QT_TRANSLATE_NOOP("ConnectorForm", "The customer's note"),
    // Zendesk
    QT_TRANSLATE_NOOP("ConnectorForm", "People, with calls and tickets."),
    QT_TRANSLATE_NOOP("ConnectorForm", "Sign in with Zendesk"),
    //: What stands before .zendesk.com
    QT_TRANSLATE_NOOP("ConnectorForm", "Subdomain"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Email address"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Client identifier"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Status of logged calls"),
    //: The status of a ticket
    QT_TRANSLATE_NOOP("ConnectorForm", "New"),
    //: The status of a ticket
    QT_TRANSLATE_NOOP("ConnectorForm", "Open"),
    //: The status of a ticket
    QT_TRANSLATE_NOOP("ConnectorForm", "Pending"),
    //: The status of a ticket
    QT_TRANSLATE_NOOP("ConnectorForm", "Solved"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Field for the length of a call"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Field for the outcome"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Tag of deals"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Log calls with Talk Partner Edition"),
    // Zoho CRM
    QT_TRANSLATE_NOOP("ConnectorForm", "Sign in with Zoho"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Self client, without a person"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Data centre"),
    QT_TRANSLATE_NOOP("ConnectorForm", "United States (zoho.com)"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Europe (zoho.eu)"),
    QT_TRANSLATE_NOOP("ConnectorForm", "India (zoho.in)"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Australia (zoho.com.au)"),
    QT_TRANSLATE_NOOP("ConnectorForm", "China (zoho.com.cn)"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Japan (zoho.jp)"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Canada (zohocloud.ca)"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Saudi Arabia (zoho.sa)"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Organization ID"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Days until a new deal closes"),
    QT_TRANSLATE_NOOP("ConnectorForm", "Field for the call's ID"),
};

QString translated(const QString &text)
{
    const QByteArray source = text.toUtf8();
    const auto *const word = std::find(words.begin(), words.end(), QByteArrayView(source));
    return word == words.end() ? text : QCoreApplication::translate("ConnectorForm", *word);
}

} // namespace

ConnectorForm inOurLanguage(ConnectorForm form)
{
    form.name = translated(form.name);
    form.summary = translated(form.summary);
    for (ConnectorWay &way : form.ways)
        way.label = translated(way.label);
    for (ConnectorParameter &parameter : form.parameters) {
        parameter.label = translated(parameter.label);
        for (ConnectorParameter::Choice &choice : parameter.choices)
            choice.label = translated(choice.label);
    }
    return form;
}

QStringList connectorWords()
{
    QStringList all;
    for (const char *word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

} // namespace Ringside
