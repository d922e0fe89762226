import { type Provision, provisionsOf } from '../../law/index.js';
import { textSilent } from '../../reasoning/index.js';
import { statusBreachTwoYears } from '../facts/roll.js';
import { holds, isMember, ofMember } from './conditions.js';
import { type Attached, type MeasureRow, type MeasureText, persons, row } from './text.js';

const rules = provisionsOf('qd-24-tw-2021', {
  'point_8.1': {
    evidence: 'readInSeveralSources',
    vi: 'Chi bộ đề nghị xóa tên: bỏ sinh hoạt hoặc không đóng đảng phí 3 tháng trong năm không có lý do chính đáng; trả hoặc hủy thẻ; giảm ý chí, đã giáo dục 12 tháng không tiến bộ; hai năm liền vi phạm tư cách đảng viên; không bảo đảm tiêu chuẩn chính trị.',
    en: 'The cell proposes striking off: three months in a year without Party life or dues, without good reason; card returned or destroyed; will lost, no progress after 12 months; breach of the member’s status two years running; political standards not met.',
  },
});

const strikeOff: Attached = { kind: 'strikeOff', modality: 'mandatory', by: 'partyCell' };

const rolls = (
  provision: Provision,
  prefix: string,
  more: Partial<MeasureRow> = {},
): readonly MeasureRow[] => [
  row(
    `${prefix}.strikeOff.inactive`,
    provision,
    strikeOff,
    [isMember, ofMember('inactiveThreeMonths')],
    more,
  ),
  row(`${prefix}.strikeOff.card`, provision, strikeOff, [isMember, ofMember('cardReturned')], more),
  row(
    `${prefix}.strikeOff.statusBreach`,
    provision,
    strikeOff,
    [isMember, holds('statusBreachTwoYears', statusBreachTwoYears)],
    more,
  ),
  row(
    `${prefix}.strikeOff.politicalStandard`,
    provision,
    strikeOff,
    [isMember, ofMember('politicalStandardFailed')],
    more,
  ),
];

/** 24-QĐ/TW point 8.1: who is struck off the roll. */
export const qd24: MeasureText = {
  instrument: { id: 'qd-24-tw-2021' },
  line: 'party',
  from: '2021-07-30',
  to: '2024-12-31',
  of: persons,
  provisions: rules,
  rows: rolls(rules['point_8.1'], 'qd24'),
};

/** The texts after it: their lists could not be read, those of 24-QĐ/TW stand in for reference. */
const unreadList = (instrument: string) =>
  provisionsOf(instrument, {
    unplaced__strikeOff: {
      evidence: 'unverified',
      numberUnverified: true,
      vi: 'Các trường hợp xóa tên trong danh sách đảng viên: chưa đọc được, tham khảo điểm 8.1 Quy định 24-QĐ/TW.',
      en: 'Who is struck off the roll: could not be read; point 8.1 of Regulation 24-QĐ/TW for reference.',
    },
  });
const unread = {
  unread: textSilent({
    vi: 'Danh mục các trường hợp xóa tên đảng viên từ tháng 01/2025 chưa đọc được; nêu theo Quy định 24-QĐ/TW để tham khảo.',
    en: 'The list of cases of striking off from January 2025 could not be read; that of Regulation 24-QĐ/TW is given for reference.',
  }),
};
const later = (id: string, from: string, to?: string): MeasureText => {
  const provisions = unreadList(id);
  const prefix = id.split('-').slice(0, 2).join('');
  return {
    instrument: { id },
    line: 'party',
    from,
    ...(to !== undefined && { to }),
    of: persons,
    provisions,
    rows: rolls(provisions.unplaced__strikeOff, prefix, unread),
  };
};
export const qd232 = later('qd-232-tw-2025', '2025-01-01', '2025-06-30');
export const qd294 = later('qd-294-tw-2025', '2025-07-01');
