// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QString>

#include <set>

namespace Estafeta::Cli {

/// A trace as an indented outline: the answer first, then what it rests on.
class TraceOutline
{
public:
    /// `matched`: the recipients asked for, indices into Trace::recipients; they are answered one
    /// by one. `document` must outlive this.
    TraceOutline(const TraceDocument &document, std::set<uint32_t> matched);

    /// Who wrote what, and the answers.
    [[nodiscard]] QString answers() const;
    /// The way of the message, its recipients and its lines.
    [[nodiscard]] QString details() const;

private:
    [[nodiscard]] QString heading() const;
    /// `recipient` is one of Trace::recipients.
    [[nodiscard]] QString answer(const TraceRecipient &recipient) const;
    [[nodiscard]] QString timeline() const;
    /// How many legs from this one on are sessions of one store, told as one.
    [[nodiscard]] uint32_t sessionsFrom(uint32_t leg) const;
    [[nodiscard]] QString edgesFrom(uint32_t leg) const;
    [[nodiscard]] QString legText(uint32_t leg) const;
    [[nodiscard]] QString stageText(const TraceStage &stage) const;
    [[nodiscard]] QString stageWords(const TraceStage &stage) const;
    [[nodiscard]] QString edgeText(const TraceEdge &edge) const;
    [[nodiscard]] QString recipients() const;
    [[nodiscard]] QString branch(const std::vector<const TraceRecipient *> &level, int depth) const;
    [[nodiscard]] QString recipientLine(const TraceRecipient &recipient, int depth) const;
    [[nodiscard]] QString lines() const;
    [[nodiscard]] QString host(HostId id) const;
    [[nodiscard]] bool goesOn(uint32_t leg) const;

    const TraceDocument &m_document;
    const Trace &m_trace;
    std::set<uint32_t> m_matched;
};

} // namespace Estafeta::Cli
