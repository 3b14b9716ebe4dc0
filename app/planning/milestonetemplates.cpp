// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/milestones.h"

#include <array>

namespace slateboard::planning {
namespace {

// What libraries hold from the first in both languages is no text to be translated.
struct Usual {
    const char *korean;
    const char *english;
    PhaseKind phase;
    Edge edge;
    int offsetDays = 0;
};

constexpr std::array dramaSteps{
    Usual{"대본 확정", "Script locked", PhaseKind::Development, Edge::End},
    Usual{"편성 확정", "Slot confirmed", PhaseKind::PreProduction, Edge::Start},
    Usual{"캐스팅 완료", "Casting closed", PhaseKind::PreProduction, Edge::End, -21},
    Usual{"대본 리딩", "Table read", PhaseKind::PreProduction, Edge::End, -7},
    Usual{"첫 촬영", "First shoot day", PhaseKind::Production, Edge::Start},
    Usual{"촬영 종료", "Wrap", PhaseKind::Production, Edge::End},
    Usual{"편집 확정", "Picture locked", PhaseKind::PostProduction, Edge::End, -30},
    Usual{"납품", "Delivery", PhaseKind::PostProduction, Edge::End},
};

constexpr std::array filmSteps{
    Usual{"시나리오 확정", "Script locked", PhaseKind::Development, Edge::End},
    Usual{"캐스팅 완료", "Casting closed", PhaseKind::PreProduction, Edge::End, -30},
    Usual{"첫 촬영", "First shoot day", PhaseKind::Production, Edge::Start},
    Usual{"촬영 종료", "Wrap", PhaseKind::Production, Edge::End},
    Usual{"편집 확정", "Picture locked", PhaseKind::PostProduction, Edge::End, -60},
    Usual{"기술 시사", "Technical screening", PhaseKind::PostProduction, Edge::End, -7},
    Usual{"납품", "Delivery", PhaseKind::PostProduction, Edge::End},
};

constexpr std::array showSteps{
    Usual{"포맷 확정", "Format locked", PhaseKind::Development, Edge::End},
    Usual{"편성 확정", "Slot confirmed", PhaseKind::PreProduction, Edge::Start},
    Usual{"출연진 확정", "Cast confirmed", PhaseKind::PreProduction, Edge::End, -14},
    Usual{"첫 녹화", "First recording", PhaseKind::Production, Edge::Start},
    Usual{"마지막 녹화", "Last recording", PhaseKind::Production, Edge::End},
    Usual{"납품", "Delivery", PhaseKind::PostProduction, Edge::End},
};

constexpr std::array shortFormSteps{
    Usual{"대본 확정", "Script locked", PhaseKind::Development, Edge::End},
    Usual{"캐스팅 완료", "Casting closed", PhaseKind::PreProduction, Edge::End, -7},
    Usual{"첫 촬영", "First shoot day", PhaseKind::Production, Edge::Start},
    Usual{"촬영 종료", "Wrap", PhaseKind::Production, Edge::End},
    Usual{"납품", "Delivery", PhaseKind::PostProduction, Edge::End},
};

constexpr std::array documentarySteps{
    Usual{"구성안 확정", "Treatment locked", PhaseKind::Development, Edge::End},
    Usual{"섭외 완료", "Access secured", PhaseKind::PreProduction, Edge::End, -14},
    Usual{"첫 촬영", "First shoot day", PhaseKind::Production, Edge::Start},
    Usual{"촬영 종료", "Wrap", PhaseKind::Production, Edge::End},
    Usual{"편집 확정", "Picture locked", PhaseKind::PostProduction, Edge::End, -30},
    Usual{"납품", "Delivery", PhaseKind::PostProduction, Edge::End},
};

std::span<const Usual> usualOf(Format format)
{
    switch (format) {
    case Format::Drama: return dramaSteps;
    case Format::Film: return filmSteps;
    case Format::Show: return showSteps;
    case Format::ShortForm: return shortFormSteps;
    case Format::Documentary: return documentarySteps;
    }
    return {};
}

} // namespace

QList<MilestoneTemplate> defaultMilestoneTemplates(Format format)
{
    QList<MilestoneTemplate> templates;
    for (const Usual &usual : usualOf(format)) {
        templates << MilestoneTemplate{
            {},         format,          QString::fromUtf8(usual.korean), QString::fromUtf8(usual.english), usual.phase,
            usual.edge, usual.offsetDays};
    }
    return templates;
}

QList<MilestoneTemplate> milestoneTemplatesFor(const Library &library, Format format)
{
    QList<MilestoneTemplate> templates;
    for (const MilestoneTemplate &row : library.milestoneTemplates) {
        if (row.format == format)
            templates << row;
    }
    return templates.isEmpty() ? defaultMilestoneTemplates(format) : templates;
}

} // namespace slateboard::planning
