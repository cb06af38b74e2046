#include "peoplesearch_p.h"

#include "personrows_p.h"
#include "searchtext_p.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// So many of those found are ranked; with a million people, ranking all takes a fifth of a second.
constexpr int mostCandidates = 300;
constexpr qsizetype fewestDigits = 3;
constexpr qsizetype longestE164 = 15;
constexpr qsizetype suffixLength = 8;
// As many lengths of beginnings are in the index (people/0002_search.sql).
constexpr qsizetype longestBeginning = 8;

struct Candidate {
    qint64 id = 0;
    int score = 0;
};

class Search
{
public:
    Search(Connection &connection, const QString &text)
        : m_connection(connection)
        , m_text(SearchText::parse(text))
    {
        for (const QString &word : std::as_const(m_text.words))
            m_folded.append(folded(word));
    }

    QList<Person> operator()(int limit)
    {
        if (m_text.digits.size() >= fewestDigits) {
            findByBeginning();
            findByEnd();
        }
        if (!m_text.words.isEmpty())
            findByWords();
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
        QList<Person> people;
        for (const Candidate &candidate : std::as_const(m_candidates)) {
            if (people.size() >= limit)
                break;
            if (auto person = personAt(m_connection, candidate.id))
                people.append(std::move(*person));
        }
        return people;
    }

private:
    // As the index has it: no case, no accents.
    static QString folded(const QString &text)
    {
        QString plain;
        for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
            if (!c.isMark())
                plain += c;
        }
        return plain;
    }

    [[nodiscard]] int room() const { return mostCandidates - int(m_candidates.size()); }

    void add(qint64 id, int score)
    {
        if (room() > 0 && !m_known.contains(id)) {
            m_known.insert(id);
            m_candidates.append({id, score});
        }
    }

    // Numbers that begin as was typed: in E.164, or as they are dialled within each country.
    void findByBeginning()
    {
        QStringList heads;
        if (!m_text.digits.startsWith(u'0'))
            heads.append(m_text.digits);
        const QString national = m_text.digits.startsWith(u'0') ? m_text.digits.mid(1) : m_text.digits;
        if (national.size() >= 2) {
            Rows rows(m_connection.statement("SELECT country_code FROM country"));
            while (rows.next())
                heads.append(QString::number(rows.integer(0)) + national);
        }
        for (const QString &head : std::as_const(heads)) {
            qint64 first = head.size() > longestE164 ? 0 : head.toLongLong();
            qint64 next = first + 1;
            for (qsizetype length = head.size(); first > 0 && length <= longestE164 && room() > 0; ++length) {
                SQLite::Statement &statement = m_connection.statement(
                    "SELECT n.person FROM number_e164 n JOIN person p ON p.id = n.person "
                    "WHERE n.e164 >= ? AND n.e164 < ? AND " RINGSIDE_LIVES " LIMIT ?");
                Binder(statement) << first << next << room();
                Rows rows(statement);
                while (rows.next())
                    add(rows.integer(0), 40);
                first *= 10;
                next *= 10;
            }
        }
    }

    // Numbers that end so; of more than eight digits the whole is compared.
    void findByEnd()
    {
        qint64 key = 0;
        const QString tail = m_text.digits.right(suffixLength);
        for (qsizetype i = 0; i < tail.size(); ++i)
            key = (key << 4) | (tail[tail.size() - 1 - i].unicode() - u'0');
        const int open = 4 * int(suffixLength - tail.size());
        const qint64 first = key << open;
        QList<qint64> found;
        {
            SQLite::Statement &statement = m_connection.statement(
                "SELECT n.person FROM number_suffix n JOIN person p ON p.id = n.person "
                "WHERE n.nsn_suffix8 BETWEEN ? AND ? AND " RINGSIDE_LIVES " LIMIT ?");
            Binder(statement) << first << (first | ((qint64(1) << open) - 1)) << room();
            Rows rows(statement);
            while (rows.next())
                found.append(rows.integer(0));
        }
        for (const qint64 id : std::as_const(found)) {
            const QList<LabelledNumber> numbers = readNumbers(m_connection, id);
            const bool ends = std::any_of(numbers.cbegin(), numbers.cend(), [this](const LabelledNumber &one) {
                return one.number.national.endsWith(m_text.digits) || one.number.e164.endsWith(m_text.digits);
            });
            if (ends)
                add(id, 30);
        }
    }

    void findByWords()
    {
        // A long word that everybody has is found quickly only as a whole.
        QStringList whole;
        bool hasLong = false;
        for (const QString &word : std::as_const(m_text.words)) {
            hasLong = hasLong || word.size() > longestBeginning;
            whole.append(word.size() > longestBeginning ? u'"' + word + u'"' : u'"' + word + u"\"*"_s);
        }
        if (hasLong)
            findInIndex(whole.join(u" AND "_s));
        if (room() > 0)
            findInIndex(m_text.expression());
    }

    // The agent's own people first, then newest first: those who wait to be swept away are older than who came instead.
    void findInIndex(const QString &expression)
    {
        for (const char *sql : {"SELECT p.id, p.name, p.company, p.vip, p.contact_count FROM person_fts f "
                                "JOIN person p ON p.id = f.rowid WHERE person_fts MATCH ? AND f.rowid <= 0 "
                                "AND " RINGSIDE_LIVES " ORDER BY f.rowid LIMIT ?",
                                "SELECT p.id, p.name, p.company, p.vip, p.contact_count FROM person_fts f "
                                "JOIN person p ON p.id = f.rowid WHERE person_fts MATCH ? AND f.rowid > 0 "
                                "AND " RINGSIDE_LIVES " ORDER BY f.rowid DESC LIMIT ?"}) {
            if (room() <= 0)
                return;
            SQLite::Statement &statement = m_connection.statement(sql);
            Binder(statement) << expression << room();
            Rows rows(statement);
            while (rows.next())
                add(rows.integer(0), score(rows));
        }
    }

    [[nodiscard]] int score(const Rows &row) const
    {
        const QString name = folded(row.text(1));
        const QStringList inName = SearchText::parse(name).words;
        const QStringList inCompany = SearchText::parse(folded(row.text(2))).words;
        const auto begins = [](const QStringList &words, const QString &typed) {
            return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(typed); });
        };
        int score = 0;
        for (const QString &typed : m_folded) {
            if (inName.contains(typed))
                score += 12;
            else if (begins(inName, typed))
                score += 8;
            else if (begins(inCompany, typed))
                score += 4;
            else
                score += 1;
        }
        if (name.startsWith(m_folded.constFirst()))
            score += 3;
        if (row.integer(3))
            score += 4;
        return score + int(std::min<qint64>(3, row.integer(4)));
    }

    Connection &m_connection;
    SearchText m_text;
    QStringList m_folded;
    QList<Candidate> m_candidates;
    QSet<qint64> m_known;
};

} // namespace

QList<Person> searchPeople(Connection &connection, const QString &text, int limit)
{
    return Search(connection, text)(std::max(0, limit));
}

} // namespace Ringside
