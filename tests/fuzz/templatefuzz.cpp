#include "templatesplitter_p.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

// The pieces, with the braces around expressions, are the text again: nothing is lost, doubled or moved.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const SplitString split = splitTemplate(text);
    QString again;
    for (const TemplatePiece &piece : split.pieces) {
        again += piece.isExpression ? u"{{"_s : QString();
        require(piece.at == again.size());
        require(!piece.text.isEmpty());
        require(!piece.isExpression || !piece.text.trimmed().isEmpty());
        require(piece.isExpression || !piece.text.contains("{{"_L1));
        again += piece.text;
        again += piece.isExpression ? u"}}"_s : QString();
    }
    if (split.problem.isEmpty()) {
        require(again == text);
    } else {
        require(text.startsWith(again));
        require(split.problemAt == again.size());
        require(text.sliced(split.problemAt).startsWith("{{"_L1));
    }
    return 0;
}
