// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/titleinspector.h"

#include "ui/models/workspace.h"
#include "ui/widgets/inspectorparts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {

TitleInspector::TitleInspector(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_name(inspectorHeading(1.15)), m_otherName(new QLabel),
    m_facts(new QLabel), m_close(new QToolButton)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(scroll, 1);

    connect(m_close, &QToolButton::clicked, this, &TitleInspector::closeRequested);
    connect(&workspace, &Workspace::changed, this, &TitleInspector::follow);
    connect(&workspace, &Workspace::figuresChanged, this, &TitleInspector::showHead);
    retranslate();
}

QLayout *TitleInspector::makeHead()
{
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    for (QLabel *label : {m_otherName, m_facts}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_name->setTextFormat(Qt::PlainText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel *label : {m_name, m_otherName, m_facts})
        texts->addWidget(label);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 12, 8, 8);
    head->addLayout(texts, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

QWidget *TitleInspector::makeContent()
{
    auto *content = new TabbedContent(*m_close);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 0, 14, 14);
    layout->setSpacing(8);
    layout->addStretch();
    return content;
}

void TitleInspector::setTitle(TitleId title)
{
    if (title == m_title)
        return;
    m_title = title;
    showHead();
}

void TitleInspector::follow(const Changes &changes)
{
    if (m_title.isNull() || !changes.touches(Table::Title))
        return;
    if (!findRow(m_workspace.library().titles, m_title)) {
        m_title = {};
        emit closeRequested();
        return;
    }
    showHead();
}

void TitleInspector::showHead()
{
    const Title *title = findRow(m_workspace.library().titles, m_title);
    if (!title)
        return;
    const Language language = m_workspace.language();
    const QString &other = language == Language::Korean ? title->englishName : title->koreanName;
    QStringList facts{wordFor(title->format)};
    const planning::TitleFigures *figures = planning::findTitle(m_workspace.figures(), m_title);
    if (figures && figures->stage)
        facts << wordFor(figures->stage->stage);
    m_name->setText(title->name(language));
    m_otherName->setText(other);
    m_otherName->setVisible(!other.isEmpty() && other != title->name(language));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void TitleInspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void TitleInspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, 0, 1, height(), palette().mid());
}

void TitleInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TitleInspector::retranslate()
{
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    setAccessibleName(tr("Title"));
    showHead();
}

} // namespace slateboard
