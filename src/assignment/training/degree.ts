import * as z from 'zod';
import type { IsoDate } from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import { governing } from '../../law/index.js';
import {
  type Answer,
  type Governed,
  governedBy,
  isGoverned,
  judge,
  type NotApplicable,
  notApplicable,
  note,
} from '../../reasoning/index.js';
import { type Degree, officeFacts } from './cadre.js';
import { optionsSchema, readings, type TrainingOptions } from './readings.js';
import {
  type DegreeFacts,
  type DegreeStanding,
  type DegreeText,
  degreeTimeline,
  grace,
} from './regulations/index.js';

const officeSchema = z.strictObject(officeFacts);
/** What the floor of degrees asks of a key commune cadre. An absent fact is not known. */
export interface OfficeFacts {
  readonly degree?: Degree | undefined;
  /** First day in an office of the commune level, held without a gap since. */
  readonly inOfficeSince?: IsoDate | undefined;
}

/**
 * Whether a key commune cadre (cán bộ chủ chốt cấp xã) holds the degree the law asks: a university degree or higher by
 * 33/2023/NĐ-CP Art. 8 from 01/08/2023, with time until 31/07/2028 for those in office on that day; by 365-QĐ/TW part II for
 * every leading title from 30/08/2025. Between 01/07/2025 and then the text is silent (`training.degreeFloorGap`); whether the
 * time of the decree goes on after it is pointed out, not settled (`training.degreeGrace`).
 *
 * @throws InputError for impossible input
 * @example
 * import { degreeFloor } from 'canbo';
 * degreeFloor({ degree: 'college', inOfficeSince: '2021-05-01' }, { on: '2025-06-30' }).outcome; //=> 'inGrace'
 * degreeFloor({ degree: 'college', inOfficeSince: '2024-03-01' }, { on: '2025-06-30' }).outcome; //=> 'lacksDegree'
 * degreeFloor({ degree: 'college' }, { on: '2025-08-01' }).status; //=> 'undetermined'
 */
export function degreeFloor(facts: OfficeFacts, options: TrainingOptions): Answer<DegreeStanding> {
  const asked = checked(officeSchema as unknown as z.ZodType<OfficeFacts>, facts);
  const found = govern(checked(optionsSchema, options, 'options'));
  return isGoverned(found) ? standingUnder(asked, found) : found;
}

/** The text of the day. */
export function govern({ on, readings: chosen }: TrainingOptions): Governed<DegreeText> | NotApplicable {
  const found = governing(degreeTimeline, on);
  return found.inForce
    ? governedBy(found.text, on, readings, { readings: chosen })
    : notApplicable(on, found.why);
}

const standings: readonly DegreeStanding[] = ['holdsDegree', 'inGrace', 'lacksDegree'];

/** The standing of facts already checked. */
export function standingUnder(facts: OfficeFacts, governed: Governed<DegreeText>): Answer<DegreeStanding> {
  const judged = judgedFacts(facts, governed.on);
  const answer = judge(governed.text.ladder, judged, governed, standings);
  const pointedOut = answer.outcome === 'lacksDegree' && graceNamed(judged, governed);
  return {
    ...answer,
    decidedBy: 'managingAuthority',
    notes: pointedOut
      ? [...answer.notes, note('caution', 'degreeGraceNamed', { to: grace.to }, [grace.provision.ref])]
      : answer.notes,
  };
}

/** Whether the decree's own time may still be invoked, although the text of the day gives none. */
const graceNamed = ({ inOfficeThen, graceOpen }: DegreeFacts, { readings: chosen }: Governed): boolean =>
  inOfficeThen === true && graceOpen && chosen['training.degreeGrace'] !== 'lapsed';

const judgedFacts = ({ degree, inOfficeSince }: OfficeFacts, on: IsoDate): DegreeFacts => ({
  degree,
  inOfficeThen: inOfficeSince === undefined ? undefined : inOfficeSince <= grace.inOfficeOn,
  graceOpen: on <= grace.to,
});
