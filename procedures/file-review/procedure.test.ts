import { describe, expect, it } from 'vitest';
import { actorOf, Walk } from '../../tests/walks/simulation.ts';
import { gradeOf, indicatorCodes, indicators } from './indicators.ts';
import { fileReview } from './procedure.ts';

const row = {
  caseId: 'matter-0',
  caseNumber: '昆工援案〔2026〕1号',
  caseUnionId: 'union-elsewhere',
  stage: 'arbitration',
  askedReason: '抽查',
  scoredBy: null,
};

describe('同行评估', () => {
  it('各项满分加起来一百分，每项都说得出为什么看、看什么', () => {
    expect(indicatorCodes.reduce((sum, code) => sum + indicators[code].max, 0)).toBe(100);
    for (const code of indicatorCodes) {
      expect(indicators[code].looksAt.length).toBeGreaterThan(5);
      expect(indicators[code].because.length).toBeGreaterThan(5);
    }
  });

  it('等级按总分，有一票否决的情形一律不合格', () => {
    expect([90, 89.5, 75, 74.5, 60, 59.5, 0].map((total) => gradeOf(total, false))).toEqual([
      'excellent',
      'good',
      'good',
      'fair',
      'fair',
      'poor',
      'poor',
    ]);
    expect(gradeOf(100, true)).toBe('poor');
  });

  it('评分的人不能自己确认', () => {
    const walk = new Walk(fileReview, { ...row });
    walk.try('choose_peer', fileReview.acts['choose_peer']?.example, actorOf('reviewer'));
    const peer = walk.actorOf('handler');
    walk.try('accept_review', {}, peer);
    expect(walk.try('score', fileReview.acts['score']?.example, peer)).toMatchObject({ ok: true, to: 'scored' });
    expect(walk.row).toMatchObject({ total: 94, grade: 'excellent', isVetoed: false });
    const both = { ...actorOf('director'), staffId: peer.staffId };
    expect(walk.try('confirm', { opinion: '同意' }, both)).toMatchObject({ refusal: { code: 'same_person' } });
    expect(walk.try('confirm', { opinion: '同意' }, actorOf('director'))).toMatchObject({ to: 'confirmed' });
  });
});
