// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importdraft.h"

#include "ui/models/workspace.h"

#include <QFileInfo>
#include <QThreadPool>

namespace slateboard {
namespace {

// Letting go of 100,000 rows takes longer than a frame, so it is not done on this thread.
template <class T>
void freeAside(std::shared_ptr<T> &value)
{
    if (value)
        QThreadPool::globalInstance()->start([old = std::exchange(value, nullptr)] {});
}

} // namespace

ImportDraft::ImportDraft(Workspace &workspace, exchange::ImportKind kind, QObject *parent) :
    QObject(parent), m_workspace(workspace), m_kind(kind)
{}

ImportDraft::~ImportDraft()
{
    ++*m_run;
    freeAside(m_proposal);
    freeAside(m_table);
}

QString ImportDraft::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void ImportDraft::open(const QString &path)
{
    m_path = path;
    m_options = {};
    m_detected = {};
    freeAside(m_table);
    freeAside(m_proposal);
    read();
}

void ImportDraft::setEncoding(const QString &encoding)
{
    if (encoding == m_options.encoding)
        return;
    m_options.encoding = encoding;
    read();
}

void ImportDraft::setSeparator(QChar separator)
{
    if (separator == m_options.separator)
        return;
    m_options.separator = separator;
    read();
}

void ImportDraft::setColumn(const QString &field, int column)
{
    if (m_mapping.value(field, -1) == column)
        return;
    if (column < 0)
        m_mapping.remove(field);
    else
        m_mapping.insert(field, column);
    planAgain();
}

void ImportDraft::setGrant(std::optional<GrantForAll> grant)
{
    m_grant = std::move(grant);
    planAgain();
}

void ImportDraft::read()
{
    using Read = std::shared_ptr<const exchange::SourceTable>;
    ++*m_run;
    m_isPlanning = false;
    m_isReading = true;
    m_refusal.clear();
    m_reader.ask(
        [path = m_path, options = m_options]() -> Result<Read> {
            return exchange::readCsv(path, options).map([](exchange::SourceTable &&table) {
                return Read(std::make_shared<const exchange::SourceTable>(std::move(table)));
            });
        },
        [this](Result<Read> table) { takeTable(std::move(table)); });
    emit changed();
}

void ImportDraft::takeTable(Result<std::shared_ptr<const exchange::SourceTable>> table)
{
    m_isReading = false;
    const QStringList headerBefore = m_table ? m_table->header : QStringList();
    freeAside(m_table);
    if (!table) {
        freeAside(m_proposal);
        m_refusal = table.error().sentence;
        emit tableChanged();
        return emit changed();
    }
    m_table = *std::move(table);
    if (m_options.encoding.isEmpty())
        m_detected.encoding = m_table->encoding;
    if (m_options.separator.isNull())
        m_detected.separator = m_table->separator;
    if (m_table->header != headerBefore)
        m_mapping = exchange::proposeMapping(m_kind, m_table->header);
    emit tableChanged();
    planAgain();
}

void ImportDraft::planAgain()
{
    if (!m_table || m_isReading)
        return;
    exchange::ImportOptions options;
    options.kind = m_kind;
    options.mapping = m_mapping;
    options.today = m_workspace.session().today();
    options.plan = workingPlan(m_workspace.library()).id;
    const quint64 run = ++*m_run;
    m_isPlanning = true;
    m_refusal.clear();
    m_planner.ask(
        [table = m_table, options, grant = m_grant, library = m_workspace.library(), formatter = m_workspace.format(),
         run, last = m_run] {
            return propose(*table, options, grant, library, formatter, [run, last](double) { return *last == run; });
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
    if (proposal)
        m_proposal = *std::move(proposal);
    else
        m_refusal = proposal.error().sentence;
    emit changed();
}

} // namespace slateboard
