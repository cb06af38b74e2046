#pragma once

#include "browserpane.h"
#include "result.h"

#include <QPluginLoader>

namespace Ringside {

//! The plug-in that draws web pages, loaded when it is first asked for one.
//!
//! What is not loaded costs nothing. Once loaded it stays to the end of the program: Qt WebEngine cannot be
//! taken out again. Thread: the GUI thread.
class BrowserPlugin
{
public:
    //! \a file: where the plug-in is; by default where this program is installed or was built.
    explicit BrowserPlugin(const QString &file = standardFile());

    //! Empty where there is none.
    [[nodiscard]] static QString standardFile();
    [[nodiscard]] bool isPresent() const { return !m_file.isEmpty(); }
    [[nodiscard]] bool isLoaded() const { return m_factory; }

    //! Errors: Unsupported (no plug-in, or it cannot run here: the detail says why).
    [[nodiscard]] Result<std::unique_ptr<BrowserPane>> makePane(const QString &folder, const BrowserPaneEvents &events);

private:
    [[nodiscard]] Result<void> load();

    QString m_file;
    QPluginLoader m_loader;
    BrowserPaneFactory *m_factory = nullptr; // the loader's
};

} // namespace Ringside
