// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/serverreader.h"

#include "store/daypartitions.h"
#include "store/serveraccess.h"
#include "store/serverstatements.h"

namespace Estafeta {

Result<void> ServerReader::open()
{
    auto connected = connectToServer(m_location, ServerAccess::Read);
    if (!connected)
        return connected.error();
    if (auto done = inspectServer(**connected); !done)
        return done;
    auto opened = MainFile::open(std::move(*connected));
    if (!opened)
        return opened.error();
    m_main.emplace(std::move(*opened));
    return {};
}

Result<std::vector<DayEntry>> ServerReader::days()
{
    auto days = m_main->days();
    if (days)
        forgetAllBut(*days);
    return days;
}

Result<Connection *> ServerReader::openDay(int32_t day)
{
    Query query(m_main->connection(), ServerSql::kDayMade);
    if (auto done = query.bind(day).exec(); !done)
        return done.error();
    if (!query.next()) {
        if (auto done = query.end(); !done)
            return done.error();
        return nullptr;
    }
    const auto made = static_cast<uint64_t>(query.integer(0));
    OpenDay &open = m_days[day];
    if (!open.connection || open.made != made) {
        m_blocks.forgetDay(day);
        open = {m_main->connection().ofDay(day), made};
    }
    return open.connection.get();
}

uint64_t ServerReader::sizeOfDay(int32_t day)
{
    return partitionSize(m_main->connection(), day);
}

} // namespace Estafeta
