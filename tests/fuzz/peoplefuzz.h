#pragma once

#include "peopleimport.h"
#include "personbuilder.h"
#include "plainparser.h"
#include "textdecoder.h"

#include <cstdlib>

namespace Ringside {

//! The text of \a bytes; the same whether they come at once or in pieces of \a step.
inline QString decode(QByteArrayView bytes, qsizetype step)
{
    TextDecoder decoder;
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        text += decoder.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
    return text + decoder.finish();
}

//! What no import may ever make of a file.
inline void check(const BuiltPerson &built, qint64 line)
{
    if (!built.person) {
        if (built.problems.isEmpty())
            std::abort(); // left out without a word
        return;
    }
    const Person &person = *built.person;
    const bool isWeb = person.profileUrl.isEmpty()
        || person.profileUrl.scheme() == QLatin1String("https")
        || person.profileUrl.scheme() == QLatin1String("http");
    if (person.key.isEmpty() || !isWeb
        || (!person.profileUrl.isEmpty() && person.profileUrl.host().isEmpty()))
        std::abort();
    const ImportRow row = ImportRow::prepare(person, line);
    for (const QByteArray &text : row.texts) {
        if (text.contains('\0'))
            std::abort();
    }
    if (row.digest != ImportRow::prepare(person, line).digest)
        std::abort();
}

} // namespace Ringside
