import type { Position } from '../../model.js';
import { army, police } from './armed-forces.js';
import {
  centralAssembly,
  centralAssociations,
  centralFront,
  centralOrganisations,
  centralUnits,
  courts,
  procuracies,
} from './central-bodies.js';
import { centralParty } from './central-party.js';
import { centralState } from './central-state.js';
import { communeCouncil, communeFront, communeOrganisations, communeParty, communeState } from './commune.js';
import { districtCouncil, districtParty, districtState } from './district.js';
import {
  provinceAssembly,
  provinceAssociations,
  provinceCouncil,
  provinceEnterprises,
  provinceFront,
  provinceOrganisations,
  provinceParty,
  provinceState,
  provinceUnits,
} from './province.js';

const byId = {
  ...centralParty,
  ...centralState,
  ...centralAssembly,
  ...courts,
  ...procuracies,
  ...centralFront,
  ...centralOrganisations,
  ...centralAssociations,
  ...centralUnits,
  ...army,
  ...police,
  ...provinceParty,
  ...provinceCouncil,
  ...provinceAssembly,
  ...provinceState,
  ...provinceFront,
  ...provinceOrganisations,
  ...provinceAssociations,
  ...provinceUnits,
  ...provinceEnterprises,
  ...districtParty,
  ...districtCouncil,
  ...districtState,
  ...communeParty,
  ...communeCouncil,
  ...communeState,
  ...communeFront,
  ...communeOrganisations,
};

/** The id of a title in the tables: what a catalogue or a list of managers may cite. */
export type TitleId = keyof typeof byId;

/** Every title of the tables by its id, in the order of the levels. */
export const titles: Readonly<Record<TitleId, Position>> = byId;
