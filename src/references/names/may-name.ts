import { remembered } from '../remembered.ts';
import { isAlias } from './aliases.ts';

/** What ids, addresses and cache folders are written with; variables; calls and records. */
const SIGN = /[/$({]|models--/;
/** A word that may be a short name: `llama3.2:3b`, `all-MiniLM-L6-v2`. */
const WORD = /[\w.:+-]+/g;

/**
 * A cheap test before a text is read for models: false when it holds neither an id, an address nor a short name, whatever
 * stands around it. Most strings of a database are none.
 */
export function mayName(text: string): boolean {
  if (SIGN.test(text)) return true;
  return (text.match(WORD) ?? []).some((word) => isShort(word) || word.split(':').some(isShort));
}

const isShort = remembered(isAlias);
