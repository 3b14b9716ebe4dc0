// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/stepverdict.h"

#include "app/session/editteller.h"
#include "ui/widgets/tonelabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int gapToReasons = 8;
constexpr int mostReasons = 3; // of a step
constexpr qsizetype mostSteps = 3;

QString linkTo(const HistoryEntry &entry)
{
    const QString when = entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(QString::number(entry.edit), StepVerdict::tr("Step %1: %2 (%3, %4)")
                                              .arg(QString::number(entry.edit), entry.sentence().toHtmlEscaped(),
                                                   entry.author.toHtmlEscaped(), when));
}

// What each later step stands in the way with, and the way to that step: rich text.
QString reasonsOf(const UndoPreview &preview, const Formatter &format)
{
    const EditTeller teller(preview.changed.context, format);
    QList<qint64> steps; // in the order of their obstacles
    QHash<qint64, QStringList> sentences;
    for (const store::Obstacle &obstacle : preview.obstacles) {
        if (!sentences.contains(obstacle.since))
            steps << obstacle.since;
        sentences[obstacle.since] << teller.sentence(obstacle).toHtmlEscaped();
    }
    QString shown;
    for (const qint64 step : steps.first(std::min(steps.size(), mostSteps))) {
        QStringList lines = sentences.value(step);
        if (const auto rest = lines.size() - mostReasons; rest > 0) {
            lines = lines.first(mostReasons);
            lines << StepVerdict::tr("and %Ln more reason(s)", nullptr, static_cast<int>(rest));
        }
        if (const auto entry = preview.steps.constFind(step); entry != preview.steps.constEnd())
            lines << linkTo(*entry);
        shown += QStringLiteral("<p style=\"margin:0 0 4px 0\">%1</p>").arg(lines.join(QLatin1String("<br>")));
    }
    return shown;
}

} // namespace

StepVerdict::StepVerdict(QWidget *parent) : QWidget(parent), m_verdict(new ToneLabel(this)), m_reasons(new QLabel(this))
{
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gapToReasons);
    column->addWidget(m_verdict);
    column->addWidget(m_reasons);
    connect(m_reasons, &QLabel::linkActivated, this,
            [this](const QString &edit) { emit stepRequested(edit.toLongLong()); });
}

void StepVerdict::tell(const EditDetail &detail)
{
    const bool isKnown = !detail.changed.rows.isEmpty();
    m_verdict->say(isKnown ? QString()
                           : tr("This step is of an earlier version of the file: what it changed is no longer known."),
                   Tone::Neutral);
    m_reasons->hide();
    setVisible(!isKnown);
}

void StepVerdict::tell(const UndoPreview &preview, bool isGoingBack, const Formatter &format)
{
    if (!preview.refusal.isEmpty())
        m_verdict->say(preview.refusal, Tone::Over);
    else if (!preview.obstacles.isEmpty())
        m_verdict->say(tr("This step cannot be undone: later steps build on it."), Tone::Over);
    else if (!isGoingBack)
        m_verdict->say(tr("Undoing this step would change what stands below. Nothing has changed yet."), Tone::Neutral);
    else
        m_verdict->say(tr("Going back would undo %Ln step(s), from the newest to this one. What would change stands "
                          "below; nothing has changed yet.",
                          nullptr, preview.taken),
                       Tone::Neutral);
    m_reasons->setText(reasonsOf(preview, format));
    m_reasons->setVisible(!preview.obstacles.isEmpty());
    setVisible(true);
}

} // namespace slateboard
