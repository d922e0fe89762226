import * as z from 'zod';

const languages = ['vi', 'en'] as const;

/** Vietnamese, the official language of every text, or English. */
export type Language = (typeof languages)[number];

export const languageSchema: z.ZodType<Language> = z.enum(languages);
