<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>Delete %n source IP(s)</source>
        <translation>
            <numerusform>Delete %n source IP</numerusform>
            <numerusform>Delete %n source IPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rights grant(s)</source>
        <translation>
            <numerusform>Delete %n rights grant</numerusform>
            <numerusform>Delete %n rights grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add rights to %n source IP(s)</source>
        <translation>
            <numerusform>Add rights to %n source IP</numerusform>
            <numerusform>Add rights to %n source IPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln source IP(s) from %1</source>
        <translation>
            <numerusform>Import %Ln source IP from %1</numerusform>
            <numerusform>Import %Ln source IPs from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln title(s) from %1</source>
        <translation>
            <numerusform>Import %Ln title from %1</numerusform>
            <numerusform>Import %Ln titles from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n title(s)</source>
        <translation>
            <numerusform>Delete %n title</numerusform>
            <numerusform>Delete %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n title(s) to %1</source>
        <translation>
            <numerusform>Move %n title to %1</numerusform>
            <numerusform>Move %n titles to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source IP(s): %1</source>
        <translation>
            <numerusform>Edit %n source IP: %1</numerusform>
            <numerusform>Edit %n source IPs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scouting step of %n source IP(s): %1</source>
        <translation>
            <numerusform>Scouting step of %n source IP: %1</numerusform>
            <numerusform>Scouting step of %n source IPs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n scouting step(s)</source>
        <translation>
            <numerusform>Delete %n scouting step</numerusform>
            <numerusform>Delete %n scouting steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n metric(s)</source>
        <translation>
            <numerusform>Delete %n metric</numerusform>
            <numerusform>Delete %n metrics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <translation>
            <numerusform>%Ln taken</numerusform>
            <numerusform>%Ln taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source IP(s)</source>
        <translation>
            <numerusform>%Ln source IP</numerusform>
            <numerusform>%Ln source IPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rights grant(s)</source>
        <translation>
            <numerusform>%Ln rights grant</numerusform>
            <numerusform>%Ln rights grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln party(ies)</source>
        <translation>
            <numerusform>%Ln party</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost(s)</source>
        <translation>
            <numerusform>%Ln cost</numerusform>
            <numerusform>%Ln costs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>%Ln receipt</numerusform>
            <numerusform>%Ln receipts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IpCells</name>
    <message numerus="yes">
        <source>The rights last until %1, %n day(s) from the as-of day.</source>
        <translation>
            <numerusform>The rights last until %1, %n day from the as-of day.</numerusform>
            <numerusform>The rights last until %1, %n days from the as-of day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::BoardPage</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n title(s)</source>
        <translation>
            <numerusform>%1 of %n title</numerusform>
            <numerusform>%1 of %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet pitched</source>
        <translation>
            <numerusform>%n not yet pitched</numerusform>
            <numerusform>%n not yet pitched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::BudgetPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::ImportResult</name>
    <message numerus="yes">
        <source>The first %Ln row(s) as they will be taken.</source>
        <translation>
            <numerusform>The first %Ln row as it will be taken.</numerusform>
            <numerusform>The first %Ln rows as they will be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::IpInspector</name>
    <message numerus="yes">
        <source>The rights last until %1, %n more day(s).</source>
        <translation>
            <numerusform>The rights last until %1, %n more day.</numerusform>
            <numerusform>The rights last until %1, %n more days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::LibraryPage</name>
    <message numerus="yes">
        <source>Rights to %n source IP(s)</source>
        <translation>
            <numerusform>Rights to %n source IP</numerusform>
            <numerusform>Rights to %n source IPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rights to all %n source IP(s)</source>
        <translation>
            <numerusform>Rights to the %n source IP</numerusform>
            <numerusform>Rights to all %n source IPs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::MainWindow</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::MilestonesPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::OverviewPage</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::ScheduleForm</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::TieButton</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
