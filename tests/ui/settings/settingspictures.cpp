// Renders every page of the settings into PNG files, to be looked at beside the design.
//   settingspictures FOLDER
#include "fakesettingsaccess.h"
#include "fields.h"
#include "foldpanel.h"
#include "settingsdialog.h"
#include "windowwalker.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QTest>

#include <cstdio>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString name;
    ThemeChoice theme = ThemeChoice::Light;
    qreal scale = 1;
    bool rightToLeft = false;
    bool longWords = false;
    bool whole = true; //!< as high as the page, else as large as the window
    bool locked = false;
    bool small = false; //!< on a screen of 1024 x 600
};

QList<Look> looks()
{
    return {{u"light"_s},
            {u"dark"_s, ThemeChoice::Dark},
            {u"light-200"_s, ThemeChoice::Light, 2},
            {u"right-to-left"_s, ThemeChoice::Light, 1, true},
            {u"long"_s, ThemeChoice::Light, 1, false, true},
            {u"window"_s, ThemeChoice::Light, 1, false, false, false},
            {u"locked"_s, ThemeChoice::Dark, 1, false, false, true, true},
            {u"small-200-long"_s, ThemeChoice::Light, 2, false, true, false, false, true}};
}

void render(const Look &look, const QString &folder)
{
    QApplication::setLayoutDirection(look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    LongWords words;
    if (look.longWords)
        QApplication::installTranslator(&words);
    FakeSettingsAccess access;
    if (look.locked)
        access.setLocked({u"call_sources"_s, u"card"_s, u"features"_s, u"journal"_s, u"theme"_s}, u"IT, Acme"_s);
    QFont font = QApplication::font();
    font.setPixelSize(qRound(13 * look.scale));
    const Theme theme = themeFor(look.theme, false, font);
    SettingsDialog dialog(access, theme);
    dialog.show();
    constexpr std::array names{"phone", "directories", "card", "privacy", "general"};
    for (size_t i = 0; i < names.size(); ++i) {
        dialog.showPage(SettingsDialog::Page(i));
        if (i == 1)
            dialog.findChildren<FoldPanel *>().constLast()->setExpanded(true);
        QCoreApplication::processEvents();
        dialog.resize(look.small ? QSize(1024, 600) : QSize(theme.px(980), theme.px(640)));
        QCoreApplication::processEvents();
        for (QScrollArea *area : dialog.findChildren<QScrollArea *>()) {
            if (look.whole && area->isVisible())
                dialog.resize(dialog.width(), std::max(theme.px(640), area->widget()->heightForWidth(area->viewport()->width())));
        }
        QTest::qWait(10);
        dialog.grab().save(u"%1/settings-%2-%3.png"_s.arg(folder, QString::fromLatin1(names.at(i)), look.name));
    }
    // The list of a field is a window of its own.
    dialog.showPage(SettingsDialog::Page::General);
    dialog.findChildren<ChoiceField *>().constLast()->showPopup();
    QTest::qWait(10);
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->grab().save(u"%1/settings-list-%2.png"_s.arg(folder, look.name));
    QApplication::removeTranslator(&words);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "usage: settingspictures FOLDER\n");
        return 2;
    }
    QDir().mkpath(arguments.at(1));
    for (const Look &look : looks())
        render(look, arguments.at(1));
    return 0;
}
