#include "listrows.h"

#include "chipbutton.h"
#include "dispositionname.h"
#include "fields.h"
#include "settingscheck.h"

#include <QLocale>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

bool isRegion(const QString &code)
{
    return code.size() == 2 && code != u"UK"_s && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

} // namespace

// ---- LineRow

LineRow::LineRow(bool ordered, const Line *line)
    : ListRow(ordered)
    , m_number(addText(tr("Number or queue"), 18))
    , m_name(addText(tr("Name"), 20))
    , m_region(addText(tr("Country"), 8))
{
    m_region->setToolTip(tr("Two letters: US, DE, GB. Empty: as everywhere."));
    if (line) {
        m_good = *line;
        m_number->setText(line->number);
        m_name->setText(line->name);
        m_region->setText(line->region);
        setSubject(line->displayName());
    }
}

void LineRow::read()
{
    const Line line{m_number->text().trimmed(), m_name->text().trimmed(), m_region->text().trimmed().toUpper()};
    if (line.number.isEmpty() && line.name.isEmpty() && !m_good)
        return; // not begun yet
    const bool numberIsGood = isDialWord(line.number);
    const bool regionIsGood = line.region.isEmpty() || isRegion(line.region);
    m_number->setInvalid(!numberIsGood);
    m_region->setInvalid(!regionIsGood);
    if (!numberIsGood) {
        setProblem(tr("Write the number that callers dial, or the name of the queue, without blanks."));
    } else if (!regionIsGood) {
        setProblem(tr("Write the two letters of a country, such as US, DE or GB, or nothing."));
    } else {
        setProblem({});
        setSubject(line.displayName());
        if (line != m_good) {
            m_good = line;
            Q_EMIT edited();
        }
    }
}

// ---- TransferTargetRow

TransferTargetRow::TransferTargetRow(bool ordered, const TransferTarget *target)
    : ListRow(ordered)
    , m_name(addText(tr("Name"), 20))
    , m_number(addText(tr("Number"), 16))
    , m_forVips(new CheckBox(this))
{
    //: Beside somebody calls are passed to: this one is offered where the caller is a VIP
    m_forVips->setText(tr("First for VIPs"));
    m_forVips->setFocusPolicy(Qt::StrongFocus);
    connect(m_forVips, &QCheckBox::toggled, this, [this] { read(); });
    addField(m_forVips);
    if (target) {
        m_name->setText(target->name);
        m_number->setText(target->number);
        const QSignalBlocker quiet(m_forVips);
        m_forVips->setChecked(target->forVips);
        m_good = *target;
        setSubject(target->name);
    }
}

void TransferTargetRow::read()
{
    const TransferTarget target{m_name->text().trimmed(), m_number->text().trimmed(), m_forVips->isChecked()};
    if (target.name.isEmpty() && target.number.isEmpty() && !m_good)
        return;
    QString dialled = target.number;
    static const QString decoration = u" -()/."_s;
    dialled.removeIf([](QChar c) { return decoration.contains(c); });
    const bool nameIsGood = isOneLine(target.name);
    const bool numberIsGood = isDialWord(dialled);
    m_name->setInvalid(!nameIsGood && !target.number.isEmpty());
    m_number->setInvalid(!numberIsGood && !target.name.isEmpty());
    if (!nameIsGood) {
        setProblem(tr("Give it a name."));
    } else if (!numberIsGood) {
        setProblem(tr("Write the number as it is dialled from your phone: digits, +, * and #."));
    } else {
        setProblem({});
        setSubject(target.name);
        if (target != m_good) {
            m_good = target;
            Q_EMIT edited();
        }
    }
}

// ---- QuietHoursRow

QuietHoursRow::QuietHoursRow(bool ordered, const QuietHours *hours)
    : ListRow(ordered)
    , m_from(addText(tr("From"), 5))
    , m_to(addText(tr("Until"), 5))
{
    const QLocale locale;
    const int first = locale.firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7 + 1;
        auto *chip = new ChipButton(locale.standaloneDayName(day, QLocale::ShortFormat), this);
        chip->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        m_days.at(size_t(day - 1)) = chip;
        chip->setChecked(!hours || hours->days.isEmpty() || hours->days.contains(Qt::DayOfWeek(day)));
        connect(chip, &QAbstractButton::clicked, this, [this] { read(); });
        addField(chip);
    }
    if (hours) {
        m_good = *hours;
        m_from->setText(hours->from.toString(u"HH:mm"_s));
        m_to->setText(hours->to.toString(u"HH:mm"_s));
        setSubject(u"%1–%2"_s.arg(m_from->text(), m_to->text()));
    }
}

QTime QuietHoursRow::timeFromText(const QString &text)
{
    QString plain = text.trimmed();
    for (const QString &form : {u"H:mm"_s, u"H.mm"_s, u"HHmm"_s, u"H"_s}) {
        if (const QTime time = QTime::fromString(plain, form); time.isValid())
            return time;
    }
    if (plain == u"24:00" || plain == u"24")
        return {0, 0};
    return QLocale().toTime(plain, QLocale::ShortFormat);
}

void QuietHoursRow::read()
{
    if (m_from->text().isEmpty() && m_to->text().isEmpty() && !m_good)
        return;
    QuietHours hours{timeFromText(m_from->text()), timeFromText(m_to->text()), {}};
    for (int day = 1; day <= 7; ++day) {
        if (m_days.at(size_t(day - 1))->isChecked())
            hours.days.append(Qt::DayOfWeek(day));
    }
    m_from->setInvalid(!hours.from.isValid() && !m_from->text().isEmpty());
    m_to->setInvalid(!hours.to.isValid() && !m_to->text().isEmpty());
    if (!hours.from.isValid() || !hours.to.isValid()) {
        setProblem(tr("Write when the hours begin and end, such as 18:00 and 08:00."));
        return;
    }
    if (hours.from == hours.to) {
        setProblem(tr("These hours have no length. To be left alone all day, switch on “Do not disturb”."));
        return;
    }
    if (hours.days.isEmpty()) {
        setProblem(tr("Choose at least one day."));
        return;
    }
    if (hours.days.size() == 7)
        hours.days.clear(); // every day
    setProblem({});
    m_from->setText(hours.from.toString(u"HH:mm"_s));
    m_to->setText(hours.to.toString(u"HH:mm"_s));
    setSubject(u"%1–%2"_s.arg(m_from->text(), m_to->text()));
    if (hours != m_good) {
        m_good = hours;
        Q_EMIT edited();
    }
}

// ---- DispositionRow

DispositionRow::DispositionRow(bool ordered, const Disposition *disposition)
    : ListRow(ordered)
    , m_name(addText(tr("What the agent reads"), 26))
{
    if (!disposition)
        return;
    m_good = *disposition;
    m_code = disposition->code;
    m_name->setText(disposition->name.isEmpty() ? dispositionName(*disposition) : disposition->name);
    //: %1: a short word that is kept with a call ("follow_up")
    m_name->setToolTip(tr("Kept with the call as %1.").arg(m_code));
    setSubject(m_name->text());
    m_shown = m_name->text();
}

void DispositionRow::read()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() && !m_good)
        return;
    const bool isGood = isOneLine(name);
    m_name->setInvalid(!isGood);
    if (!isGood) {
        setProblem(tr("Give the outcome a name, or remove it."));
        return;
    }
    setProblem({});
    setSubject(name);
    if (m_code.isEmpty())
        m_code = codeFor(name, {}); // the page sees to it that it is the only one
    // why: the language may have changed since the field was filled, and the program's word with it.
    if (m_good && name == m_shown)
        return;
    // The program's own word stays in the language of whoever reads it.
    const bool isOwnWord = name == dispositionName({m_code, {}});
    const Disposition now{m_code, isOwnWord ? QString() : name};
    m_shown = name;
    if (now != m_good) {
        m_good = now;
        Q_EMIT edited();
    }
}

} // namespace Ringside
