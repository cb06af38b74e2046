#pragma once

#include <QObject>

namespace Ringside {

class Commands;

//! Telephone links that the system hands to the running program, as macOS does; elsewhere they are arguments of a start.
//!
//! They come from web pages for all we know, and go the way of those. Does not own the commands.
//! Thread: the GUI thread. Life cycle: from its construction on it hears of what reaches the application.
class OpenedLinks : public QObject
{
    Q_OBJECT

public:
    explicit OpenedLinks(Commands &commands, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Commands &m_commands;
};

} // namespace Ringside
