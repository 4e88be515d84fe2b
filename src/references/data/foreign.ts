import { keyMeaning } from '../names/model-keys.ts';
import { wordSet } from '../patterns.ts';
import { type Frame, hasAny, isValueKey } from './frame.ts';

/** Keys whose values are of another registry: container images, actions, packages. */
const FOREIGN_KEYS = wordSet(`
  image images imagename image_name imagerepository image_repository repository container container_image containers
  uses docker_image dockerimage base_image dockerfile registry dependencies devdependencies peerdependencies
  optionaldependencies packages requires chart charts github git repourl repo_url git_url package plugins extends
  action actions apiversion api_version $schema $ref $id import imports from_image license licenses author authors
  maintainer maintainers branch branches schema mimetype mime_type content_type content-type contenttype mediatype
  media_type accept topics`);
/** `worker_image`, `git_repo`, `upstream_github_repo` */
const FOREIGN_KEY = /(?:^|_|-)images?$|^git[-_]|(?:^|[-_])git(?:hub|lab)[-_]/;

/** True for a key whose value is of another registry, whatever it looks like. */
export function isForeignKey(key: string): boolean {
  const lower = key.toLowerCase();
  return FOREIGN_KEYS.has(lower) || FOREIGN_KEY.test(lower);
}

/** True for a value under such a key, or right below it. */
export function isForeign(frame: Frame | null): boolean {
  for (let at = frame, steps = 0; at !== null && steps < 2; at = at.parent, steps += 1) {
    if (isForeignKey(at.key)) return !isRepositoryInModel(at);
    if (steps === 0 && !isValueKey(at.key) && keyMeaning(at.key) !== 'neutral') return false;
  }
  return false;
}

/** `model: {repository: org/name}`, without what an image of that repository has. */
function isRepositoryInModel({ key, map, parent }: Frame): boolean {
  return /^repository$/i.test(key) && keyMeaning(parent?.key ?? '') === 'strong' && !hasAny(map, OF_IMAGES);
}

const OF_IMAGES = wordSet('tag image registry digest pullpolicy imagepullpolicy chart branch');
