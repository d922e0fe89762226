/**
 * A district committee's vote of 29 December 2023 from single ballots: quorum, the count of two independent groups,
 * their reconciliation, what is proposed for each person, and the explanation in both languages.
 */
import { readFileSync } from 'node:fs';
import {
  assessTally,
  type Ballot,
  checkQuorum,
  type Disagreement,
  explain,
  type InvalidReason,
  type LineMark,
  label,
  pollTimetable,
  reconcileTallies,
  tallyBallots,
} from 'canbo';

const poll = {
  forum: 'party' as const,
  level: 'district' as const,
  heldOn: '2023-12-29',
  slate: ['tv1', 'tv2', 'tv3', 'tv4', 'tv5', 'tv6', 'tv7'],
};

/** One line of the file is one ballot: its number, the fault seen on the sheet, one column a person. */
function readBallots(file: string): Ballot[] {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trim().split('\n');
  const [, , ...persons] = head.split(',');
  return lines.map((line) => {
    const [id = '', fault = '', ...cells] = line.split(',');
    const marks = Object.fromEntries(persons.map((person, index) => [person, markOf(cells[index] ?? '')]));
    return { id, marks, ...(fault && { faults: [fault as NonNullable<Ballot['faults']>[number]] }) };
  });
}

const markOf = (cell: string): LineMark =>
  cell === '' ? null : (cell.split('+') as Exclude<LineMark, null>);

const vietnamese = (day: string): string => day.split('-').reverse().join('/');

const figureName = (figure: Disagreement['figure']): string =>
  figure.startsWith('invalidBy.')
    ? label(`reason.${figure.slice('invalidBy.'.length) as InvalidReason}`, 'vi')
    : label(`figure.${figure as Exclude<Disagreement['figure'], `invalidBy.${string}`>}`, 'vi');

export function districtCommittee(): void {
  console.log('\nHuyện ủy, lấy phiếu tín nhiệm ngày 29/12/2023');

  console.log('  Chậm nhất:');
  for (const { id, by, latest } of pollTimetable({ forum: 'party', on: poll.heldOn }).steps) {
    if (latest && by)
      console.log(
        `    ${vietnamese(latest)}  ${label(`authority.${by}`, 'vi')}: ${label(`step.${id}`, 'vi')}`,
      );
  }

  const electorate = { convened: 39, present: 39 };
  const quorum = checkQuorum({ forum: 'party', heldOn: poll.heldOn, electorate });
  for (const said of explain(quorum, 'vi').split('\n').slice(0, 2)) console.log(`  ${said}`);

  const groupA = tallyBallots(poll, readBallots('ballots-group-a.csv'));
  const groupB = tallyBallots(poll, readBallots('ballots-group-b.csv'));
  console.log('  Hai tổ kiểm phiếu:');
  for (const { person, figure, counts } of reconcileTallies(groupA, groupB).disagreements)
    console.log(`    lệch nhau, ${person ?? 'số phiếu'} ${figureName(figure)}: ${counts.join(' / ')}`);
  // Group B counts again: one ballot had been misread.
  const recounted = reconcileTallies(groupA, tallyBallots(poll, readBallots('ballots-group-a.csv')));
  const { collected, valid, invalid } = groupA.sheets;
  console.log(
    `    kiểm lại ${recounted.agree ? 'khớp' : 'vẫn lệch'}: thu về ${collected}, hợp lệ ${valid}, không hợp lệ ${invalid}`,
  );

  console.log('  Kết quả, số phiếu tín nhiệm thấp trên số phiếu thu về:');
  const results = assessTally(groupA, { electorate, issued: 39 });
  for (const { person, answer } of results) {
    const share = answer.share ? `${answer.share.part}/${answer.share.whole}` : '–';
    const outcome = answer.outcome ? label(`outcome.${answer.outcome}`, 'vi') : '–';
    console.log(`    ${person} ${share.padStart(6)}  ${outcome}`);
  }

  const gravest = results.find(({ answer }) => answer.outcome === 'twoThirdsLow');
  if (gravest)
    console.log(`\n${gravest.person}\n${explain(gravest.answer, 'vi')}\n\n${explain(gravest.answer, 'en')}`);
}
