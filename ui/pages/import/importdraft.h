// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/import/proposal.h"

#include <QObject>

#include <atomic>

namespace slateboard {

class Workspace;

/// An import that is being prepared: which file, how it is read, what its columns mean, and what comes of it. Reading
/// and planning run aside, again after every change; what comes too late is dropped.
class ImportDraft : public QObject {
    Q_OBJECT
public:
    ImportDraft(Workspace &workspace, exchange::ImportKind kind, QObject *parent = nullptr);
    ~ImportDraft() override;

    [[nodiscard]] exchange::ImportKind kind() const { return m_kind; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const exchange::CsvOptions &options() const { return m_options; }
    /// What was found when nothing was asked for; empty before.
    [[nodiscard]] const exchange::CsvOptions &detected() const { return m_detected; }
    [[nodiscard]] const std::shared_ptr<const exchange::SourceTable> &table() const { return m_table; }
    [[nodiscard]] const exchange::Mapping &mapping() const { return m_mapping; }
    /// While isBusy(), what was found before the last change.
    [[nodiscard]] const std::shared_ptr<const Proposal> &proposal() const { return m_proposal; }
    [[nodiscard]] bool isBusy() const { return m_isReading || m_isPlanning; }
    /// Why there is no table, or no proposal: one sentence, or empty.
    [[nodiscard]] const QString &refusal() const { return m_refusal; }

    void open(const QString &path);
    void setEncoding(const QString &encoding);        // empty: as detected
    void setSeparator(QChar separator);               // null: as detected
    void setColumn(const QString &field, int column); // below 0: not taken
    void setGrant(std::optional<GrantForAll> grant);
    void planAgain(); // when the library has changed

signals:
    void tableChanged(); // another file, or read otherwise, or not readable
    void changed();      // anything else: busy, proposal, refusal

private:
    void read();
    void takeTable(Result<std::shared_ptr<const exchange::SourceTable>> table);
    void takeProposal(Result<std::shared_ptr<const Proposal>> proposal);

    Workspace &m_workspace;
    const exchange::ImportKind m_kind;
    QString m_path;
    exchange::CsvOptions m_options;
    exchange::CsvOptions m_detected;
    std::shared_ptr<const exchange::SourceTable> m_table;
    exchange::Mapping m_mapping;
    std::optional<GrantForAll> m_grant;
    std::shared_ptr<const Proposal> m_proposal;
    QString m_refusal;
    bool m_isReading = false;
    bool m_isPlanning = false;
    // The number of the planning asked for last: an earlier one stops when it sees another.
    std::shared_ptr<std::atomic<quint64>> m_run = std::make_shared<std::atomic<quint64>>(0);
    Latest<Result<std::shared_ptr<const exchange::SourceTable>>> m_reader{this};
    Latest<Result<std::shared_ptr<const Proposal>>> m_planner{this};
};

} // namespace slateboard
