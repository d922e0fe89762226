/**
 * Names of bodies and offices as officials shorten them: one word for the short and the long form alike, so that word order
 * and length of a name do not matter. Marks are stripped before; the longest form is taken first.
 */
const sameWords: Readonly<Record<string, readonly string[]>> = {
  ubnd: ['uy ban nhan dan'],
  hdnd: ['hoi dong nhan dan'],
  mttq: [
    'uy ban mat tran to quoc viet nam',
    'uy ban mat tran to quoc',
    'mat tran to quoc viet nam',
    'mat tran to quoc',
    'uy ban mttq viet nam',
    'uy ban mttq',
    'ub mttq viet nam',
    'ub mttq',
    'ubmttq viet nam',
    'ubmttq',
    'mttq viet nam',
  ],
  mttqtw: [
    'uy ban trung uong mat tran to quoc viet nam',
    'uy ban trung uong mat tran to quoc',
    'uy ban trung uong mttq viet nam',
    'uy ban trung uong mttq',
    'ubtw mttq viet nam',
    'ubtw mttq',
    'ubtwmttq',
  ],
  ubkt: ['uy ban kiem tra'],
  ubtvqh: ['uy ban thuong vu quoc hoi'],
  btv: ['ban thuong vu'],
  bch: ['ban chap hanh'],
  bct: ['bo chinh tri'],
  bbt: ['ban bi thu'],
  tw: ['trung uong'],
  uvtw: [
    'uy vien trung uong dang',
    'uy vien trung uong',
    'uy vien ban chap hanh trung uong dang',
    'uy vien ban chap hanh trung uong',
    'uy vien tw',
  ],
  uv: ['uy vien'],
  qh: ['quoc hoi'],
  dbqh: ['dai bieu quoc hoi'],
  vp: ['van phong'],
  cvp: ['chanh van phong'],
  tandtc: ['toa an nhan dan toi cao'],
  vksndtc: ['vien kiem sat nhan dan toi cao'],
  dhqg: ['dai hoc quoc gia'],
  hcm: ['ho chi minh'],
  hanoi: ['ha noi', 'hn'],
  khxh: ['khoa hoc xa hoi'],
  khcn: ['khoa hoc va cong nghe', 'kh cn'],
  ctxh: ['chinh tri xa hoi'],
  bt: ['bi thu'],
  ct: ['chu tich'],
  du: ['dang uy'],
  hu: ['huyen uy', 'quan uy', 'thi uy', 'qu'],
  qutw: ['quan uy trung uong', 'quan uy tw'],
  tu: ['tinh uy', 'thanh uy'],
  gd: ['giam doc'],
  tnch: ['thanh nien cong san hcm', 'thanh nien cong san', 'tncs hcm', 'tncs'],
  lhpn: ['lien hiep phu nu', 'phu nu'],
  ccb: ['cuu chien binh'],
  qdnd: ['quan doi nhan dan viet nam', 'quan doi nhan dan', 'quan doi'],
  coquan: ['co quan'],
  quankhu: ['quan khu'],
  quanchung: ['quan chung'],
  quansu: ['quan su'],
  huyen: ['cap huyen', 'quan', 'thi xa', 'thanh pho thuoc tinh'],
  xa: ['cap xa', 'phuong', 'thi tran', 'dac khu'],
  tinh: ['cap tinh', 'thanh pho truc thuoc trung uong', 'thanh pho', 'tp'],
  truongphong: ['truong phong'],
  xahoi: ['xa hoi'],
};

/** Officials write the deputy and the member as one word with the office. */
const spelledOut: Readonly<Record<string, string>> = {
  tphcm: 'tp hcm',
  pbt: 'pho bt',
  pct: 'pho ct',
  pgd: 'pho gd',
  pcvp: 'pho cvp',
  uvbtv: 'uv btv',
  uvbch: 'uv bch',
  uvubkt: 'uv ubkt',
  uvbct: 'uv bct',
  tuv: 'uv bch tinh',
};

/** Words that say nothing of which title is meant, or only where it is held. */
const slight: ReadonlySet<string> = new Set(
  'cap cua cac va thuoc o la dang khac tuong duong viet nam hanoi hcm ong ba dong chi'.split(' '),
);

/** The deputy is another title than the head, of the same office. */
const heavy: ReadonlySet<string> = new Set(['pho']);

/** How much a word weighs when two names are compared. */
export const weightOf = (word: string): number => (slight.has(word) ? 0.25 : heavy.has(word) ? 2 : 1);

/** What words say of the level a title stands at; đảng ủy stands at several. */
const levels: Readonly<Record<string, string>> = {
  tw: 'tw',
  uvtw: 'tw',
  mttqtw: 'tw',
  tinh: 'tinh',
  tu: 'tinh',
  huyen: 'huyen',
  hu: 'huyen',
  xa: 'xa',
};

/** The word by which a name says its level, and the word of the level itself; none where it says none. */
export function levelsIn(words: readonly string[]): readonly string[] {
  const word = words.find((one) => levels[one] !== undefined);
  return word === undefined ? [] : [word, levels[word] as string];
}

const phrases: readonly (readonly [string, string])[] = Object.entries(sameWords)
  .flatMap(([word, forms]) => forms.map((form) => [` ${form} `, ` ${word} `] as const))
  .sort(([a], [b]) => b.length - a.length);

/** Lower case without marks, đ as d, only letters and digits between single spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The words of a name in the common form, each once: "tỉnh ủy, thành ủy" says one thing. */
export function wordsOf(text: string): readonly string[] {
  let name = ` ${plain(text)
    .split(' ')
    .map((word) => spelledOut[word] ?? word)
    .join(' ')} `;
  // One at a time: two alike side by side share the space between them.
  for (const [form, word] of phrases) while (name.includes(form)) name = name.replace(form, word);
  return [...new Set(name.trim().split(' ').filter(Boolean))];
}
