import type { Instrument } from '../../../law/index.js';
import { textSilent } from '../../../reasoning/index.js';
import type { StateRegulation } from './regulation.js';

/** Nghị định 56/2015/NĐ-CP. */
const nd56: Instrument = {
  id: 'nd-56-2015',
  kind: 'decree',
  number: '56/2015/NĐ-CP',
  title: {
    vi: 'Nghị định về đánh giá và phân loại cán bộ, công chức, viên chức',
    en: 'Decree on evaluation and classification of cadres, civil servants and public employees',
  },
  issuer: 'government',
  signedOn: '2015-06-09',
  inForceFrom: '2015-08-01',
  inForceTo: '2020-08-19',
  evidence: 'readInOneSource',
};

const nd88: Instrument = {
  id: 'nd-88-2017',
  kind: 'decree',
  number: '88/2017/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi, bổ sung một số điều của Nghị định 56/2015/NĐ-CP',
    en: 'Decree amending Decree 56/2015',
  },
  issuer: 'government',
  signedOn: '2017-07-27',
  inForceTo: '2020-08-19',
  amends: ['nd-56-2015'],
  evidence: 'readInOneSource',
};

const unread = textSilent({
  vi: 'Các mức phân loại của Nghị định 56/2015 và 88/2017 chưa đọc được.',
  en: 'The levels of Decrees 56/2015 and 88/2017 could not be read.',
});
const everyPerson = {
  cadre: unread,
  civilServant: unread,
  leadingCivilServant: unread,
  publicEmployee: unread,
  managingPublicEmployee: unread,
};

/** Nghị định 56/2015 and 88/2017, to 19/08/2020. */
export const nd56Regulation: StateRegulation = {
  id: 'nd-56-2015+nd-88-2017',
  instrument: nd56,
  beside: [nd88],
  provisions: [],
  scope: everyPerson,
  levels: everyPerson,
  decidedBy: {},
};
