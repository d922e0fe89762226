import { wholeMonthsBetween, yearOf } from '../../calendar/index.js';
import type { ByReading, Fact, WholeFact } from '../../reasoning/index.js';
import type { CadreRecord, Ground, LetterReason, SuspensionGround } from '../model.js';
import type { Judged } from './judged.js';

type FlagName = {
  [Name in keyof CadreRecord]-?: Exclude<CadreRecord[Name], undefined> extends boolean ? Name : never;
}[keyof CadreRecord];

/** A yes-or-no of the record itself. */
export const flagOf = (name: FlagName): Fact<Judged, boolean> => ({
  path: name,
  read: (facts) => facts[name],
});

/** Any yes-or-no read from the record. */
export const asked = (path: string, read: (facts: Judged) => boolean | undefined): Fact<Judged, boolean> => ({
  path,
  read,
});

/** Whoever heads a body leads. */
export const leads = asked('leads', ({ leads, head }) => (head === true ? true : leads));

/** Đảng viên. */
export const isMember = asked('partyMember', ({ kind, partyMember }) =>
  kind === 'partyMember' ? true : partyMember,
);

/** Some competent body has concluded one of these. */
export const concluded = (...wanted: readonly Ground[]): Fact<Judged, boolean> =>
  asked('grounds', ({ grounds }) => grounds?.some(({ ground }) => wanted.includes(ground)));

/** The same, where force majeure takes the case out. */
export const concludedNotForced = (wanted: Ground): Fact<Judged, boolean> =>
  asked('grounds', ({ grounds }) =>
    grounds?.some(({ ground, forceMajeure }) => ground === wanted && forceMajeure !== true),
  );

/** A letter of resignation with one of these reasons; of no reason named, any letter. */
export const letterFor = (...reasons: readonly LetterReason[]): Fact<Judged, boolean> =>
  asked('letter', ({ letter }) =>
    letter === null ? false : letter && (reasons.length === 0 || reasons.includes(letter.reason)),
  );

/** No letter of resignation. */
export const noLetter = asked('letter', ({ letter }) => (letter === null ? true : letter && false));

/** Discipline, inspection, investigation, prosecution or trial is open, of these kinds. */
export const underHandling = (
  ...of: readonly NonNullable<CadreRecord['handling']>[number][]
): Fact<Judged, boolean> => asked('handling', ({ handling }) => handling?.some((one) => of.includes(one)));

/** A case of suspension. */
export const suspendedFor = (...of: readonly SuspensionGround[]): Fact<Judged, boolean> =>
  asked('suspensionGrounds', ({ suspensionGrounds }) => suspensionGrounds?.some((one) => of.includes(one)));

const suspendedUnrated = (evenCancelled: boolean): Fact<Judged, boolean> =>
  asked('suspensions', ({ suspensions, ratings, on }) =>
    suspensions?.some(({ from, cancelledOn }) => {
      const stands = evenCancelled || cancelledOn === undefined || cancelledOn > on;
      return stands && !ratings?.some(({ side, year }) => side === 'state' && year === yearOf(from));
    }),
  );

/** Suspended in a year whose State rating is not made yet; a cancelled suspension by the reading. */
export const suspendedInYearToRate: ByReading<Fact<Judged, boolean>> = {
  reading: 'measures.suspensionCancelled',
  among: { dropped: suspendedUnrated(false), kept: suspendedUnrated(true) },
};

/** A suspension runs on the day. */
export const suspendedNow = asked('suspensions', ({ suspensions, on }) =>
  suspensions?.some(
    ({ to, cancelledOn }) => on <= (to ?? on) && !(cancelledOn !== undefined && cancelledOn <= on),
  ),
);

/** How the post was left. */
export const leftBy = (...ways: readonly NonNullable<CadreRecord['left']>['by'][]): Fact<Judged, boolean> =>
  asked('left', ({ left }) => (left === null ? false : left && ways.includes(left.by)));

/** Something said of how the post was left. */
export const leftWith = (
  read: (left: NonNullable<CadreRecord['left']>) => boolean | undefined,
): Fact<Judged, boolean> => asked('left', ({ left }) => (left === null ? false : left && read(left)));

/** Whole months in the leading post held. */
export const tenureMonths: Fact<Judged, number> = {
  path: 'office.heldSince',
  read: ({ office, on }) =>
    office?.heldSince === undefined || office.heldSince > on
      ? undefined
      : wholeMonthsBetween(office.heldSince, on),
};

/** Targets and tasks of the year, of the body led. */
export const targetsDone: Fact<Judged, number> = {
  path: 'targets.done',
  read: ({ targets }) => targets?.done,
};
export const targetsAll: WholeFact<Judged> = {
  path: 'targets.total',
  of: 'bodyTargets',
  read: ({ targets }) => targets?.total,
};

const within =
  <Part extends 'roll' | 'awards' | 'dare'>(part: Part) =>
  (name: string, read: (found: NonNullable<CadreRecord[Part]>, facts: Judged) => boolean | undefined) =>
    asked(`${part}.${name}`, (facts) => {
      const found = facts[part];
      return found === null ? false : found && read(found as NonNullable<CadreRecord[Part]>, facts);
    });

/** What the record says of the Party roll, of commendation, of somebody who dared. */
export const ofRoll = within('roll');
export const ofAwards = within('awards');
export const ofDare = within('dare');
