#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Ringside {

//! One line of a card: "TEL;TYPE=work:+1 415 555 0123".
struct VCardProperty {
    QString name; //!< upper case, without its group
    QString group; //!< "item1" of "item1.TEL"; empty: none
    QList<std::pair<QString, QString>> parameters; //!< names in upper case; TYPE once for each word
    QString value; //!< decoded, but with its escapes: a semicolon may divide or belong to the text

    [[nodiscard]] QStringList parameter(const QString &name) const;
    //! The value as one text.
    [[nodiscard]] QString text() const;
    //! The value divided at \a divider, each part as text.
    [[nodiscard]] QStringList parts(QChar divider) const;
};

struct VCard {
    enum class Problem {
        None,
        NotEnded, //!< another card begins, or the file ends, before END:VCARD
        TooLong,
    };
    qint64 line = 0; //!< of BEGIN:VCARD, counted from 1
    QList<VCardProperty> properties;
    Problem problem = Problem::None;
};

//! Reads vCards 3.0 and 4.0, and bears with 2.1.
//!
//! Folded lines, groups, quoted parameters, quoted-printable; pictures, sounds and keys are
//! skipped. Lines that are none are left out; a card that does not end costs that card. Any cut of
//! the text gives the same cards. Does not know what the properties mean. Thread: one at a time.
//! Memory: one card, at most 1 MB of text.
class VCardReader
{
public:
    using OnCard = std::function<void(VCard &&card)>;

    explicit VCardReader(OnCard onCard);

    void feed(QStringView text);
    void finish();

private:
    void physicalLine();
    void logicalLine();
    [[nodiscard]] std::optional<VCardProperty> parse(const QString &line) const;

    OnCard m_onCard;
    QString m_line; // the line that comes in, without its end
    QString m_logical; // with the folded lines that belong to it
    bool m_hasLogical = false;
    bool m_softBreak = false; // quoted-printable that goes on in the next line
    bool m_isSkipped = false; // a picture: its lines are not kept
    bool m_afterCarriageReturn = false;
    bool m_lineTooLong = false;
    qint64 m_lineNumber = 1;
    qint64 m_logicalLine = 1;
    qsizetype m_cardSize = 0;
    std::optional<VCard> m_card;
};

} // namespace Ringside
