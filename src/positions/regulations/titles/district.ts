import { once, several, title, titlesAt } from './title.js';

const ended = { to: '2025-06-30' };

/** The district level ended with the day before 01/07/2025. */
export const districtParty = titlesAt('district', 'party', {
  districtPartySecretary: title(
    'Bí thư huyện ủy, quận ủy, thị ủy, thành ủy',
    'Secretary of a district-level Party committee',
    once,
    {
      ...ended,
      also: ['Bí thư huyện ủy', 'Bí thư quận ủy', 'Bí thư thị ủy'],
    },
  ),
  districtPartyDeputySecretary: title(
    'Phó Bí thư huyện ủy, quận ủy, thị ủy, thành ủy',
    'Deputy secretary of a district-level Party committee',
    once,
    { ...ended, also: ['Phó Bí thư huyện ủy', 'Phó Bí thư quận ủy', 'Phó Bí thư thị ủy'] },
  ),
  districtStandingCommitteeMember: title(
    'Ủy viên Ban Thường vụ huyện ủy, quận ủy, thị ủy, thành ủy',
    'Member of a district-level standing committee',
    once,
    {
      ...ended,
      also: [
        'Ủy viên Ban Thường vụ huyện ủy',
        'Ủy viên Ban Thường vụ quận ủy',
        'Ủy viên Ban Thường vụ thị ủy',
      ],
    },
  ),
});

export const districtCouncil = titlesAt('district', 'peoplesCouncil', {
  districtPeoplesCouncilChairperson: title(
    'Chủ tịch Hội đồng nhân dân cấp huyện',
    'Chairperson of a district-level People’s Council',
    once,
    ended,
  ),
  districtPeoplesCouncilViceChairperson: title(
    'Phó Chủ tịch Hội đồng nhân dân cấp huyện',
    'Vice chairperson of a district-level People’s Council',
    once,
    ended,
  ),
  districtPeoplesCouncilBoardHead: title(
    'Trưởng ban của Hội đồng nhân dân cấp huyện',
    'Head of a board of a district-level People’s Council',
    several,
    ended,
  ),
});

export const districtState = titlesAt('district', 'state', {
  districtPeoplesCommitteeChairperson: title(
    'Chủ tịch Ủy ban nhân dân cấp huyện',
    'Chairperson of a district-level People’s Committee',
    once,
    ended,
  ),
  districtPeoplesCommitteeViceChairperson: title(
    'Phó Chủ tịch Ủy ban nhân dân cấp huyện',
    'Vice chairperson of a district-level People’s Committee',
    once,
    ended,
  ),
  districtPeoplesCommitteeMember: title(
    'Ủy viên Ủy ban nhân dân cấp huyện',
    'Member of a district-level People’s Committee',
    several,
    ended,
  ),
  districtOfficeHead: title(
    'Trưởng phòng và tương đương thuộc cấp huyện',
    'Head of a district-level office',
    once,
    {
      ...ended,
      also: ['Trưởng phòng thuộc cấp huyện', 'Cấp trưởng phòng, ban, cơ quan trực thuộc cấp huyện'],
    },
  ),
  districtOfficeDeputyHead: title(
    'Phó Trưởng phòng và tương đương thuộc cấp huyện',
    'Deputy head of a district-level office',
    once,
    {
      ...ended,
      also: ['Phó Trưởng phòng thuộc cấp huyện', 'Cấp phó phòng, ban, cơ quan trực thuộc cấp huyện'],
    },
  ),
});
