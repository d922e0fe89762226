import type { ProvisionRef } from '../law/index.js';
import { type Note, note, type ResolvedReadings } from '../reasoning/index.js';
import type { Consequence, OpenConsequence } from './answer.js';
import type { Judged } from './facts/judged.js';
import { cascade, overlay } from './regulations/notes.js';

interface Found {
  readonly facts: Judged;
  readonly readings: ResolvedReadings;
  readonly certain: readonly Consequence[];
  readonly open: readonly OpenConsequence[];
}

/** What an official would add: the newer Party rule over the decree, the cascade from a poll, ratings that differ by side. */
export const notesBeside = (found: Found): readonly Note[] => [
  ...partyOverDecree(found),
  ...ratingCascade(found),
  ...sidesDiffer(found),
];

/** Where the decree and a rule of the Party both speak of leaving the post, the decree itself says which is followed. */
function partyOverDecree({ readings, certain, open }: Found): readonly Note[] {
  const rules = overlay.rules[readings['measures.partyOverDecree'] as keyof typeof overlay.rules];
  const speaks = [...certain, ...open.filter(({ why }) => why === 'textSilent')].filter(({ kind }) =>
    overlay.kinds.includes(kind),
  );
  const ofParty = speaks.find(({ under }) => rules.includes(under));
  const ofDecree = speaks.find(({ under }) => under === overlay.decree);
  if (ofParty === undefined || ofDecree === undefined) return [];
  const values = { here: overlay.decree, there: ofParty.under };
  return [
    note('conflict', 'partyOverDecree', values, [
      overlay.provision.ref,
      ofParty.provision,
      ofDecree.provision,
    ]),
  ];
}

/** Shown, never applied: a low poll may become a rating, and the rating relief and termination. */
function ratingCascade({ facts: { kind, leads, on }, certain }: Found): readonly Note[] {
  const low = certain.some(({ id }) => cascade.after.some((end) => id.endsWith(end)));
  if (!low || leads === false || kind !== 'civilServant' || on < cascade.from) return [];
  return [
    note(
      'caution',
      'ratingCascade',
      {},
      cascade.chain.map((one): ProvisionRef => one.ref),
    ),
  ];
}

/** The two sides rated one year differently: which counts is told by each row. */
function sidesDiffer({ facts: { ratings = [] } }: Found): readonly Note[] {
  const differs = ratings.find(({ year, side, level }) =>
    ratings.some((other) => other.year === year && other.side !== side && other.level !== level),
  );
  return differs === undefined ? [] : [note('caution', 'ratingSidesDiffer', { year: differs.year })];
}
