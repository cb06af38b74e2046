#pragma once

#include "callcontrol.h"
#include "cardcontent.h"
#include "controls.h"
#include "fields.h"

#include <QWidget>

#include <vector>

namespace Ringside {

//! To whom a call is passed: a field for a number or a name, and under it who it may be. Stands in the card; not a menu,
//! which would take the keyboard from what the agent types in.
class TransferPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TransferPanel(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void retranslate();
    void setTargets(const QList<TransferTarget> &targets);
    void setSearch(TargetSearch search) { m_search = std::move(search); }
    //! What may be done; \a vip: who is on the line is one.
    void setAbilities(const CallAbilities &abilities, bool vip);
    //! Empty again, as for another call.
    void clear();
    [[nodiscard]] TextField *field() const { return m_field; }

Q_SIGNALS:
    //! \a consult: speak with them first.
    void chosen(const Ringside::DialTarget &target, const QString &name, bool consult);
    void closeRequested();
    void heightChanged();

private:
    struct Row {
        QWidget *frame = nullptr;
        TextLabel *name = nullptr;
        TextLabel *number = nullptr;
        Button *consult = nullptr;
        Button *transfer = nullptr;
        TransferTarget target;
    };

    void search();
    void showTargets(QList<TransferTarget> found);
    void addRow();
    void styleRow(const Row &row) const;
    void chooseRow(size_t index, bool consult);

    Theme m_theme;
    QList<TransferTarget> m_targets;
    TargetSearch m_search;
    CallAbilities m_abilities;
    bool m_isVip = false;
    int m_searchNumber = 0; // answers to older ones are dropped
    TextLabel *m_title;
    Button *m_close;
    TextField *m_field;
    TextLabel *m_nobody;
    std::vector<Row> m_rows;
};

} // namespace Ringside
