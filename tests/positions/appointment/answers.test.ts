import { describe, expect, it } from 'vitest';
import {
  type AppointmentAnswer,
  appointmentChecks,
  appointmentTerm,
  appointmentTimetable,
  type ReappointmentCase,
  reappointmentChecks,
  reorganisedPost,
} from '../../../src/positions/appointment/index.js';
import { cases, type Row, told } from '../support.js';
import { fit, refusal } from './support.js';

/** The conditions that are open or refuse; the trace repeats them. */
const of = ({ conditions, trace, ...answer }: AppointmentAnswer) => ({
  ...answer,
  trace: { on: trace.on, steps: [] },
  open: conditions
    .filter(({ standing }) => standing !== 'met' && standing !== 'excused')
    .map(({ id, standing, findings, missing, ...more }) => ({ id, standing, more, findings, missing })),
});

describe('an appointment, the whole answer', () => {
  const on = '2026-01-01';
  const rows: readonly Row[] = [
    [
      'D-06: every condition met, the readings the counts rest on',
      () => of(appointmentChecks(fit, { on })),
      'determined readInOneSource qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'outcome: eligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'shortTerm: a term of 36 months is silent below itself',
      () => of(appointmentChecks({ ...fit, termMonths: 36, reachesRetirement: '2028-12' }, { on })),
      'undetermined textSilent qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'open: id age standing notRead more () findings (age: reachesRetirement part 35 whole 36 of termMonths atLeast numerator 1 denominator 1 fail qd-377-tw-2025#art_34__para_5, age.shorterTerm: termMonths 36 lessThan 60 pass hd-45-btctw-2025#point_III.1.2) missing ()',
      'possible: eligible, notEligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.shortTerm | undetermined',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'shortTerm: 24 months supplied, 24 left: weighed',
      () =>
        of(
          appointmentChecks(
            { ...fit, termMonths: 36, reachesRetirement: '2028-01' },
            { on, readings: { 'appointment.shortTerm': 24 } },
          ),
        ),
      'undetermined authorityWeighs qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'open: id age standing weighed more (weighedBy managingAuthority) findings (age: reachesRetirement part 24 whole 36 of termMonths atLeast numerator 1 denominator 1 fail qd-377-tw-2025#art_34__para_5, age.shorterTerm: termMonths 36 lessThan 60 pass hd-45-btctw-2025#point_III.1.2, age.suppliedFloor: reachesRetirement part 24 whole 24 of shortTermFloor atLeast numerator 1 denominator 1 pass hd-45-btctw-2025#point_III.1.2) missing ()',
      'possible: eligible, notEligible',
      'reading | reading | appointment.shortTerm | 24',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'shortTerm: 24 months supplied, 23 left: refused',
      () =>
        of(
          appointmentChecks(
            { ...fit, termMonths: 36, reachesRetirement: '2027-12' },
            { on, readings: { 'appointment.shortTerm': 24 } },
          ),
        ),
      'determined readInOneSource qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'open: id age standing notMet more () findings (age: reachesRetirement part 23 whole 36 of termMonths atLeast numerator 1 denominator 1 fail qd-377-tw-2025#art_34__para_5, age.shorterTerm: termMonths 36 lessThan 60 pass hd-45-btctw-2025#point_III.1.2, age.suppliedFloor: reachesRetirement part 23 whole 24 of shortTermFloor atLeast numerator 1 denominator 1 fail hd-45-btctw-2025#point_III.1.2, age.longerTerm: termMonths 36 moreThan 60 fail hd-45-btctw-2025#point_III.1.2, age.sameTerm: termMonths 36 atLeast 60 fail hd-45-btctw-2025#point_III.1.2, age.floor: reachesRetirement 23 atLeast 48 fail hd-45-btctw-2025#point_III.1.2) missing ()',
      'outcome: notEligible',
      'reading | reading | appointment.shortTerm | 24',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'shortTerm: 55 supplied of a term of 59, 50 left: the floor of 48 is not lent',
      () =>
        of(
          appointmentChecks(
            { ...fit, termMonths: 59, reachesRetirement: '2030-03' },
            { on, readings: { 'appointment.shortTerm': 55 } },
          ),
        ),
      'determined readInOneSource qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'open: id age standing notMet more () findings (age: reachesRetirement part 50 whole 59 of termMonths atLeast numerator 1 denominator 1 fail qd-377-tw-2025#art_34__para_5, age.shorterTerm: termMonths 59 lessThan 60 pass hd-45-btctw-2025#point_III.1.2, age.suppliedFloor: reachesRetirement part 50 whole 55 of shortTermFloor atLeast numerator 1 denominator 1 fail hd-45-btctw-2025#point_III.1.2, age.longerTerm: termMonths 59 moreThan 60 fail hd-45-btctw-2025#point_III.1.2, age.sameTerm: termMonths 59 atLeast 60 fail hd-45-btctw-2025#point_III.1.2, age.floor: reachesRetirement 50 atLeast 48 pass hd-45-btctw-2025#point_III.1.2) missing ()',
      'outcome: notEligible',
      'reading | reading | appointment.shortTerm | 55',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'shortTerm supplied does not touch a term of 60: 48 left is weighed',
      () =>
        of(
          appointmentChecks(
            { ...fit, reachesRetirement: '2030-01' },
            { on, readings: { 'appointment.shortTerm': 55 } },
          ),
        ),
      'undetermined authorityWeighs qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'open: id age standing weighed more (weighedBy managingAuthority) findings (age: reachesRetirement part 48 whole 60 of termMonths atLeast numerator 1 denominator 1 fail qd-377-tw-2025#art_34__para_5, age.shorterTerm: termMonths 60 lessThan 60 fail hd-45-btctw-2025#point_III.1.2, age.suppliedFloor: reachesRetirement part 48 whole 55 of shortTermFloor atLeast numerator 1 denominator 1 fail hd-45-btctw-2025#point_III.1.2, age.longerTerm: termMonths 60 moreThan 60 fail hd-45-btctw-2025#point_III.1.2, age.sameTerm: termMonths 60 atLeast 60 pass hd-45-btctw-2025#point_III.1.2, age.floor: reachesRetirement 48 atLeast 48 pass hd-45-btctw-2025#point_III.1.2) missing ()',
      'possible: eligible, notEligible',
      'reading | reading | appointment.shortTerm | 55',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'A13: 47 of 60 left',
      () => of(appointmentChecks({ ...fit, reachesRetirement: '2029-12' }, { on })),
      'determined readInOneSource qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'open: id age standing notMet more () findings (age: reachesRetirement part 47 whole 60 of termMonths atLeast numerator 1 denominator 1 fail qd-377-tw-2025#art_34__para_5, age.shorterTerm: termMonths 60 lessThan 60 fail hd-45-btctw-2025#point_III.1.2, age.longerTerm: termMonths 60 moreThan 60 fail hd-45-btctw-2025#point_III.1.2, age.sameTerm: termMonths 60 atLeast 60 pass hd-45-btctw-2025#point_III.1.2, age.floor: reachesRetirement 47 atLeast 48 fail hd-45-btctw-2025#point_III.1.2) missing ()',
      'outcome: notEligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.shortTerm | undetermined',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'a longer term than 60 is silent',
      () => of(appointmentChecks({ ...fit, termMonths: 72, reachesRetirement: '2031-12' }, { on })),
      'undetermined textSilent qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'open: id age standing notRead more () findings (age: reachesRetirement part 71 whole 72 of termMonths atLeast numerator 1 denominator 1 fail qd-377-tw-2025#art_34__para_5, age.shorterTerm: termMonths 72 lessThan 60 fail hd-45-btctw-2025#point_III.1.2, age.longerTerm: termMonths 72 moreThan 60 pass hd-45-btctw-2025#point_III.1.2) missing ()',
      'possible: eligible, notEligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.shortTerm | undetermined',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'ratingEquivalence: an assessment of its own, given',
      () =>
        of(
          appointmentChecks(
            { ...fit, ratings: undefined, completedWell: true },
            { on, readings: { 'appointment.ratingEquivalence': 'separateAssessment' } },
          ),
        ),
      'determined readInOneSource qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'outcome: eligible',
      'reading | reading | appointment.ratingEquivalence | separateAssessment',
      'reading | reading | appointment.ageReference | decision',
    ],
    [
      'ratingEquivalence: an assessment of its own, still to be made',
      () =>
        of(
          appointmentChecks(fit, { on, readings: { 'appointment.ratingEquivalence': 'separateAssessment' } }),
        ),
      'undetermined authorityWeighs qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'open: id completedWell standing weighed more (weighedBy managingAuthority) findings (completedWell: completedWell null is true unknown qd-365-tw-2025#unplaced__workResults completedWell) missing ()',
      'possible: eligible, notEligible',
      'reading | reading | appointment.ratingEquivalence | separateAssessment',
      'reading | reading | appointment.ageReference | decision',
    ],
    [
      'ratingEquivalence: an assessment of its own, bad',
      () =>
        of(
          appointmentChecks(
            { ...fit, completedWell: false },
            { on, readings: { 'appointment.ratingEquivalence': 'separateAssessment' } },
          ),
        ),
      'determined readInSeveralSources qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'open: id completedWell standing notMet more () findings (completedWell: completedWell false is true fail qd-365-tw-2025#unplaced__workResults) missing ()',
      'outcome: notEligible',
      'reading | reading | appointment.ratingEquivalence | separateAssessment',
      'reading | reading | appointment.ageReference | decision',
    ],
    [
      'A18: mixed ratings are weighed, by the readings named',
      () =>
        of(
          appointmentChecks(
            {
              ...fit,
              ratings: [
                { year: 2023, level: 'completed' },
                { year: 2024, level: 'good' },
                { year: 2025, level: 'good' },
              ],
            },
            { on },
          ),
        ),
      'undetermined authorityWeighs qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'open: id ratings standing weighed more (weighedBy managingAuthority) findings (ratings: ratings part 2 whole 3 of ratedYears atLeast numerator 1 denominator 1 fail qd-365-tw-2025#unplaced__workResults, ratings.unrated: ratings 0 atLeast 1 fail hd-45-btctw-2025#point_III.1.3, ratings.mixed: ratings 2 atLeast 1 pass hd-45-btctw-2025#point_III.1.3) missing ()',
      'possible: eligible, notEligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
      'reading | reading | appointment.ratingFloor | authorityWeighs',
      'reading | reading | appointment.ratingGap | authorityWeighs',
    ],
    [
      'D-10: an equal post goes by the transfer procedure',
      () => of(appointmentChecks({ ...fit, move: 'equal' }, { on })),
      'determined readInOneSource qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'outcome: eligible',
      'caution | remark | qd-377-tw-2025#art_45__para_1 | An equal or lower post: the procedure of transfer, not that of appointment.',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'D-10: a lower one too',
      () => of(appointmentChecks({ ...fit, move: 'lower' }, { on })),
      'determined readInOneSource qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'outcome: eligible',
      'caution | remark | qd-377-tw-2025#art_45__para_1 | An equal or lower post: the procedure of transfer, not that of appointment.',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'no transfer procedure under 80-QĐ/TW',
      () => of(appointmentChecks({ ...fit, move: 'lower' }, { on: '2024-01-01' })),
      'determined readInOneSource qd-80-tw-2022 2024-01-01',
      'decidedBy: managingAuthority',
      'outcome: eligible',
    ],
    [
      'decisions not given',
      () => of(appointmentChecks({ ...fit, disciplines: undefined }, { on })),
      'undetermined missingFacts qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'missing: disciplines',
      'possible: eligible, notEligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'A15: a wait that runs, with the readings it rests on',
      () =>
        of(
          appointmentChecks(
            { ...fit, disciplines: [{ form: 'reprimand', track: 'party', effectiveOn: '2025-03-15' }] },
            { on },
          ),
        ),
      'determined readInOneSource qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'open: id disciplineWait standing notMet more (openFrom 2027-03-16) findings (disciplineWait: disciplines[0].effectiveOn 292 moreThan 730 fail qd-377-tw-2025#unplaced__disciplineWait) missing (), id positiveAssessment standing weighed more (weighedBy managingAuthority) findings (positiveAssessment: positiveAssessment null is true unknown qd-377-tw-2025#unplaced__disciplineWait positiveAssessment) missing (), id partyDisciplineRunning standing notMet more (openFrom 2026-03-16) findings (partyDisciplineRunning: disciplines[0].effectiveOn 292 moreThan 365 fail qd-69-tw-2022#art_2__para_13) missing ()',
      'outcome: notEligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
      'reading | reading | appointment.waitEnd | dayAfter',
    ],
    [
      'waitStart: a State decision after one of the Party',
      () =>
        of(
          appointmentChecks(
            {
              ...fit,
              positiveAssessment: true,
              disciplines: [
                {
                  form: 'reprimand',
                  track: 'civilServant',
                  effectiveOn: '2024-06-01',
                  partyEffectiveOn: '2023-12-01',
                },
              ],
            },
            { on },
          ),
        ),
      'determined readInOneSource qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'outcome: eligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
      'reading | reading | appointment.waitEnd | dayAfter',
      'reading | reading | appointment.waitStart | partyDecision',
    ],
    [
      'a warning that cost the office: no text says what opens',
      () =>
        of(
          appointmentChecks(
            {
              ...fit,
              positiveAssessment: true,
              disciplines: [{ form: 'warning', track: 'party', effectiveOn: '2020-01-01', officeLost: true }],
            },
            { on },
          ),
        ),
      'undetermined textSilent qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'open: id disciplineWait.officeKept standing notRead more () findings (disciplineWait.officeKept: disciplines[0].officeLost true is false fail qd-377-tw-2025#unplaced__disciplineWait) missing ()',
      'possible: eligible, notEligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
      'reading | reading | appointment.waitEnd | dayAfter',
    ],
    [
      'waitRegime: by the text of the discipline',
      () =>
        of(
          appointmentChecks(
            {
              ...fit,
              positiveAssessment: true,
              disciplines: [{ form: 'reprimand', track: 'party', effectiveOn: '2024-12-01' }],
            },
            { on, readings: { 'appointment.waitRegime': 'discipline' } },
          ),
        ),
      'determined readInOneSource qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'outcome: eligible',
      'reading | reading | appointment.waitRegime | discipline',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
      'reading | reading | appointment.waitEnd | dayAfter',
    ],
    [
      '105-QĐ/TW: no month could be read',
      () => of(appointmentChecks(fit, { on: '2020-01-01' })),
      'undetermined textSilent qd-105-tw-2017 2020-01-01',
      'decidedBy: managingAuthority',
      'possible: eligible, notEligible',
      'silent | unread | The conditions of appointment of Regulation 105-QĐ/TW (planning, time in post, age) could not be read.',
    ],
    [
      'a civil servant, one fact missing and one weighed: the missing is named first',
      () =>
        of(
          appointmentChecks({ ...fit, kind: 'civilServant', healthy: undefined, plannedFor: 'none' }, { on }),
        ),
      'undetermined missingFacts qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'missing: healthy',
      'open: id planned standing weighed more (weighedBy managingAuthority) findings (planned: plannedFor false is true fail qd-377-tw-2025#art_34) missing (), id healthy standing unknown more () findings (healthy: healthy null is true unknown nd-170-2025#art_29 healthy) missing (healthy)',
      'possible: eligible, notEligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'before any text',
      () => of(appointmentChecks(fit, { on: '2017-12-18' })),
      'notApplicable notYetInForce 2017-12-18',
    ],
    [
      'acting time does not count, nor posts taken up later',
      () =>
        of(
          appointmentChecks(
            {
              ...fit,
              held: [
                { from: '2025-06-01', as: 'present' },
                { from: '2020-01-01', to: '2025-05-31', as: 'acting' },
                { from: '2026-06-01', as: 'equivalent' },
              ],
            },
            { on },
          ),
        ),
      'undetermined authorityWeighs qd-377-tw-2025 2026-01-01',
      'decidedBy: managingBody',
      'open: id timeInPost standing weighed more (weighedBy managingBody) findings (timeInPost: held 7 atLeast 12 fail qd-377-tw-2025#art_34__para_3, seatCarriedByPost: seatCarriedByPost false is true fail hd-45-btctw-2025#point_III.1.1) missing ()',
      'possible: eligible, notEligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'posts side by side, out of order: 12 months without a gap',
      () =>
        of(
          appointmentChecks(
            {
              ...fit,
              held: [
                { from: '2025-09-01', as: 'present' },
                { from: '2025-01-01', to: '2025-08-31', as: 'equivalent' },
              ],
            },
            { on },
          ),
        ),
      'determined readInOneSource qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'outcome: eligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'a gap of one day breaks the months',
      () =>
        of(
          appointmentChecks(
            {
              ...fit,
              held: [
                { from: '2025-09-02', as: 'present' },
                { from: '2025-01-01', to: '2025-08-31', as: 'equivalent' },
              ],
            },
            { on },
          ),
        ),
      'undetermined authorityWeighs qd-377-tw-2025 2026-01-01',
      'decidedBy: managingBody',
      'open: id timeInPost standing weighed more (weighedBy managingBody) findings (timeInPost: held 3 atLeast 12 fail qd-377-tw-2025#art_34__para_3, seatCarriedByPost: seatCarriedByPost false is true fail hd-45-btctw-2025#point_III.1.1) missing ()',
      'possible: eligible, notEligible',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
    [
      'added up by the reading',
      () =>
        of(
          appointmentChecks(
            {
              ...fit,
              held: [
                { from: '2025-09-02', as: 'present' },
                { from: '2024-10-01', to: '2025-08-31', as: 'equivalent' },
              ],
            },
            { on, readings: { 'appointment.timeInPost': 'summed' } },
          ),
        ),
      'determined readInOneSource qd-377-tw-2025 2026-01-01',
      'decidedBy: managingAuthority',
      'outcome: eligible',
      'reading | reading | appointment.timeInPost | summed',
      'reading | reading | appointment.ageReference | decision',
      'reading | reading | appointment.ratingEquivalence | sameLevel',
    ],
  ];
  it.each(cases(rows))('$name', ({ ask, lines }) => expect(told(ask())).toEqual(lines));

  it('before any text there are no conditions; a list not given brings none of its own', () => {
    expect(appointmentChecks(fit, { on: '2017-12-18' }).conditions).toEqual([]);
    const ids = (disciplines?: []) =>
      appointmentChecks({ ...fit, disciplines }, { on }).conditions.map(({ id }) => id);
    expect(ids(undefined)).toEqual(ids([]));
  });

  it('the trace holds every condition, each leading to the same place', () => {
    const { trace, conditions } = appointmentChecks({ ...fit, fileTrue: false }, { on });
    expect(trace.steps.map(({ findings: [first], verdict }) => [first?.rule, verdict])).toEqual(
      conditions.map(({ findings: [first], standing }) => [
        first?.rule,
        standing === 'notMet' ? 'fail' : 'pass',
      ]),
    );
    expect(trace.steps.every(({ leadsTo }) => 'outcome' in leadsTo && leadsTo.outcome === 'eligible')).toBe(
      true,
    );
  });
});

const term: ReappointmentCase = {
  kind: 'civilServant',
  termEnds: '2026-12-31',
  termBegan: '2022-01-01',
  reachesRetirement: '2035-01',
  ratings: [{ year: 2024, level: 'good' }],
  standardsMet: true,
  neededByBody: true,
  healthy: true,
  underHandling: false,
  awayMonths: 0,
  inPatientMonths: 0,
  onMaternityLeave: false,
  servingDiscipline: false,
};

describe('terms, their end and reorganisations, the whole answer', () => {
  const on = '2026-08-01';
  const rows: readonly Row[] = [
    [
      'F-01: five years of a civil servant',
      () => appointmentTerm({ kind: 'civilServant', effectiveOn: '2025-07-15' }),
      'determined readInSeveralSources nd-170-2025 2025-07-15',
      'outcome: months 60 endsOn 2030-07-15',
    ],
    [
      'F-01: a specialised law sets less',
      () => appointmentTerm({ kind: 'civilServant', effectiveOn: '2025-07-15', monthsBySpecialisedLaw: 36 }),
      'determined readInSeveralSources nd-170-2025 2025-07-15',
      'outcome: months 36 endsOn 2028-07-15',
    ],
    [
      'a longer one is not set by it',
      () => appointmentTerm({ kind: 'civilServant', effectiveOn: '2025-07-15', monthsBySpecialisedLaw: 72 }),
      'determined readInSeveralSources nd-170-2025 2025-07-15',
      'outcome: months 60 endsOn 2030-07-15',
    ],
    [
      '105-QĐ/TW Art. 13',
      () => appointmentTerm({ kind: 'partyCadre', effectiveOn: '2020-01-01' }),
      'determined readInOneSource qd-105-tw-2017 2020-01-01',
      'outcome: months 60 endsOn 2025-01-01',
    ],
    [
      'a civil servant under the Party rule',
      () => appointmentTerm({ kind: 'civilServant', effectiveOn: '2022-08-17' }),
      'determined readInOneSource qd-105-tw-2017 2022-08-17',
      'outcome: months 60 endsOn 2027-08-17',
    ],
    [
      'no length could be read',
      () => appointmentTerm({ kind: 'partyCadre', effectiveOn: '2022-08-18' }),
      'notApplicable notCovered 2022-08-18',
    ],
    [
      'F-09: renamed only',
      () => reorganisedPost({ renamedOnly: true }, { on }),
      'determined readInOneSource nd-170-2025 2026-08-01 pass(reorganisation.renamedOnly) -> outcome oldTermRunsOn;',
      'decidedBy: managingAuthority',
      'outcome: oldTermRunsOn',
    ],
    [
      'F-09: an equal post, a reading given is named',
      () =>
        reorganisedPost(
          { renamedOnly: false, move: 'equal' },
          { on, readings: { 'planning.minimum': 'warn' } },
        ),
      'determined readInOneSource nd-170-2025 2026-08-01 fail(reorganisation.renamedOnly) -> outcome oldTermRunsOn; fail(reorganisation.higher) -> outcome outsideProcedure;',
      'decidedBy: managingAuthority',
      'outcome: decisionNewTerm',
      'reading | reading | planning.minimum | warn',
    ],
    [
      'F-09: the move not known',
      () => reorganisedPost({ renamedOnly: false }, { on }),
      'undetermined missingFacts nd-170-2025 2026-08-01 fail(reorganisation.renamedOnly) -> outcome oldTermRunsOn; unknown(reorganisation.higher) -> outcome outsideProcedure;',
      'decidedBy: managingAuthority',
      'missing: move',
      'possible: outsideProcedure, decisionNewTerm',
    ],
    [
      'F-09: a higher post',
      () => reorganisedPost({ renamedOnly: false, move: 'higher' }, { on }),
      'determined readInOneSource nd-170-2025 2026-08-01 fail(reorganisation.renamedOnly) -> outcome oldTermRunsOn; pass(reorganisation.higher) -> outcome outsideProcedure;',
      'decidedBy: managingAuthority',
      'outcome: outsideProcedure',
    ],
    [
      'before the decree',
      () => reorganisedPost({ renamedOnly: true }, { on: '2025-06-30' }),
      'notApplicable notYetInForce 2025-06-30',
    ],
    [
      'a full term',
      () => reappointmentChecks(term, { on }),
      'determined readInOneSource nd-170-2025 2026-08-01 fail(underHandling) -> outcome deferred; fail(awayMonths) -> outcome deferred; fail(inPatientMonths) -> outcome deferred; fail(onMaternityLeave) -> outcome deferred; fail(standardsMet) -> outcome notReappointed; fail(neededByBody) -> outcome notReappointed; fail(healthy) -> outcome notReappointed; fail(term.notCompleted) -> outcome notReappointed; fail(term.someNotCompleted) -> weighs managingAuthority among (notReappointed) orGoesOn true; fail(servingDiscipline) -> weighs managingAuthority among (notReappointed) orGoesOn true; fail(term.extension) -> outcome tenureExtension; fail(term.untilRetirement) -> outcome untilRetirement;',
      'deadlines: act notice unit days n 90 provision (nd-170-2025#art_39__para_1) latest 2026-10-02, act decision unit workingDays n 1 provision (nd-170-2025#art_36__para_3), act notice unit workingDays n 90 provision (qd-377-tw-2025#unplaced__reappointment)',
      'decidedBy: managingAuthority',
      'outcome: fullTerm',
    ],
    [
      'A27: 59 months left',
      () => reappointmentChecks({ ...term, reachesRetirement: '2031-11' }, { on }),
      'determined readInOneSource nd-170-2025 2026-08-01 fail(underHandling) -> outcome deferred; fail(awayMonths) -> outcome deferred; fail(inPatientMonths) -> outcome deferred; fail(onMaternityLeave) -> outcome deferred; fail(standardsMet) -> outcome notReappointed; fail(neededByBody) -> outcome notReappointed; fail(healthy) -> outcome notReappointed; fail(term.notCompleted) -> outcome notReappointed; fail(term.someNotCompleted) -> weighs managingAuthority among (notReappointed) orGoesOn true; fail(servingDiscipline) -> weighs managingAuthority among (notReappointed) orGoesOn true; fail(term.extension) -> outcome tenureExtension; pass(term.untilRetirement) -> outcome untilRetirement;',
      'deadlines: act notice unit days n 90 provision (nd-170-2025#art_39__para_1) latest 2026-10-02, act decision unit workingDays n 1 provision (nd-170-2025#art_36__para_3), act notice unit workingDays n 90 provision (qd-377-tw-2025#unplaced__reappointment)',
      'decidedBy: managingAuthority',
      'outcome: untilRetirement',
    ],
    [
      'F-14: every year not completed',
      () => reappointmentChecks({ ...term, ratings: [{ year: 2022, level: 'notCompleted' }] }, { on }),
      'determined readInOneSource nd-170-2025 2026-08-01 fail(underHandling) -> outcome deferred; fail(awayMonths) -> outcome deferred; fail(inPatientMonths) -> outcome deferred; fail(onMaternityLeave) -> outcome deferred; fail(standardsMet) -> outcome notReappointed; fail(neededByBody) -> outcome notReappointed; fail(healthy) -> outcome notReappointed; pass(term.notCompleted) -> outcome notReappointed;',
      'deadlines: act notice unit days n 90 provision (nd-170-2025#art_39__para_1) latest 2026-10-02, act decision unit workingDays n 1 provision (nd-170-2025#art_36__para_3), act notice unit workingDays n 90 provision (qd-377-tw-2025#unplaced__reappointment)',
      'decidedBy: managingAuthority',
      'outcome: notReappointed',
    ],
    [
      'a year without rating is not looked at',
      () =>
        reappointmentChecks(
          {
            ...term,
            ratings: [
              { year: 2022, level: 'notCompleted' },
              { year: 2023, level: 'notRated' },
            ],
          },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2026-08-01 fail(underHandling) -> outcome deferred; fail(awayMonths) -> outcome deferred; fail(inPatientMonths) -> outcome deferred; fail(onMaternityLeave) -> outcome deferred; fail(standardsMet) -> outcome notReappointed; fail(neededByBody) -> outcome notReappointed; fail(healthy) -> outcome notReappointed; pass(term.notCompleted) -> outcome notReappointed;',
      'deadlines: act notice unit days n 90 provision (nd-170-2025#art_39__para_1) latest 2026-10-02, act decision unit workingDays n 1 provision (nd-170-2025#art_36__para_3), act notice unit workingDays n 90 provision (qd-377-tw-2025#unplaced__reappointment)',
      'decidedBy: managingAuthority',
      'outcome: notReappointed',
    ],
    [
      'only years without rating: nothing can be said',
      () => reappointmentChecks({ ...term, ratings: [{ year: 2023, level: 'notRated' }] }, { on }),
      'undetermined missingFacts nd-170-2025 2026-08-01 fail(underHandling) -> outcome deferred; fail(awayMonths) -> outcome deferred; fail(inPatientMonths) -> outcome deferred; fail(onMaternityLeave) -> outcome deferred; fail(standardsMet) -> outcome notReappointed; fail(neededByBody) -> outcome notReappointed; fail(healthy) -> outcome notReappointed; unknown(term.notCompleted) -> outcome notReappointed; fail(term.someNotCompleted) -> weighs managingAuthority among (notReappointed) orGoesOn true; fail(servingDiscipline) -> weighs managingAuthority among (notReappointed) orGoesOn true; fail(term.extension) -> outcome tenureExtension; fail(term.untilRetirement) -> outcome untilRetirement;',
      'deadlines: act notice unit days n 90 provision (nd-170-2025#art_39__para_1) latest 2026-10-02, act decision unit workingDays n 1 provision (nd-170-2025#art_36__para_3), act notice unit workingDays n 90 provision (qd-377-tw-2025#unplaced__reappointment)',
      'decidedBy: managingAuthority',
      'missing: ratings',
      'possible: notReappointed, fullTerm',
    ],
    [
      'years before and after the term are not looked at',
      () =>
        reappointmentChecks(
          {
            ...term,
            ratings: [
              { year: 2021, level: 'good' },
              { year: 2022, level: 'notCompleted' },
              { year: 2026, level: 'notCompleted' },
              { year: 2027, level: 'good' },
            ],
          },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2026-08-01 fail(underHandling) -> outcome deferred; fail(awayMonths) -> outcome deferred; fail(inPatientMonths) -> outcome deferred; fail(onMaternityLeave) -> outcome deferred; fail(standardsMet) -> outcome notReappointed; fail(neededByBody) -> outcome notReappointed; fail(healthy) -> outcome notReappointed; pass(term.notCompleted) -> outcome notReappointed;',
      'deadlines: act notice unit days n 90 provision (nd-170-2025#art_39__para_1) latest 2026-10-02, act decision unit workingDays n 1 provision (nd-170-2025#art_36__para_3), act notice unit workingDays n 90 provision (qd-377-tw-2025#unplaced__reappointment)',
      'decidedBy: managingAuthority',
      'outcome: notReappointed',
    ],
    [
      'without the first day of the term every year before its end is',
      () =>
        reappointmentChecks(
          {
            ...term,
            termBegan: undefined,
            ratings: [
              { year: 2021, level: 'good' },
              { year: 2022, level: 'notCompleted' },
            ],
          },
          { on },
        ),
      'undetermined authorityWeighs nd-170-2025 2026-08-01 fail(underHandling) -> outcome deferred; fail(awayMonths) -> outcome deferred; fail(inPatientMonths) -> outcome deferred; fail(onMaternityLeave) -> outcome deferred; fail(standardsMet) -> outcome notReappointed; fail(neededByBody) -> outcome notReappointed; fail(healthy) -> outcome notReappointed; fail(term.notCompleted) -> outcome notReappointed; pass(term.someNotCompleted) -> weighs managingAuthority among (notReappointed) orGoesOn true; fail(servingDiscipline) -> weighs managingAuthority among (notReappointed) orGoesOn true; fail(term.extension) -> outcome tenureExtension; fail(term.untilRetirement) -> outcome untilRetirement;',
      'deadlines: act notice unit days n 90 provision (nd-170-2025#art_39__para_1) latest 2026-10-02, act decision unit workingDays n 1 provision (nd-170-2025#art_36__para_3), act notice unit workingDays n 90 provision (qd-377-tw-2025#unplaced__reappointment)',
      'decidedBy: managingAuthority',
      'possible: notReappointed, fullTerm',
    ],
    [
      'F-12: deferred; a reading given is named',
      () =>
        reappointmentChecks(
          { ...term, onMaternityLeave: true },
          { on, readings: { 'planning.minimum': 'warn' } },
        ),
      'determined readInOneSource nd-170-2025 2026-08-01 fail(underHandling) -> outcome deferred; fail(awayMonths) -> outcome deferred; fail(inPatientMonths) -> outcome deferred; pass(onMaternityLeave) -> outcome deferred;',
      'deadlines: act notice unit days n 90 provision (nd-170-2025#art_39__para_1) latest 2026-10-02, act decision unit workingDays n 1 provision (nd-170-2025#art_36__para_3), act notice unit workingDays n 90 provision (qd-377-tw-2025#unplaced__reappointment)',
      'decidedBy: managingAuthority',
      'outcome: deferred',
      'reading | reading | planning.minimum | warn',
    ],
    [
      'F-13: serving a discipline is weighed',
      () => reappointmentChecks({ ...term, servingDiscipline: true }, { on }),
      'undetermined authorityWeighs nd-170-2025 2026-08-01 fail(underHandling) -> outcome deferred; fail(awayMonths) -> outcome deferred; fail(inPatientMonths) -> outcome deferred; fail(onMaternityLeave) -> outcome deferred; fail(standardsMet) -> outcome notReappointed; fail(neededByBody) -> outcome notReappointed; fail(healthy) -> outcome notReappointed; fail(term.notCompleted) -> outcome notReappointed; fail(term.someNotCompleted) -> weighs managingAuthority among (notReappointed) orGoesOn true; pass(servingDiscipline) -> weighs managingAuthority among (notReappointed) orGoesOn true; fail(term.extension) -> outcome tenureExtension; fail(term.untilRetirement) -> outcome untilRetirement;',
      'deadlines: act notice unit days n 90 provision (nd-170-2025#art_39__para_1) latest 2026-10-02, act decision unit workingDays n 1 provision (nd-170-2025#art_36__para_3), act notice unit workingDays n 90 provision (qd-377-tw-2025#unplaced__reappointment)',
      'decidedBy: managingAuthority',
      'possible: notReappointed, fullTerm',
    ],
    [
      'no text',
      () => reappointmentChecks({ ...term, kind: 'partyCadre' }, { on: '2025-10-07' }),
      'notApplicable notCovered 2025-10-07',
    ],
  ];
  it.each(cases(rows))('$name', ({ ask, lines }) => expect(told(ask())).toEqual(lines));

  it.each([
    [() => reappointmentChecks(term, {} as never), 'missing options.on'],
    [() => reorganisedPost({}, {} as never), 'missing options.on'],
    [() => appointmentTimetable({ acts: {} }, {} as never), 'missing options.on'],
  ])('refuses what cannot be %#', (call, expected) => expect(refusal(call)).toBe(expected));
});

describe('limits of time, the whole answer', () => {
  const on = '2026-01-01';
  const rows: readonly Row[] = [
    [
      'a first day is not moved off a rest day, and needs no calendar',
      () =>
        appointmentTimetable({ acts: { file: '2026-01-01', secondReviewApproved: '2026-01-01' } }, { on }),
      'determined readInOneSource hd-45-btctw-2025 2026-01-01',
      'outcome: id secondReviewReport countedFrom secondReviewApproved names earliest day 2026-01-31 provision (hd-45-btctw-2025#point_II.4) evidence readInOneSource, id healthCertificate countedFrom file names earliest day 2025-07-01 provision (nd-170-2025#art_35) evidence readInOneSource',
      'reading | reading | planning.secondReview | notBefore',
    ],
    [
      'no act at all on a day of one text only',
      () => appointmentTimetable({ acts: { file: undefined } }, { on: '2024-01-01' }),
      'undetermined missingFacts l-10-2022-qh15 2024-01-01',
      'missing: acts.decision, acts.publication',
    ],
  ];
  it.each(cases(rows))('$name', ({ ask, lines }) => expect(told(ask())).toEqual(lines));
});
