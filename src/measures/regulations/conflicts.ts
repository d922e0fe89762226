/** Where texts in force on one day say different things of one fact, by the rows of each side. */
export interface ConflictRule {
  readonly id: string;
  /** `differ`: one side holds, the other is asked and falls short; `bothHold`: both hold. */
  readonly when: 'differ' | 'bothHold';
  readonly sides: readonly [readonly string[], readonly string[]];
}

export const conflictRules: readonly ConflictRule[] = [
  {
    id: 'exactlyTwoThirds',
    when: 'differ',
    sides: [
      ['qd-96-tw-2023.twoThirdsLow.relief', 'nq-96-2023-qh15.twoThirdsLow.submitDismissal'],
      ['qd41.relief.lowVotes', 'nd116.relief.lowVotes', 'nd170.relief.lowVotes', 'nd115.relief.lowVotes'],
    ],
  },
  {
    id: 'aboveTwoThirdsBothLists',
    when: 'bothHold',
    sides: [['nd115.relief.lowVotes'], ['nd115.resignation.lowVotes', 'nd115.noLetter.lowVotes']],
  },
  {
    id: 'yearsNotCompleted',
    when: 'differ',
    sides: [['nd170.relief.notCompleted'], ['qd41.relief.notCompleted']],
  },
  {
    id: 'disciplineAsGround',
    when: 'differ',
    sides: [
      ['nd170.relief.disciplined', 'nd138.relief.disciplinedTwice', 'nd115.relief.disciplinedTwice'],
      ['qd41.relief.disciplinedAndStandingLost', 'qd41.relief.reprimandedTwice'],
    ],
  },
  {
    id: 'degreeOfCorruption',
    when: 'differ',
    sides: [['nd116.relief.corruption'], ['qd41.relief.corruption']],
  },
  {
    id: 'monthsBarred',
    when: 'bothHold',
    sides: [
      [
        'qd-105-tw-2017.higherAppointmentBar',
        'qd-80-tw-2022.higherAppointmentBar',
        'qd-377-tw-2025.higherAppointmentBar',
      ],
      [
        'l-22-2008-qh12.higherAppointmentBar',
        'l-22-2008-qh12+l-52-2019-qh14.higherAppointmentBar',
        'l-58-2010-qh12.higherAppointmentBar',
      ],
    ],
  },
];
