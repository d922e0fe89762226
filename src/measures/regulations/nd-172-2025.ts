import { provisionsOf } from '../../law/index.js';
import { borrowed } from '../borrowed.js';
import { liabilityExempt, suspendedFor } from './conditions.js';
import { type Attached, type MeasureText, row } from './text.js';

const decree = provisionsOf('nd-172-2025', {
  unplaced__detained: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Bị tạm giữ, tạm giam: đương nhiên tạm đình chỉ công tác và chức vụ, hưởng 50 % lương; bị khởi tố tại ngoại: tạm đình chỉ chức vụ.',
    en: 'Detained: suspended from work and office by law, with 50 % of the pay; indicted at large: suspended from office.',
  },
});
const byLaw = (kind: Attached['kind']): Attached => ({ kind, modality: 'mandatory', by: 'byLaw' });

/** 172/2025/NĐ-CP: no discipline in the cases of Điều 4; suspended by law. */
export const nd172: MeasureText = {
  instrument: { id: 'nd-172-2025' },
  line: 'state',
  from: '2025-07-01',
  of: ['cadre', 'civilServant'],
  provisions: decree,
  rows: [
    row(
      'nd172.noDiscipline',
      borrowed('nd-172-2025', 'art_4__para_2__innovation'),
      { kind: 'disciplineExempt', modality: 'mandatory', by: 'managingAuthority' },
      [liabilityExempt],
    ),
    row(
      'nd172.detained',
      decree.unplaced__detained,
      [byLaw('suspension'), byLaw('officeSuspended'), byLaw('halfPay')],
      [suspendedFor('detained')],
    ),
    row('nd172.indicted', decree.unplaced__detained, byLaw('officeSuspended'), [
      suspendedFor('indictedAtLarge'),
    ]),
  ],
};
