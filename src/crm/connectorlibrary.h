#pragma once

#include "connectorfile.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace Ringside {

//! What can be connected: the connectors that come with Ringside, and an administrator's own.
//!
//! An own file with the id of one that comes with Ringside takes its place. Reads files when they are asked for.
//! Thread: one; reading takes some milliseconds a file. Ownership: what load() gives is shared and immutable.
class ConnectorLibrary
{
public:
    struct Entry {
        QString id;
        QString name; //!< of the CRM
        QString file;
        bool isOwn = false;
    };

    //! \a folder: of the profile, with the administrator's own files; need not exist.
    explicit ConnectorLibrary(QString folder);
    ~ConnectorLibrary();

    //! By name. Files that cannot be read as JSON are left out; check() says why.
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] bool has(const QString &id) const;
    //! NotFound: there is none of that id.
    [[nodiscard]] Result<ConnectorFile> load(const QString &id);
    //! Reads \a file, wherever it is.
    [[nodiscard]] Result<ConnectorFile> read(const QString &file) const;

private:
    QString m_folder;
    QHash<QString, ConnectorFile> m_loaded;
};

} // namespace Ringside
