// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// An error in the user's words: what happened where, and what to do about it.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    /// One sentence that names the place.
    [[nodiscard]] static QString what(const Error &error);
    /// Empty: nothing helps but trying again.
    [[nodiscard]] static QString whatToDo(const Error &error);
    /// The words of the system below, as they are; may be empty.
    [[nodiscard]] static QString detail(const Error &error);

private:
    [[nodiscard]] static QString whatJournal(const Error &error, const QString &place);
    [[nodiscard]] static QString whatRemote(const Error &error, const QString &place);
    [[nodiscard]] static QString whatBeforehand(const Error &error, const QString &place);
    [[nodiscard]] static QString whatConfig(const Error &error, const QString &place);
    [[nodiscard]] static QString whatToDoRemote(ErrorCode code);
};

} // namespace Estafeta
