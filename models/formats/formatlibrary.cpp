// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formatlibrary.h"

#include "formats/formatfile.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

static void initFormats() // outside of the namespace, as Q_INIT_RESOURCE demands
{
    Q_INIT_RESOURCE(formats);
}

namespace Estafeta {

namespace {

using namespace Qt::StringLiterals;

using Formats = std::vector<std::shared_ptr<const Format>>;

std::string pathOf(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

bool isTaken(const Formats &formats, const std::string &name)
{
    return std::ranges::any_of(formats,
                               [&name](const auto &known) { return known->spec().name == name; });
}

void addFile(const QString &path, Formats &formats, std::vector<Error> &problems)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problems.push_back(
            {ErrorCode::NotReadable, pathOf(path), file.errorString().toStdString()});
        return;
    }
    auto format = readFormat(pathOf(path), file.readAll());
    if (!format)
        problems.push_back(format.error());
    else if (!isTaken(formats, (*format)->spec().name))
        formats.push_back(std::move(format).value());
}

} // namespace

QString userFormatsFolder()
{
    // Not AppConfigLocation: the desktop and the command line share it.
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/estafeta/formats"_s;
}

FormatLibrary loadFormats(const QStringList &folders)
{
    initFormats();
    FormatLibrary library;
    Formats formats;
    for (const QString &path : folders + QStringList{u":/formats"_s}) {
        const QDir folder(path);
        if (!folder.exists()) {
            library.problems.push_back({ErrorCode::NotFound, pathOf(path), {}});
            continue;
        }
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            addFile(folder.filePath(name), formats, library.problems);
    }
    library.formats = std::make_shared<const FormatSet>(std::move(formats));
    return library;
}

FormatLibrary loadUserFormats()
{
    const QString own = userFormatsFolder();
    return loadFormats(QDir(own).exists() ? QStringList{own} : QStringList());
}

} // namespace Estafeta
