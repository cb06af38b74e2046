#include "describe.h"

#include <QCoreApplication>

namespace Ringside {

namespace {

struct Describe {
    Q_DECLARE_TR_FUNCTIONS(Describe)
};

QString sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return Describe::tr("It was cancelled.");
    case ErrorKind::Timeout:
        return Describe::tr("There was no answer in time; Ringside tries again.");
    case ErrorKind::Offline:
        return Describe::tr("It cannot be reached; Ringside tries again. Check its address and the network.");
    case ErrorKind::Unauthorized:
        return Describe::tr("The sign-in was refused: user name, password or key is wrong or has expired. Correct it in the settings.");
    case ErrorKind::Forbidden:
        return Describe::tr("The account lacks a right that is needed. Ask your administrator for it.");
    case ErrorKind::NotFound:
        return Describe::tr("It does not exist.");
    case ErrorKind::RateLimited:
        return Describe::tr("It asks us to wait; Ringside goes on by itself.");
    case ErrorKind::Protocol:
        return Describe::tr("The answer could not be understood. Is it the right address and port?");
    case ErrorKind::Storage:
        return Describe::tr("The data on this computer cannot be read or written.");
    case ErrorKind::Unsupported:
        return Describe::tr("That is not possible here.");
    case ErrorKind::Misconfigured:
        return Describe::tr("Something in its settings is missing or wrong. Correct it there.");
    case ErrorKind::Internal:
        return Describe::tr("Ringside made a mistake; the log says more.");
    }
    return {};
}

} // namespace

QString describe(const Error &error)
{
    if (error.detail.isEmpty())
        return sentence(error.kind);
    //: %1 is a sentence ("It cannot be reached …"), %2 the technical detail
    return Describe::tr("%1 (%2)").arg(sentence(error.kind), error.detail);
}

QString describeMissingSecret(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return Describe::tr("There is no password for it on this computer yet.");
    case ErrorKind::Forbidden:
        return Describe::tr("Its password was given for another server, and is not sent to this one until you allow it.");
    default:
        return describe(error);
    }
}

QString describeShortly(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return Describe::tr("cancelled");
    case ErrorKind::Timeout:
        return Describe::tr("no answer in time");
    case ErrorKind::Offline:
        return Describe::tr("out of reach");
    case ErrorKind::Unauthorized:
        return Describe::tr("sign-in refused");
    case ErrorKind::Forbidden:
        return Describe::tr("a right is missing");
    case ErrorKind::RateLimited:
        return Describe::tr("asks us to wait");
    case ErrorKind::Storage:
        return Describe::tr("data cannot be read");
    case ErrorKind::Misconfigured:
        return Describe::tr("settings are incomplete");
    case ErrorKind::Protocol:
        //: A directory or CRM has sent something that is no answer
        return Describe::tr("answer not understood");
    case ErrorKind::NotFound:
    case ErrorKind::Unsupported:
    case ErrorKind::Internal:
        break;
    }
    return Describe::tr("did not work");
}

} // namespace Ringside
