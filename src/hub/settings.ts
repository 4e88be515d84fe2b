import { UsageError } from '../domain.ts';
import { checkedEndpoint } from './http/endpoint.ts';
import type { ProxySettings } from './http/proxy.ts';
import { checkedToken } from './http/token.ts';
import { DEFAULT_ENDPOINT, type HubOptions } from './options.ts';

/** The part of the options that the environment decides. */
export type HubSettings = Required<Pick<HubOptions, 'endpoint' | 'token' | 'offline' | 'proxy'>>;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings from the variables that Hub clients share: `HF_ENDPOINT`, `HF_TOKEN` or the token file, `HF_HUB_OFFLINE`, and
 * the proxies. `readFile` gives a file's text, null when there is none. Throws a UsageError for values nobody can work with.
 * Names and order are those of `constants.py` and `_auth.py` in huggingface_hub.
 */
export function hubSettings(env: Environment, readFile: (path: string) => string | null): HubSettings {
  return {
    endpoint: checkedEndpoint(setting(env, 'HF_ENDPOINT') ?? DEFAULT_ENDPOINT),
    token: tokenOf(env, readFile),
    offline: ['HF_HUB_OFFLINE', 'TRANSFORMERS_OFFLINE'].some((name) => isTrue(env[name])),
    proxy: proxyOf(env),
  };
}

function tokenOf(env: Environment, readFile: (path: string) => string | null): string | null {
  const token = setting(env, 'HF_TOKEN') ?? setting(env, 'HUGGING_FACE_HUB_TOKEN');
  if (token !== null) return checkedToken(token);
  const path = tokenPath(env);
  return path === null ? null : checkedToken(readFile(path) ?? '');
}

function tokenPath(env: Environment): string | null {
  const path = setting(env, 'HF_TOKEN_PATH');
  if (path !== null) return path;
  const hub = setting(env, 'HF_HOME');
  if (hub !== null) return `${hub}/token`;
  const cache = setting(env, 'XDG_CACHE_HOME');
  if (cache !== null) return `${cache}/huggingface/token`;
  const home = setting(env, 'HOME') ?? setting(env, 'USERPROFILE');
  return home === null ? null : `${home}/.cache/huggingface/token`;
}

function proxyOf(env: Environment): ProxySettings | null {
  const http = proxyUrl(env, 'http_proxy');
  const https = proxyUrl(env, 'https_proxy');
  return http === null && https === null ? null : { http, https, bypass: eitherCase(env, 'no_proxy') };
}

/** A proxy address may hold a password, so the message names the variable only. */
function proxyUrl(env: Environment, name: string): string | null {
  const value = eitherCase(env, name);
  if (value === null) return null;
  const url = value.includes('://') ? value : `http://${value}`;
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new UsageError(
    `${name.toUpperCase()} is not the address of an HTTP proxy.`,
    'Set it to http://host:port; SOCKS proxies are not supported.',
  );
}

function eitherCase(env: Environment, name: string): string | null {
  return setting(env, name) ?? setting(env, name.toUpperCase());
}

function setting(env: Environment, name: string): string | null {
  const value = env[name]?.trim() ?? '';
  return value === '' ? null : value;
}

function isTrue(value: string | undefined): boolean {
  return /^(?:1|on|yes|true)$/i.test(value?.trim() ?? '');
}
