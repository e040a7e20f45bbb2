/** What is registered of a call, in the order in which it is told; every field has its key. */
import { applicantCategories } from '@gongyuan/law/vocabulary.ts';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { causeOptions } from '../../parts/causes.ts';
import { KnownNumber, KnownYesNo } from '../../parts/known.tsx';
import { Field, Section } from '../window/section.tsx';
import { Services } from '../window/services.tsx';
import { PlaceFinder } from './place-finder.tsx';
import { ArticleFinder } from './script.tsx';

/** Antd's ids: the form's name, then the field's. */
export const FORM = 'call';
const idOf = (...name: string[]) => [FORM, ...name].join('_');

export const fieldKeys = {
  'Alt+N': idOf('name'),
  'Alt+S': idOf('story'),
  'Alt+C': idOf('facts', 'causes'),
  'Alt+P': idOf('facts', 'place'),
  'Alt+E': idOf('employer', 'name'),
  'Alt+M': idOf('facts', 'workerCount'),
  'Alt+L': 'call-lines',
  'Alt+A': idOf('answer'),
  'Alt+G': 'call-articles',
} as const;

const categories = Object.entries(applicantCategories).map(([value, { label }]) => ({ value, label }));

export function Hint({ text, keys }: { readonly text: string; readonly keys: keyof typeof fieldKeys }): ReactNode {
  return (
    <>
      {text}&ensp;<kbd aria-hidden="true">{keys}</kbd>
    </>
  );
}

export function Registration({ knownAs }: { readonly knownAs: string | undefined }): ReactNode {
  return (
    <>
      <Section title="讲的事">
        <Field span={4} name="name" label={<Hint text="姓名" keys="Alt+N" />}>
          <Input
            autoComplete="off"
            maxLength={40}
            disabled={knownAs !== undefined}
            placeholder={knownAs === undefined ? '不愿留的空着' : `${knownAs}（已认定）`}
          />
        </Field>
        <Field span={3} name={['facts', 'applicantCategory']} label="申请人身份">
          <Select allowClear placeholder="没有问" options={categories} />
        </Field>
        <Field span={5} name={['facts', 'workerCount']} label={<Hint text="涉及人数" keys="Alt+M" />}>
          <KnownNumber label="涉及人数" unit="人" />
        </Field>
        <Field span={12} name="story" label={<Hint text="讲了什么" keys="Alt+S" />} required>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={4000} />
        </Field>
        <Field span={12} name={['facts', 'causes']} label={<Hint text="争议事由" keys="Alt+C" />}>
          <Select
            mode="multiple"
            placeholder="输入“工资”“辞退”等，回车选中"
            options={causeOptions}
            showSearch={{ optionFilterProp: 'words' }}
          />
        </Field>
        <Field span={9} name={['facts', 'place']} label={<Hint text="劳动合同履行地" keys="Alt+P" />}>
          <PlaceFinder />
        </Field>
        <Field span={3} name={['facts', 'isEmploymentOngoing']} label="还在职">
          <KnownYesNo label="还在职" />
        </Field>
        <Field span={6} name={['facts', 'placeText']} label="具体地点（外省写明省市）">
          <Input autoComplete="off" />
        </Field>
        <Field span={6} name={['employer', 'name']} label={<Hint text="单位名称" keys="Alt+E" />}>
          <Input autoComplete="off" />
        </Field>
      </Section>
      <div id="call-lines">
        <p className="gy-note">
          <kbd>Alt+L</kbd> 到“要办什么”，空格勾选，Tab 到下一项
        </p>
        <Services />
      </div>
      <Section title="当场答复">
        <Field
          span={12}
          name="answer"
          label={<Hint text="答复要点" keys="Alt+A" />}
          extra="写了答复的，登记时法律咨询同时办结。"
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
        </Field>
        <Form.Item
          label={<Hint text="查规定，回车插入答复" keys="Alt+G" />}
          htmlFor="call-articles"
          style={{ gridColumn: 'span 12' }}
        >
          <ArticleFinder />
        </Form.Item>
      </Section>
    </>
  );
}
