#pragma once

#include "call.h"
#include "callerinfo.h"
#include "historyentry.h"
#include "lookupprovider.h"
#include "wrapup.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace Ringside {

//! A kind of record that a CRM keeps.
struct CrmModule {
    QString name; //!< as requests name it: "contacts"
    QString label; //!< as people read it: "Contacts"

    friend bool operator==(const CrmModule &, const CrmModule &) = default;
};

//! One record of a CRM: what every kind of record has, and its own fields as they came.
struct CrmRecord {
    QString module; //!< CrmModule::name
    QString id;
    QString title;
    QDateTime changedAt; //!< UTC; invalid: not known
    QUrl url; //!< the record in the CRM; only http and https are ever opened
    QJsonObject fields;

    friend bool operator==(const CrmRecord &, const CrmRecord &) = default;
};

//! Some records of one module, and how to get those that follow.
struct CrmPage {
    QString module;
    QList<CrmRecord> records;
    QString next; //!< opaque, to ask for the next page with; empty: this was the last

    friend bool operator==(const CrmPage &, const CrmPage &) = default;
};

//! Which records to fetch.
struct CrmPageRequest {
    QString module;
    QString after; //!< CrmPage::next; empty: from the first
    int limit = 100;
};

//! A record that a CRM has just made.
struct CrmCreated {
    QString id;
    QUrl url;

    friend bool operator==(const CrmCreated &, const CrmCreated &) = default;
};

struct NewContact {
    QString firstName;
    QString lastName;
    QString company;
    QString title;
    QString email;
    PhoneNumber number;
    QString notes;
    QJsonObject fields; //!< more, as the CRM names them
};

struct NewDeal {
    QString title;
    QString contactId;
    QString accountId;
    QString pipeline; //!< empty: the CRM's first
    QString stage; //!< empty: the first of the pipeline
    QString amount; //!< a decimal number with a point; empty: none
    QString currency; //!< ISO 4217; empty: the account's
    QDate closesOn;
    QJsonObject fields;
};

struct NewTask {
    QString subject;
    QString text;
    QString contactId;
    QDateTime dueAt; //!< UTC; invalid: none
    QJsonObject fields;
};

//! A call to be written into the CRM.
struct CallLog {
    Call call;
    WrapUp wrapUp;
    CallerInfo caller; //!< whose record gets it; an empty key: nobody's
    QString idempotencyKey; //!< the same for every try; it goes where the CRM can be searched for it
};

//! What everything that is to be known of an account may change: a contract for all CRMs.
//!
//! Finds callers (LookupProvider) and what happened with them (HistoryProvider), reads records, and writes.
//! Does not retry a write that may have been done, does not keep anything that has to last (the outbox does).
//! Thread: called on the thread that made it; futures are consumed there. Errors: Unsupported for what this CRM
//! cannot do; RateLimited with retryAfter, a long one meaning "not before tomorrow"; Unauthorized: sign in again.
class CrmProvider : public LookupProvider, public HistoryProvider
{
public:
    //! The one from settings, as for both ports.
    [[nodiscard]] QString name() const override = 0;
    //! What CRM it is: "HubSpot".
    [[nodiscard]] virtual QString providerName() const = 0;
    [[nodiscard]] virtual QList<CrmModule> availableModules() const = 0;

    //! The plain records of some modules, a page each: what a local index is built from.
    [[nodiscard]] virtual QFuture<Result<QList<CrmPage>>>
    fetchSkeletonData(const QList<CrmPageRequest> &requests) = 0;
    //! What is true now of the person \a entityId: open deals, tickets, orders. \a context narrows it, in the
    //! words of the connector; empty: everything.
    [[nodiscard]] virtual QFuture<Result<QList<CrmRecord>>> searchLiveFacts(const QString &entityId,
                                                                             const QString &context) = 0;
    //! A query in the CRM's own language (SOQL, COQL, GraphQL, OData …), read only where the CRM can tell.
    [[nodiscard]] virtual QFuture<Result<QJsonValue>> executeRawQuery(const QString &query) = 0;

    [[nodiscard]] virtual QFuture<Result<CrmCreated>> createContact(const NewContact &contact) = 0;
    [[nodiscard]] virtual QFuture<Result<CrmCreated>> createDeal(const NewDeal &deal) = 0;
    [[nodiscard]] virtual QFuture<Result<CrmCreated>> createTask(const NewTask &task) = 0;
    [[nodiscard]] virtual QFuture<Result<CrmCreated>> logCall(const CallLog &log) = 0;

    //! The record of \a contactId in the CRM's own pages; empty where it has none or the account is not known yet.
    [[nodiscard]] virtual QUrl profileUrl(const QString &contactId) const = 0;
};

} // namespace Ringside
