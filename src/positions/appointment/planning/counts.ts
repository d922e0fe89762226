import * as z from 'zod';
import { checked, countsFit, nestedCounts } from '../../../input/index.js';
import { governing, type Provision } from '../../../law/index.js';
import {
  type Answer,
  answerOf,
  countOf,
  evaluate,
  type Fact,
  type Finding,
  governedBy,
  notApplicable,
  type ResolvedReadings,
  type Rule,
  readingNote,
  shareOf,
  unreadNote,
} from '../../../reasoning/index.js';
import { type AppointmentOptions, optionsSchema, readings } from '../readings.js';
import { planningTimeline, unreadTargets } from '../regulations/index.js';
import type { PlanningNumbers } from '../regulations/planning.js';
import { mostOf } from './seats.js';

const count = z.int().min(0).max(1_000_000);
const planCountsSchema = z
  .strictObject({
    committee: z.strictObject({ seats: count.min(1), planned: count }).optional(),
    post: z
      .strictObject({ posts: count.min(1), planned: count, secretaryPlace: z.boolean().optional() })
      .optional(),
    person: z.strictObject({ titles: count, extras: count.optional() }).optional(),
    shares: z
      .strictObject({ planned: count.min(1), young: count.optional(), women: count.optional() })
      .optional(),
  })
  .check(({ value, issues }) =>
    countsFit(
      issues,
      value,
      nestedCounts([
        ['shares.young', 'shares.planned'],
        ['shares.women', 'shares.planned'],
        ['person.extras', 'person.titles'],
      ]),
    ),
  );
/** Numbers of a plan; what is not given is not looked at. */
export interface PlanCounts {
  /** Committee, standing committee, inspection committee: the regulated number and the persons planned. */
  readonly committee?: { readonly seats: number; readonly planned: number } | undefined;
  /** A leading title: how many posts it has, how many persons are planned for them. */
  readonly post?:
    | {
        readonly posts: number;
        readonly planned: number;
        /** The secretary's post, its number used up by a deputy secretary or chair the Centre sent so as not to be local. */
        readonly secretaryPlace?: boolean | undefined;
      }
    | undefined;
  /** One person: titles at one approving level, committee seats not counted; of them those added to a plan by "2 of 3". */
  readonly person?: { readonly titles: number; readonly extras?: number | undefined } | undefined;
  /** All persons planned, the young and the women among them. */
  readonly shares?:
    | { readonly planned: number; readonly young?: number | undefined; readonly women?: number | undefined }
    | undefined;
}

/** One number of a plan against its limit; a target is pointed out and refuses nothing. */
export interface PlanLimit {
  readonly finding: Finding;
  readonly kind: 'limit' | 'target';
}

/** The answer of {@link planningCounts}, with every limit and target looked at. */
export type PlanCountsAnswer = Answer<'within' | 'exceeded'> & { readonly limits: readonly PlanLimit[] };

/**
 * Whether the numbers of a plan are lawful: persons for the seats of a committee (1.0 to 1.5 times), persons for a post (at most
 * 3), titles of a person at one level (at most 3), titles added to a plan (at most 2 of 3), and the targets of 50-QĐ/TW for the
 * young and for women. 377-QĐ/TW Art. 26 with 45-HD/BTCTW; 50-QĐ/TW before 08/10/2025.
 *
 * @throws InputError for impossible input
 * @example
 * import { planningCounts } from 'canbo';
 * const on = '2026-03-02';
 * planningCounts({ committee: { seats: 15, planned: 23 } }, { on }).outcome; //=> 'within'
 * planningCounts({ post: { posts: 3, planned: 10 } }, { on }).outcome; //=> 'exceeded'
 */
export function planningCounts(counts: PlanCounts, options: AppointmentOptions): PlanCountsAnswer {
  const asked = checked(planCountsSchema as unknown as z.ZodType<PlanCounts>, counts);
  const { on, readings: chosen } = checked(optionsSchema, options, 'options');
  const found = governing(planningTimeline, on);
  if (!found.inForce) return { ...notApplicable(on, found.why), limits: [] };
  const governed = governedBy(found.text, on, readings, { readings: chosen });
  const { numbers, instrument } = found.text;
  const limits = limitsOf(asked, numbers, governed.readings);
  const over = limits.filter(({ kind, finding }) => kind === 'limit' && finding.verdict === 'fail');
  const outcome = over.length > 0 ? 'exceeded' : 'within';
  const steps = limits.map(({ finding }) => ({
    findings: [finding],
    exceptions: [],
    verdict: finding.verdict,
    leadsTo: { outcome: 'within' },
  }));
  const silent =
    asked.shares !== undefined && numbers.targets === undefined ? [unreadNote(unreadTargets)] : [];
  const rounded = asked.committee === undefined ? [] : ['planning.rounding', 'planning.minimum'];
  const relied = rounded
    .filter((id) => !governed.notes.some(({ values }) => values['reading'] === id))
    .map((id) => readingNote(id, governed.readings[id]));
  return {
    ...answerOf(
      { landings: [{ outcome }], steps, missing: [], collision: false },
      {
        on,
        under: instrument.id,
        notes: [...governed.notes, ...relied, ...silent],
        decidedBy: 'managingAuthority',
      },
    ),
    limits,
  };
}

function limitsOf(
  { committee, post, person, shares }: PlanCounts,
  numbers: PlanningNumbers,
  chosen: ResolvedReadings,
): readonly PlanLimit[] {
  const limit = (rule: Rule<object>, kind: PlanLimit['kind'] = 'limit'): PlanLimit => ({
    finding: evaluate(rule, {}, chosen),
    kind,
  });
  const most = (path: string, value: number, bar: number, provision: Provision): PlanLimit =>
    limit(countOf(path, provision, given(path, value), 'atMost', bar));
  const { coefficient, personsPerPost, titlesPerPerson, extras, secretaryPlace, targets } = numbers;
  const more = post?.secretaryPlace === true ? (secretaryPlace?.more ?? 0) : 0;
  return [
    ...(committee
      ? [
          limit(
            countOf(
              'committee.least',
              coefficient.provision,
              given('committee.planned', committee.planned),
              'atLeast',
              committee.seats,
            ),
            chosen['planning.minimum'] === 'fail' ? 'limit' : 'target',
          ),
          most(
            'committee.planned',
            committee.planned,
            mostOf(committee.seats, coefficient.most, chosen),
            coefficient.provision,
          ),
        ]
      : []),
    ...(post
      ? [
          most(
            'post.planned',
            post.planned,
            personsPerPost.most * post.posts + more,
            personsPerPost.provision,
          ),
        ]
      : []),
    ...(person
      ? [most('person.titles', person.titles, titlesPerPerson.most, titlesPerPerson.provision)]
      : []),
    ...(person?.extras !== undefined && extras
      ? [most('person.extras', person.extras, extras.most, extras.provision)]
      : []),
    ...(['young', 'women'] as const).flatMap((group) => {
      const part = shares?.[group];
      if (shares === undefined || part === undefined || targets === undefined) return [];
      const { bar, provision } = targets[group];
      const whole = { ...given('shares.planned', shares.planned), of: 'planned' };
      return [
        limit(shareOf(`shares.${group}`, provision, given(`shares.${group}`, part), whole, bar), 'target'),
      ];
    }),
  ];
}

const given = (path: string, value: number): Fact<object, number> => ({ path, read: () => value });
