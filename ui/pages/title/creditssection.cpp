// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/creditssection.h"

#include "app/base/text.h"
#include "app/session/titlepartverbs.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/namesedit.h"
#include "ui/widgets/wordbox.h"

#include <QToolButton>

namespace slateboard {

CreditLine::CreditLine(KnownNames &names, QWidget *parent) :
    RowLine(parent), m_role(makeWordBox<CreditRole>()), m_person(new QLineEdit),
    m_standing(makeWordBox<CreditStanding>())
{
    completeNames(*m_person, names.people);
    m_person->setMinimumWidth(60);
    m_person->setPlaceholderText(tr("Name"));
    m_person->setAccessibleName(tr("Name"));
    m_role->setAccessibleName(tr("Role"));
    m_standing->setAccessibleName(tr("Standing"));
    for (QWidget *editor : std::initializer_list<QWidget *>{m_role, m_person, m_standing})
        edits().add(editor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_role);
    row->addWidget(m_person, 1);
    row->addWidget(m_standing);
    row->addWidget(removeButton());
    setFocusProxy(m_person);
}

void CreditLine::show(const Credit &credit)
{
    m_credit = credit;
    fillWords<CreditRole>(*m_role);
    fillWords<CreditStanding>(*m_standing);
    edits().show(m_role, static_cast<int>(credit.role));
    edits().show(m_person, credit.person);
    edits().show(m_standing, static_cast<int>(credit.standing));
}

Credit CreditLine::row() const
{
    Credit credit = m_credit;
    credit.role = static_cast<CreditRole>(m_role->currentIndex());
    credit.person = cleaned(m_person->text());
    credit.standing = static_cast<CreditStanding>(m_standing->currentIndex());
    return credit;
}

CreditsSection::CreditsSection(Workspace &workspace, KnownNames &names, QWidget *parent) :
    RowsSection(workspace, Of::Title, parent), m_names(names)
{
    retranslate();
}

CreditLine *CreditsSection::makeLine()
{
    return new CreditLine(m_names);
}

// The next role that nobody has, so that names can be entered one after another.
Credit CreditsSection::newRow() const
{
    Credit credit;
    credit.id = makeId<Credit>();
    const QList<Credit> present = lines().rows();
    for (CreditRole role : {CreditRole::Writer, CreditRole::Director, CreditRole::Lead}) {
        credit.role = role;
        if (std::ranges::find(present, role, &Credit::role) == present.end())
            break;
    }
    return credit;
}

QList<Credit> CreditsSection::sheetRows() const
{
    QList<Credit> credits(sheet().credits.begin(), sheet().credits.end());
    std::ranges::stable_sort(credits, {}, &Credit::role);
    return credits;
}

Edited CreditsSection::keep(const QList<Credit> &credits)
{
    return setCredits(workspace().session(), titleId(), credits);
}

void CreditsSection::showMore()
{
    const auto attached = std::ranges::count(sheet().credits, CreditStanding::Attached, &Credit::standing);
    if (!sheet().credits.empty()) {
        //: of %2 people %1 are attached
        setRemark(tr("%1 of %2 attached").arg(attached).arg(sheet().credits.size()));
    }
}

void CreditsSection::retranslate()
{
    setTexts(tr("Credits"), tr("Add"), tr("Nobody is named yet: writers, directors and leads, wanted or attached."));
    RowsSection::retranslate();
}

} // namespace slateboard
