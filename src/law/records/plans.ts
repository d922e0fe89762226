import type { RecordedText } from '../provision.js';
import { record } from './record.js';

/** Local plans of 2023, as examples of the plan 96-QĐ/TW asks of every body: a province, a university and its unit. */
export const planRecords: readonly RecordedText[] = [
  record({
    id: 'kh-162-tu-nghe-an-2023',
    kind: 'plan',
    number: '162-KH/TU',
    title: {
      vi: 'Kế hoạch lấy phiếu tín nhiệm (tỉnh Nghệ An)',
      en: 'Plan of the confidence poll (Nghệ An province)',
    },
    issuer: 'provincialPartyStandingCommittee',
    signedOn: '2023-03-02',
    evidence: 'readInOneSource',
  }),
  record({
    id: 'kh-34-dhh-2023',
    kind: 'plan',
    number: '34-KH/ĐU',
    title: {
      vi: 'Kế hoạch lấy phiếu tín nhiệm (Đại học Huế)',
      en: 'Plan of the confidence poll (Huế University)',
    },
    issuer: 'unitPartyCommittee',
    signedOn: '2023-04-12',
    evidence: 'readInOneSource',
  }),
  record({
    id: 'kh-04-dhkh-2023',
    kind: 'plan',
    number: '04-KH/ĐU',
    title: {
      vi: 'Kế hoạch lấy phiếu tín nhiệm (Trường Đại học Khoa học, Đại học Huế)',
      en: 'Plan of the confidence poll (University of Sciences, Huế University)',
    },
    issuer: 'unitPartyCommittee',
    signedOn: '2023-06-07',
    evidence: 'readInOneSource',
  }),
];
