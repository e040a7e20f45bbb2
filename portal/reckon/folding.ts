/** Small pieces that the parts of a result share. */
import { questionOf } from '@gongyuan/law/claims/describe.ts';
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** Paper has nothing to unfold and nowhere to go. */
export interface Form {
  readonly isPaper: boolean;
}

export const law = (articles: readonly string[]): Html | null =>
  articles.length === 0 ? null : html` <span class="law">${articles.join('、')}</span>`;

/** Unfolded on paper. */
export const fold = ({ isPaper }: Form, title: string, content: Html): Html =>
  isPaper
    ? html`<h4>${title}</h4>
${content}`
    : html`<details><summary>${title}</summary>
${content}</details>`;

/** Questions still open, each a way to it. */
export const openQuestions = (codes: readonly FactCode[], { isPaper }: Form): Html =>
  html`<ul>${codes.map((code) => {
    const { label } = questionOf(code);
    return html`<li>${isPaper ? label : html`<a href="/reckon/${code}">${label}</a>`}</li>`;
  })}</ul>`;
