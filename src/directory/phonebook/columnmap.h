#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Ringside {

//! What a column of a phone book holds.
struct Column {
    enum class Field {
        Ignored,
        Name,
        Prefix,
        GivenName,
        MiddleName,
        FamilyName,
        NameSuffix,
        Company,
        Department,
        Title,
        Email,
        Phone,
        PhoneLabel, //!< the label of the phone columns with the same group
        AccountId,
        ContactId,
        Tags,
        Notes,
        LastContact,
        ContactCount,
        Vip,
        VipReason,
        ProfileUrl,
        Custom,
    };
    Field field = Field::Ignored;
    QString label; //!< of a phone; for Custom the name of the field
    int group = 0; //!< "Phone 2 - Value": 2

    friend bool operator==(const Column &, const Column &) = default;
};

//! What the columns of a CSV hold, by their names.
//!
//! Knows our own format, the exports of Google and Outlook (in English, German, French and Spanish)
//! and what people call such columns otherwise; what it does not know becomes a custom field.
//! Thread: an immutable value, free to cross threads.
class ColumnMap
{
public:
    //! \a mapping as in ImportOptions; names in it compare without regard to case and punctuation.
    ColumnMap(const QStringList &header, const QMap<QString, QString> &mapping);

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    //! Names in the mapping that no column has, and words in it that mean nothing.
    [[nodiscard]] QStringList unknownInMapping() const { return m_unknown; }
    //! There is a column that says who, or one that says under which number.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] bool hasPhone() const;

private:
    QList<Column> m_columns;
    QStringList m_unknown;
};

} // namespace Ringside
