import type { PackagedElement } from './manifest.ts';

/** `cw-gallery-open` to `onCwGalleryOpen`, as React names handlers. */
const handler = (event: string): string =>
  `on${event.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** Text of `react.js`. A wrapper registers its tag, and only a wrapper that is used stays in a bundle. */
export function reactCode(elements: PackagedElement[]): string {
  const imports = elements.map(
    ({ className, module }) => `import { ${className} as ${className}Element } from '../${module}.js';`,
  );
  const wrappers = elements.map(({ tag, className, events }) => {
    const handlers = events.map(({ name }) => `${handler(name)}: '${name}'`).join(', ');
    return `export const ${className} = /*#__PURE__*/ wrap('${tag}', ${className}Element, { ${handlers} });`;
  });
  return `'use client';
import * as react from 'react';
import { createComponent } from '@lit/react';
import { defineTag } from '../host/define.js';
${imports.join('\n')}

function wrap(tagName, elementClass, events) {
  defineTag(tagName, elementClass);
  if (typeof document === 'undefined') return written(tagName, elementClass, events);
  return createComponent({ react, tagName, elementClass, events, displayName: elementClass.name });
}

/** What a server sends: properties as attributes, since nobody there sets a property. */
function written(tagName, { elementProperties, name: displayName }, events) {
  const component = react.forwardRef((props, _) => {
    const attributes = {};
    for (const [name, value] of Object.entries(props)) {
      const { attribute = true } = elementProperties.get(name) ?? { attribute: name };
      if (name === 'className') attributes.class = value;
      else if (!Object.hasOwn(events, name) && attribute && value !== false)
        attributes[attribute === true ? name.toLowerCase() : attribute] = value === true ? '' : value;
    }
    return react.createElement(tagName, attributes);
  });
  return Object.assign(component, { displayName });
}

${wrappers.join('\n')}
`;
}

/** Text of `react.d.ts`. */
export function reactTypes(elements: PackagedElement[]): string {
  const imports = elements.map(
    ({ className, module }) => `import type { ${className} as ${className}Element } from '../${module}.js';`,
  );
  const wrappers = elements.map(({ tag, className, summary, events, attributes }) => {
    // Written as in HTML, since the element reads them where they are used and has no property for them.
    const alone = attributes.filter(({ fieldName }) => !fieldName).map(({ name }) => `'${name}'`);
    const also = alone.length ? ` & Pick<ElementAttributes['${tag}'], ${alone.join(' | ')}>` : '';
    const handlers = events.map(
      ({ name, description }) =>
        `${description ? `  /** ${description} */\n` : ''}  ${handler(name)}?: (event: ElementEvents['${tag}']['${name}']) => void;\n`,
    );
    return `/** ${summary} */
export declare const ${className}: Wrapper<${className}Element, ElementProperties['${tag}']${also}, {
${handlers.join('')}}>;
`;
  });
  return `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ElementAttributes, ElementEvents, ElementProperties } from '../elements.js';
${imports.join('\n')}

type Wrapper<E, Properties, Handlers> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<E>, keyof Properties> & Properties & Handlers & RefAttributes<E>
>;

${wrappers.join('\n')}`;
}
