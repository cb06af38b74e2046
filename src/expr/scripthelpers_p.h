#pragma once

#include "phonenumber.h"

#include <QObject>
#include <QString>

#include <atomic>

namespace Ringside {

class NumberParser;

//! What the helpers of expressions are made of. Only the prelude can reach it: expressions see functions of
//! JavaScript that call it.
//!
//! Thread: the one of its engine.
class ScriptHelpers : public QObject
{
    Q_OBJECT
public:
    //! Once \a gone is true, \a parser may not exist any more.
    ScriptHelpers(const NumberParser &parser, const std::atomic<bool> &gone);

    //! Before each evaluation: what its today() goes by, and where numbers without a country are.
    void begin(const QString &now, const QString &region);

    Q_INVOKABLE QString e164(const QString &text, const QString &region) const;
    Q_INVOKABLE QString national(const QString &text, const QString &region) const;
    Q_INVOKABLE QString format(const QString &text, const QString &region) const;
    Q_INVOKABLE QString digits(const QString &text) const;
    Q_INVOKABLE QString soql(const QString &text) const;
    Q_INVOKABLE QString soqlLike(const QString &text) const;
    Q_INVOKABLE QString sosl(const QString &text) const;
    Q_INVOKABLE QString coql(const QString &text) const;
    Q_INVOKABLE QString odata(const QString &text) const;
    Q_INVOKABLE QString graphql(const QString &text) const;
    Q_INVOKABLE QString url(const QString &text) const;
    Q_INVOKABLE QString html(const QString &text) const;
    Q_INVOKABLE QString plain(const QString &text) const;
    Q_INVOKABLE QString today() const;
    Q_INVOKABLE QString addDays(const QString &date, double days) const;
    Q_INVOKABLE QString iso(const QString &date) const;
    Q_INVOKABLE QString isoOfMilliseconds(double milliseconds) const;
    Q_INVOKABLE double seconds(double milliseconds) const; //!< -1: no duration
    Q_INVOKABLE QString mmss(double milliseconds) const;
    Q_INVOKABLE QString hhmmss(double milliseconds) const;

private:
    [[nodiscard]] PhoneNumber parse(const QString &text, const QString &region) const;

    const NumberParser &m_parser;
    const std::atomic<bool> &m_gone;
    QString m_now;
    QString m_region;
};

} // namespace Ringside
