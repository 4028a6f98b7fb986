// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

int runTrace(const QStringList& arguments)
{
    Q_UNUSED(arguments)
    return kFailed;
}

} // namespace Estafeta::Cli
