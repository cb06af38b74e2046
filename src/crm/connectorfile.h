#pragma once

#include "connector.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace Ringside {

//! Something wrong with a connector file, for whoever writes it. In English, as the file itself is.
struct ConnectorProblem {
    QString path; //!< "operations.lookup.steps[0].request.method"; empty: the whole file
    QString message; //!< what is wrong
    QString remedy; //!< what to write instead; may be empty

    friend bool operator==(const ConnectorProblem &, const ConnectorProblem &) = default;
};

//! A connector file, read: the connector, or why there is none.
struct ConnectorFile {
    std::shared_ptr<const Connector> connector; //!< null where there are problems
    QList<ConnectorProblem> problems;
};

//! Reads, checks (by resources/connectors/connector.schema.json) and compiles a connector file.
//!
//! Runs nothing of it. Hostile files give problems: size and depth are bounded.
//! Costs: some milliseconds; not for the GUI thread. Thread: any. \a compiler: belongs to the calling thread.
[[nodiscard]] ConnectorFile readConnector(const QByteArray &bytes, const TemplateCompiler &compiler);

//! "hubspot.json: operations.lookup: … Write …": a line for people.
[[nodiscard]] QString toText(const QString &fileName, const ConnectorProblem &problem);

} // namespace Ringside
