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
    <message numerus="yes">
        <source>Closed for %1 of %n title(s)</source>
        <extracomment>%1 of %n titles that are moved</extracomment>
        <translation>
            <numerusform>Closed for %1 of %n title</numerusform>
            <numerusform>Closed for %1 of %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gate: %n against</source>
        <extracomment>so many things that the greenlight gate has against a title, below the name of a column</extracomment>
        <translation>
            <numerusform>Gate: %n against</numerusform>
            <numerusform>Gate: %n against</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetTable</name>
    <message numerus="yes">
        <source>%1 for each of %n episode(s): %2</source>
        <translation>
            <numerusform>%1 for each of %n episode: %2</numerusform>
            <numerusform>%1 for each of %n episodes: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapRows</name>
    <message numerus="yes">
        <source>Any one of these could bring it back by waiting: %1 and %n more.</source>
        <translation>
            <numerusform>Any one of these could bring it back by waiting: %1 and %n more.</numerusform>
            <numerusform>Any one of these could bring it back by waiting: %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: %1</source>
        <translation>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) cost more than %1, by up to %2.</source>
        <translation>
            <numerusform>%n title costs more than %1, by up to %2.</numerusform>
            <numerusform>%n titles cost more than %1, by up to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n source IP(s) secured</source>
        <translation>
            <numerusform>%n source IP secured</numerusform>
            <numerusform>%n source IPs secured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drama IP(s) gained</source>
        <translation>
            <numerusform>%n drama IP gained</numerusform>
            <numerusform>%n drama IPs gained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) released</source>
        <translation>
            <numerusform>%n original released</numerusform>
            <numerusform>%n originals released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) released</source>
        <translation>
            <numerusform>%n title released</numerusform>
            <numerusform>%n titles released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source IP(s) no longer secured</source>
        <translation>
            <numerusform>%n source IP no longer secured</numerusform>
            <numerusform>%n source IPs no longer secured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drama IP(s) lost</source>
        <translation>
            <numerusform>%n drama IP lost</numerusform>
            <numerusform>%n drama IPs lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) no longer counted</source>
        <translation>
            <numerusform>%n original no longer counted</numerusform>
            <numerusform>%n originals no longer counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released title(s) no longer counted</source>
        <translation>
            <numerusform>%n released title no longer counted</numerusform>
            <numerusform>%n released titles no longer counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source IP(s), secured before, entered</source>
        <translation>
            <numerusform>%n source IP, secured before, entered</numerusform>
            <numerusform>%n source IPs, secured before, entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drama IP(s), gained before, entered</source>
        <translation>
            <numerusform>%n drama IP, gained before, entered</numerusform>
            <numerusform>%n drama IPs, gained before, entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s), released before, entered</source>
        <translation>
            <numerusform>%n title, released before, entered</numerusform>
            <numerusform>%n titles, released before, entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: released %n day(s) late, on %2</source>
        <translation>
            <numerusform>%1: released %n day late, on %2</numerusform>
            <numerusform>%1: released %n days late, on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: released %n day(s) early, on %2</source>
        <translation>
            <numerusform>%1: released %n day early, on %2</numerusform>
            <numerusform>%1: released %n days early, on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: release slips %n day(s), to %2</source>
        <translation>
            <numerusform>%1: release slips %n day, to %2</numerusform>
            <numerusform>%1: release slips %n days, to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: release %n day(s) sooner, on %2</source>
        <translation>
            <numerusform>%1: release %n day sooner, on %2</numerusform>
            <numerusform>%1: release %n days sooner, on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 slips %n day(s), to %3</source>
        <extracomment>%1 is a title, %2 a milestone such as Delivery, %3 a day</extracomment>
        <translation>
            <numerusform>%1: %2 slips %n day, to %3</numerusform>
            <numerusform>%1: %2 slips %n days, to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %n day(s) sooner, on %3</source>
        <translation>
            <numerusform>%1: %2 %n day sooner, on %3</numerusform>
            <numerusform>%1: %2 %n days sooner, on %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Forecasts of %Ln goal(s) were kept.</source>
        <translation>
            <numerusform>Forecasts of %Ln goal were kept.</numerusform>
            <numerusform>Forecasts of %Ln goals were kept.</numerusform>
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
    <message numerus="yes">
        <source>Import %Ln metric(s) from %1</source>
        <translation>
            <numerusform>Import %Ln metric from %1</numerusform>
            <numerusform>Import %Ln metrics from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n source IP(s) into “%1”</source>
        <translation>
            <numerusform>Merge %n source IP into “%1”</numerusform>
            <numerusform>Merge %n source IPs into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source IP(s)</source>
        <translation>
            <numerusform>Edit %n source IP</numerusform>
            <numerusform>Edit %n source IPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rights grant(s) from %1</source>
        <translation>
            <numerusform>Import %Ln rights grant from %1</numerusform>
            <numerusform>Import %Ln rights grants from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n question(s)</source>
        <translation>
            <numerusform>Delete %n question</numerusform>
            <numerusform>Delete %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual milestones of %n title(s)</source>
        <translation>
            <numerusform>Usual milestones of %n title</numerusform>
            <numerusform>Usual milestones of %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n milestone(s)</source>
        <translation>
            <numerusform>Delete %n milestone</numerusform>
            <numerusform>Delete %n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) done on %1</source>
        <translation>
            <numerusform>%n milestone done on %1</numerusform>
            <numerusform>%n milestones done on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) not done yet</source>
        <translation>
            <numerusform>%n milestone not done yet</numerusform>
            <numerusform>%n milestones not done yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n milestone(s) for %1</source>
        <translation>
            <numerusform>Plan %n milestone for %1</numerusform>
            <numerusform>Plan %n milestones for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) follow their phases again</source>
        <translation>
            <numerusform>%n milestone follows its phase again</numerusform>
            <numerusform>%n milestones follow their phases again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n title(s) into plan “%1”</source>
        <translation>
            <numerusform>Take %n title into plan “%1”</numerusform>
            <numerusform>Take %n titles into plan “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n title(s) out of plan “%1”</source>
        <translation>
            <numerusform>Leave %n title out of plan “%1”</numerusform>
            <numerusform>Leave %n titles out of plan “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n title(s) in plan “%1”</source>
        <translation>
            <numerusform>Lock %n title in plan “%1”</numerusform>
            <numerusform>Lock %n titles in plan “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n title(s) in plan “%1”</source>
        <translation>
            <numerusform>Unlock %n title in plan “%1”</numerusform>
            <numerusform>Unlock %n titles in plan “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n title(s) in plan “%1”</source>
        <translation>
            <numerusform>Set the priority of %n title in plan “%1”</numerusform>
            <numerusform>Set the priority of %n titles in plan “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reschedule %n title(s)</source>
        <translation>
            <numerusform>Reschedule %n title</numerusform>
            <numerusform>Reschedule %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link phases of %n title(s)</source>
        <translation>
            <numerusform>Link phases of %n title</numerusform>
            <numerusform>Link phases of %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink phases of %n title(s)</source>
        <translation>
            <numerusform>Unlink phases of %n title</numerusform>
            <numerusform>Unlink phases of %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n title(s) into turnaround</source>
        <translation>
            <numerusform>Put %n title into turnaround</numerusform>
            <numerusform>Put %n titles into turnaround</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n title(s)</source>
        <translation>
            <numerusform>Shelve %n title</numerusform>
            <numerusform>Shelve %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revive %n title(s)</source>
        <translation>
            <numerusform>Revive %n title</numerusform>
            <numerusform>Revive %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n difference(s) over into plan “%1”</source>
        <translation>
            <numerusform>Take %n difference over into plan “%1”</numerusform>
            <numerusform>Take %n differences over into plan “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n budget line(s)</source>
        <translation>
            <numerusform>Change %n budget line</numerusform>
            <numerusform>Change %n budget lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cost(s)</source>
        <translation>
            <numerusform>Change %n cost</numerusform>
            <numerusform>Change %n costs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cost(s)</source>
        <translation>
            <numerusform>Delete %n cost</numerusform>
            <numerusform>Delete %n costs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay %n commitment(s)</source>
        <translation>
            <numerusform>Pay %n commitment</numerusform>
            <numerusform>Pay %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n payment(s) off their commitments</source>
        <translation>
            <numerusform>Take %n payment off its commitment</numerusform>
            <numerusform>Take %n payments off their commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle a commitment with %n payment(s)</source>
        <translation>
            <numerusform>Settle a commitment with %n payment</numerusform>
            <numerusform>Settle a commitment with %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln cost(s) from %1</source>
        <translation>
            <numerusform>Import %Ln cost from %1</numerusform>
            <numerusform>Import %Ln costs from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln receipt(s) from %1</source>
        <translation>
            <numerusform>Import %Ln receipt from %1</numerusform>
            <numerusform>Import %Ln receipts from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n receipt(s)</source>
        <translation>
            <numerusform>Change %n receipt</numerusform>
            <numerusform>Change %n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n receipt(s)</source>
        <translation>
            <numerusform>Delete %n receipt</numerusform>
            <numerusform>Delete %n receipts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>No forecast yet: it needs 6 complete months of history, and there are %n so far.</source>
        <translation>
            <numerusform>No forecast yet: it needs 6 complete months of history, and there are %n so far.</numerusform>
            <numerusform>No forecast yet: it needs 6 complete months of history, and there are %n so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No forecast: nothing was gained in the %n complete months of history.</source>
        <translation>
            <numerusform>No forecast: nothing was gained in the %n complete months of history.</numerusform>
            <numerusform>No forecast: nothing was gained in the %n complete months of history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend the %n right(s) that lapse before the deadline</source>
        <translation>
            <numerusform>Extend the %n right that lapse before the deadline</numerusform>
            <numerusform>Extend the %n rights that lapse before the deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the %n talk(s) and offer(s) under way: about %1 secured</source>
        <extracomment>%1 is a number: of source IPs that are secured then, if it goes as with earlier talks</extracomment>
        <translation>
            <numerusform>Close the %n talk and offer under way: about %1 secured</numerusform>
            <numerusform>Close the %n talks and offers under way: about %1 secured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on the %n pitched drama(s) with secured rights: about %1 into development</source>
        <extracomment>%1 is a number: of dramas that enter development then, if it goes as with earlier ones</extracomment>
        <translation>
            <numerusform>Decide on the %n pitched drama with secured rights: about %1 into development</numerusform>
            <numerusform>Decide on the %n pitched dramas with secured rights: about %1 into development</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on the %n drama(s) in development: about %1 greenlit</source>
        <extracomment>%1 is a number: of dramas that are greenlit then, if it goes as with earlier ones</extracomment>
        <translation>
            <numerusform>Decide on the %n drama in development: about %1 greenlit</numerusform>
            <numerusform>Decide on the %n dramas in development: about %1 greenlit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release the %n finished title(s): about %1 come out</source>
        <extracomment>%1 is a number: of titles that are released then, if it goes as with earlier ones</extracomment>
        <translation>
            <numerusform>Release the %n finished title: about %1 come out</numerusform>
            <numerusform>Release the %n finished titles: about %1 come out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) sooner</source>
        <translation>
            <numerusform>%n day sooner</numerusform>
            <numerusform>%n days sooner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>%1 on “%2” ends on %3, %n day(s) before principal photography on %4.</source>
        <extracomment>%1 is a kind of right such as Option, %2 a source IP, %3 and %4 days</extracomment>
        <translation>
            <numerusform>%1 on “%2” ends on %3, %n day before principal photography on %4.</numerusform>
            <numerusform>%1 on “%2” ends on %3, %n days before principal photography on %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on “%2” ends on %3, %n day(s) before the title is done with it on %4.</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP, %3 and %4 days</extracomment>
        <translation>
            <numerusform>%1 on “%2” ends on %3, %n day before the title is done with it on %4.</numerusform>
            <numerusform>%1 on “%2” ends on %3, %n days before the title is done with it on %4.</numerusform>
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
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scouting step(s)</source>
        <translation>
            <numerusform>%Ln scouting step</numerusform>
            <numerusform>%Ln scouting steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of metrics</source>
        <translation>
            <numerusform>%Ln value of metrics</numerusform>
            <numerusform>%Ln values of metrics</numerusform>
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
    <name>Milestones</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the first day of %1</source>
        <translation>
            <numerusform>%n day before the first day of %1</numerusform>
            <numerusform>%n days before the first day of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the last day of %1</source>
        <translation>
            <numerusform>%n day before the last day of %1</numerusform>
            <numerusform>%n days before the last day of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first day of %1</source>
        <translation>
            <numerusform>%n day after the first day of %1</numerusform>
            <numerusform>%n days after the first day of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last day of %1</source>
        <translation>
            <numerusform>%n day after the last day of %1</numerusform>
            <numerusform>%n days after the last day of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>%n platform</numerusform>
            <numerusform>%n platforms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>right lapses in %n day(s)</source>
        <translation>
            <numerusform>right lapses in %n day</numerusform>
            <numerusform>right lapses in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message numerus="yes">
        <source>%1 on “%2” lapses after %3, in %n day(s).</source>
        <extracomment>%1 is a kind of right such as Option, %2 a source IP, %3 a day</extracomment>
        <translation>
            <numerusform>%1 on “%2” lapses after %3, in %n day.</numerusform>
            <numerusform>%1 on “%2” lapses after %3, in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) short</source>
        <translation>
            <numerusform>%n day short</numerusform>
            <numerusform>%n days short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before photography</source>
        <translation>
            <numerusform>%n day before photography</numerusform>
            <numerusform>%n days before photography</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on “%2” lapses %n day(s) before principal photography of “%3”.</source>
        <extracomment>%1 is a kind of right such as Option, %2 a source IP, %3 a title</extracomment>
        <translation>
            <numerusform>%1 on “%2” lapses %n day before principal photography of “%3”.</numerusform>
            <numerusform>%1 on “%2” lapses %n days before principal photography of “%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on “%2” lapses %n day(s) before “%3” is done with it on %4.</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP, %3 a title, %4 a day</extracomment>
        <translation>
            <numerusform>%1 on “%2” lapses %n day before “%3” is done with it on %4.</numerusform>
            <numerusform>%1 on “%2” lapses %n days before “%3” is done with it on %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more clash(es).</source>
        <translation>
            <numerusform>There is %n more clash.</numerusform>
            <numerusform>There are %n more clashes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message numerus="yes">
        <source>Over, and left as it was: %n phase(s).</source>
        <translation>
            <numerusform>Over, and left as it was: %n phase.</numerusform>
            <numerusform>Over, and left as it was: %n phases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way, with its first day kept: %n phase(s).</source>
        <translation>
            <numerusform>Under way, with its first day kept: %n phase.</numerusform>
            <numerusform>Under way, with its first day kept: %n phases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Option on “%1” ends on %2, %n day(s) before the shoot</source>
        <translation>
            <numerusform>Option on “%1” ends on %2, %n day before the shoot</numerusform>
            <numerusform>Option on “%1” ends on %2, %n days before the shoot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right in “%1” ends on %2, %n day(s) too early</source>
        <translation>
            <numerusform>Right in “%1” ends on %2, %n day too early</numerusform>
            <numerusform>Right in “%1” ends on %2, %n days too early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at least %n day(s) after %2</source>
        <translation>
            <numerusform>%1 at least %n day after %2</numerusform>
            <numerusform>%1 at least %n days after %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at most %n day(s) before %2 ends</source>
        <translation>
            <numerusform>%1 at most %n day before %2 ends</numerusform>
            <numerusform>%1 at most %n days before %2 ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackRecord</name>
    <message numerus="yes">
        <source>80% ranges held %1 of %Ln time(s)</source>
        <translation>
            <numerusform>80% ranges held %1 of %Ln time</numerusform>
            <numerusform>80% ranges held %1 of %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept; none has had its day yet</source>
        <translation>
            <numerusform>%Ln kept; none has had its day yet</numerusform>
            <numerusform>%Ln kept; none has had its day yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message numerus="yes">
        <source>%1 on “%2” ends on %3, %n day(s) before the window of %4 begins on %5.</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP, %3 and %5 days, %4 a window such as TVN (KR)</extracomment>
        <translation>
            <numerusform>%1 on “%2” ends on %3, %n day before the window of %4 begins on %5.</numerusform>
            <numerusform>%1 on “%2” ends on %3, %n days before the window of %4 begins on %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on “%2” ends on %3, %n day(s) before the window of %4 ends on %5.</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP, %3 and %5 days, %4 a window such as TVN (KR)</extracomment>
        <translation>
            <numerusform>%1 on “%2” ends on %3, %n day before the window of %4 ends on %5.</numerusform>
            <numerusform>%1 on “%2” ends on %3, %n days before the window of %4 ends on %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes windows of %2 days or more; this one has %n.</source>
        <extracomment>%1 is a platform, %2 a number of days</extracomment>
        <translation>
            <numerusform>%1 takes windows of %2 days or more; this one has %n.</numerusform>
            <numerusform>%1 takes windows of %2 days or more; this one has %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window of %1 begins on %2, %n day(s) before the release on %3.</source>
        <extracomment>%1 is a window such as TVN (KR), %2 and %3 days</extracomment>
        <translation>
            <numerusform>The window of %1 begins on %2, %n day before the release on %3.</numerusform>
            <numerusform>The window of %1 begins on %2, %n days before the release on %3.</numerusform>
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
    <name>slateboard::BudgetTree</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <extracomment>%1 is how many episodes</extracomment>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n source IP(s)</source>
        <translation>
            <numerusform>Edit %n source IP</numerusform>
            <numerusform>Edit %n source IPs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::ChangeList</name>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>and %Ln more row</numerusform>
            <numerusform>and %Ln more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::CostDocuments</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::CostReportModel</name>
    <message numerus="yes">
        <source>%Ln document(s) came since: see whether it still holds.</source>
        <translation>
            <numerusform>%Ln document came since: see whether it still holds.</numerusform>
            <numerusform>%Ln documents came since: see whether it still holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::DecisionCard</name>
    <message numerus="yes">
        <source>%n against it</source>
        <comment>things that the greenlight gate has against a title</comment>
        <translation>
            <numerusform>%n against it</numerusform>
            <numerusform>%n against it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::DecisionSection</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::DifferenceList</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) begin or end like thousands of others: of these, only the same ones were looked for, and no misspelled ones.</source>
        <translation>
            <numerusform>%Ln title begins or ends like thousands of others: of these, only the same ones were looked for, and no misspelled ones.</numerusform>
            <numerusform>%Ln titles begin or end like thousands of others: of these, only the same ones were looked for, and no misspelled ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of seasons and side stories are not shown.</source>
        <translation>
            <numerusform>%Ln group of seasons and side stories are not shown.</numerusform>
            <numerusform>%Ln groups of seasons and side stories are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::FileFollower</name>
    <message numerus="yes">
        <source>(and %n more step(s))</source>
        <translation>
            <numerusform>(and %n more step)</numerusform>
            <numerusform>(and %n more steps)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::FunnelChart</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::FunnelFace</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::FunnelStepsView</name>
    <message numerus="yes">
        <source>%1: %Ln source IP(s)</source>
        <translation>
            <numerusform>%1: %Ln source IP</numerusform>
            <numerusform>%1: %Ln source IPs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::GateDialog</name>
    <message numerus="yes">
        <source>The greenlight gate has something against %1 of %n title(s)</source>
        <translation>
            <numerusform>The greenlight gate has something against %1 of %n title</numerusform>
            <numerusform>The greenlight gate has something against %1 of %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n other(s)</source>
        <translation>
            <numerusform>Only the %n other</numerusform>
            <numerusform>Only the %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) to %1</source>
        <translation>
            <numerusform>%n title to %1</numerusform>
            <numerusform>%n titles to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::GoalsView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::GrantBox</name>
    <message numerus="yes">
        <source>The rows name %Ln grant(s) themselves. Source IPs without a grant do not count as secured.</source>
        <translation>
            <numerusform>The rows name %Ln grant themselves. Source IPs without a grant do not count as secured.</numerusform>
            <numerusform>The rows name %Ln grants themselves. Source IPs without a grant do not count as secured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::GrantCard</name>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::GrantStepDialog</name>
    <message numerus="yes">
        <source>The grant lasts %n day(s) longer.</source>
        <translation>
            <numerusform>The grant lasts %n day longer.</numerusform>
            <numerusform>The grant lasts %n days longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::HistoryList</name>
    <message numerus="yes">
        <source>%1 %2 · %n step(s)</source>
        <extracomment>The head of a day in the history: the day, its weekday and how many steps</extracomment>
        <translation>
            <numerusform>%1 %2 · %n step</numerusform>
            <numerusform>%1 %2 · %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
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
    <message numerus="yes">
        <source>The first %Ln row(s).</source>
        <translation>
            <numerusform>The first %Ln row.</numerusform>
            <numerusform>The first %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::IpDelegate</name>
    <message numerus="yes">
        <source>%1 · %n d</source>
        <extracomment>%1 is a day, %n the days until then</extracomment>
        <translation>
            <numerusform>%1 · %n d</numerusform>
            <numerusform>%1 · %n d</numerusform>
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
    <name>slateboard::LoopChart</name>
    <message numerus="yes">
        <source>%n title(s) released, at our own cost of</source>
        <translation>
            <numerusform>%n title released, at our own cost of</numerusform>
            <numerusform>%n titles released, at our own cost of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::LoopRing</name>
    <message numerus="yes">
        <source>Our own share of what is spent; what the group itself receives after the waterfall. %n title(s) are released so far, of %1.</source>
        <translation>
            <numerusform>Our own share of what is spent; what the group itself receives after the waterfall. %n title is released so far, of %1.</numerusform>
            <numerusform>Our own share of what is spent; what the group itself receives after the waterfall. %n titles are released so far, of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of own receipts, %n quarter(s) later</source>
        <translation>
            <numerusform>%1 of own receipts, %n quarter later</numerusform>
            <numerusform>%1 of own receipts, %n quarters later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::MatchPanel</name>
    <message numerus="yes">
        <source>%Ln row(s) otherwise</source>
        <translation>
            <numerusform>%Ln row otherwise</numerusform>
            <numerusform>%Ln rows otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::MergeForm</name>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n grant</numerusform>
            <numerusform>%n grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::MetricLine</name>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <extracomment>%1 is a growth such as +12%</extracomment>
        <translation>
            <numerusform>%1 in %n day</numerusform>
            <numerusform>%1 in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::MilestoneSection</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::NextCard</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n days</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::PlansPage</name>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::PlatformChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::PortfolioChart</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::QuarterView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::ReceiptsPanel</name>
    <message numerus="yes">
        <source>· ✕ %n problem(s) with windows</source>
        <translation>
            <numerusform>· ✕ %n problem with windows</numerusform>
            <numerusform>· ✕ %n problems with windows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::ReleaseFace</name>
    <message numerus="yes">
        <source>%Ln without a day of release</source>
        <translation>
            <numerusform>%Ln without a day of release</numerusform>
            <numerusform>%Ln without a day of release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::RightsCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n days</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No right lapses within %n days. Rights grants are kept in the Library, with each source IP.</source>
        <translation>
            <numerusform>No right lapses within %n days. Rights grants are kept in the Library, with each source IP.</numerusform>
            <numerusform>No right lapses within %n days. Rights grants are kept in the Library, with each source IP.</numerusform>
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
    <name>slateboard::ScoutDialog</name>
    <message numerus="yes">
        <source>Scouting step of %n source IP(s)</source>
        <translation>
            <numerusform>Scouting step of %n source IP</numerusform>
            <numerusform>Scouting step of %n source IPs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::SearchRemarks</name>
    <message numerus="yes">
        <source>%n other part(s) are not understood either.</source>
        <translation>
            <numerusform>%n other part is not understood either.</numerusform>
            <numerusform>%n other parts are not understood either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::SlipChart</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::SlipFace</name>
    <message numerus="yes">
        <source>%Ln milestone(s) with a day, but none in an approved plan</source>
        <translation>
            <numerusform>%Ln milestone with a day, but none in an approved plan</numerusform>
            <numerusform>%Ln milestones with a day, but none in an approved plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the approved plan</source>
        <translation>
            <numerusform>%Ln not in the approved plan</numerusform>
            <numerusform>%Ln not in the approved plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestone(s)</source>
        <translation>
            <numerusform>%Ln milestone</numerusform>
            <numerusform>%Ln milestones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::SlotsSection</name>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::StageLine</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::StepPanel</name>
    <message numerus="yes">
        <source>Step %1 · %2 · %3 · %n row(s)</source>
        <extracomment>The facts of a step: its number, time, author and how many rows it changed</extracomment>
        <translation>
            <numerusform>Step %1 · %2 · %3 · %n row</numerusform>
            <numerusform>Step %1 · %2 · %3 · %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::StepVerdict</name>
    <message numerus="yes">
        <source>and %Ln more reason(s)</source>
        <translation>
            <numerusform>and %Ln more reason</numerusform>
            <numerusform>and %Ln more reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going back would undo %Ln step(s), from the newest to this one. What would change stands below; nothing has changed yet.</source>
        <translation>
            <numerusform>Going back would undo %Ln step, from the newest to this one. What would change stands below; nothing has changed yet.</numerusform>
            <numerusform>Going back would undo %Ln steps, from the newest to this one. What would change stands below; nothing has changed yet.</numerusform>
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
<context>
    <name>slateboard::TimelinePage</name>
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
</context>
<context>
    <name>slateboard::TitleHead</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::TopSheetView</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::WindowsSection</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
