import {
  type Allowance,
  type AppointmentStep,
  type AppointmentTerm,
  catalogueTimeline,
  type DeputyLimit,
  type Management,
  type Rank,
  type Standards,
} from '../../../positions/index.js';
import { numberInWords } from '../../amounts.js';
import { labelled } from '../../label.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { evidenceIfWeak } from '../evidence.js';
import type { Lines } from '../lines.js';
import { has, listsWith, type Telling } from '../outcomes/telling.js';
import { say } from '../phrases.js';

/** Group and tier in a catalogue. */
export const rank: Telling<Rank> = {
  is: (outcome) => has(outcome, 'catalogue') && has(outcome, 'group'),
  clause: ({ catalogue, group: code, tier }, lang) => {
    const group = groupInWords(catalogue, code, lang);
    return tier === undefined
      ? say('rankOfGroup', lang, { group, catalogue })
      : say('rank', lang, { group, tier, catalogue });
  },
};

/** IV, with its name where the central catalogue has one. */
function groupInWords(catalogue: string, code: string, lang: Language): string {
  const text = catalogueTimeline.find((one) => one.text.instrument.id === catalogue)?.text;
  const name = text?.groups.find((group) => group.code === code)?.name[lang];
  return name === undefined ? code : `${code} "${name}"`;
}

/** Who manages a title, and who elects. */
export const management: Telling<Management> = {
  is: (outcome) =>
    has(outcome, 'by') && labelled(`managingLevel.${(outcome as Management).by}`) !== undefined,
  clause: ({ by, electedBy, centralCommitteeAskedFirst }, lang) =>
    [
      say('manages', lang, { by }),
      ...(electedBy === undefined ? [] : [say('elected', lang, { body: electedBy })]),
      ...(centralCommitteeAskedFirst ? [say('askedFirst', lang)] : []),
    ].join(', '),
};

/** How many deputies there may be. */
export const deputyLimits: Telling<DeputyLimit> = {
  is: (outcome) => has(outcome, 'most') && has(outcome, 'of'),
  clause: ({ of, most, deputies, standing }, lang) =>
    [
      say('deputyMost', lang, { of, most }),
      ...(deputies === undefined || standing === undefined
        ? []
        : [say('deputiesHeld', lang, { deputies, standing })]),
    ].join('; '),
};

/** An allowance, with what it comes to where the base salary is known. */
export const allowance: Telling<Allowance> = {
  is: (outcome) => has(outcome, 'coefficient'),
  clause: ({ coefficient: { numerator, denominator }, baseSalary, amount }, lang) =>
    [
      say('allowance', lang, { coefficient: numerator / denominator }),
      ...(baseSalary === undefined || amount === undefined
        ? []
        : [
            say('allowanceAmount', lang, {
              amount: grouped(amount, lang),
              base: grouped(baseSalary, lang),
            }),
          ]),
    ].join(', '),
};

/** 1.638.000; 1,638,000. */
const grouped = (amount: number, lang: Language): string => {
  const [whole = '', rest] = numberInWords(amount, lang).split(lang === 'vi' ? ',' : '.');
  const written = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',');
  return rest === undefined ? written : `${written}${lang === 'vi' ? ',' : '.'}${rest}`;
};

/** How long an appointment lasts. */
export const term: Telling<AppointmentTerm> = {
  is: (outcome) => has(outcome, 'months') && has(outcome, 'endsOn'),
  clause: ({ months, endsOn }, lang) => say('termLength', lang, { months, endsOn }),
};

/** The groups of general standards, and what is asked of the title itself. */
export const titleStandards: Telling<Standards> = {
  is: (outcome) => has(outcome, 'general'),
  clause: ({ general }, lang) => say('standards', lang, { count: general.length }),
  lines: ({ general, specific }, lang): Lines => [
    ...general.map(({ name, checkable, provision, evidence }) =>
      [
        `- ${name[lang]}`,
        ...checkable.map((one) => one[lang]),
        citation(provision, lang),
        ...evidenceIfWeak(evidence, lang),
      ].join('; '),
    ),
    ...(specific === undefined
      ? []
      : [
          [
            `- ${say('ownStandard', lang, { experience: specific.experience[lang] })}`,
            ...(specific.exceptionBy ? [say('exceptionBy', lang, { who: specific.exceptionBy[lang] })] : []),
            citation(specific.provision, lang),
            ...evidenceIfWeak(specific.evidence, lang),
          ].join('; '),
        ]),
  ],
};

/** The steps of a personnel procedure: who sits, what is done, whether the count is made public. */
export const procedure: Telling<readonly AppointmentStep[]> = {
  is: (outcome) => listsWith(outcome, 'sits'),
  clause: (_, lang) => say('procedure', lang),
  lines: (steps, lang) =>
    steps.map(({ step, body, sits, decides, published, provision, evidence }) =>
      [
        `${step}. ${body[lang]} (${sits[lang]}): ${decides[lang]}`,
        ...(published === undefined ? [] : [say(published ? 'madePublic' : 'notMadePublic', lang)]),
        citation(provision, lang),
        ...evidenceIfWeak(evidence, lang),
      ].join('; '),
    ),
};
