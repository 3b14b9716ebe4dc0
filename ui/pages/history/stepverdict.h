// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/editdetail.h"

#include <QWidget>

class QLabel;

namespace slateboard {

class Formatter;
class ToneLabel;

/// Whether a step can be taken back, in a sentence; below it the later steps that stand in the way, with the way to
/// them. Without anything to say it hides.
class StepVerdict : public QWidget {
    Q_OBJECT
public:
    explicit StepVerdict(QWidget *parent = nullptr);

    void tell(const EditDetail &detail);
    void tell(const UndoPreview &preview, bool isGoingBack, const Formatter &format);

signals:
    void stepRequested(qint64 edit);

private:
    ToneLabel *m_verdict;
    QLabel *m_reasons;
};

} // namespace slateboard
