// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLayout;

namespace slateboard {

// What the parts of the inspector are made of.

[[nodiscard]] QLabel *inspectorHeading(double scale = 1); // times the font's size
/// A quiet sentence where there is nothing to list.
void addInspectorRemark(QLayout &layout, const QString &text);
/// Takes everything out of a list that is to be filled anew.
void clearInspector(QLayout &layout);
/// Empties a list of lines and fills it anew. Lines are known by their object names: the keyboard stays at the same
/// part of the same line, or goes to `otherwise` if that is gone.
void renewInspector(QLayout &layout, QWidget &otherwise, const std::function<void()> &fill);

/// Tab goes through what stands in it as it is laid out, also through what was added long after the rest.
class TabbedContent : public QWidget {
    Q_OBJECT
public:
    /// `before` has the focus before it.
    explicit TabbedContent(QWidget &before) : m_before(before) {}

protected:
    bool event(QEvent *event) override;

private:
    QWidget &m_before;
};

} // namespace slateboard
