#include "providerwords.h"

#include "plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Ringside {

namespace {

constexpr int longestName = 40;

struct ProviderWords {
    Q_DECLARE_TR_FUNCTIONS(Ringside::ProviderWords)
};

} // namespace

bool isOutOfOrder(const ProviderStatus &provider)
{
    return provider.state == ProviderStatus::State::Failed || provider.state == ProviderStatus::State::SignInNeeded;
}

QString providerName(const ProviderStatus &provider)
{
    return isolated(neutralised(provider.name, longestName));
}

QString callsLeftText(const ProviderStatus &provider)
{
    if (!provider.callsLeft)
        return {};
    constexpr qint64 most = std::numeric_limits<int>::max();
    //: How many questions a CRM still answers, today or this minute
    return ProviderWords::tr("%Ln calls left", nullptr, int(std::clamp<qint64>(*provider.callsLeft, 0, most)));
}

QString providerLine(const ProviderStatus &provider, const MainWindowAccess &access, bool isShort)
{
    const QString name = providerName(provider);
    if (provider.isSigningIn)
        //: %1 is the name of a CRM
        return ProviderWords::tr("%1: signing in").arg(name);
    switch (provider.state) {
    case ProviderStatus::State::Opening:
        //: %1 is the name of a directory or CRM
        return ProviderWords::tr("%1: getting ready").arg(name);
    case ProviderStatus::State::Failed:
        if (provider.error)
            //: %1 is the name of a directory or CRM, %2 a few words that say what is wrong
            return ProviderWords::tr("%1: %2").arg(name, access.describeShortly(*provider.error));
        //: %1 is the name of a directory or CRM
        return ProviderWords::tr("%1: did not work").arg(name);
    case ProviderStatus::State::SignInNeeded:
        //: %1 is the name of a CRM
        return ProviderWords::tr("%1: sign-in needed").arg(name);
    case ProviderStatus::State::Idle:
    case ProviderStatus::State::Good:
        break;
    }
    return isShort ? name : joined({name, callsLeftText(provider)});
}

QString providerSentence(const ProviderStatus &provider, const MainWindowAccess &access)
{
    if (provider.isSigningIn)
        return ProviderWords::tr("Waits for you to sign in, in the browser.");
    switch (provider.state) {
    case ProviderStatus::State::Idle:
        return ProviderWords::tr("Ready. Nobody has been looked up there yet.");
    case ProviderStatus::State::Opening:
        return ProviderWords::tr("Getting ready.");
    case ProviderStatus::State::Good:
        return ProviderWords::tr("Ready.");
    case ProviderStatus::State::SignInNeeded:
        return ProviderWords::tr("Callers are not looked up there until you sign in.");
    case ProviderStatus::State::Failed:
        break;
    }
    return provider.error ? access.describe(*provider.error) : ProviderWords::tr("The last question was not answered.");
}

QString readyText(int count)
{
    //: How many directories and CRMs can be asked
    return ProviderWords::tr("%Ln directories ready", nullptr, count);
}

QString troubledText(int count)
{
    //: How many directories and CRMs cannot be asked at present
    return ProviderWords::tr("%Ln directories need attention", nullptr, count);
}

} // namespace Ringside
