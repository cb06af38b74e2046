// The program in which the agent types while a card shows: a line edit that tells what it has and whether
// it is active.
#include <QApplication>
#include <QLineEdit>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLineEdit edit;
    edit.setWindowTitle(u"victim"_s);
    const auto tell = [&] {
        std::printf("text %s\nactive %s\n", qPrintable(edit.text()),
                    edit.isActiveWindow() && edit.hasFocus() ? "yes" : "no");
        std::fflush(stdout);
    };
    QObject::connect(&edit, &QLineEdit::textChanged, &edit, tell);
    QObject::connect(&application, &QApplication::focusChanged, &edit, tell);
    edit.setGeometry(100, 100, 400, 60);
    edit.show();
    edit.activateWindow();
    return QApplication::exec();
}
