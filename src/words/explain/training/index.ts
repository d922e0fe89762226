import type { FloorProgress, NotCounted, Shortfall, TrainingAnswer } from '../../../assignment/index.js';
import { shareInWords } from '../../amounts.js';
import { label } from '../../label.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { type Lines, section } from '../lines.js';
import { say } from '../phrases.js';
import { persons, someOf } from './persons.js';
import { targetLines } from './targets.js';

/** What the answer on a scheme of training carries beside the outcome. */
export type OfTraining = Partial<
  Pick<TrainingAnswer, 'targets' | 'degreeFloor' | 'shortfalls' | 'notCounted'>
>;

/** Target by target, the degree the law asks, who lacks what, and who does not count. */
export const trainingLines = (
  { targets = [], degreeFloor, shortfalls = [], notCounted = [] }: OfTraining,
  lang: Language,
): Lines => [
  ...targetLines(targets, lang),
  ...(degreeFloor === undefined ? [] : floorLines(degreeFloor, lang)),
  ...section(
    say('shortfalls', lang),
    someOf(shortfalls, (one) => [`- ${shortfallLine(one, lang)}`], lang),
  ),
  ...section(say('notCounted', lang), leftOutLines(notCounted, lang)),
];

function floorLines({ share, inGrace, lacks, open, provision }: FloorProgress, lang: Language): Lines {
  if (share === undefined) return [];
  const counted = [
    ['inGrace', inGrace],
    ['lacksDegree', lacks],
  ] as const;
  const holds = label('degreeStanding.holdsDegree', lang);
  return section(say('degreeFloorLines', lang), [
    `- ${holds}: ${shareInWords(share, lang)}; ${citation(provision, lang)}`,
    ...counted
      .filter(([, count]) => count > 0)
      .map(([standing, count]) => {
        const said = label(`degreeStanding.${standing}`, lang);
        return `- ${say('floorCount', lang, { standing: said, count })}`;
      }),
    ...(open > 0 ? [`- ${say('floorOpen', lang, { count: open })}`] : []),
  ]);
}

function shortfallLine({ id, lacks, open }: Shortfall, lang: Language): string {
  const what = [
    ...(lacks.length > 0 ? [say('lacks', lang, { targets: lacks.join(', ') })] : []),
    ...(open.length > 0 ? [say('openTargets', lang, { targets: open.join(', ') })] : []),
  ];
  return say('shortfall', lang, { person: id, what: what.join('; ') });
}

function leftOutLines(notCounted: readonly NotCounted[], lang: Language): Lines {
  const reasons = new Set(notCounted.map(({ why }) => why));
  return [...reasons].map((why) => {
    const ids = notCounted.filter((one) => one.why === why).map(({ id }) => id);
    return `- ${say('leftOut', lang, { why, persons: persons(ids, lang) })}`;
  });
}
