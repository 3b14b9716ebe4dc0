// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/sourcebar.h"

#include "ui/pages/import/importdraft.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>

namespace slateboard {
namespace {

constexpr int kindCount = 3;
constexpr int mostHeadLine = 1000;
constexpr int widestSheet = 260;

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

// Without the letter that jumps there, which Korean texts carry in brackets.
QString withoutKey(QString text)
{
    static const QRegularExpression key(QStringLiteral(R"(\(&[A-Z]\)|&)"));
    return text.remove(key);
}

QWidget *withLabel(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(withoutKey(text));
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

void setShown(QWidget *field, bool isShown)
{
    field->parentWidget()->setVisible(isShown);
}

} // namespace

SourceBar::SourceBar(ImportDraft &draft, QWidget *parent) :
    QWidget(parent), m_draft(draft), m_kind(new Segments(kindCount)), m_name(new QLabel),
    m_choose(new QPushButton(tr("Choose &another file…"))), m_reading(new QWidget), m_sheet(new QComboBox),
    m_headLine(new QSpinBox), m_encoding(new QComboBox), m_separator(new QComboBox), m_refusal(new ToneLabel)
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_choose->setAutoDefault(false);
    m_kind->setAccessibleName(tr("What the list is about"));
    m_kind->setTexts({tr("Source IPs"), tr("Titles"), tr("Metrics")});
    m_headLine->setRange(0, mostHeadLine);
    m_headLine->setSpecialValueText(tr("none"));
    m_headLine->setKeyboardTracking(false);
    for (QComboBox *box : {m_sheet, m_encoding, m_separator})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheet->setMaximumWidth(widestSheet);
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_kind);
    first->addWidget(m_name, 1);
    first->addWidget(m_choose);
    auto *second = new QHBoxLayout(m_reading);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(8);
    second->addWidget(withLabel(m_sheet, tr("S&heet")));
    second->addWidget(withLabel(m_headLine, tr("Col&umn names on line")));
    second->addWidget(withLabel(m_encoding, tr("Enc&oding")));
    second->addWidget(withLabel(m_separator, tr("Sepa&rator")));
    second->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(first);
    column->addWidget(m_reading);
    column->addWidget(m_refusal);
    connectChoices();
}

void SourceBar::connectChoices()
{
    connect(m_choose, &QPushButton::clicked, this, &SourceBar::fileRequested);
    connect(m_kind, &Segments::chosen, this,
            [this](int index) { m_draft.setKind(static_cast<exchange::ImportKind>(index)); });
    connect(m_sheet, &QComboBox::activated, this,
            [this](int index) { m_draft.setSheet(m_sheet->itemData(index).toString()); });
    connect(m_headLine, &QSpinBox::valueChanged, this, [this](int line) { m_draft.setHeadLine(line); });
    connect(m_encoding, &QComboBox::activated, this,
            [this](int index) { m_draft.setEncoding(m_encoding->itemData(index).toString()); });
    connect(m_separator, &QComboBox::activated, this, [this](int index) {
        const QString text = m_separator->itemData(index).toString();
        m_draft.setSeparator(text.isEmpty() ? QChar() : text.front());
    });
}

void SourceBar::showDraft()
{
    const bool isWorkbook = m_draft.table() ? m_draft.table()->form == exchange::SourceForm::Workbook
                                            : m_draft.path().endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const bool isText = !isWorkbook && !m_draft.path().isEmpty();
    m_kind->setCurrent(static_cast<int>(m_draft.kind()));
    m_name->setText(m_draft.name());
    m_name->setToolTip(m_draft.path());
    m_choose->setVisible(m_draft.table() || m_draft.isBusy()); // else the empty state offers it
    m_reading->setVisible(m_draft.hasSource());
    fill(*m_encoding, encodings(), m_draft.detected().encoding, m_draft.options().encoding);
    fill(*m_separator, separators(), textOf(m_draft.detected().separator), textOf(m_draft.options().separator));
    setShown(m_encoding, isText);
    setShown(m_separator, isText);
    showSheets();
    showHeadLine();
    m_refusal->say(m_draft.readRefusal(), Tone::Over);
}

void SourceBar::showSheets()
{
    const auto &table = m_draft.table();
    setShown(m_sheet, table && !table->sheets.isEmpty());
    if (!table)
        return;
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    for (const exchange::SourceSheet &sheet : table->sheets)
        m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    m_sheet->setCurrentIndex(m_sheet->findData(table->sheet));
}

void SourceBar::showHeadLine()
{
    const auto &table = m_draft.table();
    setShown(m_headLine, table || m_draft.options().headLine);
    const QSignalBlocker quiet(m_headLine);
    m_headLine->setValue(m_draft.options().headLine.value_or(table ? table->headLine : 1));
}

} // namespace slateboard
