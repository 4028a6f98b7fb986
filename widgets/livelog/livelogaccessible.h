// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace Estafeta {

class LiveLogView;

/// The rows in sight as text, for screen readers.
class LiveLogAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit LiveLogAccessible(LiveLogView *view);
    /// Makes it known to Qt, once.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;

    void selection(int selection, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int *start, int *end) const override;

private:
    [[nodiscard]] LiveLogView *view() const;
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString all() const { return rows().join(u'\n'); }
    /// The row in sight, from 0, that the character is in.
    [[nodiscard]] int lineOf(int offset) const;
};

} // namespace Estafeta
