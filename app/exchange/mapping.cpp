// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/exchange/aliases.h"
#include "app/exchange/importplan.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace slateboard::exchange {
namespace {

struct HeaderForms {
    QString whole;     // key with what stands in brackets: 제목영문
    QString bare;      // key without it: 제목
    QString spaced;    // words without it, a space around each: for words within
    bool used = false; // each column means one thing
};

QString spacedWords(const QString &text)
{
    QString out = searchKey(text);
    for (QChar &c : out) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return u' ' + out.simplified() + u' ';
}

HeaderForms formsOf(const QString &header)
{
    static const QRegularExpression brackets(QStringLiteral(R"([(\[（［][^)\]）］]*[)\]）］])"));
    const QString composed = header.normalized(QString::NormalizationForm_C);
    QString bare = composed;
    bare.remove(brackets);
    return {sameWorkKey(composed), sameWorkKey(bare), spacedWords(bare)};
}

/// A name that headers have, in the forms in which it is compared.
struct KnownName {
    KnownName(const QString &fieldCode, const QString &name) :
        field(fieldCode), key(sameWorkKey(name)), spaced(spacedWords(name)), length(name.size()),
        isAscii(std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; }))
    {}
    QString field;
    QString key;
    QString spaced;
    qsizetype length;
    bool isAscii;

    // Korean compounds are written with and without spaces, so there a part of the key will do; English needs whole
    // words.
    [[nodiscard]] bool isWithin(const HeaderForms &forms) const
    {
        return isAscii ? forms.spaced.contains(spaced) : forms.bare.contains(key);
    }
};

class Proposal {
public:
    explicit Proposal(const QStringList &header)
    {
        for (const QString &name : header) {
            const int column = static_cast<int>(m_forms.size());
            m_forms.push_back(formsOf(name));
            m_columns[0][m_forms.back().whole].append(column);
            m_columns[1][m_forms.back().bare].append(column);
        }
    }

    // The whole header first, or what stands before its brackets.
    void takeKey(const QString &field, const QString &key, bool isBare)
    {
        const auto &named = m_columns[isBare ? 1 : 0];
        const auto columns = named.constFind(key);
        if (columns == named.cend() || key.isEmpty())
            return;
        for (const int column : *columns)
            takeColumn(field, column);
    }

    void takeWithin(const KnownName &name)
    {
        if (m_mapping.contains(name.field))
            return;
        const auto found = std::ranges::find_if(
            m_forms, [&](const HeaderForms &forms) { return !forms.used && name.isWithin(forms); });
        if (found != m_forms.end())
            takeColumn(name.field, static_cast<int>(found - m_forms.begin()));
    }

    void takeColumn(const QString &field, int column)
    {
        HeaderForms &forms = m_forms[static_cast<size_t>(column)];
        if (forms.used || m_mapping.contains(field))
            return;
        forms.used = true;
        m_mapping.insert(field, column);
    }

    [[nodiscard]] Mapping mapping() const { return m_mapping; }

private:
    std::vector<HeaderForms> m_forms;
    std::array<QHash<QString, QList<int>>, 2> m_columns; // by HeaderForms::whole and bare
    Mapping m_mapping;
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString englishName(const Field &field)
{
    const QString name = text(field.english);
    return field.grant > 0 ? name.arg(field.grant) : name;
}

/// A header without the number that says of which grant it speaks: 판권 2 시작일 and 시작일 (2) are 판권시작일 and
/// 시작일.
struct NumberedHeader {
    QString key;
    int number = 1;
};

NumberedHeader numbered(const QString &header)
{
    static const QRegularExpression number(QStringLiteral(R"(^(.*?)\s*[#(（\[]?([1-9])[)）\]]?\s*[.차]?(?!\d)(.*)$)"));
    const auto match = number.match(header.normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return {sameWorkKey(header)};
    return {sameWorkKey(match.captured(1) + u' ' + match.captured(3)), match.captured(2).toInt()};
}

// By the whole header, without what stands in brackets, or without the word that it begins with: 판권 권리자.
QString grantField(const QHash<QString, QString> &fields, const QString &key, const QString &header)
{
    static const QRegularExpression brackets(QStringLiteral(R"([(（\[][^)）\]]*[)）\]])"));
    for (const QString &each : {key, numbered(QString(header).remove(brackets)).key}) {
        if (fields.contains(each))
            return fields.value(each);
        for (const char *word : {"판권", "권리", "옵션", "계약", "grant", "rights"}) {
            const QString start = text(word);
            if (each.startsWith(start) && fields.contains(each.mid(start.size())))
                return fields.value(each.mid(start.size()));
        }
    }
    return {};
}

// The fields of grants, which have a number where a row has several.
void proposeGrants(Proposal &proposal, const QStringList &header)
{
    static const QHash<QString, QString> fields = [] {
        QHash<QString, QString> all; // by key
        for (const Alias &alias : aliasesOfGrants())
            all.insert(sameWorkKey(alias.header), alias.field);
        return all;
    }();
    for (qsizetype column = 0; column < header.size(); ++column) {
        const NumberedHeader found = numbered(header[column]);
        const QString field = grantField(fields, found.key, header[column]);
        if (field.isEmpty() || found.number > mostGrants)
            continue;
        const QString number = found.number > 1 ? QString::number(found.number) + u'_' : QString();
        proposal.takeColumn(QStringLiteral("grant_") + number + field, static_cast<int>(column));
    }
}

// What does not depend on the language that the application speaks, which is most, is made once.
struct KnownNames {
    explicit KnownNames(ImportKind kind)
    {
        for (const Field &field : fieldsOf(kind)) {
            fields.emplace_back(text(field.code), text(field.code));
            fields.emplace_back(text(field.code), englishName(field));
        }
        for (const Alias &alias : aliasesOf(kind)) {
            aliases.emplace_back(alias.field, alias.header);
            if (alias.within)
                within.push_back(aliases.back());
        }
        // The longer word knows better: in 원작 매체 구분 it is the medium that counts, not the 원작.
        std::ranges::stable_sort(within, std::ranges::greater(), &KnownName::length);
    }
    std::vector<KnownName> fields;
    std::vector<KnownName> aliases;
    std::vector<KnownName> within; // those that count as a part of a header too
};

const KnownNames &knownNames(ImportKind kind)
{
    static const KnownNames ips(ImportKind::Ips);
    static const KnownNames titles(ImportKind::Titles);
    static const KnownNames metrics(ImportKind::Metrics);
    static const KnownNames costs(ImportKind::Costs);
    static const KnownNames receipts(ImportKind::Receipts);
    switch (kind) {
    case ImportKind::Titles: return titles;
    case ImportKind::Metrics: return metrics;
    case ImportKind::Costs: return costs;
    case ImportKind::Receipts: return receipts;
    case ImportKind::Ips: break;
    }
    return ips;
}

} // namespace

Mapping proposeMapping(ImportKind kind, const QStringList &header)
{
    const KnownNames &known = knownNames(kind);
    Proposal proposal(header);
    for (const bool isBare : {false, true}) {
        for (const KnownName &name : known.fields)
            proposal.takeKey(name.field, name.key, isBare);
        for (const Field &field : fieldsOf(kind))
            proposal.takeKey(text(field.code), sameWorkKey(fieldName(field)), isBare);
        for (const KnownName &name : known.aliases)
            proposal.takeKey(name.field, name.key, isBare);
    }
    if (kind == ImportKind::Ips)
        proposeGrants(proposal, header);
    for (const KnownName &name : known.within)
        proposal.takeWithin(name);
    return proposal.mapping();
}

} // namespace slateboard::exchange
