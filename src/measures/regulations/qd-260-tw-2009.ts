import { provisionsOf } from '../../law/index.js';
import { textSilent } from '../../reasoning/index.js';
import {
  anyLetter,
  concluded,
  essentialTask,
  leads,
  notCompletedLatest,
  underHandling,
} from './conditions.js';
import { type Attached, type MeasureText, persons, row } from './text.js';

const old = provisionsOf('qd-260-tw-2009', {
  art_7: {
    evidence: 'readInOneSource',
    vi: 'Chưa cho từ chức: đang đảm nhận nhiệm vụ quốc phòng, an ninh, trọng yếu, cơ mật chưa hoàn thành mà chỉ cán bộ đó làm được; đang bị thanh tra, kiểm toán, điều tra.',
    en: 'Resignation is refused on an unfinished defence, security, key or secret task only this cadre can finish; under inspection, audit, investigation.',
  },
  unplaced__grounds: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Căn cứ miễn nhiệm, từ chức, thôi giữ chức vụ: chưa đọc được.',
    en: 'Grounds of relief, resignation, leaving office: could not be read.',
  },
});

const by = 'managingAuthority';
const barred: Attached = { kind: 'resignation', modality: 'prohibited', by };
const excludes = { kinds: ['resignation'], within: 'text', provision: old.art_7 } as const;
const unread = {
  unread: textSilent({
    vi: 'Căn cứ miễn nhiệm, từ chức của Quy định 260 chưa đọc được.',
    en: 'The grounds of relief and resignation in Regulation 260 could not be read.',
  }),
};

/** 260-QĐ/TW: what it bars was read, its grounds were not. */
export const qd260: MeasureText = {
  instrument: { id: 'qd-260-tw-2009' },
  line: 'party',
  from: '2009-10-02',
  to: '2021-11-02',
  of: persons,
  provisions: old,
  rows: [
    row(
      'qd260.resignation',
      old.unplaced__grounds,
      { ...barred, modality: 'considered' },
      [leads, anyLetter],
      unread,
    ),
    row(
      'qd260.relief',
      old.unplaced__grounds,
      { kind: 'relief', modality: 'considered', by },
      [leads, notCompletedLatest('party')],
      unread,
    ),
    row(
      'qd260.relief.concluded',
      old.unplaced__grounds,
      { kind: 'relief', modality: 'considered', by },
      [leads, concluded('decline', 'politicalStandard', 'standingLost', 'limitedAbility')],
      unread,
    ),
    row('qd260.resignationBarred.task', old.art_7, barred, [leads, anyLetter, essentialTask], { excludes }),
    row(
      'qd260.resignationBarred.handling',
      old.art_7,
      barred,
      [leads, anyLetter, underHandling('inspection', 'investigation')],
      { excludes },
    ),
  ],
};
