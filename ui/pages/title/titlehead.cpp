// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/titlehead.h"

#include "ui/models/workspace.h"
#include "ui/widgets/inspectorparts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {
namespace {

QString sizeText(const Title &title)
{
    if (title.minutes && title.episodes.value_or(1) > 1)
        return TitleHead::tr("%1 × %2 min").arg(*title.episodes).arg(*title.minutes);
    if (title.minutes)
        return TitleHead::tr("%n min", nullptr, *title.minutes);
    return title.episodes ? TitleHead::tr("%n episode(s)", nullptr, *title.episodes) : QString();
}

QString factsOf(const Workspace &workspace, const Title &title)
{
    const Formatter format = workspace.format();
    QStringList facts{wordFor(title.format), sizeText(title), title.genre};
    if (const planning::TitleFigures *figures = planning::findTitle(workspace.figures(), title.id)) {
        if (figures->stage)
            facts << wordFor(figures->stage->stage);
        if (figures->release)
            facts << format.day(*figures->release, figures->releasePrecision);
        if (figures->money.efc() > Money{})
            facts << TitleHead::tr("EFC %1").arg(format.moneyShort(figures->money.efc()));
    }
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace

TitleHead::TitleHead(QWidget *parent) :
    QWidget(parent), m_name(inspectorHeading(1.15)), m_otherName(new QLabel), m_facts(new QLabel), m_logline(new QLabel)
{
    for (QLabel *label : {m_otherName, m_facts})
        label->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout(this);
    texts->setContentsMargins({});
    texts->setSpacing(2);
    for (QLabel *label : {m_name, m_otherName, m_facts, m_logline}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
}

void TitleHead::setTitle(const Workspace &workspace, TitleId title)
{
    const Title *row = findRow(workspace.library().titles, title);
    if (!row) {
        for (QLabel *label : {m_name, m_otherName, m_facts, m_logline})
            label->clear();
        return;
    }
    const Language language = workspace.language();
    const QString &name = row->name(language);
    const QString &other = language == Language::Korean ? row->englishName : row->koreanName;
    m_name->setText(name);
    m_otherName->setText(other);
    m_otherName->setVisible(!other.isEmpty() && other != name);
    m_facts->setText(factsOf(workspace, *row));
    m_logline->setText(row->logline.simplified());
    m_logline->setHidden(m_logline->text().isEmpty());
}

} // namespace slateboard
