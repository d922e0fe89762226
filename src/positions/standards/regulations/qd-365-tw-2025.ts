import { provisionsOf } from '../../../law/index.js';
import type { StandardsText } from './regulation.js';

const p = provisionsOf('qd-365-tw-2025', {
  unplaced__sixGroups: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Phần II, tiêu chuẩn chung gồm sáu nhóm.',
    en: 'Part II, general standards in six groups.',
  },
  unplaced__qualification: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Phần II, về trình độ, năng lực: đại học trở lên; lý luận chính trị, quản lý nhà nước, khoa học - công nghệ theo quy định; tin học, ngoại ngữ theo yêu cầu.',
    en: 'Part II, qualification and ability: university degree or higher; political theory, State management, science and technology as provided; IT and language as needed.',
  },
  unplaced__centralCommittee: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Phần III mục 1, Ủy viên Ban Chấp hành Trung ương.',
    en: 'Part III item 1, member of the Central Committee.',
  },
  unplaced__politburo: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Phần III, Ủy viên Bộ Chính trị.',
    en: 'Part III, member of the Politburo.',
  },
  unplaced__generalSecretary: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Phần III, Tổng Bí thư.',
    en: 'Part III, General Secretary.',
  },
  unplaced__minister: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Phần III mục 15.1, Bộ trưởng.',
    en: 'Part III item 15.1, minister.',
  },
  unplaced__auditorGeneral: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Phần III mục 14.2, Tổng Kiểm toán Nhà nước.',
    en: 'Part III item 14.2, State Auditor General.',
  },
});

/** The degree, theory and skills of every leading title. */
export const qualificationStandard = p.unplaced__qualification;

const group = (id: string, vi: string, en: string) => ({
  id,
  name: { vi, en },
  provision: p.unplaced__sixGroups,
});
const centralCommittee = { vi: 'Ban Chấp hành Trung ương', en: 'The Central Committee' };
const politburo = { vi: 'Bộ Chính trị', en: 'The Politburo' };

/** 365-QĐ/TW: six groups, results of work for the first time among them. */
export const qd365: StandardsText = {
  id: 'qd-365-tw-2025',
  instrument: { id: 'qd-365-tw-2025' },
  provisions: [p],
  groups: [
    group('politicsIdeology', 'Về chính trị, tư tưởng', 'Politics and ideology'),
    group(
      'ethicsLifestyleDiscipline',
      'Về phẩm chất đạo đức, lối sống và ý thức tổ chức kỷ luật',
      'Ethics, lifestyle and sense of discipline',
    ),
    {
      id: 'qualificationAbility',
      name: { vi: 'Về trình độ, năng lực', en: 'Qualification and ability' },
      provision: p.unplaced__qualification,
      checkable: [
        { vi: 'Tốt nghiệp đại học trở lên', en: 'University degree or higher' },
        {
          vi: 'Trình độ lý luận chính trị, quản lý nhà nước, khoa học - công nghệ theo quy định của cấp có thẩm quyền',
          en: 'Political theory, State management, science-technology level as the competent level rules',
        },
        { vi: 'Tin học, ngoại ngữ theo yêu cầu', en: 'IT and foreign language as needed' },
      ],
    },
    group('prestigeUnity', 'Về uy tín và khả năng quy tụ, đoàn kết', 'Prestige and ability to unite'),
    {
      ...group('workResults', 'Về kết quả công tác', 'Work results'),
      checkable: [
        {
          vi: 'Sản phẩm cụ thể theo chức trách, nhiệm vụ hoặc tiêu chí của ngành',
          en: 'Concrete products of the duties or the criteria of the sector',
        },
        {
          vi: 'Được cấp có thẩm quyền đánh giá hoàn thành tốt chức trách, nhiệm vụ',
          en: 'Assessed by the competent level as having completed the duties well',
        },
      ],
    },
    {
      ...group('healthAgeExperience', 'Về sức khỏe, độ tuổi và kinh nghiệm', 'Health, age and experience'),
      checkable: [
        { vi: 'Tuổi bổ nhiệm, giới thiệu ứng cử', en: 'Age for appointment or nomination' },
        { vi: 'Kinh nghiệm lãnh đạo, quản lý', en: 'Leadership experience' },
      ],
    },
  ],
  titles: [
    {
      position: 'centralCommitteeMember',
      experience: {
        vi: 'Đã kinh qua và hoàn thành tốt chức vụ lãnh đạo chủ chốt cấp dưới trực tiếp hoặc tương đương',
        en: 'Has held and done well key leadership posts of the level directly below or equivalent',
      },
      exceptionBy: centralCommittee,
      provision: p.unplaced__centralCommittee,
    },
    {
      position: 'politburoMember',
      experience: {
        vi: 'Đã tham gia trọn một nhiệm kỳ Ủy viên Trung ương chính thức trở lên và chức vụ chủ chốt ở địa phương hoặc Trung ương',
        en: 'At least one full term as full member of the Central Committee and a key provincial or central post',
      },
      provision: p.unplaced__politburo,
    },
    {
      position: 'generalSecretary',
      experience: {
        vi: 'Đã kinh qua bí thư tỉnh ủy, thành ủy hoặc trưởng ban, bộ, ngành Trung ương; tham gia Bộ Chính trị trọn một nhiệm kỳ trở lên',
        en: 'Has been provincial or municipal Party secretary or head of a central commission, ministry or sector; Politburo for at least one full term',
      },
      exceptionBy: centralCommittee,
      provision: p.unplaced__generalSecretary,
    },
    {
      position: 'minister',
      experience: {
        vi: 'Đã kinh qua thứ trưởng, hoặc cấp phó của ban, bộ, ngành, đoàn thể Trung ương, hoặc lãnh đạo chủ chốt cấp tỉnh',
        en: 'Has been deputy minister, or deputy head of a central commission, ministry, sector or organisation, or key provincial leader',
      },
      exceptionBy: politburo,
      provision: p.unplaced__minister,
    },
    {
      position: 'stateAuditorGeneral',
      experience: {
        vi: 'Đạt tiêu chuẩn chung của Ủy viên Trung ương; đã kinh qua thứ trưởng hoặc tương đương, hoặc lãnh đạo chủ chốt cấp tỉnh',
        en: 'Meets the general standards of a Central Committee member; has been deputy minister or equivalent, or key provincial leader',
      },
      exceptionBy: politburo,
      provision: p.unplaced__auditorGeneral,
    },
  ],
};
