// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/rotatedfiles.h"

#include "hosts/remotefolder.h"

namespace Estafeta {

namespace {

std::string folderOf(const std::string &path)
{
    const size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string nameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

} // namespace

bool isOfOneFile(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::NotReadable
        || error.code == ErrorCode::Corrupt;
}

Result<std::vector<RotatedName>> listRotated(RemoteFolder &folder, const std::string &path)
{
    const Result<std::vector<FolderEntry>> entries = folder.list(folderOf(path));
    if (entries)
        return rotatedNames(*entries, nameOf(path));
    if (isOfOneFile(entries.error()))
        return std::vector<RotatedName>();
    return entries.error();
}

std::string rotatedPath(const std::string &path, const RotatedName &name)
{
    return folderOf(path) + "/" + name.name;
}

Result<std::unique_ptr<LogSource>> openLog(RemoteFolder &folder, const std::string &path,
                                           bool compressed)
{
    Result<std::unique_ptr<RemoteFile>> file = folder.open(path);
    if (!file)
        return file.error();
    return std::make_unique<LogSource>(std::move(*file), compressed);
}

Result<std::vector<std::unique_ptr<LogSource>>> openRotated(RemoteFolder &folder,
                                                            const std::string &path)
{
    constexpr int kTries = 3;
    std::vector<std::unique_ptr<LogSource>> sources;
    for (int i = 0; i < kTries; ++i) {
        sources.clear();
        const Result<std::vector<RotatedName>> names = listRotated(folder, path);
        if (!names)
            return names.error();
        for (const RotatedName &name : *names) {
            Result<std::unique_ptr<LogSource>> source =
                openLog(folder, rotatedPath(path, name), name.compressed);
            if (source)
                sources.push_back(std::move(*source));
            else if (!isOfOneFile(source.error()))
                return source.error();
        }
        const Result<std::vector<RotatedName>> after = listRotated(folder, path);
        if (!after)
            return after.error();
        if (*after == *names)
            break;
    }
    return sources;
}

} // namespace Estafeta
