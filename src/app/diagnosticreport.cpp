#include "diagnosticreport.h"

#include "describe.h"
#include "engine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qint64 logKept = 256 * 1024;

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QString typeName(CallSourceSettings::Type type)
{
    switch (type) {
    case CallSourceSettings::Type::AsteriskAmi:
        return u"asterisk_ami"_s;
    case CallSourceSettings::Type::Demo:
        return u"demo"_s;
    case CallSourceSettings::Type::NotAvailable:
        break;
    }
    return u"not available"_s;
}

QString secretKind(const SecretRef &secret)
{
    switch (secret.kind) {
    case SecretRef::Kind::None:
        return u"none"_s;
    case SecretRef::Kind::Keychain:
        return u"keychain"_s;
    case SecretRef::Kind::Environment:
        return u"environment"_s;
    case SecretRef::Kind::Literal:
        break;
    }
    return u"written out"_s;
}

QString fileText(const QString &folder, const QString &name)
{
    const QFileInfo file(folder + u'/' + name);
    return file.exists() ? u"%1: %2 kB"_s.arg(name).arg((file.size() + 1023) / 1024) : u"%1: absent"_s.arg(name);
}

} // namespace

QString diagnosticHead(Engine &engine, const QString &profileFolder, const QStringList &lockedKeys)
{
    const Settings &settings = engine.settings();
    QStringList lines{
        u"Ringside %1"_s.arg(QStringLiteral(RINGSIDE_VERSION)),
        u"Qt %1, built with %2"_s.arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR)),
        u"System: %1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                    QSysInfo::currentCpuArchitecture()),
        u"Locale: %1, language of the program: %2"_s.arg(QLocale::system().name(), QLocale().name()),
        u"Time: %1"_s.arg(engine.clock().nowUtc().toString(Qt::ISODate)),
        QString(),
        fileText(profileFolder, u"config.yml"_s),
        fileText(profileFolder, u"journal.db"_s),
        fileText(profileFolder, u"people.db"_s),
        QString(),
    };
    // why not their names: people call a telephone system after themselves or their company.
    int number = 0;
    for (const CallSourceSettings &source : settings.callSources) {
        lines.append(u"Call source %1: %2, hosts: %3, TLS: %4, own CA: %5, secret: %6, devices: %7"_s
                         .arg(++number)
                         .arg(typeName(source.type))
                         .arg(source.hosts.size())
                         .arg(yesNo(source.tls), yesNo(!source.caFile.isEmpty()), secretKind(source.secret))
                         .arg(source.devices.size()));
    }
    number = 0;
    for (const Engine::SourceStatus &source : engine.sources()) {
        lines.append(u"Connection %1: %2%3"_s.arg(++number).arg(
            toWord(source.status.state),
            // why without the detail: it may name the computer.
            source.status.error ? u", "_s + describe(Error{source.status.error->kind, {}, std::nullopt}) : QString()));
    }
    for (const ProviderSettings &provider : settings.crm.providers) {
        lines.append(u"Provider: %1, %2"_s.arg(provider.typeWord(), provider.enabled ? u"on"_s : u"off"_s));
    }
    lines.append(u"Region: %1, extensions: %2, internal ranges: %3, lines: %4"_s.arg(settings.region)
                     .arg(settings.extensions.size())
                     .arg(settings.internalNumbers.size())
                     .arg(settings.lines.size()));
    lines.append(u"Cache: %1, wrap-up: %2, dialling: %3, do not disturb: %4, page inside: %5"_s.arg(
        yesNo(settings.crm.cacheEnabled), yesNo(settings.wrapUp.enabled), yesNo(settings.dialling.enabled),
        yesNo(engine.doNotDisturb()), yesNo(settings.pageInside)));
    lines.append(u"Locked by a policy: %1"_s.arg(lockedKeys.isEmpty() ? u"nothing"_s : lockedKeys.join(u", "_s)));
    lines.append(u"Troubles: %1"_s.arg(engine.troubles().size()));
    return withoutPersonalData(lines.join(u'\n')) + u'\n';
}

QString diagnosticLog(const QString &profileFolder)
{
    QFile file(profileFolder + u"/ringside.log"_s);
    if (!file.open(QIODevice::ReadOnly))
        return u"There is no log.\n"_s;
    if (file.size() > logKept)
        file.seek(file.size() - logKept);
    QByteArray text = file.readAll();
    if (file.size() > logKept)
        text = text.mid(text.indexOf('\n') + 1); // the rest of a line
    return withoutPersonalData(QString::fromUtf8(text));
}

QString withoutPersonalData(const QString &text)
{
    static const QRegularExpression address(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression computer(u"\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b"_s);
    // Not the digits of dates, times and versions: those have separators of their own, or are short.
    static const QRegularExpression number(u"(?<![\\w.:-])\\+?\\d[\\d ()/-]{3,}\\d(?![\\w:-])"_s);
    QString result = text;
    const QString home = QDir::homePath();
    if (home.size() > 1)
        result.replace(home, u"~"_s);
    result.replace(address, u"(address)"_s);
    result.replace(computer, u"(computer)"_s);
    QString clean;
    qsizetype end = 0;
    for (auto matches = number.globalMatch(result); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString digits;
        for (const QChar c : match.captured())
            if (c.isDigit())
                digits.append(c);
        clean += result.mid(end, match.capturedStart() - end);
        clean += digits.size() < 5 ? match.captured() : u"…"_s + digits.right(2);
        end = match.capturedEnd();
    }
    return clean + result.mid(end);
}

} // namespace Ringside
