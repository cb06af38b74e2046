#pragma once

#include "calltext.h"
#include "mainwindowaccess.h"
#include "subject.h"
#include "themed.h"

#include <QScrollArea>

namespace Ringside {

//! All that is known of one person: numbers to call and to copy, fields, where it comes from.
//!
//! Thread: the GUI thread. Keeps a reference to what it is given.
class PersonDetails : public QScrollArea, public Themed
{
    Q_OBJECT

public:
    PersonDetails(MainWindowAccess &access, CallWords words, QWidget *parent = nullptr);
    void setSubject(const Subject &subject);
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void callRequested(const Ringside::PhoneNumber &number);
    void copyRequested(const QString &text);
    void openRequested(const QUrl &url, const QString &source);

private:
    void rebuild();
    void build();
    void addText(const QString &label, const QString &value, bool mayBeCopied = false);
    void addNumber(const QString &label, const PhoneNumber &number);
    void addPerson(const Person &person);
    void addLink(const RecordLink &link);
    QWidget *addRow(const QString &label, const QString &value);
    Button *addButton(QWidget *row, const QString &label, const QString &name);

    MainWindowAccess &m_access;
    const CallWords m_words;
    Theme m_theme;
    Subject m_subject;
    QWidget *m_page = nullptr;
};

} // namespace Ringside
