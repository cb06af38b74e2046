#include "icons.h"

#include "logging.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initialiseIconResources()
{
    Q_INIT_RESOURCE(ringside_icons);
}

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView fileOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Close:
        return "close"_L1;
    case Symbol::PutAway:
        return "putaway"_L1;
    case Symbol::Incoming:
        return "incoming"_L1;
    case Symbol::Outgoing:
        return "outgoing"_L1;
    case Symbol::Missed:
        return "missed"_L1;
    case Symbol::Internal:
        return "internal"_L1;
    case Symbol::Transfer:
        return "transfer"_L1;
    case Symbol::Copy:
        return "copy"_L1;
    case Symbol::Check:
        return "check"_L1;
    case Symbol::Open:
        return "open"_L1;
    case Symbol::Person:
        return "person"_L1;
    case Symbol::Withheld:
        return "withheld"_L1;
    case Symbol::Phone:
        return "phone"_L1;
    case Symbol::Warning:
        return "warning"_L1;
    case Symbol::Info:
        return "info"_L1;
    case Symbol::Hold:
        return "hold"_L1;
    case Symbol::Resume:
        return "play"_L1;
    case Symbol::HangUp:
        return "hangup"_L1;
    case Symbol::Link:
        return "link"_L1;
    case Symbol::Back:
        return "back"_L1;
    case Symbol::Forth:
        return "forth"_L1;
    case Symbol::Quiet:
        return "quiet"_L1;
    case Symbol::Quit:
        return "quit"_L1;
    case Symbol::History:
        return "history"_L1;
    case Symbol::Connected:
        return "connected"_L1;
    case Symbol::Connecting:
        return "connecting"_L1;
    case Symbol::Lock:
        return "lock"_L1;
    case Symbol::Search:
        return "search"_L1;
    case Symbol::Add:
        return "add"_L1;
    case Symbol::Remove:
        return "remove"_L1;
    case Symbol::Grip:
        return "grip"_L1;
    case Symbol::Chevron:
        return "chevron"_L1;
    case Symbol::Book:
        return "book"_L1;
    case Symbol::Settings:
        return "settings"_L1;
    case Symbol::More:
        return "more"_L1;
    case Symbol::Note:
        return "note"_L1;
    case Symbol::Mail:
        return "mail"_L1;
    case Symbol::Meeting:
        return "meeting"_L1;
    case Symbol::Task:
        return "task"_L1;
    case Symbol::Deal:
        return "deal"_L1;
    case Symbol::Ticket:
        return "ticket"_L1;
    case Symbol::Order:
        return "order"_L1;
    case Symbol::Mark:
        return "mark"_L1;
    case Symbol::MarkQuiet:
        return "markquiet"_L1;
    }
    return {};
}

bool pointsSomewhere(Symbol symbol)
{
    return symbol == Symbol::Transfer || symbol == Symbol::Open || symbol == Symbol::Back || symbol == Symbol::Forth;
}

QByteArray read(QLatin1StringView name)
{
    initialiseIconResources();
    QFile file(":/ringside/icons/"_L1 + name + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi) << "icon is missing:" << name;
        return {};
    }
    return file.readAll();
}

void paintSvg(QPainter *painter, const QByteArray &svg, const QRectF &rect)
{
    QSvgRenderer renderer(svg);
    const qreal side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    renderer.render(painter, square);
}

class SvgIconEngine : public QIconEngine
{
public:
    explicit SvgIconEngine(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5 * painter->opacity());
        paintSvg(painter, m_svg, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SvgIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

QByteArray recoloured(Symbol symbol, const QColor &colour)
{
    return read(fileOf(symbol)).replace("currentColor", colour.name().toLatin1());
}

} // namespace

QPixmap symbolPixmap(Symbol symbol, const QColor &colour, int size, qreal ratio)
{
    const bool mirrored = pointsSomewhere(symbol) && QGuiApplication::isRightToLeft();
    const QString key = u"ringside-%1-%2-%3-%4-%5"_s.arg(QString::number(int(symbol)), colour.name(),
                                                         QString::number(size), QString::number(ratio),
                                                         mirrored ? u"r"_s : u"l"_s);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = qRound(size * ratio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        if (mirrored) {
            painter.translate(side, 0);
            painter.scale(-1, 1);
        }
        paintSvg(&painter, recoloured(symbol, colour), QRectF(0, 0, side, side));
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon symbolIcon(Symbol symbol, const QColor &colour)
{
    return QIcon(new SvgIconEngine(recoloured(symbol, colour)));
}

QIcon applicationIcon()
{
    return QIcon(new SvgIconEngine(read("ringside"_L1)));
}

} // namespace Ringside
