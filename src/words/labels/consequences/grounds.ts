import type { Bilingual } from '../../../law/index.js';
import {
  type Ground,
  type LetterReason,
  type MeasureText,
  measureTexts,
  type SuspensionGround,
} from '../../../measures/index.js';

/** What a competent body has concluded. */
export const measureGround = {
  decline: {
    vi: 'có kết luận suy thoái, vi phạm những điều không được làm, trách nhiệm nêu gương',
    en: 'concluded decline, forbidden acts, breach of exemplary duty',
  },
  politicalStandard: {
    vi: 'có kết luận vi phạm tiêu chuẩn chính trị',
    en: 'a concluded breach of political standards',
  },
  corruptionVerySerious: {
    vi: 'để xảy ra tham nhũng, tiêu cực rất nghiêm trọng',
    en: 'very serious corruption or negativity occurred',
  },
  corruptionSerious: {
    vi: 'để xảy ra tham nhũng, tiêu cực nghiêm trọng',
    en: 'serious corruption or negativity occurred',
  },
  corruptionCovered: {
    vi: 'dung túng, bao che, tiếp tay cho tham nhũng',
    en: 'corruption was covered up or abetted',
  },
  standingLost: { vi: 'không còn đủ uy tín', en: 'standing is lost' },
  limitedAbility: { vi: 'năng lực hạn chế', en: 'ability is limited' },
  poorHealth: { vi: 'sức khỏe không bảo đảm', en: 'health is not enough' },
  seriousWrongdoing: {
    vi: 'để nơi quản lý, phụ trách xảy ra sai phạm nghiêm trọng',
    en: 'serious wrongdoing occurred in the body led',
  },
  shortOfRelief: { vi: 'vi phạm chưa đến mức miễn nhiệm', en: 'a violation short of relief' },
  belowPlan: { vi: 'kết quả không đạt kế hoạch được giao', en: 'assigned targets were not reached' },
  bureaucratic: {
    vi: 'quan liêu, xa dân, có kết luận gây bức xúc dư luận',
    en: 'bureaucratic, remote from the people, so concluded',
  },
  harmfulActs: {
    vi: 'văn bản, đề án, dự án tham mưu được kết luận không hiệu quả hoặc gây thiệt hại',
    en: 'own rules, schemes or projects were concluded ineffective or harmful',
  },
  hotSpots: {
    vi: 'để xảy ra vụ việc phức tạp, kéo dài, hậu quả nghiêm trọng',
    en: 'long complex hot spots with serious consequences',
  },
  standardsNotMet: { vi: 'không còn đạt tiêu chuẩn', en: 'standards are no longer met' },
  requirementsNotMet: { vi: 'không đáp ứng yêu cầu nhiệm vụ', en: 'requirements are not met' },
  violation: { vi: 'có vi phạm', en: 'there is a violation' },
  notCompletedOverTerm: {
    vi: 'không hoàn thành nhiệm vụ trong thời gian giữ chức vụ',
    en: 'tasks not completed over the time in office',
  },
  otherReason: { vi: 'có lý do chính đáng khác', en: 'another legitimate reason' },
} satisfies Record<Ground, Bilingual>;

/** A case of suspension. */
export const suspensionGround = {
  moralBreach: {
    vi: 'vi phạm đạo đức, lối sống gây bức xúc',
    en: 'a moral or lifestyle breach with public reaction',
  },
  harassment: { vi: 'nhũng nhiễu, gây phiền hà', en: 'harassment' },
  delay: { vi: 'cố ý trì hoãn, đùn đẩy công việc', en: 'deliberate delay or shirking' },
  hindersDiscipline: { vi: 'cản trở việc xem xét kỷ luật', en: 'hindering the disciplinary case' },
  awaitsStateDiscipline: {
    vi: 'đã bị kỷ luật đảng, chờ xử lý về chính quyền',
    en: 'Party-disciplined and waiting for the State',
  },
  bodyRequest: { vi: 'theo yêu cầu của cơ quan có thẩm quyền', en: 'on request of a competent body' },
  prosecuted: { vi: 'bị khởi tố để điều tra', en: 'prosecuted for investigation' },
  underDiscipline: { vi: 'đang bị xem xét kỷ luật', en: 'under disciplinary handling' },
  detained: { vi: 'bị tạm giữ, tạm giam', en: 'detained' },
  indictedAtLarge: { vi: 'bị khởi tố, tại ngoại', en: 'indicted at large' },
  otherCase: { vi: 'trường hợp khác', en: 'another case' },
} satisfies Record<SuspensionGround, Bilingual>;

/** The reason of a letter of resignation. */
export const letterReason = {
  ownWish: { vi: 'tự nguyện', en: 'own wish' },
  limitedAbility: { vi: 'năng lực hạn chế', en: 'limited ability' },
  health: { vi: 'sức khỏe', en: 'health' },
  standing: { vi: 'không còn đủ uy tín', en: 'standing no longer enough' },
  seriousWrongdoing: {
    vi: 'nơi phụ trách có sai phạm nghiêm trọng',
    en: 'serious wrongdoing in the body led',
  },
  lowVotes: { vi: 'phiếu tín nhiệm thấp', en: 'low confidence marks' },
  taskNeeds: { vi: 'yêu cầu nhiệm vụ', en: 'task needs' },
  other: { vi: 'lý do chính đáng khác', en: 'another good reason' },
} satisfies Record<LetterReason, Bilingual>;

type Table = Readonly<Record<string, Bilingual>>;

/** A condition that names several of a table in one breath: `measures.ground.decline+politicalStandard`. */
const named = (table: Table, ids: readonly string[], head: Bilingual): Bilingual => {
  const words = ids.map((id) => table[id] ?? { vi: id, en: id });
  return {
    vi: `${head.vi}${words.map(({ vi }) => vi).join('; hoặc ')}`,
    en: `${head.en}${words.map(({ en }) => en).join('; or ')}`,
  };
};

const conditionsOf = ({ rows }: MeasureText): readonly string[] =>
  rows.flatMap(({ when }) => when.map(({ id }) => id));

function flagsOf(prefix: string, table: Table, head: Bilingual = { vi: '', en: '' }): Table {
  const ids = new Set(
    measureTexts.flatMap(conditionsOf).filter((id) => id.startsWith(`measures.${prefix}.`)),
  );
  return Object.fromEntries(
    [...ids].map((id) => [id, named(table, id.slice(`measures.${prefix}.`.length).split('+'), head)]),
  );
}

/** What the conditions on grounds, letters and suspension ask, as the rows of the texts name them. */
export const groundFlag: Table = {
  ...flagsOf('ground', measureGround),
  ...flagsOf('suspension', suspensionGround),
  ...flagsOf('letter', letterReason, {
    vi: 'có đơn xin từ chức, lý do: ',
    en: 'a letter of resignation, reason: ',
  }),
};
