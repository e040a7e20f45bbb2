/** The facts as told: employer, place, what it is about, when, how much. Empty is not asked; 不清楚 is an answer. */
import { partyKinds, partyRoles } from '@gongyuan/kernel/file.ts';
import { applicantCategories } from '@gongyuan/law/vocabulary.ts';
import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { causeOptions } from '../../parts/causes.ts';
import { KnownDay, KnownMoney, KnownNumber, KnownText, KnownYesNo } from '../../parts/known.tsx';
import { PlaceInput } from '../../parts/place-input.tsx';
import { Field, Section } from './section.tsx';

const categories = Object.entries(applicantCategories).map(([value, { label }]) => ({ value, label }));
const otherKinds = (['dispatch_firm', 'contractor', 'employer', 'other'] as const).map((value) => ({
  value,
  label: partyKinds[value],
}));
const otherRoles = (['respondent', 'third_party'] as const).map((value) => ({ value, label: partyRoles[value] }));

export function About(): ReactNode {
  return (
    <Section title="什么事">
      <Field span={3} name={['facts', 'applicantCategory']} label="申请人身份">
        <Select allowClear placeholder="没有问" options={categories} />
      </Field>
      <Field span={9} name={['facts', 'causes']} label="争议事由">
        <Select
          mode="multiple"
          placeholder="可以多选，输入“工资”“辞退”等查找"
          options={causeOptions}
          showSearch={{ optionFilterProp: 'words' }}
        />
      </Field>
      <Field span={8} name={['facts', 'place']} label="劳动合同履行地">
        <PlaceInput />
      </Field>
      <Field span={4} name={['facts', 'placeText']} label="具体地点（外省写明省市）">
        <Input autoComplete="off" />
      </Field>
    </Section>
  );
}

export function Employer(): ReactNode {
  return (
    <Section title="用人单位">
      <Field span={6} name={['employer', 'name']} label="单位名称">
        <Input autoComplete="off" />
      </Field>
      <Field span={6} name={['employer', 'address']} label="单位地址">
        <Input autoComplete="off" />
      </Field>
      <div style={{ gridColumn: 'span 12' }}>
        <Form.List name="others">
          {(rows, { add, remove }) => (
            <>
              {rows.map((row) => (
                <div className="gy-grid" key={row.key}>
                  <Field span={3} name={[row.name, 'kind']} label="对方身份">
                    <Select options={otherKinds} />
                  </Field>
                  <Field span={3} name={[row.name, 'role']} label="地位">
                    <Select options={otherRoles} />
                  </Field>
                  <Field span={5} name={[row.name, 'name']} label="名称或姓名">
                    <Input autoComplete="off" />
                  </Field>
                  <Field span={1} label=" " colon={false}>
                    <Button type="link" aria-label="移除这一方" onClick={() => remove(row.name)}>
                      移除
                    </Button>
                  </Field>
                </div>
              ))}
              <Button size="small" onClick={() => add({ kind: 'contractor', role: 'respondent' })}>
                还有别的一方（包工头、派遣单位等）
              </Button>
            </>
          )}
        </Form.List>
      </div>
    </Section>
  );
}

export function Facts(): ReactNode {
  return (
    <Section title="事实" aside={<span className="gy-note">没有问的留空；问了答不上来的点“不清楚”</span>}>
      <Field span={4} name={['facts', 'workerCount']} label="涉及人数">
        <KnownNumber label="涉及人数" unit="人" />
      </Field>
      <Field span={2} name={['facts', 'isCommonClaim']} label="同一请求">
        <KnownYesNo label="同一请求" />
      </Field>
      <Field span={2} name={['facts', 'isEmploymentOngoing']} label="还在职">
        <KnownYesNo label="还在职" />
      </Field>
      <Field span={4} name={['facts', 'isBankrupt']} label="单位重组或破产">
        <KnownYesNo label="单位重组或破产" />
      </Field>
      <Field span={4} name={['facts', 'employmentStartedOn']} label="入职日期">
        <KnownDay label="入职日期" />
      </Field>
      <Field span={4} name={['facts', 'employmentEndedOn']} label="离职日期">
        <KnownDay label="离职日期" />
      </Field>
      <Field span={4} name={['facts', 'knewOn']} label="知道权利受侵害之日">
        <KnownDay label="知道权利受侵害之日" />
      </Field>
      <Field span={4} name={['facts', 'position']} label="岗位">
        <KnownText label="岗位" />
      </Field>
      <Field span={4} name={['facts', 'monthlyWageFen']} label="月工资">
        <KnownMoney label="月工资" />
      </Field>
      <Field span={4} name={['facts', 'eventYear']} label="事情发生的年份">
        <KnownNumber label="事情发生的年份" unit="年" />
      </Field>
    </Section>
  );
}

export function Claims(): ReactNode {
  return (
    <Section title="要求多少">
      <div style={{ gridColumn: 'span 12' }}>
        <Form.List name="claims">
          {(rows, { add, remove }) => (
            <>
              {rows.map((row) => (
                <div className="gy-grid" key={row.key}>
                  <Field span={5} name={[row.name, 'cause']} label="请求事项">
                    <Select options={causeOptions} showSearch={{ optionFilterProp: 'words' }} placeholder="请选择" />
                  </Field>
                  <Field span={5} name={[row.name, 'claimedFen']} label="金额">
                    <KnownMoney label="金额" />
                  </Field>
                  <Field span={2} label=" " colon={false}>
                    <Button type="link" aria-label="移除这项请求" onClick={() => remove(row.name)}>
                      移除
                    </Button>
                  </Field>
                </div>
              ))}
              <Button size="small" onClick={() => add({})}>
                添一项请求
              </Button>
              <span className="gy-note">　每人金额不同的，随名单一起粘贴。</span>
            </>
          )}
        </Form.List>
      </div>
    </Section>
  );
}
