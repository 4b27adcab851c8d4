/** English is what names left in Latin letters are read as. */
export { latinSounds as sounds } from '../latin-sounds.js';
