// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/readerplace.h"
#include "store/storefolder.h"

#include <string>

namespace Estafeta {

class FolderReader : public ReaderPlace
{
public:
    explicit FolderReader(std::string path) : m_folder(std::move(path)) {}

    Result<void> open() override;
    Result<std::vector<DayEntry>> days() override;
    Result<Connection *> openDay(int32_t day) override
    {
        return openFile(FileKind::Day, day, m_days[day]);
    }
    Result<Connection *> openLines(int32_t day) override
    {
        return openFile(FileKind::Lines, day, m_lines[day]);
    }
    uint64_t sizeOfDay(int32_t day) override { return m_folder.sizeOfDay(day); }

private:
    Result<Connection *> openFile(FileKind kind, int32_t day, OpenDay &open);

    StoreFolder m_folder;
};

} // namespace Estafeta
