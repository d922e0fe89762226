import * as z from 'zod';
import { checked } from '../input/index.js';

/**
 * What a share is a share *of*. Most mistakes in this field are a right number over a wrong whole, so the whole is
 * part of the type: a `Share<'valid'>` cannot stand where a `Share<'collected'>` is asked for.
 */
export type Whole =
  /** Tổng số thành viên / tổng số đại biểu: all members of the body, present or not. */
  | 'totalMembers'
  /** Người được triệu tập: those called to the meeting. */
  | 'convened'
  /** Người có mặt. */
  | 'present'
  /** Phiếu phát ra: ballots issued. */
  | 'issued'
  /** Phiếu thu về: ballots collected. */
  | 'collected'
  /** Phiếu hợp lệ: valid ballots. */
  | 'valid';

/** A part of a named whole, in whole numbers. */
export interface Share<Of extends string = Whole> {
  readonly part: number;
  readonly whole: number;
  readonly of: Of;
}

const partSchema = z.int().min(0).max(1_000_000_000);
const wholeSchema = z.int().min(1).max(1_000_000_000);

/** The counts of a share, as they are let in wherever a caller may have written one by hand. */
export const shareSchema = z.object({ part: partSchema, whole: wholeSchema });

/**
 * A part of a named whole: 26 of 39 ballots collected. The part may exceed the whole where a text measures one group by
 * another, as it does the excellent by the good.
 *
 * @throws InputError unless both are counts up to a thousand million and the whole is not zero: nothing is a share of nothing
 * @example
 * import { share } from 'canbo';
 * share(26, 39, 'collected'); //=> { part: 26, whole: 39, of: 'collected' }
 */
export const share = <const Of extends string>(part: number, whole: number, of: Of): Share<Of> => ({
  part: checked(partSchema, part, 'part'),
  whole: checked(wholeSchema, whole, 'whole'),
  of,
});
