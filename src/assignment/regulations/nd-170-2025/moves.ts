import type { Provision } from '../../../law/index.js';
import { isSo } from '../../../reasoning/index.js';
import type { Moved, SecondmentCase, TransferCase } from '../../model.js';
import { childBar, womanBar } from '../child.js';
import { bar, barIs, fact, gate, months, must } from '../parts.js';
import type { MoveCondition, MoveText } from '../regulation.js';
import { months170 } from './numbers.js';
import { nd170 as p } from './provisions.js';

/** Cases before the head, who decides. */
const otherDecidedByHead = (provision: Provision): MoveCondition<Moved> => ({
  ...bar<Moved>('otherDecidedByHead', provision),
  otherwise: [{ weighs: 'head' }],
});

/** Điều 25 khoản 5; the same list bars secondment (Điều 26 khoản 7). The person's own wish lifts points đ and e only. */
const listOfBars: readonly MoveCondition<Moved>[] = [
  bar('disciplineInProgress', p.art_25__para_5__point_a),
  bar('underInvestigation', p.art_25__para_5__point_b),
  bar('linkedToInspection', p.art_25__para_5__point_b),
  bar('graveIllness', p.art_25__para_5__point_c),
  bar('longStudy', p.art_25__para_5__point_d),
  bar('alreadySeconded', p.art_25__para_5__point_d),
  womanBar('pregnant', p.art_25__para_5__point_dd, [barIs('wishes', p.art_25__para_5__point_dd)]),
  womanBar('onMaternityLeave', p.art_25__para_5__point_dd, [barIs('wishes', p.art_25__para_5__point_dd)]),
  childBar(p.art_25__para_5__point_dd, months170.child, 'womanOrFatherAlone', [
    barIs('wishes', p.art_25__para_5__point_dd),
  ]),
  bar('confirmedHardship', p.art_25__para_5__point_e, {
    unless: [barIs('wishes', p.art_25__para_5__point_e)],
  }),
  otherDecidedByHead(p.art_25__para_5__point_g),
];

/** 170/2025/NĐ-CP Điều 25, 27. */
export const nd170Transfer: MoveText<TransferCase> = {
  instrument: { id: 'nd-170-2025' },
  provisions: p,
  conditions: listOfBars,
};

/** An extension of an earlier secondment; the running one is no bar to it. */
const barsOfSecondment = listOfBars.map((condition) =>
  condition.id === 'alreadySeconded'
    ? { ...condition, only: ({ extendedBySender }: SecondmentCase) => extendedBySender !== true }
    : condition,
);

/** 170/2025/NĐ-CP Điều 26, 27; that the host stands outside the agency is the law's own definition. */
export const nd170Secondment = (outside: Provision): MoveText<SecondmentCase> => ({
  instrument: { id: 'nd-170-2025' },
  provisions: p,
  conditions: [
    gate(
      'outsideManagingAgency',
      outside,
      fact('outsideManagingAgency', (facts) => facts.outsideManagingAgency),
      {
        insteadOf: 'assignment',
      },
    ),
    must(
      'taskFits',
      p.art_26__para_2,
      fact('task', ({ task }) => task && task !== 'other'),
    ),
    months(
      'secondmentMonths',
      p.art_26__para_2,
      fact('plannedMonths', (facts) => facts.plannedMonths),
      'atMost',
      months170.secondment,
      {
        unless: [
          isSo(
            'specialLaw',
            p.art_26__para_2,
            fact('specialLaw', (facts: SecondmentCase) => facts.specialLaw),
          ),
          isSo(
            'extendedBySender',
            p.art_26__para_2__end,
            fact('extendedBySender', (facts: SecondmentCase) => facts.extendedBySender),
          ),
        ],
      },
    ),
    must(
      'writtenAgreement',
      p.art_26__para_5,
      fact('writtenAgreementOfBoth', (facts) => facts.writtenAgreementOfBoth),
    ),
    must(
      'metWithPerson',
      p.art_26__para_6,
      fact('metWithPerson', (facts) => facts.metWithPerson),
    ),
    ...barsOfSecondment,
  ],
});
