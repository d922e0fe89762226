import * as z from 'zod';
import type { IsoDate } from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import type { ProvisionRef } from '../../law/index.js';
import {
  type Answer,
  type Governed as GovernedBy,
  governedBy,
  isUnread,
  notApplicable,
  readingNote,
  textNamed,
  undeterminedBy,
} from '../../reasoning/index.js';
import { optionsSchema, type RatingOptions } from '../options.js';
import { periodOf } from '../period.js';
import { readings } from '../readings.js';
import { type RegimeRule, regimes, stateGenerations } from '../regulations/state/regimes.js';
import type { StateRegulation } from '../regulations/state/regulation.js';
import { regimeFields, stateKinds } from './model.js';

/** The State text that answers, the readings in force, and what has to be said about both. */
export type StateGoverned = GovernedBy<StateRegulation>;

const regimeCaseSchema = z.strictObject({
  kind: z.enum(stateKinds),
  ...regimeFields,
  /** Of a public employee: the service unit has issued its own regulation on rating (quy chế đánh giá). */
  unitHasRegulation: z.boolean().optional(),
});
/** Who is rated, for which year, when. */
export type RegimeCase = z.infer<typeof regimeCaseSchema>;

/** The answer of {@link stateRegime}. */
export type RegimeAnswer = Answer<string> & {
  /** Where it is written which text rates; absent before the decrees on record. */
  readonly provision?: ProvisionRef | undefined;
};

/**
 * Which State text rates whom, in which year: Decree 90/2020, the same as amended by 48/2023, the same read under Law 80/2025,
 * Decree 335/2025 (civil servants, administrative agencies), Decree 233/2026 (public employees, service units), or none.
 * The outcome is the id of the text, as {@link rate} takes it in `options.under`.
 *
 * The year rated and the day of the decision decide together (the day is the last of the year where it is not given): the year
 * 2025 decided in January 2026 is still rated by Decree 90. Of a public employee's year 2026 decided from 01/07/2026 the unit's
 * own regulation decides (Decree 233/2026, Art. 20(1)). Cadres have no State decree for years decided from then on: Party
 * rules alone (Law 80/2025, Art. 17(1)). Contract workers are outside until the head of the unit decides.
 *
 * @throws InputError for impossible input
 * @example
 * import { stateRegime } from 'canbo';
 * stateRegime({ kind: 'civilServant', year: 2025, decidedOn: '2026-01-10' }).outcome; //=> 'nd-90-2020+nd-48-2023+l-80-2025-qh15'
 * stateRegime({ kind: 'civilServant', year: 2026 }).outcome; //=> 'nd-335-2025'
 * const employee = { kind: 'publicEmployee', year: 2026, decidedOn: '2026-12-10' } as const;
 * const open = stateRegime(employee);
 * open.status === 'undetermined' && open.missing; //=> ['unitHasRegulation']
 * stateRegime({ ...employee, unitHasRegulation: false }).outcome; //=> 'nd-90-2020+nd-48-2023'
 * const cadre = stateRegime({ kind: 'cadre', year: 2026, decidedOn: '2026-12-10' });
 * [cadre.status, cadre.provision?.eId]; //=> ['notApplicable', 'art_17__para_1']
 */
export function stateRegime(asked: RegimeCase, options?: RatingOptions): RegimeAnswer {
  const found = governState(checked(regimeCaseSchema, asked), options);
  if (!('text' in found)) return found;
  const { text, on, notes, rule } = found;
  return {
    status: 'determined',
    outcome: text.id,
    under: text.instrument.id,
    evidence: rule?.evidence ?? 'unverified',
    trace: { on, steps: [] },
    notes,
    ...cited(rule),
  };
}

const cited = (rule: RegimeRule | undefined) => rule?.provision && { provision: rule.provision.ref };

/** The State text a case is judged by, with the rule that says so; or why none judges it. */
export function governState(
  asked: RegimeCase,
  given: RatingOptions | undefined,
):
  | (StateGoverned & { readonly rule?: RegimeRule | undefined })
  | Exclude<RegimeAnswer, { status: 'determined' }> {
  const options = given === undefined ? undefined : checked(optionsSchema, given, 'options');
  const { on, notes } = dayOf(asked, options);
  if (options?.under !== undefined) {
    const text = textNamed(options.under as string | StateRegulation, stateGenerations);
    return governedBy(text, on, readings, options);
  }
  const rule = regimes[asked.kind].find((row) => fits(row, asked, on));
  if (rule === undefined) {
    return {
      status: 'undetermined',
      why: 'missingFacts',
      possible: [...new Set(regimes[asked.kind].flatMap((row) => possibleIf(row, asked, on)))],
      missing: ['unitHasRegulation'],
      under: 'nd-233-2026',
      trace: { on, steps: [] },
      notes: [],
    };
  }
  const { leadsTo } = rule;
  if ('notApplicable' in leadsTo) return { ...notApplicable(on, leadsTo.notApplicable), ...cited(rule) };
  if (isUnread(leadsTo)) {
    const under = rule.provision?.ref.instrument ?? '';
    const text = { instrument: { id: under } };
    return { ...undeterminedBy(leadsTo, { text, readings: {}, on, notes: [] }, []), ...cited(rule) };
  }
  const found = governedBy(leadsTo, on, readings, options);
  return { ...found, notes: [...found.notes, ...notes], rule };
}

/** The day that picks the text: of the decision, or the last of the year; of a year decided again its own, unless a reading says otherwise. */
function dayOf(
  { year, decidedOn, again }: RegimeCase,
  options: RatingOptions | undefined,
): { readonly on: IsoDate; readonly notes: StateGoverned['notes'] } {
  const ends = periodOf({ year }).to;
  if (again !== true || decidedOn === undefined) return { on: decidedOn ?? ends, notes: [] };
  const reading = options?.readings?.['rating.stateAgain'] ?? readings['rating.stateAgain'].default;
  return {
    on: reading === 'textOfTheDay' ? decidedOn : ends,
    notes: [readingNote('rating.stateAgain', reading)],
  };
}

const within = <Value extends number | string>(
  from: Value | undefined,
  value: Value,
  to: Value | undefined,
): boolean => (from === undefined || from <= value) && (to === undefined || value <= to);

const fitsBesides = (row: RegimeRule, { year, beganOn }: RegimeCase, on: IsoDate): boolean =>
  within(row.yearsFrom, year, row.yearsTo) &&
  within(row.decidedFrom, on, row.decidedTo) &&
  (row.begunTo === undefined || (beganOn !== undefined && beganOn <= row.begunTo));

const fits = (row: RegimeRule, asked: RegimeCase, on: IsoDate): boolean =>
  fitsBesides(row, asked, on) &&
  (row.unitHasRegulation === undefined || row.unitHasRegulation === asked.unitHasRegulation);

/** What a row would lead to if the fact it turns on were as it asks. */
const possibleIf = (row: RegimeRule, asked: RegimeCase, on: IsoDate): readonly string[] =>
  fitsBesides(row, asked, on) && 'id' in row.leadsTo ? [row.leadsTo.id] : [];
