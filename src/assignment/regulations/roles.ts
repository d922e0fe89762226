import type { Authority, Provision, Timeline } from '../../law/index.js';
import type { ReadingIs } from '../../reasoning/index.js';
import type { MovementKind, PersonKind } from '../model.js';
import { l58 } from './l-58-2010-qh12.js';
import { nd170 as p } from './nd-170-2025/provisions.js';
import { qd65 } from './qd-65-tw-2022.js';

export const roleMatters = [
  'assignsWork',
  'evaluates',
  'ratesYearly',
  'ratesAtEnd',
  'pays',
  'keepsAllowance',
  'staffList',
  'endsOrExtends',
] as const;
/** What somebody does for a person who has been moved. */
export type RoleMatter = (typeof roleMatters)[number];

/** One row: who does what. */
export interface RoleRule {
  readonly matter: RoleMatter;
  readonly by: Authority;
  readonly copiesTo?: readonly Authority[];
  readonly provision: Provision;
  readonly onlyIf?: ReadingIs;
}
interface RoleText {
  readonly instrument: { readonly id: string };
  readonly roles: readonly RoleRule[];
}

const rotated65: RoleText = {
  instrument: qd65.instrument,
  roles: [
    { matter: 'ratesYearly', by: 'receivingBody', provision: qd65.provisions.unplaced__yearlyRating },
    { matter: 'pays', by: 'receivingBody', provision: qd65.provisions.art_11 },
    { matter: 'keepsAllowance', by: 'receivingBody', provision: qd65.provisions.art_11 },
  ],
};
const rotated170: RoleText = {
  instrument: { id: 'nd-170-2025' },
  roles: [
    {
      matter: 'ratesYearly',
      by: 'receivingBody',
      copiesTo: ['sendingBody', 'cadreAdvisoryBody'],
      provision: p.art_49__para_1,
    },
    { matter: 'ratesAtEnd', by: 'managingAuthority', provision: p.art_49__para_2 },
    { matter: 'keepsAllowance', by: 'receivingBody', provision: p.art_51 },
  ],
};

const signs = (by: Authority, is: string): RoleRule => ({
  matter: 'ratesYearly',
  by,
  provision: p.art_26__para_3,
  onlyIf: { reading: 'assignment.secondedRating', is },
});
const seconded170: RoleText = {
  instrument: { id: 'nd-170-2025' },
  roles: [
    { matter: 'assignsWork', by: 'receivingBody', provision: p.art_26__para_3 },
    { matter: 'evaluates', by: 'receivingBody', provision: p.art_26__para_3 },
    signs('managingBody', 'managingBody'),
    signs('receivingBody', 'host'),
    { matter: 'pays', by: 'sendingBody', provision: p.art_27__pay },
    { matter: 'staffList', by: 'sendingBody', provision: p.art_26__para_3 },
    { matter: 'endsOrExtends', by: 'sendingBody', provision: p.art_26__para_2__end },
  ],
};
const seconded58: RoleText = {
  instrument: { id: 'l-58-2010-qh12' },
  roles: [{ matter: 'pays', by: 'sendingBody', provision: l58.art_36 }],
};

type Roles = Timeline<RoleText>;
const ofParty: Roles = [{ from: '2022-04-28', text: rotated65 }];

/** Who does what, by movement and person. */
export const roleTimelines: Readonly<
  Partial<Record<MovementKind, Readonly<Partial<Record<PersonKind, Roles>>>>>
> = {
  rotation: {
    cadre: ofParty,
    publicEmployee: ofParty,
    civilServant: [...ofParty, { from: '2025-07-01', text: rotated170 }],
  },
  secondment: {
    civilServant: [{ from: '2025-07-01', text: seconded170 }],
    publicEmployee: [{ from: '2012-01-01', to: '2026-06-30', text: seconded58 }],
  },
};
