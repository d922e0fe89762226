import { provisionsOf } from '../../law/index.js';
import { atLeast, twoThirds } from '../../quantity/index.js';
import { shareOf } from '../../reasoning/index.js';
import { ofRoll } from '../facts/flags.js';
import { educatedFor } from '../facts/roll.js';
import { holds, isMember, notCompletedLatest, notCompletedYears, ofMember } from './conditions.js';
import { educate } from './limits.js';
import { type Attached, type Condition, type MeasureText, persons, row } from './text.js';

const guide = provisionsOf('hd-02-btctw-2021', {
  unplaced__criteria: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Tiêu chí rà soát gồm đảng viên được xếp loại không hoàn thành nhiệm vụ.',
    en: 'The criteria of the review include a rating of "tasks not completed".',
  },
  unplaced__criteriaOther: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Chi ủy (bí thư chi bộ) rà soát theo tiêu chí, lấy ý kiến nơi cư trú, nơi công tác, cấp ủy cấp trên trực tiếp.',
    en: 'The cell committee (or secretary) reviews by the criteria and asks the residence, the employer, the committee above.',
  },
  unplaced__vote: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Chi bộ bỏ phiếu kín từng trường hợp; từ 2/3 đảng viên chính thức trở lên (trừ đảng viên được miễn công tác, sinh hoạt) đồng ý thì đưa vào danh sách giáo dục, giúp đỡ.',
    en: 'The cell votes in secret on each; 2/3 of its full members or more (less those exempt) put the name on the list of education and help.',
  },
  unplaced__educated: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Sau 12 tháng giáo dục, giúp đỡ không tiến bộ thì chi bộ xem xét, đề nghị xóa tên.',
    en: 'After 12 months of education without progress the cell considers and proposes striking off.',
  },
});

const by = 'partyCell';
const review: Attached = { kind: 'screeningReview', modality: 'considered', by };
const strikeOff: Attached = { kind: 'strikeOff', modality: 'mandatory', by };
const passed: Condition = (p) =>
  shareOf(
    'cellVote',
    p,
    { path: 'roll.cellVote.agree', read: ({ roll }) => (roll === null ? 0 : roll?.cellVote?.agree) },
    {
      path: 'roll.cellVote.fullMembers',
      of: 'votingMembers',
      read: ({ roll }) => {
        const { fullMembers, exempt } = roll?.cellVote ?? {};
        if (exempt === undefined) return undefined;
        return fullMembers === undefined ? undefined : Math.max(0, fullMembers - exempt);
      },
    },
    atLeast(twoThirds),
  );
const voted = holds(
  'cellVoted',
  ofRoll('cellVote', ({ cellVote }) => (cellVote === null ? false : cellVote && true)),
);

/** 02-HD/BTCTW of 2021: review, help, screening of the roll. */
export const hd02Of2021: MeasureText = {
  instrument: { id: 'hd-02-btctw-2021' },
  line: 'party',
  from: '2021-04-12',
  of: persons,
  provisions: guide,
  rows: [
    row('roll.review.notCompleted', guide.unplaced__criteria, review, [
      isMember,
      notCompletedLatest('party'),
    ]),
    row('roll.review.twoYears', guide.unplaced__criteria, review, [isMember, notCompletedYears('party', 2)]),
    row('roll.review.criterion', guide.unplaced__criteriaOther, review, [
      isMember,
      ofMember('criterionFound'),
    ]),
    row(
      'roll.educationList',
      guide.unplaced__vote,
      { kind: 'educationList', modality: 'mandatory', by, limits: [educate] },
      [isMember, voted, passed],
    ),
    row('roll.strikeOff.noProgress', guide.unplaced__educated, { ...strikeOff, modality: 'considered' }, [
      isMember,
      holds('educatedTwelveMonths', educatedFor(educate.n)),
      holds(
        'noProgress',
        ofRoll('progress', ({ progress }) => (progress === undefined ? undefined : !progress)),
      ),
    ]),
  ],
};
