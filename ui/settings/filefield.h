#pragma once

#include "controls.h"

#include <QStringList>

namespace Ringside {

class TextField;

//! A file, typed or chosen in the system's file chooser.
//!
//! Does not look into the file, nor whether it is there. What was typed stays until show() has something else.
//! Thread: the GUI thread.
class FileField : public QWidget
{
    Q_OBJECT

public:
    //! \a title and \a filters: of the file chooser.
    FileField(QString title, QStringList filters, QWidget *parent = nullptr);

    //! What holds; not shown over what is being typed.
    void show(const QString &file);
    //! What is typed is handed over.
    void commit();
    [[nodiscard]] TextField *entry() const { return m_entry; }

Q_SIGNALS:
    //! Typed or chosen; empty: none.
    void chosen(const QString &file);

private:
    void browse();
    void handOver();

    QString m_title;
    QStringList m_filters;
    TextField *m_entry;
    Button *m_browse;
};

} // namespace Ringside
