import { isoDate } from '../../calendar/index.js';
import { checked, InputError } from '../../input/index.js';
import { type Evidence, type Provision, type ProvisionRef, weaker } from '../../law/index.js';
import {
  type Answer,
  isGoverned,
  type Note,
  notApplicable,
  note,
  type ResolvedReadings,
  readingNote,
  stands,
} from '../../reasoning/index.js';
import { type Governed, govern } from '../govern.js';
import type { RatingAnswer } from '../judged.js';
import type { Rating } from '../level.js';
import type { RatingOptions } from '../options.js';
import { generations } from '../regulations/index.js';
import type { LinkedLevel, StateLink } from '../regulations/regulation.js';
import { type Explained, explained, isBetter } from './explained.js';
import { type RatingMade, type Side, sideOf, sideSchema } from './model.js';

/** How two ratings of one person stand to one another, the gravest last. */
export const linkOutcomes = [
  'consistent',
  'partyBelowState',
  'partyAboveState',
  'wrongOrder',
  'contradictsText',
] as const;
/**
 * How two ratings of one person stand to one another: the same level; the Party’s lower, as its text lets it be; the Party’s
 * higher, which is unusual, the State’s being its basis; the Party’s made first; or against what the Party’s text ties.
 */
export type LinkOutcome = (typeof linkOutcomes)[number];

/** One rule that ties the two, and whether it is kept. */
export interface LinkTie {
  readonly rule: 'stateFirst' | 'carriesOver' | 'requires';
  readonly standing: 'kept' | 'broken' | 'unknown';
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/** The answer of {@link linkRatings}. */
export type LinkAnswer = Answer<LinkOutcome> & {
  readonly ties: readonly LinkTie[];
  /** Where they differ and the lower one was judged here: the conditions that keep it there. */
  readonly explained?: Explained;
};

/**
 * The State rating and the rating as a Party member of one person, side by side: what the first imposes on the second by the
 * Party’s text of the day, whether they came in that order, and where they lawfully differ by which condition.
 *
 * The State rating is known first and is a basis. 21-HD/BTCTW carries "không hoàn thành" over and asks for the State’s "xuất sắc"
 * under the Party’s; 124-QĐ/TW is read so, too (`rating.memberOfficialLink`); 366-QĐ/TW Art. 3(4) calls it a basis and ties no
 * level. Each side is an answer of {@link rate}, or a level with its day. The Party’s text is that of the day of its rating.
 *
 * @throws InputError for impossible input; `missing` for the day of the Party’s rating
 * @example
 * import { linkRatings } from 'canbo';
 * const state = { level: 'notCompleted', decidedOn: '2020-12-10' } as const;
 * linkRatings(state, { level: 'completed', decidedOn: '2020-12-20' }).outcome; //=> 'contradictsText'
 * const later = linkRatings({ ...state, decidedOn: '2025-12-10' }, { level: 'completed', decidedOn: '2025-12-20' });
 * later.outcome; //=> 'partyAboveState'
 * later.ties.map(({ rule, standing }) => [rule, standing]); //=> [['stateFirst', 'kept']]
 */
export function linkRatings(
  state: RatingMade | RatingAnswer,
  party: RatingMade | RatingAnswer,
  options?: RatingOptions,
): LinkAnswer {
  const ofState = sideOf(checked(sideSchema, state, 'state'));
  const ofParty = sideOf(checked(sideSchema, party, 'party'));
  const found = governLink(ofParty, options);
  if (!isGoverned(found)) return { ...found, ties: [] };
  const { text, on, readings } = found;
  if (ofState.levels.length === 0 || ofParty.levels.length === 0)
    return { ...notApplicable(on, 'notRated'), under: text.instrument.id, ties: [] };
  return linkUnder(ofState, ofParty, found, readings);
}

/** The Party’s text: the one its rating names, or that of the day. */
function governLink({ on, regime }: Side, options: RatingOptions | undefined): ReturnType<typeof govern> {
  const day = checked(isoDate, on, 'party.decidedOn');
  const asked = { periodEnds: day, decidedOn: day };
  if (regime === undefined || options?.under !== undefined) return govern(asked, options);
  const under = generations.find(({ id }) => id === regime);
  if (under === undefined) {
    const expected = `one of ${generations.map(({ id }) => id).join(', ')}`;
    throw new InputError({ code: 'unknownId', path: 'party.regime', expected, received: regime });
  }
  const found = govern(asked, { ...options, under });
  // The text a rating names is no choice made here.
  return { ...found, notes: found.notes.filter(({ code }) => code !== 'textChosen') };
}

function linkUnder(
  state: Side,
  party: Side,
  { text, on, notes }: Governed,
  readings: ResolvedReadings,
): LinkAnswer {
  const link = text.stateLink;
  const ties = link ? tiesOf(link, state, party, readings) : [];
  const first = orderOf(state, party);
  const outcomes = pairsOf(state, party).flatMap(([one, other]) => {
    const of = outcomeOf(one, other, link, readings);
    return of === 'contradictsText' || first === 'kept'
      ? [of]
      : first === 'broken'
        ? ['wrongOrder' as const]
        : [of, 'wrongOrder' as const];
  });
  const possible = linkOutcomes.filter((outcome) => outcomes.includes(outcome));
  const why = explained(state, party);
  const common = {
    under: text.instrument.id,
    trace: { on, steps: [] },
    notes: [...notes, ...notesOn(link, state, party, readings), ...attendanceNotes(why)],
    ties,
    ...(why && { explained: why }),
  };
  const [outcome] = possible;
  if (outcome === undefined || possible.length > 1) {
    const missing = [
      ...(state.levels.length > 1 ? ['state.level'] : []),
      ...(party.levels.length > 1 ? ['party.level'] : []),
      ...(first === 'unknown' ? ['state.decidedOn'] : []),
    ];
    return { status: 'undetermined', why: 'missingFacts', possible, missing, ...common };
  }
  const evidence = ties.map((tie) => tie.evidence).reduce(weaker, 'readInSeveralSources');
  return { status: 'determined', outcome, evidence, ...common };
}

/** Every pair of levels that may be meant. */
const pairsOf = (state: Side, party: Side): readonly (readonly [Rating, Rating])[] =>
  state.levels.flatMap((one) => party.levels.map((other) => [one, other] as const));

/** Days do not tell hours: the same day is in order. */
function orderOf({ on: state }: Side, { on: party }: Side): LinkTie['standing'] {
  if (state === undefined || party === undefined) return 'unknown';
  return state <= party ? 'kept' : 'broken';
}

/** By two levels alone. */
function outcomeOf(
  state: Rating,
  party: Rating,
  link: StateLink | undefined,
  readings: ResolvedReadings,
): LinkOutcome {
  if (breaksCarryOver(tied(link?.carriesOver, readings), state, party)) return 'contradictsText';
  if (breaksRequired(tied(link?.requires, readings), state, party)) return 'contradictsText';
  if (state === party) return 'consistent';
  return isBetter(party, state) ? 'partyAboveState' : 'partyBelowState';
}

/** A tie that stands under its reading. */
const tied = (one: LinkedLevel | undefined, readings: ResolvedReadings): LinkedLevel | undefined =>
  one && stands(one.onlyIf, readings) ? one : undefined;

const breaksCarryOver = (tie: LinkedLevel | undefined, state: Rating, party: Rating): boolean =>
  tie !== undefined && state === tie.level && party !== tie.level;
const breaksRequired = (tie: LinkedLevel | undefined, state: Rating, party: Rating): boolean =>
  tie !== undefined && party === tie.level && state !== tie.level;

function tiesOf(
  { basis, carriesOver, requires }: StateLink,
  state: Side,
  party: Side,
  readings: ResolvedReadings,
): readonly LinkTie[] {
  const row = (rule: LinkTie['rule'], provision: Provision, standing: LinkTie['standing']) => [
    { rule, standing, provision: provision.ref, evidence: provision.evidence },
  ];
  const pairs = pairsOf(state, party);
  const kept = (breaks: (one: Rating, other: Rating) => boolean): LinkTie['standing'] => {
    const broken = pairs.filter(([one, other]) => breaks(one, other)).length;
    return broken === 0 ? 'kept' : broken === pairs.length ? 'broken' : 'unknown';
  };
  const [over, needs] = [tied(carriesOver, readings), tied(requires, readings)];
  return [
    ...row('stateFirst', basis, orderOf(state, party)),
    ...(over
      ? row(
          'carriesOver',
          over.provision,
          kept((one, other) => breaksCarryOver(over, one, other)),
        )
      : []),
    ...(needs
      ? row(
          'requires',
          needs.provision,
          kept((one, other) => breaksRequired(needs, one, other)),
        )
      : []),
  ];
}

/** What a difference means, and what is open about it. */
function notesOn(
  link: StateLink | undefined,
  state: Side,
  party: Side,
  readings: ResolvedReadings,
): readonly Note[] {
  if (link === undefined) return [note('silent', 'noLinkRule')];
  const relied = [link.carriesOver?.onlyIf, link.requires?.onlyIf].flatMap((only) => only?.reading ?? []);
  const [one, other] = [state.levels, party.levels];
  const certain = one.length === 1 && other.length === 1 && one[0] !== other[0];
  const onlyOneFails = certain && [one[0], other[0]].includes('notCompleted');
  const above = certain && isBetter(other[0] as Rating, one[0] as Rating);
  return [
    ...[...new Set(relied)].map((id) => readingNote(id, readings[id])),
    ...(above ? [note('caution', 'stateIsBasis', {}, [link.basis.ref])] : []),
    ...(onlyOneFails && tied(link.carriesOver, readings) === undefined
      ? [note('caution', 'noCarryOver', {}, [link.basis.ref])]
      : []),
    ...(onlyOneFails && link.otherGround ? [note('caution', 'otherGround', {}, [link.otherGround.ref])] : []),
  ];
}

/** Absence holds the State’s level down by a rule of its own; the Party’s text has another one, or none. */
const attendanceNotes = (why: Explained | undefined): readonly Note[] =>
  why?.side === 'state' && why.conditions.some(({ fact }) => fact.startsWith('facts.attendance.'))
    ? [note('caution', 'attendanceApart')]
    : [];
