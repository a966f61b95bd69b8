declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
