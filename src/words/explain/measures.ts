import type { Measure, Modality } from '../../confidence/index.js';
import { label } from '../label.js';
import type { Language } from '../language.js';
import { capital } from '../sentence.js';
import { citation } from '../texts.js';
import { evidenceIfWeak } from './evidence.js';
import { type Lines, section } from './lines.js';
import { say } from './phrases.js';

const order: readonly Modality[] = ['mandatory', 'considered', 'permitted', 'prohibited'];

/** What follows, the most binding first; of alternatives, that one of them is asked for. */
export const measureLines = (measures: readonly Measure[], lang: Language): Lines =>
  section(
    say('measures', lang),
    order.flatMap((modality) => {
      const of = measures.filter((measure) => measure.modality === modality);
      const instead = of.filter(({ alternative }) => alternative !== undefined);
      const together = of.filter(({ alternative }) => alternative === undefined);
      return [
        ...togetherLines(label(`modality.${modality}`, lang), together, lang),
        ...insteadLines(say('oneOf', lang, { modality }), instead, lang),
      ];
    }),
  );

/** One line for measures of one body, one time and one article. */
function togetherLines(heading: string, measures: readonly Measure[], lang: Language): Lines {
  const groups = grouped(measures, (measure) => detailsOf(measure, lang));
  const lines = groups.map(([details, group]) => `- ${kindsOf(group, ', ', lang)}: ${details}`);
  return section(`${capital(heading)}:`, lines);
}

/** One line an alternative; who, when and where stand in the heading where they are the same for all. */
function insteadLines(heading: string, measures: readonly Measure[], lang: Language): Lines {
  const alternatives = grouped(measures, ({ alternative }) => alternative).map(([, group]) => ({
    kinds: kindsOf(group, ` ${say('and', lang)} `, lang),
    details: [...new Set(group.map((measure) => detailsOf(measure, lang)))].join('; '),
  }));
  const [common, ...others] = new Set(alternatives.map(({ details }) => details));
  return others.length === 0
    ? section(
        `${capital(heading)} (${common}):`,
        alternatives.map(({ kinds }) => `- ${kinds}`),
      )
    : section(
        `${capital(heading)}:`,
        alternatives.map(({ kinds, details }) => `- ${kinds}: ${details}`),
      );
}

function grouped<Key>(
  measures: readonly Measure[],
  keyOf: (measure: Measure) => Key,
): readonly (readonly [Key, readonly Measure[]])[] {
  const keys = [...new Set(measures.map(keyOf))];
  return keys.map((key) => [key, measures.filter((measure) => keyOf(measure) === key)]);
}

const kindsOf = (measures: readonly Measure[], between: string, lang: Language): string =>
  measures.map(({ kind }) => label(`measure.${kind}`, lang)).join(between);

/** Who, on what condition, when, where it is written, and how well that could be read. */
function detailsOf({ by, time, condition, provision, evidence }: Measure, lang: Language): string {
  return [
    by === 'pollSubject' ? say('holder', lang) : label(`authority.${by}`, lang),
    ...(condition ? [label(`condition.${condition}`, lang)] : []),
    ...(time ? [label(`time.${time}`, lang)] : []),
    citation(provision, lang),
    ...evidenceIfWeak(evidence, lang),
  ].join('; ');
}
