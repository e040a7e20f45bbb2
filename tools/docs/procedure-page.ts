/** One procedure as a page: its flow, who may do what, its clocks with their articles, its papers and obligations. */
import { formatBasis } from '@gongyuan/law/basis.ts';
import { isTermId, termAt } from '@gongyuan/law/terms/terms.ts';
import type { KnownTerm, TermId } from '@gongyuan/law/terms/terms.ts';
import { actOutlines, diagram, fieldsOf } from '@gongyuan/kernel/outline.ts';
import type { FieldOutline } from '@gongyuan/kernel/outline.ts';
import { parties } from '@gongyuan/kernel/party.ts';
import type { PartyId } from '@gongyuan/kernel/party.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { section, table } from './markdown.ts';

/** The day whose law the page tells; a page that told today's would drift by itself. */
const LAW_ON = '2026-11-22';

const staffParties: readonly PartyId[] = ['receptionist', 'reviewer', 'director', 'handler'];
const phases = { yours: '等您', ours: '等工会', done: '办结' } as const;
const units: Readonly<Record<string, string>> = {
  calendar_day: '日',
  working_day: '个工作日',
  month: '个月',
  year: '年',
};

export function procedurePage(procedure: Procedure): string {
  const parts = [
    `# ${procedure.label}`,
    `依据：${formatBasis(procedure.basis)}。编号代字：${procedure.word}。接口：\`/api/${procedure.path}\`。`,
    section('流程', `\`\`\`mermaid\n${diagram(procedure)}\n\`\`\``),
    section('环节', statesTable(procedure)),
    section('谁能办', permissionTable(procedure)),
    section('要填什么', formsTable(procedure)),
    section(`期限（${LAW_ON}的规定）`, clocksTable(procedure)),
    section('文书', documentsTable(procedure)),
    section('待办义务', obligationsTable(procedure)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function statesTable({ states }: Procedure): string {
  const rows = Object.values(states).map((state) => [state.label, parties[state.waitsFor], phases[state.phase]]);
  return table(['环节', '等谁办', '职工所见'], rows);
}

/** A tick where the party may act; another person must do what two people decide. */
function permissionTable(procedure: Procedure): string {
  const label = (state: string) => procedure.states[state]?.label ?? state;
  const start = procedure.start
    ? [
        [
          procedure.start.label,
          '',
          label(procedure.initial),
          ...marks(procedure.start.by),
          formatBasis(procedure.basis),
          '',
        ],
      ]
    : [];
  const acts = actOutlines(procedure).map((act) => {
    const others = procedure.acts[act.name]?.otherThan ? '须由另一人办理' : '';
    return [
      act.label,
      act.from.map(label).join('、'),
      act.to === 'here' ? '（不变）' : label(act.to),
      ...marks(act.by),
      act.basis ?? '',
      others,
    ];
  });
  return table(
    ['步骤', '自', '至', ...staffParties.map((party) => parties[party]), '依据', '说明'],
    [...start, ...acts],
  );
}

const marks = (by: readonly string[]) => staffParties.map((party) => (by.includes(party) ? '✓' : ''));

function formsTable(procedure: Procedure): string {
  const start = procedure.start ? [{ label: procedure.start.label, fields: fieldsOf(procedure.start.form) }] : [];
  const rows = [...start, ...actOutlines(procedure)].flatMap(({ label, fields }) =>
    fields.map((field) => fieldRow(label, field)),
  );
  return rows.length === 0 ? '' : table(['步骤', '栏目', '必填', '可选项或说明'], rows);
}

function fieldRow(act: string, { label, required, choices, help, unit }: FieldOutline): readonly string[] {
  const said = [choices ? Object.values(choices).join('、') : '', help ?? '', unit ? `单位：${unit}` : '']
    .filter(Boolean)
    .join('；');
  return [act, label, required ? '是' : '否', said];
}

const known = (term: string): KnownTerm | undefined =>
  isTermId(term) ? termAt(term satisfies TermId, LAW_ON) : undefined;
const length = ({ term }: KnownTerm) => `${term.amount}${units[term.unit] ?? term.unit}`;

function clocksTable(procedure: Procedure): string {
  const act = (name: string) => procedure.acts[name]?.label ?? '登记';
  const rows = Object.values(procedure.clocks).map((clock) => {
    const term = known(clock.term);
    const conditions = [
      clock.onlyFastTrack ? '仅快速办理' : '',
      clock.pausedIn ? `“${procedure.states[clock.pausedIn]?.label ?? ''}”期间暂停` : '',
      term?.note ?? '',
    ];
    return [
      clock.label,
      term ? length(term) : '',
      term?.internal ? '内部时限' : '法定',
      term ? formatBasis(term.basis) : '',
      [clock.startsOn].flat().map(act).join('、'),
      clock.stopsOn.map(act).join('、'),
      conditions.filter(Boolean).join('；'),
    ];
  });
  return rows.length === 0 ? '' : table(['期限', '长度', '性质', '依据', '起算', '停止', '说明'], rows);
}

function documentsTable(procedure: Procedure): string {
  const addressees = { applicant: '申请人', handler: '承办人', named: '文书所列单位', file: '存卷' } as const;
  const rows = Object.entries(procedure.documents).map(([kind, document]) => {
    const issuing = Object.values(procedure.acts)
      .filter((act) => [act.issues ?? []].flat().includes(kind))
      .map((act) => act.label);
    return [
      document.label,
      document.word ?? '不编号',
      issuing.join('、'),
      addressees[document.addressee],
      document.basis ? formatBasis(document.basis) : '',
    ];
  });
  return rows.length === 0 ? '' : table(['文书', '代字', '出具的步骤', '送给谁', '依据'], rows);
}

function obligationsTable(procedure: Procedure): string {
  const named = (test: (act: Procedure['acts'][string]) => boolean) =>
    Object.values(procedure.acts)
      .filter(test)
      .map((act) => act.label)
      .join('、');
  const rows = Object.entries(procedure.obligations).map(([kind, obligation]) => {
    const term = obligation.term ? known(obligation.term) : undefined;
    return [
      obligation.label,
      parties[obligation.addressee],
      named((act) => act.opens === kind),
      named((act) => act.ends?.includes(kind) ?? false),
      term ? `${length(term)}${term.internal ? '（内部时限）' : ''}` : '',
    ];
  });
  return rows.length === 0 ? '' : table(['义务', '谁的', '由哪一步立下', '由哪一步办结', '期限'], rows);
}
