export { furtherPosts, inOfficialCell, smallCollective } from './places.js';
export { hd43, hd43Provisions } from './provisions.js';
export { changeOfPost, hd43Quarters, twoMonthMark } from './quarters.js';
export { hd43Authorities, hd43Deadlines, hd43Forms, withDraftReport } from './rounds.js';
