/** The first line of a comment or issue body by which the gate finds its own again; GitHub does not show it. */
export interface Marker {
  /** Keeps apart what several workflows of one repository post. */
  readonly key: string;
  /** Id of the workflow run that wrote it: a run that ends late does not overwrite what a newer one said. */
  readonly run: number;
}

// <!-- model-license-gate key=License%20gate%2Fgate run=1234567 -->
const MARKER = /^<!-- model-license-gate key=(\S+) run=(\d+) -->/;

/** `body` under its marker. */
export function marked({ key, run }: Marker, body: string): string {
  return `<!-- model-license-gate key=${encodedKey(key)} run=${run} -->\n${body}`;
}

/** The run that wrote `body`; null when it was not written under `key`. */
export function markedRun(body: string | null | undefined, key: string): number | null {
  const match = MARKER.exec(body ?? '');
  return match !== null && match[1] === encodedKey(key) ? Number(match[2]) : null;
}

/** No `--` may stand inside an HTML comment. */
function encodedKey(key: string): string {
  return encodeURIComponent(key).replaceAll('-', '%2D');
}
