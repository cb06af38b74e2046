// The program in which the agent types while a card shows: a line edit that tells what it has, whether it is active and
// where it is clicked.
//   focusvictim [X Y WIDTH HEIGHT]
#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class Victim : public QLineEdit
{
protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        const QPoint place = event->globalPosition().toPoint();
        std::printf("pressed %d %d\n", place.x(), place.y());
        std::fflush(stdout);
        QLineEdit::mousePressEvent(event);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Victim edit;
    edit.setWindowTitle(u"victim"_s);
    const auto tell = [&] {
        std::printf("text %s\nactive %s\n", qPrintable(edit.text()),
                    edit.isActiveWindow() && edit.hasFocus() ? "yes" : "no");
        std::fflush(stdout);
    };
    QObject::connect(&edit, &QLineEdit::textChanged, &edit, tell);
    QObject::connect(&application, &QApplication::focusChanged, &edit, tell);
    const QStringList place = QApplication::arguments();
    if (place.size() == 5)
        edit.setGeometry(place.at(1).toInt(), place.at(2).toInt(), place.at(3).toInt(), place.at(4).toInt());
    else
        edit.setGeometry(100, 100, 400, 60);
    edit.show();
    edit.activateWindow();
    return QApplication::exec();
}
