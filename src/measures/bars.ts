import type { IsoDate } from '../calendar/index.js';
import { addDays } from '../calendar/index.js';
import type { Note } from '../reasoning/index.js';
import type { Consequence, ConsequenceKind, OpenConsequence } from './answer.js';
import { type ClockAct, type ClockEntry, type ClockKind, eligibilityClock } from './clock/index.js';
import type { Judged } from './facts/judged.js';
import type { RecordedDiscipline, RecordKind } from './model.js';
import { clockReadingsOf, type MeasureReadings } from './readings.js';

/** What somebody disciplined waits for, and the bar that says so. */
const barOf: Readonly<Record<ClockAct, ConsequenceKind>> = {
  planning: 'planBar',
  higherAppointment: 'higherAppointmentBar',
  appointment: 'appointmentBar',
  nomination: 'nominationBar',
  movement: 'movementBar',
  training: 'trainingBar',
  gradePromotion: 'promotionBar',
  militaryPromotion: 'militaryPromotionBar',
  titles: 'titlesBar',
};
const acts = Object.keys(barOf) as readonly ClockAct[];

const kindOf: Readonly<Partial<Record<RecordKind, ClockKind>>> = {
  cadre: 'cadre',
  civilServant: 'civilServant',
  publicEmployee: 'publicEmployee',
  partyMember: 'partyCadre',
};

interface Bars {
  readonly certain: readonly Consequence[];
  readonly open: readonly OpenConsequence[];
  readonly notes: readonly Note[];
}

/** What keeps a disciplined person from what, by every text and until when: {@link eligibilityClock}, decision by decision. */
export function disciplineBars(facts: Judged, chosen: MeasureReadings): Bars {
  const kind = kindOf[facts.kind];
  const { disciplines = [], on, pathOf } = facts;
  if (kind === undefined) return { certain: [], open: [], notes: [] };
  const readings = clockReadingsOf(chosen);
  const answers = disciplines.flatMap((decision) =>
    startOf(decision) > on
      ? []
      : acts.map((act) => ({
          act,
          about: pathOf(decision),
          clock: eligibilityClock(caseOf(decision, kind, facts), { for: act, on, readings }),
        })),
  );
  const entries = answers.flatMap(({ act, about, clock }) =>
    clock.texts.map((entry) => ({ kind: barOf[act], about, entry })),
  );
  return {
    certain: entries.filter(({ entry }) => holds.includes(entry.standing)).map(consequence),
    open: entries.flatMap((one) => openOf(one)),
    notes: answers
      .filter(({ clock }) => clock.texts.some(({ standing }) => standing !== 'over'))
      .flatMap(({ clock }) => clock.notes.filter((one) => one.kind !== 'reading')),
  };
}

const startOf = ({ effectiveOn, decidedOn }: RecordedDiscipline): IsoDate => effectiveOn ?? decidedOn;

const caseOf = (
  decision: RecordedDiscipline,
  kind: ClockKind,
  { left, partyMember }: Judged,
): Parameters<typeof eligibilityClock>[0] => {
  const { form, track, partyEffectiveOn, forCorruption } = decision;
  const officeLost = decision.officeLost ?? (left === null ? false : undefined);
  return {
    kind,
    form,
    track,
    effectiveOn: startOf(decision),
    partyEffectiveOn,
    forCorruption,
    officeLost,
    partyMember,
  };
};

/** Bars for good are told by the law that sets them. */
const holds: readonly ClockEntry['standing'][] = ['waiting', 'noDay'];
const why = { unknown: 'missingFacts', weighed: 'authorityWeighs', silent: 'textSilent' } as const;

interface Entry {
  readonly kind: ConsequenceKind;
  readonly about: string;
  readonly entry: ClockEntry;
}

function consequence({ kind, about, entry }: Entry): Consequence {
  const { text, provision, evidence, firstDay, months, findings } = entry;
  return {
    id: `${text}.${kind}`,
    kind,
    modality: 'prohibited',
    under: provision.instrument,
    decidedBy: 'appointingAuthority',
    provision,
    evidence,
    findings,
    limits: months === undefined ? [] : [{ act: 'bar', n: months, unit: 'months' }],
    excludedBy: [],
    about,
    ...(firstDay !== undefined && { until: addDays(firstDay, -1) }),
  };
}

const openOf = (one: Entry): readonly OpenConsequence[] => {
  const { standing, missing } = one.entry;
  if (standing !== 'unknown' && standing !== 'weighed' && standing !== 'silent') return [];
  return [
    {
      ...consequence(one),
      why: why[standing],
      missing: missing.map((path) => `${one.about}.${path}`),
    },
  ];
};
