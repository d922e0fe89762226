import { type Instrument, type Provision, provisionsOf, type Timeline } from '../../law/index.js';
import { type Known, textSilent } from '../../reasoning/index.js';
import type { DisciplineForm, DisciplineTrack } from '../model.js';

/** What a track disciplines with: by whom it is about, the lightest form first. */
export interface FormsRule {
  readonly provision: Provision;
  readonly forms: Readonly<Partial<Record<DisciplinedKind, readonly DisciplineForm[]>>>;
}

/** Whom a form is for: a member, one on probation, an organisation; an official who leads or one who does not. */
export const disciplinedKinds = [
  'member',
  'probationaryMember',
  'organisation',
  'leader',
  'nonLeader',
] as const;
/** Whom a form of discipline is for. */
export type DisciplinedKind = (typeof disciplinedKinds)[number];

/** Điều lệ Đảng Điều 35; 69-QĐ/TW Điều 7. */
const charter = provisionsOf('dieu-le-dang-2011', {
  art_35: {
    evidence: 'readInSeveralSources',
    vi: 'Hình thức kỷ luật: tổ chức đảng: khiển trách, cảnh cáo, giải tán; đảng viên chính thức: khiển trách, cảnh cáo, cách chức, khai trừ; đảng viên dự bị: khiển trách, cảnh cáo.',
    en: 'Forms: of an organisation reprimand, warning, dissolution; of a full member reprimand, warning, removal from office, expulsion; of a member on probation reprimand, warning.',
  },
});

const qd69: Instrument = {
  id: 'qd-69-tw-2022',
  kind: 'regulation',
  number: '69-QĐ/TW',
  title: {
    vi: 'Quy định về kỷ luật tổ chức đảng, đảng viên vi phạm',
    en: 'Regulation on disciplining Party organisations and members',
  },
  issuer: 'politburo',
  signedOn: '2022-07-06',
  inForceFrom: '2022-07-06',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Thay thế Quy định 07-QĐi/TW (2018), 102-QĐ/TW (2017); được sửa đổi bởi Quy định 264-QĐ/TW (14/02/2025), chưa đọc được.',
    en: 'Replaces Regulations 07-QĐi/TW (2018) and 102-QĐ/TW (2017); amended by 264-QĐ/TW (14/02/2025), which could not be read.',
  },
};
const qd69Provisions = provisionsOf('qd-69-tw-2022', { art_7: { ...charter.art_35 } });

const nd112: Instrument = {
  id: 'nd-112-2020',
  kind: 'decree',
  number: '112/2020/NĐ-CP',
  title: {
    vi: 'Nghị định về xử lý kỷ luật cán bộ, công chức, viên chức',
    en: 'Decree on disciplining cadres, civil servants and public employees',
  },
  issuer: 'government',
  inForceFrom: '2020-09-20',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Được sửa đổi bởi Nghị định 71/2023/NĐ-CP. Hết hiệu lực đối với cán bộ, công chức từ 01/07/2025, đối với viên chức từ 01/07/2026.',
    en: 'Amended by Decree 71/2023. Ended for cadres and civil servants on 01/07/2025, for public employees on 01/07/2026.',
  },
};
const nd112Provisions = provisionsOf('nd-112-2020', {
  unplaced__forms: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Công chức không lãnh đạo: khiển trách, cảnh cáo, hạ bậc lương, buộc thôi việc; công chức lãnh đạo: khiển trách, cảnh cáo, giáng chức, cách chức, buộc thôi việc.',
    en: 'Civil servants who do not lead: reprimand, warning, salary-step reduction, forced termination; who lead: reprimand, warning, demotion, removal from office, forced termination.',
  },
});

const nd172: Instrument = {
  id: 'nd-172-2025',
  kind: 'decree',
  number: '172/2025/NĐ-CP',
  title: {
    vi: 'Nghị định về xử lý kỷ luật cán bộ, công chức',
    en: 'Decree on disciplining cadres and civil servants',
  },
  issuer: 'government',
  signedOn: '2025-06-30',
  inForceFrom: '2025-07-01',
  evidence: 'readInSeveralSources',
};
const nd172Provisions = provisionsOf('nd-172-2025', {
  art_7: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ: khiển trách, cảnh cáo, cách chức, bãi nhiệm; công chức: khiển trách, cảnh cáo, cách chức (lãnh đạo), buộc thôi việc. Bỏ giáng chức, hạ bậc lương.',
    en: 'Cadres: reprimand, warning, removal from office, recall; civil servants: reprimand, warning, removal from office (leaders), forced termination. Demotion and salary-step reduction are gone.',
  },
});

const l58Provisions = provisionsOf('l-58-2010-qh12', {
  art_52: {
    evidence: 'readInSeveralSources',
    vi: 'Viên chức: khiển trách, cảnh cáo, cách chức (viên chức quản lý), buộc thôi việc.',
    en: 'Public employees: reprimand, warning, removal from office (managers), forced termination.',
  },
});

const nd234: Instrument = {
  id: 'nd-234-2026',
  kind: 'decree',
  number: '234/2026/NĐ-CP',
  title: { vi: 'Nghị định về xử lý kỷ luật viên chức', en: 'Decree on disciplining public employees' },
  issuer: 'government',
  inForceFrom: '2026-07-01',
  evidence: 'readInOneSource',
};
const nd234Provisions = provisionsOf('nd-234-2026', { art_7__para_1: { ...l58Provisions.art_52 } });

const party = {
  organisation: ['reprimand', 'warning', 'dissolution'],
  member: ['reprimand', 'warning', 'removalFromOffice', 'expulsion'],
  probationaryMember: ['reprimand', 'warning'],
} as const;

const publicEmployee = {
  leader: ['reprimand', 'warning', 'removalFromOffice', 'forcedTermination'],
  nonLeader: ['reprimand', 'warning', 'forcedTermination'],
} as const;

/** Which forms a track knows, by day. */
export const formTimelines: Readonly<Record<DisciplineTrack, Known<Timeline<FormsRule>>>> = {
  party: [
    // Only the year of the Statutes is on record: certain from the day after it
    { from: '2012-01-01', text: { provision: charter.art_35, forms: party } },
    { from: '2022-07-06', text: { provision: qd69Provisions.art_7, forms: party } },
  ],
  cadre: [
    {
      from: '2025-07-01',
      text: {
        provision: nd172Provisions.art_7,
        forms: {
          leader: ['reprimand', 'warning', 'removalFromOffice', 'recall'],
          nonLeader: ['reprimand', 'warning', 'recall'],
        },
      },
    },
  ],
  civilServant: [
    {
      from: '2020-09-20',
      text: {
        provision: nd112Provisions.unplaced__forms,
        forms: {
          leader: ['reprimand', 'warning', 'demotion', 'removalFromOffice', 'forcedTermination'],
          nonLeader: ['reprimand', 'warning', 'salaryReduction', 'forcedTermination'],
        },
      },
    },
    {
      from: '2025-07-01',
      text: {
        provision: nd172Provisions.art_7,
        forms: {
          leader: ['reprimand', 'warning', 'removalFromOffice', 'forcedTermination'],
          nonLeader: ['reprimand', 'warning', 'forcedTermination'],
        },
      },
    },
  ],
  publicEmployee: [
    { from: '2012-01-01', text: { provision: l58Provisions.art_52, forms: publicEmployee } },
    { from: '2026-07-01', text: { provision: nd234Provisions.art_7__para_1, forms: publicEmployee } },
  ],
  massOrganisation: textSilent({
    vi: 'Hình thức kỷ luật của đoàn thể do điều lệ từng đoàn thể quy định; chưa đọc.',
    en: 'Forms of a mass organisation are those of its own statutes, which were not read.',
  }),
};

/** The texts and provisions of this room, for the lawbook. */
export const disciplineTexts = [qd69, nd112, nd172, nd234] as const;
export const disciplineProvisions = [
  charter,
  qd69Provisions,
  nd112Provisions,
  nd172Provisions,
  l58Provisions,
  nd234Provisions,
] as const;
