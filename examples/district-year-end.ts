/**
 * A district's year-end of 2023 on made-up figures (data/district.ts): everybody is rated, "xuất sắc" is capped group by
 * group, every refusal is explained. Then the same facts under the regulation of 2025, and why levels move.
 */
import {
  allocateExcellent,
  type Blocking,
  checkDistribution,
  cite,
  compareRatings,
  type Finding,
  type LabelKey,
  label,
  type RatingAnswer,
  type RatingCase,
  type RatingOptions,
  rate,
  ratingTimetable,
} from 'canbo';
import { leaders, members, organisations, type Subject } from './data/district.js';

const round = { year: 2023, decidedOn: '2023-12-28' };
const [now, later] = ['qd-124-tw-2023+hd-25-btctw-2023', 'qd-366-tw-2025+hd-43-btctw-2025'] as const;

/** The levels, best first, as officials shorten them; then those without one. */
const short = { excellent: 'HTXS', good: 'HTT', completed: 'HT', notCompleted: 'KHT', open: '?', none: '–' };
type Level = keyof typeof short;
const levels = Object.keys(short) as readonly Level[];
const levelOf = ({ outcome, status }: RatingAnswer): Level =>
  outcome ?? (status === 'undetermined' ? 'open' : 'none');

/** A subject with its answer, and the level it keeps under the cap. */
interface Judged {
  readonly subject: Subject;
  readonly answer: RatingAnswer;
  readonly level: Level;
}
const at = (judged: readonly Judged[], level: Level): number =>
  judged.filter((one) => one.level === level).length;

const caseOf = ({ kind, facts }: Subject): RatingCase => ({ side: 'party', kind, ...round, facts });

/** Items by a key, the commonest key first. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): (readonly [key: string, items: T[]])[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const same = found.get(key);
    if (same) same.push(item);
    else found.set(key, [item]);
  }
  return [...found].sort(([, a], [, b]) => b.length - a.length);
}

/** Rates everybody; whoever finds no place under the cap of the group, by the made-up ranking, becomes good. */
const judge = (subjects: readonly Subject[], options: RatingOptions): readonly Judged[] =>
  grouped(subjects, ({ group }) => group).flatMap(([, group]) => {
    const rated = group.map((subject): Judged => {
      const answer = rate(caseOf(subject), options);
      return { subject, answer, level: levelOf(answer) };
    });
    const fit = rated.filter(({ level }) => level === 'excellent');
    const candidates = fit.map(({ subject: { id } }, index) => ({ id, rank: index + 1 }));
    const like = { ...round, kind: group[0]?.kind ?? 'leader', candidates, good: at(rated, 'good') };
    const over = allocateExcellent(like, options).outcome?.over ?? [];
    return rated.map((one) => (over.includes(one.subject.id) ? { ...one, level: 'good' } : one));
  });

/** Organisations come first: the level of what a leader heads is a fact of the leader. */
function judgeAll(options: RatingOptions = {}): readonly (readonly Judged[])[] {
  const bodies = judge(organisations, options);
  const levelById = new Map(bodies.map(({ subject, answer }) => [subject.id, answer.outcome]));
  const withHeaded = leaders.map((leader): Subject => {
    const headedLevel = leader.heads === undefined ? null : levelById.get(leader.heads);
    return { ...leader, facts: { ...leader.facts, ...(headedLevel !== undefined && { headedLevel }) } };
  });
  return [bodies, judge(members, options), judge(withHeaded, options)];
}

const kinds = ['Tổ chức cơ sở đảng', 'Đảng viên', 'Cán bộ lãnh đạo'];
const say = (key: string): string => label(key as LabelKey, 'vi');
const print = (line: string): void => console.log(line);
const count = (number: number, text: string): void => print(`    ${String(number).padStart(5)}  ${text}`);

/** The id of a condition without its text: `excellent.exceeded`. */
const nameOf = ({ rule }: Finding): string => rule.slice(rule.indexOf('.') + 1);

/** The level that asks for a condition; none where it is a ground of KHT. */
const levelAsking = (finding: Finding): Level | undefined =>
  levels.find((level) => nameOf(finding).startsWith(`${level}.`));

/** What a condition looks at; of one on yes or no, what it asks. */
function looksAt(finding: Finding): string {
  const { fact, operator } = finding;
  if (operator === 'is') return say(`flag.${nameOf(finding)}`);
  return say(fact.startsWith('facts.grades') ? `counted.${nameOf(finding)}` : `fact.${fact}`);
}

/** Its bar, or the answer to yes or no; and where it is written. */
function asks({ operator, bar, actual, provision }: Finding): string {
  const place = cite(provision, 'vi');
  if (actual === null) return `${say('verdict.unknown')}; ${place}`;
  if (operator === 'is') return `${actual ? 'có' : 'không'}; ${place}`;
  const value = typeof bar === 'object' ? `${(100 * bar.numerator) / bar.denominator} %` : String(bar);
  return `${say(`operator.${operator}`).replace('…', value)}; ${place}`;
}
const worded = (finding: Finding): string => `${looksAt(finding)}: ${asks(finding)}`;

/** Why not a level: what blocks it, or the ground met before it; of an open answer, what keeps it open. */
function whyNot({ outcome, notReached, trace }: RatingAnswer, level: Level): readonly Blocking[] {
  const passed = trace.steps.filter(({ verdict }) => verdict === 'pass');
  if (outcome !== undefined) {
    const blocking = notReached.find((one) => one.level === level)?.conditions;
    return blocking ?? passed.at(-1)?.findings.slice(-1) ?? [];
  }
  const weighed = passed.find(({ leadsTo }) => 'orGoesOn' in leadsTo);
  const above = notReached.filter((one) => one.level !== 'notCompleted').reverse();
  const [nearest] = above.sort((a, b) => a.conditions.length - b.conditions.length);
  return weighed?.findings ?? nearest?.conditions ?? [];
}

function whyOpen({ answer }: Judged): string {
  if (answer.status !== 'undetermined') return '';
  const { why, missing, possible, decidedBy } = answer;
  const either = possible.map((level) => short[level]).join(' hoặc ');
  if (why !== 'missingFacts')
    return `${either}, ${say(`authority.${decidedBy}`)} quyết định: ${whyNot(answer, 'good').map(looksAt).join(', ')}`;
  const facts = missing.map((fact) => say(`fact.${fact}`)).slice(0, 2);
  return `${either}, ${say(`why.${why}`)}: ${facts.join('; ')}${missing.length > 2 ? '; …' : ''}`;
}

function table(columns: readonly (readonly Judged[])[], before = columns): void {
  const row = (head: string, cells: readonly string[]): void =>
    print(`  ${head.padEnd(38)}${cells.map((cell) => cell.padStart(20)).join('')}`);
  row('', kinds);
  const unrated: Partial<Record<Level, string>> = { open: 'Chưa xác định được', none: 'Không xếp loại' };
  for (const level of levels) {
    const cells = columns.map((judged, column) => {
      const change = at(judged, level) - at(before[column] ?? [], level);
      const changed = change === 0 ? '' : `(${change > 0 ? '+' : '−'}${Math.abs(change)}) `;
      return `${changed}${at(judged, level)}`;
    });
    row(`${short[level].padEnd(5)} ${unrated[level] ?? say(`rating.${level}`)}`, cells);
  }
  const better = columns.map((judged) => {
    const share = (at(judged, 'excellent') + at(judged, 'good')) / (judged.length - at(judged, 'none'));
    return `${(100 * share).toFixed(1).replace('.', ',')} %`;
  });
  row('Từ HTT trở lên trên số được xếp loại', better);
}

/** Whether finished counts keep the cap. */
function verdict(judged: readonly Judged[], oneGroup: boolean): string {
  const counts = { excellent: at(judged, 'excellent'), good: at(judged, 'good') };
  const { outcome } = checkDistribution({
    ...round,
    kind: judged[0]?.subject.kind ?? 'leader',
    oneGroup,
    counts,
  });
  return say(`distribution.${outcome}`);
}

/** Every refusal among subjects of one kind. */
function refusals(kind: string, judged: readonly Judged[]): void {
  const by = (...wanted: Level[]) => judged.filter(({ answer }) => wanted.includes(levelOf(answer)));
  const conditions = (findings: readonly Finding[], most: number): void => {
    for (const [, same] of grouped(findings, ({ rule }) => rule).slice(0, most))
      count(same.length, same.slice(0, 1).map(worded).join());
  };
  print(`\n  ${kind}`);
  const lower = by('good', 'completed');
  const blocking = lower.map(({ answer }) => whyNot(answer, 'excellent'));
  print(`    ${lower.length} chưa đủ điều kiện HTXS, vướng nhiều nhất ở:`);
  conditions(blocking.flat(), 4);
  const oneShort = blocking.filter(([one, ...others]) => others.length === 0 && one?.distance?.change === 1);
  if (oneShort.length > 0) count(oneShort.length, 'trong số đó chỉ vướng một điều kiện, chỉ còn thiếu 1');

  const fit = by('excellent');
  const over = fit.filter(({ level }) => level === 'good').length;
  print(
    `    ${fit.length} đủ điều kiện HTXS: ${fit.length - over} trong giới hạn, ${over} ngoài giới hạn nên xếp HTT`,
  );
  const groups = grouped(judged, ({ subject }) => subject.group).map(([, group]) => verdict(group, true));
  const sum = verdict(judged, false);
  for (const [said, same] of grouped(groups, (one) => one))
    count(same.length, `nhóm ${said}; cộng lại: ${sum}`);

  const [failed, unrated, open] = [by('notCompleted'), by('none'), by('open')];
  if (failed.length > 0) print(`    ${failed.length} KHT:`);
  conditions(
    failed.flatMap(({ answer }) => whyNot(answer, 'completed')),
    9,
  );
  if (unrated.length > 0) print(`    ${unrated.length} không xếp loại:`);
  for (const [ground, same] of grouped(unrated, ({ answer }) => String(answer.ground)))
    count(same.length, say(`scope.${ground}`));
  if (open.length > 0) print(`    ${open.length} chưa xác định được:`);
  for (const [why, same] of grouped(open, whyOpen)) count(same.length, why);
}

/** Which levels move under the later text, before the cap, and the commonest reason, as both texts have it. */
function moves(kind: string, before: readonly Judged[], after: readonly Judged[]): void {
  const moved = before.flatMap(({ subject, answer }, index) => {
    const other = after[index]?.answer ?? answer;
    const [from, to] = [levelOf(answer), levelOf(other)];
    const worse = levels.indexOf(to) < levels.indexOf(from) ? whyNot(answer, to) : whyNot(other, from);
    return from === to ? [] : [{ move: `${short[from]} → ${short[to]}`, subject, why: worse }];
  });
  print(`\n  ${kind}, trước khi áp dụng giới hạn:`);
  for (const [move, same] of grouped(moved, (one) => one.move).slice(0, 4)) {
    const reasons = same.flatMap(({ why, subject }) => why.map((finding) => ({ finding, subject })));
    const [, commonest = []] = grouped(reasons, ({ finding }) => finding.rule)[0] ?? [];
    const [first] = commonest;
    if (first === undefined) continue;
    count(same.length, `${move}, trong đó ${commonest.length} do: ${looksAt(first.finding)}`);
    const { differences } = compareRatings(caseOf(first.subject), [now, later]);
    const both = differences.find(({ fact }) => fact === first.finding.fact);
    const sides = [both?.first, both?.second].map((findings = []) => {
      const asked =
        findings.find(({ rule }) => rule === first.finding.rule) ??
        findings.find((one) => levelAsking(one) === levelAsking(first.finding));
      return asked ? asks(asked) : 'không đặt điều kiện này';
    });
    print(`${' '.repeat(11)}${sides.join(' | ')}`);
  }
}

export function districtYearEnd(): void {
  print(`\nCuối năm ${round.year} ở một huyện: số liệu, mã số, thứ tự xếp hạng đều là giả định`);
  print('(A district’s year-end: figures, ids and rankings are made up)');
  for (const { id, latest } of ratingTimetable(round).deadlines)
    if (latest) print(`  chậm nhất ${latest.split('-').reverse().join('/')}: ${say(`deadline.${id}`)}`);
  const district = judgeAll();
  table(district);
  for (const [index, kind] of kinds.entries()) refusals(kind, district[index] ?? []);

  print('\nCùng số liệu ấy theo Quy định 366-QĐ/TW năm 2025, trong ngoặc là chênh lệch');
  const underLater = judgeAll({ under: later });
  table(underLater, district);
  for (const [index, kind] of kinds.entries()) moves(kind, district[index] ?? [], underLater[index] ?? []);
}
