#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Ringside {

// Desktop files and where the freedesktop.org specifications put them. Pure but for the two functions that read.

//! What stands under one heading of a desktop file; unknown keys and translations included.
//!
//! Foreign input: sizes are bounded, what is no "key=value" is skipped. Thread: a value.
class DesktopEntry
{
public:
    //! The group "[Desktop Entry]", or \a group, of \a content.
    [[nodiscard]] static DesktopEntry fromText(const QString &content,
                                               const QString &group = QStringLiteral("Desktop Entry"));
    //! nullopt: there is no such file, or it cannot be read.
    [[nodiscard]] static std::optional<DesktopEntry> read(const QString &file);

    [[nodiscard]] QString value(const QString &key) const { return m_values.value(key); }
    [[nodiscard]] bool isTrue(const QString &key) const;
    //! Values separated by semicolons.
    [[nodiscard]] QStringList list(const QString &key) const;
    //! "Exec" taken apart as the specification says, without the codes for files; the program first.
    [[nodiscard]] QStringList command() const;

private:
    QHash<QString, QString> m_values; // as they stand in the file
};

//! \a arguments as the value of "Exec".
[[nodiscard]] QString desktopCommand(const QStringList &arguments);

//! The folders of the XDG base directory specification, most important first.
struct XdgFolders {
    QString configHome;
    QStringList config; //!< without configHome
    QString dataHome;
    QStringList data; //!< without dataHome
    QStringList desktops; //!< XDG_CURRENT_DESKTOP, lower case

    [[nodiscard]] static XdgFolders ofEnvironment();
};

//! Whether this process lives in a Flatpak.
[[nodiscard]] bool isInFlatpak();

} // namespace Ringside
