// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sshcertificate.h"

namespace Estafeta {

SshKeyPtr publicHalf(const std::string &file)
{
    ssh_key half = nullptr;
    if (ssh_pki_import_pubkey_file((file + ".pub").c_str(), &half) == SSH_OK
        || ssh_pki_import_pubkey_file(file.c_str(), &half) == SSH_OK)
        return SshKeyPtr(half);
    return nullptr;
}

std::vector<SshCertificate> certificatesOf(const std::string &file, ssh_key half,
                                           const SshEndpoint &endpoint)
{
    std::vector<SshCertificate> found;
    const auto add = [&found](const std::string &path, ssh_key wanted) {
        ssh_key raw = nullptr;
        if (ssh_pki_import_cert_file(path.c_str(), &raw) != SSH_OK)
            return;
        SshKeyPtr key(raw);
        if (wanted == nullptr || ssh_key_cmp(wanted, raw, SSH_KEY_CMP_PUBLIC) == 0)
            found.push_back({path, std::move(key)});
    };
    const std::string beside = file + "-cert.pub";
    add(beside, half);
    for (const std::string &path : endpoint.certificateFiles) {
        if (path != beside && half != nullptr)
            add(path, half);
    }
    return found;
}

} // namespace Estafeta
