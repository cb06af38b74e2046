#pragma once

#include "canceltoken.h"
#include "clock.h"
#include "connector.h"
#include "connectorsession.h"
#include "expressionengine.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>

namespace Ringside {

//! What an operation has given.
struct OperationOutcome {
    QJsonValue value; //!< what "result" says, else the array of what the steps have mapped
    int problems = 0; //!< elements that could not be mapped
    std::optional<Error> partly; //!< some requests failed, and this is what the first said
};

//! Does one operation of a connector: its steps one after the other, the requests of a step all at once.
//!
//! Where a step asks several things and some fail, what the others brought is kept (OperationOutcome::partly), but for
//! operations that write: those fail as a whole. Nothing found anywhere and something failed is a failure.
//! Thread: that of \a session. Life: lives as long as its future has something to wait for; what is under way when the
//! session goes is Cancelled. Time: everything together has the access's time limit.
class OperationRun : public std::enable_shared_from_this<OperationRun>
{
public:
    struct Place {
        const std::shared_ptr<const Connector> connector; // shared with the provider
        const ConnectorOperation &operation; //!< of the connector
        ConnectorSession &session;
        ExpressionEngine &expressions;
        Clock &clock;
        std::chrono::milliseconds timeLimit;
    };

    //! \a scope: what its expressions see; "params", "token", "vars" and so on are added.
    [[nodiscard]] static QFuture<Result<OperationOutcome>> start(const Place &place, const QJsonObject &scope,
                                                                 bool writes, const CancelToken &cancel = {});

private:
    struct Strand;
    using Self = std::shared_ptr<OperationRun>; // shared: with the continuations that wait

    OperationRun(const Place &place, const QJsonObject &scope, bool writes, const CancelToken &cancel);
    void beginStep();
    void ask(const QJsonArray &elements);
    void request(const std::shared_ptr<Strand> &strand);
    void send(const std::shared_ptr<Strand> &strand, const QJsonValue &headers, const QJsonValue &request);
    void read(const std::shared_ptr<Strand> &strand, const HttpResponse &response);
    void digest(const std::shared_ptr<Strand> &strand, const QJsonObject &scope);
    void keep(const std::shared_ptr<Strand> &strand, const QJsonObject &scope);
    void strandDone();
    void endStep();
    void finish();
    void finish(const Error &error);
    [[nodiscard]] const ConnectorStep &step() const { return m_place.operation.steps[m_step]; }
    [[nodiscard]] std::chrono::milliseconds left() const;

    Place m_place;
    QJsonObject m_scope;
    bool m_writes;
    CancelToken m_cancel;
    std::chrono::nanoseconds m_startedAt;
    QPromise<Result<OperationOutcome>> m_promise;
    size_t m_step = 0;
    std::vector<std::shared_ptr<Strand>> m_strands; // of the step under way
    int m_open = 0;
    QJsonArray m_mapped;
    QJsonObject m_vars;
    int m_problems = 0;
    std::optional<Error> m_partly;
    bool m_hasWritten = false; // what may not be done twice
    bool m_isFinished = false;
};

} // namespace Ringside
