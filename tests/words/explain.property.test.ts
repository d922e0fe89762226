import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  assessConfidence,
  assessMotion,
  type ConfidenceCase,
  checkQuorum,
  confidenceMargins,
  confidenceTimelines,
  type HolderCase,
  pollEligibility,
  resultShares,
} from '../../src/confidence/index.js';
import { readsWell } from './support.js';

/** The six texts, each with a forum it holds for. */
const texts = [
  ...confidenceTimelines.party.map(({ text }) => ['party', text.instrument.id] as const),
  ...confidenceTimelines.nationalAssembly.map(
    ({ text }) => ['nationalAssembly', text.instrument.id] as const,
  ),
  ...confidenceTimelines.peoplesCouncil.map(({ text }) => ['peoplesCouncil', text.instrument.id] as const),
];

const day = fc
  .date({ min: new Date('2012-06-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc.option(fc.constantFrom(...texts.map(([, id]) => id)), { nil: undefined });
const forum = fc.constantFrom('party' as const, 'nationalAssembly' as const, 'peoplesCouncil' as const);

/** Counts that may have been counted, each known or not. */
const counts = fc
  .tuple(...Array.from({ length: 6 }, () => fc.integer({ min: 0, max: 60 })))
  .chain((drawn) => {
    const [high = 0, confidence = 0, low = 0, invalid = 0, kept = 0, absent = 0] = drawn;
    const valid = high + confidence + low;
    const collected = valid + invalid;
    const present = collected + kept;
    const all = {
      electorate: { totalMembers: present + absent, convened: present + absent, present },
      ballots: { issued: present, collected, valid },
      marks: { high, confidence, low },
    };
    return fc.record({
      electorate: known(all.electorate),
      ballots: known(all.ballots),
      marks: known(all.marks),
    });
  });

const known = <Counts extends Readonly<Record<string, number>>>(all: Counts): fc.Arbitrary<Partial<Counts>> =>
  fc
    .subarray(Object.keys(all), { minLength: Object.keys(all).length - 1 })
    .map((names) => Object.fromEntries(names.map((name) => [name, all[name]])) as Partial<Counts>);

const holder: fc.Arbitrary<HolderCase> = fc
  .record(
    {
      forum,
      on: day,
      level: fc.constantFrom('province' as const, 'commune' as const),
      holdsListedTitle: fc.boolean(),
      levelHasSubordinateUnits: fc.boolean(),
      communePost: fc.constantFrom('secretary' as const, 'other' as const),
      retirementLeaveNoticeOn: fc.option(day),
      tookOffice: fc.record({
        by: fc.constantFrom('election' as const, 'reAppointment' as const, 'designation' as const),
        on: day,
      }),
      keepsOlderOffice: fc.boolean(),
      movedNotRelieved: fc.boolean(),
    },
    { requiredKeys: ['forum', 'on'] },
  )
  // A post in a commune is held in a commune, and nobody took office after the day asked about
  .filter(({ level = 'commune', communePost }) => communePost === undefined || level === 'commune')
  .filter(({ on, tookOffice }) => tookOffice === undefined || tookOffice.on <= on);

describe('whatever the case, an explanation reads', () => {
  it('polls, their margins and their shares, under every text', () => {
    const cases = fc.record({ forum, heldOn: day, counts, under: text });
    fc.assert(
      fc.property(cases, ({ counts, under, ...poll }) => {
        const ofForum = texts.some(([forum, id]) => forum === poll.forum && id === under);
        const options = ofForum && under !== undefined ? { under } : undefined;
        const facts = { ...poll, ...counts } as ConfidenceCase;
        readsWell(assessConfidence(facts, options));
        readsWell(confidenceMargins(facts, options));
        readsWell(resultShares(facts, options));
        readsWell(checkQuorum({ ...poll, electorate: counts.electorate }, options));
        const { low, ...others } = counts.marks;
        const confidence = (others.high ?? 0) + (others.confidence ?? 0);
        const votes = low === undefined ? { confidence } : { confidence, noConfidence: low };
        const ballots = { collected: counts.ballots.collected };
        readsWell(assessMotion({ ...poll, electorate: counts.electorate, ballots, votes } as never, options));
      }),
      { numRuns: 150 },
    );
  });

  it('holders, polled or not', () => {
    fc.assert(
      fc.property(holder, (facts) => readsWell(pollEligibility(facts))),
      { numRuns: 150 },
    );
  });
});
