/** Papers and photographs brought along: the list of them and the form that sends more. */
import type { BroughtFile } from '@gongyuan/wire/portal.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * 1024;

export function sizeWords(bytes: number): string {
  return bytes < MEGABYTE ? `${Math.max(1, Math.round(bytes / KILOBYTE))} KB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

export function fileList(files: readonly BroughtFile[], removeAt: string): Html | null {
  if (files.length === 0) return null;
  return html`<h2>已经收到${files.length}份</h2>
<ul class="files">${files.map(
    ({ name, bytes, sha256 }) => html`<li><span>${name}<span class="hint">${sizeWords(bytes)}</span></span>
<form method="post" action="${removeAt}"><input type="hidden" name="sha256" value="${sha256}"><button class="plain" type="submit">删除<span class="unseen">${name}</span></button></form></li>
`,
  )}</ul>`;
}

interface Upload {
  readonly action: string;
  readonly fault?: string | undefined;
}

/** Works as it stands; the script sends pictures one by one, made smaller, and tries again when the line fails. */
export function uploadForm({ action, fault }: Upload): Html {
  return html`<form class="upload" method="post" action="${action}" enctype="multipart/form-data" data-upload>
<div class="field${fault ? ' wrong' : ''}">
<label for="file">拍照，或者从手机里选</label>
<p class="hint" id="file-hint">一次可以选几张。每份不超过10 MB，最多6份；再多的，提交以后登录再补，或者带到窗口。选好后按“上传”。</p>
${fault && html`<p class="fault" id="file-fault">${fault}</p>`}
<input id="file" name="file" type="file" multiple accept="image/*,.pdf,.doc,.docx,.xls,.xlsx,.txt,audio/*" aria-describedby="file-hint${fault ? ' file-fault' : ''}">
</div>
<p class="upload-state" role="status"></p>
<button class="second" type="submit">上传</button>
</form>`;
}
