// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace slateboard {

class Segments;

/// Which goal is looked at: joined buttons while they are few, else a list.
class GoalChoice : public QWidget {
    Q_OBJECT
public:
    explicit GoalChoice(QWidget *parent = nullptr);

    /// What was chosen stays, as far as it is still there.
    void setNames(const QStringList &names);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] Segments *segments() const { return m_segments; } // or null

signals:
    /// Chosen by the user.
    void chosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void make(qsizetype count);
    void retranslate();

    Segments *m_segments = nullptr;
    QComboBox *m_list;
    qsizetype m_count = 0;
    int m_current = 0;
};

} // namespace slateboard
