// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QJsonObject>

class QStackedWidget;

namespace slateboard {

class ChartView;
class EmptyState;
class QuarterView;
class Segments;

/// The charts of the money, of which one is chosen in the head: each with its figures as a table and the rows behind
/// them, made when it is first shown. A tab of the Budget page.
class ChartsPanel : public Page {
    Q_OBJECT
public:
    explicit ChartsPanel(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;

    /// By its code, such as "quarters"; it is made if it is not there yet, and comes to the front.
    ChartView &show(const QString &code);
    [[nodiscard]] ChartView &current() const;
    [[nodiscard]] static QStringList codes();
    [[nodiscard]] QuarterView &quarters();

    /// Which chart it shows and what is chosen in each, for the next time. What is not known is left.
    [[nodiscard]] QJsonObject saveChoices() const;
    void restoreChoices(const QJsonObject &saved);

signals:
    void importRequested(); // of titles
    void choicesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showPlace(int place);
    [[nodiscard]] ChartView &view(int place);
    void showRight();
    void showEmptiness();
    void retranslate();

    Segments *m_kinds;
    QStackedWidget *m_choices; // of the views, in the head
    QStackedWidget *m_stack;
    QList<ChartView *> m_views; // null: not made yet
    QJsonObject m_kept;         // choices of views that are not made yet
    QWidget *m_body;
    EmptyState *m_empty; // in the place of the body
    QAction *m_import;
};

} // namespace slateboard
