#include "loopbackreceiver.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace Ringside;
using Progress = LoopbackRequest::Progress;

namespace {

bool isPlain(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > 32 && c < 127; });
}

} // namespace

// What any program of this computer can send while a sign-in is going on. What has been decided on a part of it must
// still hold when the rest comes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    LoopbackRequest whole;
    const Progress progress = LoopbackRequest::parse(bytes, whole);
    if (progress == Progress::Complete) {
        if (whole.method.isEmpty() || !whole.path.startsWith('/') || whole.path.contains('?') || !isPlain(whole.path)
            || !isPlain(whole.query) || whole.host.contains('\n'))
            std::abort();
    }
    LoopbackRequest part;
    const Progress before = LoopbackRequest::parse(bytes.left(bytes.size() / 2), part);
    if (before == Progress::Bad && progress != Progress::Bad)
        std::abort();
    if (before == Progress::Complete
        && (progress != Progress::Complete || part.path != whole.path || part.query != whole.query
            || part.host != whole.host))
        std::abort();
    if (progress == Progress::Incomplete && bytes.size() > LoopbackRequest::largest)
        std::abort();
    return 0;
}
