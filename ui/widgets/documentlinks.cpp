// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/documentlinks.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int linkWidth = 230; // pixels of a document's name, at most

QUrl webAddress(const QString &place)
{
    const QUrl url(place, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

// A file's name, or the address without what every address begins with.
QString shortName(const QString &place)
{
    const QUrl url = webAddress(place);
    return url.isValid() ? url.host() + url.path() : QFileInfo(place).fileName();
}

} // namespace

QUrl documentUrl(const QString &place, const QString &libraryPath)
{
    if (const QUrl url = webAddress(place); url.isValid())
        return url;
    const QUrl asUrl(place);
    const QString path = asUrl.isLocalFile() ? asUrl.toLocalFile() : place;
    const QFileInfo file(QFileInfo(libraryPath).absoluteDir(), path);
    return file.exists() ? QUrl::fromLocalFile(file.absoluteFilePath()) : QUrl();
}

DocumentLinks::DocumentLinks(const QList<DocumentLine> &documents, const QString &libraryPath, QWidget *parent) :
    QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    for (const DocumentLine &document : documents)
        add(document, libraryPath);
}

void DocumentLinks::add(const DocumentLine &document, const QString &libraryPath)
{
    const QUrl url = documentUrl(document.place, libraryPath);
    auto *link = new QToolButton;
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    link->setIcon(QIcon::fromTheme(url.isValid() && !url.isLocalFile() ? QStringLiteral("globe")
                                                                       : QStringLiteral("document-open")));
    const QString name = shortName(document.place);
    link->setText(link->fontMetrics().elidedText(name, Qt::ElideMiddle, linkWidth));
    link->setAccessibleName(tr("Open %1").arg(name));
    link->setEnabled(url.isValid());
    link->setToolTip(url.isValid() ? document.place : tr("There is no file “%1” to open.").arg(document.place));
    connect(link, &QToolButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    m_lines->addWidget(link, 0, Qt::AlignLeft);
    const QString said = url.isValid() ? document.note : link->toolTip();
    if (said.isEmpty())
        return;
    auto *note = new QLabel(said);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setContentsMargins(26, 0, 0, 2); // under the name
    m_lines->addWidget(note);
}

} // namespace slateboard
