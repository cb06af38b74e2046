#include "connectorcommands.h"

#include "commandrunner.h"
#include "connectorlibrary.h"
#include "connectorprovider.h"
#include "describe.h"
#include "expressionengine.h"
#include "httprecording.h"
#include "libphonenumberparser.h"
#include "memorytokenstore.h"
#include "policy.h"
#include "profile.h"
#include "proxyfinder.h"
#include "secretref.h"
#include "settingsfile.h"
#include "trustedauthorities.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ConnectorCommands)
};

// Foreign text for a terminal: what could command it, or turn lines around, goes.
QString harmless(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &c : text) {
        if (c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
            c = u' ';
    }
    return text;
}

// As the program itself reaches CRMs: by the system's proxy, and with the company's own authorities. What is wrong in
// the settings otherwise is no concern of this.
struct CompanyNetwork {
    CompanyNetwork(const CommandLine &line, const Clock &clock)
        : proxies(clock)
    {
        const Result<Profile> profile = Profile::open(line.profile, line.demo);
        if (!profile)
            return;
        const LoadedSettings loaded = loadSettings(profile->configFile(), loadPolicy(systemPolicyFile()));
        if (const QString caFile = loaded.settings.crm.caFile; !caFile.isEmpty())
            authorities.emplace(QDir(profile->folder).absoluteFilePath(caFile));
    }

    SystemProxyFinder proxies;
    std::optional<TrustedAuthorities> authorities; // nullopt: the system's
};

QString ownFolder(const CommandLine &line)
{
    const Result<Profile> profile = Profile::open(line.profile, line.demo);
    return profile ? profile->folder + u"/connectors"_s : QString();
}

// A file, or the id of a connector. Says what is wrong; null: there is none.
std::shared_ptr<const Connector> readOrSay(const QString &fileOrId, ConnectorLibrary &library)
{
    const bool isFile = QFileInfo(fileOrId).isFile();
    const Result<ConnectorFile> file = isFile ? library.read(fileOrId) : library.load(fileOrId);
    if (!file) {
        printError(Tr::tr("%1: there is no such file, and no connector of this name.").arg(fileOrId));
        return nullptr;
    }
    for (const ConnectorProblem &problem : file->problems)
        printError(toText(fileOrId, problem));
    return file->connector;
}

void printExchange(const HttpExchange &exchange)
{
    printLine(u"--> %1 %2"_s.arg(QString::fromLatin1(exchange.method), harmless(exchange.url.toUtf8())));
    for (const auto &[name, value] : exchange.requestHeaders.all())
        printLine(u"    %1: %2"_s.arg(harmless(name), harmless(value)));
    if (!exchange.requestBody.isEmpty())
        printLine(u"    "_s + harmless(exchange.requestBody));
    if (exchange.response) {
        printLine(u"<-- %1, %2 ms"_s.arg(exchange.response->status).arg(exchange.elapsed.count()));
        if (!exchange.response->body.isEmpty())
            printLine(u"    "_s + harmless(exchange.response->body.left(20'000)));
    }
    if (exchange.error)
        printLine(u"<-- %1"_s.arg(describe(*exchange.error)));
}

// Reads "--set NAME=VALUE"; false: something is wrong with them, which was said.
bool readAccess(const QStringList &settings, const Connector &connector, ConnectorAccess &access, MemoryTokenStore &tokens)
{
    for (const QString &setting : settings) {
        const QString name = setting.section(u'=', 0, 0);
        const QString value = setting.section(u'=', 1);
        const ConnectorParameter *parameter = connector.parameter(name);
        if (name == "api_base_url"_L1) {
            access.apiBaseUrl = value;
        } else if (name == "auth_base_url"_L1) {
            access.authBaseUrl = value;
        } else if (name == "authentication"_L1) {
            access.authentication = value;
        } else if (name == "access_token"_L1 || (parameter && parameter->type == ConnectorParameter::Type::Secret)) {
            const SecretRef reference = SecretRef::fromText(value);
            const QByteArray secret = reference.kind == SecretRef::Kind::Environment
                ? qgetenv(reference.name.toLocal8Bit().constData())
                : value.toUtf8();
            if (secret.isEmpty()) {
                printError(Tr::tr("%1 is empty: write --set %1=env:NAME with a variable of the environment.").arg(name));
                return false;
            }
            if (parameter) {
                access.secrets.insert(name, Secret(secret));
            } else {
                if (!tokens.token)
                    tokens.token.emplace();
                tokens.token->accessToken = Secret(secret);
            }
        } else if (name.startsWith("token."_L1)) {
            if (!tokens.token)
                tokens.token.emplace();
            tokens.token->fields.insert(name.mid(6), value);
        } else if (parameter) {
            access.parameters.insert(name, value);
        } else {
            QStringList names;
            for (const ConnectorParameter &known : connector.parameters)
                names.append(known.name);
            printError(Tr::tr("The connector has no parameter %1. It has: %2.").arg(name, names.join(u", "_s)));
            return false;
        }
    }
    return true;
}

int answerFor(const Result<QList<CallerInfo>> &found)
{
    if (!found) {
        printError(describe(found.error()));
        return ExitNotFound;
    }
    for (const CallerInfo &info : *found)
        printLine(harmless(QJsonDocument(toJson(info)).toJson().trimmed()));
    if (found->isEmpty())
        printLine(Tr::tr("Nobody has this number there."));
    return found->isEmpty() ? ExitNotFound : ExitDone;
}

QString regionOf(const CommandLine &line)
{
    return line.region.isEmpty() ? QLocale::territoryToCode(QLocale::system().territory()) : line.region;
}

// Asks and waits for the answer, with the program's event loop.
int ask(const std::shared_ptr<const Connector> &connector, const ConnectorAccess &access,
        const ConnectorNetwork &network, const QString &number, const QString &region)
{
    const LibPhoneNumberParser parser;
    ExpressionEngine expressions(parser);
    ConnectorProvider provider(connector, access, {expressions, parser, network});
    const PhoneNumber asked = parser.parse(number, region);
    // why later: exit() before the loop runs is lost.
    QTimer::singleShot(0, &provider, [&provider, &asked] {
        provider.findByNumber(asked)
            .then(&provider, [](const Result<QList<CallerInfo>> &found) { QCoreApplication::exit(answerFor(found)); })
            .onCanceled(&provider, [] { QCoreApplication::exit(ExitNotFound); });
    });
    return QCoreApplication::exec();
}

} // namespace

int listConnectors(const CommandLine &line)
{
    const ConnectorLibrary library(ownFolder(line));
    const auto entries = library.entries();
    for (const ConnectorLibrary::Entry &entry : entries) {
        //: behind a connector that is the administrator's own file
        const QString own = entry.isOwn ? u"  "_s + Tr::tr("(own: %1)").arg(entry.file) : QString();
        printLine(u"%1 %2%3"_s.arg(entry.id, -20).arg(entry.name, own));
    }
    return ExitDone;
}

int checkConnector(const CommandLine &line)
{
    ConnectorLibrary library(ownFolder(line));
    const auto connector = readOrSay(line.file, library);
    if (!connector)
        return ExitUsage;
    QStringList operations = connector->operations.keys();
    operations.sort();
    //: %1 a file, %2 the name of a CRM, %3 a list of words
    printLine(Tr::tr("%1: good. %2: %3.").arg(line.file, connector->name, operations.join(u", "_s)));
    return ExitDone;
}

int tryConnector(const CommandLine &line, Clock &clock)
{
    ConnectorLibrary library(ownFolder(line));
    const auto connector = readOrSay(line.file, library);
    if (!connector)
        return ExitUsage;
    ConnectorAccess access;
    access.name = connector->name;
    access.region = regionOf(line);
    access.timeLimit = 30s;
    MemoryTokenStore tokens; // nobody signs in in a browser here: what is given is the token
    if (!readAccess(line.settings, *connector, access, tokens))
        return ExitUsage;
    HttpRecording recording;
    CompanyNetwork company(line, clock);
    ConnectorNetwork network{clock};
    network.proxies = &company.proxies;
    network.authorities = company.authorities ? &*company.authorities : nullptr;
    network.tokens = &tokens;
    network.observer = [trace = line.trace, &recording](const HttpExchange &exchange) {
        recording.add(exchange);
        if (trace)
            printExchange(exchange);
    };
    const int code = ask(connector, access, network, line.number, access.region);
    if (line.record.isEmpty())
        return code;
    QJsonObject tokenFields;
    if (tokens.token) {
        for (auto it = tokens.token->fields.begin(); it != tokens.token->fields.end(); ++it)
            tokenFields.insert(it.key(), it.value());
    }
    QJsonObject parameters;
    for (auto it = access.parameters.begin(); it != access.parameters.end(); ++it)
        parameters.insert(it.key(), it.value());
    const QByteArray text = recording.toJson({
        {u"connector"_s, connector->id},
        {u"number"_s, line.number},
        {u"region"_s, access.region},
        {u"authentication"_s, access.authentication},
        {u"parameters"_s, parameters},
        {u"token"_s, tokenFields},
        {u"api_base_url"_s, access.apiBaseUrl},
    });
    QSaveFile file(line.record);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        printError(u"%1: %2"_s.arg(line.record, file.errorString()));
        return ExitUsage;
    }
    printLine(Tr::tr("%1 holds what was said, without passwords and keys, but with people's data: read it before you "
                     "pass it on.")
                  .arg(line.record));
    return code;
}

int replayConnector(const CommandLine &line, Clock &clock)
{
    QFile file(line.file);
    if (!QFileInfo(line.file).isFile() || !file.open(QIODevice::ReadOnly)) {
        printError(Tr::tr("%1: there is no such file, or it cannot be read.").arg(line.file));
        return ExitUsage;
    }
    QJsonObject about;
    const Result<HttpRecording> recording = HttpRecording::fromJson(file.readAll(), &about);
    if (!recording) {
        printError(Tr::tr("%1 is no recording of \"ringside connector try\".").arg(line.file));
        return ExitUsage;
    }
    ConnectorLibrary library(ownFolder(line));
    const auto connector
        = readOrSay(line.connector.isEmpty() ? about[u"connector"].toString() : line.connector, library);
    if (!connector)
        return ExitUsage;
    ConnectorAccess access;
    access.name = connector->name;
    access.region = about[u"region"].toString();
    access.authentication = about[u"authentication"].toString();
    access.apiBaseUrl = about[u"api_base_url"].toString();
    const QJsonObject parameters = about[u"parameters"].toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        access.parameters.insert(it.key(), it->toString());
    // Something has to stand where secrets stood, and an address where the secret is one.
    for (const ConnectorParameter &parameter : connector->parameters) {
        if (parameter.type == ConnectorParameter::Type::Secret)
            access.secrets.insert(parameter.name, Secret("replayed-" + parameter.name.toUtf8()));
    }
    for (const CredentialPlace &place : connector->authentication(access.authentication).places) {
        if (place.as == CredentialPlace::As::Url)
            access.secrets.insert(place.secret, Secret("https://crm.invalid/replayed-" + place.secret.toUtf8()));
    }
    MemoryTokenStore tokens;
    tokens.token.emplace();
    tokens.token->accessToken = Secret("replayed-access-token");
    const QJsonObject fields = about[u"token"].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        tokens.token->fields.insert(it.key(), it->toString());
    ReplayTransport transport(*recording);
    ConnectorNetwork network{clock};
    network.tokens = &tokens;
    network.transport = &transport;
    return ask(connector, access, network, about[u"number"].toString(), access.region);
}

} // namespace Ringside
