// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/sheetsection.h"

#include "ui/models/whendone.h"
#include "ui/models/workspace.h"

namespace slateboard {

SheetSection::SheetSection(Workspace &workspace, Of of, QWidget *parent) :
    TitleSection(workspace, parent), m_of(of), m_edits(this)
{
    setEnabled(false); // until there is a sheet to be edited
}

void SheetSection::setSheet(std::shared_ptr<const ShownTitle> shown)
{
    const bool isOther =
        !m_shown || m_shown->sheet.title.id != shown->sheet.title.id || m_shown->sheet.plan != shown->sheet.plan;
    m_shown = std::move(shown);
    setEnabled(true);
    updateRefusal();
    if (isOther)
        forgetNew();
    showSheet();
    if (isOther)
        m_edits.takeBackAll();
}

void SheetSection::setRefusal(const QString &refusal)
{
    m_rightRefusal = refusal;
    updateRefusal();
}

void SheetSection::updateRefusal()
{
    m_refusal = m_rightRefusal.isEmpty() && m_shown && m_of == Of::Plan ? m_shown->sheet.lock : m_rightRefusal;
    m_edits.setRefusal(m_refusal);
    applyRefusal();
}

void SheetSection::applyRefusal()
{}

void SheetSection::finishEditing()
{
    m_edits.finishAll();
}

void SheetSection::save(const Edited &edited)
{
    workspace().follow(edited);
    whenDone(this, edited, [this](const Result<EditOutcome> &result) {
        if (!result)
            showRefused();
    });
}

void SheetSection::showRefused()
{
    showSheet();
}

void SheetSection::retranslate()
{
    if (m_shown)
        showSheet();
}

} // namespace slateboard
