// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/stop.h"
#include "app/exchange/xmlguard.h"

#include <QIODevice>
#include <QMap>
#include <QStringList>
#include <minizip/unzip.h>

#include <memory>

class QXmlStreamReader;

namespace slateboard::exchange {

/// The parts of a workbook file, each unpacked while it is read, and none beyond what is sound. By minizip, which
/// libxlsxwriter uses too: QuaZip has functions of the same names in it, and one program can have only one of each.
class XlsxPackage {
public:
    static constexpr qint64 mostUnpacked = qint64{2} * 1024 * 1024 * 1024; // bytes, of all parts together
    static constexpr int mostParts = 10'000;

    /// Refuses what is no workbook of this kind. `source` must outlive the package; `file` is for sentences.
    [[nodiscard]] static Result<std::unique_ptr<XlsxPackage>> open(QIODevice &source, const QString &file,
                                                                   const MayGoOn &mayGoOn);

    [[nodiscard]] bool has(const QString &part) const { return m_parts.contains(part.toLower()); }
    [[nodiscard]] bool hasFolder(const QString &folder) const;
    [[nodiscard]] const QString &mainPart() const { return m_mainPart; }

    /// Has a part read element by element. Fails if it is missing, damaged or unsound, or as `read` does.
    [[nodiscard]] Result<void> read(const QString &part, const std::function<Result<void>(QXmlStreamReader &)> &read);

    struct Relation {
        QString type;   // last part of its name, such as worksheet
        QString target; // a part, as a path from the root
    };
    /// What a part refers to inside the package, by id; nothing outside is ever looked at.
    [[nodiscard]] Result<QMap<QString, Relation>> relationsOf(const QString &part);

    /// Says which part is damaged, while one is read.
    [[nodiscard]] tl::unexpected<Error> damaged(const QString &detail) const;
    [[nodiscard]] tl::unexpected<Error> tooLarge() const;

private:
    struct Closing {
        void operator()(void *zip) const { unzClose(zip); }
    };
    XlsxPackage(QString file, MayGoOn mayGoOn) : m_file(std::move(file)), m_mayGoOn(std::move(mayGoOn)) {}
    [[nodiscard]] Result<void> list();
    [[nodiscard]] Result<void> findMainPart();
    [[nodiscard]] Result<void> checkPart(const QString &part);
    [[nodiscard]] tl::unexpected<Error> faulty(XmlGuard::Fault fault) const;

    std::unique_ptr<void, Closing> m_zip;
    QString m_file;
    QMap<QString, unz64_file_pos> m_parts; // by name in lower case: names of parts ignore case
    QString m_mainPart;
    MayGoOn m_mayGoOn;
    QString m_part; // which is read
    qint64 m_unpacked = 0;
};

} // namespace slateboard::exchange
