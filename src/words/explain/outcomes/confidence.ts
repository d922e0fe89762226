import type { BallotEntry, ElectorateOutcome, Ground, PollPlace } from '../../../confidence/index.js';
import { yesOrNo } from '../../amounts.js';
import { label, labelled } from '../../label.js';
import { citation } from '../../texts.js';
import { evidenceIfWeak } from '../evidence.js';
import { say } from '../phrases.js';
import { has, listsWith, type Telling } from './telling.js';

/** The year of the regular poll. */
export const round: Telling<number> = {
  is: (outcome) => typeof outcome === 'number',
  clause: (year, lang) => say('round', lang, { year }),
};

/** Where a person is polled. */
export const places: Telling<readonly PollPlace[]> = {
  is: (outcome) => Array.isArray(outcome) && outcome.every((place) => labelled(`place.${place}`)),
  clause: (outcome, lang) =>
    say('places', lang, { places: outcome.map((place) => label(`place.${place}`, lang)).join('; ') }),
};

/** Who votes on a title. */
export const electorate: Telling<ElectorateOutcome> = {
  is: (outcome) => has(outcome, 'voters'),
  clause: ({ title, provision }, lang) =>
    say('electorate', lang, { title, place: citation(provision, lang) }),
  lines: ({ voters, also, personsPolledVote, absentVote }, lang) => [
    ...voters.map((group) => `- ${label(`voters.${group}`, lang)}`),
    ...(also ? [say('also', lang, { also })] : []),
    say('personsPolledVote', lang, { answer: yesOrNo(personsPolledVote, lang) }),
    say('absentVote', lang, { answer: yesOrNo(absentVote, lang) }),
  ],
};

/** What a voter weighs. */
export const criteria: Telling<readonly Ground[]> = {
  is: (outcome) => listsWith(outcome, 'criteria'),
  clause: (_, lang) => say('criteria', lang),
  lines: (grounds, lang) =>
    grounds.flatMap((ground, index) => [
      `${index + 1}. ${ground[lang]}; ${citation(ground.provision, lang)}`,
      ...ground.criteria.map(
        (one) => `   - ${[one[lang], ...evidenceIfWeak(one.evidence, lang)].join('; ')}`,
      ),
    ]),
};

/** What stands on the ballot. */
export const ballotEntries: Telling<readonly BallotEntry[]> = {
  is: (outcome) => listsWith(outcome, 'offices'),
  clause: (entries, lang) => say('entries', lang, { count: entries.length }),
  lines: (entries) => entries.map(({ person, offices }) => `- ${person}: ${offices.join('; ')}`),
};
