// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "app/base/outputfile.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartzoom.h"
#include "ui/charts/plotparts.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPdfWriter>
#include <QPicture>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int pdfResolution = 1200;
constexpr double screenResolution = 96.0;

bool isPassing(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
}

// Says that the keys go to what lies beneath it.
class FocusRing : public QWidget {
public:
    explicit FocusRing(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(palette()).accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

} // namespace

Chart::Chart(QWidget *parent) :
    QWidget(parent), m_plot(new QCustomPlot(this)), m_ring(new FocusRing(this)), m_copy(new QAction(this)),
    m_save(new QAction(this)), m_showAll(new QAction(this)), m_legendMenu(new QMenu(this)),
    m_zoom(std::make_unique<ChartZoom>(*m_plot)), m_toggle(std::make_unique<LegendToggle>(*m_plot))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_copy->setIcon(QIcon::fromTheme(QStringLiteral("edit-copy")));
    m_save->setIcon(QIcon::fromTheme(QStringLiteral("document-save-as")));
    m_showAll->setIcon(QIcon::fromTheme(QStringLiteral("zoom-fit-best")));
    m_showAll->setEnabled(false);
    addActions({m_copy, m_save});
    retranslate();
    connectPlot();
}

void Chart::connectPlot()
{
    connect(m_plot, &QCustomPlot::afterLayout, this, [this] { arrange(); });
    connect(m_plot, &QCustomPlot::mouseMove, this, &Chart::hover);
    connect(m_plot, &QCustomPlot::mousePress, this, &Chart::press);
    connect(m_plot, &QCustomPlot::mouseRelease, this, &Chart::release);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &Chart::showAll);
    connect(m_plot, &QCustomPlot::mouseWheel, this, &Chart::wheel);
    connect(m_copy, &QAction::triggered, this, &Chart::copyChart);
    connect(m_save, &QAction::triggered, this, &Chart::askWhereToSave);
    connect(m_showAll, &QAction::triggered, this, &Chart::showAll);
    connect(m_legendMenu, &QMenu::aboutToShow, this, &Chart::fillLegendMenu);
}

Chart::~Chart() = default;

void Chart::refresh()
{
    rebuildAll(Theme::of(palette()));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void Chart::rebuildAll(const Theme &theme)
{
    rebuild(theme);
    if (m_canToggle)
        m_toggle->apply(theme);
    if (!m_zoom->isAllowed())
        return;
    const Places all = places();
    m_zoom->apply(all.last - all.first + 1);
    m_showAll->setEnabled(m_zoom->isZoomed());
}

void Chart::paintPlot(QPaintDevice &device, double scale)
{
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmVectorized, device.devType() != QInternal::Image);
    painter.scale(scale, scale);
    m_plot->toPainter(&painter, width(), height());
}

void Chart::drawOn(QPainter &painter, const QRectF &target, const Theme &theme, double unit)
{
    rebuildAll(theme);
    QPicture picture; // because the plot draws with a painter class of its own
    QCPPainter recorder(&picture);
    recorder.setMode(QCPPainter::pmVectorized);
    recorder.setMode(QCPPainter::pmNoCaching);
    m_plot->toPainter(&recorder, qRound(target.width() / unit), qRound(target.height() / unit));
    recorder.end();
    painter.save();
    painter.translate(target.topLeft());
    // Playing a picture scales it from its own resolution to the device's.
    const double scale = unit * picture.logicalDpiX() / painter.device()->logicalDpiX();
    painter.scale(scale, scale);
    painter.drawPicture(0, 0, picture);
    painter.restore();
    refresh();
}

Result<void> Chart::saveChart(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QStringList endings{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")};
    if (const auto known = checkEnding(path, endings); !known)
        return known;
    QBuffer whole; // because a picture written straight to a full disk ends short without an error
    whole.open(QIODevice::WriteOnly);
    rebuildAll(Theme::paper());
    if (ending == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&whole);
        svg.setSize(size());
        svg.setViewBox(rect());
        svg.setResolution(static_cast<int>(screenResolution));
        svg.setTitle(accessibleName());
        svg.setDescription(accessibleDescription());
        paintPlot(svg, 1.0);
    } else if (ending == QLatin1String("pdf")) {
        QPdfWriter pdf(&whole);
        pdf.setResolution(pdfResolution);
        pdf.setTitle(accessibleName());
        pdf.setCreator(QStringLiteral("Slateboard"));
        pdf.setPageMargins({});
        pdf.setPageSize(QPageSize(QSizeF(size()) * 72.0 / screenResolution, QPageSize::Point));
        paintPlot(pdf, pdfResolution / screenResolution);
    } else {
        QImage image(size() * 2, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        paintPlot(image, 2.0);
        image.save(&whole, "PNG");
    }
    refresh();
    return writeOutputFile(path, whole.data());
}

void Chart::copyChart()
{
    rebuildAll(Theme::paper());
    QImage image(size() * 2, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    paintPlot(image, 2.0);
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size());
    svg.setViewBox(rect());
    svg.setResolution(static_cast<int>(screenResolution));
    paintPlot(svg, 1.0);
    refresh();
    auto *mime = new QMimeData;
    mime->setImageData(image);
    mime->setData(QStringLiteral("image/svg+xml"), buffer.data());
    QGuiApplication::clipboard()->setMimeData(mime);
}

void Chart::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, m_save->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("SVG drawing (*.svg)"), tr("PNG picture (*.png)"), tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    dialog->selectFile(fileName());
    // The ending that is added to a bare name follows the chosen kind of file.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QLatin1String("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = saveChart(path); !saved)
            emit failed(saved.error());
    });
    dialog->open();
}

void Chart::retranslate()
{
    m_copy->setText(tr("Copy chart"));
    m_save->setText(tr("Save chart as…"));
    m_showAll->setText(tr("Show all of the chart"));
    m_showAll->setToolTip(tr("Shows all of the chart again (0, or a double click). The wheel and dragging zoom."));
    m_legendMenu->setTitle(tr("Legend"));
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange: retranslate(); [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange: refresh(); break;
    default: break;
    }
}

void Chart::selectPlace(std::optional<int> place)
{
    if (place && !places().contains(*place))
        place.reset();
    if (place == m_selected)
        return;
    m_selected = place;
    refresh();
}

void Chart::placesChanged()
{
    if (m_selected && !places().contains(*m_selected))
        m_selected.reset();
    refresh();
}

// Those who clicked know where they are. A window or a menu that comes between changes nothing.
void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (isPassing(event->reason()))
        return;
    m_ring->setVisible(event->reason() != Qt::MouseFocusReason);
    m_ring->raise();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!isPassing(event->reason()))
        m_ring->hide();
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ring->setGeometry(rect());
}

} // namespace slateboard
