import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  combinedForm,
  compareForms,
  disciplineEffect,
  disciplineForms,
  disciplineHandling,
  disciplineLimitation,
  disciplineProcedure,
  disciplineRelapse,
  disciplineTimelines,
  discipliningBody,
  matchingStateForm,
  proposedForm,
} from '../../src/discipline/index.js';
import { type EligibilityClock, eligibilityClock } from '../../src/measures/index.js';
import { explain } from '../../src/words/index.js';
import { labels } from '../../src/words/labels/index.js';
import { readsWell } from './support.js';

const names = <const Name extends string>(...values: readonly Name[]) => fc.constantFrom(...values);
const day = fc
  .date({ min: new Date('2019-06-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const track = names('party', 'cadre', 'civilServant', 'publicEmployee', 'massOrganisation');
const of = names('member', 'probationaryMember', 'organisation', 'leader', 'nonLeader', 'former');
const form = fc.constantFrom(
  ...(Object.keys(labels.disciplineForm) as (keyof typeof labels.disciplineForm)[]),
);
const flags = <const Name extends string>(...keys: readonly Name[]) =>
  Object.fromEntries(keys.map((key) => [key, maybe(fc.boolean())])) as Record<
    Name,
    fc.Arbitrary<boolean | undefined>
  >;

/** Answers on discipline of any kind, whatever is known. */
const answers = fc
  .record({
    on: day,
    track,
    of,
    form,
    other: form,
    effectiveOn: day,
    partyEffectiveOn: maybe(fc.option(day)),
    newDecisionOn: maybe(fc.option(day)),
    severity: maybe(names('lessSerious', 'serious', 'verySerious')),
    relapseAfter: maybe(fc.option(form)),
    childBornOn: maybe(fc.option(day)),
    sex: maybe(names('female', 'male')),
    ...flags('relapse', 'annulled', 'sameAct', 'illness', 'askedInWriting', 'internalPolitics', 'seconded'),
    ...flags(
      'remorse',
      'mitigating',
      'aggravating',
      'namedAct',
      'dutiesNotDoneFully',
      'convicted',
      'drugAddiction',
    ),
  })
  .map((c) => {
    const options = { on: c.on };
    const state = c.track === 'party' || c.track === 'massOrganisation' ? 'cadre' : c.track;
    const { track, of, form, other, effectiveOn, relapse, annulled } = c;
    const { partyEffectiveOn, newDecisionOn, severity, relapseAfter, remorse, mitigating, aggravating } = c;
    const {
      namedAct,
      dutiesNotDoneFully,
      convicted,
      drugAddiction,
      childBornOn,
      sex,
      illness,
      askedInWriting,
    } = c;
    return [
      disciplineForms({ track, of, on: c.on }),
      compareForms({ track, form }, { track, form: other }, options),
      combinedForm({ track, of, acts: [form, other], running: null }, options),
      combinedForm({ track, of, acts: [form], running: other }, options),
      matchingStateForm({ track: state, of, partyForm: form, party: 'changed' }, options),
      disciplineEffect(
        { track, form, effectiveOn, partyEffectiveOn, newDecisionOn, relapse, annulled },
        options,
      ),
      disciplineLimitation(
        { track, of, deserves: form, actOn: effectiveOn, internalPolitics: c.internalPolitics },
        options,
      ),
      disciplineRelapse({ track, effectiveOn, actOn: c.on, sameAct: c.sameAct, windowMonths: 12 }, options),
      disciplineHandling(
        { track, childBornOn, sex, illness, askedInWriting, rightWayNoGain: relapse },
        options,
      ),
      disciplineProcedure({ track, known: annulled ? ['partyDecision'] : [] }, options),
      discipliningBody({ track, form, seconded: c.seconded }, options),
      proposedForm(
        {
          ...{ track, of, severity, relapseAfter, remorse, mitigating, aggravating, namedAct },
          ...{ dutiesNotDoneFully, convicted, drugAddiction },
        },
        options,
      ),
    ];
  });

const clocks = fc
  .record({
    kind: names('partyCadre', 'cadre', 'civilServant', 'publicEmployee'),
    track,
    form,
    effectiveOn: day,
    on: day,
    partyEffectiveOn: maybe(day),
    act: fc.constantFrom(...(Object.keys(labels.clockAct) as (keyof typeof labels.clockAct)[])),
    ...flags('forCorruption', 'officeLost', 'underHandling', 'prolonged', 'partyMember'),
  })
  .filter(({ effectiveOn, on }) => effectiveOn <= on)
  .map(({ act, on, ...facts }): EligibilityClock => eligibilityClock(facts, { for: act, on }));

/** Words in camel case stand only in brackets, as paths and values to choose, or behind the name of a reading. */
const raw = /(?<![\p{L}.(])[a-z]+[A-Z]\w*(?![\w)])/u;

function noRawId(said: string): void {
  const [own = ''] = said.split(/^(?:Ghi chú|Notes):$/m, 1);
  expect(own.replaceAll(/\([\w.[\]]+\)/g, '')).not.toMatch(raw);
}

describe('whatever the case, an explanation reads', () => {
  it('discipline', () => {
    fc.assert(
      fc.property(answers, (all) => {
        for (const answer of all) {
          readsWell(answer);
          for (const lang of ['vi', 'en'] as const) noRawId(explain(answer, lang));
        }
      }),
      { numRuns: 120 },
    );
  }, 120_000);

  it('the wait after it, text by text, not as a ladder', () => {
    fc.assert(
      fc.property(clocks, (answer) => {
        readsWell(answer);
        for (const lang of ['vi', 'en'] as const) {
          const said = explain(answer, lang);
          noRawId(said);
          expect(said).not.toMatch(/^(?:Điều kiện đã xét|Conditions):$/m);
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});

it('a clock in sentences', () => {
  const warning = { kind: 'partyCadre', form: 'warning', track: 'party', effectiveOn: '2025-10-15' } as const;
  const lines = explain(
    eligibilityClock(warning, { for: 'higherAppointment', on: '2026-03-02' }),
    'vi',
  ).split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'Đề xuất theo Quy định 377-QĐ/TW, ngày 02/03/2026: chưa hết thời gian chờ sau kỷ luật.',
    'Ngày sớm nhất theo các văn bản: 16/10/2028.',
    'Từng văn bản:',
    '  - chưa hết thời gian; 36 tháng; từ ngày 16/10/2028; sau đó được xem xét khi cấp có thẩm quyền quản lý cán bộ đánh giá tốt; Quy định 377-QĐ/TW (chưa rõ điều khoản)',
    '  - chưa hết thời gian; 12 tháng; từ ngày 16/10/2026; khoản 13 Điều 2 Quy định 69-QĐ/TW',
  ]);
});

it('the days of an effect, of a limitation, of a new recruitment; a step that falls away', () => {
  const effect = disciplineEffect(
    {
      track: 'civilServant',
      form: 'reprimand',
      effectiveOn: '2025-08-10',
      partyEffectiveOn: null,
      newDecisionOn: null,
    },
    { on: '2026-01-05' },
  );
  expect(explain(effect, 'vi')).toContain('Hiệu lực kỷ luật từ ngày 10/08/2025 đến hết ngày 10/08/2026.');
  const sacked = disciplineEffect(
    { track: 'civilServant', form: 'forcedTermination', effectiveOn: '2025-08-10', partyEffectiveOn: null },
    { on: '2026-01-05' },
  );
  expect(explain(sacked, 'en')).toContain('Recruitment is open again from 11 August 2026.');
  const act = { track: 'party', of: 'member', deserves: 'reprimand', actOn: '2022-03-10' } as const;
  expect(explain(disciplineLimitation(act, { on: '2026-01-05' }), 'vi')).toContain(
    'Thời hiệu tính đến hết ngày 10/03/2027.',
  );
  const steps = disciplineProcedure({ track: 'cadre', known: ['convicted'] }, { on: '2026-01-05' });
  expect(explain(steps, 'vi')).toContain('không thực hiện: đã bị kết án');
});

it('every condition of every text on discipline has words', () => {
  const rules: { kind: string; id: string; fact: { path: string } }[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('kind' in value && 'fact' in value && 'provision' in value) rules.push(value as never);
    for (const part of Object.values(value)) walk(part);
  };
  walk(disciplineTimelines);
  expect(rules.length).toBeGreaterThan(60);
  const flags: object = labels.flag;
  const counted: object = labels.counted;
  const facts: object = labels.fact;
  expect(
    rules.filter(({ kind, id }) => !(id in (kind === 'flag' ? flags : counted))).map(({ id }) => id),
  ).toEqual([]);
  expect(rules.filter(({ fact }) => !(fact.path in facts)).map(({ fact }) => fact.path)).toEqual([]);
});
