#include "portalautostart_p.h"

#include "portal_p.h"

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

//! No session bus: nothing can be asked.
class NoAutostart : public Autostart
{
public:
    [[nodiscard]] Status status() const override { return {State::Impossible, {}, false}; }
    QFuture<Result<void>> set(bool) override
    {
        return QtFuture::makeReadyFuture(Result<void>(fail(ErrorKind::Unsupported)));
    }
};

} // namespace

PortalAutostart::PortalAutostart(const QDBusConnection &bus, QStringList arguments)
    : m_bus(bus)
    , m_arguments(std::move(arguments))
{
}

QFuture<Result<void>> PortalAutostart::set(bool on)
{
    QVariantMap options;
    //: shown by the desktop when it asks whether Ringside may start by itself
    options.insert(u"reason"_s, tr("Show who is calling as soon as you have signed in."));
    options.insert(u"autostart"_s, on);
    options.insert(u"commandline"_s, QStringList{u"ringside"_s} + m_arguments);
    return askPortal(m_bus, u"org.freedesktop.portal.Background"_s, u"RequestBackground"_s, {QString()}, options,
                     this)
        .then(this, [this, on](const Result<QVariantMap> &answer) -> Result<void> {
            if (!answer) {
                if (answer.error().kind == ErrorKind::Unsupported) {
                    m_status.state = State::Impossible;
                    Q_EMIT changed();
                }
                return tl::unexpected(answer.error());
            }
            const bool isOn = answer->value(u"autostart"_s).toBool();
            m_status.state = isOn ? State::On : State::Off;
            Q_EMIT changed();
            if (isOn != on)
                return fail(ErrorKind::Forbidden);
            return {};
        });
}

std::unique_ptr<Autostart> makePortalAutostart(const QStringList &arguments)
{
    if (const auto bus = sessionBus())
        return std::make_unique<PortalAutostart>(*bus, arguments);
    return std::make_unique<NoAutostart>();
}

} // namespace Ringside
