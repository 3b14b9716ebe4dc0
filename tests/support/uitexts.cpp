// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uitexts.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QXmlStreamReader>

namespace slateboard {
namespace {

struct Entry {
    QString key;
    QString source;
    bool hasPlural = false;
    QStringList forms;
};

QList<Entry> readEntries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            entries.append(Entry{{}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes", {}});
        } else if (xml.name() == u"source") {
            entries.last().source = xml.readElementText();
            entries.last().key = context + QLatin1Char('|') + entries.last().source;
        } else if (xml.name() == u"numerusform") {
            entries.last().forms << xml.readElementText();
        } else if (xml.name() == u"translation" && !entries.last().hasPlural) {
            entries.last().forms << xml.readElementText();
        }
    }
    return entries;
}

void addHeads(const QTableView &table, QList<UiText> &texts)
{
    for (int column = 0; table.model() && column < table.model()->columnCount(); ++column) {
        if (!table.isColumnHidden(column))
            texts.append({table.accessibleName(), table.model()->headerData(column, Qt::Horizontal).toString()});
    }
}

void addWidget(const QWidget &widget, QList<UiText> &texts)
{
    const QString where =
        QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName();
    const auto add = [&](const QString &text) { texts.append({where, text}); };
    add(widget.toolTip());
    add(widget.accessibleName());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        add(label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        add(button->text());
    else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        add(edit->placeholderText());
    else if (const auto *table = qobject_cast<const QTableView *>(&widget))
        addHeads(*table, texts);
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemData(i).toString() != box->itemText(i)) // else it is the library's own word
                add(box->itemText(i));
        }
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            add(tabs->tabText(i));
    }
}

} // namespace

QList<UiText> textsIn(const QWidget &window)
{
    QList<UiText> texts;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window))
            addWidget(*widget, texts);
    }
    for (const auto *action : window.findChildren<QAction *>()) {
        texts.append({QStringLiteral("action"), action->text()});
        texts.append({QStringLiteral("tool tip of an action"), action->toolTip()});
    }
    texts.removeIf([](const UiText &text) { return text.text.trimmed().isEmpty(); });
    return texts;
}

void KnownTexts::Texts::add(const QString &text)
{
    static const QRegularExpression places(QStringLiteral("%L?[1-9n]"));
    if (!text.contains(places)) {
        whole.insert(text);
        return;
    }
    int letters = 0;
    const QStringList parts = text.split(places);
    QStringList escaped;
    for (const QString &part : parts) {
        letters += static_cast<int>(std::ranges::count_if(part, [](QChar letter) { return letter.isLetter(); }));
        escaped << QRegularExpression::escape(part);
    }
    if (letters >= 2) // "%1 / %2" is in every language
        withPlaces.append(QRegularExpression(QRegularExpression::anchoredPattern(escaped.join(QStringLiteral(".+")))));
}

KnownTexts::KnownTexts(const QString &folder)
{
    // English has a file for its plurals alone; all else is its sources.
    QHash<QString, QStringList> plurals;
    for (const Entry &entry : readEntries(folder + QStringLiteral("/slateboard_en.ts")))
        plurals.insert(entry.key, entry.forms);
    for (const Entry &entry : readEntries(folder + QStringLiteral("/slateboard_ko.ts"))) {
        const QStringList english = plurals.value(entry.key, {entry.source});
        for (const QString &text : english) {
            if (!entry.forms.isEmpty() && !entry.forms.contains(text))
                m_english.add(text);
        }
        for (const QString &text : entry.forms) {
            if (!english.contains(text))
                m_korean.add(text);
        }
    }
}

bool KnownTexts::isIn(Language language, const QString &text) const
{
    const Texts &texts = language == Language::Korean ? m_korean : m_english;
    return texts.whole.contains(text) || std::ranges::any_of(texts.withPlaces, [&](const QRegularExpression &pattern) {
               return pattern.match(text).hasMatch();
           });
}

} // namespace slateboard
