export { loadMeans } from './judge/loaded-means.js';
