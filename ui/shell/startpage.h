// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace slateboard {

/// What the window shows without a library: the recent ones, and the ways to begin.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void refresh();

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void fileRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_heading;
    QLabel *m_lead;
    QLabel *m_recentHeading;
    QListWidget *m_recent;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_sample;
};

} // namespace slateboard
