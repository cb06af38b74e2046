#include "browserplugin.h"

#include "logging.h"

#include <QCoreApplication>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// why: Qt WebEngine ends the whole program there.
bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

BrowserPlugin::BrowserPlugin(const QString &file)
    : m_file(file)
{
    m_loader.setLoadHints(QLibrary::PreventUnloadHint);
}

QString BrowserPlugin::standardFile()
{
    // Beside the program only: a path from the environment would let others load what they like.
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder : {QStringLiteral(RINGSIDE_PLUGIN_FOLDER), u"browser"_s}) {
        const QFileInfo file(program + u'/' + folder + u'/' + QStringLiteral(RINGSIDE_PLUGIN_FILE));
        if (file.isFile())
            return file.canonicalFilePath();
    }
    return {};
}

Result<void> BrowserPlugin::load()
{
    if (m_factory)
        return {};
    if (!isPresent())
        return fail(ErrorKind::Unsupported, u"the plug-in for web pages is not installed"_s);
    if (isRoot())
        return fail(ErrorKind::Unsupported, u"web pages are not shown to root"_s);
    m_loader.setFileName(m_file);
    m_factory = qobject_cast<BrowserPaneFactory *>(m_loader.instance());
    if (m_factory)
        return {};
    qCWarning(lcUi) << "the plug-in for web pages cannot be used:" << m_loader.errorString();
    return fail(ErrorKind::Unsupported, u"the plug-in for web pages cannot be loaded"_s);
}

Result<std::unique_ptr<BrowserPane>> BrowserPlugin::makePane(const QString &folder, const BrowserPaneEvents &events)
{
    if (const Result<void> loaded = load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    return m_factory->make(folder, events);
}

} // namespace Ringside
