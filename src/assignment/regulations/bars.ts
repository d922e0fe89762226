import { addDays, addMonths } from '../../calendar/index.js';
import { onMovement, partyDecisionMonths } from '../../positions/index.js';
import { type ByReading, countOf, type Fact, isSo } from '../../reasoning/index.js';
import type { Moved } from '../model.js';
import { monthOfPeriod } from '../months.js';
import { pauseTexts } from './kl-128-tw-2025.js';
import { bar, fact } from './parts.js';
import type { BarText, MoveCondition } from './regulation.js';

const officials = ['cadre', 'civilServant'] as const;
const everyMove = ['transfer', 'rotation', 'secondment'] as const;

/** Luật 22/2008/QH12 Điều 82 khoản 3. */
const handlingBefore2025: BarText = {
  instrument: { id: 'l-22-2008-qh12' },
  from: '2010-01-01',
  to: '2025-06-30',
  kinds: everyMove,
  binds: officials,
  conditions: [
    bar('disciplineInProgress', onMovement.handlingBefore2025),
    bar('underInvestigation', onMovement.handlingBefore2025),
  ],
};

/** Luật 80/2025/QH15 Điều 38 khoản 2. */
const handling: BarText = {
  instrument: { id: 'l-80-2025-qh15' },
  from: '2025-07-01',
  kinds: everyMove,
  binds: officials,
  conditions: [
    bar('disciplineInProgress', onMovement.handling),
    bar('underInvestigation', onMovement.handling),
  ],
};

const published = ({ bars }: Moved): string | null | undefined => bars?.partyDisciplinePublishedOn;

const monthOfDecision = (counts: 'dayAfter' | 'sameDay'): Fact<Moved, number> =>
  fact('bars.partyDisciplinePublishedOn', (facts) => {
    const day = published(facts);
    return day ? monthOfPeriod(day, facts.decidedOn, counts) : undefined;
  });

const noDecision = isSo<Moved>(
  'noPartyDiscipline',
  onMovement.partyDisciplineRunning,
  fact('bars.partyDisciplinePublishedOn', (facts) => {
    const day = published(facts);
    return day === undefined ? undefined : day === null;
  }),
);

/** 69-QĐ/TW Điều 2 khoản 13: a Party decision runs for the months of khoản 5. */
const partyDiscipline: MoveCondition<Moved> = {
  id: 'partyDiscipline',
  failing: 'barred',
  rule: countOf(
    'partyDiscipline',
    onMovement.partyDisciplineRunning,
    {
      reading: 'assignment.disciplineEnd',
      among: { dayAfter: monthOfDecision('dayAfter'), sameDay: monthOfDecision('sameDay') },
    },
    'moreThan',
    partyDecisionMonths,
  ),
  unless: [noDecision],
  until: (facts, readings) => {
    const day = published(facts);
    if (!day) return undefined;
    const full = addMonths(day, partyDecisionMonths);
    return readings['assignment.disciplineEnd'] === 'sameDay' ? full : addDays(full, 1);
  },
};

/** A placement that a measure orders is no voluntary move. */
const ordered: ByReading<Fact<Moved, boolean>> = {
  reading: 'assignment.partyDiscipline',
  among: {
    voluntaryMoves: fact('placementAfterMeasure', ({ placementAfterMeasure }) => placementAfterMeasure),
    everyMove: fact('placementAfterMeasure', () => false),
  },
};

const party = { instrument: { id: 'qd-69-tw-2022' }, from: '2022-07-06' } as const;
const partyTexts: readonly BarText[] = [
  { ...party, kinds: ['rotation'], conditions: [partyDiscipline] },
  {
    ...party,
    kinds: ['transfer'],
    conditions: [
      {
        ...partyDiscipline,
        unless: [noDecision, isSo('placementAfterMeasure', onMovement.partyDisciplineRunning, ordered)],
      },
    ],
  },
];

/** 45-HD/BTCTW mục VI.1. */
const file: BarText = {
  instrument: { id: 'hd-45-btctw-2025' },
  from: '2025-11-21',
  kinds: ['transfer', 'rotation'],
  conditions: [bar('fileUndeclared', onMovement.fileUntrue)],
};

/** What bars movements of several kinds. A new text is a new line here. */
export const barTexts: readonly BarText[] = [
  handlingBefore2025,
  handling,
  ...partyTexts,
  file,
  ...pauseTexts,
];
