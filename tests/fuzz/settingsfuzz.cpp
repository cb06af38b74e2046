#include "settingsfile.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

using namespace Ringside;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

// A configuration, or before a line "%" a policy and after it a configuration, as somebody hostile would write them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype split = all.indexOf("\n%\n");
    const Policy policy = split < 0 ? Policy() : readPolicy(all.left(split + 1), QStringLiteral("policy.yml"));
    const QByteArray text = split < 0 ? all : all.mid(split + 3);
    const LoadedSettings loaded = readSettingsText(text, QStringLiteral("config.yml"), policy);
    require(loaded.problems.size() <= 101);
    require(withLocks(loaded.settings, policy) == loaded.settings);

    // What holds can be written, and reads back as the same.
    const YamlValue own = ownPart(loaded.settings, policy, loaded.written);
    const LoadedSettings again = readSettingsText(textOfOwnPart(own), QStringLiteral("own"), policy);
    if (!loaded.hasErrors()) {
        require(!again.hasErrors());
        require(differingKeys(again.settings, loaded.settings).isEmpty());
    }
    require(differingKeys(mergeSettings(loaded.settings, loaded.settings, loaded.settings), loaded.settings).isEmpty());

    const LoadedSettings exported = readSettingsText(exportText(loaded.settings), QStringLiteral("exported"));
    require(exported.settings.extensions.isEmpty());
    for (const CallSourceSettings &source : exported.settings.callSources)
        require(source.secret.kind != SecretRef::Kind::Literal && source.devices.isEmpty());
    return 0;
}
