import type { DocumentNotice } from '../../documents/index.js';
import type { InterfaceLanguage } from '../../messages/languages.js';
import type { LanguageTag, MessageData, TaraziError } from '../../model/index.js';
import type { StandardInput } from '../stream/input.js';
import type { PairsInput } from '../stream/options.js';

/** What of the options of a call says which pairs are weighed, and how. */
export interface RunOptions {
  readonly config?: string;
  readonly complete?: boolean;
  /** A translation of the one document that is named. */
  readonly against?: string;
  /** Two languages whose translations are compared with each other. */
  readonly between?: readonly string[];
  /** Show every pair with the evidence for its facts. */
  readonly explain?: boolean;
  /** Facts are marked in the texts. */
  readonly marks?: boolean;
  readonly input?: PairsInput;
  readonly sourceLanguage?: LanguageTag;
  readonly targetLanguage?: LanguageTag;
  /** What the baseline holds is accepted. */
  readonly withBaseline?: boolean;
  /** A git revision, or true for HEAD. */
  readonly changed?: string | true;
  /** False: weigh everything anew. */
  readonly cache?: boolean;
  /** Threads that weigh documents of a project; as many as are worth it where it is not said. */
  readonly workers?: number;
}

/** What somebody wants to be weighed, and whom a run tells of it. */
export interface RunRequest extends StandardInput {
  /** Where the user stands. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The language of what is said of broken lines. */
  readonly language: InterfaceLanguage;
  /** `YYYY-MM-DD`, for waivers that run out. */
  readonly today: string;
  /** As the user gave them; none for all documents of the project. */
  readonly paths: readonly string[];
  readonly options: RunOptions;
  /** Told of what cannot be read; the rest goes on. */
  readonly refuse: (error: TaraziError) => void;
  /** Told what people should know, by the id of a message. */
  readonly notice: (messageId: string, data: MessageData) => Promise<void>;
  /** Told how documents were read. */
  readonly documentNotices: (file: string, notices: readonly DocumentNotice[] | undefined) => void;
}
