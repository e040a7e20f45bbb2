/** What the worker agrees to before anything is sent, in plain words; each change of the words is a new version. */
import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** Kept with each consent. */
export const CONSENT_VERSION = '2026-11-22';

export function consentText(): Html {
  return html`<div class="consent">
<h3>您填的内容会怎么用</h3>
<dl>
<dt>用来做什么</dt><dd>判断该怎么帮您，和您联系，替您办理法律援助。</dd>
<dt>谁能看到</dt><dd>受理的工会和它的上级工会，替您办事的律师或者工作人员。替您仲裁、打官司、和单位谈的时候，要用到的内容会交给对方和仲裁机构、法院。别的人看不到，谁看过您的电话和材料都有记录。</dd>
<dt>保存多久</dt><dd>没有提交的，三十天后自动删掉。提交以后成为案卷，按档案规定保存。</dd>
<dt>您可以做什么</dt><dd>随时查看、要求改正，也可以撤回同意。撤回以前已经办了的，仍然有效。打12351或者到窗口都可以。</dd>
</dl>
</div>`;
}

export const GENERAL = '我看过了，同意这样使用我填的内容';
export const SENSITIVE = '我同意工会使用身份证号、伤病情况、照片等敏感内容，只用来办这件事';
export const HELPER = '当事人知道并且同意我代为填写';
