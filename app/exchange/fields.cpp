// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importplan.h"

#include <QCoreApplication>

namespace slateboard::exchange {
namespace {

constexpr Field ipFields[] = {
    {"title", QT_TRANSLATE_NOOP("Field", "Title"), true},
    {"original_title", QT_TRANSLATE_NOOP("Field", "Original title"), false},
    {"medium", QT_TRANSLATE_NOOP("Field", "Medium"), false},
    {"genre", QT_TRANSLATE_NOOP("Field", "Genre"), false},
    {"creator", QT_TRANSLATE_NOOP("Field", "Creator"), false},
    {"publisher", QT_TRANSLATE_NOOP("Field", "Publisher or serial platform"), false},
    {"origin", QT_TRANSLATE_NOOP("Field", "Origin"), false},
    {"discovered_on", QT_TRANSLATE_NOOP("Field", "Discovered on"), false},
    {"synopsis", QT_TRANSLATE_NOOP("Field", "Synopsis"), false},
    {"tags", QT_TRANSLATE_NOOP("Field", "Tags"), false},
    {"notes", QT_TRANSLATE_NOOP("Field", "Notes"), false},
};

// None of the three names is required by itself; planImport() asks for at least one of them.
constexpr Field titleFields[] = {
    {"title", QT_TRANSLATE_NOOP("Field", "Title"), false},
    {"korean_name", QT_TRANSLATE_NOOP("Field", "Korean name"), false},
    {"english_name", QT_TRANSLATE_NOOP("Field", "English name"), false},
    {"source_title", QT_TRANSLATE_NOOP("Field", "Title of the source IP"), false},
    {"source", QT_TRANSLATE_NOOP("Field", "Made from"), false},
    {"creator", QT_TRANSLATE_NOOP("Field", "Creator of the source IP"), false},
    {"format", QT_TRANSLATE_NOOP("Field", "Format"), false},
    {"episodes", QT_TRANSLATE_NOOP("Field", "Episodes"), false},
    {"minutes", QT_TRANSLATE_NOOP("Field", "Minutes"), false},
    {"genre", QT_TRANSLATE_NOOP("Field", "Genre"), false},
    {"release", QT_TRANSLATE_NOOP("Field", "Release"), false},
    {"cost", QT_TRANSLATE_NOOP("Field", "Cost"), false},
    {"receipts", QT_TRANSLATE_NOOP("Field", "Receipts"), false},
    {"distributor", QT_TRANSLATE_NOOP("Field", "Distributor"), false},
    {"platform", QT_TRANSLATE_NOOP("Field", "Platform"), false},
    {"production_company", QT_TRANSLATE_NOOP("Field", "Production company"), false},
};

} // namespace

std::span<const Field> fieldsOf(ImportKind kind)
{
    return kind == ImportKind::Ips ? std::span<const Field>(ipFields) : std::span<const Field>(titleFields);
}

QString fieldName(const Field &field)
{
    return QCoreApplication::translate("Field", field.english);
}

} // namespace slateboard::exchange
