// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/titlechoice.h"

#include "app/base/text.h"
#include "ui/models/workspace.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace slateboard {
namespace {

constexpr int lettersShown = 22;
constexpr int mostTitlesShown = 20;

// Below 0: none, or several.
int rowOfTyped(const QComboBox &box)
{
    const QString key = searchKey(box.currentText());
    int found = -1;
    int parts = 0;
    for (int row = 0; row < box.count() && !key.isEmpty(); ++row) {
        const QString name = searchKey(box.itemText(row));
        if (name == key)
            return row;
        if (name.contains(key)) {
            found = row;
            ++parts;
        }
    }
    return parts == 1 ? found : -1;
}

} // namespace

TitleChoice::TitleChoice(Workspace &workspace, QWidget *parent) : QComboBox(parent), m_workspace(workspace)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(lettersShown);
    setMaxVisibleItems(mostTitlesShown);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_title = TitleId{itemData(index).toLongLong()};
        emit titleChosen();
    });
    letTypingChoose(*this, workspace);
    refresh();
}

void TitleChoice::setTitle(TitleId title)
{
    m_title = title;
    refresh();
}

void TitleChoice::refresh()
{
    const Library &library = m_workspace.library();
    QList<std::pair<QString, qint64>> titles;
    for (const planning::TitleFigures &figures : m_workspace.figures().titles) {
        if (const Title *title = findRow(library.titles, figures.title))
            titles.append({title->name(m_workspace.language()), title->id.value});
    }
    QCollator collator(m_workspace.language() == Language::Korean ? QLocale::Korean : QLocale::English);
    collator.setNumericMode(true);
    std::ranges::sort(titles, [&](const auto &a, const auto &b) {
        const int order = collator.compare(a.first, b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    titles.prepend({tr("Whole programme"), 0});
    if (m_workspace.isReady() &&
        std::ranges::find(titles, m_title.value, [](auto &each) { return each.second; }) == titles.end())
        m_title = {};
    QList<std::pair<QString, qint64>> shown;
    for (int i = 0; i < count(); ++i)
        shown.append({itemText(i), itemData(i).toLongLong()});
    if (shown != titles) { // else somebody may be typing in it
        clear();
        for (const auto &[name, id] : std::as_const(titles))
            addItem(name, id);
    }
    showChosen();
    setAccessibleName(tr("Programme or title"));
    setToolTip(tr("Of the whole programme, or of one title"));
}

void TitleChoice::showChosen()
{
    setCurrentIndex(findData(m_title.value));
    setEditText(itemText(currentIndex()));
}

void letTypingChoose(QComboBox &box, Workspace &workspace)
{
    QObject::connect(box.lineEdit(), &QLineEdit::editingFinished, &box, [&box, &workspace] {
        const QAbstractItemView *offers = box.completer()->popup();
        if (offers->isVisible() && offers->currentIndex().isValid())
            return; // the completer chooses it in a moment
        const QString typed = box.currentText();
        const QString shown = box.itemText(box.currentIndex());
        if (typed == shown)
            return;
        const int row = rowOfTyped(box);
        if (row < 0) {
            box.setEditText(shown);
            if (!typed.trimmed().isEmpty())
                emit workspace.failed(
                    {ErrorCode::Invalid,
                     QCoreApplication::translate("CostChoices", "“%1” is no title of the library, or several.")
                         .arg(typed.trimmed()),
                     {}});
            return;
        }
        box.setCurrentIndex(row);
        emit box.activated(row);
    });
}

QString TitleChoice::save() const
{
    return QString::number(m_title.value);
}

void TitleChoice::restore(const QString &saved)
{
    const TitleId title{saved.toLongLong()};
    if (findRow(m_workspace.library().titles, title))
        setTitle(title);
}

} // namespace slateboard
