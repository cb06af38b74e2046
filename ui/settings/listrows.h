#pragma once

#include "listeditor.h"
#include "settings.h"

#include <QTime>

#include <array>

namespace Ringside {

class ChipButton;

//! A line: number, name, region.
class LineRow : public ListRow
{
    Q_OBJECT

public:
    LineRow(bool ordered, const Line *line);
    [[nodiscard]] std::optional<Line> value() const { return m_good; }

protected:
    void read() override;

private:
    std::optional<Line> m_good;
    TextField *m_number;
    TextField *m_name;
    TextField *m_region;
};

//! Somebody calls are passed to.
class TransferTargetRow : public ListRow
{
    Q_OBJECT

public:
    TransferTargetRow(bool ordered, const TransferTarget *target);
    [[nodiscard]] std::optional<TransferTarget> value() const { return m_good; }

protected:
    void read() override;

private:
    std::optional<TransferTarget> m_good;
    TextField *m_name;
    TextField *m_number;
    CheckBox *m_forVips;
};

//! Hours without cards.
class QuietHoursRow : public ListRow
{
    Q_OBJECT

public:
    QuietHoursRow(bool ordered, const QuietHours *hours);
    [[nodiscard]] std::optional<QuietHours> value() const { return m_good; }
    //! "8:00", "8", "0800", "8.30", or as the user's locale writes it; invalid where it is no time.
    [[nodiscard]] static QTime timeFromText(const QString &text);

protected:
    void read() override;

private:
    std::optional<QuietHours> m_good;
    TextField *m_from;
    TextField *m_to;
    std::array<ChipButton *, 7> m_days{};
};

//! An outcome of calls.
class DispositionRow : public ListRow
{
    Q_OBJECT

public:
    DispositionRow(bool ordered, const Disposition *disposition);
    //! The code of a new one is made from its name, and may be another's too.
    [[nodiscard]] std::optional<Disposition> value() const { return m_good; }

protected:
    void read() override;

private:
    std::optional<Disposition> m_good;
    QString m_code;
    TextField *m_name;
    QString m_shown; // what the field was filled with
};

} // namespace Ringside
