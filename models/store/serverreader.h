// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/readerplace.h"
#include "store/storelocation.h"

namespace Estafeta {

class ServerReader : public ReaderPlace
{
public:
    explicit ServerReader(StoreLocation location) : m_location(std::move(location)) {}

    Result<void> open() override;
    Result<std::vector<DayEntry>> days() override;
    Result<Connection *> openDay(int32_t day) override;
    Result<Connection *> openLines(int32_t day) override { return openDay(day); }
    uint64_t sizeOfDay(int32_t day) override;

private:
    StoreLocation m_location;
};

} // namespace Estafeta
