#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>

namespace Ringside {

//! A session bus of the test's own. Ends its daemon when destroyed.
class PrivateBus
{
public:
    //! What is missing on this computer; empty: nothing.
    [[nodiscard]] static QString missing();

    ~PrivateBus();
    [[nodiscard]] bool start();
    [[nodiscard]] QString address() const { return m_address; }
    //! A connection of its own; \a name is made unique.
    [[nodiscard]] QDBusConnection connect(const QString &name);

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace Ringside
