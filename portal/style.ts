/** The portal's one style sheet: large type, one column, big targets; good on a telephone of 320 pixels and on paper. */
import { reckonPrint, reckonStyle } from './reckon/style.ts';

export const styleSheet = `
:root { color-scheme: light; --ink: #1c1b1a; --soft: #57534e; --line: #d6d1ca; --paper: #fffdf9; --wash: #f6f1e8;
  --red: #a8201a; --red-dark: #861713; --link: #0b4f8a; --tap: 2.75rem; --gold: #ffbf00; }
* { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
html.elder { font-size: 137.5%; --tap: 3.75rem; }
body { margin: 0; color: var(--ink); background: var(--paper); line-height: 1.7; overflow-wrap: anywhere;
  font-family: system-ui, -apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.skip, .unseen { position: absolute; left: -199rem; }
.skip:focus { position: static; display: block; padding: .6rem 1rem; }
header > .bar, nav, main, footer > div { max-width: 40rem; margin: 0 auto; padding-left: 1rem; padding-right: 1rem; }
header { background: #fff; border-top: .35rem solid var(--red); border-bottom: 1px solid var(--line); }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem .5rem; padding-top: .4rem; }
.bar form { margin: 0; }
.name { font-weight: 700; color: var(--ink); text-decoration: none; margin-right: auto; display: inline-flex; align-items: center; min-height: 44px; letter-spacing: .03em; }
.bar button { font: inherit; font-size: .9rem; min-height: 44px; padding: 0 .8rem; border-radius: .5rem; border: 1px solid var(--line); background: #fff; color: var(--ink); }
.leave button { background: var(--ink); border-color: var(--ink); color: #fff; }
.to-plain, .elder .to-elder { display: none; }
.elder .to-plain { display: inline-block; }
.elder .bar button, .elder .name { min-height: 60px; }
.elder .bar button { font-size: .8rem; padding: 0 .5rem; }
.elder .name { font-size: .85rem; letter-spacing: 0; }
.line { padding-bottom: .2rem; }
.line:last-child { padding-bottom: .5rem; }
.hotline { display: flex; align-items: center; justify-content: center; gap: .5rem; width: 100%; min-height: var(--tap); border-radius: .6rem; background: #fdf0ee;
  color: var(--red-dark); text-decoration: none; border: 1px solid #ecc5c0; }
.hotline strong { font-size: 1.3rem; letter-spacing: .06em; }
nav { display: flex; flex-wrap: wrap; gap: 0 .4rem; justify-content: space-between; padding-top: .2rem; padding-bottom: .2rem; font-size: .92rem; }
.elder nav { justify-content: flex-start; gap: 0 1rem; }
nav a { display: inline-flex; align-items: center; justify-content: center; min-width: 44px; min-height: 44px; color: var(--link); }
.elder nav a { min-width: 60px; min-height: 60px; }
nav a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; box-shadow: inset 0 -3px 0 var(--red); }
main { padding-bottom: 2rem; }
a { color: var(--link); text-underline-offset: .2em; }
main p > a, main li > a, dd > a { display: inline-block; padding: .15rem 0; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible, summary:focus-visible, .faults:focus { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 5px var(--gold); }
h1 { font-size: 1.55rem; line-height: 1.35; margin: 1.3rem 0 .6rem; letter-spacing: .01em; }
h2 { font-size: 1.2rem; line-height: 1.4; margin: 2rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.3rem 0 .2rem; }
p, ul, ol, dl { margin: .5rem 0 .9rem; }
ul, ol { padding-left: 1.35em; }
li { margin: .35rem 0; }
.lead { font-size: 1.05rem; }
.law, .hint { color: var(--soft); font-size: .9rem; }
.call { display: block; margin: 1.2rem 0; padding: .9rem 1.1rem; border: 2px solid var(--red); border-radius: .7rem; text-decoration: none; color: inherit; }
.call strong { display: block; font-size: 2rem; line-height: 1.25; color: var(--red-dark); letter-spacing: .04em; }
.doors { display: grid; gap: .8rem; margin: 1.2rem 0; padding: 0; list-style: none; }
.doors li { margin: 0; }
.doors a { display: flex; flex-direction: column; justify-content: center; min-height: 5rem; padding: .9rem 1.2rem; border-radius: .9rem; text-decoration: none; color: var(--ink); background: var(--wash); border: 1px solid var(--line); }
.doors a strong { font-size: 1.4rem; line-height: 1.3; }
.doors a span { color: var(--soft); }
.doors .first a { background: var(--red); border-color: var(--red); color: #fff; }
.doors .first a span { color: #fff; }
.places { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .5rem; }
.places li { margin: 0; }
.places a { display: flex; align-items: center; min-height: var(--tap); padding: .4rem .8rem; border: 1px solid var(--line); border-radius: .6rem; text-decoration: none; background: #fff; }
.back { margin: .6rem 0 0; }
.back a { display: inline-flex; align-items: center; min-height: var(--tap); padding-right: 1rem; text-decoration: none; }
.progress { margin: .2rem 0 .35rem; color: var(--soft); }
progress { display: block; width: 100%; height: .5rem; border: 0; border-radius: .25rem; background: var(--line); appearance: none; -webkit-appearance: none; overflow: hidden; }
progress::-webkit-progress-bar { background: var(--line); }
progress::-webkit-progress-value { background: var(--red); }
.why, .example { margin: .4rem 0; padding: .55rem .9rem; background: var(--wash); border-radius: .6rem; }
.example { background: none; border: 1px dashed var(--line); }
form { margin: 1rem 0; }
.field { margin: 1.2rem 0; padding: 0; border: 0; min-width: 0; }
label, legend { font-weight: 600; }
legend { padding: 0; margin-bottom: .4rem; }
.field > .hint { margin: .1rem 0 .3rem; }
input[type=text], input[type=tel], input[type=date], input[type=search], input[type=file], textarea { display: block; width: 100%; min-height: var(--tap); margin-top: .3rem; padding: .55rem .7rem; font: inherit; color: inherit;
  background: #fff; border: 2px solid #6f6a63; border-radius: .5rem; }
select { display: block; width: 100%; min-height: var(--tap); margin-top: .3rem; padding: .55rem .7rem; font: inherit; color: inherit; background: #fff; border: 2px solid #6f6a63; border-radius: .5rem; }
input[type=file] { padding: .7rem .5rem; font-size: .95rem; }
input.short { max-width: 14rem; }
textarea { line-height: 1.6; resize: vertical; }
.choice { position: relative; margin: .5rem 0; }
.choice > input { position: absolute; left: .8rem; top: calc(var(--tap) / 2 - .7rem); width: 1.4rem; height: 1.4rem; margin: 0; accent-color: var(--red); }
.choice > label { display: flex; flex-direction: column; justify-content: center; min-height: var(--tap); padding: .5rem .9rem .5rem 3rem; border: 2px solid var(--line); border-radius: .7rem; background: #fff; font-weight: 400; }
.choice > label .hint { display: block; }
.choice > input:checked + label { border-color: var(--red); background: #fdf3f1; font-weight: 600; }
.choice > input:focus-visible + label { outline: 3px solid var(--ink); outline-offset: 2px; }
.choice .more { margin: .2rem 0 .6rem 1.5rem; padding-left: 1.3rem; border-left: 3px solid var(--line); }
.choice .more .field { margin: .5rem 0; }
.choice > input:not(:checked) ~ .more { color: var(--soft); }
button { cursor: pointer; }
.main, .second { display: inline-flex; align-items: center; justify-content: center; min-height: max(3.1rem, var(--tap)); padding: .5rem 1.6rem; border-radius: .7rem; font: inherit; font-weight: 700; text-decoration: none; text-align: center; }
.main { width: 100%; margin: 1rem 0 .4rem; color: #fff; background: var(--red); border: 2px solid var(--red); font-size: 1.1rem; }
.main:hover { background: var(--red-dark); }
.second { color: var(--red-dark); background: #fff; border: 2px solid var(--red); }
.second.wide, .main.quiet { width: 100%; margin: .4rem 0; }
.main.quiet { color: var(--red-dark); background: #fff; }
.plain { min-height: 44px; padding: 0 .6rem; font: inherit; color: var(--link); background: none; border: 0; text-decoration: underline; }
.elder .plain { min-height: 60px; }
button:disabled { opacity: .55; }
.finder .second { margin-top: -.5rem; }
.faults { margin: 1rem 0; padding: .3rem 1.1rem; border: 3px solid var(--red); border-radius: .7rem; background: #fff; }
.faults h2 { margin: .6rem 0 .2rem; }
.faults li a { display: inline; color: var(--red-dark); font-weight: 600; }
.wrong { border-left: 4px solid var(--red); padding-left: .8rem; }
.fault { margin: .1rem 0 .3rem; color: var(--red-dark); font-weight: 700; }
.wrong input[type=text], .wrong input[type=tel], .wrong input[type=date], .wrong input[type=search], .wrong textarea { border-color: var(--red); }
details { margin: .8rem 0; }
summary { min-height: var(--tap); display: list-item; padding: .55rem 0; color: var(--link); cursor: pointer; }
.saved { margin-top: 1.6rem; padding-top: .6rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .95rem; }
.code, .number { font-variant-numeric: tabular-nums; letter-spacing: .05em; }
.code { color: var(--ink); font-size: 1.3rem; white-space: nowrap; }
.danger { margin: 1rem 0; padding: .4rem 1.1rem .8rem; border: 3px solid var(--red); border-radius: .8rem; background: #fff3f1; }
.danger h2 { margin-top: .6rem; color: var(--red-dark); }
.calls { display: grid; gap: .6rem; }
.calls a { display: flex; align-items: center; justify-content: center; min-height: max(3.2rem, var(--tap)); border-radius: .7rem; background: var(--red); color: #fff; font-weight: 700; font-size: 1.15rem; text-decoration: none; }
.answers > div { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0 .6rem; padding: .15rem 0 .6rem; border-bottom: 1px solid var(--line); }
.answers dt { grid-area: 1 / 1; color: var(--soft); font-size: .95rem; }
.answers dd { grid-area: 2 / 1 / 3 / 3; margin: 0; }
.answers dd.change { grid-area: 1 / 2; }
.answers dd span { display: block; }
.answers dd .unseen { display: inline; }
.answers .change a { display: inline-flex; align-items: center; justify-content: flex-end; min-height: 44px; min-width: 44px; }
.elder .answers .change a { min-height: 60px; min-width: 60px; }
.consent { margin: 1.4rem 0; padding: .2rem 1.1rem .6rem; background: var(--wash); border-radius: .8rem; }
.consent dt { margin-top: .7rem; font-weight: 700; }
.consent dd { margin: 0; }
.receipt { margin: 1rem 0; padding: .9rem 1.1rem; text-align: center; border: 2px solid #2f6b3f; border-radius: .9rem; background: #f2f8f2; }
.receipt p { margin: .2rem 0; }
.number { font-size: 1.3rem; font-weight: 700; }
.receipt .number { font-size: 1.12rem; letter-spacing: 0; }
.now { margin: 1rem 0; padding: .7rem 1.1rem; border-radius: .8rem; background: var(--wash); border: 1px solid var(--line); }
.now dt { color: var(--soft); font-size: .95rem; margin-top: .4rem; }
.now dd { margin: 0; font-weight: 600; }
.now dd.law { font-weight: 400; }
.need { border: 2px solid #9a5b00; background: #fff8ea; border-radius: .8rem; padding: .3rem 1.1rem .8rem; margin: 1rem 0; }
.cards { list-style: none; padding: 0; display: grid; gap: .8rem; }
.cards > li { margin: 0; padding: .8rem 1.1rem; border: 1px solid var(--line); border-radius: .8rem; background: #fff; }
.cards h2, .cards h3 { margin: 0 0 .2rem; }
.files { list-style: none; padding: 0; }
.files li { display: flex; align-items: center; justify-content: space-between; gap: .6rem; border-bottom: 1px solid var(--line); padding: .3rem 0; }
.files form { margin: 0; }
.files .hint { display: block; }
.talk { list-style: none; padding: 0; }
.talk li { margin: .6rem 0; padding: .6rem .9rem; border-radius: .8rem; background: var(--wash); margin-right: 2rem; white-space: pre-line; }
.talk li.own { background: #eaf2f9; margin-right: 0; margin-left: 2rem; }
.talk .hint { display: block; white-space: normal; }
.paper { overflow-x: auto; padding: 1rem; background: #fff; border: 1px solid var(--line); border-radius: .5rem; font-family: FangSong, STFangsong, "Noto Serif CJK SC", serif; }
.paper h1 { text-align: center; font-size: 1.4rem; }
.paper .union, .paper .number { text-align: center; color: #b1000c; font-size: 1.2rem; }
.paper .signature { text-align: right; }
.paper table { font-size: .9rem; }
.clear { margin-top: 2rem; padding-top: .8rem; border-top: 1px solid var(--line); }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; }
caption { text-align: left; font-weight: 700; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem .5rem 0; border-bottom: 1px solid var(--line); font-weight: normal; }
thead th { font-weight: 700; }
td:last-child, thead th:last-child { white-space: nowrap; padding-right: 0; }
.paper td:last-child { white-space: normal; }
dl.body dt { font-weight: 700; margin-top: 1rem; }
dl.body dd { margin: 0; }
${reckonStyle}footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
footer > div { padding-top: .8rem; padding-bottom: 1.5rem; }
footer a { display: inline-flex; align-items: center; min-height: 44px; }
@media (min-width: 36rem) { nav { justify-content: flex-start; gap: 0 1.2rem; font-size: 1rem; } .doors { grid-template-columns: 2fr 1fr; } .doors .first, .doors .whole { grid-column: 1 / -1; } .main { width: auto; min-width: 16rem; } }
@media print { header nav, header form, footer, .skip, .saved, .clear, .screen { display: none; } a { color: inherit; } }
${reckonPrint}
`;
