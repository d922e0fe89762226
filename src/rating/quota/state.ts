import { compares } from '../../quantity/index.js';
import { type Note, note, readingNote } from '../../reasoning/index.js';
import type { StateCapRule } from '../regulations/state/regulation.js';
import type { StateGoverned } from '../state/regime.js';
import { type Cap, localCapOf, type NoCap, readingOf, sharedOut } from './cap.js';
import type { CapShare, StateCapAsked } from './model.js';

/** How many are counted in the question; `all` where nobody can be left out of the count. */
export interface Counted {
  readonly number: number;
  readonly all: boolean;
}

/** The State's cap: a number for a small set, the share of the text, of the Party's members, or the one an authority set. */
export function stateCap(
  { readings }: StateGoverned,
  rule: StateCapRule,
  asked: StateCapAsked,
  counted: Counted,
): Cap | NoCap {
  const { evidence } = rule.provision;
  const common = { inGroups: true, notes: [], evidence };
  if (asked.localCap) return localCapOf(readings, asked.localCap, evidence);
  const { smallSet } = rule;
  if (smallSet) {
    const small = isSmall(smallSet, asked, counted);
    if (small === undefined) return { missing: ['subordinateUnits'], notes: [] };
    if (small) {
      const { most, provision } = smallSet;
      const notes = [note('caution', 'smallSet', { most }, [provision.ref])];
      const reading = { ...readingOf(readings), ratio: { numerator: 1, denominator: 1 } };
      return { ...common, reading, most, notes, evidence: provision.evidence };
    }
  }
  if (asked.outstanding?.decided) return higherShare(readings, rule, asked);
  if (rule.ratio !== undefined)
    return { ...common, reading: { ...readingOf(readings), ratio: rule.ratio }, smallSet };
  const notes = [note('caution', 'sharedWithParty', {}, [rule.provision.ref])];
  if (asked.partyShare === undefined) return { missing: ['partyShare'], notes };
  return { ...common, reading: sharedOut(readings, asked.partyShare), notes };
}

/** Units of a body too few for a share; not known where some may be left out of the counts. */
function isSmall(
  { fewerThan }: NonNullable<StateCapRule['smallSet']>,
  { subordinateUnits }: StateCapAsked,
  { number, all }: Counted,
): boolean | undefined {
  if (subordinateUnits !== undefined) return subordinateUnits < fewerThan;
  if (number >= fewerThan) return false;
  return all ? true : undefined;
}

function higherShare(
  readings: StateGoverned['readings'],
  rule: StateCapRule,
  { outstanding, bodyLevel }: StateCapAsked,
): Cap | NoCap {
  const higher = rule.outstanding;
  if (higher === undefined) return { refused: note('caution', 'noHigherShare', {}, [rule.provision.ref]) };
  const { provision, ratio } = higher;
  if (higher.onlyIfBodyExcellent) {
    if (bodyLevel === undefined) return { missing: ['bodyLevel'], notes: [] };
    if (bodyLevel !== 'excellent')
      return { refused: note('caution', 'bodyNotExcellent', {}, [provision.ref]) };
  }
  const set = outstanding?.share ?? (ratio && { ratio, base: readingOf(readings).base });
  if (set === undefined) return { missing: ['outstanding.share'], notes: [] };
  if (ratio !== undefined && !isWithin(set, { ratio, base: readingOf(readings).base }))
    return { refused: note('caution', 'shareAboveLimit', {}, [provision.ref]) };
  const scope = readings['rating.capScope25'];
  const notes: Note[] = [
    note('caution', 'higherShare', {}, [provision.ref]),
    readingNote('rating.capScope25', scope),
  ];
  return {
    reading: sharedOut(readings, set),
    smallSet: rule.smallSet,
    inGroups: scope === 'likeGroups',
    notes,
    evidence: provision.evidence,
  };
}

/** A share at most as large as another, over the same base. */
const isWithin = (set: CapShare, limit: CapShare): boolean =>
  set.base === limit.base &&
  compares(
    'atMost',
    set.ratio.numerator * limit.ratio.denominator,
    limit.ratio.numerator * set.ratio.denominator,
  );
