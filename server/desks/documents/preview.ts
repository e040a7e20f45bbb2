/** An issued paper as HTML to read and print. The .docx is the record; this is a rendering of it. */
import mammoth from 'mammoth';

/** Styles of the shipped templates; a template with others is shown plainly. */
const styleMap = [
  "p[style-name='发文机关标志'] => p.union:fresh",
  "p[style-name='发文字号'] => p.number:fresh",
  "p[style-name='公文标题'] => h1:fresh",
  "p[style-name='主送'] => p.recipient:fresh",
  "p[style-name='公文署名'] => p.signature:fresh",
  "p[style-name='表格文字'] => p.form:fresh",
  "p[style-name='表格栏目'] => p.label:fresh",
  "p[style-name='名册文字'] => p.roster:fresh",
];

const styleSheet = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
body { font-family: FangSong_GB2312, 仿宋_GB2312, 仿宋, FangSong, STFangsong, serif; font-size: 16pt; line-height: 28.95pt;
  max-width: 156mm; margin: 12mm auto; padding: 0 4mm; color: #000; background: #fff; overflow-wrap: anywhere; }
p { margin: 0; text-indent: 2em; text-align: justify; }
h1 { font: normal 22pt/32pt 方正小标宋简体, STZhongsong, 华文中宋, SimSun, serif; text-align: center; margin: 29pt 0; }
.union { font: normal 34pt/44pt 方正小标宋简体, STZhongsong, 华文中宋, SimSun, serif; color: #d7000f; text-align: center; text-indent: 0; }
.number { text-align: center; text-indent: 0; border-bottom: 2pt solid #d7000f; padding: 22pt 0 8pt; }
.recipient, .form, .label, .roster { text-indent: 0; text-align: left; }
.signature { text-indent: 0; text-align: center; margin-left: 45%; min-height: 28.95pt; break-inside: avoid; }
.form, .label { font-size: 12pt; line-height: 16.5pt; min-height: 16.5pt; }
.label { font-family: SimHei, 黑体, sans-serif; text-align: center; white-space: nowrap; }
.roster { font-size: 10.5pt; line-height: 15pt; text-align: center; word-break: keep-all; overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; margin: 4pt 0; }
td, th { border: 1px solid #000; padding: 3pt 4pt; vertical-align: middle; font-weight: normal; }
tr { break-inside: avoid; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`;

const allowedTags = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'strong',
  'em',
  'u',
  's',
  'sup',
  'sub',
  'br',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
]);
const allowedAttribute = / (?:class="[a-z]+"|colspan="\d+"|rowspan="\d+")/g;

/** A whole page, ready for a frame or for print: no script, no link, no picture. */
export async function renderPreview(title: string, paper: Buffer): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: paper },
    { styleMap, includeEmbeddedStyleMap: false, ignoreEmptyParagraphs: false, externalFileAccess: false },
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${styleSheet}</style></head><body>${sanitise(value)}</body></html>`;
}

/** Keeps a closed list of tags and attributes. The converter escapes text, so every `<` here begins a tag of its own. */
function sanitise(html: string): string {
  return html.replace(/<(\/?)([a-z0-9]+)([^>]*)>/gi, (_, slash: string, name: string, rest: string) => {
    const tag = name.toLowerCase();
    if (!allowedTags.has(tag)) return '';
    return `<${slash}${tag}${slash ? '' : (rest.match(allowedAttribute) ?? []).join('')}>`;
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
