import { type Instrument, provisionsOf, type RecordedText } from '../../../law/index.js';
import type { ScoringScheme } from '../../schemes/model.js';
import { numbered } from './parts.js';

const id = 'qd-283-ubnd-nghialam-2026';
const since = '2026-03-28';

const instrument: Instrument = {
  id,
  kind: 'decision',
  number: '283/QĐ-UBND',
  title: {
    vi: 'Quyết định về đánh giá, xếp loại (Ủy ban nhân dân xã Nghĩa Lâm)',
    en: 'Decision on assessment and rating (People’s Committee of Nghĩa Lâm commune)',
  },
  issuer: 'communePeoplesCommittee',
  signedOn: since,
  inForceFrom: since,
  evidence: 'readInOneSource',
  remark: {
    vi: 'Tên, cách ghi số nêu theo nội dung; ngày hiệu lực lấy theo ngày ký.',
    en: 'Title and form of the number by its subject; the day of signing is taken as entry into force.',
  },
};

const provisions = provisionsOf(id, {
  unplaced__general: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Tiêu chí chung 10/10/10 cho mọi đối tượng.',
    en: 'General criteria 10/10/10 for everybody.',
  },
});

export const nghiaLamTexts: readonly RecordedText[] = [{ instrument, provisions }];

/** Mọi đối tượng: how an item is marked is not known. */
export const nghiaLam: ScoringScheme = {
  id: 'nghialam-10-10-10',
  body: { vi: 'Xã Nghĩa Lâm', en: 'Nghĩa Lâm commune' },
  since,
  general: {
    frame: null,
    items: [...numbered(1, 10), ...numbered(2, 10), ...numbered(3, 10)],
    provision: provisions.unplaced__general.ref,
    evidence: 'readInOneSource',
  },
};
