import { provisionsOf } from '../../law/index.js';
import { suspendedFor } from './conditions.js';
import { advise, suspend } from './limits.js';
import { type Attached, type MeasureText, persons, row } from './text.js';

const party = provisionsOf('qd-148-tw-2024', {
  art_4: {
    evidence: 'readInSeveralSources',
    vi: 'Trường hợp cần thiết: vi phạm đạo đức, lối sống gây bức xúc; cố ý trì hoãn, đùn đẩy, không thực hiện công việc; nhũng nhiễu, tiêu cực; đang bị xem xét kỷ luật mà cản trở; đã bị kỷ luật đảng cảnh cáo, cách chức, chờ xử lý về chính quyền.',
    en: 'Necessary cases: moral or lifestyle violation with outrage; deliberate delay, shirking; harassment, negativity; obstructing own disciplinary case; Party-disciplined by warning or removal and waiting for the State.',
  },
  art_5: {
    evidence: 'readInOneSource',
    vi: 'Có dấu hiệu vi phạm nghiêm trọng: bị khởi tố để điều tra; theo yêu cầu của cơ quan tiến hành tố tụng, thanh tra, kiểm toán.',
    en: 'Signs of a serious violation: prosecuted for investigation; on request of procedural, inspection, audit bodies.',
  },
  art_10: {
    evidence: 'readInOneSource',
    vi: 'Thời hạn không quá 15 ngày làm việc, gia hạn một lần không quá 15 ngày làm việc; trường hợp Điều 5 theo yêu cầu của cơ quan yêu cầu; hết hạn đương nhiên hết hiệu lực.',
    en: 'Not more than 15 working days, extended once by not more than 15; in cases of Article 5 as the requesting body asks; it lapses by itself.',
  },
  art_11: {
    evidence: 'readInOneSource',
    vi: 'Cơ quan tham mưu báo cáo người đứng đầu trong 2 ngày làm việc kể từ khi xác định căn cứ.',
    en: 'The advisory body advises the head within 2 working days of the ground.',
  },
});

const bySuspension = (limits: NonNullable<Attached['limits']>): Attached => ({
  kind: 'suspension',
  modality: 'permitted',
  by: 'head',
  limits,
});

/** 148-QĐ/TW: the head suspends; never a form of discipline, and no fact of a rating. */
export const qd148: MeasureText = {
  instrument: { id: 'qd-148-tw-2024' },
  line: 'party',
  from: '2024-05-23',
  to: '2025-10-07',
  of: persons,
  provisions: party,
  rows: [
    row('qd148.suspension', party.art_4, bySuspension([suspend, advise]), [
      suspendedFor('moralBreach', 'delay', 'harassment', 'hindersDiscipline', 'awaitsStateDiscipline'),
    ]),
    row('qd148.suspension.serious', party.art_5, bySuspension([advise]), [
      suspendedFor('prosecuted', 'bodyRequest'),
    ]),
  ],
};
