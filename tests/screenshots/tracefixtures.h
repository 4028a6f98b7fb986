// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"
#include "trace/query.h"

#include <vector>

/// Messages as the correlator would give them, made by hand. All names are .example.
namespace Estafeta::Fixtures {

/// Over three hosts, through a filter, into the folder Junk.
[[nodiscard]] TraceDocument deliveredToJunk();
/// The same, where no line says which of two messages the relay took.
[[nodiscard]] TraceDocument possiblyDelivered();
/// Outgoing; the other side asks to wait.
[[nodiscard]] TraceDocument greylisted();
/// Outgoing; no such user.
[[nodiscard]] TraceDocument bounced();
/// To a mailing list: twelve final recipients, one of them over quota.
[[nodiscard]] TraceDocument toList();

/// A message that our greylist puts off and takes a quarter of an hour later: two traces.
[[nodiscard]] std::vector<TraceDocument> twoTries();

[[nodiscard]] std::vector<ResultRow> rowsOf(const std::vector<TraceDocument> &documents);
/// The rows of documents() with some more around them.
[[nodiscard]] std::vector<ResultRow> results();
[[nodiscard]] std::vector<TraceDocument> documents();
/// Four hosts, one of them with a gap.
[[nodiscard]] Coverage coverage();

} // namespace Estafeta::Fixtures
