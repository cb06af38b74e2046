#include "openedlinks.h"

#include "commands.h"
#include "diallink.h"
#include "logging.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

using namespace Qt::StringLiterals;

namespace Ringside {

OpenedLinks::OpenedLinks(Commands &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool OpenedLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen || watched != QCoreApplication::instance())
        return false;
    const QString link = static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded);
    if (!isDialLink(link))
        return false;
    CommandLine line;
    line.link = link;
    m_commands.run(Commands::fromCommandLine(line), this, [](const QJsonObject &answer) {
        if (answer.contains(u"error"_s))
            qCWarning(lcUi) << "the system has handed over a link that names no number";
    });
    return true;
}

} // namespace Ringside
