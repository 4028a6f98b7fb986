// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/trace/centralstories.h"
#include "tests/trace/eximstories.h"
#include "tests/trace/filterstories.h"
#include "tests/trace/liststories.h"
#include "tests/trace/qmailrelaystories.h"
#include "tests/trace/qmailstories.h"
#include "tests/trace/queuestories.h"
#include "tests/trace/refusalstories.h"
#include "tests/trace/relaystories.h"
#include "tests/trace/secondtrystories.h"
#include "tests/trace/storestories.h"

#include <vector>

namespace Estafeta {

[[nodiscard]] inline std::vector<const Story *> allStories()
{
    std::vector<const Story *> all;
    const auto add = [&all](const auto &stories) {
        for (const Story &story : stories)
            all.push_back(&story);
    };
    add(kRelayStories);
    add(kQueueStories);
    add(kQmailStories);
    add(kQmailRelayStories);
    add(kFilterStories);
    add(kStoreStories);
    add(kListStories);
    add(kRefusalStories);
    add(kSecondTryStories);
    add(kEximStories);
    add(kCentralStories);
    return all;
}

} // namespace Estafeta
