// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

namespace slateboard {

EmptyState::EmptyState(QWidget *parent) :
    QWidget(parent), m_heading(new QLabel), m_sentence(new QLabel), m_ways(new QHBoxLayout)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setMinimumWidth(360);
    m_sentence->setMaximumWidth(480);
    m_ways->setSpacing(8);

    // A row of its own, not an alignment: aligned labels get the height that they would need at full width.
    auto *sentenceRow = new QHBoxLayout;
    sentenceRow->addStretch(1);
    sentenceRow->addWidget(m_sentence, 1000);
    sentenceRow->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_heading);
    layout->addLayout(sentenceRow);
    layout->addSpacing(4);
    layout->addLayout(m_ways);
    layout->setAlignment(m_ways, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
}

void EmptyState::addWay(QAction *action)
{
    m_ways->addWidget(new ActionButton(action));
}

} // namespace slateboard
