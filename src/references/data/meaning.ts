import { type KeyMeaning, speaksOfHub } from '../names/model-keys.ts';
import { wordSet } from '../patterns.ts';
import { meaningAbove } from './above.ts';
import { besides, fromHub, isAmongModels, isOfModels } from './beside.ts';
import { isForeign } from './foreign.ts';
import type { Frame } from './frame.ts';

/** What the surroundings of a value say about it. */
export interface Meaning {
  readonly meaning: KeyMeaning;
  /** The key or variable name that decided. */
  readonly key: string;
  /** Text for readers (descriptions, links, help): models in it are only mentioned. */
  readonly prose: boolean;
  /** Names something of another registry, whatever it looks like: container images, actions, packages. */
  readonly foreign: boolean;
  /** Looks whether the key or a value beside it says that repositories of the Hub are named: `repo_id`, `source: huggingface`. */
  readonly fromHub: () => boolean;
}

const PROSE_KEYS = wordSet(`
  description desc title label displayname display_name display-name summary help doc docs documentation text comment
  comments note notes message messages link links homepage home website href caption about example examples
  placeholder tooltip license_link licenselink license_url sources icon logo thumbnail websiteurl docsurl promotedurl
  announcements url_link changelog subtitle headline body readme usage_example widget citation`);

/** Reads the keys above a value, the nearest that says anything first, and the values beside it. */
export function meaningAt(frame: Frame | null): Meaning {
  const near = frame === null ? '' : frame.key.toLowerCase();
  const prose =
    PROSE_KEYS.has(near) ||
    near.endsWith('description') ||
    near.endsWith('_doc') ||
    isNameOfFile(frame) ||
    isTranslated(frame);
  const foreign = isForeign(frame) && !fromHub(frame);
  const [meaning, key] = meaningAbove(frame);
  const hub = (): boolean => fromHub(frame) || speaksOfHub(key) || isAmongModels(frame);
  return { meaning: inCompany(frame, besides(frame, meaning)), key, prose, foreign, fromHub: hub };
}

/** An item of a list that is mostly of models beyond doubt takes no more than to look like one. */
function inCompany(frame: Frame | null, meaning: KeyMeaning): KeyMeaning {
  const isSilent = meaning === 'none' || meaning === 'neutral';
  return isSilent && frame?.list !== undefined && isOfModels(frame.list) ? 'weak' : meaning;
}

/** `label: {en_US: org/name}`, `description: {human: ..., llm: ...}`: in which language, and for whom. */
function isTranslated(frame: Frame | null): boolean {
  return TONGUE.test(frame?.key ?? '') && TOLD.test(frame?.parent?.key ?? '');
}

const TONGUE = /^(?:en|zh|ja|ko|de|fr|es|pt|it|ru|[a-z]{2}[-_][A-Z]\w{1,3}|human|llm)$/;
const TOLD = /(?:description|label|placeholder|title|help|hint|tooltip)$/i;

/** `{name: org/name-Q4.gguf, url: https://huggingface.co/org/repository/resolve/main/file}`: what a file is called whose address stands beside it. */
function isNameOfFile(frame: Frame | null): boolean {
  if (frame === null || !/^(?:display_?)?(?:name|title|label)$/i.test(frame.key)) return false;
  return frame.map.entries.some(({ value }) => value?.kind === 'scalar' && HUB_FILE.test(value.text));
}

const HUB_FILE = /^https:\/\/(?:huggingface|hf)\.co\/[\w.-]+\/[\w.-]+\/resolve\//;
