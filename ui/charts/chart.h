// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QCPAbstractPlottable;
class QCustomPlot;
class QMenu;
class QMouseEvent;
class QPainter;
class QWheelEvent;

namespace slateboard {

class ChartZoom;
class LegendToggle;

/// What all charts share: colours that follow the palette, places of which one can be selected by mouse or arrow keys
/// and opened by a click or Enter, a tooltip, copying, saving and drawing on paper. What leaves the screen (copied,
/// saved, printed) is drawn with Theme::paper(), whatever the screen's theme.
/// Charts that letZoom() are zoomed by the wheel, by dragging over what is to be seen, and by + and -; Shift and the
/// wheel go sideways; a double click or 0 leads back to all. Of those that letToggle() an entry of the legend is left
/// out by a click, or from the context menu.
class Chart : public QWidget {
    Q_OBJECT
public:
    ~Chart() override;

    /// Writes the chart at its present size. The ending of `path` chooses: .svg and .pdf are vectors, .png has twice
    /// the pixels. Fails with Invalid for another ending, and with Io where the file cannot be written.
    [[nodiscard]] Result<void> saveChart(const QString &path);
    /// Puts the chart on the clipboard, as PNG at twice its size and as SVG.
    void copyChart();
    /// Draws the chart as vectors into `target`. `unit` is the size of a chart pixel (text is 12 of them high) in the
    /// painter's units.
    void drawOn(QPainter &painter, const QRectF &target, const Theme &theme, double unit);

    /// No place is selected any more.
    void clearSelection() { selectPlace(std::nullopt); }

    /// "Copy chart" and "Save chart as…", which the context menu shows too.
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *saveAction() const { return m_save; }
    /// "Show all" again, of a chart that can be zoomed; enabled while it is.
    [[nodiscard]] QAction *showAllAction() const { return m_showAll; }
    [[nodiscard]] bool isZoomed() const;
    /// Zooms about the middle; above 1: nearer.
    void zoomBy(double factor);
    void showAll();

    /// What the legend names, left to right, and whether it is left out now.
    struct LegendEntry {
        QString name;
        bool isLeftOut = false;
        QPointF centre; // in the widget
    };
    [[nodiscard]] QList<LegendEntry> legendEntries() const;
    void toggleLegendEntry(int place);

signals:
    void failed(const slateboard::Error &error); // saving from the menu did not work

protected:
    explicit Chart(QWidget *parent);
    [[nodiscard]] QCustomPlot *plot() const { return m_plot; }
    /// Builds everything anew with the colours of the palette and the language of now, and repaints soon.
    void refresh();

    /// To be called by the constructor, where it holds.
    void letZoom(Qt::Orientations axes);
    void letToggle();
    /// Left out in the legend, which hides it after rebuild(); what else goes with it is for rebuild().
    [[nodiscard]] bool isLeftOut(const QCPAbstractPlottable &entry) const;
    /// Forgets what is left out, because the legend becomes another.
    void forgetLeftOut();

    /// Sets data, texts and colours of the plot, and ranges of axes that show all.
    virtual void rebuild(const Theme &theme) = 0;
    /// Called when the plot has been laid out, and its size is known, before it is drawn; axes may be zoomed. Texts at
    /// places that are not seen then are hidden here.
    virtual void arrange() {}

    /// Places along the axis, numbered from left to right; both ends inclusive.
    struct Places {
        int first = 0;
        int last = -1;
        [[nodiscard]] bool isEmpty() const { return last < first; }
        [[nodiscard]] bool contains(int place) const { return first <= place && place <= last; }
    };
    [[nodiscard]] virtual Places places() const = 0;
    /// The place that an arrow key selects while none is.
    [[nodiscard]] virtual int firstChoice() const = 0;
    [[nodiscard]] virtual std::optional<int> placeAt(const QPointF &position) const = 0;
    [[nodiscard]] virtual QPointF centreOf(int place) const = 0;
    [[nodiscard]] virtual QString tooltip(int place) const = 0; // rich text
    /// The selected place was clicked, there, or entered.
    virtual void open(int place, std::optional<QPointF> click) = 0;

    [[nodiscard]] std::optional<int> selectedPlace() const { return m_selected; }
    void selectPlace(std::optional<int> place);
    /// To be called when the places have become others: the selection stays if its place is among them.
    void placesChanged();

    /// The name that the save dialog proposes, without ending.
    [[nodiscard]] virtual QString fileName() const = 0;

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override { return {560, 320}; }

private:
    void rebuildAll(const Theme &theme);
    void connectPlot();
    void zoomed();
    bool zoomByKey(int key);
    void fillLegendMenu();
    void paintPlot(QPaintDevice &device, double scale);
    void retranslate();
    void askWhereToSave();
    void hover(QMouseEvent *event);
    void press(QMouseEvent *event);
    void release(QMouseEvent *event);
    void click(const QPointF &position);
    void wheel(QWheelEvent *event);

    QCustomPlot *m_plot;
    QWidget *m_ring; // over the plot, while the keyboard is here
    QAction *m_copy;
    QAction *m_save;
    QAction *m_showAll;
    QMenu *m_legendMenu;
    std::unique_ptr<ChartZoom> m_zoom;
    std::unique_ptr<LegendToggle> m_toggle;
    bool m_canToggle = false;
    bool m_isPressed = false;
    std::optional<int> m_selected;
};

} // namespace slateboard
