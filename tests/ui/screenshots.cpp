// Renders every window of the gallery into PNG files, to be looked at beside the design: in both themes, from left to
// right (English, German) and from right to left (Arabic), at the scale of QT_SCALE_FACTOR.
//   screenshots FOLDER TRANSLATIONS [WINDOW…]
// FOLDER gets a folder a window (main/2-timeline-de-dark-150.png) and one contact sheet a window (main-150.png): a
// row a state, a column a look.
#include "gallery.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTranslator>

#include <cstdio>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

struct Language {
    QString code;
    QLocale locale;
};

const QList<Language> &languages()
{
    static const QList<Language> all{{u"en"_s, QLocale(QLocale::English, QLocale::UnitedStates)},
                                     {u"de"_s, QLocale(QLocale::German, QLocale::Germany)},
                                     {u"ar"_s, QLocale(QLocale::Arabic, QLocale::Egypt)}};
    return all;
}

//! The states of one window as rows, the looks as columns, all of them small.
class ContactSheet
{
public:
    void add(const QString &state, const QString &look, const QPixmap &picture)
    {
        if (!m_states.contains(state))
            m_states.append(state);
        if (!m_looks.contains(look))
            m_looks.append(look);
        QImage small = picture.toImage();
        small.setDevicePixelRatio(1);
        if (small.width() > tile || small.height() > tile)
            small = small.scaled(tile, tile, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        m_pictures.insert({state, look}, small);
    }
    [[nodiscard]] bool save(const QString &file) const
    {
        QList<int> tops{caption};
        for (const QString &state : m_states) {
            int height = 0;
            for (const QString &look : m_looks)
                height = std::max(height, m_pictures.value({state, look}).height());
            tops.append(tops.last() + caption + height);
        }
        QImage sheet(gap + int(m_looks.size()) * (tile + gap), tops.last() + gap, QImage::Format_RGB32);
        sheet.fill(QColor(0x80, 0x88, 0x90));
        QPainter painter(&sheet);
        QFont font;
        font.setPixelSize(12);
        painter.setFont(font);
        for (qsizetype row = 0; row < m_states.size(); ++row) {
            for (qsizetype column = 0; column < m_looks.size(); ++column) {
                const QPoint place(gap + int(column) * (tile + gap), tops.at(row));
                painter.drawText(QRect(place, QSize(tile, caption)), Qt::AlignLeft | Qt::AlignVCenter,
                                 m_states.at(row) + u"  "_s + m_looks.at(column));
                painter.drawImage(place + QPoint(0, caption), m_pictures.value({m_states.at(row), m_looks.at(column)}));
            }
        }
        return sheet.save(file);
    }

private:
    static constexpr int tile = 400;
    static constexpr int gap = 12;
    static constexpr int caption = 22;
    QStringList m_states;
    QStringList m_looks;
    QMap<std::pair<QString, QString>, QImage> m_pictures;
};

//! What lets the desktop shine through shows the desktop's colour.
QPixmap pictureOf(QWidget &widget, const Theme &theme)
{
    const QPixmap grabbed = widget.grab();
    QPixmap picture(grabbed.size());
    picture.setDevicePixelRatio(grabbed.devicePixelRatio());
    picture.fill(theme.background);
    QPainter(&picture).drawPixmap(QPoint(), grabbed);
    return picture;
}

class Session
{
public:
    Session(QDir folder, QStringList wanted)
        : m_folder(std::move(folder))
        , m_wanted(std::move(wanted))
        , m_font(Gallery::designFont())
        , m_scale(QString::number(qRound(qApp->devicePixelRatio() * 100)))
    {
    }
    void take(const Language &language)
    {
        QLocale::setDefault(language.locale);
        QApplication::setLayoutDirection(language.locale.textDirection());
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            const Theme theme = themeFor(choice, false, m_font);
            Gallery::dress(theme);
            const QString look = u"%1-%2-%3"_s.arg(language.code, theme.dark ? u"dark"_s : u"light"_s, m_scale);
            for (const Gallery::Window &window : Gallery::windows())
                take(window, {theme, language.locale}, look);
        }
    }
    void saveSheets()
    {
        for (auto it = m_sheets.cbegin(); it != m_sheets.cend(); ++it)
            m_good = it.value().save(m_folder.filePath(u"%1-%2.png"_s.arg(it.key(), m_scale))) && m_good;
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    void take(const Gallery::Window &window, const Gallery::Look &look, const QString &lookName)
    {
        const QString name = QString::fromLatin1(window.name);
        if ((!m_wanted.isEmpty() && !m_wanted.contains(name)) || !m_folder.mkpath(name))
            return;
        window.visit(look, [&](const QString &state, QWidget &widget) {
            const QPixmap picture = pictureOf(widget, look.theme);
            m_good = picture.save(m_folder.filePath(u"%1/%2-%3.png"_s.arg(name, state, lookName))) && m_good;
            m_sheets[name].add(state, lookName, picture);
            ++m_count;
        });
    }

    QDir m_folder;
    QStringList m_wanted;
    QFont m_font;
    QString m_scale;
    QMap<QString, ContactSheet> m_sheets;
    int m_count = 0;
    bool m_good = true;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: screenshots FOLDER TRANSLATIONS [WINDOW...]\n");
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "cannot make %s\n", qPrintable(folder.path()));
        return 1;
    }
    Session session(folder, arguments.mid(3));
    for (const Language &language : languages()) {
        QTranslator translator;
        if (translator.load(u"ringside_"_s + language.code, arguments.at(2)))
            QApplication::installTranslator(&translator);
        else if (language.code != "en"_L1)
            continue; // built without the tools for translations
        session.take(language);
        QApplication::removeTranslator(&translator);
    }
    session.saveSheets();
    std::printf("%d pictures in %s\n", session.count(), qPrintable(folder.path()));
    return session.isGood() ? 0 : 1;
}
