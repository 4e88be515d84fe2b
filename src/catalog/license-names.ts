/** Tails that say nothing: "flux-1-dev-non-commercial-license-agreement" is "flux-1-dev-non-commercial". */
const TAIL = /-(?:license|licence|agreement|licensing|terms-of-use|terms|public)$/;

/**
 * Free text of `license_name` as a key: lower case, one `-` for any run of other signs, without a leading "the". `+` and the
 * dot between digits stay, because versions differ by them.
 *
 * Sample: "FLUX.1 [dev] Non-Commercial License" -> "flux-1-dev-non-commercial-license"
 */
export function licenseNameKey(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9.+]+/g, '-')
    .replace(/(?<![0-9])\.|\.(?![0-9])/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^the-/, '');
}

/** A key without the tails "license", "agreement" ...: what names are looked up by when nothing has the whole key. */
export function shortNameKey(text: string): string {
  let key = licenseNameKey(text);
  while (TAIL.test(key)) key = key.replace(TAIL, '');
  return key;
}

/**
 * An address as a key: lower case, without scheme, `www.`, query, fragment, `.html` and a last slash; a branch name of GitHub stays.
 *
 * Sample: "https://www.apache.org/licenses/LICENSE-2.0.html#terms" -> "apache.org/licenses/license-2.0"
 */
export function linkKey(address: string): string {
  return address
    .trim()
    .slice(0, 500)
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/^raw\.githubusercontent\.com\/([^/]+\/[^/]+)\//, 'github.com/$1/blob/')
    .replace(/[?#].*$/, '')
    .replace(/\/resolve\/|\/raw\//, '/blob/')
    .replace(/\/$/, '')
    .replace(/\.(?:html|txt|en\.html)$/, '');
}
