import { oncePer } from '../../../domain.ts';
import { isAttribute, wordsOf } from '../../names/model-keys.ts';
import { plausibleId } from '../../names/plausible.ts';
import type { Dict, Expression, Scope } from '../../syntax/code/code.ts';
import type { Frame } from '../index.ts';

/** Of the names bound alike so many must be names of settings beyond doubt. */
const ENOUGH = 2;

/**
 * `EXPORT_MODEL = "export/model"` beside `EXPORT_FOLDER = "export/folder"`: the names of settings, each called as the constant
 * that holds it, some of which are no models' whatever the owner.
 */
export function isSettingName(text: string, frame: Frame): boolean {
  if (frame.kind === 'value') return frame.key !== null && isEcho(frame.key, text) && settingsIn(frame.dict) >= ENOUGH;
  if (frame.kind !== 'root' || frame.role.kind !== 'binding') return false;
  const { name, scope } = frame.role;
  return isEcho(name, text) && settingsAmong(scope) >= ENOUGH;
}

/** The name ends on the words of the value's last part. */
function isEcho(name: string, text: string): boolean {
  const slash = text.lastIndexOf('/');
  if (slash === -1) return false;
  const said = wordsOf(text.slice(slash + 1)).join(' ');
  return said !== '' && ` ${wordsOf(name).join(' ')}`.endsWith(` ${said}`);
}

/** `recording/export-folder`, `window/text-color`; not `Qwen/Qwen-Image`, which is a model beyond doubt. */
function isSetting(name: string, value: Expression): boolean {
  if (value.kind !== 'text' || !isEcho(name, value.value)) return false;
  return isAttribute(value.value.replace(/^.*\//, '')) && plausibleId(value.value).kind !== 'sure';
}

const settingsIn = oncePer(
  ({ entries }: Dict) => entries.filter(({ key, value }) => key?.kind === 'text' && isSetting(key.value, value)).length,
);

const settingsAmong = oncePer(
  ({ bindings }: Scope) =>
    [...bindings].filter(([name, all]) => all.some((bound) => bound.kind === 'value' && isSetting(name, bound.value)))
      .length,
);
