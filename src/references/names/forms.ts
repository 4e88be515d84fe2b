import type { ModelId } from '../../domain.ts';
import { wordSet } from '../patterns.ts';

/** What a written string says: which model, which revision, which file of it, and in which form it was written. */
export interface WrittenForm {
  readonly model: ModelId;
  readonly revision: string | null;
  readonly file: string | null;
  /**
   * Slug of the form: `id`, `id@revision`, `id:quant`, `id:provider`, `id:files`, `id::subfolder`, `hf-uri`, `hg-uri`, `hf-prefix`, `hf-hub-prefix`,
   * `local-prefix`, `gateway-prefix`, `docker-name`, `cache-path`, `hub-folder`, `hub-url`, `inference-url`, `bucket-path`.
   */
  readonly form: string;
}

/** Forms that say themselves that a model is named. */
const SPEAKING_FORMS = wordSet('hf-uri hg-uri djl-uri hf-hub-prefix cache-path hub-folder hub-url hub-files hf-prefix');

/** True for a form that says itself that a model is named, as a URL does. */
export function isSpeaking(form: string): boolean {
  return SPEAKING_FORMS.has(form);
}

/** Forms of what others serve: Docker Hub, or a provider that the Hub passes requests on to. */
const SERVED_FORMS = wordSet('docker-name id:provider');

/** True for a form that says itself that somebody else serves the model. */
export function isServedForm(form: string): boolean {
  return SERVED_FORMS.has(form);
}

/** What is said of a name that somebody serves: one that says so itself, or that of a closed model. */
export function servedAs({ form }: { readonly form: string }): string {
  return isServedForm(form) ? form : 'served-name';
}
