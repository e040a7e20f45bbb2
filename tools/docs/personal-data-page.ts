/** The register of personal fields as a page, for whoever has to answer what is kept of a person and why. */
import { personalClasses } from '../../server/personal-fields.ts';
import type { PersonalClass } from '../../server/personal-fields.ts';

export function personalDataPage(): string {
  const classes: readonly PersonalClass[] = Object.values(personalClasses);
  const [sensitive, others] = [classes.filter((one) => one.isSensitive), classes.filter((one) => !one.isSensitive)];
  return [
    '# 个人信息清单',
    '',
    '由 `npm run docs` 从 `server/personal-fields.ts` 生成，请勿手改。条文未写法律名称的，指《个人信息保护法》。数据库里看起来与人有关、却没有列在这里的栏，测试不通过。',
    '',
    '## 敏感个人信息',
    '',
    ...sensitive.flatMap(section),
    '## 其他个人信息',
    '',
    ...others.flatMap(section),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function section({ label, purpose, basis, kept, seenBy, lies, columns }: PersonalClass): readonly string[] {
  return [
    `### ${label}`,
    '',
    `- 用途：${purpose}`,
    `- 依据：${basis}`,
    `- 保存：${kept}`,
    `- 谁能看：${seenBy}`,
    `- 怎样存：${lies}`,
    `- 栏：${columns.map((entry) => `\`${entry}\``).join('；')}`,
    '',
  ];
}
