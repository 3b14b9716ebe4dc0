// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/exchange/aliases.h"
#include "app/exchange/importplan.h"

#include <QRegularExpression>

#include <algorithm>
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

class Proposal {
public:
    explicit Proposal(const QStringList &header)
    {
        for (const QString &name : header)
            m_forms.push_back(formsOf(name));
    }

    template <class Matches>
    void take(const QString &field, Matches matches)
    {
        if (m_mapping.contains(field))
            return;
        const auto found =
            std::ranges::find_if(m_forms, [&](const HeaderForms &forms) { return !forms.used && matches(forms); });
        if (found == m_forms.end())
            return;
        found->used = true;
        m_mapping.insert(field, static_cast<int>(found - m_forms.begin()));
    }

    void takeKey(const QString &field, const QString &key, QString HeaderForms::*form)
    {
        take(field, [&](const HeaderForms &forms) { return !key.isEmpty() && forms.*form == key; });
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
    QHash<QString, QString> fields; // by key
    for (const Alias &alias : aliasesOfGrants())
        fields.insert(sameWorkKey(text(alias.header)), text(alias.field));
    for (qsizetype column = 0; column < header.size(); ++column) {
        const NumberedHeader found = numbered(header[column]);
        const QString field = grantField(fields, found.key, header[column]);
        if (field.isEmpty() || found.number > mostGrants)
            continue;
        const QString number = found.number > 1 ? QString::number(found.number) + u'_' : QString();
        proposal.takeColumn(QStringLiteral("grant_") + number + field, static_cast<int>(column));
    }
}

// Korean compounds are written with and without spaces, so there a part of the key will do; English needs whole words.
bool isWithin(const QString &alias, const HeaderForms &forms)
{
    const bool ascii = std::ranges::all_of(alias, [](QChar c) { return c.unicode() < 0x80; });
    return ascii ? forms.spaced.contains(spacedWords(alias)) : forms.bare.contains(sameWorkKey(alias));
}

} // namespace

Mapping proposeMapping(ImportKind kind, const QStringList &header)
{
    Proposal proposal(header);
    for (auto form : {&HeaderForms::whole, &HeaderForms::bare}) {
        for (const Field &field : fieldsOf(kind)) {
            proposal.takeKey(text(field.code), sameWorkKey(text(field.code)), form);
            proposal.takeKey(text(field.code), sameWorkKey(englishName(field)), form);
            proposal.takeKey(text(field.code), sameWorkKey(fieldName(field)), form);
        }
        for (const Alias &alias : aliasesOf(kind))
            proposal.takeKey(text(alias.field), sameWorkKey(text(alias.header)), form);
    }
    if (kind == ImportKind::Ips)
        proposeGrants(proposal, header);
    // The longer word knows better: in 원작 매체 구분 it is the medium that counts, not the 원작.
    std::vector<Alias> partial;
    std::ranges::copy_if(aliasesOf(kind), std::back_inserter(partial), &Alias::within);
    std::ranges::stable_sort(partial, std::ranges::greater(),
                             [](const Alias &alias) { return text(alias.header).size(); });
    for (const Alias &alias : partial) {
        proposal.take(text(alias.field), [&](const HeaderForms &forms) { return isWithin(text(alias.header), forms); });
    }
    return proposal.mapping();
}

} // namespace slateboard::exchange
