export { readSrx } from './read-srx.js';
export { srxSegmenter } from './srx-segmenter.js';
export { writeSrx } from './write-srx.js';
