// The plug-in's way in.
#include "browserpage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QObject>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Ringside {

class BrowserFactory : public QObject, public BrowserPaneFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RINGSIDE_BROWSER_PANE_FACTORY)
    Q_INTERFACES(Ringside::BrowserPaneFactory)

public:
    BrowserFactory()
    {
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
