import { provisionsOf } from '../provision.js';

/** 366-QĐ/TW on the poll of the year: the annual rating judges by it, and a poll names the rating that follows. */
export const pollInRating = provisionsOf('qd-366-tw-2025', {
  art_11__para_4__leaderPoll: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ lãnh đạo: có trên 50 % số phiếu tín nhiệm thấp tại kỳ lấy phiếu tín nhiệm trong năm (nếu có).',
    en: 'Leader: more than 50 % low ballots at a confidence vote held in the year, if any.',
  },
});
