#pragma once

#include "chipbutton.h"

#include <QList>
#include <QWidget>

namespace Ringside {

//! A caption, and under it words of which one or none is chosen. The arrow keys go from word to word, Space chooses and
//! takes back.
class ChoiceChips : public QWidget
{
    Q_OBJECT

public:
    struct Item {
        QString key; //!< not empty
        QString label;
        QString toolTip;
        friend bool operator==(const Item &, const Item &) = default;
    };

    explicit ChoiceChips(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void setCaption(const QString &caption);
    void setItems(const QList<Item> &items);
    //! Empty: none. Does not emit chosen().
    void setChosen(const QString &key);
    [[nodiscard]] QString chosenKey() const { return m_chosen; }
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }

Q_SIGNALS:
    void chosen(const QString &key); //!< by the agent; empty: taken back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChosen();
    bool goTo(const ChipButton *from, int step);

    Theme m_theme;
    TextLabel *m_caption;
    QWidget *m_row;
    QList<Item> m_items;
    QList<ChipButton *> m_chips;
    QString m_chosen;
};

} // namespace Ringside
