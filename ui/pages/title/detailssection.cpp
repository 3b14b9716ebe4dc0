// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/detailssection.h"

#include "app/session/titlepartverbs.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/namesedit.h"
#include "ui/widgets/wordbox.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace slateboard {
namespace {

// Zero stands for unknown and shows as such.
QSpinBox *makeCount()
{
    auto *box = new QSpinBox;
    box->setRange(0, 9999);
    box->setSpecialValueText(QStringLiteral("–"));
    return box;
}

QVariant valueOfCount(const std::optional<int> &count)
{
    return count ? QVariant(*count) : QVariant();
}

std::optional<int> countOfValue(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
}

QPlainTextEdit *makeLogline()
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 12);
    return edit;
}

} // namespace

DetailsSection::DetailsSection(Workspace &workspace, KnownNames &names, QWidget *parent) :
    SheetSection(workspace, Of::Title, parent), m_form(new QFormLayout)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    body().addLayout(m_form);
    addFields();
    addCompanies(PartyRole::ProductionCompany, QT_TR_NOOP("Production companies"), names);
    addCompanies(PartyRole::Platform, QT_TR_NOOP("Platforms"), names);
    addCompanies(PartyRole::Distributor, QT_TR_NOOP("Distributors"), names);
    connect(&edits(), &InPlace::finished, this, &DetailsSection::finish);
    retranslate();
}

void DetailsSection::addFields()
{
    addField(
        new QLineEdit, QT_TR_NOOP("Korean name"), [](const Title &title) { return QVariant(title.koreanName); },
        [](Title &title, const QVariant &value) { title.koreanName = value.toString(); });
    addField(
        new QLineEdit, QT_TR_NOOP("English name"), [](const Title &title) { return QVariant(title.englishName); },
        [](Title &title, const QVariant &value) { title.englishName = value.toString(); });
    addField(
        makeWordBox<Format>(), QT_TR_NOOP("Format"),
        [](const Title &title) { return QVariant(static_cast<int>(title.format)); },
        [](Title &title, const QVariant &value) { title.format = static_cast<Format>(value.toInt()); });
    addField(
        makeCount(), QT_TR_NOOP("Episodes"), [](const Title &title) { return valueOfCount(title.episodes); },
        [](Title &title, const QVariant &value) { title.episodes = countOfValue(value); });
    addField(
        makeCount(), QT_TR_NOOP("Minutes"), [](const Title &title) { return valueOfCount(title.minutes); },
        [](Title &title, const QVariant &value) { title.minutes = countOfValue(value); });
    addField(
        new QLineEdit, QT_TR_NOOP("Genre"), [](const Title &title) { return QVariant(title.genre); },
        [](Title &title, const QVariant &value) { title.genre = value.toString(); });
    addField(
        new QLineEdit, QT_TR_NOOP("Producer"), [](const Title &title) { return QVariant(title.producer); },
        [](Title &title, const QVariant &value) { title.producer = value.toString(); });
    addField(
        makeLogline(), QT_TR_NOOP("Logline"), [](const Title &title) { return QVariant(title.logline.trimmed()); },
        [](Title &title, const QVariant &value) { title.logline = value.toString(); });
    addField(
        new QCheckBox, QT_TR_NOOP("Own original"), [](const Title &title) { return QVariant(title.ownOriginal); },
        [](Title &title, const QVariant &value) { title.ownOriginal = value.toBool(); });
}

void DetailsSection::addField(QWidget *editor, const char *name, QVariant (*value)(const Title &),
                              void (*change)(Title &, const QVariant &))
{
    auto *label = new QLabel;
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(editor);
    editor->setMinimumWidth(80);
    m_form->addRow(label, editor);
    m_fields << Field{label, editor, name, value, change};
    edits().add(editor);
}

void DetailsSection::addCompanies(PartyRole role, const char *name, KnownNames &names)
{
    auto *label = new QLabel;
    auto *edit = new NamesEdit(names.parties);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(edit);
    edit->setMinimumWidth(80);
    m_form->addRow(label, edit);
    m_companies << Companies{label, edit, name, role};
    edits().add(edit);
}

void DetailsSection::showSheet()
{
    for (const Field &field : std::as_const(m_fields))
        edits().show(field.editor, field.value(sheet().title));
    for (const Companies &companies : std::as_const(m_companies)) {
        QStringList names;
        for (PartyId id : sheet().partiesOf(companies.role)) {
            if (const Party *party = findRow(workspace().library().parties, id))
                names << party->name;
        }
        edits().show(companies.names, names.join(QStringLiteral(", ")));
    }
}

void DetailsSection::finish(QWidget *editor)
{
    Session &session = workspace().session();
    for (const Field &field : std::as_const(m_fields)) {
        if (field.editor != editor)
            continue;
        const auto change = [change = field.change, value = InPlace::valueIn(editor)](Title &title) {
            change(title, value);
        };
        return save(changeTitle(session, titleId(), change));
    }
    for (const Companies &companies : std::as_const(m_companies)) {
        if (companies.names == editor) {
            const QStringList names = static_cast<NamesEdit *>(companies.names)->names();
            return save(setTitleParties(session, titleId(), companies.role, names));
        }
    }
}

void DetailsSection::editName()
{
    setFolded(false);
    const size_t name = workspace().language() == Language::Korean ? 0 : 1;
    auto *edit = static_cast<QLineEdit *>(m_fields[static_cast<qsizetype>(name)].editor);
    edit->setFocus();
    edit->selectAll();
}

void DetailsSection::retranslate()
{
    setHeading(tr("Details"));
    const auto say = [](QLabel *label, QWidget *editor, const char *name) {
        label->setText(tr(name));
        editor->setAccessibleName(tr(name));
    };
    for (const Field &field : std::as_const(m_fields)) {
        say(field.label, field.editor, field.name);
        if (auto *format = qobject_cast<QComboBox *>(field.editor))
            fillWords<Format>(*format);
    }
    for (const Companies &companies : std::as_const(m_companies)) {
        say(companies.label, companies.names, companies.name);
        companies.names->setPlaceholderText(tr("Names, separated by commas"));
    }
    SheetSection::retranslate();
}

} // namespace slateboard
