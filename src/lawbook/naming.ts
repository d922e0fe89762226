import type { Bilingual, Instrument, InstrumentKind } from '../law/index.js';
import type { Place, Unit, UnitKind } from './place.js';

/** How kinds of texts are named before their number: Luật số 87/2015/QH13, Law 87/2015/QH13. */
const kindNames: Readonly<Record<InstrumentKind, Bilingual>> = {
  regulation: { vi: 'Quy định', en: 'Regulation' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  directive: { vi: 'Chỉ thị', en: 'Directive' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  law: { vi: 'Luật số', en: 'Law' },
  code: { vi: 'Bộ luật số', en: 'Code' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  guidance: { vi: 'Hướng dẫn', en: 'Guidance' },
  officialLetter: { vi: 'Công văn', en: 'Official Letter' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  scheme: { vi: 'Đề án', en: 'Scheme' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  notice: { vi: 'Thông báo', en: 'Notice' },
  statutes: { vi: 'Điều lệ', en: 'Statutes' },
  constitution: { vi: 'Hiến pháp', en: 'Constitution' },
};

const unitNames: Readonly<Record<UnitKind, Bilingual>> = {
  art: { vi: 'Điều', en: 'Art.' },
  para: { vi: 'khoản', en: 'para.' },
  point: { vi: 'điểm', en: 'point' },
  item: { vi: 'tiết', en: 'item' },
  indent: { vi: 'gạch đầu dòng thứ', en: 'indent' },
  step: { vi: 'bước', en: 'step' },
  app: { vi: 'Phụ lục', en: 'Appendix' },
  principle: { vi: 'nguyên tắc', en: 'principle' },
};

/** A citation in parts, the smallest first, with what has to be said of a number that could not be read. */
export interface Citation {
  readonly parts: readonly string[];
  readonly caveat?: string | undefined;
}

/** Quy định 96-QĐ/TW; a text known by name by that name. */
export function textName({ kind, number, name, title }: Instrument, lang: keyof Bilingual): string {
  if (number !== undefined) return `${kindNames[kind][lang]} ${number}`;
  return (name ?? title)[lang];
}

/** điểm a, khoản 2, Điều 11: one part a unit in Vietnamese; in English one for the whole place. */
export function placeParts({ units, word }: Place, lang: keyof Bilingual): readonly string[] {
  if (units.length === 0) return word === 'title' ? [lang === 'vi' ? 'tên' : 'title'] : [];
  if (lang === 'en') return [units.reduce(inEnglish, '')];
  return units.map(({ kind, number }) => `${unitNames[kind].vi} ${letter(number)}`).reverse();
}

const inBrackets: readonly UnitKind[] = ['para', 'point', 'item'];

/** Art. 11(2)(a); dashes and steps in words. */
function inEnglish(larger: string, { kind, number }: Unit): string {
  if (larger !== '' && inBrackets.includes(kind)) return `${larger}(${letter(number)})`;
  return `${larger === '' ? '' : `${larger}, `}${unitNames[kind].en} ${letter(number)}`;
}

/** An eId has no đ: it writes dd. */
const letter = (number: string): string => (number === 'dd' ? 'đ' : number);

const notPlaced: Bilingual = { vi: 'chưa rõ điều khoản', en: 'article not known' };
/** What is not known of a place of which only the larger units are. */
const notPlacedIn: Readonly<Partial<Record<UnitKind, Bilingual>>> = {
  art: { vi: 'chưa rõ khoản, điểm', en: 'paragraph not known' },
  para: { vi: 'chưa rõ điểm', en: 'point not known' },
  point: { vi: 'chưa rõ tiết', en: 'item not known' },
};
const unverifiedNumbers: Readonly<Record<UnitKind, Bilingual>> = {
  art: { vi: 'số điều chưa kiểm chứng', en: 'article number unverified' },
  para: { vi: 'số khoản chưa kiểm chứng', en: 'paragraph number unverified' },
  point: { vi: 'số điểm chưa kiểm chứng', en: 'point number unverified' },
  item: { vi: 'thứ tự tiết chưa kiểm chứng', en: 'item unverified' },
  indent: { vi: 'thứ tự gạch đầu dòng chưa kiểm chứng', en: 'indent number unverified' },
  step: { vi: 'số bước chưa kiểm chứng', en: 'step number unverified' },
  app: { vi: 'số phụ lục chưa kiểm chứng', en: 'appendix number unverified' },
  principle: { vi: 'số nguyên tắc chưa kiểm chứng', en: 'principle number unverified' },
};

/** What could not be read of the place of a provision whose number is unverified. */
export function caveatOn({ units, word }: Place): Bilingual {
  const smallest = units.at(-1);
  if (smallest === undefined) return notPlaced;
  const { kind } = smallest;
  return (word === undefined ? undefined : notPlacedIn[kind]) ?? unverifiedNumbers[kind];
}
