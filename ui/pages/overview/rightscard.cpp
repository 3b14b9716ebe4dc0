// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/rightscard.h"

#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

namespace slateboard {

RightsCard::RightsCard(QWidget *parent) : ListCard(rightsViewCount, parent), m_rows(this)
{
    views().setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // large counts do not widen the window
    views().setCurrent(static_cast<int>(RightsView::Notice));
    connect(&list(), &FigureView::followed, this, &RightsCard::followed);
    connect(&views(), &Segments::chosen, this, [this] {
        list().table().setRows({}); // of the view before
        list().setColumns(rightsColumns(view()));
        showView();
    });
    retranslate();
}

RightsView RightsCard::view() const
{
    return static_cast<RightsView>(views().current());
}

void RightsCard::show(const Library &library, std::shared_ptr<const planning::Figures> figures, const Formatter &format)
{
    m_shown = {&library, std::move(figures), format};
    const auto counts = rightsCounts(*m_shown->figures);
    const auto counted = [&](const QString &words, RightsView of) {
        return QStringLiteral("%1  %2").arg(words, format.number(counts[static_cast<size_t>(of)]));
    };
    views().setTexts({counted(tr("%n days", nullptr, planning::lapseUrgentDays), RightsView::Urgent),
                      counted(tr("%n days", nullptr, planning::lapseNoticeDays), RightsView::Notice),
                      counted(tr("%n days", nullptr, planning::lapseHorizonDays), RightsView::Horizon),
                      counted(tr("Lapse too early"), RightsView::Missed), counted(tr("Clashes"), RightsView::Clashes)});
    showView();
}

void RightsCard::showView()
{
    if (!m_shown)
        return;
    const bool isEmpty = rightsCounts(*m_shown->figures)[static_cast<size_t>(view())] == 0;
    showList(isEmpty);
    if (view() == RightsView::Clashes)
        sayOfNone(tr("No exclusive rights clash: none are granted twice for the same use, territory and time."));
    else if (view() == RightsView::Missed)
        sayOfNone(tr("Every right lasts as long as the titles that are made from it need it."));
    else
        sayOfNone(tr("No right lapses within %n days. Rights grants are kept in the Library, with each source "
                     "IP.",
                     nullptr, daysOf(view())));
    m_rows.ask([library = *m_shown->library, figures = m_shown->figures, format = m_shown->format,
                view = view()] { return rightsRows(library, *figures, format, view); },
               [this, shown = *m_shown, view = view()](const QList<FigureRow> &rows) {
                   list().table().setTeller([shown, view](int index) {
                       return rightsTelling(*shown.library, *shown.figures, shown.format.language(), view, index);
                   });
                   list().table().setRows(rows);
               });
}

void RightsCard::retranslate()
{
    setHeading(tr("Rights that lapse"));
    views().setToolTip(
        tr("Counted are rights that nothing follows, each use by itself; those that it is decided to let "
           "lapse are not. The Library counts source IPs that will not be secured any more."));
    views().setAccessibleName(tr("Which rights"));
    list().setAccessibleName(tr("Rights that lapse"));
    list().setColumns(rightsColumns(view()));
}

} // namespace slateboard
