// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verdict.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Estafeta;

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void namesComeBack()
    {
        std::set<std::string_view> names;
        for (int i = 0; i < kVerdictCount; ++i) {
            const auto verdict = static_cast<Verdict>(i);
            const std::string_view name = verdictName(verdict);
            QVERIFY(!name.empty());
            QVERIFY(names.insert(name).second);
            QCOMPARE(verdictFromName(name), std::optional(verdict));
        }
        QVERIFY(!verdictFromName(""));
        QVERIFY(!verdictFromName("delivered"));
        QVERIFY(!verdictFromName("Bounced"));
    }

    void everyReasonHasAName()
    {
        std::set<std::string_view> names;
        for (int i = 0; i < kReasonCount; ++i)
            QVERIFY(names.insert(reasonName(static_cast<Reason>(i))).second);
        QCOMPARE(reasonName(Reason::None), std::string_view());
        QCOMPARE(reasonName(Reason::Other), std::string_view("other"));
        QCOMPARE(static_cast<int>(Reason::Other), kReasonCount - 1);
    }

    void namesFitTheirValues()
    {
        QCOMPARE(verdictName(Verdict::DeliveredMailbox), std::string_view("delivered_mailbox"));
        QCOMPARE(verdictName(Verdict::InTransit), std::string_view("in_transit"));
        QCOMPARE(verdictName(Verdict::Rejected), std::string_view("rejected"));
        QCOMPARE(static_cast<int>(Verdict::Rejected), kVerdictCount - 1);
        QCOMPARE(reasonName(Reason::DeletedByAdmin), std::string_view("deleted_by_admin"));
        QCOMPARE(gradeName(Grade::Possible), std::string_view("possible"));
        QCOMPARE(spamClassName(SpamClass::Unchecked), std::string_view("unchecked"));
    }

    /// With several final recipients the later one stands for all.
    void theOrderIsThatOfTrouble()
    {
        constexpr Verdict kOrder[] = {
            Verdict::DeliveredMailbox,
            Verdict::DeliveredProgram,
            Verdict::DeliveredRemote,
            Verdict::DeliveredList,
            Verdict::Duplicate,
            Verdict::InTransit,
            Verdict::Held,
            Verdict::Greylisted,
            Verdict::Deferred,
            Verdict::Quarantined,
            Verdict::Discarded,
            Verdict::OverQuota,
            Verdict::Unknown,
            Verdict::Expired,
            Verdict::Bounced,
            Verdict::Rejected,
        };
        QCOMPARE(static_cast<int>(std::size(kOrder)), kVerdictCount);
        QVERIFY(std::ranges::is_sorted(kOrder));
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
