import { type Instrument, provisionsOf } from '../../law/index.js';
import { textNeeded, textSilent } from '../../reasoning/index.js';
import type { ConfidenceRegulation } from './regulation.js';

const instrument: Instrument = {
  id: 'qd-165-tw-2013',
  kind: 'regulation',
  number: '165-QĐ/TW',
  title: {
    vi: 'Quy định về việc lấy phiếu tín nhiệm hằng năm đối với thành viên lãnh đạo cấp ủy và cán bộ lãnh đạo trong các cơ quan đảng, nhà nước, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội',
    en: 'Regulation on annual confidence polls for leading committee members and leading cadres of Party, State, Front and mass organisations',
  },
  issuer: 'politburo',
  signedOn: '2013-02-18',
  inForceFrom: '2013-02-18',
  inForceTo: '2014-10-07',
  evidence: 'readInOneSource',
};

const p = provisionsOf('qd-165-tw-2013', {
  title: {
    evidence: 'readInOneSource',
    vi: 'Lấy phiếu tín nhiệm hằng năm.',
    en: 'The poll is held every year.',
  },
});

/** Only its title and dates could be read; the bands, the base and the ballot were not found. */
const unread = textNeeded({
  vi: 'Chỉ đọc được tên và ngày của Quy định 165-QĐ/TW; mức, mẫu số và hệ quả chưa tìm được văn bản.',
  en: 'Only the title and dates of Regulation 165-QĐ/TW could be read; its bands, base and consequences were not found.',
});

/** 165-QĐ/TW: the Party's first confidence poll, yearly, 2013 to 2014. */
export const qd165: ConfidenceRegulation = {
  instrument,
  provisions: p,
  round: { every: 'year', provision: p.title },
  eligibility: unread,
  places: unread,
  electorates: [],
  criteria: unread,
  ballot: unread,
  quorum: unread,
  steps: unread,
  use: unread,
  motion: textSilent({
    vi: 'Không có văn bản của Đảng quy định cách tính kết quả bỏ phiếu tín nhiệm: ghi nhận kết quả, không tính.',
    en: 'No Party text lays down how the result of a vote of confidence proper is computed: it is recorded, not computed.',
  }),
  motionGrounds: [],
};
