/** Attributes of every element, from the custom-elements manifest at build time. */
declare module 'virtual:elements' {
  const elements: Record<string, { name: string; type: string; initial: string; description: string }[]>;
  export default elements;
}

/** What the build knows: version, the script's hash, stylesheets of host pages. */
declare module 'virtual:build' {
  export const version: string;
  export const hash: string;
  export const hostStyles: Record<string, string>;
}
