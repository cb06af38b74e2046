#include "ldapconnection_p.h"

#include "ldapinterrupt_p.h"

#include <QFile>

#include <ldap.h>
#include <openldap.h>
#include <sasl/sasl.h>

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// A server that sends more than this in one message is none of ours.
constexpr ber_len_t largestMessage = 8 * 1024 * 1024;
constexpr int mostValues = 200;
constexpr ber_len_t largestValue = 64 * 1024;
constexpr qsizetype largestCookie = 64 * 1024;

constexpr auto activeDirectoryCapability = "1.2.840.113556.1.4.800";

timeval toTimeval(std::chrono::milliseconds time)
{
    return {time_t(time.count() / 1000), suseconds_t(time.count() % 1000 * 1000)};
}

bool isLoopback(const sockaddr *address)
{
    if (address->sa_family == AF_INET)
        return ntohl(reinterpret_cast<const sockaddr_in *>(address)->sin_addr.s_addr) >> 24 == 127;
    if (address->sa_family != AF_INET6)
        return false;
    const in6_addr &ip = reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr;
    return IN6_IS_ADDR_LOOPBACK(&ip) || (IN6_IS_ADDR_V4MAPPED(&ip) && ip.s6_addr[12] == 127);
}

void setSocketOption(int socket, int level, int option, int value)
{
    ::setsockopt(socket, level, option, &value, sizeof value);
}

// What notices that the other side is gone without a word, as after a night in a bag.
void watchOver(int socket, std::chrono::milliseconds timeout)
{
    setSocketOption(socket, SOL_SOCKET, SO_KEEPALIVE, 1);
    setSocketOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
#ifdef Q_OS_LINUX
    setSocketOption(socket, IPPROTO_TCP, TCP_KEEPIDLE, 60);
    setSocketOption(socket, IPPROTO_TCP, TCP_KEEPINTVL, 10);
    setSocketOption(socket, IPPROTO_TCP, TCP_KEEPCNT, 3);
    setSocketOption(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, int(timeout.count()));
#endif
#ifdef SO_NOSIGPIPE
    setSocketOption(socket, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
    // why: a server that sends half a message and falls silent would hold the thread.
    const timeval limit = toTimeval(timeout);
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

struct Connected {
    int socket = -1;
    bool local = false;
};

Result<Connected> connectTo(const addrinfo &address, std::chrono::milliseconds timeout, LdapInterrupt &interrupt)
{
    const int socket = ::socket(address.ai_family, address.ai_socktype, address.ai_protocol);
    if (socket < 0)
        return fail(ErrorKind::Offline, QString::fromLocal8Bit(std::strerror(errno)));
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    ::fcntl(socket, F_SETFL, O_NONBLOCK);
    int problem = ::connect(socket, address.ai_addr, address.ai_addrlen) == 0 ? 0 : errno;
    if (problem == EINPROGRESS) {
        problem = ETIMEDOUT;
        if (interrupt.wait(socket, true, int(timeout.count()), true)) {
            socklen_t size = sizeof problem;
            ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &problem, &size);
        }
    }
    if (problem != 0) {
        ::close(socket);
        return fail(problem == ETIMEDOUT ? ErrorKind::Timeout : ErrorKind::Offline,
                    QString::fromLocal8Bit(std::strerror(problem)));
    }
    ::fcntl(socket, F_SETFL, 0); // why: libldap expects one that blocks
    watchOver(socket, timeout);
    return Connected{socket, isLoopback(address.ai_addr)};
}

Result<Connected> connectTo(const LdapServerAddress &server, std::chrono::milliseconds timeout,
                            LdapInterrupt &interrupt)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const QByteArray port = QByteArray::number(server.port);
    if (const int code = ::getaddrinfo(server.host.toLatin1().constData(), port.constData(), &hints, &found))
        return fail(ErrorKind::Offline, QString::fromLocal8Bit(::gai_strerror(code)));
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, &::freeaddrinfo);
    Result<Connected> connected = fail(ErrorKind::Offline);
    for (const addrinfo *one = found; one && !connected && !interrupt.isStopped(); one = one->ai_next)
        connected = connectTo(*one, timeout, interrupt);
    return connected;
}

// The authorities of the system, where nothing in libldap's own configuration names them.
QByteArray systemAuthorities()
{
    for (const char *path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"}) {
        if (QFile::exists(QString::fromLatin1(path)))
            return path;
    }
    return {};
}

bool hasAuthorities(LDAP *handle)
{
    for (const int option : {LDAP_OPT_X_TLS_CACERTFILE, LDAP_OPT_X_TLS_CACERTDIR}) {
        char *value = nullptr;
        if (ldap_get_option(handle, option, &value) == LDAP_OPT_SUCCESS && value) {
            const bool is = *value;
            ldap_memfree(value);
            if (is)
                return true;
        }
    }
    return false;
}

// libldap would otherwise reconnect by itself where the connection is lost: neither encrypted nor signed in.
int refuseConnection(LDAP *, Sockbuf *, LDAPURLDesc *, sockaddr *, ldap_conncb *)
{
    return -1;
}
void ignoreConnection(LDAP *, Sockbuf *, ldap_conncb *) { }
ldap_conncb noMoreConnections{refuseConnection, ignoreConnection, nullptr};

// Kerberos asks for nothing: who we are is in the ticket.
int answerSasl(LDAP *, unsigned, void *, void *asked)
{
    for (auto *one = static_cast<sasl_interact_t *>(asked); one->id != SASL_CB_LIST_END; ++one) {
        one->result = "";
        one->len = 0;
    }
    return LDAP_SUCCESS;
}

// Active Directory hides why it refuses in the text: "… AcceptSecurityContext error, data 532, v4563".
QString whyRefused(const QString &diagnostic)
{
    const qsizetype at = diagnostic.indexOf("data "_L1);
    const QString code = at < 0 ? QString() : diagnostic.mid(at + 5).section(u',', 0, 0).trimmed();
    if (code == "530"_L1)
        return u"the account may not sign in at this time of day"_s;
    if (code == "531"_L1)
        return u"the account may not sign in from this computer"_s;
    if (code == "532"_L1 || code == "773"_L1)
        return u"the password has expired and has to be changed"_s;
    if (code == "533"_L1)
        return u"the account is disabled"_s;
    if (code == "701"_L1)
        return u"the account has expired"_s;
    if (code == "775"_L1)
        return u"the account is locked"_s;
    return u"the server refuses the name or the password"_s;
}

// With GnuTLS, libldap has no words for a certificate that is not accepted.
QString whyNotEncrypted(const QString &diagnostic)
{
    const bool isKnown = !diagnostic.isEmpty() && !diagnostic.contains("unknown error"_L1);
    return isKnown ? u"TLS: %1"_s.arg(diagnostic)
                   : u"TLS: the certificate is not accepted: it has to be valid today, for this name, and signed by an "
                     u"authority that is known here"_s;
}

LdapEntry readEntry(LDAP *handle, LDAPMessage *message)
{
    LdapEntry entry;
    if (char *dn = ldap_get_dn(handle, message)) {
        entry.dn = QString::fromUtf8(dn);
        ldap_memfree(dn);
    }
    BerElement *position = nullptr;
    for (char *name = ldap_first_attribute(handle, message, &position); name;
         name = ldap_next_attribute(handle, message, position)) {
        QByteArray attribute = QByteArray(name).toLower();
        if (const qsizetype option = attribute.indexOf(';'); option >= 0)
            attribute.truncate(option);
        if (berval **values = ldap_get_values_len(handle, message, name)) {
            QList<QByteArray> &kept = entry.values[attribute];
            for (berval **value = values; *value && kept.size() < mostValues; ++value) {
                if ((*value)->bv_len <= largestValue)
                    kept.append(QByteArray((*value)->bv_val, qsizetype((*value)->bv_len)));
            }
            ldap_value_free_len(values);
        }
        ldap_memfree(name);
    }
    if (position)
        ber_free(position, 0);
    return entry;
}

QByteArray readPageCookie(LDAP *handle, LDAPControl **controls)
{
    LDAPControl *control = controls ? ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, controls, nullptr) : nullptr;
    if (!control)
        return {};
    ber_int_t estimate = 0;
    berval cookie{};
    if (ldap_parse_pageresponse_control(handle, control, &estimate, &cookie) != LDAP_SUCCESS)
        return {};
    const QByteArray read(cookie.bv_val, qsizetype(cookie.bv_len));
    ber_memfree(cookie.bv_val);
    return read.size() <= largestCookie ? read : QByteArray();
}

// A null-terminated list of strings, as libldap takes them.
class CStrings
{
public:
    explicit CStrings(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_texts.push_back(text.toUtf8());
        for (QByteArray &text : m_texts)
            m_pointers.push_back(text.data());
        m_pointers.push_back(nullptr);
    }
    [[nodiscard]] char **data() { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_texts;
    std::vector<char *> m_pointers;
};

} // namespace

LdapConnection::LdapConnection(ldap *handle, int socket, LdapInterrupt &interrupt)
    : m_handle(handle)
    , m_socket(socket)
    , m_interrupt(interrupt)
{
}

LdapConnection::~LdapConnection()
{
    m_interrupt.setSocket(-1);
    ldap_unbind_ext(m_handle, nullptr, nullptr); // closes the socket
}

Result<std::unique_ptr<LdapConnection>> LdapConnection::open(const LdapSettings &settings,
                                                             const LdapServerAddress &address,
                                                             LdapInterrupt &interrupt)
{
    const QString where = address.display();
    const auto named = [&where](Error error) {
        error.detail = error.detail.isEmpty() ? where : u"%1: %2"_s.arg(where, error.detail);
        return tl::unexpected(error);
    };
    const auto connected = connectTo(address, settings.networkTimeout, interrupt);
    if (!connected)
        return named(connected.error());
    LDAP *handle = nullptr;
    const int code = ldap_init_fd(connected->socket, LDAP_PROTO_TCP, address.url().toLatin1().constData(), &handle);
    if (code != LDAP_SUCCESS) {
        ::close(connected->socket);
        return named({ErrorKind::Internal, QString::fromLatin1(ldap_err2string(code)), {}});
    }
    std::unique_ptr<LdapConnection> connection(new LdapConnection(handle, connected->socket, interrupt));
    interrupt.setSocket(connected->socket);
    connection->m_server.display = where;
    connection->m_server.local = connected->local;

    const int version = LDAP_VERSION3;
    const timeval timeout = toTimeval(settings.networkTimeout);
    ldap_set_option(handle, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(handle, LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    ldap_set_option(handle, LDAP_OPT_RESTART, LDAP_OPT_OFF);
    ldap_set_option(handle, LDAP_OPT_NETWORK_TIMEOUT, &timeout);
    ldap_set_option(handle, LDAP_OPT_TIMEOUT, &timeout);
    ldap_set_option(handle, LDAP_OPT_CONNECT_CB, &noMoreConnections);
    Sockbuf *buffer = nullptr;
    if (ldap_get_option(handle, LDAP_OPT_SOCKBUF, &buffer) == LDAP_OPT_SUCCESS && buffer) {
        ber_len_t largest = largestMessage;
        ber_sockbuf_ctrl(buffer, LBER_SB_OPT_SET_MAX_INCOMING, &largest);
    }
    if (const auto encrypted = connection->encrypt(settings, address); !encrypted)
        return named(encrypted.error());
    if (const auto signedIn = connection->signIn(settings); !signedIn)
        return named(signedIn.error());
    if (const auto root = connection->readRoot(settings); !root)
        return named(root.error());
    return connection;
}

Result<void> LdapConnection::encrypt(const LdapSettings &settings, const LdapServerAddress &address)
{
    if (!address.tls && !settings.startTls)
        return {};
    // why each time: the user's own ldaprc may say something else.
    const int demand = LDAP_OPT_X_TLS_DEMAND;
    const int oldest = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
    ldap_set_option(m_handle, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand);
    ldap_set_option(m_handle, LDAP_OPT_X_TLS_PROTOCOL_MIN, &oldest);
    if (!settings.caFile.isEmpty()) {
        QFile file(settings.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, u"the file with the certificate authority cannot be read: %1"_s.arg(file.errorString()));
        ldap_set_option(m_handle, LDAP_OPT_X_TLS_CACERTDIR, "");
        ldap_set_option(m_handle, LDAP_OPT_X_TLS_CACERTFILE, QFile::encodeName(settings.caFile).constData());
    } else if (!hasAuthorities(m_handle)) {
        if (const QByteArray file = systemAuthorities(); !file.isEmpty())
            ldap_set_option(m_handle, LDAP_OPT_X_TLS_CACERTFILE, file.constData());
    }
    const int client = 0;
    if (ldap_set_option(m_handle, LDAP_OPT_X_TLS_NEWCTX, &client) != LDAP_OPT_SUCCESS)
        return fail(ErrorKind::Storage, u"the certificate authorities cannot be read"_s);
    const int code = address.tls ? ldap_install_tls(m_handle) : ldap_start_tls_s(m_handle, nullptr, nullptr);
    if (code != LDAP_SUCCESS)
        return tl::unexpected(error(code));
    m_server.encrypted = true;
    return {};
}

Result<void> LdapConnection::signIn(const LdapSettings &settings)
{
    if (settings.login == LdapSettings::Login::Kerberos)
        return signInByKerberos();
    const bool isAnonymous = settings.login == LdapSettings::Login::Anonymous;
    if (!isAnonymous && !m_server.encrypted && !m_server.local)
        return fail(ErrorKind::Forbidden, u"without TLS the password is not sent"_s);
    // why: with a name and no password a server says yes, and means "anonymous" (RFC 4513, 5.1.2).
    if (!isAnonymous && (settings.bindDn.isEmpty() || settings.password.isEmpty()))
        return fail(ErrorKind::Unauthorized, u"the name or the password is missing"_s);
    berval credentials{};
    const QByteArray password = isAnonymous ? QByteArray() : settings.password.reveal();
    credentials.bv_val = const_cast<char *>(password.constData());
    credentials.bv_len = ber_len_t(password.size());
    const QByteArray dn = isAnonymous ? QByteArray() : settings.bindDn.toUtf8();
    const int code = ldap_sasl_bind_s(m_handle, dn.constData(), LDAP_SASL_SIMPLE, &credentials, nullptr, nullptr, nullptr);
    if (code != LDAP_SUCCESS)
        return tl::unexpected(error(code));
    return {};
}

Result<void> LdapConnection::signInByKerberos()
{
    // Kerberos encrypts by itself where TLS does not; inside TLS, Active Directory wants it not to.
    const char *security = m_server.encrypted ? "maxssf=0" : "minssf=56,noplain,noanonymous";
    ldap_set_option(m_handle, LDAP_OPT_X_SASL_SECPROPS, security);
    ldap_set_option(m_handle, LDAP_OPT_X_SASL_NOCANON, LDAP_OPT_ON);
    const int code = ldap_sasl_interactive_bind_s(m_handle, nullptr, "GSSAPI", nullptr, nullptr, LDAP_SASL_QUIET,
                                                  answerSasl, nullptr);
    if (code != LDAP_SUCCESS)
        return tl::unexpected(error(code));
    m_server.encrypted = true;
    return {};
}

Result<void> LdapConnection::readRoot(const LdapSettings &settings)
{
    CStrings attributes({u"supportedCapabilities"_s, u"defaultNamingContext"_s, u"namingContexts"_s, u"vendorName"_s,
                         u"objectClass"_s});
    timeval timeout = toTimeval(settings.networkTimeout);
    LDAPMessage *answer = nullptr;
    const int code = ldap_search_ext_s(m_handle, "", LDAP_SCOPE_BASE, "(objectClass=*)", attributes.data(), 0, nullptr,
                                       nullptr, &timeout, 1, &answer);
    const std::unique_ptr<LDAPMessage, decltype(&ldap_msgfree)> freed(answer, &ldap_msgfree);
    // Some servers do not show it; that is no reason not to ask them.
    if (code < 0)
        return tl::unexpected(error(code));
    LDAPMessage *first = answer ? ldap_first_entry(m_handle, answer) : nullptr;
    const LdapEntry root = first ? readEntry(m_handle, first) : LdapEntry();
    m_server.activeDirectory = root.values.value("supportedcapabilities").contains(activeDirectoryCapability);
    m_server.product = QString::fromUtf8(root.values.value("vendorname").value(0)).left(80);
    if (m_server.activeDirectory)
        m_server.product = u"Active Directory"_s;
    else if (root.values.value("objectclass").contains("OpenLDAProotDSE"))
        m_server.product = u"OpenLDAP"_s;
    m_server.bases = settings.baseDns;
    if (!m_server.bases.isEmpty())
        return {};
    QList<QByteArray> held = root.values.value("defaultnamingcontext");
    if (held.isEmpty())
        held = root.values.value("namingcontexts");
    for (const QByteArray &base : held.mid(0, 10))
        m_server.bases.append(QString::fromUtf8(base));
    if (m_server.bases.isEmpty())
        m_server.bases.append(QString()); // all there is, where the server knows what that means
    return {};
}

Result<int> LdapConnection::search(const LdapSearch &search)
{
    CStrings attributes(search.attributes);
    timeval timeout{time_t(search.timeLimit.count()), 0};
    LDAPControl *page = nullptr;
    if (search.pageSize > 0) {
        berval cookie{ber_len_t(search.page.size()), const_cast<char *>(search.page.constData())};
        if (const int code = ldap_create_page_control(m_handle, search.pageSize, &cookie, 1, &page); code != LDAP_SUCCESS)
            return tl::unexpected(error(code));
    }
    LDAPControl *controls[] = {page, nullptr};
    int id = 0;
    const int code = ldap_search_ext(m_handle, search.base.toUtf8().constData(), LDAP_SCOPE_SUBTREE,
                                     search.filter.constData(), attributes.data(), 0, page ? controls : nullptr, nullptr,
                                     search.timeLimit.count() > 0 ? &timeout : nullptr, search.sizeLimit, &id);
    if (page)
        ldap_control_free(page);
    if (code != LDAP_SUCCESS)
        return tl::unexpected(error(code));
    return id;
}

void LdapConnection::abandon(int search)
{
    ldap_abandon_ext(m_handle, search, nullptr, nullptr);
}

LdapConnection::Received LdapConnection::receive(Message &message)
{
    timeval atOnce{0, 0};
    LDAPMessage *raw = nullptr;
    const int type = ldap_result(m_handle, LDAP_RES_ANY, LDAP_MSG_ONE, &atOnce, &raw);
    const std::unique_ptr<LDAPMessage, decltype(&ldap_msgfree)> freed(raw, &ldap_msgfree);
    if (type == 0)
        return Received::Nothing;
    if (type < 0 || ldap_msgid(raw) == 0) // 0: the server takes its leave (RFC 4511, 4.4.1)
        return Received::Lost;
    message = {};
    message.search = ldap_msgid(raw);
    if (type == LDAP_RES_SEARCH_ENTRY) {
        message.entry = readEntry(m_handle, raw);
        return Received::Message;
    }
    if (type == LDAP_RES_SEARCH_REFERENCE) {
        message.isReferral = true;
        return Received::Message;
    }
    message.isLast = true;
    int code = LDAP_SUCCESS;
    LDAPControl **controls = nullptr;
    const int parsed = ldap_parse_result(m_handle, raw, &code, nullptr, nullptr, nullptr, &controls, 0);
    if (parsed != LDAP_SUCCESS)
        code = parsed;
    message.nextPage = readPageCookie(m_handle, controls);
    if (controls)
        ldap_controls_free(controls);
    switch (code) {
    case LDAP_SUCCESS:
        break;
    case LDAP_SIZELIMIT_EXCEEDED:
        message.limit = Message::Limit::Size;
        break;
    case LDAP_TIMELIMIT_EXCEEDED:
    case LDAP_ADMINLIMIT_EXCEEDED:
    case LDAP_UNWILLING_TO_PERFORM:
        message.limit = Message::Limit::Work;
        break;
    default:
        message.error = error(code);
    }
    return Received::Message;
}

// The server's own words stay out but for those on a connection that was not made: others may name people.
Error LdapConnection::error(int code) const
{
    char *said = nullptr;
    ldap_get_option(m_handle, LDAP_OPT_DIAGNOSTIC_MESSAGE, &said);
    const QString diagnostic = QString::fromUtf8(said).left(300);
    ldap_memfree(said);
    const QString words = QString::fromLatin1(ldap_err2string(code));
    switch (code) {
    case LDAP_INVALID_CREDENTIALS:
        return {ErrorKind::Unauthorized, whyRefused(diagnostic), {}};
    case LDAP_LOCAL_ERROR: // what SASL says where there is no ticket
    case LDAP_AUTH_UNKNOWN:
    case LDAP_AUTH_METHOD_NOT_SUPPORTED:
        return {ErrorKind::Unauthorized, diagnostic.isEmpty() ? words : diagnostic, {}};
    case LDAP_INAPPROPRIATE_AUTH:
    case LDAP_OPERATIONS_ERROR: // Active Directory's answer to whoever has not signed in
        return {ErrorKind::Unauthorized, u"the server asks for a name and a password"_s, {}};
    case LDAP_STRONG_AUTH_REQUIRED:
    case LDAP_CONFIDENTIALITY_REQUIRED:
        return {ErrorKind::Forbidden, u"the server asks for an encrypted connection"_s, {}};
    case LDAP_INSUFFICIENT_ACCESS:
    case LDAP_UNWILLING_TO_PERFORM:
        return {ErrorKind::Forbidden, words, {}};
    case LDAP_NO_SUCH_OBJECT:
        return {ErrorKind::NotFound, u"the search base does not exist, or the account may not see it"_s, {}};
    case LDAP_INVALID_DN_SYNTAX:
        return {ErrorKind::Protocol, u"a distinguished name in the settings is not valid"_s, {}};
    case LDAP_FILTER_ERROR:
        return {ErrorKind::Protocol, u"the filter in the settings is not valid"_s, {}};
    case LDAP_REFERRAL:
        return {ErrorKind::Unsupported, u"the search base is on another server, which would have to be named here"_s, {}};
    case LDAP_BUSY:
    case LDAP_UNAVAILABLE:
    case LDAP_SERVER_DOWN:
        return {ErrorKind::Offline, diagnostic.isEmpty() || code != LDAP_SERVER_DOWN ? words : diagnostic, {}};
    case LDAP_CONNECT_ERROR: // of TLS: the connection is there
        return {ErrorKind::Protocol, whyNotEncrypted(diagnostic), {}};
    case LDAP_TIMEOUT:
    case LDAP_TIMELIMIT_EXCEEDED:
        return {ErrorKind::Timeout, words, {}};
    default:
        return {ErrorKind::Protocol, words, {}};
    }
}

} // namespace Ringside
