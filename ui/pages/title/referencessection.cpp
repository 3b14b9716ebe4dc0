// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/referencessection.h"

#include "app/session/titlepartverbs.h"
#include "ui/models/workspace.h"
#include "ui/widgets/documentsdialog.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/inspectorparts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

QList<DocumentLine> linesOfTitle(const std::vector<TitleDocument> &documents)
{
    QList<DocumentLine> lines;
    for (const TitleDocument &document : documents)
        lines << DocumentLine{document.id.value, document.place, document.note};
    return lines;
}

} // namespace

ReferencesSection::ReferencesSection(Workspace &workspace, QWidget *parent) :
    SheetSection(workspace, Of::Title, parent), m_links(new QVBoxLayout), m_empty(new QLabel), m_edit(new QPushButton)
{
    m_edit->setAutoDefault(true); // Return presses it
    addToHead(m_edit);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    body().addLayout(m_links);
    body().addWidget(m_empty);
    connect(m_edit, &QPushButton::clicked, this, &ReferencesSection::edit);
    retranslate();
}

void ReferencesSection::showSheet()
{
    const std::vector<TitleDocument> &documents = sheet().documents;
    m_empty->setVisible(documents.empty());
    setRemark(documents.empty() ? QString() : QString::number(documents.size()));
    if (documents == m_shown)
        return; // the keyboard may be on a link
    m_shown = documents;
    clearInspector(*m_links);
    if (!documents.empty())
        m_links->addWidget(new DocumentLinks(linesOfTitle(documents), workspace().session().path()));
}

void ReferencesSection::applyRefusal()
{
    setEditable(*m_edit, refusal());
}

void ReferencesSection::edit()
{
    auto *dialog = new DocumentsDialog(
        linesOfTitle(sheet().documents),
        tr("What belongs to the title: scripts, contracts, decks, pictures. Slateboard keeps the path or address, not "
           "the document."),
        workspace().session().path(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, title = titleId()] {
        QList<TitleDocument> kept;
        for (const DocumentLine &line : dialog->documents())
            kept << TitleDocument{{line.id}, title, line.place, line.note};
        save(setTitleDocuments(workspace().session(), title, kept));
    });
    dialog->open();
}

void ReferencesSection::retranslate()
{
    setHeading(tr("References"));
    m_edit->setText(tr("Edit…"));
    m_empty->setText(tr("No documents yet: scripts, contracts, decks, wherever they stand."));
    m_shown.clear();
    clearInspector(*m_links);
    SheetSection::retranslate();
}

} // namespace slateboard
