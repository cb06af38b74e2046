#pragma once

#include "httpmessage.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Ringside {

//! How one vendor says that something went wrong: throttling is 429 for most, 403, 503, 400 or even 200 for others.
//!
//! Rules are tried in their order; the first that fits decides, and where none does the status by the book
//! (decodeStatus()). Declarative, without expressions: it is asked for every answer, in the thread of the network.
//! Thread: an immutable value.
class ErrorRules
{
public:
    //! A place in the answer and what stands there.
    struct Condition {
        QString pointer; //!< RFC 6901, into the body: "/0/errorCode"; or "header:x-name"
        QStringList isOneOf; //!< the text there; empty: anything but null will do
        bool contains = false; //!< part of the text is enough, in any case
    };
    enum class Wait {
        Header, //!< Retry-After, else a few seconds; not said where a rule knows no more than that it is 503
        Body, //!< a number of seconds at a pointer
        Tomorrow, //!< the day's quota is gone: until midnight, UTC or here, whichever comes first
        Fixed,
    };
    struct Rule {
        QList<int> statuses; //!< empty: any
        QList<Condition> where; //!< all of them
        QList<Condition> unless; //!< none of them
        bool isSuccess = false; //!< no error at all, whatever the status says
        ErrorKind kind = ErrorKind::Protocol;
        Wait wait = Wait::Header;
        QString waitPointer;
        std::chrono::seconds fixedWait{0};
        QString codePointer; //!< the vendor's code, for the detail: never free text, which may hold names
    };

    std::vector<Rule> rules;

    [[nodiscard]] std::optional<Error> decode(const HttpResponse &response, const QDateTime &nowUtc) const;
};

//! What stands at \a pointer (RFC 6901) in \a value; Undefined: nothing.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &value, const QString &pointer);

} // namespace Ringside
