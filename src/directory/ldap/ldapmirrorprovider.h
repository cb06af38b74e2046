#pragma once

#include "ldapmirror.h"
#include "ldapprovider.h"

#include <QObject>

namespace Ringside {

//! An LDAP directory of which a copy is kept on this computer: questions are answered from it, at once. Until there is
//! one, the directory itself is asked.
//!
//! Thread: as LookupProvider. Parser and clock must outlive it.
class LdapMirrorProvider : public LookupProvider
{
public:
    //! \a path: of the copy's file.
    LdapMirrorProvider(const LdapSettings &settings, const QString &path, const NumberParser &parser, Clock &clock);

    [[nodiscard]] QString name() const override { return m_live.name(); }
    [[nodiscard]] bool isLocal() const override { return true; }
    [[nodiscard]] std::chrono::milliseconds timeLimit() const override { return m_live.timeLimit(); }
    [[nodiscard]] QFuture<Result<QList<CallerInfo>>> findByNumber(const PhoneNumber &number) override;
    //! What the directory says, and how many people the copy has.
    [[nodiscard]] QFuture<Result<QString>> checkConnection() override;
    [[nodiscard]] LdapMirror &mirror() { return m_mirror; }

private:
    LdapProvider m_live;
    LdapMirror m_mirror;
};

} // namespace Ringside
