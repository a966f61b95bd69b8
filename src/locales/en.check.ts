import type { Texts } from './texts.ts';

export const checkEn: Partial<Texts> = {
  checkTitle: 'Page check',
  checkWell: 'All is well. The elements run and nothing is wrong.',
  checkFound: (count) => `${count} to look at.`,
  checkBusy: 'Checking…',
  checkMend: 'How to mend it',
  checkShow: 'Show it on the page',
  checkCopy: 'Copy the result',
  checkCopied: 'Result copied',
  checkNotCopied: 'Could not copy: select the text and copy it yourself',
  checkAgain: 'Check again',
  checkClose: 'Close',
  checkFindings: {
    'no-elements': [
      'The page has the script but none of its elements.',
      'The editor may have removed the tags. Paste again in its HTML view, or write <div class="cw-photo-gallery"> in place of <photo-gallery>.',
    ],
    escaped: [
      'A tag shows as text on the page.',
      'The editor took the code for text. Remove it, open the HTML view and paste again.',
    ],
    twice: ['The script line was pasted twice.', 'Keep one script line, best in the template of the site.'],
    versions: ['The page has two versions of the widgets.', 'Remove the script line of the older one.'],
    taken: [
      'A tag is registered by other code.',
      'Another library on the page uses the same tag. Ask who made the template, or remove that library.',
    ],
    part: [
      'A file of the folder parts did not load.',
      'Put the whole folder parts beside commune-widgets.js, from the same version.',
    ],
    csp: [
      'The server forbids something an element needs (Content-Security-Policy).',
      'Ask the server’s administrator to add the line below to that header.',
    ],
    charset: [
      'The text of the page is in the wrong encoding.',
      'Save the page as UTF-8 and declare <meta charset="utf-8"> at its top; the server’s Content-Type must say the same.',
    ],
    tcvn3: [
      'The article is in the old TCVN3 encoding.',
      'Convert it to Unicode before pasting. The widgets keep the text as it is.',
    ],
    'nested-form': [
      'A form stands inside a form.',
      'Browsers drop the inner <form> and close the page’s own. Remove the inner <form> and </form>, keep its fields.',
    ],
    alt: [
      'Photos have no description.',
      'Write what a photo shows into its alternative text (alt): blind readers hear it, search engines read it.',
    ],
    'large-photo': [
      'A photo is far larger than its place.',
      'Scale photos to about 1,600 pixels in width before publishing; the page opens much faster.',
    ],
    headline: [
      'The article’s title was not found.',
      'Put the title into <h1>, or write headline="…" on <news-article>.',
    ],
    show: [
      'The counter’s show attribute holds an unknown word, which is left out.',
      'Use only online, today, yesterday, week, month, year, total and start, with spaces between them.',
    ],
    failed: [
      'The counter has no numbers.',
      'Check the address in src and the name in site, and whether the service is running.',
    ],
    'unknown-site': [
      'The counting service does not know this site.',
      'Correct site="…" to the name you were given, or have that name added.',
    ],
    'counter-site': [
      'There is a statistics block, but its site in the counting service is unknown.',
      'Add data-visit-counter-site="…" to the script line.',
    ],
    clock: [
      'This device’s clock differs from the server’s.',
      'Set date and time of the device. A wrong clock shifts the numbers of the day.',
    ],
    http: [
      'The page is opened by http, or uses http addresses in an https page.',
      'Change the addresses to https://. On http, browsers switch sharing off and passwords are not taken.',
    ],
    json: ['The map is not valid JSON.', 'Look at its brackets, commas and double quotes.'],
    preset: [
      'There is no ready-made map of that name.',
      'Use one of: auto, vnpt, liferay, sharepoint, dotnetnuke, nukeviet, wordpress, joomla, aspnet.',
    ],
    selector: ['A CSS selector is wrong.', 'Look at the # before an id and the . before a class.'],
    tag: [
      'The map names an element that does not exist.',
      'Names: news-article, photo-gallery, visit-counter, portal-banner, portal-login.',
    ],
    nothing: ['A selector finds nothing on the page.', 'Look into the page’s source for the id or class of the block.'],
    'too-much': ['A selector finds too much.', 'Choose more narrowly, by an id for instance. The page stays as it is.'],
    layout: ['That layout does not exist.', 'Use one of those in the documentation; until then the default is shown.'],
    name: [
      'The banner lacks the portal’s name.',
      'Add name="…" to <portal-banner>: the name must be text, not only lettering in a picture.',
    ],
    'skip-to': [
      'The page lacks the place to which the skip link leads.',
      'Give that id to the page’s main content, or correct skip-to.',
    ],
    focus: ['focus cannot be read.', 'Write two percentages, as focus="20% 50%"; until then the middle is kept.'],
    sticky: ['sticky has no menu to keep.', 'Put the menu inside with slot="nav", or remove sticky.'],
    date: ['A date is in the wrong form.', 'Write it as 2026-03-14 or 2026-03-14T15:20:00+07:00.'],
    accent: [
      '--cw-accent is too pale for its ground.',
      'Choose a darker colour (contrast of 4.5 or more). New browsers darken it themselves; old ones use the text colour.',
    ],
    session: ['The session address is not on this site.', 'Use an address of the portal itself.'],
    passkey: ['A passkey address is not on this site.', 'Use an address of the portal itself.'],
    'error-codes': ['error-codes is in the wrong form.', 'Write JSON, such as {"locked":"This account is locked."}.'],
    hydrate: ['What the server rendered differs from the page.', 'Use the same version on the server and in the page.'],
  },
};
