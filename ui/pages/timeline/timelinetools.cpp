// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelinetools.h"

#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace slateboard {
namespace {

void setTexts(QComboBox &box, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        if (i < box.count())
            box.setItemText(i, texts[i]);
        else
            box.addItem(texts[i]);
    }
}

} // namespace

TimelineTools::TimelineTools(QWidget *parent) :
    QWidget(parent), m_grouping(new QComboBox(this)), m_order(new QComboBox(this)), m_snap(new Segments(2, this)),
    m_following(new Segments(2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(m_order),
                            static_cast<QWidget *>(m_snap), static_cast<QWidget *>(m_following)})
        row->addWidget(widget);
    retranslate();
    setOptions({});
    const auto changed = [this](auto member, int index) {
        m_options.*member = static_cast<std::remove_reference_t<decltype(m_options.*member)>>(index);
        emit optionsChanged();
    };
    connect(m_grouping, &QComboBox::activated, this,
            [changed](int index) { changed(&TimelineOptions::grouping, index); });
    connect(m_order, &QComboBox::activated, this, [changed](int index) { changed(&TimelineOptions::order, index); });
    connect(m_snap, &Segments::chosen, this, [changed](int index) { changed(&TimelineOptions::snap, index); });
    connect(m_following, &Segments::chosen, this,
            [changed](int index) { changed(&TimelineOptions::following, index); });
}

void TimelineTools::setOptions(const TimelineOptions &options)
{
    m_options = options;
    m_grouping->setCurrentIndex(static_cast<int>(options.grouping));
    m_order->setCurrentIndex(static_cast<int>(options.order));
    m_snap->setCurrent(static_cast<int>(options.snap));
    m_following->setCurrent(static_cast<int>(options.following));
}

void TimelineTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelineTools::retranslate()
{
    QStringList names;
    for (const GroupingWord &word : groupings())
        names << (word.value == Grouping::None ? tr("No groups") : groupingName(word.value));
    setTexts(*m_grouping, names);
    setTexts(*m_order, {tr("By start"), tr("By release"), tr("By name")});
    m_snap->setTexts({tr("Months"), tr("Days")});
    m_following->setTexts({tr("Push"), tr("Pull")});
    m_grouping->setAccessibleName(tr("Group by"));
    m_order->setAccessibleName(tr("Order"));
    m_snap->setAccessibleName(tr("Snap to"));
    m_following->setAccessibleName(tr("Linked phases"));
    m_grouping->setToolTip(tr("By what the titles are grouped"));
    m_order->setToolTip(tr("In what order the titles stand"));
    m_snap->setToolTip(tr("What is dragged snaps to whole months or to days; Alt does the other"));
    m_following->setToolTip(tr("Linked phases are only pushed out of the way, or come along both ways; Shift does the "
                               "other"));
}

} // namespace slateboard
