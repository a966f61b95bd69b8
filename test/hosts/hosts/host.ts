import type { Because } from '../because.ts';

/** A page into which our elements come: what it loads, how it is written, and what it does while the reader is there. */
export interface Host {
  name: string;
  /** Rules of the page. */
  css?: string;
  /** Style sheets of libraries, by their path in node_modules. */
  sheets?: string[];
  /** The page's own script, before libraries. */
  before?: string;
  /** Scripts of libraries, in the order in which the page loads them, before ours. */
  scripts?: string[];
  /** The page's own script, before ours; a script of libraries may have run. */
  script?: string;
  /** What the page does when everything has loaded; may give a promise. Runs as code of the page's own. */
  live?: string;
  doctype?: string;
  /** Attributes of `<html>`. */
  html?: string;
  /** Attributes of `<body>`. */
  body?: string;
  head?: string;
  /** What stands round the content. */
  wrap?(content: string): string;
  /** Encoding in which the page is sent. */
  charset?: string;
  type?: string;
  /**
   * How the reader comes: `frame` in a frame of another page, `back` after leaving it, `again` for a second time,
   * `paper` after printing it.
   */
  visit?: 'frame' | 'back' | 'again' | 'paper';
  /** The frame's `sandbox`. */
  sandbox?: string;
  /** Its own measure: zoom, direction or size of the text are the page's wish, so the size is not compared. */
  sized?: boolean;
  because?: Because[];
}
