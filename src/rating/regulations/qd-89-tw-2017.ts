import { type Instrument, provisionsOf } from '../../law/index.js';
import { atLeast, atMost, half, moreThan, percent } from '../../quantity/index.js';
import { countOf, isSo, type Ladder } from '../../reasoning/index.js';
import { initiativesApplied } from '../facts/flags.js';
import { type Term, yearsRated } from '../facts/term.js';
import type { Rating } from '../model.js';
import { all, allDone, ofTasks, ofUnits, open, to } from './conditions.js';

/** Quy định 89-QĐ/TW: beside the rating texts, a ladder of its own for leaders, by year and by term. */
export const qd89: Instrument = {
  id: 'qd-89-tw-2017',
  kind: 'regulation',
  number: '89-QĐ/TW',
  title: {
    vi: 'Quy định khung tiêu chuẩn chức danh, định hướng khung tiêu chí đánh giá cán bộ lãnh đạo, quản lý các cấp',
    en: 'Regulation on title standards and the frame of criteria for assessing leading and managing cadres of every level',
  },
  issuer: 'politburo',
  signedOn: '2017-08-04',
  inForceFrom: '2017-08-04',
  inForceTo: '2025-08-29',
  evidence: 'readInOneSource',
  remark: {
    vi: 'Chưa đọc được mức không hoàn thành nhiệm vụ trong năm.',
    en: 'The yearly level "not completed" could not be read.',
  },
};

/** Phần III: its provisions, as far as they could be read. */
export const qd89Provisions = provisionsOf('qd-89-tw-2017', {
  'point_III.1.1': {
    evidence: 'readInOneSource',
    vi: 'Hoàn thành xuất sắc: hoàn thành mọi chỉ tiêu, nhiệm vụ, ít nhất 50 % vượt mức; 100 % đơn vị thuộc quyền phụ trách hoàn thành nhiệm vụ trở lên, ít nhất 70 % hoàn thành tốt trở lên; có sáng kiến được áp dụng.',
    en: 'Excellent: all targets and tasks done, at least 50 % exceeded; 100 % of the units led completed or better, at least 70 % good or better; initiatives applied.',
  },
  'point_III.1.1__term': {
    evidence: 'readInOneSource',
    vi: 'Nhiệm kỳ hoàn thành xuất sắc: có 4 năm xếp loại hoàn thành xuất sắc.',
    en: 'Term, excellent: four years rated excellent.',
  },
  'point_III.1.2': {
    evidence: 'readInOneSource',
    vi: 'Hoàn thành tốt: hoàn thành mọi chỉ tiêu, nhiệm vụ, ít nhất 80 % đúng tiến độ, bảo đảm chất lượng; 100 % đơn vị thuộc quyền phụ trách hoàn thành nhiệm vụ trở lên.',
    en: 'Good: all targets and tasks done, at least 80 % on schedule and of quality; 100 % of the units led completed or better.',
  },
  'point_III.1.2__term': {
    evidence: 'readInOneSource',
    vi: 'Nhiệm kỳ hoàn thành tốt: có từ 3 năm hoàn thành tốt, không có năm không hoàn thành.',
    en: 'Term, good: at least three years rated good and none not completed.',
  },
  'point_III.1.3': {
    evidence: 'readInOneSource',
    vi: 'Hoàn thành nhiệm vụ: không quá 20 % chỉ tiêu chưa bảo đảm chất lượng, tiến độ hoặc hiệu quả thấp; nơi phụ trách hoàn thành trên 70 % chỉ tiêu (câu bị cắt).',
    en: 'Completed: at most 20 % of targets short in quality, schedule or effect; what he leads did more than 70 % of its targets (the sentence is cut).',
  },
  'point_III.1.3__units': {
    evidence: 'unverified',
    vi: 'Hoàn thành nhiệm vụ: ít nhất 70 % đơn vị thuộc quyền phụ trách hoàn thành nhiệm vụ trở lên.',
    en: 'Completed: at least 70 % of the units led completed or better.',
  },
  'point_III.1.3__term': {
    evidence: 'readInOneSource',
    vi: 'Nhiệm kỳ hoàn thành nhiệm vụ: có từ 3 năm hoàn thành nhiệm vụ.',
    en: 'Term, completed: at least three years rated completed.',
  },
  'point_III.1__notCompleted': {
    evidence: 'readInOneSource',
    vi: 'Nhiệm kỳ không hoàn thành: có từ 2 năm không hoàn thành nhiệm vụ.',
    en: 'Term, not completed: at least two years not completed.',
  },
});

const p = qd89Provisions;

/** Phần III, mục 1: the yearly conditions of the three upper levels. */
export const ladder89 = {
  excellent: [
    allDone('qd89.excellent.done', p['point_III.1.1'], 'work'),
    ofTasks('qd89.excellent.exceeded', p['point_III.1.1'], 'work', 'exceeded', atLeast(half)),
    ofUnits('qd89.excellent.unitsCompleted', p['point_III.1.1'], 'atLeastCompleted', all),
    ofUnits('qd89.excellent.unitsGood', p['point_III.1.1'], 'atLeastGood', atLeast(percent(70))),
    isSo('qd89.excellent.initiatives', p['point_III.1.1'], initiativesApplied),
  ],
  good: [
    allDone('qd89.good.done', p['point_III.1.2'], 'work'),
    ofTasks('qd89.good.onTime', p['point_III.1.2'], 'work', 'onTimeQuality', atLeast(percent(80))),
    ofUnits('qd89.good.unitsCompleted', p['point_III.1.2'], 'atLeastCompleted', all),
  ],
  completed: [
    ofTasks('qd89.completed.short', p['point_III.1.3'], 'work', 'short', atMost(percent(20))),
    ofTasks('qd89.completed.ledDone', p['point_III.1.3'], 'led', 'done', moreThan(percent(70))),
    ofUnits(
      'qd89.completed.unitsCompleted',
      p['point_III.1.3__units'],
      'atLeastCompleted',
      atLeast(percent(70)),
    ),
  ],
} as const;

/** Phần III, mục 1: the level of a whole term, by those of its years. */
export const termLadder: Ladder<Term, Rating> = {
  vetoes: [
    {
      when: [
        countOf(
          'qd89.term.notCompleted',
          p['point_III.1__notCompleted'],
          yearsRated(['notCompleted'], 2),
          'atLeast',
          2,
        ),
      ],
      leadsTo: to('notCompleted'),
    },
  ],
  rungs: [
    {
      when: [
        countOf('qd89.term.excellent', p['point_III.1.1__term'], yearsRated(['excellent'], 4), 'atLeast', 4),
      ],
      leadsTo: to('excellent'),
    },
    {
      when: [
        countOf(
          'qd89.term.good',
          p['point_III.1.2__term'],
          {
            reading: 'rating.termGood',
            among: {
              goodOrBetter: yearsRated(['excellent', 'good'], 3),
              goodOnly: yearsRated(['good'], 3),
            },
          },
          'atLeast',
          3,
        ),
        countOf(
          'qd89.term.good.none',
          p['point_III.1.2__term'],
          yearsRated(['notCompleted'], 1),
          'lessThan',
          1,
        ),
      ],
      leadsTo: to('good'),
    },
    {
      when: [
        countOf(
          'qd89.term.completed',
          p['point_III.1.3__term'],
          yearsRated(['excellent', 'good', 'completed'], 3),
          'atLeast',
          3,
        ),
      ],
      leadsTo: to('completed'),
    },
  ],
  otherwise: open,
};

/** The texts that rate a term: none follows Quy định 89. */
export const termTimeline = [
  { from: '2017-08-04', to: '2025-08-29', text: { instrument: qd89, ladder: termLadder } },
] as const;
