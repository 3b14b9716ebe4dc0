// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/workbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>

#include <chrono>

namespace slateboard {
namespace {

constexpr std::chrono::seconds patience{1};
constexpr int progressWidth = 180;
constexpr int wholeWork = 100;

} // namespace

WorkBar::WorkBar(QWidget *parent) :
    QWidget(parent), m_progress(new QProgressBar), m_what(new QLabel), m_patience(new QTimer(this))
{
    m_progress->setFixedWidth(progressWidth);
    m_what->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_progress);
    row->addWidget(m_what, 1);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    finish();
}

void WorkBar::tell(const QString &what, std::optional<double> share)
{
    if (!m_patience->isActive() && !isVisible())
        m_patience->start();
    m_what->setText(what);
    m_progress->setAccessibleName(what);
    m_progress->setRange(0, share ? wholeWork : 0);
    m_progress->setValue(static_cast<int>(share.value_or(0) * wholeWork));
}

void WorkBar::finish()
{
    m_patience->stop();
    hide();
}

} // namespace slateboard
