// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slateboard {

class Workspace;

/// Keeps the first forecast of each goal that a window shows in a month, so that it can be judged when its day has
/// come. Only of today (or the pinned day), and only where the library can be written.
class ForecastKeeper : public QObject {
    Q_OBJECT
public:
    explicit ForecastKeeper(Workspace &workspace);

private:
    void keep();

    Workspace &m_workspace;
    bool m_isKeeping = false; // likewise once that was refused: nobody is told twice
};

} // namespace slateboard
