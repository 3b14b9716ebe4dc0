// SPDX-License-Identifier: GPL-3.0-or-later
// How a draft is planned: what it asks for, and what it takes.
#include "app/exchange/listfit.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/import/freeaside.h"
#include "ui/pages/import/importdraft.h"

#include <QThreadPool>

namespace slateboard {

using exchange::ImportKind;

exchange::ImportOptions ImportDraft::importOptions() const
{
    exchange::ImportOptions options;
    options.kind = kind();
    options.mapping = m_choices.mapping;
    options.grantForAll = m_grant ? std::optional(m_grant->grant) : std::nullopt;
    options.grantCounterparty = m_grant ? m_grant->counterparty : QString();
    options.today = m_workspace.session().today();
    options.plan = workingPlan(m_workspace.library()).id;
    options.matchAction = m_matchAction;
    options.matchActions = m_matchActions;
    options.words = m_choices.words;
    options.metricKind = m_metricKind;
    options.metricDay = m_metricDay;
    options.storedTexts = m_texts;
    return options;
}

// Long texts are in the file only. They are read once a list has columns for them, and again when the library changed
// or they could not be read.
bool ImportDraft::waitsForTexts()
{
    const auto areNeeded = [this] {
        const exchange::Mapping &mapping = m_choices.mapping;
        return kind() == ImportKind::Ips && !m_workspace.library().ips.isEmpty() &&
               (mapping.contains(QStringLiteral("synopsis")) || mapping.contains(QStringLiteral("notes")));
    };
    const qint64 revision = m_workspace.session().revision();
    if (!areNeeded() || (m_texts && m_textsRevision == revision))
        return false;
    if (std::exchange(m_textsRevision, revision) == revision)
        return true; // asked for already
    freeAside(m_texts);
    using Texts = std::shared_ptr<const exchange::AllStoredTexts>;
    const auto gather = [](const Result<QList<SourceIp>> &ips) {
        return ips.map([](const QList<SourceIp> &all) -> Texts {
            return std::make_shared<const exchange::AllStoredTexts>(exchange::storedTextsOf(all));
        });
    };
    const auto texts = m_workspace.session().readIps().then(QThreadPool::globalInstance(), gather);
    whenDone(this, texts, [this, revision, areNeeded](const Result<Texts> &read) {
        if (revision != m_textsRevision)
            return;
        if (read)
            m_texts = *read;
        else
            m_textsRevision = -1; // the next change asks anew
        if (!m_isPlanning || !areNeeded())
            return;
        if (read)
            planAgain();
        else
            takeProposal(tl::unexpected(read.error()));
    });
    return true;
}

// What a person chose stays.
void ImportDraft::chooseMetric()
{
    if (kind() != ImportKind::Metrics || m_metricKind != m_proposedMetric)
        return;
    m_proposedMetric = exchange::proposeMetricKind(*m_table, m_choices.mapping);
    m_metricKind = m_proposedMetric;
}

void ImportDraft::planAgain()
{
    if (!m_table || m_isReading)
        return;
    const quint64 run = ++*m_run;
    m_isPlanning = true;
    m_planRefusal.clear();
    if (waitsForTexts())
        return emit changed();
    m_planner.ask(
        [table = m_table, options = importOptions(), library = m_workspace.library(), formatter = m_workspace.format(),
         run, last = m_run] {
            return propose(*table, options, library, formatter, [run, last](double) { return *last == run; });
        },
        [this, run](Result<std::shared_ptr<const Proposal>> proposal) {
            if (run == *m_run)
                takeProposal(std::move(proposal));
        });
    emit changed();
}

void ImportDraft::takeProposal(Result<std::shared_ptr<const Proposal>> proposal)
{
    m_isPlanning = false;
    freeAside(m_proposal);
    if (proposal) {
        m_proposal = *std::move(proposal);
        collectWords();
    } else {
        m_planRefusal = proposal.error().sentence;
    }
    emit changed();
}

// A word that was explained is no longer unknown, but it stays listed, so that the explanation can be changed.
void ImportDraft::collectWords()
{
    QHash<std::pair<QString, QString>, exchange::UnknownWord> unknown;
    for (const exchange::UnknownWord &word : m_proposal->plan.unknownWords)
        unknown.insert({word.field, word.word}, word);
    QList<exchange::UnknownWord> words;
    for (const exchange::UnknownWord &word : std::as_const(m_words)) {
        if (unknown.remove({word.field, word.word}) || m_choices.words.value(word.field).contains(word.word))
            words << word;
    }
    for (const exchange::UnknownWord &word : m_proposal->plan.unknownWords) {
        if (unknown.contains({word.field, word.word}))
            words << word;
    }
    m_words = words;
}

} // namespace slateboard
