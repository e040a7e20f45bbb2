/** The right: what to say and ask, and the rules to be found by a word and put into the answer. */
import type { Article } from '@gongyuan/law/basis.ts';
import { articles as arbitration } from '@gongyuan/law/articles/labour-arbitration-act.ts';
import { articles as aid } from '@gongyuan/law/articles/legal-aid-act.ts';
import { articles as union } from '@gongyuan/law/articles/trade-union-act.ts';
import { articles as jiangsu } from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { focusOn } from './keys.ts';

const kept: readonly Article[] = [...arbitration(), ...aid(), ...union(), ...jiangsu()];
const options = kept.map(({ instrument, article, title, substance }, index) => ({
  value: index,
  label: `${title}（${instrument}${article}）`,
  words: `${title} ${instrument} ${article} ${substance}`,
}));

/** Chosen, an article is written into the answer with where it stands; the cursor goes there too. */
export function ArticleFinder(): ReactNode {
  const form = Form.useFormInstance();
  const insert = (index: number) => {
    const found = kept[index];
    if (!found) return;
    const before: unknown = form.getFieldValue('answer');
    const told = `${found.substance}（${found.instrument}${found.article}）`;
    form.setFieldValue('answer', typeof before === 'string' && before !== '' ? `${before}\n${told}` : told);
    focusOn('call_answer');
  };
  return (
    <Select<number | null>
      id="call-articles"
      value={null}
      placeholder="输入“时效”“仲裁费”“困难”等"
      options={options}
      showSearch={{ optionFilterProp: 'words' }}
      notFoundContent="没有收录这样的规定"
      onSelect={(index: number | null) => index !== null && insert(index)}
    />
  );
}

const steps = [
  '您好，这里是12351职工维权热线，请问有什么可以帮您？',
  '请问怎么称呼？不方便说的，可以不说。',
  '您在哪里上班、是什么单位？事情是什么时候开始的？',
  '一共涉及多少人？有合同、工资条、聊天记录吗？',
  '您希望我们怎么帮您：问清楚规定、请律师、工会去单位查，还是几样都要？',
  '复述一遍要点，请他确认，再登记。',
  '读出编号、由哪个工会办、最晚哪天，告诉他凭编号可以再打12351查询。',
];

export function Script(): ReactNode {
  return (
    <section className="gy-panel" aria-label="话术">
      <h2>话术</h2>
      <ol className="gy-list">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
