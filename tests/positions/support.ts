import type { Place, Position } from '../../src/index.js';

export const hanoi: Place = { province: 'hanoi' };
export const hoChiMinhCity: Place = { province: 'hoChiMinhCity' };
export const ngheAn: Place = { province: 'province' };
export const daNang: Place = { province: 'otherCity' };

/** A name as it is typed without marks. */
export const bare = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

export const namesOf = ({ name, aliases = [] }: Position): readonly string[] => [name.vi, ...aliases];
