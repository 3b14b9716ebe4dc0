// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/listcard.h"

#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {

ListCard::ListCard(int views, QWidget *parent) :
    Card(parent), m_views(new Segments(views, this)), m_list(new FigureView(this)), m_none(new QLabel(this))
{
    m_none->setWordWrap(true);
    m_none->hide();
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    addToHead(m_views);
    content().addWidget(m_list);
    content().addWidget(m_none);
}

void ListCard::showList(bool isEmpty)
{
    m_list->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
}

void ListCard::sayOfNone(const QString &words)
{
    m_none->setText(words);
}

} // namespace slateboard
