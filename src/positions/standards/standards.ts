import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import { type Bilingual, type Evidence, governing, type ProvisionRef } from '../../law/index.js';
import { type Answer, type Note, notApplicable, textSilent, unreadNote } from '../../reasoning/index.js';
import { titleOf } from '../list.js';
import { type PositionId, positionIdSchema } from '../model.js';
import { centralStandardsTimeline, standardsTimeline } from './regulations/index.js';

const standardsCaseSchema = z.strictObject({
  on: isoDate,
  position: positionIdSchema.optional(),
  centrallyManaged: z.boolean().optional(),
});
/** A day, and where it is asked the title. */
export interface StandardsCase {
  readonly on: IsoDate;
  readonly position?: PositionId | undefined;
  /** Managed by the Central Committee, the Politburo or the Secretariat: until 29/08/2025 such cadres had a text of their own. */
  readonly centrallyManaged?: boolean | undefined;
}

interface Cited {
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/** One group of general standards, with what of it can be checked. */
export interface GeneralStandard extends Cited {
  readonly id: string;
  readonly name: Bilingual;
  readonly checkable: readonly Bilingual[];
}

/** What is asked of the title itself. */
export interface SpecificStandard extends Cited {
  readonly experience: Bilingual;
  readonly exceptionBy?: Bilingual | undefined;
}

/** The standards of a leading title on a day. */
export interface Standards {
  readonly general: readonly GeneralStandard[];
  /** Absent where no title is asked about, or what the text says of it could not be read; a note says so. */
  readonly specific?: SpecificStandard | undefined;
}

/**
 * The standards of leading cadres (tiêu chuẩn chức danh) on a day: the groups of general standards, and those of a title as far
 * as they could be read. Five groups from 04/08/2017 (89-QĐ/TW; of centrally managed cadres 90-QĐ/TW, then 214-QĐ/TW), six from
 * 30/08/2025 (365-QĐ/TW), where results of work with "completed well" became one.
 *
 * @throws InputError for impossible input; `unknownId` for a title that is not on record
 * @example
 * import { standards } from 'canbo';
 * standards({ on: '2025-08-29' }).outcome?.general.length; //=> 5
 * standards({ on: '2025-08-30', position: 'minister' }).outcome?.specific?.exceptionBy?.en; //=> 'The Politburo'
 */
export function standards(asked: StandardsCase): Answer<Standards> {
  const { on, position, centrallyManaged } = checked(
    standardsCaseSchema as unknown as z.ZodType<StandardsCase>,
    asked,
  );
  if (position !== undefined) titleOf(position, 'position');
  const found = governing(centrallyManaged === true ? centralStandardsTimeline : standardsTimeline, on);
  if (!found.inForce) return notApplicable(on, found.why);
  const { instrument, groups, titles } = found.text;
  const own = titles.find((title) => title.position === position);
  const general = groups.map(
    ({ id, name, provision, checkable = [] }): GeneralStandard => ({
      id,
      name,
      checkable,
      provision: provision.ref,
      evidence: provision.evidence,
    }),
  );
  const specific: SpecificStandard | undefined = own && {
    experience: own.experience,
    exceptionBy: own.exceptionBy,
    provision: own.provision.ref,
    evidence: own.provision.evidence,
  };
  const notes: readonly Note[] = position !== undefined && own === undefined ? [unreadNote(titleUnread)] : [];
  return {
    status: 'determined',
    outcome: { general, ...(specific && { specific }) },
    under: instrument.id,
    evidence: specific?.evidence ?? groups[0]?.provision.evidence ?? 'unverified',
    trace: { on, steps: [] },
    notes,
  };
}

const titleUnread = textSilent({
  vi: 'Tiêu chuẩn cụ thể của chức danh này trong văn bản có hiệu lực chưa đọc được.',
  en: 'What the text in force asks of this title itself could not be read.',
});
