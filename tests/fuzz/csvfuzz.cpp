// Bytes of a file to persons: nothing may crash, and the cut of the bytes may change nothing.

#include "csvreader.h"
#include "peoplefuzz.h"

#include <optional>

using namespace Ringside;

namespace {

QList<std::pair<qint64, QStringList>> rowsOf(const QString &text, qsizetype step)
{
    QList<std::pair<qint64, QStringList>> rows;
    CsvReader reader([&rows](CsvRow &&row) {
        if (row.problem != CsvRow::Problem::None && !row.fields.isEmpty())
            std::abort();
        rows.append({row.line, row.fields});
    });
    for (qsizetype at = 0; at < text.size(); at += step)
        reader.feed(QStringView(text).mid(at, std::min(step, text.size() - at)));
    reader.finish();
    return rows;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const qsizetype step = data[0] % 64 + 1;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const QString text = decode(bytes, std::max<qsizetype>(1, bytes.size()));
    if (text != decode(bytes, step))
        std::abort();
    const auto rows = rowsOf(text, std::max<qsizetype>(1, text.size()));
    if (rows != rowsOf(text, step))
        std::abort();

    const PlainParser parser;
    const PersonBuilder builder(parser, QStringLiteral("US"), {});
    std::optional<ColumnMap> columns;
    CsvReader reader([&](CsvRow &&row) {
        if (columns)
            check(builder.fromRow(row, *columns), row.line);
        else if (row.problem == CsvRow::Problem::None)
            columns.emplace(row.fields, QMap<QString, QString>());
    });
    reader.feed(text);
    reader.finish();
    return 0;
}
