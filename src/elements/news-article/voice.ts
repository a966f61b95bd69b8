const REMEMBERED = 'cw-voice';

/** The Vietnamese voice of this device. Android lists voices that it does not have, and then reads in English. */
export function findVoice(): SpeechSynthesisVoice | undefined {
  const voices = (globalThis.speechSynthesis?.getVoices() ?? []).filter(({ lang }) => /^vi([-_]|$)/i.test(lang));
  if (/Android/.test(navigator.userAgent)) {
    const vietnamese = navigator.languages.some((lang) => lang.startsWith('vi'));
    return (
      voices.find((voice) => voice.default) ??
      (vietnamese ? voices.find(({ localService }) => localService) : undefined)
    );
  }
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/**
 * Whether the page may offer to read aloud. Browsers name their voices late; a button that comes late would move the
 * others, so what was found is remembered for the next page.
 */
export function hasVoice(): boolean {
  if (!globalThis.speechSynthesis) return false;
  const found = Boolean(findVoice());
  try {
    if (found) localStorage.setItem(REMEMBERED, '1');
    return found || (localStorage.getItem(REMEMBERED) === '1' && speechSynthesis.getVoices().length === 0);
  } catch {
    return found;
  }
}

/** Learns of voices that the browser names later, for the next page. */
export function rememberVoice(): void {
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', hasVoice, { once: true });
}
