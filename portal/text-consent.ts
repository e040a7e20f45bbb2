/** The one optional purpose: being told of progress by text message. Taken back with one tap, given again with one. */
import { html } from './html.ts';
import type { Html } from './html.ts';

/** Kept with each choice; each change of the words is a new version. */
export const TEXTS_VERSION = '2026-12-01';

export const TEXTS_WORDS =
  '事情有进展时，给您的手机号发一条短信提醒，短信里不写内容。可以随时不要，不影响办理；有人身危险的急事除外。';

export function textsBox(isGiven: boolean): Html {
  return html`<h2>短信提醒</h2>
<p>${isGiven ? TEXTS_WORDS : '您要求过不发短信。事情照常办，进展请在这里看，或者打12351问。'}</p>
<form method="post" action="/my/texts"><input type="hidden" name="choice" value="${isGiven ? 'stop' : 'again'}"><button class="second" type="submit">${isGiven ? '不再发短信' : '重新发短信'}</button></form>`;
}
