// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace slateboard {

/// A row of joined buttons of which one is chosen. Arrow keys go from one to the next.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(int count, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts); // one each
    void setCurrent(int index);
    [[nodiscard]] int current() const;

signals:
    /// Chosen by the user.
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace slateboard
