// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <algorithm>

namespace slateboard {

/// The tables of a library whose changes are recorded, in the order in which rows may be inserted.
enum class Table {
    Library,
    Party,
    SourceIp,
    ScoutEvent,
    RightsGrant,
    GrantDocument,
    IpMetric,
    Title,
    TitleIp,
    TitleParty,
    StageEvent,
    Plan,
    PlanTitle,
    Phase,
    Account,
    BudgetLine,
    Cost,
    Receipt,
    Cap,
    Goal,
    SavedFilter,
    Credit,
    Slot,
    TitleDocument,
    Decision,
    PlannedStage,
    PhaseLink,
    MilestoneTemplate,
    Milestone,
    PlannedMilestone,
    ReleaseWindow,
    Funding,
    Estimate,
    WaterfallTier,
    InterimTarget
};

/// Which rows of which tables an edit inserted, updated or deleted; ids ascending.
struct Changes {
    QMap<Table, QList<qint64>> rows;

    [[nodiscard]] bool touches(Table table) const { return rows.contains(table); }
    [[nodiscard]] bool touches(std::initializer_list<Table> tables) const
    {
        return std::ranges::any_of(tables, [this](Table table) { return rows.contains(table); });
    }
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

/// Of rows that were gathered without order.
[[nodiscard]] Changes changesOf(const QMap<Table, QSet<qint64>> &rows);

/// What fills a place in the words of an edit.
struct EditArgument {
    enum class Kind {
        Text, // shown as it is
        Word, // a word of the field: an English source text of the context "Words"
        Name  // of what has a name in Korean (`text`) and in English
    };
    EditArgument(QString plain) : text(std::move(plain)) {} // most are plain text, so this may happen unsaid
    [[nodiscard]] static EditArgument word(const char *english);
    [[nodiscard]] static EditArgument name(const QString &korean, const QString &english);
    [[nodiscard]] QString shown() const; // in the language that the application speaks now

    Kind kind = Kind::Text;
    QString text;
    QString english;
    friend bool operator==(const EditArgument &, const EditArgument &) = default;
};

/// What an edit did, in words that can be said in either language: an English source text of the context "Edit" with
/// %1 to %3 and perhaps %n (translated when shown), and what fills these.
struct EditWords {
    QString text;
    QList<EditArgument> arguments;
    int count = -1; // what %n stands for; -1: the text has none
    [[nodiscard]] QString translated() const;
};

} // namespace slateboard
