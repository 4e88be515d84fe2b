/** `env=` before `[{"name": "MODEL_ID", ...}]`, as `helm --set-json` takes it. */
const SETTING = /^[\w.-]{1,100}=(?=[[{]{1,2}["{])/;

/** Length of the name and its sign before JSON that a setting is given; 0 for any other text. */
export function settingLength(text: string): number {
  return SETTING.exec(text)?.[0].length ?? 0;
}
