import type { IsoDate } from '../../calendar/index.js';
import type { InstrumentId, Provision } from '../../law/index.js';
import type { TimeLimit } from '../answer.js';
import { borrowed } from '../borrowed.js';
import type { MeasureAnchor, MeasureTimetableCase } from '../timetable/model.js';
import * as limits from './limits.js';
import { nd115 } from './nd-115-2020.js';
import { nd138 } from './nd-138-2020.js';
import { nd170 } from './nd-170-2025.js';
import { party41, party377 } from './procedure.js';
import { qd148 } from './qd-148-tw-2024.js';

/** One limit of time of a measure: from which act, by which text, for whom, on which days. */
export interface MeasureDeadlineRule {
  readonly id: string;
  readonly under: InstrumentId;
  readonly anchor: MeasureAnchor;
  readonly limit: TimeLimit;
  readonly provision: Provision;
  readonly of: readonly MeasureTimetableCase['kind'][];
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

const everybody = ['cadre', 'civilServant', 'publicEmployee', 'partyMember'] as const;
type Text = Pick<MeasureDeadlineRule, 'under' | 'of' | 'from'> & { readonly to?: IsoDate };

const spanOf = (
  text: { readonly instrument: { readonly id: string }; readonly from: IsoDate; readonly to?: IsoDate },
  of: Text['of'],
): Text => ({
  under: text.instrument.id,
  of,
  from: text.from,
  ...(text.to !== undefined && { to: text.to }),
});
const at = (text: { readonly provisions: Readonly<Record<string, Provision>> }, eId: string): Provision =>
  text.provisions[eId] as Provision;

const rule = (
  text: Text,
  id: string,
  anchor: MeasureAnchor,
  limit: TimeLimit,
  provision: Provision,
): MeasureDeadlineRule => ({
  ...text,
  id,
  anchor,
  limit,
  provision,
});

const leaving = (
  text: Text,
  propose: Provision,
  decide: Provision = propose,
): readonly MeasureDeadlineRule[] => [
  rule(text, 'propose', 'groundsComplete', limits.propose, propose),
  rule(text, 'decide', 'proposal', limits.decide, decide),
];
const letter = (text: Text, provision: Provision): MeasureDeadlineRule =>
  rule(text, 'talk', 'letter', limits.talk, provision);

const of170 = spanOf(nd170, ['civilServant']);
const of115 = spanOf(nd115, ['publicEmployee']);
const of138 = spanOf(nd138, ['civilServant']);
const of148 = spanOf(qd148, everybody);
const suspension = at(nd170, 'art_56__para_4');
const matching = borrowed('nd-172-2025', 'art_2__para_6');

/** Every limit of time of the measures, text by text. */
export const measureDeadlines: readonly MeasureDeadlineRule[] = [
  ...leaving({ under: 'qd-41-tw-2021', of: everybody, from: '2021-11-03', to: '2025-10-07' }, party41),
  ...leaving({ under: 'qd-377-tw-2025', of: everybody, from: '2025-10-08' }, party377),
  rule(of148, 'advise', 'suspensionGround', limits.advise, at(qd148, 'art_11')),
  rule(of148, 'suspend', 'suspended', limits.suspend, at(qd148, 'art_10')),
  rule({ ...of138, to: '2024-09-16' }, 'vote', 'proposal', limits.voteInDays, at(nd138, 'art_66__firstVote')),
  rule({ ...of138, to: '2024-09-16' }, 'talk', 'letter', limits.talkInDays, at(nd138, 'art_65')),
  rule({ ...of138, to: '2024-09-16' }, 'decide', 'proposal', limits.decideInDays, at(nd138, 'art_65')),
  rule(
    { ...of138, under: 'nd-116-2024', from: '2024-09-17' },
    'propose',
    'groundsComplete',
    limits.propose,
    at(nd138, 'art_66__disciplined'),
  ),
  ...leaving(of170, at(nd170, 'art_53__para_2__point_a'), at(nd170, 'art_53__para_2__point_b')),
  letter(of170, at(nd170, 'art_52__para_3')),
  rule(of170, 'terminate', 'ratingResult', limits.terminate, at(nd170, 'art_57__para_3')),
  rule(of170, 'advise', 'suspensionGround', limits.advise, suspension),
  rule(of170, 'decideSuspension', 'suspensionAdvice', limits.decideSuspension, suspension),
  rule(of170, 'suspend', 'suspended', limits.suspend, at(nd170, 'art_56__para_3')),
  rule(of170, 'cancel', 'noBreachFound', limits.cancel, suspension),
  ...leaving(of115, at(nd115, 'art_54__para_3')),
  letter(of115, at(nd115, 'art_54__para_3')),
  rule(
    { under: 'nd-172-2025', of: ['cadre', 'civilServant'], from: '2025-07-01' },
    'stateProcedure',
    'partyDiscipline',
    limits.stateProcedure,
    matching,
  ),
];
