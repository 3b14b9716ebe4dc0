// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/import/importmemory.h"
#include "ui/pages/import/proposal.h"

#include <QObject>

#include <atomic>

namespace slateboard {

class Workspace;

/// An import that is being prepared: which list, how it is read, what its columns and words mean, what becomes of rows
/// that the library has, and what comes of it all. Reading and planning run aside, again after every change; what comes
/// too late is dropped.
class ImportDraft : public QObject {
    Q_OBJECT
public:
    using Table = std::shared_ptr<const exchange::SourceTable>;

    /// Without a kind, the header of the first list tells it.
    ImportDraft(Workspace &workspace, std::optional<exchange::ImportKind> kind, ImportMemory memory,
                QObject *parent = nullptr);
    ~ImportDraft() override;

    [[nodiscard]] exchange::ImportKind kind() const { return m_kind.value_or(exchange::ImportKind::Ips); }
    [[nodiscard]] bool hasSource() const { return !m_path.isEmpty() || !m_pasted.isEmpty(); }
    [[nodiscard]] const QString &path() const { return m_path; } // empty for what was pasted
    [[nodiscard]] QString name() const;                          // of the file, or what stands for the clipboard
    [[nodiscard]] const exchange::SourceOptions &options() const { return m_options; }
    /// What was found where nothing was asked for; empty before.
    [[nodiscard]] const exchange::SourceOptions &detected() const { return m_detected; }
    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const exchange::Mapping &mapping() const { return m_choices.mapping; }
    /// True while the columns mean what was chosen for such a header before.
    [[nodiscard]] bool isRemembered() const { return m_remembered && *m_remembered == m_choices; }
    [[nodiscard]] const exchange::WordAnswers &answers() const { return m_choices.words; }
    /// The words that nobody knew, whether or not they were explained since.
    [[nodiscard]] const QList<exchange::UnknownWord> &words() const { return m_words; }
    [[nodiscard]] exchange::MatchAction matchAction() const { return m_matchAction; }
    [[nodiscard]] const QMap<int, exchange::MatchAction> &matchActions() const { return m_matchActions; } // by line
    [[nodiscard]] const std::optional<MetricKind> &metricKind() const { return m_metricKind; }
    [[nodiscard]] const std::optional<Day> &metricDay() const { return m_metricDay; }
    /// While isBusy(), what was found before the last change.
    [[nodiscard]] const std::shared_ptr<const Proposal> &proposal() const { return m_proposal; }
    /// While it is, table() may hold the first rows alone.
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] bool isBusy() const { return m_isReading || m_isPlanning; }
    /// Why there is no table: one sentence, or empty.
    [[nodiscard]] const QString &readRefusal() const { return m_readRefusal; }
    /// Why there is a table but no proposal.
    [[nodiscard]] const QString &planRefusal() const { return m_planRefusal; }

    void open(const QString &path);
    void paste(const QString &text);
    void setKind(exchange::ImportKind kind);
    // What is empty, null or nothing: as detected
    void setSheet(const QString &sheet);
    void setEncoding(const QString &encoding);
    void setSeparator(QChar separator);
    void setHeadLine(std::optional<int> line);
    void setMeaning(int column, const QString &field); // empty: not taken
    void proposeAnew();                                // from the header alone, whatever was chosen before
    void setAnswer(const QString &field, const QString &word, const std::optional<QString> &code); // nothing: unknown
    void setMatchAction(exchange::MatchAction action);                                             // of all rows
    void setMatchActions(const QList<int> &lines, exchange::MatchAction action);
    void setMetricKind(std::optional<MetricKind> kind);
    void setMetricDay(std::optional<Day> day);
    void setGrant(std::optional<GrantForAll> grant);
    void followLibrary(); // which has changed
    void remember();      // the choices, for the next list with such a header

signals:
    void tableChanged(); // another list, or read otherwise, or not readable
    void changed();      // anything else: busy, choices, proposal, refusals

private:
    template <class Value>
    void setOption(Value exchange::SourceOptions::*option, const Value &value);
    void begin(const QString &path, const QString &pasted);
    void peek();
    void read();
    void show(Table table);
    void takeTable(Result<Table> table);
    void chooseMeanings();
    void chooseMetric();
    void planAgain();
    [[nodiscard]] bool waitsForTexts();
    [[nodiscard]] exchange::ImportOptions importOptions() const;
    void takeProposal(Result<std::shared_ptr<const Proposal>> proposal);
    void collectWords();

    Workspace &m_workspace;
    std::optional<exchange::ImportKind> m_kind;
    const ImportMemory m_memory;
    QString m_path;
    QString m_pasted;
    exchange::SourceOptions m_options;
    exchange::SourceOptions m_detected;
    Table m_table;
    ImportChoices m_choices;
    std::optional<ImportChoices> m_remembered;
    QList<exchange::UnknownWord> m_words;
    exchange::MatchAction m_matchAction = exchange::MatchAction::Skip;
    QMap<int, exchange::MatchAction> m_matchActions;
    std::optional<MetricKind> m_metricKind;
    std::optional<MetricKind> m_proposedMetric; // the name of the list tells it
    std::optional<Day> m_metricDay;
    std::optional<GrantForAll> m_grant;
    std::shared_ptr<const Proposal> m_proposal;
    QString m_readRefusal;
    QString m_planRefusal;
    bool m_isReading = false;
    bool m_isPlanning = false;
    // Synopses and notes of the library, once they are needed.
    std::shared_ptr<const exchange::AllStoredTexts> m_texts;
    qint64 m_textsRevision = -1; // of the library, for which they were asked
    // The number of the reading or planning asked for last: an earlier one stops when it sees another.
    std::shared_ptr<std::atomic<quint64>> m_run = std::make_shared<std::atomic<quint64>>(0);
    Latest<Result<Table>> m_peeker{this};
    Latest<Result<Table>> m_reader{this};
    Latest<Result<std::shared_ptr<const Proposal>>> m_planner{this};
};

/// The kind of list that a header suggests most.
[[nodiscard]] exchange::ImportKind kindOf(const QStringList &header);

} // namespace slateboard
