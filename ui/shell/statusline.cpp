// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/models/workspace.h"
#include "ui/shell/noticebar.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace slateboard {
namespace {

constexpr std::chrono::seconds patience{1};

const planning::QuarterMoney *currentQuarter(const planning::Figures &figures)
{
    const Quarter now = Quarter::of(figures.asOf.plusDays(1)); // on a quarter's last day the next one is what counts
    const auto found = std::ranges::find(figures.money.quarters, now, &planning::QuarterMoney::quarter);
    return found == figures.money.quarters.end() ? nullptr : &*found;
}

QString headroomText(const planning::QuarterMoney &quarter, const Formatter &format)
{
    const Money headroom = *quarter.headroom;
    return headroom < Money{}
               ? StatusLine::tr("%1 over the cap by %2")
                     .arg(format.quarter(quarter.quarter), format.moneyShort(-headroom))
               : StatusLine::tr("%1 headroom %2").arg(format.quarter(quarter.quarter), format.moneyShort(headroom));
}

// Who only reads wants to know how new it is.
QString readText(const QString &file, const HistoryEntry &newest)
{
    return newest.edit == 0 ? file
                            : StatusLine::tr("%1 · last changed %2")
                                  .arg(file, newest.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

} // namespace

StatusLine::StatusLine(QWidget *parent) :
    QWidget(parent), m_notice(new NoticeBar(this)), m_counts(new QLabel(this)), m_headroom(new QLabel(this)),
    m_state(new QLabel(this)), m_return(new QPushButton(this)), m_work(new QLabel(this)),
    m_progress(new QProgressBar(this)), m_cancel(new QPushButton(this)), m_file(new QLabel(this)),
    m_patience(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(16);
    setMinimumHeight(m_notice->sizeHint().height() + 4); // a notice of one line moves nothing
    m_state->setMinimumWidth(1);                         // gives way before the window grows
    for (QWidget *widget : std::initializer_list<QWidget *>{m_counts, m_headroom, m_state, m_return})
        row->addWidget(widget);
    row->addWidget(m_notice, 1);
    row->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel, m_file})
        row->addWidget(widget);
    m_progress->setRange(0, 100);
    m_progress->setFixedWidth(140);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, [this] {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel})
            widget->show();
    });
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_return, &QPushButton::clicked, this, &StatusLine::returnRequested);
    connect(m_notice, &NoticeBar::shown, this, &StatusLine::showFacts);
    showProgress(-1, {});
    refresh();
}

void StatusLine::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::figuresChanged, this, &StatusLine::refresh);
        connect(workspace, &Workspace::viewChanged, this, &StatusLine::refresh);
    }
    refresh();
}

void StatusLine::showProgress(double share, const QString &what)
{
    if (share < 0) {
        m_patience->stop();
        for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel})
            widget->hide();
        return;
    }
    if (!m_patience->isActive() && !m_progress->isVisible())
        m_patience->start();
    m_work->setText(what);
    m_progress->setValue(static_cast<int>(share * 100));
}

void StatusLine::refresh()
{
    m_cancel->setText(tr("Cancel"));
    m_return->setText(tr("Return to today"));
    m_return->setVisible(m_workspace && m_workspace->isTravelling());
    showFacts();
    if (!m_workspace)
        return;
    const Session &session = m_workspace->session();
    const QString name = QFileInfo(session.path()).fileName();
    m_file->setText(session.isReadOnly() ? readText(name, session.newestEdit())
                                         : tr("%1 · every change is kept").arg(name));
    m_file->setToolTip(session.path());
    if (session.isReadOnly())
        m_state->setText(tr("View only: %1").arg(session.readOnlyReason()));
    else
        m_state->setText(m_workspace->isTravelling() ? tr("View only: another day, %1").arg(m_workspace->asOf().iso())
                                                     : QString());
    m_state->setToolTip(m_state->text());
    if (!m_workspace->isReady()) {
        m_counts->clear(); // they were of the library before
        m_headroom->clear();
        return;
    }
    const planning::Figures &figures = m_workspace->figures();
    const Formatter format = m_workspace->format();
    const auto count = [&](Measure measure) { return format.number(figures.counts[static_cast<size_t>(measure)]); };
    m_counts->setText(tr("%1 source IPs · %2 drama IPs").arg(count(Measure::SourceIps), count(Measure::DramaIps)));
    const planning::QuarterMoney *quarter = currentQuarter(figures);
    m_headroom->setText(quarter && quarter->headroom ? headroomText(*quarter, format) : QString());
    const Cap *cap = quarter ? findRow(m_workspace->library().caps, quarter->tightest) : nullptr;
    m_headroom->setToolTip(cap ? tr("Tightest cap: %1; our own share of the firm demand counts")
                                     .arg(planning::capName(m_workspace->library(), *cap, format.language()))
                               : QString());
}

void StatusLine::showFacts()
{
    m_file->setVisible(m_workspace != nullptr);
    for (QLabel *label : {m_counts, m_headroom, m_state})
        label->setVisible(m_workspace && m_notice->isHidden());
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace slateboard
