#include "jwt.h"

#include <QJsonDocument>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr int fewestBits = 2048; // RFC 7518, 3.3

template<auto release>
struct Release {
    template<class T>
    void operator()(T *pointer) const
    {
        release(pointer);
    }
};
using BioPtr = std::unique_ptr<BIO, Release<BIO_free_all>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;

// why: without a callback OpenSSL asks on the terminal.
int noPassword(char *, int, int, void *)
{
    return 0;
}

KeyPtr readKey(const Secret &pem)
{
    QByteArray text(pem.reveal().constData(), pem.reveal().size());
    const Secret lines(text.replace("\\n", "\n"));
    const BioPtr bio(BIO_new_mem_buf(lines.reveal().constData(), int(lines.reveal().size())));
    return bio ? KeyPtr(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr)) : nullptr;
}

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject &object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QByteArray> signedJwt(const QJsonObject &claims, const Secret &privateKey, const QString &keyId)
{
    const KeyPtr key = readKey(privateKey);
    if (!key || EVP_PKEY_base_id(key.get()) != EVP_PKEY_RSA)
        return fail(ErrorKind::Unsupported, u"the private key is no RSA key in PEM form without a password"_s);
    if (EVP_PKEY_bits(key.get()) < fewestBits)
        return fail(ErrorKind::Unsupported, u"the private key has fewer than 2048 bits"_s);

    QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}};
    if (!keyId.isEmpty())
        header.insert(u"kid"_s, keyId);
    const QByteArray text = encoded(header) + '.' + encoded(claims);

    const DigestPtr digest(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    size_t size = 0;
    if (!digest || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1
        || EVP_DigestSign(digest.get(), nullptr, &size, bytes, size_t(text.size())) != 1)
        return fail(ErrorKind::Internal, u"OpenSSL does not sign"_s);
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                       size_t(text.size())) != 1)
        return fail(ErrorKind::Internal, u"OpenSSL does not sign"_s);
    signature.truncate(qsizetype(size));
    return text + '.' + encoded(signature);
}

} // namespace Ringside
