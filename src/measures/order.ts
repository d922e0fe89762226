import type { Consequence, ConsequenceKind } from './answer.js';

/** The stages in which an official goes through a record: bars, relief, release, resignation, what follows leaving, and so on. */
const stages: readonly (readonly ConsequenceKind[])[] = [
  [
    'relief',
    'submitDismissal',
    'confidenceMotion',
    'recall',
    'forcedTermination',
    'leavesOfficeAutomatically',
  ],
  ['leavePost'],
  ['resignation', 'mayResign', 'ownWillEncouraged', 'staysInOffice'],
  [
    'assignOtherWork',
    'assignLowerWork',
    'lowerPost',
    'professionalWorkOnly',
    'allowanceStops',
    'allowanceKept',
  ],
  [
    'lowerJobPosition',
    'higherJobPosition',
    'replacementOrReposting',
    'personnelDecision',
    'overallAssessment',
    'basisOfEvaluation',
  ],
  ['removeFromPlanning', 'planRemovalAll'],
  ['termination', 'contractTermination'],
  ['suspension', 'officeSuspended', 'halfPay', 'ratingBasisNotCompleted', 'ratedNotCompleted'],
  ['screeningReview', 'educationList', 'strikeOff'],
];

/** Prohibitions come first, those of commendation with commendation, which comes last. */
function stageOf({ kind, modality }: Consequence): number {
  if (modality === 'prohibited' && kind !== 'commendationBar') return -1;
  const stage = stages.findIndex((kinds) => kinds.includes(kind));
  return stage === -1 ? stages.length : stage;
}

/** In the order an official would present them; inside a stage as the texts and their rows stand. */
export const inOrder = <Item extends Consequence>(items: readonly Item[]): readonly Item[] =>
  items
    .map((item, at) => ({ item, at, stage: stageOf(item) }))
    .sort((a, b) => a.stage - b.stage || a.at - b.at)
    .map(({ item }) => item);
