// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xlsxpackage.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace slateboard::exchange {
namespace {

constexpr quint64 mostTimesSmaller = 400;       // packed than unpacked; XML of equal cells comes to about 100
constexpr quint64 soundSize = 64 * 1024 * 1024; // below which nobody minds how well it packs

// What minizip calls to read the package; both pointers are the device.
QIODevice &deviceOf(void *stream)
{
    return *static_cast<QIODevice *>(stream);
}

zlib_filefunc64_def readingFrom(QIODevice &source)
{
    zlib_filefunc64_def calls{};
    calls.opaque = &source;
    calls.zopen64_file = [](void *opaque, const void *, int) { return opaque; };
    calls.zread_file = [](void *, void *stream, void *to, uLong most) {
        return static_cast<uLong>(std::max<qint64>(0, deviceOf(stream).read(static_cast<char *>(to), qint64(most))));
    };
    calls.zwrite_file = [](void *, void *, const void *, uLong) { return uLong{0}; };
    calls.ztell64_file = [](void *, void *stream) { return static_cast<ZPOS64_T>(deviceOf(stream).pos()); };
    calls.zseek64_file = [](void *, void *stream, ZPOS64_T offset, int origin) {
        const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? deviceOf(stream).pos()
                            : origin == ZLIB_FILEFUNC_SEEK_END ? deviceOf(stream).size()
                                                               : 0;
        const qint64 to = from + static_cast<qint64>(offset);
        return to >= 0 && to <= deviceOf(stream).size() && deviceOf(stream).seek(to) ? 0L : -1L;
    };
    calls.zclose_file = [](void *, void *) { return 0; };
    calls.zerror_file = [](void *, void *) { return 0; };
    return calls;
}

/// A part while it is unpacked: stops at once where it is larger than all parts may be, or no sound XML.
class PartDevice : public QIODevice {
public:
    PartDevice(unzFile zip, qint64 &unpacked, const MayGoOn &mayGoOn) :
        m_zip(zip), m_unpacked(unpacked), m_mayGoOn(mayGoOn)
    {}
    ~PartDevice() override { unzCloseCurrentFile(m_zip); }

    [[nodiscard]] bool openPart() { return unzOpenCurrentFile(m_zip) == UNZ_OK && open(QIODevice::ReadOnly); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isTooLarge() const { return m_unpacked > XlsxPackage::mostUnpacked; }
    [[nodiscard]] XmlGuard::Fault fault() const { return m_guard.fault(); }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    // Whether the check sum is right, which is known only after the last byte.
    [[nodiscard]] bool endsWell() { return !m_isBroken && unzCloseCurrentFile(m_zip) == UNZ_OK; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_isStopped = m_isStopped || (m_mayGoOn && !m_mayGoOn());
        if (m_isStopped || isTooLarge() || fault() != XmlGuard::Fault::None)
            return -1;
        constexpr qint64 mostAtOnce = 1 << 20;
        const qint64 got = unzReadCurrentFile(m_zip, data, static_cast<unsigned>(std::min(most, mostAtOnce)));
        m_isBroken = got < 0;
        if (got <= 0)
            return -1;
        m_unpacked += got;
        return isTooLarge() || !m_guard.take(QByteArrayView(data, got)) ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    unzFile m_zip;
    qint64 &m_unpacked;
    const MayGoOn &m_mayGoOn;
    XmlGuard m_guard;
    bool m_isBroken = false;
    bool m_isStopped = false;
};

// A path relative to a folder, from the root; one that leaves the package stays as it is and leads nowhere.
QString resolved(const QString &folder, const QString &target)
{
    QStringList steps = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == QLatin1String(".."))
            if (steps.isEmpty())
                return target;
            else
                steps.removeLast();
        else if (step != QLatin1String("."))
            steps.append(step);
    }
    return steps.join(u'/');
}

} // namespace

Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(QIODevice &source, const QString &file, const MayGoOn &mayGoOn)
{
    std::unique_ptr<XlsxPackage> package(new XlsxPackage(file, mayGoOn));
    zlib_filefunc64_def calls = readingFrom(source);
    package->m_zip.reset(unzOpen2_64("", &calls));
    if (const auto listed = package->list(); !listed)
        return tl::unexpected(listed.error());
    if (const auto found = package->findMainPart(); !found)
        return tl::unexpected(found.error());
    return package;
}

Result<void> XlsxPackage::list()
{
    unz_global_info64 whole{};
    if (!m_zip || unzGetGlobalInfo64(m_zip.get(), &whole) != UNZ_OK)
        return damaged(QStringLiteral("no directory"));
    if (whole.number_entry > mostParts)
        return tooLarge();
    int step = whole.number_entry == 0 ? UNZ_END_OF_LIST_OF_FILE : unzGoToFirstFile(m_zip.get());
    for (; step == UNZ_OK; step = unzGoToNextFile(m_zip.get())) {
        std::array<char, 1024> name{};
        unz_file_info64 info{};
        unz64_file_pos place{};
        if (unzGetCurrentFileInfo64(m_zip.get(), &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) !=
                UNZ_OK ||
            unzGetFilePos64(m_zip.get(), &place) != UNZ_OK)
            return damaged(QStringLiteral("directory"));
        const QString part = QString::fromUtf8(name.data()).toLower();
        if (m_parts.contains(part))
            return damaged(QStringLiteral("two parts are named %1").arg(part.left(60)));
        m_parts.insert(part, place);
    }
    return step == UNZ_END_OF_LIST_OF_FILE ? Result<void>() : damaged(QStringLiteral("directory"));
}

bool XlsxPackage::hasFolder(const QString &folder) const
{
    const auto at = m_parts.lowerBound(folder);
    return at != m_parts.cend() && at.key().startsWith(folder);
}

Result<void> XlsxPackage::findMainPart()
{
    const auto refuse = [this](const QString &sentence) { return failure(ErrorCode::Invalid, sentence.arg(m_file)); };
    if (has(QStringLiteral("EncryptedPackage")))
        return refuse(QCoreApplication::translate("Import", "“%1” is protected by a password; save it without one "
                                                            "first."));
    if (has(QStringLiteral("xl/workbook.bin")))
        return refuse(QCoreApplication::translate("Import", "“%1” is a binary workbook (.xlsb); save it as .xlsx or "
                                                            "CSV first."));
    if (has(QStringLiteral("content.xml")) && has(QStringLiteral("mimetype")))
        return refuse(QCoreApplication::translate("Import", "“%1” is an OpenDocument file; save it as .xlsx or CSV "
                                                            "first."));
    const auto noWorkbook = [&] {
        return refuse(QCoreApplication::translate("Import", "“%1” is an archive, but no workbook."));
    };
    if (!has(QStringLiteral("_rels/.rels")))
        return noWorkbook();
    const auto relations = relationsOf({});
    if (!relations)
        return tl::unexpected(relations.error());
    for (const Relation &relation : *relations) {
        if (relation.type == QLatin1String("officeDocument"))
            m_mainPart = relation.target;
    }
    return m_mainPart.isEmpty() ? noWorkbook() : Result<void>();
}

Result<void> XlsxPackage::checkPart(const QString &part)
{
    const auto place = m_parts.constFind(part.toLower());
    if (place == m_parts.cend()) {
        return failure(ErrorCode::Damaged,
                       QCoreApplication::translate("Import", "“%1” is a damaged workbook: its part “%2” is missing.")
                           .arg(m_file, part.left(60)));
    }
    unz_file_info64 info{};
    if (unzGoToFilePos64(m_zip.get(), &*place) != UNZ_OK ||
        unzGetCurrentFileInfo64(m_zip.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return damaged(QStringLiteral("no place"));
    if ((info.flag & 1) != 0) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” is protected by a password; save it without one "
                                                             "first.")
                           .arg(m_file));
    }
    if (info.uncompressed_size > static_cast<quint64>(mostUnpacked) ||
        (info.uncompressed_size > soundSize && info.uncompressed_size / mostTimesSmaller > info.compressed_size))
        return tooLarge();
    return {};
}

Result<void> XlsxPackage::read(const QString &part, const std::function<Result<void>(QXmlStreamReader &)> &read)
{
    m_part = part;
    if (const auto fine = checkPart(part); !fine)
        return fine;
    PartDevice device(m_zip.get(), m_unpacked, m_mayGoOn);
    if (!device.openPart())
        return damaged(QStringLiteral("not readable"));
    QXmlStreamReader xml(&device);
    const auto done = read(xml);
    if (device.isStopped())
        return stopped(m_file);
    if (device.fault() != XmlGuard::Fault::None)
        return faulty(device.fault());
    if (device.isTooLarge())
        return tooLarge();
    if (!done)
        return done;
    if (xml.hasError() || !device.endsWell())
        return damaged(xml.errorString());
    m_part.clear();
    return {};
}

tl::unexpected<Error> XlsxPackage::faulty(XmlGuard::Fault fault) const
{
    switch (fault) {
    case XmlGuard::Fault::DocumentType:
        return failure(ErrorCode::Invalid, QCoreApplication::translate("Import", "“%1” defines a document type inside, "
                                                                                 "which no sound workbook does.")
                                               .arg(m_file));
    case XmlGuard::Fault::OtherEncoding:
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "The part “%2” of “%1” is not UTF-8; open the workbook in "
                                                             "a spreadsheet and save it again.")
                           .arg(m_file, m_part.left(60)));
    case XmlGuard::Fault::TooLong: return tooLarge();
    case XmlGuard::Fault::TooDeep:
    case XmlGuard::Fault::None: break;
    }
    return damaged(QStringLiteral("too deep"));
}

Result<QMap<QString, XlsxPackage::Relation>> XlsxPackage::relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString relationsPart =
        part.first(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
    QMap<QString, Relation> relations;
    if (!has(relationsPart))
        return relations;
    const auto readAll = [&](QXmlStreamReader &xml) -> Result<void> {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
                continue;
            const auto attributes = xml.attributes();
            if (attributes.value(QLatin1String("TargetMode")) == u"External")
                continue;
            const QString type = attributes.value(QLatin1String("Type")).toString().section(u'/', -1);
            const QString target = resolved(part.first(slash), attributes.value(QLatin1String("Target")).toString());
            relations.insert(attributes.value(QLatin1String("Id")).toString(), {type, target});
        }
        return {};
    };
    if (const auto done = read(relationsPart, readAll); !done)
        return tl::unexpected(done.error());
    return relations;
}

tl::unexpected<Error> XlsxPackage::damaged(const QString &detail) const
{
    const QString sentence =
        m_part.isEmpty() ? QCoreApplication::translate("Import", "“%1” is a damaged workbook: it is cut off, or its "
                                                                 "table of contents is broken. Copy it again from "
                                                                 "where it came.")
                               .arg(m_file)
                         : QCoreApplication::translate("Import", "“%1” is a damaged workbook: its part “%2” cannot be "
                                                                 "read. Open it in a spreadsheet and save it again.")
                               .arg(m_file, m_part.left(60));
    return failure(ErrorCode::Damaged, sentence, detail);
}

tl::unexpected<Error> XlsxPackage::tooLarge() const
{
    return failure(ErrorCode::Invalid,
                   QCoreApplication::translate("Import", "“%1” unpacks to more than a workbook should, so it is not "
                                                         "read.")
                       .arg(m_file));
}

} // namespace slateboard::exchange
