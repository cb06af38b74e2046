#include "filesecretstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qint64 largest = 1024 * 1024;

Result<QJsonObject> load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString());
    const auto document = QJsonDocument::fromJson(file.read(largest));
    // why an error: taken for empty, it would be overwritten by the next secret.
    if (!document.isObject())
        return fail(ErrorKind::Storage, u"%1 is damaged"_s.arg(path));
    return document.object();
}

Result<void> save(const QString &path, const QJsonObject &secrets)
{
    if (secrets.isEmpty()) {
        if (QFile::exists(path) && !QFile::remove(path))
            return fail(ErrorKind::Storage, u"%1 cannot be removed"_s.arg(path));
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, file.errorString());
    // Before there is anything in it.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorKind::Storage, file.errorString());
    file.write(QJsonDocument(secrets).toJson(QJsonDocument::Indented));
    if (!file.commit())
        return fail(ErrorKind::Storage, file.errorString());
    return {};
}

} // namespace

FileSecretStore::FileSecretStore(QString path)
    : m_path(std::move(path))
{
}

QFuture<SecretStore::Status> FileSecretStore::probe()
{
    const auto secrets = load(m_path);
    return QtFuture::makeReadyFuture(secrets ? Status{State::Available, {}}
                                             : Status{State::Unavailable, secrets.error().detail});
}

QFuture<Result<std::optional<Secret>>> FileSecretStore::read(const QString &name)
{
    Result<std::optional<Secret>> result;
    if (const auto secrets = load(m_path); !secrets)
        result = tl::unexpected(secrets.error());
    else if (const QJsonValue value = secrets->value(name); value.isString())
        result = Secret(QByteArray::fromBase64(value.toString().toLatin1()));
    return QtFuture::makeReadyFuture(std::move(result));
}

QFuture<Result<void>> FileSecretStore::write(const QString &name, const Secret &secret)
{
    auto secrets = load(m_path);
    if (!secrets)
        return QtFuture::makeReadyFuture<Result<void>>(tl::unexpected(secrets.error()));
    secrets->insert(name, QString::fromLatin1(secret.reveal().toBase64()));
    return QtFuture::makeReadyFuture(save(m_path, *secrets));
}

QFuture<Result<void>> FileSecretStore::remove(const QString &name)
{
    auto secrets = load(m_path);
    if (!secrets)
        return QtFuture::makeReadyFuture<Result<void>>(tl::unexpected(secrets.error()));
    if (!secrets->contains(name))
        return QtFuture::makeReadyFuture(Result<void>());
    secrets->remove(name);
    return QtFuture::makeReadyFuture(save(m_path, *secrets));
}

} // namespace Ringside
