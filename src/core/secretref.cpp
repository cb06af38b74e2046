#include "secretref.h"

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr auto keychain = "keychain:"_L1;
constexpr auto environment = "env:"_L1;

} // namespace

SecretRef SecretRef::fromText(const QString &text)
{
    const auto named = [&](Kind kind, QLatin1StringView scheme) {
        const QString name = text.mid(scheme.size()).trimmed();
        return name.isEmpty() ? SecretRef() : SecretRef{kind, name, {}};
    };
    if (text.isEmpty())
        return {};
    if (text.startsWith(keychain))
        return named(Kind::Keychain, keychain);
    if (text.startsWith(environment))
        return named(Kind::Environment, environment);
    return {Kind::Literal, {}, Secret(text.toUtf8())};
}

QString SecretRef::toText() const
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::Keychain:
        return keychain + name;
    case Kind::Environment:
        return environment + name;
    case Kind::Literal:
        return QString::fromUtf8(literal.reveal());
    }
    return {};
}

} // namespace Ringside
