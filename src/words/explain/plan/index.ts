import type {
  DueMove,
  LineReport,
  PlanAnswer,
  PlanCandidate,
  PlanConflict,
  TextOnPlan,
} from '../../../assignment/index.js';
import { label } from '../../label.js';
import type { Language } from '../../language.js';
import { citation, citations } from '../../texts.js';
import { findingLines } from '../conditions.js';
import { indented, type Lines, section } from '../lines.js';
import { clauseOf } from '../outcomes/index.js';
import { say } from '../phrases.js';
import { persons, someOf } from '../training/persons.js';

/** What the answer on a plan carries beside the outcome. */
export type OfPlan = Partial<Pick<PlanAnswer, 'planTexts' | 'planLines' | 'due' | 'conflicts'>>;

/** What the plan lacks, who may be moved by each line, who is to move, what contradicts itself. */
export const planLines = (
  { planTexts = [], planLines: lines = [], due = [], conflicts = [] }: OfPlan,
  lang: Language,
): Lines => [
  ...planTexts.flatMap((text) => [...statedLines(text, lang), ...lackLines(text, lang)]),
  ...section(
    say('planLines', lang),
    someOf(lines, (line) => lineLines(line, lang), lang),
  ),
  ...section(
    say('movesDue', lang),
    someOf(due, (one) => [`- ${dueLine(one, lang)}`], lang),
  ),
  ...section(
    say('planConflicts', lang),
    someOf(conflicts, (one) => [`- ${conflictLine(one, lang)}`], lang),
  ),
];

/** Member by member, whether every line states it. */
const statedLines = ({ under, findings }: TextOnPlan, lang: Language): Lines =>
  section(say('planStates', lang, { under }), findingLines(findings, lang));

/** Member by member, the lines that do not state it. */
function lackLines({ under, lacks }: TextOnPlan, lang: Language): Lines {
  const members = [...new Map(lacks.map(({ member, provision }) => [member, provision]))];
  return section(
    say('planLacks', lang, { under }),
    members.map(([member, provision]) => {
      const lines = persons(
        lacks.filter((one) => one.member === member).map(({ line }) => line),
        lang,
      );
      return `- ${say('memberLacking', lang, { member, lines })}; ${citation(provision, lang)}`;
    }),
  );
}

function lineLines({ line, coverage, candidates }: LineReport, lang: Language): Lines {
  const groups = new Map<string, string[]>();
  for (const one of candidates) {
    const said = standingOf(one, lang);
    groups.set(said, [...(groups.get(said) ?? []), one.person]);
  }
  return [
    `- ${say('planLine', lang, { line, coverage })}`,
    ...indented(
      [...groups].map(
        ([outcome, ids]) => `- ${say('considered', lang, { outcome, persons: persons(ids, lang) })}`,
      ),
    ),
  ];
}

/** The outcome; of an open answer why it is open. */
function standingOf({ answer }: PlanCandidate, lang: Language): string {
  if (answer.status === 'determined') return clauseOf(answer.outcome, lang);
  const topic = answer.status === 'undetermined' ? `why.${answer.why}` : `whyNot.${answer.why}`;
  return label(topic as Parameters<typeof label>[0], lang);
}

const dueLine = ({ person, why, by, lines, answer }: DueMove, lang: Language): string =>
  [
    say('moveDue', lang, { person, why }),
    ...(by === undefined ? [] : [say('dueFrom', lang, { by })]),
    ...(answer.status === 'undetermined' ? [label(`why.${answer.why}`, lang)] : []),
    lines.length === 0 ? say('notNamed', lang) : say('namedIn', lang, { lines: lines.join(', ') }),
  ].join('; ');

const conflictLine = ({ kind, persons: who, lines, provisions }: PlanConflict, lang: Language): string =>
  [
    say('planConflictLine', lang, { kind, persons: persons(who, lang), lines: lines.join(', ') }),
    ...(provisions.length === 0 ? [] : [citations(provisions, lang)]),
  ].join('; ');
