// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Estafeta {

/// What the sending server did before and after one try.
class OtherTriesText
{
    Q_DECLARE_TR_FUNCTIONS(OtherTriesText)
public:
    /// What happened, and how it is known; empty when there was one try only.
    [[nodiscard]] static QString sentence(const OtherTries &tries);
    /// The try that tells most: how it ended, or the last one.
    [[nodiscard]] static std::optional<OtherTry> linked(const OtherTries &tries);
    /// The words on the way to it.
    [[nodiscard]] static QString link(const OtherTries &tries);

private:
    [[nodiscard]] static QString story(const OtherTries &tries);
};

} // namespace Estafeta
