import type { CallToolResult, ToolAnnotations } from '@modelcontextprotocol/server';

/** What every tool of ours is: it looks, changes nothing, gives the same for the same, and asks nobody else. */
export const READS_ONLY: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** An answer by its schema; as text too, for clients that read only that. */
export function answered(structuredContent: object): CallToolResult {
  return {
    content: [{ type: 'text', text: JSON.stringify(structuredContent) }],
    structuredContent: structuredContent as Record<string, unknown>,
  };
}
