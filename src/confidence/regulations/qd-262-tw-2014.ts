import { type Instrument, provisionsOf } from '../../law/index.js';
import { atLeast, half, lessThan, moreThan, twoThirds } from '../../quantity/index.js';
import { textSilent } from '../../reasoning/index.js';
import { ballotsCollected } from '../facts.js';
import { lowShare } from './parts.js';
import type { ConfidenceRegulation } from './regulation.js';

const instrument: Instrument = {
  id: 'qd-262-tw-2014',
  kind: 'regulation',
  number: '262-QĐ/TW',
  title: {
    vi: 'Quy định về việc lấy phiếu tín nhiệm đối với thành viên lãnh đạo cấp ủy và cán bộ lãnh đạo trong các cơ quan Đảng, Nhà nước, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội',
    en: 'Regulation on confidence polls for leading committee members and leading cadres of Party, State, Front and mass organisations',
  },
  issuer: 'politburo',
  signedOn: '2014-10-08',
  inForceFrom: '2014-10-08',
  inForceTo: '2023-02-01',
  replaces: ['qd-165-tw-2013'],
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Việc thay thế Quy định 165 chưa kiểm chứng. Không nhầm với Quy định 262-QĐ/TW năm 2025 về kiểm tra, giám sát.',
    en: 'That it replaces Regulation 165 is unverified. Not to be confused with Regulation 262-QĐ/TW of 2025 on inspection.',
  },
};

const p = provisionsOf('qd-262-tw-2014', {
  art_1: {
    evidence: 'readInSeveralSources',
    vi: 'Lấy phiếu tín nhiệm là kênh thông tin tham khảo quan trọng để đánh giá cán bộ; cấm vận động, lôi kéo.',
    en: 'The poll is an important reference channel in evaluating cadres; canvassing and enticing are forbidden.',
  },
  art_2: {
    evidence: 'readInOneSource',
    vi: 'Đối tượng: ủy viên ban thường vụ cấp ủy các cấp; cán bộ lãnh đạo từ cấp cục (Trung ương), cấp sở, huyện (địa phương) trở lên.',
    en: 'Polled are standing members of committees at all levels and leaders from department level (centre) and from provincial department and district level (local) upwards.',
  },
  art_3: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Lấy phiếu tín nhiệm vào năm thứ ba, năm giữa nhiệm kỳ.',
    en: 'Held in the third year, the middle of the term.',
  },
  art_4: {
    evidence: 'readInOneSource',
    vi: 'Ủy viên Bộ Chính trị, Ban Bí thư: Ban Chấp hành Trung ương ghi phiếu; ủy viên ban thường vụ cấp ủy: ban chấp hành đảng bộ cùng cấp ghi phiếu; chức danh do Quốc hội, Hội đồng nhân dân bầu còn do đại biểu ghi phiếu.',
    en: 'Politburo and Secretariat members are judged by the Central Committee, standing members by the committee of the same level; titles elected by the Assembly or a council by its deputies as well.',
  },
  art_5: {
    evidence: 'readInOneSource',
    vi: 'Người đứng đầu, cấp phó, trưởng ban kiểm soát, kế toán trưởng tập đoàn, tổng công ty nhà nước: lãnh đạo, cấp ủy, người đứng đầu đơn vị trực thuộc, công ty con và đoàn thể ghi phiếu.',
    en: 'Leaders of State groups and corporations are judged by fellow leaders, the Party committee, heads of attached units, subsidiaries and mass organisations.',
  },
  'point_5.3': {
    evidence: 'readInOneSource',
    vi: 'Phó chủ tịch, trưởng ban Hội đồng nhân dân, phó chủ tịch, ủy viên Ủy ban nhân dân tỉnh; giám đốc, phó giám đốc sở: thành phần ghi phiếu.',
    en: 'Provincial council and committee leaders, directors of departments: who votes.',
  },
  'point_7.2': {
    evidence: 'readInSeveralSources',
    vi: 'Phiếu không hợp lệ: không do ban kiểm phiếu phát ra; gạch tên; ghi thêm tên hoặc thông tin khác; không đánh dấu hoặc đánh dấu hai, ba mức đối với tên một người.',
    en: 'Invalid: not issued by the counting committee; name crossed out; name or other information added; no box or two or three boxes marked for a person.',
  },
  'point_7.3': {
    evidence: 'readInSeveralSources',
    vi: 'Tỷ lệ từng mức tính trên tổng số phiếu thu về.',
    en: 'Every percentage is of the ballots collected.',
  },
  art_8__low: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Trên 50 % số phiếu tín nhiệm thấp: xem xét đưa ra khỏi quy hoạch.',
    en: 'More than 50 % low: considered for removal from planning.',
  },
  art_8__lowest: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Từ 2/3 số phiếu tín nhiệm thấp trở lên: xem xét, nếu không đủ uy tín thì cho từ chức, cho thôi giữ chức vụ hoặc bố trí công tác khác, không chờ hết nhiệm kỳ.',
    en: 'Two thirds or more low: considered, if not fit, for resignation, leaving the post or other work, without waiting for the term.',
  },
  art_8__places: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Người được lấy phiếu ở nhiều nơi: cấp có thẩm quyền xem xét, quyết định chung; không cộng phiếu của các nơi.',
    en: 'Polled in several places: the competent level decides on the whole; the tallies are never added.',
  },
  art_9: {
    evidence: 'readInOneSource',
    vi: 'Quy trình: chuẩn bị phiếu, đề nghị ban kiểm phiếu, hội nghị, kiểm phiếu, báo cáo.',
    en: 'Procedure: ballots prepared, counting committee proposed, conference, count, report.',
  },
});

/** The whole sheet is void under this text; the reading only lets a caller see the other count. */
const faultyLine = { reading: 'party.faultyLine', among: { perLine: 'line', wholeSheet: 'sheet' } } as const;

/** "Xem xét, nếu không đủ uy tín …": one of these. */
const option = {
  modality: 'considered',
  by: 'managingAuthority',
  time: 'withoutWaitingForTerm',
  provision: p.art_8__lowest,
} as const;

/** 262-QĐ/TW: the Party's confidence poll from 2014 to 2023. */
export const qd262: ConfidenceRegulation = {
  instrument,
  provisions: p,
  readings: { 'party.faultyLine': 'wholeSheet' },

  eligibility: textSilent({
    vi: 'Chưa đọc được các trường hợp không lấy phiếu theo Quy định 262.',
    en: 'The exemptions of Regulation 262 could not be read.',
  }),

  // Điều 3: năm thứ ba
  round: { every: 'term', yearOfTerm: 3, yearsAfter: 3, termBegins: 'congress', provision: p.art_3 },

  // Điều 4, Điều 5: thành phần ghi phiếu
  electorates: [
    {
      title: 'politburoOrSecretariatMember',
      voters: ['centralCommitteeMembers'],
      also: 'nationalAssemblyDeputies',
      provision: p.art_4,
      evidence: 'readInOneSource',
    },
    {
      title: 'standingCommitteeMember',
      voters: ['committeeMembersOfSameLevel'],
      also: 'councilDeputies',
      provision: p.art_4,
      evidence: 'readInSeveralSources',
    },
    {
      title: 'stateEnterpriseLeader',
      voters: [
        'leadersOfBody',
        'partyCommitteeOfBody',
        'headsOfSubordinateUnits',
        'leadersOfSubsidiaries',
        'headsOfMassOrganisations',
      ],
      provision: p.art_5,
      evidence: 'readInOneSource',
    },
    {
      title: 'provincialStateLeader',
      voters: ['councilDeputies', 'headsUnderProvince'],
      provision: p['point_5.3'],
      evidence: 'readInOneSource',
    },
    {
      title: 'departmentDirector',
      voters: [
        'leadersOfBody',
        'partyCommitteeOfBody',
        'headsOfSubordinateUnits',
        'headsOfMassOrganisations',
      ],
      provision: p['point_5.3'],
      evidence: 'readInSiblingText',
    },
    {
      title: 'provincialPoliceDirector',
      voters: [
        'leadersOfBody',
        'partyCommitteeOfBody',
        'headsOfSubordinateUnits',
        'headsOfMassOrganisations',
      ],
      provision: p['point_5.3'],
      evidence: 'readInSiblingText',
    },
    {
      title: 'policeDepartmentHead',
      voters: [
        'leadersOfBody',
        'partyCommitteeOfBody',
        'headsOfSubordinateUnits',
        'headsOfMassOrganisations',
      ],
      provision: p['point_5.3'],
      evidence: 'readInSiblingText',
    },
  ],

  quorum: textSilent({
    vi: 'Chưa đọc được tỷ lệ có mặt tối thiểu theo Quy định 262.',
    en: 'The quorum of Regulation 262 could not be read.',
  }),
  criteria: textSilent({
    vi: 'Chưa đọc được tiêu chí lấy phiếu theo Quy định 262.',
    en: 'The criteria of Regulation 262 could not be read.',
  }),

  // Điểm 7.2: phiếu không hợp lệ
  ballot: {
    faults: [
      { fault: 'notIssuedByCountingCommittee', reach: 'sheet', provision: p['point_7.2'] },
      { fault: 'nameCrossedOut', reach: faultyLine, provision: p['point_7.2'] },
      { fault: 'nameOrInformationAdded', reach: 'sheet', provision: p['point_7.2'] },
      { fault: 'noLevelMarked', reach: faultyLine, provision: p['point_7.2'] },
      { fault: 'severalLevelsMarked', reach: faultyLine, provision: p['point_7.2'] },
    ],
  },

  // Điều 8: sử dụng kết quả; mọi hệ quả đều là "xem xét"
  places: {
    orderReading: 'party.placesOrder',
    orders: {
      committeeFirst: ['standingCommittee', 'assemblyOrCouncil', 'workplace'],
      workplaceOnlyForOthers: ['standingCommittee', 'assemblyOrCouncil'],
      workplaceFirst: ['workplace', 'standingCommittee', 'assemblyOrCouncil'],
    },
    provision: p.art_8__places,
    overall: p.art_8__places,
  },
  use: {
    decidedBy: 'managingAuthority',
    ladder: {
      rungs: [
        {
          when: [lowShare('qd262.twoThirdsLow', p.art_8__lowest, atLeast(twoThirds), ballotsCollected)],
          leadsTo: { outcome: 'twoThirdsLow' },
        },
        {
          when: [
            lowShare('qd262.aboveHalfLow', p.art_8__low, moreThan(half), ballotsCollected),
            lowShare('qd262.belowTwoThirdsLow', p.art_8__low, lessThan(twoThirds), ballotsCollected),
          ],
          leadsTo: { outcome: 'aboveHalfLow' },
        },
      ],
      otherwise: { outcome: 'none' },
    },
    measures: {
      none: [],
      aboveHalfLow: [
        {
          kind: 'removeFromPlanning',
          modality: 'considered',
          by: 'managingAuthority',
          provision: p.art_8__low,
        },
      ],
      twoThirdsLow: [
        { ...option, kind: 'resignation', alternative: 1 },
        { ...option, kind: 'leavePost', alternative: 2 },
        { ...option, kind: 'assignOtherWork', alternative: 3 },
      ],
    },
  },

  // Điều 9: quy trình; không có thời hạn theo ngày
  steps: [
    { id: 'prepareBallots', by: 'cadreAdvisoryBody', provision: p.art_9 },
    { id: 'discuss', by: 'bodyOfThePlace', provision: p.art_9 },
    { id: 'castBallots', by: 'voter', provision: p.art_9 },
    { id: 'announceCount', by: 'countingCommittee', provision: p.art_9 },
    { id: 'reportUp', by: 'bodyOfThePlace', provision: p.art_9 },
  ],

  motion: textSilent({
    vi: 'Không có văn bản của Đảng quy định cách tính kết quả bỏ phiếu tín nhiệm: ghi nhận kết quả, không tính.',
    en: 'No Party text lays down how the result of a vote of confidence proper is computed: it is recorded, not computed.',
  }),
  motionGrounds: [],
};
