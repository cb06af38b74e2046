#include "csvreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype longestField = 64 * 1024;
constexpr qsizetype longestRow = 512 * 1024;
constexpr qsizetype mostFields = 2000;
constexpr qsizetype longestHead = 64 * 1024;
// why: reading a row again after a quote that is never closed costs up to a whole row; a file full
// of them would take for ever.
constexpr int mostSecondChances = 20;

} // namespace

CsvReader::CsvReader(OnRow onRow, std::optional<QChar> delimiter)
    : m_onRow(std::move(onRow))
    , m_delimiter(delimiter)
    , m_isHeadOpen(!delimiter)
{
}

void CsvReader::feed(QStringView text)
{
    if (!m_isHeadOpen) {
        take(text);
        return;
    }
    m_head += text;
    // The first row may hold quoted line breaks: its end is the first one outside quotes.
    bool quoted = false;
    for (qsizetype i = 0; i < m_head.size(); ++i) {
        const QChar c = m_head[i];
        if (c == u'"')
            quoted = !quoted;
        if ((!quoted && (c == u'\n' || c == u'\r')) || i >= longestHead) {
            findDelimiter(QStringView(m_head).left(i));
            return;
        }
    }
}

void CsvReader::findDelimiter(QStringView firstRow)
{
    m_isHeadOpen = false;
    const QString head = std::exchange(m_head, {});
    if (firstRow.size() == 5 && firstRow.startsWith("sep="_L1, Qt::CaseInsensitive)) {
        m_delimiter = firstRow[4];
        const qsizetype end = std::min(firstRow.size() + 1, head.size());
        m_afterCarriageReturn = head[end - 1] == u'\r';
        m_line = m_rowLine = 2;
        take(QStringView(head).mid(end));
        return;
    }
    qsizetype best = 0;
    m_delimiter = u',';
    for (const QChar candidate : {u',', u';', u'\t'}) {
        bool quoted = false;
        qsizetype count = 0;
        for (const QChar c : firstRow) {
            if (c == u'"')
                quoted = !quoted;
            else if (!quoted && c == candidate)
                ++count;
        }
        if (count > best) {
            best = count;
            m_delimiter = candidate;
        }
    }
    take(head);
}

void CsvReader::take(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        // The long way of most characters: within a field nothing but them matters.
        if (m_state == State::Unquoted) {
            qsizetype end = i;
            const QChar delimiter = *m_delimiter;
            while (end < text.size() && text[end] != delimiter && text[end] != u'\n'
                   && text[end] != u'\r')
                ++end;
            const qsizetype fits = std::min(end - i, longestField + 1 - m_field.size());
            m_field += text.mid(i, fits);
            m_rowSize += fits;
            if (m_keepsRaw)
                m_raw += text.mid(i, fits);
            i += fits;
            if (m_field.size() > longestField || m_rowSize > longestRow) {
                giveUp(CsvRow::Problem::TooLong);
                --i;
                continue;
            }
            if (i >= text.size())
                return;
        }
        takeOne(text[i]);
    }
}

void CsvReader::takeOne(QChar c)
{
    // \r\n, \n and \r all end a line; the second half of \r\n does not end another.
    const bool secondHalf = m_afterCarriageReturn && c == u'\n';
    m_afterCarriageReturn = c == u'\r';
    if (secondHalf) {
        if (m_state == State::Quoted) {
            m_field += c;
            m_raw += c;
        }
        return;
    }
    const bool endsLine = c == u'\n' || c == u'\r';
    if (endsLine)
        ++m_line;
    ++m_rowSize;
    if (m_keepsRaw)
        m_raw += c;

    switch (m_state) {
    case State::FieldStart:
        if (c == u'"') {
            m_keepsRaw = true;
            m_state = State::Quoted;
            break;
        }
        m_state = State::Unquoted;
        [[fallthrough]];
    case State::Unquoted:
        if (c == *m_delimiter)
            endField();
        else if (endsLine)
            endRow();
        else
            m_field += c;
        break;
    case State::Quoted:
        if (c == u'"')
            m_state = State::QuoteInQuoted;
        else
            m_field += c;
        if (endsLine && m_secondChances >= mostSecondChances)
            giveUp(CsvRow::Problem::OpenQuote);
        break;
    case State::QuoteInQuoted:
        if (c == *m_delimiter) {
            endField();
        } else if (endsLine) {
            endRow();
        } else {
            // "" is a quote; other text after a quote that was not doubled still belongs to the
            // field.
            m_field += c;
            m_state = c == u'"' ? State::Quoted : State::Unquoted;
        }
        break;
    case State::Skipping:
        if (endsLine) {
            m_state = State::FieldStart;
            m_rowLine = m_line;
            m_rowSize = 0;
        }
        break;
    }
    if (m_state != State::Skipping
        && (m_field.size() > longestField || m_rowSize > longestRow
            || m_fields.size() > mostFields))
        giveUp(m_state == State::Quoted ? CsvRow::Problem::OpenQuote : CsvRow::Problem::TooLong);
}

void CsvReader::endField()
{
    m_fields.append(std::exchange(m_field, {}));
    m_state = State::FieldStart;
}

void CsvReader::endRow()
{
    endField();
    CsvRow row;
    row.line = m_rowLine;
    row.fields = std::exchange(m_fields, {});
    m_rowLine = m_line;
    m_rowSize = 0;
    m_raw.clear();
    m_keepsRaw = false;
    // A line with nothing in it is no row.
    if (row.fields.size() > 1 || !row.fields.constFirst().isEmpty())
        m_onRow(std::move(row));
}

// The row that cannot be read goes up to the end of its first line; what follows is read anew.
void CsvReader::giveUp(CsvRow::Problem problem)
{
    const QString raw = std::exchange(m_raw, {});
    const bool wasQuoted = m_state == State::Quoted;
    const qint64 line = m_rowLine;
    m_keepsRaw = false;
    m_field.clear();
    m_fields.clear();
    m_rowSize = 0;
    m_onRow({line, {}, problem});

    const auto lineEnd
        = std::find_if(raw.begin(), raw.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    if (!wasQuoted || lineEnd == raw.end()) {
        m_state = State::Skipping;
        return;
    }
    ++m_secondChances;
    m_state = State::FieldStart;
    m_afterCarriageReturn = *lineEnd == u'\r';
    m_line = m_rowLine = line + 1;
    const QString rest(lineEnd + 1, raw.end() - lineEnd - 1);
    take(rest);
}

void CsvReader::finish()
{
    if (m_isHeadOpen)
        findDelimiter(QString(m_head));
    // Each turn hands out at least one row.
    while (m_state == State::Quoted)
        giveUp(CsvRow::Problem::OpenQuote);
    if (m_state != State::Skipping && (m_state != State::FieldStart || !m_fields.isEmpty()))
        endRow();
}

} // namespace Ringside
