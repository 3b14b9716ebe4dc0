// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/ipinspector.h"

#include "ui/models/ipcells.h"
#include "ui/models/whendone.h"
#include "ui/pages/library/ipform.h"
#include "ui/pages/library/ipgrants.h"
#include "ui/pages/library/ipmetrics.h"
#include "ui/pages/library/ipscouting.h"
#include "ui/pages/library/tiebutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/inspectorparts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {

IpInspector::IpInspector(Workspace &workspace, const IpListModel &model, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_model(model), m_title(inspectorHeading(1.15)), m_kind(new QLabel),
    m_close(new QToolButton), m_grants(new IpGrants(workspace)), m_tiesHead(inspectorHeading()),
    m_ties(new QVBoxLayout), m_scouting(new IpScouting(workspace)), m_metrics(new IpMetrics(workspace)),
    m_formHead(inspectorHeading()), m_form(new IpForm)
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

    connect(m_close, &QToolButton::clicked, this, &IpInspector::closeRequested);
    connect(m_form, &IpForm::edited, this, [this](IpId ip, IpField field, const QVariant &value) {
        m_workspace.follow(setIpField(m_workspace.session(), {ip}, field, value));
    });
    connect(&workspace, &Workspace::changed, this, &IpInspector::follow);
    connect(&workspace, &Workspace::viewChanged, this, &IpInspector::applyRight);
    connect(&model, &IpListModel::factsChanged, this, [this] { showTies(); });
    retranslate();
}

QLayout *IpInspector::makeHead()
{
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_kind);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 12, 8, 8);
    head->addLayout(texts, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

QWidget *IpInspector::makeContent()
{
    m_ties->setSpacing(6);

    auto *content = new TabbedContent(*m_close);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 0, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(m_grants);
    layout->addSpacing(4);
    layout->addWidget(m_tiesHead);
    layout->addLayout(m_ties);
    layout->addSpacing(4);
    layout->addWidget(m_scouting);
    layout->addSpacing(4);
    layout->addWidget(m_metrics);
    layout->addSpacing(4);
    layout->addWidget(m_formHead);
    layout->addWidget(m_form);
    layout->addStretch();
    return content;
}

void IpInspector::setIp(IpId ip)
{
    if (ip == m_ip)
        return;
    m_form->finishEditing();
    m_ip = ip;
    const auto head = m_workspace.library().ips.find(ip);
    if (!head)
        return;
    m_form->setHead(*head);
    showHead();
    m_grants->setIp(ip);
    m_scouting->setIp(ip);
    m_metrics->setIp(ip);
    showTies();
    m_form->setRefusal(editRefusal(m_workspace));
    read();
}

void IpInspector::read()
{
    if (m_ip.isNull())
        return;
    whenDone(this, m_workspace.session().readIp(m_ip), [this, ip = m_ip](const Result<SourceIp> &read) {
        if (ip != m_ip)
            return; // another one is shown by now
        if (read)
            m_form->setIp(*read);
        else if (m_workspace.library().ips.rowOf(ip))
            emit m_workspace.failed(read.error());
    });
}

void IpInspector::follow(const Changes &changes)
{
    if (m_ip.isNull())
        return;
    if (changes.touches(Table::SourceIp) && changes.rows[Table::SourceIp].contains(m_ip.value)) {
        if (!m_workspace.library().ips.rowOf(m_ip)) {
            m_ip = {};
            emit closeRequested();
            return;
        }
        showHead();
        read();
    }
}

void IpInspector::showHead()
{
    const auto head = m_workspace.library().ips.find(m_ip);
    if (!head)
        return;
    QStringList kind{wordFor(head->medium), head->genre, head->creator};
    kind.removeAll(QString());
    m_title->setText(head->title);
    m_kind->setText(kind.join(QStringLiteral(" · ")));
}

void IpInspector::showTies()
{
    clearInspector(*m_ties);
    for (TitleId id : m_model.titlesOf(m_ip)) {
        const Title *title = findRow(m_workspace.library().titles, id);
        if (!title)
            continue;
        auto *tie = new TieButton(*title, m_workspace);
        connect(tie, &QAbstractButton::clicked, this, [this, id] { emit m_workspace.titleRequested(id); });
        m_ties->addWidget(tie);
    }
    if (m_ties->count() == 0)
        addInspectorRemark(*m_ties, tr("No title is made from it yet."));
}

void IpInspector::applyRight()
{
    m_form->setRefusal(editRefusal(m_workspace));
    m_grants->refresh();
}

void IpInspector::addGrant()
{
    m_grants->add();
}

void IpInspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void IpInspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, 0, 1, height(), palette().mid());
}

void IpInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IpInspector::retranslate()
{
    m_grants->retranslate();
    m_scouting->retranslate();
    m_metrics->retranslate();
    m_tiesHead->setText(tr("Titles made from it"));
    m_formHead->setText(tr("Details"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    setAccessibleName(tr("Source IP"));
    if (m_ip.isNull())
        return;
    showHead();
    showTies();
    applyRight();
}

} // namespace slateboard
