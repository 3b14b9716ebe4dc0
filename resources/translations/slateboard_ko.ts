<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AskWhere</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 통합 문서 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 파일 (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>needs no more money</source>
        <translation>추가 소요 없음</translation>
    </message>
    <message>
        <source>greenlight withdrawn</source>
        <translation>제작 확정 취소</translation>
    </message>
    <message>
        <source>release withdrawn</source>
        <translation>공개 취소</translation>
    </message>
    <message>
        <source>released today</source>
        <translation>오늘 공개</translation>
    </message>
    <message>
        <source>greenlight</source>
        <translation>제작 확정</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>작품 %n편</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 ep.</source>
        <translation>%1부작</translation>
    </message>
    <message>
        <source>Own original</source>
        <translation>자체 오리지널</translation>
    </message>
    <message>
        <source>▲ %1 over</source>
        <translation>▲ %1 초과</translation>
    </message>
    <message>
        <source>✕ Over cap</source>
        <translation>✕ 한도 초과</translation>
    </message>
    <message>
        <source>Estimated final cost %1</source>
        <translation>최종 예상 제작비 %1</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>예산 %1</translation>
    </message>
    <message>
        <source>%1 over budget</source>
        <translation>예산 %1 초과</translation>
    </message>
    <message>
        <source>The cost is above the cap of a title.</source>
        <translation>제작비가 작품당 한도를 넘습니다.</translation>
    </message>
    <message>
        <source>Paid %1, contracted %2</source>
        <translation>집행 %1, 약정 %2</translation>
    </message>
    <message>
        <source>Receipts %1</source>
        <translation>수입 %1</translation>
    </message>
    <message>
        <source>Made from %1 (%2)</source>
        <extracomment>%1 is a source IP, %2 its medium</extracomment>
        <translation>원작 %1 (%2)</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>예산 없음</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a stage, %2 the day on which it was entered</extracomment>
        <translation>%1 (%2부터)</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>공개 %1</translation>
    </message>
    <message>
        <source>Planned release %1</source>
        <translation>공개 예정 %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>what is moved, and the stage that it is moved to</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>what a column holds after the drop</extracomment>
        <translation>이동 후 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>기록일 %1</translation>
    </message>
    <message>
        <source>Rights to %1</source>
        <translation>판권 만료 %1</translation>
    </message>
    <message>
        <source>Rights −%1 d</source>
        <extracomment>%1 is a number of days by which the right ends too early</extracomment>
        <translation>판권 −%1일</translation>
    </message>
    <message>
        <source>Not exercised</source>
        <translation>옵션 미행사</translation>
    </message>
    <message>
        <source>Gate open</source>
        <translation>확정 가능</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <extracomment>the day that the stage event is dated, or that a plan gives it</extracomment>
        <translation>%1 예정</translation>
    </message>
    <message>
        <source>Greenlight gate ahead</source>
        <translation>앞으로 거칠 제작 확정 조건</translation>
    </message>
    <message>
        <source>Greenlight gate</source>
        <translation>제작 확정 조건</translation>
    </message>
    <message>
        <source>This move does not pass it.</source>
        <translation>이 이동은 제작 확정을 거치지 않습니다.</translation>
    </message>
    <message>
        <source>Open: nothing speaks against it.</source>
        <translation>충족: 걸리는 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Closed for %1 of %n title(s)</source>
        <extracomment>%1 of %n titles that are moved</extracomment>
        <translation>
            <numerusform>작품 %n편 중 %1편이 조건에 걸립니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Headroom once greenlit</source>
        <translation>제작 확정 시 여유</translation>
    </message>
    <message>
        <source>Headroom after the move</source>
        <translation>이동 후 여유</translation>
    </message>
    <message>
        <source>No quarter&apos;s money changes.</source>
        <translation>분기별 금액은 그대로입니다.</translation>
    </message>
    <message>
        <source>No cap applies to its quarters.</source>
        <translation>해당 분기에 적용되는 한도가 없습니다.</translation>
    </message>
    <message>
        <source>%1 exceeds %2</source>
        <extracomment>%1 is a quarter, %2 a cap</extracomment>
        <translation>%1에 %2 초과</translation>
    </message>
    <message>
        <source>Tightest: %1, %2</source>
        <translation>가장 빠듯한 분기: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 by %4</source>
        <extracomment>%1 is a goal, %2 its count in the plan on the deadline %4, perhaps before and after a move, %3 its target</extracomment>
        <translation>%1: %4까지 %2 / 목표 %3</translation>
    </message>
    <message>
        <source>Gate: %1 of %2</source>
        <translation>%2편 중 %1편 걸림</translation>
    </message>
    <message numerus="yes">
        <source>Gate: %n against</source>
        <extracomment>so many things that the greenlight gate has against a title, below the name of a column</extracomment>
        <translation>
            <numerusform>조건 %n건 걸림</numerusform>
        </translation>
    </message>
    <message>
        <source>→ %1 %2</source>
        <extracomment>the day that a plan has a title enter a stage, and that stage</extracomment>
        <translation>→ %1 %2</translation>
    </message>
    <message>
        <source>Goals on their deadlines, less lapses</source>
        <translation>기한 당일 목표 수(만료 판권 제외)</translation>
    </message>
</context>
<context>
    <name>BoardOrder</name>
    <message>
        <source>Release</source>
        <translation>공개일순</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>제작비순</translation>
    </message>
    <message>
        <source>Warnings first</source>
        <translation>경고 먼저</translation>
    </message>
    <message>
        <source>Longest in stage</source>
        <translation>단계에 오래 머문 순</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위순</translation>
    </message>
</context>
<context>
    <name>BudgetActions</name>
    <message>
        <source>Add a budget line</source>
        <translation>예산 항목 추가</translation>
    </message>
    <message>
        <source>Delete budget lines</source>
        <translation>예산 항목 삭제</translation>
    </message>
    <message>
        <source>Copy budget rows to the clipboard</source>
        <translation>예산 행을 클립보드에 복사</translation>
    </message>
    <message>
        <source>Usual accounts of a drama</source>
        <translation>드라마 표준 계정과목</translation>
    </message>
    <message>
        <source>Usual accounts of a film</source>
        <translation>영화 표준 계정과목</translation>
    </message>
    <message>
        <source>Copy a budget from…</source>
        <translation>다른 예산 복사…</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>새 계정과목…</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>계정과목 편집…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>계정과목 삭제…</translation>
    </message>
    <message>
        <source>Show unused accounts</source>
        <translation>사용하지 않는 계정과목 표시</translation>
    </message>
    <message>
        <source>Amounts in full</source>
        <translation>금액 전체 표시</translation>
    </message>
    <message>
        <source>Top sheet only</source>
        <translation>톱시트만 보기</translation>
    </message>
    <message>
        <source>Open all accounts</source>
        <translation>모든 계정과목 펼치기</translation>
    </message>
    <message>
        <source>Export this budget…</source>
        <translation>이 예산 내보내기…</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>not assigned</source>
        <translation>미지정</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>잔여 예상액</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Hoped</source>
        <translation>미확정</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>소요</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>Tightest cap</source>
        <translation>가장 빠듯한 한도</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>일정 미정</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>EFC</source>
        <translation>EFC</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>What</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>Our own share of the firm demand is %1; others fund %2.</source>
        <translation>확정 소요 가운데 자사 부담은 %1, 타사 부담은 %2입니다.</translation>
    </message>
</context>
<context>
    <name>BudgetTable</name>
    <message>
        <source>Account</source>
        <translation>계정과목</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>산정 방식</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>집행 방식</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>잔여 예상액</translation>
    </message>
    <message>
        <source>EFC</source>
        <translation>EFC</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>미지정</translation>
    </message>
    <message>
        <source>Net production cost</source>
        <translation>순제작비</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>총제작비</translation>
    </message>
    <message numerus="yes">
        <source>%1 for each of %n episode(s): %2</source>
        <translation>
            <numerusform>회당 %1 × %n회: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the net lines that are no percentages: %2</source>
        <translation>비율 항목을 제외한 순제작비의 %1: %2</translation>
    </message>
</context>
<context>
    <name>CapRows</name>
    <message>
        <source>✕ %1 over</source>
        <translation>✕ %1 초과</translation>
    </message>
    <message>
        <source>✓ %1 free</source>
        <translation>✓ %1 여유</translation>
    </message>
    <message>
        <source>No single title could bring it back: what each has neither paid nor contracted is less than that.</source>
        <translation>한 작품만으로는 되돌릴 수 없습니다. 작품마다 아직 집행도 약정도 하지 않은 금액이 그보다 적습니다.</translation>
    </message>
    <message>
        <source>%1 could bring it back by waiting.</source>
        <translation>%1 하나만 미뤄도 한도를 지킬 수 있습니다.</translation>
    </message>
    <message>
        <source>Any one of these could bring it back by waiting: %1.</source>
        <translation>다음 가운데 하나만 미뤄도 한도를 지킬 수 있습니다: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Any one of these could bring it back by waiting: %1 and %n more.</source>
        <translation>
            <numerusform>다음 가운데 하나만 미뤄도 한도를 지킬 수 있습니다: %1 외 %n편.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도액</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>증액</translation>
    </message>
    <message>
        <source>Own, firm</source>
        <translation>자사 확정</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>Own share of the firm demand: %1; hoped: %2; others fund %3</source>
        <translation>확정 소요 중 자사 부담 %1, 예정 %2, 타사 부담 %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>집행·약정</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>잔여 예상</translation>
    </message>
    <message>
        <source>Hoped</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>타사 부담</translation>
    </message>
    <message>
        <source>Paid %1, contracted %2</source>
        <translation>집행 %1, 약정 %2</translation>
    </message>
    <message>
        <source>Without this the cap would hold.</source>
        <translation>이 금액이 빠지면 한도를 지킬 수 있습니다.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>The cap holds: %1 of %2 is used, %3 is free.</source>
        <translation>한도를 지키고 있습니다. %2 중 %1을 쓰고 %3이 남습니다.</translation>
    </message>
    <message>
        <source>The cap is exceeded by %1: %2 of %3 is used.</source>
        <translation>한도를 %1 초과했습니다. %3 중 %2를 씁니다.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수익</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예상 수익</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>재투자 가능</translation>
    </message>
    <message numerus="yes">
        <source>%n: %1</source>
        <translation>
            <numerusform>%n편 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it only if expected receipts come.</source>
        <translation>이 가운데 %1은 예상 수익이 들어와야 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>The slate first pays for itself in %1: by then own receipts have covered all that was spent.</source>
        <translation>라인업은 %1에 처음으로 자립합니다. 그때까지 자사 수익이 집행한 금액을 모두 회수합니다.</translation>
    </message>
    <message>
        <source>The slate does not pay for itself by %1: own receipts stay %2 below what is spent.</source>
        <translation>라인업은 %1까지 자립하지 못합니다. 자사 수익이 집행액보다 %2 적습니다.</translation>
    </message>
    <message>
        <source>A quarter&apos;s receipts first cover its spending in %1.</source>
        <translation>한 분기의 수익이 그 분기의 집행을 처음 넘는 때는 %1입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) cost more than %1, by up to %2.</source>
        <translation>
            <numerusform>%n편이 %1을 넘으며, 많게는 %2를 초과합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caps</name>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>총 투자</translation>
    </message>
    <message>
        <source>Quarter caps</source>
        <translation>분기 한도</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>%1 단계</translation>
    </message>
    <message>
        <source>Format %1</source>
        <translation>%1 포맷</translation>
    </message>
    <message>
        <source>Title %1</source>
        <translation>작품 “%1”</translation>
    </message>
    <message>
        <source>Each title</source>
        <translation>작품당</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what is capped, such as Programme; %2 the period, such as 2021–2023</extracomment>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>CardSize</name>
    <message>
        <source>Small cards</source>
        <translation>작은 카드</translation>
    </message>
    <message>
        <source>Medium cards</source>
        <translation>보통 카드</translation>
    </message>
    <message>
        <source>Large cards</source>
        <translation>큰 카드</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n source IP(s) secured</source>
        <translation>
            <numerusform>원천 IP %n건 확보</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drama IP(s) gained</source>
        <translation>
            <numerusform>드라마 IP %n건 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) released</source>
        <translation>
            <numerusform>오리지널 %n편 공개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) released</source>
        <translation>
            <numerusform>작품 %n편 공개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source IP(s) no longer secured</source>
        <translation>
            <numerusform>원천 IP %n건 확보 상태 상실</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drama IP(s) lost</source>
        <translation>
            <numerusform>드라마 IP %n건 상실</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) no longer counted</source>
        <translation>
            <numerusform>오리지널 %n편 집계에서 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released title(s) no longer counted</source>
        <translation>
            <numerusform>공개 작품 %n편 집계에서 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source IP(s), secured before, entered</source>
        <translation>
            <numerusform>이전에 확보한 원천 IP %n건 입력</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drama IP(s), gained before, entered</source>
        <translation>
            <numerusform>이전에 추가된 드라마 IP %n건 입력</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s), released before, entered</source>
        <translation>
            <numerusform>이전에 공개된 작품 %n편 입력</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: taken up again, in %2</source>
        <extracomment>%1 is a title, %2 a stage such as Development</extracomment>
        <translation>%1: 다시 진행, %2 단계</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <extracomment>%1 is a title, %2 a stage such as Development</extracomment>
        <translation>%1: %2 단계로 되돌림</translation>
    </message>
    <message>
        <source>%1: released</source>
        <translation>%1: 공개</translation>
    </message>
    <message>
        <source>%1: greenlit, in %2</source>
        <extracomment>%1 is a title, %2 a stage such as Pre-production</extracomment>
        <translation>%1: 제작 확정, %2 단계</translation>
    </message>
    <message>
        <source>%1: moved to %2</source>
        <extracomment>%1 is a title, %2 a stage such as Production</extracomment>
        <translation>%1: %2 단계로 이동</translation>
    </message>
    <message numerus="yes">
        <source>%1: released %n day(s) late, on %2</source>
        <translation>
            <numerusform>%1: %n일 늦게 공개, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: released %n day(s) early, on %2</source>
        <translation>
            <numerusform>%1: %n일 일찍 공개, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: release slips %n day(s), to %2</source>
        <translation>
            <numerusform>%1: 공개 %n일 지연, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: release %n day(s) sooner, on %2</source>
        <translation>
            <numerusform>%1: 공개 %n일 당겨짐, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (외 %n건)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 slips %n day(s), to %3</source>
        <extracomment>%1 is a title, %2 a milestone such as Delivery, %3 a day</extracomment>
        <translation>
            <numerusform>%1: %2 %n일 지연, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %n day(s) sooner, on %3</source>
        <translation>
            <numerusform>%1: %2 %n일 당겨짐, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not released, planned for %2</source>
        <translation>%1: 미공개, 계획 %2</translation>
    </message>
    <message>
        <source>%1: %2 not done, due on %3</source>
        <extracomment>%1 is a title, %2 a milestone such as Delivery, %3 a day</extracomment>
        <translation>%1: %2 미완료, 기한 %3</translation>
    </message>
    <message>
        <source>%1: the right in “%2” now ends too early, on %3</source>
        <extracomment>%1 is a title, %2 a source IP, %3 a day</extracomment>
        <translation>%1: “%2” 판권이 이제 너무 일찍 끝남, %3</translation>
    </message>
    <message>
        <source>%1: within its budget of %2 again</source>
        <translation>%1: 다시 예산 %2 이내</translation>
    </message>
    <message>
        <source>%1: now %2 over budget (%3, was %4)</source>
        <extracomment>%1 is a title, %2 a share such as 6.2%, %3 and %4 money</extracomment>
        <translation>%1: 예산 초과 %2(%3, 이전 %4)</translation>
    </message>
    <message>
        <source>%1: %2 over budget (%3)</source>
        <extracomment>%1 is a title, %2 a share such as 6.2%, %3 money</extracomment>
        <translation>%1: 예산 %2 초과(%3)</translation>
    </message>
    <message>
        <source>%1: within the cap again</source>
        <extracomment>%1 is what is capped, such as Q2 23 or a title</extracomment>
        <translation>%1: 다시 한도 이내</translation>
    </message>
    <message>
        <source>%1: %2 over the cap</source>
        <extracomment>%1 is what is capped, such as Q2 23 or a title, %2 money</extracomment>
        <translation>%1: 한도 %2 초과</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a question, %2 what was decided</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: new in the plan</source>
        <translation>%1: 안에 새로 포함</translation>
    </message>
    <message>
        <source>%1: no longer in the plan</source>
        <translation>%1: 안에서 제외</translation>
    </message>
    <message>
        <source>%1: shelved</source>
        <translation>%1: 보류</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>상실</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>예산 초과</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정됨</translation>
    </message>
</context>
<context>
    <name>ChartRows</name>
    <message>
        <source>No dates</source>
        <translation>일정 미정</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Actual %1, committed %2, to complete %3</source>
        <translation>집행 %1, 약정 %2, 잔여 예상액 %3</translation>
    </message>
    <message>
        <source>Received %1, to come %2, hoped for %3</source>
        <translation>입금 %1, 들어올 금액 %2, 미확정 %3</translation>
    </message>
    <message>
        <source>Paid %1, to pay %2, for titles that are hoped for %3</source>
        <translation>집행 %1, 나갈 금액 %2, 미확정 작품 %3</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>EFC</source>
        <translation>EFC</translation>
    </message>
    <message>
        <source>Plan by then</source>
        <translation>계획 누계</translation>
    </message>
    <message>
        <source>EFC by then</source>
        <translation>EFC 누계</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>잔여 예상액</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>출금</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>수지</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>누적 수지</translation>
    </message>
    <message>
        <source>Firm alone</source>
        <translation>확정분만</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>연체</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>전망</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>✓ received</source>
        <translation>✓ 입금</translation>
    </message>
    <message>
        <source>✕ overdue</source>
        <translation>✕ 연체</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>hoped for</source>
        <translation>미확정</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>수입</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>손익</translation>
    </message>
    <message>
        <source>Of cost</source>
        <translation>회수율</translation>
    </message>
    <message>
        <source>What it costs and brings</source>
        <translation>비용과 수입의 내역</translation>
    </message>
    <message>
        <source>Funded by others</source>
        <translation>타사 부담</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>자사 부담 제작비</translation>
    </message>
    <message>
        <source>no platform named</source>
        <translation>플랫폼 미지정</translation>
    </message>
    <message>
        <source>Receipts, received and to come</source>
        <translation>수입(입금과 예정)</translation>
    </message>
    <message>
        <source>Others&apos; part of them</source>
        <translation>정산 후 타사 몫</translation>
    </message>
    <message>
        <source>Own receipts</source>
        <translation>자사 수익</translation>
    </message>
    <message>
        <source>Own result</source>
        <translation>자사 손익</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>파일이 손상되었습니다: %1.</translation>
    </message>
    <message>
        <source>The row that describes the library is missing.</source>
        <translation>라이브러리 정보 행이 없습니다.</translation>
    </message>
    <message>
        <source>There is not exactly one working plan.</source>
        <translation>작업 안이 정확히 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>회사·인물</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>원천 IP</translation>
    </message>
    <message>
        <source>Scouting step</source>
        <translation>발굴 단계</translation>
    </message>
    <message>
        <source>Rights grant</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Source IP of a title</source>
        <translation>작품의 원천 IP</translation>
    </message>
    <message>
        <source>Company of a title</source>
        <translation>작품의 회사</translation>
    </message>
    <message>
        <source>Stage of a title</source>
        <translation>작품의 단계</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>안</translation>
    </message>
    <message>
        <source>Title in a plan</source>
        <translation>안에 든 작품</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계 일정</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>예산 항목</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>수입</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>시작하기 전에 끝납니다.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>이름이 없습니다.</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>제목이 없습니다.</translation>
    </message>
    <message>
        <source>It covers no use.</source>
        <translation>용도가 없습니다.</translation>
    </message>
    <message>
        <source>Its episodes or minutes are below 1.</source>
        <translation>회차 또는 분량이 1보다 작습니다.</translation>
    </message>
    <message>
        <source>It settles what is not a commitment of its title.</source>
        <translation>해당 작품의 약정이 아닌 항목의 집행으로 되어 있습니다.</translation>
    </message>
    <message>
        <source>It reaches beyond the year 2100.</source>
        <translation>2100년을 넘습니다.</translation>
    </message>
    <message>
        <source>It does not say what it limits.</source>
        <translation>무엇을 제한하는지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Its target is below 1.</source>
        <translation>목표값이 1보다 작습니다.</translation>
    </message>
    <message>
        <source>Its deadline is not after its start.</source>
        <translation>기한이 시작일보다 늦지 않습니다.</translation>
    </message>
    <message>
        <source>%1 (row %2)</source>
        <extracomment>%1 is a kind of row such as a cost, %2 its number</extracomment>
        <translation>%1(행 %2)</translation>
    </message>
    <message>
        <source>%1 “%2” (row %3)</source>
        <extracomment>%1 is a kind of row such as a cost, %2 what it belongs to or is called, %3 its number</extracomment>
        <translation>%1 “%2”(행 %3)</translation>
    </message>
    <message>
        <source>It refers to a row that is not there.</source>
        <translation>없는 행을 참조합니다.</translation>
    </message>
    <message>
        <source>It holds an amount below zero.</source>
        <translation>0보다 작은 금액이 들어 있습니다.</translation>
    </message>
    <message>
        <source>It holds “%1”, which Slateboard does not know.</source>
        <translation>Slateboard가 모르는 값이 들어 있습니다: “%1”</translation>
    </message>
    <message>
        <source>There is more than is listed here.</source>
        <translation>여기에 적지 않은 문제가 더 있습니다.</translation>
    </message>
    <message>
        <source>It stands there twice.</source>
        <translation>같은 내용이 두 번 들어 있습니다.</translation>
    </message>
    <message>
        <source>Its days lie outside 1900 to 2100.</source>
        <translation>날짜가 1900년~2100년 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>It lasts longer than 50 years.</source>
        <translation>기간이 50년보다 깁니다.</translation>
    </message>
    <message>
        <source>It stands below itself.</source>
        <translation>자기 자신의 하위 항목으로 되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 (row %2) holds “%3”, which Slateboard does not know.</source>
        <extracomment>%1 is a kind of row such as a cost, %2 its number, %3 what stands in it</extracomment>
        <translation>%1(%2행)에 Slateboard가 모르는 값이 들어 있습니다: “%3”</translation>
    </message>
    <message>
        <source>%1 (row %2) refers to a row that is not there.</source>
        <extracomment>%1 is a kind of row such as a cost, %2 its number</extracomment>
        <translation>%1(%2행)에서 없는 행을 참조합니다.</translation>
    </message>
    <message>
        <source>Its value is below zero.</source>
        <translation>값이 0보다 작습니다.</translation>
    </message>
    <message>
        <source>Document of a rights grant</source>
        <translation>판권 문서</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>저장한 필터</translation>
    </message>
    <message>
        <source>It was ended without a day, or has a day of ending without an end.</source>
        <translation>종결 방식은 있는데 종결일이 없거나, 종결일은 있는데 종결 방식이 없습니다.</translation>
    </message>
    <message>
        <source>It comes of what is not an option on its source IP.</source>
        <translation>행사한 것으로 적힌 판권이 같은 원천 IP의 옵션이 아닙니다.</translation>
    </message>
    <message>
        <source>It says no place.</source>
        <translation>경로나 주소가 없습니다.</translation>
    </message>
    <message>
        <source>It says no day of the week.</source>
        <translation>방영 요일이 없습니다.</translation>
    </message>
    <message>
        <source>Its episodes a week are below 1.</source>
        <translation>주당 회차가 1보다 작습니다.</translation>
    </message>
    <message>
        <source>It asks no question.</source>
        <translation>질문이 비어 있습니다.</translation>
    </message>
    <message>
        <source>It is of the working plan, whose stages are facts.</source>
        <translation>단계가 사실로 기록되는 작업 안의 행입니다.</translation>
    </message>
    <message>
        <source>It waits for itself.</source>
        <translation>자기 자신을 기다립니다.</translation>
    </message>
    <message>
        <source>Its length or its holdback is too short.</source>
        <translation>기간 또는 홀드백이 너무 짧습니다.</translation>
    </message>
    <message>
        <source>It follows a window of another title or plan.</source>
        <translation>다른 작품이나 다른 안의 윈도우를 뒤따릅니다.</translation>
    </message>
    <message>
        <source>It follows itself.</source>
        <translation>자기 자신을 뒤따릅니다.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>참여자</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>편성</translation>
    </message>
    <message>
        <source>Document of a title</source>
        <translation>작품 문서</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정 사항</translation>
    </message>
    <message>
        <source>Planned stage</source>
        <translation>계획한 단계</translation>
    </message>
    <message>
        <source>Dependency of a phase</source>
        <translation>단계 간 선후 관계</translation>
    </message>
    <message>
        <source>Usual milestone</source>
        <translation>기본 마일스톤</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>마일스톤</translation>
    </message>
    <message>
        <source>Planned milestone</source>
        <translation>예정 마일스톤</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>윈도우</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>재원</translation>
    </message>
    <message>
        <source>It does not fit the other rows.</source>
        <translation>다른 행과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Its day lies outside 1900 to 2100.</source>
        <translation>날짜가 1900~2100년을 벗어납니다.</translation>
    </message>
    <message>
        <source>Another plan is the approved one.</source>
        <translation>다른 안이 이미 확정안입니다.</translation>
    </message>
    <message>
        <source>Another plan has the same name.</source>
        <translation>같은 이름의 다른 안이 있습니다.</translation>
    </message>
    <message>
        <source>Estimate to complete</source>
        <translation>잔여 예상액</translation>
    </message>
    <message>
        <source>Tier of a waterfall</source>
        <translation>정산 단계</translation>
    </message>
    <message>
        <source>Its share lies outside 0 to 100 percent.</source>
        <translation>비율이 0~100%를 벗어났습니다.</translation>
    </message>
    <message>
        <source>More than all is reinvested, or later than ten years.</source>
        <translation>재투자 비율이 100%를 넘거나 10년보다 늦습니다.</translation>
    </message>
    <message>
        <source>Its shortest window is below one day.</source>
        <translation>최소 기간이 하루보다 짧습니다.</translation>
    </message>
    <message>
        <source>Interim target</source>
        <translation>중간 목표</translation>
    </message>
    <message>
        <source>Kept forecast</source>
        <translation>보관한 예측</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--lang takes ko or en, not “%1”.</source>
        <translation>--lang 값은 ko 또는 en이어야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>“slateboard COMMAND --help” tells the options of a command. Exit codes: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>명령의 옵션은 “slateboard COMMAND --help”에서 볼 수 있습니다. 종료 코드: 0 완료, 1 실패, 2 사용법 오류.</translation>
    </message>
    <message>
        <source>Language of what is written; else the desktop&apos;s, or for files the library&apos;s.</source>
        <translation>출력 언어. 생략하면 데스크톱 언어를, 파일에는 라이브러리 언어를 씁니다.</translation>
    </message>
    <message>
        <source>Tells how to call this command.</source>
        <translation>이 명령의 사용법을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Call it as “slateboard %1 %2”, with options if you like; --help tells them.</source>
        <translation>사용법: “slateboard %1 %2”. 옵션은 --help에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Writes the titles of the plan.</source>
        <translation>안의 작품을 내보냅니다.</translation>
    </message>
    <message>
        <source>Writes the plan&apos;s budget lines.</source>
        <translation>안의 예산 항목을 내보냅니다.</translation>
    </message>
    <message>
        <source>Writes what was contracted and paid.</source>
        <translation>약정과 집행 내역을 내보냅니다.</translation>
    </message>
    <message>
        <source>Rows written to “%1”: %2.</source>
        <translation>“%1”에 저장한 행: %2.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>Prints every figure of a plan as of a day.</source>
        <translation>기준일의 모든 수치를 출력합니다.</translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3</source>
        <extracomment>%1 is the library&apos;s name, %2 the plan&apos;s, %3 a day</extracomment>
        <translation>%1 · %2 · 기준일 %3</translation>
    </message>
    <message>
        <source>All source IPs in the library</source>
        <translation>라이브러리의 전체 원천 IP</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>Titles by stage, with their cost</source>
        <translation>단계별 작품 수와 제작비</translation>
    </message>
    <message>
        <source>Titles by format</source>
        <translation>포맷별 작품 수</translation>
    </message>
    <message>
        <source>now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6개월</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12개월</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>필요</translation>
    </message>
    <message>
        <source>Goals, and their pace a month</source>
        <translation>목표와 월 속도</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>총예산</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>잔여 예상액</translation>
    </message>
    <message>
        <source>Estimated final cost</source>
        <translation>최종 예상 제작비</translation>
    </message>
    <message>
        <source>Of it without dates</source>
        <translation>이 중 일정 미정</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>수입</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>자금</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>hoped</source>
        <translation>미확정</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>소요</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>tightest cap</source>
        <translation>가장 빠듯한 한도</translation>
    </message>
    <message>
        <source>Money by quarter</source>
        <translation>분기별 자금</translation>
    </message>
    <message>
        <source>Next releases</source>
        <translation>공개 예정작</translation>
    </message>
    <message>
        <source>“%1” is not sound; restore it from a backup (slateboard restore).</source>
        <translation>“%1” 파일에 문제가 있습니다. 백업에서 복원하십시오(slateboard restore).</translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>“%1” 파일에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4 (rows: %5)</source>
        <extracomment>A step of the history: its number, time, author, words and how many rows it changed</extracomment>
        <translation>%1  %2  %3  %4 (행: %5)</translation>
    </message>
    <message>
        <source>The backup stands in “%1”.</source>
        <translation>백업을 “%1”에 저장했습니다.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>“%1” 백업이 없습니다.</translation>
    </message>
    <message>
        <source>The library “%1” was restored.</source>
        <translation>“%1” 라이브러리를 복원했습니다.</translation>
    </message>
    <message>
        <source>Checks that a library is sound: its file, schema and rules.</source>
        <translation>라이브러리의 파일, 스키마, 규칙에 이상이 없는지 검사합니다.</translation>
    </message>
    <message>
        <source>Writes a sealed copy of a library.</source>
        <translation>라이브러리의 봉인된 사본을 만듭니다.</translation>
    </message>
    <message>
        <source>Checks a backup&apos;s seal and makes a library of it.</source>
        <translation>백업의 봉인을 확인하고 라이브러리로 복원합니다.</translation>
    </message>
    <message>
        <source>“%1” is %2 text.</source>
        <translation>“%1”의 인코딩: %2.</translation>
    </message>
    <message>
        <source>Columns read: %1</source>
        <translation>읽은 열: %1</translation>
    </message>
    <message>
        <source>Columns not read: %1</source>
        <translation>읽지 않은 열: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>제외: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>참고: %1</translation>
    </message>
    <message>
        <source>“%1” is no field; the fields are: %2.</source>
        <translation>“%1” 항목은 없습니다. 사용할 수 있는 항목: %2.</translation>
    </message>
    <message>
        <source>Reads a field from a column, named by its header or number, against what the header suggests; no column: the field is left out. Can be repeated.</source>
        <translation>항목을 읽을 열을 머리글 이름이나 번호로 지정합니다. 열을 비우면 그 항목을 읽지 않습니다. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>How the text is encoded, such as UTF-8 or CP949; else detected.</source>
        <translation>텍스트 인코딩(예: UTF-8, CP949). 생략하면 자동으로 판별합니다.</translation>
    </message>
    <message>
        <source>What stands between cells, “tab” for a tab; else detected.</source>
        <translation>셀 구분자. 탭은 “tab”으로 씁니다. 생략하면 자동으로 판별합니다.</translation>
    </message>
    <message>
        <source>Gives every new source IP this right, such as option:drama+film:2023-01-01..2024-12-31; without END it is perpetual.</source>
        <translation>새 원천 IP마다 이 판권을 부여합니다(예: option:drama+film:2023-01-01..2024-12-31). END를 생략하면 무기한입니다.</translation>
    </message>
    <message>
        <source>--separator takes one character or “tab”, not “%1”.</source>
        <translation>--separator 값은 한 글자 또는 “tab”이어야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not “%1”.</source>
        <translation>--map 값은 FIELD=COLUMN 형식이어야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”; its columns are: %3.</source>
        <translation>“%1” 파일에 “%2” 열이 없습니다. 있는 열: %3.</translation>
    </message>
    <message>
        <source>A grant is written like option:drama+film:2023-01-01..2024-12-31, with in_house, purchase, licence, option or shopping, not “%1”.</source>
        <translation>판권은 option:drama+film:2023-01-01..2024-12-31처럼 쓰며, 종류는 in_house, purchase, licence, option, shopping입니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”: 다음 중 하나여야 합니다: %2.</translation>
    </message>
    <message>
        <source>A goal is written like source_ips=1000@2023-12-31, not “%1”.</source>
        <translation>목표는 source_ips=1000@2023-12-31처럼 씁니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>The target of “%1” must be at least 1.</source>
        <translation>“%1”의 목표 수치는 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The goal “%1” ends on %2, but starts on %3: tell an earlier start, like @2020-01-01..%2.</source>
        <translation>“%1” 목표는 기한이 %2, 시작일이 %3입니다. @2020-01-01..%2처럼 더 이른 시작일을 지정하십시오.</translation>
    </message>
    <message>
        <source>A cap is written like programme:2021..2023=400bn, quarter=45bn, title=50bn, format:drama=300bn or phase:production=200bn, not “%1”.</source>
        <translation>한도는 programme:2021..2023=400bn, quarter=45bn, title=50bn, format:drama=300bn, phase:production=200bn처럼 씁니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>The cap “%1” is below zero.</source>
        <translation>“%1” 한도가 0보다 작습니다.</translation>
    </message>
    <message>
        <source>Fills it with the sample: a fictional media group.</source>
        <translation>가상의 미디어 그룹 예제 데이터로 채웁니다.</translation>
    </message>
    <message>
        <source>The library&apos;s name; else the file&apos;s.</source>
        <translation>라이브러리 이름. 생략하면 파일 이름을 씁니다.</translation>
    </message>
    <message>
        <source>The company whose library it is.</source>
        <translation>라이브러리를 보유한 회사.</translation>
    </message>
    <message>
        <source>The one currency of all its money, such as USD; else KRW.</source>
        <translation>모든 금액에 쓰는 통화(예: USD). 생략하면 KRW입니다.</translation>
    </message>
    <message>
        <source>The language of its reports.</source>
        <translation>보고서 언어.</translation>
    </message>
    <message>
        <source>Pins the day that stands in for today, such as 2023-03-31.</source>
        <translation>오늘을 대신할 기준일을 고정합니다(예: 2023-03-31).</translation>
    </message>
    <message>
        <source>A goal, such as source_ips=1000@2023-12-31; its start may stand before the day: @2021-01-01..2023-12-31. Can be repeated.</source>
        <translation>목표(예: source_ips=1000@2023-12-31). 기한 앞에 시작일을 쓸 수 있습니다: @2021-01-01..2023-12-31. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A limit on money, such as programme:2021..2023=400bn, quarter=45bn, quarter:2023-Q2=40bn, title=50bn, format:drama=300bn or phase:production=200bn. Can be repeated.</source>
        <translation>자금 한도(예: programme:2021..2023=400bn, quarter=45bn, quarter:2023-Q2=40bn, title=50bn, format:drama=300bn, phase:production=200bn). 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The sample&apos;s money is in %1, so --currency %2 cannot be had with --sample.</source>
        <translation>예제의 통화는 %1이므로 --sample과 --currency %2를 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--currency takes a code such as KRW or USD, not “%1”.</source>
        <translation>--currency 값은 KRW, USD 같은 통화 코드여야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>--language takes ko or en, not “%1”.</source>
        <translation>--language 값은 ko 또는 en이어야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>--as-of takes a day such as 2023-03-31, not “%1”.</source>
        <translation>--as-of 값은 2023-03-31 같은 날짜여야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>The library “%1” was made.</source>
        <translation>“%1” 라이브러리를 만들었습니다.</translation>
    </message>
    <message>
        <source>Makes a library.</source>
        <translation>라이브러리를 만듭니다.</translation>
    </message>
    <message>
        <source>There is no library “%1”; “slateboard new” makes one.</source>
        <translation>“%1” 라이브러리가 없습니다. “slateboard new”로 새로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>The day to read as of, such as 2023-03-31; else the library&apos;s pinned day, or today.</source>
        <translation>기준일(예: 2023-03-31). 생략하면 라이브러리에 고정된 기준일이나 오늘을 씁니다.</translation>
    </message>
    <message>
        <source>The library has no plan “%1”; its plans are: %2.</source>
        <translation>라이브러리에 “%1” 안이 없습니다. 있는 안: %2.</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>저장할 PDF 파일.</translation>
    </message>
    <message>
        <source>The paper&apos;s size; else A4.</source>
        <translation>용지 크기. 생략하면 A4입니다.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”.</source>
        <translation>--paper 값은 a4 또는 letter여야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>Tell where to write, with --pdf OUT.</source>
        <translation>--pdf OUT으로 저장할 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>The summary stands in “%1”.</source>
        <translation>요약을 “%1”에 저장했습니다.</translation>
    </message>
    <message>
        <source>The folder to write into; made if missing.</source>
        <translation>저장할 폴더. 없으면 만듭니다.</translation>
    </message>
    <message>
        <source>The kind of file; else SVG.</source>
        <translation>파일 형식. 생략하면 SVG입니다.</translation>
    </message>
    <message>
        <source>--format takes svg, png or pdf, not “%1”.</source>
        <translation>--format 값은 svg, png, pdf 중 하나여야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>Tell where to write, with --out DIR.</source>
        <translation>--out DIR로 저장할 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>“%1” 폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Two tables cannot be written to “%1”.</source>
        <translation>“%1” 파일 하나에 두 표를 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 can be given only once.</source>
        <translation>--%1 옵션은 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The command was carried out, but what it prints could not be written in full.</source>
        <translation>명령은 실행했지만 출력 내용을 모두 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>No window can be opened, because no display can be reached; commands such as “slateboard report FILE --pdf OUT” need none, and “slateboard --help” lists them.</source>
        <translation>디스플레이에 연결할 수 없어 창을 열 수 없습니다. “slateboard report FILE --pdf OUT” 같은 명령은 디스플레이 없이도 쓸 수 있으며, 명령 목록은 “slateboard --help”에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” has no rows below its header, so there is nothing to import.</source>
        <translation>“%1” 파일에 머리글 아래의 행이 없어 가져올 것이 없습니다.</translation>
    </message>
    <message>
        <source>Every row of “%1” is rejected, so there is nothing to import.</source>
        <translation>“%1” 파일의 모든 행이 제외되어 가져올 것이 없습니다.</translation>
    </message>
    <message>
        <source>“--map %1” contradicts another --map: a field has one column, and a column one field.</source>
        <translation>“--map %1”이 다른 --map과 어긋납니다. 항목 하나에는 열 하나만, 열 하나에는 항목 하나만 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>The cap “%1”: %2</source>
        <translation>한도 “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” and “%2” are goals of one measure; tell only one of them.</source>
        <translation>“%1”, “%2”: 같은 지표의 목표입니다. 하나만 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” and “%2” limit the same; tell only one of them.</source>
        <translation>“%1”, “%2”: 같은 대상의 한도입니다. 하나만 지정하십시오.</translation>
    </message>
    <message>
        <source>Writes the source IPs with their rights.</source>
        <translation>원천 IP를 판권과 함께 내보냅니다.</translation>
    </message>
    <message>
        <source>Rights that lapse within 180 days, or too early for a title</source>
        <translation>180일 안에 만료되거나 작품에 필요한 날보다 일찍 만료되는 판권</translation>
    </message>
    <message>
        <source>Exclusive rights that clash</source>
        <translation>서로 겹치는 독점권</translation>
    </message>
    <message>
        <source>--word takes FIELD:WORD=CODE, not “%1”.</source>
        <translation>--word 값은 FIELD:WORD=CODE 형식이어야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no field of words.</source>
        <translation>“%1”: 용어를 지정할 수 있는 항목이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”; the values are: %3.</source>
        <translation>“%1”: “%2”에 쓸 수 없는 값입니다. 쓸 수 있는 값: %3.</translation>
    </message>
    <message>
        <source>--on-match takes skip, update or add, not “%1”.</source>
        <translation>--on-match 값은 skip, update, add 중 하나여야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>--on-match takes skip or update of metrics, not “%1”.</source>
        <translation>지표의 --on-match 값은 skip 또는 update여야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no metric; the metrics are: %2.</source>
        <translation>“%1” 지표는 없습니다. 쓸 수 있는 지표: %2.</translation>
    </message>
    <message>
        <source>--day takes a day such as 2023-03-31, not “%1”.</source>
        <translation>--day 값은 2023-03-31 같은 날짜여야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>--%1 is for metrics.</source>
        <translation>--%1 옵션은 지표에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>--grant is for source IPs and titles.</source>
        <translation>--grant는 원천 IP와 작품에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is no workbook, so it has no sheet “%2”.</source>
        <translation>“%1” 파일은 통합 문서가 아니므로 “%2” 시트가 없습니다.</translation>
    </message>
    <message>
        <source>--header-line takes the number of a line, or 0, not “%1”.</source>
        <translation>--header-line 값은 행 번호 또는 0이어야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>The file is a list of source IPs.</source>
        <translation>원천 IP 목록 파일.</translation>
    </message>
    <message>
        <source>The file is a list of titles.</source>
        <translation>작품 목록 파일.</translation>
    </message>
    <message>
        <source>The file tells views, subscribers and the like of source IPs.</source>
        <translation>원천 IP의 조회수, 구독자 수 등 지표 파일.</translation>
    </message>
    <message>
        <source>The sheet of a workbook; else its first.</source>
        <translation>통합 문서에서 읽을 시트. 생략하면 첫 시트를 읽습니다.</translation>
    </message>
    <message>
        <source>The line with the names of the columns, 0 for none; else detected.</source>
        <translation>열 이름이 있는 행 번호. 없으면 0을 씁니다. 생략하면 자동으로 판별합니다.</translation>
    </message>
    <message>
        <source>Says what a word means that is not known, such as medium:strip=webtoon; no code: it says nothing. Can be repeated.</source>
        <translation>알 수 없는 용어의 값을 지정합니다(예: medium:strip=webtoon). 코드를 비우면 빈 값으로 읽습니다. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>What becomes of a row that the library already has; else skip.</source>
        <translation>라이브러리에 이미 있는 행의 처리 방법. 생략하면 skip입니다.</translation>
    </message>
    <message>
        <source>Which metric it is, such as views, where the list does not say.</source>
        <translation>목록에 지표가 없을 때 쓸 지표(예: views).</translation>
    </message>
    <message>
        <source>The day of the values, where the list does not say.</source>
        <translation>목록에 날짜가 없을 때 쓸 날짜.</translation>
    </message>
    <message>
        <source>“%1” is a workbook; its sheet “%2” is read.</source>
        <translation>“%1” 파일은 통합 문서이며, “%2” 시트를 읽습니다.</translation>
    </message>
    <message>
        <source>Not known: “%1” of “%2”, rows: %3; --word says what it means.</source>
        <translation>알 수 없음: “%2”의 “%1”, 행 수: %3. --word로 값을 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was written; this is what would come of it.</source>
        <translation>아무것도 저장하지 않았습니다. 가져오면 다음과 같습니다.</translation>
    </message>
    <message>
        <source>Rows read: %1; new: %2; updated: %3; skipped: %4; rejected: %5; notes: %6; rights grants: %7.</source>
        <translation>읽은 행: %1, 새 행: %2, 갱신: %3, 건너뜀: %4, 제외: %5, 참고: %6, 판권: %7.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 옵션에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>Writes the metrics of the source IPs, a row each.</source>
        <translation>원천 IP의 지표를 한 행에 값 하나씩 내보냅니다.</translation>
    </message>
    <message>
        <source>--filter goes with --ips, --metrics or --all.</source>
        <translation>--filter는 --ips, --metrics 또는 --all과 함께 씁니다.</translation>
    </message>
    <message>
        <source>Only source IPs (and their metrics) that the Library finds for this query, such as “medium:webtoon lapses&lt;90d”.</source>
        <translation>라이브러리 화면이 이 검색으로 찾는 원천 IP(와 그 지표)만 내보냅니다. 예: “medium:webtoon lapses&lt;90d”.</translation>
    </message>
    <message>
        <source>“--word %1” names several values, but a “%2” has one.</source>
        <translation>“--word %1”에 값이 여러 개 있지만 “%2”의 값은 하나입니다.</translation>
    </message>
    <message>
        <source>“--word %1” contradicts another --word: “%2” means one thing.</source>
        <translation>“--word %1” 지정이 다른 --word와 어긋납니다. “%2”의 뜻은 하나여야 합니다.</translation>
    </message>
    <message>
        <source>Writes the rows that are rejected to a .csv or .xlsx file, each with its reason; mended, it can be imported.</source>
        <translation>제외된 행을 이유와 함께 .csv 또는 .xlsx 파일로 저장합니다. 고쳐서 다시 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Tells what would be taken; writes nothing, --rejects neither.</source>
        <translation>무엇을 가져올지만 보여 주고 아무것도 저장하지 않습니다. --rejects 파일도 만들지 않습니다.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1번째 열</translation>
    </message>
    <message>
        <source>Columns not read: %1 and %2 more</source>
        <translation>읽지 않은 열: %1 외 %2개</translation>
    </message>
    <message>
        <source>Not met: “%1” does not stand in a column of “%2”, so its --word changes nothing.</source>
        <translation>해당 없음: “%2” 항목의 열에 “%1” 값이 없어 이 --word는 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>Writes what the plans of --plan and --against have differently.</source>
        <translation>--plan과 --against 안의 차이를 저장합니다.</translation>
    </message>
    <message>
        <source>--comparison and --against go together.</source>
        <translation>--comparison과 --against는 함께 씁니다.</translation>
    </message>
    <message>
        <source>Prints what this step changed, field by field.</source>
        <translation>이 변경에서 바뀐 항목을 출력합니다.</translation>
    </message>
    <message>
        <source>The step to undo, by its number in the history.</source>
        <translation>실행 취소할 변경의 번호(변경 이력 기준).</translation>
    </message>
    <message>
        <source>Prints what undoing it would change, and changes nothing.</source>
        <translation>실행 취소하면 무엇이 변경되는지만 출력하고 변경하지는 않습니다.</translation>
    </message>
    <message>
        <source>--edit takes the number of a step, not “%1”.</source>
        <translation>--edit에는 변경 번호를 지정해야 합니다. 번호가 아닌 값: “%1”</translation>
    </message>
    <message>
        <source>Rows that are not listed: %1.</source>
        <translation>표시하지 않은 행: %1.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone: %2</source>
        <translation>변경 %1번은 실행 취소할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>%1 That was step %2.</source>
        <translation>%1 변경 %2번에서 일어난 일입니다.</translation>
    </message>
    <message>
        <source>Step %1 was undone, by step %2.</source>
        <translation>변경 %1번을 변경 %2번으로 실행 취소했습니다.</translation>
    </message>
    <message>
        <source>Prints every step of a library&apos;s history, newest first, or one of them.</source>
        <translation>라이브러리의 변경 이력을 최신 순으로, 또는 변경 하나만 출력합니다.</translation>
    </message>
    <message>
        <source>Undoes one step of a library&apos;s history, however old.</source>
        <translation>오래된 것이라도 라이브러리 변경 이력의 변경 하나를 실행 취소합니다.</translation>
    </message>
    <message>
        <source>The plan to compare with.</source>
        <translation>비교할 안.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with itself; name another plan with --plan or --against.</source>
        <translation>“%1” 안은 자기 자신과 비교할 수 없습니다. --plan이나 --against로 다른 안을 지정하세요.</translation>
    </message>
    <message>
        <source>The comparison stands in “%1”.</source>
        <translation>비교 보고서를 “%1”에 저장했습니다.</translation>
    </message>
    <message>
        <source>The timeline stands in “%1”.</source>
        <translation>타임라인을 “%1”에 저장했습니다.</translation>
    </message>
    <message>
        <source>--kind takes one of %1, not “%2”.</source>
        <translation>--kind에는 %1 중 하나를 씁니다. 입력값: “%2”.</translation>
    </message>
    <message>
        <source>Tell which plan to compare with, with --against NAME.</source>
        <translation>--against NAME으로 비교할 안을 지정하세요.</translation>
    </message>
    <message>
        <source>Writes the charts as files; with --against, those that compare two plans.</source>
        <translation>차트를 파일로 저장합니다. --against를 쓰면 두 안을 비교하는 차트를 저장합니다.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>final cost</source>
        <translation>최종 예상 제작비</translation>
    </message>
    <message>
        <source>last release</source>
        <translation>마지막 공개</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a goal, %2 its deadline</extracomment>
        <translation>%1 (%2까지)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>B against A</source>
        <translation>A 대비 B</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Demand by quarter, where it differs</source>
        <translation>소요가 다른 분기</translation>
    </message>
    <message>
        <source>Rights that lapse too early in one of them</source>
        <translation>한쪽 안에서 너무 일찍 만료되는 판권</translation>
    </message>
    <message>
        <source>--plan goes with --against here.</source>
        <translation>여기서 --plan은 --against와 함께 씁니다.</translation>
    </message>
    <message>
        <source>Lists the plans of a library with what each comes to; with --against, what two of them have differently.</source>
        <translation>라이브러리의 안을 안별 합계와 함께 보여 줍니다. --against를 쓰면 두 안의 차이를 보여 줍니다.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; “slateboard --help” lists the commands.</source>
        <translation>“%1”: 이런 명령이나 파일이 없습니다. “slateboard --help”에서 명령 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Tell which step, with --edit N.</source>
        <translation>--edit N으로 어느 단계인지 알려 주세요.</translation>
    </message>
    <message>
        <source>The days of “%1” must lie in the years 1900 to 2100.</source>
        <translation>“%1”의 날짜는 1900년부터 2100년 사이여야 합니다.</translation>
    </message>
    <message>
        <source>“%1” may be any of these plans; tell which one by its id: %2.</source>
        <translation>“%1”에 해당하는 계획이 여럿입니다. id로 하나를 정해 주세요: %2.</translation>
    </message>
    <message>
        <source>The plan to read, by its id, else its kind (working, approved, what_if), else its name; archived plans come last. Without it the working plan.</source>
        <translation>읽을 계획: id, 종류(working, approved, what_if), 이름 순으로 찾으며 보관한 계획은 마지막에 찾습니다. 없으면 작업 계획입니다.</translation>
    </message>
    <message>
        <source>--as-of takes a day of the years 1900 to 2100, not “%1”.</source>
        <translation>--as-of에는 1900년부터 2100년 사이의 날짜를 쓰세요. 쓸 수 없는 값: “%1”</translation>
    </message>
    <message>
        <source>Approved before, replaced</source>
        <translation>이전 승인안(대체됨)</translation>
    </message>
    <message>
        <source>Writes what came in.</source>
        <translation>들어온 수입을 기록합니다.</translation>
    </message>
    <message>
        <source>Writes the plan&apos;s windows and what speaks against them.</source>
        <translation>안의 윈도우와 어긋나는 점을 기록합니다.</translation>
    </message>
    <message>
        <source>Writes what of the titles&apos; rights can still be sold.</source>
        <translation>작품 권리 가운데 아직 팔 수 있는 것을 기록합니다.</translation>
    </message>
    <message>
        <source>Writes where the money of the plan stands, line by line.</source>
        <translation>안의 비용 보고서를 줄 단위로 저장합니다.</translation>
    </message>
    <message>
        <source>By what the cost report goes; else by title.</source>
        <translation>비용 보고서를 묶는 기준입니다. 없으면 작품별입니다.</translation>
    </message>
    <message>
        <source>Writes source IPs, titles, metrics, budget, costs and every other row of the library, into one .xlsx or .json file.</source>
        <translation>원천 IP, 작품, 지표, 예산, 비용과 라이브러리의 나머지 모든 행을 하나의 .xlsx 또는 .json 파일에 기록합니다.</translation>
    </message>
    <message>
        <source>--by takes title, account, format or company, not “%1”.</source>
        <translation>--by에는 title, account, format, company 중 하나를 쓰세요(“%1” 아님).</translation>
    </message>
    <message>
        <source>--by goes with --cost-report.</source>
        <translation>--by는 --cost-report와 함께 씁니다.</translation>
    </message>
    <message>
        <source>Writes tables of a library, each as its file ends: in .xlsx, .csv or .json. Imported again from .xlsx or .csv, source IPs, titles, metrics, costs and receipts are what they were, the last two where their titles and accounts are; budget lines cannot be imported, nor more than five grants of one source IP.</source>
        <translation>라이브러리의 표를 파일 이름에 따라 .xlsx, .csv 또는 .json으로 기록합니다. .xlsx나 .csv를 다시 가져오면 원천 IP, 작품, 지표, 비용, 수입은 그대로입니다(뒤의 둘은 작품과 계정이 있는 곳에서). 예산 항목과, 한 원천 IP의 다섯 개를 넘는 판권은 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>Of it funded by others</source>
        <translation>이 가운데 타사 부담</translation>
    </message>
    <message>
        <source>--on-match is for source IPs, metrics, costs and receipts.</source>
        <translation>--on-match는 원천 IP, 지표, 비용, 수입 목록에 씁니다.</translation>
    </message>
    <message>
        <source>Takes a list of source IPs, titles, metrics, costs or receipts (XLSX, CSV or TSV) into a library, as one step.</source>
        <translation>원천 IP, 작품, 지표, 비용 또는 수입 목록(XLSX, CSV, TSV)을 한 단계로 라이브러리에 가져옵니다.</translation>
    </message>
    <message>
        <source>The file tells what was contracted and paid for titles.</source>
        <translation>작품에 약정하고 집행한 비용의 목록입니다.</translation>
    </message>
    <message>
        <source>The file tells what titles brought in, from which platform.</source>
        <translation>작품이 어느 플랫폼에서 얼마를 벌었는지 적은 파일입니다.</translation>
    </message>
    <message>
        <source>Tell one list, with --ips SOURCE, --titles SOURCE, --metrics SOURCE, --costs SOURCE or --receipts SOURCE.</source>
        <translation>목록 하나를 --ips SOURCE, --titles SOURCE, --metrics SOURCE, --costs SOURCE 또는 --receipts SOURCE로 알려 주세요.</translation>
    </message>
    <message>
        <source>The statement of one party; “-” is that of the group itself.</source>
        <translation>한 곳의 정산서를 출력합니다. “-”는 자사입니다.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>들어온 금액</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>들어올 금액</translation>
    </message>
    <message>
        <source>together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>The library knows no party “%1”.</source>
        <translation>라이브러리에 “%1”이라는 거래처가 없습니다.</translation>
    </message>
    <message>
        <source>Says what each party gets of the receipts; with --party, quarter by quarter, title by title and tier by tier.</source>
        <translation>수입에서 각자가 받는 금액을 출력합니다. --party를 쓰면 분기·작품·정산 단계별로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Writes what each party gets of the receipts, quarter by quarter.</source>
        <translation>수입에서 각자가 받는 금액을 분기별로 저장합니다.</translation>
    </message>
    <message>
        <source>Tell what to export, with --ips, --titles, --metrics, --budget, --costs, --cost-report, --receipts, --windows, --avails, --statements, --all or --comparison and a file to write.</source>
        <translation>내보낼 것을 --ips, --titles, --metrics, --budget, --costs, --cost-report, --receipts, --windows, --avails, --statements, --all 또는 --comparison과 쓸 파일로 알려 주세요.</translation>
    </message>
    <message>
        <source>The statement stands in “%1”.</source>
        <translation>정산서를 “%1”에 저장했습니다.</translation>
    </message>
    <message>
        <source>The cost report stands in “%1”.</source>
        <translation>비용 보고서를 “%1”에 저장했습니다.</translation>
    </message>
    <message>
        <source>--%1 goes with --kind %2.</source>
        <translation>--%1: --kind %2에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Opens the window, with the library if one is named; for reading, it follows what others write into the file.</source>
        <translation>창을 열고, 이름을 준 라이브러리가 있으면 함께 엽니다. 읽기 전용이면 다른 사람이 파일에 쓴 내용을 따라갑니다.</translation>
    </message>
    <message>
        <source>--read-only needs a library: call it as “slateboard FILE --read-only”.</source>
        <translation>--read-only에는 라이브러리가 필요합니다. “slateboard FILE --read-only”처럼 실행하세요.</translation>
    </message>
    <message>
        <source>The window opens one library and takes no option but --read-only; “slateboard --help” lists the commands.</source>
        <translation>창은 라이브러리 하나를 열며 --read-only 외의 옵션은 받지 않습니다. 명령은 “slateboard --help”에 있습니다.</translation>
    </message>
    <message>
        <source>Keeps today&apos;s forecasts, so that they can be judged when their day has come: the first of each goal in a month.</source>
        <translation>오늘의 예측을 보관해 그 날이 오면 평가할 수 있게 합니다. 목표마다 한 달에 처음 한 번만 보관합니다.</translation>
    </message>
    <message>
        <source>--keep keeps today&apos;s forecasts; it takes no --as-of.</source>
        <translation>--keep은 오늘의 예측만 보관하므로 --as-of와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>%1 is the library&apos;s name, %2 a day</extracomment>
        <translation>%1 · 기준일 %2</translation>
    </message>
    <message numerus="yes">
        <source>Forecasts of %Ln goal(s) were kept.</source>
        <translation>
            <numerusform>목표 %Ln개의 예측을 보관했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Says how likely each goal is reached and when, what would bring it forward, and how such forecasts have done.</source>
        <translation>목표마다 달성 확률과 시점, 앞당길 수 있는 일, 지난 예측의 성적을 알려 줍니다.</translation>
    </message>
    <message>
        <source>later than %1</source>
        <translation>%1 이후</translation>
    </message>
    <message>
        <source>Chance of the target by the deadline</source>
        <translation>기한까지 달성할 확률</translation>
    </message>
    <message>
        <source>Reached by, with a chance of 50%</source>
        <translation>도달일(확률 50%)</translation>
    </message>
    <message>
        <source>Reached by, with a chance of 85%</source>
        <translation>도달일(확률 85%)</translation>
    </message>
    <message>
        <source>On the deadline, 80% range</source>
        <translation>기한의 80% 구간</translation>
    </message>
    <message>
        <source>Rights known to lapse by then</source>
        <translation>그때까지 만료될 판권</translation>
    </message>
    <message>
        <source>Complete months of history</source>
        <translation>지난 기록(온전한 달 수)</translation>
    </message>
    <message>
        <source>had %1</source>
        <translation>실적 %1</translation>
    </message>
    <message>
        <source>Interim targets</source>
        <translation>중간 목표</translation>
    </message>
    <message>
        <source>What would bring it forward, and the chance then</source>
        <translation>앞당길 수 있는 일과 그때의 확률</translation>
    </message>
    <message>
        <source>months ahead</source>
        <translation>예측 기간(개월)</translation>
    </message>
    <message>
        <source>method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>times</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>80% held</source>
        <translation>80% 적중</translation>
    </message>
    <message>
        <source>50% held</source>
        <translation>50% 적중</translation>
    </message>
    <message>
        <source>miss</source>
        <translation>오차</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Forecasts of past months, as they would have been made then</source>
        <translation>지난달마다 그때 했을 예측</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1, 적중</translation>
    </message>
    <message>
        <source>%1, outside</source>
        <translation>%1, 구간 밖</translation>
    </message>
    <message>
        <source>Kept forecasts, with their 80% ranges and what came</source>
        <translation>보관한 예측의 80% 구간과 실제</translation>
    </message>
    <message>
        <source>%1: %2 of %3 by %4</source>
        <extracomment>%1 is a goal, %2 what it has, %3 its target, %4 its deadline</extracomment>
        <translation>%1: %4까지 %2 / 목표 %3</translation>
    </message>
    <message>
        <source>--since takes week, month, quarter, year or a day such as 2023-02-28, not “%1”.</source>
        <translation>--since에는 week, month, quarter, year 또는 2023-02-28 같은 날짜를 써야 하며 “%1”은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--since takes a day up to as-of.</source>
        <translation>--since에는 기준일까지의 날짜를 써야 합니다.</translation>
    </message>
    <message>
        <source>The parts of the board pack, apart by commas: summary, milestones, funnel, slips, releases, money, timeline, costs, comparison, one-sheets; else all that have something to show.</source>
        <translation>이사회 보고서에 넣을 부분을 쉼표로 구분해 씁니다: summary, milestones, funnel, slips, releases, money, timeline, costs, comparison, one-sheets. 생략하면 보여 줄 내용이 있는 부분을 모두 넣습니다.</translation>
    </message>
    <message>
        <source>The title of a one-sheet, in either language; can be given several times; else all titles of the plan.</source>
        <translation>한 장 요약을 만들 작품의 이름(한국어 또는 영어)입니다. 여러 번 쓸 수 있으며, 생략하면 안의 모든 작품입니다.</translation>
    </message>
    <message>
        <source>Since when to say what changed: a day, or week, month, quarter or year for the end of the one before; else month.</source>
        <translation>언제부터의 변경을 보여 줄지 정합니다: 날짜, 또는 week, month, quarter, year(직전 기간의 마지막 날). 생략하면 month입니다.</translation>
    </message>
    <message>
        <source>--sections takes some of %1, not “%2”.</source>
        <translation>--sections에는 %1 중에서 골라 써야 하며 “%2”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The library has no title “%1”.</source>
        <translation>라이브러리에 “%1”이라는 작품이 없습니다.</translation>
    </message>
    <message>
        <source>The plan leaves “%1” out.</source>
        <translation>이 안에는 “%1”이(가) 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>What to write: the slate summary, the board pack, one-sheets of titles, a comparison of --plan with --against, the timeline, the statement of --party, or those of all who are paid, or the cost report; else the summary.</source>
        <translation>만들 문서: 라인업 요약, 이사회 보고서, 작품 한 장 요약, --plan과 --against의 비교, 타임라인, --party의 정산서(생략하면 받을 몫이 있는 모두), 비용 보고서. 생략하면 라인업 요약입니다.</translation>
    </message>
    <message>
        <source>The board pack stands in “%1”.</source>
        <translation>이사회 보고서를 “%1”에 저장했습니다.</translation>
    </message>
    <message>
        <source>The one-sheets stand in “%1”.</source>
        <translation>작품 한 장 요약을 “%1”에 저장했습니다.</translation>
    </message>
    <message>
        <source>Writes the slate summary, the board pack, one-sheets, a comparison of two plans, the timeline, statements or the cost report as PDF.</source>
        <translation>라인업 요약, 이사회 보고서, 작품 한 장 요약, 두 안의 비교, 타임라인, 정산서 또는 비용 보고서를 PDF로 만듭니다.</translation>
    </message>
</context>
<context>
    <name>CostChoices</name>
    <message>
        <source>“%1” is no title of the library, or several.</source>
        <translation>“%1”에 맞는 작품이 없거나 여럿입니다.</translation>
    </message>
    <message>
        <source>“%1” is no account to spend on, or several.</source>
        <translation>“%1”에 맞는 계정이 없거나 여럿입니다.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 open</source>
        <translation>%1 · %3 중 %2 미지급</translation>
    </message>
    <message>
        <source>“%1” is no commitment of this title.</source>
        <translation>“%1”은(는) 이 작품의 약정이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>CostReport</name>
    <message>
        <source>no company named</source>
        <translation>제작사 미정</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>계정 없음</translation>
    </message>
    <message>
        <source>“%1” will cost %2 more than its budget of %3; “%4” alone goes %5 over.</source>
        <translation>“%1”은(는) 예산 %3보다 %2 더 들 전망입니다. “%4”에서만 %5 넘습니다.</translation>
    </message>
    <message>
        <source>“%1”, %2: %3 is paid where %4 was planned by now. If it goes on so, the phase costs %5 more than its %6; “%7” is furthest ahead.</source>
        <translation>“%1” %2: 지금까지 계획은 %4인데 %3을(를) 집행했습니다. 이대로면 이 단계는 예산 %6보다 %5 더 듭니다. “%7”이(가) 가장 앞서 있습니다.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Is “%1” to be greenlit?</source>
        <extracomment>%1 is a title</extracomment>
        <translation>“%1”의 제작을 확정할까요?</translation>
    </message>
    <message>
        <source>%1 on “%2” lapses: is it extended, or let go?</source>
        <extracomment>%1 is a kind of right such as Option, %2 a source IP</extracomment>
        <translation>“%2”의 판권(%1)이 만료됩니다. 연장할까요, 놓아줄까요?</translation>
    </message>
    <message>
        <source>“%1” is above the cap on a title: is it made cheaper, or the cap raised?</source>
        <extracomment>%1 is a title</extracomment>
        <translation>“%1” 작품이 작품당 한도를 넘습니다. 제작비를 줄일까요, 한도를 올릴까요?</translation>
    </message>
    <message>
        <source>The cap “%1” is exceeded: which title waits, or is it raised?</source>
        <extracomment>%1 is a cap such as Programme 2021–2023</extracomment>
        <translation>“%1” 한도를 넘었습니다. 어느 작품을 미룰까요, 한도를 올릴까요?</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>the same foreign id</source>
        <translation>외부 ID가 같음</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>제목이 같음</translation>
    </message>
    <message>
        <source>titles differ in spaces, punctuation or case</source>
        <translation>제목의 띄어쓰기, 문장 부호, 대소문자만 다름</translation>
    </message>
    <message>
        <source>titles differ in a note in brackets</source>
        <translation>제목의 괄호 안 설명만 다름</translation>
    </message>
    <message>
        <source>titles differ in a letter or two</source>
        <translation>제목이 한두 글자만 다름</translation>
    </message>
    <message>
        <source>a season or side story apart</source>
        <translation>시즌 또는 외전만 다름</translation>
    </message>
    <message>
        <source>creator unknown</source>
        <translation>작가 미상</translation>
    </message>
    <message>
        <source>different media</source>
        <translation>매체가 다름</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Add source IP “%1”</source>
        <translation>원천 IP “%1” 추가</translation>
    </message>
    <message>
        <source>Delete source IP “%1”</source>
        <translation>원천 IP “%1” 삭제</translation>
    </message>
    <message>
        <source>Delete %1 source IPs</source>
        <translation>원천 IP %1건 삭제</translation>
    </message>
    <message>
        <source>Add rights to “%1”</source>
        <translation>“%1” 판권 추가</translation>
    </message>
    <message>
        <source>Edit rights to “%1”</source>
        <translation>“%1” 판권 편집</translation>
    </message>
    <message>
        <source>Delete %1 rights grants</source>
        <translation>판권 %1건 삭제</translation>
    </message>
    <message>
        <source>Add rights to %1 source IPs</source>
        <translation>원천 IP %1건에 판권 추가</translation>
    </message>
    <message>
        <source>Change the goals</source>
        <translation>목표 변경</translation>
    </message>
    <message>
        <source>Change the caps</source>
        <translation>한도 변경</translation>
    </message>
    <message>
        <source>Change the library&apos;s settings</source>
        <translation>라이브러리 설정 변경</translation>
    </message>
    <message>
        <source>Add title “%1”</source>
        <translation>작품 “%1” 추가</translation>
    </message>
    <message>
        <source>Edit title “%1”</source>
        <translation>작품 “%1” 편집</translation>
    </message>
    <message>
        <source>Delete title “%1”</source>
        <translation>작품 “%1” 삭제</translation>
    </message>
    <message>
        <source>Delete %1 titles</source>
        <translation>작품 %1편 삭제</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>“%1” 단계 이동: %2</translation>
    </message>
    <message>
        <source>Move %1 titles to %2</source>
        <translation>작품 %1편 단계 이동: %2</translation>
    </message>
    <message>
        <source>Reschedule “%1”</source>
        <translation>“%1” 일정 변경</translation>
    </message>
    <message>
        <source>Budget of “%1”</source>
        <translation>“%1” 예산 변경</translation>
    </message>
    <message>
        <source>Add a cost to “%1”</source>
        <translation>“%1” 비용 추가</translation>
    </message>
    <message>
        <source>Edit “%1”: %2</source>
        <translation>“%1” 편집: %2</translation>
    </message>
    <message>
        <source>Edit %1 source IPs: %2</source>
        <translation>원천 IP %1건 편집: %2</translation>
    </message>
    <message>
        <source>Import %1 source IPs from %2</source>
        <translation>원천 IP %1건 가져오기: %2</translation>
    </message>
    <message>
        <source>Import %1 titles from %2</source>
        <translation>작품 %1편 가져오기: %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n source IP(s)</source>
        <translation>
            <numerusform>원천 IP %n건 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rights grant(s)</source>
        <translation>
            <numerusform>판권 %n건 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add rights to %n source IP(s)</source>
        <translation>
            <numerusform>원천 IP %n건에 판권 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln source IP(s) from %1</source>
        <translation>
            <numerusform>원천 IP %Ln건 가져오기: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln title(s) from %1</source>
        <translation>
            <numerusform>작품 %Ln편 가져오기: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n title(s)</source>
        <translation>
            <numerusform>작품 %n편 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n title(s) to %1</source>
        <translation>
            <numerusform>작품 %n편 단계 이동: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source IP(s): %1</source>
        <translation>
            <numerusform>원천 IP %n건 편집: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scouting step of “%1”: %2</source>
        <translation>“%1” 발굴 단계: %2</translation>
    </message>
    <message numerus="yes">
        <source>Scouting step of %n source IP(s): %1</source>
        <translation>
            <numerusform>원천 IP %n건 발굴 단계: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n scouting step(s)</source>
        <translation>
            <numerusform>발굴 단계 %n건 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %2 of “%1”</source>
        <translation>“%1” %2 기록</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n metric(s)</source>
        <translation>
            <numerusform>지표 %n건 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the filter “%1”</source>
        <translation>필터 “%1” 저장</translation>
    </message>
    <message>
        <source>Change the saved filter “%1”</source>
        <translation>저장한 필터 “%1” 변경</translation>
    </message>
    <message>
        <source>Delete the saved filter “%1”</source>
        <translation>저장한 필터 “%1” 삭제</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln metric(s) from %1</source>
        <translation>
            <numerusform>%1에서 지표 %Ln개 가져오기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n source IP(s) into “%1”</source>
        <translation>
            <numerusform>원천 IP %n건을 “%1”에 합치기</numerusform>
        </translation>
    </message>
    <message>
        <source>Exercise the option on “%1”</source>
        <translation>“%1” 옵션 행사</translation>
    </message>
    <message>
        <source>Extend rights to “%1”</source>
        <translation>“%1” 판권 연장</translation>
    </message>
    <message>
        <source>Let rights to “%1” lapse</source>
        <translation>“%1” 판권 연장하지 않기로 결정</translation>
    </message>
    <message>
        <source>Return rights to “%1”</source>
        <translation>“%1” 판권 반환</translation>
    </message>
    <message>
        <source>Keep rights to “%1”</source>
        <translation>“%1” 판권 연장하지 않기로 한 결정 취소</translation>
    </message>
    <message>
        <source>Edit documents of rights to “%1”</source>
        <translation>“%1” 판권 문서 편집</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source IP(s)</source>
        <translation>
            <numerusform>원천 IP %n건 편집</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rights grant(s) from %1</source>
        <translation>
            <numerusform>%1에서 판권 %Ln건 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to decide: %1</source>
        <translation>결정 사항 추가: %1</translation>
    </message>
    <message>
        <source>Change the question: %1</source>
        <translation>결정 사항 변경: %1</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>결정: %1</translation>
    </message>
    <message>
        <source>Take back what was decided: %1</source>
        <translation>결정 취소: %1</translation>
    </message>
    <message>
        <source>Delete the question: %1</source>
        <translation>결정 사항 삭제: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n question(s)</source>
        <translation>
            <numerusform>결정 사항 %n건 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to before step %1</source>
        <translation>변경 %1번 이전으로 되돌리기</translation>
    </message>
    <message>
        <source>Usual milestones of “%1”</source>
        <translation>“%1”에 기본 마일스톤 추가</translation>
    </message>
    <message numerus="yes">
        <source>Usual milestones of %n title(s)</source>
        <translation>
            <numerusform>작품 %n편에 기본 마일스톤 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Add milestone “%1” to “%2”</source>
        <translation>“%2”에 마일스톤 “%1” 추가</translation>
    </message>
    <message>
        <source>Change milestone “%1” of “%2”</source>
        <translation>“%2”의 마일스톤 “%1” 수정</translation>
    </message>
    <message>
        <source>Delete milestone “%1” of “%2”</source>
        <translation>“%2”의 마일스톤 “%1” 삭제</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n milestone(s)</source>
        <translation>
            <numerusform>마일스톤 %n건 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of “%2” done on %3</source>
        <translation>“%2”의 “%1”, %3 완료</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) done on %1</source>
        <translation>
            <numerusform>마일스톤 %n건, %1 완료</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of “%2” not done yet</source>
        <translation>“%2”의 “%1”, 완료 취소</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) not done yet</source>
        <translation>
            <numerusform>마일스톤 %n건, 완료 취소</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan “%1” of “%2” for %3</source>
        <translation>“%2”의 “%1” 예정일을 %3로 지정</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n milestone(s) for %1</source>
        <translation>
            <numerusform>마일스톤 %n건의 예정일을 %1로 지정</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of “%2” follows its phase again</source>
        <translation>“%2”의 “%1” 예정일을 다시 단계에 맞춤</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) follow their phases again</source>
        <translation>
            <numerusform>마일스톤 %n건의 예정일을 다시 단계에 맞춤</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the usual milestones</source>
        <translation>기본 마일스톤 수정</translation>
    </message>
    <message>
        <source>Take “%1” into plan “%2”</source>
        <translation>“%2” 안에 “%1” 포함</translation>
    </message>
    <message numerus="yes">
        <source>Take %n title(s) into plan “%1”</source>
        <translation>
            <numerusform>“%1” 안에 작품 %n편 포함</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave “%1” out of plan “%2”</source>
        <translation>“%2” 안에서 “%1” 제외</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n title(s) out of plan “%1”</source>
        <translation>
            <numerusform>“%1” 안에서 작품 %n편 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock “%1” in plan “%2”</source>
        <translation>“%2” 안에서 “%1” 잠금</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n title(s) in plan “%1”</source>
        <translation>
            <numerusform>“%1” 안에서 작품 %n편 잠금</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock “%1” in plan “%2”</source>
        <translation>“%2” 안에서 “%1” 잠금 해제</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n title(s) in plan “%1”</source>
        <translation>
            <numerusform>“%1” 안에서 작품 %n편 잠금 해제</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the priority of “%1” in plan “%2”</source>
        <translation>“%2” 안에서 “%1” 우선순위 지정</translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n title(s) in plan “%1”</source>
        <translation>
            <numerusform>“%1” 안에서 작품 %n편 우선순위 지정</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy plan “%1” as “%2”</source>
        <translation>“%1” 안 복사: “%2”</translation>
    </message>
    <message>
        <source>Rename plan “%1” to “%2”</source>
        <translation>안 이름 변경: “%1” → “%2”</translation>
    </message>
    <message>
        <source>Change the note on plan “%1”</source>
        <translation>“%1” 안 메모 변경</translation>
    </message>
    <message>
        <source>Archive plan “%1”</source>
        <translation>“%1” 안 보관</translation>
    </message>
    <message>
        <source>Bring plan “%1” back from the archive</source>
        <translation>“%1” 안 보관 해제</translation>
    </message>
    <message>
        <source>Delete plan “%1”</source>
        <translation>“%1” 안 삭제</translation>
    </message>
    <message>
        <source>Approve plan “%1”</source>
        <translation>“%1” 안 승인</translation>
    </message>
    <message numerus="yes">
        <source>Reschedule %n title(s)</source>
        <translation>
            <numerusform>작품 %n편 일정 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Link phases of “%1”</source>
        <translation>“%1” 단계 연결</translation>
    </message>
    <message numerus="yes">
        <source>Link phases of %n title(s)</source>
        <translation>
            <numerusform>작품 %n편 단계 연결</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink phases of “%1”</source>
        <translation>“%1” 단계 연결 해제</translation>
    </message>
    <message numerus="yes">
        <source>Unlink phases of %n title(s)</source>
        <translation>
            <numerusform>작품 %n편 단계 연결 해제</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” into turnaround</source>
        <translation>“%1” 턴어라운드로 내놓기</translation>
    </message>
    <message>
        <source>Shelve “%1”</source>
        <translation>“%1” 보류</translation>
    </message>
    <message numerus="yes">
        <source>Put %n title(s) into turnaround</source>
        <translation>
            <numerusform>작품 %n편 턴어라운드로 내놓기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n title(s)</source>
        <translation>
            <numerusform>작품 %n편 보류</numerusform>
        </translation>
    </message>
    <message>
        <source>Revive “%1”</source>
        <translation>“%1” 되살리기</translation>
    </message>
    <message numerus="yes">
        <source>Revive %n title(s)</source>
        <translation>
            <numerusform>작품 %n편 되살리기</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the history of “%1”</source>
        <translation>“%1”의 단계 기록 추가</translation>
    </message>
    <message>
        <source>Correct the history of “%1”</source>
        <translation>“%1”의 단계 기록 수정</translation>
    </message>
    <message>
        <source>Delete from the history of “%1”</source>
        <translation>“%1”의 단계 기록 삭제</translation>
    </message>
    <message>
        <source>Replan a stage of “%1”</source>
        <translation>“%1”의 계획한 단계 변경</translation>
    </message>
    <message>
        <source>Delete a planned stage of “%1”</source>
        <translation>“%1”의 계획한 단계 삭제</translation>
    </message>
    <message>
        <source>Take a difference of “%1” over into plan “%2”</source>
        <translation>“%1”의 차이를 “%2” 안에 반영</translation>
    </message>
    <message numerus="yes">
        <source>Take %n difference(s) over into plan “%1”</source>
        <translation>
            <numerusform>차이 %n건을 “%1” 안에 반영</numerusform>
        </translation>
    </message>
    <message>
        <source>Change source IPs of “%1”</source>
        <translation>“%1”의 원천 IP 변경</translation>
    </message>
    <message>
        <source>Change companies of “%1”</source>
        <translation>“%1”의 회사 변경</translation>
    </message>
    <message>
        <source>Change credits of “%1”</source>
        <translation>“%1”의 크레딧 변경</translation>
    </message>
    <message>
        <source>Change slots of “%1”</source>
        <translation>“%1”의 편성 변경</translation>
    </message>
    <message>
        <source>Change references of “%1”</source>
        <translation>“%1”의 참고 자료 변경</translation>
    </message>
    <message>
        <source>Change budget of “%1”</source>
        <translation>“%1”의 예산 변경</translation>
    </message>
    <message>
        <source>Change funding of “%1”</source>
        <translation>“%1”의 재원 변경</translation>
    </message>
    <message>
        <source>Change windows of “%1”</source>
        <translation>“%1”의 윈도우 변경</translation>
    </message>
    <message>
        <source>Approve plan “%1”; archive “%2”</source>
        <translation>“%1” 안 승인, “%2” 안 보관</translation>
    </message>
    <message numerus="yes">
        <source>Change %n budget line(s)</source>
        <translation>
            <numerusform>예산 항목 %n개 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Add account “%1”</source>
        <translation>계정과목 “%1” 추가</translation>
    </message>
    <message>
        <source>Change account “%1”</source>
        <translation>계정과목 “%1” 변경</translation>
    </message>
    <message>
        <source>Delete account “%1”</source>
        <translation>계정과목 “%1” 삭제</translation>
    </message>
    <message>
        <source>Give “%1” the accounts of a template</source>
        <translation>“%1”에 표준 계정과목 적용</translation>
    </message>
    <message>
        <source>Copy the budget of “%1” to “%2”</source>
        <translation>“%1”의 예산을 “%2”에 복사</translation>
    </message>
    <message>
        <source>Enter a payment of “%1”</source>
        <translation>“%1”의 집행 입력</translation>
    </message>
    <message>
        <source>Enter a commitment of “%1”</source>
        <translation>“%1”의 약정 입력</translation>
    </message>
    <message>
        <source>Change a cost of “%1”</source>
        <translation>“%1”의 비용 수정</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cost(s)</source>
        <translation>
            <numerusform>비용 %n건 수정</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a cost of “%1”</source>
        <translation>“%1”의 비용 삭제</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cost(s)</source>
        <translation>
            <numerusform>비용 %n건 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay a commitment of “%1”</source>
        <translation>“%1”의 약정 지급</translation>
    </message>
    <message numerus="yes">
        <source>Pay %n commitment(s)</source>
        <translation>
            <numerusform>약정 %n건 지급</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a payment of “%1” off a commitment</source>
        <translation>“%1”의 집행을 약정에서 떼어 냄</translation>
    </message>
    <message numerus="yes">
        <source>Take %n payment(s) off their commitments</source>
        <translation>
            <numerusform>집행 %n건을 약정에서 떼어 냄</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle a commitment of “%1”</source>
        <translation>“%1”의 약정 정산</translation>
    </message>
    <message numerus="yes">
        <source>Settle a commitment with %n payment(s)</source>
        <translation>
            <numerusform>집행 %n건으로 약정 정산</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate what is to complete of “%1”</source>
        <translation>“%1”의 잔여 예상액 추정</translation>
    </message>
    <message>
        <source>Take back the estimate to complete of “%1”</source>
        <translation>“%1”의 잔여 예상액 추정 취소</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln cost(s) from %1</source>
        <translation>
            <numerusform>%1에서 비용 %Ln건 가져오기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln receipt(s) from %1</source>
        <translation>
            <numerusform>%1에서 수입 %Ln건 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what “%1” takes</source>
        <translation>“%1”의 편성 조건 변경</translation>
    </message>
    <message>
        <source>Change a receipt of “%1”</source>
        <translation>“%1”의 수입 변경</translation>
    </message>
    <message numerus="yes">
        <source>Change %n receipt(s)</source>
        <translation>
            <numerusform>수입 %n건 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a receipt of “%1”</source>
        <translation>“%1”의 수입 입력</translation>
    </message>
    <message>
        <source>Delete a receipt of “%1”</source>
        <translation>“%1”의 수입 삭제</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n receipt(s)</source>
        <translation>
            <numerusform>수입 %n건 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Change waterfall of “%1”</source>
        <translation>“%1” 정산 순서 변경</translation>
    </message>
</context>
<context>
    <name>EditRight</name>
    <message>
        <source>You are looking at %1. Go back to %2 to change something.</source>
        <translation>%1 시점을 보고 있습니다. 변경하려면 %2 기준일로 돌아가십시오.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The spreadsheet could not be put together in the folder for temporary files; the disk may be full.</source>
        <translation>임시 파일 폴더에서 스프레드시트를 만들지 못했습니다. 디스크가 가득 찼을 수 있습니다.</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,575 rows below its head, and these are %1; export them as CSV or JSON.</source>
        <translation>시트 하나에는 머리글 아래로 1,048,575행까지만 들어가는데 %1행입니다. CSV나 JSON으로 내보내십시오.</translation>
    </message>
    <message>
        <source>Row %1 has %2 letters in “%3”, and a cell of a spreadsheet holds 32,767; export as CSV or JSON.</source>
        <translation>%1행 “%3” 열의 내용이 %2자입니다. 스프레드시트 셀에는 32,767자까지만 들어가므로 CSV나 JSON으로 내보내십시오.</translation>
    </message>
    <message>
        <source>The export was stopped, and nothing was written.</source>
        <translation>내보내기를 중단했으며 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” can hold one table only; give a file that ends in .xlsx or .json for several.</source>
        <translation>“%1”에는 표를 하나만 담을 수 있습니다. 여러 표는 .xlsx나 .json 파일로 내보내십시오.</translation>
    </message>
    <message>
        <source>The library was closed.</source>
        <translation>라이브러리가 닫혔습니다.</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>내보내기: %1</translation>
    </message>
    <message>
        <source>“%1” is the list itself: the rejected rows would replace all of its rows, so choose another name.</source>
        <translation>“%1” 파일은 가져오는 목록 자체입니다. 제외된 행이 목록의 모든 행을 대신하게 되므로 다른 이름을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%1에 %n행을 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF could not be finished, and nothing was written.</source>
        <translation>PDF를 완성하지 못해 아무것도 저장하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>원제</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>장르</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>작가</translation>
    </message>
    <message>
        <source>Publisher or serial platform</source>
        <translation>출판사·연재처</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>발굴일</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>시놉시스</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Korean name</source>
        <translation>한국어 제목</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영어 제목</translation>
    </message>
    <message>
        <source>Title of the source IP</source>
        <translation>원작 제목</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>원작 매체</translation>
    </message>
    <message>
        <source>Creator of the source IP</source>
        <translation>원작자</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분량(분)</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>공개일</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>제작비</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>수입</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>배급사</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Production company</source>
        <translation>제작사</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>독점</translation>
    </message>
    <message>
        <source>Not exclusive</source>
        <translation>비독점</translation>
    </message>
    <message>
        <source>Foreign id</source>
        <translation>외부 ID</translation>
    </message>
    <message>
        <source>Id in Slateboard</source>
        <translation>Slateboard ID</translation>
    </message>
    <message>
        <source>Scouting step</source>
        <translation>발굴 단계</translation>
    </message>
    <message>
        <source>Day of the scouting step</source>
        <translation>발굴 단계 날짜</translation>
    </message>
    <message>
        <source>Grant %1: kind</source>
        <translation>판권 %1: 종류</translation>
    </message>
    <message>
        <source>Grant %1: uses</source>
        <translation>판권 %1: 용도</translation>
    </message>
    <message>
        <source>Grant %1: territory</source>
        <translation>판권 %1: 지역</translation>
    </message>
    <message>
        <source>Grant %1: language</source>
        <translation>판권 %1: 언어</translation>
    </message>
    <message>
        <source>Grant %1: exclusive</source>
        <translation>판권 %1: 독점 여부</translation>
    </message>
    <message>
        <source>Grant %1: first day</source>
        <translation>판권 %1: 시작일</translation>
    </message>
    <message>
        <source>Grant %1: last day</source>
        <translation>판권 %1: 종료일</translation>
    </message>
    <message>
        <source>Grant %1: fee</source>
        <translation>판권 %1: 판권료</translation>
    </message>
    <message>
        <source>Grant %1: exercise price</source>
        <translation>판권 %1: 행사 가격</translation>
    </message>
    <message>
        <source>Grant %1: extension terms</source>
        <translation>판권 %1: 연장 조건</translation>
    </message>
    <message>
        <source>Grant %1: counterparty</source>
        <translation>판권 %1: 계약 상대</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>수집처</translation>
    </message>
    <message>
        <source>Own original</source>
        <translation>자체 오리지널</translation>
    </message>
    <message>
        <source>Not an own original</source>
        <translation>자체 오리지널 아님</translation>
    </message>
    <message>
        <source>Scouting, as exported</source>
        <translation>발굴 과정(내보낸 형식)</translation>
    </message>
    <message>
        <source>Grant %1: how it was ended</source>
        <translation>판권 %1: 종결 방식</translation>
    </message>
    <message>
        <source>Grant %1: day on which it was ended</source>
        <translation>판권 %1: 종결일</translation>
    </message>
    <message>
        <source>Grant %1: number of the option that it came of</source>
        <translation>판권 %1: 행사한 옵션의 번호</translation>
    </message>
    <message>
        <source>Grant %1: documents, as exported</source>
        <translation>판권 %1: 문서(내보낸 형식)</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>프로듀서</translation>
    </message>
    <message>
        <source>Logline</source>
        <translation>로그라인</translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation>공개 예정일</translation>
    </message>
    <message>
        <source>Stages, as exported</source>
        <translation>단계 이력(내보낸 형식)</translation>
    </message>
    <message>
        <source>Other source IPs, as exported</source>
        <translation>다른 원천 IP(내보낸 형식)</translation>
    </message>
    <message>
        <source>Other parties, as exported</source>
        <translation>다른 회사·인물(내보낸 형식)</translation>
    </message>
    <message>
        <source>Ids of the source IPs in Slateboard</source>
        <translation>원천 IP의 Slateboard ID</translation>
    </message>
    <message>
        <source>Id of the title in Slateboard</source>
        <translation>Slateboard의 작품 ID</translation>
    </message>
    <message>
        <source>Account code</source>
        <translation>계정 코드</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Committed or paid</source>
        <translation>약정/집행</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>지급 예정일</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>환율 기준일</translation>
    </message>
    <message>
        <source>Amount as entered, in another currency</source>
        <translation>다른 통화로 입력한 금액</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>Settles the commitment</source>
        <translation>정산할 약정</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>거래처</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>적요</translation>
    </message>
    <message>
        <source>Kind of receipt</source>
        <translation>수입 종류</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Lapse in 90 days</source>
        <translation>90일 내 만료</translation>
    </message>
    <message>
        <source>Not tied</source>
        <translation>미연결</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>협의 중</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>under %1</source>
        <translation>%1 미만</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>유력</translation>
    </message>
    <message>
        <source>open</source>
        <translation>반반</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>희박</translation>
    </message>
    <message>
        <source>The target was reached on %1.</source>
        <translation>%1에 목표를 달성했습니다.</translation>
    </message>
    <message>
        <source>No forecast: the deadline of %1 has passed.</source>
        <translation>기한인 %1이(가) 지나 예측하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>No forecast yet: it needs 6 complete months of history, and there are %n so far.</source>
        <translation>
            <numerusform>아직 예측할 수 없습니다. 온전한 6개월의 실적이 필요한데 지금은 %n개월뿐입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No forecast: nothing was gained in the %n complete months of history.</source>
        <translation>
            <numerusform>온전한 %n개월의 실적 동안 늘어난 것이 없어 예측하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend the %n right(s) that lapse before the deadline</source>
        <translation>
            <numerusform>기한 전에 소멸하는 판권 %n건을 연장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the %n talk(s) and offer(s) under way: about %1 secured</source>
        <extracomment>%1 is a number: of source IPs that are secured then, if it goes as with earlier talks</extracomment>
        <translation>
            <numerusform>진행 중인 협의·제안 %n건을 마무리: 약 %1건 확보</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on the %n pitched drama(s) with secured rights: about %1 into development</source>
        <extracomment>%1 is a number: of dramas that enter development then, if it goes as with earlier ones</extracomment>
        <translation>
            <numerusform>판권이 확보된 기획 드라마 %n편을 결정: 약 %1편 기획개발 착수</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on the %n drama(s) in development: about %1 greenlit</source>
        <extracomment>%1 is a number: of dramas that are greenlit then, if it goes as with earlier ones</extracomment>
        <translation>
            <numerusform>기획개발 중인 드라마 %n편을 결정: 약 %1편 제작 확정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release the %n finished title(s): about %1 come out</source>
        <extracomment>%1 is a number: of titles that are released then, if it goes as with earlier ones</extracomment>
        <translation>
            <numerusform>완성된 작품 %n편을 공개: 약 %1편 공개</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain one more each month</source>
        <translation>매달 하나씩 더 확보</translation>
    </message>
    <message>
        <source>Shelve and return none</source>
        <translation>보류·반환 없음</translation>
    </message>
    <message>
        <source>Reached by %1 then</source>
        <extracomment>%1 is a day: the target is reached by then with a chance of 50%</extracomment>
        <translation>이때는 %1에 달성</translation>
    </message>
    <message>
        <source>The chance rises by %1 points</source>
        <extracomment>%1 is a number such as 3.5</extracomment>
        <translation>확률 %1%p 상승</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Last year&apos;s pace carried on</source>
        <translation>지난해 속도 유지</translation>
    </message>
    <message>
        <source>Past months drawn again</source>
        <translation>과거 월 실적 무작위 재추출</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 이후</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>월 %1</translation>
    </message>
    <message>
        <source>history too short</source>
        <translation>이력이 짧음</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>P50: as likely by then as not</source>
        <translation>P50 (확률 50%)</translation>
    </message>
    <message>
        <source>P85: fairly sure by then</source>
        <translation>P85 (확률 85%)</translation>
    </message>
    <message>
        <source>Still to go</source>
        <translation>남은 수</translation>
    </message>
    <message>
        <source>Pace needed</source>
        <translation>필요 속도</translation>
    </message>
    <message>
        <source>deadline passed</source>
        <translation>기한 경과</translation>
    </message>
    <message>
        <source>Pace had, last 6 months</source>
        <translation>최근 6개월 속도</translation>
    </message>
    <message>
        <source>Pace had, last 12 months</source>
        <translation>최근 12개월 속도</translation>
    </message>
    <message>
        <source>What could be done</source>
        <translation>할 수 있는 일</translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation>효과</translation>
    </message>
    <message>
        <source>Chance then</source>
        <translation>그때의 확률</translation>
    </message>
    <message>
        <source>P50 then: %1</source>
        <translation>그때의 P50: %1</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>원천 IP</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>Lapses on</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남은 기간</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>For</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>매체</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) sooner</source>
        <translation>
            <numerusform>%n일 앞당겨짐</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>Discovered</source>
        <translation>발굴</translation>
    </message>
    <message>
        <source>Reached talks</source>
        <translation>협의 도달</translation>
    </message>
    <message>
        <source>Reached offer</source>
        <translation>제안 도달</translation>
    </message>
    <message>
        <source>Reached rights</source>
        <translation>확보 도달</translation>
    </message>
    <message>
        <source>Reached a title</source>
        <translation>작품 도달</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>출판사·연재처</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>미진행</translation>
    </message>
    <message>
        <source>Secured of all</source>
        <translation>전체 중 확보율</translation>
    </message>
    <message>
        <source>Days to talks</source>
        <translation>협의까지 일수</translation>
    </message>
    <message>
        <source>Days to securing</source>
        <translation>확보까지 일수</translation>
    </message>
    <message>
        <source>No publisher</source>
        <translation>출판사·연재처 없음</translation>
    </message>
    <message>
        <source>Passed on after “%1”</source>
        <translation>“%1” 이후 미진행</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2건</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>%1 on “%2” ends on %3, %n day(s) before principal photography on %4.</source>
        <extracomment>%1 is a kind of right such as Option, %2 a source IP, %3 and %4 days</extracomment>
        <translation>
            <numerusform>“%2”의 판권(%1)이 %3에 끝나 %4 촬영 시작보다 %n일 이릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on “%2” ended on %3.</source>
        <extracomment>%1 is a kind of right such as Option, %2 a source IP, %3 a day</extracomment>
        <translation>“%2”의 판권(%1)이 %3에 끝났습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on “%2” ends on %3, %n day(s) before the title is done with it on %4.</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP, %3 and %4 days</extracomment>
        <translation>
            <numerusform>“%2”의 판권(%1)이 %3에 끝나 이 작품에 필요한 %4보다 %n일 이릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on “%2” ends on %3, but a window is planned without end.</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP, %3 a day</extracomment>
        <translation>“%2”의 판권(%1)이 %3에 끝나는데 끝나는 날이 없는 윈도우가 계획되어 있습니다.</translation>
    </message>
    <message>
        <source>No right in “%1” covers its format.</source>
        <translation>“%1”에 이 형식을 제작할 수 있는 판권이 없습니다.</translation>
    </message>
    <message>
        <source>%1 on “%2” begins on %3 only, but it is needed from %4.</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP, %3 and %4 days</extracomment>
        <translation>“%2”의 판권(%1)은 %3에야 시작되는데 %4부터 필요합니다.</translation>
    </message>
    <message>
        <source>A window is planned worldwide, but no right in “%1” is.</source>
        <extracomment>%1 is a source IP, %2 territories such as JP, TH</extracomment>
        <translation>전 세계 윈도우가 계획되어 있는데 “%1”에 전 세계 판권이 없습니다.</translation>
    </message>
    <message>
        <source>No right in “%1” covers %2, where a window is planned.</source>
        <translation>%2에 윈도우가 계획되어 있는데 “%1”에 그 지역 판권이 없습니다.</translation>
    </message>
    <message>
        <source>Principal photography began on %1, but the option on “%2” is not exercised.</source>
        <extracomment>%1 is a day, %2 a source IP</extracomment>
        <translation>촬영이 %1에 시작되었는데 “%2”의 옵션을 행사하지 않았습니다.</translation>
    </message>
    <message>
        <source>The plan has no budget for it.</source>
        <translation>이 안에 예산이 없습니다.</translation>
    </message>
    <message>
        <source>No funding is entered for its estimated final cost of %1.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>최종 예상 제작비 %1에 대한 재원이 입력되지 않았습니다.</translation>
    </message>
    <message>
        <source>Its funding is %1 below the estimated final cost.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>재원이 최종 예상 제작비보다 %1 모자랍니다.</translation>
    </message>
    <message>
        <source>Its own share is %1 above the cap of %2 on a title.</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>자체 부담금이 작품당 한도 %2보다 %1 많습니다.</translation>
    </message>
    <message>
        <source>In %1 the firm demand would be %2 above the cap of %3.</source>
        <extracomment>%1 is a quarter such as Q2 23, %2 and %3 are amounts of money</extracomment>
        <translation>%1의 확정 소요가 한도 %3보다 %2 많아집니다.</translation>
    </message>
    <message>
        <source>The firm demand would be %2 above the cap “%1” of %3.</source>
        <extracomment>%1 is a cap such as Programme 2021–2023, %2 and %3 are amounts of money</extracomment>
        <translation>확정 소요가 한도 “%1” %3보다 %2 많아집니다.</translation>
    </message>
    <message>
        <source>The plan leaves it out.</source>
        <translation>이 안에 들어 있지 않은 작품입니다.</translation>
    </message>
    <message>
        <source>No production company is named.</source>
        <translation>제작사가 정해지지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>GrantDocuments</name>
    <message>
        <source>The chain of title: where each contract, assignment or registration stands that proves this right. Slateboard keeps the path or address, not the document.</source>
        <translation>권리 관계를 증명하는 문서(chain of title): 이 판권의 근거가 되는 계약서, 양도서, 등록증이 있는 곳을 적습니다. Slateboard는 문서가 아니라 경로나 주소만 보관합니다.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>(not known any more)</source>
        <translation>(알 수 없음)</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A row: its kind, name and what it belongs to, such as: Phase “Production” (Moonlit Court · Working plan)</extracomment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <translation>%1 “%2”(%3)</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>더 이상 없습니다: %1</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>이미 있습니다: %1</translation>
    </message>
    <message>
        <source>%1 cannot go: %2 hangs on it.</source>
        <extracomment>%1 is a row that undoing would delete, %2 one that has been added to it since</extracomment>
        <translation>없앨 수 없습니다: %1. 여기에 속한 것이 있습니다: %2</translation>
    </message>
    <message>
        <source>%1 cannot come back: %2 is no longer there.</source>
        <extracomment>%1 is a row that undoing would bring back, %2 the one to which it belongs</extracomment>
        <translation>되살릴 수 없습니다: %1. 더 이상 없는 것: %2</translation>
    </message>
    <message>
        <source>%1 has changed since.</source>
        <translation>그 뒤로 변경되었습니다: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>빈 값</translation>
    </message>
    <message>
        <source>%1: “%2” is %3 now, no longer %4.</source>
        <extracomment>%1 is a row, %2 the name of a field, %3 and %4 its values</extracomment>
        <translation>%1: “%2” 값이 그 뒤에 변경되었습니다(%4 → %3).</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Pinned day</source>
        <translation>고정한 기준일</translation>
    </message>
    <message>
        <source>What counts as a drama IP</source>
        <translation>드라마 IP 집계 기준</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>Korean name</source>
        <translation>한국어 이름</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>원제</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>장르</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>작가</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>출판사·연재처</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>발굴일</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>시놉시스</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Foreign ID</source>
        <translation>외부 ID</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>원천 IP</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>독점</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>판권료</translation>
    </message>
    <message>
        <source>Exercise price</source>
        <translation>행사 가격</translation>
    </message>
    <message>
        <source>Extension terms</source>
        <translation>연장 조건</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>계약 상대</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>종료 방식</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>결정일</translation>
    </message>
    <message>
        <source>Option exercised</source>
        <translation>행사한 옵션</translation>
    </message>
    <message>
        <source>Rights grant</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분량(분)</translation>
    </message>
    <message>
        <source>Logline</source>
        <translation>로그라인</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>프로듀서</translation>
    </message>
    <message>
        <source>Own original</source>
        <translation>자체 오리지널</translation>
    </message>
    <message>
        <source>Proposed because</source>
        <translation>제안 사유</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Greenlight warnings overridden</source>
        <translation>무시한 제작 확정 경고</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>턴어라운드</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>승인일</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인자</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>안</translation>
    </message>
    <message>
        <source>Target release</source>
        <translation>목표 공개일</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>안에 포함</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>상위 계정</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>마케팅비</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Spending profile</source>
        <translation>집행 방식</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>정산한 약정</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>증빙</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>한도 대상</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>집계 대상</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>진행 상태</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>방송 시각</translation>
    </message>
    <message>
        <source>First air day</source>
        <translation>첫 방송일</translation>
    </message>
    <message>
        <source>Episodes a week</source>
        <translation>주당 회차</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결정 내용</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정자</translation>
    </message>
    <message>
        <source>Waits for title</source>
        <translation>선행 작품</translation>
    </message>
    <message>
        <source>Waits for phase</source>
        <translation>선행 단계</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>간격(일)</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>기준 시점</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>이후 일수</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>완료일</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>마일스톤</translation>
    </message>
    <message>
        <source>Follows window</source>
        <translation>선행 윈도우</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>Holdback days</source>
        <translation>홀드백(일)</translation>
    </message>
    <message>
        <source>Expected receipts</source>
        <translation>예상 수입</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>보고서 언어</translation>
    </message>
    <message>
        <source>Name of the work</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Where the money comes from</source>
        <translation>재원</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>날짜 정밀도</translation>
    </message>
    <message>
        <source>Minimum guarantee</source>
        <translation>최소 보장 금액</translation>
    </message>
    <message>
        <source>Kind of receipts</source>
        <translation>수입 종류</translation>
    </message>
    <message>
        <source>Shortest window (days)</source>
        <translation>최소 기간(일)</translation>
    </message>
    <message>
        <source>Share reinvested</source>
        <translation>재투자 비율</translation>
    </message>
    <message>
        <source>Reinvested after quarters</source>
        <translation>재투자까지의 분기 수</translation>
    </message>
    <message>
        <source>Raised by receipts</source>
        <translation>수입에 따라 증액</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>입력한 금액</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>산정 방식</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
</context>
<context>
    <name>HistoryKinds</name>
    <message>
        <source>Source IPs and scouting</source>
        <translation>원천 IP·발굴</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Stages and decisions</source>
        <translation>단계·결정</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>자금</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>안</translation>
    </message>
    <message>
        <source>Library and goals</source>
        <translation>라이브러리·목표</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is not a whole number above zero.</source>
        <translation>“%1”: 1 이상의 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>The column “%1” of “%2” is not in %3, the currency of the library.</source>
        <translation>“%2”의 “%1” 열은 라이브러리 통화(%3)가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>“%1”: 0보다 작습니다.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1번째 열</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported.</source>
        <translation>“%1”: 가져올 수 있는 항목이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” has no column %2 for the field “%3”.</source>
        <translation>“%1”에 “%3” 항목으로 읽을 %2번째 열이 없습니다.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>%1행 “%2” 열: %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>“%1”(%2)</translation>
    </message>
    <message>
        <source>Line %1 repeats %2 from line %3.</source>
        <translation>%1행의 %2: %3행과 중복됩니다.</translation>
    </message>
    <message>
        <source>Line %1 repeats %2, which the library already has.</source>
        <translation>%1행의 %2: 이미 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>The import of “%1” was stopped.</source>
        <translation>“%1” 가져오기를 중단했습니다.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding that Slateboard knows.</source>
        <translation>“%1”: 지원하지 않는 인코딩입니다.</translation>
    </message>
    <message>
        <source>“%1” has a NUL character on line %2, so it is not a table of text.</source>
        <translation>“%1” %2행에 NUL 문자가 있어 텍스트 표가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” has no column for “%2”: choose one.</source>
        <translation>“%1”에 “%2” 항목에 해당하는 열이 없습니다. 열을 선택하십시오.</translation>
    </message>
    <message>
        <source>Line %1 has no title.</source>
        <translation>%1행에 제목이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a known medium, so it was taken as %2.</source>
        <translation>“%1”: 알 수 없는 매체여서 다음으로 처리했습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a known origin, so it was taken as %2.</source>
        <translation>“%1”: 알 수 없는 출처여서 다음으로 처리했습니다: %2.</translation>
    </message>
    <message>
        <source>The release on %1 is still to come, so the title was taken as planned for that day.</source>
        <translation>공개일 %1이 아직 오지 않아 그날 공개 예정인 작품으로 처리했습니다.</translation>
    </message>
    <message>
        <source>The title is not out yet, so its cost was left out.</source>
        <translation>아직 공개되지 않은 작품이므로 제작비를 제외했습니다.</translation>
    </message>
    <message>
        <source>The title has a cost but no day, so the cost was left out.</source>
        <translation>제작비는 있지만 날짜가 없어 제작비를 제외했습니다.</translation>
    </message>
    <message>
        <source>The title is not out yet, so its receipts were left out.</source>
        <translation>아직 공개되지 않은 작품이므로 수입을 제외했습니다.</translation>
    </message>
    <message>
        <source>The title has receipts but no day, so the receipts were left out.</source>
        <translation>수입은 있지만 날짜가 없어 수입을 제외했습니다.</translation>
    </message>
    <message>
        <source>A quotation mark on line %2 of “%1” is never closed.</source>
        <translation>“%1” %2행의 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>Line %2 of “%1” has text after a closing quotation mark.</source>
        <translation>“%1” %2행의 닫는 따옴표 뒤에 글자가 있습니다.</translation>
    </message>
    <message>
        <source>“%1” has no header: its first row is empty.</source>
        <translation>“%1”의 첫 행이 비어 있어 머리글이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”에 내용이 없습니다.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” 파일이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>“%1”: 파일이 아니라 폴더나 장치입니다.</translation>
    </message>
    <message>
        <source>“%1” is larger than 512 MiB, the most that can be imported at once.</source>
        <translation>“%1” 파일이 한 번에 가져올 수 있는 512 MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a day, a month or a year that Slateboard can read.</source>
        <translation>“%1”: 읽을 수 있는 날짜, 월, 연도가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” has no column for the name of the title: choose one for “Title”, “Korean name” or “English name”.</source>
        <translation>“%1”에 작품 제목에 해당하는 열이 없습니다. “제목”, “한국어 제목”, “영어 제목” 중 하나의 열을 선택하십시오.</translation>
    </message>
    <message>
        <source>Line %1 does not name its title.</source>
        <translation>%1행에 작품 제목이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a known format, so it was taken as %2.</source>
        <translation>“%1”: 알 수 없는 포맷이어서 다음으로 처리했습니다: %2.</translation>
    </message>
    <message>
        <source>Line %1 has not as many cells as the header: %2 instead of %3.</source>
        <translation>%1행의 셀 수가 머리글과 다릅니다(%3개여야 하는데 %2개).</translation>
    </message>
    <message>
        <source>“%1” is not valid %2 text on line %3; choose another encoding.</source>
        <translation>“%1” 파일 %3행을 %2 인코딩으로 읽을 수 없습니다. 다른 인코딩을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” is valid neither as UTF-8 nor as Korean (CP949) text, as line %2 shows; choose its encoding.</source>
        <translation>“%1” 파일은 %2행을 볼 때 UTF-8도 한국어(CP949)도 아닙니다. 인코딩을 선택하십시오.</translation>
    </message>
    <message>
        <source>Line %2 of “%1” begins a field that is longer than a million characters.</source>
        <translation>“%1” %2행에서 시작하는 셀이 100만 자보다 깁니다.</translation>
    </message>
    <message>
        <source>“%1” mixes encodings: line %2 is UTF-8, and line %3 is Korean (CP949); save it in one of them.</source>
        <translation>“%1” 파일에 인코딩이 섞여 있습니다. %2행은 UTF-8이고 %3행은 한국어(CP949)입니다. 한 가지 인코딩으로 저장하십시오.</translation>
    </message>
    <message>
        <source>“%1” reads as %2 text but for line %3, which has broken bytes; mend that line or choose the encoding.</source>
        <translation>“%1” 파일은 %2 텍스트로 읽히지만 %3행에 깨진 바이트가 있습니다. 그 행을 고치거나 인코딩을 선택하십시오.</translation>
    </message>
    <message>
        <source>The kind of the grant is not known, so the grant was left out.</source>
        <translation>판권 종류를 알 수 없어 이 판권은 제외했습니다.</translation>
    </message>
    <message>
        <source>The first day of the grant is not known, so it was taken to begin on %1.</source>
        <translation>판권 시작일을 알 수 없어 %1에 시작하는 것으로 처리했습니다.</translation>
    </message>
    <message>
        <source>The grant would end on %1, before it begins on %2.</source>
        <translation>판권 종료일(%1)이 시작일(%2)보다 빠릅니다.</translation>
    </message>
    <message>
        <source>“%1” is not a known use, so it was left out.</source>
        <translation>“%1”: 알 수 없는 용도여서 제외했습니다.</translation>
    </message>
    <message>
        <source>“%1” has no line %2 for a header.</source>
        <translation>“%1”에는 머리글로 쓸 %2행이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a known scouting step, so it was left out.</source>
        <translation>“%1”: 알 수 없는 발굴 단계여서 제외했습니다.</translation>
    </message>
    <message>
        <source>“%1” has no column that tells the source IP: choose one for “Title” or “Foreign id”.</source>
        <translation>“%1” 파일에 원천 IP를 알려 주는 열이 없습니다. “제목”이나 “외부 ID” 열을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” has no column of values: choose one for “Value”, or head columns with a metric and a day.</source>
        <translation>“%1” 파일에 값이 담긴 열이 없습니다. “값” 열을 선택하거나, 열 머리글에 지표와 날짜를 적으십시오.</translation>
    </message>
    <message>
        <source>Nothing in “%1” says what its values count: choose a metric.</source>
        <translation>“%1” 파일만으로는 무엇을 센 값인지 알 수 없습니다. 지표를 선택하십시오.</translation>
    </message>
    <message>
        <source>Nothing in “%1” says of which day its values are: choose a day.</source>
        <translation>“%1” 파일만으로는 언제의 값인지 알 수 없습니다. 날짜를 선택하십시오.</translation>
    </message>
    <message>
        <source>Several source IPs are called “%1”; only their creator would tell them apart.</source>
        <translation>“%1”이라는 원천 IP가 여러 개입니다. 작가가 있어야 구별할 수 있습니다.</translation>
    </message>
    <message>
        <source>The source IP on line %1 is not in the library.</source>
        <translation>%1행의 원천 IP가 라이브러리에 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a known metric.</source>
        <translation>“%1”: 알 수 없는 지표입니다.</translation>
    </message>
    <message>
        <source>Line %1 has the same metric of the same day already.</source>
        <translation>%1행에 같은 날짜의 같은 지표가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>“%1” is not a number that Slateboard can read.</source>
        <translation>“%1”: 읽을 수 있는 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password; save it without one first.</source>
        <translation>“%1” 파일은 암호로 보호되어 있습니다. 암호 없이 저장한 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of the old kind (.xls); save it as .xlsx or CSV first.</source>
        <translation>“%1” 파일은 이전 형식의 통합 문서(.xls)입니다. .xlsx나 CSV로 저장한 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” holds macros; only its values are read.</source>
        <translation>“%1” 파일에 매크로가 들어 있습니다. 값만 읽었습니다.</translation>
    </message>
    <message>
        <source>“%1” refers to other files; what it last took from them is read.</source>
        <translation>“%1” 파일이 다른 파일을 참조합니다. 마지막으로 저장된 값을 읽었습니다.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”.</source>
        <translation>“%1” 파일에 “%2” 시트가 없습니다.</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>가져오지 않은 이유</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb); save it as .xlsx or CSV first.</source>
        <translation>“%1” 파일은 바이너리 통합 문서(.xlsb)입니다. .xlsx나 CSV로 저장한 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file; save it as .xlsx or CSV first.</source>
        <translation>“%1” 파일은 OpenDocument 파일입니다. .xlsx나 CSV로 저장한 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” is an archive, but no workbook.</source>
        <translation>“%1” 파일은 압축 파일이지만 통합 문서가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” defines a document type inside, which no sound workbook does.</source>
        <translation>“%1” 파일 안에 문서 형식 정의(DTD)가 있어 읽지 않았습니다. 정상적인 통합 문서에는 없는 내용입니다.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than a workbook should, so it is not read.</source>
        <translation>“%1” 파일의 압축을 풀면 통합 문서로 보기에는 지나치게 커서 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The file does not hold the result of the formula in %1; open it in a spreadsheet and save it.</source>
        <translation>%1 셀의 수식 결과가 파일에 없습니다. 스프레드시트에서 열어 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>The formula in %1 gives the error %2, so the cell was read as empty.</source>
        <translation>%1 셀의 수식 결과가 오류(%2)여서 빈 셀로 읽었습니다.</translation>
    </message>
    <message>
        <source>“%1” does not begin with a day and a code, as in “2023-01-31 in_talks | by whom | note”.</source>
        <translation>“%1”: “2023-01-31 in_talks | 담당자 | 메모”처럼 날짜와 코드로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is too many: the number may be at most %2.</source>
        <translation>“%1”: 너무 큰 수입니다. %2 이하여야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is too much: an amount may be at most %2.</source>
        <translation>“%1”: 너무 큰 금액입니다. %2 이하여야 합니다.</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>월/일/연도</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>일/월/연도</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>연도/월/일</translation>
    </message>
    <message>
        <source>“%1” was read as %2, the only order in which all of it are days.</source>
        <translation>“%1” 열의 날짜를 %2 순서로 읽었습니다. 모든 값이 날짜가 되는 유일한 순서입니다.</translation>
    </message>
    <message>
        <source>“%1” was read as %2 with the years %3 to %4, the only order in which all of it are days.</source>
        <translation>“%1” 열의 날짜를 %2 순서로, 연도는 %3년부터 %4년까지로 읽었습니다. 모든 값이 날짜가 되는 유일한 순서입니다.</translation>
    </message>
    <message>
        <source>Line %1 differs from “%2” on line %3 in punctuation alone; it was taken as another work.</source>
        <translation>%1행의 작품은 %3행의 작품(“%2”)과 문장 부호만 달라 다른 작품으로 처리했습니다.</translation>
    </message>
    <message>
        <source>Line %1 differs from “%2” in the library in punctuation alone; it was taken as another work.</source>
        <translation>%1행의 작품은 라이브러리의 작품(“%2”)과 문장 부호만 달라 다른 작품으로 처리했습니다.</translation>
    </message>
    <message>
        <source>Line %1 has the foreign id “%2”, which “%3” on line %4 has already.</source>
        <translation>%1행의 외부 ID “%2”: %4행의 작품(“%3”)과 중복됩니다.</translation>
    </message>
    <message>
        <source>What the grant covers is not known, so the grant was left out.</source>
        <translation>용도를 알 수 없어 이 판권은 제외했습니다.</translation>
    </message>
    <message>
        <source>A document says no place, so it was left out.</source>
        <translation>위치가 없는 문서는 제외했습니다.</translation>
    </message>
    <message>
        <source>The grant has no day on which it ended, so it was taken as open.</source>
        <translation>판권의 종결일이 없어 종결되지 않은 것으로 처리했습니다.</translation>
    </message>
    <message>
        <source>Line %1 gives another end of a grant that was exercised or returned by then; its last day stays %2.</source>
        <translation>%1행에 이미 행사하거나 반환한 판권의 종료일이 다르게 적혀 있어, 종료일을 %2로 유지합니다.</translation>
    </message>
    <message>
        <source>“%1” has more than 2 million rows, the most that can be imported at once.</source>
        <translation>“%1”의 행이 한 번에 가져올 수 있는 200만 개보다 많습니다.</translation>
    </message>
    <message>
        <source>“%1” has more than 64 million cells, the most that can be imported at once.</source>
        <translation>“%1”의 셀이 한 번에 가져올 수 있는 6,400만 개보다 많습니다.</translation>
    </message>
    <message>
        <source>Line %2 of “%1” has more than 16,384 cells, the most that a row can have.</source>
        <translation>“%1” %2행의 셀이 한 행의 최대 개수인 16,384개보다 많습니다.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years %2 to %3, the only ones that Slateboard takes.</source>
        <translation>“%1”: 입력할 수 있는 연도는 %2년부터 %3년까지입니다.</translation>
    </message>
    <message>
        <source>“%1” is no day, but a zero that a spreadsheet shows as one.</source>
        <translation>“%1”: 날짜가 아니라 스프레드시트가 날짜 서식으로 보여 주는 0입니다.</translation>
    </message>
    <message>
        <source>“%1” lies beyond the year %2; leave the cell empty where there is no end.</source>
        <translation>“%1”: %2년을 넘는 날짜입니다. 종료일이 없으면 셀을 비워 두십시오.</translation>
    </message>
    <message>
        <source>“%1” is a text document; copy its table into a spreadsheet, or save it as CSV first.</source>
        <translation>“%1” 파일은 텍스트 문서입니다. 표를 스프레드시트에 복사하거나 CSV로 저장한 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” has more than 1,000 sheets, too many to be read.</source>
        <translation>“%1”의 시트가 1,000개를 넘어 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>제외된 행</translation>
    </message>
    <message>
        <source>“%1” does not begin with a role such as “platform:”, so it was left out.</source>
        <translation>“%1”: “platform:” 같은 역할로 시작하지 않아 제외했습니다.</translation>
    </message>
    <message>
        <source>“%1” is a damaged workbook: its part “%2” is missing.</source>
        <translation>“%1” 파일은 손상된 통합 문서입니다. “%2” 부분이 없습니다.</translation>
    </message>
    <message>
        <source>The part “%2” of “%1” is not UTF-8; open the workbook in a spreadsheet and save it again.</source>
        <translation>“%1” 파일의 “%2” 부분이 UTF-8이 아닙니다. 스프레드시트에서 열어 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>“%1” is a damaged workbook: it is cut off, or its table of contents is broken. Copy it again from where it came.</source>
        <translation>“%1” 파일은 손상된 통합 문서입니다. 파일이 잘렸거나 목차가 깨졌습니다. 원본에서 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>“%1” is a damaged workbook: its part “%2” cannot be read. Open it in a spreadsheet and save it again.</source>
        <translation>“%1” 파일은 손상된 통합 문서입니다. “%2” 부분을 읽을 수 없습니다. 스프레드시트에서 열어 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>The sheet “%2” of “%1” has more than 32 million cells, the most that can be imported at once.</source>
        <translation>“%1” 파일의 “%2” 시트에 셀이 한 번에 가져올 수 있는 3,200만 개보다 많습니다.</translation>
    </message>
    <message>
        <source>The number in %1 is longer than the 15 digits that a spreadsheet keeps, so its last ones may be wrong; let such ids be text.</source>
        <translation>%1 셀의 숫자가 스프레드시트가 유지하는 15자리보다 길어 끝자리가 틀릴 수 있습니다. 이런 ID는 텍스트로 입력하십시오.</translation>
    </message>
    <message>
        <source>The workbook has other sheets: %1.</source>
        <translation>통합 문서에 다른 시트도 있습니다: %1.</translation>
    </message>
    <message>
        <source>“%1” is JSON, which is for other programs: what can be imported is XLSX, CSV and TSV, so export it as XLSX or CSV.</source>
        <translation>“%1”: JSON은 다른 프로그램에 넘기는 형식이라 가져올 수 없습니다. XLSX, CSV, TSV를 가져올 수 있으니 XLSX나 CSV로 내보내세요.</translation>
    </message>
    <message>
        <source>It has %1 characters, and at most %2 are taken.</source>
        <translation>%1자인데 최대 %2자까지만 받습니다.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years %2 to %3, in which titles are released.</source>
        <translation>“%1”은(는) 작품의 공개일로 받는 %2~%3년을 벗어납니다.</translation>
    </message>
    <message>
        <source>“%1” has no column that tells the title: choose one for “Title”.</source>
        <translation>“%1”에 작품을 알려 주는 열이 없습니다. “작품” 열을 고르세요.</translation>
    </message>
    <message>
        <source>A commitment needs an amount above zero.</source>
        <translation>약정 금액은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>A payment of nothing is none.</source>
        <translation>금액이 0인 집행은 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is more than anything costs.</source>
        <translation>“%1”은(는) 너무 큰 금액입니다.</translation>
    </message>
    <message>
        <source>“%1” is no currency&apos;s code.</source>
        <translation>“%1”은(는) 통화 코드가 아닙니다.</translation>
    </message>
    <message>
        <source>The row is in %1 but says no rate.</source>
        <translation>%1 금액인데 환율이 없습니다.</translation>
    </message>
    <message>
        <source>The row names no title.</source>
        <translation>작품 이름이 없는 행입니다.</translation>
    </message>
    <message>
        <source>“%1” is no title of the library.</source>
        <translation>“%1”은(는) 라이브러리에 없는 작품입니다.</translation>
    </message>
    <message>
        <source>Several titles are called “%1”; only the id of one in Slateboard would tell which.</source>
        <translation>“%1”이라는 작품이 여럿입니다. Slateboard의 작품 ID가 있어야 구별할 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is no commitment of the title; the payment was taken on its own.</source>
        <translation>“%1”은(는) 이 작품의 약정이 아니어서 집행만 가져왔습니다.</translation>
    </message>
    <message>
        <source>a commitment of the list</source>
        <translation>목록의 약정</translation>
    </message>
    <message>
        <source>A receipt of nothing is none.</source>
        <translation>금액이 0인 수입은 수입이 아닙니다.</translation>
    </message>
    <message>
        <source>What will be paid later is a commitment with a due day: it is entered on the day on which it was made.</source>
        <translation>나중에 지급할 돈은 지급 예정일이 있는 약정입니다. 약정한 날로 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is not a known kind.</source>
        <translation>“%1”: 알 수 없는 구분입니다.</translation>
    </message>
    <message>
        <source>A commitment settles none; this was left out.</source>
        <translation>약정은 다른 약정을 정산하지 않아 이 값은 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Payments settle this commitment: it stays a commitment of its title until they are taken off it.</source>
        <translation>이 약정을 정산한 집행이 있습니다. 집행을 떼어 내기 전에는 작품이나 구분을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>What will come in later is expected of a window: a receipt is entered once it has come.</source>
        <translation>앞으로 들어올 돈은 윈도우의 예상 수입으로 적어 주세요. 수입은 들어온 뒤에 입력합니다.</translation>
    </message>
    <message>
        <source>“%1” does not tell the day, which is needed here.</source>
        <translation>“%1”: 날짜까지 적어야 합니다.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln행 읽음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln행 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source IP(s)</source>
        <translation>
            <numerusform>원천 IP %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rights grant(s)</source>
        <translation>
            <numerusform>판권 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>작품 %Ln편</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln party(ies)</source>
        <translation>
            <numerusform>회사·인물 %Ln곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost(s)</source>
        <translation>
            <numerusform>비용 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>수입 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows add nothing to the library.</source>
        <translation>라이브러리에 추가되는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation>추가: %1.</translation>
    </message>
    <message>
        <source>Rights grant</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>Rights grants</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>원천 IP</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>수집처</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1번째 열</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>새 행 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>갱신 %Ln행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>건너뜀 %Ln행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>참고 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scouting step(s)</source>
        <translation>
            <numerusform>발굴 단계 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of metrics</source>
        <translation>
            <numerusform>지표 값 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes %1.</source>
        <translation>변경: %1.</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, %2까지</translation>
    </message>
    <message>
        <source>%1, perpetual</source>
        <translation>%1, 무기한</translation>
    </message>
</context>
<context>
    <name>IpCells</name>
    <message>
        <source>Rights</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>Lapses on</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Made into</source>
        <translation>작품화</translation>
    </message>
    <message>
        <source>Lapsing · %1</source>
        <translation>만료 임박 · %1</translation>
    </message>
    <message>
        <source>Secured · %1</source>
        <translation>확보 · %1</translation>
    </message>
    <message numerus="yes">
        <source>The rights last until %1, %n day(s) from the as-of day.</source>
        <translation>
            <numerusform>판권은 %1까지이며, 기준일부터 %n일 남았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scouting</source>
        <translation>발굴 단계</translation>
    </message>
    <message>
        <source>Kind of right</source>
        <translation>판권 종류</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>판권료</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>계약 상대</translation>
    </message>
    <message>
        <source>%1, 90 days</source>
        <translation>%1 90일 증감</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>전 세계</translation>
    </message>
    <message>
        <source>(latest − earlier) ÷ earlier, where the earlier value is the last one that is %1 to %2 days older than the latest. Empty if there is none.</source>
        <translation>(최신 값 − 이전 값) ÷ 이전 값. 이전 값은 최신 값보다 %1일에서 %2일 앞선 값 가운데 마지막 값입니다. 그런 값이 없으면 비워 둡니다.</translation>
    </message>
    <message>
        <source>The lower a rank, the better, so + is a better one.</source>
        <translation>순위는 낮을수록 좋으므로 +는 순위가 올랐다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Exclusive rights in it clash: its details say which, and on which days.</source>
        <translation>독점권이 겹칩니다. 어느 판권이 언제 겹치는지는 상세 정보에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>That they end then is decided, so nothing warns of it.</source>
        <translation>연장하지 않기로 결정한 판권이므로 만료를 경고하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>IpGroups</name>
    <message>
        <source>No groups</source>
        <translation>그룹 없음</translation>
    </message>
    <message>
        <source>By medium</source>
        <translation>매체별</translation>
    </message>
    <message>
        <source>By genre</source>
        <translation>장르별</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>출처별</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>상태별</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>출판사·연재처별</translation>
    </message>
    <message>
        <source>By right</source>
        <translation>판권별</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>판권 없음</translation>
    </message>
    <message>
        <source>No genre</source>
        <translation>장르 없음</translation>
    </message>
    <message>
        <source>No publisher</source>
        <translation>출판사·연재처 없음</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>No lanes</source>
        <translation>레인 없음</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>Year of release</source>
        <translation>공개 연도</translation>
    </message>
    <message>
        <source>Production company</source>
        <translation>제작사</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>프로듀서</translation>
    </message>
    <message>
        <source>No release planned</source>
        <translation>공개 미정</translation>
    </message>
    <message>
        <source>No production company</source>
        <translation>제작사 없음</translation>
    </message>
    <message>
        <source>No platform</source>
        <translation>플랫폼 없음</translation>
    </message>
    <message>
        <source>No producer</source>
        <translation>프로듀서 없음</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>New source IP</source>
        <translation>새 원천 IP</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>셀 편집</translation>
    </message>
    <message>
        <source>Details of source IP</source>
        <translation>원천 IP 상세</translation>
    </message>
    <message>
        <source>Add rights…</source>
        <translation>판권 추가…</translation>
    </message>
    <message>
        <source>Grant rights to all rows…</source>
        <translation>모든 행에 판권 부여…</translation>
    </message>
    <message>
        <source>Delete source IPs</source>
        <translation>원천 IP 삭제</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>검색과 필터 지우기</translation>
    </message>
    <message>
        <source>Record scouting step…</source>
        <translation>발굴 단계 기록…</translation>
    </message>
    <message>
        <source>Search source IPs</source>
        <translation>원천 IP 검색</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>저장한 필터</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>모든 그룹 펼치기</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>모든 그룹 접기</translation>
    </message>
    <message>
        <source>Scout&apos;s funnel</source>
        <translation>발굴 퍼널</translation>
    </message>
    <message>
        <source>Copy rows to the clipboard</source>
        <translation>행을 클립보드에 복사</translation>
    </message>
</context>
<context>
    <name>MilestoneActions</name>
    <message>
        <source>New milestone…</source>
        <translation>새 마일스톤…</translation>
    </message>
    <message>
        <source>Edit milestone…</source>
        <translation>마일스톤 편집…</translation>
    </message>
    <message>
        <source>Milestones done today</source>
        <translation>마일스톤을 오늘 완료로 표시</translation>
    </message>
    <message>
        <source>Milestones not done yet</source>
        <translation>마일스톤 완료 취소</translation>
    </message>
    <message>
        <source>Follow the phase again</source>
        <translation>다시 단계에 맞추기</translation>
    </message>
    <message>
        <source>Give titles their usual milestones</source>
        <translation>작품에 기본 마일스톤 추가</translation>
    </message>
    <message>
        <source>Usual milestones…</source>
        <translation>기본 마일스톤…</translation>
    </message>
    <message>
        <source>Copy milestones to the clipboard</source>
        <translation>마일스톤을 클립보드로 복사</translation>
    </message>
    <message>
        <source>Delete milestones</source>
        <translation>마일스톤 삭제</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>no longer awaited</source>
        <translation>더 기다리지 않음</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>날짜 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n일 지연</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n일 뒤</numerusform>
        </translation>
    </message>
    <message>
        <source>as approved</source>
        <translation>승인안대로</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>%1 is a number of days with its sign, such as +12</extracomment>
        <translation>%1일</translation>
    </message>
    <message>
        <source>on the first day of %1</source>
        <translation>%1 첫날</translation>
    </message>
    <message>
        <source>on the last day of %1</source>
        <translation>%1 마지막 날</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the first day of %1</source>
        <translation>
            <numerusform>%1 첫날 %n일 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the last day of %1</source>
        <translation>
            <numerusform>%1 마지막 날 %n일 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first day of %1</source>
        <translation>
            <numerusform>%1 첫날 %n일 뒤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last day of %1</source>
        <translation>
            <numerusform>%1 마지막 날 %n일 뒤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MilestonesPage</name>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>확보</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>상실</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>순증</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>누계</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>+ gained</source>
        <translation>+ 확보</translation>
    </message>
    <message>
        <source>− lost</source>
        <translation>− 상실</translation>
    </message>
    <message>
        <source>counts titles</source>
        <translation>작품 수 집계</translation>
    </message>
    <message>
        <source>counts source IPs</source>
        <translation>원천 IP 수 집계</translation>
    </message>
    <message>
        <source>%1 now, target %2 by %3</source>
        <translation>현재 %1 · 목표 %2(기한 %3)</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>당일</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Stage now</source>
        <translation>현재 단계</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>마일스톤</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인안</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>공개일</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>“%1”: 금액으로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be worked out.</source>
        <translation>“%1”은(는) 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no rate: write @1384.5, or @1384.5 2023-03-01 with the day of the rate.</source>
        <translation>“%1”: 환율로 읽을 수 없습니다. @1384.5처럼, 또는 날짜를 붙여 @1384.5 2023-03-01처럼 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”: 날짜로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>What one %1 costs is not known: write the rate behind the amount, such as @1384.5.</source>
        <translation>%1 환율을 알 수 없습니다. 금액 뒤에 @1384.5처럼 환율을 입력하세요.</translation>
    </message>
    <message>
        <source>A rate belongs to an amount in another currency, such as %1 12,000 @1384.5.</source>
        <translation>환율은 다른 통화로 입력한 금액에만 붙입니다. 예: %1 12,000 @1384.5</translation>
    </message>
    <message>
        <source>“%1” is more than anything costs.</source>
        <translation>“%1”: 금액이 너무 큽니다.</translation>
    </message>
</context>
<context>
    <name>MoneyCharts</name>
    <message>
        <source>Whole programme</source>
        <translation>전체 라인업</translation>
    </message>
    <message>
        <source>Spending month by month</source>
        <translation>월별 누적 집행</translation>
    </message>
    <message>
        <source>Budget against EFC by account</source>
        <translation>계정별 예산과 EFC</translation>
    </message>
    <message>
        <source>Receipts by platform</source>
        <translation>플랫폼별 수입</translation>
    </message>
    <message>
        <source>Cash position by quarter</source>
        <translation>분기별 누적 현금 수지</translation>
    </message>
    <message>
        <source>Cost against expected receipts</source>
        <translation>제작비와 예상 수입</translation>
    </message>
    <message>
        <source>What is spent and what comes back</source>
        <translation>집행과 회수</translation>
    </message>
    <message>
        <source>The cap over time: %1</source>
        <translation>기간별 한도: %1</translation>
    </message>
    <message>
        <source>Demand by quarter against cap</source>
        <translation>분기별 소요와 한도</translation>
    </message>
    <message>
        <source>Demand by quarter and phase</source>
        <translation>분기별·단계별 소요</translation>
    </message>
    <message>
        <source>Demand by quarter and account</source>
        <translation>분기별·계정별 소요</translation>
    </message>
    <message>
        <source>Demand by quarter and title</source>
        <translation>분기별·작품별 소요</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>The disk is full: “%1” was not written.</source>
        <translation>디스크가 가득 차 “%1” 파일을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>“%1”: 파일이 아니라 폴더나 장치입니다.</translation>
    </message>
    <message>
        <source>“%1” is a library or another database, so nothing was written over it.</source>
        <translation>“%1” 파일은 라이브러리나 다른 데이터베이스여서 덮어쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is where the library beside it keeps its journal or its lock; choose another name.</source>
        <translation>“%1”: 옆에 있는 라이브러리가 저널이나 잠금 파일을 두는 자리입니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” has to end in .%2, so that its name says what it is.</source>
        <translation>“%1”: 이름만 보고 종류를 알 수 있도록 이름 끝이 .%2 형식이어야 합니다.</translation>
    </message>
    <message>
        <source> or .</source>
        <translation> 또는 .</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF was written to %1</source>
        <translation>PDF를 %1에 저장했습니다</translation>
    </message>
    <message>
        <source>“%1” went to the printer</source>
        <translation>“%1”을(를) 프린터로 보냈습니다</translation>
    </message>
    <message>
        <source>The printer did not take “%1”.</source>
        <translation>프린터가 “%1”을(를) 받지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>“%1” stays as it was approved: copy it to try changes.</source>
        <translation>“%1” 안은 승인된 그대로 유지됩니다. 바꿔 보려면 복사하십시오.</translation>
    </message>
    <message>
        <source>“%1” is locked in “%2”: unlock it on the page Plans first.</source>
        <translation>“%1” 작품은 “%2” 안에서 잠겨 있습니다. 먼저 안 페이지에서 잠금을 해제하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, planned</source>
        <extracomment>%1 is a stage such as Pre-production</extracomment>
        <translation>%1 예정</translation>
    </message>
    <message>
        <source>in</source>
        <translation>포함</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>A에만 있음</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>B에만 있음</translation>
    </message>
    <message>
        <source>other rows</source>
        <translation>내역이 다름</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>위험 없음</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>충분함</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>안 포함 여부</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계 일정</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>마일스톤</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>재원</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>윈도우</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Estimated final cost</source>
        <translation>최종 예상 제작비</translation>
    </message>
    <message>
        <source>Firm demand</source>
        <translation>확정 소요</translation>
    </message>
    <message>
        <source>Cost without dates</source>
        <translation>일정 없는 비용</translation>
    </message>
    <message>
        <source>Last release</source>
        <translation>마지막 공개</translation>
    </message>
    <message>
        <source>Titles that miss a right</source>
        <translation>판권이 모자라는 작품</translation>
    </message>
    <message>
        <source>%1 on %2, of %3</source>
        <extracomment>%1 is a goal, %2 a day</extracomment>
        <translation>%1 (%2, 목표 %3)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, to %2, for %3</source>
        <extracomment>%1 is a source IP, %2 the last day of the right in it, %3 the title that is made from it</extracomment>
        <translation>%1 (%2까지, %3)</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>단계 연결</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변동</translation>
    </message>
    <message>
        <source>Headroom %1</source>
        <translation>여유 %1</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Right, last day, title</source>
        <translation>판권, 만료일, 작품</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>%1: all pages show this plan</source>
        <translation>%1: 모든 페이지에 적용된 안</translation>
    </message>
    <message>
        <source>✓ in</source>
        <translation>✓ 포함</translation>
    </message>
    <message>
        <source>– out</source>
        <translation>– 제외</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>안</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>EFC</source>
        <translation>EFC</translation>
    </message>
    <message>
        <source>Rights missed</source>
        <translation>판권 부족</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>포함 여부</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>%1: %2, as planned on %3; rights that lapse until then, and are not extended, are taken off</source>
        <extracomment>%1 is a goal, %2 its count in a plan, %3 its deadline</extracomment>
        <translation>%1: %3 기준 계획 %2. 그때까지 만료되고 연장되지 않는 판권은 뺀 수입니다</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>50% by %1 (P50)</source>
        <extracomment>%1 is the day by which the target is reached with that chance</extracomment>
        <translation>50% 확률로 %1까지(P50)</translation>
    </message>
    <message>
        <source>50% later than %1 (P50)</source>
        <translation>50% 확률로 %1 이후(P50)</translation>
    </message>
    <message>
        <source>85% by %1 (P85)</source>
        <translation>85% 확률로 %1까지(P85)</translation>
    </message>
    <message>
        <source>85% later than %1 (P85)</source>
        <translation>85% 확률로 %1 이후(P85)</translation>
    </message>
    <message>
        <source>%1 more by %2</source>
        <translation>%2까지 %1 더</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>needs %1 a month</source>
        <translation>필요 월 %1</translation>
    </message>
    <message>
        <source>had %1</source>
        <translation>실적 %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>of %1 · %2 firm, %3 hoped</source>
        <translation>전체 %1 · 확정 %2, 희망 %3</translation>
    </message>
    <message>
        <source>over the cap</source>
        <translation>한도 초과</translation>
    </message>
    <message>
        <source>of the budgets of %1; no programme cap is set</source>
        <translation>예산 합계 %1 기준이며 전체 한도는 없음</translation>
    </message>
    <message>
        <source>%1: %2 over the cap</source>
        <translation>%1: 한도 %2 초과</translation>
    </message>
    <message>
        <source>every quarter within its cap</source>
        <translation>모든 분기가 한도 이내</translation>
    </message>
    <message>
        <source>Are we on track?</source>
        <translation>목표대로 가고 있는가</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>몇 개인가?</translation>
    </message>
    <message>
        <source>How many needed?</source>
        <translation>몇 개가 필요한가?</translation>
    </message>
    <message>
        <source>How likely?</source>
        <translation>얼마나 확실한가?</translation>
    </message>
    <message>
        <source>How much money is left?</source>
        <translation>예산이 얼마나 남았는가?</translation>
    </message>
    <message>
        <source>What must be decided?</source>
        <translation>무엇을 결정해야 하는가?</translation>
    </message>
    <message>
        <source>Nothing waits to be decided.</source>
        <translation>결정할 일이 없습니다.</translation>
    </message>
    <message>
        <source>later than 10 years</source>
        <translation>10년 이후</translation>
    </message>
    <message>
        <source>%1 likely by %2 · P50 %3 · P85 %4</source>
        <translation>%2까지 달성 확률 %1 · P50 %3 · P85 %4</translation>
    </message>
    <message>
        <source>What would help most: %1 — %2</source>
        <translation>가장 도움이 되는 것: %1 — %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 중 %2</translation>
    </message>
    <message>
        <source>From pitch to release</source>
        <translation>기획에서 공개까지</translation>
    </message>
    <message>
        <source>No title has been pitched yet.</source>
        <translation>아직 기획에 들어간 작품이 없습니다.</translation>
    </message>
    <message>
        <source>Demand by quarter against the caps</source>
        <translation>분기별 소요와 한도</translation>
    </message>
    <message>
        <source>Nothing is budgeted, and no cap is set.</source>
        <translation>예산도 한도도 아직 없습니다.</translation>
    </message>
    <message>
        <source>Slips against the approved plan</source>
        <translation>승인된 안 대비 지연</translation>
    </message>
    <message>
        <source>No plan is approved yet, so nothing can slip.</source>
        <translation>승인된 안이 아직 없어 지연을 따질 수 없습니다.</translation>
    </message>
    <message>
        <source>Every milestone lies on the day that was approved.</source>
        <translation>모든 마일스톤이 승인된 날짜 그대로입니다.</translation>
    </message>
    <message>
        <source>%1 later, %2 earlier, %3 on the approved day</source>
        <translation>늦어짐 %1, 당겨짐 %2, 승인된 날짜 그대로 %3</translation>
    </message>
    <message>
        <source>Releases by quarter</source>
        <translation>분기별 공개</translation>
    </message>
    <message>
        <source>No release is planned.</source>
        <translation>예정된 공개가 없습니다.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <source>What has changed is still being found.</source>
        <translation>바뀐 내용을 찾고 있습니다.</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>%1 이후 변경</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>%1 이후 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>연체</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>곧</translation>
    </message>
    <message>
        <source>What must be decided</source>
        <translation>결정해야 할 것</translation>
    </message>
</context>
<context>
    <name>QuarterBars</name>
    <message>
        <source>without a phase</source>
        <translation>단계 미지정</translation>
    </message>
    <message>
        <source>other titles</source>
        <translation>기타 작품</translation>
    </message>
    <message>
        <source>other accounts</source>
        <translation>기타 계정</translation>
    </message>
</context>
<context>
    <name>QuarterChart</name>
    <message>
        <source>Q%1</source>
        <translation>%1분기</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>%1: there is no “%2” to choose; try “%3”.</source>
        <translation>%1: “%2” 항목이 없습니다. “%3”처럼 입력해 보십시오.</translation>
    </message>
    <message>
        <source>%1: not a number of days or a day; try “%2”.</source>
        <translation>%1: 일수나 날짜가 아닙니다. “%2”처럼 입력해 보십시오.</translation>
    </message>
    <message>
        <source>%1: not a number; try “%2”.</source>
        <translation>%1: 숫자가 아닙니다. “%2”처럼 입력해 보십시오.</translation>
    </message>
    <message>
        <source>%1: has no more or less; try “%2”.</source>
        <translation>%1: 크고 작음을 비교할 수 없는 항목입니다. “%2”처럼 입력해 보십시오.</translation>
    </message>
    <message>
        <source>This part is left out.</source>
        <translation>이 부분은 빼고 찾습니다.</translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by.</source>
        <translation>“%1” 필터 항목은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is searched as text.</source>
        <translation>“%1”: 글자 그대로 찾습니다.</translation>
    </message>
    <message>
        <source>%1 has no value yet; try “%2”.</source>
        <translation>%1 뒤에 값이 아직 없습니다. “%2”처럼 입력해 보십시오.</translation>
    </message>
    <message>
        <source>The quotation mark before “%1” is not closed.</source>
        <translation>“%1” 앞의 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>Everything that follows it is read as one phrase.</source>
        <translation>그 뒤는 모두 한 구절로 찾습니다.</translation>
    </message>
    <message>
        <source>A search takes at most %1 words and filters.</source>
        <translation>검색에는 단어와 필터를 합쳐 %1개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>What begins with “%1” is left out.</source>
        <translation>“%1”부터는 빼고 찾습니다.</translation>
    </message>
    <message>
        <source>A search takes at most %1 characters.</source>
        <translation>검색어는 %1자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>What comes after them is left out.</source>
        <translation>그 뒤는 빼고 찾습니다.</translation>
    </message>
</context>
<context>
    <name>ReceiptDelegate</name>
    <message>
        <source>new platform</source>
        <translation>새 플랫폼</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>권리</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>종료 사유</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>맞는 플랫폼</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Shows in</source>
        <translation>공개 지역</translation>
    </message>
    <message>
        <source>Least term</source>
        <translation>최단 기간</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>윈도우</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>연체</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>전망</translation>
    </message>
    <message>
        <source>no platform</source>
        <translation>플랫폼 없음</translation>
    </message>
    <message>
        <source>worldwide</source>
        <translation>전 세계</translation>
    </message>
    <message>
        <source>✓ clear</source>
        <translation>✓ 이상 없음</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>독점</translation>
    </message>
    <message>
        <source>not exclusive</source>
        <translation>비독점</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>on an option</source>
        <translation>옵션 행사 시</translation>
    </message>
    <message>
        <source>a window has no day yet</source>
        <translation>날짜 미정 윈도우 있음</translation>
    </message>
    <message>
        <source>To show it</source>
        <translation>상영·방영</translation>
    </message>
    <message>
        <source>✓ received</source>
        <translation>✓ 입금</translation>
    </message>
    <message>
        <source>✕ overdue</source>
        <translation>✕ 연체</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>hoped for</source>
        <translation>희망</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>플랫폼 %n곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>At a glance</source>
        <translation>한눈에 보기</translation>
    </message>
    <message>
        <source>Demand by quarter against cap</source>
        <translation>분기별 소요와 한도</translation>
    </message>
    <message>
        <source>Rights that lapse within 90 days</source>
        <translation>90일 내 만료되는 판권</translation>
    </message>
    <message>
        <source>No right lapses within 90 days.</source>
        <translation>90일 내에 만료되는 판권이 없습니다.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>작품: %1</translation>
    </message>
    <message>
        <source>Next releases</source>
        <translation>공개 예정작</translation>
    </message>
    <message>
        <source>No release is planned.</source>
        <translation>예정된 공개가 없습니다.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1건</translation>
    </message>
    <message>
        <source>No source IP counts as secured: none of the %1 listed has a rights grant that is active and covers a screen use. One grant can be added for all of them.</source>
        <translation>확보한 원천 IP가 없습니다. 등록된 %1건 가운데 유효한 영상화 판권이 있는 원천 IP가 없습니다. 판권을 한 번에 모두 부여할 수 있습니다.</translation>
    </message>
    <message>
        <source>The target is reached.</source>
        <translation>목표를 달성했습니다.</translation>
    </message>
    <message>
        <source>The deadline has passed.</source>
        <translation>기한이 지났습니다.</translation>
    </message>
    <message>
        <source>%1 a month needed</source>
        <translation>필요 속도 월 %1</translation>
    </message>
    <message>
        <source>Behind: %1</source>
        <translation>지연: %1</translation>
    </message>
    <message>
        <source>On pace: %1</source>
        <translation>순조: %1</translation>
    </message>
    <message>
        <source>fewer than six complete months of facts</source>
        <translation>실적이 6개월 미만</translation>
    </message>
    <message>
        <source>had %1 (6 months)</source>
        <translation>최근 속도 월 %1 (6개월)</translation>
    </message>
    <message>
        <source>had %1 (6 months), %2 (12 months)</source>
        <translation>최근 속도 월 %1 (6개월), 월 %2 (12개월)</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>기한 %1</translation>
    </message>
    <message>
        <source>%1 is %2 over its cap</source>
        <translation>%1 한도 %2 초과</translation>
    </message>
    <message>
        <source>Firm demand, %1</source>
        <translation>확정 소요, %1</translation>
    </message>
    <message>
        <source>%1 over the cap</source>
        <translation>한도 %1 초과</translation>
    </message>
    <message>
        <source>headroom %1</source>
        <translation>여유 %1</translation>
    </message>
    <message>
        <source>Money: EFC of all titles</source>
        <translation>자금: 전체 작품 EFC</translation>
    </message>
    <message>
        <source>No programme cap is set.</source>
        <translation>총 투자 한도가 없습니다.</translation>
    </message>
    <message>
        <source>EFC %1, actual %2, committed %3</source>
        <translation>EFC %1, 집행 %2, 약정 %3</translation>
    </message>
    <message>
        <source>Slate summary</source>
        <translation>라인업 요약</translation>
    </message>
    <message>
        <source>perpetual</source>
        <translation>무기한</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>over the title cap</source>
        <translation>작품당 한도 초과</translation>
    </message>
    <message>
        <source>%1, %2 episodes</source>
        <translation>%1 %2부작</translation>
    </message>
    <message>
        <source>%1 %2 min</source>
        <translation>%1 %2분</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>원작</translation>
    </message>
    <message>
        <source>Right until</source>
        <translation>판권 만료</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>EFC</source>
        <translation>EFC</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>공개일</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Titles (continued)</source>
        <translation>작품 (계속)</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>단위: %1</translation>
    </message>
    <message>
        <source>Not yet pitched</source>
        <translation>기획 전</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (계속)</translation>
    </message>
    <message>
        <source>titles: %1 · EFC %2</source>
        <translation>작품 %1편 · EFC %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>as of %1, in %2</source>
        <extracomment>%1 is a day, %2 the currency of all amounts</extracomment>
        <translation>기준일 %1, 통화 %2</translation>
    </message>
    <message>
        <source>%1 over the cap, hoped %2</source>
        <translation>한도 %1 초과, 미확정 %2</translation>
    </message>
    <message>
        <source>headroom %1, hoped %2</source>
        <translation>여유 %1, 미확정 %2</translation>
    </message>
    <message>
        <source>6-month pace: %1 by %2, just the target</source>
        <translation>최근 6개월 속도면 %2까지 %1, 목표와 같음</translation>
    </message>
    <message>
        <source>6-month pace: %1 by %2, %3 short</source>
        <extracomment>%1 is a count, %2 the deadline, %3 by how many the target is missed</extracomment>
        <translation>최근 6개월 속도면 %2까지 %1, %3 부족</translation>
    </message>
    <message>
        <source>6-month pace: %1 by %2, %3 above target</source>
        <translation>최근 6개월 속도면 %2까지 %1, 목표보다 %3 초과</translation>
    </message>
    <message>
        <source>EFC is the estimated final cost: actual + open commitments + to complete.</source>
        <translation>EFC(최종 예상 비용)는 집행 + 미집행 약정 + 잔여 예상액입니다.</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>판권: %1</translation>
    </message>
    <message numerus="yes">
        <source>right lapses in %n day(s)</source>
        <translation>
            <numerusform>판권 만료까지 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestones that are late</source>
        <translation>지연된 마일스톤</translation>
    </message>
    <message>
        <source>No milestone is late.</source>
        <translation>지연된 마일스톤이 없습니다.</translation>
    </message>
    <message>
        <source>Milestones within 90 days</source>
        <translation>90일 이내 마일스톤</translation>
    </message>
    <message>
        <source>No milestone comes within 90 days.</source>
        <translation>90일 이내에 예정된 마일스톤이 없습니다.</translation>
    </message>
    <message>
        <source>Comparison of two plans</source>
        <translation>두 안 비교</translation>
    </message>
    <message>
        <source>approved %1 %2</source>
        <extracomment>%1 is a day, %2 a person</extracomment>
        <translation>%1 승인 %2</translation>
    </message>
    <message>
        <source>What the plans come to</source>
        <translation>안별 합계</translation>
    </message>
    <message>
        <source>Demand by quarter of both plans against cap</source>
        <translation>두 안의 분기별 소요와 한도</translation>
    </message>
    <message>
        <source>Demand by quarter, where it differs</source>
        <translation>소요가 다른 분기</translation>
    </message>
    <message>
        <source>Rights that lapse too early in one of them</source>
        <translation>한쪽 안에서 너무 일찍 만료되는 판권</translation>
    </message>
    <message>
        <source>The plans have the same titles, dates and money.</source>
        <translation>두 안의 작품, 일정, 금액이 모두 같습니다.</translation>
    </message>
    <message>
        <source>Titles in one plan only</source>
        <translation>한쪽 안에만 있는 작품</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Money and windows</source>
        <translation>금액과 윈도우</translation>
    </message>
    <message>
        <source>B against A</source>
        <translation>A 대비 B</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>일정 미정</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Priorities and locks</source>
        <translation>우선순위와 잠금</translation>
    </message>
    <message>
        <source>By account and title</source>
        <translation>계정·작품별</translation>
    </message>
    <message>
        <source>By format, title and account</source>
        <translation>포맷·작품·계정별</translation>
    </message>
    <message>
        <source>By production company, title and account</source>
        <translation>제작사·작품·계정별</translation>
    </message>
    <message>
        <source>By title and account</source>
        <translation>작품·계정별</translation>
    </message>
    <message>
        <source>Cost report</source>
        <translation>비용 보고서</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>안 전체</translation>
    </message>
    <message>
        <source>✎ entered by a person</source>
        <translation>✎ 직접 입력한 추정</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>잔여 예상액</translation>
    </message>
    <message>
        <source>Over budget, or on the way to it</source>
        <translation>예산을 넘었거나 넘을 조짐</translation>
    </message>
    <message>
        <source>Own demand, %1</source>
        <translation>자사 소요, %1</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>정산서</translation>
    </message>
    <message>
        <source>Statement · %1</source>
        <translation>정산서 · %1</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>%1까지 받은 금액</translation>
    </message>
    <message>
        <source>Still to come, as planned</source>
        <translation>앞으로 받을 금액(계획)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>분기별</translation>
    </message>
    <message>
        <source>For</source>
        <translation>정산 단계</translation>
    </message>
    <message>
        <source>Came down to it</source>
        <translation>이 단계에 들어온 금액</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>받은 금액</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>받을 금액</translation>
    </message>
    <message>
        <source>Without a day yet</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>What is recouped</source>
        <translation>회수</translation>
    </message>
    <message>
        <source>To recoup</source>
        <translation>회수할 금액</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>남은 금액</translation>
    </message>
    <message>
        <source>Nothing of the receipts of this plan goes to it.</source>
        <translation>이 안의 수입에서 받는 금액이 없습니다.</translation>
    </message>
    <message>
        <source>Contents (continued)</source>
        <translation>차례 (계속)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>state of the file %1</source>
        <translation>파일 상태 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>기준일 %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>출력 %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <source>What changed could not be found out.</source>
        <translation>변경 사항을 알아내지 못했습니다.</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>%1 이후 변경</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>결정할 일</translation>
    </message>
    <message>
        <source>Nothing waits to be decided.</source>
        <translation>결정할 일이 없습니다.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>The way to the target, and what is likely to come</source>
        <translation>지금까지의 누적과 예측</translation>
    </message>
    <message>
        <source>Interim targets</source>
        <translation>중간 목표</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>How it went, or may go</source>
        <translation>결과 또는 전망</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Had</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation>✓ 달성</translation>
    </message>
    <message>
        <source>▲ %1 short</source>
        <translation>▲ %1 부족</translation>
    </message>
    <message>
        <source>%1 likely</source>
        <translation>확률 %1</translation>
    </message>
    <message>
        <source>What would move it most</source>
        <translation>달성을 가장 앞당기는 방법</translation>
    </message>
    <message>
        <source>Had such forecasts been made in the past</source>
        <translation>과거에 같은 방법으로 예측했다면</translation>
    </message>
    <message>
        <source>miss: mean distance from what came, less is better</source>
        <translation>오차: 실제와의 평균 차이, 작을수록 좋음</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>몇 달 앞</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>80% range held</source>
        <translation>80% 구간 적중</translation>
    </message>
    <message>
        <source>50% range held</source>
        <translation>50% 구간 적중</translation>
    </message>
    <message>
        <source>Miss: %1</source>
        <translation>오차: %1</translation>
    </message>
    <message>
        <source>Targets and forecasts</source>
        <translation>목표와 예측</translation>
    </message>
    <message>
        <source>No target is set.</source>
        <translation>정해진 목표가 없습니다.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 more is hoped for</source>
        <translation>미확정 %1 별도</translation>
    </message>
    <message>
        <source>worldwide</source>
        <translation>전 세계</translation>
    </message>
    <message>
        <source>Source IP and rights</source>
        <translation>원작과 판권</translation>
    </message>
    <message>
        <source>last day of the right</source>
        <translation>판권 만료일</translation>
    </message>
    <message>
        <source>No source IP is named.</source>
        <translation>지정된 원작이 없습니다.</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>주요 일정</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Greenlight</source>
        <translation>제작 확정</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>납품</translation>
    </message>
    <message>
        <source>Principal photography</source>
        <translation>본 촬영</translation>
    </message>
    <message>
        <source>▲ late</source>
        <translation>▲ 지연</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>윈도우</translation>
    </message>
    <message>
        <source>No window is planned.</source>
        <translation>계획된 윈도우가 없습니다.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>제작진</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>아직 정해진 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>프로듀서</translation>
    </message>
    <message>
        <source>Top sheet</source>
        <translation>톱시트</translation>
    </message>
    <message>
        <source>budget, EFC, variance</source>
        <translation>예산, EFC, 차이</translation>
    </message>
    <message>
        <source>No budget yet.</source>
        <translation>아직 예산이 없습니다.</translation>
    </message>
    <message>
        <source>Funding and receipts</source>
        <translation>재원과 수입</translation>
    </message>
    <message>
        <source>Nothing is funded or received yet.</source>
        <translation>아직 재원이나 수입이 없습니다.</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>지금까지 수입</translation>
    </message>
    <message>
        <source>Low: with what is guaranteed</source>
        <translation>최소: 보장 금액까지</translation>
    </message>
    <message>
        <source>Base: as the windows plan</source>
        <translation>기준: 윈도우 계획대로</translation>
    </message>
    <message>
        <source>High</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>추정 없음</translation>
    </message>
    <message>
        <source>own original</source>
        <translation>자체 오리지널</translation>
    </message>
    <message>
        <source>No logline yet.</source>
        <translation>아직 로그라인이 없습니다.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>✓ gate open</source>
        <translation>✓ 제작 확정 가능</translation>
    </message>
    <message>
        <source>✕ gate: %1 against it</source>
        <translation>✕ 제작 확정 걸림돌 %1건</translation>
    </message>
    <message>
        <source>no day planned</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>released</source>
        <translation>공개됨</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>EFC against budget</source>
        <translation>EFC / 예산</translation>
    </message>
    <message>
        <source>▲ %1 over the budget</source>
        <translation>▲ 예산 %1 초과</translation>
    </message>
    <message>
        <source>on budget</source>
        <translation>예산과 같음</translation>
    </message>
    <message>
        <source>%1 within the budget</source>
        <translation>예산보다 %1 적음</translation>
    </message>
    <message>
        <source>✓ Nothing stands in its way that the library knows of.</source>
        <translation>✓ 라이브러리에 기록된 걸림돌이 없습니다.</translation>
    </message>
    <message>
        <source>Risks, and what is to be decided</source>
        <translation>위험과 결정할 일</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>One-sheet</source>
        <translation>작품 한 장 요약</translation>
    </message>
    <message>
        <source>%1 chance by %2: %3</source>
        <extracomment>%1 is a chance such as 31%, %2 the deadline, %3 &quot;likely&quot; or &quot;unlikely&quot;</extracomment>
        <translation>%2까지 달성 확률 %1: %3</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 이후</translation>
    </message>
    <message>
        <source>50% sure by %1, 85% by %2</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>50% 확률로 %1, 85%로 %2까지</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>이사회 보고서</translation>
    </message>
    <message>
        <source>No other plan is approved.</source>
        <translation>승인된 다른 안이 없습니다.</translation>
    </message>
    <message>
        <source>targets, money, decisions, what changed; every title in a row</source>
        <translation>목표, 금액, 결정할 일, 변경 사항과 작품별 한 줄</translation>
    </message>
    <message>
        <source>how likely, what would move it, how earlier forecasts did</source>
        <translation>달성 확률, 앞당기는 방법, 지난 예측의 성적</translation>
    </message>
    <message>
        <source>Stage funnel</source>
        <translation>단계별 퍼널</translation>
    </message>
    <message>
        <source>how titles come through their stages</source>
        <translation>작품이 단계를 거쳐 온 과정</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>일정 지연</translation>
    </message>
    <message>
        <source>dated milestones against the approved plan</source>
        <translation>승인안 대비 마일스톤 날짜</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>by quarter, format and platform</source>
        <translation>분기별, 포맷별, 플랫폼별</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>demand, spending, receipts, caps</source>
        <translation>소요, 집행, 수입, 한도</translation>
    </message>
    <message>
        <source>phases, gates and releases of every title</source>
        <translation>작품별 단계, 제작 확정, 공개</translation>
    </message>
    <message>
        <source>budget, actual, EFC and variance to the last won</source>
        <translation>예산, 집행, EFC, 차이를 원 단위까지</translation>
    </message>
    <message>
        <source>Comparison with the approved plan</source>
        <translation>승인안과의 비교</translation>
    </message>
    <message>
        <source>every difference, a row each</source>
        <translation>차이 하나에 한 줄</translation>
    </message>
    <message>
        <source>One-sheets</source>
        <translation>작품 한 장 요약</translation>
    </message>
    <message>
        <source>a page a title</source>
        <translation>작품마다 한 쪽</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation>단계별</translation>
    </message>
    <message>
        <source>of all titles that were pitched; days are medians</source>
        <translation>기획된 모든 작품 기준, 일수는 중앙값</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>도달</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>다음 단계로</translation>
    </message>
    <message>
        <source>Stand here</source>
        <translation>머무는 중</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Share that went on</source>
        <translation>전환율</translation>
    </message>
    <message>
        <source>From the stage before</source>
        <translation>이전 단계부터</translation>
    </message>
    <message>
        <source>Standing here for</source>
        <translation>머문 기간</translation>
    </message>
    <message>
        <source>Of %1 milestones that the approved plan has, %2 are later than it says, %3 earlier and %4 on the day.</source>
        <translation>승인안에 있는 마일스톤 %1건 가운데 %2건은 늦어졌고 %3건은 빨라졌으며 %4건은 그대로입니다.</translation>
    </message>
    <message>
        <source>Milestone by milestone</source>
        <translation>마일스톤별</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>많이 늦어진 순</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>마일스톤</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인안</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>The approved plan has no day of a milestone that is awaited.</source>
        <translation>남은 마일스톤 가운데 승인안에 날짜가 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Milestones against the approved plan</source>
        <translation>승인안 대비 마일스톤</translation>
    </message>
    <message>
        <source>Releases by quarter and format</source>
        <translation>분기별·포맷별 공개</translation>
    </message>
    <message>
        <source>Releases by quarter and platform</source>
        <translation>분기별·플랫폼별 공개</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a kind of right such as Option, %2 who grants it</extracomment>
        <translation>%2의 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 on “%2” lapses after %3, in %n day(s).</source>
        <extracomment>%1 is a kind of right such as Option, %2 a source IP, %3 a day</extracomment>
        <translation>
            <numerusform>“%2”의 %1 판권이 %n일 뒤인 %3에 만료됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) short</source>
        <translation>
            <numerusform>%n일 부족</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before photography</source>
        <translation>
            <numerusform>촬영 %n일 전 만료</numerusform>
        </translation>
    </message>
    <message>
        <source>not exercised</source>
        <translation>옵션 미행사</translation>
    </message>
    <message numerus="yes">
        <source>%1 on “%2” lapses %n day(s) before principal photography of “%3”.</source>
        <extracomment>%1 is a kind of right such as Option, %2 a source IP, %3 a title</extracomment>
        <translation>
            <numerusform>“%2”의 %1 판권이 “%3” 촬영 시작 %n일 전에 만료됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on “%2” lapses %n day(s) before “%3” is done with it on %4.</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP, %3 a title, %4 a day</extracomment>
        <translation>
            <numerusform>“%2”의 %1 판권이 “%3” 작품에 필요한 %4보다 %n일 먼저 만료됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal photography of “%1” began on %2, but the option on “%3” is not exercised.</source>
        <extracomment>%1 is a title, %2 a day, %3 a source IP</extracomment>
        <translation>“%1” 촬영이 %2에 시작되었는데 “%3”의 옵션을 행사하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is made from it.</source>
        <extracomment>%1 is a title that is made from it</extracomment>
        <translation>“%1” 작품의 원작입니다.</translation>
    </message>
    <message>
        <source>“%1” is granted exclusively twice: %2 and %3, both for %4 from %5.</source>
        <extracomment>%1 is a source IP, %2 and %3 are rights grants, %4 their uses, %5 a day</extracomment>
        <translation>“%1”의 독점권이 겹칩니다. %2, %3 판권이 %5부터 모두 %4 용도를 포함합니다.</translation>
    </message>
    <message>
        <source>“%1” is granted exclusively twice: %2 and %3, both for %4 from %5 to %6.</source>
        <extracomment>%1 is a source IP, %2 and %3 are rights grants, %4 their uses, %5 and %6 days</extracomment>
        <translation>“%1”의 독점권이 겹칩니다. %2, %3 판권이 %5부터 %6까지 모두 %4 용도를 포함합니다.</translation>
    </message>
    <message>
        <source>Clashes with another exclusive right in “%1”: %2, for %3 from %4 to %5.</source>
        <extracomment>%1 is a source IP, %2 another rights grant, %3 their uses, %4 and %5 days</extracomment>
        <translation>“%1”의 다른 독점권과 겹칩니다. %2, %3 용도, %4부터 %5까지입니다.</translation>
    </message>
    <message>
        <source>Clashes with another exclusive right in “%1”: %2, for %3 from %4 on.</source>
        <translation>“%1”의 다른 독점권과 겹칩니다. %2, %3 용도, %4부터입니다.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more clash(es).</source>
        <translation>
            <numerusform>그 밖에 %n건이 더 겹칩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Remove the row</source>
        <translation>행 삭제</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message numerus="yes">
        <source>Over, and left as it was: %n phase(s).</source>
        <translation>
            <numerusform>이미 끝나 그대로 둔 단계 %n개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way, with its first day kept: %n phase(s).</source>
        <translation>
            <numerusform>진행 중이라 첫날을 그대로 둔 단계 %n개.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>A source IP needs a title.</source>
        <translation>원천 IP의 제목을 입력하십시오.</translation>
    </message>
    <message>
        <source>A rights grant must cover at least one use.</source>
        <translation>판권에는 용도가 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>A rights grant cannot end before it begins.</source>
        <translation>판권 종료일은 시작일보다 빠를 수 없습니다.</translation>
    </message>
    <message>
        <source>A fee cannot be negative.</source>
        <translation>판권료는 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: the title “%2” is made from it.</source>
        <translation>“%1” 원천 IP는 작품 “%2”의 원작이므로 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>A goal&apos;s target must be at least 1.</source>
        <translation>목표 수치는 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>A goal&apos;s deadline must be after its start.</source>
        <translation>목표 기한은 시작일보다 늦어야 합니다.</translation>
    </message>
    <message>
        <source>A cap cannot be negative.</source>
        <translation>한도는 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>A cap cannot end before it begins.</source>
        <translation>한도 종료일은 시작일보다 빠를 수 없습니다.</translation>
    </message>
    <message>
        <source>The currency of a library cannot change.</source>
        <translation>라이브러리의 통화는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a currency that Slateboard knows.</source>
        <translation>“%1”: 지원하지 않는 통화입니다.</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>The change was saved, but “%1” can no longer be read. Open it again.</source>
        <translation>변경 내용은 저장했지만 “%1” 파일을 더 이상 읽을 수 없습니다. 다시 여십시오.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this sitting.</source>
        <translation>이번 작업에서 실행 취소할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 실행할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>A title needs a name.</source>
        <translation>작품의 제목을 입력하십시오.</translation>
    </message>
    <message>
        <source>Episodes and minutes must be at least 1.</source>
        <translation>회차와 분량은 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>A phase cannot end before it begins.</source>
        <translation>단계의 종료일은 시작일보다 빠를 수 없습니다.</translation>
    </message>
    <message>
        <source>The row is no longer in the library: nothing was changed.</source>
        <translation>해당 행이 라이브러리에 더 이상 없어 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>A cap cannot reach beyond the year 2100.</source>
        <translation>한도 기간은 2100년을 넘을 수 없습니다.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>예산은 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>Two goals are the same.</source>
        <translation>같은 목표가 두 개 있습니다.</translation>
    </message>
    <message>
        <source>The days of a phase must lie in the years 1900 to 2100.</source>
        <translation>단계의 날짜는 1900년부터 2100년 사이여야 합니다.</translation>
    </message>
    <message>
        <source>A phase cannot last longer than 50 years.</source>
        <translation>단계의 기간은 50년을 넘을 수 없습니다.</translation>
    </message>
    <message>
        <source>A metric is a number from 0.</source>
        <translation>지표는 0 이상의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>A rating is at most 100.</source>
        <translation>평점은 100 이하여야 합니다.</translation>
    </message>
    <message>
        <source>A rank is a whole number from 1.</source>
        <translation>순위는 1 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>Views, subscribers and comments are whole numbers.</source>
        <translation>조회수, 구독자, 댓글은 정수여야 합니다.</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>저장할 필터의 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>There is nothing to save: the filter lets every row through.</source>
        <translation>저장할 조건이 없습니다. 이 필터는 모든 행을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Another saved filter has this name already.</source>
        <translation>같은 이름으로 저장한 필터가 이미 있습니다.</translation>
    </message>
    <message>
        <source>This option was exercised already.</source>
        <translation>이미 행사한 옵션입니다.</translation>
    </message>
    <message>
        <source>This grant was returned already.</source>
        <translation>이미 반환한 판권입니다.</translation>
    </message>
    <message>
        <source>Only an option can be exercised.</source>
        <translation>옵션만 행사할 수 있습니다.</translation>
    </message>
    <message>
        <source>This option is let lapse: take that back before it is exercised.</source>
        <translation>연장하지 않기로 한 옵션입니다. 그 결정을 먼저 취소한 뒤 행사하십시오.</translation>
    </message>
    <message>
        <source>The option begins on %1: it cannot be exercised before.</source>
        <translation>옵션은 %1에 시작하므로 그 전에는 행사할 수 없습니다.</translation>
    </message>
    <message>
        <source>The option ended on %1: it cannot be exercised after that.</source>
        <translation>옵션이 %1에 끝났으므로 그 뒤에는 행사할 수 없습니다.</translation>
    </message>
    <message>
        <source>An option is exercised into a purchase or a licence.</source>
        <translation>옵션을 행사하면 구매 또는 라이선스 판권이 되어야 합니다.</translation>
    </message>
    <message>
        <source>An option is exercised into a right in the same source IP.</source>
        <translation>옵션은 같은 원천 IP의 판권으로만 행사할 수 있습니다.</translation>
    </message>
    <message>
        <source>This grant has no end: there is nothing to extend.</source>
        <translation>기한이 없는 판권이므로 연장할 것이 없습니다.</translation>
    </message>
    <message>
        <source>This grant lasts until %1 already: extend it to a later day.</source>
        <translation>이 판권은 이미 %1까지입니다. 더 늦은 날짜로 연장하십시오.</translation>
    </message>
    <message>
        <source>With this fee the grant costs more than Slateboard can count.</source>
        <translation>이 금액을 더하면 판권료가 Slateboard에서 합산할 수 있는 금액을 넘습니다.</translation>
    </message>
    <message>
        <source>This grant has no end: it can be returned, but not lapse.</source>
        <translation>기한이 없는 판권이므로 만료될 수 없고 반환만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>This grant ended on %1: there is nothing left to decide.</source>
        <translation>이 판권은 %1에 끝났으므로 결정할 것이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>This grant begins on %1: it cannot be returned before.</source>
        <translation>이 판권은 %1에 시작하므로 그 전에는 반환할 수 없습니다.</translation>
    </message>
    <message>
        <source>This grant ended on %1: there is nothing left to return.</source>
        <translation>이 판권은 %1에 끝났으므로 반환할 것이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>There is no other source IP to merge.</source>
        <translation>합칠 다른 원천 IP가 없습니다.</translation>
    </message>
    <message>
        <source>This option was exercised: it stays an option.</source>
        <translation>이미 행사한 옵션이므로 종류를 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>This right came of an option: it stays with its source IP.</source>
        <translation>옵션을 행사해 얻은 판권이므로 다른 원천 IP로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>A document needs a path or an address.</source>
        <translation>문서에는 경로나 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>This option was exercised on %1: it cannot last longer than that.</source>
        <translation>이 옵션은 %1에 행사하였으므로 종료일이 그보다 늦을 수 없습니다.</translation>
    </message>
    <message>
        <source>This grant was returned on %1: it cannot last longer than that.</source>
        <translation>이 판권은 %1에 반환하였으므로 종료일이 그보다 늦을 수 없습니다.</translation>
    </message>
    <message>
        <source>A decision needs a question.</source>
        <translation>무엇을 결정할지 입력하세요.</translation>
    </message>
    <message>
        <source>Say what was decided.</source>
        <translation>무엇을 결정했는지 입력하세요.</translation>
    </message>
    <message>
        <source>A milestone needs a name.</source>
        <translation>마일스톤 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>A milestone stands at most 3,650 days from its phase.</source>
        <translation>마일스톤은 단계에서 3,650일 넘게 떨어질 수 없습니다.</translation>
    </message>
    <message>
        <source>The day of a milestone must lie in the years 1900 to 2100.</source>
        <translation>마일스톤 날짜는 1900년부터 2100년 사이여야 합니다.</translation>
    </message>
    <message>
        <source>Priorities begin with 1.</source>
        <translation>우선순위는 1부터 시작합니다.</translation>
    </message>
    <message>
        <source>There is a plan of this name already.</source>
        <translation>같은 이름의 안이 이미 있습니다.</translation>
    </message>
    <message>
        <source>A what-if plan needs a name.</source>
        <translation>가정 안에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Only what-if plans can be archived.</source>
        <translation>가정 안만 보관할 수 있습니다.</translation>
    </message>
    <message>
        <source>The working plan cannot be deleted.</source>
        <translation>작업 안은 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>This plan is the approved one already.</source>
        <translation>이미 승인된 안입니다.</translation>
    </message>
    <message>
        <source>Planned days must lie in the years 1900 to 2100.</source>
        <translation>예정일은 1900년부터 2100년 사이여야 합니다.</translation>
    </message>
    <message>
        <source>These phases would wait for each other.</source>
        <translation>두 단계가 서로를 기다리게 되어 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Phases are linked with at most 3,650 days between them.</source>
        <translation>연결된 단계 사이의 간격은 3,650일을 넘을 수 없습니다.</translation>
    </message>
    <message>
        <source>What lies ahead is no part of a title&apos;s history: plan it instead.</source>
        <translation>앞으로의 일은 단계 기록에 넣을 수 없습니다. 계획에 넣으세요.</translation>
    </message>
    <message>
        <source>The history has no step %1.</source>
        <translation>변경 이력에 변경 %1번이 없습니다.</translation>
    </message>
    <message>
        <source>This step was undone already, by step %1.</source>
        <translation>이 변경은 변경 %1번에서 이미 실행 취소되었습니다.</translation>
    </message>
    <message>
        <source>This step is of an earlier version of the file and can only be read, not undone.</source>
        <translation>이 변경은 이전 버전 파일의 기록이어서 볼 수만 있고 실행 취소할 수는 없습니다.</translation>
    </message>
    <message>
        <source>This step cannot be undone: %1</source>
        <translation>이 변경은 실행 취소할 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Step %1 is of an earlier version of the file and cannot be undone.</source>
        <translation>변경 %1번은 이전 버전 파일의 변경이어서 실행 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>In the working plan stages are facts: move the title on the Board.</source>
        <translation>작업 안에서 단계는 사실로 기록됩니다. 보드에서 작품을 옮기십시오.</translation>
    </message>
    <message>
        <source>A credit needs a name.</source>
        <translation>크레딧에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A slot needs a platform.</source>
        <translation>편성에는 플랫폼이 필요합니다.</translation>
    </message>
    <message>
        <source>A slot needs at least one day of the week.</source>
        <translation>편성에는 요일이 하나 이상 필요합니다.</translation>
    </message>
    <message>
        <source>Episodes a week must be at least 1.</source>
        <translation>주당 회차는 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is no time of day: type it like 21:10.</source>
        <translation>“%1”: 시각이 아닙니다. 21:10처럼 입력하세요.</translation>
    </message>
    <message>
        <source>Funding cannot be negative.</source>
        <translation>재원 금액은 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>A window lasts at least one day.</source>
        <translation>윈도우는 하루 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>A holdback cannot be negative.</source>
        <translation>홀드백은 0일보다 짧을 수 없습니다.</translation>
    </message>
    <message>
        <source>Expected receipts cannot be negative.</source>
        <translation>예상 수입은 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>A window can only follow another one of its title.</source>
        <translation>윈도우는 같은 작품의 다른 윈도우만 뒤따를 수 있습니다.</translation>
    </message>
    <message>
        <source>A window cannot follow itself.</source>
        <translation>윈도우가 자기 자신을 뒤따를 수는 없습니다.</translation>
    </message>
    <message>
        <source>The days of a goal must lie in the years 1900 to 2100.</source>
        <translation>목표의 날짜는 1900년부터 2100년 사이여야 합니다.</translation>
    </message>
    <message>
        <source>A cap of a phase or a format must say of which one.</source>
        <translation>단계나 형식의 한도는 어느 단계, 어느 형식인지 정해야 합니다.</translation>
    </message>
    <message>
        <source>The day of a library must lie in the years 1900 to 2100.</source>
        <translation>라이브러리의 기준일은 1900년부터 2100년 사이여야 합니다.</translation>
    </message>
    <message>
        <source>A plan cannot take over from itself.</source>
        <translation>안을 그 안 자신에서 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>A title has at most one phase of a kind in a plan.</source>
        <translation>한 안에서 작품은 종류마다 단계 일정을 하나만 가질 수 있습니다.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>계정과목에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Another account has the code “%1”: “%2”.</source>
        <translation>코드 “%1”은(는) 다른 계정과목 “%2”에서 사용 중입니다.</translation>
    </message>
    <message>
        <source>An account cannot stand below itself.</source>
        <translation>계정과목은 자기 자신의 하위에 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>An account that goes cannot take what stands on it.</source>
        <translation>삭제할 계정과목으로는 내역을 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>The account has accounts below it: move or delete these first.</source>
        <translation>하위 계정과목이 있습니다. 먼저 옮기거나 삭제하십시오.</translation>
    </message>
    <message>
        <source>Budget lines, costs or estimates stand on the account: say to which account they go.</source>
        <translation>이 계정과목에 예산 항목, 비용 또는 잔여 예상액이 있습니다. 옮길 계정과목을 지정하십시오.</translation>
    </message>
    <message>
        <source>A budget is copied at 0.01 to 10,000 percent.</source>
        <translation>예산은 0.01~10,000% 비율로 복사할 수 있습니다.</translation>
    </message>
    <message>
        <source>A budget cannot be copied to itself.</source>
        <translation>예산을 자기 자신에게 복사할 수 없습니다.</translation>
    </message>
    <message>
        <source>The title has no budget to be copied.</source>
        <translation>이 작품에는 복사할 예산이 없습니다.</translation>
    </message>
    <message>
        <source>The days of a cost must lie in the years 1900 to 2100.</source>
        <translation>비용의 날짜는 1900년에서 2100년 사이여야 합니다.</translation>
    </message>
    <message>
        <source>What will be paid later is a commitment with a due day: it is entered on the day on which it was made.</source>
        <translation>나중에 지급할 돈은 지급 예정일이 있는 약정입니다. 약정한 날로 입력하세요.</translation>
    </message>
    <message>
        <source>A commitment needs an amount above zero.</source>
        <translation>약정 금액은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>A payment needs an amount.</source>
        <translation>집행에는 금액이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The amount is more than anything costs.</source>
        <translation>금액이 너무 큽니다.</translation>
    </message>
    <message>
        <source>A payment can only settle a commitment of its title.</source>
        <translation>집행은 같은 작품의 약정만 정산할 수 있습니다.</translation>
    </message>
    <message>
        <source>Payments settle this commitment: it stays a commitment of its title until they are taken off it.</source>
        <translation>이 약정을 정산한 집행이 있습니다. 집행을 떼어 내기 전에는 작품이나 구분을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing of this commitment is open any more.</source>
        <translation>이 약정에는 남은 금액이 없습니다.</translation>
    </message>
    <message>
        <source>An estimate to complete is zero or more.</source>
        <translation>잔여 예상액는 0 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>An estimate is of today or an earlier day.</source>
        <translation>추정은 오늘이나 그 전 날짜여야 합니다.</translation>
    </message>
    <message>
        <source>Only a payment settles a commitment.</source>
        <translation>집행만 약정을 정산할 수 있습니다.</translation>
    </message>
    <message>
        <source>What is spent again is between nothing and all of it.</source>
        <translation>재투자 비율은 0%에서 100% 사이여야 합니다.</translation>
    </message>
    <message>
        <source>What is spent again can be so at most 40 quarters after it comes in.</source>
        <translation>재투자는 수익이 들어온 뒤 40분기 안이어야 합니다.</translation>
    </message>
    <message>
        <source>The shortest window of a platform is 1 to 36,500 days.</source>
        <translation>플랫폼의 최단 윈도우는 1일부터 36,500일 사이입니다.</translation>
    </message>
    <message>
        <source>The day of a receipt must lie in the years 1900 to 2100.</source>
        <translation>수입 날짜는 1900년부터 2100년 사이여야 합니다.</translation>
    </message>
    <message>
        <source>What will come in later is expected of a window: a receipt is entered once it has come.</source>
        <translation>앞으로 들어올 돈은 윈도우의 예상 수입으로 적어 주세요. 수입은 들어온 뒤에 입력합니다.</translation>
    </message>
    <message>
        <source>A receipt needs an amount above zero.</source>
        <translation>수입에는 0보다 큰 금액이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The amount is more than any title brings in.</source>
        <translation>어떤 작품도 벌 수 없는 금액입니다.</translation>
    </message>
    <message>
        <source>The steps of a waterfall are numbered from 1 to 99.</source>
        <translation>정산 단계의 순번은 1부터 99까지입니다.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 percent.</source>
        <translation>비율은 0%에서 100% 사이여야 합니다.</translation>
    </message>
    <message>
        <source>What is recouped cannot be negative.</source>
        <translation>회수할 금액은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>A minimum guarantee cannot be negative.</source>
        <translation>최소 보장 금액은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>A share of the budget lies between 0 and 100 percent.</source>
        <translation>예산 비율은 0~100% 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The interim target of “%1” on %2 must lie after the goal&apos;s start and before its deadline.</source>
        <translation>“%1”의 %2 중간 목표는 목표의 시작일과 기한 사이에 있어야 합니다.</translation>
    </message>
    <message>
        <source>The interim target of “%1” on %2 must be at least 1, and not above the goal&apos;s target.</source>
        <translation>“%1”의 %2 중간 목표는 1 이상이어야 하며 최종 목표를 넘을 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has two interim targets on %2.</source>
        <translation>“%1”에 %2 중간 목표가 두 개 있습니다.</translation>
    </message>
    <message>
        <source>The interim target of “%1” on %2 is below one before it.</source>
        <translation>“%1”의 %2 중간 목표가 그 앞의 중간 목표보다 낮습니다.</translation>
    </message>
</context>
<context>
    <name>SlateCharts</name>
    <message>
        <source>How titles come through their stages</source>
        <translation>작품의 단계 통과</translation>
    </message>
    <message>
        <source>Milestones against the approved plan</source>
        <translation>승인안 대비 마일스톤</translation>
    </message>
    <message>
        <source>Releases by quarter and format</source>
        <translation>분기·포맷별 공개</translation>
    </message>
    <message>
        <source>Releases by quarter and platform</source>
        <translation>분기·플랫폼별 공개</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a day, from which on something lasts</extracomment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>“%1” airs there on %2 too (%3); whether at the same time is not known.</source>
        <extracomment>%1 is a title, %2 days of the week, %3 a period</extracomment>
        <translation>같은 플랫폼에서 “%1”도 %2에 방송합니다(%3). 같은 시간대인지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” airs there at that time on %2 too (%3).</source>
        <extracomment>%1 is a title, %2 days of the week, %3 a period</extracomment>
        <translation>같은 플랫폼, 같은 시간대에 “%1”도 %2에 방송합니다(%3).</translation>
    </message>
    <message>
        <source>The first air day %1 is a %2, but the slot airs on %3.</source>
        <extracomment>%1 is a day, %2 and %3 days of the week</extracomment>
        <translation>첫 방송일 %1은 %2인데 편성 요일은 %3입니다.</translation>
    </message>
    <message>
        <source>It airs from %1, but post-production ends only on %2.</source>
        <translation>방송은 %1부터인데 후반작업은 %2에야 끝납니다.</translation>
    </message>
    <message>
        <source>It airs from %1, before the release on %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>%1에 첫 방송인데 공개일은 %2입니다.</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>유니코드 (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>유니코드 (UTF-16)</translation>
    </message>
    <message>
        <source>Korean (CP949)</source>
        <translation>한국어 (CP949)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>서유럽어 (Windows-1252)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>일본어 (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>중국어 (GB18030)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>중국어 (Big5)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>세로줄</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>자동 판별</translation>
    </message>
    <message>
        <source>%1, detected</source>
        <translation>%1, 자동 판별</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>We ourselves</source>
        <translation>자사</translation>
    </message>
    <message>
        <source>what is left</source>
        <translation>나머지</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>All that comes in</source>
        <translation>들어오는 금액 전체</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Not yet recouped</source>
        <translation>미회수</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>받은 금액</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>받을 금액</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>For</source>
        <translation>정산 단계</translation>
    </message>
    <message>
        <source>Came down to it</source>
        <translation>이 단계에 들어온 금액</translation>
    </message>
    <message>
        <source>Recouped of</source>
        <translation>회수 작품</translation>
    </message>
    <message>
        <source>To recoup</source>
        <translation>회수할 금액</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>남은 금액</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>취소했습니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name.</source>
        <translation>“%1” 파일이 이미 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>“%1” 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a backup: it carries no seal.</source>
        <translation>“%1” 파일에 봉인이 없어 백업이 아닙니다.</translation>
    </message>
    <message>
        <source>The backup “%1” has been changed since it was made, so it was not restored.</source>
        <translation>“%1” 백업이 만들어진 뒤 변경되어 복원하지 않았습니다.</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be made.</source>
        <translation>백업 폴더 “%1”: 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” was not closed cleanly; open it once for writing to mend it.</source>
        <translation>“%1” 파일이 정상적으로 닫히지 않았습니다. 편집할 수 있게 한 번 열면 복구됩니다.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed in “%1”.</source>
        <translation>디스크가 가득 차 “%1” 파일을 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program: nothing was changed. Try again in a moment.</source>
        <translation>다른 프로그램이 “%1” 파일을 사용 중이어서 변경하지 않았습니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: nothing was changed.</source>
        <translation>“%1” 파일에 쓸 수 없어 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a Slateboard library.</source>
        <translation>“%1” 파일은 Slateboard 라이브러리가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup (slateboard restore).</source>
        <translation>“%1” 파일이 손상되었습니다. 백업에서 복원하십시오(slateboard restore).</translation>
    </message>
    <message>
        <source>The change does not fit the other rows of “%1”: nothing was changed.</source>
        <translation>“%1” 파일의 다른 행과 맞지 않아 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: nothing was changed.</source>
        <translation>“%1” 파일을 읽거나 쓸 수 없어 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>A day must lie in the years 1 to 9999: nothing was changed.</source>
        <translation>날짜는 1년에서 9999년 사이여야 합니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>The rows have changed since, so this step cannot be taken back.</source>
        <translation>그 뒤 내용이 바뀌어 이 단계를 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written, so the library is open for reading only.</source>
        <translation>“%1” 파일이 있는 폴더에 쓸 수 없어 라이브러리를 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>“%1” is open for editing by %2 on %3 (process %4).</source>
        <translation>“%1” 파일은 다른 곳에서 편집 중입니다(사용자 %2, 컴퓨터 %3, 프로세스 %4).</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>“%1” is write-protected, so it is open for reading only.</source>
        <translation>“%1” 파일이 쓰기 금지되어 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be made in “%2”.</source>
        <translation>“%2” 폴더에 “%1” 파일을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was opened: nothing was changed. Put it back or open it anew.</source>
        <translation>“%1” 파일이 원래 위치에 없어 변경하지 않았습니다. 파일을 되돌려 놓거나 다시 여십시오.</translation>
    </message>
    <message>
        <source>This source IP is no longer in the library.</source>
        <translation>이 원천 IP는 라이브러리에 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>“%1” does not have the tables of a Slateboard library, or has others besides.</source>
        <translation>“%1” 파일의 표 구성이 Slateboard 라이브러리와 다릅니다.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” 파일이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Slateboard library.</source>
        <translation>“%1”: Slateboard 라이브러리가 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is empty, not a Slateboard library.</source>
        <translation>“%1” 파일이 비어 있어 Slateboard 라이브러리가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Slateboard (file version %2, this program reads %3).</source>
        <translation>“%1” 파일은 더 새로운 Slateboard에서 저장되었습니다(파일 버전 %2, 이 프로그램은 %3까지 지원).</translation>
    </message>
    <message>
        <source>“%1” is a library without a version; it is damaged.</source>
        <translation>“%1” 라이브러리에 버전이 없습니다. 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>An amount is too large to be added up: nothing was changed.</source>
        <translation>금액이 너무 커서 합산할 수 없어 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>This step of the history of “%1” is damaged: it cannot be undone or redone.</source>
        <translation>“%1” 변경 내역의 이 단계가 손상되어 되돌리거나 다시 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not made.</source>
        <translation>디스크가 가득 차 “%1” 파일을 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only, because its lock file “%2” cannot be written.</source>
        <translation>“%2” 잠금 파일을 쓸 수 없어 “%1” 파일을 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” is open for reading only, because its lock file “%2” cannot be written.</source>
        <translation>디스크가 가득 차 “%2” 잠금 파일을 쓸 수 없어 “%1” 파일을 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>The lock file “%2” does not say who is editing “%1”. If nobody is, remove the lock file and open the library again.</source>
        <translation>잠금 파일 “%2”에 “%1” 파일을 누가 편집 중인지 적혀 있지 않습니다. 편집 중인 사람이 없으면 잠금 파일을 지우고 라이브러리를 다시 여십시오.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged; choose another one.</source>
        <translation>백업 “%1” 파일이 손상되었습니다. 다른 백업을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” is damaged, so no backup was made. Check it (slateboard check) and restore an older backup (slateboard restore).</source>
        <translation>“%1” 파일이 손상되어 백업을 만들지 않았습니다. 파일을 검사하고(slateboard check) 이전 백업에서 복원하십시오(slateboard restore).</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2 Check it (slateboard check) or restore it from a backup (slateboard restore).</source>
        <extracomment>%2 is a whole sentence that says what is wrong in the file</extracomment>
        <translation>“%1” 파일이 손상되었습니다. %2 파일을 검사하거나(slateboard check) 백업에서 복원하십시오(slateboard restore).</translation>
    </message>
    <message>
        <source>%1: “%2…” has %3 characters, and at most %4 are taken: nothing was changed.</source>
        <extracomment>%1 is a kind of row such as a title, %2 how a text begins, %3 and %4 numbers of characters</extracomment>
        <translation>%1: “%2…”은(는) %3자인데 최대 %4자까지만 받습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Q%1</source>
        <extracomment>a quarter of a year that is named above it</extracomment>
        <translation>%1분기</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>작품 %n편</numerusform>
        </translation>
    </message>
    <message>
        <source>Demand by quarter</source>
        <translation>분기별 소요</translation>
    </message>
    <message>
        <source>Not yet pitched</source>
        <translation>기획 전</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>일정 미정</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Greenlight</source>
        <translation>제작 확정</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>납품</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Window, %1</source>
        <translation>윈도우, %1</translation>
    </message>
    <message>
        <source>(planned)</source>
        <translation>(예정)</translation>
    </message>
    <message>
        <source>(late)</source>
        <translation>(지연)</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>변동 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n일 늦춤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n일 앞당김</numerusform>
        </translation>
    </message>
    <message>
        <source>Held: it begins only after “%1”</source>
        <extracomment>%1 is a phase, perhaps of another title</extracomment>
        <translation>더 옮길 수 없음: “%1” 이후에 시작</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a title, %2 a phase</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no dates yet</source>
        <translation>%1: 일정 미정</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: %2부터</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 ~ %3</translation>
    </message>
    <message numerus="yes">
        <source>Option on “%1” ends on %2, %n day(s) before the shoot</source>
        <translation>
            <numerusform>“%1” 옵션이 %2에 끝나 촬영 시작보다 %n일 빠릅니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right in “%1” ends on %2, %n day(s) too early</source>
        <translation>
            <numerusform>“%1” 판권이 %2에 끝나 필요한 날보다 %n일 빠릅니다</numerusform>
        </translation>
    </message>
    <message>
        <source>locked in this plan</source>
        <translation>이 안에서 잠김</translation>
    </message>
    <message>
        <source>“%1” would have to follow, but is locked</source>
        <translation>“%1”도 함께 옮겨야 하지만 잠겨 있습니다</translation>
    </message>
    <message>
        <source>%1: firm %2, hoped %3</source>
        <translation>%1: 확정 %2, 미확정 %3</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>한도 %1</translation>
    </message>
    <message>
        <source>firm demand over by %1</source>
        <translation>확정 소요 %1 초과</translation>
    </message>
    <message>
        <source>headroom %1</source>
        <translation>여유 %1</translation>
    </message>
    <message>
        <source>%1 directly after %2</source>
        <translation>%2 직후 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 at least %n day(s) after %2</source>
        <translation>
            <numerusform>%2 종료 %n일 이후 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at most %n day(s) before %2 ends</source>
        <translation>
            <numerusform>%2 종료 최대 %n일 전부터 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Days between the phases</source>
        <translation>단계 사이 일수</translation>
    </message>
    <message>
        <source>Days between them, below 0 if they overlap:</source>
        <translation>두 단계 사이 일수(겹치면 0보다 작은 수):</translation>
    </message>
    <message>
        <source>Days between linked phases</source>
        <translation>연결된 단계 사이 일수</translation>
    </message>
    <message>
        <source>No title of the plan fits the search.</source>
        <translation>검색에 맞는 작품이 이 안에 없습니다.</translation>
    </message>
    <message>
        <source>%1 is over %3 by %2, with this title as firm</source>
        <translation>이 작품을 확정으로 보면 %1에 %3을(를) %2 초과합니다</translation>
    </message>
    <message>
        <source>Least headroom: %2 in %1 (%3), with this title as firm</source>
        <translation>이 작품을 확정으로 보면 가장 빠듯한 여유는 %1 %2(%3)입니다</translation>
    </message>
</context>
<context>
    <name>TrackRecord</name>
    <message>
        <source>%1: fewer than they should.</source>
        <translation>%1. 기대보다 적습니다.</translation>
    </message>
    <message>
        <source>%1: they were wider than they had to be.</source>
        <translation>%1. 구간이 필요 이상으로 넓었습니다.</translation>
    </message>
    <message>
        <source>%1: as they should.</source>
        <translation>%1. 기대한 수준입니다.</translation>
    </message>
    <message>
        <source>%1: too few to judge by.</source>
        <translation>%1. 판단하기에는 횟수가 적습니다.</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>%1까지 대기</translation>
    </message>
    <message>
        <source>✓ within the 50% range</source>
        <translation>✓ 50% 구간 안</translation>
    </message>
    <message>
        <source>✓ within the 80% range</source>
        <translation>✓ 80% 구간 안</translation>
    </message>
    <message>
        <source>✕ outside</source>
        <translation>✕ 구간 밖</translation>
    </message>
    <message>
        <source>%1, reached</source>
        <translation>%1, 달성</translation>
    </message>
    <message>
        <source>%1, not reached</source>
        <translation>%1, 미달</translation>
    </message>
    <message numerus="yes">
        <source>80% ranges held %1 of %Ln time(s)</source>
        <translation>
            <numerusform>80% 구간이 %Ln번 가운데 %1 맞았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 smaller than by “%2”</source>
        <translation>“%2”보다 %1 작음</translation>
    </message>
    <message>
        <source>%1 larger than by “%2”</source>
        <translation>“%2”보다 %1 큼</translation>
    </message>
    <message>
        <source>Misses: %1, %2.</source>
        <extracomment>misses of forecasts; %1 and %2 are parts such as &quot;12% smaller than by “last year&apos;s pace”&quot;</extracomment>
        <translation>오차: %1, %2.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>전체</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln개월</numerusform>
        </translation>
    </message>
    <message>
        <source>Ahead, times</source>
        <translation>기간·횟수</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>80% held</source>
        <translation>80% 적중</translation>
    </message>
    <message>
        <source>50% held</source>
        <translation>50% 적중</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>폭</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>오차</translation>
    </message>
    <message>
        <source>Forecast on</source>
        <translation>예측일</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상일</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>80% range</source>
        <translation>80% 구간</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>Chance given</source>
        <translation>예측 확률</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation>기한</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept; none has had its day yet</source>
        <translation>
            <numerusform>%Ln건 보관, 아직 평가일이 된 것이 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept · 80% ranges held %2 of %3 times</source>
        <translation>%1건 보관 · 80% 구간 %3번 중 %2번 적중</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>worldwide</source>
        <translation>전 세계</translation>
    </message>
    <message>
        <source>No platform yet</source>
        <translation>플랫폼 미정</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a platform, %2 a territory such as KR</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>The window of %1 begins on %2, within the holdback of %3 until %4.</source>
        <extracomment>%1 and %3 are windows such as TVN (KR), %2 and %4 days</extracomment>
        <translation>%1 윈도우가 %2에 시작되는데 %3의 홀드백이 %4까지입니다.</translation>
    </message>
    <message>
        <source>The window of %1 overlaps the exclusive one of %2 from %3 on.</source>
        <extracomment>%1 and %2 are windows such as TVN (KR), %3 a day</extracomment>
        <translation>%1 윈도우가 %2의 독점 윈도우와 %3부터 겹칩니다.</translation>
    </message>
    <message>
        <source>The window of %1 overlaps the exclusive one of %2 from %3 to %4.</source>
        <extracomment>%1 and %2 are windows such as TVN (KR), %3 and %4 days</extracomment>
        <translation>%1 윈도우가 %2의 독점 윈도우와 %3부터 %4까지 겹칩니다.</translation>
    </message>
    <message>
        <source>worldwide but %1</source>
        <extracomment>%1 are territories such as KR, JP</extracomment>
        <translation>%1 제외 전 세계</translation>
    </message>
    <message>
        <source>%1 on “%2” ends</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP</extracomment>
        <translation>“%2”의 %1 권리 종료</translation>
    </message>
    <message>
        <source>Window of %1 from %2</source>
        <extracomment>%1 is a window such as TVN (KR), %2 a day</extracomment>
        <translation>%2부터 %1 윈도우</translation>
    </message>
    <message>
        <source>Shared with %1 until then</source>
        <extracomment>%1 is a window such as TVN (KR)</extracomment>
        <translation>그때까지 %1과 공유</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>판권 없음</translation>
    </message>
    <message>
        <source>No right there</source>
        <translation>해당 지역 판권 없음</translation>
    </message>
    <message>
        <source>Only an option</source>
        <translation>옵션뿐</translation>
    </message>
    <message>
        <source>Right begins late</source>
        <translation>판권 개시 늦음</translation>
    </message>
    <message>
        <source>Right has ended</source>
        <translation>판권 종료</translation>
    </message>
    <message>
        <source>Right ends first</source>
        <translation>판권이 먼저 종료</translation>
    </message>
    <message>
        <source>Before the release</source>
        <translation>공개 전</translation>
    </message>
    <message>
        <source>Holdback</source>
        <translation>홀드백</translation>
    </message>
    <message>
        <source>Exclusive overlap</source>
        <translation>독점 기간 겹침</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>기간 부족</translation>
    </message>
    <message>
        <source>Outside the platform</source>
        <translation>플랫폼 지역 밖</translation>
    </message>
    <message>
        <source>Only an option on “%1” covers the window of %2, and it is not exercised in time for the shoot.</source>
        <extracomment>%1 is a source IP, %2 a window such as TVN (KR)</extracomment>
        <translation>%2 윈도우에는 “%1”의 옵션밖에 없는데, 촬영 전에 행사되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on “%2” ends on %3, %n day(s) before the window of %4 begins on %5.</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP, %3 and %5 days, %4 a window such as TVN (KR)</extracomment>
        <translation>
            <numerusform>“%2”의 %1 권리가 %3에 끝납니다. %4 윈도우가 시작되는 %5보다 %n일 앞섭니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on “%2” ends on %3, but the window of %4 is without end.</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP, %3 a day, %4 a window such as TVN (KR)</extracomment>
        <translation>“%2”의 %1 권리는 %3에 끝나지만, %4 윈도우는 종료일이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on “%2” ends on %3, %n day(s) before the window of %4 ends on %5.</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP, %3 and %5 days, %4 a window such as TVN (KR)</extracomment>
        <translation>
            <numerusform>“%2”의 %1 권리가 %3에 끝납니다. %4 윈도우가 끝나는 %5보다 %n일 앞섭니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No right in “%1” covers the window of %2.</source>
        <extracomment>%1 is a source IP, %2 a window such as TVN (KR)</extracomment>
        <translation>“%1”에는 %2 윈도우를 위한 판권이 없습니다.</translation>
    </message>
    <message>
        <source>The window of %2 is worldwide, but no right in “%1” is.</source>
        <extracomment>%1 is a source IP, %2 a window such as Netflix (worldwide)</extracomment>
        <translation>%2 윈도우는 전 세계 대상이지만, “%1”에는 전 세계 판권이 없습니다.</translation>
    </message>
    <message>
        <source>No right in “%1” covers the window of %2 in %3.</source>
        <extracomment>%1 is a source IP, %2 a window such as TVN (KR), %3 territories such as JP, TH</extracomment>
        <translation>“%1”에는 %2 윈도우의 %3 지역 판권이 없습니다.</translation>
    </message>
    <message>
        <source>%1 on “%2” begins on %3 only, but the window of %4 begins on %5.</source>
        <extracomment>%1 is a kind of right such as Licence, %2 a source IP, %3 and %5 days, %4 a window such as TVN (KR)</extracomment>
        <translation>“%2”의 %1 권리는 %3에야 시작되지만, %4 윈도우는 %5에 시작됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes windows of %2 days or more; this one has %n.</source>
        <extracomment>%1 is a platform, %2 a number of days</extracomment>
        <translation>
            <numerusform>%1은(는) %2일 이상의 윈도우만 받습니다. 이 윈도우는 %n일입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows in %2 only, but the window is worldwide.</source>
        <extracomment>%1 is a platform, %2 its territories such as KR</extracomment>
        <translation>%1은(는) %2에서만 공개하지만, 윈도우는 전 세계 대상입니다.</translation>
    </message>
    <message>
        <source>%1 shows in %2 only, but the window is for %3.</source>
        <extracomment>%1 is a platform, %2 its territories such as KR, %3 those of the window</extracomment>
        <translation>%1은(는) %2에서만 공개하지만, 윈도우는 %3 대상입니다.</translation>
    </message>
    <message numerus="yes">
        <source>The window of %1 begins on %2, %n day(s) before the release on %3.</source>
        <extracomment>%1 is a window such as TVN (KR), %2 and %3 days</extracomment>
        <translation>
            <numerusform>%1 윈도우가 %2에 시작됩니다. 공개일 %3보다 %n일 앞섭니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Web novel</source>
        <translation>웹소설</translation>
    </message>
    <message>
        <source>Webtoon</source>
        <translation>웹툰</translation>
    </message>
    <message>
        <source>Novel</source>
        <translation>소설</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>만화</translation>
    </message>
    <message>
        <source>Play or musical</source>
        <translation>연극·뮤지컬</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>게임</translation>
    </message>
    <message>
        <source>Screen work</source>
        <translation>영상물</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>Real events</source>
        <translation>실화</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Toy or ride</source>
        <translation>완구·놀이기구</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>오리지널</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>In-house</source>
        <translation>자체 보유</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>파트너</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>외부</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>발굴</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>협의 중</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>확보</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>미진행</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>옵션 계약</translation>
    </message>
    <message>
        <source>Shopping agreement</source>
        <translation>쇼핑 계약</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>드라마</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>영화</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>예능</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>애니메이션</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>출판</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>음악</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>숏폼</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>다큐멘터리</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>기획</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>기획개발</translation>
    </message>
    <message>
        <source>Pre-production</source>
        <translation>프리 프로덕션</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>촬영</translation>
    </message>
    <message>
        <source>Post-production</source>
        <translation>후반작업</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>납품</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>마케팅</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>균등</translation>
    </message>
    <message>
        <source>Front-loaded</source>
        <translation>초반 집중</translation>
    </message>
    <message>
        <source>Back-loaded</source>
        <translation>후반 집중</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S자 곡선</translation>
    </message>
    <message>
        <source>Production company</source>
        <translation>제작사</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>배급사</translation>
    </message>
    <message>
        <source>Working plan</source>
        <translation>작업 안</translation>
    </message>
    <message>
        <source>Approved plan</source>
        <translation>승인 안</translation>
    </message>
    <message>
        <source>What-if plan</source>
        <translation>가정 안</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Minimum guarantee</source>
        <translation>최소 보장 금액(MG)</translation>
    </message>
    <message>
        <source>Licence fee</source>
        <translation>라이선스료</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>수익 배분</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>총 투자</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Single titles</source>
        <translation>작품당</translation>
    </message>
    <message>
        <source>Net production cost</source>
        <translation>순제작비</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>총제작비</translation>
    </message>
    <message>
        <source>Source IPs</source>
        <translation>원천 IP</translation>
    </message>
    <message>
        <source>Drama IPs</source>
        <translation>드라마 IP</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>오리지널</translation>
    </message>
    <message>
        <source>Released titles</source>
        <translation>공개작</translation>
    </message>
    <message>
        <source>Secured source IPs with a drama in development or later</source>
        <translation>드라마가 기획개발 이상인 확보 원천 IP</translation>
    </message>
    <message>
        <source>Greenlit dramas</source>
        <translation>제작 확정 드라마</translation>
    </message>
    <message>
        <source>Released dramas</source>
        <translation>공개된 드라마</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Lapses within 90 days</source>
        <translation>90일 내 만료</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>원제</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>장르</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>작가</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>출판사·연재처</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>발굴일</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>시놉시스</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation>행사함</translation>
    </message>
    <message>
        <source>Let lapse</source>
        <translation>연장 안 함</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>반환함</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>조회수</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>구독자</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Foreign id</source>
        <translation>외부 ID</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>월요일</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>화요일</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>수요일</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>목요일</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>금요일</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>작가</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>감독</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>주연</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>출연</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>프로듀서</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>촬영</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>희망</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Greenlight</source>
        <translation>제작 확정</translation>
    </message>
    <message>
        <source>Right that lapses</source>
        <translation>만료되는 판권</translation>
    </message>
    <message>
        <source>Cap exceeded</source>
        <translation>한도 초과</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>자체 부담</translation>
    </message>
    <message>
        <source>Co-producer</source>
        <translation>공동 제작</translation>
    </message>
    <message>
        <source>Presale</source>
        <translation>선판매</translation>
    </message>
    <message>
        <source>Product placement</source>
        <translation>간접광고(PPL)</translation>
    </message>
    <message>
        <source>Tax credit</source>
        <translation>세액 공제</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>펀드</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>원안·크리에이터</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>정액</translation>
    </message>
    <message>
        <source>Per episode</source>
        <translation>회당</translation>
    </message>
    <message>
        <source>Percent of net lines</source>
        <translation>순제작비 항목의 비율</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Recoupment of the minimum guarantee</source>
        <translation>최소 보장 금액 회수</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>회수 전 배분</translation>
    </message>
    <message>
        <source>Recoupment of the investment</source>
        <translation>투자금 회수</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>수익 배분</translation>
    </message>
</context>
<context>
    <name>slateboard::AccountDialog</name>
    <message>
        <source>Counts to the total cost only (marketing)</source>
        <translation>총제작비에만 포함(마케팅)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>새 계정과목</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>계정과목 편집</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>계정과목 삭제</translation>
    </message>
    <message>
        <source>nowhere: nothing stands on it</source>
        <translation>없음: 이 계정과목에 내역이 없습니다</translation>
    </message>
    <message>
        <source>the top sheet</source>
        <translation>최상위(톱시트)</translation>
    </message>
    <message>
        <source>“%1” goes. Budget lines of all plans, costs and estimates on it go to another account.</source>
        <translation>“%1” 계정과목을 삭제합니다. 모든 안의 예산 항목과 비용, 잔여 예상액은 다른 계정과목으로 옮깁니다.</translation>
    </message>
    <message>
        <source>They go to</source>
        <translation>옮길 계정과목</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Korean name</source>
        <translation>한국어 이름</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>상위 계정과목</translation>
    </message>
</context>
<context>
    <name>slateboard::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>최근 라이브러리</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>안(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>새 라이브러리…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>예제 라이브러리 열기</translation>
    </message>
    <message>
        <source>Import source IPs…</source>
        <translation>원천 IP 가져오기…</translation>
    </message>
    <message>
        <source>Import titles…</source>
        <translation>작품 가져오기…</translation>
    </message>
    <message>
        <source>Export source IPs…</source>
        <translation>원천 IP 내보내기…</translation>
    </message>
    <message>
        <source>Export titles…</source>
        <translation>작품 내보내기…</translation>
    </message>
    <message>
        <source>Export budget lines…</source>
        <translation>예산 항목 내보내기…</translation>
    </message>
    <message>
        <source>Export costs…</source>
        <translation>비용 내보내기…</translation>
    </message>
    <message>
        <source>Save the summary as PDF…</source>
        <translation>요약을 PDF로 저장…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>백업…</translation>
    </message>
    <message>
        <source>Close the library</source>
        <translation>라이브러리 닫기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>검색 또는 명령</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Goals…</source>
        <translation>목표…</translation>
    </message>
    <message>
        <source>Caps…</source>
        <translation>한도…</translation>
    </message>
    <message>
        <source>Library settings…</source>
        <translation>라이브러리 설정…</translation>
    </message>
    <message>
        <source>About Slateboard</source>
        <translation>Slateboard 정보</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>백업에서 복원…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>화면 테마</translation>
    </message>
    <message>
        <source>Import metrics…</source>
        <translation>지표 가져오기…</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>행 붙여넣기…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export metrics…</source>
        <translation>지표 내보내기…</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>가져온 행 보기</translation>
    </message>
    <message>
        <source>New what-if plan…</source>
        <translation>새 가정 안…</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>안 비교</translation>
    </message>
    <message>
        <source>Keys and first steps</source>
        <translation>단축키와 첫걸음</translation>
    </message>
    <message>
        <source>Import costs…</source>
        <translation>비용 가져오기…</translation>
    </message>
    <message>
        <source>Import receipts…</source>
        <translation>수입 가져오기…</translation>
    </message>
    <message>
        <source>Export receipts…</source>
        <translation>수입 내보내기…</translation>
    </message>
    <message>
        <source>Open for reading…</source>
        <translation>읽기 전용으로 열기…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Print the slate summary…</source>
        <translation>라인업 요약 인쇄…</translation>
    </message>
    <message>
        <source>Print the board pack…</source>
        <translation>이사회 보고서 인쇄…</translation>
    </message>
    <message>
        <source>Print one-sheets…</source>
        <translation>작품 한 장 요약 인쇄…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>발표</translation>
    </message>
</context>
<context>
    <name>slateboard::AnswerDialog</name>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>미룸</translation>
    </message>
    <message>
        <source>It is greenlit</source>
        <translation>제작 확정</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직 아님</translation>
    </message>
    <message>
        <source>Extend it</source>
        <translation>연장</translation>
    </message>
    <message>
        <source>Exercise it</source>
        <translation>옵션 행사</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>놓아줌</translation>
    </message>
    <message>
        <source>A title waits</source>
        <translation>작품을 미룸</translation>
    </message>
    <message>
        <source>The cap is raised</source>
        <translation>한도를 올림</translation>
    </message>
    <message>
        <source>It stays so</source>
        <translation>그대로 둠</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>무엇을 왜 결정했는지</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>결과(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>결정한 사람(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>날짜(&amp;D)</translation>
    </message>
</context>
<context>
    <name>slateboard::BoardBar</name>
    <message>
        <source>%1 · by %2</source>
        <extracomment>the lanes of the board, and by what its cards are sorted</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Layout of the board</source>
        <translation>보드 배치</translation>
    </message>
    <message>
        <source>Lanes, order and size of the cards</source>
        <translation>레인, 정렬 순서, 카드 크기</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>레인 기준</translation>
    </message>
    <message>
        <source>Sort cards by</source>
        <translation>카드 정렬</translation>
    </message>
    <message>
        <source>Open lanes</source>
        <translation>펼친 레인</translation>
    </message>
    <message>
        <source>Fold all lanes</source>
        <translation>모든 레인 접기</translation>
    </message>
    <message>
        <source>Open all lanes</source>
        <translation>모든 레인 펼치기</translation>
    </message>
</context>
<context>
    <name>slateboard::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>보드</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>작품 %n편</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n title(s)</source>
        <translation>
            <numerusform>작품 %n편 중 %1편</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet pitched</source>
        <translation>
            <numerusform>기획 전 %n편</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>단계 이동</translation>
    </message>
    <message>
        <source>New title…</source>
        <translation>작품 추가…</translation>
    </message>
    <message>
        <source>Import titles…</source>
        <translation>작품 가져오기…</translation>
    </message>
    <message>
        <source>Edit title…</source>
        <translation>작품 편집…</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>다음 단계로 이동</translation>
    </message>
    <message>
        <source>Move to the stage before</source>
        <translation>이전 단계로 이동</translation>
    </message>
    <message>
        <source>Show source IP</source>
        <translation>원천 IP 보기</translation>
    </message>
    <message>
        <source>Delete title</source>
        <translation>작품 삭제</translation>
    </message>
    <message>
        <source>Board of titles by stage</source>
        <translation>단계별 작품 보드</translation>
    </message>
    <message>
        <source>No titles yet</source>
        <translation>아직 작품이 없습니다</translation>
    </message>
    <message>
        <source>Titles of the plan stand here as cards, in the columns of their stages. Add one, or import a list of titles.</source>
        <translation>안에 포함된 작품이 단계별 열에 카드로 표시됩니다. 작품을 추가하거나 작품 목록을 가져오십시오.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 보기</translation>
    </message>
    <message>
        <source>Move with the arrow keys</source>
        <translation>화살표 키로 옮기기</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Shelve for turnaround</source>
        <translation>턴어라운드로 보류</translation>
    </message>
    <message>
        <source>Revive</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Locked in the plan</source>
        <translation>이 안에 고정</translation>
    </message>
    <message>
        <source>Plan a stage for a day…</source>
        <translation>단계 날짜 계획…</translation>
    </message>
    <message>
        <source>History of this title</source>
        <translation>이 작품의 변경 이력</translation>
    </message>
    <message>
        <source>The title was deleted: it has no card.</source>
        <translation>작품이 삭제되어 카드가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not pitched yet on %2: it has no card.</source>
        <translation>“%1”: %2에는 아직 기획 전이어서 카드가 없습니다.</translation>
    </message>
    <message>
        <source>The plan that is shown leaves “%1” out: it has no card. Choose another plan at the top left.</source>
        <translation>“%1”: 지금 보는 안에서 빠져 있어 카드가 없습니다. 왼쪽 위에서 다른 안을 선택하십시오.</translation>
    </message>
    <message>
        <source>Titles are imported and deleted in the working plan. Choose it at the top left.</source>
        <translation>작품은 작업 안에서 가져오고 삭제합니다. 왼쪽 위에서 작업 안을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>slateboard::BudgetForm</name>
    <message>
        <source>Add line</source>
        <translation>항목 추가</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>집행 방식</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>이 항목 삭제</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>Line %1 has no amount. Remove the line if it is not needed.</source>
        <translation>%1행에 금액이 없습니다. 필요 없는 항목이면 삭제하십시오.</translation>
    </message>
    <message>
        <source>Line %1 needs an account.</source>
        <translation>%1행의 계정을 선택하십시오.</translation>
    </message>
    <message>
        <source>Line %1: a budget cannot be below zero.</source>
        <translation>%1행: 예산은 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>Total %1 (%2)</source>
        <extracomment>%1 is exact, %2 the same in short</extracomment>
        <translation>합계 %1 (%2)</translation>
    </message>
    <message>
        <source>%1: change it on the Budget page</source>
        <translation>%1: 예산 화면에서 변경하십시오</translation>
    </message>
</context>
<context>
    <name>slateboard::BudgetPage</name>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>budget %1 · actual %2 · committed %3 · to complete %4 · EFC %5</source>
        <translation>예산 %1 · 집행 %2 · 약정 %3 · 잔여 예상액 %4 · EFC %5</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>작품별 예산</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Caps and reinvestment</source>
        <translation>한도와 재투자</translation>
    </message>
    <message>
        <source>Windows and receipts</source>
        <translation>윈도우와 수입</translation>
    </message>
    <message>
        <source>budget %1 · EFC %2</source>
        <translation>예산 %1 · EFC %2</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>다음 탭</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>이전 탭</translation>
    </message>
</context>
<context>
    <name>slateboard::BudgetSection</name>
    <message>
        <source>Paid %1, committed %2, to complete %3</source>
        <translation>집행 %1, 약정 %2, 잔여 예상 %3</translation>
    </message>
    <message>
        <source>Over budget by %1</source>
        <translation>예산을 %1 초과</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>EFC</source>
        <translation>EFC</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>미지정</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>No budget yet: what the title costs, account by account.</source>
        <translation>아직 예산이 없습니다. 작품에 드는 비용을 계정별로 적습니다.</translation>
    </message>
    <message>
        <source>Open the budget</source>
        <translation>예산 열기</translation>
    </message>
</context>
<context>
    <name>slateboard::BudgetTable</name>
    <message>
        <source>level %1</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, 접힘</translation>
    </message>
</context>
<context>
    <name>slateboard::BudgetTree</name>
    <message>
        <source>Compare with no plan</source>
        <translation>비교하지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <extracomment>%1 is how many episodes</extracomment>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · net %2 · total %3 · EFC %4</source>
        <translation>%1 · 순제작비 %2 · 총제작비 %3 · EFC %4</translation>
    </message>
    <message>
        <source>%1 · net %2 · total %3 · not in this plan</source>
        <translation>%1 · 순제작비 %2 · 총제작비 %3 · 이 안에 없음</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>비교할 안</translation>
    </message>
    <message>
        <source>Another plan&apos;s budget of the title, in a column of its own</source>
        <translation>다른 안에서 이 작품의 예산을 별도의 열로 표시합니다</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>No titles in this plan</source>
        <translation>이 안에 작품이 없습니다</translation>
    </message>
    <message>
        <source>Budgets belong to titles. Add titles on the Board, or import them.</source>
        <translation>예산은 작품별로 작성합니다. 보드에서 작품을 추가하거나 가져오십시오.</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <translation>아직 예산이 없습니다</translation>
    </message>
    <message>
        <source>Begin with the usual accounts of a drama or a film, or with the budget of another title, scaled to this one. Amounts are typed as 12억, =16*3.5억, USD 12,000 @1384.5, or 5% of the net cost.</source>
        <translation>드라마나 영화의 표준 계정과목으로 시작하거나 다른 작품의 예산을 이 작품에 맞게 환산해 복사하십시오. 금액은 12억, =16*3.5억, USD 12,000 @1384.5처럼 입력하고, 5%는 순제작비에 대한 비율입니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n source IP(s)</source>
        <translation>
            <numerusform>원천 IP %n건 편집</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked or filled in changes; an empty field that is ticked is emptied.</source>
        <translation>선택하거나 입력한 항목만 바뀝니다. 비워 둔 채 선택한 항목은 지워집니다.</translation>
    </message>
    <message>
        <source>A line at the end of the notes</source>
        <translation>메모 끝에 한 줄 추가</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>아직 입력한 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Changes %1 of %2.</source>
        <translation>%2건 중 %1건이 바뀝니다.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>변경(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>매체(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Genre</source>
        <translation>장르(&amp;G)</translation>
    </message>
    <message>
        <source>Cr&amp;eator</source>
        <translation>작가(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>출판사·연재처(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>출처(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Discovered on</source>
        <translation>발굴일(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add tags</source>
        <translation>태그 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove tags</source>
        <translation>태그 삭제(&amp;R)</translation>
    </message>
    <message>
        <source>Add to &amp;notes</source>
        <translation>메모에 추가(&amp;N)</translation>
    </message>
    <message>
        <source>(keep)</source>
        <translation>(유지)</translation>
    </message>
</context>
<context>
    <name>slateboard::BurnUpChart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>gained %1, lost %2</source>
        <translation>확보 %1, 상실 %2</translation>
    </message>
    <message>
        <source>%1 of %2 on %3, deadline %4.</source>
        <translation>%3 기준 %1 / %2, 기한 %4.</translation>
    </message>
    <message>
        <source>%1 a month are needed.</source>
        <translation>필요 속도는 월 %1입니다.</translation>
    </message>
    <message>
        <source>The last six months had %1 a month.</source>
        <translation>최근 6개월 속도는 월 %1입니다.</translation>
    </message>
    <message>
        <source>%1: %2, gained %3, lost %4.</source>
        <translation>%1: %2, 확보 %3, 상실 %4.</translation>
    </message>
    <message>
        <source>Burn-up of %1</source>
        <translation>%1 달성 추이</translation>
    </message>
    <message>
        <source>burn-up</source>
        <translation>달성-추이</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>기한 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>gained and lost each month</source>
        <translation>월별 확보와 상실</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>기준일 %1</translation>
    </message>
    <message>
        <source>likely (P50)</source>
        <translation>중앙 예측 (P50)</translation>
    </message>
    <message>
        <source>50% range</source>
        <translation>50% 구간</translation>
    </message>
    <message>
        <source>80% range</source>
        <translation>80% 구간</translation>
    </message>
    <message>
        <source>The chance to reach it by then is %1.</source>
        <translation>그때까지 달성할 확률은 %1입니다.</translation>
    </message>
    <message>
        <source>P50 %1.</source>
        <translation>P50 %1.</translation>
    </message>
    <message>
        <source>interim target had</source>
        <translation>중간 목표 달성</translation>
    </message>
    <message>
        <source>interim target missed</source>
        <translation>중간 목표 미달</translation>
    </message>
    <message>
        <source>interim target</source>
        <translation>중간 목표</translation>
    </message>
</context>
<context>
    <name>slateboard::CapTimeChart</name>
    <message>
        <source>firm</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>hoped</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>증액</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>예상 포함</translation>
    </message>
    <message>
        <source>%1 by %2: cap %3, with receipts %4, with expected ones %5; firm demand %6, with hoped %7.</source>
        <translation>%2까지 %1: 한도 %3, 수익 포함 %4, 예상 수익 포함 %5. 확정 소요 %6, 예정 포함 %7.</translation>
    </message>
    <message>
        <source>The cap over time</source>
        <translation>기간별 한도</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>with receipts</source>
        <translation>수익 포함</translation>
    </message>
    <message>
        <source>with expected ones</source>
        <translation>예상 수익 포함</translation>
    </message>
    <message>
        <source>Own share of firm demand</source>
        <translation>확정 소요 중 자사 부담</translation>
    </message>
    <message>
        <source>with hoped</source>
        <translation>예정 포함</translation>
    </message>
    <message>
        <source>cap-over-time</source>
        <translation>기간별-한도</translation>
    </message>
</context>
<context>
    <name>slateboard::CapsDialog</name>
    <message>
        <source>Caps</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도액</translation>
    </message>
    <message>
        <source>Add a cap</source>
        <translation>한도 추가</translation>
    </message>
    <message>
        <source>Each title</source>
        <translation>모든 작품</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>매 분기</translation>
    </message>
    <message>
        <source>Row %1 has no limit.</source>
        <translation>%1행에 한도액이 없습니다.</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>증액</translation>
    </message>
    <message>
        <source>By what of the receipts is spent again, as the library settings say</source>
        <translation>라이브러리 설정에 따라 수익 중 재투자되는 금액만큼</translation>
    </message>
    <message>
        <source>Raised by what is spent again</source>
        <translation>재투자 금액만큼 증액</translation>
    </message>
</context>
<context>
    <name>slateboard::CapsPanel</name>
    <message>
        <source>Caps and our own share</source>
        <translation>한도와 자사 부담</translation>
    </message>
    <message>
        <source>Who uses it: %1</source>
        <translation>누가 쓰는가: %1</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>되돌아오는 돈</translation>
    </message>
    <message>
        <source>Change the caps…</source>
        <translation>한도 변경…</translation>
    </message>
    <message>
        <source>What is spent again…</source>
        <translation>재투자 설정…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>순환</translation>
    </message>
    <message>
        <source>Programme cap over time</source>
        <translation>기간별 전체 한도</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>분기별</translation>
    </message>
    <message>
        <source>No caps and nothing spent yet</source>
        <translation>한도도 집행도 아직 없습니다</translation>
    </message>
    <message>
        <source>Caps limit what the plan may cost: the programme over some years, a quarter, a phase, a format or a title. They hold our own share; what others fund stands beside it. Part of the receipts can be spent again and raises them.</source>
        <translation>한도는 안에 들 수 있는 비용을 정합니다: 몇 년에 걸친 전체, 분기, 단계, 포맷, 작품. 자사 부담분에 적용하고 타사 부담분은 따로 보여 줍니다. 수익의 일부는 재투자되어 한도를 올립니다.</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Who uses the cap</source>
        <translation>한도를 쓰는 작품</translation>
    </message>
    <message>
        <source>The loop by quarter</source>
        <translation>분기별 순환</translation>
    </message>
</context>
<context>
    <name>slateboard::CashChart</name>
    <message>
        <source>received</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>들어올 금액</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>나갈 금액</translation>
    </message>
    <message>
        <source>position</source>
        <translation>누적 수지</translation>
    </message>
    <message>
        <source>firm alone</source>
        <translation>확정분만</translation>
    </message>
    <message>
        <source>to come %1</source>
        <translation>들어올 금액 %1</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation>나갈 금액 %1</translation>
    </message>
    <message>
        <source>without a day: %1</source>
        <extracomment>%1 is one or two amounts, such as &quot;to come 12bn, to pay 10bn&quot;</extracomment>
        <translation>일정 미정: %1</translation>
    </message>
    <message>
        <source>Nothing is spent and nothing comes in.</source>
        <translation>나가거나 들어오는 금액이 없습니다.</translation>
    </message>
    <message>
        <source>%1, %2: comes in %3, goes out %4; position at its end %5.</source>
        <translation>%1, %2: 입금 %3, 출금 %4, 기말 누적 수지 %5.</translation>
    </message>
    <message>
        <source>%1: lowest at %2 in %3, %4 at the end of %5.</source>
        <translation>%1: %3에 최저 %2, %5 말 %4.</translation>
    </message>
    <message>
        <source>%1: never below zero, %2 at the end of %3.</source>
        <translation>%1: 마이너스 없음, %3 말 %2.</translation>
    </message>
    <message>
        <source>Cash position by quarter</source>
        <translation>분기별 누적 현금 수지</translation>
    </message>
    <message>
        <source>lowest in %1: %2</source>
        <extracomment>%1 is a quarter, %2 an amount below zero</extracomment>
        <translation>최저 %1: %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>들어올 금액</translation>
    </message>
    <message>
        <source>To come, hoped for</source>
        <translation>들어올 금액(미확정)</translation>
    </message>
    <message>
        <source>Paid, our own share</source>
        <translation>집행(자사 부담)</translation>
    </message>
    <message>
        <source>To pay, our own share</source>
        <translation>나갈 금액(자사 부담)</translation>
    </message>
    <message>
        <source>To pay, hoped-for titles</source>
        <translation>나갈 금액(미확정 작품)</translation>
    </message>
    <message>
        <source>Position at its end</source>
        <translation>기말 누적 수지</translation>
    </message>
    <message>
        <source>of what is firm alone</source>
        <translation>확정분만의 누적 수지</translation>
    </message>
    <message>
        <source>cash-position</source>
        <translation>누적-현금-수지</translation>
    </message>
</context>
<context>
    <name>slateboard::CashView</name>
    <message>
        <source>Cash position by quarter</source>
        <translation>분기별 누적 현금 수지</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>분기별</translation>
    </message>
    <message>
        <source>The position never falls below zero.</source>
        <translation>누적 수지가 마이너스가 되지 않습니다.</translation>
    </message>
    <message>
        <source>Lowest at %1 in %2; back at zero in %3</source>
        <translation>%2에 최저 %1, %3에 회복</translation>
    </message>
    <message>
        <source>Lowest at %1 in %2; not back at zero by %3</source>
        <translation>%2에 최저 %1, %3까지 회복되지 않음</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>일정 미정</translation>
    </message>
    <message>
        <source>Rows behind the quarter</source>
        <translation>해당 분기의 세부 내역</translation>
    </message>
    <message>
        <source>Nothing goes out or comes in yet</source>
        <translation>아직 나가거나 들어오는 금액이 없습니다</translation>
    </message>
    <message>
        <source>Our own share of the costs and of the receipts stands here by quarter, and how they add up. Enter costs and receipts, or plan them with budgets and windows.</source>
        <translation>자사 부담 비용과 자사 몫의 수입, 그 누계가 분기별로 표시됩니다. 비용과 수입을 입력하거나 예산과 윈도우로 계획하세요.</translation>
    </message>
</context>
<context>
    <name>slateboard::ChangeList</name>
    <message>
        <source>Comes back</source>
        <translation>되살아남</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>외 %Ln행</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After the undo</source>
        <translation>실행 취소 후</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
</context>
<context>
    <name>slateboard::ChangesCard</name>
    <message>
        <source>All %1</source>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>Worse %1</source>
        <translation>나빠진 것 %1</translation>
    </message>
    <message>
        <source>What has changed is being found…</source>
        <translation>바뀐 내용을 찾는 중…</translation>
    </message>
    <message>
        <source>%1 is not before the day that is shown. Choose an earlier one.</source>
        <translation>%1은(는) 보고 있는 날짜보다 앞서지 않습니다. 더 이른 날짜를 고르세요.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1: nothing new, moved, lost, slipped or over budget.</source>
        <translation>%1 이후 바뀐 것이 없습니다. 새로 생기거나 옮겨지거나 사라지거나 늦어지거나 예산을 넘은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has changed for the worse since %1.</source>
        <translation>%1 이후 나빠진 것이 없습니다.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>어떤 변화</translation>
    </message>
    <message>
        <source>How</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
</context>
<context>
    <name>slateboard::Chart</name>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>차트 복사</translation>
    </message>
    <message>
        <source>Save chart as…</source>
        <translation>차트를 다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Show all of the chart</source>
        <translation>차트 전체 보기</translation>
    </message>
    <message>
        <source>Shows all of the chart again (0, or a double click). The wheel and dragging zoom.</source>
        <translation>차트 전체를 다시 봅니다(0 키 또는 두 번 클릭). 휠을 돌리거나 끌어서 확대합니다.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
</context>
<context>
    <name>slateboard::ChartFace</name>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>slateboard::ChartView</name>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>slateboard::ChartsPanel</name>
    <message>
        <source>By quarter</source>
        <translation>분기별</translation>
    </message>
    <message>
        <source>No money yet</source>
        <translation>아직 자금 내역이 없습니다</translation>
    </message>
    <message>
        <source>What the titles of the plan cost stands here by quarter, against the caps: budgets, commitments and payments. Add titles on the Board or import them with their costs; caps are set under Plan ▸ Caps…</source>
        <translation>안에 있는 작품의 예산, 약정, 집행이 분기별로 한도와 함께 여기에 표시됩니다. 보드에서 작품을 추가하거나 비용과 함께 가져오십시오. 한도는 안 ▸ 한도…에서 정합니다.</translation>
    </message>
    <message>
        <source>Import titles…</source>
        <translation>작품 가져오기…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Top sheet</source>
        <translation>톱시트</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>수입</translation>
    </message>
    <message>
        <source>Cash position</source>
        <translation>현금 수지</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>포트폴리오</translation>
    </message>
</context>
<context>
    <name>slateboard::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>열 초기화</translation>
    </message>
</context>
<context>
    <name>slateboard::ColumnTable</name>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>days</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>words</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>가져오지 않음</translation>
    </message>
    <message>
        <source>%1 of %2 cells with a text cannot be read.</source>
        <translation>내용이 있는 셀 %2개 가운데 %1개를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 means: %2</source>
        <translation>%1 열의 항목: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>읽는 형식</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 못한 셀</translation>
    </message>
</context>
<context>
    <name>slateboard::ColumnsPanel</name>
    <message>
        <source>As you chose for such a header before.</source>
        <translation>같은 열 이름에 전에 선택한 대로 적용했습니다.</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>열 지정</translation>
    </message>
    <message>
        <source>&amp;Propose anew</source>
        <translation>새로 제안(&amp;P)</translation>
    </message>
</context>
<context>
    <name>slateboard::ComparePanel</name>
    <message>
        <source>What the plans come to</source>
        <translation>두 안의 합계</translation>
    </message>
    <message>
        <source>&amp;A</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;B</source>
        <translation>&amp;B</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>안 A</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>안 B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A와 B 바꾸기</translation>
    </message>
    <message>
        <source>Demand of the plans by quarter</source>
        <translation>두 안의 분기별 자금 소요</translation>
    </message>
    <message>
        <source>Rights that a plan misses</source>
        <translation>판권이 모자라는 경우</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>아직 비교할 안이 없습니다</translation>
    </message>
    <message>
        <source>There is only the working plan. Copy it, and what you change in the copy stands here beside it: titles, dates, money, goals and rights.</source>
        <translation>작업 안만 있습니다. 작업 안을 복사하면 사본에서 바꾼 내용이 여기에 나란히 표시됩니다: 작품, 일정, 자금, 목표, 판권.</translation>
    </message>
    <message>
        <source>No title misses a right in one of the plans that it does not miss as much in the other.</source>
        <translation>두 안에서 판권이 모자라는 정도가 다른 작품이 없습니다.</translation>
    </message>
    <message>
        <source>Titles that miss a right in one of the plans, or not as much in the other.</source>
        <translation>한쪽 안에서만 판권이 모자라거나 모자라는 정도가 다른 작품입니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::ComparePaper</name>
    <message>
        <source>Print the comparison…</source>
        <translation>비교 인쇄…</translation>
    </message>
    <message>
        <source>Save the comparison as PDF…</source>
        <translation>비교를 PDF로 저장…</translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation>비교 내보내기…</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>인쇄·내보내기</translation>
    </message>
</context>
<context>
    <name>slateboard::CopyBudgetDialog</name>
    <message>
        <source>Lump sums grow with the number of episodes</source>
        <translation>일괄 금액을 회차 수에 맞게 환산</translation>
    </message>
    <message>
        <source>Copy a budget to “%1”</source>
        <translation>“%1”에 예산 복사</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>From plan</source>
        <translation>원본 안</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Scaled to</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>No other title has a budget in this plan.</source>
        <translation>이 안에 예산이 있는 다른 작품이 없습니다.</translation>
    </message>
    <message>
        <source>%1 for %2 episodes becomes %3 for %4 episodes. The lines that the title has are replaced.</source>
        <translation>%2회 %1에서 %4회 %3(으)로 바뀝니다. 이 작품의 기존 예산 항목은 대체됩니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::CostDocuments</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>문서 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>paid %1 · open %2</source>
        <translation>집행 %1 · 미지급 %2</translation>
    </message>
    <message>
        <source>overdue %1 · within %2 days %3 · later %4 · without a day %5 · together %6</source>
        <translation>기한 지남 %1 · %2일 이내 %3 · 그 뒤 %4 · 예정일 없음 %5 · 합계 %6</translation>
    </message>
    <message>
        <source>Commitments and payments</source>
        <translation>약정과 집행</translation>
    </message>
</context>
<context>
    <name>slateboard::CostEntry</name>
    <message>
        <source>Say which title the money is for.</source>
        <translation>어느 작품에 쓴 돈인지 입력하세요.</translation>
    </message>
    <message>
        <source>Say how much it is.</source>
        <translation>금액을 입력하세요.</translation>
    </message>
    <message>
        <source>Say of which day it is.</source>
        <translation>일자를 입력하세요.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>지급 예정일</translation>
    </message>
    <message>
        <source>Settles the commitment</source>
        <translation>정산할 약정</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>거래처</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>적요</translation>
    </message>
    <message>
        <source>Enter (Return)</source>
        <translation>입력 (Return)</translation>
    </message>
</context>
<context>
    <name>slateboard::CostReportModel</name>
    <message>
        <source>Whole plan</source>
        <translation>안 전체</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>지급 완료</translation>
    </message>
    <message>
        <source>Budget less what is paid and committed. Type another amount if the account will cost more or less than that.</source>
        <translation>예산에서 집행액과 약정액을 뺀 금액입니다. 이 계정이 그보다 더 들거나 덜 들 것으로 보이면 다른 금액을 입력하세요.</translation>
    </message>
    <message>
        <source>Estimated on %1</source>
        <translation>%1 추정</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>(%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) came since: see whether it still holds.</source>
        <translation>
            <numerusform>그 뒤 문서 %Ln건이 들어왔습니다. 추정이 아직 맞는지 확인하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the money stands</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>잔여 예상액</translation>
    </message>
    <message>
        <source>EFC</source>
        <translation>EFC</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>차이</translation>
    </message>
</context>
<context>
    <name>slateboard::CostReportView</name>
    <message>
        <source>Over budget, or on the way to it</source>
        <translation>예산을 넘었거나 넘을 조짐</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>작품별</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>계정별</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>포맷별</translation>
    </message>
    <message>
        <source>By production company</source>
        <translation>제작사별</translation>
    </message>
    <message>
        <source>How the report is grouped</source>
        <translation>보고서 묶음 기준</translation>
    </message>
    <message>
        <source>Return opens a line, down to its documents. F2 on “To complete” of an account enters what it will still cost.</source>
        <translation>Return을 누르면 문서까지 펼쳐집니다. 계정의 “잔여 예상액”에서 F2를 누르면 앞으로 들 금액을 입력합니다.</translation>
    </message>
    <message>
        <source>Cost report</source>
        <translation>비용 보고서</translation>
    </message>
</context>
<context>
    <name>slateboard::CostTable</name>
    <message>
        <source>paid</source>
        <translation>지급 완료</translation>
    </message>
    <message>
        <source>✕ %1 overdue</source>
        <translation>✕ %1 지남</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미지급</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>지급 예정일</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>거래처</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>정산한 약정</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>적요</translation>
    </message>
</context>
<context>
    <name>slateboard::CostsPanel</name>
    <message>
        <source>All titles</source>
        <translation>모든 작품</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>지급 예정</translation>
    </message>
    <message>
        <source>Cost report</source>
        <translation>비용 보고서</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>새 집행</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>새 약정</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>지급 처리</translation>
    </message>
    <message>
        <source>Take off the commitment</source>
        <translation>약정 정산 풀기</translation>
    </message>
    <message>
        <source>Delete costs</source>
        <translation>비용 삭제</translation>
    </message>
    <message>
        <source>Copy costs to the clipboard</source>
        <translation>비용을 클립보드에 복사</translation>
    </message>
    <message>
        <source>History of this cost</source>
        <translation>이 비용의 기록</translation>
    </message>
    <message>
        <source>Import costs…</source>
        <translation>비용 가져오기…</translation>
    </message>
    <message>
        <source>No costs yet</source>
        <translation>아직 비용이 없습니다</translation>
    </message>
    <message>
        <source>What is contracted and paid for titles stands here, document by document: enter it, or import the list that the accounts department keeps (XLSX or CSV). A payment settles the commitment whose number it names; the cost report follows at once.</source>
        <translation>작품에 약정하고 집행한 금액이 문서별로 여기에 모입니다. 직접 입력하거나 회계팀의 목록(XLSX, CSV)을 가져오세요. 집행에 약정 번호가 있으면 그 약정이 정산되고, 비용 보고서에 바로 반영됩니다.</translation>
    </message>
    <message>
        <source>Which costs</source>
        <translation>보여 줄 비용</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Export the cost report…</source>
        <translation>비용 보고서 내보내기…</translation>
    </message>
    <message>
        <source>Print the cost report…</source>
        <translation>비용 보고서 인쇄…</translation>
    </message>
    <message>
        <source>Save the cost report as PDF…</source>
        <translation>비용 보고서를 PDF로 저장…</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>인쇄·내보내기</translation>
    </message>
</context>
<context>
    <name>slateboard::CreditLine</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>섭외 상태</translation>
    </message>
</context>
<context>
    <name>slateboard::CreditsSection</name>
    <message>
        <source>Credits</source>
        <translation>크레딧</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Nobody is named yet: writers, directors and leads, wanted or attached.</source>
        <translation>아직 아무도 없습니다. 작가, 감독, 주연을 희망이든 확정이든 적습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 attached</source>
        <extracomment>of %2 people %1 are attached</extracomment>
        <translation>%2명 중 %1명 확정</translation>
    </message>
</context>
<context>
    <name>slateboard::DatedMilestones</name>
    <message>
        <source>Awaited</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Next %1 days</source>
        <translation>%1일 이내</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>No dated milestones yet</source>
        <translation>아직 작품별 마일스톤이 없습니다</translation>
    </message>
    <message>
        <source>Script locked, casting closed, first shoot day, delivery: milestones follow the phases of a title, and say when they slip against the approved plan. Give all titles the usual ones of their format, or add one by hand.</source>
        <translation>대본 확정, 캐스팅 완료, 첫 촬영, 납품 같은 마일스톤은 작품의 단계 일정을 따르며, 승인안보다 늦어지면 얼마나 늦는지 알려 줍니다. 모든 작품에 포맷별 기본 마일스톤을 추가하거나 하나씩 직접 추가하세요.</translation>
    </message>
    <message>
        <source>No milestone here</source>
        <translation>해당하는 마일스톤이 없습니다</translation>
    </message>
    <message>
        <source>No milestone of the plan is of this kind.</source>
        <translation>이 안에는 해당하는 마일스톤이 없습니다.</translation>
    </message>
    <message>
        <source>No milestone of this kind matches the search and the format.</source>
        <translation>검색어와 포맷에 맞는 마일스톤이 없습니다.</translation>
    </message>
    <message>
        <source>No plan is approved yet, so nothing tells what has slipped.</source>
        <translation>승인된 안이 아직 없어 일정 차이를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>slips against the plan approved on %1</source>
        <translation>%1 승인안과 비교</translation>
    </message>
    <message>
        <source>slips against “%1”</source>
        <translation>“%1” 안과 비교</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>모든 포맷</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>Which milestones</source>
        <translation>마일스톤 구분</translation>
    </message>
    <message>
        <source>Dated milestones</source>
        <translation>작품별 마일스톤</translation>
    </message>
</context>
<context>
    <name>slateboard::DayEdit</name>
    <message>
        <source>“%1” is not a whole day: year, month and day are needed.</source>
        <translation>“%1”: 연, 월, 일을 모두 입력하십시오.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>날짜 선택</translation>
    </message>
    <message>
        <source>Type it like 2024-06-20, 24.6.20 or 20240620.</source>
        <translation>2024-06-20, 24.6.20, 20240620처럼 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>slateboard::DecisionCard</name>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정됨</translation>
    </message>
    <message>
        <source>Choose a question that waits.</source>
        <translation>대기 중인 질문을 고르세요.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>결정할 것</translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation>어떤 결정</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>결정…</translation>
    </message>
    <message>
        <source>Change the question…</source>
        <translation>질문 변경…</translation>
    </message>
    <message>
        <source>Take back what was decided</source>
        <translation>결정 취소</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>질문 삭제</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>아직 결정한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing waits. Titles that can be greenlit, rights that lapse and caps that are exceeded are asked about here, and what you ask yourself.</source>
        <translation>대기 중인 것이 없습니다. 제작을 확정할 수 있는 작품, 만료되는 판권, 넘은 한도를 여기서 묻습니다. 직접 추가할 수도 있습니다.</translation>
    </message>
    <message>
        <source>gate open</source>
        <translation>확정 가능</translation>
    </message>
    <message numerus="yes">
        <source>%n against it</source>
        <comment>things that the greenlight gate has against a title</comment>
        <translation>
            <numerusform>걸림 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>over cap</source>
        <translation>한도 초과</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>결정할 것</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정자</translation>
    </message>
</context>
<context>
    <name>slateboard::DecisionLine</name>
    <message>
        <source>overdue since %1</source>
        <translation>기한 %1 지남</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>기한 %1</translation>
    </message>
    <message>
        <source>asked by a rule</source>
        <translation>규칙이 물음</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>결정…</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>결정: %1</translation>
    </message>
    <message>
        <source>Take back what was decided</source>
        <translation>결정 취소</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>질문 변경</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>질문 삭제</translation>
    </message>
</context>
<context>
    <name>slateboard::DecisionSection</name>
    <message>
        <source>Nothing waits to be decided about it, and nothing was.</source>
        <translation>이 작품에 대해 결정할 것도 결정한 것도 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>대기 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Ask for a decision about this title</source>
        <translation>이 작품에 대해 결정할 것 추가</translation>
    </message>
</context>
<context>
    <name>slateboard::DetailsSection</name>
    <message>
        <source>Production companies</source>
        <translation>제작사</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Distributors</source>
        <translation>배급사</translation>
    </message>
    <message>
        <source>Korean name</source>
        <translation>한국어 제목</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영어 제목</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분량(분)</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>장르</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>프로듀서</translation>
    </message>
    <message>
        <source>Logline</source>
        <translation>로그라인</translation>
    </message>
    <message>
        <source>Own original</source>
        <translation>자체 오리지널</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Names, separated by commas</source>
        <translation>쉼표로 구분해 입력</translation>
    </message>
</context>
<context>
    <name>slateboard::DifferenceList</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>차이 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1건</translation>
    </message>
    <message>
        <source>Select differences first.</source>
        <translation>먼저 차이를 선택하십시오.</translation>
    </message>
    <message>
        <source>Differences between the plans</source>
        <translation>두 안의 차이</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>차이의 종류</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Take A’s into B</source>
        <translation>A의 내용을 B에 반영</translation>
    </message>
    <message>
        <source>Take B’s into A</source>
        <translation>B의 내용을 A에 반영</translation>
    </message>
</context>
<context>
    <name>slateboard::DocumentLinks</name>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>There is no file “%1” to open.</source>
        <translation>“%1” 파일이 없어 열 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::DocumentsDialog</name>
    <message>
        <source>Add files…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>주소 추가</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Path or address</source>
        <translation>경로 또는 주소</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>It is neither an address of the web nor a file that is there.</source>
        <translation>웹 주소도 아니고 있는 파일도 아닙니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>중복 항목</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>중복 묶음</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>중복 항목 찾기</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>중복 항목을 찾는 중…</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>중복 항목 없음</translation>
    </message>
    <message>
        <source>No two source IPs have the same or nearly the same title and creator, or the same foreign id.</source>
        <translation>제목과 작가가 같거나 비슷한 원천 IP, 외부 ID가 같은 원천 IP가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln묶음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) begin or end like thousands of others: of these, only the same ones were looked for, and no misspelled ones.</source>
        <translation>
            <numerusform>제목 %Ln개는 앞이나 뒤가 수천 개의 다른 제목과 같아, 같은 제목만 찾고 철자가 조금 다른 제목은 찾지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also &amp;seasons and side stories (%1)</source>
        <translation>시즌·외전도 표시(&amp;S) (%1)</translation>
    </message>
    <message>
        <source>Every group that was found is merged or put aside.</source>
        <translation>찾은 묶음을 모두 합치거나 제외했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of seasons and side stories are not shown.</source>
        <translation>
            <numerusform>시즌·외전으로 이루어진 묶음 %Ln개는 표시하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>모두 정리했습니다</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>이전(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>합치기(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;ot duplicates</source>
        <translation>중복 아님(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo merge</source>
        <translation>합치기 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소함: %1</translation>
    </message>
</context>
<context>
    <name>slateboard::DuplicatesModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>slateboard::EntryEdit</name>
    <message>
        <source>“%1” is no share between 0 and 100 percent.</source>
        <translation>“%1”은(는) 0~100% 사이의 비율이 아닙니다.</translation>
    </message>
    <message>
        <source>of the net cost</source>
        <translation>순제작비 대비</translation>
    </message>
    <message>
        <source>A budget cannot be below zero.</source>
        <translation>예산은 0보다 작을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::EntryMoneyEdit</name>
    <message>
        <source>%1 at %2 of %3</source>
        <extracomment>an amount and the rate at which it is taken: ₩16,614,000 at 1384.5 of 2023-03-01</extracomment>
        <translation>%1 (%3 환율 %2)</translation>
    </message>
</context>
<context>
    <name>slateboard::ExportDialog</name>
    <message>
        <source>Export source IPs</source>
        <translation>원천 IP 내보내기</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>As</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>What is &amp;shown · rows: %1, columns: %2</source>
        <translation>화면에 보이는 내용(&amp;S) · %1행, %2열</translation>
    </message>
    <message>
        <source>What is s&amp;elected · nothing</source>
        <translation>선택한 내용(&amp;E) · 없음</translation>
    </message>
    <message>
        <source>What is s&amp;elected · rows: %1</source>
        <translation>선택한 내용(&amp;E) · %1행</translation>
    </message>
    <message>
        <source>&amp;The whole library with rights, to be imported again · rows: %1</source>
        <translation>판권을 포함한 전체 라이브러리(다시 가져올 수 있음)(&amp;T) · %1행</translation>
    </message>
    <message>
        <source>The whole library has English headers and codes in any language, so that it comes back as it was.</source>
        <translation>전체 라이브러리 파일의 머리글과 값은 그대로 다시 가져올 수 있도록 어느 언어에서나 영어와 코드로 저장됩니다.</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>Excel 통합 문서 (.xlsx)(&amp;X)</translation>
    </message>
    <message>
        <source>Text with &amp;commas (.csv)</source>
        <translation>쉼표로 구분한 텍스트 (.csv)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs (.json)</source>
        <translation>JSON, 프로그램용 (.json)(&amp;J)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>파일 선택(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>slateboard::FileFollower</name>
    <message>
        <source>The file is gone: %1. What it held last is still shown; it is read again once it is back.</source>
        <translation>파일이 사라졌습니다: %1. 마지막 내용을 계속 보여 주며, 파일이 돌아오면 다시 읽습니다.</translation>
    </message>
    <message>
        <source>The file was replaced by another state of the library, which is shown now.</source>
        <translation>파일이 라이브러리의 다른 상태로 바뀌어, 이제 그 내용을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is a person, %2 what they did</extracomment>
        <translation>변경: %1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 님의 변경: %2</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more step(s))</source>
        <translation>
            <numerusform>(외 %n단계)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::FilterBar</name>
    <message>
        <source>No genre</source>
        <translation>장르 없음</translation>
    </message>
    <message>
        <source>Any medium</source>
        <translation>모든 매체</translation>
    </message>
    <message>
        <source>Any genre</source>
        <translation>모든 장르</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Filter by medium</source>
        <translation>매체로 거르기</translation>
    </message>
    <message>
        <source>Filter by genre</source>
        <translation>장르로 거르기</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>상태로 거르기</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>검색과 필터 지우기</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>입력한 조건</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
</context>
<context>
    <name>slateboard::FilterList</name>
    <message>
        <source>Saved</source>
        <translation>저장한 필터</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>저장한 필터</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>필터 이름 바꾸기</translation>
    </message>
    <message>
        <source>Replace by the present search</source>
        <translation>지금 검색으로 바꾸기</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>필터 삭제</translation>
    </message>
</context>
<context>
    <name>slateboard::ForecastCard</name>
    <message>
        <source>Will it be reached?</source>
        <translation>달성 가능한가</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>chance to have %1 by %2</source>
        <translation>%2까지 %1 달성 확률</translation>
    </message>
    <message>
        <source>what if %1×</source>
        <translation>%1배 가정</translation>
    </message>
    <message>
        <source>Forecast and pace</source>
        <translation>예측과 속도</translation>
    </message>
</context>
<context>
    <name>slateboard::FormatChips</name>
    <message>
        <source>Show only the chosen formats</source>
        <translation>선택한 포맷만 보기</translation>
    </message>
</context>
<context>
    <name>slateboard::FormatLegend</name>
    <message>
        <source>Firm</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Hoped</source>
        <translation>미확정</translation>
    </message>
</context>
<context>
    <name>slateboard::FundingLine</name>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Source of the money</source>
        <translation>재원 종류</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
</context>
<context>
    <name>slateboard::FundingSection</name>
    <message>
        <source>%1 short of the estimated final cost of %2.</source>
        <translation>최종 예상 제작비 %2 중 %1 부족합니다.</translation>
    </message>
    <message>
        <source>Covers the estimated final cost of %1.</source>
        <translation>최종 예상 제작비 %1 전액을 충당합니다.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>재원</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Nobody pays for it yet: our own share, co-producers, presales, funds.</source>
        <translation>아직 재원이 없습니다. 자체 부담, 공동 제작, 선판매, 펀드 등을 적습니다.</translation>
    </message>
    <message>
        <source>%1 more than the estimated final cost of %2.</source>
        <translation>최종 예상 제작비 %2보다 %1 많습니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::FunnelChart</name>
    <message>
        <source>went on</source>
        <translation>다음 단계로</translation>
    </message>
    <message>
        <source>stand here</source>
        <translation>현재 이 단계</translation>
    </message>
    <message>
        <source>shelved here</source>
        <translation>이 단계에서 보류</translation>
    </message>
    <message>
        <source>after (median)</source>
        <translation>걸린 기간(중앙값)</translation>
    </message>
    <message>
        <source>No title of the plan has been pitched yet.</source>
        <translation>안에 기획된 작품이 아직 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2 titles reached it, %3 went on, %4 stand there, %5 were shelved there.</source>
        <translation>%1: 도달 %2편, 다음 단계로 %3편, 현재 %4편, 보류 %5편.</translation>
    </message>
    <message>
        <source>%1 titles were pitched, %2 are released.</source>
        <translation>기획 %1편, 공개 %2편.</translation>
    </message>
    <message>
        <source>Stage funnel</source>
        <translation>단계 퍼널</translation>
    </message>
    <message>
        <source>Reached it</source>
        <translation>도달</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>다음 단계로</translation>
    </message>
    <message>
        <source>Stand here</source>
        <translation>현재 이 단계</translation>
    </message>
    <message>
        <source>Shelved here</source>
        <translation>이 단계에서 보류</translation>
    </message>
    <message>
        <source>Of those decided, went on</source>
        <translation>결정된 작품 중 다음 단계로</translation>
    </message>
    <message>
        <source>Days since the stage before, median of %1</source>
        <translation>앞 단계부터 걸린 기간, %1편의 중앙값</translation>
    </message>
    <message>
        <source>Those here have stood for, median</source>
        <translation>현재 작품이 머문 기간, 중앙값</translation>
    </message>
    <message>
        <source>stage-funnel</source>
        <translation>단계-퍼널</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::FunnelFace</name>
    <message>
        <source>All formats</source>
        <translation>모든 포맷</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>Titles of the stage</source>
        <translation>단계별 작품</translation>
    </message>
    <message>
        <source>Through the stages</source>
        <translation>단계 통과</translation>
    </message>
    <message>
        <source>click a part for its titles</source>
        <translation>막대를 누르면 작품 표시</translation>
    </message>
    <message>
        <source>%1 pitched: %2 released, %3 shelved, %4 on their way</source>
        <translation>기획 %1편: 공개 %2편, 보류 %3편, 진행 중 %4편</translation>
    </message>
    <message>
        <source>%1 of those decided came through</source>
        <translation>결정된 작품의 %1가 공개까지 도달</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>다음 단계로</translation>
    </message>
    <message>
        <source>stand here</source>
        <translation>현재 이 단계</translation>
    </message>
    <message>
        <source>shelved here</source>
        <translation>이 단계에서 보류</translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>작품 %Ln편</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::FunnelPanel</name>
    <message>
        <source>as of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>How far scouting got</source>
        <translation>발굴 진행</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>분류별</translation>
    </message>
    <message>
        <source>Return or a double click on a number shows its source IPs</source>
        <translation>숫자를 두 번 클릭하거나 Enter 키를 누르면 해당 원천 IP를 봅니다</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>출판사·연재처</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>분류 기준</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Scout&apos;s funnel</source>
        <translation>발굴 퍼널</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>아직 기록된 단계가 없습니다</translation>
    </message>
    <message>
        <source>The funnel shows how source IPs go from their discovery over talks and offers to rights and titles. Record these steps: choose “Record scouting step…” for source IPs of the list, or add one in the details of a source IP.</source>
        <translation>퍼널은 원천 IP가 발굴에서 협의와 제안을 거쳐 판권 확보와 작품으로 이어지는 과정을 보여 줍니다. 목록에서 원천 IP를 고르고 “발굴 단계 기록…”을 선택하거나 원천 IP 상세에서 단계를 기록하십시오.</translation>
    </message>
</context>
<context>
    <name>slateboard::FunnelStepsView</name>
    <message>
        <source>Passed on after “%1”: %2</source>
        <translation>“%1” 이후 미진행: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln source IP(s)</source>
        <translation>
            <numerusform>%1: 원천 IP %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the step before</source>
        <translation>앞 단계의 %1</translation>
    </message>
    <message>
        <source>days from the step before: %1</source>
        <translation>앞 단계부터 일수: %1</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>앞 단계 대비</translation>
    </message>
    <message>
        <source>Median days from it</source>
        <translation>앞 단계부터 일수(중앙값)</translation>
    </message>
    <message>
        <source>Median days from discovery</source>
        <translation>발굴부터 일수(중앙값)</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>미진행</translation>
    </message>
    <message>
        <source>The share of those in the step before that reached this one.</source>
        <translation>앞 단계에 도달한 원천 IP 가운데 이 단계에 도달한 비율입니다.</translation>
    </message>
    <message>
        <source>Median days from the step before, of those with both days.</source>
        <translation>앞 단계부터 걸린 일수의 중앙값입니다. 두 날짜가 모두 있는 원천 IP만 셉니다.</translation>
    </message>
    <message>
        <source>Median days from the discovery, of those with both days.</source>
        <translation>발굴부터 걸린 일수의 중앙값입니다. 두 날짜가 모두 있는 원천 IP만 셉니다.</translation>
    </message>
    <message>
        <source>Got no further, and were passed on.</source>
        <translation>이 단계에서 진행하지 않기로 한 원천 IP입니다.</translation>
    </message>
    <message>
        <source>Show these source IPs</source>
        <translation>이 원천 IP 보기</translation>
    </message>
    <message>
        <source>▨ passed on after this step. A step counts whatever ever reached it, wherever it stands now, in the whole library: search and filters do not narrow it.</source>
        <translation>▨ 이 단계에서 미진행. 각 단계는 지금 상태와 관계없이 한 번이라도 그 단계에 도달한 원천 IP를 라이브러리 전체에서 셉니다. 검색과 필터는 적용되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::GateDialog</name>
    <message>
        <source>The greenlight gate has something against “%1”</source>
        <translation>“%1” 작품이 제작 확정 조건에 걸립니다</translation>
    </message>
    <message numerus="yes">
        <source>The greenlight gate has something against %1 of %n title(s)</source>
        <translation>
            <numerusform>작품 %n편 중 %1편이 제작 확정 조건에 걸립니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Override</source>
        <translation>그래도 확정</translation>
    </message>
    <message>
        <source>What the gate has against it</source>
        <translation>제작 확정 조건에 걸리는 점</translation>
    </message>
    <message>
        <source>Return or a double click on a line leads to where something can be done about it.</source>
        <translation>줄에서 Enter를 누르거나 두 번 클릭하면 고칠 수 있는 곳으로 갑니다.</translation>
    </message>
    <message>
        <source>Why it goes ahead all the same; kept with the reasons in the title&apos;s history</source>
        <translation>그래도 진행하는 까닭. 걸린 점과 함께 작품의 단계 기록에 남습니다</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n other(s)</source>
        <translation>
            <numerusform>나머지 %n편만</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>결정한 사람(&amp;D)</translation>
    </message>
    <message>
        <source>Overriding the gate needs a note.</source>
        <translation>조건을 넘기려면 메모가 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” to %2</source>
        <extracomment>%1 is a title, %2 a stage such as Pre-production</extracomment>
        <translation>“%1” → %2 단계</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) to %1</source>
        <translation>
            <numerusform>작품 %n편 → %1 단계</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::GoalChoice</name>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
</context>
<context>
    <name>slateboard::GoalTile</name>
    <message>
        <source>history too short</source>
        <translation>이력이 짧음</translation>
    </message>
    <message>
        <source>target %1 · %2</source>
        <translation>목표 %1 · %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>deadline passed</source>
        <translation>기한 경과</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>순조</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>chance %1</source>
        <translation>확률 %1</translation>
    </message>
    <message>
        <source>needs %1 a month</source>
        <translation>필요 월 %1</translation>
    </message>
    <message>
        <source>had %1 → %2</source>
        <translation>실적 %1 → %2</translation>
    </message>
    <message>
        <source>had %1</source>
        <translation>실적 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 이후</translation>
    </message>
    <message>
        <source>P50 %1 · P85 %2</source>
        <translation>P50 %1 · P85 %2</translation>
    </message>
    <message>
        <source>P50 is the day by which the target is reached with a chance of 50%, P85 with one of 85%.</source>
        <translation>P50은 50% 확률로, P85는 85% 확률로 목표에 이르는 날짜입니다.</translation>
    </message>
    <message>
        <source>The pace that is needed to the deadline, and that of the last 12 and 6 complete months.</source>
        <translation>마감까지 필요한 속도와, 지난 12개월·6개월의 실제 속도입니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slateboard::GoalsDialog</name>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>집계 대상</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>목표 추가</translation>
    </message>
    <message>
        <source>Same as what is counted</source>
        <translation>집계 대상과 같음</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>목표 삭제</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>of a goal: a number, a day</extracomment>
        <translation>%2까지 %1</translation>
    </message>
</context>
<context>
    <name>slateboard::GoalsView</name>
    <message>
        <source>There is no goal yet. Add one under Plan ▸ Goals…</source>
        <translation>아직 목표가 없습니다. 안 ▸ 목표…에서 추가하십시오.</translation>
    </message>
    <message>
        <source>gains and losses by month below</source>
        <translation>아래는 월별 확보와 상실</translation>
    </message>
    <message>
        <source>No title counts yet: none has reached what this goal asks for.</source>
        <translation>이 목표의 조건을 충족한 작품이 아직 없습니다.</translation>
    </message>
    <message>
        <source>No source IP counts yet: none has a rights grant that covers a screen use. The Library offers one grant for all rows.</source>
        <translation>집계되는 원천 IP가 아직 없습니다. 영상화 판권이 있는 원천 IP가 없습니다. IP 라이브러리에서 모든 행에 판권을 한 번에 부여할 수 있습니다.</translation>
    </message>
    <message>
        <source>Working out what would move the date…</source>
        <translation>무엇이 날짜를 바꾸는지 계산하는 중…</translation>
    </message>
    <message>
        <source>Without a forecast there is nothing to move.</source>
        <translation>예측이 없어 바꿀 날짜도 없습니다.</translation>
    </message>
    <message>
        <source>Nothing that is under way would bring the date forward.</source>
        <translation>진행 중인 일 가운데 날짜를 앞당길 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln행</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the month</source>
        <translation>해당 월의 세부 내역</translation>
    </message>
    <message>
        <source>Rows of the lever</source>
        <translation>해당 방법의 세부 내역</translation>
    </message>
    <message>
        <source>Gains and losses</source>
        <translation>확보와 상실</translation>
    </message>
    <message>
        <source>click a month for its rows</source>
        <translation>월을 누르면 세부 내역 표시</translation>
    </message>
    <message>
        <source>What would move the date</source>
        <translation>무엇이 날짜를 바꾸나</translation>
    </message>
    <message>
        <source>click one for its rows</source>
        <translation>누르면 세부 내역 표시</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Show in the Library</source>
        <translation>IP 라이브러리에서 보기</translation>
    </message>
    <message>
        <source>Gains and losses by month</source>
        <translation>월별 확보와 상실</translation>
    </message>
</context>
<context>
    <name>slateboard::GrantActions</name>
    <message>
        <source>Exercise option…</source>
        <translation>옵션 행사…</translation>
    </message>
    <message>
        <source>Extend rights…</source>
        <translation>판권 연장…</translation>
    </message>
    <message>
        <source>Let rights lapse</source>
        <translation>판권 연장하지 않기</translation>
    </message>
    <message>
        <source>Keep rights after all</source>
        <translation>판권 연장 안 함 취소</translation>
    </message>
    <message>
        <source>Return rights…</source>
        <translation>판권 반환…</translation>
    </message>
    <message>
        <source>It is for one grant of one source IP: select that, and where several could be meant, go to one of them in the details.</source>
        <translation>원천 IP 하나의 판권 하나에만 쓸 수 있습니다. 원천 IP를 선택하고, 해당하는 판권이 여럿이면 상세 정보에서 그 가운데 하나로 이동하십시오.</translation>
    </message>
</context>
<context>
    <name>slateboard::GrantBox</name>
    <message>
        <source>Rights to all source IPs of these rows</source>
        <translation>가져오는 모든 원천 IP의 판권</translation>
    </message>
    <message>
        <source>Without a grant, none of these source IPs counts as secured.</source>
        <translation>판권이 없으면 이 원천 IP는 확보 건수에 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>worldwide</source>
        <translation>전 세계</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>from %1, perpetual</source>
        <translation>%1부터 무기한</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>건당 %1</translation>
    </message>
    <message>
        <source>%1. Such a grant does not make a source IP count as secured.</source>
        <translation>%1. 이 판권으로는 원천 IP가 확보 건수에 포함되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The rows name %Ln grant(s) themselves. Source IPs without a grant do not count as secured.</source>
        <translation>
            <numerusform>목록에 판권 %Ln건이 들어 있습니다. 판권이 없는 원천 IP는 확보 건수에 포함되지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Grant rights to all source IPs of these rows</source>
        <translation>가져오는 모든 원천 IP에 판권 부여(&amp;G)</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>변경(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>slateboard::GrantCard</name>
    <message>
        <source>not yet begun</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>전 세계</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>판권료</translation>
    </message>
    <message>
        <source>Exercise price</source>
        <translation>행사 가격</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>연장 조건</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>계약 상대</translation>
    </message>
    <message>
        <source>Edit this grant</source>
        <translation>이 판권 편집</translation>
    </message>
    <message>
        <source>Delete this grant</source>
        <translation>이 판권 삭제</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>독점</translation>
    </message>
    <message>
        <source>not exclusive</source>
        <translation>비독점</translation>
    </message>
    <message>
        <source>Does not make it count as secured.</source>
        <translation>확보 건수에 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Came of</source>
        <translation>취득 경로</translation>
    </message>
    <message>
        <source>an option that was exercised</source>
        <translation>옵션 행사</translation>
    </message>
    <message>
        <source>exercised on %1</source>
        <translation>%1 행사</translation>
    </message>
    <message>
        <source>returned on %1</source>
        <translation>%1 반환</translation>
    </message>
    <message>
        <source>was let lapse</source>
        <translation>연장하지 않고 만료</translation>
    </message>
    <message>
        <source>is let lapse, decided on %1</source>
        <translation>연장하지 않기로 함(%1 결정)</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>%n일 뒤 종료</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Exercise…</source>
        <translation>행사…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>연장…</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>연장 안 함 취소</translation>
    </message>
    <message>
        <source>Let lapse</source>
        <translation>연장하지 않기</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>반환…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>문서…</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>다른 처리</translation>
    </message>
    <message>
        <source>Other steps of this grant</source>
        <translation>이 판권의 다른 처리</translation>
    </message>
</context>
<context>
    <name>slateboard::GrantDialog</name>
    <message>
        <source>Rights</source>
        <translation>판권</translation>
    </message>
</context>
<context>
    <name>slateboard::GrantForm</name>
    <message>
        <source>Exclusive</source>
        <translation>독점</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>무기한</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>전 세계</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>&amp;Territory</source>
        <translation>지역(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>시작일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>종료일(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;ee</source>
        <translation>판권료(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xercise price</source>
        <translation>행사 가격(&amp;X)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Choose at least one use.</source>
        <translation>용도를 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>Enter the day on which the grant begins.</source>
        <translation>판권 시작일을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the last day, or choose “Perpetual”.</source>
        <translation>종료일을 입력하거나 “무기한”을 선택하십시오.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>종료일이 시작일보다 빠릅니다.</translation>
    </message>
    <message>
        <source>While this grant runs, the source IP counts as secured.</source>
        <translation>이 판권이 유효한 동안 원천 IP가 확보 건수에 포함됩니다.</translation>
    </message>
    <message>
        <source>This grant does not make a source IP count as secured: that takes an in-house right, a purchase, a licence or an option, for a screen use.</source>
        <translation>이 판권으로는 원천 IP가 확보 건수에 포함되지 않습니다. 드라마·영화·예능·애니메이션을 포함하는 자체 보유, 구매, 라이선스, 옵션 계약이어야 합니다.</translation>
    </message>
    <message>
        <source>Exte&amp;nsion</source>
        <translation>연장 조건(&amp;N)</translation>
    </message>
    <message>
        <source>Counter&amp;party</source>
        <translation>계약 상대(&amp;P)</translation>
    </message>
</context>
<context>
    <name>slateboard::GrantStepDialog</name>
    <message>
        <source>%1 on “%2”</source>
        <extracomment>%1 is a kind of right such as Option, %2 a source IP</extracomment>
        <translation>“%2” %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, %2까지</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>무기한</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>얻는 권리(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>종료일(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>행사 가격(&amp;P)</translation>
    </message>
    <message>
        <source>Enter the day on which the option is exercised.</source>
        <translation>옵션을 행사하는 날을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the last day, or choose “Perpetual”.</source>
        <translation>종료일을 입력하거나 “무기한”을 선택하십시오.</translation>
    </message>
    <message>
        <source>The option ends on %1; uses, territory, language and counterparty carry over.</source>
        <translation>옵션은 %1에 끝나고, 용도·지역·언어·계약 상대는 그대로 이어집니다.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>연장</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>계약 조건</translation>
    </message>
    <message>
        <source>Enter the new last day.</source>
        <translation>새 종료일을 입력하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The grant lasts %n day(s) longer.</source>
        <translation>
            <numerusform>판권이 %n일 연장됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fee is %1 in all.</source>
        <translation>판권료는 모두 %1입니다.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>반환</translation>
    </message>
    <message>
        <source>Enter the day on which the right is returned.</source>
        <translation>판권을 반환하는 날을 입력하십시오.</translation>
    </message>
    <message>
        <source>The grant ends on %1.</source>
        <translation>판권이 %1에 끝납니다.</translation>
    </message>
    <message>
        <source>Additional f&amp;ee</source>
        <translation>추가 판권료(&amp;E)</translation>
    </message>
</context>
<context>
    <name>slateboard::GrantTimeline</name>
    <message>
        <source>%1: %2 to %3, then it lapses.</source>
        <extracomment>%1 is a right such as &quot;Option, exclusive&quot;, %2 and %3 are days</extracomment>
        <translation>%1: %2부터 %3까지이며, 뒤를 잇는 판권이 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2 to %3.</source>
        <translation>%1: %2부터 %3까지.</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>Timeline of the rights</source>
        <translation>판권 타임라인</translation>
    </message>
</context>
<context>
    <name>slateboard::GroupView</name>
    <message>
        <source>the %1 oldest are shown</source>
        <translation>오래된 %1건만 표시</translation>
    </message>
    <message>
        <source>✓ marks what the source IP that is kept will say; choose another cell to take its value. Rights, scouting, metrics and ties to titles all go to the one that is kept. “Not duplicates” puts the group aside until the library is closed.</source>
        <translation>✓는 남길 원천 IP에 들어갈 값입니다. 다른 셀을 선택하면 그 값을 가져옵니다. 판권, 발굴 과정, 지표, 작품 연결은 모두 남길 항목으로 옮겨집니다. “중복 아님”으로 둔 묶음은 라이브러리를 닫을 때까지 숨깁니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::HistoryList</name>
    <message numerus="yes">
        <source>%1 %2 · %n step(s)</source>
        <extracomment>The head of a day in the history: the day, its weekday and how many steps</extracomment>
        <translation>
            <numerusform>%1 %2 · 변경 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>변경 %1번, %2</translation>
    </message>
    <message>
        <source>%1 (undone by step %2)</source>
        <translation>%1(변경 %2번에서 실행 취소됨)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>취소됨</translation>
    </message>
</context>
<context>
    <name>slateboard::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>변경 이력</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>변경 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>변경 %2건 중 %1건</translation>
    </message>
    <message>
        <source>%1, looking through the rest…</source>
        <translation>%1, 나머지를 찾는 중…</translation>
    </message>
    <message>
        <source>No step passes the filter</source>
        <translation>조건에 맞는 변경이 없습니다</translation>
    </message>
    <message>
        <source>Other words, another person or kind may find what you look for.</source>
        <translation>다른 검색어나 사용자, 종류로 찾아 보십시오.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>아직 변경된 것이 없습니다</translation>
    </message>
    <message>
        <source>Every change of this library will stand here with its time and who made it, and any of them can be undone.</source>
        <translation>이 라이브러리의 모든 변경이 시각, 사용자와 함께 여기에 남으며, 어느 변경이든 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모든 사용자</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Undo this step…</source>
        <translation>이 변경 실행 취소…</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>모든 변경 보기</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>변경 이력 검색</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>What the step is about</source>
        <translation>변경의 종류</translation>
    </message>
    <message>
        <source>Show the history of everything again</source>
        <translation>전체 변경 이력 다시 보기</translation>
    </message>
</context>
<context>
    <name>slateboard::ImportDialog</name>
    <message>
        <source>Import source IPs</source>
        <translation>원천 IP 가져오기</translation>
    </message>
    <message>
        <source>Import titles</source>
        <translation>작품 가져오기</translation>
    </message>
    <message>
        <source>A list of source IPs</source>
        <translation>원천 IP 목록</translation>
    </message>
    <message>
        <source>A list of titles</source>
        <translation>작품 목록</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>열 지정</translation>
    </message>
    <message>
        <source>What the rows bring</source>
        <translation>가져올 내용</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <translation>%1 제외.csv</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>가져오기 중단</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>읽는 중: %1</translation>
    </message>
    <message>
        <source>Drop an Excel workbook (XLSX), a CSV or a TSV file here, or paste rows that were copied from a spreadsheet.</source>
        <translation>Excel 통합 문서(XLSX), CSV, TSV 파일을 여기에 놓거나 스프레드시트에서 복사한 행을 붙여넣으십시오.</translation>
    </message>
    <message>
        <source>One row for each source IP, column names above. A title is enough; medium, genre, creator, tags, rights and more are read where there are columns for them.</source>
        <translation>맨 위에 열 이름이, 그 아래 한 행에 원천 IP가 하나씩 있어야 합니다. 제목만 있어도 되며, 매체, 장르, 작가, 태그, 판권 등은 열이 있으면 읽습니다.</translation>
    </message>
    <message>
        <source>One row for each title, column names above. A name is enough; what it was made from, release, cost, receipts, platform and companies are read where there are columns for them.</source>
        <translation>맨 위에 열 이름이, 그 아래 한 행에 작품이 하나씩 있어야 합니다. 제목만 있어도 되며, 원작, 공개일, 제작비, 수입, 플랫폼, 제작사·배급사는 열이 있으면 읽습니다.</translation>
    </message>
    <message>
        <source>Import metrics</source>
        <translation>지표 가져오기</translation>
    </message>
    <message>
        <source>A list of metrics</source>
        <translation>지표 목록</translation>
    </message>
    <message>
        <source>Views, subscribers, ratings and the like of source IPs that the library has: a row for each value, or a row for each source IP and a column for each day or metric.</source>
        <translation>라이브러리에 있는 원천 IP의 조회수, 구독자 수, 평점 등입니다. 한 행에 값이 하나씩 있거나, 한 행에 원천 IP가 하나씩 있고 날짜나 지표마다 열이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste.</source>
        <translation>클립보드에 붙여넣을 글이 없습니다.</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.tsv *.tab *.txt)</source>
        <translation>목록 (*.xlsx *.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>The rejected rows stand in “%1”. Mend them there, and import them again.</source>
        <translation>제외된 행을 “%1”에 저장했습니다. 거기서 고친 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>제외된 행 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>파일 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>행 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Where the list does not say</source>
        <translation>목록에 적혀 있지 않을 때</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Import costs</source>
        <translation>비용 가져오기</translation>
    </message>
    <message>
        <source>A list of costs</source>
        <translation>비용 목록</translation>
    </message>
    <message>
        <source>One row for each commitment or payment of a title that the library has, column names above: title, day and amount; account, due day, document number, counterparty, currency with rate and the commitment that a payment settles are read where there are columns for them.</source>
        <translation>라이브러리에 있는 작품의 약정이나 집행을 한 줄에 하나씩, 맨 위에 열 이름을 두세요. 작품, 일자, 금액이 필요하고 계정, 지급 예정일, 문서 번호, 거래처, 통화와 환율, 집행이 정산하는 약정 번호는 열이 있으면 읽습니다.</translation>
    </message>
    <message>
        <source>Import receipts</source>
        <translation>수입 가져오기</translation>
    </message>
    <message>
        <source>A list of receipts</source>
        <translation>수입 목록</translation>
    </message>
    <message>
        <source>One row for each receipt of a title that the library has, column names above: title, day and amount; platform, kind, document number and currency with rate are read where there are columns for them.</source>
        <translation>라이브러리에 있는 작품의 수입을 한 행에 하나씩, 위에는 열 이름을 둡니다: 작품, 날짜, 금액. 플랫폼, 종류, 문서 번호, 환율이 있는 통화는 해당 열이 있으면 읽습니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::ImportDraft</name>
    <message>
        <source>clipboard</source>
        <translation>클립보드</translation>
    </message>
</context>
<context>
    <name>slateboard::ImportResult</name>
    <message>
        <source>Rejected rows</source>
        <translation>제외된 행</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>참고</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) as they will be taken.</source>
        <translation>
            <numerusform>가져올 행 가운데 처음 %Ln행입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows as they stand in the list</source>
        <translation>목록 원본의 처음 몇 행</translation>
    </message>
    <message>
        <source>The first new rows as they will be taken</source>
        <translation>가져올 새 행 미리 보기</translation>
    </message>
    <message>
        <source>These words are not known. Say what each means, once for all its rows.</source>
        <translation>알 수 없는 용어입니다. 각각 어떤 값인지 고르면 그 용어가 있는 모든 행에 적용됩니다.</translation>
    </message>
    <message>
        <source>Words that are not known</source>
        <translation>알 수 없는 용어</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s).</source>
        <translation>
            <numerusform>처음 %Ln행입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the &amp;list</source>
        <translation>목록(&amp;L)</translation>
    </message>
    <message>
        <source>In the &amp;list (%1)</source>
        <translation>목록(&amp;L) (%1)</translation>
    </message>
    <message>
        <source>&amp;New (%1)</source>
        <translation>새 행(&amp;N) (%1)</translation>
    </message>
    <message>
        <source>Alread&amp;y there (%1)</source>
        <translation>이미 있음(&amp;Y) (%1)</translation>
    </message>
    <message>
        <source>&amp;Words (%1)</source>
        <translation>용어(&amp;W) (%1)</translation>
    </message>
    <message>
        <source>Re&amp;jected (%1)</source>
        <translation>제외(&amp;J) (%1)</translation>
    </message>
    <message>
        <source>No&amp;tes (%1)</source>
        <translation>참고(&amp;T) (%1)</translation>
    </message>
</context>
<context>
    <name>slateboard::InterimTargets</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Fill straight</source>
        <translation>직선으로 채우기</translation>
    </message>
    <message>
        <source>Fill as planned</source>
        <translation>안에 맞춰 채우기</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Counted then</source>
        <translation>당시 실적</translation>
    </message>
    <message>
        <source>Interim targets</source>
        <translation>중간 목표</translation>
    </message>
    <message>
        <source>A target for the end of each quarter, on the straight line from what was counted on the start to the target on the deadline</source>
        <translation>시작일 실적에서 기한의 목표까지 이은 직선을 따라 분기 말마다 중간 목표를 둡니다</translation>
    </message>
    <message>
        <source>A target for the end of each quarter to come, in the rhythm in which the plan brings gains, so that the goal&apos;s target is reached by the deadline</source>
        <translation>안에서 늘어나는 흐름을 따라, 기한에 목표에 이르도록 앞으로의 분기 말마다 중간 목표를 둡니다</translation>
    </message>
    <message>
        <source>No quarter ends between start and deadline.</source>
        <translation>시작일과 기한 사이에 끝나는 분기가 없습니다.</translation>
    </message>
    <message>
        <source>The plan says nothing of gains that lead to this target: there is no rhythm to follow.</source>
        <translation>이 목표에 이르는 증가가 안에 없어 따를 흐름이 없습니다.</translation>
    </message>
    <message>
        <source>None yet. Interim targets say what is to be reached on the way, by the end of a quarter.</source>
        <translation>아직 없습니다. 중간 목표는 분기 말까지 도달할 수를 정합니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::IpDelegate</name>
    <message numerus="yes">
        <source>%1 · %n d</source>
        <extracomment>%1 is a day, %n the days until then</extracomment>
        <translation>
            <numerusform>%1 · %n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::IpGrants</name>
    <message>
        <source>No rights grant yet: the source IP is listed, but not secured.</source>
        <translation>아직 판권이 없습니다. 등록만 되어 있고 확보된 것은 아닙니다.</translation>
    </message>
    <message>
        <source>Rights to “%1”</source>
        <translation>“%1” 판권</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>Add rights…</source>
        <translation>판권 추가…</translation>
    </message>
    <message>
        <source>photography from %1</source>
        <translation>%1 촬영 시작</translation>
    </message>
    <message>
        <source>needs the rights until %1</source>
        <translation>%1까지 판권 필요</translation>
    </message>
</context>
<context>
    <name>slateboard::IpInspector</name>
    <message>
        <source>No title is made from it yet.</source>
        <translation>아직 작품화되지 않았습니다.</translation>
    </message>
    <message>
        <source>Titles made from it</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>원천 IP</translation>
    </message>
</context>
<context>
    <name>slateboard::IpListModel</name>
    <message>
        <source>Closed group: %1</source>
        <translation>접힌 그룹: %1</translation>
    </message>
    <message>
        <source>Open group: %1</source>
        <translation>펼친 그룹: %1</translation>
    </message>
    <message>
        <source>%1 · %2 secured · %3 of the list</source>
        <translation>%1 · 확보 %2 · 목록의 %3</translation>
    </message>
    <message>
        <source>%1, exclusive rights clash</source>
        <translation>%1, 독점권 겹침</translation>
    </message>
</context>
<context>
    <name>slateboard::IpMetrics</name>
    <message>
        <source>No metrics yet: views, subscribers, ratings, comments or ranks of this source IP can be imported, or recorded here.</source>
        <translation>아직 지표가 없습니다. 이 원천 IP의 조회수, 구독자, 평점, 댓글, 순위를 가져오거나 여기에 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Values…</source>
        <translation>지표 값…</translation>
    </message>
    <message>
        <source>Values of metrics</source>
        <translation>지표 값</translation>
    </message>
</context>
<context>
    <name>slateboard::IpScouting</name>
    <message>
        <source>No step yet: record when it was discovered, talked about, offered for, secured or passed on.</source>
        <translation>아직 단계가 없습니다. 발굴, 협의, 제안, 확보하거나 진행하지 않기로 한 날을 기록하십시오.</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>이 단계 삭제</translation>
    </message>
    <message>
        <source>Delete the step “%1” of %2</source>
        <translation>%2 “%1” 단계 삭제</translation>
    </message>
    <message>
        <source>Scouting</source>
        <translation>발굴 과정</translation>
    </message>
    <message>
        <source>Add step…</source>
        <translation>단계 추가…</translation>
    </message>
    <message>
        <source>Add a scouting step</source>
        <translation>발굴 단계 추가</translation>
    </message>
</context>
<context>
    <name>slateboard::KeysDialog</name>
    <message>
        <source>Keys and first steps</source>
        <translation>단축키와 첫걸음</translation>
    </message>
    <message>
        <source>What</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Import your list of source IPs, or paste it from a spreadsheet; then your titles.&lt;/li&gt;&lt;li&gt;Record the rights in the Library, and plan titles on the Board and the Timeline: a title’s details stand beside them.&lt;/li&gt;&lt;li&gt;Enter budgets, costs and receipts on the page Budget, or import them: charts, caps, the cost report and statements follow at once.&lt;/li&gt;&lt;li&gt;Try changes in a what-if plan, and compare it on the page Plans.&lt;/li&gt;&lt;li&gt;Nothing has to be saved, and everything can be undone; every step stands in the History.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;On the Board and the Timeline, Space takes what the keyboard is on into the hand, the arrow keys move it, Enter puts it down and Escape takes it back. In a chart the arrow keys go from bar to bar, Enter opens the rows behind one, + and − zoom, and 0 shows all again.&lt;/p&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;원천 IP 목록을 가져오거나 스프레드시트에서 붙여 넣고, 이어서 작품을 가져옵니다.&lt;/li&gt;&lt;li&gt;라이브러리에 판권을 적고, 보드와 타임라인에서 작품을 계획합니다. 작품의 상세 정보는 그 옆에 있습니다.&lt;/li&gt;&lt;li&gt;‘예산’ 페이지에서 예산·비용·수입을 입력하거나 가져오면 차트, 한도, 비용 보고서와 정산서에 바로 반영됩니다.&lt;/li&gt;&lt;li&gt;가정 안에서 바꾸어 보고, ‘안’ 페이지에서 비교합니다.&lt;/li&gt;&lt;li&gt;저장할 필요가 없고 모두 되돌릴 수 있으며, 모든 변경이 변경 이력에 남습니다.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;보드와 타임라인에서는 스페이스로 선택한 것을 집고, 화살표 키로 옮기고, Enter로 내려놓고, Esc로 취소합니다. 차트에서는 화살표 키로 막대를 옮겨 다니고, Enter로 그 내역을 열며, +와 −로 확대·축소하고 0으로 전체를 다시 봅니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>slateboard::LibraryDialog</name>
    <message>
        <source>Library settings</source>
        <translation>라이브러리 설정</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>%1 (cannot change)</source>
        <translation>%1 (변경 불가)</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>보고서 언어</translation>
    </message>
    <message>
        <source>A drama IP is</source>
        <translation>드라마 IP 집계 기준</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Spent again, of own receipts</source>
        <translation>자사 수익 중 재투자 비율</translation>
    </message>
    <message>
        <source>Quarters after they come in</source>
        <translation>수익이 들어온 뒤 재투자까지(분기)</translation>
    </message>
    <message>
        <source>What is spent again raises the caps of the programme, and those on quarters for which the caps say so.</source>
        <translation>재투자되는 금액만큼 전체 한도가 올라가며, 분기 한도는 그렇게 지정한 것만 올라갑니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::LibraryList</name>
    <message>
        <source>Untitled source IP</source>
        <translation>제목 없는 원천 IP</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1건</translation>
    </message>
    <message>
        <source>Search, or filter as in %1</source>
        <translation>검색어 또는 필터 입력: %1</translation>
    </message>
    <message>
        <source>Search source IPs</source>
        <translation>원천 IP 검색</translation>
    </message>
    <message>
        <source>Source IPs</source>
        <translation>원천 IP</translation>
    </message>
    <message>
        <source>No source IPs yet</source>
        <translation>아직 원천 IP가 없습니다</translation>
    </message>
    <message>
        <source>Web novels, webtoons, novels, formats: the works that titles can be made from belong here, with the rights in them. Import a list, or add one by hand.</source>
        <translation>웹소설, 웹툰, 소설, 포맷 등 작품의 원작이 될 원천 IP와 그 판권을 여기에서 관리합니다. 목록을 가져오거나 직접 추가하십시오.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>No source IP has all of what you search and filter for.</source>
        <translation>검색어와 필터에 모두 맞는 원천 IP가 없습니다.</translation>
    </message>
    <message>
        <source>Search in these</source>
        <translation>이 안에서 검색</translation>
    </message>
</context>
<context>
    <name>slateboard::LibraryOpener</name>
    <message>
        <source>Opening %1</source>
        <translation>여는 중: %1</translation>
    </message>
</context>
<context>
    <name>slateboard::LibraryPage</name>
    <message numerus="yes">
        <source>Rights to %n source IP(s)</source>
        <translation>
            <numerusform>원천 IP %n건의 판권</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>IP 라이브러리</translation>
    </message>
    <message>
        <source>%1 secured · %2 listed</source>
        <translation>확보 %1 · 등록 %2</translation>
    </message>
    <message>
        <source>None of the %1 listed source IPs counts as secured, because no rights grant covers them on %2.</source>
        <translation>등록된 원천 IP %1건 가운데 확보로 집계되는 것이 없습니다. %2 기준으로 유효한 판권이 없기 때문입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Rights to all %n source IP(s)</source>
        <translation>
            <numerusform>원천 IP 전체 %n건의 판권</numerusform>
        </translation>
    </message>
    <message>
        <source>IP library</source>
        <translation>IP 라이브러리</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>퍼널</translation>
    </message>
    <message>
        <source>List or funnel</source>
        <translation>목록 또는 퍼널</translation>
    </message>
    <message>
        <source>%1 · it was secured</source>
        <translation>%1 · 판권이 확보된 IP였습니다</translation>
    </message>
    <message>
        <source>%1 · %2 of them secured</source>
        <translation>%1 · 이 중 %2건은 판권이 확보된 IP였습니다</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy some in a spreadsheet first.</source>
        <translation>클립보드에 붙여넣을 행이 없습니다. 먼저 스프레드시트에서 행을 복사해 주세요.</translation>
    </message>
    <message>
        <source>History of this source IP</source>
        <translation>이 원천 IP의 변경 이력</translation>
    </message>
</context>
<context>
    <name>slateboard::LoopChart</name>
    <message>
        <source>spent</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>received</source>
        <translation>수익</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>예상 수익</translation>
    </message>
    <message>
        <source>to be spent again</source>
        <translation>재투자 가능</translation>
    </message>
    <message>
        <source>pays for itself</source>
        <translation>자립</translation>
    </message>
    <message>
        <source>Nothing is spent and nothing comes in.</source>
        <translation>집행도 수익도 없습니다.</translation>
    </message>
    <message>
        <source>%1: spent %2, received %3, expected %4, to be spent again %5.</source>
        <translation>%1: 집행 %2, 수익 %3, 예상 수익 %4, 재투자 가능 %5.</translation>
    </message>
    <message>
        <source>From %1 to %2; pays for itself in %3.</source>
        <translation>%1부터 %2까지. %3에 자립합니다.</translation>
    </message>
    <message>
        <source>From %1 to %2; does not pay for itself in that time.</source>
        <translation>%1부터 %2까지. 이 기간에는 자립하지 못합니다.</translation>
    </message>
    <message>
        <source>The loop by quarter</source>
        <translation>분기별 순환</translation>
    </message>
    <message>
        <source>Spent, our own share</source>
        <translation>집행(자사 부담)</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) released, at our own cost of</source>
        <translation>
            <numerusform>공개 %n편, 자사 부담 제작비</numerusform>
        </translation>
    </message>
    <message>
        <source>Own receipts</source>
        <translation>자사 수익</translation>
    </message>
    <message>
        <source>To be spent again from now on</source>
        <translation>이때부터 재투자 가능</translation>
    </message>
    <message>
        <source>loop-by-quarter</source>
        <translation>분기별-순환</translation>
    </message>
</context>
<context>
    <name>slateboard::LoopRing</name>
    <message>
        <source>in all %1</source>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation>공개 %1편</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수익</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>재투자 가능</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>see library settings</source>
        <translation>라이브러리 설정 참조</translation>
    </message>
    <message>
        <source>%1: %2 so far, %3</source>
        <translation>%1: 현재까지 %2, %3</translation>
    </message>
    <message>
        <source>The loop of the money</source>
        <translation>자금의 순환</translation>
    </message>
    <message numerus="yes">
        <source>Our own share of what is spent; what the group itself receives after the waterfall. %n title(s) are released so far, of %1.</source>
        <translation>
            <numerusform>집행은 자사 부담분, 수익은 정산 후 그룹이 받는 금액입니다. 전체 %1편 가운데 현재까지 %n편을 공개했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of own receipts, %n quarter(s) later</source>
        <translation>
            <numerusform>자사 수익의 %1, %n분기 뒤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>목록 지우기</translation>
    </message>
    <message>
        <source>About Slateboard</source>
        <translation>Slateboard 정보</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Slateboard %1&lt;/h3&gt;&lt;p&gt;Source IPs, rights, the slate and its money, in one file of your own.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Slateboard %1&lt;/h3&gt;&lt;p&gt;원천 IP와 판권, 라인업과 자금을 내 파일 하나에 담습니다.&lt;/p&gt;&lt;p&gt;GNU 일반 공중 사용 허가서 3판 이상을 따르는 자유 소프트웨어입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>새 라이브러리</translation>
    </message>
    <message>
        <source>library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Slateboard libraries (*.slate)</source>
        <translation>Slateboard 라이브러리 (*.slate)</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>라이브러리 열기</translation>
    </message>
    <message>
        <source>Slateboard libraries (*.slate);;All files (*)</source>
        <translation>Slateboard 라이브러리 (*.slate);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>백업 완료: %1</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>%1에서 가져옴: %2</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>Open a library for reading</source>
        <translation>라이브러리를 읽기 전용으로 열기</translation>
    </message>
</context>
<context>
    <name>slateboard::ManyActions</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 파일 (*.json)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 통합 문서 (*.xlsx)</translation>
    </message>
    <message>
        <source>Edit many source IPs…</source>
        <translation>여러 원천 IP 편집…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>아래로 채우기</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>중복 항목 찾기…</translation>
    </message>
    <message>
        <source>Export source IPs…</source>
        <translation>원천 IP 내보내기…</translation>
    </message>
    <message>
        <source>Select the rows below too that shall get the value.</source>
        <translation>값을 채울 아래쪽 행도 함께 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be filled down; choose a cell of another column.</source>
        <translation>“%1” 열은 아래로 채울 수 없습니다. 다른 열의 셀을 선택하십시오.</translation>
    </message>
    <message>
        <source>Export source IPs</source>
        <translation>원천 IP 내보내기</translation>
    </message>
    <message>
        <source>Source IPs</source>
        <translation>원천 IP</translation>
    </message>
</context>
<context>
    <name>slateboard::MatchPanel</name>
    <message>
        <source>Rows that the library already has:</source>
        <translation>라이브러리에 이미 있는 행:</translation>
    </message>
    <message>
        <source>Rows that the library already has</source>
        <translation>라이브러리에 이미 있는 행</translation>
    </message>
    <message>
        <source>The chosen row beside what the library has</source>
        <translation>선택한 행과 라이브러리의 내용 비교</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>목록</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) otherwise</source>
        <translation>
            <numerusform>%Ln행은 따로 지정</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::MatchTable</name>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>바뀌는 내용 없음</translation>
    </message>
    <message>
        <source>What becomes of %1: %2</source>
        <translation>%1 처리: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>목록</translation>
    </message>
</context>
<context>
    <name>slateboard::MergeForm</name>
    <message>
        <source>part %1</source>
        <translation>%1부</translation>
    </message>
    <message>
        <source>Source IPs side by side</source>
        <translation>나란히 놓인 원천 IP</translation>
    </message>
    <message>
        <source>Source IP %1</source>
        <translation>원천 IP %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>남길 항목</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>Made into</source>
        <translation>작품화</translation>
    </message>
    <message>
        <source>Scouting</source>
        <translation>발굴 과정</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>지표</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>판권 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n단계</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>값 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>This one is kept</source>
        <translation>이 항목을 남깁니다</translation>
    </message>
    <message>
        <source>Goes into the other</source>
        <translation>다른 항목에 합칩니다</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <translation>%1, 선택됨</translation>
    </message>
</context>
<context>
    <name>slateboard::MetricBox</name>
    <message>
        <source>none chosen</source>
        <translation>선택 안 함</translation>
    </message>
    <message>
        <source>Metric of the values</source>
        <translation>값의 지표</translation>
    </message>
    <message>
        <source>Day of the values</source>
        <translation>값의 날짜</translation>
    </message>
    <message>
        <source>&amp;Metric of the values</source>
        <translation>값의 지표(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Day of the values</source>
        <translation>값의 날짜(&amp;D)</translation>
    </message>
</context>
<context>
    <name>slateboard::MetricEdit</name>
    <message>
        <source>A rating is a number from 0 to 100, such as 9.8.</source>
        <translation>평점은 9.8처럼 0에서 100 사이의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>A rank is a whole number from 1.</source>
        <translation>순위는 1 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>This is not a count: type 1,234,000, 123만 or 1.2m.</source>
        <translation>수로 읽을 수 없습니다. 1,234,000, 123만 또는 1.2m처럼 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>slateboard::MetricLine</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <translation>이전: %1.</translation>
    </message>
    <message>
        <source>Before: %1. The lower a rank, the better, so + is a better one.</source>
        <translation>이전: %1. 순위는 낮을수록 좋으므로 +는 순위가 올랐다는 뜻입니다.</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %3 %2</translation>
    </message>
    <message>
        <source>There is no value from %1 to %2 days before.</source>
        <translation>%1일에서 %2일 전의 값이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <extracomment>%1 is a growth such as +12%</extracomment>
        <translation>
            <numerusform>%n일간 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::MetricsDialog</name>
    <message>
        <source>&amp;Add value</source>
        <translation>값 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Delete values</source>
        <translation>값 삭제</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>수집처</translation>
    </message>
    <message>
        <source>Values of metrics</source>
        <translation>지표 값</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>Where &amp;from</source>
        <translation>수집처(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>값(&amp;V)</translation>
    </message>
</context>
<context>
    <name>slateboard::MilestoneDialog</name>
    <message>
        <source>New milestone</source>
        <translation>새 마일스톤</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>마일스톤</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>따르는 단계 없음</translation>
    </message>
    <message>
        <source> days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Days from the phase</source>
        <translation>단계로부터의 일수</translation>
    </message>
    <message>
        <source>Which day of the phase</source>
        <translation>단계의 기준일</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>작품(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Korean name</source>
        <translation>한글 이름(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>영문 이름(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Follows</source>
        <translation>기준 단계(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Day by hand</source>
        <translation>직접 지정한 날(&amp;D)</translation>
    </message>
    <message>
        <source>Done &amp;on</source>
        <translation>완료일(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a title of the plan.</source>
        <translation>안에 있는 작품을 고르세요.</translation>
    </message>
    <message>
        <source>Enter a name, in either language.</source>
        <translation>한글이나 영문 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Forecast in “%1”: %2, by hand.</source>
        <translation>“%1”의 예정일: %2 (직접 지정).</translation>
    </message>
    <message>
        <source>Forecast in “%1”: %2.</source>
        <translation>“%1”의 예정일: %2.</translation>
    </message>
    <message>
        <source>“%1” has no day for it yet.</source>
        <translation>“%1”에는 아직 예정일이 없습니다.</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>So many days later; earlier if below 0.</source>
        <translation>그날부터 며칠 뒤인지 적습니다. 0보다 작으면 앞선 날입니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::MilestoneLine</name>
    <message>
        <source>Day on which “%1” was done</source>
        <translation>“%1” 완료일</translation>
    </message>
    <message>
        <source>Forecast day of “%1”</source>
        <translation>“%1” 예정일</translation>
    </message>
    <message>
        <source>More of “%1”</source>
        <translation>“%1” 더 보기</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>직접 지정</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Follow the phase again</source>
        <translation>다시 단계에 맞추기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>slateboard::MilestoneSection</name>
    <message>
        <source>No milestone yet. The usual ones of its format follow its phases; others are added by hand.</source>
        <translation>아직 마일스톤이 없습니다. 포맷별 기본 마일스톤은 단계 일정을 따르고, 그 밖의 것은 직접 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>The plan that is shown leaves this title out, so nothing of it is forecast.</source>
        <translation>지금 보는 안에 이 작품이 들어 있지 않아 예정일이 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2건 중 %1건 완료</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n건 지연</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>마일스톤</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Usual milestones</source>
        <translation>기본 마일스톤</translation>
    </message>
</context>
<context>
    <name>slateboard::MilestoneTable</name>
    <message>
        <source>Set by hand.</source>
        <translation>직접 지정한 날짜입니다.</translation>
    </message>
    <message>
        <source>Set by hand; the template says: %1.</source>
        <translation>직접 지정한 날짜입니다. 원래 기준: %1.</translation>
    </message>
    <message>
        <source>It follows no phase, so the plan needs a day.</source>
        <translation>따르는 단계가 없으니 날짜를 직접 지정하세요.</translation>
    </message>
    <message>
        <source>Follows the plan: %1.</source>
        <translation>안의 일정을 따릅니다: %1.</translation>
    </message>
    <message>
        <source>Follows the plan: %1, which has no days yet.</source>
        <translation>안의 일정을 따릅니다: %1. 이 단계에는 아직 날짜가 없습니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>마일스톤</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>예정일</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인안</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>완료일</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
</context>
<context>
    <name>slateboard::MilestonesPage</name>
    <message>
        <source>Milestones</source>
        <translation>마일스톤</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>퍼널</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Track record</source>
        <translation>예측 성적</translation>
    </message>
</context>
<context>
    <name>slateboard::MoneyTile</name>
    <message>
        <source>no cap</source>
        <translation>한도 없음</translation>
    </message>
    <message>
        <source>✕ %1 over cap</source>
        <translation>✕ 한도 초과 %1</translation>
    </message>
    <message>
        <source>✓ %1 free</source>
        <translation>✓ 여유 %1</translation>
    </message>
    <message>
        <source>all years: %1</source>
        <translation>전체 기간: %1</translation>
    </message>
    <message>
        <source>Tightest cap: %1</source>
        <translation>가장 빠듯한 한도: %1</translation>
    </message>
</context>
<context>
    <name>slateboard::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>slateboard::NewLibraryDialog</name>
    <message>
        <source>New library</source>
        <translation>새 라이브러리</translation>
    </message>
    <message>
        <source>All money of the library is in this currency; it cannot change later.</source>
        <translation>라이브러리의 모든 금액에 쓰는 통화이며 나중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Target: source IPs</source>
        <translation>목표: 원천 IP</translation>
    </message>
    <message>
        <source>Target: drama IPs</source>
        <translation>목표: 드라마 IP</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>달성 기한</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>저장 위치 선택…</translation>
    </message>
</context>
<context>
    <name>slateboard::NextCard</name>
    <message>
        <source>Releases %1</source>
        <translation>공개 %1</translation>
    </message>
    <message>
        <source>Milestones %1</source>
        <translation>마일스톤 %1</translation>
    </message>
    <message>
        <source>No milestone is late or comes within 90 days. The Milestones page gives titles their usual ones.</source>
        <translation>지연되었거나 90일 이내에 예정된 마일스톤이 없습니다. 마일스톤 페이지에서 작품에 기본 마일스톤을 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>No release is planned. Give titles a target release on the Board, or import titles.</source>
        <translation>예정된 공개가 없습니다. 보드에서 작품에 공개 예정일을 넣거나 작품을 가져오세요.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>마일스톤</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Next milestones</source>
        <translation>다음 마일스톤</translation>
    </message>
    <message>
        <source>Next releases</source>
        <translation>다음 공개</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation>다가오는 일정</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>다가오는 일정 구분</translation>
    </message>
    <message>
        <source>Right lapses</source>
        <translation>판권 소멸</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n일 뒤</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>공개</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due within 90 days: no right lapses, and no release or milestone is planned.</source>
        <translation>90일 안에 예정된 것이 없습니다. 소멸하는 판권도, 계획된 공개나 마일스톤도 없습니다.</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>앞으로 90일</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Title or source IP</source>
        <translation>작품 또는 원천 IP</translation>
    </message>
</context>
<context>
    <name>slateboard::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>slateboard::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Are we on track?</source>
        <translation>목표대로 가고 있는가</translation>
    </message>
    <message>
        <source>Import source IPs…</source>
        <translation>원천 IP 가져오기…</translation>
    </message>
    <message>
        <source>Import titles…</source>
        <translation>작품 가져오기…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Shows the state of the slate on the whole screen, for a projector</source>
        <translation>라인업의 현황을 전체 화면으로, 프로젝터용으로 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>slateboard::PaceSlider</name>
    <message>
        <source>What if the pace were</source>
        <translation>속도가 달라진다면</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>예측대로</translation>
    </message>
    <message>
        <source>Back to the pace of the forecast</source>
        <translation>예측한 속도로 되돌립니다</translation>
    </message>
    <message>
        <source>Pace against the forecast&apos;s</source>
        <translation>예측 대비 속도</translation>
    </message>
</context>
<context>
    <name>slateboard::Palette</name>
    <message>
        <source>command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>source IP</source>
        <translation>원천 IP</translation>
    </message>
    <message>
        <source>Search or command   Ctrl+K</source>
        <translation>검색 또는 명령   Ctrl+K</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>검색 또는 명령</translation>
    </message>
</context>
<context>
    <name>slateboard::PaperDialog</name>
    <message>
        <source>One-sheets of</source>
        <translation>한 장 요약을 만들 작품</translation>
    </message>
    <message>
        <source>all titles of the plan</source>
        <translation>안의 모든 작품</translation>
    </message>
    <message>
        <source>these titles:</source>
        <translation>다음 작품만:</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>미리 보기…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Print the board pack</source>
        <translation>이사회 보고서 인쇄</translation>
    </message>
    <message>
        <source>Print one-sheets</source>
        <translation>작품 한 장 요약 인쇄</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <translation>넣을 내용</translation>
    </message>
    <message>
        <source>the library has nothing to show there</source>
        <translation>라이브러리에 보여 줄 내용이 없습니다</translation>
    </message>
    <message>
        <source>Find titles</source>
        <translation>작품 찾기</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>용지(&amp;P)</translation>
    </message>
</context>
<context>
    <name>slateboard::PlanBox</name>
    <message>
        <source>%1 · archived</source>
        <translation>%1 · 보관됨</translation>
    </message>
    <message>
        <source>approved %1 %2</source>
        <translation>%1 승인 %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>안</translation>
    </message>
    <message>
        <source>The plan that all pages show</source>
        <translation>모든 페이지에 적용되는 안</translation>
    </message>
</context>
<context>
    <name>slateboard::PlanDemandChart</name>
    <message>
        <source>%1, hoped %2</source>
        <translation>%1, 미확정 %2</translation>
    </message>
    <message>
        <source>Neither plan spends anything.</source>
        <translation>두 안 모두 쓰는 돈이 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2 in A, %3 in B.</source>
        <translation>%1: A %2, B %3.</translation>
    </message>
    <message>
        <source>A is %1, B is %2; demand from %3 to %4.</source>
        <translation>A는 %1, B는 %2입니다. 소요는 %3부터 %4까지입니다.</translation>
    </message>
    <message>
        <source>Quarters whose firm demand is over the cap: %1 in A, %2 in B.</source>
        <translation>확정 소요가 한도를 넘는 분기: A %1개, B %2개.</translation>
    </message>
    <message>
        <source>Demand by quarter of both plans</source>
        <translation>두 안의 분기별 소요</translation>
    </message>
    <message>
        <source>More in B</source>
        <translation>B 증감</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>demand-of-both-plans</source>
        <translation>두-안의-분기별-소요</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>hoped</source>
        <translation>미확정</translation>
    </message>
</context>
<context>
    <name>slateboard::PlanDialog</name>
    <message>
        <source>Enter a name.</source>
        <translation>이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>There is a plan of this name already.</source>
        <translation>같은 이름의 안이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>A what-if plan that says what “%1” says now</source>
        <translation>“%1”의 현재 내용을 그대로 담은 가정 안</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>메모(&amp;O)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Freezes the dates and the money of “%1” as the baseline that later days are measured against.</source>
        <translation>“%1”의 일정과 자금을 고정하여 이후 변동을 견주는 기준으로 삼습니다.</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>%1 승인</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>승인자(&amp;B)</translation>
    </message>
    <message>
        <source>Enter the day of the approval.</source>
        <translation>승인한 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>“%1” was that so far; it goes to the archive.</source>
        <translation>지금까지의 기준인 “%1” 안은 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::PlanGoalChart</name>
    <message>
        <source>target %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>Nothing is left to count.</source>
        <translation>더 집계할 것이 없습니다.</translation>
    </message>
    <message>
        <source>On %1: %2 in A, %3 in B, target %4.</source>
        <translation>%1: A %2, B %3, 목표 %4.</translation>
    </message>
    <message>
        <source>%1 by either plan</source>
        <extracomment>%1 is a goal</extracomment>
        <translation>안별 %1</translation>
    </message>
    <message>
        <source>%1, the deadline</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1 (기한)</translation>
    </message>
    <message>
        <source>More in B</source>
        <translation>B 증감</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
</context>
<context>
    <name>slateboard::PlanList</name>
    <message>
        <source>Archived (%1)</source>
        <translation>보관됨 (%1)</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>모든 안</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>This plan is the approved one already.</source>
        <translation>이미 승인된 안입니다.</translation>
    </message>
    <message>
        <source>Only what-if plans can be archived.</source>
        <translation>가정 안만 보관할 수 있습니다.</translation>
    </message>
    <message>
        <source>The working plan cannot be deleted.</source>
        <translation>작업 안은 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>보관 해제</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>안</translation>
    </message>
    <message>
        <source>Show on all pages</source>
        <translation>모든 페이지에 적용</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>복사…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>승인…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>메모…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>History of this plan</source>
        <translation>이 안의 변경 이력</translation>
    </message>
</context>
<context>
    <name>slateboard::PlanTitles</name>
    <message>
        <source>%1 in · %2 out</source>
        <translation>포함 %1 · 제외 %2</translation>
    </message>
    <message>
        <source>Select titles first.</source>
        <translation>먼저 작품을 선택하십시오.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>1 is first, 0 is none</source>
        <translation>1이 가장 먼저이고 0은 없음입니다</translation>
    </message>
    <message>
        <source>Titles of the plan</source>
        <translation>안의 작품</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>우선순위…</translation>
    </message>
</context>
<context>
    <name>slateboard::PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>안</translation>
    </message>
    <message>
        <source>Titles of “%1”</source>
        <translation>“%1”의 작품</translation>
    </message>
    <message>
        <source>Two plans side by side</source>
        <translation>두 안 나란히 보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>안 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>기간별</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>What is shown of plans</source>
        <translation>안에서 볼 내용</translation>
    </message>
    <message>
        <source>Find titles</source>
        <translation>작품 찾기</translation>
    </message>
    <message>
        <source>goals as planned on their deadlines, less what lapses until then</source>
        <translation>목표 수는 기한 당일 계획치(그때까지 만료되는 판권 제외)</translation>
    </message>
</context>
<context>
    <name>slateboard::PlatformChart</name>
    <message>
        <source>received</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>연체</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>No platform brings anything.</source>
        <translation>수입이 있는 플랫폼이 없습니다.</translation>
    </message>
    <message>
        <source>%1: planned %2, received %3, to come %4, of it overdue %5.</source>
        <translation>%1: 계획 %2, 입금 %3, 예정 %4(연체 %5).</translation>
    </message>
    <message>
        <source>Receipts by platform</source>
        <translation>플랫폼별 수입</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>of it overdue</source>
        <translation>그중 연체</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>전망</translation>
    </message>
    <message>
        <source>receipts-by-platform</source>
        <translation>플랫폼별-수입</translation>
    </message>
    <message>
        <source>no platform named</source>
        <translation>플랫폼 미지정</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>기타 %n곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::PlatformView</name>
    <message>
        <source>Receipts by platform</source>
        <translation>플랫폼별 수입</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>플랫폼별</translation>
    </message>
    <message>
        <source>Received %1, to come %2</source>
        <translation>입금 %1, 예정 %2</translation>
    </message>
    <message>
        <source>%1, of it %2 overdue</source>
        <translation>%1(그중 연체 %2)</translation>
    </message>
    <message>
        <source>Receipts of the platform</source>
        <translation>플랫폼의 수입 내역</translation>
    </message>
    <message>
        <source>No receipts yet</source>
        <translation>아직 수입이 없습니다</translation>
    </message>
    <message>
        <source>What platforms pay stands here: windows of the titles say what is expected of them, and receipts what has come. Both are entered under Windows and receipts.</source>
        <translation>플랫폼이 지급하는 금액이 여기에 표시됩니다. 예상 금액은 작품의 윈도우에서, 들어온 금액은 수입에서 가져오며, 둘 다 ‘윈도우와 수입’에서 입력합니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::PortfolioChart</name>
    <message>
        <source>↑ pays for itself</source>
        <translation>↑ 손익분기 위</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>자사 부담 제작비</translation>
    </message>
    <message>
        <source>EFC</source>
        <translation>EFC</translation>
    </message>
    <message>
        <source>Own receipts</source>
        <translation>자사 수익</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>수입</translation>
    </message>
    <message>
        <source>%1: costs %2, brings %3, result %4.</source>
        <translation>%1: 비용 %2, 수입 %3, 손익 %4.</translation>
    </message>
    <message>
        <source>No title costs or brings anything.</source>
        <translation>비용이나 수입이 있는 작품이 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 titles pay for themselves.</source>
        <translation>%2편 중 %1편이 손익분기점을 넘습니다.</translation>
    </message>
    <message>
        <source>Titles by cost and receipts</source>
        <translation>작품별 비용과 수입</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n부</numerusform>
        </translation>
    </message>
    <message>
        <source>of it our own</source>
        <translation>그중 자사 부담</translation>
    </message>
    <message>
        <source>of them our own</source>
        <translation>그중 자사 몫</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>손익</translation>
    </message>
    <message>
        <source>only hoped for</source>
        <translation>미확정 작품</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>포트폴리오</translation>
    </message>
</context>
<context>
    <name>slateboard::PortfolioView</name>
    <message>
        <source>Titles by cost and receipts</source>
        <translation>작품별 비용과 수입</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>작품별</translation>
    </message>
    <message>
        <source>%1 of %2 titles pay for themselves; all together %3</source>
        <translation>%2편 중 %1편이 손익분기점을 넘음, 전체 손익 %3</translation>
    </message>
    <message>
        <source>Our own share</source>
        <translation>자사 몫</translation>
    </message>
    <message>
        <source>The whole title</source>
        <translation>작품 전체</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>Our own share of cost and receipts, or all of both</source>
        <translation>비용과 수입의 자사 몫 또는 전체 금액</translation>
    </message>
    <message>
        <source>What it costs and brings</source>
        <translation>비용과 수입의 내역</translation>
    </message>
    <message>
        <source>No titles with money yet</source>
        <translation>아직 금액이 있는 작품이 없습니다</translation>
    </message>
    <message>
        <source>Each title stands here by what it costs and what it brings, once it has a budget, costs, windows or receipts.</source>
        <translation>예산, 비용, 윈도우, 수입 중 하나라도 있는 작품이 비용과 수입에 따라 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::Presentation</name>
    <message>
        <source>%1, slide %2 of %3</source>
        <translation>%1, 슬라이드 %2/%3</translation>
    </message>
    <message>
        <source>As of %1 · %2 of %3</source>
        <translation>%1 기준 · %2/%3</translation>
    </message>
</context>
<context>
    <name>slateboard::PreviewDialog</name>
    <message>
        <source>The pages are being laid out…</source>
        <translation>쪽을 구성하는 중입니다…</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>미리 보기: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>너비 맞춤</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>쪽 맞춤</translation>
    </message>
</context>
<context>
    <name>slateboard::QuarterChart</name>
    <message>
        <source>%1, hoped</source>
        <translation>%1, 미확정</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Hoped</source>
        <translation>미확정</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Headroom of firm demand</source>
        <translation>확정 소요 기준 여유</translation>
    </message>
    <message>
        <source>Nothing is spent or planned yet.</source>
        <translation>아직 집행하거나 계획한 금액이 없습니다.</translation>
    </message>
    <message>
        <source>%1: firm %2, hoped %3.</source>
        <translation>%1: 확정 %2, 미확정 %3.</translation>
    </message>
    <message>
        <source>Its cap is %1.</source>
        <translation>한도는 %1입니다.</translation>
    </message>
    <message>
        <source>Demand from %1 to %2, largest in %3 with %4.</source>
        <translation>%1~%2 소요. 최대 %3, %4.</translation>
    </message>
    <message>
        <source>Quarters over their cap: %1.</source>
        <translation>한도 초과 분기 수: %1.</translation>
    </message>
    <message>
        <source>Demand by quarter against cap</source>
        <translation>분기별 소요와 한도</translation>
    </message>
    <message>
        <source>demand-by-quarter</source>
        <translation>분기별-소요</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>한도 %1</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Firm demand over the cap</source>
        <translation>확정 소요의 한도 초과</translation>
    </message>
    <message>
        <source>Of these, funded by others</source>
        <translation>이 가운데 타사 부담</translation>
    </message>
    <message>
        <source>funded by others</source>
        <translation>타사 부담</translation>
    </message>
    <message>
        <source>hoped</source>
        <translation>미확정</translation>
    </message>
</context>
<context>
    <name>slateboard::QuarterView</name>
    <message>
        <source>By format</source>
        <translation>포맷별</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>단계별</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>계정별</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>작품별</translation>
    </message>
    <message>
        <source>Demand by quarter against the cap</source>
        <translation>분기별 소요와 한도</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>금액표</translation>
    </message>
    <message>
        <source>By title and quarter</source>
        <translation>작품·분기별</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>분기별</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln행</numerusform>
        </translation>
    </message>
    <message>
        <source>Stacked by</source>
        <translation>막대 구성</translation>
    </message>
    <message>
        <source>What the bars are stacked by</source>
        <translation>막대를 무엇으로 나누어 쌓을지 고릅니다</translation>
    </message>
    <message>
        <source>Demand by quarter</source>
        <translation>분기별 소요</translation>
    </message>
    <message>
        <source>Money by title</source>
        <translation>작품별 자금</translation>
    </message>
    <message>
        <source>Rows behind the bar</source>
        <translation>막대의 세부 내역</translation>
    </message>
</context>
<context>
    <name>slateboard::QuestionDialog</name>
    <message>
        <source>To decide</source>
        <translation>결정할 것</translation>
    </message>
    <message>
        <source>Who directs?</source>
        <translation>연출은 누가 맡나요?</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>질문(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>기한(&amp;D)</translation>
    </message>
    <message>
        <source>What is to be decided?</source>
        <translation>무엇을 결정해야 하나요?</translation>
    </message>
</context>
<context>
    <name>slateboard::ReceiptDialog</name>
    <message>
        <source>Enter a receipt</source>
        <translation>수입 입력</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>작품(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>플랫폼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>금액(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>문서 번호(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>비고(&amp;N)</translation>
    </message>
    <message>
        <source>Who pays; a new name is added</source>
        <translation>지급처, 새 이름은 추가됩니다</translation>
    </message>
    <message>
        <source>1.2bn, =3*150m or USD 12,000 @1384.5</source>
        <translation>12억, =3*1.5억 또는 USD 12,000 @1384.5</translation>
    </message>
    <message>
        <source>Choose a title.</source>
        <translation>작품을 고르세요.</translation>
    </message>
    <message>
        <source>Enter the day on which it came in.</source>
        <translation>들어온 날짜를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>금액을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>slateboard::ReceiptFilters</name>
    <message>
        <source>Any territory</source>
        <translation>모든 지역</translation>
    </message>
    <message>
        <source>Only with problems</source>
        <translation>문제 있는 것만</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>Which receipts</source>
        <translation>수입 선택</translation>
    </message>
    <message>
        <source>Any right</source>
        <translation>모든 권리</translation>
    </message>
    <message>
        <source>To show it</source>
        <translation>상영·방영</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>들어올 금액</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>연체</translation>
    </message>
</context>
<context>
    <name>slateboard::ReceiptsPanel</name>
    <message>
        <source>Windows</source>
        <translation>윈도우</translation>
    </message>
    <message>
        <source>Avails</source>
        <translation>판매 가능 권리</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>수입</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>received %1 · to come %2 · outlook %3 of planned %4</source>
        <translation>입금 %1 · 예정 %2 · 전망 %3 / 계획 %4</translation>
    </message>
    <message>
        <source>· ✕ %1 overdue</source>
        <translation>· ✕ 연체 %1</translation>
    </message>
    <message numerus="yes">
        <source>· ✕ %n problem(s) with windows</source>
        <translation>
            <numerusform>· ✕ 윈도우 문제 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>No windows yet</source>
        <translation>아직 윈도우가 없습니다</translation>
    </message>
    <message>
        <source>Where a title may be shown, from when and how long: windows are entered in a title&apos;s inspector, and stand here one below the other, with what speaks against them.</source>
        <translation>작품을 어디서 언제부터 얼마 동안 공개하는지 나타냅니다. 윈도우는 작품 인스펙터에서 입력하며, 여기에 나란히 놓여 어긋나는 점과 함께 보입니다.</translation>
    </message>
    <message>
        <source>Nothing left to sell</source>
        <translation>더 팔 수 있는 권리가 없습니다</translation>
    </message>
    <message>
        <source>What of each title&apos;s rights is still free stands here by territory and term: where rights are held, less the exclusive windows and holdbacks of the plan.</source>
        <translation>작품마다 아직 팔 수 있는 권리가 지역과 기간별로 여기에 보입니다. 보유한 판권에서 안의 독점 윈도우와 홀드백을 뺀 것입니다.</translation>
    </message>
    <message>
        <source>No receipts yet</source>
        <translation>아직 수입이 없습니다</translation>
    </message>
    <message>
        <source>What came in, and what windows bring, stands here by platform and day. Enter a receipt, import a list, or give a window a guarantee or expected receipts.</source>
        <translation>들어온 돈과 윈도우에서 들어올 돈이 플랫폼과 날짜별로 여기에 보입니다. 수입을 입력하거나 목록을 가져오거나, 윈도우에 최소 보장 금액이나 예상 수입을 적어 주세요.</translation>
    </message>
    <message>
        <source>No platforms yet</source>
        <translation>아직 플랫폼이 없습니다</translation>
    </message>
    <message>
        <source>Platforms of titles and windows stand here with what they take and bring.</source>
        <translation>작품과 윈도우의 플랫폼이 편성 조건과 수입과 함께 여기에 보입니다.</translation>
    </message>
    <message>
        <source>Enter receipt…</source>
        <translation>수입 입력…</translation>
    </message>
    <message>
        <source>Delete receipts</source>
        <translation>수입 삭제</translation>
    </message>
    <message>
        <source>Import receipts…</source>
        <translation>수입 가져오기…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Windows of all titles</source>
        <translation>모든 작품의 윈도우</translation>
    </message>
    <message>
        <source>What can still be sold</source>
        <translation>아직 팔 수 있는 권리</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>정산서</translation>
    </message>
</context>
<context>
    <name>slateboard::ReferencesSection</name>
    <message>
        <source>What belongs to the title: scripts, contracts, decks, pictures. Slateboard keeps the path or address, not the document.</source>
        <translation>작품에 딸린 대본, 계약서, 기획안, 이미지 등입니다. Slateboard는 문서가 아니라 경로나 주소만 보관합니다.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>참고 자료</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>No documents yet: scripts, contracts, decks, wherever they stand.</source>
        <translation>아직 자료가 없습니다. 대본, 계약서, 기획안이 있는 곳을 적습니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::ReleaseFace</name>
    <message>
        <source>By format</source>
        <translation>포맷별</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>플랫폼별</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>포맷과 플랫폼</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Titles of the quarter</source>
        <translation>분기별 작품</translation>
    </message>
    <message>
        <source>Releases by quarter</source>
        <translation>분기별 공개</translation>
    </message>
    <message>
        <source>framed: planned · click a cell for its titles</source>
        <translation>테두리: 계획 · 칸을 누르면 작품 표시</translation>
    </message>
    <message>
        <source>%1 released, %2 planned</source>
        <translation>공개 %1편, 계획 %2편</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a day of release</source>
        <translation>
            <numerusform>공개일 미정 %Ln편</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>later</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>all releases</source>
        <translation>전체 공개</translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>작품 %Ln편</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::ReleaseHeatChart</name>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>No title of the plan has a day of release yet.</source>
        <translation>안에 공개일이 있는 작품이 아직 없습니다.</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>later</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>%1, %2: %3 titles, of which %4 are released.</source>
        <translation>%1, %2: %3편, 그중 공개 %4편.</translation>
    </message>
    <message>
        <source>%1 titles have a day of release, of which %2 are released.</source>
        <translation>공개일이 있는 작품 %1편, 그중 공개 %2편.</translation>
    </message>
    <message>
        <source>Releases by quarter</source>
        <translation>분기별 공개</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>분기별-공개</translation>
    </message>
    <message>
        <source>no platform</source>
        <translation>플랫폼 없음</translation>
    </message>
</context>
<context>
    <name>slateboard::RemarkTable</name>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>slateboard::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>백업에서 복원</translation>
    </message>
    <message>
        <source>A backup is checked and becomes a library of its own. No other file is changed.</source>
        <translation>백업을 검사한 뒤 새 라이브러리로 만듭니다. 다른 파일은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>백업 일시</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업 목록</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>다른 파일…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>&amp;Restore to</source>
        <translation>복원할 위치(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>백업 선택</translation>
    </message>
    <message>
        <source>Slateboard libraries (*.slate);;All files (*)</source>
        <translation>Slateboard 라이브러리 (*.slate);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>복원할 위치</translation>
    </message>
    <message>
        <source>Slateboard libraries (*.slate)</source>
        <translation>Slateboard 라이브러리 (*.slate)</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 복원본</translation>
    </message>
    <message>
        <source>“%1” was restored from the backup of %2.</source>
        <translation>“%1” 파일을 %2 백업에서 복원했습니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::RightsCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>too late</source>
        <translation>행사 시기 지남</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>독점 충돌</translation>
    </message>
    <message>
        <source>No exclusive rights clash: none are granted twice for the same use, territory and time.</source>
        <translation>겹치는 독점권이 없습니다. 같은 용도·지역·기간에 두 번 확보한 독점권이 없습니다.</translation>
    </message>
    <message>
        <source>Every right lasts as long as the titles that are made from it need it.</source>
        <translation>모든 판권이 작품에 필요한 기간 동안 유효합니다.</translation>
    </message>
    <message numerus="yes">
        <source>No right lapses within %n days. Rights grants are kept in the Library, with each source IP.</source>
        <translation>
            <numerusform>%n일 안에 만료되는 판권이 없습니다. 판권은 라이브러리에서 원천 IP마다 관리합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>When</source>
        <translation>남은 기간</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>원천 IP</translation>
    </message>
    <message>
        <source>Titles at risk</source>
        <translation>영향받는 작품</translation>
    </message>
    <message>
        <source>Too early by</source>
        <translation>부족 기간</translation>
    </message>
    <message>
        <source>Rights that lapse</source>
        <translation>만료되는 판권</translation>
    </message>
    <message>
        <source>Which rights</source>
        <translation>볼 판권</translation>
    </message>
    <message>
        <source>Lapse too early</source>
        <translation>작품보다 일찍 만료</translation>
    </message>
    <message>
        <source>Counted are rights that nothing follows, each use by itself; those that it is decided to let lapse are not. The Library counts source IPs that will not be secured any more.</source>
        <translation>뒤를 잇는 판권이 없는 판권을 용도별로 셉니다. 연장하지 않기로 한 판권은 세지 않습니다. IP 라이브러리에서는 확보가 끝나는 원천 IP를 셉니다.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>판권</translation>
    </message>
    <message>
        <source>Clashes with</source>
        <translation>겹치는 판권</translation>
    </message>
</context>
<context>
    <name>slateboard::RowLine</name>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>slateboard::RowsChip</name>
    <message>
        <source>Show all source IPs again</source>
        <translation>모든 원천 IP 다시 보기</translation>
    </message>
</context>
<context>
    <name>slateboard::ScheduleForm</name>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>%1: first day</source>
        <translation>%1: 첫날</translation>
    </message>
    <message>
        <source>%1: last day</source>
        <translation>%1: 마지막 날</translation>
    </message>
    <message>
        <source>Budget lines are spread over the days of their phase. A phase without days leaves its money unscheduled.</source>
        <translation>예산 항목은 해당 단계의 기간에 나누어 배분됩니다. 기간이 없는 단계의 금액은 일정 미정으로 남습니다.</translation>
    </message>
    <message>
        <source>%1 needs a first and a last day, or neither.</source>
        <translation>%1: 첫날과 마지막 날을 모두 입력하거나 모두 비우십시오.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1: 종료일이 시작일보다 빠릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::ScheduleSection</name>
    <message>
        <source>The plan leaves this title out: its dates and money are kept, but not counted.</source>
        <translation>이 안에서 제외된 작품입니다. 일정과 예산은 남아 있지만 집계하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1: 종료일이 시작일보다 빠릅니다.</translation>
    </message>
    <message>
        <source>%1 waits for %2 of “%3”: it got no further.</source>
        <extracomment>%1 is a phase such as Production, %2 the phase that it waits for, %3 the title of that phase</extracomment>
        <translation>%1: “%3”의 %2 단계가 끝나야 시작할 수 있어 더 당기지 못했습니다.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Target release</source>
        <translation>목표 공개일</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>%1: first day</source>
        <translation>%1: 첫날</translation>
    </message>
    <message>
        <source>%1: last day</source>
        <translation>%1: 마지막 날</translation>
    </message>
</context>
<context>
    <name>slateboard::ScoutDialog</name>
    <message>
        <source>Scouting step</source>
        <translation>발굴 단계</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>단계(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>담당자(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>날짜를 입력하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Scouting step of %n source IP(s)</source>
        <translation>
            <numerusform>원천 IP %n건의 발굴 단계</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is before that of “%1”, %2, which usually comes first.</source>
        <translation>보통 먼저 오는 “%1” 단계의 날짜(%2)보다 이릅니다.</translation>
    </message>
    <message>
        <source>On this day the source IP is secured, so it will not be shown as passed on.</source>
        <translation>이날 확보되어 있는 원천 IP이므로 상태가 미진행으로 바뀌지 않습니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
</context>
<context>
    <name>slateboard::SearchRemarks</name>
    <message numerus="yes">
        <source>%n other part(s) are not understood either.</source>
        <translation>
            <numerusform>그 밖에 이해할 수 없는 부분이 %n곳 더 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::ShareEdit</name>
    <message>
        <source>“%1” is no share: write a percentage from 0 to 100, such as 12.5%.</source>
        <translation>“%1”: 비율로 읽을 수 없습니다. 0에서 100 사이의 백분율을 12.5%처럼 입력하세요.</translation>
    </message>
</context>
<context>
    <name>slateboard::SinceButton</name>
    <message>
        <source>A week before, %1</source>
        <translation>일주일 전, %1</translation>
    </message>
    <message>
        <source>The end of the month before, %1</source>
        <translation>지난달 말, %1</translation>
    </message>
    <message>
        <source>The end of the quarter before, %1</source>
        <translation>지난 분기 말, %1</translation>
    </message>
    <message>
        <source>The end of the year before, %1</source>
        <translation>지난해 말, %1</translation>
    </message>
    <message>
        <source>The day since when changes are told</source>
        <translation>변화를 따지는 기준일</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Chooses the day since when changes are told</source>
        <translation>변화를 따지는 기준일을 고릅니다</translation>
    </message>
</context>
<context>
    <name>slateboard::SlipChart</name>
    <message>
        <source>approved day</source>
        <translation>승인일</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>예정일</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>No milestone has a day in an approved plan yet.</source>
        <translation>승인된 안에 날짜가 있는 마일스톤이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Every milestone lies on its approved day.</source>
        <translation>모든 마일스톤이 승인된 날짜에 있습니다.</translation>
    </message>
    <message>
        <source>%1, %2: approved for %3, now %4, %5.</source>
        <translation>%1, %2: 승인 %3, 현재 %4, %5.</translation>
    </message>
    <message>
        <source>%1 milestones lie later than approved, %2 earlier, %3 on their day.</source>
        <translation>승인안보다 늦은 마일스톤 %1건, 이른 것 %2건, 당일 %3건.</translation>
    </message>
    <message>
        <source>Milestones against the approved plan</source>
        <translation>승인안 대비 마일스톤</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인안</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>예정일</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>milestone-slips</source>
        <translation>마일스톤-지연</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::SlipFace</name>
    <message>
        <source>Awaited</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Which milestones</source>
        <translation>마일스톤 구분</translation>
    </message>
    <message>
        <source>Milestones of the title</source>
        <translation>작품의 마일스톤</translation>
    </message>
    <message>
        <source>Milestones against the approved plan</source>
        <translation>승인안 대비 마일스톤</translation>
    </message>
    <message>
        <source>the %1 titles that slip most, of %2</source>
        <translation>%2편 중 가장 지연된 %1편</translation>
    </message>
    <message>
        <source>of each title that which slips most · click it for all</source>
        <translation>작품마다 가장 지연된 것 · 누르면 모두 표시</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestone(s) with a day, but none in an approved plan</source>
        <translation>
            <numerusform>날짜는 있으나 승인된 안에는 없는 마일스톤 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 later than approved, %2 earlier, %3 on their day</source>
        <translation>승인안보다 늦음 %1건, 이름 %2건, 당일 %3건</translation>
    </message>
    <message>
        <source>half of them slip not at all</source>
        <translation>중앙값 차이 없음</translation>
    </message>
    <message>
        <source>the middle one slips %1</source>
        <translation>중앙값 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the approved plan</source>
        <translation>
            <numerusform>승인안에 없음 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestone(s)</source>
        <translation>
            <numerusform>마일스톤 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::SlotLine</name>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>방송 시각</translation>
    </message>
    <message>
        <source>First air day</source>
        <translation>첫 방송일</translation>
    </message>
    <message>
        <source>Episodes a week</source>
        <translation>주당 회차</translation>
    </message>
    <message>
        <source> a week</source>
        <translation>회/주</translation>
    </message>
    <message>
        <source>Last episode on %1</source>
        <translation>마지막 회 %1</translation>
    </message>
    <message>
        <source>No end: the number of episodes is not known.</source>
        <translation>회차가 정해지지 않아 종영일을 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::SlotsSection</name>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>충돌 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>편성</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>No slot yet: when and where the title airs.</source>
        <translation>아직 편성이 없습니다. 작품을 언제 어디서 방송할지 적습니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::SourceBar</name>
    <message>
        <source>What the list is about</source>
        <translation>목록의 내용</translation>
    </message>
    <message>
        <source>Source IPs</source>
        <translation>원천 IP</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (숨김)</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>다른 파일 선택(&amp;A)…</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>시트(&amp;H)</translation>
    </message>
    <message>
        <source>Col&amp;umn names on line</source>
        <translation>열 이름이 있는 줄(&amp;U)</translation>
    </message>
    <message>
        <source>Enc&amp;oding</source>
        <translation>인코딩(&amp;O)</translation>
    </message>
    <message>
        <source>Sepa&amp;rator</source>
        <translation>구분자(&amp;R)</translation>
    </message>
</context>
<context>
    <name>slateboard::SourceCard</name>
    <message>
        <source>Show “%1” in the Library</source>
        <translation>라이브러리에서 “%1” 보기</translation>
    </message>
    <message>
        <source>Take “%1” away from the title</source>
        <translation>작품에서 “%1” 빼기</translation>
    </message>
    <message>
        <source>No right in it holds on this day or later.</source>
        <translation>이 날짜 이후로 유효한 판권이 없습니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::SourcePicker</name>
    <message>
        <source>Search source IPs</source>
        <translation>원천 IP 검색</translation>
    </message>
    <message>
        <source>Source IPs of the title</source>
        <translation>작품의 원천 IP</translation>
    </message>
    <message>
        <source>Take the chosen source IP away from the title</source>
        <translation>선택한 원천 IP 연결 해제</translation>
    </message>
</context>
<context>
    <name>slateboard::SourcesSection</name>
    <message>
        <source>Source IPs and rights</source>
        <translation>원천 IP와 판권</translation>
    </message>
    <message>
        <source>Made from no source IP yet. Search one below, or leave it so for an original idea.</source>
        <translation>아직 연결된 원천 IP가 없습니다. 아래에서 검색해 연결하거나, 순수 창작이면 비워 두세요.</translation>
    </message>
</context>
<context>
    <name>slateboard::SpendChart</name>
    <message>
        <source>plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>actual + committed</source>
        <translation>집행 + 약정</translation>
    </message>
    <message>
        <source>EFC</source>
        <translation>EFC</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>계획 %1</translation>
    </message>
    <message>
        <source>EFC %1</source>
        <translation>EFC %1</translation>
    </message>
    <message>
        <source>without dates: %1</source>
        <extracomment>%1 is one or two amounts, such as &quot;plan 12bn, EFC 10bn&quot;</extracomment>
        <translation>일정 미정: %1</translation>
    </message>
    <message>
        <source>Nothing is planned and nothing was spent.</source>
        <translation>계획하거나 집행한 금액이 없습니다.</translation>
    </message>
    <message>
        <source>%1 by %2: plan %3, actual %4, with commitments %5, EFC %6.</source>
        <translation>%1, %2까지: 계획 %3, 집행 %4, 약정 포함 %5, EFC %6.</translation>
    </message>
    <message>
        <source>Spending month by month</source>
        <translation>월별 누적 집행</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>당월</translation>
    </message>
    <message>
        <source>by its end</source>
        <translation>누계</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>잔여 예상액</translation>
    </message>
    <message>
        <source>spending-by-month</source>
        <translation>월별-누적-집행</translation>
    </message>
</context>
<context>
    <name>slateboard::SpendView</name>
    <message>
        <source>Spending month by month</source>
        <translation>월별 누적 집행</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>EFC %1: %2 (%3) over the plan</source>
        <translation>EFC %1: 계획보다 %2(%3) 초과</translation>
    </message>
    <message>
        <source>EFC %1: %2 (%3) below the plan</source>
        <translation>EFC %1: 계획보다 %2(%3) 적음</translation>
    </message>
    <message>
        <source>EFC %1, as planned</source>
        <translation>EFC %1, 계획과 같음</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>일정 미정</translation>
    </message>
    <message>
        <source>Spending by month</source>
        <translation>월별 집행</translation>
    </message>
    <message>
        <source>Rows behind the month</source>
        <translation>해당 월의 세부 내역</translation>
    </message>
    <message>
        <source>Nothing to spend yet</source>
        <translation>아직 집행할 금액이 없습니다</translation>
    </message>
    <message>
        <source>How spending adds up stands here once titles of the plan have budgets, with phases that say when, or costs.</source>
        <translation>이 안의 작품에 예산과 그 시기를 정하는 단계 일정, 또는 비용이 있으면 누적 집행이 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::StageDialog</name>
    <message>
        <source>In &amp;turnaround: offered to others</source>
        <translation>턴어라운드: 다른 곳에 넘길 수 있음(&amp;T)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Planned stage</source>
        <translation>계획한 단계</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>단계(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Exact to the</source>
        <translation>날짜 정확도(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>담당(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>날짜를 입력하세요.</translation>
    </message>
    <message>
        <source>This day lies ahead: a title&apos;s history ends today, %1.</source>
        <translation>아직 오지 않은 날입니다. 단계 기록은 오늘(%1)까지입니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::StageLine</name>
    <message>
        <source>%1 · turnaround</source>
        <translation>%1 · 턴어라운드</translation>
    </message>
    <message>
        <source>%1 · planned</source>
        <translation>%1 · 계획</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <translation>넘긴 조건: %1</translation>
    </message>
    <message>
        <source>Correct “%1” of %2</source>
        <translation>%2 “%1” 수정</translation>
    </message>
    <message>
        <source>Delete “%1” of %2</source>
        <translation>%2 “%1” 삭제</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>slateboard::StageSection</name>
    <message>
        <source>Not pitched yet: add the stage that it stands in, and those before.</source>
        <translation>아직 기획 전입니다. 지금 단계와 그 전 단계들을 추가하세요.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>계획…</translation>
    </message>
    <message>
        <source>Add a stage to the history</source>
        <translation>단계 기록 추가</translation>
    </message>
    <message>
        <source>Plan a stage</source>
        <translation>단계 계획</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>보류…</translation>
    </message>
    <message>
        <source>Revive</source>
        <translation>되살리기</translation>
    </message>
</context>
<context>
    <name>slateboard::StartPage</name>
    <message>
        <source>Source IPs and their rights, the slate from pitch to release, budgets against caps and the way to your targets, in one file of your own. Begin with the sample library of a fictional media group, start your own, or open one.</source>
        <translation>원천 IP와 판권, 기획부터 공개까지의 라인업, 한도 대비 예산, 목표까지의 경로를 내 파일 하나에 담습니다. 가상의 미디어 그룹 예제 라이브러리로 시작하거나, 새로 만들거나, 기존 라이브러리를 여십시오.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>예제 라이브러리 열기</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>새 라이브러리…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>최근 라이브러리</translation>
    </message>
</context>
<context>
    <name>slateboard::StatementsView</name>
    <message>
        <source>All who are paid</source>
        <translation>받는 곳 모두</translation>
    </message>
    <message>
        <source>What reached each tier, and what of it is paid: received and still to come.</source>
        <translation>각 단계에 들어온 금액과 그중 받은 금액, 앞으로 받을 금액입니다.</translation>
    </message>
    <message>
        <source>Every won that comes in goes out once. Return opens a statement.</source>
        <translation>들어온 돈은 빠짐없이 한 번씩만 나갑니다. Enter로 정산서를 엽니다.</translation>
    </message>
    <message>
        <source>Statement - %1</source>
        <translation>정산서 - %1</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>정산서</translation>
    </message>
    <message>
        <source>Print statements…</source>
        <translation>정산서 인쇄…</translation>
    </message>
    <message>
        <source>Save statements as PDF…</source>
        <translation>정산서를 PDF로 저장…</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>인쇄·내보내기</translation>
    </message>
    <message>
        <source>Export statements…</source>
        <translation>정산서 내보내기…</translation>
    </message>
    <message>
        <source>Whose statement</source>
        <translation>정산서를 볼 곳</translation>
    </message>
    <message>
        <source>What is recouped</source>
        <translation>회수</translation>
    </message>
    <message>
        <source>Nothing to share out yet</source>
        <translation>아직 나눌 수입이 없습니다</translation>
    </message>
    <message>
        <source>Who gets how much of what comes in stands here, by quarter, title and tier. Give a title its waterfall in its inspector, and its windows what they bring, or enter receipts.</source>
        <translation>들어오는 돈을 누가 얼마나 받는지 분기·작품·정산 단계별로 보여 줍니다. 작품 상세에서 정산 순서를 정하고, 윈도우에 예상 수입을 적거나 수입을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>slateboard::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Return to today</source>
        <translation>오늘로 돌아가기</translation>
    </message>
    <message>
        <source>%1 · every change is kept</source>
        <translation>%1 · 변경 즉시 저장</translation>
    </message>
    <message>
        <source>View only: %1</source>
        <translation>보기 전용: %1</translation>
    </message>
    <message>
        <source>View only: another day, %1</source>
        <translation>보기 전용: 다른 날짜 %1</translation>
    </message>
    <message>
        <source>%1 source IPs · %2 drama IPs</source>
        <translation>원천 IP %1 · 드라마 IP %2</translation>
    </message>
    <message>
        <source>%1 headroom %2</source>
        <translation>%1 여유 %2</translation>
    </message>
    <message>
        <source>%1 over the cap by %2</source>
        <translation>%1 한도 초과 %2</translation>
    </message>
    <message>
        <source>Tightest cap: %1; our own share of the firm demand counts</source>
        <translation>가장 빠듯한 한도: %1. 확정 소요 가운데 자사 부담분을 셉니다</translation>
    </message>
    <message>
        <source>%1 · last changed %2</source>
        <translation>%1 · 마지막 변경 %2</translation>
    </message>
</context>
<context>
    <name>slateboard::StepPanel</name>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>변경을 선택하면 무엇이 바뀌었는지 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 · %2 · %3 · %n row(s)</source>
        <extracomment>The facts of a step: its number, time, author and how many rows it changed</extracomment>
        <translation>
            <numerusform>변경 %1번 · %2 · %3 · %n행</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone by %1</source>
        <translation>%1에서 실행 취소됨</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>변경 %1번</translation>
    </message>
    <message>
        <source>Undoes %1</source>
        <translation>%1의 실행 취소</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소됨: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>History of this row</source>
        <translation>이 행의 변경 이력</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo this step…</source>
        <translation>이 변경 실행 취소…</translation>
    </message>
    <message>
        <source>Go back to before it…</source>
        <translation>이 변경 이전으로 되돌리기…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>이 변경에서 바뀐 내용</translation>
    </message>
</context>
<context>
    <name>slateboard::StepVerdict</name>
    <message>
        <source>Step %1: %2 (%3, %4)</source>
        <translation>변경 %1번: %2(%3, %4)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more reason(s)</source>
        <translation>
            <numerusform>외 %Ln가지 이유</numerusform>
        </translation>
    </message>
    <message>
        <source>This step is of an earlier version of the file: what it changed is no longer known.</source>
        <translation>이전 버전 파일의 변경이어서 무엇이 변경되었는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>This step cannot be undone: later steps build on it.</source>
        <translation>이후의 변경이 이 변경을 바탕으로 하므로 실행 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>Undoing this step would change what stands below. Nothing has changed yet.</source>
        <translation>이 변경을 실행 취소하면 아래와 같이 변경됩니다. 아직 변경된 것은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Going back would undo %Ln step(s), from the newest to this one. What would change stands below; nothing has changed yet.</source>
        <translation>
            <numerusform>되돌리면 최신 변경부터 이 변경까지 %Ln건을 실행 취소합니다. 아래와 같이 바뀌며, 아직 변경된 것은 없습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::TagsEdit</name>
    <message>
        <source>Separated by commas</source>
        <translation>쉼표로 구분</translation>
    </message>
</context>
<context>
    <name>slateboard::TemplatesDialog</name>
    <message>
        <source>Add a milestone</source>
        <translation>마일스톤 추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Back to the suggested ones</source>
        <translation>추천 목록으로 되돌리기</translation>
    </message>
    <message>
        <source>Usual milestones</source>
        <translation>기본 마일스톤</translation>
    </message>
    <message>
        <source>Korean name</source>
        <translation>한글 이름</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영문 이름</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>What titles of a format are given. The day follows a phase of the plan: so many days after its first or last day, before it if below 0.</source>
        <translation>포맷마다 작품에 추가되는 마일스톤입니다. 날짜는 안의 단계를 따릅니다. 첫날이나 마지막 날에서 며칠 뒤인지 적고, 앞선 날이면 0보다 작은 수를 적으세요.</translation>
    </message>
    <message>
        <source>Each milestone needs a name, in either language.</source>
        <translation>마일스톤마다 한글이나 영문 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Without any, the suggested ones are given.</source>
        <translation>목록이 비어 있으면 추천 마일스톤이 추가됩니다.</translation>
    </message>
    <message>
        <source>Titles that have their milestones keep them as they are.</source>
        <translation>이미 마일스톤이 있는 작품은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>마지막 날</translation>
    </message>
</context>
<context>
    <name>slateboard::TieButton</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this title</source>
        <translation>이 작품 보기</translation>
    </message>
</context>
<context>
    <name>slateboard::TierLine</name>
    <message>
        <source>Step</source>
        <translation>순번</translation>
    </message>
    <message>
        <source>Those of one step are served together</source>
        <translation>같은 순번은 함께 배분됩니다</translation>
    </message>
    <message>
        <source>Kind of tier</source>
        <translation>단계 종류</translation>
    </message>
    <message>
        <source>We ourselves</source>
        <translation>자사</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Share of what reaches the tier</source>
        <translation>이 단계에 이른 금액 중 비율</translation>
    </message>
    <message>
        <source>Amount to recoup</source>
        <translation>회수할 금액</translation>
    </message>
    <message>
        <source>The marketing cost</source>
        <translation>마케팅비 전액</translation>
    </message>
    <message>
        <source>The guarantees paid</source>
        <translation>지급된 최소 보장 금액</translation>
    </message>
    <message>
        <source>All that was put in</source>
        <translation>투자한 금액 전액</translation>
    </message>
    <message>
        <source>%1 of %2 recouped</source>
        <translation>%2 중 %1 회수</translation>
    </message>
    <message>
        <source>%1 of %2 that reach it</source>
        <translation>이 단계에 이른 %2 중 %1</translation>
    </message>
    <message>
        <source>%1 of %2 will be recouped</source>
        <translation>%2 중 %1 회수 예정</translation>
    </message>
</context>
<context>
    <name>slateboard::TimelinePage</name>
    <message>
        <source>Add phase</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>New title…</source>
        <translation>작품 추가…</translation>
    </message>
    <message>
        <source>Import titles…</source>
        <translation>작품 가져오기…</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>보드에서 보기</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>뒤로 옮기기</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>앞으로 옮기기</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>종료일 늦추기</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>종료일 앞당기기</translation>
    </message>
    <message>
        <source>Begin only after another phase…</source>
        <translation>다른 단계 이후에 시작…</translation>
    </message>
    <message>
        <source>Link phases in their order</source>
        <translation>단계를 순서대로 연결</translation>
    </message>
    <message>
        <source>Remove links</source>
        <translation>연결 해제</translation>
    </message>
    <message>
        <source>Delete phase</source>
        <translation>단계 삭제</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>안 전체 보기</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>오늘로 이동</translation>
    </message>
    <message>
        <source>Then click the phase that has to end first, or press Enter on it</source>
        <translation>이어서 먼저 끝나야 하는 단계를 클릭하거나 그 단계에서 Enter를 누르세요</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>작품 %n편</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n title(s)</source>
        <translation>
            <numerusform>작품 %n편 중 %1편</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of titles</source>
        <translation>작품 타임라인</translation>
    </message>
    <message>
        <source>No titles yet</source>
        <translation>아직 작품이 없습니다</translation>
    </message>
    <message>
        <source>The phases, gates, windows and releases of the plan&apos;s titles stand here over time, above the money that they need. Add a title, or import a list of titles.</source>
        <translation>안에 있는 작품의 단계, 게이트, 윈도우, 공개일이 시간 순서로 표시되고, 그 아래에 필요한 자금이 표시됩니다. 작품을 추가하거나 목록을 가져오세요.</translation>
    </message>
    <message>
        <source>Save timeline as PDF…</source>
        <translation>타임라인을 PDF로 저장…</translation>
    </message>
    <message>
        <source>Delete planned release</source>
        <translation>예정 공개일 삭제</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>The plan that is shown leaves “%1” out: it has no line. Choose another plan at the top left.</source>
        <translation>“%1”: 지금 보는 안에서 빠져 있어 줄이 없습니다. 왼쪽 위에서 다른 안을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>slateboard::TimelineTools</name>
    <message>
        <source>By start</source>
        <translation>시작일순</translation>
    </message>
    <message>
        <source>By release</source>
        <translation>공개일순</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>월 단위</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>밀기</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>당기기</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>분류 기준</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Snap to</source>
        <translation>맞춤 단위</translation>
    </message>
    <message>
        <source>Linked phases</source>
        <translation>연결된 단계</translation>
    </message>
    <message>
        <source>By what the titles are grouped</source>
        <translation>작품을 묶는 기준</translation>
    </message>
    <message>
        <source>In what order the titles stand</source>
        <translation>작품이 놓이는 순서</translation>
    </message>
    <message>
        <source>What is dragged snaps to whole months or to days; Alt does the other</source>
        <translation>끌어 옮길 때 월 단위나 일 단위로 맞춥니다. Alt를 누르면 반대로 맞춥니다.</translation>
    </message>
    <message>
        <source>Linked phases are only pushed out of the way, or come along both ways; Shift does the other</source>
        <translation>연결된 단계를 겹치지 않게 밀기만 하거나, 앞뒤로 함께 옮깁니다. Shift를 누르면 반대로 동작합니다.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>묶지 않음</translation>
    </message>
</context>
<context>
    <name>slateboard::TitleChoice</name>
    <message>
        <source>Whole programme</source>
        <translation>전체 라인업</translation>
    </message>
    <message>
        <source>Programme or title</source>
        <translation>전체 또는 작품</translation>
    </message>
    <message>
        <source>Of the whole programme, or of one title</source>
        <translation>전체 라인업 또는 한 작품의 금액을 봅니다</translation>
    </message>
</context>
<context>
    <name>slateboard::TitleDialog</name>
    <message>
        <source>New title</source>
        <translation>새 작품</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>“%1” 편집</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>New title in “%1”</source>
        <translation>“%1”에 새 작품</translation>
    </message>
</context>
<context>
    <name>slateboard::TitleForm</name>
    <message>
        <source>Episodes</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분량(분)</translation>
    </message>
    <message>
        <source>Own original</source>
        <translation>자체 오리지널</translation>
    </message>
    <message>
        <source>Names, separated by commas</source>
        <translation>쉼표로 구분해 입력</translation>
    </message>
    <message>
        <source>episodes of</source>
        <translation>부작, 회당</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Korean name</source>
        <translation>한국어 제목</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영어 제목</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>장르</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>프로듀서</translation>
    </message>
    <message>
        <source>Logline</source>
        <translation>로그라인</translation>
    </message>
    <message>
        <source>Source IPs</source>
        <translation>원천 IP</translation>
    </message>
    <message>
        <source>Production companies</source>
        <translation>제작사</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Distributors</source>
        <translation>배급사</translation>
    </message>
    <message>
        <source>Target release</source>
        <translation>목표 공개일</translation>
    </message>
    <message>
        <source>A title needs a name, in Korean or in English.</source>
        <translation>작품 제목을 한국어나 영어로 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>slateboard::TitleHead</name>
    <message>
        <source>%1 × %2 min</source>
        <translation>%1부작 × %2분</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n부작</numerusform>
        </translation>
    </message>
    <message>
        <source>EFC %1</source>
        <translation>EFC %1</translation>
    </message>
</context>
<context>
    <name>slateboard::TitleInspector</name>
    <message>
        <source>Go to a section</source>
        <translation>항목으로 이동</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>History of this title</source>
        <translation>이 작품의 변경 이력</translation>
    </message>
</context>
<context>
    <name>slateboard::TitleSection</name>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>open</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>Show this section</source>
        <translation>이 항목 펼치기</translation>
    </message>
    <message>
        <source>Fold this section</source>
        <translation>이 항목 접기</translation>
    </message>
</context>
<context>
    <name>slateboard::TopBar</name>
    <message>
        <source>The day that all pages show</source>
        <translation>모든 페이지에 적용되는 기준일</translation>
    </message>
    <message>
        <source>Back to the library&apos;s day</source>
        <translation>라이브러리 기준일로 돌아가기</translation>
    </message>
    <message>
        <source>Pin this day in the library</source>
        <translation>이 날짜를 라이브러리 기준일로 고정</translation>
    </message>
    <message>
        <source>Unpin: follow the calendar</source>
        <translation>고정 해제: 오늘 날짜 따르기</translation>
    </message>
    <message>
        <source>As of %1 (pinned)</source>
        <translation>기준일 %1 (고정)</translation>
    </message>
    <message>
        <source>As of %1 (view only)</source>
        <translation>기준일 %1 (보기 전용)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>기준일 %1</translation>
    </message>
    <message>
        <source>%1 lies outside the years 1900 to 2100.</source>
        <translation>%1은(는) 1900~2100년을 벗어납니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::TopSheetChart</name>
    <message>
        <source>budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>잔여 예상액</translation>
    </message>
    <message>
        <source>No budget and no costs yet.</source>
        <translation>아직 예산도 비용도 없습니다.</translation>
    </message>
    <message>
        <source>%1: budget %2, EFC %3, variance %4.</source>
        <translation>%1: 예산 %2, EFC %3, 차이 %4.</translation>
    </message>
    <message>
        <source>%1 accounts, of which %2 are over their budget.</source>
        <translation>계정 %1개, 그중 예산 초과 %2개.</translation>
    </message>
    <message>
        <source>Top sheet: budget against EFC</source>
        <translation>톱시트: 예산과 EFC</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>잔여 예상액</translation>
    </message>
    <message>
        <source>EFC</source>
        <translation>EFC</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>top-sheet</source>
        <translation>톱시트</translation>
    </message>
</context>
<context>
    <name>slateboard::TopSheetView</name>
    <message>
        <source>Budget against EFC by account</source>
        <translation>계정별 예산과 EFC</translation>
    </message>
    <message>
        <source>Top sheet</source>
        <translation>톱시트</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>계정 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>작품 %Ln편</numerusform>
        </translation>
    </message>
    <message>
        <source>Below the account</source>
        <translation>계정의 하위 내역</translation>
    </message>
</context>
<context>
    <name>slateboard::TrackChart</name>
    <message>
        <source>80% range</source>
        <translation>80% 구간</translation>
    </message>
    <message>
        <source>50% range</source>
        <translation>50% 구간</translation>
    </message>
    <message>
        <source>what came</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>what came, outside</source>
        <translation>실제(구간 밖)</translation>
    </message>
    <message>
        <source>more than forecast</source>
        <translation>예측보다 많음</translation>
    </message>
    <message>
        <source>fewer than forecast</source>
        <translation>예측보다 적음</translation>
    </message>
    <message>
        <source>Forecast on %1 for %2: %3, 80% range %4 to %5; %6 came.</source>
        <extracomment>%1 and %2 are days, the others numbers</extracomment>
        <translation>%1에 한 %2 예측: %3, 80% 구간 %4~%5. 실제 %6.</translation>
    </message>
    <message>
        <source>No forecast can be judged yet.</source>
        <translation>아직 평가할 수 있는 예측이 없습니다.</translation>
    </message>
    <message>
        <source>How forecasts of %1 did</source>
        <extracomment>%1 is a goal</extracomment>
        <translation>%1 예측의 성적</translation>
    </message>
    <message>
        <source>Forecast on</source>
        <translation>예측일</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>track-record</source>
        <translation>예측-성적</translation>
    </message>
</context>
<context>
    <name>slateboard::TrackRecord</name>
    <message>
        <source>There is no past long enough to test forecasts on yet.</source>
        <translation>예측을 시험해 볼 만큼 지난 기록이 아직 길지 않습니다.</translation>
    </message>
    <message>
        <source>Forecasts that were kept</source>
        <translation>보관한 예측</translation>
    </message>
    <message>
        <source>There is no goal yet.</source>
        <translation>아직 목표가 없습니다.</translation>
    </message>
    <message>
        <source>Add one under Plan ▸ Goals…</source>
        <translation>안 ▸ 목표…에서 추가하십시오.</translation>
    </message>
    <message>
        <source>Testing forecasts on the past…</source>
        <translation>지난 기록으로 예측을 시험하는 중…</translation>
    </message>
    <message>
        <source>Each past month is forecast from the facts up to it.</source>
        <translation>지난달마다 그때까지의 사실만으로 예측해 봅니다.</translation>
    </message>
    <message>
        <source>No forecast can be judged yet.</source>
        <translation>아직 평가할 수 있는 예측이 없습니다.</translation>
    </message>
    <message>
        <source>After 6 complete months each further month shows how well the ones before it foretold it. The first forecast shown in a month is kept, and judged when its day has come.</source>
        <translation>온전한 6개월이 지나면, 그다음 달부터 앞선 달들로 얼마나 잘 예측했는지 볼 수 있습니다. 매달 처음 표시된 예측은 보관했다가 그 날이 오면 평가합니다.</translation>
    </message>
    <message>
        <source>What would have been forecast, and what came</source>
        <translation>그때 했을 예측과 실제</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>예측 기간</translation>
    </message>
    <message>
        <source>Against simpler methods</source>
        <translation>단순한 방법과 비교</translation>
    </message>
    <message>
        <source>tested on this library&apos;s own past</source>
        <translation>이 라이브러리의 지난 기록으로 시험</translation>
    </message>
    <message>
        <source>An 80% range should hold 8 times of 10. Miss: how far the forecast was from what came, all its ranges weighed (pinball loss). ✓ and ▲ stand where enough ranges do not overlap.</source>
        <translation>80% 구간은 10번 가운데 8번 맞아야 합니다. 오차: 모든 구간을 가중해 실제와 벌어진 정도(핀볼 손실). ✓·▲는 서로 겹치지 않는 구간이 충분할 때만 표시합니다.</translation>
    </message>
    <message>
        <source>None is kept yet. The first forecast that is shown in a month is kept by whoever may write, and judged when its day has come.</source>
        <translation>아직 없습니다. 쓰기 권한으로 연 창에서 매달 처음 표시된 예측을 보관했다가 그 날이 오면 평가합니다.</translation>
    </message>
    <message>
        <source>Forecasts against simpler methods</source>
        <translation>단순한 방법과 비교한 예측</translation>
    </message>
    <message>
        <source>Kept forecasts</source>
        <translation>보관한 예측</translation>
    </message>
</context>
<context>
    <name>slateboard::WaterfallSection</name>
    <message>
        <source>Of %1 received and to come, %2 are left for us beside the tiers.</source>
        <translation>들어왔거나 들어올 %1 중 %2이 정산 단계 밖에서 자사에 남습니다.</translation>
    </message>
    <message>
        <source>Take the usual order</source>
        <translation>일반적인 순서 적용</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>정산 순서</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Nobody shares in the receipts: all of them are ours.</source>
        <translation>수입을 나눌 곳이 없어 모두 자사 몫입니다.</translation>
    </message>
</context>
<context>
    <name>slateboard::WindowLine</name>
    <message>
        <source> days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>독점</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>전 세계</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>시작 기준</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>며칠 뒤</translation>
    </message>
    <message>
        <source>Length in days</source>
        <translation>기간(일)</translation>
    </message>
    <message>
        <source>Holdback in days</source>
        <translation>홀드백(일)</translation>
    </message>
    <message>
        <source>After its end, in which no other window may begin</source>
        <translation>윈도우가 끝난 뒤 다른 윈도우를 시작할 수 없는 기간입니다</translation>
    </message>
    <message>
        <source>Expected receipts</source>
        <translation>예상 수입</translation>
    </message>
    <message>
        <source>Holdback</source>
        <translation>홀드백</translation>
    </message>
    <message>
        <source>On the release</source>
        <translation>공개일에</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>지정한 날에</translation>
    </message>
    <message>
        <source>After the start of %1</source>
        <translation>%1 시작 뒤</translation>
    </message>
    <message>
        <source>After the end of %1</source>
        <translation>%1 종료 뒤</translation>
    </message>
    <message>
        <source>Minimum guarantee</source>
        <translation>최소 보장 금액</translation>
    </message>
    <message>
        <source>Comes on the first day, before anything else</source>
        <translation>다른 수입에 앞서 첫날 들어옵니다</translation>
    </message>
    <message>
        <source>Beyond the guarantee: a share comes evenly over the window, all else on its first day</source>
        <translation>최소 보장 금액을 넘는 수입: 수익 배분은 윈도우 동안 고르게, 나머지는 첫날 들어옵니다</translation>
    </message>
    <message>
        <source>Kind of the expected receipts</source>
        <translation>예상 수입의 종류</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>최소 보장</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>종류</translation>
    </message>
</context>
<context>
    <name>slateboard::WindowsSection</name>
    <message>
        <source>No day yet: the release, or the window before it, has none.</source>
        <translation>아직 날짜가 없습니다. 공개일이나 앞선 윈도우의 날짜가 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>윈도우</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>No window yet: where the title may be shown, from when and how long.</source>
        <translation>아직 윈도우가 없습니다. 작품을 어디서 언제부터 얼마 동안 보일지 적습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>문제 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slateboard::WordTable</name>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>빈 값</translation>
    </message>
    <message>
        <source>“%1” means: %2</source>
        <translation>“%1”의 값: %2</translation>
    </message>
    <message>
        <source>Word in the list</source>
        <translation>목록의 용어</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
</context>
<context>
    <name>slateboard::Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소함: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>다시 실행함: %1</translation>
    </message>
</context>
</TS>
