// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace slateboard {

void speak(Language language)
{
    initTranslations();
    static std::unique_ptr<QTranslator> ours;
    static std::unique_ptr<QTranslator> qts;
    const bool korean = language == Language::Korean;
    ours = std::make_unique<QTranslator>();
    qts = std::make_unique<QTranslator>();
    // English has a file too, for its plurals.
    if (ours->load(korean ? QStringLiteral(":/i18n/slateboard_ko.qm") : QStringLiteral(":/i18n/slateboard_en.qm")))
        QCoreApplication::installTranslator(ours.get());
    if (korean && qts->load(QStringLiteral("qtbase_ko"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts.get());
    QLocale::setDefault(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea) : QLocale(QLocale::English));
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Korean ? Language::Korean : Language::English;
}

} // namespace slateboard
