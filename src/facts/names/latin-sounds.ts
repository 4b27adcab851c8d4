import { sounds } from '../../languages/en/sounds.js';

/** Names left in Latin letters inside another language are read by English rules, which are the widest. */
export const latinSounds = sounds;
