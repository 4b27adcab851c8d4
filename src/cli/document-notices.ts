import type { DocumentNotice } from '../documents/index.js';
import { translate } from '../messages/index.js';
import { plain } from '../reports/plain.js';
import type { CliContext } from './context.js';

/** Tells on stderr what people should know of how documents were read, each thing once. */
export function documentNotices({ stderr, language }: CliContext): (file: string, notices: Notices) => void {
  const told = new Set<string>();
  return (file, notices = []) => {
    for (const { messageId, data } of notices) {
      const text = plain(translate(language, messageId, { ...data, file }));
      if (!told.has(text)) stderr.write(`${text}\n`);
      told.add(text);
    }
  };
}

type Notices = readonly DocumentNotice[] | undefined;
