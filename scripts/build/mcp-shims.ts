// What the MCP library asks of its platform, without the validator of JSON Schema that it brings: that checks what people type into
// forms of a server, and ours has none; its tools check their input by zod.
export { default as process } from 'node:process';

/** Stands for the validator that nothing asks for. */
export class DefaultJsonSchemaValidator {
  getValidator(): never {
    throw new Error('no form, no validator');
  }
}
