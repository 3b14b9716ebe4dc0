// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QFrame>

class QToolButton;

namespace slateboard {

/// One rights grant of a source IP, in full.
class GrantCard : public QWidget {
    Q_OBJECT
public:
    GrantCard(const RightsGrant &grant, const Workspace &workspace, QWidget *parent = nullptr);
    void setRefusal(const QString &refusal); // why it cannot be changed, or empty

signals:
    void editRequested();
    void deleteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeButton(const QString &icon, const QString &name);

    QToolButton *m_edit;
    QToolButton *m_delete;
};

/// The term of a grant as a bar: what has run, what is to come, and the as-of day between them. A perpetual grant has
/// no right end.
class TermBar : public QWidget {
    Q_OBJECT
public:
    TermBar(Day from, std::optional<Day> to, Day asOf, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {100, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_elapsed = 0; // share of the term, 0 to 1
    bool m_isPerpetual = false;
};

} // namespace slateboard
