#include "oauthtoken.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Ringside {

Secret OAuthToken::toSecret() const
{
    QJsonObject kept;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        kept.insert(it.key(), it.value());
    const QJsonObject object{
        {u"format"_s, u"ringside-oauth-1"_s},
        {u"access_token"_s, QString::fromUtf8(accessToken.reveal())},
        {u"refresh_token"_s, QString::fromUtf8(refreshToken.reveal())},
        {u"token_type"_s, type},
        {u"expires_at"_s, expiresAt.isValid() ? expiresAt.toUTC().toString(Qt::ISODate) : QString()},
        {u"scope"_s, scope},
        {u"fields"_s, kept},
    };
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<OAuthToken> OAuthToken::fromSecret(const Secret &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret.reveal()).object();
    if (object.value("format"_L1) != "ringside-oauth-1"_L1)
        return std::nullopt;
    OAuthToken token;
    token.accessToken = Secret(object.value("access_token"_L1).toString().toUtf8());
    token.refreshToken = Secret(object.value("refresh_token"_L1).toString().toUtf8());
    token.type = object.value("token_type"_L1).toString();
    token.expiresAt = QDateTime::fromString(object.value("expires_at"_L1).toString(), Qt::ISODate).toUTC();
    token.scope = object.value("scope"_L1).toString();
    const QJsonObject kept = object.value("fields"_L1).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        token.fields.insert(it.key(), it.value().toString());
    return token;
}

} // namespace Ringside
