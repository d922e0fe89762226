import type { Evidence, Provision, ProvisionRef } from '../law/index.js';
import { type Bar, compares, type Fraction, meetsBar, type Operator, type Share } from '../quantity/index.js';
import {
  type ByReading,
  type Fact,
  type FactPath,
  isByReading,
  picked,
  type ResolvedReadings,
  type WholeFact,
} from './fact.js';

/** Whether a condition holds; `unknown` where a fact it needs is missing. */
export type Verdict = 'pass' | 'fail' | 'unknown';

/** One condition of a text, as a value: what it looks at, its operator, its bar, and where it is written. */
export type Rule<Facts> = ShareRule<Facts> | CountRule<Facts> | FlagRule<Facts>;

interface Cited {
  readonly id: string;
  readonly provision: Provision;
}

/** "Có trên 50 % số phiếu …": a part of a whole against a fraction. */
export interface ShareRule<Facts> extends Cited, Bar {
  readonly kind: 'share';
  /** The bar itself is supplied by a reading; operator and bar above are the default. */
  readonly barFrom?: (readings: ResolvedReadings) => Bar;
  readonly part: Fact<Facts, number>;
  readonly whole: WholeFact<Facts> | ByReading<WholeFact<Facts>>;
  /**
   * "… nếu có": of nothing the bar is read as it stands, so that all of none is met and more than half of none is not.
   * Without it a share of nothing is unknown.
   */
  readonly ifAny?: true;
}

/** "Ít nhất ba …": a count against a number. */
export interface CountRule<Facts> extends Cited {
  readonly kind: 'count';
  readonly fact: Fact<Facts, number> | ByReading<Fact<Facts, number>>;
  readonly operator: Operator;
  readonly bar: number;
}

/** "Đã có …": something is so, or is not. */
export interface FlagRule<Facts> extends Cited {
  readonly kind: 'flag';
  readonly fact: Fact<Facts, boolean> | ByReading<Fact<Facts, boolean>>;
  readonly bar: boolean;
}

/** One condition, evaluated: the bar of the text beside the value of the case. */
export interface Finding {
  readonly rule: string;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
  /** The fact it looked at; of a share, the part. */
  readonly fact: FactPath;
  readonly operator: Operator | 'is';
  readonly bar: Fraction | number | boolean;
  /** The value of the case; `null` where it is not known. */
  readonly actual: Share<string> | number | boolean | null;
  readonly verdict: Verdict;
  /** The facts that were missing, where the verdict is `unknown`. */
  readonly missing: readonly FactPath[];
  /** The reading this verdict rests on: under another of its values the verdict would differ. */
  readonly reading?: string;
}

const nothing: readonly FactPath[] = [];

/** Evaluates one rule, and says when another value of an open reading would have judged it otherwise. */
export function evaluate<Facts>(rule: Rule<Facts>, facts: Facts, readings: ResolvedReadings): Finding {
  const looked: Fact<Facts, unknown> | ByReading<Fact<Facts, unknown>> =
    rule.kind === 'share' ? rule.whole : rule.fact;
  if (!isByReading(looked)) return judge(rule, looked, facts, readings);
  const { reading, among } = looked;
  const chosen = picked(looked, readings);
  const finding = judge(rule, chosen, facts, readings);
  for (const value in among) {
    const other = among[value] as Fact<Facts, unknown>;
    if (other === chosen) continue;
    // The new key first: an object is copied many times faster than it is added to.
    if (judge(rule, other, facts, readings).verdict !== finding.verdict) return { reading, ...finding };
  }
  return finding;
}

function judge<Facts>(
  rule: Rule<Facts>,
  looked: Fact<Facts, unknown>,
  facts: Facts,
  readings: ResolvedReadings,
): Finding {
  if (rule.kind === 'share') return judgeShare(rule, looked as WholeFact<Facts>, facts, readings);
  const { path } = looked;
  const value = looked.read(facts);
  const operator = rule.kind === 'flag' ? 'is' : rule.operator;
  if (value === undefined) return found(rule, path, operator, rule.bar, null, 'unknown', [path]);
  const holds =
    rule.kind === 'flag' ? value === rule.bar : compares(rule.operator, value as number, rule.bar);
  const verdict = holds ? 'pass' : 'fail';
  return found(rule, path, operator, rule.bar, value as number | boolean, verdict, nothing);
}

/** A share of nothing (no ballot collected) is unknown without any fact missing, unless the text says "if any". */
function judgeShare<Facts>(
  rule: ShareRule<Facts>,
  base: WholeFact<Facts>,
  facts: Facts,
  readings: ResolvedReadings,
): Finding {
  const against = rule.barFrom === undefined ? rule : rule.barFrom(readings);
  const { operator, bar } = against;
  const { path } = rule.part;
  const whole = base.read(facts);
  const none = rule.ifAny === true && whole === 0;
  const part = none ? 0 : rule.part.read(facts);
  if (part === undefined || whole === undefined) {
    const missing = [rule.part, base].filter(({ read }) => read(facts) === undefined).map(({ path }) => path);
    return found(rule, path, operator, bar, null, 'unknown', missing);
  }
  const verdict = whole === 0 && !none ? 'unknown' : meetsBar(against, part, whole) ? 'pass' : 'fail';
  return found(rule, path, operator, bar, { part, whole, of: base.of }, verdict, nothing);
}

function found(
  { id, provision }: Cited,
  fact: FactPath,
  operator: Finding['operator'],
  bar: Finding['bar'],
  actual: Finding['actual'],
  verdict: Verdict,
  missing: readonly FactPath[],
): Finding {
  return {
    rule: id,
    provision: provision.ref,
    evidence: provision.evidence,
    fact,
    operator,
    bar,
    actual,
    verdict,
    missing,
  };
}

/** All must hold: one failure decides, whatever is unknown beside it. */
export function allHold(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = 'pass';
  for (const finding of findings) {
    if (finding.verdict === 'fail') return 'fail';
    if (finding.verdict === 'unknown') verdict = 'unknown';
  }
  return verdict;
}
