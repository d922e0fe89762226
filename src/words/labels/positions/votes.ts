import type { Bilingual } from '../../../law/index.js';
import type { BallotId, NamedPerson, VoteOutcome } from '../../../positions/index.js';

/** The ballots of personnel work. */
export const ballot = {
  extendedCollective: {
    vi: 'tập thể lãnh đạo mở rộng (bước 2)',
    en: 'the extended leadership collective (step 2)',
  },
  collective: {
    vi: 'tập thể lãnh đạo lần 2 (bước 3)',
    en: 'the leadership collective, second time (step 3)',
  },
  keyCadreConference: { vi: 'hội nghị cán bộ chủ chốt (bước 4)', en: 'the key-cadre conference (step 4)' },
  finalCollective: {
    vi: 'tập thể lãnh đạo lần 3 (bước 5)',
    en: 'the leadership collective, third time (step 5)',
  },
  outsideCollective: {
    vi: 'tập thể lãnh đạo, nguồn nhân sự từ nơi khác',
    en: 'the leadership collective, on a candidate from outside',
  },
  reappointmentConference: {
    vi: 'hội nghị cán bộ chủ chốt về bổ nhiệm lại',
    en: 'the key-cadre conference on a re-appointment',
  },
  reappointmentCollective: {
    vi: 'tập thể lãnh đạo về bổ nhiệm lại',
    en: 'the leadership collective on a re-appointment',
  },
  tenureExtension: {
    vi: 'tập thể lãnh đạo về kéo dài thời gian giữ chức vụ',
    en: 'the leadership collective on an extension of tenure',
  },
  structureChange: {
    vi: 'thay đổi, bổ sung cơ cấu cấp ủy',
    en: 'a change of the structure of a committee',
  },
} satisfies Record<BallotId, Bilingual>;

/** Where a ballot leads. */
export const voteOutcome = {
  noQuorum: {
    vi: 'chưa đủ số người có mặt để bỏ phiếu',
    en: 'the quorum of the ballot is not met',
  },
  chosen: { vi: 'chọn được một người', en: 'one person is chosen' },
  carried: {
    vi: 'những người đạt mức giới thiệu chuyển sang bước sau',
    en: 'all who meet the lower bar go on to the next step',
  },
  headChooses: {
    vi: 'người đứng đầu lựa chọn và báo cáo đầy đủ các ý kiến',
    en: 'the head chooses and reports all views',
  },
  stopAndReport: {
    vi: 'dừng quy trình, báo cáo cấp có thẩm quyền',
    en: 'the procedure stops and is reported',
  },
  passed: { vi: 'được thông qua', en: 'passed' },
  headDecides: {
    vi: 'hai bên ngang nhau, thuộc thẩm quyền người đứng đầu',
    en: 'votes are even, it is for the head',
  },
  report: { vi: 'báo cáo cấp có thẩm quyền xem xét', en: 'reported to the competent authority' },
  failed: { vi: 'không được thông qua', en: 'not passed' },
  recorded: { vi: 'ghi nhận ý kiến, không có ngưỡng phiếu', en: 'an opinion is recorded, with no bar' },
} satisfies Record<VoteOutcome, Bilingual>;

/** How one person named at a ballot stands. */
export const personStanding = {
  chosen: { vi: 'được chọn', en: 'chosen' },
  carried: { vi: 'chuyển sang bước sau', en: 'goes on to the next step' },
  tied: { vi: 'để người đứng đầu lựa chọn', en: 'for the head to choose among' },
  out: { vi: 'không chuyển tiếp', en: 'does not go on' },
} satisfies Record<NamedPerson['standing'], Bilingual>;
