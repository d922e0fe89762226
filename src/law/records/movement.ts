import { provisionsOf, type RecordedText } from '../provision.js';
import { record } from './record.js';

const several = { evidence: 'readInSeveralSources' } as const;
const one = { evidence: 'readInOneSource' } as const;

/** The decrees on the retirement age, to which working time left is counted. */
export const movementRecords: readonly RecordedText[] = [
  record(
    {
      id: 'nd-135-2020',
      kind: 'decree',
      number: '135/2020/NĐ-CP',
      title: { vi: 'Nghị định quy định về tuổi nghỉ hưu', en: 'Decree on the retirement age' },
      issuer: 'government',
      signedOn: '2020-11-18',
      inForceFrom: '2021-01-01',
      evidence: 'readInSeveralSources',
      remark: {
        vi: 'Ngày ký và ngày hiệu lực chưa kiểm chứng.',
        en: 'The day of signing and of entry into force are unverified.',
      },
    },
    {
      app_1: {
        ...several,
        vi: 'Tuổi nghỉ hưu trong điều kiện lao động bình thường theo tháng, năm sinh: nam đến đủ 62 tuổi từ năm 2028, nữ đến đủ 60 tuổi từ năm 2035.',
        en: 'The retirement age in normal conditions by month and year of birth: men to 62 from 2028, women to 60 from 2035.',
      },
      app_2: {
        ...one,
        vi: 'Tuổi nghỉ hưu thấp nhất theo tháng, năm sinh: thấp hơn 5 tuổi.',
        en: 'The lowest retirement age by month and year of birth: five years lower.',
      },
    },
  ),
  record({
    id: 'nd-83-2022',
    kind: 'decree',
    number: '83/2022/NĐ-CP',
    title: {
      vi: 'Nghị định quy định về nghỉ hưu ở tuổi cao hơn đối với cán bộ, công chức giữ chức vụ lãnh đạo, quản lý',
      en: 'Decree on retirement at a higher age for cadres and civil servants holding leading posts',
    },
    issuer: 'government',
    signedOn: '2022',
    evidence: 'readInOneSource',
    remark: {
      vi: 'Tên văn bản chưa kiểm chứng; chưa rõ ngày hiệu lực.',
      en: 'The title is unverified; the day of entry into force is not known.',
    },
  }),
  record({
    id: 'nd-99-2024',
    kind: 'decree',
    number: '99/2024/NĐ-CP',
    title: {
      vi: 'Nghị định sửa đổi, bổ sung Nghị định 83/2022/NĐ-CP',
      en: 'Decree amending Decree 83/2022',
    },
    issuer: 'government',
    signedOn: '2024',
    amends: ['nd-83-2022'],
    evidence: 'readInOneSource',
    remark: {
      vi: 'Việc sửa đổi Nghị định 83/2022/NĐ-CP chưa kiểm chứng; chưa rõ ngày hiệu lực.',
      en: 'That it amends Decree 83/2022 is unverified; the day of entry into force is not known.',
    },
  }),
  record(
    {
      id: 'nd-158-2025',
      kind: 'decree',
      number: '158/2025/NĐ-CP',
      title: {
        vi: 'Nghị định quy định chi tiết một số điều của Luật Bảo hiểm xã hội',
        en: 'Decree detailing the Law on Social Insurance',
      },
      issuer: 'government',
      signedOn: '2025',
      evidence: 'readInSeveralSources',
      remark: {
        vi: 'Chưa rõ ngày ký, ngày hiệu lực.',
        en: 'The days of signing and entry into force are not known.',
      },
    },
    {
      art_12__para_2: {
        ...several,
        vi: 'Chỉ có năm sinh thì lấy ngày 01/01; có tháng và năm thì lấy ngày 01 của tháng.',
        en: 'Only the year of birth known: 1 January; month and year: the first of the month.',
      },
      unplaced__pensionFrom: {
        ...several,
        numberUnverified: true,
        vi: 'Lương hưu hưởng từ tháng liền kề sau tháng đủ tuổi nghỉ hưu.',
        en: 'The pension runs from the month directly after the month in which the age is reached.',
      },
    },
  ),
];

/** The Labour Code on the retirement age; its record stands with the days off. */
export const retirementAgeProvisions = provisionsOf('bl-45-2019-qh14', {
  art_169__para_2: {
    ...several,
    vi: 'Tuổi nghỉ hưu từ năm 2021 là đủ 60 tuổi 3 tháng đối với nam, đủ 55 tuổi 4 tháng đối với nữ; mỗi năm tăng 3 tháng đối với nam, 4 tháng đối với nữ.',
    en: 'From 2021 60 years 3 months for men and 55 years 4 months for women, each year 3 months more for men and 4 for women.',
  },
  art_169__para_3: {
    ...one,
    vi: 'Có thể nghỉ hưu ở tuổi thấp hơn không quá 5 tuổi: công việc, vùng đặc biệt, suy giảm khả năng lao động từ 61 %.',
    en: 'Up to five years lower: special work or areas, working capacity reduced by 61 % or more.',
  },
  art_169__para_4: {
    ...one,
    vi: 'Người có trình độ cao và trường hợp đặc biệt: cao hơn không quá 5 tuổi.',
    en: 'The highly qualified and special cases: up to five years later.',
  },
});
