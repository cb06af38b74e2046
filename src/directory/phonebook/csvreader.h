#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Ringside {

struct CsvRow {
    enum class Problem {
        None,
        OpenQuote, //!< a quotation mark is never closed
        TooLong, //!< a field or the row is longer than anybody would write
    };
    qint64 line = 0; //!< where it begins, counted from 1
    QStringList fields;
    Problem problem = Problem::None; //!< otherwise without fields
};

//! Reads comma separated values as RFC 4180 has them, and as programs really write them.
//!
//! Comma, semicolon or tab is found out from the first row ("sep=;" is understood); any line
//! ending; a quote within an unquoted field is an ordinary character. A row that cannot be read
//! costs that row, not the rest of the file. Any cut of the text gives the same rows. Does not know
//! what the columns mean. Thread: one at a time. Memory: one row, at most 1 MB of text.
class CsvReader
{
public:
    using OnRow = std::function<void(CsvRow &&row)>;

    explicit CsvReader(OnRow onRow, std::optional<QChar> delimiter = std::nullopt);

    void feed(QStringView text);
    void finish();
    [[nodiscard]] QChar delimiter() const { return m_delimiter.value_or(u','); }

private:
    enum class State { FieldStart, Unquoted, Quoted, QuoteInQuoted, Skipping };

    void take(QStringView text);
    void takeOne(QChar c);
    void endField();
    void endRow();
    void giveUp(CsvRow::Problem problem);
    void findDelimiter(QStringView firstRow);

    OnRow m_onRow;
    std::optional<QChar> m_delimiter;
    QString m_head; // until the first row is complete and the delimiter known
    State m_state = State::FieldStart;
    QString m_field;
    QStringList m_fields;
    QString m_raw; // the row from its first quoted field on, as it came
    bool m_keepsRaw = false;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qsizetype m_rowSize = 0;
    int m_secondChances = 0;
    bool m_afterCarriageReturn = false;
    bool m_isHeadOpen = true;
};

} // namespace Ringside
