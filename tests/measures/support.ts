import { type CadreRecord, type MeasureOptions, measuresFor } from '../../src/measures/index.js';

/** Everything is known of this person, and there is nothing. */
const clean = {
  leads: true,
  head: false,
  partyMember: false,
  management: 'other',
  centralCommitteeMember: false,
  office: { heldSince: '2020-07-01', termFrom: '2021-07-01', termEnds: '2026-07-01' },
  monthsToRetirement: 120,
  polls: [],
  motions: [],
  ratings: [],
  quarters: [],
  disciplines: [],
  targets: { year: 2025, done: 100, total: 100, fiveMissed: 0, forceMajeure: false },
  grounds: [],
  letter: null,
  handling: [],
  essentialTask: false,
  pregnantOrYoungChild: false,
  suspensions: [],
  suspensionGrounds: [],
  conviction: null,
  planned: false,
  overPlanningAge: false,
  left: null,
  declaration: 'complete',
  roll: null,
  awards: null,
  dare: null,
} as const satisfies Omit<CadreRecord, 'kind'>;

export type Patch = Partial<CadreRecord>;

export const record = (kind: CadreRecord['kind'], patch: Patch = {}): CadreRecord => ({
  ...clean,
  kind,
  ...patch,
});

/** Party poll with so many low of so many collected. */
export const poll = (low: number, collected: number, heldOn: string) =>
  ({ forum: 'party', heldOn, ballots: { collected }, marks: { low } }) as const;

/** Ratings of one side: `rated('state', { 2023: 'notCompleted' })`. */
export const rated = (
  side: 'party' | 'state',
  levels: Readonly<Record<number, NonNullable<CadreRecord['ratings']>[number]['level']>>,
): NonNullable<CadreRecord['ratings']> =>
  Object.entries(levels).map(([year, level]) => ({ year: Number(year), side, level }));

/** `id kind modality` of everything that follows; open ones with a question mark before them. */
export function found(of: CadreRecord, on: string, readings?: MeasureOptions['readings']): readonly string[] {
  const { consequences, open } = measuresFor(of, { on, ...(readings && { readings }) });
  return [
    ...consequences.map(({ id, kind, modality }) => `${id} ${kind} ${modality}`),
    ...open.map(({ id, kind, why }) => `? ${id} ${kind} ${why}`),
  ];
}
