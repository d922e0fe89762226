import type { IsoDate } from '../../calendar/index.js';
import type { Instrument, InstrumentId, Provision, Timeline } from '../../law/index.js';
import { countOf, isSo, type Ladder } from '../../reasoning/index.js';
import type { PersonKind } from '../model.js';
import { months170 } from './nd-170-2025/numbers.js';
import { nd170 } from './nd-170-2025/provisions.js';
import { fact } from './parts.js';
import { qd65, rotationMinimum } from './qd-65-tw-2022.js';

/** A rotation as it ends or goes on. */
export interface RotationEndCase {
  readonly kind: PersonKind;
  readonly startedOn: IsoDate;
  /** The day asked about: the last day of the rotation, or today. */
  readonly on: IsoDate;
  /** The rotation ends on that day. */
  readonly ends?: boolean | undefined;
  /** Kept at the destination for good (bố trí ổn định ở nơi đến). */
  readonly keptForGood?: boolean | undefined;
  /** The competent level has allowed the rotation to be shorter. */
  readonly competentLevelAllowsShorter?: boolean | undefined;
}

/** The same with its complete months, counted. */
export interface CountedRotation extends RotationEndCase {
  readonly months: number;
}

/**
 * Goes on; complete; broken off earlier with the competent level's leave, or without; kept at the destination, so that the rules on
 * the rotated no longer hold.
 */
export type RotationEndOutcome = 'goesOn' | 'complete' | 'shorterAllowed' | 'notComplete' | 'rotatedNoMore';

export interface EndText {
  readonly instrument: Instrument | { readonly id: InstrumentId };
  readonly ladder: Ladder<CountedRotation, RotationEndOutcome>;
}

const ladderOf = (kept: Provision, lasts: Provision, months: number): EndText['ladder'] => ({
  rungs: [
    {
      when: [
        isSo(
          'keptForGood',
          kept,
          fact('keptForGood', ({ keptForGood }) => keptForGood),
        ),
      ],
      leadsTo: { outcome: 'rotatedNoMore' },
    },
    {
      when: [
        isSo(
          'rotationGoesOn',
          lasts,
          fact('ends', ({ ends }) => (ends === undefined ? undefined : !ends)),
        ),
      ],
      leadsTo: { outcome: 'goesOn' },
    },
    {
      when: [
        countOf(
          'rotationMonths',
          lasts,
          fact('on', (facts) => facts.months),
          'atLeast',
          months,
        ),
      ],
      leadsTo: { outcome: 'complete' },
    },
    {
      when: [
        isSo(
          'shorterAllowed',
          lasts,
          fact('competentLevelAllowsShorter', (facts) => facts.competentLevelAllowsShorter),
        ),
      ],
      leadsTo: { outcome: 'shorterAllowed' },
    },
  ],
  otherwise: { outcome: 'notComplete' },
});

const party: EndText = {
  instrument: qd65.instrument,
  ladder: ladderOf(qd65.provisions.art_10, rotationMinimum.provision, rotationMinimum.months),
};
const state: EndText = {
  instrument: { id: 'nd-170-2025' },
  ladder: ladderOf(nd170.art_50__para_2, nd170.art_48, months170.rotation),
};

/** How a rotation ends, by whom it is about; both texts say the same of a civil servant. */
export const rotationEndTimelines: Readonly<Record<PersonKind, Timeline<EndText>>> = {
  cadre: [{ from: '2022-04-28', text: party }],
  publicEmployee: [{ from: '2022-04-28', text: party }],
  civilServant: [
    { from: '2022-04-28', text: party },
    { from: '2025-07-01', text: state },
  ],
};
