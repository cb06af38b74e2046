#include "columnmap.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Field = Column::Field;

// Letters and digits only, without accents: "E-mail 1 - Value" and "Téléphone (bureau)" become
// "email1value" and "telephonebureau".
QString plain(const QString &name)
{
    QString out;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

struct Known {
    const char16_t *name;
    Field field;
    const char16_t *label = nullptr;
};

// Plain names. Our own format first, then Google, Outlook, and what people write.
constexpr Known knownColumns[] = {
    {u"name", Field::Name},
    {u"fullname", Field::Name},
    {u"displayname", Field::Name},
    {u"fileas", Field::Ignored},
    {u"contactname", Field::Name},
    {u"contact", Field::Name},
    {u"vollstandigername", Field::Name},
    {u"anzeigename", Field::Name},
    {u"nomcomplet", Field::Name},
    {u"nombrecompleto", Field::Name},
    {u"company", Field::Company},
    {u"companyname", Field::Company},
    {u"organization", Field::Company},
    {u"organisation", Field::Company},
    {u"organizationname", Field::Company},
    {u"organization1name", Field::Company},
    {u"account", Field::AccountId},
    {u"accountname", Field::Company},
    {u"firma", Field::Company},
    {u"unternehmen", Field::Company},
    {u"societe", Field::Company},
    {u"entreprise", Field::Company},
    {u"empresa", Field::Company},
    {u"compania", Field::Company},
    {u"organizacion", Field::Company},
    {u"department", Field::Department},
    {u"organizationdepartment", Field::Department},
    {u"organization1department", Field::Department},
    {u"abteilung", Field::Department},
    {u"service", Field::Department},
    {u"departamento", Field::Department},
    {u"title", Field::Title},
    {u"jobtitle", Field::Title},
    {u"position", Field::Title},
    {u"role", Field::Title},
    {u"organizationtitle", Field::Title},
    {u"organization1title", Field::Title},
    {u"berufsbezeichnung", Field::Title},
    {u"funktion", Field::Title},
    {u"fonction", Field::Title},
    {u"poste", Field::Title},
    {u"puesto", Field::Title},
    {u"cargo", Field::Title},
    {u"nameprefix", Field::Prefix},
    {u"anrede", Field::Prefix},
    {u"titel", Field::Prefix},
    {u"titre", Field::Prefix},
    {u"tratamiento", Field::Prefix},
    {u"firstname", Field::GivenName},
    {u"givenname", Field::GivenName},
    {u"forename", Field::GivenName},
    {u"vorname", Field::GivenName},
    {u"prenom", Field::GivenName},
    {u"nombre", Field::GivenName},
    {u"middlename", Field::MiddleName},
    {u"additionalname", Field::MiddleName},
    {u"weiterevornamen", Field::MiddleName},
    {u"deuxiemeprenom", Field::MiddleName},
    {u"segundonombre", Field::MiddleName},
    {u"lastname", Field::FamilyName},
    {u"familyname", Field::FamilyName},
    {u"surname", Field::FamilyName},
    {u"nachname", Field::FamilyName},
    {u"familienname", Field::FamilyName},
    {u"nom", Field::FamilyName},
    {u"nomdefamille", Field::FamilyName},
    {u"apellido", Field::FamilyName},
    {u"apellidos", Field::FamilyName},
    {u"suffix", Field::NameSuffix},
    {u"namesuffix", Field::NameSuffix},
    {u"suffixe", Field::NameSuffix},
    {u"sufijo", Field::NameSuffix},
    {u"email", Field::Email},
    {u"emailaddress", Field::Email},
    {u"mail", Field::Email},
    {u"email1value", Field::Email},
    {u"emailadresse", Field::Email},
    {u"courriel", Field::Email},
    {u"adressedemessagerie", Field::Email},
    {u"adresseemail", Field::Email},
    {u"correo", Field::Email},
    {u"correoelectronico", Field::Email},
    {u"direcciondecorreoelectronico", Field::Email},
    {u"accountid", Field::AccountId},
    {u"customerid", Field::AccountId},
    {u"customernumber", Field::AccountId},
    {u"kundennummer", Field::AccountId},
    {u"kundennr", Field::AccountId},
    {u"konto", Field::AccountId},
    {u"numeroclient", Field::AccountId},
    {u"numerodecliente", Field::AccountId},
    {u"contactid", Field::ContactId},
    {u"id", Field::ContactId},
    {u"uid", Field::ContactId},
    {u"kontaktid", Field::ContactId},
    {u"tags", Field::Tags},
    {u"labels", Field::Tags},
    {u"groupmembership", Field::Tags},
    {u"categories", Field::Tags},
    {u"category", Field::Tags},
    {u"kategorien", Field::Tags},
    {u"kategorie", Field::Tags},
    {u"etiquettes", Field::Tags},
    {u"etiquetas", Field::Tags},
    {u"categorias", Field::Tags},
    {u"notes", Field::Notes},
    {u"note", Field::Notes},
    {u"comment", Field::Notes},
    {u"comments", Field::Notes},
    {u"notizen", Field::Notes},
    {u"notiz", Field::Notes},
    {u"bemerkung", Field::Notes},
    {u"bemerkungen", Field::Notes},
    {u"remarques", Field::Notes},
    {u"notas", Field::Notes},
    {u"lastcontact", Field::LastContact},
    {u"lastcontacted", Field::LastContact},
    {u"letzterkontakt", Field::LastContact},
    {u"derniercontact", Field::LastContact},
    {u"ultimocontacto", Field::LastContact},
    {u"contactcount", Field::ContactCount},
    {u"vip", Field::Vip},
    {u"vipreason", Field::VipReason},
    {u"profileurl", Field::ProfileUrl},
    {u"crmurl", Field::ProfileUrl},
    {u"recordurl", Field::ProfileUrl},
    {u"phone", Field::Phone, u""},
    {u"phonenumber", Field::Phone, u""},
    {u"telephone", Field::Phone, u""},
    {u"number", Field::Phone, u""},
    {u"telefon", Field::Phone, u""},
    {u"telefonnummer", Field::Phone, u""},
    {u"rufnummer", Field::Phone, u""},
    {u"tel", Field::Phone, u""},
    {u"telefono", Field::Phone, u""},
    {u"work", Field::Phone, u"work"},
    {u"office", Field::Phone, u"work"},
    {u"workphone", Field::Phone, u"work"},
    {u"businessphone", Field::Phone, u"work"},
    {u"businessphone2", Field::Phone, u"work"},
    {u"telefongeschaftlich", Field::Phone, u"work"},
    {u"telefongeschaftlich2", Field::Phone, u"work"},
    {u"telephonebureau", Field::Phone, u"work"},
    {u"telephonebureau2", Field::Phone, u"work"},
    {u"telefonodeltrabajo", Field::Phone, u"work"},
    {u"telefonodeltrabajo2", Field::Phone, u"work"},
    {u"home", Field::Phone, u"home"},
    {u"homephone", Field::Phone, u"home"},
    {u"homephone2", Field::Phone, u"home"},
    {u"telefonprivat", Field::Phone, u"home"},
    {u"telefonprivat2", Field::Phone, u"home"},
    {u"telephonedomicile", Field::Phone, u"home"},
    {u"telephonedomicile2", Field::Phone, u"home"},
    {u"telefonoparticular", Field::Phone, u"home"},
    {u"mobile", Field::Phone, u"mobile"},
    {u"mobilephone", Field::Phone, u"mobile"},
    {u"cell", Field::Phone, u"mobile"},
    {u"cellphone", Field::Phone, u"mobile"},
    {u"mobil", Field::Phone, u"mobile"},
    {u"mobiltelefon", Field::Phone, u"mobile"},
    {u"handy", Field::Phone, u"mobile"},
    {u"portable", Field::Phone, u"mobile"},
    {u"telephonemobile", Field::Phone, u"mobile"},
    {u"telmobile", Field::Phone, u"mobile"},
    {u"movil", Field::Phone, u"mobile"},
    {u"celular", Field::Phone, u"mobile"},
    {u"telefonomovil", Field::Phone, u"mobile"},
    {u"main", Field::Phone, u"main"},
    {u"mainphone", Field::Phone, u"main"},
    {u"companymainphone", Field::Phone, u"main"},
    {u"telefonfirma", Field::Phone, u"main"},
    {u"primaryphone", Field::Phone, u"main"},
    {u"haupttelefon", Field::Phone, u"main"},
    {u"zentrale", Field::Phone, u"main"},
    {u"telephonesociete", Field::Phone, u"main"},
    {u"telephoneprincipal", Field::Phone, u"main"},
    {u"telefonoprincipal", Field::Phone, u"main"},
    {u"otherphone", Field::Phone, u"other"},
    {u"weiterestelefon", Field::Phone, u"other"},
    {u"autretelephone", Field::Phone, u"other"},
    {u"otrotelefono", Field::Phone, u"other"},
    {u"carphone", Field::Phone, u"car"},
    {u"autotelefon", Field::Phone, u"car"},
    {u"extension", Field::Phone, u"extension"},
    {u"durchwahl", Field::Phone, u"extension"},
    {u"nebenstelle", Field::Phone, u"extension"},
    // What Google and Outlook write into every row and nobody wants to read on a card.
    {u"priority", Field::Ignored},
    {u"prioritat", Field::Ignored},
    {u"priorite", Field::Ignored},
    {u"sensitivity", Field::Ignored},
    {u"vertraulichkeit", Field::Ignored},
    {u"private", Field::Ignored},
    {u"privat", Field::Ignored},
    {u"gender", Field::Ignored},
    {u"geschlecht", Field::Ignored},
    {u"initials", Field::Ignored},
    {u"initialen", Field::Ignored},
    {u"emailtype", Field::Ignored},
    {u"emaildisplayname", Field::Ignored},
    {u"email1type", Field::Ignored},
    {u"email1label", Field::Ignored},
    {u"photo", Field::Ignored},
    {u"yominame", Field::Ignored},
    {u"givennameyomi", Field::Ignored},
    {u"additionalnameyomi", Field::Ignored},
    {u"familynameyomi", Field::Ignored},
    {u"phoneticfirstname", Field::Ignored},
    {u"phoneticmiddlename", Field::Ignored},
    {u"phoneticlastname", Field::Ignored},
    {u"organization1type", Field::Ignored},
    {u"organization1yominame", Field::Ignored},
};

const QHash<QString, Column> &knownByName()
{
    static const QHash<QString, Column> known = [] {
        QHash<QString, Column> all;
        for (const Known &column : knownColumns)
            all.insert(
                QString::fromUtf16(column.name),
                {column.field, column.label ? QString::fromUtf16(column.label) : QString(), 0});
        return all;
    }();
    return known;
}

// A fax or a type is no number to be called from.
bool soundsLikePhone(const QString &name)
{
    for (const auto &word : {"fax"_L1, "telex"_L1, "ttytdd"_L1, "pager"_L1, "type"_L1, "label"_L1,
                             "typ"_L1, "countrycode"_L1, "isdn"_L1}) {
        if (name.contains(word))
            return false;
    }
    for (const auto &word : {"phone"_L1, "telefon"_L1, "mobil"_L1, "handy"_L1, "movil"_L1,
                             "celular"_L1, "portable"_L1, "rufnummer"_L1, "durchwahl"_L1}) {
        if (name.contains(word))
            return true;
    }
    return name.startsWith("tel"_L1) && name.size() <= 12;
}

std::optional<Column> googleColumn(const QString &name)
{
    static const QRegularExpression phone(u"^phone(\\d+)(value|type|label)$"_s);
    const QRegularExpressionMatch match = phone.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isValue = match.capturedView(2) == "value"_L1;
    return Column{isValue ? Field::Phone : Field::PhoneLabel, {}, match.capturedView(1).toInt()};
}

Column recognise(const QString &header, bool isOutlook)
{
    const QString name = plain(header);
    // In Outlook's export "Title" is what stands before a name.
    if (isOutlook && (name == "title"_L1 || name == "titre"_L1))
        return {Field::Prefix, {}, 0};
    if (const auto it = knownByName().constFind(name); it != knownByName().cend())
        return *it;
    if (const auto column = googleColumn(name))
        return *column;
    if (soundsLikePhone(name))
        return {Field::Phone, header.trimmed(), 0};
    return name.isEmpty() ? Column() : Column{Field::Custom, header.trimmed(), 0};
}

} // namespace

ColumnMap::ColumnMap(const QStringList &header, const QMap<QString, QString> &mapping)
{
    QHash<QString, QString> wanted;
    for (auto it = mapping.begin(); it != mapping.end(); ++it)
        wanted.insert(plain(it.key()), it.value());
    QStringList names;
    for (const QString &column : header)
        names.append(plain(column));
    const bool hasJobTitle = names.contains(u"jobtitle"_s) || names.contains(u"fonction"_s);
    const bool isOutlook
        = hasJobTitle && (names.contains(u"title"_s) || names.contains(u"titre"_s));

    for (qsizetype i = 0; i < header.size(); ++i) {
        const auto given = wanted.constFind(names[i]);
        if (given == wanted.cend()) {
            m_columns.append(recognise(header[i], isOutlook));
            continue;
        }
        const QString target = plain(*given);
        if (target == "ignore"_L1) {
            m_columns.append(Column());
        } else if (target == "custom"_L1) {
            m_columns.append({Field::Custom, header[i].trimmed(), 0});
        } else if (const auto it = knownByName().constFind(target);
                   it != knownByName().cend() && it->field != Field::Ignored) {
            m_columns.append(*it);
        } else {
            m_unknown.append(*given);
            m_columns.append(recognise(header[i], isOutlook));
        }
    }
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        if (!names.contains(plain(it.key())))
            m_unknown.append(it.key());
    }
}

bool ColumnMap::hasPhone() const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [](const Column &column) { return column.field == Field::Phone; });
}

bool ColumnMap::isUsable() const
{
    return hasPhone() || std::any_of(m_columns.begin(), m_columns.end(), [](const Column &column) {
               return column.field == Field::Name || column.field == Field::GivenName
                   || column.field == Field::FamilyName || column.field == Field::Company;
           });
}

} // namespace Ringside
