/** The file to paste: one classic script. The build wraps it so that a second copy of one version does nothing. */
import './page-registry.ts';
import './define.ts';
