import { textSilent, type Unread } from '../../reasoning/index.js';

const parts = {
  forms: { vi: 'hình thức kỷ luật', en: 'the forms of discipline' },
  effect: { vi: 'hiệu lực của quyết định kỷ luật', en: 'how long a decision runs' },
  limitation: { vi: 'thời hiệu xử lý kỷ luật', en: 'the limitation period' },
  relapse: { vi: 'thời gian tính tái phạm', en: 'the window of a relapse' },
  severalActs: { vi: 'cách xử lý nhiều hành vi cùng lúc', en: 'several acts at once' },
  whileServing: {
    vi: 'vi phạm mới khi đang thi hành kỷ luật',
    en: 'a new act while a decision runs',
  },
  matching: {
    vi: 'hình thức kỷ luật chính quyền tương ứng với kỷ luật đảng',
    en: 'the State form that matches a Party form',
  },
  handling: {
    vi: 'trường hợp chưa xem xét kỷ luật, được miễn kỷ luật',
    en: 'when handling is deferred and who is exempt',
  },
  proposal: {
    vi: 'hành vi, mức độ vi phạm của từng hình thức kỷ luật',
    en: 'which act brings which form',
  },
  procedure: { vi: 'trình tự, thủ tục xử lý kỷ luật', en: 'the procedure' },
  by: { vi: 'cơ quan có thẩm quyền xử lý kỷ luật', en: 'which body disciplines' },
} as const;

/** The parts of a text on discipline that could not be read: each says which and of which text. */
export const unread = <const Part extends keyof typeof parts>(
  text: { readonly vi: string; readonly en: string },
  ...names: readonly Part[]
): Readonly<Record<Part, Unread>> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      textSilent({
        vi: `${text.vi}: ${parts[name].vi} chưa đọc được.`,
        en: `${text.en}: ${parts[name].en} could not be read.`,
      }),
    ]),
  ) as Readonly<Record<Part, Unread>>;
