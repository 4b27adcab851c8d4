import { createHash } from 'node:crypto';
import type { LanguageTag } from '../model/index.js';
import { readSrx, srxSegmenter } from '../srx/index.js';
import type { Segmenter } from '../text/segmentation.js';
import { decodeXml } from '../xml/decode.js';
import { inside, readBytes } from './files.js';
import { withFile } from './with-file.js';

/** How texts of a project are cut into sentences, where its configuration names rules of its own. */
export interface ProjectSegmentation {
  /** Of the rules' bytes, so that what depends on them is known to. */
  readonly hash: string;
  /** Undefined for a language that the file has no rules for: the language's own are used. Throws an InputError, see `srxSegmenter`. */
  readonly of: (language: LanguageTag) => Segmenter | undefined;
}

/** Rules of all languages that there are fit in this. */
const LIMIT = 10_000_000;

/** Reads an SRX file of a project. Throws an InputError with file and line where it cannot be read or one of its rules is refused. */
export async function readSegmentation(folder: string, file: string, shown: string): Promise<ProjectSegmentation> {
  const bytes = await readBytes(inside(folder, file), shown, LIMIT);
  const known = new Map<LanguageTag, Segmenter | undefined>();
  try {
    const document = readSrx(decodeXml(bytes).text.replace(/^\uFEFF/, ''));
    return {
      hash: createHash('sha256').update(bytes).digest('hex'),
      of(language) {
        if (known.has(language)) return known.get(language);
        try {
          const segmenter = srxSegmenter(document, language);
          known.set(language, segmenter);
          return segmenter;
        } catch (error) {
          throw withFile(error, shown);
        }
      },
    };
  } catch (error) {
    throw withFile(error, shown);
  }
}
