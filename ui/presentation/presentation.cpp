// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentation.h"

#include "ui/charts/chart.h"
#include "ui/models/changesbook.h"
#include "ui/models/decisionbook.h"
#include "ui/models/workspace.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

#include <chrono>

namespace slateboard {
namespace {

constexpr double screenWidth = 1920; // units of SlideCanvas
constexpr double screenHeight = 1080;
constexpr double margin = 90;
constexpr double headHeight = 150;
constexpr double footHeight = 84;
constexpr double dotSize = 16;
constexpr double dotGap = 40;
constexpr int wheelStep = 120; // eighths of a degree
constexpr std::chrono::seconds pointerStays{2};

double unitOf(QSizeF size)
{
    return std::max(0.1, std::min(size.width() / screenWidth, size.height() / screenHeight));
}

QPointF dotCentre(QSizeF size, int place, int count)
{
    return {size.width() / 2 + (place - (count - 1) / 2.0) * dotGap, size.height() - footHeight / 2};
}

} // namespace

Presentation::Presentation(Workspace &workspace, QWidget *parent) :
    QWidget(parent, Qt::Window), m_workspace(workspace), m_idle(new QTimer(this)), m_remake(new QTimer(this)),
    m_next(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setWindowTitle(QStringLiteral("%1 — Slateboard").arg(workspace.library().info.name));
    m_idle->setSingleShot(true);
    m_idle->setInterval(pointerStays);
    connect(m_idle, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_remake->setSingleShot(true);
    m_remake->setInterval(0);
    connect(m_remake, &QTimer::timeout, this, &Presentation::makeSlides);
    connect(&workspace, &Workspace::figuresChanged, this, &Presentation::gather);
    connect(&workspace, &Workspace::languageChanged, this, &Presentation::gather);
    connectBooks();
    gather();
}

Presentation::~Presentation() = default;

void Presentation::connectBooks()
{
    const auto remake = [this] { m_remake->start(); };
    ForecastBook &forecasts = ForecastBook::of(m_workspace);
    connect(&forecasts, &ForecastBook::forecastsChanged, this, remake);
    connect(&forecasts, &ForecastBook::leversChanged, this, remake);
    ChangesBook &changes = ChangesBook::of(m_workspace);
    connect(&changes, &ChangesBook::changed, this, remake);
    DecisionBook &decisions = DecisionBook::of(m_workspace);
    connect(&decisions, &DecisionBook::changed, this, remake);
    connect(&forecasts, &ForecastBook::outdated, this, &Presentation::renewBooks);
    connect(&changes, &ChangesBook::outdated, this, &Presentation::renewBooks);
    connect(&decisions, &DecisionBook::outdated, this, &Presentation::renewBooks);
}

void Presentation::renewBooks()
{
    ForecastBook::of(m_workspace).renewLevers();
    ChangesBook::of(m_workspace).renew();
    DecisionBook::of(m_workspace).renew();
}

void Presentation::gather()
{
    if (!m_workspace.isReady())
        return;
    renewBooks();
    m_next.ask([library = m_workspace.library(), figures = m_workspace.sharedFigures(),
                format = m_workspace.format()] { return deckFacts(library, figures, format); },
               [this](std::shared_ptr<DeckFacts> facts) {
                   m_facts = std::move(facts);
                   makeSlides();
               });
}

// Slides share the facts: each deck has its own.
void Presentation::makeSlides()
{
    if (!m_facts)
        return;
    const auto facts = std::make_shared<DeckFacts>(*m_facts);
    addFound(*facts, m_workspace);
    m_slides = makeDeck(facts);
    showSlide(m_current);
}

void Presentation::showSlide(int place)
{
    if (m_slides.empty())
        return;
    m_current = std::clamp(place, 0, count() - 1);
    m_picture = {};
    tell();
    update();
    emit slideShown(m_current);
}

// To who cannot see it.
void Presentation::tell()
{
    setAccessibleName(tr("%1, slide %2 of %3").arg(slide(m_current).heading()).arg(m_current + 1).arg(count()));
    setAccessibleDescription(slide(m_current).lines().join(QLatin1Char('\n')));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void Presentation::paintEvent(QPaintEvent *)
{
    const QSize pixels = size() * devicePixelRatio();
    if (m_picture.size() != pixels)
        m_picture = picture();
    QPainter(this).drawPixmap(rect(), m_picture);
}

QPixmap Presentation::picture() const
{
    const Theme theme = Theme::of(palette());
    QPixmap picture(size() * devicePixelRatio());
    picture.fill(theme.base);
    if (m_slides.empty())
        return picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = unitOf(picture.size());
    painter.scale(unit, unit);
    const QSizeF canvasSize = QSizeF(picture.size()) / unit;
    const SlideCanvas canvas(painter, theme);
    paintFrame(canvas, canvasSize);
    slide(m_current).paint(canvas, {margin, headHeight, canvasSize.width() - 2 * margin,
                                    canvasSize.height() - headHeight - footHeight - margin / 3});
    return picture;
}

void Presentation::paintFrame(const SlideCanvas &canvas, QSizeF size) const
{
    const Theme &theme = canvas.theme();
    const LibraryInfo &info = m_facts->library.info;
    const Plan *plan = findRow(m_facts->library.plans, m_facts->figures->plan);
    canvas.text({margin, 30, size.width() - 2 * margin, headHeight - 50}, Qt::AlignLeft | Qt::AlignVCenter,
                slide(m_current).heading(), 60, true);
    QStringList names{info.name, info.company, plan ? planName(*plan) : QString()};
    names.removeAll(QString());
    names.removeDuplicates();
    const double dots = (count() / 2.0 + 0.5) * dotGap;
    const QRectF foot(margin, size.height() - footHeight, size.width() - 2 * margin, footHeight);
    canvas.text(foot.adjusted(0, 0, -foot.width() / 2 - dots, 0), Qt::AlignLeft | Qt::AlignVCenter,
                names.join(QStringLiteral(" · ")), 24, false, theme.subtext);
    canvas.text(
        foot.adjusted(foot.width() / 2 + dots, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
        tr("As of %1 · %2 of %3").arg(m_facts->format.day(m_facts->figures->asOf)).arg(m_current + 1).arg(count()), 24,
        false, theme.subtext);
    paintDots(canvas, size);
}

void Presentation::paintDots(const SlideCanvas &canvas, QSizeF size) const
{
    QPainter &painter = canvas.painter();
    painter.setPen(QPen(canvas.theme().accent, 3));
    for (int i = 0; i < count(); ++i) {
        painter.setBrush(i == m_current ? QBrush(canvas.theme().accent) : Qt::NoBrush);
        painter.drawEllipse(dotCentre(size, i, count()), dotSize / 2, dotSize / 2);
    }
}

std::optional<int> Presentation::dotAt(QPointF position) const
{
    const double unit = unitOf(size());
    const QPointF at = position / unit;
    for (int i = 0; i < count(); ++i) {
        const QPointF way = dotCentre(QSizeF(size()) / unit, i, count()) - at;
        if (std::abs(way.x()) <= dotGap / 2 && std::abs(way.y()) <= dotGap / 2)
            return i;
    }
    return std::nullopt;
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return showSlide(m_current + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace: return showSlide(m_current - 1);
    case Qt::Key_Home: return showSlide(0);
    case Qt::Key_End: return showSlide(count() - 1);
    case Qt::Key_Escape:
    case Qt::Key_F11: close(); return;
    default: break;
    }
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        return showSlide(event->key() - Qt::Key_1);
    QWidget::keyPressEvent(event);
}

void Presentation::mousePressEvent(QMouseEvent *event)
{
    if (const auto dot = dotAt(event->position()))
        return showSlide(*dot);
    showSlide(m_current + (event->button() == Qt::RightButton ? -1 : 1));
}

void Presentation::mouseMoveEvent(QMouseEvent *)
{
    unsetCursor();
    m_idle->start();
}

void Presentation::wheelEvent(QWheelEvent *event)
{
    m_turned += event->angleDelta().y();
    const int steps = m_turned / wheelStep;
    m_turned -= steps * wheelStep;
    if (steps != 0)
        showSlide(m_current - steps);
}

void Presentation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSlide(m_current);
}

void Presentation::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_idle->start();
    setFocus();
}

} // namespace slateboard
