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
//! Looks at the folders once, when it is made; compiles a file when it is asked for, which takes some milliseconds.
//! Thread: one. Ownership: what load() gives is shared and immutable.
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
    explicit ConnectorLibrary(const QString &folder);
    ~ConnectorLibrary();

    //! By name, as they were when this was made. Files that cannot be read as JSON are left out.
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    //! NotFound: there is none of that id.
    [[nodiscard]] Result<ConnectorFile> load(const QString &id);
    //! Reads \a file, wherever it is.
    [[nodiscard]] Result<ConnectorFile> read(const QString &file) const;

private:
    QList<Entry> m_entries;
    QHash<QString, ConnectorFile> m_loaded;
};

} // namespace Ringside
