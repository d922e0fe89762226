import { type Provision, provisionsOf } from '../../law/index.js';
import { countOf } from '../../reasoning/index.js';
import { ofAwards } from '../facts/flags.js';
import { excellentRunning } from '../facts/ratings.js';
import { holds, isMember, ratedOneOf } from './conditions.js';
import { type Attached, type Condition, type MeasureText, persons, row } from './text.js';

const party = provisionsOf('hd-06-tw-2025', {
  'point_19.2__year': {
    evidence: 'readInSeveralSources',
    vi: 'Đảng ủy cơ sở (chi bộ cơ sở) tặng giấy khen cho đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ trong năm.',
    en: 'The grassroots committee (or grassroots cell) gives a certificate to a member rated "excellent" in the year.',
  },
  'point_19.2__fiveYears': {
    evidence: 'readInSeveralSources',
    vi: 'Ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng tặng giấy khen cho đảng viên hoàn thành xuất sắc nhiệm vụ 5 năm liền.',
    en: 'The standing committee directly above the grassroots organisation gives a certificate for five consecutive years "excellent".',
  },
  'point_19.2__fiveYearsProvince': {
    evidence: 'readInSeveralSources',
    vi: 'Ban thường vụ tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương tặng bằng khen cho đảng viên hoàn thành xuất sắc nhiệm vụ 5 năm liền.',
    en: 'The standing committee of the province, city or central-direct body gives a certificate of merit for five consecutive years "excellent".',
  },
  point_19__cells: {
    evidence: 'readInSeveralSources',
    vi: 'Chi bộ "Hoàn thành xuất sắc nhiệm vụ" tiêu biểu: cấp ủy cấp trên trực tiếp tặng giấy khen trong năm; 5 năm liền: giấy khen của cấp trên trực tiếp tổ chức cơ sở đảng.',
    en: 'A cell "excellent", exemplary: a certificate of the committee directly above in the year; five years running: of the committee above the grassroots organisation.',
  },
  point_19__cellsProvince: {
    evidence: 'unverified',
    vi: 'Chi bộ "Hoàn thành xuất sắc nhiệm vụ" tiêu biểu 5 năm liền: bằng khen của cấp tỉnh; hệ số chưa kiểm chứng.',
    en: 'A cell exemplary five years running: a certificate of merit of the province; the coefficient is unverified.',
  },
  point_19__organisations: {
    evidence: 'readInOneSource',
    vi: 'Tổ chức cơ sở đảng "Hoàn thành xuất sắc nhiệm vụ" tiêu biểu: giấy khen trong năm; 5 năm liền: bằng khen, cờ của cấp tỉnh.',
    en: 'A grassroots organisation exemplary: a certificate in the year; five years running: a certificate of merit, a flag of the province.',
  },
});

const amounts = provisionsOf('hd-56-vptw-2015', {
  unplaced__members: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Mức tiền thưởng đảng viên: 0,3 lần mức lương cơ sở (trong năm); 1,0 (giấy khen 5 năm liền); 1,5 (bằng khen 5 năm liền).',
    en: 'Members: 0.3 times the base salary (year); 1.0 (certificate, five years); 1.5 (certificate of merit, five years).',
  },
  unplaced__bodies: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Mức tiền thưởng chi bộ: 0,6; 1,5; 3,0; tổ chức cơ sở đảng: 2,0; 5,0; cờ 8,0 lần mức lương cơ sở; được điều chỉnh bởi Công văn 19780-CV/VPTW (29/12/2025), chưa đọc đủ.',
    en: 'Cells: 0.6; 1.5; 3.0; grassroots organisations: 2.0; 5.0; flag 8.0 times the base salary; adjusted by Letter 19780-CV/VPTW (29/12/2025), read in part.',
  },
});

const award = (kind: Attached['kind'], by: Attached['by'], times: number, at: Provision): Attached => ({
  kind,
  modality: 'considered',
  by,
  coefficient: { times, provision: at.ref },
});
const toMember = (kind: Attached['kind'], by: Attached['by'], times: number) =>
  award(kind, by, times, amounts.unplaced__members);
const toBody = (kind: Attached['kind'], by: Attached['by'], times: number) =>
  award(kind, by, times, amounts.unplaced__bodies);
const excellent: Condition = ratedOneOf('ratedExcellent', 'party', 'excellent');
const fiveYears: Condition = (p) => countOf('excellentRunning', p, excellentRunning(5), 'atLeast', 5);
const exemplary = holds(
  'exemplary',
  ofAwards('exemplary', (one) => one.exemplary),
);
const above = 'directSuperiorCommittee';
const province = 'provincialCommittee';
const cell = ['partyCell'] as const;
const organisation = ['partyOrganisation'] as const;
/** 06-HD/TW point 19 with the coefficients of 56-HD/VPTW. */
export const hd06: MeasureText = {
  instrument: { id: 'hd-06-tw-2025' },
  line: 'party',
  from: '2025-06-09',
  provisions: party,
  beside: [amounts],
  rows: [
    row(
      'hd06.member.year',
      party['point_19.2__year'],
      toMember('certificate', 'grassrootsCommittee', 0.3),
      [isMember, excellent],
      {
        of: persons,
        readings: ['measures.bonusDate'],
      },
    ),
    row(
      'hd06.member.fiveYears',
      party['point_19.2__fiveYears'],
      toMember('certificate', above, 1),
      [isMember, fiveYears],
      {
        of: persons,
        readings: ['measures.bonusDate'],
      },
    ),
    row(
      'hd06.member.fiveYears.province',
      party['point_19.2__fiveYearsProvince'],
      toMember('meritCertificate', province, 1.5),
      [isMember, fiveYears],
      { of: persons, readings: ['measures.bonusDate'] },
    ),
    row('hd06.cell.year', party.point_19__cells, toBody('certificate', above, 0.6), [excellent, exemplary], {
      of: cell,
    }),
    row(
      'hd06.cell.fiveYears',
      party.point_19__cells,
      toBody('certificate', above, 1.5),
      [fiveYears, exemplary],
      { of: cell },
    ),
    row(
      'hd06.cell.fiveYears.province',
      party.point_19__cellsProvince,
      toBody('meritCertificate', province, 3),
      [fiveYears, exemplary],
      { of: cell },
    ),
    row(
      'hd06.organisation.year',
      party.point_19__organisations,
      toBody('certificate', above, 2),
      [excellent, exemplary],
      {
        of: organisation,
      },
    ),
    row(
      'hd06.organisation.fiveYears',
      party.point_19__organisations,
      [toBody('meritCertificate', province, 5), toBody('flag', province, 8)],
      [fiveYears, exemplary],
      { of: organisation },
    ),
  ],
};
