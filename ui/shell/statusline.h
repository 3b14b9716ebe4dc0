// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace slateboard {

class NoticeBar;
class Workspace;

/// The foot of the window: the two counts and the headroom of this quarter, why nothing can be changed if so, and long
/// work with its progress and a Cancel. A notice takes the place of the counts, so that it covers nothing of a page.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // may be null
    void showProgress(double share, const QString &what);
    [[nodiscard]] NoticeBar &notice() const { return *m_notice; }

signals:
    void cancelRequested();
    void returnRequested(); // from another day to today

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showFacts();

    Workspace *m_workspace = nullptr;
    NoticeBar *m_notice;
    QLabel *m_counts;
    QLabel *m_headroom;
    QLabel *m_state;
    QPushButton *m_return;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_file;
    QTimer *m_patience; // work shorter than a second is not shown
};

} // namespace slateboard
