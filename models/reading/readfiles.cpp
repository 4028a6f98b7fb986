// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readfiles.h"

#include "core/hash.h"
#include "core/varint.h"
#include "reading/logset.h"

#include <algorithm>

namespace Estafeta {

namespace {

constexpr size_t kMostKept = 512; // of a host: it is written with each commit

uint64_t hashOfLog(std::string_view path)
{
    return hashBytes(liveName(path.substr(path.rfind('/') + 1))); // npos + 1 is 0
}

} // namespace

bool ReadFiles::File::isOf(uint64_t wantedLog, std::string_view start) const
{
    if (log != wantedLog || start.empty())
        return false;
    if (start.size() >= length)
        return hashBytes(start.substr(0, length)) == hash;
    return head.starts_with(start);
}

void ReadFiles::note(std::string_view log, std::string_view head, uint64_t offset)
{
    if (head.empty())
        return;
    File noted{hashOfLog(log), head.size(), hashBytes(head), std::string(head), offset};
    const auto known = std::ranges::find_if(
        m_files, [&](const File &file) { return file.isOf(noted.log, head); });
    if (known != m_files.end()) {
        noted.offset = std::max(noted.offset, known->offset);
        if (noted.length < known->length)
            noted = {known->log, known->length, known->hash, known->head, noted.offset};
        m_files.erase(known);
    }
    m_files.push_back(std::move(noted));
}

uint64_t ReadFiles::offsetOf(std::string_view log, std::string_view head) const
{
    const uint64_t wanted = hashOfLog(log);
    uint64_t offset = 0;
    for (const File &file : m_files) {
        if (file.isOf(wanted, head))
            offset = std::max(offset, file.offset);
    }
    return offset;
}

void ReadFiles::save(std::string &out) const
{
    const size_t kept = std::min(m_files.size(), kMostKept);
    putUnsigned(out, kept);
    for (size_t i = m_files.size() - kept; i < m_files.size(); ++i) {
        for (const uint64_t number :
             {m_files[i].log, m_files[i].length, m_files[i].hash, m_files[i].offset})
            putUnsigned(out, number);
    }
}

bool ReadFiles::load(std::string_view &in)
{
    m_files.clear();
    uint64_t count = 0;
    bool good = getUnsigned(in, count) && count <= kMostKept;
    for (; good && count > 0; --count) {
        File file;
        good = getUnsigned(in, file.log) && getUnsigned(in, file.length)
            && getUnsigned(in, file.hash) && getUnsigned(in, file.offset);
        m_files.push_back(std::move(file));
    }
    return good;
}

} // namespace Estafeta
