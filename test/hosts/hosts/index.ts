import { documents } from './documents.ts';
import { habits } from './habits.ts';
import type { Host } from './host.ts';
import { libraries } from './libraries.ts';
import { scripts } from './scripts.ts';
import { styles } from './styles.ts';

/** The first is the page without anything of its own. */
export const hosts: Host[] = [{ name: 'plain' }, ...libraries, ...styles, ...documents, ...scripts, ...habits];
