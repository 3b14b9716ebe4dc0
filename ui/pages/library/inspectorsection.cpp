// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/inspectorsection.h"

#include "ui/widgets/inspectorparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

namespace slateboard {
namespace {

// So that a list does not flicker while the arrow keys walk through source IPs, nor keep showing the wrong one.
constexpr std::chrono::milliseconds patience{100};

} // namespace

InspectorSection::InspectorSection(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_heading(inspectorHeading()), m_button(new QPushButton),
    m_body(new QVBoxLayout), m_list(new QVBoxLayout)
{
    m_button->setAutoDefault(true); // Return presses it
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(m_body);
    m_body->setSpacing(8);
    m_body->addLayout(m_list);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { clear(); });
}

void InspectorSection::setIp(IpId ip)
{
    if (ip != m_ip)
        m_patience.start(patience);
    m_ip = ip;
    refresh();
}

void InspectorSection::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

QVBoxLayout &InspectorSection::emptiedList()
{
    m_patience.stop();
    clearInspector(*m_list);
    return *m_list;
}

void InspectorSection::clear()
{
    clearInspector(*m_list);
}

} // namespace slateboard
