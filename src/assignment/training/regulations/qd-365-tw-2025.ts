import { qualificationStandard } from '../../../positions/index.js';
import { isSo } from '../../../reasoning/index.js';
import { type DegreeText, degreeFrom, graceOpen, inOfficeThen } from './floor.js';
import { grace } from './nd-33-2023.js';

const stillBinding = { reading: 'training.degreeGrace', is: 'binding' };

/** 365-QĐ/TW phần II: every leading title; it gives no time of its own. */
export const qd365: DegreeText = {
  id: qualificationStandard.ref.instrument,
  instrument: { id: qualificationStandard.ref.instrument },
  provision: qualificationStandard,
  ladder: {
    rungs: [
      {
        when: [isSo('degreeFloor', qualificationStandard, degreeFrom('university'))],
        leadsTo: { outcome: 'holdsDegree' },
      },
      {
        when: [
          isSo('degreeGraceOpen', grace.provision, graceOpen),
          isSo('degreeGrace', grace.provision, inOfficeThen),
        ],
        onlyIf: stillBinding,
        leadsTo: { outcome: 'inGrace' },
      },
    ],
    otherwise: { outcome: 'lacksDegree' },
  },
};
