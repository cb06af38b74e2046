#pragma once

#include "chipbutton.h"
#include "fakesettingsaccess.h"
#include "foldpanel.h"
#include "formrow.h"
#include "messagebar.h"
#include "settingsdialog.h"
#include "settingspage.h"
#include "switchbutton.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QTest>

#include <algorithm>
#include <memory>

namespace Ringside {

using namespace Qt::StringLiterals;

//! What tests of the settings window have in common: the window, a program behind it, and hands for its controls.
class SettingsDriver : public QObject
{
protected:
    using Page = SettingsDialog::Page;

    [[nodiscard]] static Theme themeOf(ThemeChoice choice, int pixels = 13)
    {
        QFont font = QApplication::font();
        font.setPixelSize(pixels);
        return themeFor(choice, false, font);
    }
    void begin()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_access = std::make_unique<FakeSettingsAccess>();
    }
    void end()
    {
        m_dialog.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void open(Page page, const Theme &theme = themeOf(ThemeChoice::Light))
    {
        m_dialog = std::make_unique<SettingsDialog>(*m_access, theme);
        m_dialog->showPage(page);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        settle();
    }
    //! The widget without further ones in it that needs the most width: who is to blame for a page that is cut.
    static QString widest(const QWidget *place)
    {
        const QWidget *result = nullptr;
        const QList<QWidget *> all = place->findChildren<QWidget *>();
        for (const QWidget *one : all) {
            if (one->isVisible() && !one->layout()
                && (!result || one->minimumSizeHint().width() > result->minimumSizeHint().width()))
                result = one;
        }
        return !result ? QString()
                       : u"%1 %2 needs %3"_s.arg(QString::fromLatin1(result->metaObject()->className()),
                                                 result->accessibleName())
                             .arg(result->minimumSizeHint().width());
    }
    //! Layouts and answers that are under way arrive.
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void expandAll()
    {
        for (FoldPanel *one : panels())
            one->setExpanded(true);
        const QList<FoldSection *> sections = m_dialog->findChildren<FoldSection *>();
        for (FoldSection *one : sections)
            one->setExpanded(true);
        settle();
    }
    template<class T>
    [[nodiscard]] QList<T *> visible() const
    {
        QList<T *> result = m_dialog->findChildren<T *>();
        result.removeIf([](const T *one) { return !one->isVisible(); });
        return result;
    }
    template<class T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *one : visible<T>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QScrollArea *scrollArea() const { return visible<QScrollArea>().value(0); }
    [[nodiscard]] QList<FoldPanel *> panels() const
    {
        QList<FoldPanel *> result = visible<FoldPanel>();
        std::sort(result.begin(), result.end(), [](const FoldPanel *a, const FoldPanel *b) { return a->y() < b->y(); });
        return result;
    }
    [[nodiscard]] FoldPanel *panel(const QString &heading) const
    {
        for (FoldPanel *one : panels()) {
            if (one->heading() == heading)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] static FormRow *rowIn(const QWidget *place, const QString &label)
    {
        const QList<FormRow *> all = place->findChildren<FormRow *>();
        for (FormRow *one : all) {
            if (one->label() == label)
                return one;
        }
        return nullptr;
    }
    //! On the page that is shown.
    [[nodiscard]] FormRow *row(const QString &label) const
    {
        return rowIn(visible<SettingsPage>().value(0), label);
    }
    [[nodiscard]] TextField *text(const QString &label) const { return qobject_cast<TextField *>(row(label)->field()); }
    [[nodiscard]] SwitchButton *toggle(const QString &label) const
    {
        return qobject_cast<SwitchButton *>(row(label)->field());
    }
    [[nodiscard]] Button *button(const QString &label) const
    {
        for (Button *one : visible<Button>()) {
            if (one->label() == label)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] static Button *buttonIn(const QWidget *place, const QString &label)
    {
        const QList<Button *> all = place->findChildren<Button *>();
        for (Button *one : all) {
            if (one->label() == label && one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] ChipButton *chip(const QString &label) const { return named<ChipButton>(label); }
    [[nodiscard]] QListWidget *list(const QString &name) const
    {
        const QList<QListWidget *> all = m_dialog->findChildren<QListWidget *>();
        for (QListWidget *one : all) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const QList<QLabel *> all = visible<QLabel>();
        return std::any_of(all.begin(), all.end(), [&](const QLabel *label) { return label->text().contains(text); });
    }
    [[nodiscard]] bool bar(const QString &text) const
    {
        const QList<MessageBar *> all = visible<MessageBar>();
        return std::any_of(all.begin(), all.end(), [&](const MessageBar *one) { return one->text().contains(text); });
    }
    [[nodiscard]] QStringList providerNames() const
    {
        QStringList names;
        for (const ProviderSettings &provider : m_access->settings().crm.providers)
            names.append(provider.name);
        return names;
    }
    static void replace(TextField *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void enter(const QString &label, const QString &value)
    {
        replace(text(label), value);
        QTest::keyClick(text(label), Qt::Key_Return);
    }
    void number(const QString &label, const QString &value)
    {
        auto *field = qobject_cast<NumberField *>(row(label)->field());
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, value);
        QTest::keyClick(field, Qt::Key_Return);
    }
    //! With the keyboard, as QComboBox has it.
    void choose(const QString &label, const QString &option) { choose(row(label), option); }
    static void choose(const FormRow *row, const QString &option)
    {
        auto *field = qobject_cast<ChoiceField *>(row->field());
        const int index = field->findText(option);
        QVERIFY2(index >= 0, qPrintable(option));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Home);
        for (int i = 0; i < 400 && field->currentIndex() != index; ++i)
            QTest::keyClick(field, Qt::Key_Down);
    }
    void import(const QString &file)
    {
        QTest::mouseClick(button(u"Import…"_s), Qt::LeftButton);
        acceptFile(file);
    }
    void acceptFile(const QString &file)
    {
        QFileDialog *chooser = nullptr;
        QTRY_VERIFY((chooser = m_dialog->findChild<QFileDialog *>()) && chooser->isVisible());
        chooser->setDirectory(QFileInfo(file).path());
        chooser->selectFile(file);
        QMetaObject::invokeMethod(chooser, "accept");
        QTRY_VERIFY(!m_dialog->findChild<QFileDialog *>());
    }

    std::unique_ptr<FakeSettingsAccess> m_access;
    std::unique_ptr<SettingsDialog> m_dialog;
};

} // namespace Ringside
