// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshtypes.h"

#include <string>
#include <string_view>

namespace Estafeta {

/// The length of a public key, in bits, as ssh-keygen tells it; 0: not known. `base64`: the key as
/// it stands in known_hosts.
[[nodiscard]] int keyBits(std::string_view base64);

/// The picture that OpenSSH draws of a SHA256 fingerprint (VisualHostKey, ssh-keygen -lv): eleven
/// lines that a person can compare with what they have seen before. Empty when the fingerprint is
/// of another kind.
[[nodiscard]] std::string keyPicture(const HostKey &key);

} // namespace Estafeta
