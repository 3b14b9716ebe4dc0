// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/searchremarks.h"

#include "ui/widgets/searchfield.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace slateboard {
namespace {

constexpr std::chrono::milliseconds pauseInTyping{800};
constexpr qsizetype mostSaid = 2; // sentences about more parts would push the list away

} // namespace

SearchRemarks::SearchRemarks(SearchField &field, QWidget *parent) :
    ToneLabel(parent), m_field(field), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseInTyping);
    connect(m_pause, &QTimer::timeout, this, [this] { tell(false); });
}

void SearchRemarks::setRemarks(const QList<search::Remark> &remarks)
{
    m_all = remarks;
    tell(true);
    if (std::ranges::any_of(remarks, &search::Remark::isUnfinished))
        m_pause->start();
    else
        m_pause->stop();
}

void SearchRemarks::tell(bool isTyping)
{
    QStringList sentences;
    QList<search::Place> faults;
    bool isAnyWrong = false;
    for (const search::Remark &remark : std::as_const(m_all)) {
        if (isTyping && remark.isUnfinished)
            continue;
        isAnyWrong = isAnyWrong || !remark.isUnfinished;
        faults << remark.place;
        if (faults.size() <= mostSaid)
            sentences << remark.fault << remark.taken;
    }
    if (const auto others = static_cast<int>(faults.size() - mostSaid); others > 0)
        sentences << tr("%n other part(s) are not understood either.", nullptr, others);
    say(sentences.join(u' '), isAnyWrong ? Tone::Warn : Tone::Neutral);
    m_field.setFaults(faults);
}

} // namespace slateboard
