import type { YearMonth } from '../../../calendar/index.js';
import { type Instrument, type Provision, provisionsOf } from '../../../law/index.js';
import type { CongressLevel } from '../planning/model.js';

const instrument: Instrument = {
  id: 'ct-45-tw-2025',
  kind: 'directive',
  number: '45-CT/TW',
  title: {
    vi: 'Chỉ thị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
    en: 'Directive on Party congresses at all levels towards the 14th National Congress',
  },
  issuer: 'politburo',
  signedOn: '2025-04-14',
  inForceFrom: '2025-04-14',
  evidence: 'readInOneSource',
};

const p = provisionsOf(instrument.id, {
  unplaced__age: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Lần đầu tham gia: đủ tuổi công tác trọn một nhiệm kỳ (60 tháng); tái cử: ít nhất 48 tháng.',
    en: 'First time: age for one full term (60 months); re-election: at least 48 months.',
  },
});

/** 45-CT/TW: the ages of the congresses of 2025, at a closed list of months. */
export const ct45: {
  readonly instrument: Instrument;
  readonly provisions: Readonly<Record<string, Provision>>;
  readonly months: Readonly<Record<'first' | 'again', number>>;
  readonly provision: Provision;
  readonly references: Readonly<Record<CongressLevel, YearMonth>>;
} = {
  instrument,
  provisions: p,
  months: { first: 60, again: 48 },
  provision: p.unplaced__age,
  references: {
    grassroots: '2025-04',
    aboveGrassroots: '2025-06',
    commune: '2025-07',
    centralDirect: '2025-09',
    stateBodies: '2026-03',
  },
};
