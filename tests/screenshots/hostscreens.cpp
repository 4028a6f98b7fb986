// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/hostscreens.h"

#include "app/desktop/hostoffer.h"
#include "app/desktop/hostrowtext.h"
#include "hosts/keypicture.h"
#include "widgets/hosts/hostdialog.h"
#include "widgets/hosts/hostspage.h"
#include "widgets/hosts/questionstrip.h"

#include <QCoreApplication>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr Time kNow = Time::fromSeconds(1'795'257'667); // 2026-11-21 10:41:07 UTC

HostRow rowOf(const QString &name, QList<MailRole> roles)
{
    HostRow row;
    row.name = name;
    row.roles = std::move(roles);
    row.groups = {u"campus"_s};
    row.isWanted = true;
    row.isRunning = true;
    row.health.lastLine = kNow;
    row.health.linesPerSecond = 14.2;
    row.health.behindUs = Time::kSecond / 3;
    row.health.clockAheadUs = 0;
    row.health.latencyUs = 11'400;
    row.health.mailLines = 241'077;
    row.health.unparsed = 402;
    row.health.usualPauseUs = 60 * Time::kSecond;
    return row;
}

HostRow healthy()
{
    HostRow row = rowOf(u"mx1"_s, {MailRole::Mx, MailRole::Filter});
    HostRowText::running(row, {HostState::Following, {}, {}}, 0, {});
    HostConfig config;
    config.logPaths = {"/var/log/mail.log"};
    HostFindings found{
        "Postfix 3.10.5", {"/var/log/exim4/mainlog"}, {}, {"postfix", "postfix-out"}};
    found.queueFolder = "/var/spool/postfix";
    row.about = HostOffer::about(found);
    row.offer = HostOffer::sentence(config, found);
    return row;
}

HostRow unreachable()
{
    HostRow row = rowOf(u"relay"_s, {MailRole::Relay});
    row.health.lastLine = row.health.lastLine - 340 * Time::kSecond;
    row.health.linesPerSecond.reset();
    row.health.behindUs.reset();
    row.health.latencyUs.reset();
    row.health.usualPauseUs.reset();
    row.action = QCoreApplication::translate("Estafeta::HostController", "Try now");
    HostRowText::running(row,
                         {HostState::WaitingToReconnect, std::chrono::seconds(10),
                          Error{ErrorCode::PeerSilent, "relay", {}}},
                         8, {});
    return row;
}

HostRow changedKey()
{
    HostRow row = rowOf(u"store1"_s, {MailRole::Store, MailRole::ClusterNode});
    row.isRunning = false;
    row.health = {};
    row.action = QCoreApplication::translate("Estafeta::HostController", "Try again");
    HostRowText::failed(row,
                        {ErrorCode::HostKeyChanged, "store1",
                         "ssh-ed25519 SHA256:mVPwvezndPv/ARoIadVY98vAC0g+P/5633yTC4d/wXE, "
                         "/home/ana/.ssh/known_hosts:12"},
                        {});
    return row;
}

HostRow quiet()
{
    HostRow row = rowOf(u"lists"_s, {MailRole::Lists});
    row.health.lastLine = row.health.lastLine - 1'500 * Time::kSecond;
    row.health.linesPerSecond = 0;
    row.health.clockAheadUs = -42 * Time::kSecond;
    row.health.isQuiet = true;
    row.health.quietUs = 1'500 * Time::kSecond;
    row.health.usualPauseUs = 128 * Time::kSecond;
    HostRowText::running(row, {HostState::Following, {}, {}}, 0, {});
    return row;
}

QList<HostRow> site()
{
    HostRow off;
    off.name = u"webmail"_s;
    off.roles = {MailRole::Webmail};
    HostRowText::notFollowed(off);
    return {healthy(), unreachable(), changedKey(), quiet(), off};
}

HostForm filledForm()
{
    HostForm form;
    form.name = u"mx1"_s;
    form.address = u"ana@mx1.uni.example"_s;
    form.jumpHosts = u"bastion:ssh"_s;
    form.logPaths = {u"/var/log/mail.log"_s, u"var/log/exim4/mainlog"_s};
    form.journal = true;
    form.journalFolder = u"journal/remote"_s;
    form.timezone = u"Europe/Madird"_s;
    form.roles = {MailRole::Mx, MailRole::Filter};
    form.groups = {u"campus"_s};
    form.addresses = {u"192.0.2.11"_s, u"2001:db8::11"_s};
    form.virtualAddresses = {u"192.0.2.300"_s};
    return form;
}

HostKeyPanel::Key shownKey()
{
    HostKey key;
    key.type = "ssh-ed25519";
    key.bits = 256;
    key.fingerprint = "SHA256:mVPwvezndPv/ARoIadVY98vAC0g+P/5633yTC4d/wXE";
    return {QString::fromStdString(key.type), QString::fromStdString(key.fingerprint),
            QString::fromStdString(keyPicture(key))};
}

SecretPanel::Request passwordQuestion()
{
    SecretPanel::Request request;
    request.subject = u"log@mx1.uni.example"_s;
    return request;
}

void drawPage(const WidgetPainterFunction &draw, const QString &name, const QString &current)
{
    HostsPage page;
    page.resize(1280, 800);
    draw(page, name, [&] {
        page.setRows(site());
        page.select(current);
    });
}

void drawDialogs(const WidgetPainterFunction &draw)
{
    HostDialog fresh({});
    draw(fresh, u"host-new"_s, [] {});
    HostDialog wrong({u"mx1"_s});
    draw(wrong, u"host-problems"_s, [&] {
        wrong.setForm(filledForm());
        wrong.accept();
    });
    auto *tabs = wrong.findChild<QTabWidget *>();
    draw(wrong, u"host-problems-logs"_s, [&] { tabs->setCurrentIndex(1); });
    draw(wrong, u"host-problems-place"_s, [&] { tabs->setCurrentIndex(2); });
}

} // namespace

void drawHosts(const WidgetPainterFunction &draw, const QString &prefix)
{
    drawPage(draw, prefix + u"hosts"_s, u"mx1"_s);
    drawPage(draw, prefix + u"hosts-changedkey"_s, u"store1"_s);
    QuestionStrip strip;
    draw(strip, prefix + u"host-unknownkey"_s, [&] {
        strip.askHostKey(u"mx1"_s, {}, shownKey());
        strip.resize(1280, strip.heightForWidth(1280)); // as the window's layout does
    });
    draw(strip, prefix + u"host-password"_s, [&] {
        strip.askSecret(u"mx1"_s, passwordQuestion());
        strip.resize(1280, strip.heightForWidth(1280));
    });
    if (!prefix.isEmpty())
        return;
    draw(strip, u"host-password-nokeyring"_s, [&] {
        SecretPanel::Request question = passwordQuestion();
        question.last = SecretPanel::Last::NoLongerRight;
        question.keyringProblem = u"The name is not activatable"_s;
        strip.askSecret(u"mx1"_s, question);
        strip.resize(1280, strip.heightForWidth(1280));
    });
    drawPage(draw, u"hosts-unreachable"_s, u"relay"_s);
    drawPage(draw, u"hosts-quiet"_s, u"lists"_s);
    HostsPage empty;
    empty.resize(1280, 800);
    draw(empty, u"hosts-none"_s, [] {});
    drawDialogs(draw);
}

} // namespace Estafeta
