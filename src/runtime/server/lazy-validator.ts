import type { jsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/types.js';

/** The SDK's own validator. It serves elicitation answers only, so it is loaded before the first question, and no start pays for it. */
export interface LazyValidator extends jsonSchemaValidator {
  readonly load: () => Promise<void>;
}

function createLazyValidator(): LazyValidator {
  let validator: jsonSchemaValidator | undefined;
  return {
    async load() {
      const { AjvJsonSchemaValidator } = await import('@modelcontextprotocol/sdk/validation/ajv');
      validator ??= new AjvJsonSchemaValidator();
    },
    getValidator(schema) {
      if (validator === undefined) throw new Error('an answer came before the validator was loaded');
      return validator.getValidator(schema);
    },
  };
}

/** Of this process. */
export const lazyValidator = createLazyValidator();
