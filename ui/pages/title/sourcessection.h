// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/title/sheetsection.h"
#include "ui/widgets/badge.h"

class QLabel;
class QToolButton;

namespace slateboard {

class SourcePicker;

/// What is said of a source IP of a title: its rights, and what they lack for the title.
struct SourceText {
    struct Line {
        QString text;
        std::optional<Tone> tone; // unknown: a plain one
        friend bool operator==(const Line &, const Line &) = default;
    };
    IpId ip;
    QString title;
    QString kind; // medium and creator
    QList<Line> lines;
    friend bool operator==(const SourceText &, const SourceText &) = default;
};
[[nodiscard]] SourceText sourceText(const Workspace &workspace, const planning::RightsOfIp &rights, TitleId title);

/// A source IP of a title, as a card that leads to it.
class SourceCard : public QWidget {
    Q_OBJECT
public:
    explicit SourceCard(const SourceText &text, QWidget *parent = nullptr);
    void setRefusal(const QString &refusal);

signals:
    void shown();           // in the Library
    void removeRequested(); // from the title

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeName(const QString &title);
    void addLine(const QString &text, std::optional<Tone> tone, QPalette::ColorRole role = QPalette::WindowText);

    QToolButton *m_remove;
};

/// The source IPs that a title is made from.
class SourcesSection : public SheetSection {
    Q_OBJECT
public:
    explicit SourcesSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void showSheet() override;
    void applyRefusal() override;
    void retranslate() override;

private:
    [[nodiscard]] QList<IpId> ips() const;
    void addCard(const SourceText &text);

    QVBoxLayout *m_cards;
    QLabel *m_empty;
    SourcePicker *m_picker;
    QList<SourceText> m_texts; // of the cards, which are made anew only to say something else
};

} // namespace slateboard
