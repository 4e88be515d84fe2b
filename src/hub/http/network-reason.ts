/** What the system and the TLS library tell of a connection that failed; the messages themselves could hold addresses and headers. */
interface Cause {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  /** Of a name that could not be looked up: the Hub's, or that of a proxy. */
  readonly hostname?: unknown;
  readonly address?: unknown;
  readonly port?: unknown;
  /** One for each address of a host. */
  readonly errors?: readonly Cause[];
}

type Words = (cause: Cause) => string;

const UNKNOWN_HOST: Words = ({ hostname }) => `no address is known for ${host(hostname)}`;
const UNTRUSTED: Words = () =>
  'the certificate is not trusted; NODE_EXTRA_CA_CERTS may name the file with that of a proxy or mirror';

const REFUSED: Words = (cause) => {
  const { address, port } = cause.errors?.[0] ?? cause;
  return `nothing listens at ${host(address)}${typeof port === 'number' ? `, port ${port}` : ''}`;
};

/** What to say of a code in place of "the connection failed". */
const WORDS: Readonly<Record<string, Words>> = {
  ENOTFOUND: UNKNOWN_HOST,
  EAI_AGAIN: UNKNOWN_HOST,
  ECONNREFUSED: REFUSED,
  ECONNRESET: () => 'the connection was cut',
  UND_ERR_SOCKET: () => 'the connection was cut',
  CERT_HAS_EXPIRED: () => 'the certificate has expired, or the clock of this machine is wrong',
  CERT_NOT_YET_VALID: () => 'the certificate is not valid yet, or the clock of this machine is wrong',
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  ERR_TLS_CERT_ALTNAME_INVALID: () => 'the certificate is for another host',
  Z_DATA_ERROR: () => 'the answer came packed and cannot be unpacked',
  Z_BUF_ERROR: () => 'the answer came packed and cannot be unpacked',
  ERR_SSL_WRONG_VERSION_NUMBER: () => 'what answers there does not speak https',
};

/** `Proxy response (407) !== 200 when HTTP Tunneling` */
const PROXY_STATUS = /^Proxy response \((\d{3})\)/;
const CERTIFICATE = /CERT/;

/** Why a connection failed, in words where they are known, with the code that people search for. `lasting`: another try fails alike. */
export function networkFailure(error: unknown): { readonly reason: string; readonly lasting: boolean } {
  let cause = error as Cause | null | undefined;
  for (let depth = 0; depth < 5 && typeof cause === 'object' && cause !== null; depth += 1) {
    const { code, message } = cause;
    const status = PROXY_STATUS.exec(String(message))?.[1];
    if (status !== undefined) return { reason: proxyReason(status), lasting: status.startsWith('4') };
    if (typeof code === 'string' && /^[A-Z0-9_]{3,60}$/.test(code)) {
      const words = WORDS[code]?.(cause) ?? 'the connection failed';
      return { reason: `${words} (${code})`, lasting: CERTIFICATE.test(code) };
    }
    cause = cause.cause as Cause | null | undefined;
  }
  return { reason: 'the connection failed', lasting: false };
}

function proxyReason(status: string): string {
  const asks = status === '407' ? '; it asks for a user name and password, which belong into its address' : '';
  return `the proxy made no connection: it answered ${status}${asks}`;
}

function host(name: unknown): string {
  return typeof name === 'string' && /^[\w.:-]{1,253}$/.test(name) ? name : 'the host';
}
