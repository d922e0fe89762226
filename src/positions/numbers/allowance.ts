import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import { governing, type ProvisionRef } from '../../law/index.js';
import type { Fraction } from '../../quantity/index.js';
import {
  type Answer,
  defaultsOf,
  notApplicable,
  note,
  textSilent,
  unreadNote,
} from '../../reasoning/index.js';
import { lifeOn, titleOf } from '../list.js';
import { type Place, type PositionId, placeSchema, positionIdSchema } from '../model.js';
import { inBand } from '../rank/stand.js';
import { readings } from '../readings.js';
import type { AllowanceRow } from './regulations/allowances.js';
import { allowanceRows, baseSalaryTimeline } from './regulations/index.js';

const optionsSchema = z.strictObject({
  on: isoDate,
  place: placeSchema.optional(),
  departmentClass: z.union([z.literal(1), z.literal(2)]).optional(),
  baseSalary: z.int().min(1).max(1_000_000_000).optional(),
});

/** The day, the place, and what else an allowance hangs on. */
export interface AllowanceOptions {
  readonly on: string;
  readonly place?: Place | undefined;
  /** Cục loại 1, loại 2. */
  readonly departmentClass?: 1 | 2 | undefined;
  /** Lương cơ sở in VND, where it is another than the one printed with the coefficients. */
  readonly baseSalary?: number | undefined;
}

/** An allowance: its coefficient, and with a base salary the VND a month. */
export interface Allowance {
  readonly coefficient: Fraction;
  readonly baseSalary?: number;
  readonly amount?: number;
}

/** The answer of {@link leadershipAllowance}. */
export type AllowanceAnswer = Answer<Allowance> & {
  readonly by?: PositionId;
  readonly provision?: ProvisionRef;
};

/**
 * The leadership allowance of a title (phụ cấp chức vụ lãnh đạo): its coefficient of the base salary, of communes by place.
 * 07/2026/NĐ-CP from 01/01/2026 for the People's Committee of communes and the bureaus of ministries; 33/2023/NĐ-CP Art. 19(1)
 * from 01/08/2023 for the other titles of communes, of which it is not known whether it still stands after 30/06/2025.
 *
 * The base salary is the one printed with the coefficients, from 01/01/2026; before it, or to use another, give `baseSalary`.
 *
 * @throws InputError for impossible input; `unknownId` for a title not on record
 * @example
 * import { leadershipAllowance } from 'canbo';
 * const place = { province: 'hanoi' } as const;
 * leadershipAllowance('communePeoplesCommitteeChairperson', { on: '2026-02-01', place }).outcome; //=> { coefficient: { numerator: 70, denominator: 100 }, baseSalary: 2340000, amount: 1638000 }
 */
export function leadershipAllowance(position: PositionId, options: AllowanceOptions): AllowanceAnswer {
  const title = titleOf(checked(positionIdSchema, position, 'position'), 'position');
  const asked = checked(optionsSchema as unknown as z.ZodType<AllowanceOptions>, options, 'options');
  const { on, place } = asked;
  const life = lifeOn(title, on);
  if (life !== 'inUse') return { ...notApplicable(on, life), by: title.id };
  const inForce = allowanceRows.filter(({ from, to }) => from <= on && (to === undefined || on <= to));
  const latest = inForce.at(-1);
  if (latest === undefined) return { ...notApplicable(on, 'notYetInForce'), by: title.id };
  const rows = inForce.filter(({ titles }) => titles.includes(title.id));
  const fitting = rows.filter((row) => fits(row, asked));
  const missing = [
    ...(place === undefined && rows.some(({ band }) => band !== undefined) ? ['place.province'] : []),
    ...(asked.departmentClass === undefined &&
    rows.some(({ departmentClass }) => departmentClass !== undefined)
      ? ['departmentClass']
      : []),
  ];
  const [row] = fitting;
  const shared = { by: title.id, trace: { on, steps: [] } };
  if (row === undefined || missing.length > 0)
    return {
      ...shared,
      status: 'undetermined',
      why: missing.length > 0 ? 'missingFacts' : 'textSilent',
      possible: fitting.map((one) => allowanceBy(one, asked)),
      missing,
      under: (row ?? latest).provision.ref.instrument,
      notes: missing.length > 0 ? [] : [unreadNote(notRead)],
    };
  const { provision, beside } = row;
  return {
    ...shared,
    status: 'determined',
    outcome: allowanceBy(row, asked),
    under: provision.ref.instrument,
    evidence: beside === undefined ? provision.evidence : beside.evidence,
    provision: provision.ref,
    notes: beside ? [note('weakEvidence', 'remark', { vi: beside.vi, en: beside.en }, [beside.ref])] : [],
  };
}

const defaults = defaultsOf(readings);

/** Whether a row is of this place and class, as far as they are given. */
const fits = ({ band, departmentClass }: AllowanceRow, asked: AllowanceOptions): boolean =>
  (asked.place === undefined || inBand(band, asked.place.province, defaults)) &&
  (departmentClass === undefined ||
    asked.departmentClass === undefined ||
    departmentClass === asked.departmentClass);

function allowanceBy({ coefficient }: AllowanceRow, { on, baseSalary }: AllowanceOptions): Allowance {
  const printed = governing(baseSalaryTimeline, on);
  const base = baseSalary ?? (printed.inForce ? printed.text : undefined);
  if (base === undefined) return { coefficient };
  return { coefficient, baseSalary: base, amount: (base * coefficient.numerator) / coefficient.denominator };
}

const notRead = textSilent({
  vi: 'Phụ cấp chức vụ của chức danh này không có trong phần văn bản đã đọc được.',
  en: 'The allowance of this title is not in what could be read of the texts.',
});
