/** A plan of rotation held against 120 made-up leaders: what it lacks, who may go where, who is due, what contradicts itself. */
import { explain, type MovementPlan, type PlanLine, planAssignments } from 'canbo';
import { leaders } from './data/commune-leaders.js';

const rotation = (id: string, place: string, more: Partial<PlanLine>): PlanLine => ({
  id,
  form: 'rotation',
  number: 1,
  need: 'kiện toàn cán bộ chủ chốt',
  position: 'cán bộ chủ chốt cấp xã',
  title: 'communePartySecretary',
  place,
  placeKind: { province: 'province', commune: 'commune' },
  policy: 'theo quy định của tỉnh',
  durationMonths: 36,
  startsOn: '2026-03-01',
  isHead: true,
  isLeadership: true,
  existed: true,
  ...more,
});

const plan: MovementPlan = {
  to: '2026-12-31',
  lines: [
    rotation('bí thư xã 3', 'xa-3', { ground: 'planned' }),
    rotation('bí thư xã 7', 'xa-7', { ground: 'twoTerms' }),
    rotation('chủ tịch xã 9', 'xa-9', {
      ground: 'planned',
      title: 'communePeoplesCommitteeChairperson',
      number: 2,
    }),
    // Named twice, and its need is not stated
    rotation('bí thư xã 11', 'xa-11', { ground: 'planned', named: ['p5-0'], need: undefined }),
    rotation('bí thư xã 12', 'xa-12', { ground: 'planned', named: ['p5-0'] }),
  ],
};

export function rotationPlan(): void {
  const answer = planAssignments(leaders, plan, { on: '2026-02-01' });
  console.log(`\nKế hoạch luân chuyển, ${leaders.length} cán bộ giả định`);
  console.log('(A plan of rotation; everybody in it is made up)');
  console.log(explain(answer, 'vi'));
}
