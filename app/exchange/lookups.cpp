// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/lookups.h"

#include "app/exchange/known.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::exchange {
namespace {

constexpr qsizetype longestLookedUp = 60; // characters of a text that a sentence repeats

QString choiceCode(const QHash<QString, int> &uses, const Account &account)
{
    const bool isTelling = !account.code.isEmpty() && uses.value(account.code) == 1;
    return isTelling ? account.code : QString::number(account.id.value);
}

void insertOnce(QHash<QString, AccountId> &ids, const QString &key, AccountId id)
{
    if (key.isEmpty())
        return;
    const auto known = ids.constFind(key);
    ids.insert(key, known == ids.cend() || *known == id ? id : AccountId());
}

} // namespace

TitleLookup::TitleLookup(const Library &library) : m_library(library)
{
    for (const Title &title : library.titles) {
        QStringList names{title.koreanName, title.englishName};
        names.removeAll(QString());
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            m_exact.insert(exactKey(name), title.id);
            m_alike.insert(workKey(name), title.id);
        }
    }
}

Result<TitleId> TitleLookup::find(const QString &id, const QString &name)
{
    if (const TitleId known{id.toLongLong()}; !id.isEmpty() && findRow(m_library.titles, known))
        return known;
    const auto found = m_found.constFind(name);
    return found != m_found.cend() ? *found : *m_found.insert(name, named(name));
}

Result<TitleId> TitleLookup::named(const QString &name) const
{
    if (name.isEmpty())
        return failure(ErrorCode::Invalid, QCoreApplication::translate("Import", "The row names no title."));
    QList<TitleId> titles = m_exact.values(exactKey(name));
    if (titles.isEmpty())
        titles = m_alike.values(workKey(name));
    if (titles.size() == 1)
        return titles.first();
    const QString sentence =
        titles.isEmpty() ? QCoreApplication::translate("Import", "“%1” is no title of the library.")
                         : QCoreApplication::translate("Import", "Several titles are called “%1”; only the id of one "
                                                                 "in Slateboard would tell which.");
    return failure(ErrorCode::Invalid, sentence.arg(name.left(longestLookedUp)));
}

AccountLookup::AccountLookup(const Library &library)
{
    for (const Account &account : library.accounts) {
        insertOnce(m_codes, exactKey(account.code), account.id);
        insertOnce(m_codes, QString::number(account.id.value), account.id);
        for (const QString &name : {account.koreanName, account.englishName})
            insertOnce(m_names, workKey(name), account.id);
    }
}

AccountId AccountLookup::find(const QString &text)
{
    const auto found = m_found.constFind(text);
    return found != m_found.cend() ? *found : *m_found.insert(text, look(text));
}

AccountId AccountLookup::look(const QString &text) const
{
    if (const AccountId id = m_codes.value(exactKey(text)); !id.isNull())
        return id;
    if (const AccountId id = m_names.value(workKey(text)); !id.isNull())
        return id;
    const qsizetype space = text.indexOf(u' ');
    return space > 0 ? m_codes.value(exactKey(text.left(space))) : AccountId(); // 2100 출연료
}

QList<WordChoice> accountChoices(const Library &library)
{
    QHash<QString, int> uses;
    for (const Account &account : library.accounts)
        ++uses[account.code];
    QList<WordChoice> choices;
    for (const Account &account : library.accounts) {
        const QString &name = nameIn(spokenLanguage(), account.koreanName, account.englishName);
        choices.append({choiceCode(uses, account), account.code.isEmpty() ? name : account.code + u' ' + name});
    }
    std::ranges::sort(choices, {}, &WordChoice::word);
    return choices;
}

} // namespace slateboard::exchange
