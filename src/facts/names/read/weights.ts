import type { SoundWeights } from './align-sounds.js';
import weights from './sound-weights.json' with { type: 'json' };

/** The learned weights of the sound alphabet. */
export const WEIGHTS: SoundWeights = { pair: weights.pair, gap: weights.gap };
