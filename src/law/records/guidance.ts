import type { RecordedText } from '../provision.js';
import { record } from './record.js';

/** Guidance and letters: of the Central Organisation Commission, and of the Standing Committee of the Assembly. */
export const guidanceRecords: readonly RecordedText[] = [
  record({
    id: 'nq-561-2013-ubtvqh13',
    kind: 'resolution',
    number: '561/2013/UBTVQH13',
    title: {
      vi: 'Nghị quyết hướng dẫn thi hành Nghị quyết 35/2012/QH13',
      en: 'Resolution guiding Resolution 35/2012/QH13',
    },
    issuer: 'naStandingCommittee',
    signedOn: '2013-01-16',
    evidence: 'readInOneSource',
    remark: {
      vi: 'Số văn bản chưa kiểm chứng; chưa rõ ngày hiệu lực.',
      en: 'The number is unverified; the day of entry into force is not known.',
    },
  }),
  record({
    id: 'hd-321-ubtvqh14-2018',
    kind: 'guidance',
    number: '321/HD-UBTVQH14',
    title: {
      vi: 'Hướng dẫn một số nội dung về tổ chức lấy phiếu tín nhiệm tại Hội đồng nhân dân các cấp nhiệm kỳ 2016-2021',
      en: 'Guidance on confidence polls in the People’s Councils of the term 2016-2021',
    },
    issuer: 'naStandingCommittee',
    signedOn: '2018-10-02',
    evidence: 'readInSeveralSources',
    remark: { vi: 'Áp dụng cho đợt lấy phiếu năm 2018.', en: 'Made for the polls of 2018.' },
  }),
  record({
    id: 'hd-16-btctw-2022',
    kind: 'guidance',
    number: '16-HD/BTCTW',
    title: {
      vi: 'Hướng dẫn một số nội dung cụ thể về công tác quy hoạch cán bộ',
      en: 'Guidance on cadre planning',
    },
    issuer: 'centralOrganisationCommission',
    signedOn: '2022-02-15',
    inForceFrom: '2022-02-15',
    inForceTo: '2025-11-20',
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Ngày hiệu lực lấy theo ngày ký, chưa kiểm chứng. Không nhầm với Hướng dẫn 16-HD/BTCTW năm 2018.',
      en: 'The day of signing is taken as entry into force, unverified. Not Guidance 16-HD/BTCTW of 2018.',
    },
  }),
  record({
    id: 'hd-21-btctw-2022',
    kind: 'guidance',
    number: '21-HD/BTCTW',
    title: { vi: 'Hướng dẫn về công tác quy hoạch cán bộ', en: 'Guidance on cadre planning' },
    issuer: 'centralOrganisationCommission',
    signedOn: '2022-09-20',
    inForceFrom: '2022-09-20',
    inForceTo: '2025-11-20',
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Ngày hiệu lực lấy theo ngày ký, chưa kiểm chứng. Không nhầm với Hướng dẫn 21-HD/BTCTW năm 2019.',
      en: 'The day of signing is taken as entry into force, unverified. Not Guidance 21-HD/BTCTW of 2019.',
    },
  }),
  record(
    {
      id: 'cv-599-ubtvqh15-2023',
      kind: 'officialLetter',
      number: '599/UBTVQH15-CTĐB',
      title: {
        vi: 'Công văn về triển khai tổ chức lấy phiếu tín nhiệm',
        en: 'Official letter on holding the confidence polls',
      },
      issuer: 'naStandingCommittee',
      signedOn: '2023-08-21',
      evidence: 'readInSeveralSources',
      remark: {
        vi: 'Về đợt lấy phiếu năm 2023 tại Hội đồng nhân dân; đồng gửi Ban Thường vụ Tỉnh ủy, Thành ủy.',
        en: 'On the council polls of 2023; addressed also to the provincial Party standing committees.',
      },
    },
    {
      point_1: {
        evidence: 'readInSeveralSources',
        vi: 'Thực hiện Quy định 96-QĐ/TW của Bộ Chính trị.',
        en: 'The Politburo’s Regulation 96-QĐ/TW is to be applied.',
      },
      unplaced__holders: {
        evidence: 'readInOneSource',
        numberUnverified: true,
        vi: 'Giám đốc công an, chỉ huy trưởng quân sự được lấy phiếu với tư cách ủy viên Ủy ban nhân dân; người đã chuyển công tác nhưng chưa được miễn nhiệm và ủy viên chuyển giữa các sở trong năm vẫn được lấy phiếu.',
        en: 'Police director and military commander are polled as members of the People’s Committee; so are those moved but not yet relieved, and members moved between departments in the year.',
      },
    },
  ),
  record({
    id: 'hd-45-btctw-2025',
    kind: 'guidance',
    number: '45-HD/BTCTW',
    title: {
      vi: 'Hướng dẫn một số nội dung Quy định 377-QĐ/TW',
      en: 'Guidance on Regulation 377-QĐ/TW',
    },
    issuer: 'centralOrganisationCommission',
    signedOn: '2025-11-21',
    inForceFrom: '2025-11-21',
    replaces: ['hd-16-btctw-2022', 'hd-21-btctw-2022'],
    evidence: 'readInOneSource',
  }),
];
