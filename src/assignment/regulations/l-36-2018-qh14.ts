import { type Instrument, provisionsOf } from '../../law/index.js';

export const l36Instrument: Instrument = {
  id: 'l-36-2018-qh14',
  kind: 'law',
  number: '36/2018/QH14',
  title: { vi: 'Luật Phòng, chống tham nhũng', en: 'Law on Prevention of Corruption' },
  issuer: 'nationalAssembly',
  signedOn: '2018',
  inForceFrom: '2019-07-01',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Ngày hiệu lực chưa kiểm chứng; được sửa đổi năm 2025, bản sửa đổi chưa đọc được.',
    en: 'The day of entry into force is unverified; amended in 2025, the amendment could not be read.',
  },
};

/** Luật 36/2018/QH14 on changing positions. */
export const l36 = provisionsOf(l36Instrument.id, {
  art_24: {
    evidence: 'readInSeveralSources',
    vi: 'Định kỳ chuyển đổi vị trí công tác đối với người không giữ chức vụ lãnh đạo, quản lý, theo kế hoạch, công khai; người giữ chức vụ lãnh đạo, quản lý thực hiện theo quy định về luân chuyển.',
    en: 'Periodic change of position is for persons without a leadership office, by a plan made public; leaders follow the rules of rotation.',
  },
  art_25: {
    evidence: 'readInSeveralSources',
    vi: 'Vị trí phải chuyển đổi: tổ chức, cán bộ; quản lý tài chính, tài sản công, đầu tư; trực tiếp tiếp xúc, giải quyết công việc của cơ quan, đơn vị, cá nhân.',
    en: 'Listed positions: organisation and personnel; public finance, assets, investment; direct dealing with bodies, units, people.',
  },
});
