// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"
#include "widgets/common/meaning.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// The words of one stage: for its box, its tooltip and the outline.
class StageText
{
    Q_DECLARE_TR_FUNCTIONS(StageText)
public:
    /// Precondition: stage < document.trace.stages.size(). `document` must outlive this.
    StageText(const TraceDocument &document, uint32_t stage);

    [[nodiscard]] Meaning meaning() const;
    /// "deferred ×3".
    [[nodiscard]] QString word() const;
    /// What stands below the word: relay, folder, score, how long. May be empty.
    [[nodiscard]] QString detail() const;
    /// The whole of it in one line: time, host, word, the log's words, how long.
    [[nodiscard]] QString line() const;

private:
    [[nodiscard]] bool goesOn() const;
    [[nodiscard]] QString filterDetail() const;

    const TraceDocument &m_document;
    const TraceStage &m_stage;
};

} // namespace Estafeta
