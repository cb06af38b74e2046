#pragma once

#include "fakeclock.h"
#include "fields.h"
#include "historylist.h"
#include "historymodel.h"
#include "historysamples.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "personpage.h"
#include "plainparser.h"
#include "windowwalker.h"

#include <QTest>

namespace Ringside::HistorySamples {

using namespace Qt::StringLiterals;

//! A window on a small history, and everything around it.
struct Sitting {
    explicit Sitting(bool isFilled = true)
        : clock(HistorySamples::now())
    {
        if (isFilled)
            HistorySamples::fill(journal, book);
        const Theme theme = themeFor(ThemeChoice::Light, false, qApp->font());
        window = std::make_unique<MainWindow>(journal, book, access, parser, clock,
                                              QLocale(QLocale::English), theme);
        QObject::connect(&access.keeper, &WrapUpKeeper::saved, window.get(), &MainWindow::callChanged);
        window->resize(1180, 680);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            QTest::qFail("the window was not shown", __FILE__, __LINE__);
    }
    template<class T>
    T &part()
    {
        return *window->findChild<T *>();
    }
    [[nodiscard]] HistoryList &list() { return *window->findChild<HistoryList *>(u"calls"_s); }
    [[nodiscard]] TextField &search() { return *window->findChild<TextField *>(u"search"_s); }
    [[nodiscard]] HistoryModel &model() { return *static_cast<HistoryModel *>(list().model()); }
    [[nodiscard]] PersonPage &page() { return part<PersonPage>(); }
    //! A visible button with these words, in \a root.
    QAbstractButton *button(const QString &label, QWidget *root = nullptr)
    {
        const auto all = (root ? root : window.get())->findChildren<QAbstractButton *>();
        for (QAbstractButton *one : all) {
            if (one->isVisible() && QString(one->text()).remove(u'&') == label)
                return one;
        }
        return nullptr;
    }
    bool click(const QString &label, QWidget *root = nullptr)
    {
        QAbstractButton *found = button(label, root);
        if (found)
            QTest::mouseClick(found, Qt::LeftButton);
        return found;
    }
    [[nodiscard]] QString message()
    {
        MessageBar *bar = window->findChild<MessageBar *>(u"message"_s);
        return bar->isVisible() ? bar->text() : QString();
    }
    void choose(const QString &headline)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().textAt(row).headline == headline) {
                list().choose(row);
                return;
            }
        }
        QTest::qFail(qPrintable(u"no row says "_s + headline), __FILE__, __LINE__);
    }
    void act(const QString &menuText)
    {
        const auto actions = page().findChildren<QAction *>() + window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->isVisible() && QString(action->text()).remove(u'&') == menuText) {
                action->trigger();
                return;
            }
        }
        QTest::qFail(qPrintable(u"no menu item says "_s + menuText), __FILE__, __LINE__);
    }

    FakeClock clock;
    MemoryJournal journal;
    MemoryPeopleBook book;
    HistorySamples::FakeAccess access{journal, journal, clock};
    PlainParser parser;
    std::unique_ptr<MainWindow> window;
};

//! What does not fit. why not all of it: from right to left QSplitter puts its last pane one pixel too far out.
inline QStringList misplaced(const QWidget &window)
{
    return layoutProblems(window).filter(QRegularExpression(u"^(?!QWidget at .* sticks out of QSplitter)"_s));
}

inline QString shownText(const QWidget &root)
{
    QStringList texts;
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace Ringside::HistorySamples
