#include "csvwriter.h"

#include "columnmap.h"
#include "csvcell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// More columns than a spreadsheet shows are of use to nobody.
constexpr qsizetype mostNumbers = 64;
constexpr qsizetype mostCustomFields = 500;

QString cell(QString text, QChar delimiter)
{
    text = guarded(text);
    const bool isPlain = std::none_of(text.cbegin(), text.cend(), [delimiter](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r' || c == delimiter;
    });
    if (isPlain && text.trimmed() == text)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

// The form that is the same in every country, where there is one.
QString written(const PhoneNumber &number)
{
    if (number.e164.isEmpty())
        return number.raw.isEmpty() ? number.national : number.raw;
    return number.extension.isEmpty() ? number.e164 : u"%1 ext. %2"_s.arg(number.e164, number.extension);
}

// A field of a CRM may be called like one of our columns.
QString headerOf(const QString &customField)
{
    const Column::Field read = ColumnMap({customField}, {}).columns().constFirst().field;
    return read == Column::Field::Custom || read == Column::Field::Department ? customField
                                                                              : u"Field %1"_s.arg(customField);
}

} // namespace

CsvWriter::CsvWriter(Options options)
    : m_options(options)
{
}

void CsvWriter::note(const Person &person)
{
    m_numbers = std::clamp(person.numbers.size(), m_numbers, mostNumbers);
    for (auto it = person.customFields.keyBegin(); it != person.customFields.keyEnd(); ++it) {
        if (m_customFields.size() < mostCustomFields && !it->trimmed().isEmpty() && !m_customFields.contains(*it))
            m_customFields.append(*it);
    }
}

QByteArray CsvWriter::header() const
{
    QStringList cells{u"contact_id"_s, u"name"_s, u"company"_s, u"title"_s, u"email"_s, u"account_id"_s, u"tags"_s,
                      u"notes"_s, u"last_contact"_s, u"contact_count"_s, u"vip"_s, u"vip_reason"_s, u"profile_url"_s};
    for (qsizetype i = 1; i <= m_numbers; ++i)
        cells << u"Phone %1 - Label"_s.arg(i) << u"Phone %1 - Value"_s.arg(i);
    for (const QString &field : m_customFields)
        cells.append(headerOf(field));
    return (m_options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + line(cells);
}

QByteArray CsvWriter::row(const Person &person) const
{
    QStringList cells{person.contactId, person.name, person.company, person.title, person.email, person.accountId,
                      person.tags.join(u"; "_s), person.notes,
                      person.lastContactAt.isValid() ? person.lastContactAt.toUTC().toString(Qt::ISODateWithMs)
                                                     : QString(),
                      person.contactCount ? QString::number(person.contactCount) : QString(),
                      person.vip ? u"yes"_s : QString(), person.vipReason,
                      person.profileUrl.toString(QUrl::FullyEncoded)};
    for (qsizetype i = 0; i < m_numbers; ++i) {
        const bool has = i < person.numbers.size();
        cells << (has ? person.numbers.at(i).label : QString())
              << (has ? written(person.numbers.at(i).number) : QString());
    }
    for (const QString &field : m_customFields)
        cells.append(person.customFields.value(field));
    return line(cells);
}

QByteArray CsvWriter::line(const QStringList &cells) const
{
    QStringList written;
    for (const QString &text : cells)
        written.append(cell(text, m_options.delimiter));
    return written.join(m_options.delimiter).toUtf8() + "\r\n";
}

} // namespace Ringside
