#include "paintedtext.h"

#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <cmath>

namespace Ringside {

namespace {

//! Draws nothing; notes where text is.
class TextEngine : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &state) override
    {
        if (state.state() & DirtyTransform)
            m_transform = state.transform();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &base, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QRectF place(base.x(), base.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRectF seen = painter()->hasClipping() ? painter()->clipBoundingRect() : place;
        texts.append({item.text(), m_transform.mapRect(place), m_transform.mapRect(seen)});
    }
    [[nodiscard]] Type type() const override { return User; }

    QList<PaintedText> texts;

private:
    QTransform m_transform;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget &widget)
        : m_widget(widget)
    {
    }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<PaintedText> &texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmWidthMM:
            return m_widget.widthMM();
        case PdmHeightMM:
            return m_widget.heightMM();
        case PdmNumColors:
            return 0;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_widget;
    mutable TextEngine m_engine;
};

} // namespace

bool PaintedText::isCut(const QRectF &edge) const
{
    constexpr qreal rounding = 2;
    constexpr qreal space = 5; // at the end of a line; from right to left Qt hangs it over the other edge
    const QRectF seen = place.intersected(edge).intersected(clip);
    return place.width() - seen.width() > space || place.height() - seen.height() > rounding;
}

QList<PaintedText> paintedTexts(QWidget &widget)
{
    TextDevice device(widget);
    widget.render(&device, QPoint(), QRegion(), QWidget::RenderFlags());
    return device.texts();
}

QString joined(const QList<PaintedText> &texts)
{
    QString result;
    QRectF last;
    for (const PaintedText &one : texts) {
        const bool touches = std::abs(one.place.left() - last.right()) < 3 && one.place.top() < last.bottom()
            && last.top() < one.place.bottom();
        if (!result.isEmpty() && !touches)
            result += u' ';
        result += one.text;
        last = one.place;
    }
    return result;
}

} // namespace Ringside
