// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// An error of a store on a database server, or of its address, as ErrorText says it. Empty: the
/// error is about something else.
class ServerStoreText
{
    Q_DECLARE_TR_FUNCTIONS(ServerStoreText)
public:
    [[nodiscard]] static QString what(const Error &error, const QString &place);
    [[nodiscard]] static QString whatToDo(const Error &error);

private:
    [[nodiscard]] static QString whatAddress(const Error &error, const QString &place);
    [[nodiscard]] static QString whatConnection(ErrorCode code, const QString &place);
    [[nodiscard]] static QString whatToDoAddress(const Error &error);
};

} // namespace Estafeta
