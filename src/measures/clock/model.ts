import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import { formSchema, trackSchema } from '../../discipline/index.js';

export const clockActs = [
  'planning',
  'higherAppointment',
  'appointment',
  'nomination',
  'movement',
  'training',
  'gradePromotion',
  'militaryPromotion',
  'titles',
] as const;
/**
 * What somebody disciplined waits for: quy hoạch; bổ nhiệm chức vụ cao hơn; bổ nhiệm chức vụ tương đương hoặc thấp hơn; giới thiệu
 * ứng cử; điều động, luân chuyển, biệt phái; đào tạo; nâng ngạch; thăng quân hàm; phong tặng danh hiệu.
 */
export type ClockAct = (typeof clockActs)[number];

export const clockKinds = ['partyCadre', 'cadre', 'civilServant', 'publicEmployee'] as const;
/** Whose rules bind beside those of the Party: nobody's, those on cán bộ, công chức, viên chức. */
export type ClockKind = (typeof clockKinds)[number];

const facts = z.strictObject({
  /** Default: nobody's of a Party decision, of a State decision those of its track. */
  kind: z.enum(clockKinds).optional(),
  form: formSchema,
  track: trackSchema,
  /** The day of the decision; it may be left out where the day it took effect is given. */
  decidedOn: isoDate.optional(),
  /** The day the decision took effect, of the Party its publication; default: the day of the decision. */
  effectiveOn: isoDate.optional(),
  /** Of a State decision on the same act: the day the Party decision took effect. */
  partyEffectiveOn: isoDate.optional(),
  /** Tham nhũng. */
  forCorruption: z.boolean().optional(),
  /** Thôi giữ chức vụ, miễn nhiệm followed. */
  officeLost: z.boolean().optional(),
  /** Under discipline again, investigated, prosecuted or tried on that day. */
  underHandling: z.boolean().optional(),
  /** A complaint, a relapse or a new violation keeps the Party decision from ending. */
  prolonged: z.boolean().optional(),
  partyMember: z.boolean().optional(),
});
export const clockCaseSchema = facts.check(({ value, issues }) => {
  if (value.decidedOn !== undefined || value.effectiveOn !== undefined) return;
  const params = { code: 'missing' };
  issues.push({
    code: 'custom',
    path: ['decidedOn'],
    input: undefined,
    message: 'a calendar date written YYYY-MM-DD',
    params,
  });
});
/** One disciplinary decision, on somebody for whom a personnel decision is asked about. */
export type ClockCase = z.infer<typeof clockCaseSchema>;

/** The same with what the defaults say. */
export type Clocked = ClockCase & { readonly kind: ClockKind; readonly effectiveOn: IsoDate };

const kindOf = {
  party: 'partyCadre',
  massOrganisation: 'partyCadre',
  cadre: 'cadre',
  civilServant: 'civilServant',
  publicEmployee: 'publicEmployee',
} as const satisfies Record<ClockCase['track'], ClockKind>;

/** Whose rules bind where it is not said, and from which day: one of the two days is always given. */
export const clocked = ({
  decidedOn,
  effectiveOn = decidedOn as IsoDate,
  kind,
  ...given
}: ClockCase): Clocked => ({ ...given, kind: kind ?? kindOf[given.track], effectiveOn });

/** The months are not over; they are; or no months open it again. */
export type ClockOutcome = 'waiting' | 'waitOver' | 'barredForGood';
