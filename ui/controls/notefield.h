#pragma once

#include "themed.h"

#include <QPlainTextEdit>

namespace Ringside {

//! Several lines of plain text; grows with them up to a limit, then scrolls. Tab goes on to the next control.
class NoteField : public QPlainTextEdit, public Themed
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    //! Drawn with a red frame; what is wrong stands beside it (FormRow).
    void setInvalid(bool invalid);
    //! How many lines are seen of a short and of a long text.
    void setVisibleLines(int fewest, int most);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    Theme m_theme;
    bool m_isInvalid = false;
    int m_fewestLines = 3;
    int m_mostLines = 10;
};

} // namespace Ringside
