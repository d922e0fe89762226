import { provisionsOf } from '../../law/index.js';
import { countOf } from '../../reasoning/index.js';
import { ofAwards } from '../facts/flags.js';
import { holds, ratedOneOf, underHandling } from './conditions.js';
import { type Attached, type Condition, type MeasureText, row } from './text.js';

const law = provisionsOf('l-06-2022-qh15', {
  art_24: {
    evidence: 'readInOneSource',
    vi: '"Lao động tiên tiến": hoàn thành tốt nhiệm vụ trở lên, tinh thần tự lực, đoàn kết, chấp hành tốt.',
    en: 'Advanced Worker: rated "tasks completed well" or better, active, disciplined.',
  },
  art_23: {
    evidence: 'readInOneSource',
    vi: '"Chiến sĩ thi đua cơ sở": đạt "Lao động tiên tiến" và hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến, đề tài được công nhận, hoặc mưu trí, dũng cảm trong chiến đấu.',
    en: 'Emulation Fighter at the base: Advanced Worker and "excellent", or a recognised initiative, an accepted study, or bravery in combat.',
  },
  art_22: {
    evidence: 'readInOneSource',
    vi: '"Chiến sĩ thi đua" bộ, ban, ngành, tỉnh: 3 lần liên tục "Chiến sĩ thi đua cơ sở" và có sáng kiến.',
    en: 'Emulation Fighter of a ministry or province: three consecutive times at the base, with an initiative.',
  },
  art_21: {
    evidence: 'readInOneSource',
    vi: '"Chiến sĩ thi đua toàn quốc": 2 lần liên tục "Chiến sĩ thi đua" bộ, ban, ngành, tỉnh và có sáng kiến.',
    en: 'National Emulation Fighter: two consecutive times of a ministry or province, with an initiative.',
  },
});
const decree = provisionsOf('nd-152-2025', {
  art_50: {
    evidence: 'readInOneSource',
    vi: 'Mức tiền thưởng: Chiến sĩ thi đua toàn quốc 4,5; bộ, ban, ngành, tỉnh 3,0; cơ sở 1,0; Lao động tiên tiến 0,3 lần mức lương cơ sở (như Điều 54 Nghị định 98/2023/NĐ-CP).',
    en: 'National Emulation Fighter 4.5, of a ministry or province 3.0, at the base 1.0, Advanced Worker 0.3 times the base salary (as Decree 98/2023 Article 54).',
  },
  art_4: {
    evidence: 'readInOneSource',
    vi: 'Chưa xét khen thưởng đối với người đang trong thời gian xem xét kỷ luật, thanh tra, kiểm tra.',
    en: 'Nobody is awarded while under disciplinary or inspection handling.',
  },
});

const eligible = (kind: Attached['kind'], times: number): Attached => ({
  kind,
  modality: 'permitted',
  by: 'awardingAuthority',
  coefficient: { times, provision: decree.art_50.ref },
});
const goodOrBetter = ratedOneOf('ratedGood', 'state', 'excellent', 'good');
const initiative = holds(
  'initiative',
  ofAwards('initiative', (one) => one.initiative),
);
const years =
  (id: 'baseFighterYears' | 'provincialFighterYears', n: number): Condition =>
  (p) =>
    countOf(
      id,
      p,
      { path: `awards.${id}`, read: ({ awards }) => (awards === null ? 0 : awards?.[id]) },
      'atLeast',
      n,
    );

/** Luật Thi đua, khen thưởng; amended from 01/10/2026 by a text that could not be read, where the rows end. */
export const l06: MeasureText = {
  instrument: { id: 'l-06-2022-qh15' },
  line: 'state',
  from: '2024-01-01',
  to: '2026-09-30',
  of: ['cadre', 'civilServant', 'publicEmployee'],
  provisions: law,
  beside: [decree],
  rows: [
    row('l06.advancedWorker', law.art_24, eligible('advancedWorker', 0.3), [goodOrBetter]),
    row('l06.emulationFighter.excellent', law.art_23, eligible('emulationFighterBase', 1), [
      ratedOneOf('ratedExcellent', 'state', 'excellent'),
    ]),
    row('l06.emulationFighter.initiative', law.art_23, eligible('emulationFighterBase', 1), [
      goodOrBetter,
      holds(
        'initiativeStudyOrCombat',
        ofAwards('initiative', ({ initiative, study, combat }) => {
          const any = [initiative, study, combat];
          return any.includes(true) ? true : any.includes(undefined) ? undefined : false;
        }),
      ),
    ]),
    row('l06.emulationFighter.province', law.art_22, eligible('emulationFighterProvince', 3), [
      years('baseFighterYears', 3),
      initiative,
    ]),
    row('l06.emulationFighter.national', law.art_21, eligible('emulationFighterNational', 4.5), [
      years('provincialFighterYears', 2),
      initiative,
    ]),
    row(
      'nd152.handling',
      decree.art_4,
      { kind: 'commendationBar', modality: 'prohibited', by: 'awardingAuthority' },
      [underHandling('discipline', 'inspection')],
      { from: '2025-07-01' },
    ),
  ],
};
