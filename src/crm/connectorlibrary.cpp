#include "connectorlibrary.h"

#include "connectorschema_p.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    // One byte more than may be: the reader says that it is too large.
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile + 1) : QByteArray();
}

void addFrom(const QString &folder, bool isOwn, QList<ConnectorLibrary::Entry> &entries)
{
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        if (name.endsWith(".schema.json"_L1))
            continue;
        const QString path = folder + u'/' + name;
        const QJsonObject object = QJsonDocument::fromJson(contentOf(path)).object();
        ConnectorLibrary::Entry entry{object[u"id"].toString(), object[u"name"].toString().left(60), path, isOwn};
        if (entry.id.isEmpty() || entry.name.isEmpty())
            continue;
        entries.removeIf([&](const auto &other) { return other.id == entry.id; });
        entries.append(entry);
    }
}

} // namespace

ConnectorLibrary::ConnectorLibrary(const QString &folder)
{
    loadConnectorResources();
    addFrom(u":/ringside/connectors"_s, false, m_entries);
    if (!folder.isEmpty())
        addFrom(folder, true, m_entries);
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(m_entries.begin(), m_entries.end(),
              [&](const Entry &a, const Entry &b) { return collator.compare(a.name, b.name) < 0; });
}

ConnectorLibrary::~ConnectorLibrary() = default;

Result<ConnectorFile> ConnectorLibrary::load(const QString &id)
{
    const auto known = m_loaded.constFind(id);
    if (known != m_loaded.cend())
        return *known;
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                 [&](const Entry &entry) { return entry.id == id; });
    if (it == m_entries.cend())
        return fail(ErrorKind::NotFound, u"no connector %1"_s.arg(id));
    const Result<ConnectorFile> file = read(it->file);
    if (file && file->connector)
        m_loaded.insert(id, *file);
    return file;
}

Result<ConnectorFile> ConnectorLibrary::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, file.errorString());
    const TemplateCompiler compiler(connectorScopeNames());
    return readConnector(file.read(largestFile + 1), compiler);
}

} // namespace Ringside
