import type { PlanLine, PlanPerson } from '../../../src/assignment/index.js';

/** A line that states all the Party's text asks, and all the decree asks beside it. */
export const line = (id: string, more: Partial<PlanLine> = {}): PlanLine => ({
  id,
  form: 'rotation',
  ground: 'planned',
  number: 1,
  need: 'thiếu cán bộ chủ chốt',
  position: 'Bí thư Đảng ủy',
  title: 'communePartySecretary',
  place: 'x1',
  placeKind: { province: 'province', commune: 'commune' },
  policy: 'theo quy định',
  durationMonths: 36,
  afterwards: 'bố trí theo kết quả',
  startsOn: '2026-03-01',
  isLeadership: true,
  existed: true,
  ...more,
});

/** Nothing stands against the person. */
export const free = {
  disciplineInProgress: false,
  underInvestigation: false,
  linkedToInspection: false,
  stateDisciplineAfterEffect: false,
  stateDisciplineRunning: false,
  partyDisciplinePublishedOn: null,
  fileUndeclared: false,
  graveIllness: false,
  studyMonths: 0,
  alreadySeconded: false,
  pregnant: false,
  onMaternityLeave: false,
  youngestChildBornOn: null,
  fatherAlone: false,
} as const;

/** A secretary planned for the same title elsewhere, fit in every respect. */
export const ready = (id: string, more: Partial<PlanPerson> = {}): PlanPerson => ({
  id,
  person: { kind: 'cadre', isLeader: true, sex: 'male', bornIn: '1980-05' },
  bars: free,
  healthy: true,
  post: {
    title: 'communePartySecretary',
    place: 'x9',
    placeKind: { province: 'province', commune: 'commune' },
    isHead: true,
    headSince: '2022-05-01',
  },
  plannedFor: ['communePartySecretary'],
  meetsStandardOf: ['communePartySecretary'],
  localTo: [],
  ...more,
});
