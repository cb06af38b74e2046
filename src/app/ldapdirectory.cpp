#include "ldapdirectory.h"

#include "directoryform_p.h"
#include "ldapmirrorprovider.h"
#include "ldapprovider.h"

#include <QCoreApplication>
#include <QDir>

namespace Ringside {

using namespace DirectoryForm;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LdapDirectory)
};

constexpr std::array logins{
    Word<LdapSettings::Login>{"anonymous"_L1, LdapSettings::Login::Anonymous},
    Word<LdapSettings::Login>{"simple"_L1, LdapSettings::Login::Simple},
    Word<LdapSettings::Login>{"kerberos"_L1, LdapSettings::Login::Kerberos},
};
constexpr std::array matchings{
    Word<LdapSettings::Matching>{"automatic"_L1, LdapSettings::Matching::Automatic},
    Word<LdapSettings::Matching>{"digits"_L1, LdapSettings::Matching::Digits},
    Word<LdapSettings::Matching>{"renderings"_L1, LdapSettings::Matching::Renderings},
};
Result<LdapSettings> ldapSettings(const ProviderSettings &provider)
{
    Reader reader(provider);
    LdapSettings ldap;
    ldap.name = provider.name;
    ldap.servers = provider.list(u"servers");
    reader.require(u"servers", !ldap.servers.isEmpty());
    for (const QString &server : std::as_const(ldap.servers)) {
        if (!LdapServerAddress::fromText(server))
            reader.object(u"servers: write ldaps://dc1.example.com or the like"_s);
    }
    ldap.startTls = flag(provider, u"start_tls", true);
    ldap.caFile = reader.text(u"ca_file");
    ldap.login = reader.word(u"authentication", logins);
    if (ldap.login == LdapSettings::Login::Simple) {
        ldap.bindDn = reader.text(u"bind_dn");
        reader.require(u"bind_dn", !ldap.bindDn.isEmpty());
    }
    ldap.baseDns = provider.list(u"base_dns");
    ldap.peopleFilter = reader.text(u"people_filter");
    ldap.groupTags = reader.pairs(u"group_tags"_s);
    const QMap<QString, QString> numbers = reader.pairs(u"number_attributes"_s);
    if (!numbers.isEmpty()) {
        ldap.attributes.numbers.clear();
        for (auto it = numbers.begin(); it != numbers.end(); ++it)
            ldap.attributes.numbers.append({it.key(), it.value()});
    }
    ldap.matching = reader.word(u"matching", matchings);
    if (provider.timeLimit.count() > 0)
        ldap.timeLimit = provider.timeLimit;
    return reader.result(ldap);
}

} // namespace

std::optional<ConnectorForm> ldapForm()
{
    ConnectorForm form;
    form.type = u"ldap"_s;
    form.name = Tr::tr("LDAP or Active Directory");
    form.summary = Tr::tr("The company's directory: colleagues, and whoever else is kept there.");
    form.parameters = {
        required(field("servers"_L1, Tr::tr("Servers"), Type::List,
                       Tr::tr("For example ldaps://dc1.example.com. Further ones stand in for the first."))),
        required(field("bind_dn"_L1, Tr::tr("User"), Type::Text,
                       Tr::tr("Its distinguished name, or user@example.com for Active Directory."))),
        required(field("password"_L1, Tr::tr("Password"), Type::Secret)),
        withFallback(field("mirror"_L1, Tr::tr("Keep a copy on this computer"), Type::Flag,
                           Tr::tr("Answers then come at once, and without the network too.")),
                     u"false"_s),
        advanced(field("base_dns"_L1, Tr::tr("Look in"), Type::List,
                       Tr::tr("For example ou=People,dc=example,dc=com. Empty: everything that the server holds."))),
        advanced(field("people_filter"_L1, Tr::tr("Filter for people"), Type::Text,
                       Tr::tr("Who counts as a person, as an LDAP filter. Empty: the usual one."))),
        advanced(choice(field("matching"_L1, Tr::tr("Look for numbers"), Type::Choice), u"automatic"_s,
                        {{u"automatic"_s, Tr::tr("As suits the server")},
                         {u"digits"_s, Tr::tr("However they are written")},
                         {u"renderings"_s, Tr::tr("In the usual ways of writing them, with an index")}})),
        advanced(field("group_tags"_L1, Tr::tr("Tags for groups"), Type::List,
                       Tr::tr("Members of a group get a tag: Key accounts=vip."))),
        advanced(field("number_attributes"_L1, Tr::tr("Attributes with numbers"), Type::List,
                       Tr::tr("With the word for each: telephoneNumber=work. Empty: the usual ones."))),
        advanced(withFallback(field("start_tls"_L1, Tr::tr("Encrypt ldap:// connections"), Type::Flag), u"true"_s)),
        advanced(field("ca_file"_L1, Tr::tr("Certificate of the authority"), Type::File,
                       Tr::tr("A PEM file, where the server's certificate is of the company's own making."))),
    };
    form.ways = {
        {u"anonymous"_s, Tr::tr("Without signing in"), false, {}},
        {u"simple"_s, Tr::tr("With user and password"), false, {u"bind_dn"_s, u"password"_s}},
        {u"kerberos"_s, Tr::tr("As the user of this computer (Kerberos)"), false, {}},
    };
    return form;
}

bool needsPassword(const ProviderSettings &provider)
{
    return provider.text(u"authentication") == "simple"_L1;
}

bool keepsMirror(const ProviderSettings &provider)
{
    return flag(provider, u"mirror", false);
}

QStringList ldapHosts(const ProviderSettings &provider)
{
    QStringList hosts;
    for (const QString &server : provider.list(u"servers")) {
        if (const auto address = LdapServerAddress::fromText(server))
            hosts.append(address->host);
    }
    return hosts;
}

Result<std::shared_ptr<LookupProvider>> makeLdap(const ProviderSettings &provider, const Secret &password,
                                                 const LdapSurroundings &surroundings)
{
    const Result<LdapSettings> read = ldapSettings(provider);
    if (!read)
        return tl::unexpected(read.error());
    LdapSettings ldap = *read;
    ldap.region = surroundings.region;
    ldap.password = password;
    if (!ldap.caFile.isEmpty())
        ldap.caFile = QDir(surroundings.profileFolder).absoluteFilePath(ldap.caFile);
    if (ldap.login == LdapSettings::Login::Simple && password.isEmpty())
        return fail(ErrorKind::Misconfigured, u"password is missing"_s);
    if (keepsMirror(provider))
        return std::make_shared<LdapMirrorProvider>(ldap, surroundings.mirrorFile, surroundings.parser, surroundings.clock);
    return std::make_shared<LdapProvider>(ldap, surroundings.parser, surroundings.clock);
}

} // namespace Ringside
