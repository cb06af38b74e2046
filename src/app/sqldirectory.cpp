#include "sqldirectory.h"

#include "directoryform_p.h"

#include <QCoreApplication>

namespace Ringside {

using namespace DirectoryForm;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SqlDirectory)
};

constexpr std::array drivers{
    Word<SqlSettings::Driver>{"postgresql"_L1, SqlSettings::Driver::PostgreSql},
    Word<SqlSettings::Driver>{"mysql"_L1, SqlSettings::Driver::MySql},
    Word<SqlSettings::Driver>{"odbc"_L1, SqlSettings::Driver::Odbc},
    Word<SqlSettings::Driver>{"sqlite"_L1, SqlSettings::Driver::Sqlite},
};
constexpr std::array tlsModes{
    Word<SqlSettings::Tls>{"automatic"_L1, SqlSettings::Tls::Automatic},
    Word<SqlSettings::Tls>{"always"_L1, SqlSettings::Tls::Always},
    Word<SqlSettings::Tls>{"never"_L1, SqlSettings::Tls::Never},
};

} // namespace

ConnectorForm sqlForm()
{
    ConnectorForm form;
    form.type = u"sql"_s;
    form.name = Tr::tr("Database (SQL)");
    form.summary = Tr::tr("A query of your own in PostgreSQL, MySQL, SQLite, or anything with an ODBC driver.");
    form.parameters = {
        required(choice(field("driver"_L1, Tr::tr("Kind"), Type::Choice), u"postgresql"_s,
                        {{u"postgresql"_s, u"PostgreSQL"_s},
                         {u"mysql"_s, u"MySQL, MariaDB"_s},
                         {u"odbc"_s, u"ODBC"_s},
                         {u"sqlite"_s, u"SQLite"_s}})),
        field("host"_L1, Tr::tr("Server"), Type::Text, Tr::tr("Empty: this computer. Not for ODBC and SQLite.")),
        field("port"_L1, Tr::tr("Port"), Type::Text, Tr::tr("Empty: the usual one.")),
        required(field("database"_L1, Tr::tr("Database"), Type::Text,
                       Tr::tr("Its name; for SQLite its file, for ODBC the data source or a connection string."))),
        field("user"_L1, Tr::tr("User")),
        field("password"_L1, Tr::tr("Password"), Type::Secret),
        required(field("query"_L1, Tr::tr("Query"), Type::LongText,
                       //: the words with a colon are not translated
                       Tr::tr("One SELECT with :phone, :e164, :digits or :suffix in it, for the caller's number."))),
        advanced(field("columns"_L1, Tr::tr("Meaning of columns"), Type::List,
                       Tr::tr("Where their names do not say it: cust_nm=name, tel1=phone."))),
        advanced(choice(field("tls"_L1, Tr::tr("Encrypted"), Type::Choice), u"automatic"_s,
                        {{u"automatic"_s, Tr::tr("To other computers")},
                         {u"always"_s, Tr::tr("Always")},
                         {u"never"_s, Tr::tr("Never")}})),
        advanced(field("ca_file"_L1, Tr::tr("Certificate of the authority"), Type::File,
                       Tr::tr("A PEM file, where the server's certificate is of the company's own making."))),
        advanced(field("options"_L1, Tr::tr("Options of the driver"), Type::List,
                       Tr::tr("In the driver's own words: application_name=ringside."))),
    };
    return form;
}

Result<SqlSettings> sqlSettings(const ProviderSettings &provider)
{
    Reader reader(provider);
    SqlSettings sql;
    sql.name = provider.name;
    sql.driver = reader.requiredWord(u"driver", drivers);
    sql.host = reader.text(u"host");
    sql.port = reader.port(u"port");
    sql.database = reader.text(u"database");
    reader.require(u"database", !sql.database.isEmpty());
    sql.user = reader.text(u"user");
    sql.tls = reader.word(u"tls", tlsModes);
    sql.caFile = reader.text(u"ca_file");
    sql.query = provider.text(u"query");
    reader.require(u"query", !sql.query.trimmed().isEmpty());
    sql.columns = reader.pairs(u"columns"_s);
    sql.options = reader.pairs(u"options"_s);
    if (provider.timeLimit.count() > 0)
        sql.timeLimit = provider.timeLimit;
    return reader.result(sql);
}

QStringList sqlHosts(const ProviderSettings &provider)
{
    Reader reader(provider);
    SqlSettings sql;
    sql.driver = reader.word(u"driver", drivers);
    sql.host = reader.text(u"host");
    sql.database = reader.text(u"database");
    return sql.hosts();
}

} // namespace Ringside
