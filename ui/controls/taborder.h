#pragma once

class QWidget;

namespace Ringside {

//! Makes Tab go through \a root as its layouts stand: line by line, what was added later too. Widgets that no layout
//! holds stay where they are.
void followLayouts(QWidget &root);

} // namespace Ringside
