/** When and how the script reaches the page. */
export interface Order {
  name: string;
  /** The script line for the head. `attributes` come from the policy. */
  head?(file: string, attributes: string): string;
  /** The script line at the end of the body. */
  end?(file: string, attributes: string): string;
  /** How the elements are written. */
  markup?: 'tags' | 'classes' | 'map';
}

const line = (file: string, attributes: string, more = ''): string =>
  `<script ${more} ${attributes} src="${file}"></script>`;

export const orders: Order[] = [
  { name: 'head', head: (file, attributes) => line(file, attributes) },
  { name: 'defer', head: (file, attributes) => line(file, attributes, 'defer') },
  { name: 'async', head: (file, attributes) => line(file, attributes, 'async') },
  { name: 'end of body', end: (file, attributes) => line(file, attributes) },
  { name: 'module', head: (file, attributes) => line(file, attributes, 'type="module"') },
  {
    name: 'twice',
    head: (file, attributes) => line(file, attributes),
    end: (file, attributes) => line(file, attributes),
  },
  {
    name: 'inserted later',
    end: (file, attributes) =>
      `<script ${attributes.replace(/integrity="[^"]*"/, '')} src="/late.js" data-file="${file}"></script>`,
  },
  { name: 'class names', head: (file, attributes) => line(file, attributes, 'defer'), markup: 'classes' },
  { name: 'map', head: (file, attributes) => line(file, attributes, 'defer data-adopt'), markup: 'map' },
];
