// Renders the application icon from its one SVG: PNGs for Linux, an .ico for Windows, an .icns for macOS.
// rendericons SVG DIR writes DIR/ringside-16.png …, DIR/ringside.ico, DIR/ringside.icns.
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace {

// By width and height in pixels.
using Pictures = std::map<int, QByteArray>;

constexpr int linuxSizes[] = {16, 22, 24, 32, 48, 64, 128, 256, 512};
constexpr int windowsSizes[] = {16, 20, 24, 32, 40, 48, 64, 256};

struct AppleIcon {
    const char *type;
    int size;
};
constexpr AppleIcon appleIcons[] = {{"ic11", 32}, {"ic12", 64}, {"ic07", 128}, {"ic08", 256}, {"ic09", 512}, {"ic10", 1024}};

QByteArray render(QSvgRenderer &svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    svg.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

template<class T>
void appendLittle(QByteArray &to, T value)
{
    value = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void appendBig(QByteArray &to, quint32 value)
{
    value = qToBigEndian(value);
    to.append(reinterpret_cast<const char *>(&value), sizeof value);
}

// A directory of pictures; since Windows Vista they may be PNGs.
QByteArray windowsIcon(const Pictures &pictures)
{
    QByteArray icon;
    appendLittle<quint16>(icon, 0);
    appendLittle<quint16>(icon, 1); // an icon, not a cursor
    appendLittle<quint16>(icon, quint16(std::size(windowsSizes)));
    auto offset = quint32(6 + 16 * std::size(windowsSizes));
    QByteArray data;
    for (const int size : windowsSizes) {
        const QByteArray &png = pictures.at(size);
        const char side = size >= 256 ? '\0' : char(size);
        icon.append(side).append(side).append('\0').append('\0');
        appendLittle<quint16>(icon, 1); // planes
        appendLittle<quint16>(icon, 32); // bits a pixel
        appendLittle<quint32>(icon, quint32(png.size()));
        appendLittle<quint32>(icon, offset);
        offset += quint32(png.size());
        data.append(png);
    }
    return icon + data;
}

QByteArray appleIcon(const Pictures &pictures)
{
    QByteArray entries;
    for (const AppleIcon &entry : appleIcons) {
        const QByteArray &png = pictures.at(entry.size);
        entries.append(entry.type, 4);
        appendBig(entries, quint32(png.size() + 8));
        entries.append(png);
    }
    QByteArray icon = "icns";
    appendBig(icon, quint32(entries.size() + 8));
    return icon + entries;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("usage: rendericons SVG DIR\n", stderr);
        return 2;
    }
    QSvgRenderer svg;
    if (!svg.load(QFile::decodeName(argv[1]))) {
        std::fprintf(stderr, "%s is not an SVG\n", argv[1]);
        return 1;
    }
    Pictures pictures;
    const auto need = [&](int size) {
        if (!pictures.contains(size))
            pictures.emplace(size, render(svg, size));
    };
    for (const int size : linuxSizes)
        need(size);
    for (const int size : windowsSizes)
        need(size);
    for (const AppleIcon &entry : appleIcons)
        need(entry.size);

    const QString folder = QFile::decodeName(argv[2]);
    bool good = QDir().mkpath(folder);
    for (const int size : linuxSizes)
        good = good && write(u"%1/ringside-%2.png"_s.arg(folder).arg(size), pictures.at(size));
    good = good && write(folder + u"/ringside.ico"_s, windowsIcon(pictures))
        && write(folder + u"/ringside.icns"_s, appleIcon(pictures));
    if (!good)
        std::fprintf(stderr, "the icons could not be written into %s\n", argv[2]);
    return good ? 0 : 1;
}
