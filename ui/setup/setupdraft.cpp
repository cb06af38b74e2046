#include "setupdraft.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 * 1024;
constexpr int longestText = 1000;

QString textOf(const QJsonObject &object, const QString &key)
{
    return object[key].toString().left(longestText);
}

QJsonObject toJson(const SetupDraft::Phone &phone)
{
    QJsonObject object{{u"hosts"_s, phone.hosts},
                       {u"port"_s, phone.port},
                       {u"tls"_s, phone.tls},
                       {u"username"_s, phone.username}};
    if (phone.secret.kind == SecretRef::Kind::Keychain || phone.secret.kind == SecretRef::Kind::Environment)
        object.insert(u"secret"_s, phone.secret.toText());
    return object;
}

SetupDraft::Phone phoneFrom(const QJsonObject &object)
{
    SetupDraft::Phone phone;
    phone.hosts = textOf(object, u"hosts"_s);
    phone.port = textOf(object, u"port"_s);
    phone.tls = object[u"tls"_s].toBool();
    phone.username = textOf(object, u"username"_s);
    const SecretRef secret = SecretRef::fromText(textOf(object, u"secret"_s));
    // why: what stands readable here was not written by us.
    if (secret.kind != SecretRef::Kind::Literal)
        phone.secret = secret;
    return phone;
}

} // namespace

SetupDraft readSetupDraft(const QString &file)
{
    SetupDraft draft;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return draft;
    const QJsonObject object = QJsonDocument::fromJson(source.read(largestFile)).object();
    draft.step = object[u"step"_s].toInt();
    draft.finished = object[u"finished"_s].toBool();
    if (object[u"phone"_s].isObject())
        draft.phone = phoneFrom(object[u"phone"_s].toObject());
    if (object[u"extensions"_s].isString())
        draft.extensions = textOf(object, u"extensions"_s);
    return draft;
}

Result<void> writeSetupDraft(const QString &file, const SetupDraft &draft)
{
    QJsonObject object{{u"step"_s, draft.step}, {u"finished"_s, draft.finished}};
    if (draft.phone)
        object.insert(u"phone"_s, toJson(*draft.phone));
    if (draft.extensions)
        object.insert(u"extensions"_s, *draft.extensions);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, target.errorString());
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (target.write(QJsonDocument(object).toJson()) < 0 || !target.commit())
        return fail(ErrorKind::Storage, target.errorString());
    return {};
}

bool isSetupWanted(const Settings &settings, const SetupDraft &draft)
{
    const auto ringsHere = [&](const CallSourceSettings &source) {
        return !settings.extensions.isEmpty() || !source.devices.isEmpty()
            || source.type == CallSourceSettings::Type::Demo;
    };
    return !draft.finished && std::none_of(settings.callSources.begin(), settings.callSources.end(), ringsHere);
}

} // namespace Ringside
