import type {
  AppointmentDeadline,
  CatalogueProblem,
  CommuneInstitution,
  LocalNames,
} from '../../../positions/index.js';
import { dayInWords } from '../../amounts.js';
import { label, labelled } from '../../label.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { evidenceIfWeak } from '../evidence.js';
import { column, type Lines, section } from '../lines.js';
import { listsWith, type Telling } from '../outcomes/telling.js';
import { say } from '../phrases.js';
import { titleName } from './names.js';

/** The bodies of a commune, institution by institution. */
export const communeBodies: Telling<readonly CommuneInstitution[]> = {
  is: (outcome) => listsWith(outcome, 'bodies'),
  clause: (_, lang) => say('communeBodies', lang),
  lines: (institutions, lang) =>
    institutions.map(({ of, bodies, provision, evidence }) =>
      [
        `- ${label(`communeInstitution.${of}`, lang)}: ${bodies.map((body) => body[lang]).join(', ')}`,
        citation(provision, lang),
        ...evidenceIfWeak(evidence, lang),
      ].join('; '),
    ),
};

/** The limits of time of appointment and planning: the day in a column, what is due, from which act it is counted. */
export const dueDays: Telling<readonly AppointmentDeadline[]> = {
  is: (outcome) => listsWith(outcome, 'countedFrom'),
  clause: (_, lang) => say('dueDays', lang),
  lines: (deadlines, lang) => {
    const days = column(deadlines.map(({ day }) => dayInWords(day, lang)));
    return deadlines.map(({ id, names, countedFrom, provision, evidence }, index) =>
      [
        `${days[index]}  ${labelled(`appointmentDeadline.${id}`)?.[lang] ?? id}: ${say(names === 'latest' ? 'latestAct' : 'earliestAct', lang)}`,
        say('countedFrom', lang, { act: countedFrom }),
        citation(provision, lang),
        ...evidenceIfWeak(evidence, lang),
      ].join('; '),
    );
  },
};

/** What is wrong with a local table, kind by kind, each title by its name. */
export function problemLines(
  problems: readonly CatalogueProblem[],
  lang: Language,
  local: LocalNames | undefined,
): Lines {
  const name = (id: string): string => `"${titleName(id, lang, local) ?? id}"`;
  const codes = [...new Set(problems.map(({ code }) => code))];
  return section(
    say('problems', lang),
    codes.flatMap((code) => {
      const those = problems.filter((problem) => problem.code === code);
      const titles = those.flatMap(({ title, against }) =>
        title === undefined
          ? []
          : [
              against === undefined
                ? `- ${name(title)}`
                : `- ${say('putAgainst', lang, { title: name(title), against: name(against) })}`,
            ],
      );
      const place = those.find(({ provision }) => provision)?.provision;
      const heading = [
        label(`catalogueProblem.${code}`, lang),
        ...(place ? [citation(place, lang)] : []),
      ].join('; ');
      return titles.length === 0 ? [`- ${heading}`] : section(`${heading}:`, titles);
    }),
  );
}
