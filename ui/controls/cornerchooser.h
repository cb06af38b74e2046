#pragma once

#include "themed.h"

#include <QList>
#include <QRect>
#include <QString>

namespace Ringside {

//! One screen of the computer, as far as a picture of it needs.
struct ScreenPicture {
    QString name; //!< as the system calls it; what settings hold
    QString label; //!< for people
    QRect geometry; //!< among the other screens
    bool isPrimary = false;

    friend bool operator==(const ScreenPicture &, const ScreenPicture &) = default;
};

//! Where the card shows: a picture of the screens with a sample card, which is dragged, or moved with the arrow
//! keys, into a corner.
//!
//! Knows corners as settings do: in right-to-left layouts their left is the right of the picture.
class CornerChooser : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit CornerChooser(QWidget *parent = nullptr);

    void setScreens(const QList<ScreenPicture> &screens);
    //! \a screen: "active", "primary" or a screen's name.
    void setPlace(CardSettings::Corner corner, const QString &screen);
    [[nodiscard]] CardSettings::Corner corner() const { return m_corner; }
    [[nodiscard]] QString screen() const { return m_screen; }
    //! "Bottom right": the corner as it is seen.
    [[nodiscard]] QString cornerText() const;

    void setTheme(const Theme &theme) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! By the user.
    void chosen(Ringside::CardSettings::Corner corner, const QString &screen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Spot { // as seen
        qsizetype screen = 0;
        bool right = true;
        bool bottom = true;
        friend bool operator==(const Spot &, const Spot &) = default;
    };
    [[nodiscard]] QList<QRectF> screenRects() const;
    [[nodiscard]] QRectF sampleAt(const QRectF &screen, bool right, bool bottom) const;
    [[nodiscard]] Spot spot() const;
    [[nodiscard]] Spot nearest(const QPointF &position) const;
    [[nodiscard]] qsizetype neighbour(qsizetype screen, int dx, int dy) const;
    void choose(const Spot &spot);
    void paintSample(QPainter &painter, const QRectF &card, bool solid) const;
    void describe();

    Theme m_theme;
    QList<ScreenPicture> m_screens;
    CardSettings::Corner m_corner = CardSettings::Corner::BottomRight;
    QString m_screen;
    bool m_isDragging = false;
    QPointF m_dragAt;
    QPointF m_grabbedAt; // within the sample
};

} // namespace Ringside
