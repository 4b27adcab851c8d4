import type { CallToolResult, ToolAnnotations } from '@modelcontextprotocol/server';
import type { InterfaceLanguage } from '../../messages/languages.js';
import { TaraziError } from '../../model/index.js';
import { messageOf } from '../../reports/message-of.js';

/** What every tool of ours is: it looks, changes nothing, gives the same for the same, and asks nobody else. */
export const READS_ONLY: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** An answer by its schema; as text too, for clients that read only that. What is refused on purpose is said in words. */
export async function answering(
  language: InterfaceLanguage,
  work: () => object | Promise<object>,
): Promise<CallToolResult> {
  try {
    const structuredContent = (await work()) as Record<string, unknown>;
    return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
  } catch (error) {
    if (!(error instanceof TaraziError)) throw error;
    return { content: [{ type: 'text', text: messageOf(error, language) }], isError: true };
  }
}
