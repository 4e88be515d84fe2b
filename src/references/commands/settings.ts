/** True for settings in one string: `pretrained=org/name,dtype=auto`, as evaluation harnesses take them. */
export function isPairs(text: string): boolean {
  return text.length <= MAX_LENGTH && PAIRS.test(text);
}

const MAX_LENGTH = 2048;
const PAIRS = /^[A-Za-z_][\w.]{0,64}=[^\s,;&]+(?:,\s?[A-Za-z_][\w.]{0,64}=[^\s,;&]*)*,?$/;

/** `env=` before `[{"name": "MODEL_ID", ...}]`, as `helm --set-json` takes it. */
const SETTING = /^[\w.-]{1,100}=(?=[[{]{1,2}["{])/;

/** Length of the name and its sign before JSON that a setting is given; 0 for any other text. */
export function settingLength(text: string): number {
  return SETTING.exec(text)?.[0].length ?? 0;
}
