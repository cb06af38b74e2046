#include "gallery.h"

#include "formrow.h"
#include "galleryhands_p.h"
#include "windowstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QLineEdit>
#include <QStyleFactory>
#include <QTest>

namespace Ringside::Gallery {

using namespace Qt::StringLiterals;

QFont designFont()
{
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPixelSize(13);
    return font;
}

void dress(const Theme &theme)
{
    QApplication::setStyle(new WindowStyle(QStyleFactory::create(u"Fusion"_s)));
    QApplication::setFont(theme.font);
    QApplication::setPalette(theme.palette());
}

QList<Window> windows()
{
    return {{"card", visitCards},
            {"main", visitMainWindow},
            {"settings", visitSettings},
            {"setup", visitSetup},
            {"browser", visitBrowser},
            {"extension", visitExtension},
            {"question", visitQuestions},
            {"tray", visitTray}};
}

void settle()
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void missing(const QString &what)
{
    qFatal("The gallery does not find %s.", qPrintable(what));
    Q_UNREACHABLE();
}

namespace {

// Without the marks of keys.
QString bare(QString text)
{
    return text.remove(u'&');
}

} // namespace

QAbstractButton *buttonOf(QWidget &root, const QString &label)
{
    const auto all = visible<QAbstractButton>(root);
    for (QAbstractButton *one : all) {
        if (bare(one->text()) == bare(label) || one->accessibleName() == bare(label))
            return one;
    }
    missing(u"a button that says “%1”"_s.arg(label));
}

void press(QWidget &root, const QString &label)
{
    buttonOf(root, label)->click();
    settle();
}

FormRow *rowOf(QWidget &root, const QString &label)
{
    const auto all = visible<FormRow>(root);
    for (FormRow *one : all) {
        if (bare(one->label()) == bare(label))
            return one;
    }
    missing(u"a row called “%1”"_s.arg(label));
}

void type(QWidget &root, const QString &label, const QString &text)
{
    auto *field = qobject_cast<QLineEdit *>(rowOf(root, label)->field());
    if (!field)
        missing(u"a field called “%1”"_s.arg(label));
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    settle();
}

} // namespace Ringside::Gallery
