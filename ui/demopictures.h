#pragma once

#include "cardwidget.h"

#include <QObject>
#include <QSet>

namespace Ringside {

class Engine;

//! The demo where nobody can look: prints every call and card as a line, and draws every card into a folder.
//!
//! Thread: the GUI thread. Does not own the engine.
class DemoPictures : public QObject
{
    Q_OBJECT

public:
    DemoPictures(Engine &engine, QString folder, const Theme &theme, QObject *parent = nullptr);

Q_SIGNALS:
    //! The script has been played and everything is drawn. \a good: false where something went wrong on the way.
    void finished(bool good);

private:
    void draw(const CallerCard &card);

    Engine &m_engine;
    QString m_folder;
    Theme m_theme;
    std::unique_ptr<Alarm> m_settled;
    QSet<QString> m_drawn; // call and mood
    int m_count = 0;
    bool m_good = true;
};

} // namespace Ringside
