/** Every definition of the registry is sound, and its names are told apart. */
import { faults } from '@gongyuan/kernel/faults.ts';
import { actOutlines, diagram, fieldsOf } from '@gongyuan/kernel/outline.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

describe('程序定义', () => {
  it.each(
    procedures.map((procedure) => [procedure.label, procedure] as const),
  )('“%s”没有断头、死路和无人能办结的义务', (_, procedure) => {
    expect(faults(procedure, procedures)).toEqual([]);
  });

  it('每张表单的每一栏都有中文名称', () => {
    for (const procedure of procedures) {
      expect(actOutlines(procedure).every((act) => act.fields.every((field) => field.label.length > 0))).toBe(true);
      if (procedure.start) expect(fieldsOf(procedure.start.form).length).toBeGreaterThan(0);
    }
  });

  it('编号、路径、名称和代字互不相同', () => {
    for (const key of ['id', 'path', 'label', 'word'] as const) {
      expect(new Set(procedures.map((procedure) => procedure[key])).size).toBe(procedures.length);
    }
  });

  it('流程图写出每个状态和每一步由谁办理', () => {
    for (const procedure of procedures) {
      const drawn = diagram(procedure);
      for (const state of Object.values(procedure.states)) expect(drawn).toContain(state.label);
      for (const act of Object.values(procedure.acts)) expect(drawn).toContain(act.label);
    }
  });

  it('查得出人为埋下的错误：到不了的状态、走不出的状态、停不了的期限、填不通的样例、没人出具的文书', () => {
    const broken = procedureOver<{ note: string }>()({
      id: 'broken',
      path: 'broken',
      label: '有错的程序',
      basis: legalAidAct.article(41),
      initial: 'open',
      word: '错',
      start: null,
      shown: [{ column: 'note', label: '备注' }],
      states: {
        open: { label: '开始', waitsFor: 'reviewer', phase: 'ours' },
        stuck: { label: '走不出', waitsFor: 'reviewer', phase: 'ours' },
        nowhere: { label: '到不了', waitsFor: 'nobody', phase: 'done' },
      },
      documents: {
        letter: {
          label: '函',
          word: null,
          addressee: 'file',
          words: { tags: {}, sections: [], required: [] },
          content: () => ({}),
        },
      },
      obligations: { answer: { label: '答复', addressee: 'director' } },
      acts: {
        move: {
          label: '推进',
          from: 'open',
          to: 'stuck',
          by: ['reviewer'],
          form: z.object({ note: z.string().min(3) }),
          example: { note: 'x' },
          ends: ['answer'],
        },
      },
      clocks: { forever: { label: '停不了', term: 'la.law.review', startsOn: 'move', stopsOn: [] } },
    });
    const found = faults(broken, [broken]).join('\n');
    for (const part of [
      'nowhere is unreachable',
      'stuck is a dead end',
      'forever can never stop',
      'example of move fails',
      'letter is issued by no act',
      'others than its addressee',
      'never opened',
    ]) {
      expect(found).toContain(part);
    }
  });
});
