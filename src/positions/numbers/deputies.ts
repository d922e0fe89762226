import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import { governing, type ProvisionRef } from '../../law/index.js';
import { type Answer, notApplicable, note } from '../../reasoning/index.js';
import { type DeputyCase, type DeputyLimit, deputyCaseSchema } from './model.js';
import type { DeputyRule, Most } from './regulations/deputies.js';
import { deputyTimelines } from './regulations/index.js';

const optionsSchema = z.strictObject({ on: isoDate });

/** The answer of {@link deputyLimit}. */
export type DeputyAnswer = Answer<DeputyLimit> & { readonly provision?: ProvisionRef };

/**
 * How many deputies (cấp phó) a body may have, and whether those it has keep within it: Vice Chairs of People's Committees
 * (300/2025/NĐ-CP, of communes on average over the province), of People's Councils (the resolution of 16/10/2025), deputies of
 * ministries and of any body by its staff (187-KL/TW), of the boards of the provincial Front (301-QĐ/TW Art. 2(2)).
 *
 * "Không quá 50 %" and "bình quân không quá 2,5" bind in whole persons: the limit is the largest whole number that keeps them.
 *
 * @throws InputError for impossible input
 * @example
 * import { deputyLimit } from 'canbo';
 * const on = '2026-01-01';
 * deputyLimit({ of: 'communePeoplesCommittees', units: 10, deputies: 26 }, { on }).outcome; //=> { of: 'communePeoplesCommittees', most: 25, deputies: 26, standing: 'exceeded' }
 * deputyLimit({ of: 'body', staff: 9 }, { on }).outcome?.most; //=> 4
 */
export function deputyLimit(body: DeputyCase, options: { readonly on: IsoDate }): DeputyAnswer {
  const asked = checked(deputyCaseSchema as unknown as z.ZodType<DeputyCase>, body);
  const { on } = checked(optionsSchema, options, 'options');
  const timeline = deputyTimelines.find((one) =>
    one.some(({ text }) => rulesFor(asked, text.rules).length > 0),
  );
  const found = governing(timeline ?? [], on);
  if (!found.inForce) return notApplicable(on, found.why);
  const { instrument, rules } = found.text;
  const open = rulesFor(asked, rules).filter((rule) => whatIsOpen(rule, asked) !== 'otherCase');
  const missing = [...new Set(open.flatMap((rule) => whatIsOpen(rule, asked)))];
  const shared = { under: instrument.id, trace: { on, steps: [] } };
  const [rule] = open;
  if (rule === undefined || missing.length > 0) {
    const possible = open.flatMap((one) => limitOf(one, asked) ?? []);
    return { ...shared, status: 'undetermined', why: 'missingFacts', possible, missing, notes: [] };
  }
  const { provision, beside = [] } = rule;
  return {
    ...shared,
    status: 'determined',
    outcome: limitOf(rule, asked) as DeputyLimit,
    evidence: provision.evidence,
    provision: provision.ref,
    notes: beside.map(({ ref, vi, en }) => note('caution', 'remark', { vi, en }, [ref])),
  };
}

const rulesFor = ({ of }: DeputyCase, rules: readonly DeputyRule[]): readonly DeputyRule[] =>
  rules.filter((rule) => rule.of === of);

/** The facts still wanting before a rule can answer; or that it is for another case. */
function whatIsOpen(
  { when = {}, staff, most }: DeputyRule,
  asked: DeputyCase,
): readonly string[] | 'otherCase' {
  const wanted = Object.entries(when).map(([fact, value]) => [fact, asked[fact as keyof DeputyCase], value]);
  const other = wanted.some(([, given, value]) => given !== undefined && given !== value);
  const ofStaff = asked.staff;
  if (other || (staff && ofStaff !== undefined && (ofStaff < staff.from || ofStaff >= staff.below)))
    return 'otherCase';
  const counted = most.flatMap((one) => (typeof one === 'number' ? [] : [one.of]));
  return [
    ...wanted.flatMap(([fact, given]) => (given === undefined ? [String(fact)] : [])),
    ...[...(staff ? ['staff' as const] : []), ...counted].filter((fact) => asked[fact] === undefined),
  ];
}

function limitOf({ of, most }: DeputyRule, asked: DeputyCase): DeputyLimit | undefined {
  const bars = most.map((one) => wholePersons(one, asked));
  if (bars.some((bar) => bar === undefined)) return undefined;
  const limit = Math.min(...(bars as readonly number[]));
  const { deputies } = asked;
  if (deputies === undefined) return { of, most: limit };
  return { of, most: limit, deputies, standing: deputies <= limit ? 'within' : 'exceeded' };
}

/** The largest whole number that keeps a bar. */
function wholePersons(most: Most, asked: DeputyCase): number | undefined {
  if (typeof most === 'number') return most;
  const whole = asked[most.of];
  return whole === undefined ? undefined : Math.floor((whole * most.part.numerator) / most.part.denominator);
}
