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

/** Attributes, slots, parts and events of every element, from their JSDoc: feeds Storybook and the npm package. */
export default {
  globs: ['src/elements/**/*.ts', 'src/host/commune-element.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: 'dist/esm',
  litelement: true,
  packagejson: false,
  plugins: [nameTags],
};
