// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/rightsofip.h"
#include "ui/models/workspace.h"

#include <QFrame>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace slateboard {

/// How a grant stands on a day, in a few words: "ended", "returned on 2023-03-31", "lapses in 12 day(s)". Empty while
/// it just runs.
[[nodiscard]] QString grantStateText(const RightsGrant &grant, Day asOf, const Formatter &format);

/// What can be decided about a grant.
enum class GrantStep { Exercise, Extend, LetLapse, Keep, Return };

/// One rights grant of a source IP, in full, with what can be done with it.
class GrantCard : public QWidget {
    Q_OBJECT
public:
    GrantCard(const planning::GrantInFull &one, Workspace &workspace, QWidget *parent = nullptr);
    void setRefusal(const QString &refusal); // why it cannot be changed, or empty

    [[nodiscard]] GrantId grantId() const { return m_grant.id; }
    [[nodiscard]] const QList<QAction *> &steps() const { return m_steps; } // exercise, extend, ... as they fit
    [[nodiscard]] QAction *step(GrantStep step) const;                      // or nullptr

signals:
    void editRequested();
    void deleteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeButton(const QString &icon, const QString &name);
    [[nodiscard]] QLayout *makeHead(const QString &heading);
    [[nodiscard]] QLayout *makeSteps();
    void addLapse(const planning::Lapse &lapse, QVBoxLayout &layout);
    void addDocuments(QVBoxLayout &layout);
    QAction *addStep(const QString &text, void (GrantCard::*take)());
    void addStep(GrantStep step, const QString &text, void (GrantCard::*take)());
    void exercise();
    void extend();
    void letLapse();
    void keep();
    void giveBack();
    void changeDocuments();

    RightsGrant m_grant;
    QList<GrantDocument> m_documents;
    Workspace &m_workspace;
    QList<QAction *> m_steps;
    QHash<GrantStep, QAction *> m_stepOf;
    QToolButton *m_edit;
    QToolButton *m_delete;
};

} // namespace slateboard
