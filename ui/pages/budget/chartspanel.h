// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "ui/widgets/page.h"

#include <optional>

class QAction;
class QSplitter;
class QToolButton;

namespace slateboard {

class Card;
class EmptyState;
class FigureView;
class FormatLegend;
class QuarterChart;
class Segments;
enum class Format;

/// Demand by quarter against the caps: the chart, the same figures as a table, what each title costs, and beside them
/// the rows behind the bar that was opened. A tab of the Budget page.
class ChartsPanel : public Page {
    Q_OBJECT
public:
    explicit ChartsPanel(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;

    [[nodiscard]] QuarterChart &chart() const { return *m_chart; }
    [[nodiscard]] FigureView &quarters() const { return *m_quarters; }
    [[nodiscard]] FigureView &rowsBehind() const { return *m_rowsBehind; }

signals:
    void importRequested(); // of titles

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void layOutBody();
    void connectParts();
    void showRight();
    void openQuarter(Quarter quarter, std::optional<Format> format);
    void closeRows();
    void retranslate();
    void showFigures();
    void showPresentQuarter();
    void showRowsBehind();

    FormatLegend *m_legend;
    QToolButton *m_copy;
    Card *m_chartCard;
    QuarterChart *m_chart;
    Card *m_tableCard;
    Segments *m_tabs;
    FigureView *m_quarters;
    FigureView *m_titles;
    Card *m_rowsCard;
    FigureView *m_rowsBehind;
    QToolButton *m_closeRows;
    QSplitter *m_body;
    EmptyState *m_empty; // in the place of the body
    QAction *m_import;
    bool m_hasOpened = false; // the quarters once showed the present one
    std::optional<Quarter> m_opened;
    std::optional<Format> m_openedFormat;
};

} // namespace slateboard
