#pragma once

#include "callsource.h"
#include "mainwindowaccess.h"
#include "themed.h"

#include <QHash>
#include <QLocale>

namespace Ringside {

class ProviderList;
class WordButton;

//! What the lower edge of the main window says beside directories and CRMs, which the access knows.
struct MainStatus {
    struct Source {
        QString name;
        QString extension; //!< the agent's there; may be empty
        ConnectionStatus status;

        friend bool operator==(const Source &one, const Source &other)
        {
            return one.name == other.name && one.extension == other.extension
                && one.status.state == other.status.state && one.status.detail == other.status.detail
                && one.status.error == other.status.error;
        }
    };
    QList<Source> sources;
    std::optional<qint64> people; //!< of the phone book; nullopt: not counted yet
    QStringList troubles; //!< sentences; the first one is shown, all in the tool tip
    int unseenMissed = 0; //!< missed calls the agent has not looked at

    friend bool operator==(const MainStatus &, const MainStatus &) = default;
};

//! Each call source with the dot of its state, how many people there are, how directories and CRMs are, and what is
//! wrong.
//!
//! Says of directories as much as there is room for: all of them, those with problems, how many. A button opens the
//! whole. Thread: the GUI thread. Keeps a reference.
class StatusLine : public QWidget, public Themed
{
    Q_OBJECT

public:
    StatusLine(MainWindowAccess &access, QLocale locale, QWidget *parent = nullptr);
    ~StatusLine() override;
    void setStatus(const MainStatus &status);
    void setTheme(const Theme &theme) override;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void signInRequested(const QString &provider);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Detail { Whole, WithoutNumbers, ProblemsOnly, Count };
    //! Something that stands on the line.
    struct Piece {
        enum class Kind { Text, Opener }; // an opener shows the list of directories
        enum class Dot { None, Good, Quiet, Waiting, Bad };

        QString key; // over updates
        Kind kind = Kind::Text;
        Dot dot = Dot::None;
        QString text;
        QString tip;
        QString signIn; // the provider that one can sign in to
    };
    struct Item {
        StateDot *dot;
        TextLabel *text;
        WordButton *button; // made where one is needed
    };
    void refresh();
    [[nodiscard]] QList<Piece> fixedPieces() const;
    [[nodiscard]] QList<Piece> providerPieces(Detail detail) const;
    [[nodiscard]] QList<Piece> fittingPieces() const;
    [[nodiscard]] int widthOf(const QList<Piece> &pieces) const;
    void showPieces(const QList<Piece> &pieces);
    void showPiece(Item &item, const Piece &piece);
    void showTroubles();
    [[nodiscard]] QString textOf(const MainStatus::Source &source) const;
    [[nodiscard]] Piece pieceOf(const MainStatus::Source &source) const;
    [[nodiscard]] Piece pieceOf(const ProviderStatus &provider, bool isShort) const;

    MainWindowAccess &m_access;
    const QLocale m_locale;
    Theme m_theme;
    MainStatus m_status;
    QHash<QString, Item> m_items; // by Piece::key
    QWidget *m_left;
    TextLabel *m_trouble;
    ProviderList *m_list;
};

} // namespace Ringside
