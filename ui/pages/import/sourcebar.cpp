// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/sourcebar.h"

#include "ui/pages/import/importdraft.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace slateboard {
namespace {

struct Choice {
    QString value;
    const char *name; // context SourceBar
};

// The encodings in which lists arrive in practice; those that byte order marks tell are detected anyway.
const QList<Choice> &encodings()
{
    static const QList<Choice> list{
        {QStringLiteral("UTF-8"), QT_TRANSLATE_NOOP("SourceBar", "Unicode (UTF-8)")},
        {QStringLiteral("UTF-16"), QT_TRANSLATE_NOOP("SourceBar", "Unicode (UTF-16)")},
        {QStringLiteral("windows-949"), QT_TRANSLATE_NOOP("SourceBar", "Korean (CP949)")},
        {QStringLiteral("windows-1252"), QT_TRANSLATE_NOOP("SourceBar", "Western (Windows-1252)")},
        {QStringLiteral("Shift_JIS"), QT_TRANSLATE_NOOP("SourceBar", "Japanese (Shift JIS)")},
        {QStringLiteral("GB18030"), QT_TRANSLATE_NOOP("SourceBar", "Chinese (GB18030)")},
        {QStringLiteral("Big5"), QT_TRANSLATE_NOOP("SourceBar", "Chinese (Big5)")},
    };
    return list;
}

const QList<Choice> &separators()
{
    static const QList<Choice> list{
        {QStringLiteral(","), QT_TRANSLATE_NOOP("SourceBar", "Comma")},
        {QStringLiteral(";"), QT_TRANSLATE_NOOP("SourceBar", "Semicolon")},
        {QStringLiteral("\t"), QT_TRANSLATE_NOOP("SourceBar", "Tab")},
        {QStringLiteral("|"), QT_TRANSLATE_NOOP("SourceBar", "Vertical bar")},
    };
    return list;
}

QString nameOf(const QList<Choice> &list, const QString &value)
{
    for (const Choice &choice : list) {
        if (choice.value == value)
            return QCoreApplication::translate("SourceBar", choice.name);
    }
    return value;
}

// What was detected comes first.
void fill(QComboBox &box, const QList<Choice> &list, const QString &detected, const QString &chosen)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(detected.isEmpty()
                    ? QCoreApplication::translate("SourceBar", "Detect")
                    : QCoreApplication::translate("SourceBar", "%1, detected").arg(nameOf(list, detected)),
                QString());
    for (const Choice &choice : list)
        box.addItem(QCoreApplication::translate("SourceBar", choice.name), choice.value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

QString textOf(QChar separator)
{
    return separator.isNull() ? QString() : QString(separator);
}

} // namespace

SourceBar::SourceBar(QWidget *parent) :
    QWidget(parent), m_choose(new QPushButton(tr("Choose another file…"))), m_name(new QLabel),
    m_encodingLabel(new QLabel(tr("Encoding"))), m_encoding(new QComboBox),
    m_separatorLabel(new QLabel(tr("Separator"))), m_separator(new QComboBox)
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_choose->setAutoDefault(false);
    m_encodingLabel->setBuddy(m_encoding);
    m_separatorLabel->setBuddy(m_separator);
    m_encoding->setAccessibleName(m_encodingLabel->text());
    m_separator->setAccessibleName(m_separatorLabel->text());
    for (QComboBox *box : {m_encoding, m_separator})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choose);
    row->addSpacing(4);
    row->addWidget(m_name, 1);
    row->addWidget(m_encodingLabel);
    row->addWidget(m_encoding);
    row->addSpacing(8);
    row->addWidget(m_separatorLabel);
    row->addWidget(m_separator);
    connect(m_choose, &QPushButton::clicked, this, &SourceBar::fileRequested);
    connect(m_encoding, &QComboBox::activated, this,
            [this](int index) { emit encodingChosen(m_encoding->itemData(index).toString()); });
    connect(m_separator, &QComboBox::activated, this, [this](int index) {
        const QString text = m_separator->itemData(index).toString();
        emit separatorChosen(text.isEmpty() ? QChar() : text.front());
    });
}

void SourceBar::showDraft(const ImportDraft &draft)
{
    const bool hasFile = !draft.path().isEmpty();
    const QString name = draft.fileName();
    m_name->setText(name);
    m_name->setToolTip(draft.path());
    fill(*m_encoding, encodings(), draft.detected().encoding, draft.options().encoding);
    fill(*m_separator, separators(), textOf(draft.detected().separator), textOf(draft.options().separator));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_choose, m_encodingLabel, m_encoding, m_separatorLabel, m_separator})
        widget->setVisible(hasFile);
}

} // namespace slateboard
