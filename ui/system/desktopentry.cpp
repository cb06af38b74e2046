#include "desktopentry.h"

#include <QDir>
#include <QFile>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 256 * 1024;

// The escapes of every value of type string.
QString unescaped(const QString &value)
{
    QString result;
    result.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != u'\\' || i + 1 == value.size()) {
            result += value.at(i);
            continue;
        }
        switch (value.at(++i).unicode()) {
        case u's':
            result += u' ';
            break;
        case u'n':
            result += u'\n';
            break;
        case u't':
            result += u'\t';
            break;
        case u'r':
            result += u'\r';
            break;
        case u'\\':
            result += u'\\';
            break;
        default:
            result += u'\\';
            result += value.at(i);
        }
    }
    return result;
}

// "%%" is a percent sign; every other code stands for files or names that we have none of.
QString withoutCodes(const QString &argument)
{
    QString result;
    for (qsizetype i = 0; i < argument.size(); ++i) {
        if (argument.at(i) != u'%')
            result += argument.at(i);
        else if (++i < argument.size() && argument.at(i) == u'%')
            result += u'%';
    }
    return result;
}

QStringList folders(const char *variable, const QString &standard)
{
    const QString value = qEnvironmentVariable(variable);
    return (value.isEmpty() ? standard : value).split(u':', Qt::SkipEmptyParts);
}

QString home(const char *variable, QLatin1StringView standard)
{
    const QString value = qEnvironmentVariable(variable);
    // The specification: relative paths are to be ignored.
    return QDir::isAbsolutePath(value) ? value : QDir::homePath() + standard;
}

} // namespace

DesktopEntry DesktopEntry::fromText(const QString &content, const QString &group)
{
    DesktopEntry entry;
    bool isInGroup = false;
    for (const QString &line : content.left(largestFile).split(u'\n')) {
        const QString text = line.trimmed();
        if (text.startsWith(u'#') || text.isEmpty())
            continue;
        if (text.startsWith(u'[')) {
            isInGroup = text == u"[%1]"_s.arg(group);
            continue;
        }
        const qsizetype equals = text.indexOf(u'=');
        if (isInGroup && equals > 0)
            entry.m_values.insert(text.left(equals).trimmed(), text.mid(equals + 1).trimmed());
    }
    return entry;
}

std::optional<DesktopEntry> DesktopEntry::read(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    return fromText(QString::fromUtf8(source.read(largestFile)));
}

bool DesktopEntry::isTrue(const QString &key) const
{
    return value(key) == "true"_L1;
}

QStringList DesktopEntry::list(const QString &key) const
{
    return value(key).split(u';', Qt::SkipEmptyParts);
}

QStringList DesktopEntry::command() const
{
    const QString text = unescaped(value(u"Exec"_s));
    QStringList arguments;
    QString argument;
    bool isQuoted = false;
    bool isThere = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"') {
            isQuoted = !isQuoted;
            isThere = true;
        } else if (isQuoted && c == u'\\' && i + 1 < text.size()) {
            argument += text.at(++i);
        } else if (!isQuoted && c == u' ') {
            if (isThere)
                arguments.append(withoutCodes(argument));
            argument.clear();
            isThere = false;
        } else {
            argument += c;
            isThere = true;
        }
    }
    if (isThere)
        arguments.append(withoutCodes(argument));
    // What was nothing but a code is no argument.
    while (arguments.size() > 1 && arguments.last().isEmpty())
        arguments.removeLast();
    return arguments;
}

QString desktopCommand(const QStringList &arguments)
{
    constexpr QStringView plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=,@+";
    QStringList quoted;
    for (const QString &argument : arguments) {
        const bool isPlain = !argument.isEmpty()
            && std::all_of(argument.cbegin(), argument.cend(), [plain](QChar c) { return plain.contains(c); });
        if (isPlain) {
            quoted.append(argument);
            continue;
        }
        QString text = u"\""_s;
        for (const QChar c : argument) {
            if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
                text += u'\\';
            text += c;
            if (c == u'%')
                text += c;
        }
        quoted.append(text + u'"');
    }
    // The value as a whole is a string, whose backslashes are escaped once more.
    return quoted.join(u' ')
        .replace(u'\\', u"\\\\"_s)
        .replace(u'\n', u"\\n"_s)
        .replace(u'\r', u"\\r"_s)
        .replace(u'\t', u"\\t"_s);
}

XdgFolders XdgFolders::ofEnvironment()
{
    XdgFolders result;
    result.configHome = home("XDG_CONFIG_HOME", "/.config"_L1);
    result.config = folders("XDG_CONFIG_DIRS", u"/etc/xdg"_s);
    result.dataHome = home("XDG_DATA_HOME", "/.local/share"_L1);
    result.data = folders("XDG_DATA_DIRS", u"/usr/local/share:/usr/share"_s);
    result.desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower().split(u':', Qt::SkipEmptyParts);
    return result;
}

bool isInFlatpak()
{
    return QFile::exists(u"/.flatpak-info"_s);
}

} // namespace Ringside
