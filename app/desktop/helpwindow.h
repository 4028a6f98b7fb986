// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace Estafeta {

/// The help pages in the reader's language; English where a page is not translated.
class HelpWindow : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// `page` without language and ending: "trace".
    void showPage(const QString &page);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace Estafeta
