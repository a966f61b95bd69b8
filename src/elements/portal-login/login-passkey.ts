import { warnOnce } from '../../host/warn.ts';
import type { PortalLogin } from './portal-login.ts';
import { ownAddress } from './targets.ts';

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
 * options and posts it the answer. Quiet where the browser or the server cannot.
 */
export async function offerPasskey(host: PortalLogin, name?: HTMLInputElement): Promise<void> {
  const [options, verify] = ['passkey-options', 'passkey-verify'].map((name) => ownAddress(host.getAttribute(name)));
  if (!options || !verify)
    return warnOnce('passkey', host, 'passkey-options và passkey-verify phải là địa chỉ của chính trang này.');
  if (!name || host.signedIn || !(await globalThis.PublicKeyCredential?.isConditionalMediationAvailable?.())) return;
  name.setAttribute('autocomplete', `${name.autocomplete || 'username'} webauthn`);
  try {
    const answer = await fetch(options, { credentials: 'same-origin', cache: 'no-store', redirect: 'error' });
    if (!answer.ok) return;
    const credential = await navigator.credentials.get({
      publicKey: readOptions((await answer.json()) as Json),
      mediation: 'conditional',
    });
    // The session may have said meanwhile that somebody is signed in: then a sign-in would only load the page again.
    if (credential && host.isConnected && !host.signedIn) await send(host, verify, credential as PublicKeyCredential);
  } catch {
    // Turned down, or not to be had: the password stays.
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

async function send(host: PortalLogin, verify: string, credential: PublicKeyCredential): Promise<void> {
  const answer = await fetch(verify, {
    method: 'POST',
    credentials: 'same-origin',
    redirect: 'error',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(writeAnswer(credential)),
  });
  const { location: goal, error } = (await answer.json().catch(() => ({}))) as { location?: string; error?: string };
  if (!answer.ok) host.error = typeof error === 'string' ? error : '';
  else location.assign(ownAddress(goal ?? '') ?? location.href);
}
