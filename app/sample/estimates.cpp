// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/draft.h"

namespace slateboard::sample {

namespace {

/// An account that somebody has looked through again: it comes to so many percent of what was left of it.
struct Review {
    Stage stage;
    int skipped; // titles in that stage before this one
    const char *account;
    int percent;
    const char *note;
};
constexpr Review reviews[] = {
    {Stage::Production, 0, "400", 108, "야간 촬영 6회차 추가"},
    {Stage::Production, 3, "520", 85, "의상 재사용으로 절감"},
    {Stage::Production, 6, "220", 112, "군중 장면 증원"},
    {Stage::PostProduction, 1, "710", 120, "재편집 1회 포함"},
    {Stage::PostProduction, 2, "800", 94, "기존 음원 사용"},
    {Stage::PreProduction, 1, "400", 104, "스태프 단가 인상"},
};

const DraftTitle *titleFor(const Draft &draft, const Review &review)
{
    int skipped = review.skipped;
    for (const DraftTitle &title : draft.titles) {
        if (title.stage == review.stage && skipped-- == 0)
            return &title;
    }
    return nullptr;
}

/// What the budget of the account has left beside what was paid and contracted.
Money leftOf(const Draft &draft, TitleId title, AccountId account)
{
    Money left;
    for (const BudgetLine &line : draft.rows.budgetLines) {
        if (line.title == title && line.account == account)
            left += draft.comesTo.value(line.id);
    }
    for (const Cost &cost : draft.rows.costs) {
        const bool isNew = cost.settles.isNull(); // else its commitment is taken off already
        if (cost.title == title && cost.account == account && isNew)
            left -= cost.amount;
    }
    return left;
}

} // namespace

void addEstimates(Draft &draft)
{
    constexpr qint64 hundredThousand = 100'000;
    for (const Review &review : reviews) {
        const DraftTitle *title = titleFor(draft, review);
        if (!title)
            continue;
        const AccountId account = draft.accounts.value(QString::fromLatin1(review.account));
        const Money left = leftOf(draft, title->id, account);
        if (left.minor <= 0)
            continue;
        const Day day = draft.asOf().plusDays(-9);
        draft.rows.estimates << Estimate{draft.ids.make<Id<Estimate>>(day),
                                         title->id,
                                         account,
                                         day,
                                         Money{left.minor * review.percent / 100 / hundredThousand * hundredThousand},
                                         title->producer.korean,
                                         QString::fromUtf8(review.note)};
    }
}

} // namespace slateboard::sample
