// The plug-in's way in.
#include "browserpage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QObject>
#include <QOpenGLContext>
#include <QTranslator>

using namespace Qt::StringLiterals;

// Qt's, exported, but in its private headers.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT QOpenGLContext *qt_gl_global_share_context();
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context);
QT_END_NAMESPACE

namespace Ringside {

namespace {

// why not Qt::AA_ShareOpenGLContexts, which makes the same: it has to be set before the application is made, costs every
// process that never shows a page, and a changed setting would wait for the next start. Without one Qt WebEngine 6.4
// follows a null pointer; with one that is not valid it draws without the graphics processor.
void shareContexts()
{
    if (qt_gl_global_share_context())
        return;
    // Never deleted: Qt WebEngine stays to the very end.
    auto *context = new QOpenGLContext;
    context->create();
    qt_gl_set_global_share_context(context);
}

} // namespace

class BrowserFactory : public QObject, public BrowserPaneFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RINGSIDE_BROWSER_PANE_FACTORY)
    Q_INTERFACES(Ringside::BrowserPaneFactory)

public:
    BrowserFactory()
    {
        shareContexts();
        // For the context menu, whose words are Qt's.
        if (m_translator.load(QLocale(), u"qtwebengine"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_translator);
    }
    [[nodiscard]] std::unique_ptr<BrowserPane> make(const QString &folder, const BrowserPaneEvents &events) override
    {
        return std::make_unique<BrowserPage>(folder, events);
    }

private:
    QTranslator m_translator;
};

} // namespace Ringside

#include "browserfactory.moc"
