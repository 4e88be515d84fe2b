import { readFileSync } from 'node:fs';
import {
  type Determination,
  type ModelRequest,
  type OwnDetermination,
  requestKey,
  requestOf,
  UsageError,
} from '../domain.ts';
import { resolveModels } from '../hub/resolve.ts';
import { hubSettings } from '../hub/settings.ts';
import { determine, determineOwn } from '../licenses/determine.ts';
import { textsNeeded } from '../licenses/texts-needed.ts';
import { parseLock } from '../lock/parse.ts';

/** Determines one model with its lineage: from the Hub as the environment names it, or from a lock file alone. */
export async function determineOne(request: ModelRequest, lock: string | null): Promise<Determination> {
  if (lock !== null) return determine(request, lockedModels(lock));
  const settings = hubSettings(process.env, readOrNull);
  const resolutions = await resolveModels([request], {
    ...settings,
    wantTexts: textsNeeded,
    onProblem: ({ severity, reason }) => console.error(`${severity}: ${reason}`),
  });
  const own = new Map<string, OwnDetermination>();
  for (const [key, resolution] of resolutions) {
    const asked = requestOf(key);
    if (asked !== null) own.set(requestKey(asked), determineOwn(asked, resolution, []));
  }
  return determine(request, own);
}

function lockedModels(path: string): ReadonlyMap<string, OwnDetermination> {
  const text = readOrNull(path);
  if (text === null) {
    throw new UsageError(
      `There is no lock ${path}.`,
      'Run "model-license-gate lock" with access to the Hub, or leave out --offline.',
    );
  }
  return parseLock(text, path).models;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
