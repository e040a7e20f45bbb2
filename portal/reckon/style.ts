/** What 算一算 adds to the portal's style sheet: big numbers, tables of months, and a result that prints. */
export const reckonStyle = `.yes-no { display: grid; gap: .6rem; margin: 1rem 0; }
.yes-no .main { margin: 0; width: 100%; min-height: 4rem; font-size: 1.3rem; }
.skip-to a { display: inline-flex; align-items: center; min-height: 44px; }
.elder .skip-to a { min-height: 60px; }
.big { display: block; font-size: 2.3rem; line-height: 1.25; color: var(--red-dark); font-variant-numeric: tabular-nums; }
.total p { margin: .3rem 0; }
.claim { margin-top: 2rem; padding-top: .2rem; border-top: 3px solid var(--line); }
.claim h2 { margin-top: .8rem; }
.claim h4 { margin: 1rem 0 .2rem; font-size: 1rem; }
.sum { margin: .4rem 0; }
.sum strong { font-size: 1.5rem; color: var(--red-dark); font-variant-numeric: tabular-nums; white-space: nowrap; }
.sum.other strong { font-size: 1.2rem; }
.formula { font-variant-numeric: tabular-nums; }
.until { margin: .8rem 0; padding: .1rem 1rem .4rem; background: var(--wash); border-radius: .6rem; }
.until h3 { margin-top: .6rem; }
.found > div { display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px solid var(--line); padding: .2rem 0; }
.found dd { margin: 0; text-align: right; }
.unchecked { color: var(--red-dark); }
.months td { padding: .25rem .3rem .25rem 0; }
.months td:last-child { padding-right: 0; white-space: normal; }
.months th:first-child, .months td:first-child { width: 36%; }
.months input { min-width: 0; padding: .45rem .35rem; margin: 0; }
.months thead th { white-space: nowrap; font-size: .95rem; }
.keep > nav { padding-top: .6rem; }
.save [hidden] { display: none; }
.save img { display: block; max-width: 100%; margin-top: 1rem; border: 1px solid var(--line); }
`;

/** Black on white, and no claim torn where it need not be. */
export const reckonPrint = `@media print { .keep { font-size: 10.5pt; background: #fff; } .keep .law, .keep .hint { font-size: 9pt; } .keep h1 { font-size: 17pt; margin-top: 0; } .keep h2 { font-size: 13pt; }
  .keep h3, .keep h4 { font-size: 11pt; } .keep .big { font-size: 22pt; } .keep .sum strong { font-size: 13pt; } .keep main { max-width: none; padding: 0; } .claim h2, .claim h3, .claim h4 { break-after: avoid; }
  .until, .total, .found > div, .claim li { break-inside: avoid; } .until, .total { background: none; border: 1px solid #999; } }
@page { size: A4; margin: 16mm; }
`;
