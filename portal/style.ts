/** The portal's one style sheet: large type, one column, good on a telephone of 360 pixels and on paper. */
export const styleSheet = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: #1d1d1f; background: #fff; line-height: 1.75; overflow-wrap: anywhere;
  font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; display: block; padding: .5rem 1rem; }
header { border-top: .4rem solid #b8201d; border-bottom: 1px solid #d8d8dc; }
header > div, main, footer > div { max-width: 44rem; margin: 0 auto; padding: 0 1rem; }
header > div { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.25rem; padding-top: .6rem; padding-bottom: .3rem; }
.name { font-weight: 700; color: #1d1d1f; text-decoration: none; margin-right: auto; }
nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
nav a, .name { display: inline-block; padding: .35rem 0; }
nav a[aria-current] { color: #1d1d1f; font-weight: 700; text-decoration: none; }
a { color: #0b57a4; text-underline-offset: .2em; }
a:focus-visible { outline: 3px solid #f2b600; outline-offset: 2px; }
h1 { font-size: 1.65rem; line-height: 1.35; margin: 1.6rem 0 .6rem; }
h2 { font-size: 1.25rem; line-height: 1.4; margin: 2.2rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .2rem; }
p, ul, ol, dl { margin: .4rem 0 .8rem; }
ul, ol { padding-left: 1.4em; }
li { margin: .3rem 0; }
.call { display: block; margin: 1.2rem 0; padding: .9rem 1.1rem; border: 2px solid #b8201d; border-radius: .5rem; text-decoration: none; color: inherit; }
.call strong { display: block; font-size: 2rem; line-height: 1.25; color: #a31815; letter-spacing: .04em; }
.places { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .5rem; }
.places li { margin: 0; }
.places a { display: block; padding: .55rem .8rem; border: 1px solid #c9c9ce; border-radius: .4rem; text-decoration: none; }
.law { color: #5a5a60; font-size: .9rem; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; }
caption { text-align: left; font-weight: 700; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem .5rem 0; border-bottom: 1px solid #d8d8dc; font-weight: normal; }
thead th { font-weight: 700; }
td:last-child, thead th:last-child { white-space: nowrap; padding-right: 0; }
dl.body dt { font-weight: 700; margin-top: 1rem; }
dl.body dd { margin: 0; }
footer { margin-top: 3rem; border-top: 1px solid #d8d8dc; color: #5a5a60; font-size: .9rem; }
footer > div { padding-top: .8rem; padding-bottom: 1.5rem; }
@media (max-width: 30rem) { td:first-child, th:first-child { padding-right: .8rem; } h1 { font-size: 1.45rem; } }
@media print { header nav, footer, .skip { display: none; } a { color: inherit; } }
`;
