const ELEMENT = /^src\/elements\/([\w-]+)\/\1\.ts$/;

/** Our tags are registered in files of their own, which the analyzer does not follow: the folder's name is the tag. */
const nameTags = {
  name: 'name-tags',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules.filter(({ path }) => ELEMENT.test(path));
    for (const module of elements) {
      const [, tag] = ELEMENT.exec(module.path);
      const [element] = module.declarations.filter(({ superclass }) => superclass?.name === 'CommuneElement');
      Object.assign(element, { tagName: tag, customElement: true });
      element.members = element.members?.filter(
        ({ name, privacy, static: isStatic }) => !(privacy || isStatic || name.startsWith('#')),
      );
      // `emit()` dispatches what its caller names: the analyzer takes its parameter for an event.
      element.events = element.events?.filter(({ name }) => name.startsWith('cw-'));
      module.declarations = [element];
      module.path = module.path.replace(/^src\/(.*)\.ts$/, 'dist/esm/$1.js');
      module.exports = [{ kind: 'js', name: element.name, declaration: { name: element.name, module: module.path } }];
    }
    customElementsManifest.modules = elements;
  },
};

/** What an element keeps to itself (`@state`) is nobody's to set; JSDoc's `@internal` drops the rest. */
const dropState = {
  name: 'drop-state',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const isState = (member) =>
      ts.canHaveDecorators(member) &&
      ts.getDecorators(member)?.some(({ expression }) => expression.expression?.getText() === 'state');
    const own = node.members.filter(isState).map(({ name }) => name.getText());
    const found = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    if (found) found.members = found.members?.filter(({ name }) => !own.includes(name));
  },
};

/** Attributes, slots, parts and events of every element, from their JSDoc: feeds Storybook and the npm package. */
export default {
  globs: ['src/elements/**/*.ts', 'src/host/commune-element.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: 'dist/esm',
  litelement: true,
  packagejson: false,
  plugins: [dropState, nameTags],
};
