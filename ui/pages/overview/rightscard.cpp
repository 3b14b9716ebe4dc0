// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/rightscard.h"

#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {

RightsCard::RightsCard(QWidget *parent) :
    Card(parent), m_views(new Segments(rightsViewCount)), m_list(new FigureView(this)), m_none(new QLabel(this)),
    m_rows(this)
{
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_views->setCurrent(static_cast<int>(RightsView::Notice));
    addToHead(m_views);
    content().addWidget(m_list);
    content().addWidget(m_none);
    connect(m_list, &FigureView::followed, this, &RightsCard::followed);
    connect(m_views, &Segments::chosen, this, [this] {
        m_list->table().setRows({}); // of the view before
        m_list->setColumns(rightsColumns(view()));
        showView();
    });
    retranslate();
}

RightsView RightsCard::view() const
{
    return static_cast<RightsView>(m_views->current());
}

void RightsCard::show(const Library &library, std::shared_ptr<const planning::Figures> figures, const Formatter &format)
{
    m_shown = {&library, std::move(figures), format};
    const auto counts = rightsCounts(*m_shown->figures);
    const auto counted = [&](const QString &words, RightsView of) {
        return QStringLiteral("%1  %2").arg(words, format.number(counts[static_cast<size_t>(of)]));
    };
    m_views->setTexts({counted(tr("%n days", nullptr, planning::lapseUrgentDays), RightsView::Urgent),
                       counted(tr("%n days", nullptr, planning::lapseNoticeDays), RightsView::Notice),
                       counted(tr("%n days", nullptr, planning::lapseHorizonDays), RightsView::Horizon),
                       counted(tr("Lapse too early"), RightsView::Missed),
                       counted(tr("Clashes"), RightsView::Clashes)});
    showView();
}

void RightsCard::showView()
{
    if (!m_shown)
        return;
    const bool isEmpty = rightsCounts(*m_shown->figures)[static_cast<size_t>(view())] == 0;
    m_list->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    if (view() == RightsView::Clashes)
        m_none->setText(tr("No exclusive rights clash: none are granted twice for the same use, territory and time."));
    else if (view() == RightsView::Missed)
        m_none->setText(tr("Every right lasts as long as the titles that are made from it need it."));
    else
        m_none->setText(tr("No right lapses within %n days. Rights grants are kept in the Library, with each source "
                           "IP.",
                           nullptr, daysOf(view())));
    m_rows.ask([library = *m_shown->library, figures = m_shown->figures, format = m_shown->format,
                view = view()] { return rightsRows(library, *figures, format, view); },
               [this, shown = *m_shown, view = view()](const QList<FigureRow> &rows) {
                   m_list->table().setTeller([shown, view](int index) {
                       return rightsTelling(*shown.library, *shown.figures, shown.format.language(), view, index);
                   });
                   m_list->table().setRows(rows);
               });
}

void RightsCard::retranslate()
{
    setHeading(tr("Rights that lapse"));
    m_views->setToolTip(
        tr("Counted are rights that nothing follows, each use by itself; those that it is decided to let "
           "lapse are not. The Library counts source IPs that will not be secured any more."));
    m_views->setAccessibleName(tr("Which rights"));
    m_list->setAccessibleName(tr("Rights that lapse"));
    m_list->setColumns(rightsColumns(view()));
}

} // namespace slateboard
