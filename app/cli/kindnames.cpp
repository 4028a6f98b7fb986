// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/kindnames.h"

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

QString kindName(LegKind kind)
{
    switch (kind) {
    case LegKind::Queue:
        return u"queue"_s;
    case LegKind::Store:
        return u"store"_s;
    case LegKind::Scan:
        return u"scan"_s;
    case LegKind::List:
        return u"list"_s;
    case LegKind::NoQueue:
        return u"no_queue"_s;
    case LegKind::Result:
        return u"result"_s;
    }
    return {};
}

QString kindName(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Filter:
        return u"filter"_s;
    case EdgeKind::Handoff:
        return u"handoff"_s;
    case EdgeKind::Bounce:
        return u"bounce"_s;
    case EdgeKind::Fanout:
        return u"fanout"_s;
    case EdgeKind::Forward:
        return u"forward"_s;
    case EdgeKind::Mailbox:
        return u"mailbox"_s;
    }
    return {};
}

QString kindName(StageKind kind)
{
    switch (kind) {
    case StageKind::Accepted:
        return u"accepted"_s;
    case StageKind::Queued:
        return u"queued"_s;
    case StageKind::Filter:
        return u"filter"_s;
    case StageKind::Delivered:
        return u"delivered"_s;
    case StageKind::Deferred:
        return u"deferred"_s;
    case StageKind::Bounced:
        return u"bounced"_s;
    case StageKind::Expired:
        return u"expired"_s;
    case StageKind::Rejected:
        return u"rejected"_s;
    case StageKind::Discarded:
        return u"discarded"_s;
    case StageKind::Held:
        return u"held"_s;
    case StageKind::Deleted:
        return u"deleted"_s;
    case StageKind::List:
        return u"list"_s;
    case StageKind::Notice:
        return u"notice"_s;
    }
    return {};
}

QString stepName(Step step)
{
    switch (step) {
    case Step::Original:
        return u"original"_s;
    case Step::Alias:
        return u"alias"_s;
    case Step::Forward:
        return u"forward"_s;
    case Step::List:
        return u"list"_s;
    }
    return {};
}

} // namespace Estafeta::Cli
