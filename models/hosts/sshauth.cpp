// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sshauth.h"

#include "hosts/sshagent.h"
#include "hosts/sshcertificate.h"
#include "hosts/sshsession_p.h"

#include <poll.h>
#include <unistd.h>

#include <chrono>
#include <optional>

namespace Estafeta {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kAttempts = 3; // as OpenSSH's NumberOfPasswordPrompts

enum class Answer { Accepted, Partial, Refused, Lost, Silent, Declined };

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
    Answer tryMethod(std::string_view name);
    Answer tryTicket();
    Answer tryAgent();
    Answer tryKeys();
    Answer tryKey(const std::string &file);
    Answer useKey(const std::string &file, const SshCertificate *certificate);
    Answer tryPassword();
    Answer tryInteractive();
    std::optional<bool> answerQuestions(int attempt);
    SshKeyPtr unlock(const std::string &file, Answer &answer);
    std::optional<Secret> ask(SecretKind kind, const std::string &subject, int attempt,
                              bool echo = false);
    Answer answerTo(int code);
    Answer note(AuthMethod method, const std::string &subject, int code);
    void skip(AuthMethod method, const std::string &subject, AuthHindrance hindrance);
    void tell(AuthStep step);

    SshSession::Private &d;
    const SecretSource &secrets;
    const StepSink &steps;
    Clock::time_point begun = Clock::now(); ///< of what is tried now
    bool gone = false;                      ///< the server hung up while the user was asked
    bool refused = false;                   ///< the server said no at least once
    bool asked = false; ///< in this round for a password, which the server refused
};

/// Also before anything was sent or read.
bool hasHungUp(int socket)
{
    pollfd state{socket, POLLRDHUP, 0};
    return poll(&state, 1, 0) > 0 && state.revents != 0;
}

Answer Authenticator::answerTo(int code)
{
    const bool late = Clock::now() - begun >= d.settings.timeout;
    begun = Clock::now();
    switch (code) {
    case SSH_AUTH_SUCCESS:
        return Answer::Accepted;
    case SSH_AUTH_PARTIAL:
        return Answer::Partial;
    case SSH_AUTH_DENIED:
        return Answer::Refused;
    case SSH_AUTH_AGAIN: // of a blocking session: the time for an answer is over
        return Answer::Silent;
    default: // a method that failed on our side leaves the connection as it was
        if (ssh_is_connected(d.session) == 0)
            return Answer::Lost;
        return late ? Answer::Silent : Answer::Refused;
    }
}

/// As the methods are called in the protocol (RFC 4252).
std::string methodNames(int methods)
{
    std::string names;
    const auto add = [&](int method, const char *name) {
        if ((methods & method) != 0)
            names += (names.empty() ? "" : ",") + std::string(name);
    };
    add(SSH_AUTH_METHOD_PUBLICKEY, "publickey");
    add(SSH_AUTH_METHOD_PASSWORD, "password");
    add(SSH_AUTH_METHOD_INTERACTIVE, "keyboard-interactive");
    add(SSH_AUTH_METHOD_HOSTBASED, "hostbased");
    add(SSH_AUTH_METHOD_GSSAPI_MIC, "gssapi-with-mic");
    return names;
}

void Authenticator::tell(AuthStep step)
{
    if (step.outcome != AuthOutcome::Accepted)
        step.offered = methodNames(ssh_userauth_list(d.session, nullptr));
    if (d.endpoint.isJump)
        step.jumpHost = d.endpoint.name;
    steps(std::move(step));
}

Answer Authenticator::note(AuthMethod method, const std::string &subject, int code)
{
    const Answer answer = answerTo(code);
    AuthStep step;
    step.method = method;
    step.subject = subject;
    if (answer == Answer::Accepted)
        step.outcome = AuthOutcome::Accepted;
    else if (answer == Answer::Partial)
        step.outcome = AuthOutcome::Partial;
    else if (answer == Answer::Lost || answer == Answer::Silent)
        step.outcome = AuthOutcome::Unanswered;
    else if (code == SSH_AUTH_ERROR)
        step.detail = ssh_get_error(d.session);
    refused = refused || answer == Answer::Refused;
    tell(std::move(step));
    return answer;
}

void Authenticator::skip(AuthMethod method, const std::string &subject, AuthHindrance hindrance)
{
    AuthStep step;
    step.method = method;
    step.subject = subject;
    step.outcome = AuthOutcome::NotUsable;
    step.hindrance = hindrance;
    tell(std::move(step));
}

std::optional<Secret> Authenticator::ask(SecretKind kind, const std::string &subject, int attempt,
                                         bool echo)
{
    SecretRequest request;
    request.kind = kind;
    request.subject = subject;
    request.attempt = attempt;
    request.echo = echo;
    if (d.endpoint.isJump)
        request.jumpHost = d.endpoint.name;
    std::optional<Secret> secret = secrets(request);
    gone = hasHungUp(ssh_get_fd(d.session)); // it gives a user two minutes, and us the next one
    begun = Clock::now();
    return secret;
}

Answer Authenticator::tryAgent()
{
    if (!isAgentThere(d.endpoint.agentSocket)) {
        skip(AuthMethod::Agent, {}, AuthHindrance::NoAgent);
        return Answer::Refused;
    }
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
        const std::optional<Secret> secret = ask(SecretKind::KeyPassphrase, file, attempt);
        if (!secret) {
            answer = Answer::Declined;
            return nullptr;
        }
        const int code =
            ssh_pki_import_privkey_file(file.c_str(), secret->cString(), nullptr, nullptr, &key);
        if (code == SSH_OK)
            return SshKeyPtr(key);
        skip(AuthMethod::Key, file, AuthHindrance::WrongPassphrase);
    }
    if (!locked)
        skip(AuthMethod::Key, file, AuthHindrance::NotAKey);
    return nullptr;
}

/// Logs in with the private key of `file`, shown as what the certificate says, if there is one.
Answer Authenticator::useKey(const std::string &file, const SshCertificate *certificate)
{
    Answer answer = Answer::Refused;
    const SshKeyPtr key = unlock(file, answer);
    if (!key)
        return answer;
    if (certificate != nullptr)
        ssh_pki_copy_cert_to_privkey(certificate->key.get(), key.get());
    const int code = ssh_userauth_publickey(d.session, nullptr, key.get());
    return certificate != nullptr ? note(AuthMethod::Certificate, certificate->file, code)
                                  : note(AuthMethod::Key, file, code);
}

Answer Authenticator::tryKey(const std::string &file)
{
    if (access(file.c_str(), R_OK) != 0) {
        skip(AuthMethod::Key, file, AuthHindrance::NoFile);
        return Answer::Refused;
    }
    // First the public halves: nobody types a passphrase for a key that the server does not take.
    const SshKeyPtr half = publicHalf(file);
    for (const SshCertificate &certificate : certificatesOf(file, half.get(), d.endpoint)) {
        const int code = ssh_userauth_try_publickey(d.session, nullptr, certificate.key.get());
        if (code == SSH_AUTH_SUCCESS)
            return useKey(file, &certificate);
        const Answer answer = note(AuthMethod::Certificate, certificate.file, code);
        if (answer != Answer::Refused)
            return answer;
    }
    if (half) {
        const int code = ssh_userauth_try_publickey(d.session, nullptr, half.get());
        if (code != SSH_AUTH_SUCCESS)
            return note(AuthMethod::Key, file, code);
    }
    return useKey(file, nullptr);
}

Answer Authenticator::tryKeys()
{
    for (const std::string &file : d.endpoint.identityFiles) {
        // The usual ones need not be there.
        if (!d.endpoint.keysAreNamed && access(file.c_str(), F_OK) != 0)
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
        const std::optional<Secret> secret = ask(SecretKind::Password, d.target(), attempt);
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
            ask(SecretKind::Answer, question != nullptr ? question : "", attempt, echo != 0);
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

/// Of Kerberos. Without one libssh sends nothing, and says no as the server does.
Answer Authenticator::tryTicket()
{
    const uint64_t sent = d.received.out_packets;
    const int code = ssh_userauth_gssapi(d.session);
    if (code != SSH_AUTH_SUCCESS && code != SSH_AUTH_PARTIAL && d.received.out_packets == sent) {
        skip(AuthMethod::Ticket, {}, AuthHindrance::NoTicket);
        return Answer::Refused;
    }
    return note(AuthMethod::Ticket, {}, code);
}

/// By its name in the protocol (RFC 4252, 4256, 4462); Refused when it is not for us.
Answer Authenticator::tryMethod(std::string_view name)
{
    if (name == "gssapi-with-mic" && d.endpoint.tickets && offered(SSH_AUTH_METHOD_GSSAPI_MIC))
        return tryTicket();
    if (name == "publickey" && offered(SSH_AUTH_METHOD_PUBLICKEY)) {
        const Answer answer = tryAgent();
        return answer == Answer::Refused ? tryKeys() : answer;
    }
    // Where both are offered they ask for the same password: three refusals are enough.
    if (name == "password" && !asked && offered(SSH_AUTH_METHOD_PASSWORD))
        return tryPassword();
    if (name == "keyboard-interactive" && !asked && offered(SSH_AUTH_METHOD_INTERACTIVE))
        return tryInteractive();
    return Answer::Refused;
}

/// One round of the methods that the server offers now, in the order that the user wants.
Answer Authenticator::tryAll()
{
    static const std::vector<std::string> kUsual{"gssapi-with-mic", "publickey", "password",
                                                 "keyboard-interactive"};
    Answer answer = Answer::Refused;
    asked = false;
    for (const std::string &name : d.endpoint.methods.empty() ? kUsual : d.endpoint.methods) {
        if (answer == Answer::Refused)
            answer = tryMethod(name);
    }
    return answer;
}

Result<void> Authenticator::run()
{
    constexpr int kRounds = 4; // a server may want several methods, one after the other
    Answer answer = answerTo(ssh_userauth_none(d.session, nullptr));
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
        return Error{ErrorCode::Cancelled, d.endpoint.name, {}};
    if (answer == Answer::Silent)
        return d.error(ErrorCode::PeerSilent);
    // A server that hangs up after refusals has had enough of us: trying again would be the same.
    const bool lost = answer == Answer::Lost && (gone || !refused);
    return d.error(lost ? ErrorCode::ConnectionLost : ErrorCode::AuthenticationFailed);
}

} // namespace

Result<void> sshAuthenticate(SshSession::Private &d, const SecretSource &secrets,
                             const StepSink &steps)
{
    return Authenticator(d, secrets, steps).run();
}

} // namespace Estafeta
