import type { IsoDate } from '../../../calendar/index.js';
import { provisionsOf } from '../../../law/index.js';
import type { StateKind } from '../../state/model.js';
import type { PetitionRule } from './round.js';

/** Luật Viên chức 2010, to 30/06/2026. */
export const l58Petition = provisionsOf('l-58-2010-qh12', {
  art_44__para_3: {
    evidence: 'readInOneSource',
    vi: 'Viên chức có quyền khiếu nại về kết quả đánh giá.',
    en: 'A public employee may lodge a complaint against the result of the assessment.',
  },
});

/** Luật Viên chức 2025, from 01/07/2026. */
export const l129Petition = provisionsOf('l-129-2025-qh15', {
  art_27: {
    evidence: 'readInOneSource',
    vi: 'Viên chức kiến nghị bằng văn bản, có căn cứ, trong thời hạn 5 ngày từ ngày công khai, đến cấp xếp loại hoặc cấp trên trực tiếp; được đối thoại hoặc trả lời bằng văn bản trong 10 ngày làm việc từ ngày nhận; kết quả giải quyết không được xem xét lại.',
    en: 'A public employee petitions in writing, with grounds, within 5 days of publication, to the rating authority or its direct superior; answered by dialogue or in writing within 10 working days of receipt; the result of the petition is not reviewed again.',
  },
});

/** What a law says on petitions, from the day the result is made public on, whichever decree rated. */
export const lawPetitions: readonly {
  readonly kind: StateKind;
  readonly from: IsoDate;
  readonly rule: PetitionRule;
}[] = [
  {
    kind: 'publicEmployee',
    from: '2026-07-01',
    rule: {
      days: 5,
      answerWorkingDays: 10,
      to: ['ratingAuthority', 'managingBody'],
      final: true,
      provision: l129Petition.art_27,
    },
  },
];
