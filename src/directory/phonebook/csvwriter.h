#pragma once

#include "person.h"

#include <QByteArray>
#include <QStringList>

namespace Ringside {

//! People as comma separated values (RFC 4180, UTF-8): what PhoneBookImporter reads back as the same people.
//!
//! Two rounds: note() everybody first, so that there is a column for each; then header() and row().
//! Does not write files. Harmless in a spreadsheet, see csvcell.h. Thread: one at a time.
class CsvWriter
{
public:
    struct Options {
        bool byteOrderMark = true; //!< without it some spreadsheets take the text for their own 8-bit code
        QChar delimiter = u',';
    };

    explicit CsvWriter(Options options);

    void note(const Person &person);
    [[nodiscard]] QByteArray header() const;
    [[nodiscard]] QByteArray row(const Person &person) const;

private:
    [[nodiscard]] QByteArray line(const QStringList &cells) const;

    Options m_options;
    qsizetype m_numbers = 1; // as many pairs of columns
    QStringList m_customFields;
};

} // namespace Ringside
