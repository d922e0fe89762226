import { type Instrument, provisionsOf, type RecordedText } from '../../../law/index.js';
import type { ConversionCatalogue } from '../../model.js';
import type { ScoringScheme } from '../../schemes/model.js';
import { tenTenTen } from './parts.js';

const id = 'cv-21169-chq-2026';
const signedOn = '2026-08-28';
const evidence = 'readInOneSource';

const instrument: Instrument = {
  id,
  kind: 'officialLetter',
  number: '21169/CHQ-TCCB',
  title: {
    vi: 'Công văn về đánh giá, xếp loại công chức theo quý từ Quý III/2026 (Cục Hải quan)',
    en: 'Letter on rating civil servants by quarter from the third quarter of 2026 (Customs Department)',
  },
  issuer: 'customsDepartment',
  signedOn,
  evidence,
  remark: {
    vi: 'Tên nêu theo nội dung; có mẫu riêng 02A, 02B.',
    en: 'Named by its subject; it has forms of its own, 02A and 02B.',
  },
};

const provisions = provisionsOf(id, {
  unplaced__general: {
    evidence,
    numberUnverified: true,
    vi: 'Tiêu chí chung 10/10/10: nhóm a 5 + 5, nhóm b 4 × 2,5, nhóm c 4 × 2,5; bước chấm 0,5.',
    en: 'General criteria 10/10/10: group a 5 + 5, group b 4 × 2.5, group c 4 × 2.5; marks in steps of 0.5.',
  },
  unplaced__conversion: {
    evidence,
    numberUnverified: true,
    vi: 'Hệ số quy đổi theo sản phẩm chuẩn 25 điểm.',
    en: 'Conversion by a standard product of 25 points.',
  },
});

export const customsTexts: readonly RecordedText[] = [{ instrument, provisions }];

const body = { vi: 'Cục Hải quan', en: 'Customs Department' };

export const customsGeneral: ScoringScheme = {
  id: 'customs-10-10-10',
  body,
  period: 'quarter',
  since: signedOn,
  general: { ...tenTenTen, mode: 'graded', step: 0.5, provision: provisions.unplaced__general.ref, evidence },
};

export const customsConversion: ConversionCatalogue = {
  id: 'customs',
  body,
  standard: 25,
  provision: provisions.unplaced__conversion.ref,
  evidence,
};
