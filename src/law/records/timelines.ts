import type { InstrumentId } from '../instrument.js';
import type { Span, Timeline } from '../timeline.js';

/** A text in the timeline of its subject, by id: its record may stand here or in a room. */
export interface Named {
  readonly instrument: { readonly id: InstrumentId };
}

const span = (id: InstrumentId, from: string, to?: string): Span<Named> => ({
  from,
  ...(to === undefined ? {} : { to }),
  text: { instrument: { id } },
});

/**
 * Subjects whose rules no room holds yet: which text, from which day. A decree as amended is named by the amending
 * decree where the rooms cite it so (116/2024), and by itself where they do not (115/2020).
 */
export const recordedTimelines = {
  /** Thôi giữ chức vụ, từ chức, miễn nhiệm trong Đảng. */
  'reliefAndResignation.party': [
    span('qd-260-tw-2009', '2009-10-02'),
    span('qd-41-tw-2021', '2021-11-03'),
    span('qd-377-tw-2025', '2025-10-08'),
  ],
  /** Từ chức, miễn nhiệm đối với công chức; 01/12/2020 is unverified. */
  'reliefAndResignation.civilServants': [
    span('nd-138-2020', '2020-12-01'),
    span('nd-116-2024', '2024-09-17'),
    span('nd-170-2025', '2025-07-01'),
  ],
  /** Từ chức, miễn nhiệm đối với viên chức quản lý; 29/09/2020 is unverified, the successor from 01/07/2026 unknown. */
  'reliefAndResignation.publicEmployees': [span('nd-115-2020', '2020-09-29', '2026-06-30')],
  /** Hoạt động giám sát của Quốc hội và Hội đồng nhân dân. */
  supervision: [span('l-87-2015-qh13', '2016-07-01'), span('l-121-2025-qh15', '2026-03-01')],
} as const satisfies Readonly<Record<string, Timeline<Named>>>;
