#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Ringside {

//! What a program said, and how it ended.
struct Outcome {
    int exitCode = -1;
    QString output; //!< standard output and error, as they came

    [[nodiscard]] bool good() const { return exitCode == 0; }
};

//! Runs a program to its end, in the language "C.UTF-8". \a environment: more of it, "NAME=value".
[[nodiscard]] Outcome run(const QString &program, const QStringList &arguments, const QStringList &environment = {},
                          const QString &folder = {});

//! A copy of a bare Debian system in a folder of its own, to install packages in. Needs root.
//!
//! Its apt never uses the network: what it needs is downloaded with this computer's apt and kept beside the original for
//! the next time. Thread: one; blocks.
class BareRoot
{
public:
    //! \a original as installer/debian.sh makes it. Says what went wrong in problem().
    explicit BareRoot(const QString &original);
    ~BareRoot();

    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString path(const QString &inside) const { return m_folder.filePath(QStringLiteral("root")) + inside; }
    //! Makes packages with all they depend on ready for install(): names, or files outside.
    [[nodiscard]] Outcome fetch(const QStringList &packages);
    //! Runs a program inside, with a process list of its own.
    [[nodiscard]] Outcome run(const QStringList &command, const QStringList &environment = {}) const;
    //! apt-get inside, without a network.
    [[nodiscard]] Outcome apt(const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
    QString m_cache;
    QString m_problem;
};

} // namespace Ringside
