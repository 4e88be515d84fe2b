/** Associations of people with rights in the repository. */
const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** Whether a comment or issue with our marker can be ours: an app's, or somebody's with rights. A stranger's copy of the marker counts for nothing. */
export function mayBeOurs(post: {
  readonly user?: { readonly type?: string } | null;
  readonly author_association?: string;
}): boolean {
  return post.user?.type === 'Bot' || TRUSTED.has(post.author_association ?? '');
}
