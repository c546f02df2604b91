import { createLexicon } from '../../../corpus/lexicon/create-lexicon.ts';
import { benchWorld } from './bench-world.ts';

const { lexicon } = benchWorld();
const begun = performance.now();
const opened = createLexicon(lexicon ?? new Uint8Array());
const opening = performance.now() - begun;

benchWorld().done = Promise.resolve({ matches: opened.createGates().version, opening });
