import * as z from 'zod';

/** A calendar date `YYYY-MM-DD` that exists. */
export const isoDate = z.iso.date({ error: 'expected a date that exists, written YYYY-MM-DD' });
