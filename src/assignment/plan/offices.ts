import type { IsoDate } from '../../calendar/index.js';
import { type PositionId, titleOf } from '../../positions/index.js';
import type { Answer } from '../../reasoning/index.js';
import { nonLocalRule } from '../heads.js';
import type { HeadOffice, NonLocalDuty } from '../regulations/heads.js';
import type { PlannedOffice } from './model.js';

/** The heads that are known by their title. */
const headTitles: Readonly<Record<PositionId, HeadOffice | undefined>> = {
  provincialPartySecretary: 'partySecretary',
  districtPartySecretary: 'partySecretary',
  communePartySecretary: 'partySecretary',
  provincialPeoplesCommitteeChairperson: 'peoplesCommitteeChairperson',
  districtPeoplesCommitteeChairperson: 'peoplesCommitteeChairperson',
  communePeoplesCommitteeChairperson: 'peoplesCommitteeChairperson',
};

/** Whether two descriptions name one office: the same title in the same place. */
export const sameOffice = (a: PlannedOffice, b: PlannedOffice): boolean =>
  a.title !== undefined && a.place !== undefined && a.title === b.title && a.place === b.place;

/** Asks of each office and level once whether its holder must not be a local person. */
export function nonLocalDuties(on: IsoDate): (office: PlannedOffice) => Answer<NonLocalDuty> | undefined {
  const asked = new Map<string, Answer<NonLocalDuty>>();
  return ({ title, headOffice }) => {
    if (title === undefined) return undefined;
    const office = headOffice ?? headTitles[title];
    if (office === undefined) return undefined;
    const { level } = titleOf(title, 'title');
    const key = `${office} ${level}`;
    const answer = asked.get(key) ?? nonLocalRule({ office, level, on });
    asked.set(key, answer);
    return answer;
  };
}
