#pragma once

#include "connector.h"
#include "connectorsession.h"
#include "crmmapping.h"
#include "crmprovider.h"
#include "operationrun.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>

namespace Ringside {

class ExpressionEngine;
class NumberParser;

//! A CRM that a connector file describes.
//!
//! Thread: one, with an event loop; never blocks it. Ownership: everything given by reference must outlive it.
//! Errors: as CrmProvider; Misconfigured with a few words where something needed was not filled in.
class ConnectorProvider : public QObject, public CrmProvider
{
    Q_OBJECT

public:
    struct Surroundings {
        ExpressionEngine &expressions;
        const NumberParser &parser;
        ConnectorNetwork network;
    };

    ConnectorProvider(std::shared_ptr<const Connector> connector, ConnectorAccess access, Surroundings surroundings);
    ~ConnectorProvider() override;

    [[nodiscard]] QString name() const override { return m_access.name; }
    [[nodiscard]] bool isLocal() const override { return false; }
    [[nodiscard]] bool signsIn() const override
    {
        return m_session->authentication().type == ConnectorAuthentication::Type::OAuth;
    }
    [[nodiscard]] std::chrono::milliseconds timeLimit() const override { return m_access.timeLimit; }
    [[nodiscard]] QFuture<Result<QList<CallerInfo>>> findByNumber(const PhoneNumber &number) override;
    [[nodiscard]] QFuture<Result<QString>> checkConnection() override;
    [[nodiscard]] QFuture<Result<HistorySummary>> history(const HistoryQuestion &question) override;

    [[nodiscard]] QString providerName() const override { return m_connector->name; }
    [[nodiscard]] QList<CrmModule> availableModules() const override { return m_connector->modules; }
    [[nodiscard]] QFuture<Result<QList<CrmPage>>> fetchSkeletonData(const QList<CrmPageRequest> &requests) override;
    [[nodiscard]] QFuture<Result<QList<CrmRecord>>> searchLiveFacts(const QString &entityId,
                                                                     const QString &context) override;
    [[nodiscard]] QFuture<Result<QJsonValue>> executeRawQuery(const QString &query) override;
    [[nodiscard]] QFuture<Result<CrmCreated>> createContact(const NewContact &contact) override;
    [[nodiscard]] QFuture<Result<CrmCreated>> createDeal(const NewDeal &deal) override;
    [[nodiscard]] QFuture<Result<CrmCreated>> createTask(const NewTask &task) override;
    [[nodiscard]] QFuture<Result<CrmCreated>> logCall(const CallLog &log) override;
    [[nodiscard]] QUrl profileUrl(const QString &contactId) const override;

    [[nodiscard]] const Connector &connector() const { return *m_connector; }
    //! null: nobody signs in there.
    [[nodiscard]] OAuthSession *oauth() const { return m_session->oauth(); }
    //! As far as the CRM says it.
    [[nodiscard]] std::optional<qint64> callsLeft() const { return m_session->limiter().callsLeft(); }

Q_SIGNALS:
    //! A person has to sign in again, or has.
    void signInChanged();
    //! callsLeft() is another, or it waits.
    void limitsChanged();

private:
    enum class Effect { Reads, Writes };
    [[nodiscard]] QFuture<Result<OperationOutcome>> run(const QString &operation, QJsonObject scope, Effect effect);
    [[nodiscard]] QFuture<Result<OperationOutcome>> runWithAccount(const ConnectorOperation &operation, QJsonObject scope,
                                                                   Effect effect);
    [[nodiscard]] QFuture<Result<QJsonObject>> account();
    [[nodiscard]] QFuture<Result<CrmCreated>> create(const QString &operation, const QJsonObject &scope);
    [[nodiscard]] QFuture<Result<CrmPage>> fetchPage(const CrmPageRequest &request);
    [[nodiscard]] CrmMapping::Source source() const;
    //! \a info with the record that this CRM has of the person; nullopt: it has none.
    [[nodiscard]] std::optional<CallerInfo> known(const CallerInfo &info) const;

    std::shared_ptr<const Connector> m_connector; // shared: several providers, one file
    ConnectorAccess m_access;
    Surroundings m_surroundings;
    CancelSource m_cancel;
    std::unique_ptr<ConnectorSession> m_session;
    std::optional<QJsonObject> m_account;
    std::chrono::nanoseconds m_accountAt{0};
    std::optional<QFuture<Result<QJsonObject>>> m_accountUnderWay;
};

} // namespace Ringside
