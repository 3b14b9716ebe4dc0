// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importdraft.h"

#include "app/exchange/listfit.h"
#include "app/exchange/metriccolumns.h"
#include "ui/models/workspace.h"
#include "ui/pages/import/freeaside.h"

#include <QFile>
#include <QFileInfo>

namespace slateboard {

using exchange::ImportKind;
using exchange::MatchAction;

namespace {

constexpr qint64 longFile = 1'000'000;
constexpr qint64 peekedBytes = 200'000;

Result<ImportDraft::Table> sharedTable(Result<exchange::SourceTable> table)
{
    return std::move(table).map([](exchange::SourceTable &&read) {
        return ImportDraft::Table(std::make_shared<const exchange::SourceTable>(std::move(read)));
    });
}

} // namespace

ImportDraft::ImportDraft(Workspace &workspace, std::optional<ImportKind> kind, ImportMemory memory, QObject *parent) :
    QObject(parent), m_workspace(workspace), m_kind(kind), m_memory(std::move(memory))
{}

ImportDraft::~ImportDraft()
{
    ++*m_run;
    freeAside(m_proposal);
    freeAside(m_table);
    freeAside(m_texts);
}

QString ImportDraft::name() const
{
    if (!m_pasted.isEmpty())
        return m_table ? m_table->file : tr("clipboard");
    return QFileInfo(m_path).fileName();
}

void ImportDraft::open(const QString &path)
{
    begin(path, {});
}

void ImportDraft::paste(const QString &text)
{
    begin({}, text);
}

void ImportDraft::begin(const QString &path, const QString &pasted)
{
    m_path = path;
    m_pasted = pasted;
    m_options = {};
    m_detected = {};
    m_matchActions.clear();
    freeAside(m_table);
    freeAside(m_proposal);
    read();
}

void ImportDraft::setKind(ImportKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    if (m_matchAction == MatchAction::Add && kind == ImportKind::Metrics)
        m_matchAction = MatchAction::Skip;
    m_matchActions.clear();
    freeAside(m_proposal);
    if (m_table)
        chooseMeanings();
    emit tableChanged();
    planAgain();
    emit changed();
}

template <class Value>
void ImportDraft::setOption(Value exchange::SourceOptions::*option, const Value &value)
{
    if (m_options.*option == value)
        return;
    m_options.*option = value;
    m_matchActions.clear(); // lines are others
    read();
}

void ImportDraft::setSheet(const QString &sheet)
{
    m_options.headLine.reset();
    setOption(&exchange::SourceOptions::sheet, sheet);
}

void ImportDraft::setEncoding(const QString &encoding)
{
    setOption(&exchange::SourceOptions::encoding, encoding);
}

void ImportDraft::setSeparator(QChar separator)
{
    setOption(&exchange::SourceOptions::separator, separator);
}

void ImportDraft::setHeadLine(std::optional<int> line)
{
    if (m_table)
        m_options.sheet = m_table->sheet; // that sheet is meant, whatever else would fit then
    setOption(&exchange::SourceOptions::headLine, line);
}

void ImportDraft::setMeaning(int column, const QString &field)
{
    exchange::Mapping mapping = m_choices.mapping;
    mapping.removeIf([column](const auto &entry) { return entry.value() == column; });
    if (!field.isEmpty())
        mapping.insert(field, column);
    if (mapping == m_choices.mapping)
        return;
    m_choices.mapping = mapping;
    m_words.removeIf([&](const exchange::UnknownWord &word) { return !mapping.contains(word.field); });
    planAgain();
}

void ImportDraft::proposeAnew()
{
    m_remembered.reset();
    m_choices = {exchange::proposeMapping(kind(), *m_table), {}};
    m_words.clear();
    planAgain();
}

void ImportDraft::setAnswer(const QString &field, const QString &word, const std::optional<QString> &code)
{
    if (code)
        m_choices.words[field].insert(word, *code);
    else if (m_choices.words[field].remove(word) > 0 && m_choices.words[field].isEmpty())
        m_choices.words.remove(field);
    planAgain();
}

void ImportDraft::setMatchAction(MatchAction action)
{
    if (action == m_matchAction && m_matchActions.isEmpty())
        return;
    m_matchAction = action;
    m_matchActions.clear();
    planAgain();
}

void ImportDraft::setMatchActions(const QList<int> &lines, MatchAction action)
{
    for (int line : lines) {
        if (action == m_matchAction)
            m_matchActions.remove(line);
        else
            m_matchActions.insert(line, action);
    }
    planAgain();
}

void ImportDraft::setMetricKind(std::optional<MetricKind> kind)
{
    if (kind == m_metricKind)
        return;
    m_metricKind = kind;
    planAgain();
}

void ImportDraft::setMetricDay(std::optional<Day> day)
{
    if (day == m_metricDay)
        return;
    m_metricDay = day;
    planAgain();
}

void ImportDraft::setGrant(std::optional<GrantForAll> grant)
{
    m_grant = std::move(grant);
    planAgain();
}

void ImportDraft::followLibrary()
{
    planAgain();
}

void ImportDraft::remember()
{
    if (m_memory.keep && m_table)
        m_memory.keep(headerKey(kind(), m_table->header), toBytes(m_choices, m_table->header));
}

// The first rows of a long text are shown at once, while the whole of it is read.
void ImportDraft::peek()
{
    if (QFileInfo(m_path).size() < longFile)
        return;
    m_peeker.ask(
        [path = m_path, options = m_options] {
            QFile file(path);
            QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(peekedBytes) : QByteArray();
            bytes.truncate(bytes.lastIndexOf('\n') + 1);
            return sharedTable(exchange::readCsvText(bytes, QFileInfo(path).fileName(), options));
        },
        [this, path = m_path](Result<Table> table) {
            if (!table || !m_isReading || path != m_path)
                return;
            show(*std::move(table));
            emit changed();
        });
}

void ImportDraft::read()
{
    const quint64 run = ++*m_run;
    m_isPlanning = false;
    m_isReading = true;
    m_readRefusal.clear();
    m_planRefusal.clear();
    peek();
    m_reader.ask(
        [path = m_path, pasted = m_pasted, options = m_options, kind = m_kind, run, last = m_run] {
            const auto mayGoOn = [run, &last] { return *last == run; };
            return sharedTable(path.isEmpty() ? exchange::readPasted(pasted, options, mayGoOn)
                                              : exchange::readFitting(path, options, kind, mayGoOn));
        },
        [this](Result<Table> table) { takeTable(std::move(table)); });
    emit changed();
}

void ImportDraft::show(Table table)
{
    const QStringList headerBefore = m_table ? m_table->header : QStringList();
    freeAside(m_table);
    m_table = std::move(table);
    if (!m_kind)
        m_kind = kindOf(m_table->header);
    if (m_table->header != headerBefore)
        chooseMeanings();
    emit tableChanged();
}

void ImportDraft::takeTable(Result<Table> table)
{
    m_isReading = false;
    if (!table) {
        freeAside(m_table);
        freeAside(m_proposal);
        m_readRefusal = table.error().sentence;
        emit tableChanged();
        return emit changed();
    }
    m_detected.encoding = m_options.encoding.isEmpty() ? (*table)->encoding : m_detected.encoding;
    m_detected.separator = m_options.separator.isNull() ? (*table)->separator : m_detected.separator;
    show(*std::move(table));
    planAgain();
}

// As before for such a header, else as it suggests.
void ImportDraft::chooseMeanings()
{
    m_words.clear();
    m_remembered.reset();
    if (m_memory.recall)
        m_remembered = choicesFrom(m_memory.recall(headerKey(kind(), m_table->header)), kind(), m_table->header);
    m_choices = m_remembered.value_or(ImportChoices{exchange::proposeMapping(kind(), *m_table), {}});
    chooseMetric();
}

ImportKind kindOf(const QStringList &header)
{
    // A column of values that is headed by a day says as much as one that is named.
    const auto days = std::ranges::count_if(header, [](const QString &name) {
        const auto told = exchange::metricHeader(name);
        return told && told->day;
    });
    const auto columns = [&](ImportKind kind) -> qsizetype {
        const exchange::Mapping mapping = exchange::proposeMapping(kind, header);
        const bool isCosts = mapping.contains(QStringLiteral("day")) && mapping.contains(QStringLiteral("amount"));
        const bool isReceipts = isCosts && mapping.contains(QStringLiteral("platform"));
        if ((kind == ImportKind::Costs && !isCosts) || (kind == ImportKind::Receipts && !isReceipts))
            return 0;
        return mapping.size() + (kind == ImportKind::Metrics ? days : 0);
    };
    return std::ranges::max(
        {ImportKind::Ips, ImportKind::Titles, ImportKind::Metrics, ImportKind::Costs, ImportKind::Receipts}, {},
        columns);
}

} // namespace slateboard
