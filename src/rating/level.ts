import * as z from 'zod';

/** The four levels, best first: hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ. */
export const ratings = ['excellent', 'good', 'completed', 'notCompleted'] as const;
export const ratingSchema = z.enum(ratings);
/** A level of the quality rating (mức xếp loại chất lượng); the same four on both sides. */
export type Rating = z.infer<typeof ratingSchema>;
