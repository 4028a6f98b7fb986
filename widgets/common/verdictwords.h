// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verdict.h"
#include "trace/trace.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// The short words of lists and boxes.
class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
public:
    /// "deferred", "in mailbox".
    [[nodiscard]] static QString verdict(Verdict verdict);
    /// With where or how often: "in folder Junk", "deferred, 3 tries". `place` may be empty.
    [[nodiscard]] static QString verdictAt(Verdict verdict, const QString &place, int attempts);
    [[nodiscard]] static QString grade(Grade grade);
    /// "in folder Junk, not certain", of what is only possible; else the words as they are.
    [[nodiscard]] static QString withDoubt(const QString &words, Grade grade);
    [[nodiscard]] static QString stage(StageKind kind);
    [[nodiscard]] static QString edge(EdgeKind kind);
    [[nodiscard]] static QString step(Step step);
    [[nodiscard]] static QString spam(SpamClass spam);
};

} // namespace Estafeta
