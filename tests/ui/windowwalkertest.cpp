// The walker itself: it finds what is wrong, and nothing where nothing is.
#include "windowwalker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

//! A name field with its label, a choice of two, a button.
class Form : public QWidget
{
public:
    Form()
        : label(new QLabel(u"Name"_s, this))
        , field(new QLineEdit(this))
        , button(new QPushButton(u"Save"_s, this))
    {
        label->setBuddy(field);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addWidget(new QRadioButton(u"One"_s, this));
        layout->addWidget(new QRadioButton(u"Other"_s, this));
        layout->addWidget(button);
    }
    QLabel *label;
    QLineEdit *field;
    QPushButton *button;
};

} // namespace

class WindowWalkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundWindow_hasNoProblems()
    {
        Form form;
        form.show();
        QCOMPARE(namingProblems(form), QStringList());
        QCOMPARE(tabProblems(form), QStringList());
        QCOMPARE(layoutProblems(form), QStringList());
        QCOMPARE(tabOrder(form).size(), 3);
    }

    void fieldWithoutLabel_isNamed()
    {
        Form form;
        form.label->setBuddy(nullptr);
        form.show();
        QCOMPARE(namingProblems(form).size(), 2); // no name, and no label
        form.field->setAccessibleName(u"Name"_s);
        QCOMPARE(namingProblems(form), QStringList());
    }

    void buttonWithoutWords_isNamed()
    {
        Form form;
        form.button->setText({});
        form.show();
        QCOMPARE(namingProblems(form).size(), 1);
        form.button->setEnabled(false);
        QCOMPARE(namingProblems(form), QStringList());
    }

    void widgetOutsideTheChain_isNotReached()
    {
        //! Sends the keyboard back to the beginning, past what follows.
        class Jumper : public QPushButton
        {
        public:
            using QPushButton::QPushButton;
            QWidget *target = nullptr;

        protected:
            bool focusNextPrevChild(bool) override
            {
                target->setFocus(Qt::TabFocusReason);
                return true;
            }
        };
        Form form;
        auto *jumper = new Jumper(u"Jump"_s, &form);
        jumper->target = form.field;
        form.layout()->addWidget(jumper);
        form.layout()->addWidget(new QPushButton(u"Lost"_s, &form));
        form.show();
        const QStringList problems = tabProblems(form);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().contains(u"Tab does not reach QPushButton called \"Lost\""_s));
    }

    void fieldThatKeepsTab_isNamed()
    {
        Form form;
        auto *text = new QPlainTextEdit(&form);
        text->setAccessibleName(u"Note"_s);
        form.layout()->addWidget(text);
        form.show();
        QVERIFY(tabProblems(form).join(u'\n').contains(u"Tab does not leave QPlainTextEdit"_s));
        text->clear();
        text->setTabChangesFocus(true);
        QCOMPARE(tabProblems(form), QStringList());
    }

    void overlappingAndCutWidgets_areNamed()
    {
        Form form;
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        form.button->setGeometry(form.field->geometry());
        QVERIFY(layoutProblems(form).join(u'\n').contains(u"lies over"_s));
        form.button->move(form.width() - 5, form.height() - 5);
        QVERIFY(layoutProblems(form).join(u'\n').contains(u"sticks out"_s));
        form.button->resize(4, 4);
        QVERIFY(layoutProblems(form).join(u'\n').contains(u"needs"_s));
    }

    void longWords_growByFourTenths()
    {
        const LongWords translator;
        QCOMPARE(translator.translate("", "0123456789", "", -1).size(), 15);
        QCOMPARE(translator.translate("", "%n calls", "", 3).left(7), u"3 calls"_s);
    }
};

QTEST_MAIN(WindowWalkerTest)
#include "windowwalkertest.moc"
