#include "setupbridge.h"

#include "engine.h"

#include <QCoreApplication>
#include <QProcess>

#include <utility>

using namespace Qt::StringLiterals;

namespace Ringside {

SetupBridge::SetupBridge(Engine &engine, QString profileFolder, QObject *parent)
    : SetupAccess(parent)
    , m_engine(engine)
    , m_profileFolder(std::move(profileFolder))
{
    connect(&m_engine, &Engine::callReported, this, [this](const Call &call) { Q_EMIT callSeen(call); });
}

QString SetupBridge::display(const PhoneNumber &number) const
{
    return number.isWithheld() ? QString() : m_engine.parser().format(number);
}

Result<void> SetupBridge::startDemo()
{
    const QStringList arguments{u"--demo"_s, u"--profile"_s, m_profileFolder + u"/demo"_s};
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        return fail(ErrorKind::Unsupported, u"the program cannot be started a second time"_s);
    return {};
}

void SetupBridge::showSampleCard()
{
    m_engine.popSample(u"+14155550123"_s, tr("Jane Doe"), tr("Sales line"));
}

} // namespace Ringside
