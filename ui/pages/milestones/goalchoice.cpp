// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/goalchoice.h"

#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace slateboard {
namespace {

constexpr qsizetype mostSegments = 3; // that have room beside the tabs

} // namespace

GoalChoice::GoalChoice(QWidget *parent) : QWidget(parent), m_list(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_list);
    m_list->hide();
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        m_current = index;
        emit chosen(index);
    });
    retranslate();
}

void GoalChoice::setNames(const QStringList &names)
{
    make(names.size());
    if (m_segments) {
        m_segments->setTexts(names);
    } else {
        m_list->clear();
        m_list->addItems(names);
    }
    setCurrent(std::clamp(m_current, 0, std::max(0, static_cast<int>(names.size()) - 1)));
}

void GoalChoice::setCurrent(int index)
{
    m_current = index;
    if (m_segments)
        m_segments->setCurrent(index);
    else
        m_list->setCurrentIndex(index);
}

// As many buttons as there are goals.
void GoalChoice::make(qsizetype count)
{
    if (m_count == count)
        return;
    m_count = count;
    delete std::exchange(m_segments, nullptr);
    m_list->setVisible(count > mostSegments);
    if (count == 0 || count > mostSegments)
        return;
    m_segments = new Segments(static_cast<int>(count));
    layout()->addWidget(m_segments);
    connect(m_segments, &Segments::chosen, this, [this](int index) {
        m_current = index;
        emit chosen(index);
    });
    retranslate();
}

void GoalChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GoalChoice::retranslate()
{
    m_list->setAccessibleName(tr("Goals"));
    if (m_segments)
        m_segments->setAccessibleName(tr("Goals"));
}

} // namespace slateboard
