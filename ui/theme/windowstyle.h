#pragma once

#include <QProxyStyle>

namespace Ringside {

//! The style of every window: the platform's own, but for what the design draws differently and for how much moves.
//!
//! Scroll bars are thin and round, in the colours of their window's palette and as wide as its font wants; heads of
//! columns are words over a line. macOS keeps its own, which are so already. While motion is reduced the style has no duration for animations: whoever animates
//! asks it (SH_Widget_Animation_Duration), Qt's own widgets too.
//! Does not choose colours (Theme does). Thread: the GUI thread. Owned by the application once it is its style.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    //! Takes \a base over; null: the platform's.
    explicit WindowStyle(QStyle *base = nullptr);

    void setMotionReduced(bool reduced) { m_isMotionReduced = reduced; }
    [[nodiscard]] bool isMotionReduced() const { return m_isMotionReduced; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *result) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    bool m_isDrawn = true; // what macOS has already, here it is drawn
    bool m_isMotionReduced = false;
};

} // namespace Ringside
