#include "sqlstatement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Parameter = SqlStatement::Parameter;

constexpr qsizetype longestQuery = 20000;
constexpr qsizetype longestNumber = 128;
constexpr qsizetype mostDigits = 20; // E.164 has 15

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

tl::unexpected<Error> refused(const QString &why)
{
    return fail(ErrorKind::Protocol, why);
}

// Reads from left to right; what is kept goes into m_out.
class Reader
{
public:
    Reader(const QString &query, SqlSettings::Driver driver)
        : m_in(query)
        , m_isPostgreSql(driver == SqlSettings::Driver::PostgreSql)
        , m_isMySql(driver == SqlSettings::Driver::MySql)
    {
    }

    Result<SqlStatement> read()
    {
        while (m_at < m_in.size() && m_problem.isEmpty())
            step();
        if (m_problem.isEmpty() && m_firstWord.isEmpty())
            m_problem = u"the query is empty"_s;
        if (m_problem.isEmpty() && m_statement.parameters.isEmpty())
            m_problem = u"the query has none of :phone, :e164, :digits, :suffix, so that it would find the same people "
                        u"for every caller"_s;
        if (!m_problem.isEmpty())
            return refused(m_problem);
        m_statement.text = m_out.trimmed();
        return m_statement;
    }

private:
    QChar at(qsizetype offset) const { return m_at + offset < m_in.size() ? m_in[m_at + offset] : QChar(); }

    void step()
    {
        const QChar c = at(0);
        if (c == u'-' && at(1) == u'-' && (!m_isMySql || at(2).isNull() || at(2).isSpace()))
            return skipLine();
        if (c == u'#' && m_isMySql)
            return skipLine();
        if (c == u'/' && at(1) == u'*')
            return skipComment();
        if (c.isSpace()) {
            m_out += c;
            ++m_at;
            return;
        }
        if (c == u';') {
            m_hasEnded = true;
            ++m_at;
            return;
        }
        if (m_hasEnded) {
            m_problem = u"the query has to be one statement; a second one begins at \"%1\""_s.arg(m_in.mid(m_at, 20).simplified());
            return;
        }
        if (c == u'\'' || c == u'"' || c == u'`')
            return quoted(c);
        if (c == u':')
            return colon();
        if (isWordPart(c))
            return word();
        if (c == u'?')
            m_problem = u"a question mark outside quotes cannot be sent; of jsonb's operators, use jsonb_exists()"_s;
        if (c.category() == QChar::Other_Control)
            m_problem = u"the query holds a control character"_s;
        m_out += c;
        ++m_at;
    }

    void skipLine()
    {
        while (m_at < m_in.size() && m_in[m_at] != u'\n')
            ++m_at;
        m_out += u' ';
    }

    void skipComment()
    {
        int depth = 0;
        do {
            if (at(0) == u'/' && at(1) == u'*' && (depth == 0 || m_isPostgreSql)) {
                ++depth;
                m_at += 2;
            } else if (at(0) == u'*' && at(1) == u'/') {
                --depth;
                m_at += 2;
            } else {
                ++m_at;
            }
        } while (depth > 0 && m_at < m_in.size());
        if (depth > 0)
            m_problem = u"a comment is never closed"_s;
        m_out += u' ';
    }

    void quoted(QChar quote)
    {
        const qsizetype begin = m_at;
        for (++m_at; m_at < m_in.size(); ++m_at) {
            if (m_in[m_at] != quote)
                continue;
            // why: databases differ in what a backslash before a quote means, and so where the text ends.
            if (quote != u'`' && m_in[m_at - 1] == u'\\') {
                m_problem = u"a backslash before a quote means different things in different databases; write a quote within "
                            u"a text as two quotes"_s;
                return;
            }
            if (at(1) != quote)
                break;
            ++m_at;
        }
        if (m_at >= m_in.size()) {
            m_problem = u"a quote (%1) is never closed"_s.arg(quote);
            return;
        }
        ++m_at;
        const QString text = m_in.mid(begin, m_at - begin);
        // why: QtSql looks for parameters behind these as if it were outside quotes.
        if (quote != u'\'' && (text.contains(u'\'') || text.contains(u'?') || text.contains(u':'))) {
            m_problem = u"a name in quotes holds a quote, a colon or a question mark, which cannot be sent"_s;
            return;
        }
        if (text.contains(QChar(0)))
            m_problem = u"the query holds a control character"_s;
        m_out += text;
        rememberFirst(u"\""_s);
    }

    void colon()
    {
        if (at(1) == u':') {
            m_out += u"::"_s;
            m_at += 2;
            return;
        }
        ++m_at;
        const qsizetype begin = m_at;
        while (m_at < m_in.size() && isWordPart(m_in[m_at]))
            ++m_at;
        const QString name = m_in.mid(begin, m_at - begin).toLower();
        if (name.isEmpty() || name.front().isDigit()) { // a slice of an array: [1:2]
            m_out += u": "_s + name;
            return;
        }
        static const std::array known{std::pair{"phone"_L1, Parameter::Phone}, std::pair{"e164"_L1, Parameter::E164},
                                      std::pair{"digits"_L1, Parameter::Digits},
                                      std::pair{"suffix"_L1, Parameter::Suffix}};
        const auto it = std::find_if(known.begin(), known.end(), [&](const auto &one) { return name == one.first; });
        if (it == known.end()) {
            m_problem = u"\":%1\" is none of :phone, :e164, :digits, :suffix"_s.arg(name.left(40));
            return;
        }
        m_statement.parameters.append(it->second);
        m_out += u'?';
    }

    void word()
    {
        if (at(0) == u'$' && m_isPostgreSql) {
            m_problem = u"texts in dollar signs and parameters like $1 cannot be used; write '…' and :phone"_s;
            return;
        }
        const qsizetype begin = m_at;
        while (m_at < m_in.size() && isWordPart(m_in[m_at]))
            ++m_at;
        const QString text = m_in.mid(begin, m_at - begin);
        QString lower = text.toLower();
        rememberFirst(lower);
        // why: some databases read "1DELETE" as two words.
        while (!lower.isEmpty() && lower.front().isDigit())
            lower.remove(0, 1);
        static const std::array writing{
            "insert"_L1,   "update"_L1, "delete"_L1,   "merge"_L1,  "into"_L1,    "create"_L1, "alter"_L1,
            "drop"_L1,     "truncate"_L1, "grant"_L1,  "revoke"_L1, "exec"_L1,    "execute"_L1, "call"_L1,
            "copy"_L1,     "attach"_L1, "pragma"_L1,   "vacuum"_L1, "waitfor"_L1, "shutdown"_L1, "backup"_L1,
            "restore"_L1,  "kill"_L1,   "openrowset"_L1, "openquery"_L1};
        // A column may have such a name where a table's stands before it.
        const bool isColumn = m_out.endsWith(u'.');
        if (!isColumn && m_problem.isEmpty()
            && std::any_of(writing.begin(), writing.end(), [&lower](const auto one) { return lower == one; })) {
            m_problem = u"a query for callers only reads, but the word \"%1\" stands in it; if it is the name of a column, put "
                        u"it in quotes"_s.arg(text);
        }
        m_out += text;
    }

    void rememberFirst(const QString &word)
    {
        if (!m_firstWord.isEmpty())
            return;
        m_firstWord = word;
        if (word != "select"_L1 && word != "with"_L1 && word != "values"_L1 && m_problem.isEmpty())
            m_problem = u"the query has to begin with SELECT or WITH"_s;
    }

    const QString &m_in;
    bool m_isPostgreSql;
    bool m_isMySql;
    qsizetype m_at = 0;
    bool m_hasEnded = false;
    QString m_firstWord;
    QString m_out;
    QString m_problem;
    SqlStatement m_statement;
};

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant received(const PhoneNumber &number)
{
    const QString text = number.raw.trimmed();
    const bool hasControls = std::any_of(text.begin(), text.end(),
                                         [](QChar c) { return c.category() == QChar::Other_Control; });
    return textOrNull(text.size() > longestNumber || hasControls || !text.isValidUtf16() ? QString() : text);
}

} // namespace

Result<SqlStatement> SqlStatement::read(const QString &query, SqlSettings::Driver driver)
{
    if (query.size() > longestQuery)
        return refused(u"the query is longer than %1 characters"_s.arg(longestQuery));
    return Reader(query, driver).read();
}

QList<QVariant> SqlStatement::valuesFor(const PhoneNumber &number) const
{
    const QString international = number.e164.startsWith(u'+') && isDigits(number.e164.mid(1)) ? number.e164 : QString();
    const QString national = isDigits(number.national) ? number.national : QString();
    QList<QVariant> values;
    for (const Parameter parameter : parameters) {
        switch (parameter) {
        case Parameter::Phone:
            values.append(received(number));
            break;
        case Parameter::E164:
            values.append(textOrNull(international));
            break;
        case Parameter::Digits:
            values.append(textOrNull(international.isEmpty() ? national : international.mid(1)));
            break;
        case Parameter::Suffix:
            values.append(textOrNull(national.right(8)));
            break;
        }
    }
    return values;
}

} // namespace Ringside
