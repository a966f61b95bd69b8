/** As much of Trusted Types as is used here; TypeScript does not know them yet. */
interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

const asItIs = (text: string): string => text;

function createPolicy(): Policy | undefined {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  try {
    return trustedTypes?.createPolicy('commune-widgets', { createHTML: asItIs, createScriptURL: asItIs });
  } catch {
    // A list without our name matters only where the page also demands the types, and has no default: then this throws.
    document.createElement('template').innerHTML = '<p></p>';
    return undefined;
  }
}

/** The one policy of the pasted file, for Lit's templates and for the addresses of its parts: `trusted-types commune-widgets`. */
export const policy = createPolicy();
