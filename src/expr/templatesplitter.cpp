#include "templatesplitter_p.h"

#include <QStringView>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype longestExpression = 16 * 1024;
// why: JavaScript's own parser goes down the stack with each bracket.
constexpr qsizetype deepestNesting = 100;
constexpr qsizetype longestRegularExpression = 1000;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

// After these a slash begins a regular expression, after any other word it divides.
bool awaitsOperand(QStringView word)
{
    static constexpr std::array<QStringView, 13> words{u"return", u"typeof", u"instanceof", u"in", u"of",
                                                       u"new",    u"delete", u"void",       u"throw", u"case",
                                                       u"do",     u"else",   u"yield"};
    return std::any_of(words.begin(), words.end(), [word](QStringView other) { return word == other; });
}

// Goes over JavaScript to the "}}" that ends it, as far as telling code from text needs it.
class ExpressionScanner
{
public:
    ExpressionScanner(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    // The place of the "}}"; -1: there is none.
    qsizetype findEnd()
    {
        while (m_at < m_text.size()) {
            if (!m_open.isEmpty() && m_open.last() == u'`') {
                templateText();
                continue;
            }
            const QChar c = m_text[m_at];
            if (m_open.isEmpty() && c == u'}' && peek() == u'}')
                return m_at;
            if (!step(c))
                return -1;
        }
        return -1;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(); }

    // One token, or a piece of one. False: no way this ends well.
    bool step(QChar c)
    {
        switch (c.unicode()) {
        case u'"':
        case u'\'':
            return quoted(c);
        case u'/':
            return slash();
        case u'`':
        case u'(':
        case u'[':
        case u'{':
            return open(c);
        case u')':
        case u']':
        case u'}':
            return close(c);
        default:
            break;
        }
        if (isWordPart(c)) {
            word();
            return true;
        }
        if (!c.isSpace())
            m_operandNext = true;
        ++m_at;
        return true;
    }

    bool open(QChar c)
    {
        if (m_open.size() >= deepestNesting)
            return false;
        m_open.append(c.unicode());
        m_operandNext = true;
        ++m_at;
        return true;
    }

    bool close(QChar c)
    {
        const char16_t opener = c == u')' ? u'(' : c == u']' ? u'[' : u'{';
        const bool fits = !m_open.isEmpty()
                          && (m_open.last() == opener || (m_open.last() == u'$' && opener == u'{'));
        if (!fits)
            return false;
        m_open.removeLast();
        m_operandNext = false;
        ++m_at;
        return true;
    }

    bool quoted(QChar quote)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'\\') {
                ++m_at;
            } else if (m_text[m_at] == quote) {
                ++m_at;
                m_operandNext = false;
                return true;
            }
        }
        return false;
    }

    bool slash()
    {
        if (peek() == u'/') {
            while (m_at < m_text.size() && m_text[m_at] != u'\n')
                ++m_at;
            return true;
        }
        if (peek() == u'*') {
            const qsizetype end = m_text.indexOf("*/"_L1, m_at + 2);
            m_at = end + 2;
            return end >= 0;
        }
        const qsizetype end = m_operandNext ? endOfRegularExpression() : -1;
        m_at = end >= 0 ? end : m_at + 1;
        m_operandNext = end < 0;
        return true;
    }

    [[nodiscard]] qsizetype endOfRegularExpression() const
    {
        bool inClass = false;
        const qsizetype limit = std::min(m_text.size(), m_at + longestRegularExpression);
        for (qsizetype at = m_at + 1; at < limit && m_text[at] != u'\n'; ++at) {
            const QChar c = m_text[at];
            if (c == u'\\')
                ++at;
            else if (c == u'[')
                inClass = true;
            else if (c == u']')
                inClass = false;
            else if (c == u'/' && !inClass)
                return at + 1;
        }
        return -1;
    }

    void word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isWordPart(m_text[m_at]))
            ++m_at;
        m_operandNext = awaitsOperand(m_text.sliced(start, m_at - start));
    }

    // Inside of `…`, up to the end of it or to a "${".
    void templateText()
    {
        const QChar c = m_text[m_at];
        if (c == u'\\') {
            m_at += 2;
        } else if (c == u'`') {
            m_open.removeLast();
            m_operandNext = false;
            ++m_at;
        } else if (c == u'$' && peek() == u'{') {
            // why no limit here: each needs a "`" before it, and those are counted.
            m_open.append(u'$');
            m_operandNext = true;
            m_at += 2;
        } else {
            ++m_at;
        }
    }

    QStringView m_text;
    qsizetype m_at;
    // What is open, innermost last: ( [ { as they are, ` for a template literal, $ for a "${" in one.
    QVarLengthArray<char16_t, 32> m_open;
    bool m_operandNext = true; // a slash here would begin a regular expression
};

void appendText(SplitString &split, const QString &text, qsizetype from, qsizetype to)
{
    if (to > from)
        split.pieces.append({false, text.sliced(from, to - from), from});
}

SplitString broken(SplitString split, qsizetype at, QString problem)
{
    split.problem = std::move(problem);
    split.problemAt = at;
    return split;
}

} // namespace

SplitString splitTemplate(const QString &text)
{
    SplitString split;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf("{{"_L1); open >= 0; open = text.indexOf("{{"_L1, from)) {
        appendText(split, text, from, open);
        const qsizetype start = open + 2;
        // why bounded: each "{{" of a broken text would otherwise be looked for an end in all of what follows.
        const QStringView within = QStringView(text).first(std::min(text.size(), start + longestExpression + 2));
        const qsizetype end = ExpressionScanner(within, start).findEnd();
        if (end < 0) {
            const bool tooLong = within.size() < text.size();
            return broken(std::move(split), open,
                          tooLong ? u"this expression has no end, or is longer than 16 KiB"_s
                                  : u"this \"{{\" has no \"}}\" that fits: a bracket or a quotation mark is open"_s);
        }
        const QString code = text.sliced(start, end - start);
        if (code.trimmed().isEmpty())
            return broken(std::move(split), open, u"there is nothing between \"{{\" and \"}}\""_s);
        split.pieces.append({true, code, start});
        from = end + 2;
    }
    appendText(split, text, from, text.size());
    return split;
}

} // namespace Ringside
