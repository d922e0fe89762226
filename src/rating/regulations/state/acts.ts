import type { Authority, Bilingual, Provision } from '../../../law/index.js';
import { isUnread, type Unread } from '../../../reasoning/index.js';
import type { ActId, ActRule } from '../regulation.js';

/** What the mould of a person's round leaves to each text. */
export interface Round {
  /** Where its steps stand. */
  readonly steps: Provision;
  /** Who takes part in the meeting. */
  readonly meeting: Bilingual | Unread;
  /** The Party committee of the level is asked and a level is proposed: of cadres, heads and managers only. */
  readonly asksCommittee?: true;
  readonly decidedBy: Authority;
  /** Other ratings that must be known first. */
  readonly first?: readonly { readonly act: ActId; readonly provision: Provision }[];
  /** The day: before Party members are rated, before emulation. */
  readonly time: Provision;
  readonly notice: Provision;
  readonly filing: Provision;
}

/** Self-report, meeting, minutes; the committee's opinion and a proposal; the rating; notice, publication, file; then Party and emulation. */
export function actsOf(round: Round): readonly ActRule[] {
  const { steps, meeting, asksCommittee, decidedBy, first = [], time, notice, filing } = round;
  const after = (act: ActId, provision = steps) => [{ act, provision }];
  const met: readonly ActRule[] = isUnread(meeting)
    ? [{ id: 'meeting', by: 'managingBody', unread: meeting, provision: steps }]
    : [
        {
          id: 'meeting',
          by: 'managingBody',
          composition: meeting,
          after: after('selfRating'),
          provision: steps,
        },
        { id: 'minutes', by: 'managingBody', after: after('meeting'), provision: steps },
      ];
  const asked: readonly ActRule[] = asksCommittee
    ? [
        { id: 'partyOpinion', by: 'sameLevelCommittee', after: after('minutes'), provision: steps },
        { id: 'proposal', by: 'cadreAdvisoryBody', after: after('partyOpinion'), provision: steps },
      ]
    : [];
  const last = asked.at(-1)?.id ?? (isUnread(meeting) ? 'selfRating' : 'minutes');
  return [
    { id: 'selfRating', by: 'ratedSubject', provision: steps },
    ...met,
    ...asked,
    ...first.map(({ act, provision }): ActRule => ({ id: act, by: 'ratingAuthority', provision })),
    { id: 'stateRating', by: decidedBy, after: [...after(last), ...first], provision: steps },
    { id: 'notification', by: decidedBy, after: after('stateRating', notice), provision: notice },
    { id: 'publication', by: 'head', after: after('stateRating', notice), provision: notice },
    {
      id: 'filing',
      by: 'managingBody',
      after: [...after('notification', filing), ...after('publication', filing)],
      provision: filing,
    },
    {
      id: 'decisionOnPartyMembers',
      by: 'directSuperiorCommittee',
      after: after('stateRating', time),
      provision: time,
    },
    { id: 'emulationReview', by: 'managingBody', after: after('stateRating', time), provision: time },
  ];
}

/** The person rated, in the words of every row on authority. */
export const oneself: Bilingual = { vi: 'Cá nhân', en: 'The person' };
