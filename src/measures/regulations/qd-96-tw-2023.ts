import { isSo } from '../../reasoning/index.js';
import { borrowed } from '../borrowed.js';
import { asked } from '../facts/flags.js';
import type { Condition, MeasureText } from './text.js';
import { persons, row } from './text.js';

const id = 'qd-96-tw-2023';

/** The poll a row goes through was held under this text. */
const heldUnder: Condition = (p) =>
  isSo(
    'polledUnderText',
    p,
    asked('polls', ({ poll }) => poll && poll.under === id),
  );
const twoPlaces: Condition = (p) =>
  isSo(
    'polledInTwoPlaces',
    p,
    asked('polls', ({ polls }) => polls && polls.length > 1),
  );

/** 96-QĐ/TW Điều 11 khoản 1, 4; what it attaches to the two bars of low marks stands in the room of the polls. */
export const qd96: MeasureText = {
  instrument: { id },
  line: 'party',
  from: '2023-02-02',
  of: persons,
  provisions: {},
  rows: [
    row(
      'qd96.basis',
      borrowed(id, 'art_11__para_1'),
      { kind: 'basisOfEvaluation', modality: 'considered', by: 'managingAuthority' },
      [heldUnder],
      { each: 'poll' },
    ),
    row(
      'qd96.twoPlaces',
      borrowed(id, 'art_11__para_4'),
      { kind: 'overallAssessment', modality: 'considered', by: 'managingAuthority' },
      [twoPlaces],
    ),
  ],
};
