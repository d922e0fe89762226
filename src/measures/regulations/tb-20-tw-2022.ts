import { provisionsOf } from '../../law/index.js';
import { countOf, textSilent } from '../../reasoning/index.js';
import { asked } from '../facts/flags.js';
import { centrallyManaged, concluded, disciplined, holds, holdsNot, leads, noLetter } from './conditions.js';
import { type Condition, type MeasureText, persons, row } from './text.js';

const notice = provisionsOf('tb-20-tw-2022', {
  unplaced__resignation: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Bị kỷ luật cảnh cáo, khiển trách, năng lực hạn chế, uy tín giảm sút: khuyến khích tự nguyện từ chức; nếu không thì xem xét miễn nhiệm.',
    en: 'Warned or reprimanded, of limited ability or reduced standing: encouraged to resign; if not, relief is considered.',
  },
  unplaced__placement: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Còn dưới 5 năm công tác: Ủy viên Trung ương do cấp có thẩm quyền xem xét từng trường hợp; cán bộ khác bố trí làm công tác chuyên môn, không làm lãnh đạo, quản lý, giữ nguyên ngạch.',
    en: 'Less than 5 years of service left: Central Committee members case by case; others professional work, no leadership, keeping grade.',
  },
});

const ofNotice: readonly Condition[] = [
  leads,
  centrallyManaged,
  disciplined(['reprimand', 'warning']),
  concluded('limitedAbility', 'standingLost'),
];
const monthsLeft: Condition = (p) =>
  countOf(
    'monthsToRetirement',
    p,
    { path: 'monthsToRetirement', read: ({ monthsToRetirement }) => monthsToRetirement },
    'lessThan',
    60,
  );
const fiveYearsLeft: Condition = (p) =>
  countOf(
    'monthsToRetirement',
    p,
    { path: 'monthsToRetirement', read: ({ monthsToRetirement }) => monthsToRetirement },
    'atLeast',
    60,
  );
const isCentralMember = asked(
  'centralCommitteeMember',
  ({ centralCommitteeMember }) => centralCommitteeMember,
);

/** 20-TB/TW: placing disciplined cadres of central management. */
export const tb20: MeasureText = {
  instrument: { id: 'tb-20-tw-2022' },
  line: 'party',
  from: '2022-09-08',
  to: '2025-10-07',
  of: persons,
  provisions: notice,
  rows: [
    row(
      'tb20.resignation',
      notice.unplaced__resignation,
      { kind: 'resignation', modality: 'permitted', by: 'politburo' },
      ofNotice,
    ),
    row(
      'tb20.relief',
      notice.unplaced__resignation,
      { kind: 'relief', modality: 'considered', by: 'politburo' },
      [...ofNotice, noLetter],
    ),
    row(
      'tb20.professionalOnly',
      notice.unplaced__placement,
      { kind: 'professionalWorkOnly', modality: 'mandatory', by: 'politburo' },
      [...ofNotice, monthsLeft, holdsNot('centralCommitteeMember', isCentralMember)],
    ),
    row(
      'tb20.caseByCase',
      notice.unplaced__placement,
      { kind: 'personnelDecision', modality: 'considered', by: 'politburo' },
      [...ofNotice, monthsLeft, holds('centralCommitteeMember', isCentralMember)],
    ),
    row(
      'tb20.fiveYearsLeft',
      notice.unplaced__placement,
      { kind: 'assignOtherWork', modality: 'considered', by: 'politburo' },
      [...ofNotice, fiveYearsLeft],
      {
        unread: textSilent({
          vi: 'Thông báo 20 về người còn từ 5 năm công tác trở lên: chưa đọc được.',
          en: 'What Notice 20 says of those with 5 years of service left or more could not be read.',
        }),
      },
    ),
  ],
};
