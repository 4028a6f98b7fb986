// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/encodingguess.h"

#include "core/text.h"

#include <memory>
#include <uchardet/uchardet.h>

namespace Estafeta {

void EncodingGuess::add(const FileCoverage &coverage, std::string_view line)
{
    if (coverage.bytes > kFileBytes || m_sample.size() > kSampleBytes || !coverage.encoding.empty()
        || isUtf8(line))
        return;
    m_sample.append(line.substr(0, kSampleBytes)).push_back('\n');
    ++m_lines;
}

void EncodingGuess::note(FileCoverage &coverage) const
{
    if (m_lines < kFewestLines || !coverage.encoding.empty())
        return;
    const auto free = [](uchardet_t detector) { uchardet_delete(detector); };
    const std::unique_ptr<uchardet, decltype(free)> detector(uchardet_new(), free);
    if (!detector || uchardet_handle_data(detector.get(), m_sample.data(), m_sample.size()) != 0)
        return;
    uchardet_data_end(detector.get());
    coverage.encoding = uchardet_get_charset(detector.get());
}

} // namespace Estafeta
