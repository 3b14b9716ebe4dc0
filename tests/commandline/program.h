// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace slateboard {

/// What a run of the program left behind.
struct Outcome {
    int exitCode = -1;
    QString out;
    QString error;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    /// For QVERIFY2: what it said.
    [[nodiscard]] QByteArray said() const { return QByteArray::number(exitCode) + ' ' + (out + error).toUtf8(); }
    /// True if it refused with this exit code and one line that holds `word`.
    [[nodiscard]] bool refused(int code, const QString &word) const
    {
        return exitCode == code && error.count(u'\n') == 1 && error.endsWith(u'\n') && error.contains(word);
    }
};

/// The built program, in a folder of the test's own.
class Program {
public:
    [[nodiscard]] Outcome run(const QStringList &arguments, const QString &locale = QStringLiteral("C.UTF-8"),
                              const QString &display = {}) const
    {
        QProcess process;
        return run(process, arguments, locale, display);
    }
    /// With stdout on a disk that is full.
    [[nodiscard]] Outcome runOnFullDisk(const QStringList &arguments) const
    {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        return run(process, arguments, QStringLiteral("C.UTF-8"), {});
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool has(const QString &name) const { return QFile::exists(path(name)); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
    }

private:
    Outcome run(QProcess &process, const QStringList &arguments, const QString &locale, const QString &display) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), locale);
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name)); // no display must be needed
        if (!display.isEmpty())
            environment.insert(QStringLiteral("DISPLAY"), display);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(SLATEBOARD_PROGRAM), arguments);
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_folder;
};

[[nodiscard]] inline QString dataFile(const char *name)
{
    return QStringLiteral(SLATEBOARD_TEST_DATA "/") + QString::fromUtf8(name);
}

} // namespace slateboard
