/**
 * A district committee's vote of 29 December 2023 from single ballots: quorum, the count of two independent groups,
 * their reconciliation, what is proposed for each person, and the explanation in both languages.
 */
import { readFileSync } from 'node:fs';
import {
  assessTally,
  type Ballot,
  checkQuorum,
  explain,
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

export function districtCommittee(): void {
  console.log('\nHuyện ủy, lấy phiếu tín nhiệm ngày 29/12/2023');

  const timetable = pollTimetable({ forum: 'party', on: poll.heldOn });
  const dated = timetable.steps.filter(({ latest }) => latest);
  for (const { id, latest } of dated) console.log(`  chậm nhất ${latest}: ${label(`step.${id}`, 'vi')}`);

  const electorate = { convened: 39, present: 39 };
  const quorum = checkQuorum({ forum: 'party', heldOn: poll.heldOn, electorate });
  console.log(`  ${explain(quorum, 'vi').split('\n')[1]}`);

  const groupA = tallyBallots(poll, readBallots('ballots-group-a.csv'));
  const groupB = tallyBallots(poll, readBallots('ballots-group-b.csv'));
  const first = reconcileTallies(groupA, groupB);
  for (const { person, figure, counts } of first.disagreements) {
    console.log(`  hai tổ kiểm phiếu lệch nhau: ${person ?? 'số phiếu'} ${figure} ${counts.join(' / ')}`);
  }
  // Group B counts again: ballot 9 had been misread.
  const recounted = reconcileTallies(groupA, tallyBallots(poll, readBallots('ballots-group-a.csv')));
  console.log(`  kiểm lại: ${recounted.agree ? 'khớp' : 'lệch'}; ${JSON.stringify(groupA.sheets)}`);

  const results = assessTally(groupA, { electorate, issued: 39 });
  for (const { person, answer } of results) {
    const share = answer.share ? `${answer.share.part}/${answer.share.whole}` : '?';
    console.log(
      `  ${person}  tín nhiệm thấp ${share.padStart(5)}  ${answer.outcome ? label(`outcome.${answer.outcome}`, 'vi') : '?'}`,
    );
  }
  const gravest = results.find(({ answer }) => answer.outcome === 'twoThirdsLow');
  if (gravest) {
    console.log(`\n${gravest.person}:\n${explain(gravest.answer, 'vi')}\n\n${explain(gravest.answer, 'en')}`);
  }
}
