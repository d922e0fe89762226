import type { Timeline } from '../../law/index.js';
import { isUnread, type Known, textSilent } from '../../reasoning/index.js';
import type { DisciplineTrack } from '../model.js';
import { dieuLe } from './dieu-le-dang-2011.js';
import { l58Text, nd71Instrument, nd112, nd112Amended, nd112Instrument } from './nd-112-2020.js';
import { nd172Cadre, nd172CivilServant, nd172Instrument } from './nd-172-2025/index.js';
import { nd234, nd234Instrument } from './nd-234-2026.js';
import { qd69, qd69Instrument } from './qd-69-tw-2022.js';
import type { DisciplineText, FormsRule } from './regulation.js';

/** The texts of each track. A new text is a new line here. */
export const disciplineTimelines: Readonly<Record<DisciplineTrack, Known<Timeline<DisciplineText>>>> = {
  party: [
    // Only the year of the Statutes is on record: certain from the day after it
    { from: '2012-01-01', text: dieuLe },
    { from: '2022-07-06', text: qd69 },
  ],
  cadre: [
    { from: '2020-09-20', text: nd112.cadre },
    { from: '2023-09-20', text: nd112Amended.cadre },
    { from: '2025-07-01', text: nd172Cadre },
  ],
  civilServant: [
    { from: '2020-09-20', text: nd112.civilServant },
    { from: '2023-09-20', text: nd112Amended.civilServant },
    { from: '2025-07-01', text: nd172CivilServant },
  ],
  publicEmployee: [
    { from: '2012-01-01', text: l58Text },
    { from: '2020-09-20', text: nd112.publicEmployee },
    { from: '2023-09-20', text: nd112Amended.publicEmployee },
    { from: '2026-07-01', text: nd234 },
  ],
  massOrganisation: textSilent({
    vi: 'Kỷ luật của đoàn thể do điều lệ từng đoàn thể quy định; chưa đọc.',
    en: 'Discipline of a mass organisation follows its own statutes, which were not read.',
  }),
};

/** The texts that name the forms of a track, each from its first day; where they could not be read there is none. */
export const formTimelines: Readonly<Record<DisciplineTrack, Known<Timeline<FormsRule>>>> = {
  party: formsIn('party'),
  cadre: formsIn('cadre'),
  civilServant: formsIn('civilServant'),
  publicEmployee: formsIn('publicEmployee'),
  massOrganisation: formsIn('massOrganisation'),
};

function formsIn(track: DisciplineTrack): Known<Timeline<FormsRule>> {
  const timeline = disciplineTimelines[track];
  if (isUnread(timeline)) return timeline;
  return timeline
    .flatMap(({ from, text }) => (isUnread(text.forms) ? [] : [{ from, text: text.forms }]))
    .filter(({ text }, at, spans) => text.provision !== spans[at - 1]?.text.provision);
}

const texts = Object.values(disciplineTimelines).flatMap((timeline) =>
  isUnread(timeline) ? [] : timeline.map(({ text }) => text),
);

/** The texts and provisions of this room, for the lawbook. */
export const disciplineTexts = [
  qd69Instrument,
  nd112Instrument,
  nd71Instrument,
  nd172Instrument,
  nd234Instrument,
] as const;
export const disciplineProvisions = [...new Set(texts.flatMap(({ provisions }) => provisions))];
