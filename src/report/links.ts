import type { Location, ModelId } from '../domain.ts';

/** Where the places and models of a report can be looked at. Both answer an http(s) address or null for "no link". */
export interface Links {
  readonly place: (location: Location) => string | null;
  readonly model: (model: ModelId, commit: string | null) => string | null;
}

/** Models on the Hugging Face Hub, places without a link: what a report outside GitHub can know. */
export const HUB_LINKS: Links = { place: () => null, model: hubLink };

/** Page of `model` on the Hub, at `commit` when known. A validated id needs no encoding. */
export function hubLink(model: ModelId, commit: string | null): string {
  return `https://huggingface.co/${model}${commit === null ? '' : `/tree/${encodeURIComponent(commit)}`}`;
}

/** Links into the files of a repository on a GitHub server at the commit under check. Paths are from its root. */
export function gitHubLinks(repositoryUrl: string, commit: string): Links {
  return {
    model: hubLink,
    place({ path, line, endLine }) {
      const encoded = path.split('/').map(encodeURIComponent).join('/');
      const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
      return `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encoded}#${lines}`;
    },
  };
}
