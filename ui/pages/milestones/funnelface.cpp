// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/funnelface.h"

#include "ui/charts/funnelchart.h"
#include "ui/models/workspace.h"
#include "ui/pages/milestones/facerows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/wordbox.h"

#include <QComboBox>

namespace slateboard {

using planning::FunnelPart;

struct FunnelFace::Shown {
    Library library;
    std::shared_ptr<const planning::Figures> figures;
    std::vector<planning::StageProgress> progress;
};

FunnelFace::FunnelFace(Workspace &workspace, QWidget *parent) :
    ChartFace(workspace, *new FunnelChart, parent), m_funnelChart(static_cast<FunnelChart &>(chart())),
    m_format(new QComboBox), m_next(this)
{
    addChoice(m_format);
    connect(m_format, &QComboBox::activated, this, &FunnelFace::showFunnel);
    connect(&m_funnelChart, &FunnelChart::stageClicked, this, [this](Stage stage, std::optional<FunnelPart> part) {
        m_stage = stage;
        m_part = part;
        m_funnelChart.setSelected(stage);
        openRows();
    });
    start();
}

void FunnelFace::setTexts()
{
    if (m_format->count() == 0)
        m_format->addItem(QString());
    m_format->setItemText(0, tr("All formats"));
    fillWords<Format>(*m_format, 1);
    m_format->setAccessibleName(tr("Format"));
    rowsBehind().setAccessibleName(tr("Titles of the stage"));
    rowsBehind().setColumns(stageTitleColumns());
    chartCard().setHeading(tr("Through the stages"), tr("click a part for its titles"));
}

void FunnelFace::showFigures()
{
    m_next.ask(
        [library = workspace().library(), figures = workspace().sharedFigures()] {
            return std::make_shared<const Shown>(
                Shown{library, figures, planning::stageProgressOf(library, figures->plan, figures->asOf)});
        },
        [this](std::shared_ptr<const Shown> shown) { take(std::move(shown)); });
}

void FunnelFace::take(std::shared_ptr<const Shown> shown)
{
    m_shown = std::move(shown);
    showFunnel();
}

std::optional<Format> FunnelFace::chosenFormat() const
{
    return m_format->currentIndex() > 0 ? std::optional(static_cast<Format>(m_format->currentIndex() - 1))
                                        : std::nullopt;
}

void FunnelFace::showFunnel()
{
    if (!m_shown)
        return;
    m_funnel = planning::stageFunnelOf(m_shown->progress, m_shown->figures->asOf, chosenFormat());
    m_funnelChart.setData(m_funnel, workspace().format());
    say();
    figuresShown();
}

void FunnelFace::say()
{
    if (m_funnel.isEmpty())
        return sayer().say({}, Tone::Neutral);
    const Formatter format = workspace().format();
    const int pitched = m_funnel.steps.front().reached();
    const int released = m_funnel.steps.back().reached();
    int shelved = 0;
    for (const planning::StageFunnelStep &step : m_funnel.steps)
        shelved += step.of(FunnelPart::Shelved);
    QString text = tr("%1 pitched: %2 released, %3 shelved, %4 on their way")
                       .arg(format.number(pitched), format.number(released), format.number(shelved),
                            format.number(pitched - released - shelved));
    if (m_funnel.conversion())
        text += QStringLiteral(" · ") +
                tr("%1 of those decided came through").arg(conversionText(m_funnel.conversion(), format));
    sayer().say(text, Tone::Neutral);
}

void FunnelFace::fillRows()
{
    if (!m_shown || !m_stage)
        return;
    const Formatter format = workspace().format();
    const auto titles = planning::stageFunnelRows(m_shown->progress, *m_stage, m_part, chosenFormat());
    rowsBehind().table().setRows(stageTitleRows(m_shown->library, *m_shown->figures, titles, format));
    const QString words[] = {tr("went on"), tr("stand here"), tr("shelved here")};
    rowsCard().setHeading(m_part ? wordFor(*m_stage) + QStringLiteral(" · ") + words[static_cast<size_t>(*m_part)]
                                 : wordFor(*m_stage),
                          tr("%Ln title(s)", nullptr, static_cast<int>(titles.size())));
}

void FunnelFace::forgetRows()
{
    m_stage.reset();
    m_part.reset();
}

} // namespace slateboard
