// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/costchoices.h"

#include "app/planning/costreport.h"
#include "app/planning/duecommitments.h"

#include <QCoreApplication>
#include <QSet>

namespace slateboard {
namespace {

QString offerText(const char *text)
{
    return QCoreApplication::translate("CostChoices", text);
}

} // namespace

void offerTitles(ChoiceEdit &edit, const Library &library, Language language)
{
    QList<ChoiceEdit::Choice> choices;
    for (const Title &title : library.titles)
        choices.append({title.id.value, title.name(language)});
    edit.setChoices(choices,
                    offerText(QT_TRANSLATE_NOOP("CostChoices", "“%1” is no title of the library, or several.")));
}

// Money goes on leaves of the tree.
void offerAccounts(ChoiceEdit &edit, const Library &library, Language language)
{
    QList<ChoiceEdit::Choice> choices;
    QSet<AccountId> parents;
    for (const Account &account : library.accounts)
        parents.insert(account.parent);
    for (const Account &account : library.accounts) {
        if (!parents.contains(account.id))
            choices.append({account.id.value,
                            planning::accountTitle(library, account.id, language),
                            {account.code, nameIn(language, account.koreanName, account.englishName)}});
    }
    std::ranges::sort(choices, {}, &ChoiceEdit::Choice::name);
    edit.setChoices(choices,
                    offerText(QT_TRANSLATE_NOOP("CostChoices", "“%1” is no account to spend on, or several.")));
}

void offerCommitments(ChoiceEdit &edit, const Library &library, TitleId title, Day asOf, const Formatter &format)
{
    const QHash<CostId, Money> open =
        title.isNull() ? QHash<CostId, Money>() : planning::openCommitments(library, asOf);
    QList<ChoiceEdit::Choice> choices;
    for (const Cost &cost : library.costs) {
        if (cost.kind != CostKind::Committed || cost.title != title || cost.day > asOf)
            continue;
        const QString what =
            cost.document.isEmpty() ? planning::accountTitle(library, cost.account, format.language()) : cost.document;
        choices.append({cost.id.value,
                        offerText(QT_TRANSLATE_NOOP("CostChoices", "%1 · %2 of %3 open"))
                            .arg(what, format.moneyShort(open.value(cost.id), 4), format.moneyShort(cost.amount, 4))});
    }
    std::ranges::stable_sort(choices, {}, [&](const auto &choice) { return !open.contains(CostId{choice.id}); });
    edit.setChoices(choices, offerText(QT_TRANSLATE_NOOP("CostChoices", "“%1” is no commitment of this title.")));
}

} // namespace slateboard
