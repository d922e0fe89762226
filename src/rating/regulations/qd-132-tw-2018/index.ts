import { type ReadingIs, textSilent } from '../../../reasoning/index.js';
import { hd16, hd16Forms, hd16Provisions } from '../hd-16-btctw-2018.js';
import { hd21, hd21Authorities, hd21Deadlines, hd21Forms, hd21Provisions } from '../hd-21-btctw-2019.js';
import { qd89, qd89Provisions } from '../qd-89-tw-2017.js';
import type { RatingRegulation } from '../regulation.js';
import { nd90, nd90Provisions } from '../state/nd-90-2020/text.js';
import { acts } from './acts.js';
import { collective, organisation } from './bodies.js';
import { cap } from './cap.js';
import type { Guidance } from './guidance.js';
import { leader, partyMember } from './individuals.js';
import { places } from './places.js';
import { qd132Provisions as p, qd132 } from './provisions.js';
import { only2018, scope } from './scope.js';

/** What 132-QĐ/TW says of who is rated, how and in what order, with the guidance it is read by. */
const rules = (g: Guidance, onlyIf?: ReadingIs) =>
  ({
    instrument: qd132,
    // Điều 5: đối tượng
    scope: scope(g, onlyIf),
    places: places(g),
    acts: acts(g),
    // Điều 12: các mức
    levels: {
      partyMember: partyMember(g),
      leader: leader(g),
      collective: collective(g),
      organisation: organisation(g),
    },
    // "Trong năm": a breach of an earlier year, or at a former body, has no rule that could be read
    discipline: {
      countsIn: 'decisionYear',
      olderAct: { effect: 'textSilent', provision: g.unplaced__reRating },
      onceOnly: g.unplaced__onceOnly,
    },
    decidedBy: 'directSuperiorCommittee',
  }) as const;

const daysUnread = textSilent({
  vi: 'Chưa đọc được thời hạn xếp loại hằng năm; Hướng dẫn 25-HD/BTCTW (2023) nêu trước ngày 31/12.',
  en: 'The days of the annual rating could not be read; Guidance 25-HD/BTCTW (2023) says before 31/12.',
});

/** 132-QĐ/TW alone: the months before its guidance. */
export const qd132Alone: RatingRegulation = {
  ...rules(p, only2018),
  id: 'qd-132-tw-2018',
  guidance: [],
  beside: [qd89],
  provisions: [p, qd89Provisions],
  // The guidance, not yet issued, is stricter than the regulation on members
  readings: { 'rating.headNotAboveCollective': 'on', 'rating.memberHalfTest': 'qd132' },
  cap: textSilent({
    vi: 'Chưa đọc được giới hạn số xuất sắc trong Quy định 132; Hướng dẫn 21-HD/BTCTW (2019) nêu 20 % số hoàn thành tốt.',
    en: 'The cap could not be read in Regulation 132; Guidance 21-HD/BTCTW (2019) sets 20 % of those rated good.',
  }),
  authorities: textSilent({
    vi: 'Chưa đọc được các điều về thẩm quyền của Quy định 132.',
    en: 'The articles of Regulation 132 on authority could not be read.',
  }),
  deadlines: daysUnread,
  forms: textSilent({
    vi: 'Mẫu biểu do Hướng dẫn 16-HD/BTCTW (24/09/2018) quy định.',
    en: 'Forms are laid down in Guidance 16-HD/BTCTW (24/09/2018).',
  }),
};

/** 132-QĐ/TW with 16-HD/BTCTW: the ratings of 2018. */
export const qd132WithHd16: RatingRegulation = {
  ...rules(hd16Provisions, only2018),
  id: 'qd-132-tw-2018+hd-16-btctw-2018',
  guidance: [hd16],
  beside: [qd89],
  provisions: [p, hd16Provisions, qd89Provisions],
  readings: { 'rating.headNotAboveCollective': 'on' },
  cap: cap(hd16Provisions),
  authorities: hd21Authorities(hd16Provisions),
  deadlines: daysUnread,
  forms: hd16Forms,
};

/** 132-QĐ/TW with 21-HD/BTCTW: the ratings of 2019 to 2022. */
export const qd132WithHd21: RatingRegulation = {
  ...rules(hd21Provisions),
  id: 'qd-132-tw-2018+hd-21-btctw-2019',
  guidance: [hd21],
  beside: [qd89, nd90],
  provisions: [p, hd21Provisions, qd89Provisions, nd90Provisions],
  readings: { 'rating.headNotAboveCollective': 'on' },
  cap: cap(hd21Provisions),
  authorities: hd21Authorities(hd21Provisions),
  stateLink: {
    basis: hd21Provisions.unplaced__order,
    carriesOver: { level: 'notCompleted', provision: hd21Provisions.unplaced__memberNotCompleted },
    requires: { level: 'excellent', provision: hd21Provisions.unplaced__memberStateRating },
  },
  deadlines: hd21Deadlines,
  forms: hd21Forms,
};
