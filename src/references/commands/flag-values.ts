import type { ModelReference } from '../../domain.ts';
import { nameMeaning } from '../names/model-keys.ts';
import { namedModels } from '../names/named-models.ts';
import { type Assembly, sliceOf } from '../syntax/assembly.ts';
import { flagMeaning } from './command-words.ts';
import { afterEquals, FLAG, type Line, listed, PAIR, piecesOf, placeOf, unquoted } from './line.ts';
import { settingLength } from './settings.ts';

const NEXT_PAIR = /,\s*(?=[\w.-]+=)/;

/** The models in the value of a flag: a name, a list, JSON, settings. */
export function flagValue(line: Line, flag: string, value: Assembly): readonly ModelReference[] {
  if (value.text.startsWith('{') || value.text.startsWith('[')) return line.reader.read('json', value);
  const meaning = flagMeaning(flag, line.rule);
  if (PAIR.test(value.text)) return readPairs(line, flag, value);
  return listed(value).flatMap((item) => {
    // `--container-args="--model=org/name,--port=80"`
    const [, name, joined] = FLAG.exec(item.text) ?? [];
    if (name !== undefined && joined !== undefined) return flagValue(line, name, afterEquals(item));
    // `sbatch --export=ALL,MODEL=org/name`
    if (PAIR.test(item.text)) return readPairs(line, flag, item);
    // `--model_id_or_path org/name:` has all files of a repository.
    const id = /^[\w.-]+\/[\w.-]+:$/.test(item.text) ? sliceOf(item, 0, item.text.length - 1) : item;
    return namedModels(id, placeOf(line, meaning, 'cli-flag'));
  });
}

/** `pretrained=org/name,dtype=auto`, `sql=org/adapter`: each value by its own key. */
export function readPairs(line: Line, flag: string | null, value: Assembly): readonly ModelReference[] {
  const setting = settingLength(value.text);
  if (setting > 0) return line.reader.read('json', sliceOf(value, setting, value.text.length));
  const given = flag === null ? 'none' : flagMeaning(flag, line.rule);
  const pairs = piecesOf(value, NEXT_PAIR);
  // `pretrained=org/name,peft=org/adapter,revision=v2`: that of the first.
  let revision = pairs.map(({ text }) => /^revision=(\S+)$/.exec(text)?.[1]).find((found) => found !== undefined);
  return pairs.flatMap((pair) => {
    const [, key = '', text = ''] = PAIR.exec(pair.text) ?? [];
    const own = nameMeaning(key);
    const meaning = own === 'none' ? given : own;
    const item = sliceOf(pair, pair.text.length - text.length, pair.text.length);
    // `Environment={MODEL_ID=org/name}`
    if (/^\{[\w.-]+=[^{}]*\}$/.test(text)) return readPairs(line, flag, sliceOf(item, 1, item.text.length - 1));
    const place = placeOf(line, meaning, flag === '--lora-modules' ? 'cli-flag' : 'cli-override');
    const models = namedModels(unquoted(item), { ...place, revision: revision ?? line.revision });
    if (models.length > 0) revision = undefined;
    return models;
  });
}
