// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

/// What is to be known of a store's address, and of what is wrong with it, where sentences are
/// made.
namespace Estafeta {

/// Whether `text` means a store on a server, right or wrong.
[[nodiscard]] constexpr bool isServerAddress(std::string_view text)
{
    return text.starts_with("mariadb://") || text.starts_with("mysql://");
}

/// Details of BadInput.
inline constexpr std::string_view kPasswordInAddress = "store address: password";
inline constexpr std::string_view kBadStoreAddress = "store address";
inline constexpr std::string_view kBadStoreNodes = "store address: servers";
inline constexpr std::string_view kBadStoreOption = "store address: option";
/// Of an account or a database, for which grants are asked.
inline constexpr std::string_view kBadStoreName = "store address: name";

/// Details of NotReadable: a password's file that is not for its owner alone, or not there for us.
inline constexpr std::string_view kOpenPasswordFile = "others may read it";
inline constexpr std::string_view kNoPasswordFile = "no password file";

/// Details of a case file: of NotAStore when the file is something else, of Corrupt when it was a
/// case and is not whole.
inline constexpr std::string_view kNotACase = "not a case";
inline constexpr std::string_view kTornCase = "torn case";

} // namespace Estafeta
