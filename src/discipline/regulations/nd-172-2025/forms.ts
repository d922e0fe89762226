import type { Ladder, Rung } from '../../../reasoning/index.js';
import type { ActCase } from '../../cases.js';
import type { DisciplineForm } from '../../model.js';
import { l80Discipline } from '../l-80-2025-qh15.js';
import { act, first, formLadder, notAct, opens, relapseAfter, severe } from '../parts.js';
import type { FormsRule } from '../regulation.js';
import { p } from './provisions.js';

type FormRung = Rung<ActCase, DisciplineForm>;

const byLaw = (form: DisciplineForm): FormRung =>
  opens(form, act('prisonOrCorruptionConviction', l80Discipline.art_36__service));

/** Điều 8. */
const reprimand: readonly FormRung[] = [
  opens('reprimand', first(p.art_8), severe('lessSerious', p.art_8), act('namedAct', p.art_8)),
];

/** Điều 9 khoản 1, 2. */
const warning: readonly FormRung[] = [
  opens('warning', relapseAfter('reprimand', p.art_9)),
  opens('warning', first(p.art_9), severe('serious', p.art_9)),
];

/** Điều 9 khoản 3: leaders only. */
const leadersWarning = (['dutiesNotDoneFully', 'seriousBreachLetHappen'] as const).map((name) =>
  opens(
    'warning',
    first(p.art_9__para_3),
    severe('lessSerious', p.art_9__para_3),
    act(name, p.art_9__para_3),
  ),
);

/** Điều 10: leaders only. */
const removal: readonly FormRung[] = [
  opens('removalFromOffice', relapseAfter('warning', p.art_10)),
  opens(
    'removalFromOffice',
    first(p.art_10),
    severe('verySerious', p.art_10),
    act('remorse', p.art_10),
    act('mitigating', p.art_10),
  ),
  opens('removalFromOffice', act('unlawfulPapersForOffice', p.art_10)),
];

/** Điều 11: civil servants only. */
const termination = (after: DisciplineForm): readonly FormRung[] => [
  opens('forcedTermination', relapseAfter(after, p.art_11)),
  opens(
    'forcedTermination',
    first(p.art_11),
    severe('verySerious', p.art_11),
    notAct('remorse', p.art_11),
    act('aggravating', p.art_11),
  ),
  opens('forcedTermination', act('falsePapersForRecruitment', p.art_11)),
  opens('forcedTermination', act('drugAddiction', p.art_11)),
];

const former = ['reprimand', 'warning', 'titleAnnulment'] as const;

/** Điều 7, beside the law on those who left or retired. */
const formsOf = (leader: readonly DisciplineForm[], nonLeader: readonly DisciplineForm[]): FormsRule => ({
  provision: p.art_7,
  forms: { leader, nonLeader, former },
  elsewhere: { former: l80Discipline.art_43__para_3 },
});

export const cadreForms = formsOf(
  ['reprimand', 'warning', 'removalFromOffice', 'recall'],
  ['reprimand', 'warning', 'recall'],
);
export const civilServantForms = formsOf(
  ['reprimand', 'warning', 'removalFromOffice', 'forcedTermination'],
  ['reprimand', 'warning', 'forcedTermination'],
);

type Proposal = Readonly<Record<'leader' | 'nonLeader' | 'former', Ladder<ActCase, DisciplineForm>>>;

/** Who left or retired: the law names the forms, the decree read does not say which act brings which. */
const ofFormer = formLadder([], former);
const lighter = [...warning, ...reprimand];
const leadersLighter = [...warning, ...leadersWarning, ...reprimand];

/** Recall (bãi nhiệm) beside a conviction is for the laws on organisation and election. */
export const cadreProposal: Proposal = {
  leader: formLadder([byLaw('recall'), ...removal, ...leadersLighter], cadreForms.forms.leader ?? []),
  nonLeader: formLadder([byLaw('recall'), ...lighter], cadreForms.forms.nonLeader ?? []),
  former: ofFormer,
};
export const civilServantProposal: Proposal = {
  leader: formLadder(
    [byLaw('forcedTermination'), ...termination('removalFromOffice'), ...removal, ...leadersLighter],
    civilServantForms.forms.leader ?? [],
  ),
  nonLeader: formLadder(
    [byLaw('forcedTermination'), ...termination('warning'), ...lighter],
    civilServantForms.forms.nonLeader ?? [],
  ),
  former: ofFormer,
};
