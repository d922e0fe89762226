import { type Instrument, provisionsOf } from '../../../law/index.js';
import { isNot, isSo, type Rung } from '../../../reasoning/index.js';
import {
  type DegreeFacts,
  type DegreeStanding,
  type DegreeText,
  degreeFrom,
  type Grace,
  inOfficeThen,
} from './floor.js';

export const nd33Record: Instrument = {
  id: 'nd-33-2023',
  kind: 'decree',
  number: '33/2023/NĐ-CP',
  title: {
    vi: 'Nghị định về cán bộ, công chức cấp xã và người hoạt động không chuyên trách',
    en: 'Decree on commune cadres, commune civil servants and part-time staff',
  },
  issuer: 'government',
  signedOn: '2023-06-10',
  inForceFrom: '2023-08-01',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Phần về công chức bị Nghị định 170/2025/NĐ-CP bãi bỏ từ 01/07/2025; phần về cán bộ chưa rõ.',
    en: 'The part on civil servants was ended by Decree 170/2025/NĐ-CP on 01/07/2025; what became of the part on cadres is not clear.',
  },
};

export const nd33Provisions = provisionsOf(nd33Record.id, {
  art_8: {
    evidence: 'readInOneSource',
    vi: 'Cán bộ cấp xã có trình độ đại học trở lên; người đang giữ chức vụ ngày 01/08/2023 mà chưa đạt thì đến 01/08/2028 phải đạt, từ ngày đó nghỉ hưu hoặc tinh giản biên chế.',
    en: 'Commune cadres hold a university degree or higher; those in office on 01/08/2023 without it have until 01/08/2028 to obtain it, and from then retire or are made redundant.',
  },
});

const { art_8: provision } = nd33Provisions;

/** Five years for those in office on its first day. */
export const grace: Grace = { inOfficeOn: '2023-08-01', to: '2028-07-31', provision };

const floor = isSo('degreeFloor', provision, degreeFrom('university'));
const holds: Rung<DegreeFacts, DegreeStanding> = { when: [floor], leadsTo: { outcome: 'holdsDegree' } };
const wasInOffice = isSo('degreeGrace', provision, inOfficeThen);
const wasNotInOffice = isNot('degreeGrace', provision, inOfficeThen);

/** Decree 33/2023/NĐ-CP, until the objects of the decree changed. */
export const nd33: DegreeText = {
  id: nd33Record.id,
  instrument: nd33Record,
  provision,
  ladder: {
    rungs: [holds, { when: [wasInOffice], leadsTo: { outcome: 'inGrace' } }],
    otherwise: { outcome: 'lacksDegree' },
  },
};

const goesOn = { reading: 'training.degreeFloorGap', is: 'goesOnForCadres' };

/** The same once its objects have changed, while no other text names a floor. */
export const nd33Gap: DegreeText = {
  ...nd33,
  id: `${nd33Record.id}+2025`,
  ladder: {
    rungs: [
      holds,
      { when: [wasInOffice], onlyIf: goesOn, leadsTo: { outcome: 'inGrace' } },
      { when: [wasNotInOffice], onlyIf: goesOn, leadsTo: { outcome: 'lacksDegree' } },
    ],
    otherwise: { silent: true, among: ['inGrace', 'lacksDegree'] },
  },
};
