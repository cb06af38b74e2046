#include "urlschemes.h"

#include <CoreServices/CoreServices.h>

namespace Ringside {

namespace {

QString ownBundle()
{
    CFBundleRef bundle = CFBundleGetMainBundle();
    return bundle ? QString::fromCFString(CFBundleGetIdentifier(bundle)) : QString();
}

//! Launch Services. The bundle names its schemes in CFBundleURLTypes.
class LaunchServicesUrlSchemes : public UrlSchemes
{
public:
    [[nodiscard]] QList<Status> statuses() const override
    {
        QList<Status> result;
        for (const QString &scheme : schemes()) {
            Status status;
            status.scheme = scheme;
            CFStringRef name = scheme.toCFString();
            CFStringRef handler = LSCopyDefaultHandlerForURLScheme(name);
            CFRelease(name);
            const QString id = QString::fromCFString(handler);
            if (handler)
                CFRelease(handler);
            status.handler = id.isEmpty() ? Handler::Nobody
                : id.compare(ownBundle(), Qt::CaseInsensitive) == 0 ? Handler::Ours
                                                                    : Handler::Other;
            if (status.handler == Handler::Other)
                status.program = id;
            result.append(status);
        }
        return result;
    }

    [[nodiscard]] Way way() const override { return ownBundle().isEmpty() ? Way::None : Way::Directly; }

    QFuture<Result<void>> makeOurs(const QString &scheme) override
    {
        Result<void> done = fail(ErrorKind::Unsupported);
        if (way() == Way::Directly) {
            // The system may ask the user once more by itself.
            CFStringRef name = scheme.toCFString();
            CFStringRef bundle = ownBundle().toCFString();
            const OSStatus status = LSSetDefaultHandlerForURLScheme(name, bundle);
            CFRelease(name);
            CFRelease(bundle);
            done = status == noErr ? Result<void>() : Result<void>(fail(ErrorKind::Forbidden, QString::number(status)));
        }
        if (done)
            Q_EMIT changed();
        return QtFuture::makeReadyFuture(done);
    }
};

} // namespace

std::unique_ptr<UrlSchemes> makeUrlSchemes()
{
    return std::make_unique<LaunchServicesUrlSchemes>();
}

} // namespace Ringside
