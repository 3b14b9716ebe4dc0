// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/bulkedit.h"

#include "app/base/text.h"
#include "ui/models/ipcolumns.h"
#include "ui/pages/library/tagsedit.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/inspectorparts.h"
#include "ui/widgets/wordbox.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace slateboard {
namespace {

QLineEdit *textEdit(const QStringList &known)
{
    auto *edit = new QLineEdit;
    if (!known.isEmpty()) {
        auto *completer = new QCompleter(known, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
    }
    return edit;
}

template <class Value>
std::optional<Value> valueIf(const QCheckBox &isOn, const Value &value)
{
    return isOn.isChecked() ? std::optional<Value>(value) : std::optional<Value>(); // the value may be an optional
}

} // namespace

BulkEditDialog::BulkEditDialog(Workspace &workspace, const QList<IpId> &ips, const search::KnownTexts &known,
                               QWidget *parent) :
    QDialog(parent),
    m_workspace(workspace), m_ips(ips), m_medium(makeWordBox<Medium>()), m_origin(makeWordBox<Origin>()),
    m_genre(textEdit(known.genres)), m_creator(textEdit({})), m_publisher(textEdit(known.publishers)),
    m_discovered(new DayEdit), m_addedTags(new TagsEdit(known.tags)), m_removedTags(new TagsEdit(known.tags)),
    m_note(new QLineEdit), m_count(new QLabel),
    m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel)), m_preview(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit %n source IP(s)", nullptr, static_cast<int>(ips.size())));
    auto *heading = inspectorHeading();
    heading->setText(tr("Only what is ticked or filled in changes; an empty field that is ticked is emptied."));
    heading->setFont(font());
    heading->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    addFields(*form);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("C&hange"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(480);
    showCount({});
}

void BulkEditDialog::addFields(QFormLayout &form)
{
    const IpHead first = m_workspace.library().ips.find(m_ips.first()).value_or(IpHead());
    m_mediumOn = addChoice(form, IpField::Medium, tr("&Medium"), m_medium, static_cast<int>(first.medium));
    m_genreOn = addText(form, IpField::Genre, tr("&Genre"), m_genre);
    m_creatorOn = addText(form, IpField::Creator, tr("Cr&eator"), m_creator);
    m_publisherOn = addText(form, IpField::Publisher, tr("&Publisher"), m_publisher);
    m_originOn = addChoice(form, IpField::Origin, tr("&Origin"), m_origin, static_cast<int>(first.origin));
    m_discoveredOn = addText(form, IpField::DiscoveredOn, tr("&Discovered on"), m_discovered);
    addPlain(form, tr("&Add tags"), m_addedTags);
    addPlain(form, tr("&Remove tags"), m_removedTags);
    addPlain(form, tr("Add to &notes"), m_note);
    m_note->setPlaceholderText(tr("A line at the end of the notes"));
}

QCheckBox *BulkEditDialog::addField(QFormLayout &form, IpField field, const QString &label, QWidget *editor)
{
    auto *isOn = new QCheckBox(label);
    isOn->setAccessibleName(tr("Change %1").arg(fieldName(field)));
    editor->setAccessibleName(fieldName(field));
    form.addRow(isOn, editor);
    connect(isOn, &QCheckBox::clicked, editor, [editor](bool isChecked) {
        if (isChecked)
            editor->setFocus();
    });
    return isOn;
}

QCheckBox *BulkEditDialog::addText(QFormLayout &form, IpField field, const QString &label, QLineEdit *editor)
{
    QCheckBox *isOn = addField(form, field, label, editor);
    const QString example = editor->placeholderText();
    editor->setPlaceholderText(tr("(keep)"));
    connect(editor, &QLineEdit::textEdited, isOn, [isOn] { isOn->setChecked(true); });
    connect(editor, &QLineEdit::textChanged, isOn, [isOn](const QString &text) {
        if (!text.isEmpty())
            isOn->setChecked(true); // picked or stepped to
    });
    connect(editor, &QLineEdit::textChanged, this, &BulkEditDialog::preview);
    connect(isOn, &QCheckBox::toggled, editor, [editor, example](bool isChecked) {
        editor->setPlaceholderText(isChecked ? example : tr("(keep)"));
        if (!isChecked)
            editor->clear(); // what is not to be changed shows no value
    });
    connect(isOn, &QCheckBox::toggled, this, &BulkEditDialog::preview);
    return isOn;
}

QCheckBox *BulkEditDialog::addChoice(QFormLayout &form, IpField field, const QString &label, QComboBox *editor,
                                     int first)
{
    QCheckBox *isOn = addField(form, field, label, editor);
    editor->setPlaceholderText(tr("(keep)"));
    editor->setCurrentIndex(-1);
    connect(editor, &QComboBox::activated, isOn, [isOn] { isOn->setChecked(true); });
    connect(editor, &QComboBox::currentIndexChanged, this, &BulkEditDialog::preview);
    connect(isOn, &QCheckBox::toggled, editor, [editor, first](bool isChecked) {
        if (!isChecked)
            editor->setCurrentIndex(-1);
        else if (editor->currentIndex() < 0)
            editor->setCurrentIndex(first);
    });
    connect(isOn, &QCheckBox::toggled, this, &BulkEditDialog::preview);
    return isOn;
}

void BulkEditDialog::addPlain(QFormLayout &form, const QString &label, QLineEdit *editor)
{
    editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form.addRow(label, editor);
    connect(editor, &QLineEdit::textChanged, this, &BulkEditDialog::preview);
}

BulkChange BulkEditDialog::change() const
{
    BulkChange change;
    change.medium = valueIf(*m_mediumOn, static_cast<Medium>(m_medium->currentIndex()));
    change.origin = valueIf(*m_originOn, static_cast<Origin>(m_origin->currentIndex()));
    change.genre = valueIf(*m_genreOn, cleaned(m_genre->text()));
    change.creator = valueIf(*m_creatorOn, cleaned(m_creator->text()));
    change.publisher = valueIf(*m_publisherOn, cleaned(m_publisher->text()));
    change.discoveredOn = valueIf(*m_discoveredOn, m_discovered->day());
    change.addedTags = m_addedTags->tags();
    change.removedTags = m_removedTags->tags();
    change.addedNote = cleaned(m_note->text());
    return change;
}

void BulkEditDialog::preview()
{
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false); // until it is known what would change
    m_preview.ask(
        [change = change(), ips = m_workspace.library().ips, ids = m_ips] { return changedBy(change, ips, ids); },
        [this](const QList<IpId> &changed) { showCount(changed); });
}

void BulkEditDialog::showCount(const QList<IpId> &changed)
{
    m_changed = changed;
    const bool isSound = !m_discoveredOn->isChecked() || m_discovered->isAcceptable();
    const Formatter format = m_workspace.format();
    if (change().isEmpty())
        m_count->setText(tr("Nothing is filled in yet."));
    else
        m_count->setText(tr("Changes %1 of %2.").arg(format.number(changed.size()), format.number(m_ips.size())));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(isSound && !changed.isEmpty());
}

void BulkEditDialog::accept()
{
    if (m_preview.isBusy() || m_changed.isEmpty())
        return;
    const EditWords words{
        QString::fromUtf8(QT_TRANSLATE_N_NOOP("Edit", "Edit %n source IP(s)")), {}, static_cast<int>(m_changed.size())};
    m_workspace.follow(m_workspace.session().changeIps(
        m_changed, [change = change()](SourceIp &ip) { change.apply(ip); }, words));
    QDialog::accept();
}

} // namespace slateboard
