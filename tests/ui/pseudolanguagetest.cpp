// Every window in a language that nobody speaks: each text of the program is longer, accented and in brackets. What is
// shown without brackets cannot be translated; what has lost one does not fit.
#include "gallery.h"
#include "notifier.h"
#include "paintedtext.h"
#include "samplecards.h"
#include "sampleforms.h"
#include "windowwalker.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

QStringList longestFirst(QStringList words)
{
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

//! What connectors say of themselves, and what stands in their fields.
const QStringList &connectorTexts()
{
    static const QStringList texts = [] {
        QStringList all{u"api.hubapi.com"_s, u"dc1.example.com"_s, u"proxy.example.com"_s, u"Orders"_s};
        const QList<ConnectorForm> forms = sampleForms();
        for (const ConnectorForm &form : forms) {
            all += {form.name, form.summary, form.documentation};
            for (const ConnectorWay &way : form.ways)
                all.append(way.label);
            for (const ConnectorParameter &parameter : form.parameters)
                all += {parameter.label, parameter.help, parameter.fallback};
        }
        all.removeAll(QString());
        all.removeDuplicates();
        return longestFirst(all);
    }();
    return texts;
}

//! What the samples bring: names, hosts, sentences of others. Never words of the program.
const QStringList &sampleWords()
{
    static const QStringList words = longestFirst({
        // the caller and others
        u"Jane Doe"_s, u"Jane …"_s, u"Janet Roe"_s, u"JD"_s, u"Head of Procurement"_s, u"Acme Corp"_s, u"Gold tier"_s,
        u"customer since"_s, u"tag vip"_s, u"Anna Weber"_s, u"Anna Kowalski"_s, u"AK"_s, u"Anna"_s, u"Tom Reyes"_s,
        u"Reyes & Sons"_s, u"TR"_s, u"Lisa Müller"_s, u"LM"_s, u"Bob Miller"_s, u"BM"_s, u"Bob"_s, u"Globex"_s,
        u"reception"_s, u"GR"_s, u"jane@example.com"_s, u"Ada"_s, u"gmbh"_s,
        // what was written about them
        u"Preferred customer. Always calls about orders: have the last order number at hand."_s, u"late delivery"_s,
        u"Order 4471 is two days late."_s, u"Promised a call back with the tracking number."_s,
        u"Wants the tracking number of order 4471."_s, u"Late delivery, sent an apology."_s,
        u"Prefers to be called in the morning."_s, u"Quote #4471 for Q1"_s, u"Renewal 2026"_s, u"proposal sent"_s,
        u"Invoice is missing"_s, u"solved"_s, u"EUR"_s, u"paid"_s, u"hubspot.example.com/contacts/42"_s,
        u"salesforce.example.com/003"_s, u"zendesk.example.com/users/900"_s,
        // lines, places, telephone systems, directories
        u"Sales line"_s, u"Support queue"_s, u"Support desk"_s, u"Main line"_s, u"support"_s, u"sales"_s, u"sale"_s,
        u"Manager"_s, u"San Francisco, US"_s, u"Berlin, Germany"_s, u"Asterisk 22.1.0 at"_s, u"Asterisk 20.9.3 at"_s,
        u"Asterisk 22 at"_s, u"Asterisk"_s, u"Main"_s, u"HubSpot"_s, u"Salesforce"_s, u"Zendesk"_s, u"LDAP"_s, u"Active Directory"_s,
        u"Phone book"_s, u"pbx.example.com"_s, u"nowhere.example.com"_s, u"other.example.com"_s, u"crm.example.com"_s,
        u"customers.csv"_s, u"Dell U2723QE"_s, u"Eizo EV2456"_s, u"IT, Acme"_s,
        u"https"_s, u"app.hubspot.com/contacts/1/record/0-1/51"_s, u"work"_s, u"mobile"_s, u"Follow-up"_s,
        u"Resolved"_s, u"Wrong number"_s, u"ringing"_s, u"external"_s, u"one exact match"_s, u"+14155550123 on Sales line"_s, u"exact"_s, u"shown"_s,
        // answers of the fakes
        u"That did not work."_s, u"It did not work."_s, u"It cannot be reached."_s, u"Something did not work"_s,
        u"The data on this computer cannot be written."_s, u"The server refused the sign-in."_s,
        u"There is neither a name nor a company."_s, u"The number was not understood."_s,
        // the name of the program, keys
        u"Ringside"_s, u"Ctrl"_s, u"Shift"_s, u"Alt"_s,
    });
    return words;
}

//! Names of days and months, times: the locale's, not the program's.
bool isOfLocale(const QString &word)
{
    static const QSet<QString> words = [] {
        const QLocale locale;
        QSet<QString> all{locale.amText(), locale.pmText(), u"UTC"_s};
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int day = 1; day <= 7; ++day)
                all.insert(locale.dayName(day, format));
            for (int month = 1; month <= 12; ++month)
                all.insert(locale.monthName(month, format));
        }
        return all;
    }();
    return words.contains(word);
}

//! \a text without what stands in brackets. \return nothing where a bracket is missing.
std::optional<QString> outsideBrackets(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'[') {
            ++depth;
        } else if (c == u']') {
            if (--depth < 0)
                return std::nullopt;
        } else if (depth == 0) {
            outside += c;
        }
    }
    return depth == 0 ? std::optional(outside) : std::nullopt;
}

//! Words that are neither in brackets nor of the samples.
QString untranslated(const QString &text)
{
    if (connectorTexts().contains(text))
        return {};
    QString rest = outsideBrackets(text).value_or(QString());
    for (const QString &word : connectorTexts()) {
        if (word.contains(u' ') || word.contains(u'.')) // one word alone may be the program's too
            rest.replace(word, u" "_s);
    }
    for (const QString &word : sampleWords())
        rest.replace(word, u" "_s, Qt::CaseInsensitive);
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    QStringList found;
    for (auto it = word.globalMatch(rest); it.hasNext();) {
        const QString one = it.next().captured();
        if (!isOfLocale(one))
            found.append(one);
    }
    return found.join(u' ');
}

//! Only marks of direction, which nobody sees.
bool isMark(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Format; });
}

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget *parent = widget.parentWidget(); parent && name.count(u'/') < 3; parent = parent->parentWidget())
        name.prepend(QString::fromLatin1(parent->metaObject()->className()) + u'/');
    return name.remove(u"Ringside::"_s);
}

//! Languages and countries: as the locale calls them.
bool namesOfTheLocale(const QWidget &widget)
{
    return widget.inherits("Ringside::ChoiceField") || widget.inherits("QComboBoxListView")
        || (widget.parentWidget() && widget.parentWidget()->inherits("QComboBoxListView"));
}

//! Where there may be less room than words, and the whole can be had another way.
bool mayElide(const QWidget &widget)
{
    // Rows of lists, whose page says all; a field's choice, whose list does.
    if (qobject_cast<const QAbstractItemView *>(widget.parentWidget()) || qobject_cast<const QComboBox *>(&widget))
        return true;
    // A hint in an empty field: its name says the same to a screen reader, its label to everybody.
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget); field && field->text().isEmpty())
        return true;
    // The card has one width; what is elided there is in the tool tip.
    const bool isOnCard = nameOf(widget).contains(u"CardWidget"_s) || widget.window()->inherits("Ringside::CardWidget")
        || widget.window()->inherits("Ringside::CardWindow");
    return isOnCard && (widget.inherits("Ringside::TextLabel") || widget.inherits("Ringside::CheckBox"));
}

//! What people have written, or programs elsewhere.
bool isForeign(const QWidget &widget)
{
    if (qobject_cast<const QPlainTextEdit *>(widget.parentWidget()))
        return true;
    const auto *field = qobject_cast<const QLineEdit *>(&widget);
    return field && !field->text().isEmpty();
}

QStringList unseenTexts(const QWidget &widget)
{
    static const QRegularExpression markup(u"<[^>]*>"_s);
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip().remove(markup)};
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts.append(field->placeholderText());
    if (widget.isWindow())
        texts.append(widget.windowTitle());
    return texts;
}

class Inspection
{
public:
    Inspection(QString state, QWidget &window)
        : m_state(std::move(state))
        , m_window(window)
    {
        m_widgets = window.findChildren<QWidget *>();
        m_widgets.prepend(&window);
        m_widgets.removeIf([&](const QWidget *one) { return !one->isVisibleTo(&window) || one->window() != &window; });
    }
    QStringList problems()
    {
        for (QWidget *widget : std::as_const(m_widgets))
            inspect(*widget);
        findOverlaps();
        // why not all: from right to left QSplitter puts its last pane one pixel too far out
        add(layoutProblems(m_window).filter(QRegularExpression(u"^(?!QWidget at .* sticks out of QSplitter)"_s)));
        if (m_window.windowType() != Qt::Popup) {
            QWidget *keyboard = m_window.focusWidget();
            add(namingProblems(m_window));
            add(tabProblems(m_window));
            if (keyboard)
                keyboard->setFocus();
        }
        return m_problems;
    }

private:
    struct Seen {
        QRectF place; // in the window
        QString text;
        const QWidget *widget;
    };

    void add(const QStringList &problems)
    {
        for (const QString &problem : problems)
            m_problems.append(m_state + u": "_s + problem);
    }
    void add(const QString &what, const QString &text, const QWidget &widget)
    {
        add(QStringList(u"%1 “%2” in %3"_s.arg(what, text.left(160), nameOf(widget))));
    }
    void inspect(QWidget &widget)
    {
        const QStringList unseen = unseenTexts(widget);
        for (const QString &text : unseen) {
            if (const QString rest = untranslated(text); !rest.isEmpty())
                add(u"cannot be translated:"_s, rest, widget);
        }
        const bool isOfUsualSize = !m_state.endsWith("-small"_L1);
        const QList<PaintedText> texts = paintedTexts(widget);
        const bool isList = qobject_cast<const QAbstractItemView *>(widget.parentWidget()); // scrolls
        if (!isForeign(widget)) {
            const QString all = joined(texts);
            if (isOfUsualSize && !mayElide(widget) && all.count(u'[') != all.count(u']'))
                add(u"is not whole:"_s, all, widget);
            else if (QGuiApplication::isLeftToRight() && !untranslated(all).isEmpty() && !namesOfTheLocale(widget))
                add(u"is not translated:"_s, untranslated(all), widget);
        }
        for (const PaintedText &text : texts) {
            if (isMark(text.text))
                continue;
            if (!isList && !isForeign(widget) && text.isCut(widget.rect()))
                add(u"is cut off (%1 … %2 of %3):"_s.arg(text.place.left()).arg(text.place.right()).arg(widget.width()),
                    text.text, widget);
            const QRectF place
                = text.place.intersected(text.clip).intersected(widget.visibleRegion().boundingRect());
            if (!place.isEmpty())
                m_seen.append({place.translated(widget.mapTo(&m_window, QPoint())), text.text, &widget});
        }
    }
    void findOverlaps()
    {
        for (qsizetype i = 0; i < m_seen.size(); ++i) {
            for (qsizetype j = i + 1; j < m_seen.size(); ++j) {
                const QRectF common = m_seen[i].place.intersected(m_seen[j].place);
                // why not the same twice: a menu that is disabled is embossed
                const bool isOne = m_seen[i].widget == m_seen[j].widget && m_seen[i].text == m_seen[j].text;
                if (!isOne && common.width() > 3 && common.height() > 4)
                    add(u"lies over “%1”:"_s.arg(m_seen[i].text), m_seen[j].text, *m_seen[j].widget);
            }
        }
    }

    QString m_state;
    QWidget &m_window;
    QList<QWidget *> m_widgets;
    QList<Seen> m_seen;
    QStringList m_problems;
};

} // namespace

class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_pseudo.load(QString::fromLocal8Bit(RINGSIDE_PSEUDO)), RINGSIDE_PSEUDO);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void notifications_areTranslated()
    {
        for (const Samples::Named &sample : Samples::all()) {
            if (sample.name == "hostile"_L1)
                continue;
            const NotificationText text = notificationText(sample.card);
            for (const QString &part : {text.title, text.body, text.openText})
                QCOMPARE(untranslated(part), QString());
        }
    }
    void init() { QApplication::installTranslator(&m_pseudo); }
    void cleanup()
    {
        QApplication::removeTranslator(&m_pseudo);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyWindow_isTranslatedAndHasRoom_data()
    {
        QTest::addColumn<int>("window");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const QList<Gallery::Window> all = Gallery::windows();
        for (int i = 0; i < all.size(); ++i) {
            QTest::addRow("%s, from left to right", all[i].name) << i << Qt::LeftToRight;
            QTest::addRow("%s, from right to left", all[i].name) << i << Qt::RightToLeft;
        }
    }
    void everyWindow_isTranslatedAndHasRoom()
    {
        QFETCH(int, window);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const Theme theme = themeFor(ThemeChoice::Light, false, Gallery::designFont());
        Gallery::dress(theme);
        QStringList problems;
        int states = 0;
        Gallery::windows().at(window).visit({theme, QLocale()}, [&](const QString &state, QWidget &widget) {
            ++states;
            if (state == "hostile"_L1) // all of it is foreign
                return;
            problems.append(Inspection(state, widget).problems());
        });
        QVERIFY(states > 1);
        for (const QString &problem : std::as_const(problems))
            qInfo().noquote() << problem;
        QCOMPARE(problems.size(), 0);
    }

private:
    QTranslator m_pseudo;
};

QTEST_MAIN(PseudoLanguageTest)
#include "pseudolanguagetest.moc"
