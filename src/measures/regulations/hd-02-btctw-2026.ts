import { countOf } from '../../reasoning/index.js';
import { borrowed } from '../borrowed.js';
import { quarterNotCompleted, quartersRunning } from '../facts/quarters.js';
import { holds, leads } from './conditions.js';
import { type MeasureText, persons, row } from './text.js';

const by = 'managingAuthority';
const quarterly = 'hd-02-btctw-2026';
/** 02-HD/BTCTW (2026): quarters. */
export const hd02: MeasureText = {
  instrument: { id: quarterly },
  line: 'party',
  from: '2026-01-01',
  of: persons,
  provisions: {},
  rows: [
    row(
      'hd02.quarters',
      borrowed(quarterly, 'unplaced__consecutive'),
      { kind: 'replacementOrReposting', modality: 'considered', by },
      [leads, (p) => countOf('quartersNotCompleted', p, quartersRunning, 'atLeast', 2)],
    ),
    row(
      'hd02.oneQuarter',
      borrowed(quarterly, 'unplaced__notCompletedQuarter'),
      { kind: 'excellentBarred', modality: 'prohibited', by: 'ratingAuthority' },
      [leads, holds('quarterNotCompleted', quarterNotCompleted)],
    ),
  ],
};
