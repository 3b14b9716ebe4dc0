// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QTimer;

namespace slateboard {

/// Says what is being worked on, and how far it is where that is known. Work that is over in a moment needs no
/// progress, so nothing shows before it has taken longer.
class WorkBar : public QWidget {
    Q_OBJECT
public:
    explicit WorkBar(QWidget *parent = nullptr);

    void tell(const QString &what, std::optional<double> share = {}); // share done, 0 to 1
    void finish();

private:
    QProgressBar *m_progress;
    QLabel *m_what;
    QTimer *m_patience;
};

} // namespace slateboard
