// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/titleform.h"

#include "app/base/text.h"
#include "ui/pages/title/namesedit.h"
#include "ui/pages/title/sourcepicker.h"
#include "ui/widgets/dayedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace slateboard {
namespace {

QStringList partyNames(const Library &library)
{
    QStringList names;
    names.reserve(library.parties.size());
    for (const Party &party : library.parties)
        names << party.name;
    return names;
}

QStringList genres(const Library &library)
{
    QSet<QString> found;
    for (const Title &title : library.titles)
        found.insert(title.genre);
    found.remove(QString());
    QStringList names(found.begin(), found.end());
    names.sort();
    return names;
}

// Zero stands for unknown and shows as such.
QSpinBox *countBox(const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(0, 9999);
    box->setSpecialValueText(QStringLiteral("–"));
    box->setAccessibleName(name);
    return box;
}

std::optional<int> countOf(const QSpinBox &box)
{
    return box.value() > 0 ? std::optional(box.value()) : std::nullopt;
}

} // namespace

TitleForm::TitleForm(const Library &library, Day today, QWidget *parent) :
    QWidget(parent), m_form(new QFormLayout), m_koreanName(new QLineEdit), m_englishName(new QLineEdit),
    m_format(new QComboBox), m_episodes(countBox(tr("Episodes"))), m_minutes(countBox(tr("Minutes"))),
    m_genre(new QLineEdit), m_producer(new QLineEdit), m_logline(new QPlainTextEdit),
    m_ownOriginal(new QCheckBox(tr("Own original"))), m_sources(new SourcePicker(library.ips)),
    m_productionCompanies(new NamesEdit(partyNames(library))), m_platforms(new NamesEdit(partyNames(library))),
    m_distributors(new NamesEdit(partyNames(library))), m_targetRelease(new DayEdit)
{
    for (const auto &word : words<Format>())
        m_format->addItem(wordFor(word.value), static_cast<int>(word.value));
    auto *completer = new QCompleter(genres(library), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_genre->setCompleter(completer);
    m_targetRelease->setSuggestion(today);
    build();
    setFocusProxy(m_koreanName);
}

void TitleForm::build()
{
    m_logline->setTabChangesFocus(true);
    m_logline->setFixedHeight(m_logline->fontMetrics().lineSpacing() * 2 + 14);
    m_koreanName->setMaxLength(200);
    m_englishName->setMaxLength(200);
    for (NamesEdit *names : {m_productionCompanies, m_platforms, m_distributors})
        names->setPlaceholderText(tr("Names, separated by commas"));

    auto *kind = new QHBoxLayout;
    kind->setSpacing(8);
    kind->addWidget(m_format, 1);
    kind->addWidget(m_episodes);
    kind->addWidget(new QLabel(tr("episodes of")));
    kind->addWidget(m_minutes);
    kind->addWidget(new QLabel(tr("minutes")));

    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addStretch(1); // room to spare goes below: between the rows it would part labels from their fields
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(7);
    m_form->addRow(tr("Korean name"), m_koreanName);
    m_form->addRow(tr("English name"), m_englishName);
    m_form->addRow(tr("Format"), kind);
    m_form->addRow(tr("Genre"), m_genre);
    m_form->addRow(tr("Producer"), m_producer);
    m_form->addRow(tr("Logline"), m_logline);
    m_form->addRow(tr("Source IPs"), m_sources);
    m_form->addRow(QString(), m_ownOriginal);
    m_form->addRow(tr("Production companies"), m_productionCompanies);
    m_form->addRow(tr("Platforms"), m_platforms);
    m_form->addRow(tr("Distributors"), m_distributors);
    m_form->addRow(tr("Target release"), m_targetRelease);
}

void TitleForm::hideRelease()
{
    m_form->setRowVisible(m_targetRelease, false);
}

void TitleForm::setDraft(const TitleDraft &draft)
{
    m_title = draft.title.id;
    m_koreanName->setText(draft.title.koreanName);
    m_englishName->setText(draft.title.englishName);
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(draft.title.format)));
    m_episodes->setValue(draft.title.episodes.value_or(0));
    m_minutes->setValue(draft.title.minutes.value_or(0));
    m_genre->setText(draft.title.genre);
    m_producer->setText(draft.title.producer);
    m_logline->setPlainText(draft.title.logline);
    m_ownOriginal->setChecked(draft.title.ownOriginal);
    m_sources->setPicked(draft.madeFrom);
    m_productionCompanies->setNames(draft.productionCompanies);
    m_platforms->setNames(draft.platforms);
    m_distributors->setNames(draft.distributors);
    m_targetRelease->setDay(draft.targetRelease);
}

TitleDraft TitleForm::draft() const
{
    TitleDraft draft;
    draft.title.id = m_title;
    draft.title.koreanName = cleaned(m_koreanName->text());
    draft.title.englishName = cleaned(m_englishName->text());
    draft.title.format = static_cast<Format>(m_format->currentData().toInt());
    draft.title.episodes = countOf(*m_episodes);
    draft.title.minutes = countOf(*m_minutes);
    draft.title.genre = cleaned(m_genre->text());
    draft.title.producer = cleaned(m_producer->text());
    draft.title.logline = m_logline->toPlainText().trimmed();
    draft.title.ownOriginal = m_ownOriginal->isChecked();
    draft.madeFrom = m_sources->picked();
    draft.productionCompanies = m_productionCompanies->names();
    draft.platforms = m_platforms->names();
    draft.distributors = m_distributors->names();
    draft.targetRelease = m_targetRelease->day();
    return draft;
}

QString TitleForm::refusal() const
{
    if (cleaned(m_koreanName->text()).isEmpty() && cleaned(m_englishName->text()).isEmpty())
        return tr("A title needs a name, in Korean or in English.");
    return m_targetRelease->refusal();
}

bool sameDraft(const TitleDraft &a, const TitleDraft &b)
{
    return a.title == b.title && a.madeFrom == b.madeFrom && a.productionCompanies == b.productionCompanies &&
           a.platforms == b.platforms && a.distributors == b.distributors && a.targetRelease == b.targetRelease;
}

} // namespace slateboard
