import { type Instrument, provisionsOf } from '../../law/index.js';
import type { DisciplineForm } from '../model.js';
import { formLadder, opens, relapseAfter } from './parts.js';
import type { DisciplineText, EffectRule, FormsRule } from './regulation.js';
import { unread } from './unread.js';

export const nd112Instrument: Instrument = {
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

export const nd71Instrument: Instrument = {
  id: 'nd-71-2023',
  kind: 'decree',
  number: '71/2023/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi, bổ sung một số điều của Nghị định 112/2020/NĐ-CP về xử lý kỷ luật cán bộ, công chức, viên chức',
    en: 'Decree amending Decree 112/2020 on disciplining cadres, civil servants and public employees',
  },
  issuer: 'government',
  signedOn: '2023-09-20',
  inForceFrom: '2023-09-20',
  amends: ['nd-112-2020'],
  evidence: 'readInSeveralSources',
  remark: { vi: 'Ngày chưa kiểm chứng.', en: 'The day is unverified.' },
};

const p = provisionsOf('nd-112-2020', {
  art_2__relapse: {
    evidence: 'readInOneSource',
    vi: 'Vi phạm lại cùng hành vi trong 24 tháng kể từ ngày quyết định kỷ luật có hiệu lực là tái phạm; ngoài 24 tháng là vi phạm lần đầu, là tình tiết tăng nặng.',
    en: 'The same act again within 24 months of the decision taking effect is a relapse; later it is a first act, aggravated.',
  },
  art_2__effect: {
    evidence: 'readInOneSource',
    vi: 'Quyết định kỷ luật có hiệu lực 12 tháng; đã có quyết định kỷ luật đảng thì tính từ ngày quyết định kỷ luật đảng; quy hoạch, bổ nhiệm, giới thiệu, bố trí theo quy định của Đảng.',
    en: 'A decision runs 12 months, from the Party decision where there is one; planning, appointment, nomination and posting follow the rules of the Party.',
  },
  unplaced__forms: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Công chức không lãnh đạo: khiển trách, cảnh cáo, hạ bậc lương, buộc thôi việc; công chức lãnh đạo: khiển trách, cảnh cáo, giáng chức, cách chức, buộc thôi việc.',
    en: 'Civil servants who do not lead: reprimand, warning, salary-step reduction, forced termination; who lead: reprimand, warning, demotion, removal from office, forced termination.',
  },
  unplaced__termination: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Buộc thôi việc khi tái phạm sau cách chức (công chức lãnh đạo), sau hạ bậc lương (công chức không lãnh đạo).',
    en: 'Forced termination after a relapse on removal from office (leaders), on salary-step reduction (others).',
  },
});

const l58 = provisionsOf('l-58-2010-qh12', {
  art_52: {
    evidence: 'readInSeveralSources',
    vi: 'Viên chức: khiển trách, cảnh cáo, cách chức (viên chức quản lý), buộc thôi việc.',
    en: 'Public employees: reprimand, warning, removal from office (managers), forced termination.',
  },
});

/** Luật Viên chức 2010 Điều 52, which 234/2026/NĐ-CP repeats. */
export const publicEmployeeForms: FormsRule = {
  provision: l58.art_52,
  forms: {
    leader: ['reprimand', 'warning', 'removalFromOffice', 'forcedTermination'],
    nonLeader: ['reprimand', 'warning', 'forcedTermination'],
  },
};

const leader = ['reprimand', 'warning', 'demotion', 'removalFromOffice', 'forcedTermination'] as const;
const nonLeader = ['reprimand', 'warning', 'salaryReduction', 'forcedTermination'] as const;
const civilServantForms: FormsRule = { provision: p.unplaced__forms, forms: { leader, nonLeader } };

/** The one form whose ground could be read. */
const terminationAfter = (form: DisciplineForm, possible: readonly DisciplineForm[]) =>
  formLadder([opens('forcedTermination', relapseAfter(form, p.unplaced__termination))], possible);

const name = { vi: 'Nghị định 112/2020/NĐ-CP', en: 'Decree 112/2020' };
const unreadParts = unread(
  name,
  'limitation',
  'severalActs',
  'whileServing',
  'matching',
  'handling',
  'procedure',
  'by',
);
const firstText = { ...unreadParts, ...unread(name, 'effect', 'relapse') };

const effect: EffectRule = {
  provision: p.art_2__effect,
  months: 12,
  endless: ['forcedTermination', 'recall'],
  fromPartyDecision: true,
};
const asAmended = {
  ...unreadParts,
  effect,
  relapse: { provision: p.art_2__relapse, months: 24, later: 'firstTimeAggravating' },
} as const;

const decree = { instrument: nd112Instrument, provisions: [p, l58] } as const;
const amended = 'nd-112-2020+nd-71-2023';

const civilServant = {
  ...decree,
  forms: civilServantForms,
  proposal: {
    leader: terminationAfter('removalFromOffice', leader),
    nonLeader: terminationAfter('salaryReduction', nonLeader),
  },
} as const;
const cadre = { ...decree, ...unread(name, 'forms', 'proposal') } as const;
const publicEmployee = { ...decree, forms: publicEmployeeForms, ...unread(name, 'proposal') } as const;

/** 112/2020/NĐ-CP as first issued: its clocks could not be read. */
export const nd112 = {
  cadre: { ...cadre, ...firstText, id: 'nd-112-2020' },
  civilServant: { ...civilServant, ...firstText, id: 'nd-112-2020' },
  publicEmployee: { ...publicEmployee, ...firstText, id: 'nd-112-2020' },
} satisfies Readonly<Record<string, DisciplineText>>;

/** As amended by 71/2023/NĐ-CP. */
export const nd112Amended = {
  cadre: { ...cadre, ...asAmended, id: amended },
  civilServant: { ...civilServant, ...asAmended, id: amended },
  publicEmployee: { ...publicEmployee, ...asAmended, id: amended },
} satisfies Readonly<Record<string, DisciplineText>>;

/** Luật Viên chức 2010 before the decree. */
export const l58Text: DisciplineText = {
  id: 'l-58-2010-qh12',
  instrument: { id: 'l-58-2010-qh12' },
  provisions: [l58],
  forms: publicEmployeeForms,
  ...unread(
    {
      vi: 'Quy định về kỷ luật viên chức trước ngày 20/09/2020',
      en: 'The rules on public employees before 20/09/2020',
    },
    'effect',
    'limitation',
    'relapse',
    'severalActs',
    'whileServing',
    'matching',
    'handling',
    'proposal',
    'procedure',
    'by',
  ),
};
