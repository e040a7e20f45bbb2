/** Style and scripts of the portal, named with what they hold, so that browsers may keep them for good. */
import { html } from './html.ts';
import type { Html } from './html.ts';
import { draft } from './islands/draft.ts';
import { leave } from './islands/leave.ts';
import { picture } from './islands/picture.ts';
import { upload } from './islands/upload.ts';
import { styleSheet } from './style.ts';

export const islands = { leave, draft, upload, picture } as const;
export type Island = keyof typeof islands;

export const isIsland = (name: string): name is Island => Object.hasOwn(islands, name);

/** FNV-1a: names a version, guards nothing. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

const style = fingerprint(styleSheet);
const versions = Object.fromEntries(Object.entries(islands).map(([name, script]) => [name, fingerprint(script)]));

export function styleTag(names: readonly Island[]): Html {
  return html`<link rel="stylesheet" href="/portal.css?v=${style}">
${[...new Set(names)].map(
  (name) => html`<script src="/portal/${name}.js?v=${versions[name] ?? ''}" defer></script>
`,
)}`;
}
