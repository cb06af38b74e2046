#include "errorrules.h"

#include "crmmapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using namespace std::chrono_literals;

// A code is a word; what is longer, or has blanks in it, may be a sentence with a name.
constexpr qsizetype longestCode = 64;
// Where a vendor asks to wait and does not say how long.
constexpr auto usualWait = 5s;

// The body is parsed only where a rule looks into it.
class Answer
{
public:
    explicit Answer(const HttpResponse &response)
        : m_response(response)
    {
    }

    [[nodiscard]] QJsonValue at(const QString &pointer)
    {
        if (pointer.startsWith("header:"_L1)) {
            const QByteArray value = m_response.headers.value(pointer.mid(7).toLatin1());
            return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QString::fromLatin1(value));
        }
        if (!m_body) {
            const QJsonDocument document = QJsonDocument::fromJson(m_response.body);
            m_body = document.isArray() ? QJsonValue(document.array())
                : document.isObject()   ? QJsonValue(document.object())
                                        : QJsonValue(QString::fromUtf8(m_response.body.left(4096)));
        }
        return valueAt(*m_body, pointer);
    }

    [[nodiscard]] bool has(const ErrorRules::Condition &condition)
    {
        const QJsonValue value = at(condition.pointer);
        if (value.isUndefined() || value.isNull())
            return false;
        if (condition.isOneOf.isEmpty())
            return true;
        const QString text = CrmMapping::text(value);
        return std::any_of(condition.isOneOf.cbegin(), condition.isOneOf.cend(), [&](const QString &wanted) {
            return condition.contains ? text.contains(wanted, Qt::CaseInsensitive) : text == wanted;
        });
    }

private:
    const HttpResponse &m_response;
    std::optional<QJsonValue> m_body;
};

// why the earlier of two: some vendors begin the day in UTC, some in the account's time zone, which is most likely the
// agent's, and a third kind counts back 24 hours. Who asks too early is refused once more, and waits for the other one;
// who knew only UTC would be refused in the evening and stopped for the next working day.
std::chrono::seconds untilTomorrow(const QDateTime &nowUtc)
{
    const QDateTime there(nowUtc.date().addDays(1), QTime(0, 0), Qt::UTC);
    const QDateTime here = nowUtc.toLocalTime().date().addDays(1).startOfDay();
    return std::chrono::seconds(std::min(nowUtc.secsTo(there), nowUtc.secsTo(here)));
}

std::optional<std::chrono::seconds> waitOf(const ErrorRules::Rule &rule, Answer &answer, const HttpResponse &response,
                                           const QDateTime &nowUtc)
{
    switch (rule.wait) {
    case ErrorRules::Wait::Tomorrow:
        return untilTomorrow(nowUtc);
    case ErrorRules::Wait::Fixed:
        return rule.fixedWait;
    case ErrorRules::Wait::Body: {
        const double seconds = CrmMapping::text(answer.at(rule.waitPointer)).toDouble();
        if (seconds > 0 && seconds < 7 * 24 * 3600.0)
            return std::chrono::seconds(qint64(seconds + 1));
        break;
    }
    case ErrorRules::Wait::Header:
        break;
    }
    if (const auto wait = retryAfter(response.headers.value("Retry-After"), nowUtc))
        return wait;
    // why: any gateway says 503, also of a server that has had the request. Who invents a wait says that it was refused.
    if (response.status == 503 && rule.where.isEmpty())
        return std::nullopt;
    return usualWait;
}

QString codeOf(const ErrorRules::Rule &rule, Answer &answer)
{
    if (rule.codePointer.isEmpty())
        return {};
    const QString code = CrmMapping::text(answer.at(rule.codePointer));
    const bool isWord = code.size() <= longestCode && std::all_of(code.cbegin(), code.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
    });
    return isWord ? code : QString();
}

} // namespace

QJsonValue valueAt(const QJsonValue &value, const QString &pointer)
{
    QJsonValue here = value;
    if (pointer.isEmpty())
        return here;
    const QStringList names = pointer.mid(1).split(u'/');
    for (QString name : names) {
        name.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (here.isArray()) {
            bool isIndex = false;
            const int index = name.toInt(&isIndex);
            here = isIndex ? here.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        } else if (here.isObject()) {
            here = here.toObject().value(name);
        } else {
            return QJsonValue(QJsonValue::Undefined);
        }
    }
    return here;
}

std::optional<Error> ErrorRules::decode(const HttpResponse &response, const QDateTime &nowUtc) const
{
    Answer answer(response);
    const auto has = [&](const Condition &condition) { return answer.has(condition); };
    for (const Rule &rule : rules) {
        if (!rule.statuses.isEmpty() && !rule.statuses.contains(response.status))
            continue;
        if (!std::all_of(rule.where.cbegin(), rule.where.cend(), has)
            || std::any_of(rule.unless.cbegin(), rule.unless.cend(), has))
            continue;
        if (rule.isSuccess)
            return std::nullopt;
        Error error{rule.kind, u"status %1"_s.arg(response.status), std::nullopt};
        if (const QString code = codeOf(rule, answer); !code.isEmpty())
            error.detail += u", %1"_s.arg(code);
        if (rule.kind == ErrorKind::RateLimited)
            error.retryAfter = waitOf(rule, answer, response, nowUtc);
        return error;
    }
    return decodeStatus(response, nowUtc);
}

} // namespace Ringside
