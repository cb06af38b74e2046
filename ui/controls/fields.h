#pragma once

#include "themed.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace Ringside {

//! One line of text. editingFinished() comes with Enter and as the keyboard leaves, as in QLineEdit.
class TextField : public QLineEdit, public Themed
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    //! Drawn with a red frame; what is wrong stands beside it (FormRow).
    void setInvalid(bool invalid);
    //! About as many characters as are to be seen at once; zero: as wide as there is room.
    void setVisibleCharacters(int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    bool m_isInvalid = false;
    int m_visibleCharacters = 0;
};

//! A whole number with its unit. The wheel turns it only while it has the keyboard; valueChanged() comes
//! when typing is over.
class NumberField : public QSpinBox, public Themed
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    //! Something is typed that is not the value yet.
    [[nodiscard]] bool isBeingEdited() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Theme m_theme;
};

//! One of several words. The wheel turns it only while it has the keyboard. Its words may come from outside.
class ChoiceField : public QComboBox, public Themed
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    //! Chooses what has \a data; adds it as \a text where nothing has (a value from elsewhere).
    void choose(const QVariant &data, const QString &text = {});
    void showPopup() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Theme m_theme;
};

} // namespace Ringside
