#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Ringside {

//! What the caller dialled: a DID, a queue, a trunk.
struct Line {
    QString number; //!< as dialled or the queue's name; empty where not known
    QString name; //!< from settings; empty: show the number
    QString region; //!< region whose numbering applies on this line; empty: the profile's

    [[nodiscard]] QString displayName() const { return name.isEmpty() ? number : name; }

    friend bool operator==(const Line &, const Line &) = default;
};

//! How this company dials: its lines, the agent's own extensions, which numbers are internal.
//!
//! Does not parse telephone numbers; works on digits as the PBX sends them.
//! Thread: an immutable value, free to cross threads.
class DialPlan
{
public:
    DialPlan() = default;
    //! \a internalNumbers are single numbers or ranges of equal length, "100", "1000-1999";
    //! what is neither is dropped (settings report it with file and line).
    DialPlan(QString region, QStringList extensions, const QStringList &internalNumbers,
             const QList<Line> &lines);

    [[nodiscard]] QString region() const { return m_region; }
    [[nodiscard]] QStringList extensions() const { return m_extensions; }
    [[nodiscard]] QList<Line> lines() const { return m_lines.values(); }

    //! The line called \a number (a DID or a queue's name); without a setting one that has just the number.
    [[nodiscard]] Line line(const QString &number) const;
    //! The region whose numbering applies to callers on \a line.
    [[nodiscard]] QString regionOf(const Line &line) const;
    [[nodiscard]] bool isInternal(const QString &number) const;
    [[nodiscard]] bool isOwnExtension(const QString &number) const;
    //! Whether \a text is a form that the constructor understands.
    [[nodiscard]] static bool isValidRange(const QString &text);

    friend bool operator==(const DialPlan &, const DialPlan &) = default;

private:
    struct Range {
        qsizetype length = 0;
        quint64 first = 0;
        quint64 last = 0;
        friend bool operator==(const Range &, const Range &) = default;
    };
    static bool parseRange(const QString &text, Range &range);

    QString m_region;
    QStringList m_extensions;
    QList<Range> m_internal;
    QHash<QString, Line> m_lines;
};

} // namespace Ringside
