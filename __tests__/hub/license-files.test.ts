import { describe, expect, it } from '@jest/globals';
import { licenseFiles, roleOf } from '../../src/hub/license-files.ts';

describe('license-like files', () => {
  it.each([
    ['LICENSE', 'license'],
    ['LICENCE', 'license'],
    ['license.txt', 'license'],
    ['License.md', 'license'],
    ['LICENSE.llama3', 'license'],
    ['LICENSE-APACHE', 'license'],
    ['LICENSE_APACHE_2.0.txt', 'license'],
    ['LICENSES/MIT.txt', null],
    ['COPYING', 'license'],
    ['COPYING.LESSER', 'license'],
    ['EULA.pdf', 'license'],
    ['TERMS_OF_USE.md', 'license'],
    ['LICENSE.pdf', 'license'],
    ['Llama-2-LICENSE-AGREEMENT.txt', 'license'],
    ['Gemma Terms of Use.txt', null],
    ['LoRAs/Ditto/ditto_LICENSE.txt', 'license'],
    ['vae.license.txt', 'license'],
    ['vae/LICENSE', 'license'],
    ['MODEL_LICENSE', 'model-license'],
    ['weights/LICENSE', 'model-license'],
    ['src/models/LICENSE', 'license'],
    ['MODEL-LICENSE', 'model-license'],
    ['LICENSE-MODEL', 'model-license'],
    ['LICENSE-MODEL.md', 'model-license'],
    ['LICENSE_WEIGHTS', 'model-license'],
    ['LICENSE-CODE', 'code-license'],
    ['license.code', 'code-license'],
    ['license.weights', 'model-license'],
    ['LICENSE.model', 'model-license'],
    ['CODE_LICENSE.txt', 'code-license'],
    ['NOTICE', 'notice'],
    ['Notice', 'notice'],
    ['NOTICE.md', 'notice'],
    ['THIRD_PARTY_NOTICES.md', 'notice'],
    ['third-party-licenses.txt', 'notice'],
    ['USE_POLICY.md', 'use-policy'],
    ['USAGE_POLICY', 'use-policy'],
    ['ACCEPTABLE_USE_POLICY.md', 'use-policy'],
    ['README.md', null],
    ['SECURITY.md', null],
    ['license.py', null],
    ['license_classifier.safetensors', null],
    ['licenses.json', null],
    ['LICENSE.json', null],
    ['Responsible-Use-Guide.pdf', null],
    ['unlicensed-data.md', null],
    ['model-00001-of-00002.safetensors', null],
  ])('%s: %s', (path, role) => {
    expect(roleOf(path)).toBe(role);
  });

  it('lists those at the root first, the model’s own license before the others', () => {
    const paths = ['vae/LICENSE', 'USE_POLICY.md', 'LICENSE-CODE', 'LICENSE', 'README.md', 'LICENSE-MODEL'];
    expect(licenseFiles(paths).map(({ path }) => path)).toEqual([
      'LICENSE-MODEL',
      'LICENSE',
      'LICENSE-CODE',
      'USE_POLICY.md',
      'vae/LICENSE',
    ]);
  });
});
