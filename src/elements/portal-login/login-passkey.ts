import type { ReactiveController } from 'lit';
import { addTexts } from '../../host/localize.ts';
import { warnOnce } from '../../host/warn.ts';
import { passkeyEn } from '../../locales/en.passkey.ts';
import { passkeyVi } from '../../locales/vi.passkey.ts';
import type { LoginFields } from './login-fields.ts';
import type { PortalLogin } from './portal-login.ts';
import { ownAddress } from './targets.ts';

addTexts(passkeyVi, passkeyEn);

type Json = Record<string, unknown>;

const bytes = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));

const base64url = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/**
 * Lets the browser offer passkeys in the user name's field (conditional mediation), asks the portal's server for the
 * options and posts it the answer. Quiet where the browser or the server cannot; nothing is offered to who is signed in,
 * nor before the session has said that nobody is: a sign-in would only lead to the page again, and again.
 */
export class Passkey implements ReactiveController {
  #host: PortalLogin;
  #fields: LoginFields;
  #offer?: AbortController;

  constructor(host: PortalLogin, fields: LoginFields) {
    this.#host = host;
    this.#fields = fields;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { session, signedIn, isConnected } = this.#host;
    if (!isConnected || signedIn) this.hostDisconnected();
    else if (!this.#offer && (!session || signedIn === false)) void this.#begin((this.#offer = new AbortController()));
  }

  /** The browser holds one offer at a time: what is no longer here must not hold it. */
  hostDisconnected(): void {
    this.#offer?.abort();
    this.#offer = undefined;
  }

  async #begin({ signal }: AbortController): Promise<void> {
    const host = this.#host;
    const { name } = this.#fields;
    const [options, verify] = ['passkey-options', 'passkey-verify'].map((name) => ownAddress(host.getAttribute(name)));
    if (!options || !verify)
      return warnOnce('passkey', host, 'passkey-options và passkey-verify phải là địa chỉ của chính trang này.');
    try {
      if (!name || !(await globalThis.PublicKeyCredential?.isConditionalMediationAvailable?.())) return;
      if (!/webauthn/.test(name.autocomplete))
        name.setAttribute('autocomplete', `${name.autocomplete || 'username'} webauthn`);
      const answer = await fetch(options, { credentials: 'same-origin', cache: 'no-store', redirect: 'error', signal });
      if (!answer.ok) return;
      const credential = await navigator.credentials.get({
        publicKey: readOptions((await answer.json()) as Json),
        mediation: 'conditional',
        signal,
      });
      if (!credential || signal.aborted) return;
      const refusal = await send(verify, credential as PublicKeyCredential).catch(() => '');
      if (refusal === undefined) return;
      host.error = refusal || host.texts.term('passkeyFailed');
      // Not by itself: an authenticator that answers at once would be asked without an end.
      name.addEventListener('focus', () => this.#offerAgain(), { once: true });
    } catch {
      // Turned down, or not to be had: the password stays.
    }
  }

  #offerAgain(): void {
    this.hostDisconnected();
    this.hostUpdated();
  }
}

function readOptions(json: Json): PublicKeyCredentialRequestOptions {
  const allowed = (json.allowCredentials ?? []) as { id: string; type: 'public-key' }[];
  return {
    ...json,
    challenge: bytes(json.challenge as string),
    allowCredentials: allowed.map((credential) => ({ ...credential, id: bytes(credential.id) })),
  };
}

/** The answer in the form of the standard's `toJSON`, which Safari and older browsers lack. */
function writeAnswer({ id, type, rawId, response, authenticatorAttachment }: PublicKeyCredential): Json {
  const { clientDataJSON, authenticatorData, signature, userHandle } = response as AuthenticatorAssertionResponse;
  return {
    id,
    type,
    rawId: base64url(rawId),
    authenticatorAttachment,
    clientExtensionResults: {},
    response: {
      clientDataJSON: base64url(clientDataJSON),
      authenticatorData: base64url(authenticatorData),
      signature: base64url(signature),
      userHandle: userHandle ? base64url(userHandle) : undefined,
    },
  };
}

/** Leads on where the server says yes; else resolves with what it says, which may be nothing. */
async function send(verify: string, credential: PublicKeyCredential): Promise<string | undefined> {
  const answer = await fetch(verify, {
    method: 'POST',
    credentials: 'same-origin',
    redirect: 'error',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(writeAnswer(credential)),
  });
  const { location: goal, error } = (await answer.json().catch(() => ({}))) as { location?: string; error?: string };
  if (!answer.ok) return typeof error === 'string' ? error : '';
  location.assign(ownAddress(goal ?? '') ?? location.href);
  return undefined;
}
