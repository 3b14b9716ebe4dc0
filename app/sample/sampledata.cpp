// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampledata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// A static library's resources are dropped by the linker unless something calls for them; the macro cannot stand
// inside a namespace.
static void initSampleResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace slateboard::sample {

namespace {

QJsonDocument document(const QString &file)
{
    QFile data(QStringLiteral(":/sample/") + file);
    const bool open = data.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "readSampleData", qPrintable(file));
    QJsonParseError error;
    const auto parsed = QJsonDocument::fromJson(data.readAll(), &error);
    Q_ASSERT_X(open && error.error == QJsonParseError::NoError, qPrintable(file), qPrintable(error.errorString()));
    return parsed;
}

template <class E>
E codeAt(const QJsonValue &value)
{
    const auto code = fromCode<E>(value.toString());
    Q_ASSERT_X(code.has_value(), "readSampleData", qPrintable(value.toString()));
    return code.value_or(E{});
}

std::optional<Day> dayAt(const QJsonValue &value)
{
    return Day::fromIso(value.toString());
}

Name nameAt(const QJsonValue &value)
{
    const auto object = value.toObject();
    return {object.value(u"ko").toString(), object.value(u"en").toString()};
}

Name pairAt(const QJsonValue &value, int first = 0)
{
    const auto pair = value.toArray();
    return {pair.at(first).toString(), pair.at(first + 1).toString()};
}

QStringList textsAt(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &text : value.toArray())
        texts << text.toString();
    return texts;
}

template <class T, class Read>
QList<T> listAt(const QJsonValue &value, Read read)
{
    QList<T> list;
    for (const auto &item : value.toArray())
        list << read(item);
    return list;
}

QList<Name> pairsAt(const QJsonValue &value)
{
    return listAt<Name>(value, [](const QJsonValue &item) { return pairAt(item); });
}

InterimTarget interimAt(const QJsonValue &value)
{
    return {{}, {}, dayAt(value[u"day"]).value_or(Day()), value[u"target"].toInt()};
}

GoalData goalAt(const QJsonValue &value)
{
    Goal goal;
    goal.measure = codeAt<Measure>(value[u"measure"]);
    goal.target = value[u"target"].toInt();
    goal.start = dayAt(value[u"start"]).value_or(Day());
    goal.deadline = dayAt(value[u"deadline"]).value_or(Day());
    return {goal, listAt<InterimTarget>(value[u"interim"], interimAt)};
}

Cap capAt(const QJsonValue &value)
{
    Cap cap;
    cap.scope = codeAt<CapScope>(value[u"scope"]);
    cap.from = dayAt(value[u"from"]);
    cap.to = dayAt(value[u"to"]);
    cap.basis = codeAt<CapBasis>(value[u"basis"]);
    cap.amount = Money{value[u"billions"].toInteger() * 1'000'000'000};
    return cap;
}

PublisherData publisherAt(const QJsonValue &value)
{
    return {nameAt(value), listAt<Medium>(value[u"media"], codeAt<Medium>), codeAt<Origin>(value[u"origin"])};
}

VendorData vendorAt(const QJsonValue &value)
{
    return {nameAt(value), textsAt(value[u"accounts"]), value[u"abroad"].toBool()};
}

SourceData sourceAt(const QJsonValue &value)
{
    return {codeAt<Medium>(value.toArray().at(0)), pairAt(value, 1), dayAt(value.toArray().at(3))};
}

std::optional<int> numberAt(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

TitleData titleAt(const QJsonValue &value)
{
    TitleData title;
    title.name = nameAt(value);
    title.format = codeAt<Format>(value[u"format"]);
    title.episodes = numberAt(value[u"episodes"]);
    title.minutes = value[u"minutes"].toInt();
    title.genre = value[u"genre"].toString();
    title.logline = value[u"logline"].toString();
    title.budget = value[u"budget"].toInt();
    title.development = dayAt(value[u"development"]).value_or(Day());
    title.shoot = dayAt(value[u"shoot"]);
    title.shootDays = numberAt(value[u"shootDays"]);
    title.shelved = dayAt(value[u"shelved"]);
    title.rightsEnd = dayAt(value[u"rightsEnd"]);
    title.over = value[u"over"].toDouble();
    title.effects = value[u"effects"].toBool();
    title.alone = value[u"alone"].toBool();
    title.original = value[u"original"].toBool();
    title.sources = listAt<SourceData>(value[u"sources"], sourceAt);
    return title;
}

AccountData accountAt(const QJsonValue &value)
{
    return {value[u"code"].toString(), value[u"parent"].toString(), nameAt(value), value[u"marketing"].toBool()};
}

LineData lineAt(const QJsonValue &value)
{
    LineData line{value[u"account"].toString(), codeAt<PhaseKind>(value[u"phase"]), codeAt<Profile>(value[u"profile"]),
                  value[u"weight"].toInt(), value[u"contract"].toBool()};
    if (const auto percent = value[u"percent"]; percent.isDouble()) {
        line.basis = LineBasis::Percent;
        line.share = Share{percent.toInt() * 100};
    } else if (value[u"perEpisode"].toBool()) {
        line.basis = LineBasis::PerEpisode;
    }
    return line;
}

GenreData genreAt(const QJsonValue &value)
{
    GenreData genre;
    genre.name = value[u"name"].toString();
    genre.weight = value[u"weight"].toInt();
    const auto media = value[u"media"].toObject();
    for (auto medium = media.begin(); medium != media.end(); ++medium)
        genre.media << std::pair(codeAt<Medium>(medium.key()), medium.value().toInt());
    genre.tags = textsAt(value[u"tags"]);
    genre.patterns = pairsAt(value[u"patterns"]);
    genre.synopses = textsAt(value[u"synopsis"]);
    return genre;
}

CatalogueData catalogueAt(const QJsonValue &value)
{
    return {dayAt(value[u"day"]).value_or(Day()), value[u"publisher"].toString(), value[u"count"].toInt(),
            codeAt<GrantKind>(value[u"kind"]), value[u"years"].toInt()};
}

HistoryData historyAt(const QJsonObject &object)
{
    HistoryData history;
    const auto first = dayAt(object.value(u"firstMonth").toString() + QStringLiteral("-01"));
    history.firstMonth = Month::of(first.value_or(Day()));
    history.signedByMonth = listAt<int>(object.value(u"signedByMonth"), [](const QJsonValue &v) { return v.toInt(); });
    history.catalogues = listAt<CatalogueData>(object.value(u"catalogues"), catalogueAt);
    history.lapsingSoon = object.value(u"lapsingSoon").toInt();
    const auto unsecured = object.value(u"unsecured").toObject();
    for (auto kind = unsecured.begin(); kind != unsecured.end(); ++kind)
        history.unsecured.insert(kind.key(), kind.value().toInt());
    return history;
}

void readLibrary(SampleData &data)
{
    const auto library = document(QStringLiteral("library.json")).object();
    data.name = library.value(u"name").toString();
    data.company = library.value(u"company").toString();
    data.firstDay = dayAt(library.value(u"firstDay")).value_or(Day());
    data.pinnedDay = dayAt(library.value(u"pinnedDay")).value_or(Day());
    data.reinvested = Share{library.value(u"reinvestedPercent").toInt() * 100};
    data.reinvestedAfter = library.value(u"reinvestedAfter").toInt();
    data.goals = listAt<GoalData>(library.value(u"goals"), goalAt);
    data.caps = listAt<Cap>(library.value(u"caps"), capAt);
}

void readPeople(SampleData &data)
{
    const auto parties = document(QStringLiteral("parties.json")).object();
    data.companies = pairsAt(parties.value(u"companies"));
    data.platforms = pairsAt(parties.value(u"platforms"));
    data.distributors = pairsAt(parties.value(u"distributors"));
    data.publishers = listAt<PublisherData>(parties.value(u"publishers"), publisherAt);
    data.vendors = listAt<VendorData>(parties.value(u"vendors"), vendorAt);
    const auto people = document(QStringLiteral("people.json")).object();
    data.producers = pairsAt(people.value(u"producers"));
    data.scouts = pairsAt(people.value(u"scouts"));
    data.penFirst = pairsAt(people.value(u"penFirst"));
    data.penLast = pairsAt(people.value(u"penLast"));
}

void readBudgets(SampleData &data)
{
    const auto budgets = document(QStringLiteral("budgets.json")).object();
    data.accounts = listAt<AccountData>(budgets.value(u"accounts"), accountAt);
    for (const auto &format : words<Format>())
        data.lines.insert(format.value, listAt<LineData>(budgets.value(QLatin1StringView(format.code)), lineAt));
}

void readIpTitles(SampleData &data)
{
    const auto words = document(QStringLiteral("words.json")).object();
    for (auto slot = words.begin(); slot != words.end(); ++slot)
        data.words.insert(slot.key(), pairsAt(slot.value()));
    data.genres = listAt<GenreData>(document(QStringLiteral("genres.json")).array(), genreAt);
}

} // namespace

SampleData readSampleData()
{
    initSampleResources();
    SampleData data;
    readLibrary(data);
    readPeople(data);
    readBudgets(data);
    readIpTitles(data);
    data.titles = listAt<TitleData>(document(QStringLiteral("titles.json")).array(), titleAt);
    data.history = historyAt(document(QStringLiteral("history.json")).object());
    return data;
}

} // namespace slateboard::sample
