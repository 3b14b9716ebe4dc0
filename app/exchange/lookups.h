// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

namespace slateboard::exchange {

// What the cells of a list of costs or receipts speak of, among what the library has. Each text is looked up once.

/// Titles by their id or by a name, in Korean or English.
class TitleLookup {
public:
    explicit TitleLookup(const Library &library);
    /// The title, or in one sentence why there is none to be found. A name that several titles have tells none.
    [[nodiscard]] Result<TitleId> find(const QString &id, const QString &name);

private:
    [[nodiscard]] Result<TitleId> named(const QString &name) const;

    const Library &m_library;
    QMultiHash<QString, TitleId> m_exact; // by exactKey()
    QMultiHash<QString, TitleId> m_alike; // by workKey()
    QHash<QString, Result<TitleId>> m_found;
};

/// Accounts by code, by name, by both behind each other, or by the code of accountChoices().
class AccountLookup {
public:
    explicit AccountLookup(const Library &library);
    /// Null: there is none, or several are called so.
    [[nodiscard]] AccountId find(const QString &text);

private:
    [[nodiscard]] AccountId look(const QString &text) const;

    QHash<QString, AccountId> m_codes; // null: several have it
    QHash<QString, AccountId> m_names;
    QHash<QString, AccountId> m_found;
};

/// The accounts of the library as what a word can mean, by their codes. One without a code of its own has its id.
[[nodiscard]] QList<WordChoice> accountChoices(const Library &library);

} // namespace slateboard::exchange
