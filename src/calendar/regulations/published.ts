import type { IsoDate } from '../iso-date.js';

/** One year's days off as its notice prints them, so that the rule of compensation can be checked against the days. */
export interface PublishedYear {
  /** The instruments that fixed them, by id. */
  readonly sources: readonly string[];
  readonly evidence: 'readInOneSource';
  /** The eleven paid days of Điều 112 Bộ luật Lao động 2019, weekend days among them. */
  readonly holidays: Readonly<
    Record<'newYear' | 'tet' | 'hungKings' | 'liberation' | 'labour' | 'national', readonly IsoDate[]>
  >;
  /** Nghỉ bù: the rest day given for a holiday that fell on a weekend (Điều 111 khoản 3). */
  readonly compensatory: readonly { readonly off: IsoDate; readonly for: IsoDate }[];
  /** Hoán đổi: a weekday off against a Saturday worked. */
  readonly swaps: readonly {
    readonly off: IsoDate;
    readonly worked: IsoDate;
    readonly workedEvidence?: 'unverified';
  }[];
}

/**
 * The published days off of cán bộ, công chức, viên chức, 2024 to 2026. Lunar dates are never computed: each year is
 * decided anew. Which day of Tết is statutory and which compensatory is derived; the set of days off is printed.
 *
 * @example
 * import { publishedYears } from 'canbo';
 * publishedYears['2025'].swaps; //=> [{ off: '2025-05-02', worked: '2025-04-26' }]
 */
export const publishedYears = {
  '2024': {
    sources: ['cv-8662-vpcp-2023', 'tb-1570-bldtbxh-2024'],
    evidence: 'readInOneSource',
    holidays: {
      newYear: ['2024-01-01'],
      tet: ['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'],
      hungKings: ['2024-04-18'],
      liberation: ['2024-04-30'],
      labour: ['2024-05-01'],
      national: ['2024-09-02', '2024-09-03'],
    },
    compensatory: [
      { off: '2024-02-13', for: '2024-02-10' },
      { off: '2024-02-14', for: '2024-02-11' },
    ],
    swaps: [{ off: '2024-04-29', worked: '2024-05-04', workedEvidence: 'unverified' }],
  },
  '2025': {
    sources: ['cv-8726-vpcp-2024', 'tb-6150-bldtbxh-2024'],
    evidence: 'readInOneSource',
    holidays: {
      newYear: ['2025-01-01'],
      tet: ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
      hungKings: ['2025-04-07'],
      liberation: ['2025-04-30'],
      labour: ['2025-05-01'],
      national: ['2025-09-01', '2025-09-02'],
    },
    compensatory: [],
    swaps: [{ off: '2025-05-02', worked: '2025-04-26' }],
  },
  '2026': {
    sources: ['cv-9859-vpcp-2025', 'tb-9441-bnv-2025'],
    evidence: 'readInOneSource',
    holidays: {
      newYear: ['2026-01-01'],
      tet: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
      hungKings: ['2026-04-26'],
      liberation: ['2026-04-30'],
      labour: ['2026-05-01'],
      national: ['2026-09-01', '2026-09-02'],
    },
    compensatory: [{ off: '2026-04-27', for: '2026-04-26' }],
    swaps: [{ off: '2026-08-31', worked: '2026-08-22' }],
  },
} as const satisfies Readonly<Record<string, PublishedYear>>;

/**
 * Days that no source prints for cán bộ, công chức, viên chức. Each is a switch of `publishedWorkCalendarWith`.
 *
 * @example
 * import { unverifiedDays } from 'canbo';
 * unverifiedDays['cultureDay-2026'].daysOff; //=> ['2026-11-24']
 */
export const unverifiedDays = {
  /** C-R6: the Saturday for the swap of 29/04/2024. On, since a swap needs a made-up day. */
  'workedSaturday-2024-05-04': { byDefault: true, daysOff: [], workedDays: ['2024-05-04'] },
  /** C-R5: attested only as an option of private firms. */
  'swap-2026-01-02': { byDefault: false, daysOff: ['2026-01-02'], workedDays: ['2026-01-10'] },
  /** C-R5: Ngày Văn hóa Việt Nam as a new paid holiday. */
  'cultureDay-2026': { byDefault: false, daysOff: ['2026-11-24'], workedDays: [] },
} as const;
