import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import { eachOnce } from '../../input/index.js';
import { ratingSchema } from '../level.js';
import { kindSchema } from '../model.js';
import { stateSubjectFields } from '../state/subject.js';
import { capBases } from './places.js';

const count = z.int().min(0).max(1_000_000);
const flag = z.boolean().optional();

const ratio = z
  .strictObject({ numerator: z.int().min(0).max(1000), denominator: z.int().min(1).max(1000) })
  .refine(({ numerator, denominator }) => numerator <= denominator, 'a share of at most the whole');

/** A share with what it is a share of. */
const shareSchema = z.strictObject({ ratio, base: z.enum(capBases) });
/** A share with what it is a share of: never a percentage alone. */
export type CapShare = z.infer<typeof shareSchema>;

export const outstandingGroundSchema = z.enum([
  'outstandingResults',
  'positiveTurn',
  'exceedsPlan',
  'realValue',
]);

/** A local scheme's own cap (Hà Nội's monthly 30 % of all rated), in place of the text's. */
const localCap = shareSchema.optional();

/** What every question about the Party’s cap says: which text, and whether an authority has set the higher share. */
const partyFields = {
  /** The Party rates, unless it is said that the State does. */
  side: z.literal('party').optional(),
  year: z.int().min(1900).max(2199),
  decidedOn: isoDate.optional(),
  kind: kindSchema,
  /** The competent level has decided the higher share for an outstanding body, on these grounds. */
  outstanding: z
    .strictObject({ decided: z.boolean(), grounds: z.array(outstandingGroundSchema).readonly() })
    .optional(),
  localCap,
};

/** The same of the State’s. */
const stateFields = {
  ...stateSubjectFields,
  /** The share of Party members rated excellent that binds the State's, where the text has no figure of its own. */
  partyShare: shareSchema.optional(),
  /** The competent authority has set a higher share for an outstanding body: its figure, where it set one. */
  outstanding: z.strictObject({ decided: z.boolean(), share: shareSchema.optional() }).optional(),
  /** The level at which the body itself was recognised. */
  bodyLevel: ratingSchema.optional(),
  /** Of units: how many are subordinate to the body, rated or not. */
  subordinateUnits: count.optional(),
  localCap,
};

const candidateFields = {
  id: z.string().min(1),
  /** The place in the caller's ranking, 1 first; the same number is a tie. Absent: not ranked. */
  rank: z.int().min(1).optional(),
  /** Heads the body; a reading leaves heads out of both counts. */
  head: flag,
};
const partyCandidate = z.strictObject({
  ...candidateFields,
  /** Quarters of the year proposed excellent, where the text lets more go first. */
  excellentQuarters: z.int().min(0).max(3).optional(),
});
const stateCandidate = z.strictObject({
  ...candidateFields,
  /** The group of similar tasks (nhóm đối tượng có nhiệm vụ tương đồng), one of `groups`. */
  group: z.string().min(1).optional(),
});
/** One candidate for "xuất sắc", with its place in the caller's ranking. */
export type Candidate = z.infer<typeof partyCandidate> & Partial<z.infer<typeof stateCandidate>>;

const besideFields = {
  /** Rated good beside them; heads among these, where heads are left out. */
  good: count,
  goodHeads: count.optional(),
  /** Rated lower; only a cap on all rated looks at it. */
  below: count.optional(),
};

const groupSchema = z.strictObject({ id: z.string().min(1), ...besideFields });
/** Those rated beside the candidates: of one group, or of the whole. */
export type Beside = Omit<z.infer<typeof groupSchema>, 'id'>;

type Issues = z.core.$ZodRawIssue[];
const refuse = (issues: Issues, path: PropertyKey[], input: unknown, message: string): void => {
  issues.push({ code: 'custom', path, input, message });
};

function headsFit(issues: Issues, { good, goodHeads }: Beside, at: PropertyKey[]): void {
  if (goodHeads !== undefined && goodHeads > good)
    refuse(issues, [...at, 'goodHeads'], goodHeads, `at most good, ${good}`);
}

const candidatesOnce = (issues: Issues, candidates: readonly { readonly id: string }[]): void =>
  eachOnce(
    issues,
    candidates.map(({ id }) => id),
    (at) => ['candidates', at, 'id'],
    'each candidate once',
  );

const partyGroupSchema = z
  .strictObject({
    ...partyFields,
    /** Those fit for excellent, of one group of like position, role, function and task under one deciding body. */
    candidates: z.array(partyCandidate).readonly(),
    ...besideFields,
  })
  .check(({ value, issues }) => {
    candidatesOnce(issues, value.candidates);
    headsFit(issues, value, []);
  });

const stateGroupSchema = z
  .strictObject({
    ...stateFields,
    /** Those fit for excellent in the whole agency or unit, or under one recognising authority. */
    candidates: z.array(stateCandidate).readonly(),
    ...besideFields,
    /** Its groups of similar tasks: the cap binds in each of them as well as in the whole. */
    groups: z.array(groupSchema).readonly().optional(),
  })
  .check(({ value: { groups = [], ...whole }, issues }) => {
    candidatesOnce(issues, whole.candidates);
    headsFit(issues, whole, []);
    const ids = groups.map(({ id }) => id);
    eachOnce(issues, ids, (at) => ['groups', at, 'id'], 'each group once');
    for (const [at, group] of groups.entries()) headsFit(issues, group, ['groups', at]);
    for (const [at, { group }] of whole.candidates.entries()) {
      if (group !== undefined && !ids.includes(group))
        refuse(issues, ['candidates', at, 'group'], group, 'the id of one of groups');
    }
    const good = groups.reduce((sum, group) => sum + group.good, 0);
    if (good > whole.good) refuse(issues, ['good'], whole.good, `at least as many as in its groups, ${good}`);
  });

export const likeGroupSchema = z.discriminatedUnion('side', [partyGroupSchema, stateGroupSchema]);
/**
 * Who is fit for excellent, how many are good, how many lower: of the Party in one group of like position, role, function
 * and task; of the State in a whole agency or unit, with its groups of similar tasks.
 */
export type LikeGroup = z.infer<typeof likeGroupSchema>;

const countsSchema = z.strictObject({
  excellent: count,
  good: count.nullish(),
  completed: count.nullish(),
  notCompleted: count.nullish(),
});
/** Counts of a finished rating; `good` without those rated excellent. `null`, like absent, is not printed. */
export type LevelCounts = z.infer<typeof countsSchema>;

const partyTallySchema = z.strictObject({
  ...partyFields,
  counts: countsSchema,
  /** The counts are of one group of like subjects; false for a sum over several, which proves nothing. */
  oneGroup: z.boolean(),
});

const stateTallySchema = z
  .strictObject({
    ...stateFields,
    /** Of the whole agency or unit. */
    counts: countsSchema,
    /** Of its groups of similar tasks. */
    groups: z
      .array(z.strictObject({ id: z.string().min(1), counts: countsSchema }))
      .readonly()
      .optional(),
  })
  .check(({ value: { counts, groups = [] }, issues }) => {
    const ids = groups.map(({ id }) => id);
    eachOnce(issues, ids, (at) => ['groups', at, 'id'], 'each group once');
    const excellent = groups.reduce((sum, group) => sum + group.counts.excellent, 0);
    if (excellent > counts.excellent)
      refuse(
        issues,
        ['counts', 'excellent'],
        counts.excellent,
        `at least as many as in its groups, ${excellent}`,
      );
  });

export const distributionSchema = z.discriminatedUnion('side', [partyTallySchema, stateTallySchema]);
/** A finished tally of levels to be checked against the cap. */
export type Distribution = z.infer<typeof distributionSchema>;

/** What either verb says of the State’s cap. */
export type StateCapAsked = z.infer<z.ZodObject<typeof stateFields>>;
