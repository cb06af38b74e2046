#include "traywindow.h"

#include "icons.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ringside {

TrayWindow::TrayWindow(QMenu &menu, QWidget *parent)
    : QWidget(parent)
    , m_menu(menu)
    , m_status(new QLabel(this))
{
    setWindowTitle(tr("Ringside"));
    setWindowIcon(applicationIcon());

    auto *explanation = new QLabel(
        tr("This desktop has no system tray, so Ringside lives in this window. Minimise it; cards show all the same."),
        this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("State"));

    auto *menuButton = new QPushButton(tr("&Menu"), this);
    menuButton->setMenu(&m_menu);
    auto *quitButton = new QPushButton(tr("&Quit"), this);
    connect(quitButton, &QPushButton::clicked, this, &TrayWindow::closed);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(menuButton);
    buttons->addStretch();
    buttons->addWidget(quitButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_status);
    layout->addWidget(explanation);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(360);
}

void TrayWindow::setStatus(const QString &text)
{
    // why: a label takes its direction from its first letter, which is the program's name
    m_status->setText(layoutDirection() == Qt::RightToLeft ? QChar(0x200f) + text : text);
}

void TrayWindow::setTheme(const Theme &theme)
{
    setPalette(theme.palette());
}

void TrayWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace Ringside
