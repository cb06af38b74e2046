#include "desktopurlschemes_p.h"

#include "logging.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ourId = "ringside.desktop"_L1;
constexpr auto defaults = "Default Applications"_L1;
constexpr auto added = "Added Associations"_L1;
constexpr qint64 largestFile = 1024 * 1024;

QString typeOf(const QString &scheme)
{
    return "x-scheme-handler/"_L1 + scheme;
}

// "Name" in the user's language where the file has it.
QString nameOf(const DesktopEntry &entry)
{
    const QString language = QLocale().name();
    for (const QString &key : {u"Name[%1]"_s.arg(language), u"Name[%1]"_s.arg(language.section(u'_', 0, 0))}) {
        if (const QString name = entry.value(key); !name.isEmpty())
            return name;
    }
    return entry.value(u"Name"_s);
}

// \a content with \a key set to \a value in the group \a group; every other line as it was.
QString withValue(const QString &content, const QString &group, const QString &key, const QString &value)
{
    QStringList lines = content.isEmpty() ? QStringList() : content.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    const QString heading = u"[%1]"_s.arg(group);
    const QString line = key + u'=' + value;
    qsizetype at = -1; // where the group's first line is, or would be
    for (qsizetype i = 0; i < lines.size() && at < 0; ++i) {
        if (lines.at(i).trimmed() == heading)
            at = i + 1;
    }
    if (at < 0) {
        lines << heading << line;
        return lines.join(u'\n') + u'\n';
    }
    for (qsizetype i = at; i < lines.size() && !lines.at(i).trimmed().startsWith(u'['); ++i) {
        if (lines.at(i).section(u'=', 0, 0).trimmed() == key) {
            lines[i] = line;
            return lines.join(u'\n') + u'\n';
        }
    }
    lines.insert(at, line);
    return lines.join(u'\n') + u'\n';
}

} // namespace

DesktopUrlSchemes::DesktopUrlSchemes(XdgFolders folders)
    : m_folders(std::move(folders))
{
}

QList<UrlSchemes::Status> DesktopUrlSchemes::statuses() const
{
    QList<Status> result;
    for (const QString &scheme : schemes()) {
        Status status;
        status.scheme = scheme;
        const QString id = isInFlatpak() ? QString() : handlerOf(typeOf(scheme));
        if (isInFlatpak()) {
            status.handler = Handler::Unknown;
        } else if (id.isEmpty()) {
            status.handler = Handler::Nobody;
        } else if (id == ourId) {
            status.handler = Handler::Ours;
        } else {
            status.handler = Handler::Other;
            const auto entry = application(id);
            const QString name = entry ? nameOf(*entry) : QString();
            status.program = name.isEmpty() ? id.chopped(8) : name;
        }
        result.append(status);
    }
    return result;
}

UrlSchemes::Way DesktopUrlSchemes::way() const
{
    return !isInFlatpak() && application(ourId) ? Way::Directly : Way::None;
}

// The files in the order of the specification: the first that names a program which is there decides.
QStringList DesktopUrlSchemes::lists() const
{
    QStringList folders{m_folders.configHome};
    folders += m_folders.config;
    for (const QString &data : QStringList{m_folders.dataHome} + m_folders.data)
        folders.append(data + "/applications"_L1);
    QStringList result;
    for (const QString &folder : std::as_const(folders)) {
        for (const QString &desktop : m_folders.desktops)
            result.append(u"%1/%2-mimeapps.list"_s.arg(folder, desktop));
        result.append(folder + "/mimeapps.list"_L1);
    }
    return result;
}

QString DesktopUrlSchemes::handlerOf(const QString &type) const
{
    QString candidate; // associated, though not the default: what is taken when nothing is
    for (const QString &list : lists()) {
        QFile file(list);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString content = QString::fromUtf8(file.read(largestFile));
        for (const QString &id : DesktopEntry::fromText(content, defaults).list(type)) {
            if (application(id))
                return id;
        }
        for (const QString &id : DesktopEntry::fromText(content, added).list(type)) {
            if (candidate.isEmpty() && application(id))
                candidate = id;
        }
    }
    if (!candidate.isEmpty())
        return candidate;
    for (const QString &data : QStringList{m_folders.dataHome} + m_folders.data) {
        QFile file(data + "/applications/mimeinfo.cache"_L1);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString content = QString::fromUtf8(file.read(largestFile));
        for (const QString &id : DesktopEntry::fromText(content, u"MIME Cache"_s).list(type)) {
            if (application(id))
                return id;
        }
    }
    return {};
}

std::optional<DesktopEntry> DesktopUrlSchemes::application(const QString &id) const
{
    // why: an id is a name, never a way out of the folder.
    if (!id.endsWith(".desktop"_L1) || id.contains(u'/'))
        return std::nullopt;
    for (const QString &data : QStringList{m_folders.dataHome} + m_folders.data) {
        if (auto entry = DesktopEntry::read(data + "/applications/"_L1 + id))
            return entry->isTrue(u"Hidden"_s) ? std::nullopt : entry;
    }
    return std::nullopt;
}

QFuture<Result<void>> DesktopUrlSchemes::makeOurs(const QString &scheme)
{
    Result<void> done = fail(ErrorKind::Unsupported);
    if (schemes().contains(scheme) && way() == Way::Directly) {
        const QString type = typeOf(scheme);
        done = setDefault(type);
        // A list of this very desktop goes before the user's general one.
        if (const QString id = handlerOf(type); done && id != ourId)
            done = fail(ErrorKind::Forbidden, id);
    }
    if (done)
        Q_EMIT changed();
    return QtFuture::makeReadyFuture(done);
}

Result<void> DesktopUrlSchemes::setDefault(const QString &type) const
{
    // The list that decides now, where it is the user's own; else the general one.
    QString target = m_folders.configHome + "/mimeapps.list"_L1;
    for (const QString &list : lists()) {
        if (!list.startsWith(m_folders.configHome + u'/'))
            break;
        QFile file(list);
        if (file.open(QIODevice::ReadOnly)
            && !DesktopEntry::fromText(QString::fromUtf8(file.read(largestFile)), defaults).list(type).isEmpty()) {
            target = list;
            break;
        }
    }
    QString content;
    if (QFile file(target); file.open(QIODevice::ReadOnly)) {
        if (file.size() > largestFile)
            return fail(ErrorKind::Storage, target);
        content = QString::fromUtf8(file.readAll());
    }
    QDir().mkpath(QFileInfo(target).path());
    QSaveFile file(target);
    const QByteArray changed = withValue(content, defaults, type, ourId + u';').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(changed) < 0 || !file.commit()) {
        qCWarning(lcUi) << "mimeapps.list cannot be written:" << file.errorString();
        return fail(ErrorKind::Storage, file.errorString());
    }
    return {};
}

std::unique_ptr<UrlSchemes> makeUrlSchemes()
{
    return std::make_unique<DesktopUrlSchemes>(XdgFolders::ofEnvironment());
}

} // namespace Ringside
