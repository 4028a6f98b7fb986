// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sshauth.h"

#include "hosts/sshsession_p.h"

#include <unistd.h>

#include <optional>

namespace Estafeta {

namespace {

constexpr int kAttempts = 3; // as OpenSSH's NumberOfPasswordPrompts

enum class Answer { Accepted, Partial, Refused, Lost, Declined };

class Authenticator
{
public:
    Authenticator(SshSession::Private &state, const SecretSource &source, const StepSink &sink)
        : d(state)
        , secrets(source)
        , steps(sink)
    {}

    Result<void> run();

private:
    bool offered(int method) { return (ssh_userauth_list(d.session, nullptr) & method) != 0; }
    Answer tryAll();
    Answer tryAgent();
    Answer tryKeys();
    Answer tryKey(const std::string &file);
    Answer tryPassword();
    Answer tryInteractive();
    std::optional<bool> answerQuestions(int attempt);
    SshKeyPtr unlock(const std::string &file, Answer &answer);
    Answer note(AuthMethod method, const std::string &subject, int code);
    void skip(AuthMethod method, const std::string &subject, std::string detail);

    SshSession::Private &d;
    const SecretSource &secrets;
    const StepSink &steps;
    bool refused = false; ///< the server said no at least once
    bool asked = false;   ///< for a password, which the server refused
};

Answer answerOf(int code, ssh_session session)
{
    switch (code) {
    case SSH_AUTH_SUCCESS:
        return Answer::Accepted;
    case SSH_AUTH_PARTIAL:
        return Answer::Partial;
    case SSH_AUTH_DENIED:
        return Answer::Refused;
    default: // a method that failed on our side leaves the connection as it was
        return ssh_is_connected(session) != 0 ? Answer::Refused : Answer::Lost;
    }
}

Answer Authenticator::note(AuthMethod method, const std::string &subject, int code)
{
    const Answer answer = answerOf(code, d.session);
    AuthStep step{method, subject, AuthOutcome::Refused, {}};
    if (answer == Answer::Accepted)
        step.outcome = AuthOutcome::Accepted;
    else if (answer == Answer::Partial)
        step.outcome = AuthOutcome::Partial;
    else if (code == SSH_AUTH_ERROR)
        step.detail = ssh_get_error(d.session);
    refused = refused || answer == Answer::Refused;
    steps(step);
    return answer;
}

void Authenticator::skip(AuthMethod method, const std::string &subject, std::string detail)
{
    steps({method, subject, AuthOutcome::NotUsable, std::move(detail)});
}

Answer Authenticator::tryAgent()
{
    // Its keys are many, and a server counts each as an attempt: where the configuration names
    // keys, libssh asks the agent for those alone (SSH_OPTIONS_IDENTITIES_ONLY).
    return note(AuthMethod::Agent, {}, ssh_userauth_agent(d.session, nullptr));
}

/// The private key of `file`, asking for its passphrase when it has one. Null: not usable.
SshKeyPtr Authenticator::unlock(const std::string &file, Answer &answer)
{
    bool locked = false;
    const ssh_auth_callback onLocked = [](const char *, char *, size_t, int, int, void *flag) {
        *static_cast<bool *>(flag) = true;
        return -1;
    };
    ssh_key key = nullptr;
    if (ssh_pki_import_privkey_file(file.c_str(), nullptr, onLocked, &locked, &key) == SSH_OK)
        return SshKeyPtr(key);
    for (int attempt = 1; locked && attempt <= kAttempts; ++attempt) {
        const std::optional<Secret> secret =
            secrets({SecretKind::KeyPassphrase, file, false, attempt});
        if (!secret) {
            answer = Answer::Declined;
            return nullptr;
        }
        const int code =
            ssh_pki_import_privkey_file(file.c_str(), secret->cString(), nullptr, nullptr, &key);
        if (code == SSH_OK)
            return SshKeyPtr(key);
        skip(AuthMethod::Key, file, "wrong passphrase");
    }
    if (!locked)
        skip(AuthMethod::Key, file, "not a private key that libssh can read");
    return nullptr;
}

Answer Authenticator::tryKey(const std::string &file)
{
    if (access(file.c_str(), R_OK) != 0) {
        skip(AuthMethod::Key, file, "no such file, or not readable");
        return Answer::Refused;
    }
    // First the public half: nobody types a passphrase for a key that the server does not take.
    ssh_key half = nullptr;
    if (ssh_pki_import_pubkey_file((file + ".pub").c_str(), &half) == SSH_OK
        || ssh_pki_import_pubkey_file(file.c_str(), &half) == SSH_OK) {
        const SshKeyPtr publicKey(half);
        const int code = ssh_userauth_try_publickey(d.session, nullptr, publicKey.get());
        if (code != SSH_AUTH_SUCCESS)
            return note(AuthMethod::Key, file, code);
    }
    Answer answer = Answer::Refused;
    const SshKeyPtr key = unlock(file, answer);
    if (!key)
        return answer;
    return note(AuthMethod::Key, file, ssh_userauth_publickey(d.session, nullptr, key.get()));
}

Answer Authenticator::tryKeys()
{
    const bool named = !d.host.identityFiles.empty();
    for (const std::string &file : named ? d.host.identityFiles : d.settings.defaultIdentities) {
        if (!named && access(file.c_str(), F_OK) != 0)
            continue;
        const Answer answer = tryKey(file);
        if (answer != Answer::Refused)
            return answer;
    }
    return Answer::Refused;
}

Answer Authenticator::tryPassword()
{
    for (int attempt = 1; attempt <= kAttempts; ++attempt) {
        const std::optional<Secret> secret =
            secrets({SecretKind::Password, d.target(), false, attempt});
        if (!secret)
            return Answer::Declined;
        const Answer answer = note(AuthMethod::Password, {},
                                   ssh_userauth_password(d.session, nullptr, secret->cString()));
        if (answer != Answer::Refused)
            return answer;
        asked = true;
    }
    return Answer::Refused;
}

/// Answers the server's questions of one round: whether there was any; nothing when declined.
std::optional<bool> Authenticator::answerQuestions(int attempt)
{
    const int count = ssh_userauth_kbdint_getnprompts(d.session);
    for (int i = 0; i < count; ++i) {
        char echo = 0;
        const char *question =
            ssh_userauth_kbdint_getprompt(d.session, static_cast<unsigned>(i), &echo);
        const std::optional<Secret> secret =
            secrets({SecretKind::Answer, question != nullptr ? question : "", echo != 0, attempt});
        if (!secret)
            return std::nullopt;
        ssh_userauth_kbdint_setanswer(d.session, static_cast<unsigned>(i), secret->cString());
    }
    return count > 0;
}

Answer Authenticator::tryInteractive()
{
    for (int attempt = 1; attempt <= kAttempts; ++attempt) {
        bool questions = false;
        int code = ssh_userauth_kbdint(d.session, nullptr, nullptr);
        while (code == SSH_AUTH_INFO) {
            const std::optional<bool> answered = answerQuestions(attempt);
            if (!answered)
                return Answer::Declined;
            questions = questions || *answered;
            code = ssh_userauth_kbdint(d.session, nullptr, nullptr);
        }
        const Answer answer = note(AuthMethod::Interactive, {}, code);
        if (answer != Answer::Refused || !questions)
            return answer;
    }
    return Answer::Refused;
}

/// One round of the methods that the server offers now.
Answer Authenticator::tryAll()
{
    Answer answer = Answer::Refused;
    if (offered(SSH_AUTH_METHOD_PUBLICKEY)) {
        answer = tryAgent();
        if (answer == Answer::Refused)
            answer = tryKeys();
    }
    if (answer == Answer::Refused && offered(SSH_AUTH_METHOD_PASSWORD))
        answer = tryPassword();
    // Where both are offered they ask for the same password: three refusals are enough.
    if (answer == Answer::Refused && !asked && offered(SSH_AUTH_METHOD_INTERACTIVE))
        answer = tryInteractive();
    return answer;
}

Result<void> Authenticator::run()
{
    constexpr int kRounds = 4; // a server may want several methods, one after the other
    Answer answer = answerOf(ssh_userauth_none(d.session, nullptr), d.session);
    refused = false;
    for (int round = 0; round < kRounds; ++round) {
        if (answer == Answer::Accepted)
            return {};
        if (answer != Answer::Partial && (answer != Answer::Refused || round > 0))
            break;
        answer = tryAll();
    }
    if (answer == Answer::Accepted)
        return {};
    if (answer == Answer::Declined)
        return Error{ErrorCode::Cancelled, d.target(), {}};
    // A server that hangs up after refusals has had enough of us: trying again would be the same.
    const bool lost = answer == Answer::Lost && !refused;
    Error error = d.error(lost ? ErrorCode::ConnectionLost : ErrorCode::AuthenticationFailed);
    error.context = d.target();
    return error;
}

} // namespace

Result<void> sshAuthenticate(SshSession::Private &d, const SecretSource &secrets,
                             const StepSink &steps)
{
    return Authenticator(d, secrets, steps).run();
}

} // namespace Estafeta
