// Renders every state of the card into PNG files, to be looked at beside the design.
//   screenshots FOLDER [TRANSLATIONS]
#include "cardwidget.h"
#include "fakeclock.h"
#include "samplecards.h"
#include "sampleoptions.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPainter>
#include <QTranslator>

#include <cstdio>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

struct Language {
    QString code;
    Qt::LayoutDirection direction;
};

//! All cards on one sheet, as high columns.
QImage sheet(const Theme &theme, const QLocale &locale, qreal ratio)
{
    FakeClock clock(Samples::now());
    const auto words = [](const Error &) {
        return ErrorText{u"sign-in refused"_s, u"The server refused the sign-in."_s};
    };
    struct Tile {
        QString name;
        QImage image;
    };
    QList<Tile> tiles;
    // What opens on a click, beside what is there by itself.
    struct Picture {
        QString name;
        CallerCard card;
        int click; // the nth checkable button or chip that is visible; -1: none
    };
    QList<Picture> pictures;
    for (const Samples::Named &sample : Samples::all())
        pictures.append({sample.name, sample.card, -1});
    pictures.append({u"1-note-opened"_s, Samples::knownVip(), 0});
    pictures.append({u"5-transfer-opened"_s, Samples::inCall(), 0});
    pictures.append({u"6-pick-opened"_s, Samples::wrapUp(), 7});
    for (const Picture &sample : std::as_const(pictures)) {
        CardWidget card(CardWidget::Use::PopUp, clock, locale, words, theme);
        card.setAttribute(Qt::WA_TranslucentBackground);
        card.setOptions(Samples::options());
        card.setCard(sample.card);
        QList<QAbstractButton *> checkable = card.findChildren<QAbstractButton *>();
        checkable.removeIf([&](const QAbstractButton *one) { return !one->isCheckable() || !one->isVisibleTo(&card); });
        if (QAbstractButton *opener = checkable.value(sample.click))
            opener->click();
        card.resize(card.width(), std::min(card.wantedHeight(), theme.px(700)));
        card.ensurePolished();
        QImage image(card.size() * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        card.render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
        tiles.append({sample.name, image});
    }
    const int gap = theme.px(28);
    const int caption = theme.px(20);
    const int columns = 6;
    QList<int> heights(columns, gap);
    QList<QPoint> places;
    for (const Tile &tile : tiles) {
        const auto column = int(std::min_element(heights.begin(), heights.end()) - heights.begin());
        places.append({gap + column * (theme.px(380) + gap), heights[column]});
        heights[column] += caption + qRound(tile.image.height() / ratio) + gap;
    }
    const int height = *std::max_element(heights.begin(), heights.end());
    QImage result(QSize(gap + columns * (theme.px(380) + gap), height) * ratio, QImage::Format_RGB32);
    result.setDevicePixelRatio(ratio);
    result.fill(theme.background);
    QPainter painter(&result);
    painter.setFont(theme.fontOf(11));
    painter.setPen(theme.faint);
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        painter.drawText(QRect(places.at(i), QSize(theme.px(380), caption)), Qt::AlignLeft,
                         tiles.at(i).name);
        painter.drawImage(places.at(i) + QPoint(0, caption), tiles.at(i).image);
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: screenshots FOLDER [TRANSLATIONS]\n");
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "cannot make %s\n", qPrintable(folder.path()));
        return 1;
    }
    QFont font = QApplication::font();
    const QStringList families = QFontDatabase::families();
    if (families.contains(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPixelSize(13);

    const QList<Language> languages{{u"en"_s, Qt::LeftToRight}, {u"de"_s, Qt::LeftToRight}, {u"ar"_s, Qt::RightToLeft}};
    for (const Language &language : languages) {
        QTranslator translator;
        if (language.code != "en"_L1) {
            if (arguments.size() < 3
                || !translator.load(u"ringside_"_s + language.code, arguments.at(2)))
                continue;
            QApplication::installTranslator(&translator);
        }
        QApplication::setLayoutDirection(language.direction);
        const QLocale locale(language.code == "en"_L1 ? u"en_US"_s : language.code);
        for (const ThemeChoice scheme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            const Theme theme = themeFor(scheme, false, font);
            for (const qreal ratio : {1.0, 1.5, 2.0}) {
                const QString name = u"cards-%1-%2-%3.png"_s.arg(
                    language.code, theme.dark ? u"dark"_s : u"light"_s,
                    QString::number(qRound(ratio * 100)));
                if (!sheet(theme, locale, ratio).save(folder.filePath(name))) {
                    std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
                    return 1;
                }
                std::printf("%s\n", qPrintable(folder.filePath(name)));
            }
        }
        QApplication::removeTranslator(&translator);
    }
    return 0;
}
