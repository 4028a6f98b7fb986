// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/folderreader.h"

#include "store/daymeta.h"

#include <algorithm>
#include <iterator>
#include <sys/stat.h>

namespace Estafeta {

Result<void> FolderReader::open()
{
    if (auto done = m_folder.inspect(); !done)
        return done;
    auto opened = MainFile::open(m_folder.mainFile(), Connection::Access::Read);
    if (!opened)
        return opened.error();
    m_main.emplace(std::move(*opened));
    return {};
}

Result<std::vector<DayEntry>> FolderReader::days()
{
    auto days = m_main->days();
    if (!days)
        return days;
    // Someone may have deleted a day's files to make room.
    std::vector<int32_t> onDisk = m_folder.daysOnDisk(FileKind::Day);
    std::ranges::copy(m_folder.daysOnDisk(FileKind::Lines), std::back_inserter(onDisk));
    std::ranges::sort(onDisk);
    std::erase_if(*days, [&](const DayEntry &entry) {
        return !std::ranges::binary_search(onDisk, entry.day);
    });
    forgetAllBut(*days);
    return days;
}

Result<Connection *> FolderReader::openFile(FileKind kind, int32_t day, OpenDay &open)
{
    const std::string path = m_folder.file(kind, day);
    struct stat status{};
    if (::stat(path.c_str(), &status) != 0)
        return nullptr;
    // A day may be dropped and read in anew: the old connection would go on showing the old file.
    if (open.connection && open.made == status.st_ino)
        return open.connection.get();
    if (kind == FileKind::Lines)
        m_blocks.forgetDay(day);
    open.connection.reset();
    if (auto good = inspectFile(path, kind); !good)
        return good.error();
    auto connection = Connection::open(path, Connection::Access::Read);
    if (!connection)
        return connection.error();
    const auto store = readStoreName(**connection);
    if (!store)
        return store.error();
    if (*store != m_main->storeName())
        return Error{ErrorCode::DamagedStore, path, "a day file of another store"};
    open = {std::move(*connection), status.st_ino};
    return open.connection.get();
}

} // namespace Estafeta
