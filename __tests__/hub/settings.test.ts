import { describe, expect, it } from '@jest/globals';
import { hubSettings } from '../../src/hub/settings.ts';

const none = () => null;

describe('settings from the environment', () => {
  it('are the public Hub, anonymous and direct, when nothing is set', () => {
    const defaults = { endpoint: 'https://huggingface.co', token: null, offline: false, proxy: null };
    expect(hubSettings({}, none)).toEqual(defaults);
    expect(hubSettings({ HF_ENDPOINT: '', HF_TOKEN: ' ', HF_HUB_OFFLINE: '0', https_proxy: '' }, none)).toEqual(
      defaults,
    );
  });

  it('take a mirror with a path, without its trailing slash', () => {
    const { endpoint } = hubSettings(
      { HF_ENDPOINT: 'https://repo.acme.example/artifactory/api/huggingfaceml/hf/' },
      none,
    );
    expect(endpoint).toBe('https://repo.acme.example/artifactory/api/huggingfaceml/hf');
  });

  it('find the token in the variable, else in the file where Hub clients keep it', () => {
    const files = (path: string) => (path.endsWith('/token') ? `from ${path}`.replaceAll(' ', '-').concat('\n') : null);
    expect(hubSettings({ HF_TOKEN: ' hf_a\n', HOME: '/home/me' }, files).token).toBe('hf_a');
    expect(hubSettings({ HF_TOKEN_PATH: '/run/token' }, files).token).toBe('from-/run/token');
    expect(hubSettings({ HF_HOME: '/data/hf', HOME: '/home/me' }, files).token).toBe('from-/data/hf/token');
    expect(hubSettings({ XDG_CACHE_HOME: '/c' }, files).token).toBe('from-/c/huggingface/token');
    expect(hubSettings({ HOME: '/home/me' }, files).token).toBe('from-/home/me/.cache/huggingface/token');
    expect(hubSettings({ HOME: '/home/me' }, none).token).toBeNull();
  });

  it.each(['1', 'on', 'YES', 'True'])('are offline for %s', (value) => {
    expect(hubSettings({ HF_HUB_OFFLINE: value }, none).offline).toBe(true);
  });

  it('take proxies in either case', () => {
    expect(hubSettings({ HTTPS_PROXY: 'proxy.acme.example:3128', no_proxy: 'hub.acme.example' }, none).proxy).toEqual({
      http: null,
      https: 'http://proxy.acme.example:3128',
      bypass: 'hub.acme.example',
    });
  });

  it.each([
    [{ HF_ENDPOINT: 'huggingface.co' }, /endpoint/],
    [{ HF_ENDPOINT: 'http://hub.acme.example' }, /not https/],
    [{ HF_ENDPOINT: 'https://me:secret@hub.acme.example' }, /user name or password/],
    [{ HF_ENDPOINT: 'https://hub.acme.example/?x=1' }, /query/],
    [{ HF_TOKEN: 'hf_a hf_secret' }, /token holds/],
    [{ HF_TOKEN: 'hf_secret\u2028' + 'x' }, /token holds/],
    [{ HTTPS_PROXY: 'socks5://me:secret@proxy:1080' }, /HTTPS_PROXY/],
  ])('refuse what nobody can work with, and repeat no secret: %j', (env, message) => {
    expect(() => hubSettings(env, none)).toThrow(message);
    expect(() => hubSettings(env, none)).not.toThrow(/secret/);
  });
});
